"""What a document says once it may say shorter: «Ким» after «Ким Чен Ын», «Рада» after «Верховная Рада».

A short form, or a word of a person's full name, refers to the last entity before it that bears it in the document, and
only where none stands before to the first one after (headlines name people by surname).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from namenorm.index.reader import Index
from namenorm.model import Kind
from namenorm.text.tokens import words

_FAMILY_NAME_FIRST = frozenset({"ko", "zh", "vi", "hu"})
"""Origins whose family name stands first: Ким Чен Ын, Си Цзиньпин (Japanese names are turned round in Cyrillic print)."""


@dataclass
class Antecedents:
    """Which entities a document has named in full, and where; words of a document ask by key."""

    index: Index
    _places: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _keys: dict[int, tuple[str, ...]] = field(default_factory=dict)
    _in_order: set[str] = field(default_factory=set)

    def add(self, place: int, entity: int) -> None:
        """Notes that an entity is named in full at a place of the document, before anything is asked."""
        if entity not in self._keys:
            self._keys[entity] = tuple(self._short_keys(entity))
        for key in self._keys[entity]:
            self._places.setdefault(key, []).append((place, entity))

    def _short_keys(self, entity: int) -> Iterable[str]:
        keys = set()
        described = self.index.entity(entity)
        for f in self.index.forms_of(entity):
            if f.kind is Kind.SHORT:
                keys.add(" ".join(words(f.text)))
        if described.type == "PER":
            family_first = described.origin is not None and described.origin[0] in _FAMILY_NAME_FIRST
            for f in self.index.forms_of(entity):
                named = words(f.text)
                if f.kind is Kind.NAME and len(named) > 1:
                    keys.add(named[0] if family_first else named[-1])
        return keys

    def of(self, keys: Iterable[str], place: int) -> int | None:
        """The entity that a short form at a place refers to, by any of its base forms."""
        before: tuple[int, int] | None = None
        after: tuple[int, int] | None = None
        for key in keys:
            places = self._sorted(key)
            at = bisect_left(places, (place, -1))
            if at:
                before = max(places[at - 1], before) if before else places[at - 1]
            if at < len(places):
                after = min(places[at], after) if after else places[at]
        found = before or after
        return found[1] if found else None

    def _sorted(self, key: str) -> list[tuple[int, int]]:
        """The places of a key in order; sorted once, when first asked for."""
        places = self._places.get(key, [])
        if key not in self._in_order:
            places.sort()
            self._in_order.add(key)
        return places
