"""brat's standoff: a file ``.ann`` of annotations beside the ``.txt`` that their offsets are offsets into.

P. Stenetorp et al., "brat: a Web-based Tool for NLP-Assisted Text Annotation", EACL 2012; the format is described at
brat.nlplab.org/standoff.html. Names are the text-bound annotations (T). Ids are written as normalizations (N) that refer to
the database NAMENORM. All other lines are kept as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from namenorm.labels import Labels
from namenorm.model import Document, Span
from namenorm.ner.formats.annotated import (
    Annotated,
    Complaint,
    content_of,
    label_of,
    lines_of,
    linked,
    plain_id,
    text_beside,
)

SUFFIXES = (".ann",)
TEXT_BESIDE = True

DATABASE = "NAMENORM"
"""What the normalizations refer to, before the id."""

_BOUND = re.compile(r"(T\S+)\t(\S+) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*)(?:\t(.*))?", re.DOTALL)
_OTHER = re.compile(r"(?:[A-SU-Z]\S*|[#*]\S*)[\t ]|\s*\Z")
_NORMALIZATION = re.compile(r"N(\d+)\tReference (\S+) (\S+)")


@dataclass(frozen=True, slots=True)
class _Original:
    """The file as it is, and the ids (T1, T2 …) of the spans, in their order."""

    content: str
    bound: tuple[str, ...]


def read(
    source: Path | str, labels: Labels | None = None, *, text: str | None = None
) -> Iterator[Annotated | Complaint]:
    r"""The one document of a file. A span of several parts is taken for one, from the first to the last.

    Args:
        source: The file ``.ann``, or its content.
        labels: What the labels mean.
        text: The text; None: that of the file ``.txt`` beside.

    Raises:
        InputError: A file cannot be read.

    >>> [document] = read("T1\tPERSON 0 10\tКим Чен Ын\n", text="Ким Чен Ын уехал.")
    >>> document.spans
    (Span(start=0, end=10, type='PER', label='PERSON'),)
    """
    known = labels or Labels()
    name, content = content_of(source)
    text = text_beside(source, text)
    spans: list[Span] = []
    bound: list[str] = []
    for number, raw in enumerate(lines_of(content), 1):
        line = raw.rstrip("\r\n").removeprefix("\ufeff")
        if not line.startswith("T"):
            if not _OTHER.match(line):
                yield Complaint(number, f"no annotation: {line[:40]!r}")
            continue
        span = _span(line, text, known)
        if isinstance(span, str):
            yield Complaint(number, span)
        else:
            spans.append(span)
            bound.append(line.split("\t", 1)[0])
    yield Annotated(name, text, tuple(spans), None, _Original(content, tuple(bound)))


def _span(line: str, text: str, labels: Labels) -> Span | str:
    """The span of a line, or what is wrong with it."""
    match = _BOUND.fullmatch(line)
    if match is None:
        return f"not «T1, tab, LABEL 0 5, tab, text»: {line[:40]!r}"
    places = sorted(tuple(map(int, part.split())) for part in match[3].split(";"))
    if any(not 0 <= start < end <= len(text) for start, end in places):
        return f"{match[3]} does not lie in a text of {len(text):,} characters"
    there = " ".join(text[start:end] for start, end in places)
    if match[4] is not None and there.split() != match[4].split():
        return f"{match[3]} is {there[:40]!r} in the text, not {match[4][:40]!r}"
    return Span(places[0][0], places[-1][1], labels.type_of(match[2]), match[2])


def write(annotated: Annotated, document: Document | None = None) -> str:
    r"""The annotations of a document as they were read; with a linked document, a normalization more for each linked name.

    What was read from another format gets annotations of its own; a name across a line break is one of several parts.

    >>> write(Annotated("", "Ким\nЧен Ын", (Span(0, 10, "PER"),)))
    'T1\tPER 0 3;4 10\tКим Чен Ын\n'
    """
    original = annotated.original if isinstance(annotated.original, _Original) else _made(annotated)
    content = original.content
    if document is None:
        return content
    end = "\r\n" if content.endswith("\r\n") else "\n"
    there = [m.groups() for line in lines_of(content) if (m := _NORMALIZATION.match(line))]
    said = {(target, reference) for _, target, reference in there}
    number = max((int(n) for n, _, _ in there), default=0)
    added = []
    for target, (_, mention) in zip(original.bound, linked(annotated, document), strict=True):
        if mention is None or mention.id is None:
            continue
        reference = f"{DATABASE}:{plain_id(mention.id)}"
        if (target, reference) not in said:
            number += 1
            label = " ".join((mention.label or mention.text).split())
            added.append(f"N{number}\tReference {target} {reference}\t{label}{end}")
    gap = end if added and content and not content.endswith("\n") else ""
    return content + gap + "".join(added)


def _made(annotated: Annotated) -> _Original:
    """Annotations for a text that was read from another format."""
    lines: list[str] = []
    bound: list[str] = []
    for span in annotated.spans:
        parts = [
            (span.start + m.start(), span.start + m.end())
            for m in re.finditer(r"[^\s](?:[^\r\n]*[^\s])?", annotated.text[span.start : span.end])
        ]
        if not parts:
            continue
        bound.append(f"T{len(bound) + 1}")
        places = ";".join(f"{start} {end}" for start, end in parts)
        text = " ".join(annotated.text[start:end].replace("\t", " ") for start, end in parts)
        lines.append(f"{bound[-1]}\t{label_of(span)} {places}\t{text}\n")
    return _Original("".join(lines), tuple(bound))
