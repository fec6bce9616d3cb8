"""How many names were found as a reader marked them: the same words, the same type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from namenorm.model import ENTITY_TYPES, Span
from namenorm.ner.training.samples import NO_TYPE

ALL = "all"
"""What the score of all types together is called."""


class Score(NamedTuple):
    """Names found as they are marked, names found, and names marked."""

    right: int
    found: int
    marked: int

    @property
    def precision(self) -> float:
        """How much of what was found is right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """How much of what is marked was found."""
        return self.right / self.marked if self.marked else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both.

        >>> round(Score(right=2, found=3, marked=4).f1, 3)
        0.571
        """
        return 2 * self.right / (self.found + self.marked) if self.found + self.marked else 0.0


def score(marked: Iterable[Sequence[Span]], found: Iterable[Sequence[Span]]) -> dict[str, Score]:
    """Compares spans, text by text: a name counts where its start, its end and its type are right.

    Returns:
        The types that occur, in the order of `ENTITY_TYPES`, after `ALL`.

    >>> putin, china = Span(0, 5, "PER"), Span(9, 14, "LOC")
    >>> {type_: tuple(s) for type_, s in score([[putin, china]], [[putin, Span(9, 14, "ORG")]]).items()}
    {'all': (1, 2, 2), 'PER': (1, 1, 1), 'LOC': (0, 0, 1), 'ORG': (0, 1, 0)}
    """
    counts: tuple[Counter[str], Counter[str], Counter[str]] = (Counter(), Counter(), Counter())
    for gold, given in zip(marked, found, strict=True):
        a = {(s.start, s.end, s.type or NO_TYPE) for s in gold}
        b = {(s.start, s.end, s.type or NO_TYPE) for s in given}
        for counter, spans in zip(counts, (a & b, b, a), strict=True):
            for _, _, type_ in spans:
                counter.update((ALL, type_))
    right, of, wanted = counts
    return {
        t: Score(right[t], of[t], wanted[t]) for t in (ALL, *ENTITY_TYPES, NO_TYPE) if t == ALL or of[t] or wanted[t]
    }
