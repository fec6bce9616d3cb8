"""Spellings that machines made: those a file lists as proposed, and those an origin gives where nobody has listed a name."""

from __future__ import annotations

from dataclasses import replace

from namenorm.errors import MissingExtraError
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Entity, Kind, Name
from namenorm.transcription.names import SOURCES, transcribe

SPELLINGS = 2
"""So many spellings for each language, the best ones."""

WEIGHT = 0.25
"""What such a spelling weighs beside a listed one."""


def spellings_of(entity: Entity) -> tuple[Name, ...]:
    """Names by which an entity is found and which are none of its own: its proposed ones, and what its origin gives.

    The origin is transcribed for each Cyrillic-script language in which the entity has no name that a person listed.

    >>> kim = Entity("per:x", "PER", "Kim Jong Un", (Name("Ким Чен Ын", "ru"),), origin=("ko", "김정은"))
    >>> [n.text for n in spellings_of(kim) if n.lang in ("ru", "mk")]
    ['Ким Џонг Ун', 'Ким Џонг-ун']
    >>> place = Entity("loc:x", "LOC", "Libya", (), proposed=(Name("Либия", "bg", proposed="guessed"),))
    >>> [(n.text, n.weight) for n in spellings_of(place)]
    [('Либия', 0.25)]
    """
    proposed = tuple(replace(n, weight=WEIGHT * n.weight) for n in entity.proposed)
    have = {(n.text, n.lang) for n in proposed}
    return proposed + tuple(n for n in _of_origin(entity) if (n.text, n.lang) not in have)


def _of_origin(entity: Entity) -> tuple[Name, ...]:
    if entity.origin is None or entity.origin[0] not in SOURCES:
        return ()
    source, name = entity.origin
    listed = {n.lang for n in entity.names if n.kind is Kind.NAME}
    wanted = [lang for lang in CYRILLIC_LANGUAGES if lang not in listed]
    try:
        return tuple(
            Name(form, lang, weight=WEIGHT) for lang in wanted for form in transcribe(name, source, lang)[:SPELLINGS]
        )
    except MissingExtraError:  # Chinese characters without pypinyin: the entity keeps what is listed
        return ()
