"""Spellings that an entity's origin gives for the languages in which nobody has listed a name."""

import sys

import pytest

from namenorm.gazetteer.spellings import SPELLINGS, WEIGHT, spellings_of
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Entity, Kind, Name
from namenorm.resolver import Resolver

SOURCE = """\
- id: "per:park-geun-hye"
  type: PER
  label: "Park Geun-hye"
  gender: f
  origin: {lang: ko, name: "박근혜"}
  names: {ru: ["Пак Кын Хе"]}
- id: "per:wang-yi"
  type: PER
  label: "Wang Yi"
  origin: {lang: zh, name: "Wang Yi"}
  names: {mk: ["Ванг Ји"]}
- id: "loc:sapporo"
  type: LOC
  label: "Sapporo"
  origin: {lang: ja, name: "Sapporo"}
- id: "per:angela-merkel"
  type: PER
  label: "Angela Merkel"
  gender: f
  origin: {lang: de, name: "Angela Merkel"}
  names: {ru: ["Ангела Меркель"]}
"""


@pytest.fixture
def index(index_of):
    return index_of(SOURCE)


def entity(*names, origin=("ko", "박근혜")):
    return Entity("per:x", "PER", "Park Geun-hye", names, origin=origin)


@pytest.mark.parametrize(
    ("name", "lang", "id_"),
    [
        ("Пак Кын Хе", "ru", "per:park-geun-hye"), ("Пак Гън-хе", "bg", "per:park-geun-hye"), ("Парк Геун Хје", "mk", "per:park-geun-hye"),
        ("Пак Кин Хе", "uk", "per:park-geun-hye"), ("Пак Кын Хе", "be", "per:park-geun-hye"),
        ("Ван И", "ru", "per:wang-yi"), ("Ван Ї", "uk", "per:wang-yi"), ("Ванг Ји", "sr", "per:wang-yi"), ("Ван И", "bg", "per:wang-yi"),
        ("Саппоро", "ru", "loc:sapporo"), ("Сапоро", "mk", "loc:sapporo"), ("Саппороға", "kk", "loc:sapporo"),
    ],
)  # fmt: skip
def test_an_origin_makes_an_entity_findable_in_languages_nobody_filled_in(index, name, lang, id_):
    answer = Resolver(index).resolve(name, lang)
    assert answer.id == id_
    assert answer.candidates[0].evidence[0].reason in ("unified_form", "inflected_form")


def test_what_is_found_by_a_spelling_is_shown_with_its_listed_names_alone(index):
    assert [n.text for n in index.find("per:park-geun-hye").names] == ["Park Geun-hye", "Пак Кын Хе"]
    assert [n.text for n in index.find("loc:sapporo").names] == ["Sapporo"]


def test_spellings_come_for_every_language_without_a_name_and_for_no_other():
    made = spellings_of(entity(Name("Пак Кын Хе", "ru"), Name("Пак Гън-хе", "bg")))
    assert {n.lang for n in made} == set(CYRILLIC_LANGUAGES) - {"ru", "bg"}
    assert all(sum(n.lang == lang for n in made) <= SPELLINGS for lang in CYRILLIC_LANGUAGES)
    assert all((n.weight, n.kind) == (WEIGHT, Kind.NAME) for n in made)


@pytest.mark.parametrize("kind", [Kind.SHORT, Kind.ACRONYM, Kind.ADJECTIVE])
def test_a_short_form_or_an_adjective_is_no_name_that_stands_for_a_spelling(kind):
    assert "ru" in {n.lang for n in spellings_of(entity(Name("Пак", "ru", kind)))}


def test_listed_names_are_not_overridden(index):
    assert not index.forms_written("ван џи")
    assert Resolver(index).resolve("Ванг Ји", "mk").candidates[0].step == "unified_form"


def test_a_name_that_is_listed_weighs_more_than_a_spelling_that_is_made(index_of):
    index = index_of(
        '- {id: "per:made", type: PER, label: "Li Qiang", origin: {lang: zh, name: "Li Qiang"}}\n'
        '- {id: "per:listed", type: PER, label: "Li Tsian", names: {ru: ["Ли Цян"]}}\n'
    )
    answer = Resolver(index).resolve("Ли Цян", "ru")
    assert [c.id for c in answer.candidates] == ["per:listed", "per:made"]
    assert answer.id == "per:listed"


def test_two_entities_of_one_made_spelling_are_both_possible(index_of):
    index = index_of(
        '- {id: "per:one", type: PER, label: "Li Qiang", origin: {lang: zh, name: "Li Qiang"}}\n'
        '- {id: "per:two", type: PER, label: "Li Qiang (2)", origin: {lang: zh, name: "李强"}}\n'
    )
    answer = Resolver(index).resolve("Ли Цян", "ru")
    assert (answer.verdict.value, {c.id for c in answer.candidates}) == ("UNSURE", {"per:one", "per:two"})


@pytest.mark.parametrize(
    "origin",
    [
        None,
        ("de", "Angela Merkel"),
        ("en", "Kim Jong Un"),
        ("ru", "Ким Чен Ын"),
        ("zh", "Angela Merkel"),
        ("ko", "Strength"),
    ],
)
def test_other_origins_and_names_that_cannot_be_read_give_nothing(origin):
    assert spellings_of(entity(origin=origin)) == ()


def test_an_origin_of_another_language_adds_no_form(index_of):
    with_origin = index_of(
        '- {id: "a", type: PER, label: "Angela Merkel", origin: {lang: de, name: "Angela Merkel"}, names: {ru: ["Ангела Меркель"]}}\n'
    )
    forms = with_origin.form_count
    without = index_of('- {id: "a", type: PER, label: "Angela Merkel", names: {ru: ["Ангела Меркель"]}}\n', "b.yaml")
    assert forms == without.form_count


@pytest.fixture
def no_pypinyin(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypinyin", None)


@pytest.mark.usefixtures("no_pypinyin")
def test_without_pypinyin_an_entity_keeps_the_names_that_are_listed(index_of):
    index = index_of(
        '- {id: "per:hu", type: PER, label: "Hu Jintao", origin: {lang: zh, name: "胡锦涛"}, names: {ru: ["Ху Цзиньтао"]}}\n'
    )
    assert Resolver(index).resolve("Ху Цзиньтао", "ru").id == "per:hu"
    assert spellings_of(entity(origin=("zh", "胡锦涛"))) == ()


@pytest.mark.usefixtures("no_pypinyin")
def test_pinyin_and_hangul_need_no_pypinyin():
    assert [n.text for n in spellings_of(entity(origin=("zh", "Hu Jintao"))) if n.lang == "ru"] == ["Ху Цзиньтао"]
    assert "Пак Кын Хе" in [n.text for n in spellings_of(entity()) if n.lang == "ru"]
