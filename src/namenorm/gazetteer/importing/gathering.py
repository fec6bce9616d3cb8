"""Rows that are looked up by a key, on disc: one file says more of what another file lists, and memory is small.

The rows go into a temporary SQLite file in the folder for temporary files (``TMPDIR`` says where that is). It takes
about twice the room of the rows and is deleted in the end.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

_CACHE_KIB = 32_000


class Gathering:
    """Rows of text by number or name, in the order in which they came.

    For rows that are only to be read group by group, see `namenorm.gazetteer.importing.grouping`.

    >>> with Gathering() as rows:
    ...     rows.add_all([(756135, "Варшава"), (524901, "Москва"), (756135, "Warszawa")])
    ...     rows.of(756135), rows.of(1)
    (['Варшава', 'Warszawa'], [])
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="namenorm-import-")
        self._db = sqlite3.connect(Path(self._folder.name) / "rows.sqlite", isolation_level=None)
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE", "temp_store=FILE"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
        self._db.execute("CREATE TABLE loose (key, value TEXT)")
        self._is_sorted = False

    def __enter__(self) -> Gathering:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Deletes the file."""
        self._db.close()
        self._folder.cleanup()

    def add_all(self, rows: Iterable[tuple[int | str, str]]) -> None:
        """Takes keys with their rows, before anything is asked for."""
        self._db.execute("BEGIN")
        self._db.executemany("INSERT INTO loose VALUES (?, ?)", rows)
        self._db.execute("COMMIT")

    def of(self, key: int | str) -> list[str]:
        """The rows of a key, in the order in which they came."""
        self._sort()
        return [
            value for (value,) in self._db.execute("SELECT value FROM grouped WHERE key = ? ORDER BY rowid", (key,))
        ]

    def _sort(self) -> None:
        if self._is_sorted:
            return
        # Rows of one key stand side by side on disc: a key is found with one read.
        self._db.execute("CREATE TABLE grouped (key, value TEXT)")
        self._db.execute("INSERT INTO grouped SELECT key, value FROM loose ORDER BY key, rowid")
        self._db.execute("DROP TABLE loose")
        self._db.execute("CREATE INDEX by_key ON grouped (key)")
        self._is_sorted = True
