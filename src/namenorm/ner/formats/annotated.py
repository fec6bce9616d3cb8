"""What every format of annotations is read into: a text, the spans marked in it, and the file as it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from namenorm.errors import InputError
from namenorm.model import Document, Mention, Span


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text whose names somebody has marked.

    Attributes:
        doc: What the file calls the document, else the name of the file; "" where there is neither.
        text: The text that the offsets of the spans are offsets into.
        spans: As they stand in the file; also those that are no names (dates), which are kept but not linked.
        lang: Its language, where the file says it.
        original: What the format keeps of the file, to write it back as it was; only its own writer reads it.
        line: The line of the file that the document begins on.
    """

    doc: str
    text: str
    spans: tuple[Span, ...]
    lang: str | None = None
    original: object = None
    line: int = 1


@dataclass(frozen=True, slots=True)
class Complaint:
    """A malformed line: its number, from 1, and what is wrong with it."""

    line: int
    message: str


def linked(annotated: Annotated, document: Document | None) -> list[tuple[Span, Mention | None]]:
    """The spans of a document, in its order, each with the mention that was made of it; None for what was not linked.

    Two spans in one place (a person and the date named after him) are told apart by their types.

    >>> from namenorm.model import Document, Kind, Verdict
    >>> made = Mention(0, 5, "Путин", "PER", Kind.NAME, Verdict.MATCH, "per:vladimir-putin", "Vladimir Putin", 0.9)
    >>> annotated = Annotated("", "Путин 2024", (Span(0, 5, "PER", "PERSON"), Span(6, 10, None, "DATE")))
    >>> [m and m.id for _, m in linked(annotated, Document(annotated.text, "ru", (made,), ""))]
    ['per:vladimir-putin', None]
    """
    there: dict[tuple[int, int], list[Mention]] = {}
    for mention in document.mentions if document else ():
        there.setdefault((mention.start, mention.end), []).append(mention)
    found: dict[int, Mention] = {}
    # A span of no type takes what the typed ones of its place have left.
    for i in sorted(range(len(annotated.spans)), key=lambda i: annotated.spans[i].type is None):
        span = annotated.spans[i]
        here = there.get((span.start, span.end), [])
        at = next((n for n, m in enumerate(here) if span.type in (None, m.type)), None)
        if at is not None:
            found[i] = here.pop(at)
    return [(span, found.get(i)) for i, span in enumerate(annotated.spans)]


def scanned(doc: str, document: Document) -> Annotated:
    """A document in which namenorm itself has found the names, to be written in a format of annotations."""
    spans = tuple(Span(m.start, m.end, m.type) for m in document.mentions)
    return Annotated(doc, document.text, spans, document.lang)


def label_of(span: Span, unknown: str = "MISC") -> str:
    """What a format that wants a label writes: what the span had, else its type, else the label for any name."""
    return "_".join(span.label.split()) or span.type or unknown


def apart(spans: Sequence[Span]) -> list[int]:
    """The places (in a sequence of spans) of those that do not overlap, in text order; of two that do, the one that begins
    first, the longer of those that begin together.

    >>> apart([Span(4, 7), Span(0, 7), Span(8, 9)])
    [1, 2]
    """
    kept: list[int] = []
    end = 0
    for i in sorted(range(len(spans)), key=lambda i: (spans[i].start, -spans[i].end)):
        if spans[i].start >= end:
            kept.append(i)
            end = spans[i].end
    return kept


def content_of(source: Path | str) -> tuple[str, str]:
    """The name of a source and what is written in it, with its line ends as they are; a string is its own content.

    Raises:
        InputError: The file cannot be read, or is not UTF-8.
    """
    if isinstance(source, str):
        return "", source
    try:
        return source.stem, source.read_bytes().decode("utf-8")
    except OSError as error:
        raise InputError(f"{source}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{source}: not UTF-8 at byte {error.start}") from error


def text_beside(source: Path | str, text: str | None) -> str:
    """The text that stands in a file of the same name with the suffix ``.txt``, unless it is given.

    Raises:
        InputError: There is no such file, or a string of annotations is given without its text.
    """
    if text is not None:
        return text
    if isinstance(source, str):
        raise InputError("annotations of this format need the text beside them")
    return content_of(text_path(source))[1]


def text_path(source: Path) -> Path:
    """Where the text of a file of annotations stands: beside it, or, where that is so, in ``raw`` instead of ``annotated``.

    The corpora of SlavNER keep the two in such folders.
    """
    beside = source.with_suffix(".txt")
    if not beside.exists() and "annotated" in beside.parts:
        at = len(beside.parts) - 1 - beside.parts[::-1].index("annotated")
        raw = Path(*beside.parts[:at], "raw", *beside.parts[at + 1 :])
        return raw if raw.exists() else beside
    return beside


def lines_of(content: str) -> list[str]:
    r"""The lines with their ends; only a line feed ends one, as other line ends may stand within a text.

    >>> lines_of("Ким\r\nЧен\u2028Ын")
    ['Ким\r\n', 'Чен\u2028Ын']
    """
    lines = content.split("\n")
    return [line + "\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def plain_id(id: str) -> str:
    """An id for a format that parts its columns with spaces: spaces in it are written ``%20``."""
    return "%20".join(id.split())
