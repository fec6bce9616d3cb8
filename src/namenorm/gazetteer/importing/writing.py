"""Gazetteer files from entities: YAML as a person would write it, in parts that the reader takes, each there or not there.

The emitter writes the style of ``docs/gazetteer-format.md`` (quoted texts, flow lists), some thirty times as fast as
PyYAML does. It relies on `cleaning.entity` for nothing but speed: whatever a text holds is escaped.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from namenorm.gazetteer.schema import NAME_BLOCKS
from namenorm.model import Entity, Hints, Kind, Name

MAX_ENTITIES = 20_000
"""Entities of one part, at most."""

MAX_BYTES = 30_000_000
"""A part of so many bytes is full: less than half of what the reader takes, so that people can add to it."""

PART = "part-{:05}.yaml"

_BLOCK_OF = {kind: block for block, kind in NAME_BLOCKS.items()}
_TO_ESCAPE = re.compile('["\\\\\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufff0-\ufffb\ufffe\uffff]')
_PLAIN_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


def quoted(text: str) -> str:
    r"""A text in double quotes, as YAML and JSON both read it.

    >>> print(quoted('КНДР'), quoted('«Мечел» "Сервис"'))
    "КНДР" "«Мечел» \"Сервис\""
    """
    if not text.isprintable() or '"' in text or "\\" in text:
        text = _TO_ESCAPE.sub(_escaped, text)
    return f'"{text}"'


def _escaped(found: re.Match[str]) -> str:
    char = found[0]
    return f"\\{char}" if char in '"\\' else f"\\u{ord(char):04x}"


def entry(entity: Entity) -> str:
    """An entity as an item of a YAML file; reading it gives the entity back, if it is one of `cleaning.entity`.

    >>> print(entry(Entity("Q956", "LOC", "Beijing", (Name("Beijing", "en"), Name("Пекин", "ru"), Name("Пекинг", "mk")))), end="")
    - id: "Q956"
      type: LOC
      label: "Beijing"
      names:
        ru: ["Пекин"]
        mk: ["Пекинг"]
    """
    lines = [f"- id: {quoted(entity.id)}\n  type: {entity.type}\n  label: {quoted(entity.label)}\n"]
    if entity.gender:
        lines.append(f"  gender: {entity.gender}\n")
    if entity.origin:
        lang, name = entity.origin
        lines.append(f"  origin: {{lang: {quoted(lang)}, name: {quoted(name)}}}\n")
    lines += _names(entity)
    if entity.not_same_as:
        lines.append(f"  not_same_as: [{_listed(entity.not_same_as)}]\n")
    if entity.hints.entities or entity.hints.words:
        lines.append(f"  hints: {_hints(entity.hints)}\n")
    if entity.xrefs:
        pairs = ", ".join(f"{_key(scheme)}: {quoted(value)}" for scheme, value in entity.xrefs)
        lines.append(f"  xrefs: {{{pairs}}}\n")
    if entity.source:
        lines.append(f"  source: {quoted(entity.source)}\n")
    return "".join(lines)


def _names(entity: Entity) -> Iterator[str]:
    names = entity.names
    first = names[0] if names else None
    if first and first.text == entity.label and first.lang == "en" and first.kind is Kind.NAME and first.weight == 1:
        names = names[1:]  # the reader makes an English name of the label
    for kind, of_kind in groupby(names, _kind):
        yield f"  {_BLOCK_OF[kind]}:\n"
        for lang, in_lang in groupby(of_kind, _lang):
            yield f"    {lang}: [{', '.join(map(_name, in_lang))}]\n"


def _kind(name: Name) -> Kind:
    return name.kind


def _lang(name: Name) -> str:
    return name.lang


def _name(name: Name) -> str:
    if name.weight == 1:
        return quoted(name.text)
    return f"{{name: {quoted(name.text)}, weight: {_number(name.weight)}}}"


def _number(weight: float) -> str:
    """A number as YAML 1.1 reads it: 1e+16 would be a text there."""
    if weight == int(weight):
        return str(int(weight))
    written = repr(weight)
    return written if "." in written else written.replace("e", ".0e")


def _listed(texts: tuple[str, ...]) -> str:
    return ", ".join(map(quoted, texts))


def _key(key: str) -> str:
    return key if _PLAIN_KEY.match(key) else quoted(key)


def _hints(hints: Hints) -> str:
    fields = []
    if hints.entities:
        fields.append(f"with: [{_listed(hints.entities)}]")
    if hints.words:
        by_lang: dict[str, list[str]] = {}
        for lang, word in hints.words:
            by_lang.setdefault(lang, []).append(word)
        words = ", ".join(f"{lang}: [{_listed(tuple(found))}]" for lang, found in by_lang.items())
        fields.append(f"words: {{{words}}}")
    return f"{{{', '.join(fields)}}}"


class Folder:
    """A folder that gazetteer files are written to, part by part.

    Attributes:
        path: The folder.
        parts: How many parts are finished.
    """

    def __init__(self, path: Path, parts: int = 0) -> None:
        self.path = path
        self.parts = parts
        self._entries: list[str] = []
        self._bytes = 0

    def add(self, entity: Entity) -> None:
        """Puts an entity into the part that is being written; nothing is on disc before `finish_part`."""
        written = entry(entity)
        self._entries.append(written)
        self._bytes += len(written.encode("utf-8"))

    @property
    def is_full(self) -> bool:
        """Whether the part should be finished."""
        return len(self._entries) >= MAX_ENTITIES or self._bytes >= MAX_BYTES

    def finish_part(self) -> None:
        """Writes the part, if there is anything in it."""
        if not self._entries:
            return
        self.parts += 1
        write_whole(self.path / PART.format(self.parts), "".join(self._entries).encode("utf-8"))
        self._entries.clear()
        self._bytes = 0

    def ids(self) -> Iterator[str]:
        """The ids in the finished parts, read back line by line."""
        for number in range(1, self.parts + 1):
            with open(self.path / PART.format(number), encoding="utf-8", newline="\n") as file:
                for line in file:
                    if line.startswith('- id: "'):
                        yield json.loads(line[6:])

    def discard_parts(self, after: int = 0) -> None:
        """Deletes the parts behind a number: what a stopped import wrote before it could say so."""
        known = {PART.format(number) for number in range(1, after + 1)}
        for path in self.path.glob("part-*.yaml"):
            if path.name not in known:
                path.unlink()
        self.parts = after


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file beside its place and moves it there in one step: a reader sees the old file or the new one."""
    beside = path.with_name(f".{path.name}.tmp")
    with open(beside, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def write_json(path: Path, data: Any) -> None:
    """Writes a value as JSON for people and programs, in one step."""
    write_whole(path, (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace"))
