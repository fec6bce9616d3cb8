"""A gazetteer in memory: entities of one or more files, checked against each other."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path

from namenorm.errors import GazetteerError
from namenorm.gazetteer.problems import Problem
from namenorm.gazetteer.schema import EntryReader
from namenorm.gazetteer.tsv_source import read_tsv
from namenorm.gazetteer.yaml_source import read_yaml
from namenorm.model import Entity, Kind
from namenorm.text.tokens import words

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
    def load(cls, *sources: str | Path, strict: bool = True) -> Gazetteer:
        """Reads YAML files, TSV files, and folders of either.

        Args:
            sources: Files or folders; folders are searched to the bottom, their order says nothing.
            strict: Raise when there are errors (on), or return them in `problems` beside what could be read (off).

        Raises:
            GazetteerError: There are errors, and ``strict`` is on. It carries all problems.
        """
        problems: list[Problem] = []
        entities: dict[str, Entity] = {}
        places: dict[str, tuple[str, int]] = {}
        for path in _files(sources, problems):
            reader = EntryReader(str(path))
            read = read_tsv if path.suffix in _TABLE else read_yaml
            for entity, line in read(path, reader):
                if entity.id in entities:
                    file, first = places[entity.id]
                    reader.note(
                        line, "duplicate-id", f"{entity.id!r} is already at {file}:{first}", "join the two entries"
                    )
                    continue
                entities[entity.id] = entity
                places[entity.id] = (str(path), line)
            problems += reader.problems
        problems += _between(entities, places)
        errors = [p for p in problems if p.level == "error"]
        if strict and errors:
            raise GazetteerError(sorted(errors))
        return cls(tuple(entities[i] for i in sorted(entities)), tuple(sorted(problems)), places)

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
    fields = asdict(entity)
    fields["not_same_as"] = sorted(entity.not_same_as)
    return json.dumps(fields, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass") + b"\n"


def _files(sources: Iterable[str | Path], problems: list[Problem]) -> Iterator[Path]:
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
    return iter(sorted(found, key=str))


def _between(entities: dict[str, Entity], places: dict[str, tuple[str, int]]) -> Iterator[Problem]:
    """What is wrong between entities."""
    owners: dict[tuple[str, str, tuple[str, ...]], tuple[str, float]] = {}
    for entity in entities.values():
        file, line = places[entity.id]
        for other in entity.not_same_as:
            if other not in entities:
                yield Problem(
                    file,
                    line,
                    "unknown-reference",
                    f"{entity.id!r} is not same as {other!r}, which no entity is",
                    "mistyped?",
                    "warning",
                )
        if file.endswith(_TABLE):
            continue
        for name in entity.names:
            if name.kind not in (Kind.NAME, Kind.ACRONYM):
                continue
            form = (entity.type, name.lang, words(name.text))
            owner, weight = owners.setdefault(form, (entity.id, name.weight))
            if owner != entity.id and weight == name.weight:
                yield Problem(
                    file,
                    line,
                    "shared-name",
                    f"{name.text!r} ({name.lang}) names both {entity.id!r} and {owner!r}",
                    "move one to short, or give weights",
                    "warning",
                )
