"""Words made from names: relational adjectives (Ливия → ливийский), peoples (Ливия → ливиец), possessives (Трамп → Трампов).

A `Derivation` says: from a name in *stem* + ``base``, where the stem fits ``stem_end``, comes *stem* + ``suffix``, which
then bends by the paradigms of its language. What a gazetteer lists goes before what is derived, for usage is full of
exceptions (Глазго → глазгианец): a derived word is weak evidence.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from namenorm.lang.ends import EndTable

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
    _suffixes: EndTable[Derivation] = field(init=False, repr=False, compare=False)
    _bases: EndTable[Derivation] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_suffixes", EndTable((d.suffix, d.stem_end, d) for d in self.derivations))
        object.__setattr__(self, "_bases", EndTable((d.base, d.stem_end, d) for d in self.derivations))

    def origins(self, word: str) -> tuple[Origin, ...]:
        """The names that a word in its dictionary form may be made from, longest suffix first."""
        found: dict[tuple[str, str], Origin] = {}
        for length, d in self._suffixes.matches(word):
            stem = word[: len(word) - length]
            if len(stem) >= _MIN_STEM:
                found.setdefault((stem + d.base, d.makes), Origin(stem + d.base, d.makes, d.name))
        return tuple(found.values())

    def derive(self, name: str, makes: str) -> tuple[str, ...]:
        """The words that the derivations make from a unified name.

        >>> d = derivation("ru.rel-ija", "adjective", "ия", "", "ийский", sample="Ливия ливийский", source="…")
        >>> Deriver((d,)).derive("сирия", "adjective")
        ('сирийский',)
        """
        fitting = ((name[: len(name) - length], d) for length, d in self._bases.matches(name) if d.makes == makes)
        return tuple(dict.fromkeys(stem + d.suffix for stem, d in fitting if len(stem) >= _MIN_STEM))


_MIN_STEM = 2
