"""What a file of RDF says, thing by thing.

N-Triples have one statement a line: they are read in a stream and brought together by their subjects in a temporary file,
without any package. For Turtle, RDF/XML and JSON-LD ``rdflib`` (extra ``import``) holds the whole graph in memory.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from namenorm.gazetteer.importing.gathering import Gathering
from namenorm.gazetteer.importing.grouping import Row, grouped
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.source import MAX_LINE_BYTES, Source
from namenorm.gazetteer.importing.untagged import needed

SYNTAXES = {
    "nt": "nt",
    "ttl": "turtle",
    "rdf": "xml",
    "owl": "xml",
    "xml": "xml",
    "jsonld": "json-ld",
    "json": "json-ld",
}
"""End of a file's name → what rdflib calls the syntax."""

_SKOS, _XL = "http://www.w3.org/2004/02/skos/core#", "http://www.w3.org/2008/05/skos-xl#"
_LITERAL_FORM = _XL + "literalForm"
_NODES = {_XL + name: _SKOS + name for name in ("prefLabel", "altLabel", "hiddenLabel")}
"""Properties of SKOS-XL, whose value is a node that has the text → the plain property."""

_BATCH = 1_000
_IRI = r"<([^<>\"{}|^`\\\x00-\x20]*(?:\\u[0-9A-Fa-f]{4}[^<>\"{}|^`\\\x00-\x20]*)*)>"
_TRIPLE = re.compile(
    rf"\s*(?:{_IRI}|(_:\S+))\s*{_IRI}\s*(?:{_IRI}|(_:\S+?)|\"((?:[^\"\\]|\\.)*+)\"(?:@([A-Za-z]+(?:-[A-Za-z0-9]+)*)|\^\^{_IRI})?)"
    r"\s*\.\s*(?:#.*)?\Z"
)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_SHORT = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}


class Said(NamedTuple):
    """One statement about a thing.

    Attributes:
        property: Its address.
        value: A text, or the address of another thing.
        lang: The tag of the text's language; "" where it has none.
        is_thing: Whether the value is an address.
    """

    property: str
    value: str
    lang: str = ""
    is_thing: bool = False


def syntax_of(source: Source, given: str = "") -> str:
    """What the file is written in: as given, or by the end of its name (``.ttl.gz`` too); N-Triples where nothing tells."""
    ends = [e.lower() for e in source.name.split(".")[1:]]
    return given or next((SYNTAXES[e] for e in reversed(ends) if e in SYNTAXES), "nt")


def things(
    source: Source, syntax: str, wanted: frozenset[str], report: Report, start: int
) -> Iterator[tuple[int, str, list[Said]]]:
    """Yields position, address and statements of each thing, in the order of the addresses.

    Args:
        source: The file.
        syntax: One of rdflib's names.
        wanted: Properties that are of use.
        report: Takes what cannot be read.
        start: So many things are passed over.
    """
    if syntax in ("nt", "ntriples"):
        yield from _streamed(source, wanted, report if start == 0 else Report(), start)
        return
    graph = _graph(source, syntax, report if start == 0 else Report())
    rdflib = needed("rdflib", "importing RDF")
    for position, thing in enumerate(sorted({str(s) for s in graph.subjects() if isinstance(s, rdflib.URIRef)}), 1):
        if position > start:
            yield position, thing, sorted(_said(graph, rdflib.URIRef(thing), wanted, rdflib))


def _streamed(
    source: Source, wanted: frozenset[str], report: Report, start: int
) -> Iterator[tuple[int, str, list[Said]]]:
    with Gathering() as texts:
        rows = _rows(source, wanted | _NODES.keys(), texts, report)
        for position, (thing, group) in enumerate(grouped(rows, start), start + 1):
            said = []
            for one in (Said(*row) for row in group):
                if one.property in _NODES:
                    written = map(json.loads, texts.of(one.value))
                    said += [Said(_NODES[one.property], text, lang) for text, lang in written]
                else:
                    said.append(one)
            if not thing.startswith("_:"):
                yield position, thing, said


def _rows(source: Source, wanted: frozenset[str], texts: Gathering, report: Report) -> Iterator[tuple[str, Row]]:
    """Thing, and what is said of it; the texts of label nodes go elsewhere."""
    batch: list[tuple[int | str, str]] = []
    for number, line in enumerate(source.lines(), 1):
        if not line.strip() or line.lstrip().startswith(b"#"):
            continue
        try:
            if len(line) > MAX_LINE_BYTES:
                raise ValueError("the line is too long")
            found = _TRIPLE.match(line.decode("utf-8"))
            if found is None:
                raise ValueError("no statement of N-Triples")
            thing, blank, property_, other, other_blank, text, lang, _ = found.groups()
            key = blank if thing is None else _unescaped(thing)
            value = other_blank or _unescaped(other if text is None else text)
            key.encode("utf-8")
        except (ValueError, OverflowError) as error:
            report.note(source.name, number, str(error))
            continue
        if property_ == _LITERAL_FORM:
            batch.append((key, json.dumps([value, lang or ""])))
            if len(batch) == _BATCH:
                texts.add_all(batch)
                batch.clear()
        elif property_ in wanted:
            yield key, (property_, value, lang or "", text is None)
    texts.add_all(batch)


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(_character, text) if "\\" in text else text


def _character(found: re.Match[str]) -> str:
    four, eight, one = found.groups()
    return chr(int(four or eight, 16)) if four or eight else _SHORT.get(one, one)


def _graph(source: Source, syntax: str, report: Report) -> Any:
    """The graph; of a file that breaks off or is not well-formed, what stood before."""
    rdflib = needed("rdflib", "importing RDF (Turtle, RDF/XML, JSON-LD)")
    graph = rdflib.Graph()
    try:
        with source.open() as file:
            graph.parse(file, format=syntax, publicID="urn:source:")
    except OSError:
        raise
    except Exception as error:  # rdflib's parsers raise errors of many kinds
        line = getattr(error, "lines", None)
        place = line if isinstance(line, int) else 0
        report.note(source.name, place, f"no {syntax}, what stood before is used: {type(error).__name__}: {error}")
    return graph


def _said(graph: Any, thing: Any, wanted: frozenset[str], rdflib: Any) -> Iterator[Said]:
    for property_, value in graph.predicate_objects(thing):
        plain = _NODES.get(str(property_))
        texts = graph.objects(value, rdflib.URIRef(_LITERAL_FORM)) if plain else (value,)
        if (plain or str(property_)) in wanted:
            for text in texts:
                is_thing = not isinstance(text, rdflib.Literal)
                yield Said(plain or str(property_), str(text), getattr(text, "language", None) or "", is_thing)
