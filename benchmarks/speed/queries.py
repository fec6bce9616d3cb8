"""Queries for a made gazetteer: its names as listed, bent, mistyped, spelled as in another language, and unknown ones.

Each is asked by somebody who reads one language and meets a name of one of the first ``count`` entities in it; no name
comes twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from random import Random
from typing import NamedTuple

from entities import Made, Maker

from namenorm import inflect

KINDS = ("exact", "inflected", "typo", "unlisted", "unknown")
"""As listed; in another case; with one typing error; as a language writes it that the gazetteer leaves out; of nobody."""
BENDING = ("ru", "uk", "sr")
_LETTERS = "абвгдежзиклмнопрстуфхцчшыя"


class Query(NamedTuple):
    """A name to resolve. ``id`` is that of the entity it was made from, None for an unknown name."""

    name: str
    lang: str
    type: str
    kind: str
    id: str | None


def queries(count: int, seed: int = 1, each: int = 10_000, kinds: tuple[str, ...] = KINDS) -> Iterator[Query]:
    """Queries for the gazetteer of ``count`` entities, ``each`` of every kind, the kinds in turn.

    >>> [q.kind for q in queries(1000, each=1)]
    ['exact', 'inflected', 'typo', 'unlisted', 'unknown']
    """
    maker, rng = Maker(seed), Random(f"queries {seed} {count}")
    made_from = {kind: _made_from(maker, rng, count, kind) for kind in kinds}
    seen: set[str] = set()
    for _ in range(each):
        for kind in kinds:
            for query in made_from[kind]:
                if query.name not in seen:
                    seen.add(query.name)
                    yield query
                    break


def _made_from(maker: Maker, rng: Random, count: int, kind: str) -> Iterator[Query]:
    """Queries of one kind from entities drawn at random, without end."""
    rng = Random(rng.random())
    for attempt in range(1000 * count):
        if kind == "unknown":
            made = maker.entity(1_000_000_000 + attempt)
            lang, name = _cyrillic(made, rng)
            yield Query(name, lang, made.type, kind, None)
            continue
        made = maker.entity(rng.randrange(count))
        lang, name = _cyrillic(made, rng)
        if kind == "exact":
            yield Query(name, lang, made.type, kind, made.id)
        elif kind == "typo":
            yield Query(mistyped(name, rng), lang, made.type, kind, made.id)
        elif kind == "inflected":
            bending = [(lang, name) for lang, name in made.listed if lang in BENDING]
            if bending:
                lang, name = rng.choice(bending)
                forms = [f for f in bent(name, lang, made.type, made.gender) if f != name]
                if forms:
                    yield Query(rng.choice(forms), lang, made.type, kind, made.id)
        else:
            new = [(lang, n) for lang, n in made.unlisted if n not in {name for _, name in made.listed}]
            if new:
                lang, name = rng.choice(new)
                yield Query(name, lang, made.type, kind, made.id)


def _cyrillic(made: Made, rng: Random) -> tuple[str, str]:
    return rng.choice([row for row in made.listed if row[0] != "en"] or list(made.listed))


@cache
def bent(name: str, lang: str, type_: str, gender: str | None) -> tuple[str, ...]:
    """The distinct forms of a name, the base form first, as `namenorm.inflect` has them.

    >>> bent("Новая Ивановка", "ru", "LOC", None)[1:3]
    ('Новой Ивановки', 'Новой Ивановке')
    """
    return tuple(dict.fromkeys(f.name for f in inflect(name, lang, type_, gender)))


def mistyped(name: str, rng: Random) -> str:
    """A name with one letter after the first changed, dropped, doubled, or swapped with the next.

    >>> mistyped("Иван Петров", Random(1)) != "Иван Петров"
    True
    """
    inner = [i for i in range(1, len(name) - 1) if name[i].isalpha() and name[i - 1].isalpha()]
    while inner:
        i = rng.choice(inner)
        wrong = rng.choice(
            (rng.choice(_LETTERS) + name[i + 1], name[i + 1], name[i] * 2 + name[i + 1], name[i + 1] + name[i])
        )
        made = name[:i] + wrong + name[i + 2 :]
        if made != name:
            return made
    return name
