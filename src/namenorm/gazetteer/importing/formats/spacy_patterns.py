"""Patterns of spaCy's EntityRuler and SpanRuler, as ``to_disk`` and Prodigy write them: JSON lines.

Each line has a label, a pattern and, where things have ids, an id: ``{"label": "GPE", "pattern": "Пекин", "id": "Q956"}``.

What is odd about them, and what is done about it:

- A pattern is a text, or a list of tokens. Of tokens only those can be written out that say what the token is: ``ORTH``,
  ``TEXT``, ``LOWER`` and ``NORM`` with a text. Anything that stands for many texts (``REGEX``, ``IN``, ``LEMMA``, ``OP``,
  an empty token) is noted as malformed with what stood in the way.
- A token that is ``LOWER`` was meant with capitals: in names of people and places each word is given one, else the first.
- spaCy takes words apart at hyphens and punctuation; they are joined again as they are printed («Нью-Йорк»).
- Patterns of one id stand anywhere in a file. They are brought together in a temporary file; entities come in the order
  of their ids.
- A pattern without an id is an entity of its own, called after its label and text.
- The label is mapped to a type as those of recognisers are; a label that is not known needs the option ``type``.
- There is no language: letters tell some names, the option ``lang`` the others; without it the language with most
  text in such letters is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from namenorm.errors import InputError
from namenorm.gazetteer.importing.cleaning import entity, kind_of
from namenorm.gazetteer.importing.grouping import Row, grouped
from namenorm.gazetteer.importing.parsing import NOT_JSON, json_reader
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import MAX_LINE_BYTES, Source
from namenorm.gazetteer.importing.untagged import language_option, likeliest_language
from namenorm.labels import type_of_label
from namenorm.model import ENTITY_TYPES, Entity, Kind, Name

_AS_WRITTEN = ("ORTH", "TEXT")
_SMALL = ("LOWER", "NORM")
_JOINED = re.compile(r" ?([-‐‑'’ʼ/]) ?| (?=[.,;:!?)»”])|(?<=[(«„“]) ")
"""Where no space is printed: around hyphens, apostrophes and strokes, before a full stop, inside brackets."""


def read(source: Source, report: Report, start: int = 0, **options: Any) -> Iterator[Record]:
    """Yields one entity for each id; see the head of this module.

    Raises:
        InputError: An option has a wrong value.
    """
    lang = language_option(options.get("lang"))
    default = options.get("type") or None
    if default is not None and default not in ENTITY_TYPES:
        raise InputError(f"option type={default!s:.40}: known are {', '.join(ENTITY_TYPES)}")
    rows = _rows(source, report if start == 0 else Report(), default)
    for position, (id_, group) in enumerate(grouped(rows, start), start + 1):
        report.read += 1
        made = _entity(id_, group, lang, source, report)
        if made:
            yield Record(made, position)


def _entity(id_: str, rows: list[Row], lang: str | None, source: Source, report: Report) -> Entity | None:
    type_ = rows[0][0]
    names = []
    for _, text in rows:
        told = likeliest_language(text, lang)
        if told:
            names.append(Name(text, told, Kind.NAME if type_ == "PER" else kind_of(text)))
    return entity(id_, type_, None, names, source=source.name, report=report)


def _rows(source: Source, report: Report, default: str | None) -> Iterator[tuple[str, Row]]:
    """Id, with type and text, of each pattern that is a text."""
    loads = json_reader()
    for number, line in enumerate(source.lines(), 1):
        if not line.strip():
            continue
        try:
            item: Any = loads(line) if len(line) <= MAX_LINE_BYTES else None
            label, pattern = item["label"], item["pattern"]
            type_ = type_of_label(label) or default
            if type_ is None:
                raise ValueError(f"unknown label {label[:60]!r}; give --option type=…")
            text = pattern if isinstance(pattern, str) else _written_out(pattern, type_)
            id_ = item.get("id") or f"{label}:{text}"
            if not isinstance(id_, str) or len(id_) > 200:
                raise ValueError("the id is no text of at most 200 characters")
            id_.encode("utf-8")
        except (*NOT_JSON, TypeError, KeyError, AttributeError) as error:
            report.note(source.name, number, _reason(error))
            continue
        yield id_, (type_, text)


def _reason(error: Exception) -> str:
    if isinstance(error, (TypeError, KeyError, AttributeError)):
        return "no pattern: an object with label and pattern was expected"
    return str(error)


def _written_out(tokens: Any, type_: str) -> str:
    """The text that a list of tokens stands for.

    Raises:
        ValueError: It stands for more than one text.

    >>> _written_out([{"LOWER": "нью"}, {"ORTH": "-"}, {"LOWER": "йорк"}], "LOC")
    'Нью-Йорк'
    """
    if not isinstance(tokens, list) or not tokens:
        raise ValueError("the pattern is neither a text nor a list of tokens")
    words: list[str] = []
    for token in tokens:
        if not isinstance(token, dict) or len(token) != 1:
            raise ValueError(f"a token that is no single word: {token!s:.80}")
        ((attribute, value),) = token.items()
        if attribute.upper() not in (*_AS_WRITTEN, *_SMALL) or not isinstance(value, str) or not value:
            raise ValueError(f"a token that stands for many words: {token!s:.80}")
        is_small = attribute.upper() in _SMALL and value == value.lower()
        has_capital = is_small and (type_ in ("PER", "LOC") or not words)
        words.append(value[0].upper() + value[1:] if has_capital else value)
    return _JOINED.sub(lambda found: found[1] or "", " ".join(words))


FORMAT = Format(
    name="spacy-patterns",
    title="spaCy EntityRuler patterns",
    licence="as the source says",
    origin="https://spacy.io/api/entityruler",
    read=read,
    options={
        "lang": "language of names in Cyrillic letters where their letters do not tell it and it fits them",
        "type": "type of patterns whose label is not known",
    },
    example="namenorm gazetteer import spacy-patterns patterns.jsonl --option lang=ru -o patterns.index",
)
