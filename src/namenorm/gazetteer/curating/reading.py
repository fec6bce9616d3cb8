"""A gazetteer file as a tree of values with their comments (`namenorm.gazetteer.curating.layout.Node`)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from namenorm.errors import GazetteerError, InputError
from namenorm.gazetteer.curating.comments import Place, attach, comments_of
from namenorm.gazetteer.curating.layout import Node, number, quoted
from namenorm.gazetteer.schema import EntryReader
from namenorm.gazetteer.yaml_source import read_yaml
from namenorm.model import Entity

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BARE = {("type",), ("gender",), ("origin", "lang")}
"""Keys that lead to values without quotes."""


@dataclass(frozen=True)
class Laid:
    """A file: its entries with their comments, what stands at its end, and what it says."""

    entries: tuple[Node, ...]
    foot: tuple[str, ...]
    entities: tuple[Entity, ...]

    def comments(self) -> list[str]:
        """All comments, sorted."""
        return sorted(c for c in (*(c for entry in self.entries for c in entry.comments()), *self.foot) if c)


def read_laid(path: Path) -> Laid:
    """Reads a YAML file with its comments.

    Raises:
        GazetteerError: It has errors, so that nobody can say what belongs where.
        InputError: It has YAML directives.
    """
    entities = checked(path)
    text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    tokens = list(yaml.scan(text, Loader=_Loader))
    if any(isinstance(token, yaml.DirectiveToken) for token in tokens):
        raise InputError(f"{path}: a file with YAML directives is left as it is")
    places: list[Place] = []
    root = yaml.compose(text, Loader=_Loader)
    entries = _entries(root, places) if isinstance(root, yaml.SequenceNode) else ()
    foot = attach(comments_of(text, tokens), places)
    return Laid(entries, tuple(foot), entities)


def checked(path: Path) -> tuple[Entity, ...]:
    """The entities of a YAML file, in its order.

    Raises:
        GazetteerError: It has errors.
    """
    reader = EntryReader(str(path))
    entities = tuple(entity for entity, _ in read_yaml(path, reader))
    errors = sorted(p for p in reader.problems if p.level == "error")
    if errors:
        raise GazetteerError(errors)
    return entities


def _entries(root: yaml.SequenceNode, places: list[Place]) -> tuple[Node, ...]:
    dash = root.start_mark.column
    made = [_placed(e, (), e.start_mark, e.start_mark.column if root.flow_style else dash, None) for e in root.value]
    for of_entry in made:
        places += of_entry
    return tuple(of_entry[0].node for of_entry in made)


def _placed(node: yaml.Node, keys: tuple[str, ...], start: yaml.Mark, column: int, parent: Place | None) -> list[Place]:
    """The place of a value, with its node, and behind it those of what it holds; ``keys`` lead to it from its entry."""
    is_flow = isinstance(node, yaml.CollectionNode) and bool(node.flow_style)
    end = (node.end_mark.line, node.end_mark.column)
    depth = 0 if parent is None else parent.depth + 1
    place = Place(Node("", in_brackets=is_flow), parent, (start.line, start.column), column, is_flow, depth, end)
    inside: list[list[Place]] = []
    if isinstance(node, yaml.MappingNode):
        inside = [_placed(v, (*keys, k.value), k.start_mark, k.start_mark.column, place) for k, v in node.value]
        place.node.value = {k.value: of[0].node for (k, _), of in zip(node.value, inside, strict=True)}
    elif isinstance(node, yaml.SequenceNode):
        dash = node.start_mark.column
        inside = [_placed(v, keys, v.start_mark, v.start_mark.column if is_flow else dash, place) for v in node.value]
        place.node.value = [of[0].node for of in inside]
        inside = [of[:1] for of in inside]  # what a comment in a name's mapping says, it says of the name
    else:
        place.node.value = _scalar(node.value, keys)
    if inside and not is_flow:  # PyYAML has a block end where the next thing begins, behind comments
        place.end = max(of[0].end for of in inside)
    return [place, *(p for of in inside for p in of)]


def _scalar(text: str, keys: tuple[str, ...]) -> str:
    if keys in _BARE:
        return text
    return number(float(yaml.load(text, Loader=_Loader))) if keys[2:] == ("weight",) else quoted(text)
