"""JSON lines in and out: one object a line, answers in the order of the questions."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from typing import Any

from namenorm.cli.printing import say, utf8
from namenorm.errors import InputError, NamenormError
from namenorm.json_line import json_line
from namenorm.parallel import map_in_order

Row = dict[str, Any]

Line = tuple[int, str]
"""A line of standard input with its number, the empty ones not counted."""

_Said = tuple[str, str | None]
"""A line of the answer, and what is complained of."""


def answer_lines(answer: Callable[[Row], Row]) -> bool:
    """Answers every line of standard input; a line that cannot be answered gets ``{"error": …}``, so that none is lost.

    Returns whether all could be answered.
    """
    return _write(_said(answer, line) for line in _lines())


def answer_lines_with(
    tool: Any,
    makers: Sequence[Callable[[Any], Any]],
    answer: Callable[[Any, Row], Row],
    jobs: int,
    prepared: Callable[[Iterator[Line]], Iterator[Line]] = iter,
) -> bool:
    """The same for ``answer(tool, row)``, in worker processes; see `namenorm.parallel.map_in_order`.

    ``prepared`` may put something into the lines before they are answered.
    """
    with closing(map_in_order(partial(_said_with, answer), tool, makers, prepared(_lines()), jobs)) as said:
        return _write(said)


def _lines() -> Iterator[Line]:
    return enumerate((line for line in utf8(sys.stdin) if line.strip()), 1)


def _said(answer: Callable[[Row], Row], numbered: Line) -> _Said:
    number, line = numbered
    try:
        return json_line(answer(json_object(line))), None
    except (NamenormError, ValueError) as error:
        return json_line({"error": str(error), "line": number}), f"line {number}: {error}"


def _said_with(answer: Callable[[Any, Row], Row], tool: Any, numbered: Line) -> _Said:
    return _said(partial(answer, tool), numbered)


def _write(answers: Iterable[_Said]) -> bool:
    sink, good = utf8(sys.stdout), True
    for line, complaint in answers:
        if complaint is not None:
            good = False
            sink.flush()  # so that on a terminal the complaint stands beside its line
            say(f"namenorm: {complaint}", err=True)
        sink.write(line + "\n")
    sink.flush()
    return good


def json_object(line: str) -> Row:
    """The object of one line; raises InputError where it is none."""
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(f"not JSON: {error}") from None
    except RecursionError:
        raise InputError("not JSON that can be read: nested too deeply") from None
    if not isinstance(row, dict):
        raise InputError(f"a line is a JSON object, not {row.__class__.__name__}")
    return row


def text_field(row: Row, *names: str) -> str:
    """The first of some fields that is there; raises InputError where none is, or it is no text."""
    for name in names:
        if name in row:
            if not isinstance(row[name], str):
                raise InputError(f'"{name}" is text, not {row[name]!r}')
            value: str = row[name]
            return value
    raise InputError(f'a line has the field "{names[0]}"')
