"""FollowTheMoney as OpenSanctions and Aleph publish it: JSON lines, one entity each (``entities.ftm.json``).

What is odd about it, and what is done about it:

- Names have no language. Letters tell some (`namenorm.gazetteer.importing.untagged`); where they do not, one of the
  official languages of the entity's countries does whose letters fit, and last the language with most text. A Russian
  register writes a Bulgarian's name in Russian, so the country may be wrong; such a name is spelled alike in both.
  Latin script is taken for English. Names in other scripts are left out.
- All values are lists, in no order, of all sources and scripts mixed. ``firstName`` and ``lastName`` are not in step:
  they make a full name only where one script has exactly one of each.
- Patronymics come in ``fatherName`` (from Russian and Ukrainian registers) or ``middleName``. In Cyrillic letters the name
  is built as it is written in running text, given name first: «Дмитрий Сергеевич Песков», and without the patronymic.
- «ПЕСКОВ Дмитрий Сергеевич», with the family name in capitals, «Песков, Дмитрий Сергеевич» and, where given name and
  patronymic are known as such, «Песков Дмитрий Сергеевич» are turned round.
  Where people of a country bear the family name first, it stays first: «Ким Чен Ын».
- A ``weakAlias`` («Черный» for a whole person) is a short form with little weight. So is an alias that is the family
  name alone. A ``previousName`` has less weight than a name.
- A ``LegalEntity`` is a person or a company, not known which; it is a company unless it has a first name.
- ``targets.nested.json`` has whole entities as values: what is no text is passed over. ``statements.csv`` and
  ``targets.simple.csv`` are other formats.
- Countries may be gone or no countries (``suhh``, ``eu``, ``zz``): only codes of two letters are kept.

The data of OpenSanctions are CC BY-NC 4.0: business use needs a licence of its publisher.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from namenorm.gazetteer.importing.cleaning import entity, kind_of
from namenorm.gazetteer.importing.formats.wikidata_items import natural_order
from namenorm.gazetteer.importing.parsing import NOT_JSON, json_reader
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import MAX_LINE_BYTES, Source
from namenorm.gazetteer.importing.untagged import language_option, likeliest_language
from namenorm.lang.given_names import given_name_groups
from namenorm.model import Kind, Name
from namenorm.text.script import script_of

_COUNTRY_KEYS = ("country", "nationality", "citizenship", "jurisdiction", "mainCountry", "flag")
_GENDERS = {"male": "m", "female": "f"}
_XREFS = {
    "wikidataId": "wikidata",
    "leiCode": "lei",
    "innCode": "inn",
    "ogrnCode": "ogrn",
    "imoNumber": "imo",
    "registrationNumber": "registration",
}
_NAME_KEYS = {
    "name": (None, 1.0),
    "alias": (None, 0.5),
    "previousName": (None, 0.3),
    "weakAlias": (Kind.SHORT, 0.1),
    "abbreviation": (Kind.ACRONYM, 0.5),
}
"""Property → what its values are, where that is sure, and their weight."""

_FAMILY_FIRST = {"CN", "HK", "KP", "KR", "MO", "TW", "VN"}
"""Countries of whose people the family name comes first, in all languages: «Си Цзиньпин», "Kim Jong Un"."""

_SURNAME_FIRST = re.compile(r"([^\W\d_]{2}[^\W\d_'’ʼ-]*(?:[-'’ʼ][^\W\d_]+)*),? (\S.*)\Z")
"""A word, which may be the family name, and the rest."""

_PATRONYMIC = re.compile("(?:[оеєій]вич|[оеєії]вна|[аеё]ўна|[иі]ч|[иі]чна|уулу|улы|ұлы|қызы|кызы)\\Z")
"""Ends of patronymics in Russian, Ukrainian, Belarusian, Kazakh and Kyrgyz."""

_WIKIDATA = re.compile(r"Q[1-9]\d*\Z")


def read(source: Source, report: Report, start: int = 0, **options: Any) -> Iterator[Record]:
    """Yields the entities of a file of JSON lines; see the head of this module.

    Raises:
        InputError: The option ``lang`` is no language of namenorm.
    """
    loads = json_reader()
    default = language_option(options.get("lang"))
    for number, line in enumerate(source.lines(), 1):
        if number <= start or not line.strip():
            continue
        if len(line) > MAX_LINE_BYTES:
            report.note(source.name, number, "a line that is too long")
            continue
        try:
            item = loads(line)
        except NOT_JSON as error:
            report.note(source.name, number, f"no JSON: {error}")
            continue
        if not _is_entity(item):
            report.note(source.name, number, "no entity: it has id, schema and properties")
            continue
        if item["schema"] in _schemata():
            report.read += 1
            record = _record(item, number, default, report)
            if record:
                yield record


def _is_entity(item: object) -> bool:
    if not isinstance(item, dict):
        return False
    id_, schema, properties = (item.get(key) for key in ("id", "schema", "properties"))
    return isinstance(id_, str) and isinstance(schema, str) and isinstance(properties, dict)


@cache
def _schemata() -> dict[str, str]:
    text = files("namenorm.gazetteer.importing").joinpath("data/ftm_schemata.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return dict(rows)


def _record(item: dict[str, Any], position: int, default: str | None, report: Report) -> Record | None:
    values = item["properties"]
    type_ = _schemata()[item["schema"]]
    if item["schema"] == "LegalEntity" and values.get("firstName"):
        type_ = "PER"
    countries = tuple(dict.fromkeys(c.upper() for c in _texts(values, *_COUNTRY_KEYS) if len(c) == 2))
    names = list(_names(values, type_ == "PER", default, countries))
    caption = item.get("caption")
    is_label = isinstance(caption, str) and script_of(caption) == "Latn"
    genders = {_GENDERS.get(g) for g in _texts(values, "gender")} - {None}
    made = entity(
        item["id"],
        type_,
        caption if is_label else None,
        names,
        gender=genders.pop() if len(genders) == 1 else None,
        xrefs=list(_xrefs(item)),
        source=_source(item),
        report=report,
    )
    return Record(made, position, countries) if made else None


def _names(values: dict[str, Any], is_person: bool, default: str | None, countries: tuple[str, ...]) -> Iterator[Name]:
    """The names, each with the language that is told or likeliest."""
    surnames = frozenset(s.casefold() for s in _texts(values, "lastName"))
    for key, (kind, weight) in _NAME_KEYS.items():
        for written in _texts(values, key):
            lang = likeliest_language(written, default, countries)
            if lang is None:
                continue
            text = _given_name_first(written, lang, surnames) if is_person else written
            if is_person and text.casefold() in surnames:
                yield Name(text, lang, Kind.SHORT, min(weight, 0.1))
            else:
                yield Name(text, lang, kind or (Kind.NAME if is_person else kind_of(text)), weight)
    if is_person:
        for text in _built(values, not _FAMILY_FIRST.isdisjoint(countries)):
            lang = likeliest_language(text, default, countries)
            if lang:
                yield Name(text, lang)


def _given_name_first(written: str, lang: str, surnames: frozenset[str] = frozenset()) -> str:
    """A name with its family name in the end, where it is shown that it came first.

    It is shown by capitals, by a comma, by the family names that are known of the person, or by a patronymic at
    the end behind a given name («Фамилия Имя Отчество», as registers have it).

    >>> _given_name_first("ПЕСКОВ Дмитрий Сергеевич", "ru"), _given_name_first("Пєсков Дмитро Сергійович", "uk")
    ('Дмитрий Сергеевич Песков', 'Дмитро Сергійович Пєсков')
    >>> _given_name_first("Песков, Дмитрий", "ru"), _given_name_first("Дмитрий Сергеевич Песков", "ru")
    ('Дмитрий Песков', 'Дмитрий Сергеевич Песков')
    """
    found = _SURNAME_FIRST.match(written)
    if found and found[1].isupper() and not found[2].isupper():
        return f"{found[2]} {_capitalized(found[1])}"
    words = written.split()
    if len(words) == 3 and _PATRONYMIC.search(words[2]) and words[2].casefold() not in surnames:
        is_shown = words[0].casefold() in surnames or not given_name_groups(words[0], lang)
        if is_shown and given_name_groups(words[1], lang):
            return f"{words[1]} {words[2]} {words[0]}"
    return natural_order(written)


def _capitalized(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)


def _built(values: dict[str, Any], family_first: bool) -> Iterator[str]:
    """Full names from their parts, where a script has one given name and one family name."""
    for script in ("Cyrl", "Latn"):
        first, last, *between = (
            [t for t in dict.fromkeys(_texts(values, key)) if script_of(t) == script]
            for key in ("firstName", "lastName", "fatherName", "middleName")
        )
        if len(first) != 1 or len(last) != 1:
            continue
        if family_first:
            yield f"{last[0]} {first[0]}"
            continue
        yield f"{first[0]} {last[0]}"
        for middle in between:
            if len(middle) == 1 and script == "Cyrl" and middle[0] != first[0]:
                yield f"{first[0]} {middle[0]} {last[0]}"


def _xrefs(item: dict[str, Any]) -> Iterator[tuple[str, str]]:
    values = item["properties"]
    for key, scheme in _XREFS.items():
        found = sorted(_texts(values, key))
        if found:
            yield scheme, found[0]
    for id_ in (item["id"], *_as_list(item.get("referents"))):
        if isinstance(id_, str) and _WIKIDATA.match(id_):
            yield "wikidata", id_


def _source(item: dict[str, Any]) -> str:
    """The first ten of the lists that an entity is on."""
    lists = sorted(d for d in _as_list(item.get("datasets")) if isinstance(d, str))
    return ": ".join(filter(None, ("FollowTheMoney", ", ".join(lists[:10]))))


def _texts(values: dict[str, Any], *keys: str) -> list[str]:
    """The texts among the values of some properties; entities nested in them are passed over."""
    return [t for key in keys for t in _as_list(values.get(key)) if isinstance(t, str) and t.strip()]


def _as_list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


FORMAT = Format(
    name="followthemoney",
    title="FollowTheMoney, OpenSanctions",
    licence="CC-BY-NC-4.0",
    origin="https://www.opensanctions.org/datasets/",
    read=read,
    options={"lang": "language of names in Cyrillic letters where their letters do not tell it and it fits them"},
    example=(
        "curl -LO https://data.opensanctions.org/datasets/latest/peps/entities.ftm.json && "
        "namenorm gazetteer import followthemoney entities.ftm.json -o peps.index"
    ),
)
