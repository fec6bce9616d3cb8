"""Hangul blocks and their letters, and the syllables this package writes for them.

A canonical syllable is one Hangul block, letter by letter: the letters of Revised Romanization (문화체육관광부 고시
제2014-42호, first issued 2000), the final ones ㄱ, ㄷ, ㅂ, ㄹ as in the end of a word (k, t, p, l), and those which it
would spell alike told apart: final ㅋ, ㅌ, ㅍ are kh, th, ph, and the others keep the letter they have before a vowel.
Nothing that happens between syllables is written, so block and syllable are one to one: 신라 is sin-ra, not silla.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

ONSETS = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
# fmt: off
VOWELS = (
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i",
)
CODAS = (
    "", "k", "kk", "ks", "n", "nj", "nh", "t", "l", "lk", "lm", "lp", "ls", "lth", "lph",
    "lh", "m", "p", "ps", "s", "ss", "ng", "j", "ch", "kh", "th", "ph", "h",
)
# fmt: on
"""The letters in the order of Unicode (The Unicode Standard, 15.0, §3.12: Conjoining Jamo Behavior)."""

_FIRST = 0xAC00
_LAST = 0xD7A3


class Parts(NamedTuple):
    """The letters of one syllable: first consonant, vowel, final consonants; either consonant may be empty."""

    onset: str
    vowel: str
    coda: str


def is_block(char: str) -> bool:
    """Whether a character is a Hangul block.

    >>> is_block("김"), is_block("К")
    (True, False)
    """
    return len(char) == 1 and _FIRST <= ord(char) <= _LAST


def syllable_of(block: str) -> str:
    """The canonical syllable of a Hangul block.

    >>> [syllable_of(b) for b in "김정은"], syllable_of("박")
    (['gim', 'jeong', 'eun'], 'bak')
    """
    return "".join(_parts_of_block(block))


def block_of(syllable: str) -> str:
    """The Hangul block of a canonical syllable; an empty string where there is none.

    >>> block_of("jeong"), block_of("чон")
    ('정', '')
    """
    found = parts_of(syllable)
    if found is None:
        return ""
    onset, vowel, coda = ONSETS.index(found.onset), VOWELS.index(found.vowel), CODAS.index(found.coda)
    return chr(_FIRST + (onset * len(VOWELS) + vowel) * len(CODAS) + coda)


def parts_of(syllable: str) -> Parts | None:
    """The letters of a canonical syllable; None where it is none.

    >>> parts_of("jeong")
    Parts(onset='j', vowel='eo', coda='ng')
    """
    return _parts_by_syllable().get(syllable)


def _parts_of_block(block: str) -> Parts:
    index = ord(block) - _FIRST
    coda = index % len(CODAS)
    vowel = index // len(CODAS) % len(VOWELS)
    return Parts(ONSETS[index // len(CODAS) // len(VOWELS)], VOWELS[vowel], CODAS[coda])


@cache
def _parts_by_syllable() -> dict[str, Parts]:
    return {o + v + c: Parts(o, v, c) for o in ONSETS for v in VOWELS for c in CODAS}
