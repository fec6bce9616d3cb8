"""From a gazetteer to an index file. The same entities give the same bytes."""

from __future__ import annotations

import json
import struct
from array import array
from collections.abc import Callable, Iterable
from pathlib import Path

from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.spellings import spellings_of
from namenorm.index.container import write_container
from namenorm.index.keys import (
    ENTITY,
    FORM,
    FUZZY_KINDS,
    GOES_ON,
    KINDS,
    MIN_SKELETON,
    PART,
    SLOT,
    TYPES,
    deletions,
    key_hash,
    phrase,
    whole_skeleton,
)
from namenorm.lang.given_names import given_name_groups
from namenorm.lang.languages import LANGUAGES
from namenorm.model import Entity, Kind, Name
from namenorm.text.tokens import words
from namenorm.transcription.chinese import hanzi
from namenorm.transcription.names import shared_syllables
from namenorm.translit import fallback
from namenorm.translit.respell import reading, skeleton

Progress = Callable[[int, int], None]
"""Called with (entities done, entities in all)."""


def build_index(gazetteer: Gazetteer, path: str | Path, progress: Progress | None = None) -> None:
    """Writes the index of a gazetteer, atomically.

    Raises:
        OSError: The file cannot be written.
    """
    builder = _Builder()
    for done, entity in enumerate(gazetteer.entities):
        builder.add(entity)
        if progress and done % 500 == 0:
            progress(done, len(gazetteer.entities))
    write_container(Path(path), gazetteer.fingerprint, builder.sections())
    if progress:
        progress(len(gazetteer.entities), len(gazetteer.entities))


class _Builder:
    """Collects records and keys of the entities added."""

    def __init__(self) -> None:
        self._strings = bytearray()
        self._string_at: dict[str, int] = {}
        self._keys: dict[int, list[int]] = {}
        self._beginnings: set[int] = set()
        self._forms: list[bytes] = []
        self._listed = 0
        self._with_adjectives: set[str] = set()
        self._form_parts = array("I")
        self._entities: list[bytes] = []
        self._descriptions = bytearray()
        self._part_ids: dict[str, int] = {}
        self._part_readings: list[dict[str, None]] = []
        self._part_forms: list[list[int]] = []

    def add(self, entity: Entity) -> None:
        first = len(self._forms)
        number = len(self._entities)
        for name in entity.names:
            self._add_form(name, number, name.type or entity.type)
        listed = len(self._forms) - first
        self._listed += listed
        for name in spellings_of(entity):  # found by, but none of the names of the entity
            self._add_form(name, number, entity.type)
        description = _describe(entity)
        self._entities.append(ENTITY.pack(len(self._descriptions), len(description), first, listed))
        self._descriptions += description
        self._post("i", entity.id, number)

    def _add_form(self, name: Name, entity: int, type_: str) -> None:
        form = len(self._forms)
        named = words(name.text)
        if name.kind in (Kind.ADJECTIVE, Kind.DEMONYM):
            self._with_adjectives.add(name.lang)
        for end in range(1, len(named)):
            beginning = key_hash("u", phrase(named[:end]))
            self._keys.setdefault(beginning, [])
            self._beginnings.add(beginning)
        self._post("u", phrase(named), form)
        parts: tuple[int, ...] = ()
        if name.kind in FUZZY_KINDS:
            parts = tuple(self._part(word, name.lang, form) for word in named)
            self._post_sources(named, name.lang, parts)
            if type_ == "PER":
                self._post_given_names(named, name.lang, parts)
        if name.kind in FUZZY_KINDS or name.kind is Kind.ACRONYM:
            whole = whole_skeleton(named, name.lang)
            if len(whole) >= MIN_SKELETON:
                self._post("w", whole, form)
        at, size = self._string(name.text)
        kind, lang = KINDS.index(name.kind), LANGUAGES.index(name.lang)
        n_parts = min(len(parts), 255)
        self._forms.append(
            FORM.pack(entity, at, len(self._form_parts), size, lang, kind, name.weight, n_parts, TYPES.index(name.type))
        )
        self._form_parts.extend(parts[:n_parts])

    def _part(self, word: str, lang: str, form: int) -> int:
        part = self._part_ids.get(word)
        if part is None:
            part = self._part_ids[word] = len(self._part_forms)
            self._part_forms.append([])
            self._part_readings.append({})
            self._post("t", word, part)
        sounds = reading(word, lang)
        if sounds not in self._part_readings[part]:
            self._part_readings[part][sounds] = None
            self._post("f", sounds, part)
            for key in deletions(skeleton(sounds)):
                if key:
                    self._post("s", key, part)
        if not self._part_forms[part] or self._part_forms[part][-1] != form:
            self._part_forms[part].append(form)
        return part

    def _post_sources(self, named: tuple[str, ...], lang: str, parts: tuple[int, ...]) -> None:
        for part, keys in zip(parts, shared_syllables(named, lang), strict=True):
            for key in keys:
                self._post("z", key, part)

    def _post_given_names(self, named: tuple[str, ...], lang: str, parts: tuple[int, ...]) -> None:
        for word, part in zip(named, parts, strict=True):
            for group in sorted(given_name_groups(word, lang)):
                self._post("g", group, part)

    def _post(self, space: str, key: str, value: int) -> None:
        values = self._keys.setdefault(key_hash(space, key), [])
        if not values or values[-1] != value:
            values.append(value)

    def _string(self, text: str) -> tuple[int, int]:
        data = text.encode("utf-8", "surrogatepass")
        at = self._string_at.get(text)
        if at is None:
            at = self._string_at[text] = len(self._strings)
            self._strings += data
        return at, len(data)

    def sections(self) -> Iterable[tuple[str, bytes]]:
        postings = array("I")
        parts = b"".join(self._pack_part(word, part, postings) for word, part in self._part_ids.items())
        keys = _pack_keys(self._keys, self._beginnings, postings)
        meta = {
            "languages": LANGUAGES,
            "kinds": [k.value for k in KINDS],
            "entities": len(self._entities),
            "forms": self._listed,
            "parts": len(self._part_forms),
            "adjectives": sorted(self._with_adjectives),
            "unidecode": fallback.is_available(),
            "pypinyin": hanzi.is_available(),
        }
        return [
            ("meta", json.dumps(meta, sort_keys=True).encode()),
            ("keys", keys),
            ("postings", _little_endian(postings)),
            ("forms", b"".join(self._forms)),
            ("form_parts", _little_endian(self._form_parts)),
            ("parts", parts),
            ("entities", b"".join(self._entities)),
            ("descriptions", bytes(self._descriptions)),
            ("strings", bytes(self._strings)),
        ]

    def _pack_part(self, word: str, part: int, postings: array[int]) -> bytes:
        text = word.encode("utf-8", "surrogatepass")
        readings = "|".join(sorted(self._part_readings[part])).encode("utf-8", "surrogatepass")
        at = len(self._strings)
        self._strings += text + readings
        forms = self._part_forms[part]
        start = len(postings)
        postings.extend(forms)
        return PART.pack(at, len(text), len(readings), start, len(forms))


def _pack_keys(keys: dict[int, list[int]], beginnings: set[int], postings: array[int]) -> bytes:
    """An open-addressing table of `SLOT`; postings of more than one value go to ``postings``, each list once."""
    capacity = 16
    while capacity * 2 < len(keys) * 3:
        capacity *= 2
    table = bytearray(capacity * SLOT.size)
    taken = bytearray(capacity)
    known: dict[tuple[int, ...], int] = {}
    for hash_ in sorted(keys):
        values = list(dict.fromkeys(keys[hash_]))
        if len(values) == 1:
            start = values[0]
        elif values:
            start = known.setdefault(tuple(values), len(postings))
            if start == len(postings):
                postings.extend(values)
        else:
            start = 0
        slot = hash_ & (capacity - 1)
        while taken[slot]:
            slot = (slot + 1) & (capacity - 1)
        taken[slot] = 1
        goes_on = GOES_ON if hash_ in beginnings else 0
        SLOT.pack_into(table, slot * SLOT.size, hash_, start, len(values) | goes_on)
    return bytes(table)


def _little_endian(numbers: array[int]) -> bytes:
    return struct.pack(f"<{len(numbers)}I", *numbers)


def _describe(entity: Entity) -> bytes:
    """What of an entity is not in its forms."""
    fields: dict[str, object] = {"id": entity.id, "type": entity.type, "label": entity.label}
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
    return json.dumps(fields, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass")
