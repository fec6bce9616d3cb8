"""What a kind of variant is: a named function with its reason, a sample, and what it promises."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from namenorm.model import Entity, Kind, Name

NAMES = frozenset({Kind.NAME, Kind.SHORT})
"""Forms that are bent and found by likeness."""

EVERY = frozenset(Kind)


class Promise(StrEnum):
    """What holds of a variant.

    ``FOUND``: it resolves to its entity, or is UNSURE with it among the candidates. ``NOT_ANOTHER``: it may mean nothing,
    but never another entity. No variant may mean another.
    """

    FOUND = "found"
    NOT_ANOTHER = "not another"


class Level(StrEnum):
    """How a change goes together with others: at most one of content and one of damage, any of the surface.

    ``CONTENT`` is another way to say the name (a case form, initials, another script), ``SURFACE`` another way to type the
    same letters, ``DAMAGE`` an accident.
    """

    CONTENT = "content"
    SURFACE = "surface"
    DAMAGE = "damage"


@dataclass(frozen=True, slots=True)
class Spelling:
    """A form of an entity, with what a kind asks about it.

    Attributes:
        text: As listed.
        lang: Its language; None where nobody says (a romanization in a text of any language).
        kind: What the form is to its entity.
        type: The entity's type.
        gender: ``m``, ``f`` or None.
        origin: Language and name that the entity comes from, or None.
        also: Text and language of all strong and short forms of the entity.
    """

    text: str
    lang: str | None
    kind: Kind = Kind.NAME
    type: str = "PER"
    gender: str | None = None
    origin: tuple[str, str] | None = None
    also: tuple[tuple[str, str], ...] = ()

    def change(self, text: str, how: str) -> Change:
        """A change within its language."""
        return Change(text, self.lang, how)


class Change(NamedTuple):
    """A changed spelling, its language, and what was changed, in words."""

    text: str
    lang: str | None
    how: str


def spelling_of(name: Name, entity: Entity) -> Spelling:
    """A form of an entity as a spelling.

    >>> putin = Entity("per:p", "PER", "Vladimir Putin", (Name("Владимир Путин", "ru"), Name("Путин", "ru", Kind.SHORT)))
    >>> spelling_of(putin.names[0], putin).text
    'Владимир Путин'
    """
    also = tuple((n.text, n.lang) for n in entity.names if n.kind in NAMES)
    return Spelling(name.text, name.lang, name.kind, entity.type, entity.gender, entity.origin, also)


Maker = Callable[[Spelling], Iterable[Change]]


@dataclass(frozen=True, eq=False)
class VariantKind:
    """One kind of variant; calling it gives all changes of a spelling, each text once, none that changes nothing.

    Attributes:
        name: The name of the function.
        make: The function.
        reason: Where such spellings come from: the first lines of its docstring.
        level: See `Level`.
        promise: See `Promise`.
        forms: Kinds of forms that it is for.
        sample: A spelling, and a variant that it makes of it.
    """

    name: str
    make: Maker
    reason: str
    level: Level
    promise: Promise
    forms: frozenset[Kind]
    sample: tuple[Spelling, str]

    def __call__(self, spelling: Spelling) -> tuple[Change, ...]:
        """All changes of a spelling; none for a form that the kind is not for."""
        if spelling.kind not in self.forms or not spelling.text.strip():
            return ()
        return _changes(self, spelling)


MOST_CHANGES = 200
"""Changes of one kind that are looked at: the places in a very long name are more than anybody needs."""


@lru_cache(maxsize=4_096)
def _changes(kind: VariantKind, spelling: Spelling) -> tuple[Change, ...]:
    found: dict[tuple[str, str | None], Change] = {}
    for change in islice(kind.make(spelling), MOST_CHANGES):
        if (change.text, change.lang) != (spelling.text, spelling.lang) and change.text.strip():
            found.setdefault((change.text, change.lang), change)
    return tuple(found.values())


def variant_kind(
    sample: tuple[Spelling, str],
    *,
    level: Level = Level.CONTENT,
    promise: Promise = Promise.FOUND,
    forms: frozenset[Kind] = NAMES,
) -> Callable[[Maker], VariantKind]:
    """Makes a kind of the function below it."""

    def made(make: Maker) -> VariantKind:
        reason = " ".join((make.__doc__ or "").split())
        return VariantKind(make.__name__, make, reason, level, promise, forms, sample)

    return made
