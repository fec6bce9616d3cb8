"""The canonical look of a gazetteer file: a tree of values with their comments, and how it is written.

Entries stand in the order they have; their keys in that of `namenorm.gazetteer.schema.KEYS`, languages in that of
`namenorm.lang.languages.LANGUAGES`. Text is quoted, lists stand on one line, unless something in them has a comment or is a proposal.
A block of names that was written on one line stays there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from namenorm.gazetteer.schema import KEYS, NAME_BLOCKS, NAME_KEYS
from namenorm.lang.languages import LANGUAGES

_ORDER = {key: place for place, key in enumerate((*KEYS, *NAME_KEYS, "with", "words", "lang", *LANGUAGES))}
_ORDER_OF_ORIGIN = ("lang", "name")
_ESCAPED = re.compile(r'["\\\ufeff\ufffe\uffff]')
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass
class Node:
    """A value as it is written.

    Attributes:
        value: A scalar in YAML's writing, a mapping, or a list.
        above: Comments on lines of their own before it; "" is an empty line.
        beside: The comment at the end of its line.
        below: Comments on lines of their own after it.
        in_brackets: Whether a block of names was written on one line, where it stays unless a comment stands in it.
    """

    value: str | dict[str, Node] | list[Node]
    above: list[str] = field(default_factory=list)
    beside: str = ""
    below: list[str] = field(default_factory=list)
    in_brackets: bool = False

    @property
    def is_commented(self) -> bool:
        """Whether it, or anything in it, has a comment."""
        return bool(self.above or self.beside or self.below) or self.is_commented_inside

    @property
    def is_commented_inside(self) -> bool:
        """Whether anything in it has a comment."""
        return any(child.is_commented for child in children(self))

    def comments(self) -> Iterator[str]:
        """All comments of it and in it, top to bottom."""
        yield from self.above
        if self.beside:
            yield self.beside
        for child in children(self):
            yield from child.comments()
        yield from self.below


def children(node: Node) -> Iterable[Node]:
    """What a mapping or a list holds."""
    if isinstance(node.value, str):
        return ()
    return node.value.values() if isinstance(node.value, dict) else node.value


def written(entries: Sequence[Node], foot: Sequence[str] = ()) -> str:
    """The text of a gazetteer file.

    >>> print(written([Node({"label": Node('"Либия"'), "id": Node('"loc:x"')}, above=["# Африка"])]), end="")
    # Африка
    - id: "loc:x"
      label: "Либия"
    """
    lines: list[str] = []
    for number, entry in enumerate(entries):
        if number:
            lines.append("")
        lines += _entry(entry)
    lines += foot
    if not entries:
        lines.append("[]")
    return "\n".join(lines) + "\n"


def _entry(entry: Node) -> Iterator[str]:
    assert isinstance(entry.value, dict)
    yield from entry.above
    head = entry.value[ordered(entry.value)[0]]
    yield from head.above  # behind the dash there is no place for a line of comment
    first = True
    bare = {key: replace(node, above=[]) if node is head else node for key, node in entry.value.items()}
    for line in _mapping(replace(entry, value=bare), ""):
        yield ("- " if first else "  ") + line if line else ""
        first = False
    yield from (f"  {line}" if line else "" for line in entry.below)


def _mapping(node: Node, within: str) -> Iterator[str]:
    """The lines of a mapping in block style, ``within`` a key of an entry or "" for the entry itself."""
    assert isinstance(node.value, dict)
    for key in ordered(node.value, within):
        child = node.value[key]
        yield from child.above
        beside = f"  {child.beside}" if child.beside else ""
        if _is_flat(child, key, within):
            yield f"{written_key(key)}: {flow(child, key)}{beside}"
        else:
            yield f"{written_key(key)}:{beside}"
            inside = _list(child) if isinstance(child.value, list) else _mapping(child, key)
            yield from (f"  {line}" if line else "" for line in inside)
        yield from child.below


def _list(node: Node) -> Iterator[str]:
    assert isinstance(node.value, list)
    for item in node.value:
        yield from item.above
        yield f"- {flow(item)}" + (f"  {item.beside}" if item.beside else "")
        yield from item.below


def _is_flat(node: Node, key: str, within: str) -> bool:
    """Whether a value stands on one line: all but what has comments inside, blocks of names not written so, and lists with
    proposed names, of which each is looked at alone.
    """
    if node.is_commented_inside or _has_proposal(node):
        return False
    return bool(within) or key not in NAME_BLOCKS or not node.value or node.in_brackets


def _has_proposal(node: Node) -> bool:
    """Whether a name in a list, or in lists by language, is proposed."""
    return any((isinstance(c.value, dict) and "proposed" in c.value) or _has_proposal(c) for c in children(node))


def flow(node: Node, key: str = "") -> str:
    """A value on one line."""
    if isinstance(node.value, str):
        return node.value
    if isinstance(node.value, list):
        return f"[{', '.join(map(flow, node.value))}]"
    pairs = (f"{written_key(k)}: {flow(node.value[k], k)}" for k in ordered(node.value, key))
    return f"{{{', '.join(pairs)}}}"


def ordered(keys: Iterable[str], within: str = "") -> list[str]:
    """Keys in their canonical order; those that have none (schemes of xrefs) by the alphabet, behind the others.

    >>> ordered(["ru", "xx", "bg", "aa"]), ordered(["label", "id"])
    (['bg', 'ru', 'aa', 'xx'], ['id', 'label'])
    """
    if within == "xrefs":
        return sorted(keys)
    if within == "origin":
        return sorted(keys, key=_ORDER_OF_ORIGIN.index)
    return sorted(keys, key=lambda key: (_ORDER.get(key, len(_ORDER)), key))


_BARE_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]*\Z")
_WORDS_OF_YAML = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})


def written_key(key: str) -> str:
    """A key, in quotes where YAML could read it as something else."""
    return key if _BARE_KEY.match(key) and key.lower() not in _WORDS_OF_YAML else quoted(key)


def quoted(text: str) -> str:
    r"""A YAML string in double quotes: a JSON string, with escapes for characters that YAML does not let stand bare.

    Lone surrogates, which YAML cannot say at all, become U+FFFD; line breaks and tabs become spaces.

    >>> quoted('Кафе «Ъ» \u200b "х"')
    '"Кафе «Ъ» \\u200b \\"х\\""'
    """
    text = " ".join(text.split())
    if text.isprintable() and not _ESCAPED.search(text):
        return f'"{text}"'
    line = json.dumps(_SURROGATE.sub("\ufffd", text), ensure_ascii=False)
    return "".join(c if _may_stand(c) else f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}" for c in line)


def comment(text: str) -> str:
    """A comment line; what cannot stand in one becomes U+FFFD."""
    return "# " + "".join(c if _may_stand(c) else "\ufffd" for c in " ".join(text.split()))


def _may_stand(c: str) -> bool:
    return c.isprintable() and c not in "\ufeff\ufffe\uffff"


def number(value: float) -> str:
    """A weight, as YAML reads it back: without an exponent, which PyYAML takes for text.

    >>> number(3.0), number(0.25), number(1e-7)
    ('3', '0.25', '0.0000001')
    """
    return str(int(value)) if value == int(value) else format(Decimal(repr(float(value))), "f")
