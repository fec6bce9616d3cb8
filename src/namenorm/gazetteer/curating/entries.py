"""From an `Entity` to its entry in a YAML file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from namenorm.gazetteer.curating.layout import Node, comment, number, quoted, written
from namenorm.gazetteer.schema import NAME_BLOCKS
from namenorm.model import Entity, Name


def entry(entity: Entity, above: Sequence[str] = (), below: Sequence[str] = ()) -> Node:
    """The entry of an entity, with comments (without their #) above and below it.

    The type of a single name, which only TSV can say, is not written.
    """
    value: dict[str, Node] = {
        "id": _text(entity.id),
        "type": Node(entity.type),
        "label": _text(entity.label),
    }
    if entity.gender:
        value["gender"] = Node(entity.gender)
    if entity.origin:
        lang, name = entity.origin
        value["origin"] = Node({"lang": Node(lang) if lang.isalpha() else _text(lang), "name": _text(name)})
    for block, kind in NAME_BLOCKS.items():
        names = [n for n in (*_beside_label(entity), *entity.proposed) if n.kind is kind]
        if names:
            value[block] = Node(_by_language((n.lang, _name(n)) for n in names))
    if entity.not_same_as:
        value["not_same_as"] = _list(entity.not_same_as)
    if entity.hints.entities or entity.hints.words:
        hints: dict[str, Node] = {}
        if entity.hints.entities:
            hints["with"] = _list(entity.hints.entities)
        if entity.hints.words:
            hints["words"] = Node(_by_language((lang, _text(word)) for lang, word in entity.hints.words))
        value["hints"] = Node(hints)
    if entity.xrefs:
        value["xrefs"] = Node({scheme: _text(ref) for scheme, ref in entity.xrefs})
    if entity.source:
        value["source"] = _text(entity.source)
    return Node(value, above=[*map(comment, above)], below=[*map(comment, below)])


def entries_text(entities: Iterable[Entity]) -> str:
    """A whole file of entities.

    >>> print(entries_text([Entity("loc:x", "LOC", "Libya", (Name("Libya", "en"), Name("Либия", "bg")))]), end="")
    - id: "loc:x"
      type: LOC
      label: "Libya"
      names:
        bg: ["Либия"]
    """
    return written([entry(entity) for entity in entities])


def _beside_label(entity: Entity) -> list[Name]:
    """The names but for the label itself, which the reader puts in front where the file does not list it."""
    listed = list(entity.names)
    return listed[1:] if listed[:1] == [Name(entity.label, "en")] else listed


def _by_language(pairs: Iterable[tuple[str, Node]]) -> dict[str, Node]:
    by_language: dict[str, list[Node]] = {}
    for lang, node in pairs:
        by_language.setdefault(lang, []).append(node)
    return {lang: Node(list(nodes)) for lang, nodes in by_language.items()}


def _name(name: Name) -> Node:
    if name.weight == 1 and name.proposed is None:
        return _text(name.text)
    value = {"name": _text(name.text)}
    if name.weight != 1:
        value["weight"] = Node(number(name.weight))
    if name.proposed is not None:
        value["proposed"] = _text(name.proposed)
    return Node(dict(value))


def _list(texts: Iterable[str]) -> Node:
    return Node([_text(text) for text in texts])


def _text(text: str) -> Node:
    return Node(quoted(text))
