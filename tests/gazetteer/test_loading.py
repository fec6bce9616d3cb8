"""From files to entities: what is read, in which order, and what a fingerprint depends on."""

import itertools

import pytest

from namenorm.errors import GazetteerError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.model import Entity, Kind, Name

FULL = """\
- id: "loc:north-korea"
  type: LOC
  label: "North Korea"
  names:
    ru: ["Северная Корея", {name: "КНДР полностью", weight: 0.25}]
    en: ["DPR  of Korea"]
  short: {mk: ["Кореја"]}
  acronyms: {bg: ["КНДР"]}
  adjectives: {bg: ["севернокорейски"]}
  not_same_as: ["loc:south-korea"]
  xrefs: {wikidata: "Q423", geonames: "1873107"}
  source: "CLDR 46"
- id: "per:kim"
  type: PER
  label: "Kim Jong Un"
  gender: m
  origin: {lang: ko, name: "김정은"}
"""

TSV = "id\ttype\tlang\tname\tweight\tkind\n"


def test_an_entry_is_read_whole(write):
    kim, korea = sorted(Gazetteer.load(write("a.yaml", FULL)).entities, key=lambda e: e.type, reverse=True)
    assert kim == Entity("per:kim", "PER", "Kim Jong Un", (Name("Kim Jong Un", "en"),), "m", ("ko", "김정은"))
    assert korea == Entity(
        id="loc:north-korea",
        type="LOC",
        label="North Korea",
        names=(
            Name("North Korea", "en"),
            Name("Северная Корея", "ru"),
            Name("КНДР полностью", "ru", Kind.NAME, 0.25),
            Name("DPR of Korea", "en"),
            Name("Кореја", "mk", Kind.SHORT),
            Name("КНДР", "bg", Kind.ACRONYM),
            Name("севернокорейски", "bg", Kind.ADJECTIVE),
        ),
        not_same_as=("loc:south-korea",),
        xrefs=(("geonames", "1873107"), ("wikidata", "Q423")),
        source="CLDR 46",
    )


@pytest.mark.parametrize("block", ["names", "short", "acronyms", "adjectives", "demonyms"])
def test_a_block_of_names_says_their_kind(write, block):
    path = write("a.yaml", f'- {{id: x, type: LOC, label: X, {block}: {{ru: ["севернокорейский"]}}}}')
    kinds = {"names": Kind.NAME, "short": Kind.SHORT, "acronyms": Kind.ACRONYM, "adjectives": Kind.ADJECTIVE}
    assert Gazetteer.load(path).entities[0].names[1].kind is kinds.get(block, Kind.DEMONYM)


def test_an_entry_knows_its_place(write):
    path = write("a.yaml", FULL)
    assert Gazetteer.load(path).places == {"loc:north-korea": (str(path), 1), "per:kim": (str(path), 13)}


def test_the_label_is_an_english_name(write):
    (entity,) = Gazetteer.load(write("a.yaml", '- {id: x, type: LOC, label: "Kyiv", names: {uk: ["Київ"]}}')).entities
    assert Name("Kyiv", "en") in entity.names


def test_a_label_listed_as_a_name_is_not_listed_twice(write):
    (entity,) = Gazetteer.load(write("a.yaml", '- {id: x, type: LOC, label: "Kyiv", names: {en: ["Kyiv"]}}')).entities
    assert entity.names == (Name("Kyiv", "en"),)


def test_what_is_wrong_with_one_entry_does_not_lose_the_others(write):
    path = write(
        "a.yaml", "- {id: a, type: PER, label: A}\n- {id: b, type: X, label: B}\n- {id: c, type: PER, label: C}\n"
    )
    gazetteer = Gazetteer.load(path, strict=False)
    assert [e.id for e in gazetteer.entities] == ["a", "c"]
    assert len(gazetteer.errors) == 1


def test_a_wrong_field_does_not_lose_the_entry(write):
    path = write("a.yaml", '- {id: a, type: PER, label: A, gender: x, names: {ru: [no, "Ким"]}}\n')
    (entity,) = Gazetteer.load(path, strict=False).entities
    assert [n.text for n in entity.names] == ["A", "Ким"]
    assert entity.gender is None


# tables


def test_rows_of_one_id_are_one_entity_wherever_they_stand(write):
    rows = "x\tLOC\tuk\tКиїв\ny\tPER\tru\tКим\nx\tLOC\tru\tКиев\n"
    x, y = Gazetteer.load(write("a.tsv", TSV + rows)).entities
    assert {n.text for n in x.names} == {"Київ", "Киев"}
    assert [n.text for n in y.names] == ["Ким"]


def test_weights_of_one_name_are_added(write):
    rows = "x\tLOC\tru\tКиев\t2\nx\tLOC\tru\tКиев\t0.5\nx\tLOC\tru\tКиев\nx\tLOC\tru\tКиев\t\tshort\n"
    (x,) = Gazetteer.load(write("a.tsv", TSV + rows)).entities
    assert set(x.names) == {Name("Киев", "ru", Kind.NAME, 3.5), Name("Киев", "ru", Kind.SHORT, 1.0)}


def test_the_type_with_most_weight_is_the_entitys_and_other_names_keep_theirs(write):
    rows = "us\tLOC\tru\tСША\t5\nus\tPER\tru\tамериканцы\t3\nus\tPER\tbg\tамериканците\t1\nus\tORG\tru\tСША\t0.5\n"
    (us,) = Gazetteer.load(write("a.tsv", TSV + rows)).entities
    assert us.type == "LOC"
    assert {(n.text, n.type) for n in us.names} == {
        ("США", None), ("американцы", "PER"), ("американците", "PER"), ("США", "ORG"),
    }  # fmt: skip


def test_many_light_rows_outweigh_a_heavy_one(write):
    rows = "x\tPER\tru\tКим\t2\n" + "x\tORG\tru\tКим\t1\n" * 3
    (x,) = Gazetteer.load(write("a.tsv", TSV + rows)).entities
    assert x.type == "ORG"


@pytest.mark.parametrize("order", [0, 1])
def test_a_tie_of_types_does_not_depend_on_the_order_of_rows(write, order):
    rows = ["x\tPER\tru\tКим\t1\n", "x\tLOC\tru\tКим\t1\n"]
    (x,) = Gazetteer.load(write("a.tsv", TSV + "".join(rows[::-1] if order else rows))).entities
    assert x.type == "LOC"


def test_the_label_of_a_table_is_english_or_else_the_heaviest_name(write):
    rows = "x\tLOC\tru\tКиев\t9\nx\tLOC\ten\tKyiv\t1\ny\tLOC\tru\tКиев\t1\ny\tLOC\tuk\tКиїв\t2\n"
    assert [e.label for e in Gazetteer.load(write("a.tsv", TSV + rows)).entities] == ["Kyiv", "Київ"]


def test_columns_are_found_by_name_and_unknown_ones_left(write):
    path = write("a.tsv", "name\tnote\tlang\tid\ttype\nКиїв\tстолиця\tuk\tx\tLOC\n")
    assert Gazetteer.load(path).entities[0].names == (Name("Київ", "uk"),)


def test_blank_rows_and_a_missing_last_line_end_are_no_harm(write):
    path = write("a.tsv", TSV + "\n  \nx\tLOC\tuk\t  Біла   Церква ")
    assert Gazetteer.load(path).entities[0].names[0].text == "Біла Церква"


# files and folders

PARTS = {
    "people/asia.yaml": "- {id: per:kim, type: PER, label: Kim}\n",
    "places/a.yml": "- {id: loc:kyiv, type: LOC, label: Kyiv}\n",
    "places/deep/er/b.tsv": TSV + "loc:omsk\tLOC\tru\tОмск\n",
    "z.yaml": "- {id: org:nato, type: ORG, label: NATO}\n",
}


@pytest.fixture
def folder(write, tmp_path):
    for name, content in PARTS.items():
        write(name, content)
    write("README.md", "- not a gazetteer")
    write("places/notes.txt", "{")
    return tmp_path


def test_a_folder_is_read_to_the_bottom(folder):
    gazetteer = Gazetteer.load(folder)
    assert [e.id for e in gazetteer.entities] == ["loc:kyiv", "loc:omsk", "org:nato", "per:kim"]
    assert gazetteer.problems == ()


def test_the_order_of_files_says_nothing(folder):
    whole = Gazetteer.load(folder)
    for order in itertools.permutations(PARTS):
        gazetteer = Gazetteer.load(*(folder / name for name in order))
        assert gazetteer.entities == whole.entities
        assert gazetteer.fingerprint == whole.fingerprint


def test_which_of_two_entries_is_the_duplicate_does_not_depend_on_order(write):
    a = write("a.yaml", "- {id: x, type: PER, label: First}\n")
    b = write("b.yaml", "- {id: x, type: PER, label: Second}\n")
    for sources in ((a, b), (b, a)):
        gazetteer = Gazetteer.load(*sources, strict=False)
        assert [e.label for e in gazetteer.entities] == ["First"]
        assert [(p.file, p.code) for p in gazetteer.problems] == [(str(b), "duplicate-id")]
        assert f"{a}:1" in gazetteer.problems[0].message


def test_a_file_named_twice_is_read_once(folder):
    assert len(Gazetteer.load(folder, folder / "z.yaml", str(folder / "z.yaml")).entities) == 4


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("missing.yaml", "no such file"),
        ("README.md", "'.md'"),
        ("empty", "no .yaml or .tsv"),
        ("missing", "no such file"),
    ],
)
def test_a_source_that_is_no_gazetteer_is_unreadable(folder, name, word):
    (folder / "empty").mkdir()
    with pytest.raises(GazetteerError, match="unreadable") as caught:
        Gazetteer.load(folder / "z.yaml", folder / name)
    (problem,) = caught.value.problems
    assert word in problem.message
    assert problem.file == str(folder / name)


def test_a_gazetteer_error_is_a_value_error(folder):
    with pytest.raises(ValueError, match="no such file"):
        Gazetteer.load(folder / "missing.yaml")


def test_nothing_loaded_is_an_empty_gazetteer():
    assert Gazetteer.load().entities == ()


# fingerprint


def _fingerprint(write, content, name="a.yaml"):
    return Gazetteer.load(write(name, content), strict=False).fingerprint


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Северная Корея", "Северна Корея"), ("0.25", "0.5"), ('"loc:north-korea"', '"loc:nk"'), ("North Korea", "N. Korea"),
        ("gender: m", "gender: f"), ("김정은", "김정일"), ("short:", "demonyms:"), ("Q423", "Q424"),
        ("CLDR 46", "CLDR 47"), ("loc:south-korea", "loc:south-sudan"), ("mk:", "sr:"), ("type: PER", "type: ORG"),
    ],
)  # fmt: skip
def test_a_fingerprint_changes_with_what_is_said(write, old, new):
    assert old in FULL
    assert _fingerprint(write, FULL.replace(old, new)) != _fingerprint(write, FULL, "b.yaml")


@pytest.mark.parametrize(
    "same",
    [
        "# a comment\n" + FULL,
        FULL.replace('"CLDR 46"', "'CLDR  46'"),
        FULL.replace('{wikidata: "Q423", geonames: "1873107"}', '{geonames: "1873107", wikidata: "Q423"}'),
        "".join("- id:" + part for part in reversed(FULL.split("- id:")[1:])),
    ],
    ids=["comment", "writing", "order of xrefs", "order of entries"],
)
def test_a_fingerprint_does_not_change_with_how_it_is_written(write, same):
    assert same != FULL
    assert _fingerprint(write, same) == _fingerprint(write, FULL, "b.yaml")


def test_a_fingerprint_does_not_depend_on_the_order_of_references(write):
    entry = "- {{id: x, type: PER, label: X, not_same_as: [{}]}}\n"
    assert _fingerprint(write, entry.format("a, b")) == _fingerprint(write, entry.format("b, a"))


def test_a_fingerprint_is_sixteen_hexadecimal_digits(write):
    fingerprint = _fingerprint(write, FULL)
    assert len(fingerprint) == 16
    assert int(fingerprint, 16) >= 0
