"""What stands elsewhere in a text settles a name that several entities bear: Вашингтон beside «губернатор» and Сиэтл.

Entities declare what to look for (``hints`` in the gazetteer): other entities that a text about them names, and words.
Each that is there counts the same, a word that stands by the name («президентът Буш») twice, and three count as much as any
number; nothing is learned and nothing else is weighed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from math import exp

from namenorm.index.reader import Index
from namenorm.lang.languages import CYRILLIC_LANGUAGES, analyses
from namenorm.lang.paradigm import Analysis
from namenorm.linking.judging import Judged, judged
from namenorm.matching.verdict import MATCH_FLOOR
from namenorm.model import Hints, Verdict
from namenorm.text.unify import unify

CONTEXT = "context"
"""The step of a mention that hints have settled."""

_ODDS = 1.5
"""What a hint adds to the log-odds: of two as likely, the one with a hint has 0.82."""

_MOST = 3
_LEAD = 2.0
"""The best must be so many times as probable as the next, or both remain possible."""

_EXACT = frozenset({"unified_form", "inflected_form"})
_MAX_KEPT = 20_000
_BEGINNING = 3
"""Letters that all forms of a word share."""


_Words = dict[str, set[str]]
"""Unified words by their first letters."""

BESIDE = 2
"""Words that stand by a name: so many before it, and as many behind."""


class HintsOf:
    """The hints of entities, by id; remembered for those met last."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self.of = lru_cache(maxsize=_MAX_KEPT)(self._of)

    def _of(self, id_: str) -> tuple[Hints, frozenset[int]] | None:
        """The hints of an entity and the numbers of the entities among them; None where there are none."""
        number = self._index.number(id_)
        hints = self._index.entity(number).hints if number is not None else Hints()
        if not hints.entities and not hints.words:
            return None
        numbers = (self._index.number(other) for other in hints.entities)
        return hints, frozenset(n for n in numbers if n is not None)


class Context:
    """What one text names and says."""

    def __init__(self, hints_of: HintsOf, named: set[int], spelled: Callable[[], Iterable[str]], lang: str) -> None:
        """Takes the numbers of the entities that the text names, and what gives its words as written."""
        self._hints_of = hints_of
        self._named = named
        self._spelled = spelled
        self._words: _Words | None = None
        self._lang = lang

    def settled(self, known: Judged, index: Index, beside: Callable[[], Iterable[str]]) -> Judged:
        """The judgement on an exact name once hints are counted; the same one where they settle nothing.

        ``beside`` gives the words of its sentence that stand by it, as written.
        """
        if known.step not in _EXACT or not known.candidates or (known.is_match and len(known.candidates) == 1):
            return known
        near = _by_beginning(beside())
        counts = [self._count(c.id, near) for c in known.candidates]
        if not any(counts):
            return known
        none = max(1.0 - sum(c.score for c in known.candidates), 1e-6)
        odds = [c.score / none * exp(_ODDS * min(n, _MOST)) for c, n in zip(known.candidates, counts, strict=True)]
        total = 1.0 + sum(odds)
        ranked = sorted(zip(odds, range(len(odds)), strict=True), key=lambda row: (-row[0], row[1]))
        best, second = ranked[0][0], ranked[1][0] if len(ranked) > 1 else 0.0
        if best / total < MATCH_FLOOR or best < _LEAD * second:
            return known
        found = tuple(replace(known.candidates[i], score=round(o / total, 4)) for o, i in ranked)
        if known.is_match and found[0].id == known.candidates[0].id:
            return known
        return judged(found, Verdict.MATCH, CONTEXT, index)

    def _count(self, id_: str, near: _Words) -> int:
        """How many hints of an entity the text has, those by the name twice."""
        found = self._hints_of.of(id_)
        if found is None:
            return 0
        hints, numbers = found
        words = [word for lang, word in hints.words if lang == self._lang and self._has(word, self._all_words())]
        return len(numbers & self._named) + len(words) + sum(self._has(word, near) for word in words)

    def _has(self, word: str, spelled: _Words) -> bool:
        """Whether a word is among others, in any of its forms."""
        key = unify(word)
        written = spelled.get(key[:_BEGINNING], ())
        return any(w == key or any(a.base == key for a in self._analyses(w)) for w in written)

    def _analyses(self, word: str) -> tuple[Analysis, ...]:
        return tuple(analyses(word, self._lang)) if self._lang in CYRILLIC_LANGUAGES else ()

    def _all_words(self) -> _Words:
        if self._words is None:
            self._words = _by_beginning(set(self._spelled()))
        return self._words


def _by_beginning(spelled: Iterable[str]) -> _Words:
    found: _Words = {}
    for word in spelled:
        key = unify(word)
        found.setdefault(key[:_BEGINNING], set()).add(key)
    return found
