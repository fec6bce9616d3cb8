"""Forms of names as other libraries make them: pytrovich, shevchenko, deklinacija, qazaq-inflector.

Each of them goes forward, from a base form to its forms, for people whose gender is told. Two questions are asked of
namenorm: does `inflect` make the same form, and does `lemmas` lead back from the form to the name? A disagreement says
that one of the two is wrong, or that usage allows both; it does not say which.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from report import ListedName, Share, comparator, listed_names

from namenorm.lang.declining import inflect
from namenorm.lang.languages import profile
from namenorm.lang.lemmatizing import lemmas
from namenorm.text.tokens import words


class MadeForm(NamedTuple):
    """One form that a comparator made, with the case as namenorm calls it."""

    listed: ListedName
    case: str
    form: str


class Disagreement(NamedTuple):
    """A form that namenorm does not make, or not lead back (``way``: ``inflect``, ``lemmas``, ``words``)."""

    way: str
    name: str
    case: str
    form: str
    ours: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came out for one comparator; all shares are of its forms in the oblique cases.

    Attributes:
        names: How many names it inflected.
        inflect_first: The form is the first that `inflect` gives for the case.
        inflect_among: It is one of those.
        back_first: The name is the first of the base forms that `lemmas` gives for the form, told the type.
        back_among: It is one of them (at most three).
        word_among: For each distinct word of a form: the word of the name is among `Inflector.lemmas`.
        disagreements: What to look at.
    """

    names: int
    inflect_first: Share
    inflect_among: Share
    back_first: Share
    back_among: Share
    word_among: Share
    disagreements: tuple[Disagreement, ...]


def pytrovich_forms() -> Iterator[MadeForm]:
    """Russian: given name, patronymic and surname, each by its own rules."""
    maker_module = comparator("pytrovich.maker", "pytrovich")
    enums = comparator("pytrovich.enums", "pytrovich")
    maker, part, case = maker_module.PetrovichDeclinationMaker(), enums.NamePart, enums.Case
    cases = {
        "gen": case.GENITIVE,
        "dat": case.DATIVE,
        "acc": case.ACCUSATIVE,
        "ins": case.INSTRUMENTAL,
        "loc": case.PREPOSITIONAL,
    }
    for listed in listed_names("ru"):
        gender = enums.Gender.FEMALE if listed.gender == "f" else enums.Gender.MALE
        first, *middle, last = listed.name.split()
        for ours, theirs in cases.items():
            made = [maker.make(part.FIRSTNAME, gender, theirs, first)]
            made += [maker.make(part.MIDDLENAME, gender, theirs, word) for word in middle]
            made.append(maker.make(part.LASTNAME, gender, theirs, last))
            yield MadeForm(listed, ours, " ".join(made))


_ASKS_CLASSIFIER = {"m": re.compile("(?:ой|[иі]й|их)$"), "f": re.compile("[ая]$")}


def shevchenko_forms() -> Iterator[MadeForm]:
    """Ukrainian: given name, patronymic and surname in one call for each case (its ablative is the instrumental).

    Left out are the surnames of which the library asks a classifier whether they are adjectives, for its version 1.0.0
    has none yet and makes «Скоропадськия» and «Українкої».
    """
    library = comparator("shevchenko", "shevchenko")
    theirs = library.GrammaticalCase
    cases = {
        "gen": theirs.GENITIVE,
        "dat": theirs.DATIVE,
        "acc": theirs.ACCUSATIVE,
        "ins": theirs.ABLATIVE,
        "loc": theirs.LOCATIVE,
        "voc": theirs.VOCATIVE,
    }
    for listed in listed_names("uk"):
        gender = library.GrammaticalGender.FEMININE if listed.gender == "f" else library.GrammaticalGender.MASCULINE
        first, *middle, last = listed.name.split()
        if _ASKS_CLASSIFIER[listed.gender].search(last):
            continue
        person = {"gender": gender, "givenName": first, "familyName": last}
        if middle:
            person["patronymicName"] = " ".join(middle)
        for ours, case in cases.items():
            made = library.in_grammatical_case(case, person)
            parts = (made.get(key) for key in ("givenName", "patronymicName", "familyName"))
            yield MadeForm(listed, ours, " ".join(part for part in parts if part))


def deklinacija_forms() -> Iterator[MadeForm]:
    """Serbian: people, and places as if they were people (it knows two genders)."""
    library = comparator("deklinacija", "deklinacija")
    cases = {
        "gen": library.genitiv,
        "dat": library.dativ,
        "acc": library.akuzativ,
        "ins": library.instrumental,
        "loc": library.lokativ,
        "voc": library.vokativ,
    }
    for listed in listed_names("sr"):
        if listed.gender not in ("m", "f"):
            continue
        gender = library.Gender.FEMALE if listed.gender == "f" else library.Gender.MALE
        for ours, make in cases.items():
            if listed.type == "PER" or ours not in ("acc", "voc"):  # its accusative is that of living beings
                yield MadeForm(listed, ours, make(listed.name, gender))


def qazaq_forms() -> Iterator[MadeForm]:
    """Kazakh: the last word of a name, for only that takes the endings (the library would bend every word)."""
    inflector = comparator("qazaq_inflector", "qazaq-inflector").QazaqNameInflector(strict=True)
    cases = {
        "gen": "genitive",
        "dat": "dative",
        "acc": "accusative",
        "loc": "locative",
        "abl": "ablative",
        "ins": "instrumental",
    }
    for listed in listed_names("kk"):
        *before, last = listed.name.split()
        for ours, theirs in cases.items():
            yield MadeForm(listed, ours, " ".join([*before, inflector.inflect(last, theirs)]))


COMPARATORS: dict[str, tuple[str, Callable[[], Iterator[MadeForm]]]] = {
    "ru": ("pytrovich", pytrovich_forms),
    "uk": ("shevchenko", shevchenko_forms),
    "sr": ("deklinacija", deklinacija_forms),
    "kk": ("qazaq-inflector", qazaq_forms),
}
"""By language: the library and the function that has it make forms."""


def compare(lang: str) -> Comparison:
    """Has the comparator of a language make its forms and looks what namenorm does with each."""
    forms = list(COMPARATORS[lang][1]())
    inflect_first, inflect_among, back_first, back_among, word_among = (Share() for _ in range(5))
    found: list[Disagreement] = []
    for made in forms:
        found += _one_form(made, lang, inflect_first, inflect_among, back_first, back_among)
    found += _words(forms, lang, word_among)
    names = len({made.listed.name for made in forms})
    return Comparison(names, inflect_first, inflect_among, back_first, back_among, word_among, tuple(found))


def _one_form(
    made: MadeForm, lang: str, inflect_first: Share, inflect_among: Share, back_first: Share, back_among: Share
) -> Iterator[Disagreement]:
    name, type_, gender = made.listed
    known_gender = None if gender == "-" else gender
    ours = [f.name for f in inflect(name, lang, type_, known_gender) if f.case == made.case]
    ours = ours or [name]  # what does not bend is its own form
    same = [words(form) == words(made.form) for form in ours]
    inflect_first.add(same[0])
    inflect_among.add(any(same))
    if not any(same):
        yield Disagreement("inflect", name, made.case, made.form, ", ".join(ours))
    back = [lemma.name for lemma in lemmas(made.form, lang, type_)]
    right = [words(base) == words(name) for base in back]
    back_first.add(right[:1] == [True])
    back_among.add(any(right))
    if not any(right):
        yield Disagreement("lemmas", name, made.case, made.form, ", ".join(back))


def _words(forms: list[MadeForm], lang: str, share: Share) -> Iterator[Disagreement]:
    inflector = profile(lang).inflector
    pairs = {
        (form, base, made.case)
        for made in forms
        for form, base in zip(words(made.form), words(made.listed.name), strict=False)
    }
    seen = set()
    for form, base, case in sorted(pairs):
        if (form, base) in seen:
            continue
        seen.add((form, base))
        back = [a.base for a in inflector.lemmas(form)]
        share.add(base in back)
        if base not in back:
            yield Disagreement("words", base, case, form, ", ".join(back))
