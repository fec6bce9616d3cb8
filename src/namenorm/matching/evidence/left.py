"""Reasons that lie in words without a fellow, in spacing, and in a name having one word alone."""

from __future__ import annotations

from collections.abc import Container
from functools import lru_cache

from namenorm.lang import english
from namenorm.lang.languages import CYRILLIC_LANGUAGES, analyses, profile
from namenorm.matching.evidence.found import NOT, Found, is_single, listed
from namenorm.matching.pairing import Pairing
from namenorm.text.initials import initials_in


def single_word(p: Pairing) -> Found:
    """A name of one word has nothing beside it that could agree."""
    return (1.0, ("one word alone",)) if is_single(p) else NOT


def single_word_of_person(p: Pairing) -> Found:
    """Most single words that are like a person's name are somebody else's surname."""
    return (1.0, ("one word of a person's name",)) if is_single(p) and p.named.type == "PER" else NOT


def short_single_word(p: Pairing) -> Found:
    """The fewer letters a name of one word has, the more words are like it: «Мали»."""
    if not is_single(p):
        return NOT
    letters = min(sum(map(len, p.query.words)), sum(map(len, p.named.words)))
    return 3.0 / max(letters, 3), ("of {} letters", str(letters))


def other_spacing(p: Pairing) -> Found:
    """The whole names read alike, spaced otherwise: «Ким Ченын»."""
    return (1.0, ("alike as one word ({})", f"{p.whole:.2f}")) if p.whole else NOT


def spaced_unlike(p: Pairing) -> Found:
    """How unlike they are, read as one word."""
    return (1.0 - p.whole, ("not quite alike as one word",)) if 0.0 < p.whole < 1.0 else NOT


def patronymic_missing(p: Pairing) -> Found:
    """Only one has a patronymic: «Владимир Владимирович Путин», «Владимир Путин»."""
    query, named = p.left.patronymics, p.left.patronymics_of_named
    if bool(query) == bool(named):
        return NOT
    return 1.0, ("only one has the patronymic «{}»", (query or named)[0])


def patronymic_differs(p: Pairing) -> Found:
    """Both have one, and not the same: «Иван Петрович», «Иван Сергеевич»."""
    query, named = p.left.patronymics, p.left.patronymics_of_named
    return (1.0, ("patronymics: «{}», «{}»", query[0], named[0])) if query and named else NOT


def function_word_missing(p: Pairing) -> Found:
    """A preposition or conjunction that only one has: «Партия на/за независимостта»."""
    small = p.left.small
    return (float(len(small)), ("only one has «{}»", listed(small))) if small else NOT


def word_extra(p: Pairing) -> Found:
    """The name has a word more: «Дональд Трамп Младший»."""
    words = p.left.extra
    if not words:
        return NOT
    return float(len(words)), ("«{}» is not in «{}»", listed(words), p.named.text)


def initial_of_no_person(p: Pairing) -> Found:
    """An initial stands before a place's name of one word: «Д. Вашингтон», «Вашингтон»; not behind it: "Washington, D.C."."""
    if p.named.type != "LOC" or len(p.named.words) > 1:
        return NOT
    first = p.query.words[0]
    is_initial = first in p.left.extra and first in initials_in(p.query.text)
    return (1.0, ("«{}.» is the initial of a person", first)) if is_initial else NOT


def part_missing(p: Pairing) -> Found:
    """A middle word of the other is left out: «Джордж Буш» for «Джордж Уокър Буш»."""
    return _missing(p, [j for j in p.left.missing if j not in _ends(p)])


def part_missing_at_end(p: Pairing) -> Found:
    """Its first or last word is left out: «Университет в Софии» for «Медицинский университет в Софии»."""
    return _missing(p, [j for j in p.left.missing if j in _ends(p)])


def _ends(p: Pairing) -> Container[int]:
    """The places of words that cannot be left out like a middle name: of an East Asian name all, «Ким Ё Чжон»."""
    last = len(p.named.words) - 1
    return range(last + 1) if p.is_east_asian else (0, last)


def _missing(p: Pairing, places: list[int]) -> Found:
    if not places:
        return NOT
    return float(len(places)), ("lacks «{}»", listed([p.named.words[j] for j in places]))


def person_cut_short(p: Pairing) -> Found:
    """Only one of two names of people has the first or the last word: «Ким Чен», «Ким Чен Ын»; «Мартин Лютер Кинг»."""
    if p.named.type not in (None, "PER"):
        return NOT
    value, sentence = part_missing_at_end(p)
    if value:
        return 1.0, sentence
    ends = {p.query.words[0], p.query.words[-1]}
    extra = [word for word in p.left.extra if word in ends]
    return (1.0, ("«{}» is not in «{}»", listed(extra), p.named.text)) if extra else NOT


def left_out_share(p: Pairing) -> Found:
    """How much of both names is left over: one word of five matters less than one of two."""
    left = sum(map(len, p.left.extra)) + sum([len(p.named.words[j]) for j in p.left.missing])
    if not left:
        return NOT
    return left / (sum(map(len, p.query.words)) + sum(map(len, p.named.words))), ("part of the letters has no fellow",)


def numeral_differs(p: Pairing) -> Found:
    """A number or numeral that only one has: «Николай I», «Николай II»; «Боинг 737», «Боинг 747»."""
    numerals = p.left.numerals
    return (1.0, ("only one has «{}»", listed(numerals))) if numerals else NOT


def direction_differs(p: Pairing) -> Found:
    """A word of direction stands in one name and not in the other: «Солтүстік Корея», «Оңтүстік Корея»; «Вирджиния»."""
    sure = {pair.i for pair in p.pairs if pair.reason != "similar_reading" or pair.alike >= _SAME_DIRECTION}
    words = [w for i, w in enumerate(p.query.words) if i not in sure and _is_direction(w, p.query.langs)]
    words += [w for w in _missing_words(p) if _is_direction(w, _langs_of_named(p))]
    return (1.0, ("a direction: «{}»", listed(words))) if words else NOT


_SAME_DIRECTION = 0.95
"""«Южная», «Южна» are 0.97 alike; of two directions of a language the most alike are західний and східний, 0.91."""


def generation_differs(p: Pairing) -> Found:
    """Only one is called the younger or the elder: «Дональд Трамп Младший»."""
    words = [w for w in p.left.extra if _is_generation(w, p.query.langs)]
    words += [w for w in _missing_words(p) if _is_generation(w, _langs_of_named(p))]
    return (1.0, ("only one has «{}»", listed(words))) if words else NOT


def _missing_words(p: Pairing) -> list[str]:
    return [p.named.words[j] for j in p.left.missing]


def _langs_of_named(p: Pairing) -> tuple[str, ...]:
    return (p.named.lang,) if p.named.lang else p.query.langs


@lru_cache(maxsize=16_384)
def _is_direction(word: str, langs: tuple[str, ...]) -> bool:
    return word in english.DIRECTIONS or any(
        _is_one_of(word, profile(lang).directions, lang) for lang in langs if lang in CYRILLIC_LANGUAGES
    )


@lru_cache(maxsize=16_384)
def _is_generation(word: str, langs: tuple[str, ...]) -> bool:
    return word in english.GENERATIONS or any(
        _is_one_of(word, profile(lang).generations, lang) for lang in langs if lang in CYRILLIC_LANGUAGES
    )


def _is_one_of(word: str, listed_words: frozenset[str], lang: str) -> bool:
    """Whether a word is one of a list, in any case form."""
    return word in listed_words or any(a.base in listed_words for a in analyses(word, lang))
