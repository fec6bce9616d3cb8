"""Letters that no table of ours covers, by way of Unidecode where it is installed (``namenorm[unidecode]``).

Unidecode is GPL-licensed and therefore an extra; everything works without it, and names in Arabic, Georgian or Chinese
letters are then found only as they are written.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module


@cache
def _unidecode() -> Callable[[str], str] | None:
    try:
        function: Callable[[str], str] = import_module("unidecode").unidecode
    except ImportError:
        return None
    return function


def is_available() -> bool:
    """Whether Unidecode is installed."""
    return _unidecode() is not None


def to_ascii(letter: str) -> str:
    """ASCII letters for one letter that no table covers; empty where Unidecode is not installed or knows none."""
    function = _unidecode()
    if function is None:
        return ""
    return "".join(c for c in function(letter).lower() if c.isascii() and c.isalnum())
