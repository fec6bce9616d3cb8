"""ISO 3166 through pycountry: countries, their subdivisions, and countries that are no more.

There is no file to read: names and translations (of Debian's iso-codes) come with the package ``pycountry`` (extra
``import``), and no source is named.

What is odd about them, and what is done about it:

- Names are turned round ("Korea, Republic of", «Татарстан, Република»). They are put in their natural order, and the
  part before the comma is a name as well where it is no other country's.
- A translation hangs on the English text, not on the place: all subdivisions called "Santa Cruz" are translated alike.
- Not all is translated; what is not comes back in English, and is no name in the language then.
- Some translations name another country. Those found are in ``data/iso3166_wrong.tsv`` and left out: in Mongolian South
  Korea is called the "Korean people's state". Kazakh, where other lists have North and South Korea the wrong way round,
  is right here (a test looks).
- Subdivisions that are called a mere direction ("Central", "Northern", "Nord-Est") are left out: their translations
  are adjectives that stand in any text.
- Brackets hold a name in another language, sometimes with a code of its own ("Wales [Cymru GB-CYM]"), or an
  explanation ("Sofia (stolitsa)"): the first is a name too, the second is dropped. A slash stands between two names.
- Most subdivisions are called as in the country's own romanization ("Moskva"), which is taken for English.

Licence: LGPL-2.1-or-later, of pycountry and iso-codes both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from gettext import NullTranslations, translation
from importlib.resources import files
from typing import Any

from namenorm.gazetteer.importing.cleaning import entity, kind_of
from namenorm.gazetteer.importing.official_names import country_names, turned_round, without_brackets
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import Source
from namenorm.gazetteer.importing.untagged import needed, yes
from namenorm.lang.languages import LANGUAGES
from namenorm.model import Name

_SOURCE = "ISO 3166 and iso-codes, through pycountry (LGPL-2.1-or-later)"

_CATALOGUES = {"sr": ("sr", "sr@latin")}
_COUNTRIES, _SUBDIVISIONS, _GONE = "iso3166-1", "iso3166-2", "iso3166-3"
_GONE_WEIGHT = 0.1
_NO_NAMES = frozenset((("CG", "Congo"), ("TW", "Taiwan, Province of China")))
"""What either Congo is called; a name with a claim behind it, that is not turned round. Both have other names."""

_OWN_CODE = re.compile(r" [A-Z]{2}-[A-Z0-9]{1,3}\Z")
_DIRECTION = re.compile(
    r"(?:(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|centre|centro|central[eo]?|nord|sud"
    r"|est|ouest|norte|sur|este|oeste)[ -]?)+\Z",
    re.IGNORECASE,
)


def read(source: Source | None, report: Report, start: int = 0, **options: Any) -> Iterator[Record]:
    """Yields countries, subdivisions and former countries, each by code; the source is not opened.

    Raises:
        MissingExtraError: pycountry is not installed.
        InputError: An option is neither yes nor no.
    """
    pycountry = needed("pycountry", "importing ISO 3166")
    with_subdivisions = yes("subdivisions", options.get("subdivisions"), default=True)
    with_gone = yes("former", options.get("former"), default=True)
    folder = str(pycountry.LOCALES_DIR)
    position = 0
    for item, kind in _items(pycountry, with_subdivisions, with_gone):
        position += 1
        if position <= start:
            continue
        try:
            record = _RECORDS[kind](item, position, folder, report)
        except AttributeError as error:
            report.note(kind, position, f"a field is missing: {error}")
            continue
        report.read += 1
        if record:
            yield record


def _items(pycountry: Any, with_subdivisions: bool, with_gone: bool) -> Iterator[tuple[Any, str]]:
    for country in sorted(pycountry.countries, key=lambda c: c.alpha_2):
        yield country, _COUNTRIES
    if with_subdivisions:
        for subdivision in sorted(pycountry.subdivisions, key=lambda s: s.code):
            yield subdivision, _SUBDIVISIONS
    if with_gone:
        for country in sorted(pycountry.historic_countries, key=lambda c: c.alpha_4):
            yield country, _GONE


def _country(item: Any, position: int, folder: str, report: Report) -> Record | None:
    code = item.alpha_2
    listed = [getattr(item, key, None) for key in ("common_name", "name", "official_name")]
    names: list[Name] = []
    for text in listed:
        if text:
            names += [_name(n, lang) for lang, n in _country_names(code, text, folder)]
    label = next(n.text for n in names if n.lang == "en")
    xrefs = {"iso3166": code, "iso3166_alpha3": item.alpha_3, "m49": item.numeric}
    made = entity(f"iso3166:{code}", "LOC", label, names, xrefs=xrefs, source=_SOURCE, report=report)
    return Record(made, position, (code,)) if made else None


def _country_names(code: str, text: str, folder: str) -> Iterator[tuple[str, str]]:
    if (code, text) in _NO_NAMES:
        return
    for lang, said in _translated(text, _COUNTRIES, folder):
        if (lang, code, said) not in _wrong():
            for name in country_names(code, said, text):
                yield lang, name


def _subdivision(item: Any, position: int, folder: str, report: Report) -> Record | None:
    if _DIRECTION.match(item.name):
        return None
    names = []
    for lang, said in _translated(item.name, _SUBDIVISIONS, folder):
        for one in re.split(r"\s*/\s*", said):
            plain, inside = without_brackets(one)
            others = [_OWN_CODE.sub("", i) for i in inside] if "[" in one else []
            for name in (*turned_round(plain, _plain(item.name), with_head=True), *others):
                names.append(_name(name, lang))
    parent = getattr(item, "parent_code", None)
    xrefs = {"iso3166_2": item.code, **({"part_of": f"iso3166:{parent}"} if parent else {})}
    label = next((n.text for n in names if n.lang == "en"), None)
    made = entity(f"iso3166:{item.code}", "LOC", label, names, xrefs=xrefs, source=_SOURCE, report=report)
    return Record(made, position, (item.country_code,)) if made else None


def _plain(text: str) -> str:
    """What shows whether a name is turned round; a list ("San Andrés, Providencia y Santa Catalina") is not."""
    return "" if re.search(r", .* (?:and|y|e|et|&) ", text) else without_brackets(text)[0]


def _former(item: Any, position: int, folder: str, report: Report) -> Record | None:
    names = []
    for lang, said in _translated(item.name, _GONE, folder):
        for name in turned_round(said, item.name, with_head=True):
            names.append(_name(name, lang, _GONE_WEIGHT))
    label = next(n.text for n in names if n.lang == "en")
    made = entity(
        f"iso3166-3:{item.alpha_4}",
        "LOC",
        label,
        names,
        xrefs={"iso3166_3": item.alpha_4},
        source=_SOURCE,
        report=report,
    )
    return Record(made, position, (item.alpha_2,)) if made else None


_RECORDS = {_COUNTRIES: _country, _SUBDIVISIONS: _subdivision, _GONE: _former}


def _name(text: str, lang: str, weight: float = 1.0) -> Name:
    return Name(text, lang, kind_of(text), weight)


def _translated(text: str, domain: str, folder: str) -> Iterator[tuple[str, str]]:
    """A text in English, and in each language that has it."""
    yield "en", text
    for lang in LANGUAGES:
        for catalogue in _CATALOGUES.get(lang, (lang,)):
            said = _catalogue(domain, catalogue, folder).gettext(text)
            if said and said != text:
                yield lang, said


@cache
def _catalogue(domain: str, name: str, folder: str) -> NullTranslations:
    """A catalogue; one that is not there translates nothing."""
    return translation(domain, folder, languages=[name], fallback=True)


@cache
def _wrong() -> frozenset[tuple[str, str, str]]:
    text = files("namenorm.gazetteer.importing").joinpath("data/iso3166_wrong.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return frozenset((lang, code, said) for lang, code, said, _ in rows)


FORMAT = Format(
    name="iso3166",
    title="ISO 3166, through pycountry",
    licence="LGPL-2.1-or-later",
    origin="https://pypi.org/project/pycountry/",
    read=read,
    options={
        "subdivisions": "yes (the default) or no: also regions, provinces and the like (ISO 3166-2)",
        "former": "yes (the default) or no: also countries that are no more (ISO 3166-3)",
    },
    example="namenorm gazetteer import iso3166 -o countries.index",
    package="pycountry",
)
