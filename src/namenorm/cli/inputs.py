"""Texts to work on: files, folders, standard input. What cannot be read is reported and does not stop the others."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from namenorm.cli.printing import say
from namenorm.errors import InputError

_TEXT_FILES = (".txt", ".md", ".text")
_BINARY_SAMPLE = 8192


@dataclass
class Inputs:
    """The texts of a command line; `failed` counts what could not be read."""

    paths: Sequence[str]
    failed: int = field(default=0, init=False)

    def files(self) -> list[str]:
        """The files meant, folders searched for text files; '-' is standard input."""
        found: list[str] = []
        for given in self.paths:
            path = Path(given)
            if given != "-" and path.is_dir():
                inside = sorted(str(p) for p in path.rglob("*") if p.suffix in _TEXT_FILES and p.is_file())
                if not inside:
                    self.report(f"{given}: no text file ({', '.join(_TEXT_FILES)}) in this folder")
                found += inside
            else:
                found.append(given)
        return found

    def report(self, message: str) -> None:
        """Tells of an input that is passed over."""
        self.failed += 1
        say(f"namenorm: {message}", err=True)


def read_text(name: str) -> str:
    """The text of a file, or of standard input for '-'.

    Raises:
        InputError: It cannot be read, is binary, empty, or not UTF-8.
    """
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}") from error
    if b"\0" in data[:_BINARY_SAMPLE]:
        raise InputError(f"{name}: a binary file (or UTF-16: save it as UTF-8)")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        hint = " (is it windows-1251? convert it: iconv -f cp1251 -t utf-8)"
        raise InputError(f"{name}: not UTF-8 at byte {error.start}{hint}") from error
    if not text.strip():
        raise InputError(f"{name}: an empty file")
    return text
