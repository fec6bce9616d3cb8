"""Korean names in Cyrillic letters, and back.

A syllable is one Hangul block in Latin letters (see `namenorm.transcription.korean.hangul`); a reading is a tuple of
words, each a tuple of syllables: surname and given name, or a place and its generic part.
"""

from __future__ import annotations

from namenorm.transcription.korean.data import Reading
from namenorm.transcription.korean.reading import MAX_READINGS, readings
from namenorm.transcription.korean.sources import source_words
from namenorm.transcription.korean.spelling import forms

SOURCE = "ko"

TRADITIONS: tuple[str, ...] = ("ru", "uk", "be", "bg", "mk", "sr", "kk")

__all__ = ["MAX_READINGS", "SOURCE", "TRADITIONS", "Reading", "read", "sources", "spell"]


def read(name: str) -> list[Reading]:
    """A name in Hangul or romanized, by whatever system, → its possible readings, best first; [] where it is none.

    >>> [read(n)[0] for n in ("Moon Jae-in", "문재인")], read("Мун")
    ([(('mun',), ('jae', 'in')), (('mun',), ('jae', 'in'))], [])
    """
    return readings(name)


def spell(reading: Reading, lang: str) -> list[str]:
    """The Cyrillic spellings of a reading in a tradition, as its editors print them, best first.

    A language without a tradition of its own takes the Russian one.

    >>> [spell((("mun",), ("jae", "in")), lang)[0] for lang in ("ru", "bg", "sr")]
    ['Мун Чжэ Ин', 'Мун Дже-ин', 'Мун Џе Ин']
    """
    return forms(reading, lang if lang in TRADITIONS else "ru")


def sources(word: str, lang: str) -> tuple[tuple[str, ...], ...]:
    """One unified Cyrillic word → the sequences of syllables it may stand for, best first; () where it is none.

    >>> "jeong" in [s for (s,) in sources("чен", "ru")], sources("ын", "ru")[0], sources("ир", "ru")
    (True, ('eun',), (('il',),))
    """
    return source_words(word, lang)
