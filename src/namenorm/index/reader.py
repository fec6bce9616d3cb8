"""An open index: keys to forms, forms to entities."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from namenorm.index.container import Container
from namenorm.index.keys import ENTITY, FORM, GOES_ON, KINDS, PART, SLOT, TYPES, key_hash
from namenorm.model import Entity, Kind, Name

_WHOLE_CHECK_BYTES = 16 << 20
"""Files up to this size are checked whole when opened (some milliseconds), larger ones as they are read."""

_MAX_OF_ONE_SPELLING = 64


class Form:
    """One spelling of an entity, as stored. ``parts`` are numbers of `Part`; empty for kinds not found by likeness."""

    __slots__ = ("entity", "kind", "lang", "number", "parts", "text", "type", "weight")

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


class Part:
    """One word of names: as unified, its readings, and how many forms have it."""

    __slots__ = ("_start", "forms", "number", "readings", "text")

    def __init__(self, number: int, text: str, readings: tuple[str, ...], start: int, forms: int) -> None:
        self.number = number
        self.text = text
        self.readings = readings
        self._start = start
        self.forms = forms


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
        self._keys = container.start("keys")
        self._mask = container.size("keys") // SLOT.size - 1
        self._postings = container.start("postings")
        self._forms = container.start("forms")
        self._form_parts = container.start("form_parts")
        self._parts = container.start("parts")
        self._entities = container.start("entities")
        self._descriptions = container.start("descriptions")
        self._strings = container.start("strings")
        self._slot = lru_cache(maxsize=100_000)(self._read_slot)
        self.form = lru_cache(maxsize=50_000)(self._read_form)
        self.part = lru_cache(maxsize=50_000)(self._read_part)
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
        return (Index.open, (str(self._file.path),))

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

    def phrase(self, key: str) -> tuple[bool, bool]:
        """Whether unified words are a name, and whether longer names begin with them."""
        slot = self._slot("u", key)
        return (False, False) if slot is None else (slot[1] & ~GOES_ON != 0, slot[1] & GOES_ON != 0)

    def is_name_in(self, key: str, lang: str) -> bool:
        """Whether unified words are a form in a language."""
        return any(self.form(number).lang == lang for number in self.postings("u", key, _MAX_OF_ONE_SPELLING))

    def postings(self, space: str, key: str, limit: int = 10_000) -> tuple[int, ...]:
        """Numbers of the forms, parts or entities under a key of a name space (see `namenorm.index.keys`), at most
        ``limit``.
        """
        slot = self._slot(space, key)
        if slot is None:
            return ()
        start, count = slot[0], slot[1] & ~GOES_ON
        if count == 0:
            return ()
        return (start,) if count == 1 else self._numbers(self._postings, start, min(count, limit))

    def _read_slot(self, space: str, key: str) -> tuple[int, int] | None:
        hash_ = key_hash(space, key)
        data, ready = self._data, self._file.ready
        i = hash_ & self._mask
        while True:
            at = self._keys + i * SLOT.size
            ready(at, at + SLOT.size)
            found, start, count = SLOT.unpack_from(data, at)
            if found == hash_:
                return start, count
            if found == 0:
                return None
            i = (i + 1) & self._mask

    def _numbers(self, base: int, start: int, count: int) -> tuple[int, ...]:
        if count == 0:
            return ()
        at = base + 4 * start
        self._file.ready(at, at + 4 * count)
        return struct.unpack_from(f"<{count}I", self._data, at)

    def _text(self, at: int, size: int) -> str:
        if size == 0:
            return ""
        at += self._strings
        self._file.ready(at, at + size)
        return self._data[at : at + size].decode("utf-8", "surrogatepass")

    def _record(self, layout: struct.Struct, base: int, number: int) -> tuple[int, ...]:
        at = base + layout.size * number
        self._file.ready(at, at + layout.size)
        return layout.unpack_from(self._data, at)

    def _read_form(self, number: int) -> Form:
        entity, at, parts_at, size, lang, kind, weight, n_parts, type_ = self._record(FORM, self._forms, number)
        parts = self._numbers(self._form_parts, parts_at, n_parts)
        return Form(
            number, entity, self._text(at, size), self._languages[lang], KINDS[kind], weight, TYPES[type_], parts
        )

    def _read_part(self, number: int) -> Part:
        at, size, readings_size, start, count = self._record(PART, self._parts, number)
        readings = self._text(at + size, readings_size).split("|")
        return Part(number, self._text(at, size), tuple(readings), start, count)

    def forms_with(self, part: Part, limit: int = 10_000) -> tuple[int, ...]:
        """Numbers of the forms that have a part, at most ``limit``."""
        return self._numbers(self._postings, part._start, min(part.forms, limit))

    def _read_entity(self, number: int) -> Entity:
        at, size, first, count = self._record(ENTITY, self._entities, number)
        start = self._descriptions + at
        self._file.ready(start, start + size)
        fields = json.loads(self._data[start : start + size].decode("utf-8", "surrogatepass"))
        forms = [self.form(first + i) for i in range(count)]
        return Entity(
            id=fields["id"],
            type=fields["type"],
            label=fields["label"],
            names=tuple(Name(f.text, f.lang, f.kind, f.weight, f.type) for f in forms),
            gender=fields.get("gender"),
            origin=tuple(fields["origin"]) if "origin" in fields else None,
            not_same_as=tuple(fields.get("not_same_as", ())),
            xrefs=tuple(sorted(fields.get("xrefs", {}).items())),
            source=fields.get("source"),
        )

    def find(self, id_: str) -> Entity | None:
        """The entity with an id."""
        found = self.postings("i", id_, 1)
        return self.entity(found[0]) if found else None

    def forms_of(self, entity: int) -> tuple[Form, ...]:
        """All forms of an entity (by number)."""
        _, _, first, count = self._record(ENTITY, self._entities, entity)
        return tuple(self.form(first + i) for i in range(count))

    def __len__(self) -> int:
        return self.entity_count

    def __iter__(self) -> Iterator[Entity]:
        return (self.entity(i) for i in range(self.entity_count))
