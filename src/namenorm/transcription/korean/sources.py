"""A Cyrillic word → the Korean syllables it may stand for."""

from __future__ import annotations

from functools import cache
from itertools import chain, product

from namenorm.text.unify import unify
from namenorm.transcription.korean.data import Reading, Word, customary, inventory, surnames
from namenorm.transcription.korean.pieces import Table, build, cut
from namenorm.transcription.korean.traditions import PEOPLE, PLACES
from namenorm.transcription.spelling import MAX_SEGMENTATIONS

_VOWELS = "аеиоуыэюяйієїъьёјв"
"""The letters a syllable without consonant begins with; в, ј and ь: Чанвон, Пјонгјанг, Согьоль."""

_MOST_PARTS = 4
_MOST_WAYS = 8
"""Of a word with hyphens, parts, and readings of each that are put together."""


def source_words(word: str, lang: str) -> tuple[Word, ...]:
    """The sequences of syllables a unified word may be, best first; () where it is none.

    >>> source_words("ир", "ru"), source_words("пхеньян", "ru")[0]
    ((('il',),), ('pyeong', 'yang'))
    """
    tradition = lang if lang in PLACES else "ru"
    parts = [p for p in word.split("-") if p]
    if len(parts) == 1:
        whole = [*_customary(tradition).get(parts[0], ()), *(w for _, w in cut(parts[0], _table(tradition)))]
        return tuple(dict.fromkeys([*whole, *_surnames(tradition).get(parts[0], ())]))[:MAX_SEGMENTATIONS]
    return _hyphenated(parts, tradition) if 1 < len(parts) <= _MOST_PARTS else ()


def _hyphenated(parts: list[str], tradition: str) -> tuple[Word, ...]:
    """A given name or a place whose syllables are joined by hyphens: Чен-ун, Кануън-до."""
    ways = []
    for part in parts:
        known = [(0, word) for word in _customary(tradition).get(part, ())]
        ways.append([*known, *cut(part, _table(tradition), _MOST_WAYS)])
    ranked = sorted(product(*ways), key=lambda way: sum(rank for rank, _ in way))
    return tuple(dict.fromkeys(tuple(chain.from_iterable(w for _, w in way)) for way in ranked))[:MAX_SEGMENTATIONS]


@cache
def _table(tradition: str) -> Table:
    styles = (*PLACES[tradition], *(way.style for way in PEOPLE[tradition]))
    return build(styles, inventory(), _VOWELS)


@cache
def _surnames(tradition: str) -> dict[str, tuple[Word, ...]]:
    """Surnames as editors print them: Цой, Парк."""
    found: dict[str, dict[Word, None]] = {}
    for word, surname in surnames().items():
        for form in surname.printed.get(tradition, ()):
            found.setdefault(unify(form), {})[word] = None
    return {text: tuple(words) for text, words in found.items()}


@cache
def _customary(tradition: str) -> dict[str, tuple[Word, ...]]:
    """Words of customary spellings that stand for known syllables: Сеул; of people, Чен and Ын."""
    found: dict[str, dict[Word, None]] = {}
    for reading, by_language in customary().items():
        for form in by_language.get(tradition, ()):
            for text, word in _matched(form, reading):
                found.setdefault(unify(text), {})[word] = None
    return {text: tuple(words) for text, words in found.items()}


def _matched(form: str, reading: Reading) -> list[tuple[str, Word]]:
    """The words of a spelling with the syllables they stand for; none where they do not come out even."""
    if len(reading) == 1:
        return [(form, reading[0])] if " " not in form else []
    surname, *given = form.replace("-", " ").split()
    if len(given) != len(reading[1]):
        return []
    return [(surname, reading[0]), *((text, (s,)) for text, s in zip(given, reading[1], strict=True))]
