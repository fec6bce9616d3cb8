"""JSON lines in and out: one object a line, answers in the order of the questions."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any, TextIO

import click

from namenorm.errors import InputError, NamenormError

Row = dict[str, Any]


def dump(row: Row) -> str:
    """One line of JSON. Lone surrogates, which UTF-8 cannot carry, are written as escapes."""
    line = json.dumps(row, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(row)
    return line


def utf8(stream: TextIO) -> TextIO:
    """Standard streams in UTF-8, whatever the locale says."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="surrogateescape" if stream is sys.stdin else "backslashreplace")
    return stream


def answer_lines(answer: Callable[[Row], Row]) -> bool:
    """Answers every line of standard input; a line that cannot be answered gets ``{"error": …}``, so that none is lost.

    Returns whether all could be answered.
    """
    source, sink = utf8(sys.stdin), utf8(sys.stdout)
    good = True
    for number, line in enumerate(_lines(source), 1):
        try:
            row = _object(line)
            said = answer(row)
        except (NamenormError, ValueError) as error:
            good = False
            sink.flush()  # so that on a terminal the complaint stands beside its line
            click.echo(f"namenorm: line {number}: {error}", err=True)
            said = {"error": str(error), "line": number}
        sink.write(dump(said) + "\n")
    sink.flush()
    return good


def _lines(source: TextIO) -> Iterator[str]:
    return (line for line in source if line.strip())


def _object(line: str) -> Row:
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
