"""Gazetteers as tab-separated tables: one name a row, read block by block.

The header names the columns: ``id``, ``type``, ``lang``, ``name`` and, optionally, ``weight`` and ``kind``. Rows of
one id make one entity, wherever they stand. Where rows disagree on its type, the entity has the type with the larger sum of
weights, and the other rows' names keep theirs: «американцы» as PER of a country says how that name is used.

A table may have millions of rows, so what a row repeats (type, language, kind, weight) is checked and kept once.
"""

from __future__ import annotations

import codecs
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from namenorm.config import MAX_NAME_CHARS, MAX_WEIGHT
from namenorm.gazetteer.schema import ID, EntryReader
from namenorm.lang.languages import LANGUAGES
from namenorm.model import ENTITY_TYPES, Entity, Kind, Name

_Use = tuple[str, str, str]
"""Language, kind and type of a name. The kind is plain text here, for a `Kind` is slow to hash."""

_Row = tuple[str, _Use, float]
"""A name, its use and its weight."""

MAX_LINE_CHARS = 1_000_000
"""A longer line is a bad row; so much of a line is held in memory."""

_BLOCK = 1 << 18
"""Bytes read at once; so often is progress told."""

_MAX_WEIGHTS = 10_000
_MAX_WEIGHT_CHARS = 30
"""So many weights, of so many characters, are kept as they are written, to be read once. Few make up most rows."""

_MAX_SHOWN = 300
"""So many characters of a cell stand in a message."""

_REQUIRED = ("id", "type", "lang", "name")
_OPTIONAL = ("weight", "kind")
_NOWHERE = sys.maxsize
"""The place of a column that a table does not have, behind the end of every row."""

_KINDS = {k.value: k for k in Kind}
_KNOWN_TYPES = f"known are {', '.join(ENTITY_TYPES)}"
_KNOWN_LANGUAGES = f"known are {', '.join(LANGUAGES)}"
_KNOWN_KINDS = f"known are {', '.join(_KINDS)}"
_LETTER = re.compile(r"[^\W_]")
"""What a name has at least one of: the same letters and digits that `namenorm.text.tokens` makes words of."""


def read_tsv(
    path: Path, reader: EntryReader, told: Callable[[int], object] = lambda size: None
) -> Iterator[tuple[Entity, int]]:
    """Yields the entities of one table, each with its first line; what is wrong goes to ``reader.problems``.

    Args:
        path: The file.
        reader: Takes the problems.
        told: Called with the size of each block of bytes that has been read.
    """
    try:
        lines = _lines(path, told)
        table = _Table(next(lines, ""), reader)
        if table.missing:
            hint = "the first line names the columns: id, type, lang, name"
            reader.note(1, "bad-header", f"no column {', '.join(table.missing)}", hint)
            return
        for number, line in enumerate(lines, 2):
            table.add(line, number)
    except UnicodeDecodeError as error:
        reader.note(0, "unreadable", f"not UTF-8: {error.reason}", "save the file as UTF-8")
        return
    except OSError as error:
        reader.note(0, "unreadable", error.strerror or str(error))
        return
    yield from table.entities()


def _lines(path: Path, told: Callable[[int], object]) -> Iterator[str]:
    """The lines, without line feeds. Of a line that is too long comes the beginning, too long still by a character."""
    decode = codecs.getincrementaldecoder("utf-8-sig")().decode
    line = ""
    with open(path, "rb") as file:
        while block := file.read(_BLOCK):
            first, *others = decode(block).split("\n")
            line += first[: MAX_LINE_CHARS + 1 - len(line)]
            if others:
                yield line
                *whole, line = others
                yield from whole
            told(len(block))
    line += decode(b"", final=True)
    if line:
        yield line


class _Table:
    """The rows of one table, by id.

    Attributes:
        missing: Columns that the header does not name; without them no row can be read.
    """

    def __init__(self, header: str, reader: EntryReader) -> None:
        place = {name: i for i, name in enumerate(header.rstrip("\r").split("\t"))}
        self.missing = [c for c in _REQUIRED if c not in place]
        self._reader = reader
        self._columns = len(place)
        self._id, self._type, self._lang, self._name = required = [place.get(c, _NOWHERE) for c in _REQUIRED]
        self._weight, self._kind = (place.get(c, _NOWHERE) for c in _OPTIONAL)
        self._least = 1 + max(required)
        self._uses: dict[tuple[str, str, str], _Use] = {}
        self._weights: dict[str, float] = {}
        self._rows: dict[str, list[_Row]] = {}
        self._places: dict[str, int] = {}

    def add(self, line: str, number: int) -> None:
        """Takes one row, or notes what is wrong with it."""
        if len(line) > MAX_LINE_CHARS:
            message = f"a line of more than {MAX_LINE_CHARS:,} characters"
            self._reader.note(number, "bad-row", message, "is a line break missing?")
            return
        cells = line.rstrip("\r").split("\t")
        found = len(cells)
        if found < self._least:
            if line.strip():
                self._reader.note(number, "bad-row", f"{found} columns, {self._columns} expected")
            return
        id_, name = cells[self._id], cells[self._name].strip()
        kind = cells[self._kind].strip() if self._kind < found else ""
        weight_as_written = cells[self._weight].strip() if self._weight < found else ""
        use_as_written = (cells[self._type].strip(), cells[self._lang].strip(), kind)
        use = self._uses.get(use_as_written) or self._use(use_as_written)
        weight = self._weights.get(weight_as_written) or self._weight_of(weight_as_written)
        rows = self._rows.get(id_)
        is_id = rows is not None or ID.match(id_)
        if is_id and use and weight is not None and len(name) <= MAX_NAME_CHARS and _LETTER.search(name):
            row = (" ".join(name.split()), use, weight)
            if rows is not None:
                rows.append(row)
            else:
                self._rows[id_] = [row]
                self._places[id_] = number
        elif line.strip():
            self._note_wrong(number, id_, use_as_written, weight_as_written, name)

    def _use(self, written: tuple[str, str, str]) -> _Use | None:
        type_, lang, kind = written
        kind = kind or Kind.NAME.value
        if type_ not in ENTITY_TYPES or lang not in LANGUAGES or kind not in _KINDS:
            return None
        return self._uses.setdefault(written, (lang, kind, type_))

    def _weight_of(self, written: str) -> float | None:
        weight = _weight(written)
        if weight is not None and len(self._weights) < _MAX_WEIGHTS and len(written) <= _MAX_WEIGHT_CHARS:
            self._weights[written] = weight
        return weight

    def _note_wrong(self, line: int, id_: str, written: tuple[str, str, str], weight: str, name: str) -> None:
        note = self._reader.note
        type_, lang, kind = written
        if not ID.match(id_):
            note(line, "bad-id", f"unusable id {_shown(id_)}", "an id is one line of at most 200 characters")
        elif type_ not in ENTITY_TYPES:
            note(line, "bad-type", f"unknown type {_shown(type_)}", _KNOWN_TYPES)
        elif lang not in LANGUAGES:
            note(line, "unknown-language", f"unknown language {_shown(lang)}", _KNOWN_LANGUAGES)
        elif kind and kind not in _KINDS:
            note(line, "unknown-key", f"unknown kind {_shown(kind)}", _KNOWN_KINDS)
        elif _weight(weight) is None:
            note(line, "bad-weight", f"weight is {_shown(weight)}", "a number from 0 upwards")
        elif len(name) > MAX_NAME_CHARS:
            note(line, "long-name", f"a name of {len(name)} characters", f"at most {MAX_NAME_CHARS}")
        else:
            note(line, "empty-name", f"{name!r} has no letter or digit", level="warning")

    def entities(self) -> Iterator[tuple[Entity, int]]:
        """Yields what the rows make, each id with its first line, and lets go of the rows on the way."""
        for id_, rows in self._rows.items():
            yield _entity(id_, rows), self._places[id_]
            rows.clear()


def _shown(cell: str) -> str:
    """A cell as a message quotes it: of a very long one, the beginning."""
    return repr(cell if len(cell) <= _MAX_SHOWN else cell[:_MAX_SHOWN] + "…")


def _weight(written: str) -> float | None:
    if not written:
        return 1.0
    try:
        weight = float(written)
    except ValueError:
        return None
    return weight if 0 <= weight <= MAX_WEIGHT else None


def _entity(id_: str, rows: list[_Row]) -> Entity:
    types: dict[str, float] = {}
    weights: dict[tuple[str, _Use], float] = {}
    for text, use, weight in rows:
        types[use[2]] = types.get(use[2], 0.0) + weight
        weights[text, use] = weights.get((text, use), 0.0) + weight
    type_ = max(sorted(types), key=types.__getitem__)
    # A type that is the entity's own is not repeated on its names.
    names = tuple(
        Name(text, lang, _KINDS[kind], weight, None if used_as == type_ else used_as)
        for (text, (lang, kind, used_as)), weight in sorted(weights.items(), key=_heaviest_first)
    )
    return Entity(id=id_, type=type_, label=_label(names), names=names)


def _heaviest_first(row: tuple[tuple[str, _Use], float]) -> tuple[float, tuple[str, _Use]]:
    return -row[1], row[0]


def _label(names: tuple[Name, ...]) -> str:
    """The name to show: English if there is one, then the one with most weight."""
    return max(names, key=lambda n: (n.lang == "en", n.weight, n.kind is Kind.NAME)).text
