"""The file of alternate names of GeoNames, joined to its tables of places."""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.gazetteer.importing.cleaning import language
from namenorm.gazetteer.importing.gathering import Gathering
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.source import Source
from namenorm.text.script import script_of

XREFS = {"wkdt": "wikidata", "iata": "iata", "icao": "icao", "unlc": "unlocode"}
"""Marks in the column of languages whose names are ids elsewhere → scheme."""

_FILES = ("alternateNamesV2.txt", "alternateNames.txt")
_MOST_TAGS = 10_000


def alternate_names(source: Source, named: object, report: Report) -> Gathering | None:
    """The alternate names by GeoNames id; None where there is no file of them.

    Each is one text: language or mark, flags (``p`` for a preferred name, ``w`` for a weak one) and name, with tabs between.

    Args:
        source: The table of places, or the folder.
        named: The file, where it is somewhere else.
        report: Takes the rows that are none.

    Raises:
        InputError: The file that is named is not there.
    """
    file = Source(str(named)) if named else source.sibling(*_FILES)
    if file is None:
        return None
    rows = Gathering()
    try:
        rows.add_all(_alternates(file, report))
    except BaseException:
        rows.close()
        raise
    return rows


def _alternates(file: Source, report: Report) -> Iterator[tuple[int, str]]:
    """Rows that are of use: id, and language, marks and name in one text."""
    known: dict[bytes, str | None] = {}  # most rows are told by their tag alone
    for number, line in enumerate(file.lines(), 1):
        if not line:
            continue
        cells = line.split(b"\t", 4)
        try:
            tag = cells[2]
            if tag not in known and len(known) < _MOST_TAGS:
                known[tag] = _language(tag.decode("utf-8"))
            lang = known.get(tag)
            place, text = int(cells[1]), cells[3].decode("utf-8") if lang is not None else ""
        except (ValueError, IndexError):
            report.note(file.name, number, "no row of alternate names: id, geonameid, language and name were expected")
            continue
        if lang or (lang is not None and script_of(text) == "Cyrl"):
            yield place, f"{lang}\t{_flags(cells[4:])}\t{text}"


def _language(tag: str) -> str | None:
    """What is kept of a tag; "" for no tag, None for one that is of no use."""
    return tag if tag in XREFS or tag == "abbr" or not tag else language(tag)


def _flags(rest: list[bytes]) -> str:
    """``p`` for a preferred name, ``w`` for one that is colloquial or past, from the columns behind the name."""
    if not rest or not rest[0].strip(b"\t"):
        return ""
    marks = rest[0].split(b"\t") + [b""] * 6
    is_past = marks[3] == b"1" or marks[5].strip() != b""
    return ("p" if marks[0] == b"1" else "") + ("w" if marks[2] == b"1" or is_past else "")
