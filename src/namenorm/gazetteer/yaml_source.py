"""Gazetteer files in YAML, read safely and with line numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from namenorm.config import MAX_YAML_BYTES
from namenorm.gazetteer.schema import UNREADABLE, EntryReader, Located
from namenorm.model import Entity

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path: Path, reader: EntryReader) -> Iterator[tuple[Entity, int]]:
    """Yields the entities of one file, each with its line; what is wrong goes to ``reader.problems``."""
    try:
        data = path.read_bytes()
    except OSError as error:
        reader.note(0, "unreadable", error.strerror or str(error))
        return
    if len(data) > MAX_YAML_BYTES:
        reader.note(0, "too-large", f"{len(data):,} bytes", f"at most {MAX_YAML_BYTES:,}; TSV has no such limit")
        return
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reader.note(
            data[: error.start].count(b"\n") + 1,
            "unreadable",
            f"not UTF-8 at byte {error.start}",
            "save the file as UTF-8",
        )
        return
    root = _compose(text, reader)
    if root is None:
        return
    if not isinstance(root.value, list):
        reader.note(root.line, "not-a-list", "a gazetteer file is a list of entities", "begin each entity with '- id:'")
        return
    for node in root.value:
        entity = reader.read(node)
        if entity is not None:
            yield entity, node.line


_MAX_DEPTH = 40
_BRACKET = re.compile(r"[][{}]")
_IN_A_ROW = re.compile(r"(?:[-?:] ){41}|^ {400}", re.MULTILINE)


def _compose(text: str, reader: EntryReader) -> Located | None:
    try:
        if _may_be_deep(text) and _depth(text) > _MAX_DEPTH:
            reader.note(0, "yaml-syntax", f"nested more than {_MAX_DEPTH} levels deep")
            return None
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
            return _Located(loader, reader).of(node) if node is not None else None
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = str(error.problem or error.context)
        reader.note(mark.line + 1 if mark else 0, "yaml-syntax", reason, "is a quote or bracket left open?")
    except yaml.YAMLError as error:
        reader.note(0, "yaml-syntax", " ".join(str(error).split()))
    return None


def _may_be_deep(text: str) -> bool:
    """A quick look: deep nesting shows in brackets left open, indicators in a row, or long indentation."""
    depth = deepest = 0
    for bracket in _BRACKET.findall(text):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest > _MAX_DEPTH or _IN_A_ROW.search(text) is not None


def _depth(text: str) -> int:
    """How deep the collections of a text are nested: composing nodes recurses in C, where nothing stops it in time."""
    depth = deepest = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            deepest = max(deepest, depth)
            if deepest > _MAX_DEPTH:
                break
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return deepest


class _Located:
    """Turns YAML nodes into plain values with lines, refusing aliases (they make small files unboundedly large)."""

    def __init__(self, loader: yaml.SafeLoader, reader: EntryReader) -> None:
        self._construct = loader.construct_object
        self._reader = reader
        self._seen: set[int] = set()

    def of(self, node: yaml.Node) -> Located:
        line = node.start_mark.line + 1
        if id(node) in self._seen:
            self._reader.note(line, "yaml-alias", "a value is used again through an alias", "write it out")
            return Located(None, line)
        self._seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            return Located([self.of(item) for item in node.value], line)
        if isinstance(node, yaml.MappingNode):
            return Located(self._pairs(node), line)
        try:
            return Located(self._construct(node), line)
        except Exception as error:  # whatever a tag that does not fit makes PyYAML's constructors raise
            reason = f"{error.__class__.__name__}: {error}".splitlines()[0]
            message = f"{str(node.value)[:50]!r} cannot be read ({reason[:100]})"
            self._reader.note(line, "not-text", message, "put it in double quotes")
            return Located(UNREADABLE, line)

    def _pairs(self, node: yaml.MappingNode) -> dict[str, Located]:
        pairs: dict[str, Located] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                self._reader.note(line, "not-text", "a key is a word, not a list or a mapping")
                continue
            # A key such as no: or 12:30 is read as another type; its written form is what the curator meant.
            key = str(key_node.value)
            value = self.of(value_node)
            if key in pairs:
                self._reader.note(line, "duplicate-key", f"{key!r} stands twice in one mapping", "join the two")
            else:
                pairs[key] = value
        return pairs
