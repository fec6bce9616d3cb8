"""The tables of Chinese syllables: how each tradition spells them, and which syllables a spelling can stand for.

The tables are ``data/zh_*.tsv``, one per tradition, one line per syllable, one column per style; their heads name the
sources. An empty cell means that the style spells the syllable as the first style does.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources

from namenorm.errors import UnknownLanguageError

TRADITIONS = ("ru", "uk", "be", "bg", "mk", "sr", "kk")

_TABLE_OF = {**{lang: lang for lang in TRADITIONS}, **dict.fromkeys(("kk", "ky", "tt", "tg", "mn"), "ru")}
"""Kazakh, Kyrgyz, Tatar, Tajik and Mongolian print takes Chinese names through Russian."""

JOIN = {"ru": "ъ", "uk": "'", "be": "'"}
"""The sign between н and a vowel of the next syllable, where н ends the first one: Чанъань, Чан'ань."""

VOWELS = frozenset("аеёиоуыэюяєії")

SINGLE = frozenset(("sr", "mk"))
"""Serbian and Macedonian write no consonant twice at the border of syllables (Правопис 2010, transcription, on geminates):
Јунан of јун and нан, Гуејанг of гуеј and јанг, Хуанганг of хуанг and ганг."""

Piece = tuple[int, str, str]
"""Place of the style, syllable, and the letter that the next syllable must lend (``""`` for none)."""


def table_of(lang: str) -> str:
    """The language whose table serves a language.

    Raises:
        UnknownLanguageError: Chinese names are not transcribed into this language.

    >>> table_of("bg"), table_of("ky")
    ('bg', 'ru')
    """
    if lang not in _TABLE_OF:
        raise UnknownLanguageError(lang, _TABLE_OF)
    return _TABLE_OF[lang]


def rows(name: str) -> list[list[str]]:
    """The lines of a data file, without comments and the line of column names."""
    text = (resources.files("namenorm.transcription") / "data" / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [line.split("\t") for line in lines[1:]]


@cache
def syllables() -> Mapping[str, tuple[str, ...]]:
    """Pinyin syllables, with their Wade–Giles spellings (apostrophes kept, ü written v).

    >>> syllables()["qu"], syllables()["lve"]
    (("ch'v",), ('lveh',))
    """
    return {pinyin: tuple(wade.replace("ü", "v").split("/")) for pinyin, wade in rows("zh_syllables.tsv")}


@cache
def styles(table: str) -> Mapping[str, tuple[str, ...]]:
    """Spellings of each syllable, one per style of the tradition.

    >>> styles("ru")["deng"], styles("bg")["jiang"]
    (('дэн', 'ден'), ('дзян', 'джианг', 'дзян'))
    """
    found = {pinyin: forms for pinyin, *forms in rows(f"zh_{table}.tsv")}
    width = max(map(len, found.values()))
    return {
        pinyin: tuple((forms + [""] * width)[i] or forms[0] for i in range(width)) for pinyin, forms in found.items()
    }


@cache
def pieces(table: str) -> Mapping[str, tuple[Piece, ...]]:
    """Syllables that a spelling (unified) can stand for, each with the place of the style that spells it so.

    >>> pieces("bg")["дзин"]
    ((0, 'jin', ''), (0, 'jing', ''))
    """
    found: dict[str, dict[tuple[str, str], int]] = {}
    for pinyin, forms in styles(table).items():
        for style, form in enumerate(forms):
            for written, lent in _written(form.replace("ё", "е"), table):
                found.setdefault(written, {}).setdefault((pinyin, lent), style)
    return {form: tuple(sorted((style, *key) for key, style in of.items())) for form, of in found.items()}


@cache
def longest(table: str) -> int:
    """Letters of the longest spelling of one syllable."""
    return max(map(len, pieces(table)))


def _written(form: str, table: str) -> list[tuple[str, str]]:
    """How a syllable may stand in a word: as it is, with the sign before a vowel, without a letter written once for two."""
    ways = [(form, "")]
    if table in JOIN and form.endswith("н"):
        ways.append((form + JOIN[table], ""))
    if table in SINGLE and len(form) > 1 and form[-1] not in VOWELS:
        ways.append((form[:-1], form[-1]))
    return ways


def join(before: str, after: str, table: str) -> str:
    """The second syllable as it is written after the first one.

    >>> join("чан", "ань", "ru"), join("цзинь", "ань", "ru"), join("чан", "ань", "bg"), join("јун", "нан", "sr")
    ('ъань', 'ань', 'ань', 'ан')
    """
    if table in SINGLE and before[-1] == after[0] and after[0] not in VOWELS:
        return after[1:]
    return JOIN[table] + after if table in JOIN and before.endswith("н") and after[0] in VOWELS else after
