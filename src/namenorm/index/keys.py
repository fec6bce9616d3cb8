"""The keys under which a form can be found, and the records that an index is made of.

A key is a name space (one letter) and a string:

====  ==============================  =========================================
``u``  the unified words of a form     → forms: the name as written
                                       and for a beginning of such words: that the scan of a text may go on
``w``  skeleton of the whole reading   → forms: however it is spaced or spelled
``t``  one unified word                → parts
``f``  the reading of one word         → parts: respelled
``s``  the skeleton of one word        → parts: likeness; with each letter left out in turn
``z``  East Asian syllables of a word  → parts (see `namenorm.transcription.names.source_syllables`)
``g``  a group of given names          → parts (see `namenorm.lang.given_names`)
``i``  an entity's id                  → the entity
====  ==============================  =========================================

A part is one word of a name, stored once however many names have it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from hashlib import blake2b

from namenorm.model import ENTITY_TYPES, Kind
from namenorm.translit.respell import reading, skeleton

SLOT = struct.Struct("<QII")
"""Key table: hash, where its postings start (or the posting itself, if there is one), how many, with `GOES_ON`."""

GOES_ON = 1 << 31
"""Bit of a count that says: longer names begin with this key."""

FORM = struct.Struct("<IIIHBBfBBxx")
"""Entity, offset of the text, place of its parts, length of the text, language, kind, weight, number of parts,
place in `TYPES`."""

PART = struct.Struct("<IHHII")
"""Offset of the text, its length, length of the readings behind it, place and number of the forms that have it."""

ENTITY = struct.Struct("<IIII")
"""Offset and length of its JSON, first of its forms, number of its forms."""

KINDS = tuple(Kind)
TYPES = (None, *ENTITY_TYPES)
"""Types of forms; None: that of the entity."""

FUZZY_KINDS = frozenset({Kind.NAME, Kind.SHORT})
"""Kinds found by likeness. Acronyms go by the gazetteer alone, adjectives and demonyms by their paradigms."""

MIN_SKELETON = 2
"""Shorter skeletons say too little: «Ио», «Ау» are found as written only."""

_MIN_FOR_DELETION = 3


def key_hash(space: str, key: str) -> int:
    """64 bits, never 0 (which marks an empty slot); stable across machines and versions of Python."""
    digest = blake2b((space + key).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little") or 1


def phrase(words: tuple[str, ...]) -> str:
    """The unified words of a name as one key."""
    return " ".join(words)


def whole_reading(words: tuple[str, ...], lang: str | None) -> str:
    """The readings of all words, joined without spaces."""
    return "".join(reading(w, lang) for w in words)


def whole_skeleton(words: tuple[str, ...], lang: str | None) -> str:
    """The skeletons of all words, joined; each word keeps what its own beginning and end say."""
    return "".join(skeleton(reading(w, lang)).lstrip("a") for w in words)


def deletions(skeleton_: str) -> Iterator[str]:
    """A skeleton and, for one with three letters or more, what is left when one letter is dropped.

    Two skeletons that differ by one letter put in, left out or changed share one of these.

    >>> list(deletions("ptn"))
    ['ptn', 'tn', 'pn', 'pt']
    """
    yield skeleton_
    if len(skeleton_) >= _MIN_FOR_DELETION:
        seen = {skeleton_}
        for i in range(len(skeleton_)):
            shorter = skeleton_[:i] + skeleton_[i + 1 :]
            if shorter not in seen:
                seen.add(shorter)
                yield shorter
