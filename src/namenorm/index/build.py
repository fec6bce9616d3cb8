"""From a gazetteer to an index file. The same entities give the same bytes."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

from namenorm.gazetteer.collection import Gazetteer, without_garbage_collection
from namenorm.gazetteer.spellings import spellings_of
from namenorm.index.container import write_container
from namenorm.index.keys import (
    BLOCK,
    ENTITY,
    FEW_FORMS,
    FORM,
    FUZZY_KINDS,
    KINDS,
    MAX_PAIRED,
    MIN_SKELETON,
    PART,
    TYPES,
    acronym_letters_of,
    deletions,
    initial_key,
    pair_key,
    phrase,
    whole_skeleton,
)
from namenorm.index.postings import Postings
from namenorm.lang.given_names import given_name_groups
from namenorm.lang.languages import LANGUAGES
from namenorm.model import Entity, Hints, Kind, Name
from namenorm.text.tokens import words
from namenorm.transcription.chinese import hanzi
from namenorm.transcription.names import shared_syllables
from namenorm.translit import fallback
from namenorm.translit.respell import reading, skeleton

Progress = Callable[[int, int], None]
"""Called with (entities done, entities in all)."""

_EVERY = 500
"""Entities between two calls of progress."""


def build_index(gazetteer: Gazetteer, path: str | Path, progress: Progress | None = None) -> None:
    """Writes the index of a gazetteer, atomically.

    Raises:
        OSError: The file cannot be written.
    """
    count = len(gazetteer.entities)
    with without_garbage_collection():
        builder = _Builder()
        for done, entity in enumerate(gazetteer.entities):
            builder.add(entity)
            if progress and done % _EVERY == 0:
                progress(done, count)
        write_container(Path(path), gazetteer.fingerprint, builder.sections())
    if progress:
        progress(count, count)


class _Parts:
    """The words of names, each once, with their readings and the forms that have them."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.readings: list[tuple[str, ...]] = []
        self.forms: list[array[int]] = []

    def number(self, word: str) -> int:
        """The number of a word, a new one if it is new."""
        number = self.numbers.get(word)
        if number is None:
            number = self.numbers[word] = len(self.forms)
            self.readings.append(())
            self.forms.append(array("I"))
        return number

    def add_form(self, part: int, form: int) -> None:
        """Notes that a form has a part."""
        forms = self.forms[part]
        if not forms or forms[-1] != form:
            forms.append(form)


class _Builder:
    """Collects records and keys of the entities added."""

    def __init__(self) -> None:
        self._strings = bytearray()
        self._postings = Postings()
        self._parts = _Parts()
        self._forms = bytearray()
        self._form_count = 0
        self._form_parts = array("I")
        self._people = bytearray()
        """For each form whether it is a person's."""
        self._listed = 0
        self._with_adjectives: set[str] = set()
        self._entities = bytearray()
        self._entity_count = 0
        self._descriptions = bytearray()
        self._beginnings: set[str] = set()
        self._words_done: set[tuple[str, str, bool]] = set()

    def add(self, entity: Entity) -> None:
        first = self._form_count
        number = self._entity_count
        at: dict[str, int] = {}
        for name in entity.names:
            self._add_form(name, number, name.type or entity.type, at)
        listed = self._form_count - first
        self._listed += listed
        for name in spellings_of(entity):  # found by, but none of the names of the entity
            self._add_form(name, number, entity.type, at)
        id_, label, rest = _described(entity)
        self._entities += ENTITY.pack(
            len(self._descriptions), len(id_), len(label), len(rest), TYPES.index(entity.type), first, listed
        )
        self._descriptions += id_ + label + rest
        self._entity_count += 1
        self._postings.add("i", entity.id, number)

    def _add_form(self, name: Name, entity: int, type_: str, at: dict[str, int]) -> None:
        form = self._form_count
        named = words(name.text)
        if name.kind in (Kind.ADJECTIVE, Kind.DEMONYM):
            self._with_adjectives.add(name.lang)
        self._add_whole(named, name, type_, form)
        parts: tuple[int, ...] = ()
        if name.kind in FUZZY_KINDS:
            parts = tuple(self._part(word, name.lang, type_ == "PER") for word in named)
            for part in parts:
                self._parts.add_form(part, form)
            for part, keys in zip(parts, shared_syllables(named, name.lang), strict=True):
                for key in keys:
                    self._postings.add("z", key, part)
        parts = parts[:_MAX_PARTS]
        data = name.text.encode("utf-8", "surrogatepass")
        if name.text not in at:
            at[name.text] = len(self._strings)
            self._strings += data
        kind, lang = KINDS.index(name.kind), LANGUAGES.index(name.lang)
        places = (entity, at[name.text], len(self._form_parts), len(data))
        self._forms += FORM.pack(*places, lang, kind, name.weight, len(parts), TYPES.index(name.type))
        self._form_parts.extend(parts)
        self._people.append(type_ == "PER")
        self._form_count += 1

    def _add_whole(self, named: tuple[str, ...], name: Name, type_: str, form: int) -> None:
        """The keys of the whole form."""
        post = self._postings.add
        for end in range(1, len(named)):
            beginning = phrase(named[:end])
            if end > 1 or beginning not in self._beginnings:
                self._postings.add_beginning(beginning)
                if end == 1:
                    self._beginnings.add(beginning)
        post("u", phrase(named), form)
        if name.kind in FUZZY_KINDS or name.kind is Kind.ACRONYM:
            whole = whole_skeleton(named, name.lang)
            if len(whole) >= MIN_SKELETON:
                post("w", whole, form)
        if name.kind is Kind.NAME and type_ in ("ORG", "EVT") and len(named) > 1:
            post("a", acronym_letters_of(named), form)

    def _part(self, word: str, lang: str, is_person: bool) -> int:
        part = self._parts.number(word)
        seen = (word, lang, is_person)
        if seen not in self._words_done:
            self._words_done.add(seen)
            self._add_readings(part, word, lang)
            if is_person:
                for group in sorted(given_name_groups(word, lang)):
                    self._postings.add("g", group, part)
        return part

    def _add_readings(self, part: int, word: str, lang: str) -> None:
        sounds = reading(word, lang)
        known = self._parts.readings[part]
        if not known:
            self._postings.add("t", word, part)
        if sounds not in known:
            self._parts.readings[part] = (*known, sounds)
            self._postings.add("f", sounds, part)

    def sections(self) -> list[tuple[str, bytes | bytearray]]:
        self._add_blocks()
        self._add_pairs()
        lists = array("I")
        parts = b"".join(self._pack_part(word, part, lists) for word, part in self._parts.numbers.items())
        blocks = b"".join(self._pack_block(block, lists) for block in self._blocks)
        keys = self._postings.pack(lists)
        return [
            ("meta", json.dumps(self._meta(), sort_keys=True).encode()),
            ("keys", keys),
            ("postings", _little_endian(lists)),
            ("forms", self._forms),
            ("form_parts", _little_endian(self._form_parts)),
            ("parts", parts),
            ("blocks", blocks),
            ("entities", self._entities),
            ("descriptions", self._descriptions),
            ("strings", self._strings),
        ]

    def _meta(self) -> dict[str, object]:
        return {
            "languages": LANGUAGES,
            "kinds": [k.value for k in KINDS],
            "entities": self._entity_count,
            "forms": self._listed,
            "parts": len(self._parts.forms),
            "adjectives": sorted(self._with_adjectives),
            "unidecode": fallback.is_available(),
            "pypinyin": hanzi.is_available(),
        }

    def _add_blocks(self) -> None:
        """Parts by skeleton; a skeleton with a letter left out leads to all blocks that could have had it."""
        by_skeleton: dict[str, list[tuple[str, int]]] = {}
        for part, readings in enumerate(self._parts.readings):
            for sounds in sorted(readings):
                by_skeleton.setdefault(skeleton(sounds), []).append((sounds, part))
        by_skeleton.pop("", None)
        self._blocks = list(by_skeleton.values())
        for number, key in enumerate(by_skeleton):
            for shorter in deletions(key):
                if shorter:
                    self._postings.add("s", shorter, number)

    def _add_pairs(self) -> None:
        """Keys of two parts, or a part and an initial, where there are too many forms with the one part."""
        common = {part for part, forms in enumerate(self._parts.forms) if len(forms) > FEW_FORMS}
        initials = [tuple({r[0] for r in readings if r}) for readings in self._parts.readings]
        done = 0
        for form in range(self._form_count):
            size = self._forms[form * FORM.size + _N_PARTS]
            parts = self._form_parts[done : done + size]
            done += size
            if not 1 < size <= MAX_PAIRED:
                continue
            for one, other in combinations(parts, 2):
                if one in common and other in common:
                    self._postings.add("p", pair_key(one, other), form)
                if self._people[form]:
                    for part, beside in ((one, other), (other, one)):
                        if part in common:
                            for first in initials[beside]:
                                self._postings.add("n", initial_key(part, first), form)

    def _pack_part(self, word: str, part: int, lists: array[int]) -> bytes:
        text = word.encode("utf-8", "surrogatepass")
        readings = "|".join(sorted(self._parts.readings[part])).encode("utf-8", "surrogatepass")
        at = len(self._strings)
        self._strings += text + readings
        forms = self._parts.forms[part]
        start = len(lists)
        lists.extend(forms)
        return PART.pack(at, len(text), len(readings), start, len(forms))

    def _pack_block(self, block: list[tuple[str, int]], lists: array[int]) -> bytes:
        readings = "|".join([sounds for sounds, _ in block]).encode("utf-8", "surrogatepass")
        at = len(self._strings)
        self._strings += readings
        start = len(lists)
        lists.extend([part for _, part in block])
        return BLOCK.pack(at, len(readings), start, len(block))


_MAX_PARTS = 255
_N_PARTS = FORM.size - 4
"""Where a form's record has its number of parts."""


def _little_endian(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _described(entity: Entity) -> tuple[bytes, bytes, bytes]:
    """Its id, its label, and what else of an entity is not in its forms."""
    fields: dict[str, object] = {}
    if entity.gender:
        fields["gender"] = entity.gender
    if entity.origin:
        fields["origin"] = entity.origin
    if entity.not_same_as:
        fields["not_same_as"] = sorted(entity.not_same_as)
    if entity.xrefs:
        fields["xrefs"] = dict(entity.xrefs)
    if entity.source:
        fields["source"] = entity.source
    if entity.hints != Hints():
        fields["hints"] = entity.hints
    rest = json.dumps(fields, ensure_ascii=False, sort_keys=True) if fields else ""
    id_, label, other = (text.encode("utf-8", "surrogatepass") for text in (entity.id, entity.label, rest))
    return id_, label, other
