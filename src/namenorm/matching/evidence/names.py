"""Reasons that may hold for any two names."""

from __future__ import annotations

from math import log10

from namenorm.matching.evidence.found import NOT, Found
from namenorm.matching.pairing import Pairing


def respelled(p: Pairing) -> Found:
    """The names are not written alike: what all evidence of likeness starts from."""
    return 1.0, ("compared with «{}» ({})", p.named.text, p.named.lang or "any language")


def syllables_differ(p: Pairing) -> Found:
    """Words that stand for East Asian syllables, and for none in common: «Чен Ын», «Чен Ир»."""
    return (float(p.clashes), ("other East Asian syllables",)) if p.clashes else NOT


def other_order(p: Pairing) -> Found:
    """The words stand in another order: «Орбан Виктор»."""
    places = [pair.j for pair in p.pairs]
    return (1.0, ("in another order",)) if places != sorted(places) else NOT


def common_words(p: Pairing) -> Found:
    """Even the rarest word that both have is one of many names: «Александр», «Партия»; in powers of ten.

    An initial is no word that both have; where the name has one, the entities with its own spelling count: there are more with
    «Круз» than with "Cruz".
    """
    if not p.named.bearers or not p.pairs or len(p.named.words) == 1:
        return NOT
    whole = [pair for pair in p.pairs if pair.reason != "initials_agree"]
    rarest = min([(p.bearers and p.bearers[pair.i]) or p.named.bearers[pair.j] for pair in whole or p.pairs])
    of = "entities" if p.bearers else "forms"
    return min(log10(rarest), _COMMON) if rarest > 1 else 0.0, ("the rarest word they share is in {} {}", rarest, of)


_COMMON = 1.5
"""Words in thirty names and in thirty thousand say equally little."""


def person(p: Pairing) -> Found:
    """A person: given names and surnames recombine."""
    return (1.0, ("a person",)) if p.named.type == "PER" else NOT


def place(p: Pairing) -> Found:
    """A place: many are named after each other."""
    return (1.0, ("a place",)) if p.named.type == "LOC" else NOT
