"""``--ner``: a recogniser on the command line, given as a double that marks every word in capitals."""

import json
import re

import pytest
from click.testing import CliRunner

from namenorm.cli import recognising
from namenorm.cli.main import main
from namenorm.model import Span

LINES = [
    {"doc": 1, "lang": "ru", "text": "Вчера ШМЯК и КНДР молчали"},
    {"doc": 2, "lang": "ru", "text": "Вчера ШМЯК и КНДР молчали", "mentions": [{"start": 13, "end": 17, "type": "LOC"}]},
    {"doc": 3, "text": "Путин молчал вчера"},
    {"doc": 4, "lang": "xx", "text": "ШМЯК"},
    {"doc": 5},
    {"doc": 6, "lang": "mk", "text": "ШМЯК во Пекинг"},
]


class Shouting:
    """Marks words in capitals as organizations."""

    def __init__(self, **options):
        self.options = options

    def spans(self, texts, lang=None):
        assert lang in ("ru", "mk", "bg", "sr", "uk")
        return ([Span(m.start(), m.end(), "ORG", "ORG") for m in re.finditer(r"\b[А-Я]{3,}\b", t)] for t in texts)

    def types(self, lang=None):
        return frozenset({"ORG"})


@pytest.fixture(autouse=True)
def shouting(monkeypatch):
    monkeypatch.setattr(recognising, "recogniser", lambda name, **options: Shouting(**options))


def run(*args, stdin=None):
    done = CliRunner().invoke(main, ["link", *map(str, args)], input=stdin)
    return done.exit_code, done.stdout, done.stderr


def answers(*args):
    status, out, _ = run("--jsonl", *args, stdin="\n".join(json.dumps(line) for line in LINES) + "\nno json")
    return status, [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize("jobs", [1, 2])
def test_lines_get_the_mentions_of_both_and_stay_in_order(jobs):
    status, rows = answers("--ner", "natasha", "--jobs", jobs)
    assert status == 2
    assert [row.get("doc") for row in rows] == [1, 2, 3, None, None, 6, None]
    assert [(m["text"], m["source"]) for m in rows[0]["mentions"]] == [("ШМЯК", "recogniser"), ("КНДР", "both")]
    assert [(m["text"], m["source"]) for m in rows[2]["mentions"]] == [("Путин", "scan")]
    assert [(m["text"], m["source"]) for m in rows[5]["mentions"]] == [("ШМЯК", "recogniser"), ("Пекинг", "scan")]
    assert [row["line"] for row in rows if "error" in row] == [4, 5, 7]


def test_a_line_with_mentions_of_its_own_keeps_to_them():
    _, rows = answers("--ner", "natasha")
    assert [(m["text"], m["source"]) for m in rows[1]["mentions"]] == [("КНДР", "recogniser")]


def test_a_line_can_ask_for_fusion_without_a_recogniser():
    line = {"lang": "ru", "text": "Вчера Хараре молчал", "mentions": [], "fusion": {}}
    _, out, _ = run("--jsonl", stdin=json.dumps(line))
    assert [m["id"] for m in json.loads(out)["mentions"]] == ["loc:harare"]
    _, out, _ = run("--jsonl", stdin=json.dumps(line | {"fusion": None}))
    assert json.loads(out)["mentions"] == []


def test_files_are_linked_with_a_recogniser(write):
    path = write("a.txt", "Вчера ШМЯК и КНДР молчали")
    status, out, _ = run("--ner", "natasha", "--format", "tsv", "-l", "ru", path)
    assert status == 0
    assert [line.split("\t")[3] for line in out.splitlines()[1:]] == ["ШМЯК", "КНДР"]


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--ner-model", "x"], "belong to --ner"),
        (["--ner-label", "A=PER"], "belong to --ner"),
        (["--ner", "natasha", "--ner-model", "x"], "has no --ner-model"),
        (["--ner", "spacy"], "needs --ner-model"),
        (["--ner", "natasha", "--ner-label", "FAC"], "LABEL=TYPE"),
        (["--ner", "flair"], "stanza"),
    ],
)
def test_options_that_do_not_go_together_are_wrong_use(options, complaint):
    status, _, error = run(*options, "a.txt")
    assert status == 2
    assert complaint in error


def test_options_reach_the_recogniser(monkeypatch):
    made = []
    monkeypatch.setattr(recognising, "recogniser", lambda name, **options: made.append((name, options)) or Shouting())
    run("--ner", "stanza", "--ner-model", "m.pt", "--ner-pretrain", "v.pt", "--ner-label", "FAC=LOC", "-", stdin="Лес")
    run("--ner", "spacy", "--ner-model", "ru_core_news_sm", "-", stdin="Лес")
    assert made == [
        ("stanza", {"model": "m.pt", "pretrain": "v.pt", "labels": {"FAC": "LOC"}}),
        ("spacy", {"pipeline": "ru_core_news_sm", "labels": {}}),
    ]


def test_unknown_names_that_a_recogniser_finds_are_clustered(write):
    lines = [{"doc": n, "lang": "ru", "text": f"Вчера ШМЯК{'' if n else 'А'} и НАТО молчали"} for n in range(3)]
    path = write("a.jsonl", "\n".join(json.dumps(line) for line in lines))
    done = CliRunner().invoke(main, ["cluster", "--jsonl", str(path)])
    assert done.exit_code == 2
    assert "--ner" in done.stderr
    done = CliRunner().invoke(main, ["cluster", "--jsonl", "--ner", "natasha", "--at-least", "2", str(path)])
    assert [json.loads(line)["names"][0]["name"] for line in done.stdout.splitlines()] == ["ШМЯК"]
