"""Readings of words: the keys under which spellings of different languages and scripts meet."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from namenorm.text.script import script_of
from namenorm.translit.fallback import to_ascii
from namenorm.translit.readings import (
    CYRILLIC,
    CYRILLIC_BY_LANGUAGE,
    LATIN,
    LATIN_BY_LANGUAGE,
    SKELETON,
    VOWELS,
)


class _Table:
    """Letters → sounds, the longest letter group first."""

    def __init__(self, letters: dict[str, str]) -> None:
        self.letters = letters
        groups = sorted(letters, key=len, reverse=True)
        self.pattern = re.compile("|".join(map(re.escape, groups)) + r"|.", re.DOTALL)


@cache
def _table(script: str, lang: str | None) -> _Table:
    if script == "Latn":
        return _Table({**LATIN, **LATIN_BY_LANGUAGE.get(lang or "", {})})
    return _Table({**CYRILLIC, **CYRILLIC_BY_LANGUAGE.get(lang or "", {})})


_REPEATED = re.compile(r"(.)\1+")
_GLIDE_U = re.compile(r"u(?=[aeio])")


@lru_cache(maxsize=65_536)
def reading(word: str, lang: str | None = None) -> str:
    """How a unified word is read in a language (see `namenorm.translit.readings`).

    A letter of a script without a table is read through Unidecode where that is installed, and skipped otherwise.

    >>> reading("тръмп", "bg"), reading("трамп", "ru"), reading("trump", "en")
    ('tramp', 'tramp', 'trump')
    >>> reading("вашингтон", "ru"), reading("уошингтън", "bg")
    ('vaSington', 'voSingtan')
    """
    script = script_of(word)
    table = _table("Latn" if script == "Latn" else "Cyrl", lang)
    sounds = "".join([table.letters.get(m) or _other(m, table) for m in table.pattern.findall(word)])
    # A у before a vowel is the English w: Уилсон, Вилсон.
    return _REPEATED.sub(r"\1", _GLIDE_U.sub("v", sounds)) or word


def _other(letter: str, table: _Table) -> str:
    if letter in table.letters or letter == "'":
        return ""
    base = unicodedata.normalize("NFKD", letter)[0]
    if base in table.letters:
        return table.letters[base]
    if base in LATIN:
        return LATIN[base]
    if letter.isdigit():
        return letter
    return to_ascii(letter)


@lru_cache(maxsize=65_536)
def skeleton(sounds: str) -> str:
    """The consonant classes of a reading, with ``a`` in front where it begins with a vowel; digits are kept.

    A final -ng counts as n, for one tradition writes Пекинг and another Пекин.

    >>> skeleton("Jong"), skeleton("Cen"), skeleton("obama")
    ('sn', 'sn', 'abm')
    """
    body = sounds.removesuffix("g") if sounds.endswith("ng") else sounds
    classes = "".join([SKELETON.get(c) or (c if c.isdigit() else "") for c in body])
    starts = sounds.lstrip("y")[:1]
    return ("a" if starts in VOWELS and starts else "") + classes
