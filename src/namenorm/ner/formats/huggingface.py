"""The output of Hugging Face's token classification, as JSON lines: ``{"doc", "lang"?, "text", "entities": […]}``.

The entities are what the pipeline gives (``TokenClassificationPipeline`` of the library transformers): with an aggregation
strategy names with ``entity_group``, without one pieces of words with ``entity``, which are joined here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from namenorm.labels import Labels
from namenorm.model import Document, Mention, Span
from namenorm.ner.formats.annotated import Annotated, Complaint, label_of
from namenorm.ner.formats.iob import goes_on, parted
from namenorm.ner.formats.jsonlines import Marked, Row, offsets, read_rows, write_row

SUFFIXES = (".jsonl", ".ndjson")
TEXT_BESIDE = False

_FIELD = "entities"
_WORD_BEGINS = ("▁", "Ġ")
"""What SentencePiece and byte-level BPE put before the first piece of a word; WordPiece has ## before all others."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a word: its place in the list, where it stands, its tag and which token of the text it is;
    or a whole entity.
    """

    at: int
    start: int
    end: int
    word: str
    tag: tuple[str, str]
    index: int | None
    whole: bool


def read(source: Path | str, labels: Labels | None = None) -> Iterator[Annotated | Complaint]:
    """The documents of a file, their entities whole: a piece that goes on with a word has the label of its first piece.

    Args:
        source: A file, or its content.
        labels: What the labels mean.

    Raises:
        InputError: The file cannot be read.

    >>> pieces = '{"entity": "B-PER", "word": "Ки", "start": 0, "end": 2}, {"entity": "I-PER", "word": "##м", "start": 2, "end": 3}'
    >>> [document] = read(f'{{"text": "Ким уехал", "entities": [{pieces}]}}')
    >>> document.spans
    (Span(start=0, end=3, type='PER', label='PER'),)
    """
    return read_rows(source, _FIELD, partial(_marked, labels or Labels()))


def _marked(labels: Labels, items: list[Any], text: str) -> Marked:
    words = [item.get("word") for item in items if isinstance(item, dict)]
    marked = any(isinstance(word, str) and word.startswith(_WORD_BEGINS) for word in words)
    group: list[_Piece] = []
    tag = ("O", "")  # of the last piece that begins a word
    for at, item in enumerate(items):
        piece = _piece(at, item, text)
        if isinstance(piece, str):
            yield piece
            continue
        if group and _within_word(group[-1], piece, marked):
            group.append(piece)
            continue
        if not (group and goes_on(tag, piece.tag) and _next(group[-1], piece, text)):
            yield from _named(group, text, labels)
            group = []
        tag = piece.tag
        if tag[0] != "O":
            group.append(piece)
    yield from _named(group, text, labels)


def _piece(at: int, item: object, text: str) -> _Piece | str:
    """What an item says, or what is wrong with it."""
    place = offsets(item, text)
    if isinstance(place, str):
        return place
    assert isinstance(item, dict)
    label = item.get("entity_group", item.get("entity"))
    if not isinstance(label, str) or not label:
        return 'an entity has the field "entity_group" or "entity"'
    whole = "entity_group" in item
    tag = ("S", label) if whole else parted(label) or ("I", label)  # nothing goes on with a whole entity
    word = item["word"] if isinstance(item.get("word"), str) else ""
    index = item["index"] if isinstance(item.get("index"), int) else None
    return _Piece(at, *place, word, tag, index, whole)


def _within_word(before: _Piece, piece: _Piece, marked: bool) -> bool:
    if piece.start != before.end or before.whole or piece.whole:
        return False
    return piece.word.startswith("##") or (marked and not piece.word.startswith(_WORD_BEGINS))


def _next(before: _Piece, piece: _Piece, text: str) -> bool:
    """Whether no token stands between two pieces; those outside of names are not in the list."""
    if before.index is not None and piece.index is not None:
        return piece.index == before.index + 1
    gap = text[before.end : piece.start]
    return piece.start >= before.end and not gap.strip()


def _named(group: Sequence[_Piece], text: str, labels: Labels) -> Marked:
    """The span of some pieces, without the white space that some tokenizers take into the first."""
    if not group:
        return
    start, end = group[0].start, group[-1].end
    named = text[start:end]
    start += len(named) - len(named.lstrip())
    end -= len(named) - len(named.rstrip())
    if start < end:
        label = group[0].tag[1]
        yield Span(start, end, labels.type_of(label), label), tuple(piece.at for piece in group)


def write(annotated: Annotated, document: Document | None = None) -> str:
    r"""The line of a document as it was read; with a linked document, each entity (or piece) has the field ``id``.

    What was read from another format is written as whole entities; their score is that of the link, 1.0 without one.

    >>> write(Annotated("а", "Ким уехал", (Span(0, 3, "PER"),)))
    '{"doc": "а", "text": "Ким уехал", "entities": [{"entity_group": "PER", "score": 1.0, "word": "Ким", "start": 0, "end": 3}]}\n'
    """
    return write_row(annotated, document, _FIELD, _made)


def _made(span: Span, text: str, mention: Mention | None) -> Row:
    return {
        "entity_group": label_of(span),
        "score": mention.score if mention else 1.0,
        "word": text[span.start : span.end],
        "start": span.start,
        "end": span.end,
    }
