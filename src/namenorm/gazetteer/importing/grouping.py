"""Rows of one entity that stand apart in a source, brought together in a temporary file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

Row = tuple[Any, ...]
"""What a row says, of texts and numbers."""


def grouped(rows: Iterable[tuple[str, Row]], start: int = 0) -> Iterator[tuple[str, list[Row]]]:
    """Yields each key with its rows, keys in the order of Unicode, the rows of a key in the order they came.

    All rows are read before the first group is there. They are kept in a temporary file, so memory does not grow.

    Args:
        rows: Key and row.
        start: So many groups are left out.

    >>> list(grouped([("Q956", ("ru", "Пекин")), ("Q649", ("ru", "Москва")), ("Q956", ("mk", "Пекинг"))]))
    [('Q649', [('ru', 'Москва')]), ('Q956', [('ru', 'Пекин'), ('mk', 'Пекинг')])]
    """
    data = sqlite3.connect("", isolation_level=None)
    try:
        data.execute("PRAGMA journal_mode = OFF")
        data.execute("PRAGMA cache_size = -32768")
        data.execute("CREATE TABLE rows (key TEXT, row TEXT)")
        data.execute("BEGIN")
        dump = json.JSONEncoder(ensure_ascii=True, check_circular=False).encode
        data.executemany("INSERT INTO rows VALUES (?, ?)", ((key, dump(row)) for key, row in rows))
        data.execute("CREATE INDEX by_key ON rows (key)")
        found = data.execute("SELECT key, row FROM rows ORDER BY key, rowid")
        for number, (key, group) in enumerate(groupby(found, _first)):
            if number >= start:
                yield key, [tuple(json.loads(row)) for _, row in group]
    finally:
        data.close()


def _first(row: tuple[str, str]) -> str:
    return row[0]
