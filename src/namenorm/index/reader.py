"""An open index: keys to forms, forms to entities."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from namenorm.index.container import BLOCK_BITS, Container
from namenorm.index.keys import BLOCK, ENTITY, FORM, GOES_ON, KINDS, PART, SLOT, TYPES, key_hash, phrase
from namenorm.index.postings import places_in
from namenorm.model import Entity, Hints, Kind, Name
from namenorm.text.tokens import words
from namenorm.translit.readings import CLASSES

_WHOLE_CHECK_BYTES = 16 << 20
"""Files up to this size are checked whole when opened (some milliseconds), larger ones as they are read."""

_MAX_OF_ONE_SPELLING = 64

_NO_PHRASE = (False, False)
_read_slot = SLOT.unpack_from
_SLOT_SIZE = SLOT.size


def _hints(stored: list[list[Any]] | None) -> Hints:
    if stored is None:
        return Hints()
    entities, words = stored
    return Hints(tuple(entities), tuple((lang, word) for lang, word in words))


class Form:
    """One spelling of an entity, as stored. ``parts`` are numbers of `Part`; empty for kinds not found by likeness."""

    __slots__ = ("_words", "entity", "kind", "lang", "number", "parts", "text", "type", "weight")

    def __init__(
        self,
        number: int,
        entity: int,
        text: str,
        lang: str,
        kind: Kind,
        weight: float,
        type_: str | None,
        parts: tuple[int, ...],
    ) -> None:
        self.number = number
        self.entity = entity
        self.text = text
        self.lang = lang
        self.kind = kind
        self.weight = weight
        self.type = type_
        self.parts = parts
        self._words: tuple[str, ...] | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """Its unified words."""
        if self._words is None:
            self._words = words(self.text)
        return self._words

    @property
    def key(self) -> str:
        """Its unified words as one key."""
        return phrase(self.words)


class Part:
    """One word of names: as unified, its readings, and how many forms have it."""

    __slots__ = ("_start", "forms", "number", "readings", "text")

    def __init__(self, number: int, text: str, readings: tuple[str, ...], start: int, forms: int) -> None:
        self.number = number
        self.text = text
        self.readings = readings
        self._start = start
        self.forms = forms


class Head(NamedTuple):
    """What an answer shows of an entity."""

    id: str
    type: str
    label: str


class Block(NamedTuple):
    """The readings of all parts with one skeleton: reading ``i`` is one of part ``parts[i]``.

    ``classes`` are the readings with sounds that cost little to exchange written alike.
    """

    readings: list[str]
    classes: list[str]
    parts: tuple[int, ...]


class Index:
    """A gazetteer compiled for looking up: read-only, memory-mapped, shared freely between threads and processes.

    >>> import namenorm
    >>> index = namenorm.Index.open(namenorm.shipped_index())
    >>> index.find("per:kim-jong-un").label
    'Kim Jong Un'
    """

    def __init__(self, container: Container) -> None:
        self._file = container
        self.fingerprint = container.fingerprint
        meta = container.json("meta")
        self._languages: list[str] = meta["languages"]
        self.entity_count: int = meta["entities"]
        self.form_count: int = meta["forms"]
        self.part_count: int = meta["parts"]
        self.adjective_languages: frozenset[str] = frozenset(meta.get("adjectives", ()))
        self._data = container.data
        self._good = container.good
        self._base = container.base
        self._keys = container.start("keys")
        self._places = places_in(container.size("keys") // SLOT.size)
        self._postings = container.start("postings")
        self._forms = container.start("forms")
        self._form_parts = container.start("form_parts")
        self._parts = container.start("parts")
        self._blocks = container.start("blocks")
        self._entities = container.start("entities")
        self._descriptions = container.start("descriptions")
        self._strings = container.start("strings")
        self.form = lru_cache(maxsize=16_384)(self._read_form)
        self.part = lru_cache(maxsize=16_384)(self._read_part)
        self.block = lru_cache(maxsize=8_192)(self._read_block)
        self.head = lru_cache(maxsize=16_384)(self._read_head)
        self.entity = lru_cache(maxsize=10_000)(self._read_entity)

    @classmethod
    def open(cls, path: str | Path) -> Index:
        """Opens an index file; costs milliseconds whatever its size.

        Raises:
            IndexFileError: It cannot be read; or one of its subclasses, when it is no index, of another version,
                truncated or altered. In files over 16 MiB an altered byte is noticed when it is first read.
        """
        container = Container(Path(path))
        if len(container.data) <= _WHOLE_CHECK_BYTES:
            container.verify()
        return cls(container)

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (Index.open, (str(self._file.path.absolute()),))

    @property
    def path(self) -> Path:
        """The file."""
        return self._file.path

    def verify(self) -> None:
        """Checks the whole file now; raises `DamagedIndexError`."""
        self._file.verify()

    def close(self) -> None:
        """Releases the file."""
        self._file.close()

    # --- keys -------------------------------------------------------------------------------------------------------

    def phrase(self, key: str) -> tuple[bool, bool]:
        """Whether unified words are a name, and whether longer names begin with them."""
        slot = self._slot("u", key)
        return _NO_PHRASE if slot is None else (slot[1] & ~GOES_ON != 0, slot[1] & GOES_ON != 0)

    def forms_written(self, key: str, limit: int = _MAX_OF_ONE_SPELLING) -> list[Form]:
        """The forms whose unified words are these, compared letter by letter and not by hash alone."""
        forms = [self.form(number) for number in self.postings("u", key, limit)]
        return [form for form in forms if form.key == key]

    def is_name_in(self, key: str, lang: str) -> bool:
        """Whether unified words are a form in a language."""
        return any(form.lang == lang for form in self.forms_written(key))

    def postings(self, space: str, key: str, limit: int = 10_000) -> tuple[int, ...]:
        """Numbers of the forms, parts, blocks or entities under a key of a name space (see `namenorm.index.keys`), at most
        ``limit``.
        """
        slot = self._slot(space, key)
        if slot is None:
            return ()
        start, count = slot[0], slot[1] & ~GOES_ON
        if count == 0:
            return ()
        return (start,) if count == 1 else self._numbers(self._postings, start, min(count, limit))

    def count(self, space: str, key: str) -> int:
        """How many numbers there are under a key."""
        slot = self._slot(space, key)
        return 0 if slot is None else slot[1] & ~GOES_ON

    def _slot(self, space: str, key: str) -> tuple[int, int] | None:
        """Where the postings of a key start, and how many there are; what every look-up comes down to."""
        hash_ = key_hash(space, key)
        data, good = self._data, self._good
        at = self._keys + (hash_ * self._places >> 64) * _SLOT_SIZE
        while True:
            if not good[(at - self._base) >> BLOCK_BITS]:  # a slot lies in one block
                self._file.ready(at, at + _SLOT_SIZE)
            found, start, count = _read_slot(data, at)
            if found == hash_:
                return start, count
            if found == 0 or found > hash_:  # the table is in the order of the hashes
                return None
            at += _SLOT_SIZE

    # --- records ----------------------------------------------------------------------------------------------------

    def _numbers(self, base: int, start: int, count: int) -> tuple[int, ...]:
        if count == 0:
            return ()
        at = base + 4 * start
        self._file.ready(at, at + 4 * count)
        return struct.unpack_from(f"<{count}I", self._data, at)

    def _text(self, at: int, size: int) -> str:
        if size == 0:
            return ""
        self._file.ready(at, at + size)
        return self._data[at : at + size].decode("utf-8", "surrogatepass")

    def _record(self, layout: struct.Struct, base: int, number: int) -> tuple[int, ...]:
        at = base + layout.size * number
        self._file.ready(at, at + layout.size)
        return layout.unpack_from(self._data, at)

    def _read_form(self, number: int) -> Form:
        entity, at, parts_at, size, lang, kind, weight, n_parts, type_ = self._record(FORM, self._forms, number)
        parts = self._numbers(self._form_parts, parts_at, n_parts)
        text = self._text(self._strings + at, size)
        return Form(number, entity, text, self._languages[lang], KINDS[kind], weight, TYPES[type_], parts)

    def _read_part(self, number: int) -> Part:
        at, size, readings_size, start, count = self._record(PART, self._parts, number)
        at += self._strings
        readings = self._text(at + size, readings_size).split("|")
        return Part(number, self._text(at, size), tuple(readings), start, count)

    def _read_block(self, number: int) -> Block:
        at, size, start, count = self._record(BLOCK, self._blocks, number)
        joined = self._text(self._strings + at, size)
        classes = joined.translate(CLASSES).split("|")
        return Block(joined.split("|"), classes, self._numbers(self._postings, start, count))

    def forms_with(self, part: Part, limit: int = 10_000) -> tuple[int, ...]:
        """Numbers of the forms that have a part, at most ``limit``."""
        return self._numbers(self._postings, part._start, min(part.forms, limit))

    def bearers(self, word: str, limit: int = 100) -> int:
        """How many entities have a unified word in one of their forms, of which at most ``limit`` are read."""
        parts = [part for part in map(self.part, self.postings("t", word, 1)) if part.text == word]
        return len({self.form(number).entity for part in parts for number in self.forms_with(part, limit)})

    def _read_head(self, number: int) -> Head:
        at, id_size, label_size, _, type_, _, _ = self._record(ENTITY, self._entities, number)
        at += self._descriptions
        id_, label = self._text(at, id_size), self._text(at + id_size, label_size)
        return Head(id_, TYPES[type_] or "", label)

    def _read_entity(self, number: int) -> Entity:
        at, id_size, label_size, size, _, first, count = self._record(ENTITY, self._entities, number)
        described = self._text(self._descriptions + at + id_size + label_size, size)
        fields = json.loads(described) if described else {}
        forms = [self.form(first + i) for i in range(count)]
        head = self.head(number)
        return Entity(
            id=head.id,
            type=head.type,
            label=head.label,
            names=tuple(Name(f.text, f.lang, f.kind, f.weight, f.type) for f in forms),
            gender=fields.get("gender"),
            origin=tuple(fields["origin"]) if "origin" in fields else None,
            not_same_as=tuple(fields.get("not_same_as", ())),
            xrefs=tuple(sorted(fields.get("xrefs", {}).items())),
            source=fields.get("source"),
            hints=_hints(fields.get("hints")),
        )

    def number(self, id_: str) -> int | None:
        """The number of the entity with an id."""
        return next((n for n in self.postings("i", id_) if self.head(n).id == id_), None)

    def find(self, id_: str) -> Entity | None:
        """The entity with an id."""
        number = self.number(id_)
        return None if number is None else self.entity(number)

    def forms_of(self, entity: int) -> tuple[Form, ...]:
        """All forms of an entity (by number)."""
        *_, first, count = self._record(ENTITY, self._entities, entity)
        return tuple(self.form(first + i) for i in range(count))

    def __len__(self) -> int:
        return self.entity_count

    def __iter__(self) -> Iterator[Entity]:
        return (self.entity(i) for i in range(self.entity_count))
