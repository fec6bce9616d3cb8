"""Formats in which other tools write down the names they found: each is read into `Annotated` documents, and written.

A reader gives documents and complaints of malformed lines, in the order of the file. A writer gives the text of one
document; the texts of the documents of a file, one after the other, are the file. ``docs/annotation-formats.md`` shows them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

from namenorm.errors import InputError
from namenorm.labels import Labels
from namenorm.model import Document
from namenorm.ner.formats import brat, bsnlp, conll, huggingface, spans
from namenorm.ner.formats.annotated import Annotated, Complaint, linked, scanned

__all__ = ["FORMATS", "Annotated", "Complaint", "Format", "format_of", "linked", "scanned"]


class Format(Protocol):
    """What each module of this package has."""

    @property
    def SUFFIXES(self) -> tuple[str, ...]:  # noqa: N802
        """Of its files; the first is that of a file written."""

    @property
    def TEXT_BESIDE(self) -> bool:  # noqa: N802
        """Whether a file has one document, and its text stands in another file."""

    def read(self, source: Path | str, labels: Labels | None = None) -> Iterator[Annotated | Complaint]:
        """The documents of a file (a path) or of its content (a string)."""
        ...

    def write(self, annotated: Annotated, document: Document | None = None) -> str:
        """A document, with the ids of its names where the linked document is given."""
        ...


FORMATS: Mapping[str, Format] = {
    "conll": conll,
    "brat": brat,
    "bsnlp": bsnlp,
    "huggingface": huggingface,
    "spans": spans,
}
"""The formats, by the names of their modules."""


def format_of(name: str) -> Format:
    r"""A format by name.

    Raises:
        InputError: There is none of this name.

    >>> [document] = format_of("conll").read("Ким B-PER\nво O\nСкопје B-LOC\n")
    >>> [(document.text[s.start : s.end], s.type) for s in document.spans]
    [('Ким', 'PER'), ('Скопје', 'LOC')]
    """
    if name not in FORMATS:
        raise InputError(f"unknown format {name!r}; known are {', '.join(FORMATS)}")
    return FORMATS[name]
