"""Ids that have been met, in a temporary file: an import may have millions, and memory is to stay as it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from types import TracebackType


class Seen:
    """A set of texts on disc, gone when it is closed.

    >>> with Seen() as seen:
    ...     seen.add("Q956"), seen.add("Q956")
    (True, False)
    """

    def __init__(self) -> None:
        self._data = sqlite3.connect("", isolation_level=None)
        self._data.execute("PRAGMA journal_mode = OFF")
        self._data.execute("PRAGMA cache_size = -32768")
        self._data.execute("CREATE TABLE seen (id TEXT PRIMARY KEY) WITHOUT ROWID")
        self._data.execute("BEGIN")

    def add(self, text: str) -> bool:
        """Takes a text in; whether it is new."""
        return self._data.execute("INSERT OR IGNORE INTO seen VALUES (?)", (text,)).rowcount == 1

    def update(self, texts: Iterable[str]) -> None:
        """Takes texts in."""
        self._data.executemany("INSERT OR IGNORE INTO seen VALUES (?)", ((text,) for text in texts))

    def close(self) -> None:
        """Lets go of the file."""
        self._data.close()

    def __enter__(self) -> Seen:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
