"""JSON lines in and out: one object a line, answers in the order of the questions."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, nullcontext
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from namenorm.cli.printing import say, utf8
from namenorm.cli.resuming import answered, appended, is_answer_to
from namenorm.errors import InputError, NamenormError
from namenorm.json_line import json_line
from namenorm.parallel import map_in_order

Row = dict[str, Any]

Line = tuple[int, str]
"""A line of standard input with its number, the empty ones not counted."""

_Said = tuple[str, str | None]
"""A line of the answer, and what is complained of."""


def answer_lines(answer: Callable[[Row], Row], resume: Path | None = None) -> bool:
    """Answers every line of standard input; a line that cannot be answered gets ``{"error": …}``, so that none is lost.

    Args:
        answer: Answers one object.
        resume: A file to write to instead of standard output; lines that it answers already are passed over.

    Returns whether all could be answered.
    """
    with _sink(resume) as sink:
        return _write((_said(answer, line) for line in _lines(resume)), sink)


def answer_lines_with(
    tool: Any,
    makers: Sequence[Callable[[Any], Any]],
    answer: Callable[[Any, Row], Row],
    jobs: int,
    prepared: Callable[[Iterator[Line]], Iterator[Line]] = iter,
    resume: Path | None = None,
) -> bool:
    """The same for ``answer(tool, row)``, in worker processes; see `namenorm.parallel.map_in_order`.

    ``prepared`` may put something into the lines before they are answered.
    """
    lines = prepared(_lines(resume))
    with _sink(resume) as sink, closing(map_in_order(partial(_said_with, answer), tool, makers, lines, jobs)) as said:
        return _write(said, sink)


def _lines(resume: Path | None) -> Iterator[Line]:
    lines = enumerate((line for line in utf8(sys.stdin) if line.strip()), 1)
    return lines if resume is None else _unanswered(lines, resume)


def _unanswered(lines: Iterator[Line], resume: Path) -> Iterator[Line]:
    """The lines behind those that a file answers."""
    done, last = answered(resume)
    for number, line in islice(lines, done):
        if number == done and not is_answer_to(last, line):
            raise InputError(f"{resume}: its {done:,} lines answer others than these")
    yield from lines


def _sink(resume: Path | None) -> AbstractContextManager[TextIO]:
    return nullcontext(utf8(sys.stdout)) if resume is None else appended(resume)


def _said(answer: Callable[[Row], Row], numbered: Line) -> _Said:
    number, line = numbered
    try:
        return json_line(answer(json_object(line))), None
    except (NamenormError, ValueError) as error:
        return json_line({"error": str(error), "line": number}), f"line {number}: {error}"


def _said_with(answer: Callable[[Any, Row], Row], tool: Any, numbered: Line) -> _Said:
    return _said(partial(answer, tool), numbered)


def _write(answers: Iterable[_Said], sink: TextIO) -> bool:
    good = True
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
