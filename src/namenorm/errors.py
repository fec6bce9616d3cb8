"""Errors that namenorm raises.

::

    NamenormError
    ├── GazetteerError (ValueError)       a gazetteer cannot be read or has problems; carries them all
    ├── IndexFileError (OSError)          an index file cannot be used
    │   ├── NotAnIndexError               the file is something else
    │   ├── IndexVersionError             written by another version of the format
    │   └── DamagedIndexError             truncated or altered
    ├── UnknownLanguageError (ValueError)
    ├── UnknownTypeError (ValueError)
    └── InputError (ValueError)           the text, name or mention given cannot be worked on

Each is also the natural builtin, so ``except ValueError`` works. A name that resolves to nothing is no error: it is
the verdict ``NONE``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from namenorm.gazetteer.problems import Problem


class NamenormError(Exception):
    """Base class of all errors raised on purpose by namenorm."""


class GazetteerError(NamenormError, ValueError):
    """A gazetteer cannot be used; ``problems`` holds every reason found, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        shown = "\n".join(str(p) for p in self.problems[:20])
        more = len(self.problems) - 20
        super().__init__(shown + (f"\n… and {more} more" if more > 0 else ""))


class IndexFileError(NamenormError, OSError):
    """An index file cannot be used."""


class NotAnIndexError(IndexFileError):
    """The file is not a namenorm index."""


class IndexVersionError(IndexFileError):
    """The index was written by another version of the format."""


class DamagedIndexError(IndexFileError):
    """The index is truncated, or its bytes are not those that were written."""


def _known(values: Iterable[str]) -> str:
    return ", ".join(values)


class UnknownLanguageError(NamenormError, ValueError):
    """A language code that namenorm does not know."""

    def __init__(self, lang: object, known: Iterable[str]) -> None:
        super().__init__(f"unknown language {lang!r}; known are {_known(known)} (leave it out to have it guessed)")


class UnknownTypeError(NamenormError, ValueError):
    """An entity type that namenorm does not know."""

    def __init__(self, type_: object, known: Iterable[str]) -> None:
        super().__init__(f"unknown entity type {type_!r}; known are {_known(known)}")


class InputError(NamenormError, ValueError):
    """A text, name or mention that cannot be worked on."""
