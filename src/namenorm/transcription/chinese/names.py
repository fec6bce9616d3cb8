"""Chinese names: from pinyin, Wade–Giles or characters to Cyrillic as each tradition's editors write it, and back.

A reading is a tuple of words, a word a tuple of canonical syllables: pinyin without tones, with ``v`` for ü after l and n
(``lv``, ``nve``). `read` makes readings of a name, `spell` writes one in a tradition, and `sources` goes back from a
Cyrillic word to the syllables it can stand for, so that Цзинь, Дзин, Џин and Ђин meet in ``jin``.

The surname is one word, the given name another, each written together (Си Цзиньпин), as in pinyin (GB/T 28039-2011);
the hyphen of older print (Мао Цзэ-дун) is read but not written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, product

from namenorm.errors import InputError
from namenorm.transcription.chinese.latin import Syllables
from namenorm.transcription.chinese.reading import Reading, read
from namenorm.transcription.chinese.tables import TRADITIONS, join, longest, pieces, styles, table_of
from namenorm.transcription.spelling import MAX_FORMS, MAX_SEGMENTATIONS, combine, segmentations

__all__ = ["SOURCE", "TRADITIONS", "Reading", "read", "sources", "spell"]

SOURCE = "zh"

MAX_LETTERS = 40
"""A longer word is no Chinese name; real ones have at most five syllables of six letters."""

LONE_VOWELS = frozenset("аоэеъ")

_MAX_WAYS = 256


def spell(reading: Reading, lang: str) -> list[str]:
    """The spellings of a reading in a tradition, best first: each style of the tradition, then mixtures.

    Raises:
        InputError: The reading holds something that is no syllable.
        UnknownLanguageError: Chinese names are not transcribed into this language.

    >>> spell((("xi",), ("jin", "ping")), "uk")[0], spell((("chang", "an"),), "ru")
    ('Сі Цзіньпін', ['Чанъань'])
    >>> spell((("guang", "dong"),), "bg")[:2]
    ['Гуандун', 'Гуангдонг']
    """
    table = table_of(lang)
    cells = [_cell(syllable, table) for word in reading for syllable in word]
    lengths = [len(word) for word in reading if word]
    names = dict.fromkeys(" ".join(_words(forms, lengths, table)) for forms in combine(cells, 4 * MAX_FORMS))
    return [name for name in names if name][:MAX_FORMS]


def _cell(syllable: str, table: str) -> tuple[str, ...]:
    try:
        return styles(table)[syllable]
    except KeyError:
        raise InputError(f"{syllable!r} is no syllable of Chinese (pinyin without tones, v for ü)") from None


def _words(forms: Sequence[str], lengths: Sequence[int], table: str) -> Iterator[str]:
    start = 0
    for length in lengths:
        word = forms[start : start + length]
        start += length
        joined = word[0] + "".join(join(a, b, table) for a, b in pairwise(word))
        yield joined[:1].upper() + joined[1:]


def sources(word: str, lang: str) -> tuple[Syllables, ...]:
    """The syllables that one unified Cyrillic word of a tradition can stand for, best first; ``()`` where there are none.

    Fewer syllables come before more, the tradition's first style before others, syllables with a consonant (yang) before those
    without (ang).

    Raises:
        UnknownLanguageError: Chinese names are not transcribed into this language.

    >>> sources("цзиньпин", "ru"), sources("џинпинг", "mk"), sources("цзэ-дун", "ru")
    ((('jin', 'ping'),), (('jin', 'ping'),), (('ze', 'dong'),))
    >>> sources("дзинпин", "bg")
    (('jin', 'pin'), ('jin', 'ping'), ('jing', 'pin'), ('jing', 'ping'))
    >>> sources("правда", "ru")
    ()
    """
    table = table_of(lang)
    if not word or len(word) > MAX_LETTERS:
        return ()
    parts = [_cuts(part, table) for part in word.split("-")]
    if not all(parts):
        return ()
    whole = parts[0] if len(parts) == 1 else [_joined(cuts) for cuts in islice(product(*parts), MAX_SEGMENTATIONS)]
    ranked = sorted((len(s), cost, s) for cut in whole for cost, s in _ways(cut, table))
    best = dict.fromkeys(syllables for _, _, syllables in ranked)
    return tuple(best)[:MAX_SEGMENTATIONS]


def _cuts(part: str, table: str) -> list[tuple[str, ...]]:
    """Ways to cut a part of a word; a lone vowel inside (гу-е-јанг) only where there is no way without."""
    found = segmentations(part, pieces(table), longest(table)) if part else []
    return [cut for cut in found if LONE_VOWELS.isdisjoint(cut[1:])] or found


def _joined(cuts: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(piece for cut in cuts for piece in cut)


def _ways(cut: Sequence[str], table: str) -> Iterator[tuple[int, Syllables]]:
    """The syllables of one way to cut a word, with their cost: later styles, and syllables that begin with a vowel."""
    firsts = [piece[0] for piece in cut[1:]] + [""]
    readings = [
        [(style, syllable) for style, syllable, lent in pieces(table)[piece] if lent in ("", first)]
        for piece, first in zip(cut, firsts, strict=True)
    ]
    for way in islice(product(*readings), _MAX_WAYS):
        syllables = tuple(syllable for _, syllable in way)
        yield sum(style for style, _ in way) + sum(s[0] in "aeo" for s in syllables[1:]), syllables
