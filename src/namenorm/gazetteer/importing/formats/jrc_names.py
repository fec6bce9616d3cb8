"""JRC-Names: spellings of people and organizations as the news of the world had them.

The file (``entities``, packed as ``entities.gzip``) has four columns with tabs between them: the number of an entity, its
type, a language, a name with ``+`` for spaces. Language ``u`` means that the spelling is not one language's. Number 0 is no
entity and left out. Rows of an entity need not stand together.
"""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.errors import InputError
from namenorm.gazetteer.importing.cleaning import entity, guessed_language, kind_of, language
from namenorm.gazetteer.importing.grouping import Row, grouped
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import MAX_LINE_BYTES, Source
from namenorm.lang.languages import LANGUAGES
from namenorm.model import Kind, Name
from namenorm.text.script import script_of

TYPES = {"P": "PER", "O": "ORG", "T": "LOC", "E": "EVT"}
"""Person, organization, toponym, event; ``U``, unknown, is left out. Small letters are met too."""

ANY_LANGUAGE = "u"


def read(source: Source, report: Report, start: int = 0, *, lang: str | None = None) -> Iterator[Record]:
    """Reads the file; a record's position is how many entities are behind, in the order of their numbers as texts.

    A name of no one language is taken for English where it is in Latin letters. In Cyrillic letters it is taken for
    ``lang``, or without it for the language that its letters tell, Russian where they tell nothing.

    Raises:
        InputError: The option is wrong, or the file cannot be read.
    """
    if lang is not None and lang not in LANGUAGES:
        raise InputError(f"lang={lang}: unknown language; known are {', '.join(LANGUAGES)}")
    for position, (number, rows) in enumerate(grouped(_rows(source, report), start), start + 1):
        report.read += 1
        type_ = next((TYPES[row[0]] for row in rows if row[0] in TYPES), None)
        if type_ is None:
            continue
        label = next(
            (name for _, code, name in rows if code in (ANY_LANGUAGE, "en") and script_of(name) == "Latn"), None
        )
        names = _names(rows, type_, lang)
        made = entity(f"jrc:{number}", type_, label, names, source="JRC-Names", report=report)
        if made:
            yield Record(made, position)


def _rows(source: Source, report: Report) -> Iterator[tuple[str, Row]]:
    for place, line in enumerate(source.lines(), 1):
        if not line.strip() or line.startswith(b"#"):
            continue
        cells = line.decode("utf-8", "replace").split("\t") if len(line) <= MAX_LINE_BYTES else []
        number = cells[0].strip() if cells else ""
        if len(cells) < 4 or not number.isdecimal():
            report.note(source.name, place, "not a number, a type, a language and a name")
        elif number.strip("0"):
            yield number, (cells[1].strip().upper(), cells[2].strip(), cells[3].replace("+", " "))


def _names(rows: list[Row], type_: str, lang: str | None) -> Iterator[Name]:
    for _, code, name in rows:
        found = guessed_language(name, lang) if code.lower() == ANY_LANGUAGE else language(code)
        if found:
            yield Name(name, found, Kind.NAME if type_ == "PER" else kind_of(name))


FORMAT = Format(
    name="jrc-names",
    title="JRC-Names",
    licence="as the source says (terms of use of the European Commission's Joint Research Centre)",
    origin="https://data.jrc.ec.europa.eu/dataset/jrc-emm-jrc-names",
    read=read,
    options={"lang": "language of names in Cyrillic letters that have none; without it, what their letters tell"},
    example="namenorm gazetteer import jrc-names entities.gzip -o jrc.index",
)
