"""Spellings that rules propose."""

from importlib import import_module

import pytest

from namenorm.gazetteer.curating.proposing import proposed_names, with_proposed
from namenorm.gazetteer.curating.respelling import SOURCE, _rules_of, _word, respelled, rules, targets
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.model import Entity, Kind, Name
from namenorm.transcription.names import transcribe


@pytest.mark.parametrize("rule", rules(), ids=lambda r: f"{r.to} {r.letters.pattern}")
def test_a_rule_makes_what_its_sample_says_and_is_needed_for_it(rule, monkeypatch):
    word, *made = rule.sample.split()
    expected = made[0] if made else None
    assert _word(word, rule.to) == expected
    others = tuple(r for r in _rules_of(rule.to, False) if r is not rule)
    module = import_module("namenorm.gazetteer.curating.respelling")
    monkeypatch.setattr(module, "_rules_of", lambda to, is_given: others)
    assert _word(word, rule.to) != expected


@pytest.mark.parametrize("to", targets())
def test_rules_write_only_letters_of_their_language(to):
    alphabet = set(profile(to).alphabet) | {"’"}
    assert all(set(rule.gives) <= alphabet for rule in rules() if rule.to == to and rule.gives != "!")


@pytest.mark.parametrize(
    ("name", "type_", "uk", "bg", "mk", "sr"),
    [
        ("Сергей Лавров", "PER", "Сергій Лавров", "Сергей Лавров", "Сергеј Лавров", "Сергеј Лавров"),
        ("Дмитрий Менделеев", "PER", "Дмитро Менделєєв", "Дмитрий Менделеев", "Дмитриј Менделеев", None),
        ("Никита Хрущёв", "PER", "Микита Хрущов", "Никита Хрушчов", "Никита Хрушчов", "Никита Хрушчов"),
        ("Комсомольск", "LOC", "Комсомольськ", "Комсомолск", None, "Комсомољск"),
        ("Дональд Трамп", "PER", None, None, None, None),
        ("Владимир Владимирович Путин", "PER", None, None, None, None),
        ("Новая Земля", "LOC", None, None, None, None),
        ("Газпром", "ORG", None, None, None, None),
        ("", "PER", None, None, None, None),
        ("!ов", "PER", None, None, None, None),
    ],
)
def test_a_russian_name_is_respelled_where_letters_tell(name, type_, uk, bg, mk, sr):
    assert [respelled(name, to, type_) for to in ("uk", "bg", "mk", "sr")] == [uk, bg, mk, sr]


def test_nothing_is_proposed_where_a_name_is_listed_or_proposed_already():
    entity = Entity(
        "per:x", "PER", "X", (Name("Сергей Лавров", "ru"), Name("С. Лавров", "uk")), proposed=(Name("Лавров", "bg"),)
    )
    assert {n.lang for n in proposed_names(entity)} == set(targets()) - {"uk", "bg"}


def test_spellings_come_from_the_origin_with_the_tradition_that_made_them():
    entity = Entity("per:x", "PER", "X", (Name("Си Цзиньпин", "ru"),), origin=("zh", "Xi Jinping"))
    made = proposed_names(entity)
    assert {n.lang for n in made} == set(CYRILLIC_LANGUAGES) - {"ru"}
    macedonian = [n for n in made if n.lang == "mk"]
    assert tuple(n.text for n in macedonian) == transcribe("Xi Jinping", "zh", "mk")[:2]
    assert {n.proposed for n in macedonian} == {"transcribed from zh Xi Jinping: tradition mk"}
    assert {n.proposed for n in made if n.lang == "tt"} == {"transcribed from zh Xi Jinping: tradition ru"}


def test_an_origin_that_is_no_east_asian_one_proposes_nothing():
    entity = Entity("per:x", "PER", "X", (Name("Эмманюэль Макрон", "ru"),), origin=("fr", "Emmanuel Macron"))
    assert proposed_names(entity) == ()


def test_an_adjective_is_proposed_where_one_rule_alone_makes_one():
    entity = Entity("loc:x", "LOC", "X", (Name("Гомель", "be"), Name("Либија", "mk"), Name("Нови Сад", "sr")))
    assert [(n.text, n.lang, n.kind) for n in proposed_names(entity)] == [("гомельскі", "be", Kind.ADJECTIVE)]


def test_every_proposal_says_its_rule_and_names_stay_as_they_were():
    entity = Entity("loc:x", "LOC", "X", (Name("Хабаровск", "ru"),))
    made = with_proposed(entity)
    assert made.names == entity.names
    assert {n.text for n in made.proposed} >= {"Хабаровськ"}
    assert all(n.proposed for n in made.proposed)
    assert with_proposed(made) == made
    assert SOURCE not in {n.lang for n in made.proposed if n.kind is Kind.NAME}
