"""Which script a word is in, and letters of one script that stand in for another's.

Real news has «Флoридa» with a Latin o and a, typed on the wrong layout or pasted from a scan. Within one word the
look-alikes are folded to the script that the other letters show; a word of one script is left alone, for «СОР» and
"COP" are different words.
"""

from __future__ import annotations

import re

# Letters that look the same in print. Source: Unicode confusables (UTS #39), the pairs Latin–Cyrillic alone.
_LATIN_TO_CYRILLIC = str.maketrans(
    "aceopxyijskmtABCEHIJKMOPSTXY",
    "асеорхуіјѕкмтАВСЕНІЈКМОРЅТХУ",
)
_CYRILLIC_TO_LATIN = str.maketrans(
    "асеорхуіјѕАВСЕНІЈКМОРЅТХУ",
    "aceopxyijsABCEHIJKMOPSTXY",
)

_CYRILLIC = re.compile("[\u0400-\u052f\u1c80-\u1c88]")
_LATIN = re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]")


def script_of(word: str) -> str:
    """Returns ``"Cyrl"``, ``"Latn"``, ``"mixed"`` (both) or ``"other"`` (neither).

    >>> script_of("Київ"), script_of("Kyiv"), script_of("Kиїв"), script_of("2025")
    ('Cyrl', 'Latn', 'mixed', 'other')
    """
    cyrillic = _CYRILLIC.search(word) is not None
    if _LATIN.search(word) is None:
        return "Cyrl" if cyrillic else "other"
    return "mixed" if cyrillic else "Latn"


def fold_lookalikes(word: str) -> str:
    """Writes a word of mixed script in one script, where look-alike letters explain the mixture.

    A word whose foreign letters are not all look-alikes («Wi-Fi-сеть», "iPhoneом") is returned as it is.

    >>> fold_lookalikes("Флoридa") == "Флорида"
    True
    >>> fold_lookalikes("Вarner")
    'Barner'
    """
    if script_of(word) != "mixed":
        return word
    folded = word.translate(_LATIN_TO_CYRILLIC)
    if _LATIN.search(folded) is None:
        return folded
    folded = word.translate(_CYRILLIC_TO_LATIN)
    return folded if _CYRILLIC.search(folded) is None else word
