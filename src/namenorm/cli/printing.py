"""What is printed for people: always UTF-8, and nothing in a name or text can give orders to a terminal."""

from __future__ import annotations

import re
import sys
from typing import TextIO

import click

_DELETE = 0x7F
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters but tab and line feed; what overrides the direction of text, so that it reads as something else."""


def safe(text: str) -> str:
    r"""A text in which control characters show and do nothing: as the pictures Unicode has of them, or U+FFFD.

    >>> safe("\x1b[31mПутин\x9b \u202eнитуП")
    '␛[31mПутин� �нитуП'
    """
    return _CONTROL.sub(_picture, text)


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code == _DELETE:
        return "\u2421"
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"


def say(line: str, *, err: bool = False) -> None:
    """Prints a line for people."""
    click.echo(safe(line), err=err)


def safe_at_terminal(text: str) -> str:
    """What a program reads, as it is; what a person reads, `safe`."""
    return safe(text) if sys.stdout.isatty() else text


def utf8(stream: TextIO) -> TextIO:
    """Standard streams in UTF-8, whatever the locale says. Bytes that are none are kept on the way in, and what cannot be
    written is written as an escape.
    """
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="surrogateescape" if stream is sys.stdin else "backslashreplace")
    return stream
