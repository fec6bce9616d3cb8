"""Texts with known mentions: sentences of ``data/sentences.tsv`` with names put in, in the case that the sentence asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from namenorm.lang.declining import inflect
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Entity, Kind, Name
from namenorm.testing.variation.kinds import Choose


@dataclass(frozen=True, slots=True)
class KnownMention:
    """A name in a made text: its span, the entity that it names, and the form that it is of."""

    start: int
    end: int
    entity: str
    form: str


@dataclass(frozen=True, slots=True)
class MadeDocument:
    """A text with known mentions, in text order."""

    text: str
    lang: str
    mentions: tuple[KnownMention, ...]

    def __str__(self) -> str:
        return f"({self.lang}) {self.text}"


@cache
def sentences() -> dict[str, tuple[str, ...]]:
    """The sentences of each language, the simplest first."""
    text = files("namenorm.testing").joinpath("data/sentences.tsv").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            lang, sentence = line.split("\t")
            found.setdefault(lang, []).append(sentence)
    return {lang: tuple(listed) for lang, listed in found.items()}


BETWEEN = (" ", "\n", "\n\n", " İ — ß! ", " 1\u0301\u00ad\u200b ")
"""What stands between two sentences: characters whose case folding or normal form has another length among them."""

_PLACE = re.compile(r"\{(\w+)\}")


def draw_document(entities: Sequence[Entity], choose: Choose, most: int = 4) -> MadeDocument | None:
    """Draws a text of one to ``most`` sentences with names of entities; None where none has a name in a known language.

    >>> entity = Entity("per:vladimir-putin", "PER", "Vladimir Putin", (Name("Владимир Путин", "ru"),))
    >>> str(draw_document([entity], lambda count: 0))
    '(ru) Источник: Владимир Путин.'
    """
    by_lang = _names_by_language(entities)
    if not by_lang:
        return None
    languages = sorted(by_lang, key=list(sentences()).index)
    lang = languages[choose(len(languages))]
    text, mentions = "", list[KnownMention]()
    for n in range(1 + choose(most)):
        if n:
            text += BETWEEN[choose(len(BETWEEN))]
        sentence = sentences()[lang][choose(len(sentences()[lang]))]
        at = 0
        for place in _PLACE.finditer(sentence):
            text += sentence[at : place.start()]
            entity, name = by_lang[lang][choose(len(by_lang[lang]))]
            written = in_case(name, entity, place[1])
            mentions.append(KnownMention(len(text), len(text) + len(written), entity.id, name.text))
            text += written
            at = place.end()
        text += sentence[at:]
    return MadeDocument(text, lang, tuple(mentions))


def _names_by_language(entities: Sequence[Entity]) -> dict[str, list[tuple[Entity, Name]]]:
    found: dict[str, list[tuple[Entity, Name]]] = {}
    for entity in entities:
        for name in entity.names:
            if name.kind is Kind.NAME and name.lang in sentences():
                found.setdefault(name.lang, []).append((entity, name))
    return found


def in_case(name: Name, entity: Entity, case: str) -> str:
    """A name in a case, or as listed where its language or the name has no such form.

    >>> in_case(Name("Пекин", "ru"), Entity("loc:beijing", "LOC", "Beijing", ()), "gen")
    'Пекина'
    """
    if case == "nom" or name.lang not in CYRILLIC_LANGUAGES:
        return name.text
    gender = entity.gender if entity.type == "PER" else None
    forms = inflect(name.text, name.lang, entity.type, gender)
    return next((form.name for form in forms if form.case == case), name.text)
