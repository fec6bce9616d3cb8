"""The engine of inflection: declared paradigms, applied forward (`inflect`) and backward (`lemmas`).

A `Paradigm` says: a word whose dictionary form is *stem* + ``base``, where the stem fits ``stem_end``, has in each
case *stem* + one of that case's endings. Sound changes are written out in the endings (``base="ец", gen="ца"``), so a
linguist reads a paradigm as a grammar prints it. An ending speaks for a base form only through a paradigm that
explains both: «Нигера» comes from «Нигер» and never from «Нигерия».
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

CASES = ("nom", "gen", "dat", "acc", "ins", "loc", "voc", "def", "abl")
"""Names of the cells. ``def`` is the form with the definite article; ``abl`` the ablative of the Turkic languages."""

_BIT = {case: 1 << i for i, case in enumerate(CASES)}
ANY_CASE = (1 << len(CASES)) - 1


@dataclass(frozen=True, slots=True)
class Paradigm:
    """One way in which a language bends a class of words.

    Attributes:
        name: Such as ``"ru.f-hard"``.
        base: Ending of the dictionary form, possibly empty.
        stem_end: Regular expression that the end of the stem must fit (a lookbehind is not needed; it is anchored).
        cells: Case → endings in the singular (or of the only number the word has).
        plural: Case → endings in the plural, used for peoples and adjectives; the plural of a name is another name.
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


def paradigm(
    name: str, base: str, stem_end: str, cells: str, *, plural: str = "", sample: str, source: str
) -> Paradigm:
    """Reads a paradigm from its compact writing: ``"gen ы, dat е, ins ой/ою"``; ``0`` is the empty ending.

    >>> p = paradigm("ru.f-hard", "а", "[вмрт]", "gen ы, ins ой/ою", sample="Москва Москвы", source="…")
    >>> p.cells["ins"], p.sample
    (('ой', 'ою'), ('Москва', 'Москвы'))
    """
    dictionary_form, bent = sample.split()
    return Paradigm(name, _unified(base), stem_end, _cells(cells), _cells(plural), (dictionary_form, bent), source)


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


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a word form: a base form and what makes the word a form of it.

    ``cases`` is a bit set (see `case_names`); ``plural`` tells a plural of a word that has a singular.
    """

    base: str
    cases: int
    plural: bool
    paradigm: str


def case_names(bits: int) -> str:
    """Names of the cases in a bit set.

    >>> case_names(6)
    'gen/dat'
    """
    return "/".join(case for case, bit in _BIT.items() if bits & bit)


@dataclass(frozen=True, slots=True)
class _Rule:
    """A paradigm turned round: this ending may be replaced by ``base`` where the stem fits."""

    base: str
    stem_fits: re.Pattern[str]
    cases: int
    plural: bool
    paradigm: str


@dataclass(frozen=True)
class Inflector:
    """All paradigms of one language, ready to be applied to unified words (small letters, е for ё)."""

    paradigms: tuple[Paradigm, ...]
    _by_ending: dict[str, tuple[_Rule, ...]] = field(init=False, repr=False, compare=False)
    _longest: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_ending: dict[str, dict[tuple[str, str, str, bool], int]] = {}
        for p in self.paradigms:
            for is_plural, cells in ((False, p.cells), (True, p.plural)):
                for case, endings in cells.items():
                    for ending in endings:
                        if ending == p.base and not is_plural:
                            continue
                        rules = by_ending.setdefault(ending, {})
                        key = (p.base, p.stem_end, p.name, is_plural)
                        rules[key] = rules.get(key, 0) | _BIT[case]
        compiled = {
            ending: tuple(
                _Rule(base, re.compile(f"(?:{stem_end})\\Z"), cases, is_plural, name)
                for (base, stem_end, name, is_plural), cases in rules.items()
            )
            for ending, rules in by_ending.items()
        }
        object.__setattr__(self, "_by_ending", compiled)
        object.__setattr__(self, "_longest", max(map(len, compiled), default=0))

    def lemmas(self, word: str) -> tuple[Analysis, ...]:
        """All base forms that a unified word can come from by a declared paradigm, longest ending first.

        The word itself is not among them: whether it is a base form already is for the caller to try first.
        """
        found: dict[tuple[str, bool], Analysis] = {}
        for length in range(min(self._longest, len(word) - 1), -1, -1):
            cut = len(word) - length
            rules = self._by_ending.get(word[cut:])
            if rules is None:
                continue
            stem = word[:cut]
            for rule in rules:
                if not _stem_is_long_enough(stem, rule.base) or rule.stem_fits.search(stem) is None:
                    continue
                base = stem + rule.base
                key = (base, rule.plural)
                if base == word and not rule.plural:
                    continue
                known = found.get(key)
                cases = rule.cases | (known.cases if known else 0)
                found[key] = Analysis(base, cases, rule.plural, known.paradigm if known else rule.paradigm)
        return tuple(found.values())

    def inflect(self, word: str) -> dict[str, tuple[str, ...]]:
        """All forms that the paradigms give a unified base form: form → names of its cases (plural marked ``pl.``)."""
        forms: dict[str, list[str]] = {}
        for p in self.paradigms:
            if not word.endswith(p.base):
                continue
            stem = word[: len(word) - len(p.base)]
            if not _stem_is_long_enough(stem, p.base) or not re.search(f"(?:{p.stem_end})\\Z", stem):
                continue
            for prefix, cells in (("", p.cells), ("pl.", p.plural)):
                for case, endings in cells.items():
                    for ending in endings:
                        forms.setdefault(stem + ending, []).append(prefix + case)
        return {form: tuple(dict.fromkeys(cases)) for form, cases in forms.items()}


def _stem_is_long_enough(stem: str, base: str) -> bool:
    """Two letters («Ын», «Ыну»), or one where the base form adds two of its own («Лев», «Льва»)."""
    return len(stem) >= 2 or (len(stem) == 1 and len(base) >= 2)
