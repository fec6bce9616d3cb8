"""The name in Latin letters: by every standard of its language, and as typed without diacritics."""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.errors import NamenormError
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Kind
from namenorm.testing.variation.kind import Change, Promise, Spelling, variant_kind
from namenorm.text.script import script_of
from namenorm.translit.standards import plain_latin, tables, transliterate

_GAJ = "sr_gaj"
_NAMES_ALONE = frozenset({Kind.NAME})
_SHCHUKIN = Spelling("Щукин", "ru")
_NIS = Spelling("Новак Ђоковић", "sr")


def _romanized(spelling: Spelling) -> Iterator[tuple[str, str]]:
    """The name by each standard, with the name of the standard; none for what has Latin letters already."""
    if spelling.lang not in CYRILLIC_LANGUAGES or script_of(spelling.text) != "Cyrl":
        return
    for table in tables(spelling.lang):
        try:
            yield transliterate(spelling.text, table.name), table.name
        except NamenormError:  # a letter that the standard does not have
            continue


@variant_kind((_SHCHUKIN, "Shchukin"), forms=_NAMES_ALONE, promise=Promise.NOT_ANOTHER)
def romanized(spelling: Spelling) -> Iterator[Change]:
    """Passports, catalogues and maps write the name in Latin letters, each by a standard of its own."""
    for text, table in _romanized(spelling):
        if table != _GAJ:
            yield Change(text, None, f"romanized by {table}")


@variant_kind((_SHCHUKIN, "Scukin"), forms=_NAMES_ALONE, promise=Promise.NOT_ANOTHER)
def romanized_without_marks(spelling: Spelling) -> Iterator[Change]:
    """Systems that know English letters alone drop the marks of scholarly standards."""
    for text, table in _romanized(spelling):
        plain = plain_latin(text)
        if table != _GAJ and plain != text:
            yield Change(plain, None, f"romanized by {table}, without marks")


@variant_kind((_NIS, "Novak Đoković"), forms=_NAMES_ALONE)
def gaj(spelling: Spelling) -> Iterator[Change]:
    """Serbian is written in Gaj's Latin alphabet as much as in Vuk's Cyrillic one (Правопис српскога језика 2010)."""
    for text, table in _romanized(spelling):
        if table == _GAJ:
            yield Change(text, "sr", "in Gaj's Latin alphabet")


@variant_kind((_NIS, "Novak Djokovic"), forms=_NAMES_ALONE)
def gaj_without_marks(spelling: Spelling) -> Iterator[Change]:
    """Half of the Latin Serbian on the web is typed without diacritics."""
    for text, table in _romanized(spelling):
        if table == _GAJ:
            yield Change(plain_latin(text), "sr", "in Gaj's Latin alphabet without marks")
            yield Change(plain_latin(text).replace("Dj", "D").replace("dj", "d"), "sr", "the same with d for đ")


KINDS = (romanized, gaj, gaj_without_marks, romanized_without_marks)
"""The kinds of this module."""
