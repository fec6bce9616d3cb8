"""The import itself: from a source through the filters to a folder of YAML files or to an index.

A folder is written part by part, and ``import.json`` in it says after each part how far the import has come. Whatever
stops it, the same call goes on from there: a part is on disc wholly or not at all, and one that is not yet in
``import.json`` is written again.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from namenorm.errors import InputError
from namenorm.gazetteer.collection import Gazetteer, without_garbage_collection
from namenorm.gazetteer.importing.filtering import Filters
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.seen import Seen
from namenorm.gazetteer.importing.source import Source
from namenorm.gazetteer.importing.writing import Folder, write_json, write_whole
from namenorm.model import Entity

STATE = "import.json"
MALFORMED = "malformed.txt"
"""Not .tsv, for a folder's .tsv files are gazetteers."""

PART_SECONDS = 300.0
"""A part is finished after so long even if it is not full, so that little is lost when an import is stopped."""


@dataclass
class Tally:
    """What came of the records.

    Attributes:
        report: What was read.
        types: Entities kept, by type.
        filtered: Entities that the filters left out.
        repeated: Entities whose id had come before.
        position: Records of the source that have been dealt with.
    """

    report: Report = field(default_factory=Report)
    types: Counter[str] = field(default_factory=Counter)
    filtered: int = 0
    repeated: int = 0
    position: int = 0

    @property
    def kept(self) -> int:
        """Entities kept."""
        return self.types.total()

    @property
    def unusable(self) -> int:
        """Records without a type or without a usable name."""
        return max(0, self.report.read - self.kept - self.filtered - self.repeated)

    def counts(self) -> dict[str, Any]:
        """For the record of an import."""
        return {
            "read": self.report.read,
            "kept": self.kept,
            "types": dict(sorted(self.types.items())),
            "filtered": self.filtered,
            "repeated": self.repeated,
            "malformed": self.report.malformed,
            "names_dropped": self.report.names_dropped,
        }


@dataclass
class Import:
    """One import: what it reads, what it wants, and where it stands.

    Attributes:
        format: Its format.
        source: Its source.
        filters: What is wanted.
        options: Options of the format.
        tally: What came of it so far.
    """

    format: Format
    source: Source
    filters: Filters = field(default_factory=Filters)
    options: dict[str, str] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)

    def __post_init__(self) -> None:
        for name in self.options:
            if name not in self.format.options:
                known = ", ".join(self.format.options) or "none"
                raise InputError(f"{self.format.name} has no option {name!r}; known are {known}")

    def to_folder(self, path: Path, restart: bool = False) -> Tally:
        """Imports into a folder, or goes on where an earlier call was stopped.

        Raises:
            InputError: The source cannot be read to its end, or the folder is of another import.
            OSError: Something cannot be written.
        """
        if path.is_file():
            raise InputError(f"{path}: a file; an import goes into a folder, or into a file that ends in .index")
        folder = Folder(path)
        identity = self._identity()
        state = None if restart else _state(path)
        if state is None:
            _begin(folder)
        else:
            self._take_up(folder, state, identity)
            if state["complete"]:
                return self.tally
        with Seen() as seen:
            seen.update(folder.ids())
            written = time.monotonic()
            for record, entity in self._wanted(seen):
                folder.add(entity)
                self.tally.position = record.position
                if folder.is_full or time.monotonic() - written > PART_SECONDS:
                    self._finish_part(folder, identity, complete=False)
                    written = time.monotonic()
        self._finish_part(folder, identity, complete=True)
        return self.tally

    def to_index(self, path: Path, build: Callable[[Gazetteer, Path], object]) -> Tally:
        """Imports into an index. All entities are in memory until it is written, and a stopped import begins anew.

        Args:
            path: The index.
            build: What writes it: `namenorm.build_index`, which is above this layer.

        Raises:
            InputError: The source cannot be read to its end.
            OSError: Something cannot be written.
        """
        with Seen() as seen, without_garbage_collection():
            entities = sorted((entity for _, entity in self._wanted(seen)), key=_id)
        build(Gazetteer(tuple(entities), (), {}), path)
        write_json(path.with_name(f"{path.name}.{STATE}"), self._described(self._identity(), complete=True))
        self._list_malformed(path.with_name(f"{path.name}.{MALFORMED}"))
        return self.tally

    def _wanted(self, seen: Seen) -> Iterator[tuple[Record, Entity]]:
        options: dict[str, Any] = dict(self.options)
        if self.format.filtering:
            options["filters"] = self.filters
        tally = self.tally
        for record in self.format.read(self.source, tally.report, tally.position, **options):
            entity = self.filters.passed(record)
            if entity is None:
                tally.filtered += 1
            elif not seen.add(entity.id):
                tally.repeated += 1
            else:
                tally.types[entity.type] += 1
                yield record, entity

    def _finish_part(self, folder: Folder, identity: dict[str, Any], complete: bool) -> None:
        folder.finish_part()
        self._list_malformed(folder.path / MALFORMED)
        state = self._described(identity, complete) | {"parts": folder.parts, "position": self.tally.position}
        write_json(folder.path / STATE, state)

    def _list_malformed(self, path: Path) -> None:
        if self.tally.report.first:
            rows = ("\t".join((source, str(place), _one_line(why))) for source, place, why in self.tally.report.first)
            write_whole(path, "".join(f"{row}\n" for row in rows).encode("utf-8", "replace"))

    def _identity(self) -> dict[str, Any]:
        """What has to be the same for an import to be gone on with."""
        return {
            "format": self.format.name,
            "source": {"name": self.source.name, "size": self.source.size, "sample": self.source.identity()},
            "options": dict(sorted(self.options.items())),
            "filters": self.filters.described(),
        }

    def _described(self, identity: dict[str, Any], complete: bool) -> dict[str, Any]:
        return identity | {
            "title": self.format.title,
            "licence": self.format.licence,
            "origin": self.format.origin,
            "imported": datetime.now(UTC).date().isoformat(),
            "namenorm": version("namenorm"),
            "counts": self.tally.counts(),
            "complete": complete,
        }

    def _take_up(self, folder: Folder, state: dict[str, Any], identity: dict[str, Any]) -> None:
        """Sets the tally to where the earlier import stopped."""
        different = [name for name, value in identity.items() if state.get(name) != value]
        if different:
            raise InputError(
                f"{folder.path}: holds an import with other {' and '.join(different)}; "
                "choose another folder, or --restart to begin anew"
            )
        try:
            counts = state["counts"]
            folder.discard_parts(after=state["parts"])
            listed = _listed(folder.path / MALFORMED)[: counts["malformed"]]  # the list is written before the state
            first = [(source, int(place), reason) for source, place, reason in listed]
            report = Report(counts["read"], counts["malformed"], counts["names_dropped"], first)
            self.tally = Tally(
                report, Counter(counts["types"]), counts["filtered"], counts["repeated"], state["position"]
            )
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(f"{folder.path / STATE}: damaged ({error!r}); --restart begins anew") from error


def _begin(folder: Folder) -> None:
    """Makes the folder, or empties it of an earlier import."""
    folder.path.mkdir(parents=True, exist_ok=True)
    if not (folder.path / STATE).exists():
        foreign = next((p.name for p in folder.path.iterdir() if not _is_own(p.name)), None)
        if foreign:
            raise InputError(f"{folder.path}: there is something in it that no import wrote ({foreign})")
    for name in (STATE, MALFORMED):
        (folder.path / name).unlink(missing_ok=True)
    folder.discard_parts()


def _is_own(name: str) -> bool:
    return name in (STATE, MALFORMED) or name.startswith("part-") or (name[0] == "." and name.endswith(".tmp"))


def _state(path: Path) -> dict[str, Any] | None:
    """What an earlier import into the folder says of itself."""
    try:
        state = json.loads((path / STATE).read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise InputError(f"{path / STATE}: {error}; --restart begins anew") from error
    if not isinstance(state, dict):
        raise InputError(f"{path / STATE}: damaged; --restart begins anew")
    return state


def _listed(path: Path) -> list[list[str]]:
    try:
        return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    except FileNotFoundError:
        return []


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _id(entity: Entity) -> str:
    return entity.id
