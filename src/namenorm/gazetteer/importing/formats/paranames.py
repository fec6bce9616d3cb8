"""ParaNames: labels of Wikidata's people, places and organizations as one table.

Columns with tabs between them: ``wikidata_id``, ``eng``, ``label``, ``language``, ``type``; the first release had ``name``
for ``label`` and no ``eng``. Rows of an entity do not stand together, and an entity of several types has its rows again
for each, or one row with several types (``PER|LOC``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from namenorm.errors import InputError
from namenorm.gazetteer.importing.cleaning import entity, kind_of, language
from namenorm.gazetteer.importing.filtering import Filters
from namenorm.gazetteer.importing.formats.wikidata_items import natural_order
from namenorm.gazetteer.importing.grouping import Row, grouped
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import MAX_LINE_BYTES, Source
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Name

COLUMNS = {
    "id": ("wikidata_id", "wikidata", "id"),
    "label": ("label", "name", "alias"),
    "language": ("language", "lang"),
    "type": ("type", "conll_type", "entity_type"),
}
"""What is needed → what the column is called in one release or another."""

TYPES = ("PER", "LOC", "ORG")
"""Of an entity with several types the first of these is taken: a country is a place before it is an organization."""

_ENGLISH = ("eng", "name_eng", "english")
_ID = re.compile(r"Q[1-9]\d*\Z")


def read(source: Source, report: Report, start: int = 0, *, filters: Filters | None = None) -> Iterator[Record]:
    """Reads the table; a record's position is how many entities are behind, in the order of their ids as texts.

    Raises:
        InputError: The table lacks a column, or cannot be read.
    """
    wanted = set(filters.langs) if filters else set()
    for position, (id_, rows) in enumerate(grouped(_rows(source, report, wanted), start), start + 1):
        report.read += 1
        types = {type_ for row in rows for type_ in re.findall("[A-Z]+", row[2])}
        type_ = next((t for t in TYPES if t in types), None)
        if type_ is None:
            continue
        label = next((row[3] for row in rows if row[3]), None) or next((row[0] for row in rows if row[1] == "en"), None)
        names = (_name(text, lang, type_) for text, lang, _, _ in dict.fromkeys(rows))
        made = entity(
            id_,
            type_,
            label,
            names,
            xrefs=[("wikidata", id_)],
            source="ParaNames (from Wikidata, CC0-1.0)",
            report=report,
        )
        if made:
            yield Record(made, position)


def _rows(source: Source, report: Report, wanted: set[str]) -> Iterator[tuple[str, Row]]:
    lines = source.lines()
    header = next(lines, b"").decode("utf-8", "replace").split("\t")
    place = {name.strip(): i for i, name in enumerate(header)}
    found = {want: next((place[n] for n in names if n in place), None) for want, names in COLUMNS.items()}
    missing = [COLUMNS[want][0] for want, at in found.items() if at is None]
    if missing:
        raise InputError(f"{source.name}: no column {', '.join(missing)} in the first line")
    id_, label, lang, type_ = (at or 0 for at in found.values())
    english = next((place[n] for n in _ENGLISH if n in place), None)
    for number, line in enumerate(lines, 2):
        cells = line.decode("utf-8", "replace").split("\t") if len(line) <= MAX_LINE_BYTES else []
        if len(cells) < len(header) or not _ID.match(cells[id_]):
            if line.strip():
                report.note(source.name, number, f"{len(cells)} cells, or no Wikidata id in the first of them")
            continue
        code = language(cells[lang])
        if code and (not wanted or code in wanted):
            in_english = "" if english is None else cells[english].strip()
            yield cells[id_], (cells[label], code, cells[type_], in_english)


def _name(text: str, lang: str, type_: str) -> Name:
    if type_ == "PER":
        return Name(natural_order(text) if lang in CYRILLIC_LANGUAGES else text, lang)
    return Name(text, lang, kind_of(text))


FORMAT = Format(
    name="paranames",
    title="ParaNames",
    licence="CC0-1.0 (the names, from Wikidata); see the release for the table",
    origin="https://github.com/bltlab/paranames/releases",
    read=read,
    filtering=True,
    example="namenorm gazetteer import paranames paranames.tsv.gz -l ru -l uk -t PER -o paranames/",
)
