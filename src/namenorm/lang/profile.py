"""A language as namenorm sees it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from namenorm.lang.derivation import Derivation, Deriver
from namenorm.lang.paradigm import Inflector, Paradigm
from namenorm.text.unify import unify


@dataclass(frozen=True)
class LanguageProfile:
    """Declarations about one language; see `namenorm.lang.profiles`.

    Attributes:
        code: ISO 639-1 code.
        name: English name.
        alphabet: Its small letters, in their order.
        common_words: Words of the closed classes, which a capital at the start of a sentence does not make a name.
        directions: Adjectives of direction in their dictionary form; a capitalized one before a place makes another
            place («Западна Русия»).
        paradigms: How it bends names.
        sources: The standards and grammars that the declarations follow.
        generations: Words that tell father and son of one name apart, in their dictionary form («Дюма-старший»).
        adjective_ends: Ends that a word standing alone has only as an adjective: «Зеленский», «Политковская», not «Горький».
        derivations: How it makes adjectives and names of peoples from those of places, possessives from those of people.
    """

    code: str
    name: str
    alphabet: str
    common_words: frozenset[str]
    directions: frozenset[str]
    paradigms: tuple[Paradigm, ...]
    sources: tuple[str, ...]
    derivations: tuple[Derivation, ...] = ()
    generations: frozenset[str] = frozenset()
    adjective_ends: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "common_words", frozenset(map(unify, self.common_words)))
        object.__setattr__(self, "directions", frozenset(map(unify, self.directions)))
        object.__setattr__(self, "generations", frozenset(map(unify, self.generations)))

    @cached_property
    def inflector(self) -> Inflector:
        """The paradigms, made ready when they are first asked for."""
        return Inflector(self.paradigms)

    @cached_property
    def deriver(self) -> Deriver:
        """The derivations, made ready when they are first asked for."""
        return Deriver(self.derivations)
