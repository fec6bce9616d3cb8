"""Gazetteer files: as a person would write them, in parts that the reader takes, each there or not there."""

import os

import pytest
import yaml

from namenorm.config import MAX_YAML_BYTES
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.importing import writing
from namenorm.gazetteer.importing.cleaning import entity
from namenorm.gazetteer.importing.writing import Folder, entry, quoted, write_whole
from namenorm.model import Hints, Kind, Name

KOREA = entity(
    "loc:north-korea", "LOC", "North Korea",
    [
        Name("Северная Корея", "ru"), Name("КНДР", "ru", Kind.ACRONYM), Name("северокорейский", "ru", Kind.ADJECTIVE),
        Name("северокореец", "ru", Kind.DEMONYM), Name("Северна Корея", "bg", weight=2.5), Name("Корея", "bg", Kind.SHORT),
    ],
    gender=None, not_same_as=["loc:south-korea"], xrefs={"wikidata": "Q423", "no": "1"}, source='"Wikidata"',
    hints=Hints(("per:kim-jong-un",), (("ru", "Пхеньян"), ("ru", "чучхе"), ("bg", "Пхенян"))),
)  # fmt: skip


def test_an_entry_has_the_style_of_the_reference():
    assert entry(KOREA) == (
        '- id: "loc:north-korea"\n'
        "  type: LOC\n"
        '  label: "North Korea"\n'
        "  names:\n"
        '    bg: [{name: "Северна Корея", weight: 2.5}]\n'
        '    ru: ["Северная Корея"]\n'
        "  short:\n"
        '    bg: ["Корея"]\n'
        "  acronyms:\n"
        '    ru: ["КНДР"]\n'
        "  adjectives:\n"
        '    ru: ["северокорейский"]\n'
        "  demonyms:\n"
        '    ru: ["северокореец"]\n'
        '  not_same_as: ["loc:south-korea"]\n'
        '  hints: {with: ["per:kim-jong-un"], words: {ru: ["Пхеньян", "чучхе"], bg: ["Пхенян"]}}\n'
        '  xrefs: {no: "1", wikidata: "Q423"}\n'
        '  source: "\\"Wikidata\\""\n'
    )


@pytest.mark.parametrize(
    "text", ["no", "12:30", "a: b", "# x", '"', "\\", "\u2028\x85\ufeff\x00\x7f\ufffe", "\U0001f600"]
)
def test_a_quoted_text_is_that_text_to_yaml(text):
    assert yaml.safe_load(f"[{quoted(text)}]") == [text]


@pytest.mark.parametrize("weight", [0.0, 0.1, 1e-7, 1.5e-7, 1e12, 123456.789, 5e-324])
def test_a_weight_is_that_number_to_yaml(weight):
    written = entry(entity("a", "LOC", "A", [Name("А", "ru", weight=weight)]))
    assert yaml.safe_load(written)[0]["names"]["ru"][0]["weight"] == weight


def places(count):
    return [entity(f"Q{n}", "LOC", f"Place {n}", [Name(f"Место {n}", "ru")]) for n in range(1, count + 1)]


def written(folder, entities):
    for each in entities:
        folder.add(each)
        if folder.is_full:
            folder.finish_part()
    folder.finish_part()
    folder.finish_part()


def test_a_part_has_so_many_entities_at_most(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "MAX_ENTITIES", 10)
    folder = Folder(tmp_path)
    written(folder, places(25))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["part-00001.yaml", "part-00002.yaml", "part-00003.yaml"]
    assert [e.id for e in Gazetteer.load(tmp_path).entities] == sorted(e.id for e in places(25))
    assert list(folder.ids()) == [e.id for e in places(25)]


def test_a_part_has_so_many_bytes_at_most(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "MAX_BYTES", 1_000)
    written(Folder(tmp_path), places(100))
    longest = max(len(entry(e).encode()) for e in places(100))
    assert all(p.stat().st_size < 1_000 + longest for p in tmp_path.iterdir())
    assert 2 * writing.MAX_BYTES < MAX_YAML_BYTES
    assert len(Gazetteer.load(tmp_path).entities) == 100


def test_ids_come_back_as_they_were(tmp_path):
    folder = Folder(tmp_path)
    odd = [entity(id_, "LOC", "A", [Name("А", "ru")]) for id_ in ('a"b', "a\\b", "Ђ \u00a0", '- id: "x"')]
    written(folder, odd)
    assert list(folder.ids()) == [e.id for e in odd]


def test_parts_behind_the_last_known_one_are_discarded(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "MAX_ENTITIES", 1)
    written(Folder(tmp_path), places(3))
    Folder(tmp_path).discard_parts(after=1)
    assert [p.name for p in tmp_path.iterdir()] == ["part-00001.yaml"]


def test_a_file_is_there_wholly_or_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "part-00001.yaml"
    write_whole(path, b"old")

    def stopped(*_):
        raise OSError("stopped")

    monkeypatch.setattr(os, "replace", stopped)
    with pytest.raises(OSError, match="stopped"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
