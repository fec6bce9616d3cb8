"""Names that the gazetteer does not list as they are written, found by likeness: «Дональд Трампф»."""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.linking.judging import Found, Judge, Judged
from namenorm.linking.written import Taken, WrittenText, follows_direction, is_cut_off, is_within_unknown_name
from namenorm.resolver import Resolver
from namenorm.text.tokens import joins

_MAX_RUN = 5
"""The longest run of capitalized words that is tried as one unknown spelling."""

_MIN_LETTERS = 5
"""A single word with fewer letters is not tried so: too many words are like it."""

_SCRAP = 2
"""In a name of several words a word of so few letters is a scrap of the sentence («В Сети»)."""

_ONE_WORD_FLOOR = 0.94
"""Least score of a likeness of one word in running text."""

_FLOOR = 0.93
"""Least score of a likeness of several words in running text, for anything but people."""

_MAX_KEPT = 100_000
"""Answers kept; past that they are asked for again."""

_MAX_CHARS = 128
"""Answers for longer names are not kept."""


class Likenesses:
    """What runs of capitalized words are like, asked of the resolver; remembered, above all that they are like nothing."""

    def __init__(self, resolver: Resolver, judge: Judge) -> None:
        self._resolver = resolver
        self._judge = judge
        self._known: dict[tuple[str, str], Judged | None] = {}

    def find(self, text: WrittenText, taken: Taken) -> Iterator[Found]:
        """Yields mentions among the words that are not taken, one of each run at most."""
        for first, last in _capitalized_runs(text, taken):
            for start, end in _parts_of_run(first, last):
                if not _may_be_name(text, start, end, taken):
                    continue
                judged = self.like(text.text[text.start(start) : text.end(end)], text.lang, start == end)
                if judged is not None:
                    yield Found(start, end, judged)
                    break

    def like(self, name: str, lang: str, is_one_word: bool) -> Judged | None:
        """What a name is like for certain, whatever its type; None: nothing."""
        try:
            return self._known[name, lang]
        except KeyError:
            judged = self._asked(name, lang, is_one_word)
            if len(name) <= _MAX_CHARS:
                if len(self._known) >= _MAX_KEPT:
                    self._known.clear()
                self._known[name, lang] = judged
            return judged

    def _asked(self, name: str, lang: str, is_one_word: bool) -> Judged | None:
        """The answer where it is good enough for running text, in which most capitalized words are names of something
        else: a single word must be read just as the form is, and what is no person needs more than a person's two names.
        """
        judged = self._judge.of(self._resolver.resolve(name, lang))
        top = judged.top
        if top is None or not judged.is_match:
            return None
        is_likely = top.score >= _ONE_WORD_FLOOR if is_one_word else top.type == "PER" or top.score >= _FLOOR
        return judged if is_likely else None


def _may_be_name(text: WrittenText, first: int, last: int, taken: Taken) -> bool:
    """Whether words are worth asking about: a single word stands alone, of several none is a scrap («В Сети»)."""
    if first == last:
        if text.begins_sentence(first) or len(text.spelled[first]) < _MIN_LETTERS:
            return False
        if is_within_unknown_name(text, first, taken):
            return False
    elif any(len(text.spelled[i]) <= _SCRAP for i in range(first, last + 1)):
        return False
    return not is_cut_off(text, first, last) and not follows_direction(text, first)


def _capitalized_runs(text: WrittenText, taken: Taken) -> Iterator[tuple[int, int]]:
    """Runs of capitalized words outside known mentions, joined as the words of a name are."""
    first = last = -1
    for i in text.capitalized:
        if taken[i]:
            continue
        if first >= 0 and i == last + 1 and joins(text.spelled[last], text.gaps[i]):
            last = i
            continue
        if first >= 0:
            yield first, last
        first = last = i
    if first >= 0:
        yield first, last


def _parts_of_run(first: int, last: int) -> Iterator[tuple[int, int]]:
    """The run itself, then what is left when words at its ends are dropped, longest first."""
    longest = min(last - first + 1, _MAX_RUN)
    for length in range(longest, 0, -1):
        for start in range(first, last - length + 2):
            yield start, start + length - 1
