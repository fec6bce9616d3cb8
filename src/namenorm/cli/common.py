"""Options and helpers that several commands share."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import click

from namenorm.cli.printing import utf8
from namenorm.index.reader import Index
from namenorm.lang.languages import LANGUAGES
from namenorm.model import ENTITY_TYPES
from namenorm.resolver import Resolver
from namenorm.shipped import shipped_resolver

gazetteer_option = click.option(
    "-g",
    "--gazetteer",
    "index",
    type=click.Path(path_type=Path),
    metavar="INDEX",
    help="An index made by 'namenorm build' [default: the shipped gazetteers].",
)
lang_option = click.option(
    "-l", "--lang", metavar="CODE", help=f"Language of the input: {', '.join(LANGUAGES)} [default: guessed]."
)
type_option = click.option(
    "-t", "--type", "type_", metavar="TYPE", help=f"Entity type asked for: {', '.join(ENTITY_TYPES)}."
)
jobs_option = click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    metavar="N",
    help="Worker processes; 0: one a core. The answers and their order are the same.",
)


def open_resolver(index: Path | None) -> Resolver:
    """The resolver of an index file, or of the shipped gazetteers."""
    return shipped_resolver() if index is None else Resolver(Index.open(index))


def names_from(arguments: tuple[str, ...]) -> Iterator[str]:
    """The names given; '-' stands for the lines of standard input."""
    if not arguments:
        raise click.UsageError("no name given (quote a name that has spaces; '-' reads one a line from standard input)")
    for argument in arguments:
        if argument == "-":
            yield from (line.rstrip("\r\n") for line in utf8(sys.stdin) if line.strip())
        else:
            yield argument


def progress(items: Iterable[Any], length: int, label: str) -> AbstractContextManager[Iterable[Any]]:
    """A progress bar on standard error for work on several items; none where that is no terminal."""
    if length < 2 or not sys.stderr.isatty():
        return nullcontext(items)
    return click.progressbar(items, length=length, label=label, file=sys.stderr)
