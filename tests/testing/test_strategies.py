"""Strategies: what they draw, and that they shrink towards the canonical form with one change."""

from random import Random

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from namenorm.errors import InputError
from namenorm.model import Entity, Kind, Name
from namenorm.testing import documents, entities, names, near_misses, variants
from namenorm.testing.properties import variants_resolve

SETTINGS = settings(
    max_examples=400,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate, Phase.shrink),
)
FORMS = (Name("Владимир Путин", "ru"), Name("Володимир Путін", "uk"), Name("Владимир Путин", "mk"), Name("Путин", "ru", Kind.SHORT))
PUTIN = Entity("per:vladimir-putin", "PER", "Vladimir Putin", FORMS, gender="m")


def smallest(strategy, condition=lambda made: True):
    return find(strategy, condition, settings=SETTINGS, random=Random(1))


def test_a_variant_shrinks_to_the_canonical_form_with_one_change():
    made = smallest(variants(PUTIN))
    assert (made.form, made.form_lang, made.kinds) == ("Владимир Путин", "ru", ("case_form",))
    assert made.text == "Владимира Путина"


@pytest.mark.parametrize("kind", ["stress_mark", "misread", "romanized", "all_capitals"])
def test_what_goes_wrong_by_one_kind_shrinks_to_that_kind_alone(kind):
    made = smallest(variants(PUTIN, kinds=["case_form", "initials", "small_letters", kind]), lambda v: kind in v.kinds)
    assert made.form == "Владимир Путин"
    assert made.kinds == (kind,)


def test_what_takes_two_changes_shrinks_to_two():
    kinds = ["case_form", "misread", "all_capitals", "stress_mark", "soft_hyphen"]
    made = smallest(variants(PUTIN, kinds=kinds), lambda v: {"case_form", "soft_hyphen"} <= set(v.kinds))
    assert made.kinds == ("case_form", "soft_hyphen")
    assert made.form == "Владимир Путин"


def test_a_swallowed_name_of_a_gazetteer_shrinks_to_the_smallest_one(faulty):
    entity = faulty.entity("per:mark-twain")
    made = smallest(variants(entity), lambda v: variants_resolve(faulty, v) is not None)
    assert (made.text, made.form, made.kinds) == ("Марка", "Марк", ("case_form",))


def test_a_near_miss_shrinks_to_the_first_kind_of_the_canonical_form():
    made = smallest(near_misses(PUTIN))
    assert (made.form, made.kind) == ("Владимир Путин", "relative")


def test_a_document_shrinks_to_one_sentence():
    made = smallest(documents([PUTIN]))
    assert made.text == "Источник: Владимир Путин."


def test_entities_shrink_to_the_first():
    other = Entity("per:other", "PER", "Other", (Name("Иван Вазов", "bg"),))
    assert smallest(entities([PUTIN, other])) is PUTIN


def test_entities_are_drawn_from_an_index_as_well(good):
    ids = {made.id for made in (smallest(entities(good.index), lambda e, i=i: e.id == i) for i in ("loc:beijing", "per:mark-twain"))}
    assert ids == {"loc:beijing", "per:mark-twain"}


@given(st.sampled_from(["ru", "uk", "be", "bg", "mk", "sr", "en", "kk"]).flatmap(lambda lang: names(lang)))
@settings(max_examples=30, database=None, deadline=None)
def test_a_name_is_a_given_name_and_a_surname(name):
    assert len(name.split(" ")) >= 2


def test_only_the_kinds_and_the_language_asked_for_are_drawn():
    @given(variants(PUTIN, lang="uk", kinds=["initials", "soft_hyphen"]))
    @settings(SETTINGS, max_examples=50)
    def check(made):
        assert made.form_lang == "uk"
        assert set(made.kinds) <= {"initials", "soft_hyphen"}

    check()


def test_an_unknown_kind_is_an_error():
    with pytest.raises(InputError, match="no kind of variant"):
        smallest(variants(PUTIN, kinds=["nonsense"]))
