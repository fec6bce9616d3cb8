"""GeoNames: ``allCountries.txt``, ``citiesN.txt`` or the file of one country, with ``alternateNamesV2.txt`` beside it.

What is odd about these files, and what is done about it:

- They are tab-separated and nothing is quoted: a quotation mark is a letter of the name.
- The column ``alternatenames`` has names of all languages without saying which, among them romanizations made by a
  program («cohviya» for Sofia). It is read only where there is no file of alternate names, and then only names in
  Cyrillic letters whose language is told (`namenorm.gazetteer.importing.untagged`).
- In the file of alternate names the column of languages also holds ``link``, ``post``, ``wkdt``, ``iata`` and others
  that are no languages. Of them Wikidata ids, codes of airports and UN/LOCODE become xrefs, and ``abbr`` acronyms.
- ``isShortName`` marks «Россия» beside «Российская Федерация»: what people say. Such names are as strong as any.
- Names that are colloquial or historic (also those with an end in the column ``to``), and names of places that are no
  more, have a tenth of the weight.
- The population is 0 where it is not known.
- A capital and the region around it often have one name and, nearly, one population; both are there.
- ``countryInfo.txt`` begins with comments, and has as many columns as the tables of places.

The alternate names are brought together in a temporary SQLite file, so memory stays small whatever the size. That takes
some minutes for all of them, also when an import is resumed.

Licence of the data: CC BY 4.0.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from namenorm.errors import InputError
from namenorm.gazetteer.importing.cleaning import entity
from namenorm.gazetteer.importing.formats.geonames_names import XREFS, alternate_names
from namenorm.gazetteer.importing.gathering import Gathering
from namenorm.gazetteer.importing.record import Format, Record, Report
from namenorm.gazetteer.importing.source import Source
from namenorm.gazetteer.importing.untagged import language_of, language_option
from namenorm.model import Kind, Name
from namenorm.text.script import script_of

SOURCE = "GeoNames (CC-BY-4.0)"

_PLACES = ("allCountries.txt", "cities500.txt", "cities1000.txt", "cities5000.txt", "cities15000.txt")
_BESIDE_CITIES = ("countryInfo.txt", "admin1CodesASCII.txt", "admin2Codes.txt")
_PLACE_COLUMNS = 19
_COUNTRY_COLUMNS = 17
_ADMIN_COLUMNS = 4

_COUNTRIES = ("PCLI", "PCLD", "PCLF", "PCLS", "PCLIX")
_GONE = ("PPLH", "PPLQ", "PPLW")
_WEAK = 0.1
_LEAST_WEIGHT = 0.001
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class _Place:
    """One row, whatever the file."""

    id: int
    name: str
    ascii: str
    feature: str
    alternates: str = ""
    countries: tuple[str, ...] = ()
    admin: tuple[str, ...] = ()
    population: int | None = None
    country_code: str | None = None


@dataclass(frozen=True, slots=True)
class _Settings:
    classes: frozenset[str]
    lang: str | None
    by_population: bool

    def wants(self, place: _Place) -> bool:
        """Whether a place is of a class that is asked for."""
        return place.feature in self.classes or place.feature.partition(".")[0] in self.classes


def read(source: Source, report: Report, start: int = 0, **options: Any) -> Iterator[Record]:
    """Yields the places of a file, or of the files of a folder; see the head of this module.

    Of a folder, the largest table of places is read, or else those of single countries. Where it has cities alone,
    ``countryInfo.txt``, ``admin1CodesASCII.txt`` and ``admin2Codes.txt`` are read as well. Each of these can also be the
    source itself.

    Raises:
        InputError: An option has a wrong value, or the folder has no file of GeoNames.
    """
    settings = _settings(options)
    tables = _tables(source)
    with ExitStack() as stack:
        joined = alternate_names(source, options.get("alternates"), report if start == 0 else Report())
        alternates = stack.enter_context(joined) if joined else None
        position = 0
        for table in tables:
            for number, line in enumerate(table.lines(), 1):
                position += 1
                if position <= start or not line or line.startswith(b"#"):
                    continue
                try:
                    place = _place(line.decode("utf-8").split("\t"))
                except ValueError as error:
                    report.note(table.name, number, str(error))
                    continue
                if not settings.wants(place):
                    continue
                report.read += 1
                record = _record(place, position, settings, alternates, report)
                if record:
                    yield record


def _settings(options: dict[str, Any]) -> _Settings:
    known = _features()
    wanted = [c.strip().upper() for c in str(options.get("classes") or "").split(",") if c.strip()]
    for one in wanted:
        if one.partition(".")[0] not in known:
            raise InputError(f"option classes: no class {one!r:.40}; known are A, H, L, P, R, S, T, U, V; S.AIRP")
    weights = options.get("weights") or "population"
    if weights not in ("population", "even"):
        raise InputError(f"option weights={weights!s:.40}: it is population or even")
    classes = frozenset(wanted) or frozenset(c for c, (_, by_default) in known.items() if by_default)
    return _Settings(classes, language_option(options.get("lang")), weights == "population")


@cache
def _features() -> dict[str, tuple[str, bool]]:
    """Class, or class and code → entity type, and whether it is read when nobody asks."""
    text = files("namenorm.gazetteer.importing").joinpath("data/geonames_classes.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {feature: (type_, default == "yes") for feature, type_, default, _ in rows}


def _tables(source: Source) -> list[Source]:
    if not source.path.is_dir():
        return [source]
    main = source.sibling(*_PLACES)
    beside = [found for name in _BESIDE_CITIES if (found := source.sibling(name))]
    if main is not None:
        return [main, *beside] if main.name.startswith("cities") else [main]
    codes = sorted({p.name[:2] for p in source.path.glob("[A-Z][A-Z].*") if p.is_file()})
    of_countries = [found for code in codes if (found := source.sibling(f"{code}.txt"))]
    if not of_countries and not beside:
        raise InputError(f"{source.path}: no allCountries.txt, cities500.txt or the like in this folder")
    return of_countries or beside


def _place(cells: list[str]) -> _Place:
    """A row of any of the tables.

    Raises:
        ValueError: It is none.
    """
    if len(cells) == _PLACE_COLUMNS and cells[0].isdigit():
        return _Place(
            id=int(cells[0]),
            name=cells[1],
            ascii=cells[2],
            feature=f"{cells[6]}.{cells[7]}",
            alternates=cells[3],
            countries=tuple(c for c in (cells[8], *cells[9].split(",")) if c),
            admin=(cells[8], cells[10], cells[11]),
            population=_number(cells[14]),
            country_code=cells[8] if cells[6] == "A" and cells[7] in _COUNTRIES else None,
        )
    if len(cells) >= _COUNTRY_COLUMNS and len(cells[0]) == 2 and cells[16].isdigit():
        population = _number(cells[7])
        return _Place(
            int(cells[16]), cells[4], cells[4], "A.PCLI", "", (cells[0],), (), population, country_code=cells[0]
        )
    if len(cells) == _ADMIN_COLUMNS and "." in cells[0] and cells[3].isdigit():
        country, *codes = cells[0].split(".", 2)
        return _Place(
            int(cells[3]), cells[1], cells[2], f"A.ADM{len(codes)}", "", (country,), (country, *codes, "")[:3]
        )
    raise ValueError(f"{len(cells)} columns: no row of a table of GeoNames")


def _number(cell: str) -> int | None:
    return int(cell) if cell.isdigit() and len(cell) < 16 else None


def _record(
    place: _Place, position: int, settings: _Settings, alternates: Gathering | None, report: Report
) -> Record | None:
    known = _features()
    type_, _ = known.get(place.feature) or known.get(place.feature.partition(".")[0]) or ("LOC", True)
    weight = population_weight(place.population) if settings.by_population else 1.0
    if _is_gone(place.feature):
        weight = round(weight * _WEAK, 6)
    names = [Name(place.name, "en", Kind.NAME, weight), Name(place.ascii, "en", Kind.NAME, weight)]
    xrefs = dict(_xrefs(place))
    if alternates is not None:
        names += _tagged(alternates.of(place.id), place, weight, settings, xrefs)
    else:
        names += _untagged(place, weight, settings)
    made = entity(f"geonames:{place.id}", type_, place.name, names, xrefs=xrefs, source=SOURCE, report=report)
    return Record(made, position, place.countries, population=place.population) if made else None


def population_weight(population: int | None) -> float:
    """How often a name means a place, by its population: millions, and a thousandth at least.

    So «Париж» is Paris and not the village of that name near Chelyabinsk.
    """
    return round(max((population or 0) / _MILLION, _LEAST_WEIGHT), 6)


def _is_gone(feature: str) -> bool:
    """Whether a place is no more: a former country or region, a village that was left."""
    code = feature[2:]
    return code in _GONE or (feature.startswith("A.") and code.endswith("H"))


def _xrefs(place: _Place) -> Iterator[tuple[str, str]]:
    yield "geonames", str(place.id)
    if place.country_code:
        yield "iso3166", place.country_code
    elif len(place.admin) == 3:
        country, first, second = place.admin
        if country and first not in ("", "00"):
            yield "geonames_admin1", f"{country}.{first}"
            if second:
                yield "geonames_admin2", f"{country}.{first}.{second}"


def _tagged(
    rows: list[str], place: _Place, weight: float, settings: _Settings, xrefs: dict[str, str]
) -> Iterator[Name]:
    """Names with a language, the preferred ones first; what is no name goes to the xrefs."""
    split = [(row.split("\t", 2)) for row in rows]
    for tag, flags, text in sorted(split, key=lambda row: "p" not in row[1]):
        if tag in XREFS:
            xrefs.setdefault(XREFS[tag], text)
            continue
        kind = Kind.ACRONYM if tag == "abbr" else Kind.NAME
        has_tag = tag not in ("", "abbr")
        lang = tag if has_tag else language_of(text, settings.lang, place.countries if tag else ())
        if lang:
            yield Name(text, lang, kind, round(weight * _WEAK, 6) if "w" in flags else weight)


def _untagged(place: _Place, weight: float, settings: _Settings) -> Iterator[Name]:
    for text in place.alternates.split(","):
        if script_of(text) == "Cyrl" and (lang := language_of(text, settings.lang)):
            yield Name(text, lang, Kind.NAME, weight)


FORMAT = Format(
    name="geonames",
    title="GeoNames",
    licence="CC-BY-4.0",
    origin="https://download.geonames.org/export/dump/",
    read=read,
    options={
        "classes": "feature classes, or classes with codes, to read, such as A,P,S.AIRP; without it all but R and S",
        "alternates": "the file of alternate names, where it is not beside the source",
        "weights": "population (a name means the largest of its places; the default) or even",
        "lang": "language of names in Cyrillic letters that come without one; left out where their letters do not tell it",
    },
    example=(
        "mkdir geonames && cd geonames && "
        "curl -O https://download.geonames.org/export/dump/cities500.zip "
        "-O https://download.geonames.org/export/dump/alternateNamesV2.zip "
        "-O https://download.geonames.org/export/dump/countryInfo.txt && cd .. && "
        "namenorm gazetteer import geonames geonames -o geonames.index"
    ),
)
