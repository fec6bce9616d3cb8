"""Wikidata JSON dump: one array, one entity a line.

A line is parsed only if it can have what is wanted: the bytes of a wanted language's code in quotes, and of the
property "instance of". Both are necessary conditions in whatever way the JSON was written, so nothing is missed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from namenorm.errors import InputError
from namenorm.gazetteer.importing.classes import class_types
from namenorm.gazetteer.importing.filtering import Filters
from namenorm.gazetteer.importing.formats.wikidata_items import record_of
from namenorm.gazetteer.importing.parsing import NOT_JSON, json_reader
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import MAX_LINE_BYTES, Source

_AROUND = b" \t\r\n[],"
"""Brackets of the array and commas between its entities; an entity begins and ends with a brace."""


def read(
    source: Source,
    report: Report,
    start: int = 0,
    *,
    filters: Filters | None = None,
    classes: str | None = None,
    chains: str | None = None,
    weights: str | None = None,
) -> Iterator[Record]:
    """Reads a dump, packed or not; a record's position is its line.

    Properties, lexemes and redirects are passed over, and so are items whose classes have no type.

    Raises:
        InputError: An option is wrong, or the file cannot be read.
    """
    if weights not in (None, "sitelinks"):
        raise InputError(f"weights={weights}: the only way to weigh is sitelinks")
    types = class_types(classes, chains)
    can_have = _prefilter(filters)
    load = json_reader()
    for position, line in enumerate(islice(source.lines(), start, None), start + 1):
        if len(line) > MAX_LINE_BYTES:
            report.note(source.name, position, f"a line of more than {MAX_LINE_BYTES:,} bytes")
            continue
        text = line.strip(_AROUND)
        if not text:
            continue
        if not can_have(text):
            if text.endswith(b"}"):
                report.read += 1
            else:
                report.note(source.name, position, "broken off: it does not end with a brace")
            continue
        try:
            found = _record(load(text), position, types, report, weights is not None)
        except NOT_JSON as error:
            report.note(source.name, position, f"not JSON: {error}")
        except (KeyError, TypeError, AttributeError) as error:
            report.note(source.name, position, f"not an entity of Wikidata: {type(error).__name__}: {error}")
        else:
            report.read += 1
            if found:
                yield found


def _record(item: Any, position: int, types: dict[str, str], report: Report, weigh: bool) -> Record | None:
    if not isinstance(item, dict):
        raise TypeError(f"a {type(item).__name__} where an object is wanted")
    if "redirect" in item or item.get("type", "item") != "item":
        return None
    return record_of(item, position, types, report, weigh)


def _prefilter(filters: Filters | None) -> Callable[[bytes], bool]:
    """Whether the bytes of an entity can pass the filters. An English name has everything, if only its label."""
    if not filters or not filters.langs or "en" in filters.langs:
        return _has_class
    # A code that begins with a wanted one may be a variant of it: be-tarask.
    codes = b"|".join(lang.encode() for lang in filters.langs)
    has_language = re.compile(b'"(?:' + codes + b')["-]').search

    def can_have(line: bytes) -> bool:
        return b'"P31"' in line and has_language(line) is not None

    return can_have


def _has_class(line: bytes) -> bool:
    return b'"P31"' in line


FORMAT = Format(
    name="wikidata",
    title="Wikidata JSON dump",
    licence="CC0-1.0",
    origin="https://dumps.wikimedia.org/wikidatawiki/entities/",
    read=read,
    options={
        "classes": "file of further classes: lines of a class id, a tab and a type (or - for none)",
        "chains": "file of pairs of a class and what it is a subclass of (P279); classes below a known one get its type",
        "weights": "sitelinks: a name weighs as much as there are Wikipedias with a page on its bearer",
    },
    filtering=True,
    example=(
        "curl -O https://dumps.wikimedia.org/wikidatawiki/entities/latest-all.json.gz && "
        "namenorm gazetteer import wikidata latest-all.json.gz -t PER -l ru --min-sitelinks 5 -o people/ && "
        "namenorm build people/ -o people.index"
    ),
)
