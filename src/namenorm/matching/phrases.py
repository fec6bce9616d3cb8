"""Names of several words found word by word: as written, and through the base forms of each word.

The walk goes on only where the index knows a name that begins so, so its cost depends on the text and not on the size
of the gazetteer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from namenorm.config import MAX_ALTERNATIVES
from namenorm.index.reader import Index
from namenorm.matching.query import Reading, readings_of


@dataclass(frozen=True, slots=True)
class Phrase:
    """A name of the index that the first ``length`` words of a walk can be.

    ``taken`` holds how each word was taken; ``is_bent`` whether any is not as written; ``is_plural`` whether one is
    the plural of a word that has a singular (a people, an adjective: never another name).
    """

    length: int
    key: str
    taken: tuple[Reading, ...]
    is_bent: bool
    is_plural: bool


class PhraseWalker:
    """Walks over words with one index; what a single word can begin is remembered."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._begins: dict[tuple[str, tuple[str, ...]], tuple[tuple[Reading, bool, bool], ...]] = {}

    def begins(self, word: str, langs: tuple[str, ...]) -> tuple[tuple[Reading, bool, bool], ...]:
        """How a word can begin a name: ``(reading, is a name, is the beginning of a longer one)``; empty: it cannot."""
        known = self._begins.get((word, langs))
        if known is None:
            known = tuple(
                (reading, is_name, goes_on)
                for reading in readings_of(word, langs)
                for is_name, goes_on in [self._index.phrase(reading.base)]
                if is_name or goes_on
            )
            if len(self._begins) > 200_000:
                self._begins.clear()
            self._begins[word, langs] = known
        return known

    def walk(self, words: Iterable[str], langs: tuple[str, ...]) -> Iterator[Phrase]:
        """Yields every name that the words begin with, shorter ones first; takes no more words than it needs."""
        states: list[tuple[str, tuple[Reading, ...], int]] = []
        coming = iter(words)
        for reading, is_name, goes_on in self.begins(next(coming, ""), langs):
            if is_name:
                yield _phrase(reading.base, (reading,))
            if goes_on:
                states.append((reading.base, (reading,), reading.cases))
        if not states:
            return
        for word in coming:
            following: list[tuple[str, tuple[Reading, ...], int]] = []
            for key, taken, cases in states:
                for reading in readings_of(word, langs):
                    common = cases & reading.cases
                    if not common:
                        continue
                    longer = f"{key} {reading.base}"
                    is_name, goes_on = self._index.phrase(longer)
                    if is_name:
                        yield _phrase(longer, (*taken, reading))
                    if goes_on:
                        following.append((longer, (*taken, reading), common))
            states = following[:MAX_ALTERNATIVES]
            if not states:
                return


def _phrase(key: str, taken: tuple[Reading, ...]) -> Phrase:
    bent = any(r.paradigm for r in taken)
    return Phrase(len(taken), key, taken, bent, any(r.plural for r in taken))
