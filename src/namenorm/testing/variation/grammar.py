"""Forms that grammar makes: cases, articles, and what adjectives agree with."""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.lang.declining import inflect
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.lang.paradigm import Paradigm
from namenorm.model import Kind
from namenorm.testing.variation.kind import Change, Spelling, variant_kind

CASE_NAMES = {
    "gen": "genitive", "dat": "dative", "acc": "accusative", "ins": "instrumental", "loc": "locative", "voc": "vocative",
    "def": "form with the article", "cnt": "form after a number", "abl": "ablative", "com": "comitative",
    "dir": "directive", "poss": "possessed form", "izf": "izofat", "nom": "nominative",
}  # fmt: skip
"""The cases of `namenorm.lang.paradigm.CASES` in words."""


def _bent(spelling: Spelling, *, article: bool) -> Iterator[Change]:
    if spelling.lang not in CYRILLIC_LANGUAGES or len(spelling.text) > _LONGEST:
        return
    gender = spelling.gender if spelling.type == "PER" else None
    for form in inflect(spelling.text, spelling.lang, spelling.type, gender):
        if form.case != "nom" and (form.case == "def") is article:
            yield spelling.change(form.name, f"{CASE_NAMES[form.case]} of «{spelling.text}»")


_LONGEST = 120
"""Longer names are hardly ever bent as a whole."""


@variant_kind((Spelling("Путин", "ru"), "Путину"))
def case_form(spelling: Spelling) -> Iterator[Change]:
    """Names bend in running text: «встретился с Путиным», «на чолі з Путіним»."""
    yield from _bent(spelling, article=False)


@variant_kind((Spelling("Сенат", "bg", type="ORG"), "Сенатът"))
def with_article(spelling: Spelling) -> Iterator[Change]:
    """Bulgarian and Macedonian put the article on the first word: «Върховният съд», «Народното собрание»."""
    yield from _bent(spelling, article=True)


@variant_kind((Spelling("ливийский", "ru", Kind.ADJECTIVE, "LOC"), "ливийского"), forms=frozenset({Kind.ADJECTIVE}))
def adjective_form(spelling: Spelling) -> Iterator[Change]:
    """An adjective agrees with its noun: «ливийского», «ливийската»; listed is the masculine nominative."""
    if spelling.lang not in CYRILLIC_LANGUAGES or " " in spelling.text:
        return
    word = spelling.text
    for p in _adjectival(word.lower(), spelling.lang)[:_PARADIGMS]:
        stem = word[: len(word) - len(p.base)]
        for prefix, cells in (("", p.cells), ("plural ", p.plural)):
            for case, endings in cells.items():
                for ending in endings:
                    yield spelling.change(stem + ending, f"{prefix}{CASE_NAMES[case]} of «{word}»")


_PARADIGMS = 2
"""The likeliest ones: in Bulgarian the full article and the genders stand apart."""


def _adjectival(word: str, lang: str) -> list[Paradigm]:
    fitting = [p for p in profile(lang).inflector.paradigms_of(word) if ".adj" in p.name and p.rarity <= 1]
    return sorted(fitting, key=lambda p: (p.rarity, -len(p.base)))


KINDS = (case_form, with_article, adjective_form)
"""The kinds of this module."""
