"""The tables of Korean names: which syllables, surnames, places and customary spellings there are."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import NamedTuple

from namenorm.transcription.korean.hangul import is_block, syllable_of

Word = tuple[str, ...]
Reading = tuple[Word, ...]

GENERIC = ("do", "si", "gun", "gu", "eup", "myeon", "dong", "ri", "ga", "ro")
"""도 province, 시 city, 군 county, 구 district, 읍 town, 면 township, 동 quarter, 리 village, 가 and 로 street."""


class Surname(NamedTuple):
    """How a surname is written: in Latin letters by its bearers, and by editors where no rule gives it."""

    latin: tuple[str, ...]
    printed: dict[str, tuple[str, ...]]


def rows(file: str) -> Iterator[dict[str, str]]:
    """The rows of a table under ``data/``, by column."""
    text = resources.files("namenorm.transcription").joinpath("data", file).read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    for cells in lines[1:]:
        yield dict(zip(lines[0], cells + [""] * (len(lines[0]) - len(cells)), strict=True))


def syllables_of(blocks: str) -> Word:
    """The canonical syllables of a word in Hangul.

    >>> syllables_of("평창")  # Пхёнчхан
    ('pyeong', 'chang')
    """
    return tuple(syllable_of(b) for b in blocks if is_block(b))


@cache
def inventory() -> dict[str, int]:
    """The syllables of Korean names, the usual ones first; with 0 for usual, 1 for Sino-Korean, 2 for native.

    >>> inventory()["jeong"]
    0
    """
    classes = ("common", "sino", "native")
    found: dict[str, int] = {}
    for row in rows("ko_syllables.tsv"):
        for block in row["syllables"].split():
            found.setdefault(syllable_of(block), classes.index(row["class"]))
    return found


@cache
def surnames() -> dict[Word, Surname]:
    """Surnames by their syllables, the most frequent first.

    >>> surnames()[("choe",)].printed["ru"]
    ('Чхве', 'Цой', 'Чой')
    """
    found: dict[Word, Surname] = {}
    for row in rows("ko_surnames.tsv"):
        printed = {c: tuple(v.split("/")) for c, v in row.items() if c not in ("surname", "latin") and v}
        if "ru" in printed:
            printed["kk"] = printed["ru"]
        found[syllables_of(row["surname"])] = Surname(tuple(row["latin"].split("/")), printed)
    return found


def is_surname(word: Word) -> bool:
    """Whether a word is a known surname.

    >>> is_surname(("gim",))  # Ким
    True
    """
    return word in surnames()


@cache
def surnames_by_latin() -> dict[str, tuple[Word, ...]]:
    """Surnames by their Latin spellings; where a spelling is of several, the frequent and the usual first.

    >>> surnames_by_latin()["lee"]  # Ли
    (('i',),)
    """
    ranked: dict[str, list[tuple[int, Word]]] = {}
    for place, (word, surname) in enumerate(surnames().items()):
        for rank, latin in enumerate(surname.latin):
            ranked.setdefault(latin, []).append((8 * rank + place, word))  # chun: 전, then 천
    return {latin: tuple(w for _, w in sorted(found)) for latin, found in ranked.items()}


@cache
def romanized() -> dict[str, Word]:
    """Latin spellings of syllables in given names → the syllables they may be, best first.

    >>> romanized()["suk"]  # Сок, Сук
    ('seok', 'suk')
    """
    return {row["latin"]: syllables_of(row["hangul"]) for row in rows("ko_romanized.tsv")}


@cache
def places() -> dict[Word, frozenset[str]]:
    """Known places by the syllables of their base names, with their generic parts.

    >>> sorted(places()[syllables_of("강남")])  # Каннамгу
    ['gu', 'gun']
    """
    found: dict[Word, set[str]] = {}
    for row in rows("ko_places.tsv"):
        for base in row["bases"].split():
            found.setdefault(syllables_of(base), set()).add(row["generic"])
    return {word: frozenset(generics) for word, generics in found.items()}


@cache
def customary() -> dict[Reading, dict[str, tuple[str, ...]]]:
    """Customary spellings no rule gives, by reading, then by language.

    >>> customary()[(("seo", "ul"),)]["ru"]
    ('Сеул',)
    """
    found: dict[Reading, dict[str, tuple[str, ...]]] = {}
    for row in rows("customary_ko.tsv"):
        name = row.pop("name")
        if is_block(name[0]):
            found[tuple(map(syllables_of, name.split()))] = {c: tuple(v.split("/")) for c, v in row.items() if v}
    return found
