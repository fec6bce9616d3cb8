"""All kinds of near misses, and drawing one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from namenorm.errors import InputError
from namenorm.model import Entity
from namenorm.testing.near import numbers, people, places
from namenorm.testing.variation.kind import Level, VariantKind, spelling_of
from namenorm.testing.variation.kinds import Choose, forms_of, rotated
from namenorm.text.tokens import words

KINDS: tuple[VariantKind, ...] = (*people.KINDS, *places.KINDS, *numbers.KINDS)
"""Every kind of near miss."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A name that must not resolve to an entity.

    Attributes:
        text: The name.
        lang: Its language.
        entity: Id of the entity that it is not.
        form: The form that it was made from.
        form_lang: The language of both.
        kind: The name of the kind.
        why: Why it is another, in words.
        doubtful: Whether an accident could have made it of the entity's own name.
    """

    text: str
    lang: str | None
    entity: str
    form: str
    form_lang: str
    kind: str
    why: str
    doubtful: bool = False

    def __str__(self) -> str:
        return f"«{self.text}» ({self.lang or 'any'}): {self.why}"


@cache
def _by_name() -> dict[str, VariantKind]:
    return {kind.name: kind for kind in KINDS}


def near_kinds_named(names: Iterable[str] | None) -> tuple[VariantKind, ...]:
    """The kinds of these names; all of them for None.

    Raises:
        InputError: There is no kind of one of the names.

    >>> [kind.name for kind in near_kinds_named(["relative"])]
    ['relative']
    """
    if names is None:
        return KINDS
    wanted = {names} if isinstance(names, str) else set(names)
    if unknown := sorted(wanted - _by_name().keys()):
        raise InputError(f"no kind of near miss {', '.join(unknown)}; known are {', '.join(_by_name())}")
    return tuple(kind for kind in KINDS if kind.name in wanted)


def draw_near_miss(
    entity: Entity, choose: Choose, kinds: Sequence[VariantKind] = KINDS, lang: str | None = None
) -> NearMiss | None:
    """Draws a name that is not the entity's, or None where no kind makes one of its forms.

    >>> from namenorm.model import Name
    >>> iran = Entity("loc:iran", "LOC", "Iran", (Name("Иран", "ru"),))
    >>> str(draw_near_miss(iran, lambda count: 0))
    '«Ирак» (ru): «Ирак» is not «Иран»'
    """
    own = {words(n.text) for n in entity.names}
    for form in rotated(forms_of(entity, lang), choose):
        spelling = spelling_of(form, entity)
        for kind in rotated([k for k in kinds if form.kind in k.forms], choose):
            changes = [c for c in kind(spelling) if words(c.text) not in own]
            if changes:
                change = changes[choose(len(changes))]
                return NearMiss(
                    change.text,
                    change.lang,
                    entity.id,
                    form.text,
                    form.lang,
                    kind.name,
                    change.how,
                    kind.level is Level.DAMAGE,
                )
    return None
