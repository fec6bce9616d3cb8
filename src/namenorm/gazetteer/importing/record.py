"""What passes from the reader of a format to the filters and the writer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from namenorm.model import Entity


@dataclass(frozen=True, slots=True)
class Record:
    """One entity as a source has it, with what filters ask about it.

    Attributes:
        entity: With names in languages that namenorm knows only, texts stripped, none longer than it reads.
        position: How many records of the source have been read, this one included; an import that was stopped goes on
            from there.
        countries: ISO 3166-1 codes of two letters, capitals; none where the source does not say.
        sitelinks: Wikipedia pages about it, where the source counts them.
        population: Of a place, where the source says.
    """

    entity: Entity
    position: int
    countries: tuple[str, ...] = ()
    sitelinks: int | None = None
    population: int | None = None


@dataclass
class Report:
    """What an import read, and what it could not read.

    Attributes:
        read: Records that were read well.
        malformed: How many records could not be read.
        names_dropped: Names of good records that could not be saved: damaged, too long, or of two scripts in one word.
        first: The first of the malformed records: source, place (a line or a record, from 1) and reason.
    """

    read: int = 0
    malformed: int = 0
    names_dropped: int = 0
    first: list[tuple[str, int, str]] = field(default_factory=list)

    def note(self, source: str, place: int, reason: str) -> None:
        """Counts one malformed record, and keeps it if it is among the first thousand."""
        self.malformed += 1
        if len(self.first) < _MOST_LISTED:
            self.first.append((source, place, reason[:200]))


_MOST_LISTED = 1_000


Reader = Callable[..., Iterator[Record]]
"""Reads one format, record by record, in an order that is the same each time.

Called with ``(source, report, start, **options)``: the file or folder to read; a `Report`, which takes malformed records
(they are never fatal); how many records are passed over, as quickly as can be; and what only this format has, as
declared in its `Format`.
"""


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be imported; each module of `formats` declares one as ``FORMAT``.

    Attributes:
        name: As the command line has it, such as ``"wikidata"``.
        title: For people, such as "Wikidata JSON dump".
        licence: Of what is usually published in it: an SPDX identifier, or "as the source says".
        origin: Where it is published: an address.
        read: Its reader.
        options: Name → help text of options of its own (given on the command line as ``--option name=value``).
        example: One shell command, from the public download to an index.
        filtering: Whether its reader takes `filters` too, to pass quickly over what they would leave out anyway.
        package: The Python package that it reads, where that is not a file; then no source is given.
    """

    name: str
    title: str
    licence: str
    origin: str
    read: Reader
    options: dict[str, str] = field(default_factory=dict)
    example: str = ""
    filtering: bool = False
    package: str = ""
