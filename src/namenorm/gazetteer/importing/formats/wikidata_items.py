"""One Wikidata item, as its JSON has it, made an entity.

Properties and what becomes of them are declared here; their meaning is that of wikidata.org/wiki/Property:….
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from namenorm.gazetteer.importing.cleaning import entity, kind_of, language
from namenorm.gazetteer.importing.countries import country_code
from namenorm.gazetteer.importing.record import Record, Report
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Kind, Name
from namenorm.text.script import script_of

SOURCE = "Wikidata (CC0-1.0)"

INSTANCE_OF = "P31"
COUNTRIES = ("P17", "P27")
"""Country, country of citizenship."""

GENDER = "P21"
GENDERS = {"Q6581097": "m", "Q6581072": "f", "Q2449503": "m", "Q1052281": "f"}
"""Male, female, trans man, trans woman."""

POPULATION = "P1082"

NAMES = ("P1559", "P1705", "P1448", "P1477")
"""Name in native language, native label, official name, birth name: texts with a language."""

SHORT_NAME = "P1813"
DEMONYM = "P1549"
NATIVE_NAME = "P1559"

XREFS = {"P1566": "geonames", "P297": "iso3166"}
"""Identifiers elsewhere: property → scheme."""

ORIGINS = {"zh": "zh", "zh-hans": "zh", "zh-hant": "zh", "zh-cn": "zh", "zh-tw": "zh", "ja": "ja", "ko": "ko"}
"""Languages of a native name from which spellings are made (see the gazetteer format)."""

DEFAULT = "mul"
"""The code of a label that holds for every language that has none of its own: for people a Latin spelling."""

NOT_WIKIPEDIA = {
    "commonswiki",
    "foundationwiki",
    "incubatorwiki",
    "mediawikiwiki",
    "metawiki",
    "outreachwiki",
    "sourceswiki",
    "specieswiki",
    "wikidatawiki",
    "wikifunctionswiki",
    "wikimaniawiki",
}
"""Sites whose name ends as those of Wikipedias do."""

Statements = dict[str, list[dict[str, Any]]]


def record_of(item: dict[str, Any], position: int, types: dict[str, str], report: Report, weigh: bool) -> Record | None:
    """The record of an item; None where its classes have no type or no usable name is left.

    Args:
        item: As parsed from the dump.
        position: Goes into the record.
        types: Class id → entity type.
        report: Counts the names that were dropped.
        weigh: Whether names weigh what the entity has Wikipedia pages.

    Raises:
        KeyError, TypeError, AttributeError, ValueError: The item is not built as items are.
    """
    claims = _mapping(item.get("claims") or item.get("statements"))
    type_ = _type(claims, types)
    if type_ is None:
        return None
    sitelinks = _sitelinks(_mapping(item.get("sitelinks")))
    weight = max(1.0, float(sitelinks)) if weigh else 1.0
    labels = dict(_labels(_mapping(item.get("labels"))))
    made = entity(
        item["id"],
        type_,
        labels.get("en") or _latin(labels.get(DEFAULT)),
        _names(labels, _mapping(item.get("aliases")), claims, type_, weight),
        gender=_gender(claims) if type_ == "PER" else None,
        origin=_origin(claims) if type_ == "PER" else None,
        xrefs=[("wikidata", item["id"]), *_xrefs(claims)],
        source=SOURCE,
        report=report,
    )
    if made is None:
        return None
    countries = tuple(dict.fromkeys(country_code(v["id"]) for p in COUNTRIES for v in _items(claims, p)))
    return Record(made, position, countries, sitelinks, _population(claims))


def _mapping(value: Any) -> dict[str, Any]:
    """A JSON object; PHP writes an empty one as an empty list."""
    if not value:
        return {}
    if not isinstance(value, dict):
        raise TypeError(f"a {type(value).__name__} where an object is wanted")
    return value


def values(claims: Statements, property_: str) -> Iterator[Any]:
    """The values of a property: preferred ones first, none that is deprecated, unknown or said not to exist."""
    statements = claims.get(property_)
    if not statements:
        return
    for rank in ("preferred", "normal"):
        for statement in statements:
            if statement.get("rank", "normal") == rank:
                snak = statement["mainsnak"]
                if snak.get("snaktype", "value") == "value" and "datavalue" in snak:
                    yield snak["datavalue"]["value"]


def _items(claims: Statements, property_: str) -> Iterator[dict[str, str]]:
    """Values that are items, each with its id; old dumps have but the number of it."""
    for value in values(claims, property_):
        yield value if "id" in value else {"id": f"Q{value['numeric-id']}"}


def _type(claims: Statements, types: dict[str, str]) -> str | None:
    """The type of the first class that has one; a human being is one, whatever else."""
    found = [type_ for value in _items(claims, INSTANCE_OF) if (type_ := types.get(value["id"]))]
    return "PER" if "PER" in found else next(iter(found), None)


def _labels(labels: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Code and text. A label shown for want of another says in which language it really is."""
    for code, label in labels.items():
        yield label.get("language", code), label["value"]


def _names(
    labels: dict[str, str], aliases: dict[str, Any], claims: Statements, type_: str, weight: float
) -> Iterator[Name]:
    for code, text in labels.items():
        lang = _lang(code, text)
        if lang:
            yield _name(text, lang, type_, weight, None)
    for listed in aliases.values():
        for alias in listed:
            lang = _lang(alias["language"], alias["value"])
            if lang:
                label = labels.get(alias["language"]) or labels.get(DEFAULT)
                yield _name(alias["value"], lang, type_, weight, label)
    for property_ in NAMES:
        for value in values(claims, property_):
            lang = language(value["language"])
            if lang:
                yield _name(value["text"], lang, type_, weight, None)
    for value in values(claims, SHORT_NAME):
        lang = language(value["language"])
        if lang:
            kind = kind_of(value["text"])
            yield Name(value["text"], lang, kind if kind is Kind.ACRONYM else Kind.SHORT, weight)
    if type_ == "LOC":
        for value in values(claims, DEMONYM):
            lang = language(value["language"])
            if lang:
                yield Name(value["text"], lang, Kind.DEMONYM, weight)


def _lang(code: str, text: str) -> str | None:
    if code == DEFAULT:
        return "en" if _latin(text) else None
    return language(code)


def _latin(text: str | None) -> str | None:
    return text if text and script_of(text) == "Latn" else None


def _name(text: str, lang: str, type_: str, weight: float, label: str | None) -> Name:
    """A label (then ``label`` is None) or an alias, with the kind that its looks tell."""
    if type_ != "PER":
        return Name(text, lang, kind_of(text), weight)
    text = natural_order(text) if lang in CYRILLIC_LANGUAGES else text
    if label and " " not in text and " " in label and text in label.replace(",", "").split():
        return Name(text, lang, Kind.SHORT, weight)  # the family name, or the given name, alone
    return Name(text, lang, Kind.NAME, weight)


_INVERTED = re.compile(r"([^\s,]+(?: [^\s,]+)?), (\w[\w.-]*(?: \w[\w.-]*){0,2})\Z")


def natural_order(name: str) -> str:
    """A person's name as running text has it: given names first.

    The titles of articles on people in Russian, Ukrainian, Belarusian and other Wikipedias put the family name first, with a
    comma behind it, and many labels are those titles. What follows the comma is taken for given names if each of
    one to three words has a capital.

    >>> natural_order("Пушкин, Александр Сергеевич"), natural_order("Чарльз, принц Уэльский")
    ('Александр Сергеевич Пушкин', 'Чарльз, принц Уэльский')
    """
    found = _INVERTED.match(name)
    if found and all(word[0].isupper() for word in found[2].split()):
        return f"{found[2]} {found[1]}"
    return name


def _gender(claims: Statements) -> str | None:
    return next((GENDERS[v["id"]] for v in _items(claims, GENDER) if v["id"] in GENDERS), None)


def _origin(claims: Statements) -> tuple[str, str] | None:
    """The native name of somebody from China, Japan or Korea."""
    for value in values(claims, NATIVE_NAME):
        lang = ORIGINS.get(value["language"].lower())
        if lang and script_of(value["text"]) == "other":
            return lang, value["text"]
    return None


def _xrefs(claims: Statements) -> Iterator[tuple[str, str]]:
    for property_, scheme in XREFS.items():
        for value in values(claims, property_):
            yield scheme, value
            break


def _population(claims: Statements) -> int | None:
    """The first of the preferred values, or of the others where none is preferred."""
    for value in values(claims, POPULATION):
        return int(float(value["amount"]))
    return None


def _sitelinks(sitelinks: dict[str, Any]) -> int:
    return sum(1 for site in sitelinks if site.endswith("wiki") and site not in NOT_WIKIPEDIA)
