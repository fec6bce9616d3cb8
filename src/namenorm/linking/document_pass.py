"""What a document says once it may say shorter: «Ким» after «Ким Чен Ын», «Рада» after «Верховная Рада».

A short form, or a word of a person's full name, refers to the last entity before it that bears it in the document, and
only where none stands before to the first one after (headlines name people by surname).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from namenorm.index.reader import Form, Index
from namenorm.model import Kind
from namenorm.text.tokens import words

_FAMILY_NAME_FIRST = frozenset({"ko", "zh", "vi", "hu"})
"""Origins whose family name stands first: Ким Чен Ын, Си Цзиньпин (Japanese names are turned round in Cyrillic print)."""


@dataclass
class Antecedents:
    """Which entities a document has named in full, and where; words of a document ask by key."""

    index: Index
    _places: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def add(self, place: int, entity: int, form: Form | None) -> None:
        """Notes that an entity is named in full at a place of the document; places come in any order."""
        for key in self._short_keys(entity, form):
            self._places.setdefault(key, []).append((place, entity))

    def _short_keys(self, entity: int, form: Form | None) -> Iterable[str]:
        keys = set()
        described = self.index.entity(entity)
        for f in self.index.forms_of(entity):
            if f.kind is Kind.SHORT:
                keys.add(" ".join(words(f.text)))
        if described.type == "PER":
            full = [
                f for f in self.index.forms_of(entity) if f.kind is Kind.NAME and (form is None or f.lang == form.lang)
            ]
            first = described.origin is not None and described.origin[0] in _FAMILY_NAME_FIRST
            for f in [*full, form] if form else full:
                named = words(f.text)
                if len(named) > 1:
                    keys.add(named[0] if first else named[-1])
        return keys

    def of(self, keys: Iterable[str], place: int) -> int | None:
        """The entity that a short form at a place refers to, by any of its base forms."""
        named = sorted({entry for key in keys for entry in self._places.get(key, ())})
        if not named:
            return None
        before = bisect_left(named, (place, -1))
        return named[before - 1][1] if before else named[0][1]
