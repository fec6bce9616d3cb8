"""Answers of a SPARQL service (Wikidata's, QLever's, any other's), in JSON or as a table with tabs.

A column is known by the name of its variable (`VARIABLES`). Rows of one item need not stand together; joins repeat values,
and each counts once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from namenorm.errors import InputError
from namenorm.gazetteer.importing.classes import class_types
from namenorm.gazetteer.importing.cleaning import entity, guessed_language, kind_of, language
from namenorm.gazetteer.importing.countries import country_code
from namenorm.gazetteer.importing.formats.sparql_results import Binding, Term, bindings
from namenorm.gazetteer.importing.formats.wikidata_items import GENDERS, SOURCE, natural_order
from namenorm.gazetteer.importing.grouping import Row, grouped
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import Source
from namenorm.lang.languages import CYRILLIC_LANGUAGES, LANGUAGES
from namenorm.model import ENTITY_TYPES, Kind, Name

VARIABLES = {
    "item": ("item", "entity", "id", "person", "place", "organization", "s"),
    "label": ("label", "itemlabel", "entitylabel", "personlabel", "placelabel", "organizationlabel", "name"),
    "alias": ("altlabel", "alias"),
    "aliases": ("itemaltlabel", "aliases"),
    "short": ("short", "shortname"),
    "demonym": ("demonym",),
    "type": ("type", "class", "instanceof"),
    "lang": ("lang", "language"),
    "gender": ("gender", "sex"),
    "country": ("country", "citizenship", "iso"),
    "sitelinks": ("sitelinks", "links"),
    "population": ("population",),
}
"""What is known of an item → the variables it is taken from, in small letters. ``aliases`` is one text with commas, as the
label service of Wikidata writes ``?itemAltLabel``."""

_MEANING = {variable: meaning for meaning, variables in VARIABLES.items() for variable in variables}
_WIKIDATA = re.compile(r"(?:https?://www\.wikidata\.org/(?:entity|wiki)/|wd:)?(Q[1-9]\d*)\Z")


def read(
    source: Source,
    report: Report,
    start: int = 0,
    *,
    type: str | None = None,
    lang: str | None = None,
    classes: str | None = None,
    chains: str | None = None,
) -> Iterator[Record]:
    """Reads an answer; a record's position is how many items are behind, in the order of their ids as texts.

    Raises:
        InputError: An option is wrong, or the file is no answer with items in it.
    """
    if type is not None and type.upper() not in ENTITY_TYPES:
        raise InputError(f"type={type}: unknown type; known are {', '.join(ENTITY_TYPES)}")
    if lang is not None and lang not in LANGUAGES:
        raise InputError(f"lang={lang}: unknown language; known are {', '.join(LANGUAGES)}")
    types = class_types(classes, chains)
    for position, (id_, rows) in enumerate(grouped(_rows(source, report, lang), start), start + 1):
        report.read += 1
        found = _record(id_, list(dict.fromkeys(rows)), position, types, type, report)
        if found:
            yield found


def _rows(source: Source, report: Report, lang: str | None) -> Iterator[tuple[str, Row]]:
    """For each value of an item: its id, and what it means, the value, the language."""
    is_first = True
    for number, binding in bindings(source, report):
        terms: dict[str, Term] = {}
        for variable, term in binding.items():
            meaning = _MEANING.get(variable.lower())
            if meaning:
                terms.setdefault(meaning, term)
        item = terms.pop("item", None)
        if item is None or not item.value:
            if is_first and item is None:
                raise InputError(f"{source.name}: no variable ?item; there are {_shown(binding)}")
            report.note(source.name, number, "no item in the row")
            continue
        is_first = False
        id_ = _short(item.value)
        given = terms.pop("lang", None)
        for meaning, term in terms.items():
            yield id_, (meaning, term.value, term.lang or (given.value if given else "") or lang or "")


def _shown(binding: Binding) -> str:
    return ", ".join(f"?{variable}" for variable in binding) or "none"


def _short(address: str) -> str:
    found = _WIKIDATA.match(address)
    return found[1] if found else address


def _record(
    id_: str, rows: list[Row], position: int, types: dict[str, str], type_: str | None, report: Report
) -> Record | None:
    told = {meaning: [value for m, value, _ in rows if m == meaning] for meaning, _, _ in rows}
    found = [t for value in told.get("type", ()) if (t := _type(value, types))]
    type_ = "PER" if "PER" in found else next(iter(found), type_.upper() if type_ else None)
    if type_ is None:
        return None
    label = next(
        (value for m, value, lang in rows if m == "label" and lang.lower().startswith("en") and value != id_), None
    )
    is_wikidata = _WIKIDATA.match(id_) is not None
    made = entity(
        id_,
        type_,
        label,
        _names(id_, rows, type_),
        gender=next((g for value in told.get("gender", ()) if (g := _gender(value))), None),
        xrefs=[("wikidata", id_)] if is_wikidata else (),
        source=SOURCE if is_wikidata else None,
        report=report,
    )
    if made is None:
        return None
    countries = tuple(country_code(_short(value)) for value in told.get("country", ()))
    return Record(made, position, countries, _number(told.get("sitelinks")), _number(told.get("population")))


def _type(value: str, types: dict[str, str]) -> str | None:
    return value.upper() if value.upper() in ENTITY_TYPES else types.get(_short(value))


def _gender(value: str) -> str | None:
    return GENDERS.get(_short(value)) or {"male": "m", "m": "m", "female": "f", "f": "f"}.get(value.lower())


_KINDS = {"short": Kind.SHORT, "demonym": Kind.DEMONYM}


def _names(id_: str, rows: list[Row], type_: str) -> Iterator[Name]:
    for meaning, value, code in rows:
        if meaning not in ("label", "alias", "aliases", "short", "demonym") or value == id_:
            continue  # the label service gives the id where there is no label
        for text in value.split(", ") if meaning == "aliases" else (value,):
            lang = language(code) if code else guessed_language(text)
            if lang is None:
                continue
            if meaning in _KINDS:
                yield Name(text, lang, _KINDS[meaning])
            elif type_ == "PER":
                yield Name(natural_order(text) if lang in CYRILLIC_LANGUAGES else text, lang)
            else:
                yield Name(text, lang, kind_of(text))


def _number(values: list[str] | None) -> int | None:
    try:
        return int(float(values[0])) if values else None
    except (ValueError, OverflowError):
        return None


FORMAT = Format(
    name="sparql",
    title="SPARQL results (JSON, TSV)",
    licence="as the source says (Wikidata: CC0-1.0)",
    origin="https://query.wikidata.org/",
    read=read,
    options={
        "type": "PER, LOC, ORG, EVT or PRO of items without ?type or ?class",
        "lang": "language of names that come without one; without it, what their letters tell",
        "classes": "as of wikidata",
        "chains": "as of wikidata",
    },
    example=(
        "curl -H 'Accept: application/sparql-results+json' --data-urlencode query@query.rq "
        "https://query.wikidata.org/sparql > found.json && "
        "namenorm gazetteer import sparql found.json --option type=PER -o found.index"
    ),
)
