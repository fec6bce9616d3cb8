"""What stands in the shipped gazetteers: no problems, no wrong letters, and enough of each kind."""

import re
from pathlib import Path

import pytest

from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.text.tokens import words

KNOWN_PROBLEMS = {
    "'Дніпро' (uk) names both 'loc:dnieper' and 'loc:dnipro'": "in Ukrainian the town is as near as the river: unsure",
}
"""Warnings that are true and stay, each with why."""

ROMAN = re.compile(r"[ivxlc]+\Z")

LEAST = {
    "states and territories": 240,
    "capitals and cities": 500,
    "regions": 350,
    "people": 700,
    "organizations": 600,
    "events": 60,
    "products, platforms and weapons": 80,
    "all": 2_500,
}
"""So many entities of each kind are wanted at least."""


def kinds_of(entity, file):
    """The kinds that an entity counts as; places by their file."""
    stem = Path(file).stem
    of_file = {"countries": "states and territories", "capitals": "capitals and cities", "regions": "regions"}
    of_type = {"PER": "people", "ORG": "organizations", "EVT": "events", "PRO": "products, platforms and weapons"}
    if stem == "territories":
        place = "states and territories"
    else:
        place = of_file.get(stem.split("-")[0], "capitals and cities" if stem.startswith("cities") else "other places")
    return {"all", place if entity.type == "LOC" else of_type[entity.type]}


def test_the_linter_has_nothing_new_to_say(shipped):
    told = [str(p) for p in shipped.problems if not any(known in p.message for known in KNOWN_PROBLEMS)]
    assert not told


def test_each_known_problem_is_still_there(shipped):
    gone = [known for known in KNOWN_PROBLEMS if not any(known in p.message for p in shipped.problems)]
    assert not gone


@pytest.mark.parametrize("kind", LEAST)
def test_there_are_enough_entities_of_each_kind(shipped, kind):
    found = [e.id for e in shipped.entities if kind in kinds_of(e, shipped.places[e.id][0])]
    assert len(found) >= LEAST[kind]


def test_ids_are_readable_slugs_with_the_prefix_of_their_type(shipped):
    shape = re.compile(r"(per|loc|org|evt|pro):[a-z0-9]+(-[a-z0-9]+)*\Z")
    assert not [e.id for e in shipped.entities if not shape.match(e.id) or e.id[:3] != e.type.lower()]


def test_every_entity_says_where_its_spellings_were_checked(shipped):
    assert not [e.id for e in shipped.entities if not e.source]


def test_no_form_is_in_a_wrong_script_or_alphabet(shipped):
    # «Спутник V», «саммит G20»: a Latin word stands in an English name too, or is a Roman figure.
    latin = {word for e in shipped.entities for n in e.names if n.lang == "en" for word in words(n.text)}
    wrong = []
    for entity in shipped.entities:
        for name in entity.names:
            if name.lang not in CYRILLIC_LANGUAGES:
                if re.search(r"[\u0400-\u052f]", name.text):
                    wrong.append((entity.id, name.lang, name.text))
                continue
            strange = [w for w in words(name.text) if re.search("[a-z]", w) and w not in latin and not ROMAN.match(w)]
            cyrillic = set(re.findall(r"[\u0400-\u052f]", name.text.lower()))
            if strange or not cyrillic or cyrillic - set(profile(name.lang).alphabet):
                wrong.append((entity.id, name.lang, name.text))
    assert not wrong
