"""Sentences and tokens for recognisers that want them: words, punctuation, and where each stands.

Unlike `namenorm.text.tokens`, which looks for names, punctuation is kept here and hyphenated words are whole, as the
treebanks of Universal Dependencies have them («Дже-ин», «Нью-Йорк»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from namenorm.text.unify import APOSTROPHES, HYPHENS

MAX_TOKENS = 200
"""Longer sentences are cut: recognisers take time and memory with the square of it, or forget the beginning."""

_TOKEN = re.compile(rf"\w[\w\u0300-\u036f]*(?:[{HYPHENS}{APOSTROPHES}.](?=\w)\w[\w\u0300-\u036f]*)*|[^\w\s]")


class Token(NamedTuple):
    """A word or a mark of punctuation, and where it stands in the text."""

    text: str
    start: int
    end: int


def sentences(text: str) -> Iterator[list[Token]]:
    """The sentences of a text, none empty.

    A sentence ends at a line's end, and behind a full stop, question or exclamation mark if a capital, a figure or an
    opening mark follows and no initial or short abbreviation stands before («В. Путин», «ул. Ленина»).

    >>> [[t.text for t in s] for s in sentences("Мун Дже-ин пристигна. «Г-н В. Путин» – не.")]
    [['Мун', 'Дже-ин', 'пристигна', '.'], ['«', 'Г-н', 'В', '.', 'Путин', '»', '–', 'не', '.']]
    """
    sentence: list[Token] = []
    for match in _TOKEN.finditer(text):
        token = Token(match[0], match.start(), match.end())
        if sentence and (len(sentence) >= MAX_TOKENS or _begins(text, sentence, token)):
            yield sentence
            sentence = []
        sentence.append(token)
    if sentence:
        yield sentence


def _begins(text: str, sentence: list[Token], token: Token) -> bool:
    """Whether a token begins a sentence, given those before it."""
    gap = text[sentence[-1].end : token.start]
    if not gap:
        return False
    if "\n" in gap:
        return True
    first = token.text[0]
    if first.islower() or not (first.isalnum() or first in _OPENING):
        return False
    i = len(sentence) - 1
    while i > 0 and sentence[i].text in _CLOSING:
        i -= 1
    if sentence[i].text not in _ENDING:
        return False
    before = sentence[i - 1].text if i else ""
    return not (sentence[i].text == "." and before.isalpha() and len(before) <= _ABBREVIATION)


_ENDING = frozenset(".!?…")
_CLOSING = frozenset('»“”")]’')
_OPENING = frozenset('«„“"([–—-')
_ABBREVIATION = 2
"""Letters of a word before a full stop that is taken for an abbreviation or initial: «г.», «ул.», «В.»."""
