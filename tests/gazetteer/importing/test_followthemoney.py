"""FollowTheMoney, on lines in the form of ``entities.ftm.json``."""

from __future__ import annotations

import json

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.importing.formats.followthemoney import FORMAT, read
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.source import Source
from namenorm.model import Kind


def entity(id_, schema, caption, datasets=("wd_peps",), referents=(), **properties):
    values = {key: list(value) if isinstance(value, tuple) else [value] for key, value in properties.items()}
    return {
        "id": id_, "caption": caption, "schema": schema, "properties": values, "referents": list(referents),
        "datasets": list(datasets), "first_seen": "2021-09-27T00:00:00", "last_seen": "2024-01-01T00:00:00", "target": True,
    }  # fmt: skip


PESKOV = entity(
    "NK-peskov", "Person", "Dmitry Peskov", ("eu_fsf", "ua_nsdc_sanctions"), ("Q4061386", "ofac-35098"),
    name=("Dmitry Peskov", "ПЕСКОВ Дмитрий Сергеевич", "Пєсков Дмитро Сергійович", "德米特里·佩斯科夫"),
    alias=("Песков, Дмитрий",), weakAlias="Песков", firstName=("Dmitry", "Дмитрий"), lastName=("Peskov", "Песков"),
    fatherName="Сергеевич", gender="male", country="ru", nationality=("ru", "suhh"), topics=("sanction", "role.pep"),
)  # fmt: skip
KIM = entity(
    "Q56226", "Person", "Kim Jong Un", name=("Kim Jong Un", "Ким Чен Ын", "김정은"), country="kp",
    firstName="Чен Ын", lastName="Ким", gender="male", wikidataId="Q56226",
)  # fmt: skip
RADEV = entity("Q21849270", "Person", "Rumen Radev", name="Румен Радев", country="bg", gender=("male", "female"))
GAZPROM = entity(
    "lei-213800FD9J1IHTA7YX78", "Company", "Газпром", ("ru_egrul",), name=("ПАО «Газпром»", "Gazprom PJSC"),
    abbreviation="ГП", previousName="РАО «Газпром»", alias="ОАО Газпром", jurisdiction="ru", innCode="7736050003",
    ogrnCode="1027700070518", leiCode="213800FD9J1IHTA7YX78",
)  # fmt: skip
FSB = entity("Q123", "PublicBody", "FSB", name=("FSB", "ФСБ"), country="ru")
SCHEHERAZADE = entity("imo-9809980", "Vessel", "Scheherazade", name="Scheherazade", imoNumber="9809980", flag="ky")
ADDRESS = entity("addr-1", "Address", "Moscow", full="Moscow, Red Square")
SANCTION = entity("s-1", "Sanction", "EU", authority="EU", entity="NK-peskov")
UNKNOWN = entity("x-1", "LegalEntity", "Alisher Usmanov", name="Алишер Усманов", firstName="Alisher", country="uz")
ALL = [PESKOV, KIM, RADEV, GAZPROM, FSB, SCHEHERAZADE, ADDRESS, SANCTION, UNKNOWN]


def source(tmp_path, *lines):
    path = tmp_path / "entities.ftm.json"
    path.write_text("\n".join(x if isinstance(x, str) else json.dumps(x) for x in lines) + "\n", encoding="utf-8")
    return Source(path)


def found(tmp_path, *lines, **options):
    return {r.entity.id: r for r in read(source(tmp_path, *(lines or ALL)), Report(), **options)}


def names(record, lang):
    return {n.text: (n.kind, n.weight) for n in record.entity.names if n.lang == lang}


def test_schemata_become_types_and_what_no_text_names_is_passed_over(tmp_path):
    assert {id_: r.entity.type for id_, r in found(tmp_path).items()} == {
        "NK-peskov": "PER", "Q56226": "PER", "Q21849270": "PER", "lei-213800FD9J1IHTA7YX78": "ORG", "Q123": "ORG",
        "imo-9809980": "PRO", "x-1": "PER",
    }  # fmt: skip


def test_the_language_is_told_by_letters_or_by_the_country_that_fits_them(tmp_path):
    people = found(tmp_path)
    assert "Дмитро Сергійович Пєсков" in names(people["NK-peskov"], "uk")
    assert "Румен Радев" in names(people["Q21849270"], "bg")
    assert "Ким Чен Ын" in names(people["Q56226"], "ru")
    assert "Газпром" not in {n.text for n in people["lei-213800FD9J1IHTA7YX78"].entity.names}
    assert "ПАО «Газпром»" in names(people["lei-213800FD9J1IHTA7YX78"], "ru")


def test_the_option_speaks_where_letters_do_not(tmp_path):
    assert "Румен Радев" in names(found(tmp_path, RADEV, lang="mk")["Q21849270"], "mk")
    assert "Ким Чен Ын" not in names(found(tmp_path, KIM, lang="mk")["Q56226"], "mk")


def test_family_names_that_come_first_are_put_last_and_the_patronymic_stands_between(tmp_path):
    russian = names(found(tmp_path)["NK-peskov"], "ru")
    assert set(russian) == {"Дмитрий Сергеевич Песков", "Дмитрий Песков", "Песков"}


def test_a_patronymic_as_a_family_name_is_left_where_it_is(tmp_path):
    roman = entity("w", "Person", "Roman Abramovich", name="Роман Аркадьевич Абрамович", lastName="Абрамович")
    assert set(names(found(tmp_path, roman)["w"], "ru")) == {"Роман Аркадьевич Абрамович"}


def test_a_weak_alias_is_short_and_light(tmp_path):
    kind, weight = names(found(tmp_path)["NK-peskov"], "ru")["Песков"]
    assert (kind, weight) == (Kind.SHORT, 0.1)


def test_where_the_family_name_comes_first_it_stays_first(tmp_path):
    assert set(names(found(tmp_path)["Q56226"], "ru")) == {"Ким Чен Ын"}


def test_names_are_not_built_from_parts_that_are_not_in_step(tmp_path):
    two = entity("y", "Person", "X", name="Kim Jong Il", firstName=("Ир", "Ын"), lastName="Ким", country="kp")
    assert {n.text for n in found(tmp_path, two)["y"].entity.names} == {"Kim Jong Il", "X"}


def test_gender_countries_and_codes(tmp_path):
    records = found(tmp_path)
    assert (records["NK-peskov"].entity.gender, records["NK-peskov"].countries) == ("m", ("RU",))
    assert records["Q21849270"].entity.gender is None
    assert dict(records["NK-peskov"].entity.xrefs) == {"wikidata": "Q4061386"}
    assert dict(records["lei-213800FD9J1IHTA7YX78"].entity.xrefs) == {
        "inn": "7736050003",
        "lei": "213800FD9J1IHTA7YX78",
        "ogrn": "1027700070518",
    }
    assert records["NK-peskov"].entity.source == "FollowTheMoney: eu_fsf, ua_nsdc_sanctions"


def test_names_of_companies_have_kinds_and_weights(tmp_path):
    russian = names(found(tmp_path)["lei-213800FD9J1IHTA7YX78"], "ru")
    assert russian["ГП"] == (Kind.ACRONYM, 0.5)
    assert russian["РАО «Газпром»"] == (Kind.NAME, 0.3)
    assert names(found(tmp_path)["Q123"], "ru")["ФСБ"][0] is Kind.ACRONYM


def test_a_label_in_cyrillic_letters_gives_way_to_a_latin_name(tmp_path):
    assert found(tmp_path)["lei-213800FD9J1IHTA7YX78"].entity.label == "Gazprom PJSC"


def test_entities_nested_in_properties_are_passed_over(tmp_path):
    nested = json.loads(json.dumps(FSB))
    nested["properties"]["addressEntity"] = [ADDRESS]
    nested["properties"]["name"].append({"id": "no text"})
    assert {n.text for n in found(tmp_path, nested)["Q123"].entity.names} == {"FSB", "ФСБ"}


def test_lines_that_are_none_are_counted_and_the_rest_is_read(tmp_path):
    report = Report()
    lines = [FSB, '{"id": "x", "schema"', "[1]", '{"id": 5, "schema": "Person", "properties": {}}', "", RADEV]
    records = list(read(source(tmp_path, *lines), report))
    assert [r.entity.id for r in records] == ["Q123", "Q21849270"]
    assert [place for _, place, _ in report.first] == [2, 3, 4]
    assert (report.read, report.malformed) == (2, 3)


def test_an_entity_without_a_name_here_is_read_and_not_kept(tmp_path):
    report = Report()
    chinese = entity("z", "Company", "华为", name="华为")
    assert not list(read(source(tmp_path, chinese), report))
    assert (report.read, report.malformed) == (1, 0)


def test_start_goes_on_behind_any_record(tmp_path):
    file = source(tmp_path, *ALL)
    whole = list(read(file, Report()))
    for i, record in enumerate(whole):
        assert list(read(file, Report(), start=record.position)) == whole[i + 1 :]


def test_lines_are_read_one_by_one(tmp_path):
    file = source(tmp_path, *[FSB] * 10_000)
    next(read(file, Report()))
    assert file.done < file.size / 2


def test_a_wrong_option_is_said(tmp_path):
    with pytest.raises(InputError, match="lang"):
        next(read(source(tmp_path, FSB), Report(), lang="xx"))


def test_it_is_declared():
    assert (FORMAT.name, FORMAT.read) == ("followthemoney", read)
