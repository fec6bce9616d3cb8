"""Slips of the fingers: a letter too few, too many, in the wrong order, or the key beside the right one.

Damerau, «A technique for computer detection and correction of spelling errors», CACM 7 (1964): four fifths of misspelled
words have one of these four.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from namenorm.testing.variation.kind import NAMES, Change, Level, Promise, Spelling, variant_kind

_ROWS = {
    "ru": ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
    "uk": ("йцукенгшщзхї", "фівапролджє", "ячсмитьбю"),
    "be": ("йцукенгшўзх", "фывапролджэ", "ячсмітьбю"),
    "bg": ("уеишщксдзц", "ьяаожгтнвмч", "юйъэфхпрлб"),
    "sr": ("љњертзуиопшђ", "асдфгхјклчћ", "ѕџцвбнм"),
    "mk": ("љњертѕуиопшѓ", "асдфгхјклчќ", "зџцвбнм"),
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
}
"""The three rows of letters, each half a key to the right of the one above."""

_PUTIN = Spelling("Путин", "ru")
_DAMAGE = Level.DAMAGE
_NOT_ANOTHER = Promise.NOT_ANOTHER


def _neighbours() -> dict[tuple[str, str], str]:
    found = {}
    for lang, rows in _ROWS.items():
        for r, row in enumerate(rows):
            for i, letter in enumerate(row):
                beside = row[i - 1 : i] + row[i + 1 : i + 2]
                above = rows[r - 1][i : i + 2] if r else ""
                found[lang, letter] = beside + above
    return found


_NEIGHBOURS = _neighbours()


def _letters(text: str) -> Iterator[int]:
    """Places of letters, from the second on, and the first last: beginnings are typed with care."""
    places = [i for i, c in enumerate(text) if c.isalpha()]
    yield from places[1:]
    yield from places[:1]


@variant_kind((_PUTIN, "Птин"), level=_DAMAGE, promise=_NOT_ANOTHER, forms=NAMES)
def letter_left_out(spelling: Spelling) -> Iterator[Change]:
    """A key that was not pressed."""
    for i in _letters(spelling.text):
        yield spelling.change(spelling.text[:i] + spelling.text[i + 1 :], f"{spelling.text[i]} left out")


@variant_kind((_PUTIN, "Путтин"), level=_DAMAGE, promise=_NOT_ANOTHER, forms=NAMES)
def letter_doubled(spelling: Spelling) -> Iterator[Change]:
    """A key that was pressed twice."""
    for i in _letters(spelling.text):
        yield spelling.change(
            spelling.text[: i + 1] + spelling.text[i].lower() + spelling.text[i + 1 :], f"{spelling.text[i]} doubled"
        )


@variant_kind((_PUTIN, "Птуин"), level=_DAMAGE, promise=_NOT_ANOTHER, forms=NAMES)
def letters_swapped(spelling: Spelling) -> Iterator[Change]:
    """Two hands out of step."""
    text = spelling.text
    for i in _letters(text):
        if i + 1 < len(text) and text[i + 1].isalpha() and text[i].lower() != text[i + 1].lower():
            one, other = text[i], text[i + 1]
            pair = other.upper() + one.lower() if one.isupper() else other + one
            yield spelling.change(text[:i] + pair + text[i + 2 :], f"{one}{other} swapped")


@variant_kind((_PUTIN, "Путмн"), level=_DAMAGE, promise=_NOT_ANOTHER, forms=NAMES)
def key_beside(spelling: Spelling) -> Iterator[Change]:
    """The key beside or above the right one."""
    text, lang = spelling.text, spelling.lang or "en"
    for i in _letters(text):
        letter = text[i]
        for other in _NEIGHBOURS.get((lang, letter.lower()), ""):
            other = other.upper() if letter.isupper() else other
            yield spelling.change(text[:i] + other + text[i + 1 :], f"{other} for {letter}")


ONE = (letter_left_out, letter_doubled, letters_swapped, key_beside)


@variant_kind((Spelling("Владимир Путин", "ru"), "Вадимир утин"), level=_DAMAGE, promise=_NOT_ANOTHER, forms=NAMES)
def two_typos(spelling: Spelling) -> Iterator[Change]:
    """Two slips in one name, one in each half of it."""
    half = len(spelling.text) // 2
    if half < _LEAST_HALF:
        return
    ends = (replace(spelling, text=spelling.text[:half]), replace(spelling, text=spelling.text[half:]))
    first, second = ([change for kind in ONE for change in kind.make(end)] for end in ends)
    for i, change in enumerate(first):
        other = second[i * _STEP % len(second)] if second else change
        yield spelling.change(change.text + other.text, f"{change.how}, {other.how}")


_LEAST_HALF = 4
"""Two slips leave too little of a shorter name."""

_STEP = 7
"""So that a slip of one sort goes together with those of all."""

KINDS = (*ONE, two_typos)
"""The kinds of this module."""
