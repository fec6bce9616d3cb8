"""SKOS vocabularies and other RDF: N-Triples, Turtle, RDF/XML, JSON-LD.

Names are ``prefLabel``, ``altLabel`` and ``hiddenLabel`` of SKOS and SKOS-XL, ``rdfs:label``, and the names of FOAF,
schema.org, MADS, and GeoNames. The id is the address of the thing.

What is odd about such files, and what is done about it:

- Language tags have scripts, regions and variants: ``sr-Cyrl``, ``sr-Latn-RS``, ``bg-BG``, ``be-tarask``. Regions are
  dropped. Texts without a tag are taken for English in Latin letters; in Cyrillic ones letters tell the language, or the
  option ``lang``. Other languages (``zh-Hans``) are left out.
- A ``hiddenLabel`` is there for searching: misspellings, old names. It has a tenth of the weight.
- The class of a thing says its type (``data/rdf_types.tsv``); a vocabulary whose things are ``skos:Concept`` and no more
  needs the option ``type``. Things with names and without a type are noted as malformed.
- Libraries turn names of people round, and add years: «Пушкин, Александр Сергеевич, 1799-1837» becomes «Александр
  Сергеевич Пушкин».
- ``exactMatch`` and ``sameAs`` with addresses of Wikidata, GeoNames, VIAF, GND, the Library of Congress or DBpedia become
  xrefs; a ``closeMatch`` is another thing.
- Statements about a thing may stand anywhere. N-Triples are brought together in a temporary file, so memory stays
  small; of the other syntaxes the whole graph is in memory (rdflib; about 1.4 GB for a million statements): convert large
  files to N-Triples. Where one of these is not well-formed, what stood before is read. rdflib fetches the context of a
  JSON-LD file from the network where it is named by an address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from namenorm.errors import InputError
from namenorm.gazetteer.importing.cleaning import entity, kind_of, language
from namenorm.gazetteer.importing.formats.rdf_triples import SYNTAXES, Said, syntax_of, things
from namenorm.gazetteer.importing.formats.wikidata_items import natural_order
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import Source
from namenorm.gazetteer.importing.untagged import language_option, likeliest_language
from namenorm.model import ENTITY_TYPES, Kind, Name

_SKOS = "http://www.w3.org/2004/02/skos/core#"
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_NAMES = {
    _SKOS + "prefLabel": 1.0,
    "http://www.w3.org/2000/01/rdf-schema#label": 1.0,
    "http://xmlns.com/foaf/0.1/name": 1.0,
    "http://schema.org/name": 1.0,
    "http://www.loc.gov/mads/rdf/v1#authoritativeLabel": 1.0,
    "http://www.geonames.org/ontology#name": 1.0,
    "http://www.geonames.org/ontology#officialName": 1.0,
    _SKOS + "altLabel": 1.0,
    "http://schema.org/alternateName": 1.0,
    "http://www.geonames.org/ontology#alternateName": 1.0,
    _SKOS + "hiddenLabel": 0.1,
}
"""Property → weight of its names; those to show come first."""

_SAME = (_SKOS + "exactMatch", "http://www.w3.org/2002/07/owl#sameAs", "http://schema.org/sameAs")
_XREFS = {
    "wikidata": re.compile(r"https?://www\.wikidata\.org/(?:entity|wiki)/(Q[1-9]\d*)/?\Z"),
    "geonames": re.compile(r"https?://(?:sws|www)\.geonames\.org/(\d+)(?:/.*)?\Z"),
    "viaf": re.compile(r"https?://(?:www\.)?viaf\.org/viaf/(\d+)/?\Z"),
    "gnd": re.compile(r"https?://d-nb\.info/gnd/([\dX-]+)/?\Z"),
    "loc": re.compile(r"https?://id\.loc\.gov/authorities/(?:names|subjects)/(\w+)\Z"),
    "dbpedia": re.compile(r"https?://dbpedia\.org/resource/(.+)\Z"),
    "isni": re.compile(r"https?://(?:www\.)?isni\.org/(?:isni/)?(\d{15}[\dX])/?\Z"),
}
_WANTED = frozenset((_TYPE, *_NAMES, *_SAME))
_HTTPS = frozenset(p.replace("http://schema", "https://schema") for p in _WANTED if p.startswith("http://schema"))
_YEARS = re.compile(r",? \(?(?:ca\. )?\d{3,4}\??-(?:\d{3,4}\??)?\)?\.?\Z")
_REGION = re.compile(r"-(?:[a-z]{2}|\d{3})(?=-|\Z)")


def read(source: Source, report: Report, start: int = 0, **options: Any) -> Iterator[Record]:
    """Yields the things that have names, in the order of their addresses; see the head of this module.

    Raises:
        MissingExtraError: The syntax is not N-Triples, and rdflib is not installed.
        InputError: An option has a wrong value.
    """
    default = options.get("type") or None
    if default is not None and default not in ENTITY_TYPES:
        raise InputError(f"option type={default!s:.40}: known are {', '.join(ENTITY_TYPES)}")
    syntax = str(options.get("syntax") or "")
    if syntax and syntax not in SYNTAXES.values():
        raise InputError(f"option syntax={syntax:.40}: known are {', '.join(sorted(set(SYNTAXES.values())))}")
    lang = language_option(options.get("lang"))
    wanted = _WANTED | _HTTPS
    for position, thing, said in things(source, syntax_of(source, syntax), wanted, report, start):
        said = [one._replace(property=one.property.replace("https://schema", "http://schema")) for one in said]
        if not any(one.property in _NAMES for one in said):
            continue
        type_ = _type_of(said) or default
        if type_ is None:
            report.note(source.name, position, f"{thing[:100]}: no known class; give --option type=LOC or the like")
            continue
        report.read += 1
        made = entity(
            thing, type_, None, _names(said, type_, lang), xrefs=list(_xrefs(said)), source=source.name, report=report
        )
        if made:
            yield Record(made, position)


def _type_of(said: list[Said]) -> str | None:
    """The type of the first class that is known, in the order of the table."""
    classes = {one.value.replace("https://schema", "http://schema") for one in said if one.property == _TYPE}
    return next((type_ for class_, type_ in _types().items() if class_ in classes), None)


@cache
def _types() -> dict[str, str]:
    text = files("namenorm.gazetteer.importing").joinpath("data/rdf_types.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))


def _names(said: list[Said], type_: str, default: str | None) -> Iterator[Name]:
    for property_, weight in _NAMES.items():
        for one in said:
            if one.property != property_ or one.is_thing:
                continue
            lang = _language(one.lang) if one.lang else likeliest_language(one.value, default)
            if lang is None:
                continue
            is_person = type_ == "PER"
            text = natural_order(_YEARS.sub("", one.value)) if is_person else one.value
            yield Name(text, lang, Kind.NAME if is_person else kind_of(text), weight)


@lru_cache(maxsize=4_096)
def _language(tag: str) -> str | None:
    """The language of a tag, whatever its region; None for one that namenorm has not.

    >>> [_language(tag) for tag in ("bg-BG", "sr-Latn-RS", "be-tarask", "zh-Hans", "ru")]
    ['bg', 'sr', 'be', None, 'ru']
    """
    plain = tag.lower()
    return language(plain) or language(_REGION.sub("", plain, count=1))


def _xrefs(said: list[Said]) -> Iterator[tuple[str, str]]:
    for one in said:
        if one.property in _SAME:
            for scheme, pattern in _XREFS.items():
                if found := pattern.match(one.value):
                    yield scheme, found[1]


FORMAT = Format(
    name="skos",
    title="SKOS and other RDF",
    licence="as the source says",
    origin="https://www.w3.org/TR/skos-reference/",
    read=read,
    options={
        "type": "PER, LOC, ORG, EVT or PRO of things whose class does not say it, such as skos:Concept",
        "lang": "language of texts without a tag in Cyrillic letters where their letters do not tell it",
        "syntax": "nt, turtle, xml or json-ld, where the end of the file's name does not say it",
    },
    example="namenorm gazetteer import skos places.nt.gz --option type=LOC -o places.index",
)
