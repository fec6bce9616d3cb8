"""Made news in Russian, Ukrainian and Bulgarian: a text as long as wanted that names entities of a made gazetteer.

One name in about fifteen words; in Russian and Ukrainian in the case that the sentence asks for. The articles know where
their names stand, so that a scan can be checked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from entities import Made, Maker
from news_parts import (
    ADJECTIVE_ENDS,
    ADJECTIVES,
    NOUN_ENDS,
    NOUNS,
    NUMBERS,
    PREFIXES,
    SAYS,
    TEMPLATES,
    VERB_ENDS,
    VERBS,
    WHEN,
)

from namenorm import inflect

_LANGS = ("ru", "uk", "bg")
_CASES = ("nom", "gen", "dat", "ins", "loc")
_SLOT = re.compile(r"\{(\w+)\}")
NAMED = 10_000
"""The names are those of the first so many entities, so that the small gazetteer has them as the large one does."""


class Named(NamedTuple):
    """A name in an article: offsets, the entity, and whether it stands there as the gazetteer lists it."""

    start: int
    end: int
    id: str
    is_exact: bool


class Article(NamedTuple):
    """One text in one language with its names, in order."""

    lang: str
    text: str
    names: tuple[Named, ...]


def articles(count: int, seed: int, size: int, edition: int = 0) -> Iterator[Article]:
    """Articles that name the first ``count`` entities, at most `NAMED`, until they have ``size`` bytes of UTF-8.

    Editions of one seed differ in what stands beside what and share their vocabulary.

    >>> first = next(articles(100, 1, 1))
    >>> all(first.text[n.start : n.end].strip() for n in first.names), first.lang in ("ru", "uk", "bg")
    (True, True)
    """
    rng = Random(f"news {seed} {edition}")
    by_lang = _named(min(count, NAMED), seed)
    done = 0
    while done < size:
        lang = rng.choices(_LANGS, (5, 3, 2))[0]
        cast = [by_lang[lang][int(len(by_lang[lang]) ** rng.random()) - 1] for _ in range(4)]
        cast += rng.choices(by_lang[lang], k=12)
        article = _article(rng, lang, cast, rng.randint(8, 30))
        done += len(article.text.encode()) + 2
        yield article


def write_articles(written: Iterable[Article], path: Path, gold: Path | None = None) -> None:
    """Writes articles as one plain text with an empty line between them, and with their names as JSON lines."""
    lines = open(gold, "w", encoding="utf-8") if gold else None  # noqa: SIM115 - closed below
    with open(path, "w", encoding="utf-8") as out:
        for article in written:
            out.write(article.text + "\n\n")
            if lines:
                lines.write(json.dumps(article._asdict(), ensure_ascii=False) + "\n")
    if lines:
        lines.close()


@cache
def _named(count: int, seed: int) -> dict[str, list[tuple[Made, str]]]:
    """Entities with their first name in a language, by language."""
    found: dict[str, list[tuple[Made, str]]] = {lang: [] for lang in _LANGS}
    for made in Maker(seed).entities(count):
        for lang in _LANGS:
            name = next((n for of, n in made.listed if of == lang), None)
            if name:
                found[lang].append((made, name))
    return found


def _article(rng: Random, lang: str, cast: list[tuple[Made, str]], sentences: int) -> Article:
    pieces: list[str] = []
    names: list[Named] = []
    at = 0
    for number in range(sentences):
        gap = "" if not number else "\n" if rng.random() < 0.2 else " "
        made_of, place = [gap], 0
        template = rng.choice(TEMPLATES[lang])
        at += len(gap)
        for slot in _SLOT.finditer(template):
            before = template[place : slot.start()]
            place = slot.end()
            if slot[1] in _CASES:
                made, base = rng.choice(cast)
                filled = _in_case(base, lang, made.type, made.gender, slot[1])
                start = at + len(before)
                names.append(Named(start, start + len(filled), made.id, filled == base))
            else:
                filled = _filled(rng, lang, slot[1])
            made_of += (before, filled)
            at += len(before) + len(filled)
        made_of.append(template[place:])
        at += len(template) - place
        pieces += made_of
    return Article(lang, "".join(pieces), tuple(names))


@cache
def _in_case(name: str, lang: str, type_: str, gender: str | None, case: str) -> str:
    if lang == "bg" or case == "nom":
        return name
    return next((f.name for f in inflect(name, lang, type_, gender) if f.case == case), name)


def _filled(rng: Random, lang: str, slot: str) -> str:
    if slot in ("when", "when_small"):
        phrase = rng.choice(_split(WHEN, lang))
        return phrase if slot == "when" else phrase[0].lower() + phrase[1:]
    if slot == "says":
        return rng.choice(_split(SAYS, lang))
    if slot == "number":
        return rng.choice(_split(NUMBERS, lang))
    if slot == "verb":
        prefix, end = rng.choice(_split(PREFIXES, lang)), rng.choice(_split(VERB_ENDS, lang))
        return prefix + rng.choice(_split(VERBS, lang)) + end
    stems, ends = (ADJECTIVES, ADJECTIVE_ENDS) if slot.startswith("adj") else (NOUNS, NOUN_ENDS)
    choices = _split(stems, lang)
    word = choices[int(len(choices) * rng.random() ** 1.5)] + rng.choice(_split(ends, lang))
    return word.capitalize() if slot == "adj_big" else word


_TABLES = {
    id(t): t for t in (WHEN, SAYS, NUMBERS, PREFIXES, VERB_ENDS, VERBS, NOUNS, NOUN_ENDS, ADJECTIVES, ADJECTIVE_ENDS)
}


def _split(table: dict[str, str], lang: str) -> tuple[str, ...]:
    return _split_once(id(table), lang)


@cache
def _split_once(table: int, lang: str) -> tuple[str, ...]:
    whole = _TABLES[table][lang]
    return tuple(part.strip() for part in whole.split("|")) if "|" in whole else tuple(whole.split())
