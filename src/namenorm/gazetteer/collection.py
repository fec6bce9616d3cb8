"""A gazetteer in memory: entities of one or more files, checked against each other."""

from __future__ import annotations

import gc
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from pathlib import Path

from namenorm.errors import GazetteerError
from namenorm.gazetteer.problems import Problem
from namenorm.gazetteer.schema import EntryReader
from namenorm.gazetteer.tsv_source import read_tsv
from namenorm.gazetteer.yaml_source import read_yaml
from namenorm.model import Entity, Kind
from namenorm.text.tokens import words

Progress = Callable[[int, int], object]
"""Called with (bytes read, bytes in all)."""

_YAML = (".yaml", ".yml")
_TABLE = (".tsv",)


@dataclass(frozen=True)
class Gazetteer:
    """Entities, sorted by id, and what is wrong with their files.

    Attributes:
        entities: Each id once.
        problems: Sorted by place. A gazetteer with errors cannot be built into an index.
        places: id → (file, line) of its entry.
    """

    entities: tuple[Entity, ...]
    problems: tuple[Problem, ...]
    places: dict[str, tuple[str, int]]

    @classmethod
    def load(cls, *sources: str | Path, strict: bool = True, progress: Progress | None = None) -> Gazetteer:
        """Reads YAML files, TSV files, and folders of either.

        Args:
            sources: Files or folders; folders are searched to the bottom, their order says nothing.
            strict: Raise when there are errors (on), or return them in `problems` beside what could be read (off).
            progress: Called now and then with the bytes read and the bytes there are in all files; at last they are
                equal.

        Raises:
            GazetteerError: There are errors, and ``strict`` is on. It carries all problems.
        """
        problems: list[Problem] = []
        files = _files(sources, problems)
        with without_garbage_collection():
            entities, places = _read(files, problems, progress or _untold)
            problems.sort()
        errors = [p for p in problems if p.level == "error"]
        if strict and errors:
            raise GazetteerError(errors)
        return cls(tuple(entities), tuple(problems), places)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop a build."""
        return tuple(p for p in self.problems if p.level == "error")

    @cached_property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that depend on what the entities say, not on files or their order."""
        digest = hashlib.blake2b(digest_size=8)
        for entity in self.entities:
            digest.update(canonical(entity))
        return digest.hexdigest()


def canonical(entity: Entity) -> bytes:
    """One JSON line that is the same for the same entity, wherever it is written."""
    fields = (
        entity.id,
        entity.type,
        entity.label,
        [(n.text, n.lang, n.kind, n.weight, n.type) for n in entity.names],
        entity.gender,
        entity.origin,
        sorted(entity.not_same_as),
        entity.xrefs,
        entity.source,
        entity.hints,
        # Only where there are some, so that other entities have the bytes they always had.
        *([(n.text, n.lang, n.kind, n.weight, n.proposed) for n in entity.proposed],) * bool(entity.proposed),
    )
    return _encode(fields).encode("utf-8", "surrogatepass") + b"\n"


_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def _untold(done: int, total: int) -> None:
    """Progress that nobody wants to hear of."""


@contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Nothing that a load makes is a cycle; looking for them among millions of new objects takes half of its time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read(
    files: list[Path], problems: list[Problem], progress: Progress
) -> tuple[list[Entity], dict[str, tuple[str, int]]]:
    """The entities of all files, sorted by id, and their places."""
    entities: list[Entity] = []
    curated: list[Entity] = []
    places: dict[str, tuple[str, int]] = {}
    for path, told in _in_turn(files, progress):
        file = str(path)
        reader = EntryReader(file)
        is_table = path.suffix in _TABLE
        for entity, line in read_tsv(path, reader, told) if is_table else read_yaml(path, reader):
            if entity.id in places:
                before, first = places[entity.id]
                message = f"{entity.id!r} is already at {before}:{first}"
                reader.note(line, "duplicate-id", message, "join the two entries")
                continue
            places[entity.id] = (file, line)
            entities.append(entity)
            if not is_table:
                curated.append(entity)
        problems += reader.problems
    problems += _between(curated, places)
    entities.sort(key=attrgetter("id"))
    return entities, places


def _in_turn(files: list[Path], progress: Progress) -> Iterator[tuple[Path, Callable[[int], None]]]:
    """Each file, with a function to tell how many more of its bytes have been read."""
    sizes = [_size(path) for path in files]
    total = sum(sizes)
    end = 0
    for path, size in zip(files, sizes, strict=True):
        done, end = end, end + size

        def told(more: int, end: int = end) -> None:
            nonlocal done
            done = min(done + more, end)  # a file may grow while it is read
            progress(done, total)

        yield path, told
        if done < end:
            told(size)
    progress(total, total)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _files(sources: Iterable[str | Path], problems: list[Problem]) -> list[Path]:
    found: dict[Path, None] = {}
    for source in sources:
        path = Path(source)
        if path.is_dir():
            inside = [p for p in path.rglob("*") if p.suffix in _YAML + _TABLE and p.is_file()]
            if not inside:
                problems.append(Problem(str(path), 0, "unreadable", "no .yaml or .tsv file in this folder"))
            found.update(dict.fromkeys(inside))
        elif not path.exists():
            problems.append(Problem(str(path), 0, "unreadable", "no such file or folder"))
        elif path.suffix not in _YAML + _TABLE:
            problems.append(
                Problem(
                    str(path), 0, "unreadable", f"unknown kind of file {path.suffix!r}", "gazetteers are .yaml or .tsv"
                )
            )
        else:
            found[path] = None
    # Sorted, so that which of two entities with one id is the duplicate does not depend on the caller.
    return sorted(found, key=str)


def _between(curated: list[Entity], places: dict[str, tuple[str, int]]) -> Iterator[Problem]:
    """What is wrong between entities. Those of tables refer to no others, and their weights settle shared names."""
    owners: dict[tuple[str, str, tuple[str, ...]], tuple[str, float]] = {}
    for entity in curated:
        file, line = places[entity.id]
        for other in entity.not_same_as:
            if other not in places:
                message = f"{entity.id!r} is not same as {other!r}, which no entity is"
                yield Problem(file, line, "unknown-reference", message, "mistyped?", "warning")
        for other in entity.hints.entities:
            if other not in places:
                message = f"{entity.id!r} has {other!r} among its hints, which no entity is"
                yield Problem(file, line, "unknown-reference", message, "mistyped?", "warning")
        for name in entity.names:
            if name.kind not in (Kind.NAME, Kind.ACRONYM):
                continue
            form = (entity.type, name.lang, words(name.text))
            owner, weight = owners.setdefault(form, (entity.id, name.weight))
            if owner != entity.id and weight == name.weight:
                message = f"{name.text!r} ({name.lang}) names both {entity.id!r} and {owner!r}"
                yield Problem(file, line, "shared-name", message, "move one to short, or give weights", "warning")
