"""Latin letters that look Cyrillic: «Флoридa» with a Latin o and a, typed on the wrong layout or pasted from a scan.

The pairs are those of Unicode's confusables (UTS #39) that are one glyph in common fonts, written down apart from the table
by which `namenorm.text.script` folds them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from namenorm.testing.variation.kind import EVERY, Change, Level, Spelling, variant_kind

LOOKALIKES = {
    "а": "a", "с": "c", "е": "e", "о": "o", "р": "p", "х": "x", "у": "y", "і": "i", "ј": "j", "ѕ": "s",
    "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "І": "I", "Ј": "J", "К": "K", "М": "M", "О": "O", "Р": "P", "Ѕ": "S",
    "Т": "T", "Х": "X",
}  # fmt: skip

_WORD = re.compile(r"[^\W\d_]+")
_FLORIDA = Spelling("Флорида", "ru", type="LOC")


def _places(text: str) -> Iterator[list[int]]:
    """For each word the places of letters that have a look-alike, where another letter shows which script it is in."""
    for word in _WORD.finditer(text):
        places = [i for i in range(*word.span()) if text[i] in LOOKALIKES]
        if places and any("\u0400" <= text[i] <= "\u052f" for i in set(range(*word.span())) - set(places)):
            yield places


@variant_kind((_FLORIDA, "Флoрида"), level=Level.SURFACE, forms=EVERY)
def one_lookalike(spelling: Spelling) -> Iterator[Change]:
    """A slip between two layouts leaves one Latin letter in a Cyrillic word."""
    text = spelling.text
    for places in _places(text):
        for i in places:
            yield spelling.change(f"{text[:i]}{LOOKALIKES[text[i]]}{text[i + 1 :]}", f"a Latin {LOOKALIKES[text[i]]}")


@variant_kind((_FLORIDA, "Флopидa"), level=Level.SURFACE, forms=EVERY)
def all_lookalikes(spelling: Spelling) -> Iterator[Change]:
    """Scans, and those who hide from filters, put Latin letters wherever they look the same."""
    places = {i for found in _places(spelling.text) for i in found}
    if places:
        text = "".join(LOOKALIKES[c] if i in places else c for i, c in enumerate(spelling.text))
        yield spelling.change(text, "Latin letters wherever they look the same")


KINDS = (one_lookalike, all_lookalikes)
"""The kinds of this module."""
