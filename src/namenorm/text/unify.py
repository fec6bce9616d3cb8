"""One spelling for what is one word: Unicode forms, stress marks, apostrophes, dashes, case.

`unify` is applied word by word to tokens, never to a whole text, so the offsets of the text are never touched: a
`namenorm.text.tokens.Token` keeps where it stands in the original.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from namenorm.text.script import fold_lookalikes

IGNORABLE = "\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
"""Soft hyphen, zero-width characters, direction marks, variation selectors: as the inside of a regex class."""

APOSTROPHES = "'’ʼ‘`´′ʹꞌꞋ＇"
"""U+02BC is the Ukrainian and Belarusian letter; the others are what keyboards and typesetting make of it."""

HYPHENS = "-\u2010\u2011\u2012\u2043\ufe63\uff0d"
"""Hyphens that join the parts of a word. Dashes, which separate words, are not among them."""

_IGNORABLE = re.compile(f"[{IGNORABLE}]")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
# Acute and grave are stress marks only on a vowel: on г and к they make the letters ѓ and ќ (which NFC composes).
_STRESS = re.compile("(?<=[аеёєиіїоуыэюяўѣѵәөүұӣӯaeiouy])[\u0300\u0301]", re.IGNORECASE)
_SAME_LETTER = str.maketrans({"ё": "е", "ѐ": "е", "ѝ": "и"})
_PLAIN = re.compile(r"(?:[а-я]+|[a-z0-9]+)\Z")


def visible(word: str) -> str:
    """A word as it shows in print: NFC, without ignorable characters and stress marks; case stays.

    >>> visible("КН\u00adДР"), visible("Пеки\u0301н")
    ('КНДР', 'Пекин')
    """
    word = unicodedata.normalize("NFC", word)
    return unicodedata.normalize("NFC", _STRESS.sub("", _IGNORABLE.sub("", word)))


@lru_cache(maxsize=65_536)
def unify(word: str) -> str:
    """The form under which one word is looked up: the same for all ways to type it.

    NFC, ignorable characters and stress marks dropped, one apostrophe (``'``), look-alikes folded within a word, case
    folded, and ё written е, as most Russian print does. No letter of any alphabet is lost: й, ї, ў, ѓ, ќ stay.

    >>> unify("Влади́мир"), unify("О’Браєн"), unify("Ѓорче"), unify("КЇВ"), unify("Королёв")
    ('владимир', "о'браєн", 'ѓорче', 'кїв', 'королев')
    """
    lowered = word.lower()
    if _PLAIN.match(lowered):
        return lowered
    folded = fold_lookalikes(visible(word)).casefold()  # which makes an apostrophe of its own out of ŉ
    unified = unicodedata.normalize("NFC", _APOSTROPHE.sub("'", folded)).translate(_SAME_LETTER)
    unified = fold_lookalikes(unified)  # «Pёtr»: no Latin letter looks like ё, but one like е
    return unified.strip("'") or unified  # ʼКиївʼ: an apostrophe at either end is a quotation mark
