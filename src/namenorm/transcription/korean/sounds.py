"""What happens between Korean syllables: which sounds a written word has.

Source: 표준 발음법 (문교부 고시 제88-2호, 1988), §§8-20: final consonants, liaison, nasals and laterals; the table of
junctions of McCune-Reischauer (1939) and that of Концевич agree with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from namenorm.transcription.korean.hangul import Parts

START, VOICED, AFTER_L, PLAIN = "start", "voiced", "after l", "plain"
"""Where a consonant stands: at the beginning, after a voiced sound, after l, after a voiceless consonant."""

_FINAL = {
    **dict.fromkeys(("k", "kk", "ks", "lk", "kh"), "k"),
    **dict.fromkeys(("n", "nj", "nh"), "n"),
    **dict.fromkeys(("t", "s", "ss", "j", "ch", "th", "h"), "t"),
    **dict.fromkeys(("l", "lp", "ls", "lth", "lh"), "l"),
    **dict.fromkeys(("m", "lm"), "m"),
    **dict.fromkeys(("p", "ps", "ph", "lph"), "p"),
    "ng": "ng",
    "": "",
}
"""표준 발음법 §§8-11: seven final consonants are heard."""

_MOVED = {"k": "g", "t": "d", "p": "b", "l": "r", "kh": "k", "th": "t", "ph": "p", "nh": "n", "lh": "r", "h": ""}
"""표준 발음법 §§12-13: before a vowel a single final consonant is read with it, as the initial consonant here."""

_NASAL = {"k": "ng", "t": "n", "p": "m"}


class Sound(NamedTuple):
    """One syllable as it is heard.

    ``onset`` is an initial consonant of `namenorm.transcription.korean.hangul.ONSETS` or ``l``; ``place`` is where it stands; ``coda`` is one
    of the seven final consonants, or ``ll`` before l; where ``linked``, the coda is an initial consonant read with the
    vowel of the next syllable, whose ``close`` is then true: a consonant stands directly before its vowel.
    """

    onset: str
    place: str
    vowel: str
    coda: str
    linked: bool
    close: bool


def flow(word: Sequence[Parts]) -> list[Sound]:
    """The sounds of the syllables of one word.

    >>> from namenorm.transcription.korean.hangul import parts_of
    >>> [s.onset + s.vowel + s.coda for s in flow([parts_of("sin"), parts_of("ra")])]  # 신라, in Russian Силла
    ['sill', 'la']
    >>> [s.onset + s.vowel + s.coda for s in flow([parts_of("jong"), parts_of("ro")])]  # 종로, in Russian Чонно
    ['jong', 'no']
    """
    sounds: list[Sound] = []
    place, close, changed = START, False, None
    for i, part in enumerate(word):
        onset = part.onset if changed is None else changed
        following = word[i + 1] if i + 1 < len(word) else None
        coda, linked, changed = _junction(part.coda, following)
        sounds.append(Sound(onset, place, part.vowel, coda, linked, close or bool(onset)))
        place = _place_after(coda)
        close = linked
    return sounds


def heard_coda(coda: str) -> str:
    """The final consonant heard at the end of a word.

    >>> heard_coda("s"), heard_coda("ng")
    ('t', 'ng')
    """
    return _FINAL[coda]


def place_after(coda: str) -> str:
    """Where the first consonant of the next word stands when the words are read together.

    >>> place_after("m"), place_after("k")
    ('voiced', 'plain')
    """
    return _place_after(_FINAL[coda])


def _junction(coda: str, following: Parts | None) -> tuple[str, bool, str | None]:
    """The coda as heard, whether it is read with the next vowel, and the next onset where it changes."""
    heard = _FINAL[coda]
    if following is None or not coda:
        return heard, False, None
    onset = following.onset
    if onset == "":
        moved = _MOVED.get(coda, coda)
        single = coda != "ng" and moved in _ONE_CONSONANT
        return (moved, bool(moved), None) if single else (heard, False, None)
    if onset == "r":
        if heard in ("n", "l"):  # 신라, 물리: §20
            return "ll", False, "l"
        return _NASAL.get(heard, heard), False, "n"  # 종로, 독립: §19
    if onset in ("n", "m"):
        if heard == "l" and onset == "n":
            return "ll", False, "l"
        return _NASAL.get(heard, heard), False, None  # 국민: §18
    return heard, False, None


_ONE_CONSONANT = frozenset(("", "g", "n", "d", "r", "m", "b", "s", "ss", "kk", "j", "ch", "k", "t", "p"))


def _place_after(coda: str) -> str:
    if coda in ("l", "ll", "r"):
        return AFTER_L
    return PLAIN if coda in ("k", "t", "p", "g", "d", "b", "s", "ss", "kk", "j", "ch") else VOICED
