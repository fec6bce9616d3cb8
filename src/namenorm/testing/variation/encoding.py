"""One text, many code points: Unicode forms, stress marks, apostrophes, spaces, and characters that nobody sees.

Written apart from `namenorm.text.unify`, so that what the one forgets the other does not. Sources: Unicode 15.1, chapters
6.2 (hyphens, apostrophes, spaces) and 23.2 (invisible characters), and UAX #15 for the normal forms.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from namenorm.testing.variation.kind import EVERY, Change, Level, Spelling, variant_kind

_STRESSED = "аеиоуыэюяєіїәөүұАЕИОУЫЭЮЯЄІЇ"
_APOSTROPHES = {"'": "typewriter apostrophe", "’": "right quote", "ʼ": "letter apostrophe", "‘": "left quote", "`": "grave", "´": "acute", "′": "prime", "＇": "wide apostrophe"}  # fmt: skip
_SPACES = {"\u00a0": "no-break space", "\u202f": "narrow no-break space", "\u2009": "thin space", "  ": "two spaces", "\n": "line break", "\t": "tab"}  # fmt: skip
_HYPHENS = {"\u2010": "hyphen U+2010", "\u2011": "no-break hyphen", "\u2012": "figure dash", "\u2013": "en dash", "\u2212": "minus"}  # fmt: skip
_UNSEEN = {"\u200b": "zero-width space", "\u200c": "zero-width non-joiner", "\u200d": "zero-width joiner", "\u2060": "word joiner", "\ufeff": "byte order mark"}  # fmt: skip
_SURFACE = Level.SURFACE
_KIEV = Spelling("Київ", "uk", type="LOC")


def _between_letters(text: str) -> Iterator[int]:
    """Places within a word, those in the middle of it first."""
    places = [i for i in range(1, len(text)) if text[i - 1].isalpha() and text[i].isalpha()]
    yield from places[1:]
    yield from places[:1]


@variant_kind((_KIEV, "Ки\u0456\u0308в"), level=_SURFACE, forms=EVERY)
def decomposed(spelling: Spelling) -> Iterator[Change]:
    """File names of Apple's systems and some exports are in NFD: й and ї are two characters each."""
    yield spelling.change(unicodedata.normalize("NFD", spelling.text), "in NFD")


@variant_kind((Spelling("Владимир", "ru"), "Влади\u0301мир"), level=_SURFACE, forms=EVERY)
def stress_mark(spelling: Spelling) -> Iterator[Change]:
    """Encyclopedias mark the stress, Wikipedia in every first sentence."""
    text = unicodedata.normalize("NFC", spelling.text)
    for i, letter in enumerate(text):
        if letter in _STRESSED and sum(c in _STRESSED for c in text) > 1:
            yield spelling.change(f"{text[: i + 1]}\u0301{text[i + 1 :]}", f"a stress mark on {letter}")


@variant_kind((Spelling("О'Браєн", "uk"), "О’Браєн"), level=_SURFACE, forms=EVERY)
def other_apostrophe(spelling: Spelling) -> Iterator[Change]:
    """Keyboards and typesetting make eight apostrophes of one."""
    for own in _APOSTROPHES.keys() & set(spelling.text[1:-1]):
        for other, name in _APOSTROPHES.items():
            yield spelling.change(spelling.text.replace(own, other), f"a {name} for the apostrophe")


@variant_kind((Spelling("Северная Корея", "ru", type="LOC"), "Северная\u00a0Корея"), level=_SURFACE, forms=EVERY)
def other_space(spelling: Spelling) -> Iterator[Change]:
    """Typesetting puts no-break and thin spaces, plain text breaks its lines."""
    for other, name in _SPACES.items():
        yield spelling.change(spelling.text.replace(" ", other), f"a {name} for the space")


@variant_kind((Spelling("Нью-Йорк", "ru", type="LOC"), "Нью\u2011Йорк"), level=_SURFACE, forms=EVERY)
def other_hyphen(spelling: Spelling) -> Iterator[Change]:
    """Typesetting and word processors change hyphens."""
    for other, name in _HYPHENS.items():
        yield spelling.change(spelling.text.replace("-", other), f"a {name} for the hyphen")


@variant_kind((Spelling("КНДР", "ru", type="LOC"), "КН\u00adДР"), level=_SURFACE, forms=EVERY)
def soft_hyphen(spelling: Spelling) -> Iterator[Change]:
    """Web pages and PDFs keep the places where a word may be broken."""
    for i in _between_letters(spelling.text):
        yield spelling.change(
            f"{spelling.text[:i]}\u00ad{spelling.text[i:]}", f"a soft hyphen before {spelling.text[i]}"
        )


@variant_kind((Spelling("КНДР", "ru", type="LOC"), "КН\u200bДР"), level=_SURFACE, forms=EVERY)
def zero_width(spelling: Spelling) -> Iterator[Change]:
    """Copied pages carry characters without width."""
    for i in _between_letters(spelling.text):
        for unseen, name in _UNSEEN.items():
            yield spelling.change(
                f"{spelling.text[:i]}{unseen}{spelling.text[i:]}", f"a {name} before {spelling.text[i]}"
            )


@variant_kind((Spelling("Королёв", "ru"), "Королев"), level=_SURFACE, forms=EVERY)
def e_for_yo(spelling: Spelling) -> Iterator[Change]:
    """Russian and Belarusian print mostly and carelessly writes е for ё (Правила русской орфографии 1956, § 10)."""
    if spelling.lang in ("ru", "be"):
        yield spelling.change(spelling.text.replace("ё", "е").replace("Ё", "Е"), "е for ё")


KINDS = (e_for_yo, decomposed, stress_mark, other_apostrophe, other_space, other_hyphen, soft_hyphen, zero_width)
"""The kinds of this module."""
