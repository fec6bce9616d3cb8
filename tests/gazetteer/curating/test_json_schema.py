"""The JSON Schema says what the reader says."""

import re
from pathlib import Path

import pytest
import yaml

from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.curating.json_schema import json_schema, json_schema_text
from namenorm.gazetteer.schema import KEYS, NAME_KEYS
from namenorm.shipped import gazetteer_dir

SCHEMA = json_schema()


def fits(value, schema):
    """As much of JSON Schema (draft 7) as this one uses."""
    if "$ref" in schema:
        return fits(value, SCHEMA["definitions"][schema["$ref"].rpartition("/")[2]])
    kinds = {"array": list, "object": dict, "string": str, "number": (int, float)}
    known = {
        "type": lambda said: isinstance(value, kinds[said]),
        "enum": lambda said: value in said,
        "pattern": lambda said: not isinstance(value, str) or re.search(said, value) is not None,
        "maxLength": lambda said: not isinstance(value, str) or len(value) <= said,
        "minimum": lambda said: not isinstance(value, (int, float)) or value >= said,
        "maximum": lambda said: not isinstance(value, (int, float)) or value <= said,
        "items": lambda said: not isinstance(value, list) or all(fits(v, said) for v in value),
        "required": lambda said: not isinstance(value, dict) or set(said) <= set(value),
        "anyOf": lambda said: any(fits(value, s) for s in said),
        "allOf": lambda said: all(fits(value, s) for s in said),
        "properties": lambda said: not isinstance(value, dict) or all(fits(v, said[k]) for k, v in value.items() if k in said),
        "additionalProperties": lambda said: not isinstance(value, dict)
        or all((said and fits(v, said)) for k, v in value.items() if k not in schema.get("properties", {})),
    }  # fmt: skip
    silent = {"$schema", "title", "description", "definitions", "examples"}
    return all(known[key](said) for key, said in schema.items() if key not in silent)


def test_the_shipped_schema_is_what_the_code_says():
    shipped = Path(__file__).parents[3] / "gazetteers" / "namenorm.schema.json"
    assert shipped.read_text(encoding="utf-8") == json_schema_text(), (
        "run: namenorm gazetteer schema -o gazetteers/namenorm.schema.json"
    )


def test_every_key_that_the_reader_knows_is_described():
    assert list(SCHEMA["items"]["properties"]) == list(KEYS)
    assert all(said["description"] for said in SCHEMA["items"]["properties"].values())
    assert list(SCHEMA["definitions"]["name"]["anyOf"][1]["properties"]) == list(NAME_KEYS)


HEAD = '- id: "a"\n  type: LOC\n  label: "L"\n'


@pytest.mark.parametrize(
    "text",
    [
        "[]", HEAD, HEAD + '  names: {ru: ["А", {name: "Б", weight: 0.5, proposed: "x"}], en: ["A"]}',
        HEAD + '  origin: {lang: ko, name: "김"}\n  gender: f\n  source: "s"',
        HEAD + '  hints: {with: ["b"], words: {ru: ["река"]}}\n  not_same_as: ["b"]\n  xrefs: {wikidata: "Q1", gnd: "2"}',
        "a: 1", '- "a"', '- id: "a"\n  type: LOC\n', HEAD.replace("LOC", "CITY"), HEAD.replace('"L"', "1905"),
        HEAD.replace('"a"', '" "'), HEAD.replace('"a"', '"a\\u0001b"'), HEAD + "  nmaes: {}", HEAD + '  names: {xx: ["А"]}',
        HEAD + '  names: {ru: "А"}', HEAD + "  names: {ru: [{weight: 1}]}", HEAD + '  names: {ru: [{name: "А", weight: -1}]}',
        HEAD + '  names: {ru: [{name: "А", weight: "1"}]}', HEAD + '  names: {ru: [{name: "А", wieght: 1}]}',
        HEAD + '  names: {ru: [{name: "А", proposed: 1}]}', HEAD + '  gender: n', HEAD + '  origin: {lang: ko}',
        HEAD + '  hints: {about: []}', HEAD + '  xrefs: {wikidata: "5"}', HEAD + '  not_same_as: "b"', HEAD + '  names: {ru: [5]}',
    ],
)  # fmt: skip
def test_schema_and_reader_agree_on_structure(tmp_path, text):
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    errors = Gazetteer.load(tmp_path / "a.yaml", strict=False).errors
    assert fits(yaml.safe_load(text), SCHEMA) == (not errors), errors


def test_a_shipped_file_fits():
    path = gazetteer_dir() / "people" / "asia.yaml"
    assert fits(yaml.load(path.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)), SCHEMA)
