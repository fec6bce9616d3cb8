"""SKOS and other RDF, in all its syntaxes."""

from __future__ import annotations

import gzip
import json
import sys

import pytest

from namenorm.errors import InputError, MissingExtraError
from namenorm.gazetteer.importing.formats.skos import FORMAT, read
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.source import Source
from namenorm.model import Kind

SKOS = "http://www.w3.org/2004/02/skos/core#"
XL = "http://www.w3.org/2008/05/skos-xl#"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
OWN = "http://example.org/"

TRIPLES = f"""\
<{OWN}beijing> <{TYPE}> <{SKOS}Concept> .
<{OWN}pushkin> <{TYPE}> <http://xmlns.com/foaf/0.1/Person> .
<{OWN}beijing> <{SKOS}prefLabel> "Пекинг"@sr-Cyrl .
<{OWN}beijing> <{SKOS}prefLabel> "Peking"@sr-Latn .
<{OWN}beijing> <{SKOS}prefLabel> "\\u041F\\u0435\\u043A\\u0438\\u043D"@bg-BG .
<{OWN}beijing> <{SKOS}prefLabel> "Пэкін"@be-tarask .
<{OWN}beijing> <{SKOS}prefLabel> "北京市"@zh-Hans .
<{OWN}beijing> <{SKOS}prefLabel> "Beijing"@en .
<{OWN}beijing> <{SKOS}altLabel> "Бэйцзин"@ru .
<{OWN}beijing> <{SKOS}hiddenLabel> "Бейпин"@ru .
<{OWN}beijing> <{SKOS}exactMatch> <http://www.wikidata.org/entity/Q956> .
<{OWN}beijing> <http://www.w3.org/2002/07/owl#sameAs> <https://sws.geonames.org/1816670/> .
<{OWN}beijing> <{SKOS}closeMatch> <http://viaf.org/viaf/153553431> .
<{OWN}beijing> <{SKOS}definition> "столица \\"КНР\\""@ru .
<{OWN}pushkin> <http://schema.org/name> "Пушкин, Александр Сергеевич, 1799-1837"@ru .
<{OWN}pushkin> <http://xmlns.com/foaf/0.1/name> "Aleksandr Pushkin" .
<{OWN}fsb> <{TYPE}> <https://schema.org/GovernmentOrganization> .
<{OWN}fsb> <https://schema.org/alternateName> "ФСБ"@ru .
<{OWN}kyiv> <{TYPE}> <http://schema.org/City> .
<{OWN}kyiv> <{XL}prefLabel> <{OWN}kyiv-label> .
<{OWN}kyiv> <{XL}altLabel> _:b1 .
<{OWN}kyiv-label> <{TYPE}> <{XL}Label> .
<{OWN}kyiv-label> <{XL}literalForm> "Київ" .
_:b1 <{XL}literalForm> "Киев"@ru .
_:b2 <{SKOS}prefLabel> "безымянное"@ru .
"""


def source(tmp_path, text=TRIPLES, name="places.nt"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return Source(path)


def found(file, report=None, **options):
    return {
        r.entity.id.removeprefix(OWN): r.entity for r in read(file, report or Report(), **({"type": "LOC"} | options))
    }


def names(entity, lang):
    return {n.text: n.weight for n in entity.names if n.lang == lang}


def test_labels_are_names_in_the_languages_of_their_tags(tmp_path):
    beijing = found(source(tmp_path))["beijing"]
    assert (beijing.type, beijing.label) == ("LOC", "Beijing")
    assert names(beijing, "sr") == {"Пекинг": 1.0, "Peking": 1.0}
    assert names(beijing, "bg") == {"Пекин": 1.0}
    assert names(beijing, "be") == {"Пэкін": 1.0}
    assert names(beijing, "ru") == {"Бэйцзин": 1.0, "Бейпин": 0.1}
    assert {n.lang for n in beijing.names} == {"sr", "bg", "be", "ru", "en"}


def test_exact_matches_are_xrefs_and_close_ones_are_not(tmp_path):
    assert found(source(tmp_path))["beijing"].xrefs == (("geonames", "1816670"), ("wikidata", "Q956"))


def test_classes_tell_the_type_before_the_option_does(tmp_path):
    entities = found(source(tmp_path), type="EVT")
    assert {id_: e.type for id_, e in entities.items()} == {
        "beijing": "EVT",
        "pushkin": "PER",
        "fsb": "ORG",
        "kyiv": "LOC",
    }


def test_what_has_names_and_no_type_is_counted(tmp_path):
    report = Report()
    assert set(found(source(tmp_path), report, type="")) == {"pushkin", "fsb", "kyiv"}
    assert [(place, "beijing" in why) for _, place, why in report.first] == [(2, True)]
    assert (report.malformed, report.read) == (1, 3)


def test_names_of_people_lose_their_years_and_are_put_in_order(tmp_path):
    pushkin = found(source(tmp_path))["pushkin"]
    assert names(pushkin, "ru") == {"Александр Сергеевич Пушкин": 1.0}
    assert pushkin.label == "Aleksandr Pushkin"


def test_schema_org_is_one_vocabulary_under_both_addresses(tmp_path):
    fsb = found(source(tmp_path))["fsb"]
    assert [n.kind for n in fsb.names if n.lang == "ru"] == [Kind.ACRONYM]


def test_labels_of_skos_xl_are_found_through_their_nodes(tmp_path):
    kyiv = found(source(tmp_path))["kyiv"]
    assert (names(kyiv, "uk"), names(kyiv, "ru")) == ({"Київ": 1.0}, {"Киев": 1.0})


def test_the_option_gives_the_language_of_texts_without_a_tag(tmp_path):
    text = f'<{OWN}x> <{SKOS}prefLabel> "София" .\n<{OWN}y> <{SKOS}prefLabel> "Київ" .\n'
    assert names(found(source(tmp_path, text), lang="bg")["x"], "bg") == {"София": 1.0}
    assert names(found(source(tmp_path, text), lang="bg")["y"], "uk") == {"Київ": 1.0}


def as_json_ld(graph):
    return json.dumps(json.loads(graph.serialize(format="json-ld")), ensure_ascii=False)


@pytest.mark.parametrize(
    ("syntax", "name"), [("turtle", "x.ttl"), ("xml", "x.rdf"), ("json-ld", "x.jsonld"), ("turtle", "x")]
)
def test_all_syntaxes_give_the_same(tmp_path, syntax, name):
    rdflib = pytest.importorskip("rdflib")
    graph = rdflib.Graph().parse(data=TRIPLES, format="nt")
    option = {} if "." in name else {"syntax": syntax}
    file = source(tmp_path, graph.serialize(format=syntax), name)

    def alike(entities):
        return {
            i: (e.type, e.label, sorted((n.text, n.lang, n.weight) for n in e.names), e.xrefs)
            for i, e in entities.items()
        }

    assert alike(found(file, **option)) == alike(found(source(tmp_path)))


def test_a_packed_file_is_known_by_the_end_before_the_packing(tmp_path):
    pytest.importorskip("rdflib")
    path = tmp_path / "x.ttl.gz"
    path.write_bytes(gzip.compress(f'<{OWN}x> <{SKOS}prefLabel> "Пекин"@ru ; a <http://schema.org/City> .'.encode()))
    assert list(found(Source(path))) == ["x"]


def test_statements_that_are_none_are_counted_and_the_rest_is_read(tmp_path):
    bad = [
        "no statement",
        f'<{OWN}x> <{SKOS}prefLabel> "no end .',
        f'<{OWN}x> <{SKOS}prefLabel> "x"@ru',
        "# a comment",
        "",
    ]
    path = tmp_path / "x.nt"
    path.write_bytes("\n".join(bad).encode() + b'\n<\xff> <x> <y> .\n<x> <y> "\\uD800" .\n' + TRIPLES.encode())
    report = Report()
    assert set(found(Source(path), report)) == {"beijing", "pushkin", "fsb", "kyiv"}
    assert [place for _, place, _ in report.first] == [1, 2, 3, 6]


def test_a_broken_graph_gives_what_stood_before(tmp_path):
    pytest.importorskip("rdflib")
    text = f'<{OWN}x> <{SKOS}prefLabel> "Пекин"@ru .\n<{OWN}y> <{SKOS}prefLabel> "Мос\n'
    report = Report()
    assert list(found(source(tmp_path, text, "x.ttl"), report)) == ["x"]
    assert report.malformed == 1
    assert "turtle" in report.first[0][2]


@pytest.mark.parametrize("name", ["x.nt", "x.ttl"])
def test_start_goes_on_behind_any_record(tmp_path, name):
    if name == "x.ttl":
        pytest.importorskip("rdflib")
    file = source(tmp_path, TRIPLES, name)
    whole = list(read(file, Report(), type="LOC"))
    for i, record in enumerate(whole):
        assert list(read(file, Report(), start=record.position, type="LOC")) == whole[i + 1 :]


def test_a_thing_whose_address_is_no_id_is_left_out(tmp_path):
    text = f'<{OWN}{"x" * 300}> <{SKOS}prefLabel> "Пекин"@ru .\n<{OWN}y> <{SKOS}prefLabel> "Москва"@ru .\n'
    assert list(found(source(tmp_path, text))) == ["y"]


def test_without_rdflib_n_triples_are_read_and_the_others_say_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "rdflib", None)
    assert "beijing" in found(source(tmp_path))
    with pytest.raises(MissingExtraError, match=r"namenorm\[import\]"):
        found(source(tmp_path, TRIPLES, "x.ttl"))


@pytest.mark.parametrize("options", [{"type": "CITY"}, {"lang": "xx"}, {"syntax": "rdfa"}])
def test_a_wrong_option_is_said(tmp_path, options):
    with pytest.raises(InputError, match="option"):
        found(source(tmp_path), **options)


def test_it_is_declared():
    assert (FORMAT.name, FORMAT.read) == ("skos", read)
