"""The linter: each code provoked alone, with its place and what to do."""

from pathlib import Path

import pytest

from namenorm.errors import GazetteerError
from namenorm.gazetteer import yaml_source
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.problems import CODES, Problem

HEAD = "- id: per:kim\n  type: PER\n  label: Kim\n"  # what is wrong stands on line 4 and later
TSV = "id\ttype\tlang\tname\tweight\tkind\n"

# code, its level, the line, a word of the message, a word of the hint, the file, its name
CASES = [
    ("yaml-syntax", "error", 2, "expected", "quote or bracket", '- id: "per:kim\n', "a.yaml"),
    ("yaml-syntax", "error", 2, "tab|token", "quote or bracket", "- id: a\n\t- b\n", "a.yaml"),
    ("yaml-syntax", "error", 2, "single document|another document", "", "- []\n--- \n- []\n", "a.yaml"),
    ("unreadable", "error", 2, "not UTF-8 at byte 4", "UTF-8", b"# a\n\xcf\xf0\xe0\xe2\xe4\xe0\n", "a.yaml"),
    ("unreadable", "error", 0, "not UTF-8", "UTF-8", TSV.encode() + "x\tPER\tru\tПравда\n".encode("cp1251"), "a.tsv"),
    ("not-a-list", "error", 1, "list of entities", "- id:", "id: per:kim\n", "a.yaml"),
    ("not-a-list", "error", 1, "list of entities", "- id:", "просто текст\n", "a.yaml"),
    ("not-a-list", "error", 5, "name ru is a list", '["…"]', HEAD + "  names:\n    ru: Ким\n", "a.yaml"),
    ("not-a-list", "error", 4, "not_same_as is a list", '["…"]', HEAD + "  not_same_as: per:lee\n", "a.yaml"),
    ("not-an-entity", "error", 2, "an entity is a mapping", "", "# a comment\n- Ким\n", "a.yaml"),
    ("not-an-entity", "error", 1, "here it is empty", "", "- \n", "a.yaml"),
    ("not-an-entity", "error", 4, "names is a mapping, here it is a list", "", HEAD + "  names: [Ким]\n", "a.yaml"),
    ("duplicate-key", "error", 5, "'label' stands twice", "join", HEAD + "  gender: m\n  label: Lee\n", "a.yaml"),
    (
        "duplicate-key", "error", 6, "'ru' stands twice", "join",
        HEAD + '  names:\n    ru: ["Ким"]\n    ru: ["Кима"]\n', "a.yaml",
    ),
    ("unknown-key", "error", 4, "unknown key 'nmaes'", "acronyms, adjectives", HEAD + "  nmaes: {}\n", "a.yaml"),
    ("unknown-key", "error", 4, "unknown key 'no'", "known are", HEAD + "  no: x\n", "a.yaml"),
    (
        "unknown-key", "error", 5, "unknown key 'wieght' of a name", "name, weight",
        HEAD + '  names:\n    ru: [{name: "Ким", wieght: 2}]\n', "a.yaml",
    ),
    ("unknown-key", "error", 2, "unknown kind 'nickname'", "demonym", TSV + "x\tPER\tru\tКим\t1\tnickname\n", "a.tsv"),
    ("missing-key", "error", 1, "without 'label'", "", "- id: x\n  type: PER\n", "a.yaml"),
    ("missing-key", "error", 1, "without 'id'", "", "- type: PER\n  label: x\n", "a.yaml"),
    ("missing-key", "error", 1, "without 'type'", "", "- id: x\n  label: x\n", "a.yaml"),
    ("missing-key", "error", 5, "without 'name'", "", HEAD + "  names:\n    ru: [{weight: 2}]\n", "a.yaml"),
    ("not-text", "error", 4, "source is 2024", "double quotes", HEAD + "  source: 2024\n", "a.yaml"),
    ("not-text", "error", 4, "source is empty", "double quotes", HEAD + "  source:\n", "a.yaml"),
    ("not-text", "error", 5, "name is a list", "double quotes", HEAD + '  names:\n    ru: [["Ким"]]\n', "a.yaml"),
    ("not-text", "error", 5, "name is ' '", "double quotes", HEAD + '  names:\n    ru: [" "]\n', "a.yaml"),
    ("bad-type", "error", 2, "'PERSON'", "PER, LOC, ORG", "- id: x\n  type: PERSON\n  label: x\n", "a.yaml"),
    ("bad-type", "error", 2, "'per'", "PER, LOC, ORG", TSV + "x\tper\tru\tКим\n", "a.tsv"),
    ("bad-id", "error", 1, "unusable id", "one line", '- id: "a\\a"\n  type: PER\n  label: x\n', "a.yaml"),
    ("bad-id", "error", 1, "unusable id", "200", f"- id: {'x' * 201}\n  type: PER\n  label: x\n", "a.yaml"),
    ("bad-id", "error", 3, "unusable id ''", "one line", TSV + "\n\tPER\tru\tКим\n", "a.tsv"),
    ("bad-gender", "error", 4, "'f?'", "m or f", HEAD + "  gender: f?\n", "a.yaml"),
    ("bad-gender", "error", 4, "a list", "m or f", HEAD + "  gender: [m]\n", "a.yaml"),
    ("bad-gender", "error", 4, "empty", "m or f", HEAD + "  gender:\n", "a.yaml"),
    ("bad-origin", "error", 4, "origin has lang", "lang and name", HEAD + "  origin: {lang: ko}\n", "a.yaml"),
    ("bad-origin", "error", 4, "origin is a mapping", "", HEAD + "  origin: ko\n", "a.yaml"),
    ("bad-origin", "error", 4, "nothing", "lang and name", HEAD + "  origin: {}\n", "a.yaml"),
    (
        "bad-weight", "error", 5, "-1", "from 0 upwards",
        HEAD + '  names:\n    ru: [{name: "Ким", weight: -1}]\n', "a.yaml",
    ),
    (
        "bad-weight", "error", 5, "True", "from 0 upwards",
        HEAD + '  names:\n    ru: [{name: "Ким", weight: yes}]\n', "a.yaml",
    ),
    ("bad-weight", "error", 5, "nan", "number", HEAD + '  names:\n    ru: [{name: "Ким", weight: .nan}]\n', "a.yaml"),
    ("bad-weight", "error", 5, "inf", "number", HEAD + '  names:\n    ru: [{name: "Ким", weight: .inf}]\n', "a.yaml"),
    ("bad-weight", "error", 2, "'много'", "from 0 upwards", TSV + "x\tPER\tru\tКим\tмного\n", "a.tsv"),
    ("bad-weight", "error", 2, "'nan'", "from 0 upwards", TSV + "x\tPER\tru\tКим\tnan\n", "a.tsv"),
    ("bad-weight", "error", 2, "'-0.5'", "from 0 upwards", TSV + "x\tPER\tru\tКим\t-0.5\n", "a.tsv"),
    ("bad-hints", "error", 4, "hints is a mapping", "", HEAD + '  hints: ["a"]\n', "a.yaml"),
    ("bad-xref", "error", 4, "'56226' is no Wikidata id", "Q56226", HEAD + '  xrefs: {wikidata: "56226"}\n', "a.yaml"),
    ("bad-xref", "error", 4, "'Q0'", "Q56226", HEAD + '  xrefs: {wikidata: "Q0"}\n', "a.yaml"),
    ("bad-xref", "error", 4, "xrefs is a mapping", "", HEAD + '  xrefs: ["Q1"]\n', "a.yaml"),
    ("unknown-language", "error", 5, "'rus'", "bg, mk, ru", HEAD + '  names:\n    rus: ["Ким"]\n', "a.yaml"),
    ("unknown-language", "error", 2, "'RU'", "bg, mk, ru", TSV + "x\tPER\tRU\tКим\n", "a.tsv"),
    ("empty-name", "error", 5, "'«—»' has no letter", "", HEAD + '  names:\n    ru: ["«—»"]\n', "a.yaml"),
    ("empty-name", "warning", 2, "has no letter", "", TSV + "x\tPER\tru\t«—»\n", "a.tsv"),
    ("long-name", "error", 5, "1001 characters", "1000", HEAD + f'  names:\n    ru: ["{"К" * 1001}"]\n', "a.yaml"),
    ("long-name", "error", 2, "1001 characters", "1000", TSV + f"x\tPER\tru\t{'К' * 1001}\n", "a.tsv"),
    ("mixed-script", "error", 5, "'Kим' mixes", "retype", HEAD + '  names:\n    ru: ["Kим Чен"]\n', "a.yaml"),
    ("mixed-script", "error", 5, "'iPhoneом'", "retype", HEAD + '  names:\n    ru: ["iPhoneом"]\n', "a.yaml"),
    ("wrong-alphabet", "warning", 5, "has і", "language", HEAD + '  names:\n    ru: ["Кім"]\n', "a.yaml"),
    ("wrong-alphabet", "warning", 5, "has ы э", "language", HEAD + '  names:\n    bg: ["Ыэ"]\n', "a.yaml"),
    ("repeated-name", "error", 6, "'Ким' stands twice", "delete", HEAD + '  names:\n    ru: ["Ким",\n      "Ким"]\n', "a.yaml"),
    ("duplicate-id", "error", 4, "'per:kim' is already at", "join", HEAD + HEAD, "a.yaml"),
    ("unknown-reference", "warning", 1, "'per:lee', which no entity is", "mistyped", HEAD + '  not_same_as: ["per:lee"]\n', "a.yaml"),
    ("self-reference", "error", 4, "not to be itself", "", HEAD + '  not_same_as: ["per:kim"]\n', "a.yaml"),
    (
        "shared-name", "warning", 4, "'Kim' (en) names both 'per:lee' and 'per:kim'", "short",
        HEAD + HEAD.replace("per:kim", "per:lee"), "a.yaml",
    ),
    ("bad-header", "error", 1, "no column lang, name", "names the columns", "id\ttype\nx\tPER\n", "a.tsv"),
    ("bad-header", "error", 1, "no column id, type, lang, name", "id, type, lang, name", "", "a.tsv"),
    ("bad-row", "error", 3, "3 columns, 6 expected", "", TSV + "x\tPER\tru\tКим\ny\tPER\tru\n", "a.tsv"),
]  # fmt: skip


def _said(word, text):
    return any(w in text for w in word.split("|"))


@pytest.mark.parametrize(
    ("code", "level", "line", "message", "hint", "content", "name"),
    CASES,
    ids=[f"{c[0]}-{i}" for i, c in enumerate(CASES)],
)
def test_a_code_is_given_alone_with_its_place(check, tmp_path, code, level, line, message, hint, content, name):
    problems = check(content, name)
    assert [(p.code, p.level, p.line) for p in problems] == [(code, level, line)]
    (problem,) = problems
    assert problem.file == str(tmp_path / name)
    assert _said(message, problem.message), problem.message
    assert hint in problem.hint


def test_a_file_that_is_too_large_is_not_read(check, monkeypatch):
    monkeypatch.setattr(yaml_source, "MAX_YAML_BYTES", 20)
    (problem,) = check(HEAD)
    assert problem.code == "too-large"
    assert "TSV" in problem.hint


def test_an_alias_is_refused_where_it_stands(check):
    problems = check(HEAD + '  short: {ru: &names ["Ким"]}\n  names:\n    ru: *names\n')
    assert [p.line for p in problems if p.code == "yaml-alias"] == [4]  # the line of the value that is used again
    assert {p.code for p in problems} <= {"yaml-alias", "not-a-list"}


def test_every_code_has_a_test():
    assert {c[0] for c in CASES} | {"too-large", "yaml-alias"} == set(CODES)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("no", "False"), ("on", "True"), ("Yes", "True"), ("off", "False"), ("2024-01-01", "date"), ("12:30", "750"), ("010", "8"),
        ("1_000", "1000"), ("0x1F", "31"), ("1.5", "1.5"), ("~", "empty"), ("null", "empty"), ("2024-13-45", "month"),
        ("=", "="), ("!!binary aGk=", "bytes"), ("!!python/object:os.system x", "python/object"), (".inf", "inf"),
    ],
)  # fmt: skip
def test_a_name_that_yaml_reads_as_something_else_is_not_text(check, written, shown):
    problems = check(HEAD + f"  names:\n    ru: [{written}]\n")
    assert {(p.code, p.line) for p in problems} == {("not-text", 5)}
    assert any(shown in p.message for p in problems)
    assert all("double quotes" in p.hint for p in problems)


@pytest.mark.parametrize("written", ["2024-13-45", "=", "!!python/object:os.system x"])
def test_one_value_that_is_not_text_is_one_problem(check, written):
    assert len(check(HEAD + f"  names:\n    ru: [{written}]\n")) == 1


@pytest.mark.parametrize(
    "written",
    ["!!timestamp Ким", "!!bool Ким", '!!int ""', '!!float ""', "0x" + "f" * 5000],
    ids=["timestamp", "bool", "int", "float", "long-hex"],
)
def test_a_value_that_yaml_cannot_construct_is_not_text(check, written):
    assert {(p.code, p.line) for p in check(HEAD + f"  names:\n    ru: [{written}]\n")} == {("not-text", 5)}


def test_a_weight_beyond_floats_is_bad(check):
    problems = check(HEAD + f'  names:\n    ru: [{{name: "Ким", weight: 1{"0" * 400}}}]\n')
    assert [p.code for p in problems] == ["bad-weight"]


@pytest.mark.parametrize("quoted", ['"no"', '"2024-01-01"', '"12:30"', '"010"', "'on'"])
def test_a_quoted_name_is_text_whatever_it_looks_like(check, quoted):
    assert check(HEAD + f"  names:\n    ru: [{quoted}]\n") == ()


def test_all_problems_are_reported_at_once(write):
    first = write("a.yaml", HEAD + "  gender: x\n  nmaes: {}\n  names:\n    xx: []\n    ru: [no, ' ']\n- 7\n")
    second = write("b.tsv", TSV + "x\tPERSON\tru\tКим\ny\tPER\n")
    third = write("c.yaml", "- [")
    with pytest.raises(GazetteerError) as caught:
        Gazetteer.load(third, second, first)
    places = [(Path(p.file).name, p.line, p.code) for p in caught.value.problems]
    assert places == [
        ("a.yaml", 4, "bad-gender"),
        ("a.yaml", 5, "unknown-key"),
        ("a.yaml", 7, "unknown-language"),
        ("a.yaml", 8, "not-text"),
        ("a.yaml", 8, "not-text"),
        ("a.yaml", 9, "not-an-entity"),
        ("b.tsv", 2, "bad-type"),
        ("b.tsv", 3, "bad-row"),
        ("c.yaml", 2, "yaml-syntax"),
    ]
    for problem in caught.value.problems:
        assert str(problem) in str(caught.value)


def test_an_error_shows_twenty_problems_and_counts_the_rest(write):
    path = write("a.tsv", TSV + "x\tPERSON\tru\tКим\n" * 25)
    with pytest.raises(GazetteerError, match="… and 5 more") as caught:
        Gazetteer.load(path)
    assert len(caught.value.problems) == 25
    assert str(caught.value).count("bad-type") == 20


def test_warnings_do_not_stop_a_load(write):
    gazetteer = Gazetteer.load(write("a.yaml", HEAD + '  names:\n    ru: ["Кім"]\n'))
    assert [p.level for p in gazetteer.problems] == ["warning"]
    assert gazetteer.errors == ()


@pytest.mark.parametrize(
    ("problem", "shown"),
    [
        (Problem("a.yaml", 3, "bad-type", "unknown type 'X'", "PER"), "a.yaml:3: bad-type: unknown type 'X' (PER)"),
        (Problem("a.yaml", 0, "unreadable", "no such file"), "a.yaml:0: unreadable: no such file"),
        (Problem("a", 1, "c", "m", "h", "warning"), "a:1: c: m (h) [warning]"),
    ],
)
def test_a_problem_is_one_line(problem, shown):
    assert str(problem) == shown


@pytest.mark.parametrize(
    "name",
    [
        '"Ким Чен Ын"',
        "Ким Чен Ын",
        '"СУ-57"',
        '"О’Браєн"',
        '"Wi-Fi сеть"',
        '"COVID-19"',
        '"Влади\u0301мир"',
        '"США/USA"',
    ],
)
def test_a_good_name_has_no_error(check, name):
    assert not [p for p in check(HEAD + f"  names:\n    ru: [{name}]\n") if p.level == "error"]


def test_weights_settle_a_shared_name(check):
    entity = '- id: {}\n  type: LOC\n  label: {}\n  names: {{ru: [{{name: "Грузия", weight: {}}}]}}\n'
    assert check(entity.format("loc:a", "A", 3) + entity.format("loc:b", "B", 0.1)) == ()


@pytest.mark.parametrize("label", ['"…"', '"' + "К" * 1001 + '"'], ids=["empty-name", "long-name"])
def test_a_label_that_no_name_could_be_is_a_problem(check, label):
    problems = check(f"- id: x\n  type: PER\n  label: {label}\n")
    assert [p.code for p in problems] in (["empty-name"], ["long-name"])
