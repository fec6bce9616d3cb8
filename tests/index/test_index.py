"""Building an index and looking things up in it."""

import contextlib
import itertools
import multiprocessing
import os
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from namenorm.errors import IndexFileError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.spellings import spellings_of
from namenorm.index import build as build_module
from namenorm.index.build import build_index
from namenorm.index.keys import (
    FEW_FORMS,
    FUZZY_KINDS,
    MAX_PAIRED,
    acronym_letters_of,
    deletions,
    initial_key,
    key_hash,
    pair_key,
    phrase,
    whole_reading,
    whole_skeleton,
)
from namenorm.index.reader import Index
from namenorm.model import Entity, Kind, Name
from namenorm.text.tokens import words
from namenorm.translit.respell import skeleton

SOURCES = {
    "people.yaml": """\
- id: "per:kim-jong-un"
  type: PER
  label: "Kim Jong Un"
  gender: m
  origin: {lang: ko, name: "김정은"}
  names: {ru: ["Ким Чен Ын"], bg: ["Ким Чен-ун"], mk: ["Ким Џонг Ун"]}
  short: {ru: ["Ким"]}
  not_same_as: ["per:kim-jong-il"]
- id: "per:kim-jong-il"
  type: PER
  label: "Kim Jong Il"
  names: {ru: ["Ким Чен Ир"]}
  short: {ru: ["Ким"]}
""",
    "places.yaml": """\
- id: "loc:north-korea"
  type: LOC
  label: "North Korea"
  names: {ru: ["Северная Корея"], mk: [{name: "Северна Кореја", weight: 2.5}]}
  acronyms: {ru: ["КНДР"]}
  adjectives: {bg: ["севернокорейски"]}
  demonyms: {bg: ["севернокореец"]}
  xrefs: {wikidata: "Q423"}
  source: "CLDR 46"
- {id: "loc:kyiv", type: LOC, label: "Kyiv", names: {uk: ["Київ"], ru: ["Киев"]}}
""",
    "more.tsv": "id\ttype\tlang\tname\tweight\nus\tLOC\tru\tСША\t5\nus\tPER\tru\tамериканцы\t3\n",
}


@pytest.fixture
def gazetteer(write):
    return Gazetteer.load(*(write(name, content) for name, content in SOURCES.items()))


@pytest.fixture
def path(gazetteer, tmp_path):
    build_index(gazetteer, tmp_path / "a.index")
    return tmp_path / "a.index"


@pytest.fixture
def index(path):
    with_index = Index.open(path)
    yield with_index
    with_index.close()


def forms(index, space, key):
    return [(index.entity(f.entity).id, f.text, f.lang) for f in map(index.form, index.postings(space, key))]


def test_every_entity_comes_back_as_it_was(index, gazetteer):
    assert tuple(index) == gazetteer.entities
    assert len(index) == len(gazetteer.entities) == 5


def test_an_index_has_the_fingerprint_of_its_gazetteer(index, gazetteer):
    assert index.fingerprint == gazetteer.fingerprint


@pytest.mark.parametrize("id_", ["per:kim-jong-un", "loc:kyiv", "us"])
def test_an_entity_is_found_by_its_id(index, id_):
    assert index.find(id_).id == id_


@pytest.mark.parametrize("id_", ["", "per:kim-jong", "PER:KIM-JONG-UN", "ким", "per:kim-jong-un ", "\ud800"])
def test_an_id_that_no_entity_has_finds_none(index, id_):
    assert index.find(id_) is None


def test_a_name_is_found_by_its_unified_words(index):
    assert forms(index, "u", "ким чен ун") == [("per:kim-jong-un", "Ким Чен-ун", "bg")]
    assert forms(index, "u", "київ") == [("loc:kyiv", "Київ", "uk")]
    assert forms(index, "u", "kyiv") == [("loc:kyiv", "Kyiv", "en")]


def test_a_name_of_two_entities_is_found_for_both(index):
    assert {entity for entity, _, _ in forms(index, "u", "ким")} == {"per:kim-jong-un", "per:kim-jong-il"}


@pytest.mark.parametrize(
    ("space", "key"), [("u", "київі"), ("u", "Київ"), ("u", ""), ("t", "киї"), ("x", "київ"), ("i", "київ")]
)
def test_a_key_that_is_not_there_finds_nothing(index, space, key):
    assert index.postings(space, key) == ()


@pytest.mark.parametrize(
    ("key", "is_name", "goes_on"),
    [
        ("ким", True, True), ("ким чен", False, True), ("ким чен ын", True, False), ("северная", False, True),
        ("київ", True, False), ("чен", False, False), ("", False, False), ("чен ын", False, False), ("kim jong", False, True),
    ],
)  # fmt: skip
def test_a_phrase_knows_whether_it_is_a_name_and_whether_names_go_on(index, key, is_name, goes_on):
    assert index.phrase(key) == (is_name, goes_on)


def test_a_name_is_found_by_its_skeleton_however_it_is_spelled(index):
    key = whole_skeleton(("kim", "dzhong", "un"), "en")
    assert "per:kim-jong-un" in {entity for entity, _, _ in forms(index, "w", key)}
    assert key == whole_skeleton(("ким", "чен", "ун"), "bg")


def test_a_word_is_one_part_however_many_names_have_it(index):
    (number,) = index.postings("t", "ким")
    part = index.part(number)
    assert part.text == "ким"
    assert part.readings == ("kim",)
    having = {index.form(n).text for n in index.forms_with(part)}
    listed = {"Ким", "Ким Чен Ир", "Ким Чен Ын", "Ким Чен-ун", "Ким Џонг Ун"}
    assert listed <= having
    assert part.forms == len(index.forms_with(part))
    assert all("Ким" in text.split() for text in having)


def test_a_part_is_found_by_its_reading(index):
    (korea,) = index.postings("t", "корея")
    assert korea in index.postings("f", "koreya")


def in_blocks(index, key):
    """The words whose readings are in the blocks under a skeleton."""
    blocks = [index.block(number) for number in index.postings("s", key)]
    return {index.part(part).text for block in blocks for part in block.parts}


def test_a_word_is_in_the_block_of_its_skeleton_and_of_each_with_a_letter_less(index):
    assert skeleton("severnaya") == "svrn"
    for key in deletions("svrn"):
        assert "северная" in in_blocks(index, key), key
    assert "северная" not in in_blocks(index, "sv")


def test_a_block_has_the_readings_of_one_skeleton_beside_their_parts(index):
    numbers = {n for part in map(index.part, range(index.part_count)) for r in part.readings for n in index.postings("s", skeleton(r))}
    assert numbers
    for block in map(index.block, numbers):
        assert len(block.readings) == len(block.parts)
        assert all(r in index.part(part).readings for r, part in zip(block.readings, block.parts, strict=True))
        assert len({skeleton(r) for r in block.readings}) == 1


def test_no_posting_stands_twice_under_a_key(index):
    for part in map(index.part, range(index.part_count)):
        for space, keys in (
            ("t", [part.text]),
            ("f", part.readings),
            ("s", [d for r in part.readings for d in deletions(skeleton(r)) if d]),
        ):
            for key in keys:
                found = index.postings(space, key)
                assert found, (space, key)
                assert len(found) == len(set(found)), (space, key)


def test_a_part_with_two_readings_stands_under_both(index_of):
    entry = '- {{id: {}, type: LOC, label: L, names: {{{}: ["{}"]}}}}\n'
    index = index_of(entry.format("a", "ru", "щит") + entry.format("b", "ru", "сот") + entry.format("c", "bg", "щит"))
    (part,) = index.postings("t", "щит")
    assert len(index.part(part).readings) == 2
    assert all(part in index.postings("f", r) for r in index.part(part).readings)
    assert all("щит" in in_blocks(index, skeleton(r)) for r in index.part(part).readings)


def test_a_part_is_found_by_the_syllables_that_it_stands_for(index):
    assert {index.part(n).text for n in index.postings("z", "ko:jeong")} >= {"чен", "џонг"}
    assert index.postings("z", "ko:eun") != index.postings("z", "ko:il")


def test_a_given_name_of_a_person_is_found_by_its_group_and_a_place_of_the_name_is_not(index_of):
    index = index_of(
        '- {id: a, type: PER, label: Vladimir Putin, names: {ru: ["Владимир Путин"], uk: ["Володимир Путін"]}}\n'
        '- {id: b, type: LOC, label: Uladzimir, names: {be: ["Уладзімір"]}}\n'
    )
    assert {index.part(n).text for n in index.postings("g", "vladimir")} == {"владимир", "володимир", "vladimir"}


def test_the_first_letters_of_an_organization_lead_to_it_and_those_of_a_person_do_not(index_of):
    index = index_of(
        '- {id: a, type: ORG, label: KCNA, names: {bg: ["Корейска централна телеграфна агенция"]}}\n'
        '- {id: b, type: PER, label: Kim, names: {bg: ["Корейска Централна Телеграфна Агенция"]}}\n'
    )
    assert acronym_letters_of(("корейска", "централна", "телеграфна", "агенция")) == "кцта"
    assert forms(index, "a", "кцта") == [("a", "Корейска централна телеграфна агенция", "bg")]


@pytest.fixture
def many(tmp_path):
    """An index in which «Иван», «Петров» and «Пётр» are in too many names to be looked up alone."""
    people = [f"Иван {w}" for w in _WORDS] + [f"{w} Петров" for w in _WORDS] + [f"Пётр {w}" for w in _WORDS]
    people += ["Иван Петров", "Пётр Иван", " ".join(["Иван", "Петров", *_WORDS[:MAX_PAIRED]])]
    entities = tuple(Entity(f"p:{i:03}", "PER", f"P{i}", (Name(name, "ru"),)) for i, name in enumerate(people))
    places = (Entity("q:1", "LOC", "Q", (Name("Иван Петров", "ru"),)),)
    build_index(Gazetteer(entities + places, (), {}), tmp_path / "many.index")
    return Index.open(tmp_path / "many.index")


_LETTERS = "бвгдзклмнпрст"
_WORDS = [f"{a}о{b}" for a in _LETTERS[:4] for b in _LETTERS][: FEW_FORMS + 4]


def number_of(index, word):
    (number,) = index.postings("t", word)
    return number


def test_two_words_that_are_each_in_many_names_lead_together_to_those_that_have_both(many):
    ivan, petrov, rare = number_of(many, "иван"), number_of(many, "петров"), number_of(many, _WORDS[0])
    assert pair_key(ivan, petrov) == pair_key(petrov, ivan)
    assert {entity for entity, _, _ in forms(many, "p", pair_key(ivan, petrov))} == {f"p:{3 * len(_WORDS):03}", "q:1"}
    assert many.part(rare).forms <= FEW_FORMS
    assert many.postings("p", pair_key(ivan, rare)) == ()


def test_a_word_that_is_in_many_names_of_people_leads_with_an_initial_to_those_that_begin_so(many):
    petrov = number_of(many, "петров")
    found = {text for _, text, _ in forms(many, "n", initial_key(petrov, "b"))}
    assert found == {f"{w} Петров" for w in _WORDS if w[0] == "б"}
    assert ("q:1", "Иван Петров", "ru") not in forms(many, "n", initial_key(petrov, "i"))
    assert initial_key(petrov, "ivan") == initial_key(petrov, "i")
    assert many.postings("n", initial_key(number_of(many, _WORDS[0]), "p")) == ()


def test_only_names_and_short_forms_have_parts(index):
    korea = index.find("loc:north-korea")
    kinds = {f.kind: bool(f.parts) for f in index.forms_of(index.postings("i", korea.id)[0])}
    assert kinds == {Kind.NAME: True, Kind.ACRONYM: False, Kind.ADJECTIVE: False, Kind.DEMONYM: False}
    assert index.postings("t", "севернокорейски") == ()
    assert index.postings("t", "кндр") == ()


def test_the_forms_of_an_entity_are_its_names(index, gazetteer):
    for entity in gazetteer.entities:
        (number,) = index.postings("i", entity.id)
        stored = [Name(f.text, f.lang, f.kind, f.weight, f.type) for f in index.forms_of(number)]
        assert stored == list(entity.names)
        assert {f.entity for f in index.forms_of(number)} == {number}


def test_a_limit_bounds_postings(index):
    (number,) = index.postings("t", "ким")
    assert len(index.forms_with(index.part(number), 2)) == 2
    assert len(index.postings("u", "ким", 1)) == 1


def test_counts_are_those_of_the_gazetteer(index, gazetteer):
    assert index.form_count == sum(len(e.names) for e in gazetteer.entities)
    fuzzy = [n for e in gazetteer.entities for n in (*e.names, *spellings_of(e)) if n.kind in FUZZY_KINDS]
    assert index.part_count == len({word for n in fuzzy for word in words(n.text)})


def test_an_origin_gives_spellings_to_languages_that_list_none(index, gazetteer):
    (kim,) = (e for e in gazetteer.entities if e.id == "per:kim-jong-un")
    made = spellings_of(kim)
    assert made
    assert not {n.lang for n in made} & {n.lang for n in kim.names if n.kind.value == "name"}
    found = {index.entity(index.form(number).entity).id for n in made for number in index.postings("u", phrase(words(n.text)))}
    assert found == {"per:kim-jong-un"}
    assert not {n.text for n in made} & {n.text for n in index.find("per:kim-jong-un").names if n.lang == made[0].lang}


def test_an_empty_gazetteer_is_an_index_that_finds_nothing(index_of):
    index = index_of("[]")
    assert len(index) == 0
    assert list(index) == []
    assert index.find("x") is None
    assert index.phrase("ким") == (False, False)


def test_many_entities_are_each_found(tmp_path):
    entities = tuple(Entity(f"x:{i:04}", "LOC", f"Село {i}", (Name(f"Село {i}", "ru"),)) for i in range(3000))
    build_index(Gazetteer(entities, (), {}), tmp_path / "many")
    index = Index.open(tmp_path / "many")
    assert [index.find(e.id) for e in entities] == list(entities)
    assert all(forms(index, "u", f"село {i}") == [(f"x:{i:04}", f"Село {i}", "ru")] for i in range(0, 3000, 7))
    assert len(index.forms_with(index.part(index.postings("t", "село")[0]))) == 3000


def test_a_lone_surrogate_in_a_name_survives(tmp_path):
    entity = Entity(
        "x\udc80", "PER", "Ки\ud800м", (Name("Ки\ud800м Чен", "ru"), Name("\udfffУн", "bg")), source="\udcff"
    )
    build_index(Gazetteer((entity,), (), {}), tmp_path / "odd")
    index = Index.open(tmp_path / "odd")
    assert index.find("x\udc80") == entity
    assert forms(index, "u", "ки м чен") == [("x\udc80", "Ки\ud800м Чен", "ru")]


def test_names_outside_the_common_planes_and_of_many_words_survive(tmp_path):
    names = (Name("𐐀𐐁 Ким 🇰🇵", "en"), Name(" ".join(["Ким"] * 400), "ru"), Name("北京", "en"), Name("О’Браєн", "uk"))
    entity = Entity("x", "PER", "Kim", names)
    build_index(Gazetteer((entity,), (), {}), tmp_path / "odd")
    assert Index.open(tmp_path / "odd").find("x") == entity


@pytest.mark.parametrize("weight", [0.0, 0.3, 1e-30, 123_456_789.0, 1e30])
def test_a_weight_is_kept_to_seven_digits(tmp_path, weight):
    entity = Entity("x", "PER", "Kim", (Name("Kim", "en", Kind.NAME, weight),))
    build_index(Gazetteer((entity,), (), {}), tmp_path / "w")
    assert Index.open(tmp_path / "w").find("x").names[0].weight == pytest.approx(weight, rel=1e-6)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.tsv", "id\ttype\tlang\tname\tweight\nx\tPER\tru\tКим\t1e39\n"),
        ("a.yaml", '- {id: x, type: PER, label: X, names: {ru: [{name: "Ким", weight: 1.0e+39}]}}\n'),
        ("a.yaml", f'- {{id: x, type: PER, label: "{"К" * 40_000}"}}\n'),
    ],
    ids=["weight-tsv", "weight-yaml", "label"],
)
def test_what_the_linter_lets_pass_can_be_built(write, tmp_path, name, content):
    gazetteer = Gazetteer.load(write(name, content), strict=False)
    if not gazetteer.errors:
        build_index(gazetteer, tmp_path / "w")


# the same bytes


def test_the_same_sources_give_the_same_bytes(gazetteer, path, tmp_path):
    build_index(gazetteer, tmp_path / "b.index")
    assert (tmp_path / "b.index").read_bytes() == path.read_bytes()


def test_the_order_of_files_says_nothing(path, tmp_path):
    for order in itertools.permutations(SOURCES):
        build_index(Gazetteer.load(*(tmp_path / name for name in order)), tmp_path / "b.index")
        assert (tmp_path / "b.index").read_bytes() == path.read_bytes()


def test_another_name_gives_other_bytes(path, write, tmp_path):
    write("places.yaml", SOURCES["places.yaml"].replace("Киев", "Кыев"))
    build_index(Gazetteer.load(*(tmp_path / name for name in SOURCES)), tmp_path / "b.index")
    assert (tmp_path / "b.index").read_bytes() != path.read_bytes()


def test_building_over_an_index_replaces_it_and_an_open_one_reads_on(index, path, write):
    build_index(Gazetteer.load(write("new.yaml", "- {id: new, type: PER, label: New}")), path)
    assert index.find("loc:kyiv").label == "Kyiv"
    assert index.find("new") is None
    assert Index.open(path).find("new").label == "New"


def test_progress_is_told_to_the_end(gazetteer, tmp_path):
    told = []
    build_index(gazetteer, tmp_path / "b.index", lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[0] == (0, 5)
    assert told[-1] == (5, 5)


# atomic writing


def test_a_build_that_fails_leaves_the_old_file_and_nothing_else(path, gazetteer, tmp_path, monkeypatch):
    before = path.read_bytes()
    there = sorted(tmp_path.iterdir())

    def full(fd):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("namenorm.index.container.os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        build_index(gazetteer, path)
    assert path.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == there


def test_a_build_that_fails_while_keys_are_made_writes_nothing(gazetteer, tmp_path, monkeypatch):
    there = sorted(tmp_path.iterdir())

    def broken(entity):
        raise RuntimeError("broken")

    monkeypatch.setattr(build_module, "_described", broken)
    with pytest.raises(RuntimeError):
        build_index(gazetteer, tmp_path / "new.index")
    assert sorted(tmp_path.iterdir()) == there


@pytest.mark.parametrize("where", ["missing/a.index", "file/a.index", "folder"])
def test_a_place_that_cannot_be_written_is_an_os_error(gazetteer, tmp_path, where):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    there = sorted(tmp_path.rglob("*"))
    with pytest.raises(OSError, match=r"(?i)directory|exists"):
        build_index(gazetteer, tmp_path / where)
    assert sorted(tmp_path.rglob("*")) == there


def test_a_build_leaves_no_temporary_file(path, tmp_path):
    assert {p.name for p in tmp_path.iterdir()} == {*SOURCES, "a.index"}


def test_two_threads_may_build_one_file_at_once(gazetteer, tmp_path, monkeypatch):
    both_wrote = threading.Barrier(2)
    fsync = os.fsync

    def wait_for_the_other(fd):
        fsync(fd)
        with contextlib.suppress(threading.BrokenBarrierError):  # a lock between the two is as good
            both_wrote.wait(0.3)

    monkeypatch.setattr("namenorm.index.container.os.fsync", wait_for_the_other)
    with ThreadPoolExecutor(2) as pool:
        for build in [pool.submit(build_index, gazetteer, tmp_path / "b.index") for _ in range(2)]:
            build.result()
    assert len(Index.open(tmp_path / "b.index")) == 5


# sharing


def _answers(index):
    return [
        [index.find(i) and index.find(i).label for i in ("per:kim-jong-un", "loc:kyiv", "us", "none")],
        [index.postings("u", k) for k in ("ким", "київ", "kim jong un")],
        [index.phrase(k) for k in ("ким", "ким чен")],
        [[f.text for f in index.forms_of(n)] for n in range(len(index))],
    ]


def _answer_in_child(index, queue):
    queue.put(_answers(index))


def test_a_pickled_index_is_opened_again(index):
    again = pickle.loads(pickle.dumps(index))
    assert again is not index
    assert again.path == index.path
    assert _answers(again) == _answers(index)


def test_a_pickled_index_whose_file_is_gone_says_so(index, path):
    pickled = pickle.dumps(index)
    path.unlink()
    with pytest.raises(IndexFileError, match=r"a\.index"):
        pickle.loads(pickled)


@pytest.mark.parametrize("lazily", [True, False])
def test_threads_read_the_same_answers(path, monkeypatch, lazily):
    if lazily:
        monkeypatch.setattr("namenorm.index.reader._WHOLE_CHECK_BYTES", 0)
    expected = _answers(Index.open(path))
    shared = Index.open(path)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: _answers(shared), range(64)))
    assert all(a == expected for a in answers)


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="this system does not fork")
def test_a_forked_process_reads_the_same_answers(index):
    context = multiprocessing.get_context("fork")
    queue = context.SimpleQueue()
    child = context.Process(target=_answer_in_child, args=(index, queue))
    child.start()
    answers = queue.get()
    child.join(30)
    assert child.exitcode == 0
    assert answers == _answers(index)


def test_a_closed_index_is_an_error_and_not_an_answer(path):
    index = Index.open(path)
    index.close()
    with pytest.raises(ValueError, match="closed"):
        index.find("loc:kyiv")


def test_an_index_is_opened_by_a_path_or_a_string(path):
    assert Index.open(str(path)).path == Index.open(path).path == path


# keys


def test_the_hash_of_a_key_is_the_same_on_every_machine():
    assert key_hash("u", "ким") != key_hash("t", "ким")
    # Written down once: an index built elsewhere, or by an older namenorm of this format, must be read here.
    assert key_hash("u", "ким") == 0x92FE4652A9AC2EE0
    assert key_hash("i", "") == 0x2C022D030FF25ACE
    assert 0 < key_hash("u", "\ud800") < 2**64


@pytest.mark.parametrize(
    ("skeleton", "expected"),
    [
        ("ptn", {"ptn", "tn", "pn", "pt"}),
        ("pn", {"pn"}),
        ("", {""}),
        ("ppn", {"ppn", "pn", "pp"}),
        ("aaa", {"aaa", "aa"}),
    ],
)
def test_deletions_leave_out_each_letter_once(skeleton, expected):
    found = list(deletions(skeleton))
    assert found[0] == skeleton
    assert len(found) == len(set(found))
    assert set(found) == expected


def test_a_skeleton_with_a_letter_put_in_left_out_or_changed_shares_a_deletion():
    for other in ("ptnk", "pt", "ptk", "ktn", "pktn"):
        assert set(deletions("ptn")) & set(deletions(other)), other
    assert not set(deletions("ptn")) & set(deletions("kmsn"))


def test_whole_keys_join_the_words():
    assert phrase(("ким", "чен", "ун")) == "ким чен ун"
    assert whole_reading(("ким", "чен", "ун"), "ru") == "kimCenun"
    assert whole_skeleton(("ким", "чен", "ун"), "ru") == whole_skeleton(("ким", "ченун"), "ru") == "kmsnn"


def test_a_key_with_the_hash_of_another_finds_neither_name_nor_entity(index, monkeypatch):
    monkeypatch.setattr("namenorm.index.reader.key_hash", lambda space, key: key_hash(space, _OTHER.get(key, key)))
    assert index.postings("u", "мик") == index.postings("u", "ким") != ()
    assert index.forms_written("мик") == []
    assert index.forms_written("ким") != []
    assert index.find("per:kim-chong-un") is None
    assert index.find("per:kim-jong-un").id == "per:kim-jong-un"


_OTHER = {"мик": "ким", "per:kim-chong-un": "per:kim-jong-un"}
