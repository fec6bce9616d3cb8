"""Looking up what the end of a word tells: endings, with conditions on what stands before them.

A condition is a small regular expression («[бвд]», «(?:ов|ев|ин)», «ск»), anchored at the end of the stem. One that stands
for a finite set of strings, as nearly all do, is written out, and a look-up is then a walk from the last letter of the word
backward that ends as soon as no condition goes on so; only the others (negated classes, repeats) are run as expressions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import chain
from typing import Generic, TypeVar

_T = TypeVar("_T")

_MAX_WRITTEN_OUT = 1_000
_ANY_REACH = 64
"""How many letters a condition with a repeat («[аоу][^әе]*», vowel harmony) may look at."""


class EndTable(Generic[_T]):
    """Values by the end of a word and what must stand before it."""

    def __init__(self, entries: Iterable[tuple[str, str, _T]]) -> None:
        """Takes (ending, condition on the stem, value)."""
        self._ends: dict[str, list[tuple[int, _T]]] = {}
        self._conditional: dict[str, list[tuple[Callable[[str], object], _T]]] = {}
        self.reach: dict[str, int] = {"": 0}
        for ending, stem_end, value in entries:
            written_out = write_out(stem_end)
            if written_out is None:
                fits = _search(stem_end)
                self._conditional.setdefault(ending, []).append((fits, value))
                self._add_end(ending, len(ending) + _reach(stem_end))
            else:
                for before in written_out:
                    self._ends.setdefault(before + ending, []).append((len(ending), value))
                    self._add_end(before + ending, 0)

    def _add_end(self, end: str, reach: int) -> None:
        """Makes every shorter end a step on the way to this one, which asks for ``reach`` letters of the word."""
        if end not in self.reach:
            self.reach[end] = reach
            for i in range(1, len(end)):
                if end[i:] in self.reach:  # and all shorter ones
                    return
                self.reach[end[i:]] = 0
        elif reach > self.reach[end]:
            self.reach[end] = reach

    def letters_that_matter(self, word: str) -> int:
        """How many letters at the end of a word decide what `matches` gives (see the function of this name)."""
        return letters_that_matter(word, self.reach)

    def matches(self, word: str) -> list[tuple[int, _T]]:
        """Gives (length of the ending, value) for every entry that the end of a word fits, longest endings first.

        >>> table = EndTable([("ой", "[в]", 1), ("", "[й]", 2), ("ой", "[^в]", 3)])
        >>> table.matches("захаровой"), table.matches("толстой")
        ([(2, 1), (0, 2)], [(2, 3), (0, 2)])
        """
        found: list[tuple[int, _T]] = []
        for letters in range(len(word) + 1):
            end = word[len(word) - letters :]
            if end not in self.reach:
                break
            if end in self._ends:
                found += self._ends[end]
            if end in self._conditional:
                stem = word[: len(word) - letters]
                found += [(letters, value) for fits, value in self._conditional[end] if fits(stem)]
        found.sort(key=_ending_length, reverse=True)
        return found


def letters_that_matter(word: str, reach: Mapping[str, int]) -> int:
    """How many letters at the end of a word decide what tables of this reach give; more than it has: where it begins, too."""
    most, letters, size = reach.get("", 0), 0, len(word)
    while letters < size:
        letters += 1
        asked = reach.get(word[size - letters :])
        if asked is None:
            return most if most > letters else letters
        if asked > most:
            most = asked
    return most if most > size else size + 1


def joint_reach(*reaches: Mapping[str, int]) -> dict[str, int]:
    """The reach of several tables together."""
    joint: dict[str, int] = {}
    for end, letters in chain.from_iterable(reach.items() for reach in reaches):
        joint[end] = max(joint.get(end, 0), letters)
    return joint


def _ending_length(match: tuple[int, object]) -> int:
    return match[0]


_ATOM = re.compile(r"\[(?P<one_of>\w+)\]|(?P<letter>\w|')|\(\?:(?P<group>[^()]*)\)")


@lru_cache(maxsize=4_096)
def _search(stem_end: str) -> Callable[[str], object]:
    return re.compile(f"(?:{stem_end})\\Z").search


@lru_cache(maxsize=4_096)
def write_out(stem_end: str) -> tuple[str, ...] | None:
    """The strings that a condition stands for; None where they are too many, or repeats or negations are among them.

    >>> write_out("[оеё]в"), write_out("(?:ст|[шж])к?"), write_out("[^а]"), write_out("(?:а|(?:б|в))")
    (('ов', 'ев', 'ёв'), ('ст', 'стк', 'ш', 'шк', 'ж', 'жк'), None, None)
    """
    alternatives = _alternatives(stem_end)
    if len(alternatives) > 1:
        parts = [write_out(part) for part in alternatives]
        return None if None in parts else tuple(s for part in parts for s in part or ())
    strings: tuple[str, ...] = ("",)
    at = 0
    while at < len(stem_end):
        atom = _ATOM.match(stem_end, at)
        if atom is None:
            return None
        at = atom.end()
        options = _options(atom)
        if options is not None and stem_end[at : at + 1] == "?":
            at, options = at + 1, ("", *options)
        if options is None or len(strings) * len(options) > _MAX_WRITTEN_OUT:
            return None
        strings = tuple(s + option for s in strings for option in options)
    return strings


@lru_cache(maxsize=4_096)
def shortest(stem_end: str) -> int:
    """How many letters a condition asks for at least; 1 for one that is not written out.

    >>> shortest("[бвд]"), shortest("(?:ов|ев|ин)"), shortest("")
    (1, 2, 0)
    """
    strings = write_out(stem_end)
    return 1 if strings is None else min(map(len, strings))


def _options(atom: re.Match[str]) -> tuple[str, ...] | None:
    if atom["one_of"]:
        return tuple(atom["one_of"])
    return (atom["letter"],) if atom["letter"] else write_out(atom["group"])


def _alternatives(stem_end: str) -> list[str]:
    """The parts between the bars that stand in no group."""
    parts, depth = [""], 0
    for c in stem_end:
        depth += (c == "(") - (c == ")")
        if c == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += c
    return parts


_LETTER_CLASS = re.compile(r"\[[^\]]*\]")


def _reach(stem_end: str) -> int:
    """How many letters from its end a condition that is not written out looks at, at most."""
    plain = _LETTER_CLASS.sub("x", stem_end)
    return _ANY_REACH if re.search(r"[*+{]", plain) else len(plain)
