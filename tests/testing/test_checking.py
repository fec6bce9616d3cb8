"""The check: what it finds, how small, with what to mend it; a git change; the regression file."""

import subprocess
from dataclasses import replace

import pytest

from namenorm.errors import InputError
from namenorm.testing import regressions
from namenorm.testing.changed import near, touched
from namenorm.testing.checking import check, check_changed
from namenorm.testing.explaining import smallest
from namenorm.testing.findings import Case, Finding, Level, Outcome
from namenorm.testing.mending import mends
from namenorm.testing.profiles import PROFILES, profile_named
from namenorm.testing.regressions import Kept

PEOPLE = """\
- id: "per:mark-twain"
  type: PER
  label: "Mark Twain"
  gender: m
  names: {ru: ["Марк Твен", "Марк"]}
- id: "per:vladimir-putin"
  type: PER
  label: "Vladimir Putin"
  gender: m
  names: {ru: ["Владимир Путин"]}
- id: "loc:beijing"
  type: LOC
  label: "Beijing"
  names: {ru: ["Пекин"], uk: ["Пекін"]}
"""
MISTAKE = '- {id: "loc:marka", type: LOC, label: "Marka", names: {ru: ["Марка"]}}\n'


@pytest.fixture
def marka(faulty):
    (finding,) = check(faulty, only=["per:mark-twain"], properties=["variants_resolve"]).errors
    return finding


def test_a_good_gazetteer_has_no_errors(good):
    report = check(good)
    assert not report.errors
    assert set(report.tally.examples) >= {"own_forms_resolve", "variants_resolve", "near_misses_stay_apart"}


def test_a_swallowed_name_is_told_with_both_places_the_steps_and_what_mends_it(marka):
    assert marka.sentence == "«Марка» (ru), genitive of «Марк», is of per:mark-twain, and loc:marka lists it too"
    assert (marka.place[1], marka.other_place[1]) == (1, 1)
    assert marka.place[0].endswith("0.yaml")
    assert marka.other_place[0].endswith("1.yaml")
    assert "genitive of «Марк»" in marka.steps
    assert any(step.startswith("unified_form: марка → «Марка»") for step in marka.other_steps)
    assert marka.mends[0] == 'add "loc:marka" to not_same_as of per:mark-twain'


def test_what_is_said_to_mend_a_finding_mends_it(tested_of, faulty, marka):
    assert 'mark "Марка" weak: move it from names to short of loc:marka' in marka.mends
    weak = (
        '- {id: "loc:marka", type: LOC, label: "Marka", short: {ru: ["Марка"]}}\n'
        '- {id: "per:mark-twain", type: PER, label: "Mark Twain", gender: m, names: {ru: ["Марк Твен", "Марк"]}}\n'
    )
    assert not check(tested_of(weak), properties=["variants_resolve"]).errors


def test_a_lost_form_is_mended_by_listing_it(good):
    case = Case("variants_resolve", "loc:beijing", "Абырвалг", "ru", "Пекин", "ru", ("respelled",))
    finding = Finding(case, Outcome.LOST, Level.WARNING, None, "NONE")
    assert mends(good, finding) == ('add "Абырвалг" to names: ru of loc:beijing',)


def test_a_finding_with_three_changes_is_told_with_one(faulty):
    case = Case("variants_resolve", "per:mark-twain", "МАРКА", "ru", "Марк", "ru", ("case_form", "all_capitals"))
    found = smallest(faulty, Finding(case, Outcome.SHARED, Level.ERROR, "loc:marka", ""))
    assert (found.case.name, found.case.kinds) == ("Марка", ("case_form",))


def test_the_same_seed_tries_the_same_and_any_number_of_processes_finds_the_same(faulty):
    one, two, many = check(faulty, seed=3), check(faulty, seed=3), check(faulty, seed=3, jobs=2)
    assert one.findings == two.findings == many.findings
    assert one.tally == two.tally == many.tally
    assert check(faulty, seed=4).tally.kinds != one.tally.kinds


def test_progress_is_told_for_each_entity(good):
    told = []
    check(good, properties=["own_forms_resolve"], progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_an_unknown_property_or_profile_is_an_error_that_tells_the_known_ones(good):
    with pytest.raises(InputError, match="no property nonsense; known are own_forms_resolve"):
        check(good, properties=["nonsense"])
    with pytest.raises(InputError, match="known are quick, thorough"):
        profile_named("slow")


def test_so_many_examples_as_are_asked_for_are_drawn(good):
    profile = profile_named("thorough", examples=3_000, entities=3)
    assert 2_000 < check(good, profile=profile).tally.total < 4_500
    assert PROFILES["thorough"].variants > 20 * PROFILES["quick"].variants


# --- a change in git ----------------------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path, write):
    """Commits what is there, and says how."""

    def git(*arguments):
        who = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main")
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("init", "-q")

    def commit(**files):
        for name, content in files.items():
            write(name.replace("__", "."), content)
        git("add", "-A")
        git("commit", "-qm", "as it was")

    return commit


TABLE = "id\ttype\tlang\tname\nriver:1\tLOC\tru\tВолга\nriver:2\tLOC\tru\tДунай\nriver:1\tLOC\tuk\tВолга\nriver:3\tLOC\tru\tНева\n"


def loaded(path):
    from namenorm.gazetteer.collection import Gazetteer
    from namenorm.testing.tested import Tested

    return Tested.of(Gazetteer.load(path))


def test_a_changed_line_touches_its_entry_alone(repository, write, tmp_path):
    repository(people__yaml=PEOPLE)
    write("people.yaml", PEOPLE.replace('"Пекин"', '"Пекин", "Бейпин"'))
    assert touched(loaded(tmp_path), "HEAD") == ["loc:beijing"]


def test_nothing_is_touched_where_nothing_has_changed(repository, tmp_path):
    repository(people__yaml=PEOPLE)
    assert touched(loaded(tmp_path), "HEAD") == []


def test_a_new_file_touches_all_its_entries_and_an_added_entry_itself(repository, write, tmp_path):
    repository(people__yaml=PEOPLE)
    write("more.yaml", MISTAKE)
    assert touched(loaded(tmp_path), "HEAD") == ["loc:marka"]
    repository()
    write("more.yaml", MISTAKE + '- {id: "loc:new", type: LOC, label: "New"}\n')
    assert touched(loaded(tmp_path), "HEAD") == ["loc:new"]


def test_changed_and_deleted_rows_of_a_table_touch_their_entities(repository, write, tmp_path):
    repository(rivers__tsv=TABLE)
    write("rivers.tsv", TABLE.replace("Дунай", "Дунав").replace("river:1\tLOC\tuk\tВолга\n", ""))
    assert touched(loaded(tmp_path), "HEAD") == ["river:1", "river:2"]


def test_an_unknown_revision_and_a_folder_without_git_are_errors(repository, write, tmp_path_factory, tmp_path):
    repository(people__yaml=PEOPLE)
    for revision in ("nonsense", "--output=x"):
        with pytest.raises(InputError, match="git"):
            touched(loaded(tmp_path), revision)
    outside = tmp_path_factory.mktemp("outside") / "people.yaml"
    outside.write_text(PEOPLE, encoding="utf-8")
    with pytest.raises(InputError, match="git"):
        touched(loaded(outside), "HEAD")


def test_near_are_those_whose_names_may_be_taken_for_the_changed_ones(faulty):
    assert near(faulty, ["loc:marka"]) == ["per:mark-twain"]


def test_a_change_is_checked_with_what_is_near_it_and_with_nothing_else(repository, write, tmp_path):
    repository(people__yaml=PEOPLE)
    write("more.yaml", MISTAKE)
    report = check_changed(loaded(tmp_path), "HEAD")
    assert (report.changed, report.checked, report.entities) == (1, 2, 4)
    assert [f.case.entity for f in report.errors] == ["per:mark-twain"]


# --- the regression file ------------------------------------------------------------------------------------------


def test_what_is_kept_is_read_again_as_it_was(marka, tmp_path):
    path = tmp_path / "names.regressions"
    regressions.write(path, regressions.kept_with([], [marka]))
    (kept,) = regressions.read(path)
    assert kept == Kept(marka.case, "loc:marka")
    assert "name: Марка" in path.read_text(encoding="utf-8")
    assert regressions.kept_with([kept], [marka]) == [kept]


def test_kept_names_are_tried_first_and_those_of_no_entity_are_counted(faulty, marka):
    gone = replace(marka.case, entity="per:nobody")
    report = check(faulty, only=[], properties=[], regressions=[marka.case, gone])
    assert [f.case for f in report.findings] == [marka.case]
    assert (report.tally.examples["regressions"], report.gone) == (1, 1)


def test_a_known_name_is_a_warning_and_one_that_is_right_again_is_told(marka):
    known = Kept(marka.case, "loc:marka", "no text has them both")
    assert regressions.excused(marka, [known]).level is Level.WARNING
    assert regressions.excused(marka, [replace(known, known="")]).level is Level.ERROR
    assert regressions.healed([known], []) == [known]
    assert regressions.healed([known], [marka]) == []


@pytest.mark.parametrize("content", ["- 1\n", "a: b\n", "- {name: x}\n", "[", "- {property: x, entity: y, name: z, nonsense: 1}\n- 3\n", b"\xff"])
def test_what_is_no_regression_file_is_an_error(write, content):
    with pytest.raises(InputError, match="not a regression file"):
        regressions.read(write("bad.regressions", content))


def test_no_file_has_no_names(tmp_path):
    assert regressions.read(tmp_path / "none") == []
