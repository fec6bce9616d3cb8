"""Linked documents for people and programs: marked text, TSV, JSON, JSON lines, one HTML page."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import TracebackType
from typing import TextIO

import click

from namenorm.cli.printing import safe
from namenorm.cli.rows import document_row
from namenorm.json_line import json_line
from namenorm.model import Document, Kind, Mention

FORMATS = ("text", "tsv", "json", "jsonl", "html")

_COLOURS = {"PER": "yellow", "LOC": "green", "ORG": "cyan", "EVT": "magenta", "PRO": "blue"}
_TSV = ("doc", "start", "end", "text", "type", "kind", "verdict", "id", "label", "score")


@dataclass
class Page:
    """Where documents are written: begins and ends what a format puts around them."""

    sink: TextIO
    format: str
    several: bool = False
    _written: int = field(default=0, init=False)

    def __enter__(self) -> Page:
        if self.format == "tsv":
            self.sink.write("\t".join(_TSV) + "\n")
        elif self.format == "html":
            self.sink.write(_HTML_HEAD)
        elif self.format == "json" and self.several:
            self.sink.write("[\n")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.format == "html":
            self.sink.write(_HTML_TAIL)
        elif self.format == "json" and self.several:
            self.sink.write("\n]\n")
        self.sink.flush()

    def write(self, text: str) -> None:
        """Writes one document's text; JSON documents of a list are parted by commas."""
        if self.format == "json" and self.several and self._written:
            self.sink.write(",\n")
        self._written += 1
        self.sink.write(text)


def write_document(page: Page, name: str, document: Document) -> None:
    """Writes one linked document in the format of its page."""
    if page.format in ("json", "jsonl"):
        page.write(json_line(document_row(name, document)) + ("" if page.format == "json" and page.several else "\n"))
    elif page.format == "tsv":
        page.write("".join("\t".join(cells) + "\n" for cells in _rows(name, document)))
    elif page.format == "html":
        page.write(_section(name, document))
    else:
        page.write(_for_people(name if page.several else "", document, colour=page.sink.isatty()))


def _rows(name: str, document: Document) -> Iterable[tuple[str, ...]]:
    for m in document.mentions:
        cells = (
            name,
            m.start,
            m.end,
            safe(" ".join(m.text.split())),
            m.type,
            m.kind,
            m.verdict,
            m.id,
            m.label,
            m.score,
        )
        yield tuple("" if c is None else str(c) for c in cells)


# --- text for people ----------------------------------------------------------------------------------------------


def _for_people(name: str, document: Document, colour: bool) -> str:
    heading = f"== {safe(name)} ==\n" if name else ""
    return f"{heading}{_marked(document, colour)}\n{safe(_table(document))}\n"


def _marked(document: Document, colour: bool) -> str:
    """The text with its mentions coloured on a terminal, in brackets elsewhere."""
    out, at = [], 0
    for m in document.mentions:
        if m.id is None:
            continue
        out += [safe(document.text[at : m.start]), _mark(m, colour)]
        at = m.end
    return "".join([*out, safe(document.text[at:])]).rstrip("\n")


def _mark(m: Mention, colour: bool) -> str:
    if colour:
        return click.style(safe(m.text), fg=_COLOURS.get(m.type or ""), underline=m.kind is Kind.NAME)
    return f"[{safe(m.text)}]"


def _table(document: Document) -> str:
    """One line an entity: id, how often, and all spellings found, in order of first mention."""
    spellings: dict[str, dict[str, int]] = {}
    for m in document.mentions:
        if m.id is not None:
            found = spellings.setdefault(m.id, {})
            written = " ".join(m.text.split())
            found[written] = found.get(written, 0) + 1
    if not spellings:
        return "\nno entity found\n"
    width = max(map(len, spellings))
    lines = [f"\n{'entity':{width}}  times  spellings"]
    for id_, found in spellings.items():
        times = sum(found.values())
        lines.append(f"{id_:{width}}  {times:5}  {', '.join(found)}")
    unsure = [m for m in document.mentions if m.id is None and m.candidates]
    if unsure:
        lines.append("\nunsure: " + "; ".join(f"{m.text} ({', '.join(m.candidates[:3])})" for m in unsure))
    lang = document.lang + (" (guessed)" if document.lang_guessed else "")
    lines.append(f"\nlanguage {lang}, gazetteer {document.fingerprint}")
    return "\n".join(lines) + "\n"


# --- HTML ---------------------------------------------------------------------------------------------------------

_HTML_HEAD = """<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>namenorm</title><style>
:root { color-scheme: light dark }
body { font: 17px/1.65 Georgia, "Noto Serif", serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h2 { font: 600 1rem system-ui, sans-serif; border-bottom: 1px solid #8888; padding-bottom: .3rem }
article { white-space: pre-wrap }
mark { color: inherit; border-radius: .2em; padding: .05em .15em; cursor: help }
mark.PER { background: #f6c34455 } mark.LOC { background: #57b36a55 } mark.ORG { background: #4aa8d855 }
mark.EVT { background: #c678dd55 } mark.PRO { background: #7c8cf855 }
mark.adjective, mark.demonym { background: none; border-bottom: 2px dotted #57b36a }
mark.unsure { background: none; outline: 1px dashed #8888 }
table { border-collapse: collapse; font: .9rem/1.5 system-ui, sans-serif; margin: 1rem 0 2.5rem; width: 100% }
td, th { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid #8884; vertical-align: top }
.key { font: .85rem system-ui, sans-serif } .num { text-align: right }
</style></head><body>
<p class="key"><mark class="PER">person</mark> <mark class="LOC">place</mark> <mark class="ORG">organization</mark>
<mark class="EVT">event</mark> <mark class="PRO">product</mark> <mark class="adjective">adjective, people</mark>
<mark class="unsure">unsure</mark> — point at a name to see what it means</p>
"""
_HTML_TAIL = "</body></html>\n"


def _section(name: str, document: Document) -> str:
    out, at = [], 0
    for m in document.mentions:
        out += [html.escape(document.text[at : m.start]), _html_mark(m)]
        at = m.end
    out.append(html.escape(document.text[at:]))
    text = "".join(out).encode("utf-8", "replace").decode("utf-8")
    heading = html.escape(f"{name} · {document.lang} · gazetteer {document.fingerprint}")
    return f'<h2>{heading}</h2>\n<article lang="{document.lang}">{text}</article>\n{_html_table(document)}'


def _html_mark(m: Mention) -> str:
    if m.id is None:
        title = "unsure: " + ", ".join(m.candidates[:3])
        classes = "unsure"
    else:
        title = f"{m.label} · {m.id} · {m.kind}, {m.score:.2f}"
        classes = m.kind.value if m.kind is not Kind.NAME else m.type or ""
    return f'<mark class="{classes}" title="{html.escape(title)}">{html.escape(m.text)}</mark>'


def _html_table(document: Document) -> str:
    found: dict[str, tuple[str, dict[str, int]]] = {}
    for m in document.mentions:
        if m.id is not None:
            _, spellings = found.setdefault(m.id, (m.label or "", {}))
            spellings[m.text] = spellings.get(m.text, 0) + 1
    rows = "".join(
        f'<tr><td>{html.escape(label)}<br><small>{html.escape(id_)}</small></td><td class="num">{sum(s.values())}</td>'
        f"<td>{html.escape(', '.join(s))}</td></tr>\n"
        for id_, (label, s) in found.items()
    )
    table = f"<table><tr><th>entity</th><th>times</th><th>spellings</th></tr>\n{rows}</table>\n"
    return table.encode("utf-8", "replace").decode("utf-8")
