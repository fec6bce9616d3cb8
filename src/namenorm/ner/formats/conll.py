"""Columns: a token a line with its tag in the last column, a blank line behind each sentence.

Read are CoNLL-2002 (token, tag) and CoNLL-2003 (token, part of speech, chunk, tag; ``-DOCSTART-`` before each document: E.
Tjong Kim Sang and F. De Meulder, "Introduction to the CoNLL-2003 Shared Task", 2003), and the comments of CoNLL-U
(universaldependencies.org/format.html: ``# newdoc id``, ``# text``), whose first column, the number of the token, is
passed over. Columns are parted by tabs or, in a line without any, by spaces. `namenorm.ner.formats.iob` says which tags.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from namenorm.labels import Labels
from namenorm.model import Document, Mention, Span
from namenorm.ner.formats.annotated import Annotated, Complaint, apart, content_of, label_of, lines_of, linked, plain_id
from namenorm.ner.formats.iob import chunks, is_of_scheme, parted
from namenorm.ner.tokenizing import Token, sentences

SUFFIXES = (".conll", ".iob", ".iob2", ".bio", ".bioes", ".bilou", ".conllu", ".conllup", ".tsv")
"""Of the files looked for in a folder; the first is that of a file written."""

TEXT_BESIDE = False

NO_ID = "_"
"""What the column of ids has where there is none."""

_NUMBER = re.compile(r"\d+([-.]\d+)?")
_KEYED = re.compile(r"#\s*\w+(?: id)?\s*=")
_NEW_DOCUMENT = re.compile(r"#\s*newdoc\b(?:\s+id)?\s*(?:=\s*)?(.*)")
_TEXT = re.compile(r"#\s*text\s*= ?(.*)")
_DOCSTART = re.compile(r"-DOCSTART-(?:\s+\((.+)\))?")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the file as it is, and where its token stands in the text; -1 where it has none."""

    raw: str
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class _Original:
    """The lines of a document; all documents of a file together have all of its lines."""

    lines: tuple[_Line, ...]


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the lines of a file are made: what parts their columns, how many there are, where token and tag stand."""

    separator: str
    count: int
    token: int
    tag: int


def read(
    source: Path | str, labels: Labels | None = None, *, column: int | None = None
) -> Iterator[Annotated | Complaint]:
    r"""The documents of a file; without marks between documents, the file is one.

    The text of a sentence is that of its ``# text`` comment if its tokens follow one another there, else the tokens with
    spaces between them; the text of a document is its sentences, each on a line.

    A token that has no tag, or another thing than a tag, is complained of and stands outside of names.

    Args:
        source: A file, or its content.
        labels: What the labels mean.
        column: The column of the tag, from 1; None: the last.

    Raises:
        InputError: The file cannot be read.

    >>> [document] = read("# text = Ким, в Пекине\nКим B-PER\n, O\nв O\nПекине B-LOC\n")
    >>> document.text, [document.text[s.start : s.end] for s in document.spans]
    ('Ким, в Пекине', ['Ким', 'Пекине'])
    """
    name, content = content_of(source)
    lines = lines_of(content)
    shape = _shape(lines, column)
    building = _Building(name, 1, labels or Labels())
    nth = 1
    for number, raw in enumerate(lines, 1):
        body = _body(raw)
        new = _DOCSTART.match(body) or (_NEW_DOCUMENT.match(body) if _is_comment(body, shape) else None)
        if new and building.has_tokens:
            yield building.finished()
            nth += 1
            building = _Building(f"{name}-{nth}", number, building.labels)
        if new:
            building.begin((new[1] or "").strip(), raw)
        elif not body.strip():
            building.end_sentence(raw)
        elif _is_comment(body, shape):
            building.comment(body, raw)
        else:
            complaint = building.token(body, raw, shape)
            if complaint:
                yield Complaint(number, complaint)
    if lines:
        yield building.finished()


@dataclass
class _Building:
    """A document that is being read."""

    doc: str
    line: int
    labels: Labels
    lines: list[_Line] = field(default_factory=list)
    has_tokens: bool = False
    _spans: list[Span] = field(default_factory=list)
    _texts: list[str] = field(default_factory=list)
    _length: int = 0
    _tokens: list[tuple[int, str, tuple[str, str]]] = field(default_factory=list)
    _said: str | None = None

    def begin(self, doc: str, raw: str) -> None:
        """A line that says that a document begins, and perhaps its name."""
        self.end_sentence(raw)
        self.doc = doc or self.doc

    def comment(self, body: str, raw: str) -> None:
        self.lines.append(_Line(raw))
        if said := _TEXT.match(body):
            self._said = said[1]

    def token(self, body: str, raw: str, shape: _Shape) -> str:
        """Takes a line with a token; says what is wrong with it, or nothing."""
        self.lines.append(_Line(raw))
        cells = _cells(body, "\t" if "\t" in body else " ")
        token = cells[shape.token] if shape.token < len(cells) else ""
        if not token.strip():
            return "no token in this line"
        if shape.token and not cells[0].isdecimal():
            return ""  # a range or an empty node of CoNLL-U: its words have lines of their own
        few = len(cells) < 2 or shape.tag >= len(cells)
        tag = None if few else parted(cells[shape.tag])
        # A line that lacks a column is written as it is: no id shall stand where the tag is missing.
        self._tokens.append((-1 if few else len(self.lines) - 1, token, tag or ("O", "")))
        self.has_tokens = True
        if few:
            return f"no tag behind {token!r}: a line has {max(shape.tag + 1, 2)} columns or more"
        return "" if tag else f"{cells[shape.tag]!r} is no tag (O, B-PER, I-PER …)"

    def end_sentence(self, raw: str | None) -> None:
        """Puts the tokens of a sentence into the text."""
        tokens, said, at = self._tokens, self._said, self._length + bool(self._texts)
        self._tokens, self._said = [], None
        if tokens:
            text, places = _placed([token for _, token, _ in tokens], said)
            for (line, _, _), (start, end) in zip(tokens, places, strict=True):
                if line >= 0:
                    self.lines[line] = _Line(self.lines[line].raw, at + start, at + end)
            for first, behind, label in chunks(tag for _, _, tag in tokens):
                self._spans.append(
                    Span(at + places[first][0], at + places[behind - 1][1], self.labels.type_of(label), label)
                )
            self._texts.append(text)
            self._length = at + len(text)
        if raw is not None:
            self.lines.append(_Line(raw))

    def finished(self) -> Annotated:
        self.end_sentence(None)
        return Annotated(
            self.doc, "\n".join(self._texts), tuple(self._spans), None, _Original(tuple(self.lines)), self.line
        )


def _placed(tokens: Sequence[str], said: str | None) -> tuple[str, list[tuple[int, int]]]:
    """The text of a sentence and where its tokens stand in it."""
    if said is not None and (places := _places(tokens, said)):
        return said, places
    places, at = [], 0
    for token in tokens:
        places.append((at, at + len(token)))
        at += len(token) + 1
    return " ".join(tokens), places


def _places(tokens: Sequence[str], text: str) -> list[tuple[int, int]]:
    """Where tokens stand in a text that has nothing but them and white space; empty where it has anything else."""
    places, at = [], 0
    for token in tokens:
        while text[at : at + 1].isspace():
            at += 1
        if not text.startswith(token, at):
            return []
        places.append((at, at + len(token)))
        at += len(token)
    return [] if text[at:].strip() else places


# --- lines --------------------------------------------------------------------------------------------------------


def _body(raw: str) -> str:
    return raw.rstrip("\r\n").removeprefix("\ufeff")


def _cells(body: str, separator: str) -> list[str]:
    """The columns of a line; of spaces, several may stand between two."""
    cells = body.rstrip(" \t").split(separator)
    return cells if separator == "\t" else [c for c in cells if c]


def _shape(lines: Sequence[str], column: int | None) -> _Shape:
    """How a file is made, told by its lines that cannot be comments."""
    rows, separator = [], "\t"
    for body in map(_body, lines):
        if body.strip() and (not body.startswith("#") or body.startswith("#\t")) and not _DOCSTART.match(body):
            separator = "\t" if "\t" in body else " "
            rows.append(_cells(body, separator))
    numbered = bool(rows) and all(len(r) > 2 and _NUMBER.fullmatch(r[0]) for r in rows)
    count = len(rows[0]) if rows else 2
    return _Shape(separator, count, int(numbered), -1 if column is None else column - 1)


def _is_comment(body: str, shape: _Shape) -> bool:
    """Whether a line is a comment, and not one whose token is «#» or begins so."""
    if not body.startswith("#"):
        return False
    if _KEYED.match(body) or shape.separator not in body:
        return True
    cells = _cells(body, shape.separator)
    return len(cells) != shape.count or shape.tag >= len(cells) or not is_of_scheme(cells[shape.tag])


# --- writing ------------------------------------------------------------------------------------------------------


def write(annotated: Annotated, document: Document | None = None) -> str:
    r"""The lines of a document as they were read; with a linked document, each token has one column more, its id.

    The first token of a linked name has ``B-`` before the id, the others ``I-``, whatever scheme the tags are in. What was
    read from another format is written with the columns token and tag (IOB2); of spans that overlap, `apart` says which.

    >>> print(write(Annotated("", "Ким в Пекине", (Span(0, 3, "PER"), Span(6, 12, "LOC")))).replace("\t", " "), end="")
    # text = Ким в Пекине
    Ким B-PER
    в O
    Пекине B-LOC
    <BLANKLINE>
    """
    original = annotated.original
    lines = original.lines if isinstance(original, _Original) else _made(annotated)
    if document is None:
        return "".join(line.raw for line in lines)
    named = [(span, m) for span, m in linked(annotated, document) if m is not None and m.id is not None]
    return "".join(_with_ids(lines, [named[i] for i in apart([span for span, _ in named])]))


def _with_ids(lines: Sequence[_Line], named: Sequence[tuple[Span, Mention]]) -> Iterator[str]:
    at = 0
    for line in lines:
        if line.start < 0:
            yield line.raw
            continue
        while at < len(named) and named[at][0].end <= line.start:
            at += 1
        id_ = NO_ID
        if at < len(named) and named[at][0].start <= line.start and line.end <= named[at][0].end:
            span, mention = named[at]
            id_ = ("B-" if line.start == span.start else "I-") + plain_id(mention.id or "")
        body = line.raw.rstrip("\r\n")
        separator = "\t" if "\t" in body else " "
        yield body.rstrip() + separator + id_ + line.raw[len(body) :]


def _made(annotated: Annotated) -> list[_Line]:
    """Lines for a text that was read from another format."""
    spans = [annotated.spans[i] for i in apart(annotated.spans)]
    lines = [_Line(f"# newdoc id = {' '.join(annotated.doc.split())}\n")] if annotated.doc else []
    at = 0
    for sentence in _whole_sentences(annotated.text, spans):
        said = re.sub(r"\s", " ", annotated.text[sentence[0].start : sentence[-1].end])
        lines.append(_Line(f"# text = {said}\n"))
        begun = -1
        for token in sentence:
            while at < len(spans) and spans[at].end <= token.start:
                at += 1
            tag = "O"
            if at < len(spans) and spans[at].start <= token.start:
                tag = f"{'I' if begun == at else 'B'}-{label_of(spans[at])}"
                begun = at
            lines.append(_Line(f"{token.text}\t{tag}\n", token.start, token.end))
        lines.append(_Line("\n"))
    return lines


def _whole_sentences(text: str, spans: Sequence[Span]) -> Iterator[list[Token]]:
    """The sentences of a text, none ending within a span; tokens are cut where a span begins or ends within them."""
    cuts = sorted({place for span in spans for place in (span.start, span.end)})
    kept: list[Token] = []
    at = inside = 0
    for sentence in sentences(text):
        for token in sentence:
            while at < len(cuts) and cuts[at] <= token.start:
                at += 1
            start = token.start
            while at < len(cuts) and cuts[at] < token.end:
                kept.append(Token(text[start : cuts[at]], start, cuts[at]))
                start = cuts[at]
                at += 1
            kept.append(Token(text[start : token.end], start, token.end))
        while inside < len(spans) and spans[inside].end <= kept[-1].end:
            inside += 1
        if inside == len(spans) or spans[inside].start >= kept[-1].end:
            yield kept
            kept = []
    if kept:
        yield kept
