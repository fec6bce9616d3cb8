"""Patterns of spaCy's EntityRuler."""

from __future__ import annotations

import json

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.importing.formats.spacy_patterns import FORMAT, read
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.source import Source
from namenorm.model import Kind

PATTERNS = [
    {"label": "GPE", "pattern": "Пекин", "id": "Q956"},
    {"label": "PERSON", "pattern": [{"LOWER": "ким"}, {"LOWER": "чен"}, {"LOWER": "ын"}], "id": "Q56226"},
    {"label": "ORG", "pattern": "ФСБ"},
    {"label": "GPE", "pattern": [{"ORTH": "Бэйцзин"}], "id": "Q956"},
    {"label": "GPE", "pattern": [{"lower": "нью"}, {"TEXT": "-"}, {"NORM": "йорк"}], "id": "Q60"},
    {
        "label": "ORG",
        "pattern": [{"LOWER": "организация"}, {"LOWER": "объединённых"}, {"LOWER": "наций"}],
        "id": "Q1065",
    },
    {"label": "LOC", "pattern": "Київ", "id": "Q1899"},
]


def source(tmp_path, *lines):
    path = tmp_path / "patterns.jsonl"
    text = "\n".join(x if isinstance(x, str) else json.dumps(x, ensure_ascii=False) for x in lines)
    path.write_text(text + "\n", encoding="utf-8")
    return Source(path)


def found(tmp_path, *lines, **options):
    return {r.entity.id: r.entity for r in read(source(tmp_path, *(lines or PATTERNS)), Report(), **options)}


def names(entity, lang):
    return [n.text for n in entity.names if n.lang == lang]


def test_patterns_of_one_id_are_one_entity_wherever_they_stand(tmp_path):
    assert names(found(tmp_path)["Q956"], "ru") == ["Пекин", "Бэйцзин"]


def test_labels_become_types(tmp_path):
    types = {id_: e.type for id_, e in found(tmp_path).items()}
    assert types == {"Q956": "LOC", "Q56226": "PER", "ORG:ФСБ": "ORG", "Q60": "LOC", "Q1065": "ORG", "Q1899": "LOC"}


def test_tokens_are_written_as_they_are_printed(tmp_path):
    entities = found(tmp_path)
    assert names(entities["Q56226"], "ru") == ["Ким Чен Ын"]
    assert names(entities["Q60"], "ru") == ["Нью-Йорк"]
    assert names(entities["Q1065"], "ru") == ["Организация объединённых наций"]


def test_a_pattern_without_an_id_is_called_after_its_label_and_text(tmp_path):
    assert [n.kind for n in found(tmp_path)["ORG:ФСБ"].names if n.lang == "ru"] == [Kind.ACRONYM]


def test_the_language_is_told_by_letters_or_by_the_option(tmp_path):
    entities = found(tmp_path, lang="bg")
    assert names(entities["Q956"], "bg") == ["Пекин"]
    assert names(entities["Q1899"], "uk") == ["Київ"]
    assert names(entities["Q56226"], "bg") == []


@pytest.mark.parametrize(
    "token",
    [{"LOWER": {"IN": ["пекин", "бэйцзин"]}}, {"TEXT": {"REGEX": "^Пек"}}, {"LEMMA": "Пекин"}, {"LOWER": "пекин", "OP": "?"}, {}, {"IS_TITLE": True}, "Пекин", {"ORTH": ""}],
)  # fmt: skip
def test_what_stands_for_many_texts_is_counted_with_what_is_in_the_way(tmp_path, token):
    report = Report()
    pattern = {"label": "GPE", "pattern": [{"ORTH": "Пекин"}, token], "id": "x"}
    assert [r.entity.id for r in read(source(tmp_path, pattern, PATTERNS[0]), report)] == ["Q956"]
    ((name, place, reason),) = report.first
    assert (name, place) == ("patterns.jsonl", 1)
    assert reason.startswith("a token that")


def test_lines_that_are_none_are_counted_and_the_rest_is_read(tmp_path):
    report = Report()
    bad = ["{", '"text"', '{"label": "GPE"}', '{"label": 5, "pattern": "x"}', '{"label": "GPE", "pattern": 5}', '{"label": "GPE", "pattern": "x", "id": 7}', '{"label": "GPE", "pattern": []}', '{"label": "GPE", "pattern": "x", "id": "\\ud800"}']  # fmt: skip
    assert [r.entity.id for r in read(source(tmp_path, *bad, "", PATTERNS[0]), report)] == ["Q956"]
    assert [place for _, place, _ in report.first] == list(range(1, len(bad) + 1))


def test_an_unknown_label_needs_a_type(tmp_path):
    ship = {"label": "SHIP", "pattern": "Аврора", "id": "Q207425"}
    report = Report()
    assert not list(read(source(tmp_path, ship), report))
    assert "SHIP" in report.first[0][2]
    assert found(tmp_path, ship, type="PRO")["Q207425"].type == "PRO"


def test_start_goes_on_behind_any_record_and_counts_nothing_twice(tmp_path):
    file = source(tmp_path, "{", *PATTERNS)
    whole = list(read(file, Report()))
    for i, record in enumerate(whole):
        report = Report()
        assert list(read(file, report, start=record.position)) == whole[i + 1 :]
        assert report.malformed == 0


@pytest.mark.parametrize("options", [{"lang": "xx"}, {"type": "SHIP"}])
def test_a_wrong_option_is_said(tmp_path, options):
    with pytest.raises(InputError, match="option"):
        found(tmp_path, **options)


def test_it_is_declared():
    assert (FORMAT.name, FORMAT.read) == ("spacy-patterns", read)
