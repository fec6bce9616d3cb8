"""JRC-Names, on rows as its file has them.

Oddities: ``+`` for spaces; language ``u``; number 0; types in small letters and unknown ones; rows of an entity apart from
each other; a name in the wrong script for its entity's other names.
"""

import gzip

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.registry import import_format
from namenorm.gazetteer.importing.source import Source
from namenorm.model import Kind

ROWS = """\
# JRC-Names
1510\tP\tu\tKofi+Annan
2\tO\tu\tNATO
1510\tP\tru\tКофи+Аннан
0\tP\tu\tWill+Meet
1510\tP\tu\tКофі+Аннан
1510\tp\tbg\tКофи+Анан
1510\tP\tar\tكوفي+عنان
2\to\tru\tНАТО
2\tO\tru\tСевероатлантический+Альянс
7\tU\tu\tSomething
9\tT\tu\tBaghdad
11\tE\tde\tOktoberfest
"""


@pytest.fixture
def entities(tmp_path):
    path = tmp_path / "entities.gzip"
    path.write_bytes(gzip.compress(ROWS.encode()))
    return path


def read(path, report=None, start=0, **options):
    return list(import_format("jrc-names").read(Source(path), report or Report(), start, **options))


def by_id(path, **options):
    return {r.entity.id: r.entity for r in read(path, **options)}


def test_rows_of_a_number_make_one_entity_wherever_they_stand(entities):
    annan = by_id(entities)["jrc:1510"]
    assert (annan.type, annan.label, annan.source) == ("PER", "Kofi Annan", "JRC-Names")
    assert {(n.lang, n.text) for n in annan.names} == {
        ("en", "Kofi Annan"), ("ru", "Кофи Аннан"), ("uk", "Кофі Аннан"), ("bg", "Кофи Анан"),
    }  # fmt: skip


def test_types_are_people_organizations_places_events_and_others_are_left_out(entities):
    assert {id_: e.type for id_, e in by_id(entities).items()} == {
        "jrc:1510": "PER", "jrc:2": "ORG", "jrc:9": "LOC", "jrc:11": "EVT",
    }  # fmt: skip


def test_capitals_of_an_organization_are_its_acronym(entities):
    nato = by_id(entities)["jrc:2"]
    assert [(n.lang, n.text) for n in nato.names if n.kind is Kind.ACRONYM] == [("ru", "НАТО"), ("en", "NATO")]


def test_a_spelling_of_no_language_is_of_the_one_that_its_letters_tell_or_that_is_given(tmp_path):
    path = tmp_path / "entities"
    path.write_text("3\tP\tu\tИван Петров\n4\tP\tu\tЂорђе Петровић\n", encoding="utf-8")
    assert [n.lang for e in by_id(path).values() for n in e.names if n.lang != "en"] == ["ru", "sr"]
    assert by_id(path, lang="bg")["jrc:3"].names[-1].lang == "bg"
    with pytest.raises(InputError, match="lang=xx: unknown language"):
        read(path, lang="xx")


def test_malformed_rows_are_noted_with_their_line_and_the_rest_is_read(tmp_path):
    path = tmp_path / "entities"
    path.write_bytes(b"1\tP\tu\tKofi+Annan\n1\tP\tu\nx\tP\tu\tName\n\n\xff\xfe\n1\tP\tru\t" + "Кофи".encode() + b"\n")
    report = Report()
    (record,) = read(path, report)
    assert [place for _, place, _ in report.first] == [2, 3, 5]
    assert [n.text for n in record.entity.names] == ["Kofi Annan", "Кофи"]


def test_a_start_gives_what_is_behind_it(entities):
    whole = read(entities)
    for record in whole:
        assert read(entities, start=record.position) == [r for r in whole if r.position > record.position]
