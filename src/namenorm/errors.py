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
    ├── MissingExtraError (ImportError)   an optional library is needed; says what to install
    ├── UnknownTableError (ValueError)    no romanization table has this name
    ├── WorkerError (RuntimeError)        a worker process ended, or could not begin
    └── InputError (ValueError)           the text, name or mention given cannot be worked on
        ├── UnknownLettersError           a romanization table does not know some letters; carries them
        └── NotReversibleError            a romanization table does not lead back

Each is also the natural builtin, so ``except ValueError`` works. A name that resolves to nothing is no error: it is
the verdict ``NONE``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
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


class MissingExtraError(NamenormError, ImportError):
    """Something was asked for that needs an optional library."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f'{what} needs an extra: pip install "namenorm[{extra}]"')


class UnknownTableError(NamenormError, ValueError):
    """A romanization table that namenorm does not have."""

    def __init__(self, name: object, known: tuple[str, ...]) -> None:
        close = get_close_matches(str(name)[:100].lower(), known, n=3, cutoff=0.5)
        hint = f"did you mean {', '.join(close)}?" if close else f"known are {', '.join(known)}"
        super().__init__(f"unknown table {name!r:.120}; {hint}")


class WorkerError(NamenormError, RuntimeError):
    """A worker process ended before it had answered, or could not begin."""


class UnknownLettersError(InputError):
    """A text has letters that a table does not know; ``letters`` holds each once, in the order of the text."""

    def __init__(self, letters: tuple[str, ...], table: str) -> None:
        self.letters = letters
        shown = ", ".join(map(repr, letters[:20])) + (", …" if len(letters) > 20 else "")
        super().__init__(f"table {table!r} has no rule for {shown}; unknown='keep' or 'mark' lets them pass")


class NotReversibleError(InputError):
    """A table from which the Cyrillic spelling cannot be restored."""

    def __init__(self, table: str, languages: Iterable[str], reversible: Sequence[str]) -> None:
        instead = f"reversible for {'/'.join(languages)}: {', '.join(reversible)}" if reversible else "none is"
        super().__init__(f"table {table!r} is not reversible ({instead})")
