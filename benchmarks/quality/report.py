"""What the benchmarks share: shares, tables, progress, and the message for a comparator that is not installed."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class MissingComparatorError(SystemExit):
    """A library to compare with is not installed; ends the script with status 1 and says what to install."""

    def __init__(self, package: str) -> None:
        super().__init__(f"{package} is not installed: pip install -r {requirements()}")


def requirements() -> Path:
    """The list of comparators, as a path from where the user is if it lies below."""
    path = Path(__file__).resolve().parent / "requirements.txt"
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def comparator(module: str, package: str) -> Any:
    """Imports a library to compare with.

    Raises:
        MissingComparatorError: It is not installed.

    >>> comparator("re", "re").findall("[а-я]", "Кремль")
    ['р', 'е', 'м', 'л', 'ь']
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as e:
        if e.name is not None and e.name.partition(".")[0] != module.partition(".")[0]:
            raise  # a broken installation is another matter
        raise MissingComparatorError(package) from None


class Share:
    """How many of how many.

    >>> share = Share()
    >>> for base in ("путин", "путина", "путин"):
    ...     share.add(base == "путин")
    >>> str(share), share.total, str(Share())
    ('0.6667', 3, '-')
    """

    __slots__ = ("hits", "total")

    def __init__(self) -> None:
        self.hits = 0
        self.total = 0

    def add(self, hit: bool, weight: int = 1) -> None:
        """Counts one case, or ``weight`` cases that are alike."""
        self.hits += weight * hit
        self.total += weight

    def __str__(self) -> str:
        return f"{self.hits / self.total:.4f}" if self.total else "-"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Columns under their heads as a Markdown table; words to the left, figures to the right.

    >>> print(table(("form", "n"), [("Кремля", 12)]))
    | form   |  n |
    |--------|---:|
    | Кремля | 12 |
    """
    cells = [list(head), *([str(c) for c in row] for row in rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    figures = [len(cells) > 1 and all(_is_figure(row[i]) for row in cells[1:]) for i in range(len(head))]
    lines = [
        "| " + " | ".join(c.rjust(w) if f else c.ljust(w) for c, w, f in zip(row, widths, figures, strict=True)) + " |"
        for row in cells
    ]
    rule = "|" + "|".join("-" * (w + 1) + (":" if f else "-") for w, f in zip(widths, figures, strict=True)) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])


def _is_figure(cell: str) -> bool:
    return cell == "-" or cell[:1].isdigit()


def heading(text: str) -> str:
    """A line that stands over a table."""
    return f"\n## {text}\n"


def say(text: str) -> None:
    """Tells on standard error what is being done."""
    print(text, file=sys.stderr, flush=True)


def counted(items: Iterable[T], what: str, every: int = 500_000) -> Iterator[T]:
    """Passes items on and tells on standard error, now and then, how many there were."""
    source, done = iter(items), 0
    while chunk := list(islice(source, every)):
        yield from chunk
        done += len(chunk)
        say(f"  {done:,} {what}")


class ListedName(NamedTuple):
    """A line of a list in ``names/``: a base form, the type of what it names, and its gender (``m``, ``f``, ``n``)."""

    name: str
    type: str
    gender: str


def listed_names(lang: str) -> list[ListedName]:
    """The names of ``names/<lang>.tsv``.

    >>> listed_names("uk")[0]
    ListedName(name='Тарас Шевченко', type='PER', gender='m')
    """
    return [ListedName(*row) for row in listed_rows(lang)]


def listed_rows(name: str) -> list[list[str]]:
    """The columns of each line of ``names/<name>.tsv`` that is no comment."""
    path = Path(__file__).resolve().parent / "names" / f"{name}.tsv"
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
