"""Words of a text with their places, kept whole where a name needs it.

A token is a run of letters and digits, with apostrophes inside («О’Браєн») and with whatever combining or invisible
characters stand in it. A hyphen ends a token and is remembered in the gap, so that «Мун Дже-ин» and «Мун Дже Ин» are
the same three words, «КНДР-Росія» are two that can be linked apart, and «COVID-19» is found whole by its name.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import lru_cache

from namenorm.text.unify import APOSTROPHES, HYPHENS, IGNORABLE, unify

_MARK = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f" + IGNORABLE
# Possessive, for nothing that a word has taken is ever given back.
_LETTERS = rf"[^\W_]++(?:[{_MARK}]++[^\W_]*+)*+"
_WORD = re.compile(rf"{_LETTERS}(?:[{APOSTROPHES}]{_LETTERS})*+")
_WORD_KEPT = re.compile(f"({_WORD.pattern})")


@dataclass(frozen=True, slots=True)
class Token:
    """One word: where it stands in the text, as written and unified."""

    start: int
    end: int
    text: str
    key: str

    @property
    def is_capitalized(self) -> bool:
        """Whether its first letter is a capital (or title-case) letter."""
        first = self.text[0]
        return first.isupper() or first.istitle()

    @property
    def is_upper(self) -> bool:
        """Whether it is written in capitals throughout, with two letters or more."""
        return len(self.key) > 1 and self.text.isupper()


def tokens(text: str) -> Iterator[Token]:
    """Yields the words of a text.

    >>> [t.text for t in tokens("Мун Дже-ин і О’Браєн, COVID-19")]
    ['Мун', 'Дже', 'ин', 'і', 'О’Браєн', 'COVID', '19']
    """
    for m in _WORD.finditer(text):
        word = m.group()
        yield Token(m.start(), m.end(), word, unify(word))


_PIECE = 1 << 16
_SPACE = re.compile("[ \n]")


def split(text: str) -> Iterator[list[str]]:
    """Yields a text in pieces, each a list ``[gap, word, gap, word, …]``: the words as `tokens` has them, each after what
    stands before it. The last piece is ``[gap]``, what stands behind the last word.

    All of the work is one call for each piece; no object but the strings is made. Pieces (of 65,536 characters, where the
    text has a space to cut at) keep the strings of a long text from being all there at once.

    >>> list(split("Мун Дже-ин!"))
    [['', 'Мун', ' ', 'Дже', '-', 'ин'], ['!']]
    """
    before: list[str] = []
    start = 0
    while start < len(text):
        space = _SPACE.search(text, start + _PIECE)
        end = space.start() if space else len(text)
        parts = _WORD_KEPT.split(text[start:end])
        if len(parts) > 1:
            parts[0] = "".join([*before, parts[0]])
            before.clear()
            behind = parts.pop()
            yield parts
        else:
            (behind,) = parts
        before.append(behind)
        start = end
    yield ["".join(before)]


def words(text: str) -> tuple[str, ...]:
    """The unified words of a name.

    >>> words("В.В. Путин"), words("«Вот Так»")
    (('в', 'в', 'путин'), ('вот', 'так'))
    """
    return tuple(unify(word) for word in _WORD.findall(text))


QUOTES = '«»„“”"'
"""Quotation marks of the languages that write Cyrillic."""

# What may stand between two words of one name: a space (or one line break), a hyphen, quotes.
_WITHIN_NAME = re.compile(rf"\s{{1,3}}\Z|\s?[{HYPHENS}]\s?\Z|\s?[{QUOTES}]\s?\Z")
_INITIAL_DOT = re.compile(r"\.\s{0,2}\Z")
_BLANK_LINE = re.compile(r"\n\s*\n|[\u2028\u2029\f]")


def joins(left: str, gap: str) -> bool:
    """Whether two words may be parts of one name, given the first word and the text between them.

    A dot joins only behind an initial or an abbreviation of two letters.

    >>> joins("Ким", " "), joins("Дже", "-"), joins("В", "."), joins("Путин", ". "), joins("Киев", ", ")
    (True, True, True, False, False)
    """
    return gap == " " or (len(gap) <= 4 and _joins(gap, len(left) <= 2))


def joins_listed(left: str, gap: str) -> bool:
    """The same for words of a name that is listed so: also a dash without spaces, which stands between equal parts.

    >>> joins("Soviet", "–"), joins_listed("Soviet", "–"), joins_listed("Босния", " – ")
    (False, True, False)
    """
    return gap in _UNSPACED_DASHES or joins(left, gap)


_UNSPACED_DASHES = frozenset("–—")
"""En dash, as in "Soviet–Afghan War" (Chicago Manual of Style, 17th ed., § 6.80), and em dash, which Russian print has."""


@lru_cache(maxsize=4_096)
def _joins(gap: str, is_initial: bool) -> bool:
    if _BLANK_LINE.search(gap):
        return False
    return _WITHIN_NAME.match(gap) is not None or (is_initial and _INITIAL_DOT.match(gap) is not None)


def is_hyphen(gap: str) -> bool:
    """Whether the text between two words is a hyphen that makes them one."""
    return len(gap) == 1 and gap in HYPHENS


def is_ending_of_acronym(left: Token, gap: str, right: Token, endings: Container[str]) -> bool:
    """Whether a word is but the ending of the acronym before it, given the endings of the language: «НАТО-у», «АҚШ-тың».

    >>> un, a = tokens("УН-а")
    >>> is_ending_of_acronym(un, "-", a, {"а", "у"}), is_ending_of_acronym(un, " ", a, {"а", "у"})
    (True, False)
    """
    return left.is_upper and is_hyphen(gap) and right.text.islower() and right.key in endings


def ends_sentence(gap: str) -> bool:
    """Whether a new sentence can begin after this gap (a capital letter there says nothing).

    >>> ends_sentence(". "), ends_sentence(": «"), ends_sentence(" "), ends_sentence(" «")
    (True, True, False, False)
    """
    if gap == " ":
        return False
    return _kept(gap) if len(gap) <= 8 else _ends_sentence(gap)


def in_one_sentence(text: str) -> bool:
    """Whether a piece of text holds no end of a sentence; initials and abbreviations are taken for one.

    >>> in_one_sentence("Джо Байден и Хантер "), in_one_sentence("Байден. Затем ")
    (True, False)
    """
    return len(text) <= _LONG_SENTENCE and _SENTENCE_END.search(text) is None


def words_beside(text: str, start: int, end: int, most: int) -> tuple[str, ...]:
    """The unified words before a place of a text and behind it, of the same sentence, at most so many on either side.

    >>> words_beside("Молчит. Вчера президент Буш младший молчал.", 24, 27, 2)
    ('вчера', 'президент', 'младший', 'молчал')
    """
    before = _SENTENCE_END.split(text[max(start - _LONG_SENTENCE, 0) : start])[-1]
    behind = _SENTENCE_END.split(text[end : end + _LONG_SENTENCE], maxsplit=1)[0]
    return words(before)[-most:] + words(behind)[:most]


def begins_sentence(text: str, place: int) -> bool:
    """Whether a sentence begins at a place of a text, so that a capital there says nothing.

    >>> begins_sentence("Да. «Москва» молчит", 5), begins_sentence("В Москве", 2)
    (True, False)
    """
    start = place
    while start > 0 and not text[start - 1].isalnum() and place - start < _MAX_GAP:
        start -= 1
    return start == 0 or ends_sentence(text[start:place])


_MAX_GAP = 40
_LONG_SENTENCE = 400
_SENTENCE_END = re.compile("[.!?…:;\n\u2028\u2029•*]")
_DASHES = frozenset({"-", "–", "—", "- «", "— «", "– «"})


def _ends_sentence(gap: str) -> bool:
    return _SENTENCE_END.search(gap) is not None or gap.strip() in _DASHES


_kept = lru_cache(maxsize=4_096)(_ends_sentence)  # nearly all gaps are a few short ones
