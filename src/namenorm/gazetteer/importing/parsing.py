"""JSON read by the fastest parser that is installed."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any


@cache
def json_reader() -> Callable[[bytes], Any]:
    """What reads JSON from bytes: orjson's ``loads`` where it is installed (extra ``import``), else the standard one.

    Both raise a ``ValueError`` for what is not JSON; the standard one also a ``RecursionError`` for what is nested too
    deep. Catch `NOT_JSON`.

    >>> json_reader()('{"ru": "Пекин"}'.encode())
    {'ru': 'Пекин'}
    """
    try:
        import orjson
    except ImportError:
        return json.loads
    loads: Callable[[bytes], Any] = orjson.loads
    return loads


NOT_JSON = (ValueError, RecursionError)
"""What a `json_reader` raises."""
