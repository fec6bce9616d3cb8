"""A name on its way through the steps: its words, and the languages it may be in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from namenorm.lang.derivation import Origin
from namenorm.lang.guess import possible_languages
from namenorm.lang.languages import CYRILLIC_LANGUAGES, analyses, profile
from namenorm.lang.paradigm import ANY_CASE
from namenorm.text.script import script_of
from namenorm.text.tokens import is_ending_of_acronym, tokens, words
from namenorm.text.unify import HYPHENS


@dataclass(frozen=True, slots=True)
class Query:
    """A name to be resolved.

    Attributes:
        text: As given.
        words: Unified.
        lang: As given; None where it is to be guessed.
        langs: Languages in which its words may be bent: the given one, or all whose letters fit.
        type: Entity type asked for, or None.
    """

    text: str
    words: tuple[str, ...]
    lang: str | None
    langs: tuple[str, ...]
    type: str | None


def make_query(text: str, lang: str | None, type_: str | None) -> Query:
    """Prepares a name (language and type already checked)."""
    named = words(text)
    langs = _languages(named, lang)
    if len(named) > 1 and "-" in text.translate(_HYPHENS):
        text = _without_endings(text, langs)
        named = words(text)
    return Query(text, named, lang, langs, type_)


_HYPHENS = dict.fromkeys(map(ord, HYPHENS), "-")


def _without_endings(text: str, langs: tuple[str, ...]) -> str:
    """The name without words that are but the ending of an acronym («УН-а» → «УН»)."""
    found = list(tokens(text))
    endings: frozenset[str] = frozenset().union(*(profile(lang).inflector.endings for lang in langs))
    for left, right in reversed(list(pairwise(found))):
        if is_ending_of_acronym(left, text[left.end : right.start], right, endings):
            text = text[: left.end] + text[right.end :]
    return text


def _languages(named: tuple[str, ...], lang: str | None) -> tuple[str, ...]:
    """The given language decides where its script is that of the name."""
    if not any(script_of(w) == "Cyrl" for w in named):
        return ()
    if lang in CYRILLIC_LANGUAGES:
        return (lang,)
    return possible_languages("".join(named))


def reading_languages(query: Query, lang: str | None = None) -> tuple[str | None, ...]:
    """Languages by whose letters the name is to be read: the one that is known, or all that read a letter otherwise."""
    if lang or query.lang:
        return (lang or query.lang,)
    return (None, "bg") if "bg" in query.langs else (None,)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to take a word: as it stands (``paradigm`` is empty) or as a form of ``base``."""

    base: str
    cases: int
    plural: bool
    paradigm: str
    lang: str | None


@lru_cache(maxsize=65_536)
def readings_of(word: str, langs: tuple[str, ...]) -> tuple[Reading, ...]:
    """All ways to take a word, itself first.

    >>> [r.base for r in readings_of("путина", ("ru",))][:3]
    ['путина', 'путин', 'путино']
    """
    found = {(word, False): Reading(word, ANY_CASE, False, "", None)}
    for lang in langs:
        for a in analyses(word, lang):
            found.setdefault((a.base, a.plural), Reading(a.base, a.cases, a.plural, a.paradigm, lang))
    return tuple(found.values())


_ADJECTIVE_ENDS = "йиіы"


def can_be_adjective(base: str) -> bool:
    """Whether a one-word name has the form of an adjective (Зеленский, Зеленски, Зяленскі), so that it bends like one."""
    return base[-1] in _ADJECTIVE_ENDS


def singular_readings(word: str, query: Query) -> tuple[Reading, ...]:
    """The ways to take a word of a name: no plurals, and in a one-word name no adjective's endings on a noun."""
    alone = len(query.words) == 1
    return tuple(
        r
        for r in readings_of(word, query.langs)
        if not r.plural and not (alone and ".adj" in r.paradigm and not can_be_adjective(r.base))
    )


_MIN_DERIVED = 5
"""Shorter words («ткан», «рус») are made from too many names."""
_MIN_ORIGIN = 3


@lru_cache(maxsize=65_536)
def derivations_of(word: str, lang: str) -> tuple[tuple[str, Origin], ...]:
    """The names that a word can be made from in a language, through its base forms: ``(base form, origin)``.

    >>> ("ливийский", "ливия") in [(base, origin.base) for base, origin in derivations_of("ливийскими", "ru")]
    True
    """
    if lang not in CYRILLIC_LANGUAGES or len(word) < _MIN_DERIVED:
        return ()
    deriver = profile(lang).deriver
    bases = dict.fromkeys((word, *(a.base for a in analyses(word, lang))))
    found = ((base, origin) for base in bases for origin in deriver.origins(base))
    return tuple((base, origin) for base, origin in found if len(origin.base) >= _MIN_ORIGIN)
