"""Words of a text with their places, kept whole where a name needs it.

A token is a run of letters and digits, with apostrophes inside («О’Браєн») and with whatever combining or invisible
characters stand in it. A hyphen ends a token and is remembered in the gap, so that «Мун Дже-ин» and «Мун Дже Ин» are
the same three words, «КНДР-Росія» are two that can be linked apart, and «COVID-19» is found whole by its name.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from namenorm.text.unify import APOSTROPHES, HYPHENS, IGNORABLE, unify

_MARK = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f" + IGNORABLE
_LETTERS = rf"[^\W_](?:[^\W_]|[{_MARK}])*"
_WORD = re.compile(rf"{_LETTERS}(?:[{APOSTROPHES}]{_LETTERS})*")


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


def words(text: str) -> tuple[str, ...]:
    """The unified words of a name.

    >>> words("В.В. Путин"), words("«Вот Так»")
    (('в', 'в', 'путин'), ('вот', 'так'))
    """
    return tuple(unify(word) for word in _WORD.findall(text))


# What may stand between two words of one name: a space (or one line break), a hyphen, quotes.
_WITHIN_NAME = re.compile(rf"\s{{1,3}}\Z|\s?[{HYPHENS}]\s?\Z|\s?[«»„“”\"]\s?\Z")
_INITIAL_DOT = re.compile(r"\.\s{0,2}\Z")
_BLANK_LINE = re.compile(r"\n\s*\n|[\u2028\u2029\f]")


def joins(left: str, gap: str) -> bool:
    """Whether two words may be parts of one name, given the first word and the text between them.

    A dot joins only behind an initial or an abbreviation of two letters.

    >>> joins("Ким", " "), joins("Дже", "-"), joins("В", "."), joins("Путин", ". "), joins("Киев", ", ")
    (True, True, True, False, False)
    """
    if gap == " ":
        return True
    if len(gap) > 4 or _BLANK_LINE.search(gap):
        return False
    return _WITHIN_NAME.match(gap) is not None or (len(left) <= 2 and _INITIAL_DOT.match(gap) is not None)


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
    return any(c in ".!?…:;\n\u2028\u2029•*" for c in gap) or gap.strip() in {"-", "–", "—", "- «", "— «", "– «"}
