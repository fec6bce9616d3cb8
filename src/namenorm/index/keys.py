"""The keys under which a form can be found, and the records that an index is made of.

A key is a name space (one letter) and a string:

====  ==============================  =========================================
``u``  the unified words of a form     → forms: the name as written
                                       and for a beginning of such words: that the scan of a text may go on
``w``  skeleton of the whole reading   → forms: however it is spaced or spelled
``a``  first letters of the words      → forms of organizations and events: what an acronym may be short for
``t``  one unified word                → parts
``f``  the reading of one word         → parts: respelled
``s``  the skeleton of one word        → blocks of parts: likeness; with each letter left out in turn
``z``  East Asian syllables of a word  → parts (see `namenorm.transcription.names.source_syllables`)
``g``  a group of given names          → parts (see `namenorm.lang.given_names`)
``p``  two parts, in any order         → forms that have both, where either alone has too many
``n``  a part and a first sound        → forms of people with the part and an initial, where the part has too many
``i``  an entity's id                  → the entity
====  ==============================  =========================================

A part is one word of a name, stored once however many names have it. A block holds the readings of all parts with one
skeleton, so that a likeness to all of them is one call.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from xxhash import xxh3_64_intdigest as _hash

from namenorm.model import ENTITY_TYPES, Kind
from namenorm.translit.readings import VOWELS
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

BLOCK = struct.Struct("<IIII")
"""Offset and length of the readings, joined with ``|``; place and number of their parts, one each."""

ENTITY = struct.Struct("<IHHIBxxxII")
"""Offset of its description, lengths of its id, label and other fields (JSON), place in `TYPES`, first of its forms, number
of its forms."""

KINDS = tuple(Kind)
TYPES = (None, *ENTITY_TYPES)
"""Types of forms; None: that of the entity."""

FUZZY_KINDS = frozenset({Kind.NAME, Kind.SHORT})
"""Kinds found by likeness. Acronyms go by the gazetteer alone, adjectives and demonyms by their paradigms."""

MIN_SKELETON = 2
"""Shorter skeletons say too little: «Ио», «Ау» are found as written only."""

FEW_FORMS = 32
"""Parts with more forms than this are looked up together with another word of the name (``p``, ``n``)."""

MAX_PAIRED = 6
"""Names of more words are found by their rarer words alone."""

_MIN_FOR_DELETION = 3


def key_hash(space: str, key: str) -> int:
    """64 bits, never 0 (which marks an empty slot); stable across machines and versions of Python.

    XXH3 is fast and not made to withstand an attacker, so whoever looks a name up compares what was found with what was
    asked (see `namenorm.index.reader.Index.forms_written`). Its seed does not keep short keys of two spaces apart: «s» is
    put in front instead.
    """
    try:
        return _hash((space + key).encode()) or 1
    except UnicodeEncodeError:  # a lone surrogate
        return _hash((space + key).encode("utf-8", "surrogatepass")) or 1


def pair_key(one: int, other: int) -> str:
    """The key of two parts, by their numbers."""
    return f"{one} {other}" if one < other else f"{other} {one}"


def initial_key(part: int, sounds: str) -> str:
    """The key of a part beside a word with a reading that begins so."""
    return f"{part} {sounds[:1]}"


def phrase(words: tuple[str, ...]) -> str:
    """The unified words of a name as one key."""
    return " ".join(words)


def whole_reading(words: tuple[str, ...], lang: str | None) -> str:
    """The readings of all words, joined without spaces."""
    return "".join(reading(w, lang) for w in words)


def whole_skeleton(words: tuple[str, ...], lang: str | None) -> str:
    """The skeletons of all words, joined; a letter doubled where two words meet is one, as it is in one word."""
    joined, last = "", ""
    for word in words:
        sounds = reading(word, lang)
        classes = skeleton(sounds).lstrip("a")
        joined += classes[1:] if sounds[:1] == last and sounds[:1] not in VOWELS else classes
        last = sounds[-1:]
    return joined


def acronym_letters_of(words: tuple[str, ...]) -> str:
    """The first letters of the words: «Корейска централна телеграфна агенция» → «кцта»."""
    return "".join([w[0] for w in words])


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
