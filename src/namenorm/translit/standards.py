"""Romanization by published standards, and back where a standard allows it.

>>> transliterate("Ким Чен-ун, Търново", "bg_law_2009")
'Kim Chen-un, Tarnovo'
>>> detransliterate("Njegoš", "sr_gaj")
'Његош'
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from namenorm.errors import InputError, MissingExtraError, NotReversibleError
from namenorm.translit import fallback
from namenorm.translit.standard_engine import (
    Engine,
    Run,
    Step,
    Transliteration,
    engine,
    prepared,
    prepared_latin,
)
from namenorm.translit.standard_rules import MARKS
from namenorm.translit.standard_tables import Table, table, tables

__all__ = [
    "Step",
    "Table",
    "Transliteration",
    "detransliterate",
    "plain_latin",
    "table",
    "tables",
    "transliterate",
    "transliterate_steps",
]

Unknown = Literal["error", "keep", "mark", "fallback"]


def transliterate(text: str, table: str = "bg_law_2009", unknown: Unknown = "error") -> str:
    """Writes Cyrillic text in Latin letters after a published standard.

    Spaces, digits, punctuation and Latin letters pass. Stress marks are dropped, look-alikes of the other script within
    a word are read as the word's own script, and the apostrophe between letters may be any that keyboards make. One
    capital becomes several letters as its neighbours want it: «Щукин» Shchukin, «ЩУКИН» SHCHUKIN.

    Args:
        text: Any text.
        table: Name of a table; `tables` lists them.
        unknown: What is done with a letter that the table does not know. ``"error"`` raises; ``"keep"`` leaves it as it
            is, and the result is then of two scripts; ``"mark"`` puts U+FFFD, which nobody takes for a letter;
            ``"fallback"`` asks Unidecode, which knows no language, and marks what that does not know either.

    Raises:
        UnknownTableError: There is no table of that name.
        UnknownLettersError: The text has letters that the table does not know; they are listed.
        InputError: ``unknown`` is none of the four.
        MissingExtraError: It is ``"fallback"`` and Unidecode is not installed.

    >>> transliterate("Згорани, Єнакієве, Знам'янка", "uk_kmu_2010")
    'Zghorany, Yenakiieve, Znamianka'
    >>> transliterate("ЩУКИН, Щукин", "ru_gost_779_b")
    'SHHUKIN, Shhukin'
    """
    return _to_latin(text, table, unknown, traced=False).text


def transliterate_steps(text: str, table: str = "bg_law_2009", unknown: Unknown = "error") -> Transliteration:
    """The same as `transliterate`, with the rules that were used and the letters that no rule covers.

    >>> done = transliterate_steps("Зоя Ангелова, София", "bg_law_2009")
    >>> [s.rule for s in done.steps if s.rule != "letter"]
    ['ия → ia (word end)']
    """
    return _to_latin(text, table, unknown, traced=True)


def _to_latin(text: str, table: str, unknown: str, traced: bool) -> Transliteration:
    made = _checked(text, table, unknown)
    if unknown == "fallback" and not fallback.is_available():
        raise MissingExtraError("unknown='fallback'", "unidecode")
    return Run(made, prepared(text, made.known), unknown, traced=traced).done()


def detransliterate(text: str, table: str, unknown: Literal["error", "keep", "mark"] = "error") -> str:
    """Restores Cyrillic spelling from Latin letters after a standard that allows it.

    ``lost`` of a table are the sequences that do not come back: Gaj's alphabet writes «нј» and «њ» alike, and only of
    some well-known words it is known which of the two they have. All Latin text is taken for romanized text.

    Raises:
        UnknownTableError: There is no table of that name.
        NotReversibleError: The table is not reversible; those for its languages that are get named.
        UnknownLettersError: The text has Latin letters that the standard does not use; they are listed.
        InputError: ``unknown`` is none of the three.

    >>> detransliterate("Ŝerbina, Podʺâpolʹskij", "iso_9_1995")
    'Щербина, Подъяпольский'
    >>> detransliterate("injekcija, Đoković", "sr_gaj")
    'инјекција, Ђоковић'
    """
    made = _checked(text, table, unknown)
    if not made.table.reversible:
        others = {t.name for lang in made.table.languages for t in tables(lang) if t.reversible}
        raise NotReversibleError(made.table.name, made.table.languages, sorted(others))
    if str(unknown) == "fallback":
        raise InputError("unknown='fallback' is for the way to Latin letters")
    return Run(made, prepared_latin(text), unknown, back=True).done().text


def _checked(text: object, table: str, unknown: object) -> Engine:
    made = engine(str(table))
    if not isinstance(text, str):
        raise InputError(f"a text is needed, not {type(text).__name__}")
    if unknown not in ("error", "keep", "mark", "fallback"):
        raise InputError(f"unknown={unknown!r:.100}: it is 'error', 'keep', 'mark' or 'fallback'")
    return made


_PLAIN = str.maketrans({"đ": "dj", "ł": "l", "Ł": "L", "ı": "i"})
_BIG_DJ = re.compile("Đ(.?)")
_LATIN_MARKS = re.compile(f"(?<=[A-Za-z])[{MARKS}]+")


def plain_latin(text: str) -> str:
    """Latin text as it is typed without diacritics: đ becomes dj, other letters lose their marks.

    «Dj» is how Gaj's alphabet wrote the sound before Daničić's đ (Rječnik hrvatskoga ili srpskoga jezika, 1880), and
    what passports without the letter and most typists write; č, ć, š and ž are typed bare. Cyrillic letters stay.

    >>> plain_latin("Novak Đoković, ĐOKOVIĆ, Niš; Biełaruś"), plain_latin("Чайка, Ќосев")
    ('Novak Djokovic, DJOKOVIC, Nis; Bielarus', 'Чайка, Ќосев')
    """
    text = _BIG_DJ.sub(lambda m: ("DJ" if m[1].isupper() else "Dj") + m[1], unicodedata.normalize("NFC", text))
    bare = _LATIN_MARKS.sub("", unicodedata.normalize("NFD", text.translate(_PLAIN)))
    return unicodedata.normalize("NFC", bare)
