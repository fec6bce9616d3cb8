"""Spellings for the languages in which an entity has none, each with the rule that made it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from namenorm.errors import MissingExtraError
from namenorm.gazetteer.curating.respelling import SOURCE, respelled, targets
from namenorm.gazetteer.spellings import SPELLINGS
from namenorm.lang.derivation import ADJECTIVE
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.model import Entity, Kind, Name
from namenorm.text.tokens import words
from namenorm.transcription.names import SOURCES, tradition_of, transcribe


def proposed_names(entity: Entity) -> tuple[Name, ...]:
    """What rules say of how else an entity is written; nothing in a language that has a name of the kind already.

    From a Chinese, Japanese or Korean ``origin`` come the spellings of the traditions; from a Russian name those of other
    languages, where letters tell; from a place's name of one word its adjective, where one rule alone makes one.

    >>> place = Entity("loc:x", "LOC", "Tikhodol", (Name("Тиходол", "ru"),))
    >>> [(n.lang, n.text, n.proposed) for n in proposed_names(place) if n.kind is Kind.ADJECTIVE]
    [('ru', 'тиходольский', 'derived from Тиходол: ru.rel-l')]
    >>> kim = Entity("per:x", "PER", "Kim Jong Un", (), origin=("ko", "Kim Jong Un"))
    >>> next((n.text, n.proposed) for n in proposed_names(kim) if n.lang == "mk")
    ('Ким Џонг Ун', 'transcribed from ko Kim Jong Un: tradition mk')
    """
    made = (*_transcribed(entity), *_respelled(entity), *_derived(entity))
    known = {(n.kind, n.lang) for n in (*entity.names, *entity.proposed)}
    wanted = (n for n in made if (n.kind, n.lang) not in known)
    return tuple({(n.kind, n.lang, n.text): n for n in reversed([*wanted])}.values())[::-1]


def with_proposed(entity: Entity) -> Entity:
    """The entity with what `proposed_names` proposes added."""
    return replace(entity, proposed=entity.proposed + proposed_names(entity))


def _transcribed(entity: Entity) -> Iterator[Name]:
    if entity.origin is None or entity.origin[0] not in SOURCES:
        return
    source, name = entity.origin
    for lang in CYRILLIC_LANGUAGES:
        try:
            spellings = transcribe(name, source, lang)[:SPELLINGS]
        except MissingExtraError:  # Chinese characters without pypinyin
            return
        rule = f"transcribed from {source} {name}: tradition {tradition_of(lang)}"
        yield from (Name(spelling, lang, proposed=rule) for spelling in spellings)


def _respelled(entity: Entity) -> Iterator[Name]:
    """From the shortest Russian name, which has no patronymic. A name with an origin of its own is no Russian one."""
    names = [n.text for n in entity.names if n.lang == SOURCE and n.kind is Kind.NAME]
    if not names or entity.origin is not None or entity.type not in ("PER", "LOC"):
        return
    name = min(names, key=lambda text: len(text.split()))
    for lang in targets():
        spelled = respelled(name, lang, entity.type)
        if spelled is not None:
            yield Name(spelled, lang, proposed=f"respelled from {SOURCE} {name}: {lang} rules for Russian names")


def _derived(entity: Entity) -> Iterator[Name]:
    if entity.type != "LOC":
        return
    for lang in CYRILLIC_LANGUAGES:
        name = next((n.text for n in entity.names if n.lang == lang and n.kind is Kind.NAME), "")
        named = words(name)
        if len(named) != 1:
            continue
        deriver = profile(lang).deriver
        made = deriver.derive(named[0], ADJECTIVE)
        if len(made) == 1:  # of several only a person knows which is in use: Либија, липски, либиски, либијски
            rules = [o.derivation for o in deriver.origins(made[0]) if o.base == named[0] and o.makes == ADJECTIVE]
            yield Name(made[0], lang, Kind.ADJECTIVE, proposed=f"derived from {name}: {', '.join(rules)}")
