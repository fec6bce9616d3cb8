"""All kinds of variants, and drawing one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import gcd
from typing import TypeVar

from namenorm.errors import InputError
from namenorm.model import Entity, Kind, Name
from namenorm.testing.variation import (
    capitals,
    encoding,
    grammar,
    keyboard,
    latin,
    lookalikes,
    people,
    respelled,
    scanning,
    spacing,
    transcribed,
    typos,
)
from namenorm.testing.variation.kind import Change, Level, Promise, Spelling, VariantKind, spelling_of

T = TypeVar("T")
Choose = Callable[[int], int]
"""Takes one of so many, from 0, the simplest; what Hypothesis or a random number does."""

_FAMILIES = (
    grammar, people, spacing, capitals, lookalikes, encoding, latin, respelled, transcribed, keyboard, scanning, typos,
)  # fmt: skip

KINDS: tuple[VariantKind, ...] = tuple(kind for family in _FAMILIES for kind in family.KINDS)
"""Every kind, those of one family together."""

_FIRST = frozenset(kind.name for kind in (*capitals.KINDS, *lookalikes.KINDS))
"""Changes of the surface that come before those of code points."""

_EXACT = frozenset(kind.name for kind in grammar.KINDS)
"""Kinds of content that leave nothing to likeness, so that what they promise holds beneath changes of the surface too."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A real-world spelling of a form.

    Attributes:
        text: The spelling.
        lang: Its language; None where a reader would not know.
        entity: Id of the entity that it names.
        form: The listed form.
        form_lang: The language of that form.
        form_kind: What that form is to its entity.
        kinds: Names of the kinds of its changes, in the order in which they were made.
        changed: What was changed, in words, one sentence a change.
        promise: What holds of it: the least that one of its kinds promises.
        damaged: Whether one of the changes is an accident.
    """

    text: str
    lang: str | None
    entity: str
    form: str
    form_lang: str
    form_kind: Kind
    kinds: tuple[str, ...]
    changed: tuple[str, ...]
    promise: Promise
    damaged: bool

    def __str__(self) -> str:
        return f"«{self.text}» ({self.lang or 'any'}): {', '.join(self.changed)}"


@cache
def _by_name() -> dict[str, VariantKind]:
    return {kind.name: kind for kind in KINDS}


def kinds_named(names: Iterable[str] | None) -> tuple[VariantKind, ...]:
    """The kinds of these names, in the order of `KINDS`; all of them for None.

    Raises:
        InputError: There is no kind of one of the names.

    >>> [kind.promise.value for kind in kinds_named(["case_form", "misread"])]
    ['found', 'not another']
    """
    if names is None:
        return KINDS
    wanted = {names} if isinstance(names, str) else set(names)
    if unknown := sorted(wanted - _by_name().keys()):
        raise InputError(f"no kind of variant {', '.join(unknown)}; known are {', '.join(_by_name())}")
    return tuple(kind for kind in KINDS if kind.name in wanted)


def forms_of(entity: Entity, lang: str | None = None) -> tuple[Name, ...]:
    """The forms of an entity as they are drawn: strong ones first, those of Cyrillic-script languages before others."""
    named = [n for n in entity.names if lang in (None, n.lang)]
    return tuple(sorted(named, key=lambda n: (n.kind is not Kind.NAME, n.lang in _LATIN_LAST)))


_LATIN_LAST = frozenset({"en"})


def draw_variant(
    entity: Entity, choose: Choose, kinds: Sequence[VariantKind] = KINDS, lang: str | None = None, most: int = 3
) -> Variant | None:
    """Draws a variant of one of an entity's forms.

    Args:
        entity: Whose.
        choose: Takes one of so many; always the first gives the canonical form with one simple change.
        kinds: The kinds to draw from.
        lang: Only forms of this language.
        most: Changes at most: one of content or of damage, the others of the surface.

    Returns:
        None where no form has such a variant.

    >>> entity = Entity("per:vladimir-putin", "PER", "Vladimir Putin", (Name("Владимир Путин", "ru"),))
    >>> str(draw_variant(entity, lambda count: 0))
    '«Владимира Путина» (ru): genitive of «Владимир Путин»'
    """
    slots = _slots(tuple(kinds), most)
    for form in rotated(forms_of(entity, lang), choose):
        spelling = spelling_of(form, entity)
        made: list[_Made] = []
        for slot, leave_out in slots:
            at = choose(len(slot) * leave_out + 1) if slot else 0
            if not 0 < at <= len(slot):
                continue
            # Of the surface the very kind or none: where another stood in for it, a shorter form would be no simpler.
            fitting = slot[at - 1 : at] if slot[0].level is Level.SURFACE else spread(slot, at - 1)
            for kind, change in _first_that_fits(fitting, spelling, choose):
                made.append((kind, change))
                spelling = replace(spelling, text=change.text, lang=change.lang)
        made = made or _first_that_fits(tuple(kinds), spelling, choose)
        if made:
            return _variant(entity, form, made)
    return None


_Made = tuple[VariantKind, Change]


@lru_cache(maxsize=256)
def _slots(kinds: tuple[VariantKind, ...], most: int) -> tuple[tuple[tuple[VariantKind, ...], int], ...]:
    """The kinds of each change in turn, and how often it is left out: with 2, every second time.

    What is left out comes of 0, so that Hypothesis leaves out each change by itself. The second change of the surface is of
    the later kinds: what is in capitals gets look-alikes, and not the other way round.
    """
    deep = tuple(kind for kind in kinds if kind.level is not Level.SURFACE)
    surface = tuple(kind for kind in kinds if kind.level is Level.SURFACE)
    first = tuple(kind for kind in surface if kind.name in _FIRST)
    later = tuple(kind for kind in surface if kind.name not in _FIRST)
    return ((deep, 1), (first, 4), (later, 2))[: max(most, 1) if deep else max(most, 1) + 1]


def rotated(things: Sequence[T], choose: Choose) -> Sequence[T]:
    """The things from a chosen one on, and then those before it: the next is taken where one gives nothing."""
    if not things:
        return ()
    at = choose(len(things))
    return (*things[at:], *things[:at])


def spread(things: Sequence[T], at: int) -> tuple[T, ...]:
    """All things, from one on, by a stride: where few kinds fit a form, those behind many that do not are no likelier.

    >>> spread("абвг", 1)
    ('б', 'а', 'г', 'в')
    """
    count = len(things)
    step = next(p for p in (7, 5, 3, 1) if gcd(p, count) == 1)
    return tuple(things[(at + step * i) % count] for i in range(count))


def _first_that_fits(kinds: Sequence[VariantKind], spelling: Spelling, choose: Choose) -> list[_Made]:
    for kind in kinds:
        changes = kind(spelling)
        if changes:
            return [(kind, changes[choose(len(changes))])]
    return []


def _variant(entity: Entity, form: Name, made: Sequence[_Made]) -> Variant:
    last = made[-1][1]
    content = [kind for kind, _ in made if kind.level is Level.CONTENT]
    is_sure = len(made) == 1 or all(kind.name in _EXACT for kind in content)
    is_found = is_sure and all(kind.promise is Promise.FOUND for kind, _ in made)
    return Variant(
        last.text,
        last.lang,
        entity.id,
        form.text,
        form.lang,
        form.kind,
        tuple(kind.name for kind, _ in made),
        tuple(change.how for _, change in made),
        Promise.FOUND if is_found else Promise.NOT_ANOTHER,
        any(kind.level is Level.DAMAGE for kind, _ in made),
    )
