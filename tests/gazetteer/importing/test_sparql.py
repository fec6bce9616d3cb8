"""Answers of SPARQL services, on rows as Wikidata's and QLever's have them.

Oddities: joins repeat values; rows of an item apart from each other; the label service gives the id for want of a label,
and all aliases in one text; an answer that was cut off when its time was over, with a stack trace behind it; tables with
and without brackets, with escapes; texts without a language.
"""

import json

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.importing.formats import sparql_results
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.registry import import_format
from namenorm.gazetteer.importing.source import Source
from namenorm.model import Kind

WD = "http://www.wikidata.org/entity/"


def term(value):
    if value.startswith(WD):
        return {"type": "uri", "value": value}
    text, at, lang = value.partition("@")
    return {"type": "literal", "value": text} | ({"xml:lang": lang} if at else {})


def answer(tmp_path, *rows, indent=None, head=("item", "label"), name="found.json"):
    bindings = [{variable: term(value) for variable, value in row.items()} for row in rows]
    text = json.dumps(
        {"head": {"vars": list(head)}, "results": {"bindings": bindings}}, ensure_ascii=False, indent=indent
    )
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def read(path, report=None, start=0, **options):
    return list(import_format("sparql").read(Source(path), report or Report(), start, **options))


def texts(entity, kind=Kind.NAME):
    return [(n.lang, n.text) for n in entity.names if n.kind is kind]


CITIES = (
    {"item": WD + "Q956", "label": "Пекин@ru", "type": WD + "Q515"},
    {"item": WD + "Q649", "label": "Москва@ru", "type": WD + "Q515"},
    {"item": WD + "Q956", "label": "Beijing@en", "type": WD + "Q515"},
    {"item": WD + "Q956", "label": "Пекин@ru", "type": WD + "Q515"},
)


@pytest.mark.parametrize("indent", [None, 2])
def test_rows_of_an_item_make_one_entity(indent, tmp_path):
    moscow, beijing = read(answer(tmp_path, *CITIES, indent=indent))
    assert (beijing.entity.id, beijing.entity.type, beijing.entity.label) == ("Q956", "LOC", "Beijing")
    assert texts(beijing.entity) == [("en", "Beijing"), ("ru", "Пекин")]
    assert beijing.entity.xrefs == (("wikidata", "Q956"),)
    assert (moscow.entity.id, moscow.position, beijing.position) == ("Q649", 1, 2)


TABLE = """\
?item\t?itemLabel\t?altLabel\t?demonym\t?class\t?sitelinks\t?population\t?country
<http://www.wikidata.org/entity/Q649>\t"Москва"@ru\t"Белокаменная"@ru\t"москвич"@ru\t<http://www.wikidata.org/entity/Q515>\t300\t"13010112"^^<http://www.w3.org/2001/XMLSchema#decimal>\t<http://www.wikidata.org/entity/Q159>
<http://www.wikidata.org/entity/Q656>\t"\\u0421анкт-\\"Петер\\\\бург\\""@ru\t\t\twd:Q515\t\t\t
"""


def test_a_table_says_the_same(tmp_path):
    path = tmp_path / "found.tsv"
    path.write_text(TABLE, encoding="utf-8")
    moscow, petersburg = read(path)
    assert [text for lang, text in texts(moscow.entity) if lang == "ru"] == ["Москва", "Белокаменная"]
    assert texts(moscow.entity, Kind.DEMONYM) == [("ru", "москвич")]
    assert (moscow.sitelinks, moscow.population, moscow.countries) == (300, 13_010_112, ("RU",))
    assert ("ru", 'Санкт-"Петер\\бург"') in texts(petersburg.entity)


def test_a_table_without_brackets_and_quotes_is_read_too(tmp_path):
    path = tmp_path / "found.tsv"
    path.write_text("item\titemLabel\nhttp://www.wikidata.org/entity/Q649\tМосква\n", encoding="utf-8")
    (record,) = read(path, type="LOC", lang="bg")
    assert (record.entity.id, texts(record.entity)[-1]) == ("Q649", ("bg", "Москва"))


def test_the_label_service_gives_ids_for_labels_and_aliases_with_commas(tmp_path):
    path = answer(
        tmp_path,
        {"item": WD + "Q1", "itemLabel": "Q1", "itemAltLabel": "Белград, Београд@sr"},
        {"item": WD + "Q2", "itemLabel": "Q2"},
    )
    (record,) = read(path, type="loc")
    assert [text for _, text in texts(record.entity) if text != record.entity.label] + [record.entity.label] == [
        "Београд", "Белград",
    ]  # fmt: skip


def test_a_language_comes_from_the_text_the_variable_the_option_or_the_letters(tmp_path):
    rows = [
        {"item": WD + "Q1", "label": "Софија@mk", "lang": "bg"},
        {"item": WD + "Q1", "label": "София", "lang": "bg"},
        {"item": WD + "Q1", "label": "Софія"},
        {"item": WD + "Q1", "label": "Sofia"},
    ]
    (guessed,) = read(answer(tmp_path, *rows), type="LOC")
    assert {lang for lang, _ in texts(guessed.entity)} == {"mk", "bg", "uk", "en"}
    (given,) = read(answer(tmp_path, *rows), type="LOC", lang="be")
    assert ("be", "Софія") in texts(given.entity)


def test_types_are_classes_or_types_by_name_or_the_option(tmp_path):
    path = answer(
        tmp_path,
        {"item": WD + "Q1", "label": "А@ru", "type": "per"},
        {"item": WD + "Q2", "label": "Б@ru", "type": WD + "Q7278"},
        {"item": WD + "Q3", "label": "В@ru"},
        {"item": WD + "Q4", "label": "Г@ru", "type": WD + "Q99999999"},
    )
    assert [r.entity.type for r in read(path)] == ["PER", "ORG"]
    assert [r.entity.type for r in read(path, type="EVT")] == ["PER", "ORG", "EVT", "EVT"]
    with pytest.raises(InputError, match="type=GPE: unknown type"):
        read(path, type="GPE")


def test_people_have_gender_and_their_names_in_order(tmp_path):
    row = {"person": WD + "Q7200", "personLabel": "Пушкин, Александр Сергеевич@ru", "gender": WD + "Q6581097"}
    (record,) = read(answer(tmp_path, row), type="PER")
    assert record.entity.gender == "m"
    assert ("ru", "Александр Сергеевич Пушкин") in texts(record.entity)


def test_items_of_others_keep_their_address(tmp_path):
    path = tmp_path / "found.tsv"
    path.write_text('?s\t?label\n<http://dbpedia.org/resource/Moscow>\t"Москва"@ru\n', encoding="utf-8")
    (record,) = read(path, type="LOC")
    assert (record.entity.id, record.entity.xrefs, record.entity.source) == (
        "http://dbpedia.org/resource/Moscow",
        (),
        None,
    )


def test_an_answer_that_was_cut_off_gives_what_was_whole(tmp_path):
    path = answer(tmp_path, *CITIES, indent=1)
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.rindex("Пекин")] + "java.util.concurrent.TimeoutException\n\tat …", encoding="utf-8")
    report = Report()
    assert [r.entity.id for r in read(path, report)] == ["Q649", "Q956"]
    assert report.first == [("found.json", 4, "broken off: the answer is not whole")]


def test_a_malformed_row_is_noted_and_the_rest_is_read(tmp_path):
    path = answer(tmp_path, *CITIES)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('{"type": "literal", "value": "Москва"', '{"type" "literal", "value": "Москва"'))
    report = Report()
    assert [r.entity.id for r in read(path, report)] == ["Q956"]
    assert [place for _, place, _ in report.first] == [2]


@pytest.mark.parametrize("row", ["7", '"text"', '{"item": 7}', '{"label": {"type": "literal", "value": "x"}}', "{}"])
def test_a_row_that_is_none_is_noted(row, tmp_path):
    path = answer(tmp_path, *CITIES)
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace('"bindings": [{', f'"bindings": [{{"item": {json.dumps(term(WD + "Q1"))}}}, {row}, {{')
    )
    report = Report()
    assert [r.entity.id for r in read(path, report)] == ["Q649", "Q956"]
    assert [place for _, place, _ in report.first] == [2]


def test_rows_of_a_table_with_too_few_cells_are_noted(tmp_path):
    path = tmp_path / "found.tsv"
    path.write_text("?item\t?label\nwd:Q1\nwd:Q649\tМосква\n\n\tx\n", encoding="utf-8")
    report = Report()
    assert [r.entity.id for r in read(path, report, type="LOC")] == ["Q649"]
    assert [place for _, place, _ in report.first] == [2, 5]


@pytest.mark.parametrize("text", ['{"boolean": true}', "", "{", "?city\t?label\nwd:Q1\tx\n"])
def test_what_has_no_items_is_refused(text, tmp_path):
    path = tmp_path / "found"
    path.write_text(text)
    with pytest.raises(InputError, match=r"found: (no results\.bindings|empty|no variable \?item)"):
        read(path, type="LOC")


def test_an_answer_is_read_in_pieces_wherever_they_end(tmp_path, monkeypatch):
    path = answer(tmp_path, *CITIES, indent=1)
    whole = read(path)
    for size in (1, 7, 64):
        monkeypatch.setattr(sparql_results, "_BLOCK", size)
        report = Report()
        assert read(path, report) == whole
        assert report.malformed == 0


def test_a_start_gives_what_is_behind_it(tmp_path):
    path = answer(tmp_path, *CITIES)
    whole = read(path)
    assert read(path, start=1) == whole[1:]
    assert read(path, start=2) == []
