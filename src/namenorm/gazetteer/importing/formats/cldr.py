"""CLDR through Babel: the countries, the regions of the world, and the cities that stand for time zones.

There is no file to read: the names come with the package ``babel`` (extra ``import``), and no source is named.

What is odd about these names, and what is done about it:

- Babel keeps one name for each territory and leaves out CLDR's short and variant forms: there is no «США» beside
  «Соединенные Штаты».
- Brackets and commas tell things apart that have one name («Виргинские о-ва (США)»), or add a second («Мьянма
  (Бирма)»); see `namenorm.gazetteer.importing.official_names`. «о-ва» is written out as well.
- Hong Kong and Macao are called «Гонконг (САР)» and "Hong Kong SAR China": the name of the time zone's city, «Гонконг»,
  is added.
- Codes of three digits are regions (UN M49). The world (001), what is outlying or not known, and the eurozone are left
  out; the European Union and the United Nations are organizations.
- English names of cities stand there only where the id of the zone does not show them: ``Europe/Sofia`` is Sofia.
- Zones called after a whole country or islands (Singapore, Panama, the Canaries) are no second entity beside the
  territory.
- «Аман (горад)»: a bracket after a city is dropped.

North and South Korea are as they should be in all languages (Babel 2.18, CLDR 47; a test looks).

Serbian comes in both scripts and also as written in Bosnia and Herzegovina («Сјеверна Кореја»), Belarusian also in the
Taraškievica orthography.

Licence of the data: Unicode-3.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from namenorm.gazetteer.importing.cleaning import entity, kind_of
from namenorm.gazetteer.importing.official_names import country_names, without_brackets
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import Source
from namenorm.gazetteer.importing.untagged import needed, yes
from namenorm.lang.languages import LANGUAGES
from namenorm.model import Name

_SOURCE = "CLDR (Unicode-3.0)"

_LOCALES = {"sr": ("sr", "sr_Cyrl_BA", "sr_Latn"), "be": ("be", "be_TARASK")}
"""Languages of which Babel has more than one, the usual one first."""

_NOT_PLACES = frozenset(("001", "EZ", "QO", "XA", "XB", "ZZ"))
_ORGANIZATIONS = frozenset(("EU", "UN"))
_CITIES_OF = {"HK": "Asia/Hong_Kong", "MO": "Asia/Macau"}
"""Territories that are one city, and have a name without frills only as such."""

_ISLANDS = frozenset(
    ("America/Cayman", "Atlantic/Canary", "Atlantic/Faeroe", "Europe/Vatican", "Indian/Comoro", "Pacific/Pitcairn")
)
"""Zones of a whole territory whose English names differ by a word ("Canary", "Canary Islands")."""


def read(source: Source | None, report: Report, start: int = 0, **options: Any) -> Iterator[Record]:
    """Yields the territories by code, then the cities by time zone; the source is not opened.

    Raises:
        MissingExtraError: Babel is not installed.
        InputError: The option ``cities`` is neither yes nor no.
    """
    babel = needed("babel", "importing CLDR")
    with_cities = yes("cities", options.get("cities"), default=True)
    locales = _locales(babel)
    territories = {code: _territory(code, locales) for code in sorted(babel.Locale("en").territories)}
    territories = {code: names for code, names in territories.items() if code not in _NOT_PLACES}
    position = 0
    for code, names in territories.items():
        position += 1
        if position > start:
            report.read += 1
            yield from _territory_record(code, names, position, report)
    if not with_cities:
        return
    countries = needed("babel.core", "importing CLDR").get_global("zone_territories")
    for zone in _zones(locales):
        position += 1
        country = countries.get(zone, "")
        if position > start:
            names = _city(zone, locales)
            report.read += 1
            if not _is_called_after(names, territories.get(country, []), zone):
                yield from _city_record(zone, names, country, position, report)


def _locales(babel: Any) -> list[tuple[str, Any]]:
    """Language and locale, for every one that Babel has among namenorm's languages."""
    exists = needed("babel.localedata", "importing CLDR").exists
    return [
        (lang, babel.Locale.parse(name)) for lang in LANGUAGES for name in _LOCALES.get(lang, (lang,)) if exists(name)
    ]


def _territory(code: str, locales: list[tuple[str, Any]]) -> list[Name]:
    found = []
    for lang, locale in locales:
        if text := locale.territories.get(code):
            found += [Name(name, lang, kind_of(name)) for name in country_names(code, text)]
    if zone := _CITIES_OF.get(code):
        found += _city(zone, locales)
    return list(dict.fromkeys(found))


def _territory_record(code: str, names: list[Name], position: int, report: Report) -> Iterator[Record]:
    is_region = code.isdigit()
    scheme = "m49" if is_region else "iso3166"
    made = entity(
        f"{scheme}:{code}",
        "ORG" if code in _ORGANIZATIONS else "LOC",
        next((n.text for n in names if n.lang == "en"), None),
        names,
        xrefs={scheme: code},
        source=_SOURCE,
        report=report,
    )
    if made:
        yield Record(made, position, () if is_region else (code,))


def _zones(locales: list[tuple[str, Any]]) -> list[str]:
    """Time zones that are called after a place."""
    zones = {zone for _, locale in locales for zone, data in locale.time_zones.items() if "city" in data}
    return sorted(zone for zone in zones if "/" in zone and not zone.startswith("Etc/"))


def _city(zone: str, locales: list[tuple[str, Any]]) -> list[Name]:
    found = []
    for lang, locale in locales:
        text = locale.time_zones.get(zone, {}).get("city")
        if text is None and lang == "en":
            text = zone.rpartition("/")[2].replace("_", " ")
        if text:
            plain, _ = without_brackets(text)
            found += [Name(name, lang, kind_of(name)) for name in country_names("", plain)]
    return list(dict.fromkeys(found))


def _is_called_after(names: list[Name], territory: list[Name], zone: str) -> bool:
    """Whether the zone of a place is called after its whole territory, which is an entity already.

    Only English tells: Algiers and Algeria are both «Алжир» in Russian, and are two places.
    """
    if zone in _ISLANDS or zone in _CITIES_OF.values():
        return True
    english = {n.text for n in territory if n.lang == "en"}
    return any(n.lang == "en" and n.text in english for n in names)


def _city_record(zone: str, names: list[Name], country: str, position: int, report: Report) -> Iterator[Record]:
    label = next((n.text for n in names if n.lang == "en"), None)
    made = entity(f"tz:{zone}", "LOC", label, names, xrefs={"tz": zone}, source=_SOURCE, report=report)
    if made:
        yield Record(made, position, (country,) if len(country) == 2 else ())


FORMAT = Format(
    name="cldr",
    title="CLDR, through Babel",
    licence="Unicode-3.0",
    origin="https://cldr.unicode.org/",
    read=read,
    options={"cities": "yes (the default) or no: also the cities that time zones are called after"},
    example="namenorm gazetteer import cldr -o countries.index",
    package="babel",
)
