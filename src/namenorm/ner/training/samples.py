"""Sentences with their names, as a recogniser learns them and is measured by them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from namenorm.errors import InputError
from namenorm.labels import Labels
from namenorm.model import Span
from namenorm.ner.formats import conll
from namenorm.ner.formats.annotated import Complaint
from namenorm.ner.tokenizing import Token, sentences

NO_TYPE = "MISC"
"""What a name of no type that namenorm has is called in training; `namenorm.labels` reads it as *any*."""


class Sample(NamedTuple):
    """A sentence and the names in it, in text order; they do not overlap."""

    text: str
    spans: tuple[Span, ...]


def tokens_of(text: str) -> list[Token]:
    """The tokens of one sentence, as recognisers will be given them."""
    return [token for sentence in sentences(text) for token in sentence]


def tagged(sample: Sample) -> list[tuple[str, str]]:
    """The tokens of a sentence with their tags in the scheme BIOES; a token belongs to the first name it touches.

    >>> text = "Ким Џонг Ун е во Пекинг."
    >>> sample = Sample(text, (Span(0, 11, "PER"), Span(17, 23, "LOC")))
    >>> " ".join(f"{word}/{tag}" for word, tag in tagged(sample))
    'Ким/B-PER Џонг/I-PER Ун/E-PER е/O во/O Пекинг/S-LOC ./O'
    """
    tokens = tokens_of(sample.text)
    tags = ["O"] * len(tokens)
    for span in sample.spans:
        inside = [i for i, t in enumerate(tokens) if tags[i] == "O" and t.start < span.end and span.start < t.end]
        for i in inside:
            tags[i] = f"I-{span.type or NO_TYPE}"
        if len(inside) == 1:
            tags[inside[0]] = f"S-{span.type or NO_TYPE}"
        elif inside:
            tags[inside[0]] = f"B-{span.type or NO_TYPE}"
            tags[inside[-1]] = f"E-{span.type or NO_TYPE}"
    return [(token.text, tag) for token, tag in zip(tokens, tags, strict=True)]


def read_columns(content: str, labels: Labels) -> Iterator[Sample]:
    r"""The sentences of a file in a column format (see `namenorm.ner.formats.conll`), with the spans that are names.

    Raises:
        InputError: A line is malformed: what is learned from should be whole.

    >>> [sample] = read_columns("Путин B-PER\nво O\nСеверна B-LOC\nКореја I-LOC\n", Labels())
    >>> [(sample.text[s.start : s.end], s.type) for s in sample.spans]
    [('Путин', 'PER'), ('Северна Кореја', 'LOC')]
    """
    for document in conll.read(content, labels):
        if isinstance(document, Complaint):
            raise InputError(f"line {document.line}: {document.message}")
        spans = [span for span in document.spans if labels.is_name(span.label)]
        start = at = 0
        for line in document.text.split("\n"):  # a sentence each
            behind = at
            while behind < len(spans) and spans[behind].start < start + len(line):
                behind += 1
            own = (s._replace(start=s.start - start, end=s.end - start) for s in spans[at:behind])
            if line.strip():
                yield Sample(line, tuple(own))
            start, at = start + len(line) + 1, behind


def distinct(samples: Iterable[Sample]) -> list[Sample]:
    """The samples, each sentence once: a sentence that a split put into both parts would measure memory."""
    return list({" ".join(sample.text.split()): sample for sample in samples}.values())
