"""What OpenRefine exports: tables, the JSON of its Templating exporter, and the rows that its server gives.

- **Tables**: TSV or CSV, best from the "Custom tabular" exporter, which writes "matched entity's ID" in a column of its
  own; the plain exporters write the cells alone, and ids only where "Add column with entity identifiers" made a column.
- **Templating**: ``{"rows": [{"Name": "Пекин", "QID": "Q956"}, …]}``, with ``cells["Name"].recon.match.id`` in the template.
- **Rows of the server** (``/command/core/get-rows``): ``{"rows": [{"cells": [{"v": "Пекин", "r": {…}}, null], …}]}``, where
  columns have no titles but numbers, and ``#1.recon.match.id`` is the id that the first cell was matched with.

What is odd about them, and what is done about it:

- In a project with records only the first row of a record has a value in the first column. A row without one belongs to
  the row before.
- A cell that was not matched has no id; its row is noted as malformed ("not matched").
- Server rows hold a reconciliation in the cell (OpenRefine 3) or its number, and ``pool.recons`` behind the rows has the
  rest (up to 2.8 and 3.1). The pool of one answer is kept in memory; the rows are not.
- Numbers, dates and truth values are no texts, an empty cell is ``null``, a cell with an error has ``e`` for ``v``.
- A template that somebody edited may give broken JSON; reading goes on with the next row.

The map of columns is that of the format ``table``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from namenorm.errors import InputError
from namenorm.gazetteer.importing.columns import FIRST, ColumnMap, Row, places
from namenorm.gazetteer.importing.formats.table import OPTIONS, made, map_option, table_rows
from namenorm.gazetteer.importing.json_stream import Broken, members
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import Source

_ROWS = "rows"
_MATCH = ".recon.match."


def read(source: Source, report: Report, start: int = 0, **options: Any) -> Iterator[Record]:
    """Yields the entities of an export; see the head of this module.

    Raises:
        InputError: An option is missing or wrong, or a column is not there.
    """
    wanted = map_option(options, source)
    with source.open() as file:
        beginning = file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()
    rows = _json_rows(source, wanted, report, start) if beginning[:1] == b"{" else None
    position, own = 0, ""
    group: list[Row] = []
    for number, row in rows or table_rows(source, wanted, report, options):
        id_ = wanted.id_of(row)
        goes_on = bool(group) and not row(FIRST).strip()
        if group and not goes_on and id_ != own:
            if position > start:
                yield from made(wanted, own, group, position, source, report)
            group = []
        position = number
        if goes_on or id_:
            own = own if goes_on else id_
            group.append(row)
        elif number > start:
            report.note(source.name, number, "no id: the row was not matched")
    if group and position > start:
        yield from made(wanted, own, group, position, source, report)


def _json_rows(source: Source, wanted: ColumnMap, report: Report, start: int) -> Iterator[tuple[int, Row]]:
    pool: dict[str, Any] | None = None
    at: dict[str, int] | None = None
    number = 0
    for key, item in members(source, _ROWS):
        if key != _ROWS:
            continue
        number += 1
        if isinstance(item, Broken):
            if number > start:
                report.note(source.name, number, item.reason)
            continue
        if not isinstance(item, dict):
            report.note(source.name, number, "no row: an object was expected")
        elif isinstance(item.get("cells"), list):
            cells = item["cells"]
            if pool is None and any(isinstance(c, dict) and isinstance(c.get("r"), str | int) for c in cells):
                pool = _pool(source)
            yield number, _server_row(cells, pool or {})
        else:
            at = places(list(item), wanted) if at is None else at
            yield number, _template_row(item, at)


def _pool(source: Source) -> dict[str, Any]:
    """The reconciliations that stand behind the rows, by number."""
    for key, item in members(source, _ROWS):
        if key == "pool" and isinstance(item, dict) and isinstance(item.get("recons"), dict):
            return dict(item["recons"])
    return {}


def _template_row(item: dict[str, Any], at: dict[str, int]) -> Row:
    values = list(item.values())

    def cell(column: str) -> str:
        if column in item:
            return _text(item[column])
        is_number = column.startswith("#") and at[column] < len(values)
        return _text(values[at[column]]) if is_number else ""

    return cell


def _server_row(cells: list[Any], pool: dict[str, Any]) -> Row:
    def cell(column: str) -> str:
        place, _, field = column.partition(_MATCH)
        number = place.removeprefix("#")
        if number == place or not number.isdigit():
            raise InputError(
                f"option columns: rows of the server have no titles; write #1 for the first, not {column!r}"
            )
        found = cells[int(number) - 1] if 0 < int(number) <= len(cells) else None
        if not isinstance(found, dict):
            return ""
        return _matched(found.get("r"), pool, field) if field else _text(found.get("v"))

    return cell


def _matched(recon: Any, pool: dict[str, Any], field: str) -> str:
    """The id or name that a cell was matched with; nothing where a person has not matched it."""
    if isinstance(recon, str | int):
        recon = pool.get(str(recon))
    if not isinstance(recon, dict) or recon.get("j") != "matched" or not isinstance(recon.get("m"), dict):
        return ""
    return _text(recon["m"].get(field))


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, dict | list):
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    is_whole = isinstance(value, float) and value.is_integer()
    return str(int(value) if is_whole else value)


FORMAT = Format(
    name="openrefine",
    title="OpenRefine exports",
    licence="as the source says",
    origin="https://openrefine.org/docs/manual/exporting",
    read=read,
    options=OPTIONS,
    example=(
        'namenorm gazetteer import openrefine towns.tsv --option "columns=id=QID,type=LOC,name:ru=Name" -o towns.index'
    ),
)
