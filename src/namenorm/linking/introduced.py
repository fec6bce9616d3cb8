"""Acronyms that a text introduces behind the full name: «Корейска централна телеграфна агенция (КЦТА)», «…, далее – ЦТАК».

From there on, and before, they mean what the name means in this text, whether or not the gazetteer has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import LCSseq

from namenorm.linking.judging import Found, Judge
from namenorm.linking.written import Taken, WrittenText
from namenorm.text.tokens import QUOTES, words

_INTRODUCES = re.compile(
    rf"""\s?[{QUOTES}]?\s?[(,]\s?
    (?:(?:далее|сокращ[её]нно|сокр\.|                   # ru
          далі|скорочено|скор\.|                        # uk
          далей|скарочана|                              # be
          (?:наричан[аоие]?\s)?по-(?:нататък|долу)|съкратено|   # bg
          во\sнатамошниот\sтекст|понатаму|скратено|     # mk
          у\sдаљем\sтексту|скраћено|                    # sr
          [а-яё]{{2,5}}\.|[а-яё]{{5,12}}\sакроним)         # «англ. NATO»
       \s?[–—:-]?\s?)?[{QUOTES}]?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""What may stand between a name and its acronym."""

_CLOSES = re.compile(rf"[{QUOTES}]?\s?[),.;]|\Z")
_MAX_BETWEEN = 4
"""Words between a name and its acronym, at most: «далее в тексте –»."""

_MAX_GAP = 40
"""Characters between them, at most."""

_MIN_LETTERS, _MAX_LETTERS = 2, 8
_SHARE = 0.6
"""So many letters of an acronym must begin words of the name, in order: «СДСМ» of «Социјалдемократски сојуз на Македонија»."""


def introduces(text: str, name: tuple[int, int], acronym: tuple[int, int]) -> bool:
    """Whether a text introduces an acronym right behind a name; both by their places, start and end.

    >>> introduces("Агенция за речен надзор (АРН) мълчи.", (0, 23), (25, 28))
    True
    """
    letters = text[slice(*acronym)]
    return (
        name[1] <= acronym[0] <= name[1] + _MAX_GAP
        and letters.isupper()
        and _MIN_LETTERS <= len(letters) <= _MAX_LETTERS
        and _INTRODUCES.match(text[name[1] : acronym[0]]) is not None
        and _CLOSES.match(text, acronym[1]) is not None
        and _is_of(letters.lower(), "".join(word[0] for word in words(text[slice(*name)])))
    )


def introduced(text: WrittenText, found: Iterable[Found], taken: Taken, judge: Judge) -> Iterator[Found]:
    """Yields the words that are acronyms of what the text has named in full just before one of them."""
    meant: dict[str, int] = {}
    for f in found:
        entity, top = f.judged.entity, f.judged.top
        if entity is not None and top is not None and top.type != "PER" and f.last > f.first:
            key = _acronym_behind(text, f)
            if key is not None:
                meant.setdefault(key, entity)
    if meant:
        for i in text.capitalized:
            word = text.words[i]
            if word is not None and word.key in meant and word.is_upper and not taken[i]:
                yield Found(i, i, judge.referred(None, (meant[word.key],)))


def _acronym_behind(text: WrittenText, f: Found) -> str | None:
    """The acronym, unified, that is introduced behind a mention."""
    for i in range(f.last + 1, min(f.last + 2 + _MAX_BETWEEN, text.count)):
        word = text.words[i]
        if word is None or not word.is_upper or not _MIN_LETTERS <= len(word.key) <= _MAX_LETTERS:
            continue
        between = text.text[text.end(f.last) : text.start(i)]
        if _INTRODUCES.match(between) and _CLOSES.match(text.gaps[i + 1]) and _is_of(word.key, _initials(text, f)):
            return word.key
        return None
    return None


def _initials(text: WrittenText, f: Found) -> str:
    return "".join(text.spelled[i][0].lower() for i in range(f.first, f.last + 1))


def _is_of(acronym: str, initials: str) -> bool:
    """Whether letters are those that words begin with, or most of them.

    >>> _is_of("кцта", "кцта"), _is_of("сдсм", "сснм"), _is_of("ссср", "кнр")
    (True, True, False)
    """
    return acronym[:1] == initials[:1] and LCSseq.similarity(acronym, initials) >= _SHARE * len(acronym)
