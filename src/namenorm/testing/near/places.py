"""Other places: one letter that makes another country, the other direction, a part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from namenorm.model import Kind
from namenorm.testing.variation.kind import Change, Spelling, variant_kind

_FULL = frozenset({Kind.NAME})
_IRAN = Spelling("Иран", "ru", type="LOC")
_NORTH = Spelling("Северная Корея", "ru", type="LOC")


@cache
def confused() -> tuple[tuple[str, str, str], ...]:
    """Language and two names of different places that hasty readers confuse, from ``data/confused_places.tsv``."""
    text = files("namenorm.testing").joinpath("data/confused_places.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple((lang, one, other) for lang, one, other in rows)


@variant_kind((_IRAN, "Ирак"), forms=_FULL)
def confused_place(spelling: Spelling) -> Iterator[Change]:
    """A letter or two make another country: Иран, Ирак; Словакия, Словения."""
    own = {text for text, _ in spelling.also}
    for lang, one, other in confused():
        for name, near in ((one, other), (other, one)):
            if spelling.lang == lang and spelling.text == name and near not in own:
                yield spelling.change(near, f"«{near}» is not «{name}»")


_OPPOSITE = {
    "ru": (("северн", "южн"), ("западн", "восточн")),
    "uk": (("північн", "південн"), ("західн", "східн")),
    "bg": (("северен", "южен"), ("северн", "южн"), ("западен", "източен"), ("западн", "източн")),
    "mk": (("северн", "јужн"), ("западн", "источн")),
    "sr": (("северн", "јужн"), ("западн", "источн")),
    "be": (("паўночн", "паўднёв"), ("заходн", "усходн")),
    "en": (("north", "south"), ("west", "east")),
}
"""Stems of the adjectives of opposite directions, which take the same endings."""

_ENDING = r"(?:\w{1,3}|ern)?\b"
"""What follows the stem: an ending, and no other word («Северноатлантический», «Westminster»)."""


@variant_kind((_NORTH, "Южная Корея"), forms=_FULL)
def other_direction(spelling: Spelling) -> Iterator[Change]:
    """North and south of a name are two places: Корея, Осетия, Дакота."""
    for one, other in _OPPOSITE.get(spelling.lang or "", ()):
        for stem, opposite in ((one, other), (other, one)):
            found = re.search(rf"\b{stem}(?={_ENDING})", spelling.text, re.IGNORECASE)
            if found:
                made = opposite.capitalize() if found[0][0].isupper() else opposite
                text = spelling.text[: found.start()] + made + spelling.text[found.end() :]
                yield spelling.change(text, f"«{made}» for «{found[0]}»")
                break


_WESTERN = {
    "ru": ("ия", "Западная {}"), "uk": ("ія", "Західна {}"), "bg": ("ия", "Западна {}"), "mk": ("ија", "Западна {}"), "sr": ("ија", "Западна {}"),
}  # fmt: skip


@variant_kind((Spelling("Россия", "ru", type="LOC"), "Западная Россия"), forms=_FULL)
def part_of_a_place(spelling: Spelling) -> Iterator[Change]:
    """«Западная Россия» is a part of Russia, «Западная Германия» was a state of its own."""
    ending, pattern = _WESTERN.get(spelling.lang or "", ("", ""))
    if spelling.type == "LOC" and ending and spelling.text.endswith(ending) and spelling.text.isalpha():
        yield spelling.change(pattern.format(spelling.text), "a part of it")


KINDS = (confused_place, other_direction, part_of_a_place)
"""The kinds of this module."""
