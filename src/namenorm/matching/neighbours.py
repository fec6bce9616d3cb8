"""Which words of the index are like a word of a name, without looking at all of them.

A word and a part of the index can be like each other only where their skeletons are equal or one letter apart, so the
blocks of those skeletons are all that is looked at. In them RapidFuzz, on readings with like sounds written alike, leaves
a handful, and `namenorm.matching.likeness` judges these.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from namenorm.index.keys import deletions
from namenorm.index.reader import Index
from namenorm.matching.likeness import likeness
from namenorm.matching.pairing import COUNTERPARTS, PAIR_FLOOR, SAME_SYLLABLES
from namenorm.matching.query import QueryWord
from namenorm.translit.readings import CLASSES
from namenorm.translit.respell import skeleton

_MAX_BLOCKS = 400
"""Of the blocks with a skeleton one letter off at most so many are looked at."""

_MAX_JUDGED = 12
"""So many readings are judged for each reading of the word."""

_MAX_NEAR = 40
"""Before that so many, by the classes of their sounds."""

_RAW_SHARE = 0.3
"""How much a letter that differs within its class counts in the choice of those."""

MAX_LIKE = 24
"""So many parts a word, the most alike."""

_MAX_REMEMBERED = 8_192
"""Words."""

_MAX_SAME = 400
"""Parts under one key of the same reading, group or syllable."""


class Neighbours:
    """Parts of one index that are like words; what was found for a word is kept."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self.like = lru_cache(maxsize=_MAX_REMEMBERED)(self._like_now)

    def same(self, word: QueryWord, syllables: tuple[str, ...]) -> dict[int, float]:
        """Parts that are the word, one of its base forms, read like one, or known for a counterpart."""
        postings = self._index.postings
        found: dict[int, float] = {}
        if word.is_initial and not word.is_number:  # an initial; «в» is a word of many names
            return found
        for base in word.bases:
            for part in postings("t", base, 1):
                found.setdefault(part, 1.0 if base == word.text else 0.99)
        if word.is_number:
            return found
        for sounds in word.sounds:
            for part in postings("f", sounds, _MAX_SAME):
                found.setdefault(part, 0.97)
        for key in syllables:
            for part in postings("z", key, _MAX_SAME):
                found.setdefault(part, SAME_SYLLABLES)
        for group in word.groups:
            for part in postings("g", group, _MAX_SAME):
                found.setdefault(part, COUNTERPARTS)
        return found

    def _like_now(self, sounds: tuple[str, ...], is_far: bool) -> tuple[tuple[int, float], ...]:
        """Parts that are like a word with these readings, the most alike first: ``(part, likeness)``.

        ``is_far``: also those whose skeletons lack a letter of the word's or have another in its place, which are many.
        """
        found: dict[int, float] = {}
        for read in sounds:
            for part, alike in self._like_reading(read, is_far):
                if alike > found.get(part, 0.0):
                    found[part] = alike
        return tuple(sorted(found.items(), key=lambda f: (-f[1], f[0]))[:MAX_LIKE])

    def _like_reading(self, sounds: str, is_far: bool) -> list[tuple[int, float]]:
        readings, classes, parts = self._near_skeleton(skeleton(sounds), is_far)
        if not readings:
            return []
        most = max(1, len(sounds) // 3)
        near = extract(
            sounds.translate(CLASSES),
            classes,
            scorer=OSA.distance,
            processor=None,
            score_cutoff=most,
            limit=_MAX_NEAR,
        )
        ranked = sorted([(d + _RAW_SHARE * OSA.distance(sounds, readings[i]), i) for _, d, i in near])
        judged = [(parts[i], likeness(sounds, readings[i])) for _, i in ranked[:_MAX_JUDGED]]
        return [found for found in judged if found[1] >= PAIR_FLOOR]

    def _near_skeleton(self, skeleton_: str, is_far: bool) -> tuple[list[str], list[str], list[int]]:
        """The readings of all parts with a skeleton at most one letter off, the same in classes, and the parts."""
        numbers: dict[int, None] = {}
        for key in deletions(skeleton_) if is_far else (skeleton_,):
            if key:
                numbers.update(dict.fromkeys(self._index.postings("s", key, _MAX_BLOCKS)))
        readings: list[str] = []
        classes: list[str] = []
        parts: list[int] = []
        for number in numbers:
            block = self._index.block(number)
            readings += block.readings
            classes += block.classes
            parts += block.parts
        return readings, classes, parts
