"""``stats``: what a gazetteer holds, counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from namenorm.gazetteer.collection import Gazetteer
from namenorm.lang.languages import LANGUAGES
from namenorm.model import Kind


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts of a gazetteer.

    Attributes:
        entities: How many.
        types: Entities of each type, most frequent first.
        names: Listed names by language and kind, languages in their order.
        named: Entities that have a name of the kind ``name`` in a language.
        proposed: Names that no person has accepted yet, by file.
        fingerprint: Of the gazetteer.
    """

    entities: int
    types: dict[str, int]
    names: dict[str, dict[Kind, int]]
    named: dict[str, int]
    proposed: dict[str, int]
    fingerprint: str


def statistics(gazetteer: Gazetteer) -> Statistics:
    """Counts entities by type and names by language and kind; what is only proposed is counted apart."""
    types = Counter(e.type for e in gazetteer.entities)
    names = Counter((n.lang, n.kind) for e in gazetteer.entities for n in e.names)
    named = Counter(lang for e in gazetteer.entities for lang in {n.lang for n in e.names if n.kind is Kind.NAME})
    proposed: Counter[str] = Counter()
    for entity in gazetteer.entities:
        if entity.proposed:
            proposed[gazetteer.places[entity.id][0]] += len(entity.proposed)
    used = [lang for lang in LANGUAGES if any(names[lang, kind] for kind in Kind)]
    return Statistics(
        len(gazetteer.entities),
        dict(types.most_common()),
        {lang: {kind: names[lang, kind] for kind in Kind} for lang in used},
        {lang: named[lang] for lang in used},
        dict(sorted(proposed.items())),
        gazetteer.fingerprint,
    )
