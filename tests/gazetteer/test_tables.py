"""Large tables: read block by block, with what rows repeat checked once, as if each row were read alone."""

import re
from collections import defaultdict

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from namenorm.config import MAX_NAME_CHARS
from namenorm.gazetteer import schema, tsv_source
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.schema import EntryReader
from namenorm.lang.languages import LANGUAGES
from namenorm.model import ENTITY_TYPES, Entity, Kind, Name
from namenorm.text.tokens import words

COLUMNS = ("id", "type", "lang", "name", "weight", "kind")
HEAD = "\t".join(COLUMNS) + "\n"
CELLS = {
    "id": ["x", "y", "z", "per:ким", "", " ", "a\x07", "i" * 200, "i" * 201],
    "type": ["PER", "LOC", "ORG", " PER ", "", "per", "PERSON"],
    "lang": ["ru", "uk", "en", "ru ", "", "RU", "rus"],
    "name": ["Ким", "Київ", " Біла  Церква\u00a0", "Kim", "№ 5", "", "«—»", "_", "К" * 1000, "К" * 1001, "Ким\u0301"],
    "weight": ["", "1", "1.0", " 2", "0.1", "0.2", "0", "-0", "1e12", "1e13", "-1", "nan", "inf", "много"],
    "kind": ["", "name", "short", " acronym", "nickname", "NAME"],
}
"""What a cell may hold; the first ones are good."""

GOOD = {c: st.sampled_from(CELLS[c][:3]) for c in COLUMNS}
CELL = {c: st.one_of(GOOD[c], GOOD[c], GOOD[c], st.sampled_from(CELLS[c])) for c in COLUMNS}


@st.composite
def tables(draw):
    """A table with its columns in some order, some of its rows blank, short or long, its ends of either kind."""
    columns = draw(st.permutations([*COLUMNS[:4], *draw(st.sets(st.sampled_from(["weight", "kind", "note"])))]))
    whole = st.tuples(*(CELL.get(c, st.just("заметка")) for c in columns)).map("\t".join)
    odd = st.sampled_from(["", "  ", "\t\t\t\t\t\t", "x", "x\tPER\tru", "\u2028"])
    rows = draw(st.lists(st.one_of(whole, whole, whole, whole.map(lambda row: row + "\tеще"), odd), max_size=12))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return end.join(["\t".join(columns), *rows]) + draw(st.sampled_from(["", end]))


def problem_of(row):
    """The first thing wrong with a row, as code and a word of the message; None with most rows."""
    checks = [
        ("bad-id", repr(row["id"]), not row["id"].strip() or len(row["id"]) > 200 or "\x07" in row["id"]),
        ("bad-type", repr(row["type"].strip()), row["type"].strip() not in ENTITY_TYPES),
        ("unknown-language", repr(row["lang"].strip()), row["lang"].strip() not in LANGUAGES),
        ("unknown-key", repr(row["kind"].strip()), (row["kind"].strip() or "name") not in [k.value for k in Kind]),
        ("bad-weight", repr(row["weight"].strip()), weight_of(row) is None),
        ("long-name", str(len(row["name"].strip())), len(row["name"].strip()) > MAX_NAME_CHARS),
        ("empty-name", repr(row["name"].strip()), not words(row["name"])),
    ]
    return next(((code, word) for code, word, is_so in checks if is_so), None)


def weight_of(row):
    try:
        weight = float(row["weight"].strip() or 1)
    except ValueError:
        return None
    return weight if 0 <= weight <= 1e12 else None


def read_row_by_row(table):
    """What a table says, read in the plainest way: entities by id with first lines, and problems."""
    lines = [line.removesuffix("\r") for line in table.split("\n")]
    columns = lines[0].split("\t")
    sums, types = defaultdict(lambda: defaultdict(float)), defaultdict(lambda: defaultdict(float))
    first, problems = {}, []
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if not line.strip():
            continue
        if len(cells) <= max(columns.index(c) for c in COLUMNS[:4]):
            problems.append((number, "bad-row", f"{len(cells)} columns"))
            continue
        row = dict.fromkeys(COLUMNS, "") | dict(zip(columns, cells, strict=False))
        wrong = problem_of(row)
        if wrong:
            problems.append((number, *wrong))
            continue
        type_, text = row["type"].strip(), " ".join(row["name"].split())
        first.setdefault(row["id"], number)
        types[row["id"]][type_] += weight_of(row)
        sums[row["id"]][text, row["lang"].strip(), Kind(row["kind"].strip() or "name"), type_] += weight_of(row)
    return {id_: (entity_of(id_, types[id_], sums[id_]), first[id_]) for id_ in first}, problems


def entity_of(id_, types, sums):
    heaviest = min(types, key=lambda t: (-types[t], t))
    ordered = sorted(sums, key=lambda key: (-sums[key], *key))
    names = [
        Name(text, lang, kind, sums[text, lang, kind, t], t if t != heaviest else None)
        for text, lang, kind, t in ordered
    ]
    english = [n for n in names if n.lang == "en"] or names
    best = max(n.weight for n in english)
    label = min((n for n in english if n.weight == best), key=lambda n: n.kind is not Kind.NAME).text
    return Entity(id_, heaviest, label, tuple(names))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(table=tables(), block=st.sampled_from([7, 64, 1 << 18]))
def test_a_table_read_fast_says_what_it_says_row_by_row(table, block, write, monkeypatch):
    monkeypatch.setattr(tsv_source, "_BLOCK", block)
    path = write("a.tsv", table)
    gazetteer = Gazetteer.load(path, strict=False)
    entities, problems = read_row_by_row(table)
    assert gazetteer.entities == tuple(entities[id_][0] for id_ in sorted(entities))
    assert gazetteer.places == {id_: (str(path), line) for id_, (_, line) in entities.items()}
    assert [(p.line, p.code) for p in gazetteer.problems] == [p[:2] for p in problems]
    for problem, (_, code, word) in zip(gazetteer.problems, problems, strict=True):
        assert word in problem.message
        assert (problem.level == "warning") is (code == "empty-name")


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text("_—№²Ⅳ٣ⓐ\u0301\u00adж字", max_size=3), st.text(st.characters(), max_size=20)))
@example("_")
def test_a_name_with_a_letter_is_one_that_words_are_found_in(text):
    assert bool(tsv_source._LETTER.search(text)) is bool(words(text))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lang=st.sampled_from(LANGUAGES), text=st.one_of(st.text("аыэъбВіїўЇќѕӘңКKkaZ0 .-'’\u0301«_"), st.text(max_size=9))
)
@example(lang="bg", text="Ык")
@example(lang="ru", text="-")
def test_a_name_taken_at_a_glance_is_one_without_problems(lang, text, monkeypatch):
    if schema._plain(lang).match(text):
        reader = EntryReader("a.yaml")
        with monkeypatch.context() as patched:
            patched.setattr(schema, "_plain", lambda _: re.compile("(?!)"))  # so that it is looked at closely
            assert reader._is_usable(text, lang, 1)
        assert reader.problems == []


@pytest.mark.parametrize(
    ("lang", "name"), [("ru", "Ким Чен Ын"), ("uk", "Київ"), ("kk", "Қасым-Жомарт"), ("en", "No. 5")]
)
def test_a_usual_name_is_taken_at_a_glance(lang, name):
    assert schema._plain(lang).match(name)


def test_names_shared_by_entities_of_a_table_are_no_problem(write):
    rows = "x\tPER\tru\tКим\ny\tPER\tru\tКим\n"
    assert Gazetteer.load(write("a.tsv", HEAD + rows)).problems == ()


# sizes


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_of_a_line_without_end_only_the_beginning_is_kept(write, monkeypatch, ending):
    monkeypatch.setattr(tsv_source, "MAX_LINE_CHARS", 100)
    monkeypatch.setattr(tsv_source, "_BLOCK", 64)
    lines = ["x\tPER\tru\tКим", "Ж" * 5000, "y\tPER\tru\tЛи\t" + "1" * 90, "z\tPER\tru\tПак"]
    gazetteer = Gazetteer.load(write("a.tsv", HEAD + ending.join(lines)), strict=False)
    assert [e.id for e in gazetteer.entities] == ["x", "z"]
    assert gazetteer.places["z"][1] == 5
    assert [(p.line, p.code, p.message) for p in gazetteer.problems] == [
        (line, "bad-row", "a line of more than 100 characters") for line in (3, 4)
    ]
    assert max(map(len, tsv_source._lines(write("b.tsv", "Ж" * 5000), lambda size: None))) == 101


def test_a_row_as_long_as_a_row_may_be_is_read(write, monkeypatch):
    monkeypatch.setattr(tsv_source, "MAX_LINE_CHARS", 40)
    row = "x\tPER\tru\tКим\t\t\t"
    assert Gazetteer.load(write("a.tsv", HEAD + row.ljust(40, "я") + "\n")).entities
    assert "bad-row" in str(Gazetteer.load(write("b.tsv", HEAD + row.ljust(41, "я")), strict=False).problems)


@pytest.mark.parametrize(
    ("column", "code"),
    [("type", "bad-type"), ("lang", "unknown-language"), ("kind", "unknown-key"), ("weight", "bad-weight")],
)
def test_a_message_quotes_only_the_beginning_of_a_very_long_cell(write, column, code):
    row = dict(zip(COLUMNS, ["x", "PER", "ru", "Ким", "1", "name"], strict=True)) | {column: "ж" * 100_000}
    (problem,) = Gazetteer.load(write("a.tsv", HEAD + "\t".join(row.values())), strict=False).problems
    assert problem.code == code
    assert "жжж" in problem.message
    assert len(problem.message) < 400


def test_very_many_weights_are_read_and_few_kept(write, monkeypatch):
    monkeypatch.setattr(tsv_source, "_MAX_WEIGHTS", 3)
    rows = "".join(f"x\tPER\tru\tКим\t{i}\n" for i in range(10)) * 2
    assert Gazetteer.load(write("a.tsv", HEAD + rows)).entities[0].names == (Name("Ким", "ru", Kind.NAME, 90.0),)


def test_names_of_one_use_share_what_they_repeat(write):
    rows = "".join(f"{i}\tPER\tru\tКим\t2.5\tshort\n" for i in "xyz")
    names = [e.names[0] for e in Gazetteer.load(write("a.tsv", HEAD + rows)).entities]
    assert len({id(n.lang) for n in names}) == 1


@pytest.mark.parametrize("cut", [1, 2, 3])
def test_a_letter_cut_in_two_by_the_end_of_a_block_is_whole(write, monkeypatch, cut):
    monkeypatch.setattr(tsv_source, "_BLOCK", cut)
    assert Gazetteer.load(write("a.tsv", "\ufeff" + HEAD + "x\tPER\tru\tКим")).entities[0].label == "Ким"


def test_a_file_that_ends_within_a_letter_is_unreadable(write):
    path = write("a.tsv", HEAD.encode() + "x\tPER\tru\tКим".encode()[:-1])
    assert [(p.line, p.code) for p in Gazetteer.load(path, strict=False).problems] == [(0, "unreadable")]


@pytest.mark.parametrize(
    "changed",
    [
        "y\tPER\tru\tКим\t2", "x\tLOC\tru\tКим\t2", "x\tPER\tuk\tКим\t2", "x\tPER\tru\tЛи\t2", "x\tPER\tru\tКим\t3",
        "x\tPER\tru\tКим\t2\tshort",
    ],
)  # fmt: skip
def test_a_fingerprint_depends_on_every_cell_of_a_row(write, changed):
    row = "x\tPER\tru\tКим\t2\nx\tORG\tru\tКим\t1\n"
    one, other = write("a.tsv", HEAD + row), write("b.tsv", HEAD + row.replace("x\tPER\tru\tКим\t2", changed))
    assert Gazetteer.load(one).fingerprint != Gazetteer.load(other).fingerprint


def test_a_fingerprint_does_not_depend_on_the_order_of_rows(write):
    rows = ["x\tPER\tru\tКим\t2\n", "y\tLOC\tuk\tКиїв\n", "x\tORG\ten\tKim\t1\tshort\n"]
    one, other = write("a.tsv", HEAD + "".join(rows)), write("b.tsv", HEAD + "".join(rows[::-1]))
    assert Gazetteer.load(one).fingerprint == Gazetteer.load(other).fingerprint
