"""The words of a text as their capitals show them: what a capital letter says of each, and what it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum, auto

from namenorm.text.tokens import QUOTES, Token, ends_sentence, is_hyphen, tokens


class Capitals(StrEnum):
    """How a word is written."""

    SMALL = auto()
    NAME = auto()
    """A capital, then small letters: «Москва», «Дже-ин»."""
    ACRONYM = auto()
    """Two to six capitals: «НАТО», «COVID-19», «ООН-у»."""
    INITIAL = auto()
    """A letter, or two that are one («Дж.»), with a full stop behind."""
    SHOUTED = auto()
    """More capitals."""
    OTHER = auto()
    """Figures, single capitals, Roman numbers."""


@dataclass(slots=True)
class Word:
    """A word, hyphens and all.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        key: As it is looked up.
        gap: What stands before it.
        capitals: How it is written.
        is_first: Whether a sentence or quotation begins with it, so that its capital says nothing.
        is_headline: Whether it stands in a line where everything has capitals.
    """

    start: int
    end: int
    key: str
    gap: str
    capitals: Capitals
    is_first: bool = False
    is_headline: bool = False

    @property
    def is_small(self) -> bool:
        """Whether it has no capital at its beginning."""
        return self.capitals is Capitals.SMALL

    @property
    def is_name(self) -> bool:
        """Whether it has a capital and small letters."""
        return self.capitals is Capitals.NAME

    @property
    def is_roman(self) -> bool:
        """Whether it is a Roman number: «Карл III»."""
        return self.capitals is Capitals.OTHER and _ROMAN.issuperset(self.key)

    @property
    def is_latin(self) -> bool:
        """Whether it is in Latin letters."""
        return self.key.isascii()

    @property
    def stem(self) -> str:
        """An acronym without the ending behind its hyphen: «сми» of «СМИ-то»."""
        return self.key.partition("-")[0]


def words_of(text: str, is_abbreviation: Callable[[str], bool] = lambda key: False) -> list[Word]:
    """The words of a text.

    Args:
        text: Any.
        is_abbreviation: Whether a unified word has a full stop behind it within a sentence («проф. Иванов»).

    >>> [(w.key, str(w.capitals), w.is_first) for w in words_of("Мун Дже-ин и г. В. Путин. Да")]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('мун', 'name', True), ('дже-ин', 'name', False), ('и', 'small', False), ('г', 'small', False),
     ('в', 'initial', False), ('путин', 'name', False), ('да', 'name', True)]
    """
    found: list[Word] = []
    parts = list(_joined(text))
    for number, (word, gap) in enumerate(parts):
        behind = parts[number + 1][1] if number + 1 < len(parts) else text[word[-1].end :][:2]
        made = Word(word[0].start, word[-1].end, "-".join(t.key for t in word), gap, _capitals(word, gap, behind))
        made.is_first = not found or _begins(found, gap, is_abbreviation)
        found.append(made)
    _mark_headlines(found)
    return found


def _joined(text: str) -> Iterator[tuple[list[Token], str]]:
    """The tokens that hyphens make one word, and what stands before them."""
    word: list[Token] = []
    before, end = "", 0
    for token in tokens(text):
        gap = text[end : token.start]
        end = token.end
        if word and is_hyphen(gap):
            word.append(token)
            continue
        if word:
            yield word, before
        word, before = [token], gap
    if word:
        yield word, before


_LONGEST_ACRONYM = 6
_LONGEST_ENDING = 3
_ROMAN = frozenset("ivxlcх")  # the last one Cyrillic
_VOWELS = frozenset("аеиоуыэюяєіїөүәyaeiou")
_WITHIN_ADDRESS = frozenset(".@/_")


def _capitals(word: list[Token], gap: str, behind: str) -> Capitals:
    """How a word is written, given what stands around it; what is part of an address («trud.BG») is no name."""
    first, second = word[0], word[1] if len(word) > 1 else None
    if not first.is_capitalized:
        return Capitals.OTHER if first.text[0].isdigit() else Capitals.SMALL
    letters = sum(map(str.isalpha, first.text))
    if second is None and _is_initial(first, behind):
        return Capitals.INITIAL
    if first.key.isascii() and not _WITHIN_ADDRESS.isdisjoint((gap, behind)):
        return Capitals.OTHER
    if first.is_upper and letters > 1:
        return _of_acronym(first, second, letters)
    if letters > 1 or (second is not None and second.is_capitalized):
        return Capitals.NAME
    return Capitals.NAME if second is not None and len(second.key) <= 2 and second.key.isalpha() else Capitals.OTHER


def _of_acronym(first: Token, second: Token | None, letters: int) -> Capitals:
    """«НАТО» and «ООН-у» are acronyms, «ДНК-тест» and «XX» are not."""
    if second is None and _ROMAN.issuperset(first.key):
        return Capitals.OTHER
    if second is not None and second.text.islower() and len(second.key) > _LONGEST_ENDING:
        return Capitals.OTHER
    return Capitals.ACRONYM if letters <= _LONGEST_ACRONYM else Capitals.SHOUTED


def _is_initial(word: Token, behind: str) -> bool:
    """One letter, or two without a vowel («Дж.»), and a full stop."""
    is_short = len(word.key) == 1 or (len(word.key) == 2 and not word.is_upper and _VOWELS.isdisjoint(word.key))
    return is_short and behind.startswith(".") and "\n" not in behind


def _begins(before: list[Word], gap: str, is_abbreviation: Callable[[str], bool]) -> bool:
    """Whether a sentence or a quotation begins behind words and a gap."""
    if gap == " ":
        return False
    if gap.strip(" ")[-1:] in _QUOTES and gap[:1] not in _QUOTES:
        return True
    if not ends_sentence(gap):
        return False
    last = before[-1]
    if gap.strip() != "." or "\n" in gap:
        return True
    if last.capitals is Capitals.INITIAL:
        return False
    if is_abbreviation(last.key):
        return False
    after_figure = len(before) > 1 and before[-2].capitals is Capitals.OTHER
    return not (last.is_small and len(last.key) <= 2 and not after_figure and last.gap != ".")


_SHORT = 3
"""Words up to this are small in a headline too."""

_FEWEST = 4
"""Words of a line that make it a headline."""


def _mark_headlines(words: list[Word]) -> None:
    """Lines in which all words but the shortest have capitals say nothing by them."""
    first = 0
    for i in range(1, len(words) + 1):
        if i == len(words) or "\n" in words[i].gap:
            line = words[first:i]
            small = sum(w.is_small for w in line)
            is_even = small * 2 <= len(line) and not any(w.is_small and len(w.key) > _SHORT for w in line)
            shouted = sum(w.capitals in (Capitals.ACRONYM, Capitals.SHOUTED) for w in line)
            if (len(line) >= _FEWEST and is_even) or (len(line) > 1 and shouted == len(line)):
                for word in line:
                    word.is_headline = True
            first = i


def quoted(words: list[Word], text: str) -> Iterator[tuple[int, int]]:
    """What stands between quotation marks, where it is short: the places of its first word and of the one behind.

    >>> text = "Партија „Слобода и правда“ и „Политика“"
    >>> [[w.key for w in words_of(text)[i:j]] for i, j in quoted(words_of(text), text)]
    [['слобода', 'и', 'правда'], ['политика']]
    """
    closed = 0
    for i, word in enumerate(words):
        if i < closed or word.gap[-1:] not in _QUOTES or not word.gap:
            continue
        for j in range(i + 1, min(i + 1 + _LONGEST_QUOTED, len(words) + 1)):
            gap = words[j].gap if j < len(words) else text[words[-1].end :][:1]
            if gap[:1] and gap[0] in _QUOTES:
                yield i, j
                closed = j
                break
            if gap not in (" ", "\u00a0", " – ", " - "):
                break


_QUOTES = frozenset(QUOTES)
_LONGEST_QUOTED = 5
