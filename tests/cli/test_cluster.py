"""``namenorm cluster``: what it reads, what it writes, and what it says to bad input."""

import json

import pytest
from click.testing import CliRunner

from namenorm.cli.main import main
from namenorm.gazetteer.collection import Gazetteer


def run(*args, stdin=None):
    return CliRunner().invoke(main, [str(a) for a in args], input=stdin)


def rows(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


DOCUMENTS = [
    {"doc": "a", "lang": "ru", "text": "Олег Белозёров и Путин. Белозёрова видели.", "mentions": [
        {"start": 0, "end": 14, "type": "PER"}, {"start": 17, "end": 22, "type": "PER"}, {"start": 24, "end": 34, "type": "PER"},
    ]},
    {"doc": "b", "lang": "uk", "text": "з Олегом Бєлозьоровим", "mentions": [{"start": 2, "end": 21, "type": "PER"}]},
]  # fmt: skip


@pytest.fixture
def index(write, tmp_path):
    own = write("own.yaml", '- {id: "per:putin", type: PER, label: "Vladimir Putin", names: {ru: ["Путин"]}}\n')
    assert run("build", own, "-o", tmp_path / "own.index").exit_code == 0
    return tmp_path / "own.index"


@pytest.fixture
def documents(write):
    return write("documents.jsonl", "".join(json.dumps(d) + "\n" for d in DOCUMENTS))


def test_documents_become_a_gazetteer_without_the_known(index, documents, tmp_path):
    target = tmp_path / "proposed.yaml"
    result = run("cluster", "-g", index, documents, "-o", target)
    assert (result.exit_code, result.stdout) == (0, "")
    (entity,) = Gazetteer.load(target).entities
    assert {(n.text, n.lang, n.kind.value) for n in entity.names if n.lang != "en"} == {
        ("Олег Белозёров", "ru", "name"), ("Белозёров", "ru", "short"), ("Олег Бєлозьоров", "uk", "name"),
    }  # fmt: skip
    assert entity.source == "3 mentions in 2 documents: a, b"
    assert result.stderr == "4 mentions: 1 known, 0 unsure, 3 unknown; 1 provisional entities\n"


def test_the_proposal_is_written_to_standard_output_and_passes_the_check(documents, write):
    result = run("cluster", "--all", documents)
    assert run("gazetteer", "check", write("again.yaml", result.stdout)).exit_code == 0
    assert "Путин" in result.stdout


@pytest.mark.parametrize(
    "text",
    [
        '{"name": "Пхеньян", "lang": "ru", "type": "LOC"}\n{"name": "Пхенян", "lang": "bg", "type": "LOC", "count": 2}\n',
        "type\tname\tlang\tcount\nLOC\tПхеньян\tru\t\nLOC\tПхенян\tbg\t2\n",
        "name\tlang\ttype\tcount\r\nПхеньян\tru\tLOC\t1\r\nПхенян\tbg\tLOC\t2\r\n",
    ],
)
def test_names_come_as_json_lines_or_as_a_table(text):
    (found,) = rows(run("cluster", "--all", "--jsonl", "-", stdin=text))
    assert (found["id"], found["type"], found["count"]) == ("new:phenan", "LOC", 3)
    assert [(n["name"], n["lang"], n["count"]) for n in found["names"]] == [("Пхенян", "bg", 2), ("Пхеньян", "ru", 1)]


def test_names_come_one_a_line():
    (found,) = rows(run("cluster", "--all", "-l", "ru", "-t", "LOC", "--jsonl", "-", stdin="Пхеньян\n\nПхеньяне\n"))
    assert (found["type"], found["count"], found["names"][0]["seen"]) == ("LOC", 2, ["Пхеньян", "Пхеньяне"])


def test_unsure_names_are_left_out_unless_asked_for(write, tmp_path):
    own = write("own.yaml", '- {id: "per:bush", type: PER, label: "George Bush", names: {ru: ["Джордж Буш"]}, short: {ru: ["Буш"]}}\n')
    assert run("build", own, "-o", tmp_path / "own.index").exit_code == 0
    without = run("cluster", "-g", tmp_path / "own.index", "-l", "ru", "-", stdin="Буш\n")
    assert (without.exit_code, without.stdout) == (1, "")
    assert "1 unsure, 0 unknown" in without.stderr
    with_them = run("cluster", "-g", tmp_path / "own.index", "-l", "ru", "--unsure", "--jsonl", "-", stdin="Буш\n")
    assert rows(with_them)[0]["names"][0]["name"] == "Буш"


def test_an_earlier_proposal_keeps_its_ids(documents, write, tmp_path):
    earlier = write("earlier.yaml", '- {id: "per:railway-head", type: PER, label: "Oleg Belozyorov", names: {ru: ["Олег Белозёров"]}}\n')
    found = rows(run("cluster", "--all", "--known", earlier, "--jsonl", documents))
    assert "per:railway-head" in [c["id"] for c in found]


def test_rare_names_can_be_left_out():
    result = run("cluster", "--all", "-l", "ru", "--at-least", 2, "--jsonl", "-", stdin="Пхеньян\nПхеньян\nСеул\n")
    assert [c["count"] for c in rows(result)] == [2]
    assert "2 provisional entities, 1 of them shown" in result.stderr


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"name": ', "not JSON"),
        ("{}", 'a line has the field "name", or "text" and "mentions"'),
        ('{"text": "Ким"}', 'a line has the field "name", or "text" and "mentions"'),
        ('{"name": 5}', '"name" is text, not 5'),
        ('{"name": "Ким", "lang": "xx"}', "unknown language 'xx'"),
        ('{"name": "Ким", "type": "CITY"}', "unknown entity type 'CITY'"),
        ('{"name": "Ким", "count": -1}', '"count" is a whole number from 1'),
        ('{"text": "Ким", "mentions": [{"start": 0, "end": 9}]}', "does not lie in a text of 3 characters"),
        ('{"text": "Ким", "mentions": 5}', '"mentions" is a list'),
        ('{"text": "Ким", "mentions": [5]}', "a mention is"),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_the_others_are_used(line, message):
    result = run("cluster", "--all", "--jsonl", "-", stdin=f'{{"name": "Пхеньян"}}\n{line}\n')
    assert result.exit_code == 2
    assert "-:2: " in result.stderr
    assert message in result.stderr
    assert [c["names"][0]["name"] for c in rows(result)] == ["Пхеньян"]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ((), "no file given"),
        (("--all", "--unsure", "-"), "--all asks no gazetteer"),
        (("--all", "missing.jsonl"), "missing.jsonl: No such file"),
        (("--all", "-l", "xx", "-"), "unknown language 'xx'"),
        (("--all", "-t", "CITY", "-"), "unknown entity type 'CITY'"),
        (("--all", "--known", "missing.yaml", "-"), "missing.yaml"),
        (("--all", "-o", "no/such/folder/x.yaml", "-"), "no/such/folder/x.yaml: No such file"),
    ],
)
def test_wrong_use_is_told_and_ends_with_2(args, message):
    result = run("cluster", *args, stdin="Пхеньян\n")
    assert result.exit_code == 2
    assert message in result.stderr


def test_a_table_without_names_is_told():
    result = run("cluster", "--all", "-", stdin="id\tlabel\n1\tПхеньян\n")
    assert result.exit_code == 2
    assert "-: a table has a column 'name' in its first line, this one has id, label" in result.stderr
