"""ParaNames, on rows as its releases have them.

Oddities: rows of an entity apart from each other; an entity of several types comes again for each, or has them in one
cell; quotation marks that are no quoting; codes of languages as Wikidata has them; other columns in the first release.
"""

import gzip

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.importing.filtering import Filters
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.registry import import_format
from namenorm.gazetteer.importing.source import Source

ROWS = """\
wikidata_id\teng\tlabel\tlanguage\ttype
Q649\tMoscow\tМосква\tru\tLOC
Q7200\tAlexander Pushkin\tПушкин, Александр Сергеевич\tru\tPER
Q649\tMoscow\tМасква\tbe-tarask\tLOC
Q649\tMoscow\tMoskau\tde\tORG
Q649\tMoscow\tМосква\tru\tORG
Q649\tMoscow\tមូស្គូ\tkm\tLOC
Q159\tRussia\t"Россия"\tru\tORG|LOC
Q1\tuniverse\tВселенная\tru\tMISC
"""


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "paranames.tsv.gz"
    path.write_bytes(gzip.compress(ROWS.encode()))
    return path


def read(path, report=None, start=0, **options):
    return list(import_format("paranames").read(Source(path), report or Report(), start, **options))


def test_rows_of_an_id_make_one_entity_of_one_type(table):
    found = {r.entity.id: r.entity for r in read(table)}
    assert {id_: e.type for id_, e in found.items()} == {"Q159": "LOC", "Q649": "LOC", "Q7200": "PER"}
    moscow = found["Q649"]
    assert (moscow.label, moscow.xrefs) == ("Moscow", (("wikidata", "Q649"),))
    assert [(n.lang, n.text) for n in moscow.names] == [
        ("en", "Moscow"),
        ("ru", "Москва"),
        ("be", "Масква"),
        ("de", "Moskau"),
    ]


def test_people_are_named_in_the_order_of_running_text(table):
    (pushkin,) = [r.entity for r in read(table) if r.entity.id == "Q7200"]
    assert pushkin.names[-1].text == "Александр Сергеевич Пушкин"


def test_quotation_marks_are_part_of_a_name(table):
    (russia,) = [r.entity for r in read(table) if r.entity.id == "Q159"]
    assert russia.names[-1].text == '"Россия"'


def test_the_columns_of_the_first_release_are_known(tmp_path):
    path = tmp_path / "paranames.tsv"
    path.write_text(
        "wikidata_id\tname\tlanguage\ttype\nQ649\tMoscow\ten\tLOC\nQ649\tМосква\tru\tLOC\n", encoding="utf-8"
    )
    (record,) = read(path)
    assert (record.entity.label, record.entity.names[-1].text) == ("Moscow", "Москва")


def test_a_table_without_a_column_is_refused(tmp_path):
    path = tmp_path / "other.tsv"
    path.write_text("wikidata_id\tlabel\tlanguage\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"other\.tsv: no column type in the first line"):
        read(path)


def test_looking_at_languages_first_loses_nothing_that_the_filter_would_keep(table):
    filters = Filters(langs=("be",))
    slow = [e for r in read(table) if (e := filters.passed(r))]
    fast = [e for r in read(table, filters=filters) if (e := filters.passed(r))]
    assert fast == slow
    assert [e.id for e in fast] == ["Q649"]


def test_malformed_rows_are_noted_with_their_line_and_the_rest_is_read(tmp_path):
    path = tmp_path / "paranames.tsv"
    path.write_text(
        "\ufeffwikidata_id\teng\tlabel\tlanguage\ttype\nQ649\tMoscow\nL1\ta\tb\tru\tLOC\n\n" + ROWS.splitlines()[1]
    )
    report = Report()
    assert [r.entity.id for r in read(path, report)] == ["Q649"]
    assert [place for _, place, _ in report.first] == [2, 3]


def test_a_start_gives_what_is_behind_it(table):
    whole = read(table)
    for record in whole:
        assert read(table, start=record.position) == [r for r in whole if r.position > record.position]
