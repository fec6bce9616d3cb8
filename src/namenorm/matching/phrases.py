"""Names of several words found word by word: as written, and through the base forms of each word.

The walk goes on only where the index knows a name that begins so, so its cost depends on the text and not on the size
of the gazetteer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from namenorm.config import MAX_ALTERNATIVES
from namenorm.index.reader import Index
from namenorm.lang.languages import analyses
from namenorm.lang.paradigm import ANY_CASE, case_names
from namenorm.matching.query import Reading, readings_of

_MAX_BEGINNINGS = 65_536
"""What so many words can begin is remembered."""


class Phrase(NamedTuple):
    """A name of the index that the first ``length`` words of a walk can be.

    ``taken`` holds how each word was taken; ``is_bent`` whether any is not as written; ``is_plural`` whether one is
    the plural of a word that has a singular (a people, an adjective: never another name).
    """

    length: int
    key: str
    taken: tuple[Reading, ...]
    is_bent: bool
    is_plural: bool

    def __str__(self) -> str:
        """By which paradigms, for people."""
        return ", ".join(
            f"{case_names(r.cases)} of «{r.base}» by {r.paradigm}" if r.paradigm else f"«{r.base}»" for r in self.taken
        )


class _Beginning(NamedTuple):
    """The words of a walk as the beginning of longer names: as a key, how each was taken, the cases open to all."""

    key: str
    taken: tuple[Reading, ...]
    cases: int


class Stage(NamedTuple):
    """A walk so far: the names that its words are, and what longer names they begin."""

    phrases: tuple[Phrase, ...]
    beginnings: tuple[_Beginning, ...]


NOWHERE = Stage((), ())
"""Words that are no name and begin none; always this very object."""

_START = (_Beginning("", (), ANY_CASE),)


class PhraseWalker:
    """Walks over words with one index; what a single word can begin is remembered."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._remembered = lru_cache(maxsize=_MAX_BEGINNINGS)(self.begin)

    def walk(self, words: Iterable[str], langs: tuple[str, ...]) -> Iterator[Phrase]:
        """Yields every name that the words begin with, shorter ones first; takes no more words than it needs."""
        coming = iter(words)
        stage = self._remembered(next(coming, ""), langs)
        yield from stage.phrases
        while stage.beginnings:
            word = next(coming, None)
            if word is None:
                return
            stage = self.follow(stage, word, langs)
            yield from stage.phrases

    def begin(self, word: str, langs: tuple[str, ...]) -> Stage:
        """The names that a unified word is or begins, as it stands or as a form of another; not remembered."""
        return self._taken(_START, word, langs)

    def follow(self, stage: Stage, word: str, langs: tuple[str, ...]) -> Stage:
        """The names that the words of a stage are or begin with one more word."""
        return self._taken(stage.beginnings, word, langs)

    def _taken(self, beginnings: tuple[_Beginning, ...], word: str, langs: tuple[str, ...]) -> Stage:
        """Each beginning with each way to take the word that agrees with it in case.

        The base forms are asked for first, for nearly all words of a text lead nowhere, and the ways to take a word cost more.
        """
        bases, ask = _bases(word, langs), self._index.phrase
        phrases: list[Phrase] = []
        longer: list[_Beginning] = []
        for key, taken, cases in beginnings:
            front = f"{key} " if taken else ""
            known = {base: told for base in bases if True in (told := ask(front + base))}
            if not known:
                continue
            for reading in readings_of(word, langs):
                common = cases & reading.cases
                if common and reading.base in known:
                    is_name, goes_on = known[reading.base]
                    named, so_taken = front + reading.base, (*taken, reading)
                    if is_name:
                        phrases.append(_phrase(named, so_taken))
                    if goes_on:
                        longer.append(_Beginning(named, so_taken, common))
        return Stage(tuple(phrases), tuple(longer[:MAX_ALTERNATIVES])) if phrases or longer else NOWHERE


def _bases(word: str, langs: tuple[str, ...]) -> set[str]:
    """The bases of all readings of a word, without the readings, which cost more."""
    bases = {word}
    for lang in langs:
        bases.update([a.base for a in analyses(word, lang)])
    return bases


def _phrase(key: str, taken: tuple[Reading, ...]) -> Phrase:
    bent = any(r.paradigm for r in taken)
    return Phrase(len(taken), key, taken, bent, any(r.plural for r in taken))
