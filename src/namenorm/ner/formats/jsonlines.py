"""What the formats of JSON lines share: one document a line, with its text and what is marked in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from namenorm.json_line import json_line
from namenorm.model import Document, Mention, Span
from namenorm.ner.formats.annotated import Annotated, Complaint, content_of, lines_of, linked

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Original:
    """The object of a line, and for each span the places of its items in the list of what is marked."""

    row: Row
    places: tuple[tuple[int, ...], ...]


Marked = Iterator[tuple[Span, tuple[int, ...]] | str]
"""The spans of a document, each with the places of its items; a string says what is wrong with an item."""


def read_rows(
    source: Path | str, field: str, marked: Callable[[list[Any], str], Marked]
) -> Iterator[Annotated | Complaint]:
    """The documents of a file; a document that cannot be read is complained of and left out.

    Args:
        source: A file, or its content.
        field: The field with the list of what is marked.
        marked: Reads that list, given the text.
    """
    name, content = content_of(source)
    for number, line in enumerate(lines_of(content), 1):
        if not line.strip().removeprefix("\ufeff"):
            continue
        row = _object(line.removeprefix("\ufeff"), field)
        if isinstance(row, str):
            yield Complaint(number, row)
            continue
        spans, places = [], []
        for item in marked(row.get(field) or [], row["text"]):
            if isinstance(item, str):
                yield Complaint(number, item)
            else:
                spans.append(item[0])
                places.append(item[1])
        doc = row.get("doc")
        named = (f"{name}-{number}" if number > 1 else name) if doc is None else str(doc)
        original = Original(row, tuple(places))
        yield Annotated(named, row["text"], tuple(spans), row.get("lang") or None, original, number)


def _object(line: str, field: str) -> Row | str:
    """The object of a line, or what is wrong with it."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return f"not JSON: {str(error) or 'nested too deeply'}"
    if not isinstance(row, dict):
        return f"a line is a JSON object, not {row.__class__.__name__}"
    if not isinstance(row.get("text"), str):
        return 'a line has the field "text", which is text'
    if not isinstance(row.get(field) or [], list):
        return f'"{field}" is a list, not {row[field].__class__.__name__}'
    if not isinstance(row.get("lang") or "", str):
        return '"lang" is a language code'
    return row


def offsets(item: object, text: str) -> tuple[int, int] | str:
    """Where something stands in a text, or what is wrong with it.

    >>> offsets({"start": 0, "end": 3}, "Ким"), offsets({"start": 2, "end": 9}, "Ким")
    ((0, 3), '2-9 does not lie in a text of 3 characters')
    """
    if not isinstance(item, dict):
        return f'{{"start", "end", …}} is asked for, not {item.__class__.__name__}'
    start, end = item.get("start"), item.get("end")
    if type(start) is not int or type(end) is not int:
        return f'"start" and "end" are numbers, not {str(start)[:20]} and {str(end)[:20]}'
    if not 0 <= start < end <= len(text):
        return f"{start}-{end} does not lie in a text of {len(text):,} characters"
    return start, end


def write_row(
    annotated: Annotated, document: Document | None, field: str, made: Callable[[Span, str, Mention | None], Row]
) -> str:
    """The line of a document as it was read; with a linked document, each marked item has one field more, its id.

    Args:
        annotated: The document.
        document: The same, linked.
        field: The field with the list of what is marked.
        made: Makes the item of a span of a document that was read from another format, given the text.
    """
    original = annotated.original
    spans = linked(annotated, document)
    if isinstance(original, Original) and field in original.row:
        items = list(original.row[field] or [])
        ids: dict[int, str | None] = dict.fromkeys(range(len(items)))
        for places, (_, mention) in zip(original.places, spans, strict=True):
            ids.update(dict.fromkeys(places, mention.id if mention else None))
        if document is not None:
            items = [item | {"id": ids[i]} if isinstance(item, dict) else item for i, item in enumerate(items)]
        return json_line(original.row | {field: items}) + "\n"
    items = [made(span, annotated.text, mention) for span, mention in spans]
    if document is not None:
        items = [
            item | {"id": mention.id if mention else None} for item, (_, mention) in zip(items, spans, strict=True)
        ]
    lang = annotated.lang or (document.lang if document else None)
    head: Row = {"doc": annotated.doc} | ({"lang": lang} if lang else {})
    return json_line(head | {"text": annotated.text, field: items}) + "\n"
