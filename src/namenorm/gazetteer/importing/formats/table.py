"""A table of your own, with commas, tabs or semicolons: which column is what is said in an option.

What is odd about such tables, and what is done about it:

- What separates the cells is found from the first lines unless it is given; so are quotation marks. A quoted cell may
  hold line breaks.
- Excel writes CSV as UTF-8 with a byte order mark, as UTF-16 ("Unicode text") or in the Windows code page: the first two
  are seen by their first bytes, the code page has to be given (``encoding=cp1251``). A letter that the encoding does not
  know damages its name alone, which is dropped and counted.
- Several names may share a cell (``separator=;``).
- Rows of one id that stand together make one entity, so a table may have one name a row.
- A quotation mark that is never closed swallows what follows; the cell is given up at 131,072 characters, as Python's
  reader does, and reading goes on behind it.
- Rows of one cell where more are expected, and rows without an id, are malformed; empty lines are not.

`namenorm.gazetteer.importing.columns` describes the map of columns.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from namenorm.errors import InputError
from namenorm.gazetteer.importing.columns import ColumnMap, Row, column_map, places
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import Source
from namenorm.gazetteer.importing.untagged import language_option, yes

_SAMPLE = 32_000
_DELIMITERS = "\t,;|"
_NAMED = {"tab": "\t", "comma": ",", "semicolon": ";", "bar": "|", "\\t": "\t"}
_BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_TYPES = "PER, LOC, ORG, EVT or PRO of all rows, where no column says it"

OPTIONS = {
    "columns": "what is wanted and the column it is in: id=code,type=LOC,name:ru=Название,name=#3,xref:wikidata=qid",
    "type": _TYPES,
    "lang": "language of names where no column and no letter says it",
    "separator": "what stands between several names in one cell",
    "prefix": "what is put before each id",
    "delimiter": "what stands between cells: tab, comma, semicolon, bar or a character; found out without it",
    "encoding": "such as cp1251 or utf-16; UTF-8 without it",
    "header": "yes (the default) or no: the first row has titles",
}


def read(source: Source, report: Report, start: int = 0, **options: Any) -> Iterator[Record]:
    """Yields the entities of a table, row by row; see the head of this module.

    Raises:
        InputError: An option is missing or wrong, or a column is not there.
    """
    wanted = map_option(options, source)
    rows = table_rows(source, wanted, report, options)
    position, own = 0, ""
    group: list[Row] = []
    for number, row in rows:
        id_ = wanted.id_of(row)
        if group and id_ != own:
            if position > start:
                yield from made(wanted, own, group, position, source, report)
            group = []
        position, own = number, id_
        if not id_:
            if number > start:
                report.note(source.name, number, "no id in this row")
            continue
        group.append(row)
    if group and position > start:
        yield from made(wanted, own, group, position, source, report)


def map_option(options: dict[str, Any], source: Source) -> ColumnMap:
    """The map of columns in the options.

    Raises:
        InputError: There is none, or it is wrong.
    """
    written = options.get("columns")
    if not written:
        raise InputError("say which column is what: --option columns=id=code,type=LOC,name:ru=Название")
    wanted = column_map(
        str(written),
        options.get("type") or None,
        language_option(options.get("lang")),
        str(options.get("separator") or ""),
        str(options.get("prefix") or ""),
    )
    return replace(wanted, source=source.name)


def made(
    wanted: ColumnMap, id_: str, rows: list[Row], position: int, source: Source, report: Report
) -> Iterator[Record]:
    """The entity of some rows, or nothing, and then the report says why."""
    record = wanted.record(id_, rows, position, report)
    if isinstance(record, str):
        report.note(source.name, position, record)
    else:
        report.read += 1
        yield record


def table_rows(source: Source, wanted: ColumnMap, report: Report, options: dict[str, Any]) -> Iterator[tuple[int, Row]]:
    """The rows with their numbers, from 1, without the titles.

    Raises:
        InputError: An option is wrong, or a column is not there.
    """
    encoding = _encoding(source, options.get("encoding"))
    dialect = _dialect(source, encoding, options.get("delimiter"))
    with io.TextIOWrapper(source.open(), encoding=encoding, errors="replace", newline="") as file:
        cells_of = csv.reader(file, dialect)
        titles = next(cells_of, []) if yes("header", options.get("header"), default=True) else []
        at = places(titles, wanted)
        needed = at[wanted.plain["id"]]
        number = 0
        while True:
            number += 1
            try:
                cells = next(cells_of, None)
            except csv.Error as error:
                report.note(source.name, number, f"no row of a table: {error}")
                continue
            if cells is None:
                return
            if not any(cells):
                continue
            if len(cells) <= needed or (len(cells) == 1 and len(titles) > 1):
                report.note(source.name, number, f"{len(cells)} cells, at least {max(needed + 1, 2)} expected")
                continue
            yield number, _row(cells, at)


def _row(cells: list[str], at: dict[str, int]) -> Row:
    def cell(column: str) -> str:
        place = at[column]
        return cells[place] if place < len(cells) else ""

    return cell


def _encoding(source: Source, given: object) -> str:
    if given:
        try:
            codecs.lookup(str(given))
        except LookupError as error:
            raise InputError(f"option encoding={given!s:.40}: no such encoding; try utf-8, utf-16, cp1251") from error
        return str(given)
    with source.open() as file:
        beginning = file.read(4)
    return next((name for bom, name in _BOMS.items() if beginning.startswith(bom)), "utf-8")


def _dialect(source: Source, encoding: str, given: object) -> type[csv.Dialect]:
    """Excel's way of quoting, with what stands between cells as given, or as is likeliest by the first lines."""
    if given:
        between = _NAMED.get(str(given), str(given))
        if len(between) != 1:
            raise InputError(f"option delimiter={given!s:.40}: one character, or tab, comma, semicolon, bar")
    else:
        with io.TextIOWrapper(source.open(), encoding=encoding, errors="replace", newline="") as file:
            between = _likeliest(file.read(_SAMPLE))

    class Dialect(csv.excel):
        delimiter = between

    return Dialect


def _likeliest(sample: str) -> str:
    """The character that is in the first line most often, outside of quotation marks."""
    first = next(iter(sample.splitlines()), "")
    outside = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=lambda c: (outside.count(c), -_DELIMITERS.index(c)))


FORMAT = Format(
    name="table",
    title="CSV or TSV with a map of columns",
    licence="as the source says",
    origin="your own tables",
    read=read,
    options=OPTIONS,
    example=(
        "namenorm gazetteer import table towns.csv --option columns=id=code,type=LOC,name:ru=Название -o towns.index"
    ),
)
