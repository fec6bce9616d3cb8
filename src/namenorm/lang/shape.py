"""How a name of several words bends: which of its words change, and which stay as they are.

A person's names all bend, and agree in case and gender (Ангелы Меркель, Владимира Путина). Of other names the head noun and
the adjectives before it bend; what follows the head stays (Трудовой партии Кореи → Трудовая партия Кореи), and so do the
first parts of a hyphenated name (Нью-Йорке), but for the head of «Ростов-на-Дону» (Розенталь, Справочник по правописанию и
литературной правке, §§ 149–151; Український правопис 2019, §§ 100–105). Bulgarian and Macedonian put the article on the
first word of a name that is no person's; the Turkic languages, Mongolian and Tajik put their suffixes on the last word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from namenorm.lang.given_names import given_name_groups
from namenorm.lang.languages import profile
from namenorm.text.tokens import Token, is_hyphen, tokens

ALL_BEND = ("ru", "uk", "be", "sr")
FIRST_BENDS = ("bg", "mk")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name: its token, what stands before it, and whether it can change at all."""

    token: Token
    before: str
    is_fixed: bool


def words_of(name: str, lang: str) -> tuple[Word, ...]:
    """The words of a name with what stands between them."""
    found, end = [], 0
    named = list(tokens(name))
    letters = sum(len(t.key) for t in named)
    in_capitals = all(t.is_upper for t in named) and (len(named) > 1 or letters > _LONGEST_ACRONYM)
    for token in named:
        found.append(Word(token, name[end : token.start], _is_fixed(token, lang, in_capitals)))
        end = token.end
    return tuple(found)


_LONGEST_ACRONYM = 5


def _is_fixed(token: Token, lang: str, in_capitals: bool) -> bool:
    """Acronyms (unless the whole name is in capitals), numbers, words in other letters, and prepositions do not bend."""
    letters = [c for c in token.key if c.isalpha()]
    foreign = any(not "\u0400" <= c <= "\u052f" for c in letters)
    is_acronym = token.is_upper and not in_capitals
    return is_acronym or not letters or foreign or token.key in profile(lang).common_words


def bending_places(words: tuple[Word, ...], lang: str, type_: str | None) -> list[tuple[int, ...]]:
    """The ways a name may bend, the likelier first: for each, the places of the words that change together.

    The last place is that of the head; the others are its adjectives or, in a person's name, its fellows.
    """
    free = [i for i, w in enumerate(words) if not w.is_fixed]
    if not free:
        return [()]
    if lang in FIRST_BENDS:
        return [(free[0],)] if type_ != "PER" else [()]
    if lang not in ALL_BEND:
        return [(free[-1],)] if free[-1] == len(words) - 1 else [()]
    if type_ == "PER":
        return [tuple(free[-1:])] if is_east_asian(words, lang) else [tuple(free)]
    return [run for head in free if (run := _run_up_to(words, head))]


VOWELS = "аеєиіїоуыэюя"
_LONGEST_SURNAME = 4


def is_east_asian(words: Sequence[Word], lang: str) -> bool:
    """Surname first, and it is of one syllable: Ким Чен Ын, Мун Чжэ Ин, Си Цзиньпин. The last word alone bends.

    The last of three words may have one syllable more, its ending's: Ким Чен Ына.
    """
    first, *others = (w.token.key for w in words)
    if (
        not others
        or len(first) > _LONGEST_SURNAME
        or _syllables(first) != 1
        or not all(w.token.is_capitalized for w in words[:2])
    ):
        return False
    if len(others) == 2:
        return _syllables(others[0]) == 1 and len(others[0]) <= _LONGEST_SURNAME and _syllables(others[1]) <= 2
    bases = (first, *(a.base for a in profile(lang).inflector.analyses(first)))
    is_given = any(given_name_groups(base, lang) for base in bases)
    return len(others) == 1 and not is_given and _SURNAME_END.search(first) is not None


_SURNAME_END = re.compile(f"(?:[{VOWELS}й]|[нм]ь?|нг)\\Z")
"""Syllables of Chinese, and nearly all surnames of Korean, end so: Мао, Си, Дэн, Ким, Цзян; not Рекс, Фил."""


def _syllables(word: str) -> int:
    """Runs of vowels: «Мао» has one syllable."""
    return len(re.findall(f"[{VOWELS}]+", word))


def _run_up_to(words: tuple[Word, ...], head: int) -> tuple[int, ...]:
    """The words from the first on that can go with a head: none where a fixed word or a part of a compound breaks them."""
    if head + 1 < len(words) and is_hyphen(words[head + 1].before) and not words[head + 1].is_fixed:
        return ()  # a compound bends at its end
    run = [head]
    for i in range(head - 1, -1, -1):
        if words[i].is_fixed:
            return () if not is_hyphen(words[i + 1].before) else tuple(run)
        if is_hyphen(words[i + 1].before):
            continue  # «Нью-» stays
        run.insert(0, i)
    return tuple(run)
