"""Capitals and quotation marks: headlines, chats, style books."""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.model import Kind
from namenorm.testing.variation.kind import NAMES, Change, Level, Spelling, variant_kind

_QUOTES = (("«", "»"), ("„", "“"), ('"', '"'), ("“", "”"), ("‘", "’"), ("'", "'"))
"""Of Russian, of Bulgarian and Macedonian, of typewriters, of English; the single ones stand within others."""

_INNER = str.maketrans("", "", '«»„“”"')
_ACRONYMS_TOO = NAMES | {Kind.ACRONYM}


@variant_kind((Spelling("Курская область", "ru", type="LOC"), "КУРСКАЯ ОБЛАСТЬ"), level=Level.SURFACE)
def all_capitals(spelling: Spelling) -> Iterator[Change]:
    """Headlines and forms are set in capitals."""
    if len(spelling.text) > 1:
        yield spelling.change(spelling.text.upper(), "in capitals")


@variant_kind((Spelling("Северная Корея", "ru", type="LOC"), "северная корея"), level=Level.SURFACE)
def small_letters(spelling: Spelling) -> Iterator[Change]:
    """Chats and searches are typed without capitals."""
    yield spelling.change(spelling.text.lower(), "in small letters")


@variant_kind((Spelling("Трудовая партия Кореи", "ru", type="ORG"), "Трудовая Партия Кореи"), level=Level.SURFACE)
def each_word_capital(spelling: Spelling) -> Iterator[Change]:
    """English habits give every word a capital."""
    words = (word[:1].upper() + word[1:] for word in spelling.text.split(" "))
    yield spelling.change(" ".join(words), "a capital for every word")


@variant_kind((Spelling("Газпром", "ru", type="ORG"), "«Газпром»"), level=Level.SURFACE, forms=_ACRONYMS_TOO)
def in_quotes(spelling: Spelling) -> Iterator[Change]:
    """Companies, papers and works stand in quotation marks, which differ from language to language."""
    if spelling.type == "PER" or not spelling.text.isprintable():
        return
    for left, right in _QUOTES:
        yield spelling.change(f"{left}{spelling.text}{right}", f"in {left}{right}")


@variant_kind((Spelling("партия «Единая Россия»", "ru", type="ORG"), "партия Единая Россия"), level=Level.SURFACE)
def without_quotes(spelling: Spelling) -> Iterator[Change]:
    """Quotation marks within a name are left out."""
    yield spelling.change(spelling.text.translate(_INNER).strip(), "without quotation marks")


KINDS = (all_capitals, small_letters, each_word_capital, in_quotes, without_quotes)
"""The kinds of this module."""
