"""CLDR through Babel, on the data that comes with the package."""

from __future__ import annotations

import pytest

from namenorm.errors import InputError, MissingExtraError
from namenorm.gazetteer.importing.formats.cldr import FORMAT, read
from namenorm.gazetteer.importing.record import Report

NORTH = {
    "bg": "Северна Корея", "mk": "Северна Кореја", "uk": "Північна Корея", "sr": "Северна Кореја", "be": "Паўночная Карэя",
    "kk": "Солтүстік Корея", "ky": "Түндүк Корея", "mn": "Хойд Солонгос", "tg": "Кореяи Шимолӣ", "tt": "Төньяк Корея",
    "ru": "КНДР", "en": "North Korea", "de": "Nordkorea", "fr": "Corée du Nord", "es": "Corea del Norte",
    "pl": "Korea Północna", "cs": "Severní Korea", "sk": "Severná Kórea", "sl": "Severna Koreja", "hr": "Sjeverna Koreja",
}  # fmt: skip
"""North Korea as each language's own press writes it."""


@pytest.fixture(scope="module")
def found():
    pytest.importorskip("babel")
    return {r.entity.id: r for r in read(None, Report())}


def names(found, id_, lang):
    return [n.text for n in found[id_].entity.names if n.lang == lang]


def test_a_country_has_its_name_in_every_language_of_namenorm_and_its_code(found):
    bulgaria = found["iso3166:BG"]
    assert (bulgaria.entity.type, bulgaria.entity.label, bulgaria.countries) == ("LOC", "Bulgaria", ("BG",))
    assert bulgaria.entity.xrefs == (("iso3166", "BG"),)
    assert names(found, "iso3166:BG", "bg") == ["България"]
    assert names(found, "iso3166:BG", "be") == ["Балгарыя", "Баўгарыя"]
    assert names(found, "iso3166:BG", "sr") == ["Бугарска", "Bugarska"]


@pytest.mark.parametrize("lang", NORTH)
def test_north_korea_is_the_north_and_not_the_south(found, lang):
    assert NORTH[lang] in names(found, "iso3166:KP", lang)
    assert NORTH[lang] not in names(found, "iso3166:KR", lang)


def test_serbian_comes_in_both_scripts_and_as_in_bosnia(found):
    assert names(found, "iso3166:KP", "sr") == ["Северна Кореја", "Сјеверна Кореја", "Severna Koreja"]


def test_codes_of_three_digits_are_regions_without_a_country(found):
    region = found["m49:151"]
    assert (region.entity.xrefs, region.countries) == ((("m49", "151"),), ())
    assert names(found, "m49:151", "ru") == ["Восточная Европа"]


def test_a_bracket_is_taken_off_unless_it_tells_two_places_apart(found):
    assert names(found, "iso3166:MM", "uk") == ["Мʼянма", "Бірма"]
    assert names(found, "iso3166:VI", "ru") == ["Виргинские острова (США)", "Виргинские о-ва (США)"]
    assert "Виргинские о-ва" not in {n.text for r in found.values() for n in r.entity.names}
    assert names(found, "iso3166:CK", "ru") == ["острова Кука", "о-ва Кука"]


def test_hong_kong_has_its_plain_name(found):
    assert names(found, "iso3166:HK", "ru") == ["Гонконг"]
    assert "Хонконг" in names(found, "iso3166:HK", "bg")
    assert not {"Кина", "China", "САР", "Китай"} & {n.text for n in found["iso3166:HK"].entity.names}


def test_the_union_is_an_organization_and_what_is_no_place_is_left_out(found):
    assert found["iso3166:EU"].entity.type == "ORG"
    assert not {"iso3166:ZZ", "iso3166:XA", "iso3166:EZ", "m49:001", "tz:Etc/UTC", "tz:Etc/Unknown"} & found.keys()


def test_cities_of_time_zones_have_their_country_and_english_name(found):
    sofia = found["tz:Europe/Sofia"]
    assert (sofia.entity.label, sofia.countries) == ("Sofia", ("BG",))
    assert names(found, "tz:Europe/Sofia", "mk") == ["Софија"]
    assert names(found, "tz:Asia/Amman", "be") == ["Аман"]
    assert names(found, "tz:America/New_York", "ru") == ["Нью-Йорк"]


def test_a_zone_called_after_a_territory_is_no_second_entity_but_algiers_and_tunis_are(found):
    assert not {"tz:Asia/Singapore", "tz:Atlantic/Canary", "tz:Europe/Luxembourg", "tz:Asia/Hong_Kong"} & found.keys()
    assert {"tz:Africa/Algiers", "tz:Africa/Tunis"} <= found.keys()


def test_cities_can_be_left_out(found):
    assert [i for i in found if not i.startswith("tz:")] == [r.entity.id for r in read(None, Report(), cities="no")]
    with pytest.raises(InputError, match="cities"):
        list(read(None, Report(), cities="some"))


def test_start_goes_on_behind_any_record(found):
    whole = list(found.values())
    for i in (100, len(whole) - 2):
        assert list(read(None, Report(), start=whole[i].position)) == whole[i + 1 :]


def test_without_babel_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "babel", None)
    with pytest.raises(MissingExtraError, match=r"namenorm\[import\]"):
        next(read(None, Report()))


def test_it_is_declared():
    assert (FORMAT.name, FORMAT.package, FORMAT.licence) == ("cldr", "babel", "Unicode-3.0")
