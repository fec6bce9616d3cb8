"""Names in Chinese characters, read through pypinyin (an extra, imported when first needed)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from namenorm.errors import MissingExtraError
from namenorm.transcription.chinese.tables import rows, syllables

Syllables = tuple[str, ...]

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_NAME = re.compile(f"[{_HAN}](?:[{_HAN}\\s·•‧・-]*[{_HAN}])?\\Z")
_SPACES = re.compile(r"[\s·•‧・-]+")
MAX_LETTERS = 24

_DIVISION = re.compile(
    f"([{_HAN}]{{2,}}?)(?:省|市|县|縣|地区|地區|新区|新區|特别行政区|特別行政區|(?:[{_HAN}]{{1,3}}族)*自治[区區州县縣旗])\\Z"
)
"""A place and what kind of division it is: 广东省, 延边朝鲜族自治州. The kind is left out in Cyrillic."""

PLACE_ENDINGS = frozenset("区區州江河湖海山岛島口庄莊镇鎮乡鄉村港湾灣关關门門宁寧阳陽京")
"""Last characters of places: 张家口 is a town although 张 is a surname."""


def is_hanzi(name: str) -> bool:
    """Whether a name is written in Chinese characters.

    >>> is_hanzi("习近平"), is_hanzi("Xi"), is_hanzi("東京タワー")
    (True, False, False)
    """
    return len(name) <= MAX_LETTERS and _NAME.match(name.strip()) is not None


@cache
def _surnames() -> Mapping[str, Syllables]:
    """Surnames in simplified and traditional characters; many of them are read otherwise than the word (单, 曾)."""
    found: dict[str, Syllables] = {}
    for simplified, traditional, pinyin in rows("zh_surnames.tsv"):
        found.setdefault(simplified, tuple(pinyin.split()))
        found.setdefault(traditional, tuple(pinyin.split()))
    return found


def is_available() -> bool:
    """Whether pypinyin is installed."""
    return find_spec("pypinyin") is not None


def _pypinyin() -> Callable[..., list[str]]:
    try:
        function: Callable[..., list[str]] = import_module("pypinyin").lazy_pinyin
    except ImportError:
        raise MissingExtraError("reading Chinese characters", "hanzi") from None
    return function


def readings(name: str, limit: int) -> list[tuple[Syllables, ...]]:
    """The readings of a name in characters: as a person's, as a place's, the likelier first; ``[]`` where one is unknown.

    Raises:
        MissingExtraError: pypinyin is not installed.
    """
    lazy_pinyin = _pypinyin()
    words = _SPACES.split(name.strip())
    short = _DIVISION.match(words[0]) if len(words) == 1 else None
    if short:
        words = [short[1]]
    whole = [tuple(lazy_pinyin(word)) for word in words]
    found = [tuple(whole)]
    person = _person(words[0], whole[0]) if len(words) == 1 and not short else None
    if person:
        found.insert(1 if words[0][-1] in PLACE_ENDINGS else 0, person)
    known = syllables()
    return [r for r in found if all(s in known for word in r for s in word)][:limit]


def _person(word: str, read: Syllables) -> tuple[Syllables, ...] | None:
    """Surname and given name, where the word begins with a surname and has at most two characters more."""
    for length in (2, 1):
        surname = _surnames().get(word[:length])
        if surname and 1 <= len(word) - length <= 2 and len(surname) == length:
            return (surname, read[length:])
    return None
