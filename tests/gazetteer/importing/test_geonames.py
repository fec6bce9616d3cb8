"""GeoNames, on rows in the form of its dump; the facts are GeoNames' own."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.importing.formats.geonames import FORMAT, read
from namenorm.gazetteer.importing.record import Record, Report
from namenorm.gazetteer.importing.source import Source
from namenorm.model import Kind


def row(id_, name, feature, country="RU", admin1="48", admin2="", population="0", ascii_=None, alternates="", cc2=""):
    cls, code = feature.split(".")
    cells = [id_, name, ascii_ or name, alternates, "55.75", "37.61", cls, code, country, cc2, admin1, admin2, "", ""]
    return "\t".join([str(c) for c in [*cells, population, "", "144", "Europe/Moscow", "2024-01-01"]])


MOSCOW = row(
    524901, "Moscow", "P.PPLC", population="10381222", alternates="MOW,Maskva,Moskva,mosko,Москва,Масква,Мәскәү"
)
SOFIA = row(727011, "Sofia", "P.PPLC", "BG", "42", "22", "1152556", alternates="Sofia,cohviya,Сафія,София,Софија")
KYIV = row(703448, "Kyiv", "P.PPLC", "UA", "12", population="2797553", alternates="Kiew,Київ,Киев")
RUSSIA = row(2017370, "Russia", "A.PCLI", "RU", "00", population="144478050")
VOLGA = row(472755, "Volga", "H.STM", "RU", "00")
SHEREMETYEVO = row(6300422, "Sheremetyevo International Airport", "S.AIRP", admin1="47")
USSR = row(8354411, "Union of Soviet Socialist Republics", "A.PCLH", "", "")
PETERSBURG = row(498817, "Saint Petersburg", "P.PPLA", admin1="66", population="5351935", ascii_="Saint Petersburg")
ROWS = [MOSCOW, PETERSBURG, SOFIA, KYIV, RUSSIA, VOLGA, SHEREMETYEVO, USSR]

ALTERNATES = [
    "1619342\t524901\tru\tМосква\t1\t\t\t\t\t",
    "1564493\t524901\tuk\tМосква\t1\t\t\t\t\t",
    "1619343\t524901\tlink\thttps://ru.wikipedia.org/wiki/Москва\t\t\t\t\t\t",
    "9062151\t524901\twkdt\tQ649\t\t\t\t\t\t",
    "2174011\t524901\tru\tБелокаменная\t\t\t1\t\t\t",
    "1564400\t524901\tzh-Hans\t莫斯科\t\t\t\t\t\t",
    "8310655\t524901\tunlc\tRUMOW\t\t\t\t\t\t",
    "8591\t727011\tbg\tСофия\t1\t\t\t\t\t",
    "8592\t727011\tbg\tСредец\t\t\t\t1\t0809\t1376",
    "8593\t727011\tsr-Latn\tSofija\t\t\t\t\t\t",
    "8596\t703448\t\tКыив\t\t\t\t\t\t",
    "8597\t703448\t\tКиїв\t\t\t\t\t\t",
    "8598\t498817\tru\tСанкт-Петербург\t1\t\t\t\t\t",
    "8599\t498817\tru\tЛенинград\t\t\t\t\t1924\t1991",
    "1563932\t2017370\tru\tРоссия\t1\t1\t\t\t\t",
    "1563933\t2017370\tru\tРоссийская Федерация\t1\t\t\t\t\t",
    "1563934\t2017370\tabbr\tРФ\t\t\t\t\t\t",
    "1563935\t2017370\tpost\t101000\t\t\t\t\t\t",
    "77\t6300422\tiata\tSVO\t\t\t\t\t\t",
    "78\t6300422\ticao\tUUEE\t\t\t\t\t\t",
]
COUNTRY_INFO = [
    "# GeoNames.org Country Information",
    "#ISO\tISO3\tISO-Numeric\tfips\tCountry\tCapital\tArea(in sq km)\tPopulation\tContinent\ttld",
    "BG\tBGR\t100\tBU\tBulgaria\tSofia\t110910\t7000039\tEU\t.bg\tBGN\tLev\t359\t####\t^(\\d{4})$\tbg,tr-BG,rom\t732800\tMK,GR,RO,TR,RS\t",
]
ADMIN1 = ["BG.42\tSofia-Capital\tSofia-Capital\t731061"]


def folder(tmp_path: Path, **files: list[str]) -> Source:
    for name, lines in files.items():
        (tmp_path / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return Source(tmp_path)


def places(tmp_path: Path, report: Report | None = None, **options: str) -> dict[str, Record]:
    source = folder(tmp_path, allCountries=ROWS, alternateNamesV2=ALTERNATES)
    return {r.entity.id: r for r in read(source, report or Report(), **options)}


def names(record: Record, lang: str) -> dict[str, float]:
    return {n.text: n.weight for n in record.entity.names if n.lang == lang}


def test_names_come_from_the_file_of_alternate_names_with_their_languages(tmp_path):
    moscow = places(tmp_path)["geonames:524901"]
    assert moscow.entity.type == "LOC"
    assert moscow.entity.label == "Moscow"
    assert list(names(moscow, "ru")) == ["Москва", "Белокаменная"]
    assert list(names(moscow, "uk")) == ["Москва"]
    assert {n.lang for n in moscow.entity.names} == {"ru", "uk", "en"}
    assert moscow.countries == ("RU",)
    assert moscow.population == 10381222


def test_codes_become_xrefs_and_links_and_zips_nothing(tmp_path):
    found = places(tmp_path, classes="P,A,S")
    assert dict(found["geonames:524901"].entity.xrefs) == {
        "geonames": "524901",
        "geonames_admin1": "RU.48",
        "wikidata": "Q649",
        "unlocode": "RUMOW",
    }
    airport = dict(found["geonames:6300422"].entity.xrefs)
    assert (airport["iata"], airport["icao"]) == ("SVO", "UUEE")
    assert dict(found["geonames:727011"].entity.xrefs)["geonames_admin2"] == "BG.42.22"
    russia = found["geonames:2017370"].entity
    assert dict(russia.xrefs) == {"geonames": "2017370", "iso3166": "RU"}
    assert not any("101000" in n.text or "wikipedia" in n.text for n in russia.names)


def test_a_short_name_is_a_strong_name_and_an_abbreviation_an_acronym(tmp_path):
    kinds = {n.text: n.kind for n in places(tmp_path)["geonames:2017370"].entity.names if n.lang == "ru"}
    assert kinds == {"Россия": Kind.NAME, "Российская Федерация": Kind.NAME, "РФ": Kind.ACRONYM}


def test_colloquial_and_historic_names_have_a_tenth_of_the_weight(tmp_path):
    found = places(tmp_path)
    assert names(found["geonames:524901"], "ru") == {"Москва": 10.381222, "Белокаменная": 1.038122}
    assert names(found["geonames:727011"], "bg") == {"София": 1.152556, "Средец": 0.115256}
    assert names(found["geonames:498817"], "ru") == {"Санкт-Петербург": 5.351935, "Ленинград": 0.535193}


def test_a_state_that_is_no_more_has_little_weight(tmp_path):
    assert {n.weight for n in places(tmp_path)["geonames:8354411"].entity.names} == {0.0001}


def test_the_weight_can_be_even(tmp_path):
    assert names(places(tmp_path, weights="even")["geonames:524901"], "ru") == {"Москва": 1.0, "Белокаменная": 0.1}


def test_a_name_without_a_language_is_kept_where_its_letters_tell_it(tmp_path):
    kyiv = places(tmp_path)["geonames:703448"]
    assert list(names(kyiv, "uk")) == ["Київ"]
    assert not any(n.text == "Кыив" for n in kyiv.entity.names)
    assert "Кыив" in names(places(tmp_path, lang="ru")["geonames:703448"], "ru")


def test_spots_and_roads_are_read_only_when_asked_for(tmp_path):
    assert "geonames:6300422" not in places(tmp_path)
    assert set(places(tmp_path, classes="S.AIRP,H")) == {"geonames:6300422", "geonames:472755"}
    assert set(places(tmp_path, classes="S.HTL")) == set()


def test_a_university_is_an_organization(tmp_path):
    (tmp_path / "RU.txt").write_text(row(1, "Moscow State University", "S.UNIV"), encoding="utf-8")
    (found,) = read(Source(tmp_path / "RU.txt"), Report(), classes="S")
    assert found.entity.type == "ORG"


def test_without_alternate_names_the_column_gives_what_letters_tell(tmp_path):
    source = folder(tmp_path, cities15000=ROWS)
    found = {r.entity.id: r for r in read(source, Report())}
    cyrillic = {(n.text, n.lang) for r in found.values() for n in r.entity.names if n.lang != "en"}
    assert cyrillic == {("Київ", "uk")}
    with_lang = {r.entity.id: r for r in read(source, Report(), lang="bg")}
    assert set(names(with_lang["geonames:727011"], "bg")) == {"София"}
    assert "cohviya" not in {n.text for n in with_lang["geonames:727011"].entity.names}


def test_a_folder_of_cities_is_read_with_countries_and_regions(tmp_path):
    source = folder(tmp_path, cities500=[SOFIA], countryInfo=COUNTRY_INFO, admin1CodesASCII=ADMIN1)
    report = Report()
    found = {r.entity.id: r for r in read(source, report)}
    assert list(found) == ["geonames:727011", "geonames:732800", "geonames:731061"]
    bulgaria = found["geonames:732800"]
    assert (bulgaria.entity.label, bulgaria.population, bulgaria.countries) == ("Bulgaria", 7000039, ("BG",))
    assert dict(bulgaria.entity.xrefs) == {"geonames": "732800", "iso3166": "BG"}
    assert dict(found["geonames:731061"].entity.xrefs)["geonames_admin1"] == "BG.42"
    assert (report.malformed, report.read) == (0, 3)


def test_all_countries_has_its_own_countries_and_is_read_alone(tmp_path):
    source = folder(tmp_path, allCountries=[SOFIA], countryInfo=COUNTRY_INFO)
    assert [r.entity.id for r in read(source, Report())] == ["geonames:727011"]


def test_the_files_of_single_countries_are_read_one_after_the_other(tmp_path):
    source = folder(tmp_path, RU=[MOSCOW], BG=[SOFIA])
    assert [r.entity.id for r in read(source, Report())] == ["geonames:727011", "geonames:524901"]


def test_zips_are_read_as_published(tmp_path):
    for name, lines in (("cities500", [MOSCOW]), ("alternateNamesV2", ALTERNATES)):
        with zipfile.ZipFile(tmp_path / f"{name}.zip", "w") as archive:
            archive.writestr(f"{name}.txt", "\n".join(lines))
            archive.writestr("readme.txt", "GeoNames")
    (found,) = read(Source(tmp_path), Report())
    assert "Москва" in names(found, "ru")


def test_a_quotation_mark_is_a_letter_and_quotes_nothing(tmp_path):
    source = folder(tmp_path, RU=[row(2, 'Sovkhoz "Pobeda', "P.PPL"), MOSCOW])
    report = Report()
    assert [r.entity.label for r in read(source, report)] == ['Sovkhoz "Pobeda', "Moscow"]
    assert report.malformed == 0


def test_rows_that_are_none_are_counted_and_the_rest_is_read(tmp_path):
    (tmp_path / "RU.txt").write_bytes(
        b"\n".join([MOSCOW.encode(), b"524902\tMoscow\t\xff\xfe", b"no row", b"x\t" * 19, VOLGA.encode(), b""])
    )
    (tmp_path / "alternateNamesV2.txt").write_text(
        "\n".join(["1\tno number\tru\tМосква", ALTERNATES[0], "short"]), encoding="utf-8"
    )
    report = Report()
    found = list(read(Source(tmp_path / "RU.txt"), report))
    assert [r.entity.label for r in found] == ["Moscow", "Volga"]
    assert [(source, place) for source, place, _ in report.first] == [
        ("alternateNamesV2.txt", 1),
        ("alternateNamesV2.txt", 3),
        ("RU.txt", 2),
        ("RU.txt", 3),
        ("RU.txt", 4),
    ]


def test_start_goes_on_behind_any_record(tmp_path):
    source = folder(tmp_path, allCountries=ROWS, alternateNamesV2=ALTERNATES)
    whole = list(read(source, Report()))
    for i, record in enumerate(whole):
        assert list(read(source, Report(), start=record.position)) == whole[i + 1 :]


def test_places_are_read_one_by_one(tmp_path):
    path = tmp_path / "RU.txt"
    path.write_text("".join(f"{row(i, 'Volga', 'H.STM')}\n" for i in range(1, 20_001)), encoding="utf-8")
    source = Source(path)
    next(read(source, Report()))
    assert source.done < source.size / 3


def test_the_temporary_file_is_gone_when_reading_ends_early(tmp_path, monkeypatch):
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    (tmp_path / "data").mkdir()
    source = folder(tmp_path / "data", allCountries=ROWS, alternateNamesV2=ALTERNATES)
    reading = read(source, Report())
    next(reading)
    assert list((tmp_path / "tmp").iterdir())
    reading.close()
    assert not list((tmp_path / "tmp").iterdir())


@pytest.mark.parametrize(
    ("options", "reason"),
    [({"classes": "A,Z"}, "classes"), ({"weights": "much"}, "weights"), ({"lang": "xx"}, "lang"), ({"alternates": "nowhere.txt"}, "nowhere")],
)  # fmt: skip
def test_a_wrong_option_is_said(tmp_path, options, reason):
    with pytest.raises(InputError, match=reason):
        list(read(folder(tmp_path, RU=[MOSCOW]), Report(), **options))


def test_a_folder_without_geonames_is_said(tmp_path):
    with pytest.raises(InputError, match=r"allCountries\.txt"):
        list(read(folder(tmp_path, readme=["hello"]), Report()))


def test_it_is_declared():
    assert (FORMAT.name, FORMAT.licence, FORMAT.read) == ("geonames", "CC-BY-4.0", read)
