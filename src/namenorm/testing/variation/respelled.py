"""A name of one language as the editors of another write it: Путин → Путін; Ђоковић → Джокович; Крылов → Крилов.

The rules are letters alone (`namenorm.testing.variation.respelling_rules`); what usage has settled for a name they do not know,
so that what they make may mean nothing, but never another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from namenorm.lang.given_names import counterparts
from namenorm.lang.languages import LANGUAGES
from namenorm.model import Kind
from namenorm.testing.variation.kind import Change, Promise, Spelling, variant_kind
from namenorm.testing.variation.respelling_rules import RESPELLINGS, Respelling

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_TYPES = ("PER", "LOC")
"""Names of organizations and events are translated, not respelled."""


def respell(text: str, respelling: Respelling) -> str:
    """A name in the letters of the other language, with its capitals.

    >>> from namenorm.testing.variation.respelling_rules import RESPELLINGS
    >>> [respell("Никита Хрущёв", r) for r in RESPELLINGS if r.source == "ru" and r.target in ("uk", "mk")]
    ['Нікіта Хрущов', 'Никита Хрушчов']
    """
    return _WORD.sub(lambda m: _cased(m[0], _respelled(m[0].lower(), respelling)), text)


@lru_cache(maxsize=16_384)
def _respelled(word: str, respelling: Respelling) -> str:
    for pattern, becomes in respelling.rules:
        word = re.sub(pattern, becomes, word)
    return word


def _cased(word: str, respelled: str) -> str:
    if word.isupper() and len(word) > 1:
        return respelled.upper()
    return respelled[:1].upper() + respelled[1:] if word[:1].isupper() else respelled


@variant_kind((Spelling("Крылов", "ru"), "Крилов"), forms=frozenset({Kind.NAME}), promise=Promise.NOT_ANOTHER)
def respelled(spelling: Spelling) -> Iterator[Change]:
    """Papers take names over from the neighbours' papers, letter by letter, given names as their own language has them."""
    if spelling.type not in _TYPES or spelling.lang not in LANGUAGES:
        return
    for respelling in RESPELLINGS:
        if respelling.source != spelling.lang:
            continue
        to = respelling.target
        text = respell(spelling.text, respelling)
        yield Change(text, to, f"respelled from {respelling.source} to {to}")
        own = _with_own_given_name(spelling, to, text)
        if own:
            yield Change(own, to, f"respelled from {respelling.source} to {to}, with its own given name")


def _with_own_given_name(spelling: Spelling, to: str, respelled: str) -> str | None:
    first, _, rest = respelled.partition(" ")
    if spelling.type != "PER" or not rest or not first:
        return None
    own = counterparts(spelling.text.split(" ")[0], spelling.lang, to)
    return f"{own[0]} {rest}" if own and own[0] != first else None


KINDS = (respelled,)
"""The kinds of this module."""
