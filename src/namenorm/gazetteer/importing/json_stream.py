"""One large JSON object, of which one list is read item by item and never held whole."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

from namenorm.errors import InputError
from namenorm.gazetteer.importing.source import Source

_BLOCK = 1 << 18
_LONGEST = 1 << 24
"""No item has more characters; one that cannot be read up to here is malformed, not unfinished."""

_GAP = re.compile(r"[\s,:]*")
_BETWEEN = re.compile(r"\}\s*,\s*(?=\{)")


class Broken:
    """Stands for an item that cannot be read.

    Attributes:
        reason: Why.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason


def members(source: Source, streamed: str) -> Iterator[tuple[str, Any]]:
    """Yields the members of the object in a file; those of the list called ``streamed`` one by one, under that name.

    An item that cannot be read comes as `Broken`, and reading goes on with the next that begins with a brace.

    Raises:
        InputError: The file does not begin with an object.
    """
    text = _Text(source)
    try:
        if text.next() != "{":
            raise InputError(f"{source.name}: no JSON object")
        text.at += 1
        while text.next() not in ("}", ""):
            key = text.value()
            if isinstance(key, Broken):
                yield streamed, key
                return
            if key != streamed or text.next() != "[":
                yield str(key), text.value()
                continue
            text.at += 1
            while text.next() not in ("]", ""):
                item = text.value()
                yield streamed, item
                if isinstance(item, Broken) and not text.find(_BETWEEN):
                    return
            text.at += 1
    finally:
        text.close()


class _Text:
    """The characters of a file, of which only those around the place of reading are in memory."""

    def __init__(self, source: Source) -> None:
        self._file = source.open()
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("replace").decode
        self._parse = json.JSONDecoder(strict=False).raw_decode
        self._text = ""
        self._is_whole = False
        self.at = 0

    def close(self) -> None:
        self._file.close()

    def _more(self, least: int = _BLOCK) -> bool:
        """Reads on, and lets go of what is behind."""
        data = self._file.read(least)
        self._text = self._text[self.at :] + self._decode(data, not data)
        self.at = 0
        self._is_whole = not data
        return bool(data)

    def next(self) -> str:
        """The next character that is no space, comma or colon; "" at the end."""
        while True:
            found = _GAP.match(self._text, self.at)
            self.at = found.end() if found else self.at
            if self.at < len(self._text):
                return self._text[self.at]
            if not self._more():
                return ""

    def value(self) -> Any:
        """The value that stands here."""
        if self.next() == "":
            return Broken("the file breaks off")
        while True:
            try:
                found, end = self._parse(self._text, self.at)
            except RecursionError:
                return Broken("nested too deep")
            except ValueError as error:
                is_long = len(self._text) - self.at > _LONGEST
                if not is_long and self._more(max(_BLOCK, len(self._text) - self.at)):
                    continue
                return Broken("the file breaks off" if self._is_whole else f"no JSON: {error}")
            if end == len(self._text) and not self._is_whole:  # a number may go on in the next block
                self._more()
                continue
            self.at = end
            return found

    def find(self, pattern: re.Pattern[str]) -> bool:
        """Moves behind the next place that a pattern fits, further on than here."""
        while True:
            found = pattern.search(self._text, self.at + 1)
            if found:
                self.at = found.end()
                return True
            self.at = max(self.at, len(self._text) - 200)
            if not self._more():
                return False
