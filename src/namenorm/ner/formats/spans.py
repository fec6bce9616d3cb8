"""Spans as JSON lines: ``{"doc", "lang"?, "text", "mentions": [{"start", "end", "type"?, "label"?}]}``.

This is the format of ``namenorm link --jsonl``. Offsets count characters (Unicode code points), the end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from namenorm.labels import Labels
from namenorm.model import Document, Mention, Span
from namenorm.ner.formats.annotated import Annotated, Complaint
from namenorm.ner.formats.jsonlines import Marked, Row, offsets, read_rows, write_row

SUFFIXES = (".jsonl", ".ndjson")
TEXT_BESIDE = False

_FIELD = "mentions"


def read(source: Path | str, labels: Labels | None = None) -> Iterator[Annotated | Complaint]:
    """The documents of a file. The type of a mention may be any label; ``label`` goes before ``type``.

    Args:
        source: A file, or its content.
        labels: What the labels mean.

    Raises:
        InputError: The file cannot be read.

    >>> [document] = read('{"text": "Ким Чен Ын уехал", "mentions": [{"start": 0, "end": 10, "type": "PERSON"}]}')
    >>> document.spans
    (Span(start=0, end=10, type='PER', label='PERSON'),)
    """
    return read_rows(source, _FIELD, partial(_marked, labels or Labels()))


def _marked(labels: Labels, items: list[Any], text: str) -> Marked:
    for i, item in enumerate(items):
        place = offsets(item, text)
        if isinstance(place, str):
            yield place
            continue
        label, type_ = item.get("label") or "", item.get("type") or ""
        if not isinstance(label, str) or not isinstance(type_, str):
            yield '"type" and "label" are text'
            continue
        yield Span(*place, labels.type_of(type_ or label), label or type_), (i,)


def write(annotated: Annotated, document: Document | None = None) -> str:
    r"""The line of a document as it was read; with a linked document, each mention has the field ``id``, which may be null.

    >>> write(Annotated("а", "Ким уехал", (Span(0, 3, "PER"),), "ru"))
    '{"doc": "а", "lang": "ru", "text": "Ким уехал", "mentions": [{"start": 0, "end": 3, "type": "PER"}]}\n'
    """
    return write_row(annotated, document, _FIELD, _made)


def _made(span: Span, text: str, mention: Mention | None) -> Row:
    named: Row = {"start": span.start, "end": span.end}
    named |= {"type": span.type} if span.type else {}
    return named | ({"label": span.label} if span.label and span.label != span.type else {})
