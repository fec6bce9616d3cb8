"""Names word by word: which words of the index are like a word, and how two names' words pair off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from namenorm.index.keys import deletions
from namenorm.index.reader import Form, Index
from namenorm.lang.given_names import given_name_groups
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.matching import weights
from namenorm.matching.likeness import likeness
from namenorm.matching.query import Query, reading_languages, singular_readings
from namenorm.transcription.names import shared_syllables
from namenorm.translit.respell import reading, skeleton

_MAX_NEIGHBOURS = 60
_MAX_CANDIDATES = 400
_MAX_TRADITIONS = 4

_PATRONYMIC = re.compile(
    r"\w{3,}(?:[оеёі]?вич|[оеё]вна|ична|инична|ївна|івна|йович|ьович|авіч|евіч|ўна|аўна|eўна|ovich|evich|ovna|evna)(?:а|у|ем|ом|е|ы|и|ой|і|ою|ові|еві)?\Z"
)
"""Patronymics of Russian, Ukrainian and Belarusian, in any case (Русская грамматика 1980, § 1221)."""


def is_patronymic(word: str) -> bool:
    """Whether a unified word has the form of a patronymic.

    >>> is_patronymic("владимировича"), is_patronymic("путин")
    (True, False)
    """
    return _PATRONYMIC.match(word) is not None


def similar_parts(word: str, query: Query, index: Index) -> dict[int, float]:
    """Parts of the index that are like a word of a name: number → likeness, best first.

    Parts come from three keys: the word and its base forms as written, their readings, and their skeletons with one
    letter off. The likeness of the readings decides, so that which key brought a part does not.
    """
    if len(word) == 1:
        return {}
    if any(c.isdigit() for c in word):  # 2012 is not like 2016
        return dict.fromkeys(index.postings("t", word, 1), 1.0)
    found: dict[int, float] = {}
    is_person_name = len(query.words) > 1 and query.type in (None, "PER")
    for r in singular_readings(word, query):
        cost = weights.LEMMA_COST if r.paradigm else 0.0
        if is_person_name:
            _add_counterparts(found, r.base, r.lang or query.lang, cost, index)
        for part in index.postings("t", r.base, 1):
            found[part] = max(found.get(part, 0.0), 1.0 - cost)
        for lang in reading_languages(query, r.lang):
            _add_like(found, reading(r.base, lang), cost, index)
    best = sorted(found, key=lambda p: (-found[p], p))[:_MAX_NEIGHBOURS]
    return {part: found[part] for part in best}


def _add_counterparts(found: dict[int, float], base: str, lang: str | None, cost: float, index: Index) -> None:
    """Given names that are one name in different languages: Владимир, Володимир, Уладзімір."""
    for group in given_name_groups(base, lang):
        for part in index.postings("g", group, _MAX_CANDIDATES):
            found[part] = max(found.get(part, 0.0), weights.GIVEN_NAME - cost)


@lru_cache(maxsize=1_024)
def syllable_keys(query: Query) -> tuple[tuple[str, ...], ...]:
    """For each word of a name the East Asian syllables that it can stand for, its last word in any case form.

    >>> from namenorm.matching.query import make_query
    >>> any("ko:eun" in keys for keys in syllable_keys(make_query("Ким Чен Ыном", "ru", None)))
    True
    """
    keys: list[dict[str, None]] = [{} for _ in query.words]
    *first, last = query.words
    for lang in query.langs[:_MAX_TRADITIONS]:
        for base in (last, *(r.base for r in singular_readings(last, query)[1:] if r.lang == lang)):
            for known, found in zip(keys, shared_syllables((*first, base), lang), strict=True):
                known.update(dict.fromkeys(found))
    return tuple(tuple(known) for known in keys)


def same_syllables(keys: tuple[str, ...], index: Index) -> dict[int, float]:
    """Parts of the index that stand for the same syllables: «Чен» (ru) and «Џонг» (mk)."""
    return {part: weights.SAME_SYLLABLES for key in keys for part in index.postings("z", key, _MAX_CANDIDATES)}


def _add_like(found: dict[int, float], sounds: str, cost: float, index: Index) -> None:
    numbers = dict.fromkeys(index.postings("f", sounds, _MAX_CANDIDATES))
    for key in deletions(skeleton(sounds)):
        if key:
            numbers.update(dict.fromkeys(index.postings("s", key, _MAX_CANDIDATES)))
    floor = weights.SHORT_PART_FLOOR if len(sounds) <= weights.SHORT_PART else weights.PART_FLOOR
    for number in numbers:
        alike = max(likeness(sounds, r) for r in index.part(number).readings)
        if alike >= floor:
            found[number] = max(found.get(number, 0.0), alike - cost)


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the words of a name pair with those of a form."""

    score: float
    note: str


def align(query: Query, form: Form, neighbours: list[dict[int, float]], index: Index) -> Alignment | None:
    """Pairs the words of a name with the parts of a form; None where too little pairs."""
    pairs = _pair(query, form, neighbours, index)
    matched = [p for p in pairs if p is not None]
    if not matched:
        return None
    initials = sum(1 for (i, _, _) in matched if len(query.words[i]) == 1)
    full = len(matched) - initials
    if full == 0 or (len(matched) < 2 and (len(query.words) > 1 or len(form.parts) > 1)):
        return None
    length = sum(len(query.words[i]) for i, _, _ in matched)
    mean = sum(len(query.words[i]) * alike for i, _, alike in matched) / length
    weakest = min(alike for _, _, alike in matched)
    score = mean * (1 - weights.WEAKEST_WORD) + weakest * weights.WEAKEST_WORD
    notes = [f"words alike ({score:.2f})"]
    cost = _cost_of_unmatched(query, form, matched, index, notes)
    if [j for _, j, _ in matched] != sorted(j for _, j, _ in matched):
        cost += weights.OTHER_ORDER
        notes.append("in another order")
    return Alignment(max(0.0, min(score, weights.RESPELLED) - cost), ", ".join(notes))


_Pair = tuple[int, int, float]


def _pair(query: Query, form: Form, neighbours: list[dict[int, float]], index: Index) -> list[_Pair]:
    """Greedy pairs (word, place in the form, likeness), the most alike first."""
    possible = []
    is_person = index.entity(form.entity).type == "PER"  # «u Beogradu» is no «Универзитет у Београду»
    for i, near in enumerate(neighbours):
        for j, part in enumerate(form.parts):
            alike = near.get(part, 0.0)
            if not alike and len(query.words[i]) == 1 and is_person:
                alike = _initial(query.words[i], index.part(part).text, index.part(part).readings)
            if alike:
                possible.append((alike - abs(i - j) * 0.001, i, j, alike))
    possible.sort(reverse=True)
    taken_words: set[int] = set()
    taken_parts: set[int] = set()
    pairs = []
    for _, i, j, alike in possible:
        if i not in taken_words and j not in taken_parts:
            taken_words.add(i)
            taken_parts.add(j)
            pairs.append((i, j, alike))
    return sorted(pairs)


_ROMAN = frozenset("ivx")


def _initial(letter: str, part: str, readings: tuple[str, ...]) -> float:
    if letter in _ROMAN or letter.isdigit():
        return 0.0
    agrees = part.startswith(letter) or any(r.startswith(reading(letter)) for r in readings)
    return weights.INITIAL if agrees and len(part) > 1 else 0.0


def _is_function_word(word: str, langs: tuple[str, ...]) -> bool:
    return any(word in profile(lang).common_words for lang in langs if lang in CYRILLIC_LANGUAGES)


def _cost_of_unmatched(query: Query, form: Form, matched: list[_Pair], index: Index, notes: list[str]) -> float:
    cost = 0.0
    words_left = set(range(len(query.words))) - {i for i, _, _ in matched}
    for i in sorted(words_left):
        if is_patronymic(query.words[i]):
            cost += weights.PATRONYMIC_MISSING
        elif _is_function_word(query.words[i], query.langs):
            cost += weights.FUNCTION_WORD_UNMATCHED
        else:
            cost += weights.UNMATCHED_IN_NAME
            notes.append(f"«{query.words[i]}» is not in it")
    parts_left = set(range(len(form.parts))) - {j for _, j, _ in matched}
    for j in sorted(parts_left):
        text = index.part(form.parts[j]).text
        if is_patronymic(text):
            cost += weights.PATRONYMIC_MISSING
        elif _is_function_word(text, (form.lang,)):
            cost += weights.FUNCTION_WORD_UNMATCHED
        else:
            is_inside = 0 < j < len(form.parts) - 1
            cost += weights.UNMATCHED_IN_FORM if is_inside else weights.UNMATCHED_AT_END
            notes.append(f"lacks «{text}»")
    return cost
