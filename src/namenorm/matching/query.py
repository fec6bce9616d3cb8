"""A name on its way through the steps: its words, and the languages it may be in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from namenorm.lang.derivation import Origin
from namenorm.lang.given_names import given_name_groups
from namenorm.lang.guess import possible_languages
from namenorm.lang.languages import CYRILLIC_LANGUAGES, analyses, profile
from namenorm.lang.paradigm import ANY_CASE, NOMINATIVE, is_of_other_gender
from namenorm.text.initials import initials_in
from namenorm.text.script import script_of
from namenorm.text.tokens import is_ending_of_acronym, tokens, words
from namenorm.text.unify import HYPHENS
from namenorm.transcription.names import shared_syllables
from namenorm.translit.respell import reading


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


class Reading(NamedTuple):
    """One way to take a word: as it stands (``paradigm`` is empty) or as a form of ``base``."""

    base: str
    cases: int
    plural: bool
    paradigm: str
    lang: str | None

    @property
    def is_of_other_gender(self) -> bool:
        """Whether the word is of another gender than ``base``: «Навальная», «Навальной» to «Навальный»."""
        return not self.plural and is_of_other_gender(self.paradigm, self.cases)


@lru_cache(maxsize=32_768)
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


@lru_cache(maxsize=8_192)
def mens_surnames(word: str, langs: tuple[str, ...]) -> dict[str, Reading]:
    """The surnames of men of which a word is the woman's: base form → how the word is taken.

    >>> list(mens_surnames("навальная", ("ru",))), list(mens_surnames("мануцио", ("bg",)))
    (['навальной', 'навальный'], [])
    """
    found = [r for r in readings_of(word, langs) if r.is_of_other_gender]
    return {r.base: r for r in found if r.cases & ~NOMINATIVE or word[-1] not in _NEUTER_ENDS}


_NEUTER_ENDS = "оеё"
_MAX_TRADITIONS = 4


@lru_cache(maxsize=1_024)
def syllable_keys(query: Query) -> tuple[tuple[str, ...], ...]:
    """For each word of a name the East Asian syllables that it can stand for, its last word in any case form.

    >>> any("ko:eun" in keys for keys in syllable_keys(make_query("Ким Чен Ыном", "ru", None)))
    True
    """
    keys: list[dict[str, None]] = [{} for _ in query.words]
    *first, last = query.words
    for lang in query.langs[:_MAX_TRADITIONS]:
        for base in (last, *(r.base for r in singular_readings(last, query)[1:] if r.lang == lang)):
            for known, found in zip(keys, shared_syllables((*first, base), lang), strict=True):
                known.update(dict.fromkeys(found))
    return tuple(tuple(known) for known in keys)


_ADJECTIVE_ENDS = "йиіы"


def can_be_adjective(base: str) -> bool:
    """Whether a one-word name has the form of an adjective (Зеленский, Зеленски, Зяленскі), so that it bends like one."""
    return base[-1] in _ADJECTIVE_ENDS


def singular_readings(word: str, query: Query) -> tuple[Reading, ...]:
    """The ways to take a word of a name: no plurals, and in a one-word name no adjective's endings on a noun."""
    return _singular(word, query.langs, len(query.words) == 1)


def _singular(word: str, langs: tuple[str, ...], alone: bool) -> tuple[Reading, ...]:
    return tuple(
        [
            r
            for r in readings_of(word, langs)
            if not r.plural and not (alone and ".adj" in r.paradigm and not can_be_adjective(r.base))
        ]
    )


@dataclass(frozen=True, slots=True)
class QueryWord:
    """One word of a name, with all that it is looked up by.

    Attributes:
        text: Unified.
        bases: Its base forms, itself first: base form → how it is taken.
        sounds: Its readings and those of its base forms: reading → whether only a base form reads so.
        groups: Of given names (see `namenorm.lang.given_names`).
        is_initial: Whether it is one letter, or cut short by a period («Дж.»).
    """

    text: str
    bases: dict[str, Reading]
    sounds: dict[str, bool]
    groups: frozenset[str]
    is_initial: bool

    @property
    def is_number(self) -> bool:
        """Whether it is a number, which nothing is like but itself."""
        return has_digit(self.text)


def query_words(query: Query) -> tuple[QueryWord, ...]:
    """The words of a name; what is known of a word is kept for the next name that has it."""
    alone = len(query.words) == 1
    cut_short, read_by = initials_in(query.text), reading_languages(query)
    return tuple(
        [_query_word(word, query.langs, read_by, query.lang, alone, word in cut_short) for word in query.words]
    )


@lru_cache(maxsize=8_192)
def _query_word(
    word: str,
    langs: tuple[str, ...],
    reading_langs: tuple[str | None, ...],
    lang: str | None,
    alone: bool,
    is_cut_short: bool,
) -> QueryWord:
    bases: dict[str, Reading] = {}
    sounds: dict[str, bool] = {}
    groups: set[str] = set()
    for r in _singular(word, langs, alone):
        bases.setdefault(r.base, r)
        for code in (r.lang,) if r.lang and lang is None else reading_langs:
            sounds.setdefault(reading(r.base, code), bool(r.paradigm))
        if not alone:
            groups |= given_name_groups(r.base, r.lang or lang)
    return QueryWord(word, bases, sounds, frozenset(groups), is_cut_short or len(word) == 1)


def has_digit(word: str) -> bool:
    """Whether a word has a digit in it: 2012 is not like 2016."""
    return any(map(str.isdigit, word))


_MIN_DERIVED = 5
"""Shorter words («ткан», «рус») are made from too many names."""
_MIN_ORIGIN = 3


@lru_cache(maxsize=32_768)
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
