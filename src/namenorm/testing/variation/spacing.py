"""Hyphens, spaces, and words written as one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.lang.shape import is_east_asian, words_of
from namenorm.model import Kind
from namenorm.testing.variation.kind import NAMES, Change, Promise, Spelling, variant_kind

_MUN = Spelling("Мун Дже-ин", "bg", origin=("ko", "문재인"))
_KIM = Spelling("Ким Чен Ын", "ru", origin=("ko", "김정은"))
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")


@variant_kind((_MUN, "Мун Дже ин"))
def space_for_hyphen(spelling: Spelling) -> Iterator[Change]:
    """Traditions and papers differ: «Дже-ин», «Дже Ин»; «Нью-Йорк» stands without its hyphen in hurried texts."""
    if _HYPHEN.search(spelling.text):
        yield spelling.change(_HYPHEN.sub(" ", spelling.text), "a space for the hyphen")
        titled = re.sub(r"-(\w)", lambda m: " " + m[1].upper(), spelling.text)
        yield spelling.change(titled, "a space and a capital for the hyphen")


@variant_kind((_MUN, "Мун Джеин"), promise=Promise.NOT_ANOTHER)
def joined(spelling: Spelling) -> Iterator[Change]:
    """The parts of a name run together: «Джеин», «Ньюйорк», «Ченын»."""
    for m in _HYPHEN.finditer(spelling.text):
        text = spelling.text[: m.start()] + _small_first(spelling.text[m.end() :])
        yield spelling.change(text, "joined at the hyphen")
    if (given := _given_in_two_words(spelling)) is not None:
        head, one, other = given
        yield spelling.change(f"{head} {one}{_small_first(other)}", f"«{one} {other}» joined")


@variant_kind((_KIM, "Ким Чен-ын"))
def hyphen_for_space(spelling: Spelling) -> Iterator[Change]:
    """The two syllables of an East Asian given name stand apart, with a hyphen, or as one word."""
    if (given := _given_in_two_words(spelling)) is not None:
        head, one, other = given
        yield spelling.change(f"{head} {one}-{_small_first(other)}", f"«{one} {other}» with a hyphen")
        yield spelling.change(f"{head} {one}-{other}", f"«{one} {other}» with a hyphen and two capitals")


def _given_in_two_words(spelling: Spelling) -> tuple[str, str, str] | None:
    words = spelling.text.split(" ")
    if spelling.type != "PER" or len(words) != 3 or spelling.lang not in CYRILLIC_LANGUAGES:
        return None
    if spelling.kind is not Kind.NAME or not is_east_asian(words_of(spelling.text, spelling.lang), spelling.lang):
        return None
    return words[0], words[1], words[2]


def _small_first(word: str) -> str:
    return word[:1].lower() + word[1:]


_ACRONYMS = NAMES | {Kind.ACRONYM}


@variant_kind((Spelling("Су-57", "ru", type="PRO"), "Су 57"), forms=_ACRONYMS)
def space_for_hyphen_before_number(spelling: Spelling) -> Iterator[Change]:
    """Models and missions are written «Су-57», «Су 57»."""
    text = re.sub(r"(?<=\w)-(?=\d)", " ", spelling.text)
    yield spelling.change(text, "a space for the hyphen before the number")


KINDS = (space_for_hyphen, hyphen_for_space, joined, space_for_hyphen_before_number)
"""The kinds of this module."""
