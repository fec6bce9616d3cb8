"""What kind of word a word of a name is: a number, a patronymic, an initial, a preposition or conjunction."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.matching.query import has_digit
from namenorm.text.initials import initials_in
from namenorm.text.script import script_of
from namenorm.text.tokens import tokens

_NUMERAL = re.compile("(?:[ivx]{2,5}|[іх]{2,5})\\Z")
_SINGLE_NUMERALS = frozenset("iіvxх")


@lru_cache(maxsize=16_384)
def numbers_in(words: tuple[str, ...], text: str) -> tuple[bool, ...]:
    """For each unified word of a name whether it is a number: of figures, or Roman, which tells rulers and popes apart.

    «Николай II», also typed in Cyrillic letters («ІІ»), but not «Xi» in front. A single letter is a numeral at the end of a
    name, and between Cyrillic words («Пётр I Петрович»); with a period behind it is an initial («Клинтън Х.»), elsewhere
    it may mean "and".
    """
    return tuple([_is_number(word, place, words, text) for place, word in enumerate(words)])


def _is_number(word: str, place: int, words: tuple[str, ...], text: str) -> bool:
    if has_digit(word):
        return True
    if place == 0 or word not in _SINGLE_NUMERALS:
        return place > 0 and _NUMERAL.match(word) is not None
    if word in initials_in(text):
        return False
    return place == len(words) - 1 or (script_of(words[0]) == "Cyrl" and not is_small(word, text))


_PATRONYMIC = re.compile(
    r"\w{3,}(?:[оеёі]?вич|[оеё]вна|ична|инична|ївна|івна|йович|ьович|авіч|евіч|ўна|аўна|eўна|ovich|evich|ovna|evna)(?:а|у|ем|ом|е|ы|и|ой|і|ою|ові|еві)?\Z"
)
"""Patronymics of Russian, Ukrainian and Belarusian, in any case (Русская грамматика 1980, § 1221)."""


@lru_cache(maxsize=16_384)
def is_patronymic(word: str) -> bool:
    """Whether a unified word has the form of a patronymic.

    >>> is_patronymic("владимировича"), is_patronymic("путин")
    (True, False)
    """
    return _PATRONYMIC.match(word) is not None


def is_function_word(word: str, langs: Sequence[str]) -> bool:
    """Whether a word is a preposition or conjunction of a language: «за», «и»."""
    return any(word in profile(lang).common_words for lang in langs if lang in CYRILLIC_LANGUAGES)


def is_patronymic_in(word: str, words: tuple[str, ...], text: str) -> bool:
    """Behind the given name of three words («Виктор Янукович» has none), or the initial of one: «В. В. Путин»."""
    if len(words) < _WITH_PATRONYMIC:
        return False
    return is_patronymic(word) or (len(word) == 1 and f"{word}." in text.lower())


_WITH_PATRONYMIC = 3


def is_small(word: str, text: str) -> bool:
    """Whether a word is written with a small letter: «Ким Чен Нам» has no «нам»."""
    return any(token.key == word and token.text.islower() for token in tokens(text))


def keeps_initial(words: tuple[str, ...], name: str, type_: str | None) -> bool:
    """Whether a name has an initial that is never joined to a word: of a person anywhere, before a place («Д. Вашингтон», not
    "Washington, D.C."). A company's may be an acronym ("L.P.").
    """
    initials = initials_in(name)
    return bool(initials) and (type_ in (None, "PER") or (type_ == "LOC" and words[0] in initials))


def is_initial(word: str, name: str) -> bool:
    """Whether a unified word of a name is one letter, or cut short by a period."""
    return len(word) == 1 or word in initials_in(name)
