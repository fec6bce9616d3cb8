"""The way back: which syllables a written piece of a name may be.

A table holds, for some styles, every way to write every syllable of the inventory, with what must stand beside it where
that matters: Силла is sin-ra because л stands between two syllables that both may end or begin so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from namenorm.transcription.korean.data import Word
from namenorm.transcription.korean.hangul import Parts, parts_of
from namenorm.transcription.korean.sounds import AFTER_L, START, VOICED, flow, heard_coda
from namenorm.transcription.korean.style import Style, beginning, ending, reduce_vowel
from namenorm.transcription.spelling import MAX_SEGMENTATIONS, segmentations


class Piece(NamedTuple):
    """A syllable that a piece may be: how good a guess it is (0 best), and what must stand before and after.

    ``before`` and ``after`` are the letters of which one must be the last before, the first after; an empty string asks
    for nothing. ``inside`` asks for any piece after it.
    """

    rank: int
    syllable: str
    before: str
    after: str
    inside: bool


class Table(NamedTuple):
    """Pieces by spelling, the length of the longest, and the letter groups to take apart before a look-up."""

    pieces: dict[str, tuple[Piece, ...]]
    longest: int
    joined: tuple[tuple[str, str], ...]


def build(styles: Sequence[Style], syllables: dict[str, int], vowels: str) -> Table:
    """The table of some styles, best first; ``vowels`` are what a syllable without consonant begins with."""
    found: dict[str, dict[tuple[str, str, str, bool], int]] = {}
    for rank, style in enumerate(dict.fromkeys(styles)):
        for syllable, rarity in syllables.items():
            parts = parts_of(syllable)
            if parts is None:
                continue
            for text, before, after, inside, cost in _spellings(parts, style, vowels):
                options = found.setdefault(text.replace("ё", "е"), {})  # as unified words are
                key = (syllable, before, after, inside)
                options[key] = min(options.get(key, 99), rank + 2 * rarity + cost)
    pieces = {text: _ordered(options) for text, options in found.items() if text}
    joined = tuple(pair for style in styles[:1] for pair in style.joined)
    return Table(pieces, max(map(len, pieces), default=0), joined)


def _ordered(options: dict[tuple[str, str, str, bool], int]) -> tuple[Piece, ...]:
    return tuple(sorted(Piece(rank, *key) for key, rank in options.items()))


def _spellings(parts: Parts, style: Style, vowels: str) -> Iterator[tuple[str, str, str, bool, int]]:
    """All ways a style writes a syllable: text, the letters asked for before and after, inside, cost."""
    own = style.whole.get("".join(parts))
    if own is not None:
        yield own, "", "", False, 0
        return
    for begun, before, cost in _beginnings(parts, style):
        for end, after, more in _endings(parts, style, vowels):
            yield begun + end, before, after, False, cost + more
            if style.reduced and "о" in begun + end:
                yield reduce_vowel(begun + end), before, after, True, cost + more


def _beginnings(parts: Parts, style: Style) -> Iterator[tuple[str, str, int]]:
    onset, vowel = parts.onset, parts.vowel
    seen: set[str] = set()
    for place in (START, VOICED, AFTER_L):
        text = beginning(style, onset, place, vowel, bool(onset))
        if text not in seen:
            seen.add(text)
            yield text, "", 0 if place == START else 1
    if onset == "":
        text = beginning(style, "", VOICED, vowel, True)  # after a consonant that is read with it
        if text not in seen:
            yield text, "", 1
    if onset == "r":
        yield beginning(style, "n", VOICED, vowel, True), "нмгңnmg", 3
    if onset in ("r", "n"):
        yield beginning(style, "l", VOICED, vowel, True), "лl", 2


def _endings(parts: Parts, style: Style, vowels: str) -> Iterator[tuple[str, str, int]]:
    """The final consonants as they are written before each kind of neighbour."""
    plain = style.codas[heard_coda(parts.coda)]
    yield plain, "", 0
    seen = {plain}
    for neighbour in _NEIGHBOURS if parts.coda else ():
        sounds = flow([parts, neighbour])
        ahead = sounds[1]
        text = ending(style, sounds[0], beginning(style, ahead.onset, ahead.place, ahead.vowel, ahead.close))
        if text not in seen:
            seen.add(text)
            after, cost = _BY_ONSET[ahead.onset]
            yield text, after or vowels, cost


_NEIGHBOURS = tuple(Parts(onset, vowel, "") for onset, vowel in (("n", "a"), ("r", "a"), ("", "a"), ("", "ya")))
_BY_ONSET = {"n": ("нмnm", 3), "l": ("лl", 3), "": ("", 1)}
"""What a neighbour begins with, by its onset as heard, and the cost of reading a final consonant out of it."""


_EACH = 6
"""What one syllable more costs: «еу» is rather one vowel of a rare style than two of a usual one."""


_MOST = {1: MAX_SEGMENTATIONS, 2: MAX_SEGMENTATIONS, 3: 5, 4: 3, 5: 2, 6: 2}
"""How many guesses of each piece are combined, by the number of pieces; of more pieces only the best guess."""


def cut(word: str, table: Table, limit: int = MAX_SEGMENTATIONS) -> list[tuple[int, Word]]:
    """The sequences of syllables a unified word may be, with their ranks (0 best), best first."""
    for group, letter in reversed(table.joined):
        word = word.replace(letter, group)
    if len(word) > 6 * table.longest or not _may_be_cut(word, table):
        return []
    found: dict[Word, int] = {}
    ways = segmentations(word, table.pieces, table.longest)
    for cuts in ways:
        if len(cuts) > len(ways[0]) + 1:
            break
        choices = [_fitting(cuts, i, table) for i in range(len(cuts))]
        for rank, syllables in _best(choices):
            total = rank + _EACH * len(syllables)
            if found.get(syllables, total + 1) > total:
                found[syllables] = total
    ranked = sorted((rank, len(word), word) for word, rank in found.items())
    return [(rank - _EACH * length, syllables) for rank, length, syllables in ranked[:limit]]


def _may_be_cut(word: str, table: Table) -> bool:
    """Whether a word begins and ends with a piece: most words of a text do not."""
    pieces, lengths = table.pieces, range(1, min(len(word), table.longest) + 1)
    return any(word[:n] in pieces for n in lengths) and any(word[-n:] in pieces for n in lengths)


def _fitting(cuts: Sequence[str], i: int, table: Table) -> list[Piece]:
    previous = cuts[i - 1][-1] if i else " "
    following = cuts[i + 1][0] if i + 1 < len(cuts) else " "
    return [
        p
        for p in table.pieces[cuts[i]]
        if (not p.before or previous in p.before)
        and (not p.after or following in p.after)
        and not (p.inside and following == " ")
    ]


def _best(choices: Sequence[Sequence[Piece]]) -> Iterable[tuple[int, Word]]:
    """The best combinations of pieces; of long names only the best few pieces of each place are combined."""
    if not all(choices):
        return ()
    most = _MOST.get(len(choices), 1)
    kept = [c[:most] for c in choices]
    return [
        (sum([kept[i][k].rank for i, k in enumerate(order)]), tuple([kept[i][k].syllable for i, k in enumerate(order)]))
        for order in _orders(tuple(map(len, kept)))
    ]


@cache
def _orders(sizes: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    orders = sorted(product(*map(range, sizes)), key=lambda order: (sum(order), order))
    return tuple(orders[: 2 * MAX_SEGMENTATIONS])
