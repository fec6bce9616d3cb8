"""Every form of the shipped gazetteers is answered with its own entity, or with unsure and it among the candidates.

A form that another entity bears too, and bears more (by weight, or because it is weak here and strong there), may mean
the other; then its own entity is among the candidates.
"""

from collections import defaultdict

import pytest

from namenorm.lang.declining import inflect
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Kind, Verdict
from namenorm.text.tokens import words

SHOWN = 8
"""A resolution holds so many candidates; a form of more entities («Министерство обороны») cannot show all of them."""

KNOWN_INFLECTED = {
    ("loc:niger", "ky", "Нигери"): "loc:nigeria",  # «его Нигер», spelled as «Нигерия» without its ending
    ("loc:niger", "tg", "Нигери"): "loc:nigeria",
    ("loc:iraq", "sr", "Ирка"): "loc:ireland",  # an Irishwoman; `inflect` gives it as a second genitive of «Ирак»
    ("loc:oral-kazakhstan", "sr", "Уралска"): "loc:urals",  # the adjective of the mountains
    ("loc:quito", "be", "Кітай"): "loc:china",  # the instrumental of «Кіта» is China
    ("loc:yakutsk", "sr", "Јакутска"): "loc:sakha-republic",
}
"""Case forms that are the name of another entity; what is answered."""


@pytest.fixture(scope="module")
def bearers(shipped):
    """(Language, unified words) → entities that bear the form with what it weighs for them; weak forms count half."""
    found = defaultdict(dict)
    for entity in shipped.entities:
        for name in entity.names:
            weighs = name.weight * (0.5 if name.kind is Kind.SHORT else 1.0)
            borne = found[name.lang, words(name.text)]
            borne[entity.id] = max(borne.get(entity.id, 0.0), weighs)
    return found


def astray(entity, name, answer, bearers):
    """Whether the answer to a form loses its entity: another is meant, or it is not among the candidates."""
    if answer.id == entity.id:
        return False
    if entity.id not in [c.id for c in answer.candidates]:
        borne_by = bearers.get((name.lang, words(name.text)), {})
        return not (answer.verdict is Verdict.UNSURE and len(borne_by) > SHOWN)
    if answer.verdict is Verdict.UNSURE:
        return False
    if name.kind is Kind.SHORT:
        return False  # weak: what bears it as a strong name, in a case form too, comes before it
    borne = bearers[name.lang, words(name.text)]
    return not borne.get(answer.id, 0.0) > borne[entity.id]


def forms_astray(forms, resolver, bearers):
    wrong = []
    for entity, name in forms:
        answer = resolver.resolve(name.text, name.lang)
        if astray(entity, name, answer, bearers):
            wrong.append((entity.id, name.lang, str(name.kind), name.text, str(answer.verdict), answer.id))
    return wrong


@pytest.mark.parametrize("step", [11, pytest.param(1, marks=pytest.mark.slow)])
def test_a_form_means_its_entity_or_leaves_it_possible(shipped, resolver, bearers, every_so_many, step):
    assert not forms_astray(every_so_many(shipped, step), resolver, bearers)


def inflected_astray(forms, resolver, bearers):
    wrong = []
    for entity, name in forms:
        person = entity.type == "PER"
        for form in inflect(name.text, name.lang, entity.type, entity.gender if person else None):
            answer = resolver.resolve(form.name, name.lang)
            known = KNOWN_INFLECTED.get((entity.id, name.lang, form.name))
            if known != answer.id and astray(entity, name, answer, bearers):
                wrong.append((entity.id, name.lang, name.text, form.name, form.case, answer.id))
    return wrong


def is_cyrillic_name(name):
    return name.kind is Kind.NAME and name.lang in CYRILLIC_LANGUAGES


@pytest.mark.parametrize("step", [41, pytest.param(1, marks=pytest.mark.slow)])
def test_the_case_forms_of_a_name_lead_back_to_its_entity(shipped, resolver, bearers, every_so_many, step):
    assert not inflected_astray(every_so_many(shipped, step, is_cyrillic_name), resolver, bearers)


def test_a_form_that_another_entity_takes_away_is_noticed(shipped, resolver, bearers):
    by_id = {e.id: e for e in shipped.entities}
    niger = next(n for n in by_id["loc:niger"].names if n.text == "Нигер" and n.lang == "ru")
    nigeria = by_id["loc:nigeria"]
    assert not astray(by_id["loc:niger"], niger, resolver.resolve("Нигер", "ru"), bearers)
    assert astray(by_id["loc:niger"], niger, resolver.resolve("Нигерия", "ru"), bearers)
    assert astray(nigeria, niger, resolver.resolve("Кирибати", "ru"), bearers)
