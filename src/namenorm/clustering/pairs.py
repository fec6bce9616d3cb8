"""Which base forms are worth comparing, and whether two of them are one name.

Names are never compared all with all: two meet where they share a key, and a key that very many share compares each with
its nearest neighbours alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product

from namenorm.clustering.names import PERSON, Node
from namenorm.comparing import compare
from namenorm.index.keys import deletions
from namenorm.lang.given_names import gender_of, given_name_groups
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.matching.likeness import likeness
from namenorm.matching.word_kinds import is_patronymic
from namenorm.transcription.names import shared_syllables
from namenorm.translit.respell import reading, skeleton

MAX_BLOCK = 16
"""Names that share a key are compared all with all up to this number; beyond it each with `_NEIGHBOURS` that follow it in
the order of their readings."""

_NEIGHBOURS = 4
_MAX_SYLLABLE_KEYS = 16
_MIN_FOR_TYPING_ERROR = 5
"""A shorter skeleton is not tried with a letter left out."""

READ_ALIKE = 0.99
"""Likeness of two names with the same reading."""

_MIN_LETTERS = 5
"""A single word that has fewer is joined with what is written alike only: Мали, Маалу; Тир, Тур."""

_HOPELESS = 0.72
"""East Asian names whose readings are less alike are not compared unless they have syllables in common; patronymics less
alike are of two fathers."""

_WORD_FLOOR = 0.88
"""Least likeness of the readings of two names of one word; in one language they must be read alike."""

_WEAKEST_FLOOR = 0.85
"""Least likeness of every word of a name to some word of the other, given names and syllables aside: «Черчилль», «Чърчил»
0.94; «Манов», «Минев» 0.83. Less speaks against a join, so that likenesses make no chains."""

_OTHER_WORDS_FLOOR = 0.95
"""Least likeness of the readings of two names of which one has more words, patronymics aside: «Вонгон», «Вон Гон»."""

_SAME_LANGUAGE_FLOOR = 0.9
"""`_WEAKEST_FLOOR` for two names in one language, which has but one way to write most names: a typing error is left."""

_ROMAN = re.compile("[ivxіх]{1,5}")  # і and х as Cyrillic keyboards have them


@dataclass(frozen=True)
class Facts:
    """What is asked of a base form over and over, worked out once."""

    node: Node

    @cached_property
    def sounds(self) -> tuple[str, ...]:
        """The reading of each word."""
        return tuple(reading(w, self.node.lang) for w in self.node.words)

    @cached_property
    def whole(self) -> str:
        """The readings of all words, joined."""
        return "".join(self.sounds)

    @cached_property
    def skeletons(self) -> tuple[str, ...]:
        """The skeleton of each word."""
        return tuple(skeleton(s) for s in self.sounds)

    @cached_property
    def syllables(self) -> frozenset[str]:
        """The East Asian syllables of the whole name, whatever its spacing; one key for each way to take it."""
        node = self.node
        if len(node.words) < 2 or node.lang not in CYRILLIC_LANGUAGES:
            return frozenset()
        keys = shared_syllables(node.words, node.lang)
        found: list[str] = []
        for source in sorted({key[:3] for key in keys[0]}):
            ways = [[key[3:] for key in word if key.startswith(source)] for word in keys]
            for way, _ in zip(product(*ways), range(_MAX_SYLLABLE_KEYS), strict=False):
                found.append(source + "-".join(way))
        return frozenset(found)

    @cached_property
    def groups(self) -> tuple[frozenset[str], ...]:
        """The groups of given names of each word of a person's name."""
        if self.node.family != PERSON or len(self.node.words) < 2:
            return ()
        return tuple(given_name_groups(w, self.node.lang) for w in self.node.words)

    @cached_property
    def gender(self) -> str | None:
        """The gender of the given name of a person, ``m`` or ``f``, where it is known."""
        return gender_of(self.node.words[0], self.node.lang) if self.groups else None

    @cached_property
    def full_sounds(self) -> tuple[str, ...]:
        """The readings of the words without patronymics."""
        return tuple(s for s, w in zip(self.sounds, self.node.words, strict=True) if not is_patronymic(w))

    @cached_property
    def full_groups(self) -> tuple[frozenset[str], ...]:
        """The groups of given names of the words without patronymics."""
        groups = self.groups or (frozenset(),) * len(self.sounds)
        return tuple(g for g, w in zip(groups, self.node.words, strict=True) if not is_patronymic(w))

    @cached_property
    def patronymics(self) -> tuple[str, ...]:
        """The readings of the patronymics."""
        return tuple(s for s, w in zip(self.sounds, self.node.words, strict=True) if is_patronymic(w))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The words that are numbers, in figures or Roman: «737», «II»."""
        return frozenset(w for w in self.node.words if w.isdecimal() or _ROMAN.fullmatch(w))


def blocking_keys(facts: Facts) -> Iterator[str]:
    """The keys under which a base form meets those it may be joined with."""
    node = facts.node
    yield f"u {' '.join(node.words)}"
    if node.is_acronym:
        yield f"f {facts.whole}"
        return
    whole = "".join(skeleton(s).lstrip("a") for s in facts.full_sounds)
    if len(whole) < 2:
        yield f"f {facts.whole}"
        return
    yield f"w {whole}"
    if len(facts.skeletons) > 1:
        yield f"o {' '.join(sorted(facts.skeletons))}"
    if len(whole) >= _MIN_FOR_TYPING_ERROR and not node.is_weak:
        yield from (f"d {key}" for key in deletions(whole))
    yield from (f"z {key}" for key in facts.syllables)
    for i, groups in enumerate(facts.groups):
        rest = " ".join(sorted(facts.skeletons[:i] + facts.skeletons[i + 1 :]))
        yield from (f"g {group} {rest}" for group in groups)


def pairs_of(everything: Sequence[Facts]) -> list[tuple[int, int]]:
    """Pairs of places in ``everything`` (sorted by their nodes) that are worth comparing, sorted."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, facts in enumerate(everything):
        for key in set(blocking_keys(facts)):
            blocks[facts.node.family, key].append(place)
    found: set[tuple[int, int]] = set()
    for places in blocks.values():
        if len(places) <= MAX_BLOCK:
            found.update(combinations(places, 2))
            continue
        places.sort(key=lambda p: (everything[p].whole, p))
        for at, place in enumerate(places):
            found.update((min(place, p), max(place, p)) for p in places[at + 1 : at + 1 + _NEIGHBOURS])
    return sorted(found)


class Agreement:
    """Whether base forms are one name; what has been compared is remembered."""

    def __init__(self, everything: Sequence[Facts]) -> None:
        self.everything = everything
        self._known: dict[tuple[int, int], float] = {}

    def score(self, i: int, j: int) -> float:
        """Likeness of two base forms that are one name; 0 where they are not, −1 where much speaks against it."""
        pair = (i, j) if i < j else (j, i)
        if pair not in self._known:
            self._known[pair] = _score(self.everything[pair[0]], self.everything[pair[1]])
        return self._known[pair]

    def scores(self, pairs: Sequence[tuple[int, int]], progress: Callable[[int, int], None]) -> list[float]:
        """The scores of many pairs."""
        scores = []
        for done, (i, j) in enumerate(pairs):
            scores.append(self.score(i, j))
            progress(done + 1, len(pairs))
        return scores


def _score(a: Facts, b: Facts) -> float:
    one, other = a.node, b.node
    if one.family != other.family or a.numbers != b.numbers or _are_two_genders(a, b) or _are_of_two_fathers(a, b):
        return -1.0
    if one.words == other.words:
        return 1.0
    long_enough = max(len(one.words), len(other.words)) > 1 or len(a.whole) >= _MIN_LETTERS
    if one.is_acronym or other.is_acronym:
        return READ_ALIKE if a.whole == b.whole and len(one.words[0]) == len(other.words[0]) else 0.0
    if a.whole == b.whole and long_enough:
        return READ_ALIKE
    if one.is_weak or other.is_weak or not long_enough:
        return 0.0
    if len(a.full_sounds) != len(b.full_sounds):
        alike = likeness("".join(a.full_sounds), "".join(b.full_sounds))
        return round(alike - 0.02, 4) if alike >= _OTHER_WORDS_FLOOR else 0.0
    if a.syllables or b.syllables:
        near = not a.syllables.isdisjoint(b.syllables) or likeness(a.whole, b.whole) >= _HOPELESS
        return _compared(a, b) if near else 0.0
    weakest = _weakest(a, b)
    if len(a.full_sounds) == 1:
        return _compared(a, b) if weakest >= _WORD_FLOOR and one.lang != other.lang else 0.0
    if weakest < _WEAKEST_FLOOR:
        return -1.0
    return _compared(a, b) if weakest >= _SAME_LANGUAGE_FLOOR or one.lang != other.lang else 0.0


def _weakest(a: Facts, b: Facts) -> float:
    """How alike the word of the first name is that has the least like fellow in the other."""
    return min(
        max(
            1.0 if x == y or not own.isdisjoint(other) else likeness(x, y)
            for y, other in zip(b.full_sounds, b.full_groups, strict=True)
        )
        for x, own in zip(a.full_sounds, a.full_groups, strict=True)
    )


def _compared(a: Facts, b: Facts) -> float:
    """What `namenorm.comparing.compare` says of two names that nothing here speaks against."""
    one, other = a.node, b.node
    found = compare(one.text, other.text, one.lang, other.lang, PERSON.upper() if one.family == PERSON else None)
    return min(found.score, READ_ALIKE - 0.01) if found.same else 0.0


def _are_two_genders(a: Facts, b: Facts) -> bool:
    """Whether a word of one has but an -a more than its fellow («Марин», «Марина»), or given names are a man's and a woman's.

    Base forms of one name do not differ so in any language; case forms and names of husband and wife do.
    """
    if len(a.sounds) == len(b.sounds) and any(
        x + "a" == y or y + "a" == x for x, y in zip(a.sounds, b.sounds, strict=True)
    ):
        return True
    if not (a.groups and b.groups):
        return False
    return {a.gender, b.gender} == {"m", "f"}


def _are_of_two_fathers(a: Facts, b: Facts) -> bool:
    """Whether both have patronymics, and these are not alike."""
    return bool(a.patronymics and b.patronymics) and likeness(a.patronymics[0], b.patronymics[0]) < _HOPELESS
