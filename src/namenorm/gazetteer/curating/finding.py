"""``find``: who owns a form, and what is near it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from namenorm.gazetteer.curating.asking import Asked, Near

EXACT_STEPS = {"unified_form": "exact", "inflected_form": "bent", "derived_form": "derived"}
"""Steps that say what a name is; all others say what it is like."""

MIN_SCORE = 0.1
"""What is less probable is not near."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A form that a name is or is like.

    Attributes:
        how: ``exact`` (written so), ``bent`` (a case form of it), ``derived`` (a word made from it), or ``near``.
        found: The form and its entity.
        type: Of the entity.
        label: Of the entity.
        place: File and line of its entry; None where it is not known.
    """

    how: str
    found: Near
    type: str
    label: str
    place: tuple[str, int] | None


def owners(
    name: str,
    asked: Asked,
    heads: Mapping[str, tuple[str, str]],
    places: Mapping[str, tuple[str, int]],
    lang: str | None = None,
    type: str | None = None,
    most: int = 10,
) -> tuple[Owner, ...]:
    """The owners of a form, as written and as bent, and then the nearest others.

    Args:
        name: One name, in any case form.
        asked: A compiled gazetteer.
        heads: Type and label of its entities, by id.
        places: File and line of its entities, by id.
        lang: The language of the name; None: any.
        type: The type asked for; None: any.
        most: So many others that are near.
    """
    found = [
        Owner(EXACT_STEPS.get(n.step, "near"), n, *heads[n.id], places.get(n.id))
        for n in asked.near(name, lang, type)
        if n.id in heads
    ]
    own = [o for o in found if o.how != "near"]
    own.sort(key=lambda o: (list(EXACT_STEPS.values()).index(o.how), o.found.id))
    others = [o for o in found if o.how == "near" and o.found.score >= MIN_SCORE]
    return (*own, *others[:most])
