"""ISO 3166 through pycountry, on the data that comes with the package."""

from __future__ import annotations

import pytest

from namenorm.errors import InputError, MissingExtraError
from namenorm.gazetteer.importing.formats.iso3166 import FORMAT, read
from namenorm.gazetteer.importing.official_names import country_names, turned_round, without_brackets
from namenorm.gazetteer.importing.record import Report


@pytest.fixture(scope="module")
def found():
    pytest.importorskip("pycountry")
    return {r.entity.id: r for r in read(None, Report())}


def names(found, id_, lang):
    return [n.text for n in found[id_].entity.names if n.lang == lang]


def test_a_country_has_its_codes_and_translations(found):
    macedonia = found["iso3166:MK"]
    assert (macedonia.entity.label, macedonia.countries) == ("North Macedonia", ("MK",))
    assert dict(macedonia.entity.xrefs) == {"iso3166": "MK", "iso3166_alpha3": "MKD", "m49": "807"}
    assert "Северна Македония" in names(found, "iso3166:MK", "bg")


def test_what_is_not_translated_is_no_name_in_the_language(found):
    assert "North Macedonia" not in names(found, "iso3166:MK", "mk")


def test_names_are_turned_to_their_natural_order(found):
    assert {"Moldova", "Republic of Moldova"} == set(names(found, "iso3166:MD", "en"))
    assert "Република Молдова" in names(found, "iso3166:MD", "bg")
    assert names(found, "iso3166:BQ", "en") == ["Bonaire, Sint Eustatius and Saba"]


def test_a_korea_or_a_congo_alone_is_no_name_of_either(found):
    alone = {"Корея", "Кореја", "Карэя", "Korea", "Конго", "Congo"}
    for id_ in ("iso3166:KP", "iso3166:KR", "iso3166:CD", "iso3166:CG"):
        assert not alone & {n.text for n in found[id_].entity.names}


def test_north_and_south_korea_in_kazakh_are_the_right_way_round(found):
    assert "Солтүстік Корея" in names(found, "iso3166:KP", "kk")
    assert "Оңтүстік Корея" in names(found, "iso3166:KR", "kk")


def test_translations_that_name_another_country_are_left_out(found):
    assert "Солонгос ард улс" not in names(found, "iso3166:KR", "mn")
    assert "Конго Республикасы" not in names(found, "iso3166:CD", "ky")
    assert "Конго Республикасы" in names(found, "iso3166:CG", "ky")


def test_taiwan_is_taiwan(found):
    assert names(found, "iso3166:TW", "ru") == ["Тайвань"]


def test_subdivisions_have_their_code_their_country_and_both_forms_of_a_turned_name(found):
    tatarstan = found["iso3166:RU-TA"]
    assert (tatarstan.countries, dict(tatarstan.entity.xrefs)) == (("RU",), {"iso3166_2": "RU-TA"})
    assert names(found, "iso3166:RU-TA", "bg") == ["Република Татарстан", "Татарстан"]
    assert names(found, "iso3166:RU-TA", "ru") == ["Республика Татарстан"]
    assert dict(found["iso3166:ES-B"].entity.xrefs)["part_of"] == "iso3166:ES-CT"


def test_brackets_and_strokes_are_two_names_or_an_explanation(found):
    assert names(found, "iso3166:GB-WLS", "en") == ["Wales", "Cymru"]
    assert names(found, "iso3166:BG-22", "en") == ["Sofia"]
    assert names(found, "iso3166:CF-HS", "uk") == ["Верхня Санга", "Мамбере-Кадеї"]
    assert names(found, "iso3166:CO-SAP", "en") == ["San Andrés, Providencia y Santa Catalina"]


def test_a_mere_direction_is_no_name(found):
    assert not {"Central", "Northern", "Nord-Est", "Sud"} & {r.entity.label for r in found.values()}


def test_former_countries_are_there_with_little_weight(found):
    union = found["iso3166-3:SUHH"].entity
    assert union.label == "Union of Soviet Socialist Republics"
    assert {(n.text, n.weight) for n in union.names if n.lang == "ru"} == {
        ("Союз Советских Социалистических Республик", 0.1)
    }


def test_subdivisions_and_former_countries_can_be_left_out(found):
    kept = [r.entity.id for r in read(None, Report(), subdivisions="no", former="no")]
    assert kept == [i for i in found if len(i) == len("iso3166:BG")]
    assert len(kept) > 240
    with pytest.raises(InputError, match="former"):
        list(read(None, Report(), former="1"))


def test_start_goes_on_behind_any_record(found):
    whole = list(found.values())
    for i in (240, len(whole) - 2):
        assert list(read(None, Report(), start=whole[i].position)) == whole[i + 1 :]


def test_without_pycountry_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pycountry", None)
    with pytest.raises(MissingExtraError, match=r"namenorm\[import\]"):
        next(read(None, Report()))


def test_official_names_hold_for_any_text():
    assert without_brackets("(а)") == ("", ("а",))
    assert country_names("VA", "Свети престол (Ватикан)") == ["Свети престол", "Ватикан"]
    assert turned_round("a, b, c", "A, B, C", with_head=True) == ["a, b, c"]
    assert turned_round("USSR, Union of Soviet Socialist Republics", "x, y", with_head=True)[-1] == "USSR"


def test_it_is_declared():
    assert (FORMAT.name, FORMAT.package, FORMAT.licence) == ("iso3166", "pycountry", "LGPL-2.1-or-later")
