"""The tables of the BSNLP (SlavNER) shared tasks: what is named in a document, without saying where.

The first line is the id of the document; the others have a form, its base form, its type and the id of what it names, with
tabs between (J. Piskorski et al., "The Second Cross-Lingual Challenge on Recognition, Normalization, Classification, and
Linking of Named Entities across Slavic Languages", BSNLP 2019, §3-4). The forms are looked for in the text beside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from pathlib import Path

from namenorm.config import MAX_NAME_CHARS
from namenorm.labels import Labels
from namenorm.lang.languages import CYRILLIC_LANGUAGES, LANGUAGES
from namenorm.lang.lemmatizing import lemmas
from namenorm.model import Document, Mention, Span
from namenorm.ner.formats.annotated import (
    Annotated,
    Complaint,
    content_of,
    label_of,
    lines_of,
    linked,
    text_beside,
)
from namenorm.text.tokens import tokens, words

SUFFIXES = (".out",)
TEXT_BESIDE = True

_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class _Original:
    """The lines of the table, and for each span the place of its line among them."""

    lines: tuple[str, ...]
    rows: tuple[int, ...]


def read(
    source: Path | str, labels: Labels | None = None, *, text: str | None = None
) -> Iterator[Annotated | Complaint]:
    r"""The one document of a table, its spans all places where a form stands in the text as whole words, longest forms first.

    The text files of the tasks begin with lines for the id, the language, the date and the address; the language is read
    there, and names are looked for behind them.

    Args:
        source: The table ``.out``, or its content.
        labels: What the types mean.
        text: The text; None: that of the file ``.txt`` beside.

    Raises:
        InputError: A file cannot be read.

    >>> [document] = read("bg-1\nКим\tКим\tPER\t1\nКим Чен-ун\tКим Чен-ун\tPER\t1\n", text="Ким Чен-ун и пак Ким.")
    >>> [document.text[s.start : s.end] for s in document.spans]
    ['Ким Чен-ун', 'Ким']
    """
    known = labels or Labels()
    name, content = content_of(source)
    text = text_beside(source, text)
    lines = tuple(lines_of(content))
    if not lines:
        yield Complaint(1, "an empty table: its first line is the id of the document")
        return
    doc = _cells(lines[0])
    if len(doc) > 1:
        yield Complaint(1, "the first line is the id of the document, and has no tabs")
    begins, lang = _header(text, doc[0])
    rows: dict[int, tuple[str, str]] = {}
    for at, raw in enumerate(lines[1:], 1):
        cells = _cells(raw)
        if cells == [""]:
            continue
        if len(cells) not in (_COLUMNS - 1, _COLUMNS) or not cells[0] or not cells[2]:
            yield Complaint(at + 1, f"not «form, base form, type, id» with tabs between: {raw.strip()[:40]!r}")
        elif len(cells[0]) > MAX_NAME_CHARS:
            yield Complaint(at + 1, f"a form of {len(cells[0]):,} characters; at most {MAX_NAME_CHARS:,}")
        else:
            rows[at] = " ".join(cells[0].split()), cells[2]
    places = _Places(text, begins, (form for form, _ in rows.values()))
    found = []
    for at, (form, label) in rows.items():
        if form not in places.standing:
            yield Complaint(at + 1, f"{form!r} does not stand in the text")
        # The first line of a form has its places.
        found += [(Span(*place, known.type_of(label), label), at) for place in places.taken.pop(form, ())]
    found.sort(key=lambda f: f[0].start)
    original = _Original(lines, tuple(at for _, at in found))
    yield Annotated(doc[0] or name, text, tuple(span for span, _ in found), lang, original)


def _cells(raw: str) -> list[str]:
    return [cell.strip() for cell in raw.removeprefix("\ufeff").rstrip("\r\n").split("\t")]


def _header(text: str, doc: str) -> tuple[int, str | None]:
    """Where the text proper begins, and the language that the lines before say."""
    head = text.split("\n", 4)
    if len(head) < 5 or head[0].removeprefix("\ufeff").strip() != doc or head[1].strip() not in LANGUAGES:
        return 0, None
    return len(text) - len(head[4]), head[1].strip()


@dataclass(slots=True)
class _Node:
    """Forms by their words: those that end here, with what stands before the first word, and those that go on."""

    forms: list[tuple[str, int]] = field(default_factory=list)
    more: dict[str, _Node] = field(default_factory=dict)


class _Places:
    """Where forms stand in a text.

    Attributes:
        standing: The forms that stand anywhere, also within a longer one.
        taken: For each form its places that no longer one has.
    """

    def __init__(self, text: str, begins: int, forms: Iterable[str]) -> None:
        self._text = re.sub(r"\s", " ", text)
        self._tokens = [token for token in tokens(text) if token.start >= begins]
        self._root = _Node()
        for form in dict.fromkeys(forms):
            self._add(form)
        self.standing: set[str] = set()
        self.taken: dict[str, list[tuple[int, int]]] = {}
        self._take()

    def _add(self, form: str) -> None:
        node, lead = self._root, -1
        for token in tokens(form):
            lead = token.start if lead < 0 else lead
            node = node.more.setdefault(token.text, _Node())
        if lead >= 0:
            node.forms.append((form, lead))

    def _at(self, first: int) -> Iterator[tuple[int, int, str]]:
        """The forms that stand at a word: length, start, form."""
        node = self._root
        for i in range(first, len(self._tokens)):
            longer = node.more.get(self._tokens[i].text)
            if longer is None:
                return
            node = longer
            for form, lead in node.forms:
                start = self._tokens[first].start - lead
                if start >= 0 and self._text.startswith(form, start):
                    yield len(form), start, form

    def _take(self) -> None:
        """Gives places to forms, the longest first; one whose place is taken makes room for the next shorter one there."""
        queue: list[tuple[int, int, int, str]] = []
        for first in range(len(self._tokens)):
            here = list(self._at(first))
            self.standing.update(form for _, _, form in here)
            if here:
                length, start, form = max(here)
                queue.append((-length, start, first, form))
        heapify(queue)
        taken = bytearray(len(self._text))
        while queue:
            length, start, first, form = heappop(queue)
            end = start - length
            if taken[start]:
                continue
            if not taken[end - 1]:
                taken[start:end] = b"\1" * -length
                self.taken.setdefault(form, []).append((start, end))
            elif shorter := [found for found in self._at(first) if found[0] < -length]:
                length, start, form = max(shorter)
                heappush(queue, (-length, start, first, form))


# --- writing ------------------------------------------------------------------------------------------------------


def write(annotated: Annotated, document: Document | None = None) -> str:
    """The table of a document as it was read; with a linked document, with the ids of the forms that were linked.

    A form that means two entities in the document gets a line for each. For what was read from another format, each form is
    written once for each type and id, with its likeliest base form.
    """
    original = annotated.original
    spans = linked(annotated, document)
    if not isinstance(original, _Original):
        return _made(annotated, spans, document.lang if document else annotated.lang)
    ids: dict[int, dict[str, None]] = {}
    for at, (_, mention) in zip(original.rows, spans, strict=True):
        if mention is not None and mention.id is not None:
            ids.setdefault(at, {})[mention.id] = None
    lines = []
    for at, raw in enumerate(original.lines):
        body = raw.rstrip("\r\n")
        kept = "\t".join(body.split("\t")[: _COLUMNS - 1])
        end = raw[len(body) :] or "\n"
        lines += [kept + "\t" + id_ + end for id_ in ids[at]] if at in ids else [raw]
    return "".join(lines)


def _made(annotated: Annotated, spans: Sequence[tuple[Span, Mention | None]], lang: str | None) -> str:
    """A table for what was read from another format."""
    rows: dict[tuple[str, str, str], str] = {}
    for span, mention in spans:
        form = " ".join(annotated.text[span.start : span.end].split())
        type_ = span.type or (mention.type if mention else None)
        row = form, type_ or label_of(span), (mention.id or "") if mention else ""
        if form and row not in rows:
            rows[row] = _base_form(form, lang, type_, mention)
    lines = [f"{form}\t{base}\t{type_}\t{id_}\n" for (form, type_, id_), base in rows.items()]
    return "".join([" ".join(annotated.doc.split()) + "\n", *lines])


def _base_form(form: str, lang: str | None, type_: str | None, mention: Mention | None) -> str:
    """The likeliest base form: of the name that the mention was recognised by, where there is one."""
    if lang not in CYRILLIC_LANGUAGES:
        return form
    listed = " ".join(words(mention.form)) if mention and mention.form else ""
    bases = lemmas(form, lang, type_, listed.__eq__)
    return bases[0].name if bases else form
