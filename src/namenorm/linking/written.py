"""The words of a text as they stand there: what is known of each, what stands between and around them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate, compress

from namenorm.linking.vocabulary import KnownWord, Vocabulary
from namenorm.text.tokens import Token, ends_sentence, is_ending_of_acronym, split
from namenorm.text.unify import HYPHENS, unify

_HYPHENS = frozenset(HYPHENS)
_LONG_SENTENCE = 60


class WrittenText:
    """The words of one text with what is known of them, and what stands between them.

    Attributes:
        spelled: The words as they stand there.
        words: What the vocabulary knows of each of them, or None.
        gaps: What stands before each word, and behind the last.
        count: How many words there are.
        live: Places of the words of which something is known, in order.
    """

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text = text
        self.vocabulary = vocabulary
        self.spelled: list[str] = []
        self.words: list[KnownWord | None] = []
        self.gaps: list[str] = []
        self._bounds = array("I", [0])  # where each gap begins and, in turn, each word
        for parts in split(text):
            spelled = parts[1::2]
            self.spelled += spelled
            self.words += map(vocabulary.__getitem__, spelled)
            self.gaps += parts[::2]
            self._bounds.extend(accumulate(map(len, parts), initial=self._bounds.pop()))
        self.count = len(self.words)
        self.live = list(compress(range(self.count), self.words))

    @property
    def lang(self) -> str:
        """The language it is read in."""
        return self.vocabulary.lang

    @cached_property
    def capitalized(self) -> list[int]:
        """Places of the words with a capital, in order."""
        return [i for i in self.live if (word := self.words[i]) and word.is_capitalized]

    def start(self, i: int) -> int:
        """Where word ``i`` begins."""
        return self._bounds[2 * i + 1]

    def end(self, i: int) -> int:
        """Where word ``i`` ends."""
        return self._bounds[2 * i + 2]

    def token(self, i: int) -> Token:
        """Word ``i`` as a token; made when asked for."""
        text = self.spelled[i]
        return Token(self.start(i), self.end(i), text, unify(text))

    def is_ending(self, i: int) -> bool:
        """Whether word ``i`` is but the ending of the acronym before it («НАТО-у»)."""
        if self.gaps[i] not in _HYPHENS or not 0 < i < self.count:
            return False
        return is_ending_of_acronym(self.token(i - 1), self.gaps[i], self.token(i), self.vocabulary.endings)

    def begins_sentence(self, i: int) -> bool:
        """Whether a capital on word ``i`` says nothing, because a sentence begins there."""
        return i == 0 or ends_sentence(self.gaps[i])

    def in_one_sentence(self, one: int, other: int) -> bool:
        """Whether no sentence begins behind one word and up to another."""
        return other - one <= _LONG_SENTENCE and not any(map(ends_sentence, self.gaps[one + 1 : other + 1]))

    def beside(self, first: int, last: int, most: int) -> list[str]:
        """The words of the same sentence before words and behind them, at most so many on either side."""
        places = (*range(max(first - most, 0), first), *range(last + 1, min(last + 1 + most, self.count)))
        return [self.spelled[i] for i in places if self.in_one_sentence(min(i, first), max(i, last))]

    def is_everyday_word(self, i: int, word: KnownWord) -> bool:
        """Whether word ``i`` owes its capital to its place: it begins a sentence and is a common word, or stands
        elsewhere in the text with a small letter («Так» beside «так»).
        """
        if self.gaps[i] == " " and i:
            return False
        return self.begins_sentence(i) and (word.is_common or self._has_small(word.key))

    def _has_small(self, key: str) -> bool:
        """Whether the text has a word in small letters throughout."""
        return (key in self._spellings and key.islower() and unify(key) == key) or key in self._small_otherwise

    @cached_property
    def _spellings(self) -> frozenset[str]:
        return frozenset(self.spelled)

    @cached_property
    def _small_otherwise(self) -> frozenset[str]:
        """The words in small letters that are not written as they are looked up («влади́мир», «орёл»)."""
        words = {w for w in self.words if w}
        return frozenset(w.key for w in words if w.key != w.text and w.is_small)


def is_cut_off(text: WrittenText, first: int, last: int) -> bool:
    """Whether the span of words is a piece of a hyphenated word («Трамп» in «Трамп-младший»).

    Two names joined by a hyphen («КНДР-Росія») are not pieces of each other: both begin with a capital and have
    three letters or more.
    """
    gaps = text.gaps
    return (gaps[first] in _HYPHENS and _is_piece(text, first)) or (
        gaps[last + 1] in _HYPHENS and _is_piece(text, last + 1)
    )


def _is_piece(text: WrittenText, right: int) -> bool:
    """Whether a word and the one before it, with a hyphen between them, are one word."""
    if right == 0 or right == text.count or text.is_ending(right):
        return False
    pair = (text.token(right - 1), text.token(right))
    return not all(t.is_capitalized and len(t.text) > 2 for t in pair)


def follows_direction(text: WrittenText, first: int) -> bool:
    """Whether a capitalized adjective of direction stands before («Западна Русия» is not Russia)."""
    if not first or text.gaps[first] != " ":
        return False
    before = text.words[first - 1]
    return before is not None and before.is_capitalized and before.is_direction


Taken = Sequence[int]
"""For each word of a text whether a mention holds it."""


def follows_unknown_name(text: WrittenText, first: int, taken: Taken) -> bool:
    """Whether the word before looks like a given name that no entity explains («Игорь Путин»).

    At the start of a sentence, where every word has a capital («Вчера Путин»), only a word that begins some name of
    the index is taken for one.
    """
    if first == 0 or text.gaps[first] not in (" ", "-"):
        return False
    before = text.words[first - 1]
    if before is None or not before.is_free or taken[first - 1]:
        return False
    return not text.begins_sentence(first - 1) or text.vocabulary.begins_longer(before.key)


def is_within_unknown_name(text: WrittenText, i: int, taken: Taken) -> bool:
    """Whether word ``i`` stands beside a capitalized word that no entity explains («Азия Биби», «Никола Тесла»)."""
    return precedes_unknown_name(text, i, taken) or follows_unknown_name(text, i, taken)


def precedes_unknown_name(text: WrittenText, last: int, taken: Taken) -> bool:
    """Whether a capitalized word that no entity explains stands behind («Эндрю Коллинз», where only «Эндрю» is known)."""
    after = last + 1
    if after >= text.count or text.gaps[after] != " " or taken[after]:
        return False
    word = text.words[after]
    return word is not None and word.is_free
