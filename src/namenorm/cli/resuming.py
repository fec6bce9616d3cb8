"""JSON lines that go on where an earlier run was stopped: what is answered already is counted, and passed over."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import click

from namenorm.errors import InputError

_SAME = ("doc", "name", "a", "b")
"""Fields that a line and its answer share: by them it is seen whether a file answers these lines."""

resume_option = click.option(
    "--resume",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="With --jsonl: write the answers to FILE, and go on behind those that an earlier run has left there.",
)


def check_resume(resume: Path | None, jsonl: bool) -> None:
    """Raises UsageError where ``--resume`` stands without ``--jsonl``."""
    if resume is not None and not jsonl:
        raise click.UsageError("--resume goes with --jsonl")


def answered(path: Path) -> tuple[int, dict[str, Any]]:
    """How many whole lines a file has, and the last of them; a line that was being written is cut off.

    Raises:
        InputError: The file cannot be read or changed, or its last line is no answer.
    """
    if not path.exists():
        return 0, {}
    count, end, last = 0, 0, b""
    try:
        with path.open("rb+") as file:
            for line in file:
                if line.endswith(b"\n"):
                    count, end, last = count + 1, end + len(line), line
            file.truncate(end)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    try:
        row = json.loads(last) if count else {}
    except ValueError:
        row = None
    if not isinstance(row, dict):
        raise InputError(f"{path}: its last line is no answer; name the output of an earlier run, or a new file")
    return count, row


def is_answer_to(answer: dict[str, Any], line: str) -> bool:
    """Whether an answer can be that to a line: what both have is the same, or the line could not be answered."""
    try:
        asked = json.loads(line)
    except ValueError:
        asked = None
    if not isinstance(asked, dict) or "error" in answer:
        return "error" in answer
    return all(asked[key] == answer[key] for key in _SAME if key in asked and key in answer)


@contextmanager
def appended(path: Path) -> Iterator[TextIO]:
    """A file to write at its end, in UTF-8; what is written is on the disk when it is closed.

    Raises:
        InputError: It cannot be opened.
    """
    try:
        file = path.open("a", encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    with file:
        yield file
        file.flush()
        os.fsync(file.fileno())
