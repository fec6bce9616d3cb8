"""How the words of a name pair off with the words of another, and what makes each pair one word.

One function for a form of the index and for the other name of a comparison: what is said of a pair never depends on how
the form was found.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from namenorm.lang.given_names import given_name_groups
from namenorm.matching.likeness import likeness
from namenorm.matching.query import Query, QueryWord, query_words, syllable_keys
from namenorm.matching.word_kinds import (
    is_function_word,
    is_initial,
    is_patronymic,
    is_patronymic_in,
    is_small,
    keeps_initial,
    numbers_in,
)
from namenorm.transcription.names import shared_syllables
from namenorm.translit.respell import reading

PAIR_FLOOR = 0.6
"""Words less alike than this are not one word: «Ын» ~ «Ир» 0.5."""

_OFF_PLACE = 0.001
"""Of equally alike words the one at the same place."""

_MAX_WHOLE = 120
"""Longer names, in sounds, are not tried as one word."""


class WordPair(NamedTuple):
    """Word ``i`` of a name taken for word ``j`` of the other: how alike, and the function that says so."""

    i: int
    j: int
    alike: float
    reason: str
    base: str


@dataclass(frozen=True, slots=True)
class Named:
    """The other name: a form of the index, or the second name of a comparison.

    Attributes:
        text: As written.
        words: Unified.
        readings: For each word, how it may be read.
        lang: Of the name; None where it is not known.
        type: Of its entity; None where it is not known.
        bearers: For each word, how many forms of the gazetteer have it; empty without a gazetteer.
        syllables: For each word, the East Asian syllables that it can stand for, where its language is not known.
    """

    text: str
    words: tuple[str, ...]
    readings: tuple[tuple[str, ...], ...]
    lang: str | None
    type: str | None
    bearers: tuple[int, ...] = ()
    syllables: tuple[tuple[str, ...], ...] = ()

    @property
    def numbers(self) -> tuple[bool, ...]:
        """For each word, whether it is a number."""
        return numbers_in(self.words, self.text)


class Pairing:
    """A name beside another: which words are one, which are left over.

    Attributes:
        query: The name.
        named: The other.
        pairs: In the order of the name's words.
        similar: Those of them that are but similar.
        least: The least alike of these, and ``unlike``, how far it is from being the same; None and 0 where there is none.
        letters: Of the name, in all pairs.
        whole: Likeness of the readings of the whole names, where spacing alone can tell them apart; else 0.
        clashes: Pairs of words that stand for East Asian syllables, and for none in common.
        is_east_asian: Whether all words of both can stand for syllables of one East Asian language: no word is a middle name.
        bearers: For each word of a name with an initial, how many entities of the gazetteer have it; else empty.
        left: Words without a fellow, by what they are.
    """

    __slots__ = (
        "bearers", "clashes", "is_east_asian", "least", "left", "letters", "named", "pairs", "query", "similar", "unlike", "whole",
    )  # fmt: skip

    def __init__(
        self,
        query: Query,
        named: Named,
        pairs: tuple[WordPair, ...],
        whole: float = 0.0,
        clashes: int = 0,
        is_east_asian: bool = False,
        bearers: tuple[int, ...] = (),
    ) -> None:
        self.query = query
        self.named = named
        self.pairs = pairs
        self.bearers = bearers
        self.similar = [pair for pair in pairs if pair.reason == "similar_reading"]
        self.least = min(self.similar, key=_how_alike) if self.similar else None
        self.unlike = 1.0 - self.least.alike if self.least else 0.0
        self.letters = sum([len(query.words[pair.i]) for pair in pairs]) or 1
        self.whole = whole
        self.clashes = clashes
        self.is_east_asian = is_east_asian
        complete = whole > 0 or len(pairs) == len(query.words) == len(named.words)
        self.left = _NOTHING_LEFT if complete else _left(query, named, pairs)


def _how_alike(pair: WordPair) -> float:
    return pair.alike


class Left(NamedTuple):
    """Words without a fellow: of the name, and places in the other.

    ``extra`` and ``missing`` tell something; ``small`` are prepositions and conjunctions of either.
    """

    numerals: list[str]
    patronymics: list[str]
    patronymics_of_named: list[str]
    small: list[str]
    extra: list[str]
    missing: list[int]


_NOTHING_LEFT = Left([], [], [], [], [], [])


def _left(query: Query, named: Named, pairs: tuple[WordPair, ...]) -> Left:
    left = Left([], [], [], [], [], [])
    may_be_person = named.type in (None, "PER")
    langs = (named.lang,) if named.lang else query.langs
    sides = (
        (query.words, query.text, query.langs, {pair.i for pair in pairs}, left.patronymics),
        (named.words, named.text, langs, {pair.j for pair in pairs}, left.patronymics_of_named),
    )
    for side, (words, text, langs_of, paired, patronymics) in enumerate(sides):
        numbers = numbers_in(words, text)
        for place, word in enumerate(words):
            if place in paired:
                continue
            if numbers[place]:
                left.numerals.append(word)
            elif may_be_person and place > 0 and is_patronymic_in(word, words, text):
                patronymics.append(word)
            elif is_function_word(word, langs_of) and is_small(word, text):
                left.small.append(word)
            elif side == 0:
                left.extra.append(word)
            else:
                left.missing.append(place)
    return left


class Pairer:
    """Pairs one name with many others; what two words have in common is found once.

    ``bearers`` tells of a word how many entities of a gazetteer have it; asked only of names with an initial, which their
    other words have to carry.
    """

    def __init__(self, query: Query, bearers: Callable[[str], int] | None = None) -> None:
        self.query = query
        self.words = query_words(query)
        has_initial = any(word.is_initial for word in self.words)
        self._bearers = tuple(map(bearers, query.words)) if bearers and has_initial else ()
        self.syllables = syllable_keys(query)
        self._has_syllables = any(self.syllables)
        self._numbers = numbers_in(query.words, query.text)
        self._known: dict[tuple[int, str], tuple[float, str, str]] = {}
        self._whole = ["".join(next(iter(w.sounds)) for w in self.words)]
        *first, last = self.words
        front = "".join(next(iter(w.sounds)) for w in first)
        self._whole += [front + s for s in last.sounds if front + s not in self._whole]

    def pair(self, named: Named) -> Pairing:
        """Pairs the words, the most alike first."""
        syllables = named.syllables
        if self._has_syllables and named.lang and not syllables:
            syllables = shared_syllables(named.words, named.lang)
        possible: list[tuple[float, WordPair]] = []
        differ: set[tuple[int, int]] = set()
        for i, word in enumerate(self.words):
            for j, other in enumerate(named.words):
                alike, reason, base = self._match(i, word, j, named)
                if syllables and self.syllables[i] and syllables[j] and reason not in _SURE:
                    if not set(self.syllables[i]).isdisjoint(syllables[j]):
                        if alike < SAME_SYLLABLES:
                            alike, reason, base = SAME_SYLLABLES, "source_syllables", word.text
                    elif other != word.text:
                        differ.add((i, j))
                if alike >= PAIR_FLOOR:
                    possible.append((alike - _OFF_PLACE * abs(i - j), WordPair(i, j, alike, reason, base)))
        pairs = _greedy(possible)
        clashes = sum((p.i, p.j) in differ for p in pairs)
        whole = self._as_one_word(named)
        is_east_asian = bool(syllables) and all(syllables) and all(self.syllables)
        clashes = 0 if whole else clashes
        return Pairing(self.query, named, () if whole else tuple(pairs), whole, clashes, is_east_asian, self._bearers)

    def _match(self, i: int, word: QueryWord, j: int, named: Named) -> tuple[float, str, str]:
        other = named.words[j]
        if word.is_initial or is_initial(other, named.text):
            return self._initial(i, j, named)
        if self._numbers[i] or named.numbers[j]:
            return (1.0, "same_word", other) if word.text == other else (0.0, "", "")
        key = (i, other)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = _same_word(word, other, named.readings[j], self.query.lang)
        if known[0] < COUNTERPARTS and len(named.words) > 1 and word.groups and named.type in (None, "PER"):
            groups = given_name_groups(other, named.lang)
            if not word.groups.isdisjoint(groups):
                return COUNTERPARTS, "given_names", word.text
        return known

    def _initial(self, i: int, j: int, named: Named) -> tuple[float, str, str]:
        word, other, readings = self.words[i], named.words[j], named.readings[j]
        if word.text == other:
            return 1.0, "same_word", other
        if named.type not in (None, "PER") or len(self.words) == 1 or len(named.words) == 1:
            return 0.0, "", ""
        if self._numbers[i] or named.numbers[j]:
            return 0.0, "", ""
        sides = ((word.text, tuple(word.sounds)), (other, tuple(readings)))
        (cut, initial), (full, whole) = sides if word.is_initial else sides[::-1]
        letters = 1 if len(cut) == 1 else None  # «Ю.» is read of two sounds, and one of them is of any «Ю»
        agree = full.startswith(cut) or any(w.startswith(i[:letters]) for i in initial for w in whole if i and w)
        return (_INITIAL, "initials_agree", word.text) if agree else (0.0, "", "")

    def _as_one_word(self, named: Named) -> float:
        """Likeness of the whole names where their words are spaced otherwise: «Ким Ченын», «Ким Чен Ын»."""
        if len(named.words) == len(self.words):
            return 0.0
        if any(
            keeps_initial(*name, named.type)
            for name in ((self.query.words, self.query.text), (named.words, named.text))
        ):
            return 0.0
        if True in named.numbers or True in self._numbers:
            return 0.0
        whole = "".join(r[0] for r in named.readings if r)
        if not whole or max(len(whole), len(self._whole[0])) > _MAX_WHOLE:
            return 0.0
        alike, longest = max((likeness(sounds, whole), max(len(sounds), len(whole))) for sounds in self._whole)
        return alike if alike >= WHOLE_FLOOR and (1.0 - alike) * longest <= _WHOLE_APART else 0.0


WHOLE_FLOOR = 0.9
"""Names less alike as one word are not one name spaced otherwise: «Мартин Лютер», «Мартин Лютер Кинг» 0.87."""

_WHOLE_APART = 1.2
"""Nor are those that differ by more than a sound and a bit: «Министерство обороны», «Министерство обороны РФ»."""

SAME_SYLLABLES = 0.95
"""How alike two words are that stand for the same syllables."""

COUNTERPARTS = 0.93
"""How alike given names are that are counterparts."""

_INITIAL = 0.9
_SURE = frozenset({"same_word", "base_form"})


def _same_word(word: QueryWord, other: str, readings: Sequence[str], lang: str | None) -> tuple[float, str, str]:
    """How alike two words are, by the best reason there is: ``(likeness, reason, base form)``."""
    if word.text == other:
        return 1.0, "same_word", other
    if other in word.bases:
        return 1.0, "base_form", other
    best, bent, read = 0.0, False, ""
    for sounds, is_bent in word.sounds.items():
        for r in readings:
            alike = likeness(sounds, r) - (_BENT if is_bent else 0.0)
            if alike > best:
                best, bent, read = alike, is_bent, sounds
    if best >= 1.0 - _BENT:
        return best, "same_reading", _base_read_so(word, read) if bent else word.text
    if best < _SAME_PATRONYMIC and is_patronymic(word.text) and is_patronymic(other):
        return 0.0, "", ""
    return best, "similar_reading", _base_read_so(word, read) if bent else word.text


_SAME_PATRONYMIC = 0.85
"""Patronymics less alike are others, for their endings are alike: «Петрович», «Викторович»."""

_BENT = 0.01
"""Taken off what only a base form is like, so that the word itself comes first."""


def _base_read_so(word: QueryWord, sounds: str) -> str:
    return next((b for b, r in word.bases.items() if r.paradigm and reading(b, r.lang) == sounds), word.text)


def _greedy(possible: list[tuple[float, WordPair]]) -> list[WordPair]:
    possible.sort(reverse=True)
    taken_i: set[int] = set()
    taken_j: set[int] = set()
    pairs = []
    for _, pair in possible:
        if pair.i not in taken_i and pair.j not in taken_j:
            taken_i.add(pair.i)
            taken_j.add(pair.j)
            pairs.append(pair)
    return sorted(pairs)
