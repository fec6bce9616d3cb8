"""A JSON Schema of gazetteer files, so that editors complete and check YAML while it is typed.

It is made of the tables that the reader itself uses, and says of structure what JSON Schema can; `namenorm gazetteer
check` says the rest (letters, shared names, ids that nobody has).
"""

from __future__ import annotations

import json
import re

from namenorm.config import MAX_NAME_CHARS, MAX_WEIGHT
from namenorm.gazetteer.schema import ID, KEYS, NAME_BLOCKS, NAME_KEYS, REQUIRED_KEYS, WIKIDATA
from namenorm.lang.languages import CYRILLIC_LANGUAGES, LANGUAGES, profile
from namenorm.model import ENTITY_TYPES
from namenorm.transcription.names import SOURCES

Schema = dict[str, object]

_ABOUT = {
    "id": "Unique in the gazetteer; one line. The shipped gazetteers use a type prefix and a readable slug.",
    "type": "PER person, LOC place, ORG organization, EVT event, PRO product and whatever else bears a name.",
    "label": "What people see; an English name of the entity too.",
    "gender": "Of a person.",
    "origin": "The name in its own script, or romanized; from zh, ja and ko spellings are made.",
    "names": "Strong: each of these names alone means this entity. Dictionary forms, no case forms.",
    "short": "Weak: a short form alone decides nothing; in a text it refers to what the text has named in full.",
    "acronyms": "Matched as written, capitals included; never found by likeness.",
    "adjectives": "Relational adjectives in their dictionary form.",
    "demonyms": "Names of a place's people, singular, the man and then the woman.",
    "not_same_as": "Ids of entities that a hasty reader confuses with this one; said on one side only.",
    "hints": "What a text about this entity has beside its name.",
    "xrefs": "Ids elsewhere, only when verified.",
    "source": "Where the spellings were checked.",
}
_ABOUT_NAME = {
    "name": "The spelling, in dictionary form.",
    "weight": "How often this form means this entity rather than another of the same form; 1 where none is given.",
    "proposed": "The rule that made this spelling. Weaker evidence, until a person deletes the mark.",
}


def json_schema() -> Schema:
    """The schema of a gazetteer file (JSON Schema, draft 7, which editors' YAML servers read).

    >>> json_schema()["items"]["required"]
    ['id', 'type', 'label']
    """
    entry: Schema = {
        "type": "object",
        "required": list(REQUIRED_KEYS),
        "additionalProperties": False,
        "properties": {key: _about(key, _properties()[key]) for key in KEYS},
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "namenorm gazetteer",
        "description": "A list of entities; see docs/gazetteer-format.md.",
        "type": "array",
        "items": entry,
        "definitions": {"text": _text(), "name": _name(), "names": _by_language({"$ref": "#/definitions/name"})},
    }


def json_schema_text() -> str:
    """The schema as it stands in ``gazetteers/namenorm.schema.json``."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def _properties() -> dict[str, Schema]:
    text: Schema = {"$ref": "#/definitions/text"}
    ids: Schema = {"type": "array", "items": text}
    known: dict[str, Schema] = {
        "id": {"type": "string", "pattern": _ecma(ID)},
        "type": {"enum": list(ENTITY_TYPES)},
        "label": {**_text(), "maxLength": MAX_NAME_CHARS},
        "gender": {"enum": ["m", "f"]},
        "origin": {
            "type": "object",
            "required": ["lang", "name"],
            "additionalProperties": False,
            "properties": {"lang": {**_text(), "examples": list(SOURCES)}, "name": text},
        },
        "not_same_as": ids,
        "hints": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"with": ids, "words": _by_language(text)},
        },
        "xrefs": {
            "type": "object",
            "properties": {"wikidata": {"type": "string", "pattern": _ecma(WIKIDATA)}},
            "additionalProperties": text,
        },
        "source": text,
    }
    return known | {block: {"$ref": "#/definitions/names"} for block in NAME_BLOCKS}


def _ecma(pattern: re.Pattern[str]) -> str:
    """A pattern of the reader, which is matched from the beginning, as JavaScript writes it."""
    return "^" + pattern.pattern.replace(r"\Z", "$")


def _about(key: str, said: Schema) -> Schema:
    # Beside a $ref draft 7 reads nothing else, so that the description goes around it.
    return {"description": _ABOUT[key], "allOf": [said]} if "$ref" in said else {"description": _ABOUT[key], **said}


def _text() -> Schema:
    return {"type": "string", "pattern": r"\S"}


def _name() -> Schema:
    texts: dict[str, Schema] = {
        "name": {"type": "string", "pattern": r"\S", "maxLength": MAX_NAME_CHARS},
        "weight": {"type": "number", "minimum": 0, "maximum": MAX_WEIGHT},
        "proposed": _text(),
    }
    mapping: Schema = {
        "type": "object",
        "required": ["name"],
        "additionalProperties": False,
        "properties": {key: {"description": _ABOUT_NAME[key], **texts[key]} for key in NAME_KEYS},
    }
    return {"anyOf": [texts["name"], mapping]}


def _by_language(item: Schema) -> Schema:
    names = {code: profile(code).name for code in CYRILLIC_LANGUAGES}
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            code: {**({"title": names[code]} if code in names else {}), "type": "array", "items": item}
            for code in LANGUAGES
        },
    }
