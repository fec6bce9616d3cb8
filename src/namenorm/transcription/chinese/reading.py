"""From a Chinese name to its readings: which letters are which syllables, and which syllables make one word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import islice, product

from namenorm.transcription.chinese import hanzi, latin
from namenorm.transcription.chinese.latin import Syllables
from namenorm.transcription.chinese.tables import rows

Reading = tuple[Syllables, ...]
"""Words, each a tuple of canonical syllables."""

MAX_READINGS = 8
MAX_WORDS = 8


@cache
def _generic() -> frozenset[str]:
    """English words that say what a place is; Cyrillic print puts a word of its own there or none."""
    return frozenset(word for (word,) in rows("zh_generic.tsv"))


@cache
def _surname_ranks() -> Mapping[str, int]:
    ranks: dict[str, int] = {}
    for place, (_, _, pinyin) in enumerate(rows("zh_surnames.tsv")):
        ranks.setdefault(pinyin, place)
    return ranks


def _rank(syllable: str) -> int:
    return _surname_ranks().get(syllable, 10_000)


def _is_compound_surname(first: str, second: str) -> bool:
    return f"{first} {second}" in _surname_ranks()


def read(name: str) -> list[Reading]:
    """The readings of a name in pinyin, Wade–Giles or Chinese characters, best first; ``[]`` where it is no such name.

    Raises:
        InputError: Characters can only be read with pypinyin (``pip install "namenorm[hanzi]"``).

    >>> read("Xi Jinping"), read("Mao Tse-tung")[0]
    ([(('xi',), ('jin', 'ping'))], (('mao',), ('ze', 'dong')))
    >>> read("Mao Ze Dong")[0], read("Xi'an"), read("Shandong Province"), read("Пекин")
    ((('mao',), ('ze', 'dong')), [(('xi', 'an'),)], [(('shan', 'dong'),)], [])
    """
    if hanzi.is_hanzi(name):
        return hanzi.readings(name, MAX_READINGS)
    text = latin.unified(re.split(r"[(/]", name, maxsplit=1)[0] if len(name) <= 200 else "")
    before, _, after = text.partition(",")
    words = before.split()
    if len(words) == 1 and latin.pinyin(words[0])[:1] and len(latin.pinyin(words[0])[0]) == 1:
        words += after.split()  # Mao, Zedong; but of Fuzhou, Jiangxi only the town
    tokens, is_place = _without_generic(words)
    if not 0 < len(tokens) <= MAX_WORDS or not all(map(latin.is_word, tokens)):
        return []
    return _grouped(_cut(tokens), is_place)


def _without_generic(words: list[str]) -> tuple[list[str], bool]:
    """The words without English generic ones, and whether there were any.

    Before "autonomous" stand the names of peoples (Enshi Tujia and Miao Autonomous Prefecture): the place is the first word.

    >>> _without_generic("enshi tujia and miao autonomous prefecture".split())
    (['enshi'], True)
    """
    if "autonomous" in words:
        words = [*words[:1], *words[words.index("autonomous") :]]
    kept = [w for w in words if w not in _generic()]
    return kept, len(kept) < len(words)


def _cut(tokens: list[str]) -> list[list[Syllables]]:
    """The syllables of each token, in each reading of the whole.

    A hyphen or an aspirate's apostrophe tells Wade–Giles, as does a word that is no pinyin; without such a sign no name is
    read as Wade–Giles, or every Tang would be a Dang too.
    """
    pinyin = [latin.pinyin(t) for t in tokens]
    aspirated = any(map(latin.is_aspirated, tokens))
    signed = aspirated or any("-" in t for t in tokens)
    found = []
    if signed or not all(pinyin):
        found = _products([_wade(t, i, aspirated) or p for i, (t, p) in enumerate(zip(tokens, pinyin, strict=True))])
    if all(pinyin):
        found += _products(pinyin)
    return found


def _wade(token: str, place: int, aspirated: bool) -> list[Syllables]:
    surname = _rank if place == 0 else None
    return (latin.wade(token, True, surname) if aspirated else []) or latin.wade(token, False, surname)


def _products(options: list[list[Syllables]]) -> list[list[Syllables]]:
    """One reading per token, the better ones of all tokens first."""
    width = MAX_READINGS if len(options) <= 3 else 2
    places = sorted(product(*(range(min(len(o), width)) for o in options)), key=lambda p: (sum(p), p))
    return [[o[i] for o, i in zip(options, place, strict=True)] for place in islice(places, MAX_READINGS)]


def _grouped(cuts: list[list[Syllables]], is_place: bool) -> list[Reading]:
    """Readings with their words as they are printed, then those with another grouping."""
    ways = [_groupings(cut, is_place) for cut in cuts]
    ordered = [way[i] for i in range(2) for way in ways if i < len(way)]
    return list(dict.fromkeys(ordered))[:MAX_READINGS]


def _groupings(words: list[Syllables], is_place: bool) -> list[Reading]:
    """A name of spaced syllables is a surname and a given name (Mao Ze Dong) or one word (Xi An); best first.

    >>> _groupings([("mao",), ("ze",), ("dong",)], False)
    [(('mao',), ('ze', 'dong')), (('mao', 'ze', 'dong'),)]
    """
    if len(words) == 1 or any(len(w) > 1 for w in words):
        return [tuple(words)]
    syllables = tuple(w[0] for w in words)
    surname = 2 if len(words) > 2 and _is_compound_surname(*syllables[:2]) else 1
    person: Reading = (syllables[:surname], syllables[surname:])
    if is_place or len(words) - surname > 2:
        return [(syllables,), person]
    return [person, (syllables,)]
