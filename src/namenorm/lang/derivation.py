"""Words made from names: relational adjectives (Ливия → ливийский), peoples (Ливия → ливиец), possessives (Трамп → Трампов).

A `Derivation` says: from a name in *stem* + ``base``, where the stem fits ``stem_end``, comes *stem* + ``suffix``, which
then bends by the paradigms of its language. What a gazetteer lists goes before what is derived, for usage is full of
exceptions (Глазго → глазгианец): a derived word is weak evidence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

ADJECTIVE, DEMONYM, POSSESSIVE = "adjective", "demonym", "possessive"


@dataclass(frozen=True, slots=True)
class Derivation:
    """One way to make a word from a name.

    Attributes:
        name: Such as ``"ru.rel-ija"``.
        makes: ``adjective`` and ``demonym`` of a place, ``possessive`` of a person.
        base: Ending of the name, possibly empty.
        stem_end: Regular expression that the end of the stem must fit.
        suffix: What stands in place of ``base`` in the dictionary form of the word made.
        sample: The name and the word made from it, for the test that every derivation is reached.
        source: Where the rule is written down.
    """

    name: str
    makes: str
    base: str
    stem_end: str
    suffix: str
    sample: tuple[str, str]
    source: str


def derivation(name: str, makes: str, base: str, stem_end: str, suffix: str, *, sample: str, source: str) -> Derivation:
    """Reads a derivation as profiles write it.

    >>> derivation("ru.rel-ija", "adjective", "ия", "", "ийский", sample="Ливия ливийский", source="…").sample
    ('Ливия', 'ливийский')
    """
    if makes not in (ADJECTIVE, DEMONYM, POSSESSIVE):
        raise ValueError(f"{name} makes {makes!r}, which is none of adjective, demonym, possessive")
    one, other = sample.split()
    return Derivation(name, makes, _unified(base), stem_end, _unified(suffix), (one, other), source)


def _unified(ending: str) -> str:
    return ending.replace("ё", "е")


@dataclass(frozen=True, slots=True)
class Origin:
    """A name that a word may be made from."""

    base: str
    makes: str
    derivation: str


@dataclass(frozen=True)
class Deriver:
    """All derivations of one language, applied forward and backward to unified words."""

    derivations: tuple[Derivation, ...]
    _by_suffix: dict[str, tuple[tuple[Derivation, re.Pattern[str]], ...]] = field(init=False, repr=False, compare=False)
    _longest: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_suffix: dict[str, list[tuple[Derivation, re.Pattern[str]]]] = {}
        for d in self.derivations:
            by_suffix.setdefault(d.suffix, []).append((d, re.compile(f"(?:{d.stem_end})\\Z")))
        object.__setattr__(self, "_by_suffix", {suffix: tuple(ds) for suffix, ds in by_suffix.items()})
        object.__setattr__(self, "_longest", max(map(len, by_suffix), default=0))

    def origins(self, word: str) -> tuple[Origin, ...]:
        """The names that a word in its dictionary form may be made from, longest suffix first."""
        found: dict[tuple[str, str], Origin] = {}
        for length in range(min(self._longest, len(word) - _MIN_STEM), 0, -1):
            stem, suffix = word[:-length], word[-length:]
            for d, stem_fits in self._by_suffix.get(suffix, ()):
                if stem_fits.search(stem):
                    found.setdefault((stem + d.base, d.makes), Origin(stem + d.base, d.makes, d.name))
        return tuple(found.values())

    def derive(self, name: str, makes: str) -> tuple[str, ...]:
        """The words that the derivations make from a unified name.

        >>> d = derivation("ru.rel-ija", "adjective", "ия", "", "ийский", sample="Ливия ливийский", source="…")
        >>> Deriver((d,)).derive("сирия", "adjective")
        ('сирийский',)
        """
        made = []
        for d in self.derivations:
            stem = name[: len(name) - len(d.base)]
            fits = d.makes == makes and name.endswith(d.base) and len(stem) >= _MIN_STEM
            if fits and re.search(f"(?:{d.stem_end})\\Z", stem):
                made.append(stem + d.suffix)
        return tuple(dict.fromkeys(made))


_MIN_STEM = 2
