"""Gazetteers as tab-separated tables: one name a row, read line by line.

The header names the columns: ``id``, ``type``, ``lang``, ``name`` and, optionally, ``weight`` and ``kind``. Rows of
one id make one entity, wherever they stand. Where rows disagree on its type, the entity has the type with the larger sum of
weights, and the other rows' names keep theirs: «американцы» as PER of a country says how that name is used.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from namenorm.config import MAX_NAME_CHARS, MAX_WEIGHT
from namenorm.gazetteer.schema import ID, EntryReader
from namenorm.lang.languages import LANGUAGES
from namenorm.model import ENTITY_TYPES, Entity, Kind, Name
from namenorm.text.tokens import words

_REQUIRED = ("id", "type", "lang", "name")
_KINDS = {k.value: k for k in Kind}


@dataclass
class _Rows:
    line: int
    weights: dict[tuple[str, str, Kind, str], float] = field(default_factory=lambda: defaultdict(float))
    types: dict[str, float] = field(default_factory=lambda: defaultdict(float))


def read_tsv(path: Path, reader: EntryReader) -> Iterator[tuple[Entity, int]]:
    """Yields the entities of one table, each with its first line; what is wrong goes to ``reader.problems``."""
    by_id: dict[str, _Rows] = {}
    try:
        with open(path, encoding="utf-8-sig", newline="\n") as lines:
            columns = next(lines, "").rstrip("\r\n").split("\t")
            place = {name: i for i, name in enumerate(columns)}
            missing = [c for c in _REQUIRED if c not in place]
            if missing:
                reader.note(
                    1,
                    "bad-header",
                    f"no column {', '.join(missing)}",
                    "the first line names the columns: id, type, lang, name",
                )
                return
            for number, line in enumerate(lines, 2):
                if line.strip():
                    _read_row(line.rstrip("\r\n").split("\t"), number, place, by_id, reader)
    except UnicodeDecodeError as error:
        reader.note(0, "unreadable", f"not UTF-8: {error.reason}", "save the file as UTF-8")
        return
    except OSError as error:
        reader.note(0, "unreadable", error.strerror or str(error))
        return
    for id_, rows in by_id.items():
        yield _entity(id_, rows), rows.line


def _read_row(cells: list[str], line: int, place: dict[str, int], by_id: dict[str, _Rows], reader: EntryReader) -> None:
    if len(cells) <= max(place[c] for c in _REQUIRED):
        reader.note(line, "bad-row", f"{len(cells)} columns, {len(place)} expected")
        return
    id_ = cells[place["id"]]
    type_, lang, name = (cells[place[c]].strip() for c in _REQUIRED[1:])
    kind = _KINDS.get(_cell(cells, place, "kind") or "name")
    weight = _weight(_cell(cells, place, "weight"))
    if not ID.match(id_):
        reader.note(line, "bad-id", f"unusable id {id_!r}", "an id is one line of at most 200 characters")
    elif type_ not in ENTITY_TYPES:
        reader.note(line, "bad-type", f"unknown type {type_!r}", f"known are {', '.join(ENTITY_TYPES)}")
    elif lang not in LANGUAGES:
        reader.note(line, "unknown-language", f"unknown language {lang!r}", f"known are {', '.join(LANGUAGES)}")
    elif kind is None:
        reader.note(
            line, "unknown-key", f"unknown kind {_cell(cells, place, 'kind')!r}", f"known are {', '.join(_KINDS)}"
        )
    elif weight is None:
        reader.note(line, "bad-weight", f"weight is {_cell(cells, place, 'weight')!r}", "a number from 0 upwards")
    elif len(name) > MAX_NAME_CHARS:
        reader.note(line, "long-name", f"a name of {len(name)} characters", f"at most {MAX_NAME_CHARS}")
    elif not words(name):
        reader.note(line, "empty-name", f"{name!r} has no letter or digit", level="warning")
    else:
        rows = by_id.setdefault(id_, _Rows(line))
        rows.weights[" ".join(name.split()), lang, kind, type_] += weight
        rows.types[type_] += weight


def _cell(cells: list[str], place: dict[str, int], column: str) -> str:
    i = place.get(column)
    return cells[i].strip() if i is not None and i < len(cells) else ""


def _weight(written: str) -> float | None:
    if not written:
        return 1.0
    try:
        weight = float(written)
    except ValueError:
        return None
    return weight if 0 <= weight <= MAX_WEIGHT else None


def _entity(id_: str, rows: _Rows) -> Entity:
    type_ = max(sorted(rows.types), key=lambda t: rows.types[t])
    names = tuple(
        Name(text, lang, kind, weight, None if used_as == type_ else used_as)
        for (text, lang, kind, used_as), weight in sorted(rows.weights.items(), key=lambda row: (-row[1], row[0]))
    )
    return Entity(id=id_, type=type_, label=_label(names), names=names)


def _label(names: tuple[Name, ...]) -> str:
    """The name to show: English if there is one, then the one with most weight."""
    return max(names, key=lambda n: (n.lang == "en", n.weight, n.kind is Kind.NAME)).text
