"""The rows of a SPARQL answer, in JSON or with tabs, one after the other.

JSON is read in a stream, for an answer is one object of any size. Public services cut an answer off when its time is
over, some with a stack trace behind it; what was whole before is used, and the rest is noted as malformed.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from namenorm.errors import InputError
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.source import MAX_LINE_BYTES, Source


class Term(NamedTuple):
    """A value of a row: an address or a text, the text's language where it has one."""

    value: str
    lang: str = ""
    is_address: bool = False


Binding = dict[str, Term]
"""Variable, without question mark → its value in a row."""

_BLOCK = 1 << 18
_LONGEST = 1 << 20
"""No row has more characters; one that cannot be read up to here is malformed, not unfinished."""

_FIRST = re.compile(r'"bindings"\s*:\s*\[')
_NEXT = re.compile(r"[\s,]*")
_BETWEEN = re.compile(r"\}\s*,\s*(?=\{)")
"""Between rows; within a row a comma is followed by a variable."""


def bindings(source: Source, report: Report) -> Iterator[tuple[int, Binding]]:
    """Yields the rows of a file of either kind, each with its place: of an answer in JSON its number, of a table its line.

    Raises:
        InputError: The file is neither.
    """
    with source.open() as file:
        start = file.read(4_096).removeprefix(b"\xef\xbb\xbf").lstrip()
    return _from_json(source, report) if start.startswith(b"{") else _from_table(source, report)


def _from_json(source: Source, report: Report) -> Iterator[tuple[int, Binding]]:
    text = _Text(source)
    if not text.find(_FIRST):
        raise InputError(f"{source.name}: no results.bindings in it; is it an answer to SELECT, in JSON?")
    decode = json.JSONDecoder(strict=False).raw_decode
    row = 0
    while True:
        text.skip(_NEXT)
        if text.here == "]":
            return
        row += 1
        try:
            found, text.at = text.parsed(decode)
            yield row, _binding(found)
        except (ValueError, RecursionError):
            report.note(source.name, row, "broken off: the answer is not whole" if text.ended else "not a row in JSON")
            if not text.find(_BETWEEN):
                return
        except (TypeError, KeyError, AttributeError) as error:
            report.note(source.name, row, f"not a row: {type(error).__name__}: {error}")


class _Text:
    """The characters of a file, of which only those around the place of reading are in memory."""

    def __init__(self, source: Source) -> None:
        self._file = source.open()
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("replace").decode
        self._text = ""
        self.at = 0
        self.ended = False

    def _more(self) -> bool:
        """Reads on, and lets go of what is behind."""
        data = self._file.read(_BLOCK)
        self._text = self._text[self.at :] + self._decode(data, not data)
        self.at = 0
        self.ended = not data
        return bool(data)

    @property
    def here(self) -> str:
        return self._text[self.at : self.at + 1]

    def skip(self, pattern: re.Pattern[str]) -> None:
        """Moves behind what a pattern that fits anything fits here."""
        while True:
            found = pattern.match(self._text, self.at)
            self.at = found.end() if found else self.at
            if self.at < len(self._text) or not self._more():
                return

    def find(self, pattern: re.Pattern[str]) -> bool:
        """Moves behind the next place that a pattern fits."""
        while True:
            found = pattern.search(self._text, self.at)
            if found:
                self.at = found.end()
                return True
            self.at = max(self.at, len(self._text) - 200)
            if not self._more():
                return False

    def parsed(self, decode: object) -> tuple[object, int]:
        """What stands here as JSON, and the place behind it."""
        while True:
            try:
                return decode(self._text, self.at)  # type: ignore[operator, no-any-return]
            except ValueError:
                if len(self._text) - self.at > _LONGEST or not self._more():
                    raise


def _binding(found: object) -> Binding:
    if not isinstance(found, dict):
        raise TypeError(f"a {type(found).__name__} where an object is wanted")
    return {
        variable: Term(term["value"], term.get("xml:lang", term.get("lang", "")), term.get("type") == "uri")
        for variable, term in found.items()
    }


_ESCAPES = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^.*)?\Z', re.DOTALL)


def _from_table(source: Source, report: Report) -> Iterator[tuple[int, Binding]]:
    lines = source.lines()
    header = next(lines, b"").decode("utf-8", "replace")
    variables = [name.strip().removeprefix("?") for name in header.split("\t")]
    if not header.strip():
        raise InputError(f"{source.name}: empty, or neither JSON nor a table with tabs")
    for number, line in enumerate(lines, 2):
        if not line.strip():
            continue
        cells = line.decode("utf-8", "replace").split("\t") if len(line) <= MAX_LINE_BYTES else []
        if len(cells) != len(variables):
            report.note(source.name, number, f"{len(cells)} cells, {len(variables)} expected")
            continue
        yield number, {variable: term(cell) for variable, cell in zip(variables, cells, strict=True) if cell.strip()}


def term(cell: str) -> Term:
    r"""A cell of a table as the standard writes it (``<address>``, ``"text"@ru``, 12), or bare, as some services do.

    >>> term('<http://www.wikidata.org/entity/Q956>').value, term(r'"Пек\u0438н"@ru'), term("Пекин").value
    ('http://www.wikidata.org/entity/Q956', Term(value='Пекин', lang='ru', is_address=False), 'Пекин')
    """
    cell = cell.strip()
    if cell.startswith("<") and cell.endswith(">"):
        return Term(cell[1:-1], is_address=True)
    found = _TEXT.match(cell)
    if found:
        return Term(_ESCAPE.sub(_unescaped, found[1]), found[2] or "")
    return Term(cell, is_address=cell.startswith(("http://", "https://")))


def _unescaped(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    if code:
        number = int(code, 16)
        return chr(number) if number <= 0x10FFFF else "\ufffd"
    return _ESCAPES.get(found[3], found[3])
