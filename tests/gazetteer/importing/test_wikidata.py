"""The Wikidata JSON dump, on lines as it has them.

Oddities: an empty object written ``[]``; statements without a value (``novalue``, ``somevalue``); deprecated and preferred
ranks; the default label ``mul``; a label shown for want of another; items known by their number alone (old dumps);
titles of Wikipedia articles as labels («Пушкин, Александр Сергеевич»); properties, lexemes and redirects among the items;
the bracket on a line of its own or before the first entity.
"""

import json

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.importing import parsing
from namenorm.gazetteer.importing.classes import class_types
from namenorm.gazetteer.importing.filtering import Filters
from namenorm.gazetteer.importing.formats import wikidata as module
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.registry import import_format
from namenorm.gazetteer.importing.source import Source
from namenorm.model import Kind


def value(given):
    if isinstance(given, str) and given[:1] == "Q" and given[1:].isdigit():
        return {
            "value": {"entity-type": "item", "numeric-id": int(given[1:]), "id": given},
            "type": "wikibase-entityid",
        }
    if isinstance(given, tuple):
        return {"value": dict(zip(("text", "language"), given, strict=True)), "type": "monolingualtext"}
    if isinstance(given, int):
        return {"value": {"amount": f"+{given}", "unit": "1"}, "type": "quantity"}
    return {"value": given, "type": "string"}


def statement(property_, given, rank="normal", snaktype="value"):
    snak = {"snaktype": snaktype, "property": property_, "hash": "0" * 40, "datatype": "wikibase-item"}
    if snaktype == "value":
        snak["datavalue"] = value(given)
    return {"mainsnak": snak, "type": "statement", "id": f"{property_}$1", "rank": rank, "references": []}


def item(id_, labels=None, aliases=None, sites=(), type_="item", **claims):
    def term(lang, text):
        return {"language": lang, "value": text}

    return {
        "type": type_,
        "id": id_,
        "labels": {lang: term(lang, text) for lang, text in (labels or {}).items()} or [],
        "descriptions": [],
        "aliases": {lang: [term(lang, t) for t in texts] for lang, texts in (aliases or {}).items()} or [],
        "claims": {
            p: [s if isinstance(s, dict) else statement(p, s) for s in (v if isinstance(v, list) else [v])]
            for p, v in claims.items()
        }
        or [],
        "sitelinks": {site: {"site": site, "title": "…", "badges": []} for site in sites} or [],
        "lastrevid": 1,
    }


BEIJING = item(
    "Q956", {"en": "Beijing", "ru": "Пекин", "mk": "Пекинг"}, {"ru": ["Бэйпин"]}, ["ruwiki", "enwiki"], P31="Q515",
    P17="Q148", P1082=21_893_095,
)  # fmt: skip
MOSCOW = item("Q649", {"en": "Moscow", "ru": "Москва"}, P31="Q515", P17="Q159")


def dump(tmp_path, *entities, name="dump.json"):
    lines = [e if isinstance(e, str) else json.dumps(e, ensure_ascii=False, separators=(",", ":")) for e in entities]
    path = tmp_path / name
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
    return path


def read(path, report=None, start=0, **options):
    return list(import_format("wikidata").read(Source(path), report or Report(), start, **options))


def one(tmp_path, entity, **options):
    (record,) = read(dump(tmp_path, entity), **options)
    return record


def names(entity, kind=Kind.NAME):
    return [(n.lang, n.text) for n in entity.names if n.kind is kind]


@pytest.fixture(params=["orjson", "json"], autouse=True)
def parser(request, monkeypatch):
    if request.param == "orjson":
        pytest.importorskip("orjson")
    else:
        monkeypatch.setitem(__import__("sys").modules, "orjson", None)
    parsing.json_reader.cache_clear()
    yield
    parsing.json_reader.cache_clear()


def test_a_place_has_its_labels_aliases_country_population_and_pages(tmp_path):
    record = one(tmp_path, BEIJING)
    assert (record.entity.id, record.entity.type, record.entity.label) == ("Q956", "LOC", "Beijing")
    assert names(record.entity) == [("en", "Beijing"), ("mk", "Пекинг"), ("ru", "Пекин"), ("ru", "Бэйпин")]
    assert (record.position, record.countries, record.population, record.sitelinks) == (2, ("CN",), 21_893_095, 2)
    assert record.entity.xrefs == (("wikidata", "Q956"),)
    assert record.entity.source == "Wikidata (CC0-1.0)"


def test_a_person_has_gender_native_name_and_origin(tmp_path):
    kim = item(
        "Q56226", {"en": "Kim Jong-un", "ru": "Ким Чен Ын"}, P31="Q5", P21="Q6581097", P27="Q423", P1559=("김정은", "ko")
    )  # fmt: skip
    entity = one(tmp_path, kim).entity
    assert (entity.type, entity.gender, entity.origin) == ("PER", "m", ("ko", "김정은"))


def test_native_official_and_birth_names_are_names_in_their_language(tmp_path):
    vucic = item("Q1", {"en": "A"}, P31="Q5", P1559=("Александар Вучић", "sr"), P1477=[("Иосиф Джугашвили", "ru")])
    assert names(one(tmp_path, vucic).entity)[1:] == [("ru", "Иосиф Джугашвили"), ("sr", "Александар Вучић")]


def test_titles_of_articles_become_names_in_the_order_of_running_text(tmp_path):
    pushkin = item("Q7200", {"ru": "Пушкин, Александр Сергеевич"}, {"ru": ["Чарльз, принц Уэльский"]}, P31="Q5")
    texts = [text for _, text in names(one(tmp_path, pushkin).entity)]
    assert "Александр Сергеевич Пушкин" in texts
    assert "Пушкин, Александр Сергеевич" not in [t for lang, t in names(one(tmp_path, pushkin).entity) if lang == "ru"]
    assert "Чарльз, принц Уэльский" in texts


def test_a_family_name_alone_is_a_short_form_and_a_stage_name_is_not(tmp_path):
    pele = item("Q12897", {"ru": "Эдсон Насименто"}, {"ru": ["Насименто", "Пеле"]}, P31="Q5")
    entity = one(tmp_path, pele).entity
    assert names(entity, Kind.SHORT) == [("ru", "Насименто")]
    assert ("ru", "Пеле") in names(entity)


def test_capitals_are_acronyms_of_organizations_and_never_of_people(tmp_path):
    nato = item("Q7184", {"en": "NATO", "ru": "НАТО"}, {"ru": ["Североатлантический альянс"]}, P31="Q484652")
    assert names(one(tmp_path, nato).entity, Kind.ACRONYM) == [("ru", "НАТО"), ("en", "NATO")]
    person = item("Q1", {"en": "Ivan Petrov"}, {"ru": ["ИВАН"]}, P31="Q5")
    assert names(one(tmp_path, person).entity, Kind.ACRONYM) == []


def test_short_names_and_demonyms_have_their_kinds(tmp_path):
    russia = item(
        "Q159", {"ru": "Россия"}, P31="Q6256", P1813=[("РФ", "ru"), ("Рос.", "ru")], P1549=("россиянин", "ru")
    )
    entity = one(tmp_path, russia).entity
    assert names(entity, Kind.ACRONYM) == [("ru", "РФ")]
    assert names(entity, Kind.SHORT) == [("ru", "Рос.")]
    assert names(entity, Kind.DEMONYM) == [("ru", "россиянин")]


def test_identifiers_elsewhere_are_xrefs(tmp_path):
    bulgaria = item("Q219", {"en": "Bulgaria"}, P31="Q6256", P297="BG", P1566="732800")
    assert one(tmp_path, bulgaria).entity.xrefs == (("geonames", "732800"), ("iso3166", "BG"), ("wikidata", "Q219"))


def test_ranks_and_missing_values_are_respected(tmp_path):
    odd = item(
        "Q1", {"en": "A"},
        P31=[statement("P31", "Q5", "deprecated"), statement("P31", None, snaktype="somevalue"), "Q515"],
        P17=["Q159", statement("P17", "Q212", "preferred"), statement("P17", None, snaktype="novalue")],
        P1082=[1_000, statement("P1082", 2_000, "preferred"), statement("P1082", 9, "deprecated")],
    )  # fmt: skip
    record = one(tmp_path, odd)
    assert (record.entity.type, record.countries, record.population) == ("LOC", ("UA", "RU"), 2_000)


def test_a_value_without_datavalue_and_an_item_with_its_number_alone_are_read(tmp_path):
    old = item("Q1", {"en": "A"}, P31="Q515", P17="Q219")
    del old["claims"]["P31"][0]["mainsnak"]["datavalue"]["value"]["id"]
    del old["claims"]["P17"][0]["mainsnak"]["datavalue"]
    record = one(tmp_path, old)
    assert (record.entity.type, record.countries) == ("LOC", ())


def test_the_default_label_is_an_english_name_if_it_is_latin(tmp_path):
    assert one(tmp_path, item("Q1", {"mul": "Zinédine Zidane", "ru": "Зинедин Зидан"}, P31="Q5")).entity.label == (
        "Zinédine Zidane"
    )
    only = one(tmp_path, item("Q1", {"mul": "김정은", "ru": "Ким Чен Ын"}, P31="Q5")).entity
    assert only.label == "Ким Чен Ын"


def test_a_label_shown_for_want_of_another_is_of_its_own_language(tmp_path):
    shown = item("Q1", {"en": "Sofia"}, P31="Q515")
    shown["labels"]["bg"] = {"language": "en", "value": "Sofia", "for-language": "bg"}
    assert names(one(tmp_path, shown).entity) == [("en", "Sofia")]


def test_only_wikipedias_count_as_pages(tmp_path):
    sites = ["ruwiki", "be_x_oldwiki", "commonswiki", "ruwikiquote", "specieswiki"]
    assert one(tmp_path, item("Q1", {"en": "A"}, None, sites, P31="Q5")).sitelinks == 2


def test_names_weigh_what_there_are_pages_if_that_is_asked_for(tmp_path):
    paris = item("Q90", {"en": "Paris", "ru": "Париж"}, None, [f"x{i}wiki" for i in range(7)], P31="Q515")
    assert {n.weight for n in one(tmp_path, paris, weights="sitelinks").entity.names} == {7.0}
    assert {n.weight for n in one(tmp_path, paris).entity.names} == {1.0}
    with pytest.raises(InputError, match="weights=pages"):
        read(dump(tmp_path, paris), weights="pages")


def test_properties_lexemes_redirects_and_items_of_no_type_are_passed_over(tmp_path):
    report = Report()
    others = [
        item("P31", {"en": "instance of"}, type_="property", P31="Q5"),
        item("L1", type_="lexeme", P31="Q5"),
        {"entity": "Q1", "redirect": "Q2", "claims": {"P31": []}},
        item("Q4167410", {"en": "x"}, P31="Q17442446"),
        item("Q2", {"en": "no class"}),
        item("Q3", P31="Q5"),
    ]
    assert [r.entity.id for r in read(dump(tmp_path, *others, MOSCOW), report)] == ["Q649"]
    assert (report.read, report.malformed) == (7, 0)


MALFORMED = {
    "cut off": '{"type":"item","id":"Q1","labels":{"ru":{"language":"ru","value":"Оди',
    "cut off behind its classes": '{"type":"item","id":"Q1","claims":{"P31":[{"mainsnak":',
    "a list": '["P31"]',
    "labels are a text": json.dumps(MOSCOW | {"labels": "Москва"}),
    "no id": json.dumps({k: v for k, v in MOSCOW.items() if k != "id"}),
    "a claim is no object": '{"type":"item","id":"Q1","labels":[],"claims":{"P31":[7]}}',
    "nested without end": '{"P31":' * 5_000 + "1" + "}" * 5_000,
}


@pytest.mark.parametrize("what", MALFORMED)
def test_malformed_records_are_noted_with_their_line_and_the_rest_is_read(what, tmp_path):
    report = Report()
    found = read(dump(tmp_path, BEIJING, MALFORMED[what], MOSCOW), report)
    assert [(name, place) for name, place, _ in report.first] == [("dump.json", 3)]
    assert [r.entity.id for r in found] == ["Q956", "Q649"]


def test_a_line_that_is_too_long_is_noted(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MAX_LINE_BYTES", 2_000)
    report = Report()
    long = item("Q1", {"en": "A" * 3_000}, P31="Q5")
    assert [r.entity.id for r in read(dump(tmp_path, long, MOSCOW), report)] == ["Q649"]
    assert report.first == [("dump.json", 2, "a line of more than 2,000 bytes")]


@pytest.mark.parametrize("text", ["[{}]", "[{},\n{}]", "{}\n{}", "[\r\n{},\r\n{}\r\n]", "\n[\n\n{}\n,{}\n]"])
def test_the_brackets_and_commas_of_the_array_may_stand_anywhere(text, tmp_path):
    path = tmp_path / "dump.json"
    path.write_text(text.replace("{}", json.dumps(BEIJING), 1).replace("{}", json.dumps(MOSCOW)), newline="")
    assert [r.entity.id for r in read(path)] == ["Q956", "Q649"][: text.count("{}")]


def test_a_start_gives_what_is_behind_it(tmp_path):
    path = dump(tmp_path, BEIJING, "{broken", item("Q5"), MOSCOW, item("Q90", {"en": "Paris"}, P31="Q515"))
    whole = read(path)
    for record in whole:
        report = Report()
        assert read(path, report, record.position) == [r for r in whole if r.position > record.position]
        assert report.read == 6 - record.position - (record.position < 3)


def test_nothing_is_read_ahead_of_what_is_asked_for(tmp_path):
    path = dump(tmp_path, BEIJING, "{broken", MOSCOW)
    report = Report()
    records = import_format("wikidata").read(Source(path), report)
    next(records)
    assert (report.read, report.malformed) == (1, 0)
    assert [r.entity.id for r in records] == ["Q649"]
    assert (report.read, report.malformed) == (2, 1)


@pytest.mark.parametrize("langs", [("ru",), ("be",), ("en",), ("mk", "be"), ("bg",)])
def test_looking_at_bytes_first_loses_nothing_that_the_filter_would_keep(langs, tmp_path):
    entities = [
        BEIJING,
        MOSCOW,
        item("Q1", {"be-tarask": "Менск"}, P31="Q515"),
        item("Q2", {"en-gb": "Labour Party", "fr": "Parti travailliste"}, P31="Q7278"),
        item("Q3", {"mul": "Zidane"}, P31="Q5"),
        item("Q4", {"fr": "Paris"}, P31="Q515", P1705=("Парыж", "be")),
        item("Q6", {"fr": "rien"}, P31="Q515"),
    ]
    filters = Filters(langs=langs)
    for indent in (None, 1):
        lines = [json.dumps(e, indent=indent, ensure_ascii=indent is None).replace("\n", " ") for e in entities]
        path = dump(tmp_path, *lines)
        slow = [e for r in read(path) if (e := filters.passed(r))]
        fast = [e for r in read(path, filters=filters) if (e := filters.passed(r))]
        assert fast == slow
        assert fast or langs == ("bg",)


def test_classes_of_a_file_add_to_the_table_change_it_and_take_out_of_it(tmp_path):
    more = tmp_path / "more.tsv"
    more.write_text("id\ttype\n# comment\nQ17334923\tLOC\nQ515\tORG\nQ6256\t-\n", encoding="utf-8")
    types = class_types(str(more))
    assert (types["Q17334923"], types["Q515"], types.get("Q6256")) == ("LOC", "ORG", None)
    assert one(tmp_path, BEIJING, classes=str(more)).entity.type == "ORG"
    more.write_text("Q1\tPLACE\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"more\.tsv:1: a line is a class id"):
        class_types(str(more))


def test_chains_of_subclasses_lead_to_the_nearest_type(tmp_path):
    chains = tmp_path / "p279.tsv"
    pairs = ["?class\t?above", "Q3\tQ2", "Q2\tQ515", "<http://www.wikidata.org/entity/Q4>\twd:Q3", "Q2\tQ43229", "Q9\tQ8",
             "Q8\tQ9", "Q1\tQ5\tmore", "junk"]  # fmt: skip
    chains.write_text("\n".join(pairs), encoding="utf-8")
    types = class_types(None, str(chains))
    assert [types.get(f"Q{n}") for n in (1, 2, 3, 4, 8, 9)] == ["PER", "LOC", "LOC", "LOC", None, None]
    assert one(tmp_path, item("Q77", {"en": "A"}, P31="Q4"), chains=str(chains)).entity.type == "LOC"
    chains.write_text("nothing\n", encoding="utf-8")
    with pytest.raises(InputError, match="no pair of Wikidata ids"):
        class_types(None, str(chains))


def test_a_class_that_is_taken_out_gets_no_type_from_above(tmp_path):
    chains, more = tmp_path / "p279.tsv", tmp_path / "more.tsv"
    chains.write_text("Q532\tQ486972\nQ99\tQ532\n", encoding="utf-8")
    more.write_text("Q532\t-\n", encoding="utf-8")
    types = class_types(str(more), str(chains))
    assert "Q532" not in types
    assert "Q99" not in types


def test_every_class_of_the_table_has_a_type_and_stands_once():
    from importlib.resources import files

    from namenorm.model import ENTITY_TYPES

    rows = (
        (files("namenorm.gazetteer.importing") / "data/wikidata_classes.tsv").read_text(encoding="utf-8").splitlines()
    )
    cells = [row.split("\t") for row in rows[1:]]
    assert all(len(row) == 3 and row[1] in ENTITY_TYPES and row[0][0] == "Q" and row[2] for row in cells)
    assert len({row[0] for row in cells}) == len(cells) > 200
