"""The engine of inflection: declared paradigms, applied forward (`inflect`) and backward (`analyses`, `lemmas`).

A `Paradigm` says: a word whose dictionary form is *stem* + ``base``, where the stem fits ``stem_end``, has in each
case *stem* + one of that case's endings. Sound changes are written out in the endings (``base="ец", gen="ца"``), so a
linguist reads a paradigm as a grammar prints it. An ending speaks for a base form only through a paradigm that
explains both: «Нигера» comes from «Нигер» and never from «Нигерия».
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from namenorm.lang.ends import EndTable, joint_reach, letters_that_matter, shortest

CASES = ("nom", "gen", "dat", "acc", "ins", "loc", "voc", "def", "cnt", "abl", "com", "dir", "poss", "izf")
"""Names of the cells: the cases of the Slavic languages; ``def`` and ``cnt``, the forms with the article and after a
number, of Bulgarian and Macedonian; ``abl``, the ablative, and ``poss``, the form with a possessive suffix of the third
person, of the Turkic languages and Mongolian; ``com`` (with) and ``dir`` (towards) of Mongolian; ``izf``, izofat, of Tajik.
"""

MAX_LEMMAS = 3
"""`Inflector.lemmas` gives at most so many."""

_WORST = 2.0
"""And none that is so much less likely than the best (see `Analysis.cost`)."""

_BIT = {case: 1 << i for i, case in enumerate(CASES)}
ANY_CASE = (1 << len(CASES)) - 1
NOMINATIVE = _BIT["nom"]


@dataclass(frozen=True, slots=True)
class Paradigm:
    """One way in which a language bends a class of words.

    Attributes:
        name: Such as ``"ru.f-hard"``.
        base: Ending of the dictionary form, possibly empty.
        stem_end: Regular expression that the end of the stem must fit (a lookbehind is not needed; it is anchored).
        cells: Case → endings in the singular (or of the only number the word has).
        plural: Case → endings in the plural, used for peoples and adjectives; the plural of a name is another name.
        rarity: How few names bend so, by type: 0 most, 1 many, 2 some, 3 hardly any. It orders the base forms of a form.
        gender: ``m``, ``f``, ``n``, ``pl``; empty for adjectives, which have a form for each.
        sample: Dictionary form and one bent form, for the test that every paradigm is reached.
        source: Where the rule is written down.
    """

    name: str
    base: str
    stem_end: str
    cells: Mapping[str, tuple[str, ...]]
    plural: Mapping[str, tuple[str, ...]]
    sample: tuple[str, str]
    source: str
    rarity: int = 1

    @property
    def gender(self) -> str:
        """By the name: ``ru.f-hard`` is feminine, ``uk.place-iv`` and ``ru.surname-ov`` masculine, ``ru.adj-hard`` any."""
        return _GENDER_BY_CLASS.get(self.name.partition(".")[2].partition("-")[0], "")


_GENDER_BY_CLASS = {"m": "m", "f": "f", "n": "n", "pl": "pl", "fem": "f", "neut": "n", "place": "m", "surname": "m"}


def paradigm(
    name: str, base: str, stem_end: str, cells: str, *, plural: str = "", sample: str, source: str, rarity: int = 1
) -> Paradigm:
    """Reads a paradigm from its compact writing: ``"gen ы, dat е, ins ой/ою"``; ``0`` is the empty ending.

    >>> p = paradigm("ru.f-hard", "а", "[вмрт]", "gen ы, ins ой/ою", sample="Москва Москвы", source="…")
    >>> p.cells["ins"], p.sample
    (('ой', 'ою'), ('Москва', 'Москвы'))
    """
    dictionary_form, bent = sample.split()
    return Paradigm(
        name, _unified(base), stem_end, _cells(cells), _cells(plural), (dictionary_form, bent), source, rarity
    )


def _cells(written: str) -> dict[str, tuple[str, ...]]:
    cells: dict[str, tuple[str, ...]] = {}
    for cell in filter(None, (c.strip() for c in written.split(","))):
        case, endings = cell.split()
        if case not in _BIT:
            raise ValueError(f"unknown case {case!r} in {written!r}")
        cells[case] = tuple(dict.fromkeys("" if e == "0" else _unified(e) for e in endings.split("/")))
    return cells


def _unified(ending: str) -> str:
    """Endings meet unified words, where ё is written е."""
    return ending.replace("ё", "е")


class Analysis(NamedTuple):
    """One reading of a word form: a base form and what makes the word a form of it.

    ``cases`` is a bit set (see `case_names`); ``plural`` tells a plural of a word that has a singular; ``paradigm`` is
    empty where the word is taken as it stands. ``cost`` orders the readings of a form, the least first: the rarity of the
    paradigm, one more for a plural, half less for an ending of two letters and one less for a longer one, which few words
    have by chance, a quarter less for a paradigm that asks for two letters of the stem or more.
    """

    base: str
    cases: int
    plural: bool
    paradigm: str
    cost: float = 1.0


def case_names(bits: int) -> str:
    """Names of the cases in a bit set.

    >>> case_names(6)
    'gen/dat'
    """
    return "/".join(case for case, bit in _BIT.items() if bits & bit)


def gives_other_gender(paradigm: str) -> bool:
    """Whether all forms of a paradigm, by its name, are of another gender than its base form: «Северной» to «северный»."""
    return ".adj" in paradigm and paradigm.endswith(("-f", "-gender", "-neut", "-fem", "-fem-en"))


def is_of_other_gender(paradigm: str, cases: int) -> bool:
    """Whether a form by a paradigm, in some cases, is of another gender than its base form: «Навальная», «Навальной» to
    «Навальный».

    The nominative of the base form's own gender is the base form.
    """
    return gives_other_gender(paradigm) or (".adj" in paradigm and cases == NOMINATIVE)


class _Rule(NamedTuple):
    """A paradigm turned round: an ending may be replaced by ``base``."""

    base: str
    cases: int
    plural: bool
    paradigm: str
    cost: float


class _Told(NamedTuple):
    """A reading told by the end of a word alone: take ``cut`` letters off, put ``base`` there."""

    cut: int
    base: str
    cases: int
    plural: bool
    paradigm: str
    cost: float


_Kept = tuple[int | None, str, tuple[object, ...]]
"""The same as it is kept for the next word with this end: where to cut (from the end), what to put there, the reading."""


@dataclass(frozen=True)
class Inflector:
    """All paradigms of one language, ready to be applied to unified words (small letters, е for ё).

    ``endings`` are all endings of all paradigms, for words that have theirs behind a hyphen («НАТО-у»).

    What a word can come from depends on a few letters at its end, and most ends were met before: what an end tells is kept
    (for the last 65,536 ends), so that most new words cost one look-up.
    """

    paradigms: tuple[Paradigm, ...]
    endings: frozenset[str] = field(init=False, repr=False, compare=False)
    _endings: EndTable[_Rule] = field(init=False, repr=False, compare=False)
    _bases: EndTable[Paradigm] = field(init=False, repr=False, compare=False)
    _reach: dict[str, int] = field(init=False, repr=False, compare=False)
    _all_told: Callable[[str], tuple[_Kept, ...]] = field(init=False, repr=False, compare=False)
    _best_told: Callable[[str], tuple[_Kept, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        cells = (c for p in self.paradigms for c in (*p.cells.values(), *p.plural.values()))
        put(self, "endings", frozenset(ending for endings in cells for ending in endings if ending))
        put(self, "_endings", EndTable(_turned_round(self.paradigms)))
        put(self, "_bases", EndTable((p.base, p.stem_end, p) for p in self.paradigms if not _is_pair(p.name)))
        put(self, "_reach", joint_reach(self._endings.reach, self._bases.reach))
        put(self, "_all_told", lru_cache(maxsize=_MAX_ENDS)(self._tell_all))
        put(self, "_best_told", lru_cache(maxsize=_MAX_ENDS)(self._tell_best))

    def analyses(self, word: str) -> tuple[Analysis, ...]:
        """All base forms that a unified word can come from by a declared paradigm, longest ending first.

        The word itself is not among them: whether it is a base form already is for the caller to try first. Neither is the
        man's form under which dictionaries list a woman's surname or patronymic (Захаровой → Захаров): it is another
        person's name.
        """
        return _analyses(word, self._all_told(self._end(word)))

    def lemmas(self, word: str) -> tuple[Analysis, ...]:
        """The likeliest base forms of a unified word, best first, itself among them where it can be one.

        At most `MAX_LEMMAS`: with fewer a rare reading would be lost, with more most would be forms that no name has. A
        woman's surname or patronymic leads to her own form and to the man's, under which dictionaries list it.
        """
        return _analyses(word, self._best_told(self._end(word)))

    def _end(self, word: str) -> str:
        """The letters that decide; ``^`` stands before a word so short that they are all of it."""
        letters = letters_that_matter(word, self._reach)
        return word[-letters:] if letters < len(word) else "^" + word

    def _tell_all(self, end: str) -> tuple[_Kept, ...]:
        return tuple(_kept(t) for t in self._tell(end) if not _is_pair(t.paradigm))

    def _tell(self, end: str) -> list[_Told]:
        word = end.removeprefix("^") if end[:1] == "^" else "…" + end  # which no condition on a stem knows
        found: dict[tuple[str, bool, bool], _Told] = {}
        for length, rule in self._endings.matches(word):
            stem = word[: len(word) - length]
            base = stem + rule.base
            if not _stem_is_long_enough(stem, rule.base) or (base == word and not rule.plural):
                continue
            told = _Told(length, *rule)
            key = (base, rule.plural, _is_pair(rule.paradigm))
            known = found.get(key)
            found[key] = told if known is None else _both(known, told)
        return list(found.values())

    def _tell_best(self, end: str) -> tuple[_Kept, ...]:
        itself = _Told(0, "", _BIT["nom"], False, "", self._cost_as_base(end.removeprefix("^")))
        told = sorted((*self._tell(end), itself), key=_BY_COST)  # stable: longer endings stay in front
        worst = told[0].cost + _WORST
        best: dict[str, _Told] = {}
        for t in told:
            if len(best) == MAX_LEMMAS or t.cost > worst:
                break
            best.setdefault(end[: len(end) - t.cut] + t.base, t)
        return tuple(map(_kept, best.values()))

    def _cost_as_base(self, word: str) -> float:
        """How unlikely a word with this end is to be a base form. Where no paradigm ends so, it may not bend («Сочи»)."""
        rarities = [p.rarity for p in self._fitting(word)]
        return min(rarities) if rarities else 2 if _UNBENDING.search(word) else 3

    def paradigms_of(self, word: str) -> tuple[Paradigm, ...]:
        """The paradigms by which a unified base form can bend, the usual ones first."""
        return tuple(sorted(self._fitting(word), key=lambda p: p.rarity))

    def _fitting(self, word: str) -> list[Paradigm]:
        found = self._bases.matches(word)
        return [p for length, p in found if _stem_is_long_enough(word[: len(word) - length], p.base)]

    def inflect(self, word: str) -> dict[str, tuple[str, ...]]:
        """All forms that the paradigms give a unified base form: form → names of its cases (plural marked ``pl.``)."""
        forms: dict[str, list[str]] = {}
        for p in self.paradigms_of(word):
            stem = word[: len(word) - len(p.base)]
            for prefix, cells in (("", p.cells), ("pl.", p.plural)):
                for case, endings in cells.items():
                    for ending in endings:
                        forms.setdefault(stem + ending, []).append(prefix + case)
        return {form: tuple(dict.fromkeys(cases)) for form, cases in forms.items()}


_MAX_ENDS = 65_536
_new = tuple.__new__  # three times as fast as the constructor, in the innermost loop
_BY_COST = attrgetter("cost")
_UNBENDING = re.compile("(?:[^аеиоуыэюяіїєёөүұәӯӣјй]|[оеэєиіую]|[ыи]х)\\Z")
"""Names that no case changes end in a vowel other than а (Сочи, Тбилиси, Гёте), in -ых (Черных), or, as women's surnames,
in a consonant."""


def _turned_round(paradigms: Iterable[Paradigm]) -> Iterator[tuple[str, str, _Rule]]:
    """Ending, condition on the stem, and what the ending may stand for."""
    for p in paradigms:
        for is_plural, cells in ((False, p.cells), (True, p.plural)):
            cases_of: dict[str, int] = {}
            for case, endings in cells.items():
                for ending in endings:
                    cases_of[ending] = cases_of.get(ending, 0) | _BIT[case]
            for ending, cases in cases_of.items():
                if ending != p.base or is_plural:
                    rule = _Rule(p.base, cases, is_plural, p.name, _cost(p, is_plural, ending))
                    yield ending, p.stem_end, rule


def _cost(p: Paradigm, is_plural: bool, ending: str) -> float:
    by_ending = (0.0, 0.0, 0.5, 1.0)[min(len(ending), 3)]
    return p.rarity + is_plural - by_ending - (0.25 if shortest(p.stem_end) > 1 else 0.0)


def _both(known: _Told, told: _Told) -> _Told:
    """Two ways to the same base form: the cases of both, the name of the likelier."""
    better = told if told.cost < known.cost else known
    return better._replace(cases=known.cases | told.cases)


def _kept(t: _Told) -> _Kept:
    cut, base, *reading = t
    return -cut or None, base, tuple(reading)


def _analyses(word: str, told: tuple[_Kept, ...]) -> tuple[Analysis, ...]:
    return tuple([_new(Analysis, (word[:cut] + base, *reading)) for cut, base, reading in told])


def _is_pair(name: str) -> bool:
    """Whether a paradigm leads from a woman's form to the man's: ``ru.pair-surname``."""
    return ".pair-" in name


def _stem_is_long_enough(stem: str, base: str) -> bool:
    """Two letters («Ын», «Ыну»), or one where the base form adds two of its own («Лев», «Льва»)."""
    return len(stem) >= 2 or (len(stem) == 1 and len(base) >= 2)
