"""Kinds of variants and near misses: each makes its sample, none makes trouble."""

import re

import pytest

from namenorm.errors import InputError
from namenorm.model import Entity, Kind, Name
from namenorm.testing.near.kinds import KINDS as NEAR
from namenorm.testing.near.kinds import draw_near_miss, near_kinds_named
from namenorm.testing.near.places import confused
from namenorm.testing.texts import draw_document, in_case, sentences
from namenorm.testing.variation.kind import Level, Promise, Spelling
from namenorm.testing.variation.kinds import KINDS, draw_variant, kinds_named
from namenorm.testing.variation.respelled import respell
from namenorm.testing.variation.respelling_rules import RESPELLINGS

EVERY = [*KINDS, *NEAR]


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.name)
def test_a_kind_makes_its_sample_and_says_why_there_are_such_names(kind):
    spelling, made = kind.sample
    assert made in [change.text for change in kind(spelling)]
    assert len(kind.reason) > 20
    assert all(change.how for change in kind(spelling))


def test_no_two_kinds_have_one_name():
    assert len({kind.name for kind in EVERY}) == len(EVERY)


HOSTILE = ["", " ", "\ud800", "«»", "-", "a", "Я", "İß", "1", "II", "\u0301", "Ы" * 1_000, "Ким " * 250, "Ғәү ұқ", "Дж. Р. Р. Толкин"]


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.name)
def test_a_kind_takes_any_string_and_changes_it(kind):
    for text in HOSTILE:
        for lang in ("ru", "sr", "kk", "en", None):
            for type_ in ("PER", "ORG"):
                spelling = Spelling(text, lang, sorted(kind.forms)[0], type_, origin=("ko", text), also=((text, "ru"),))
                changes = kind(spelling)
                assert all((c.text, c.lang) != (text, lang) for c in changes)
                assert len({(c.text, c.lang) for c in changes}) == len(changes)


def test_accidents_promise_least_and_other_ways_to_type_the_same_letters_most():
    assert all(kind.promise is Promise.NOT_ANOTHER for kind in KINDS if kind.level is Level.DAMAGE)
    assert all(kind.promise is Promise.FOUND for kind in KINDS if kind.level is Level.SURFACE)


@pytest.mark.parametrize("pair", RESPELLINGS, ids=lambda pair: f"{pair.source}-{pair.target}")
def test_every_rule_of_a_respelling_is_reached_by_a_sample_which_is_true(pair):
    reached = set()
    for name, expected in pair.samples:
        assert respell(name, pair) == expected
        word = name.lower()
        for rule in pair.rules:
            became = re.sub(*rule, word)
            if became != word:
                reached.add(rule)
            word = became
    assert reached == set(pair.rules)


def test_an_unknown_kind_is_an_error_that_tells_the_known_ones():
    with pytest.raises(InputError, match=r"no kind of variant typo; known are .*misread"):
        kinds_named(["typo"])
    with pytest.raises(InputError, match=r"no kind of near miss typo; known are .*relative"):
        near_kinds_named(["typo"])


PUTIN = Entity("per:p", "PER", "Vladimir Putin", (Name("Владимир Путин", "ru"), Name("Путин", "ru", Kind.SHORT)), gender="m")


def test_the_first_choice_is_the_canonical_form_with_one_change():
    variant = draw_variant(PUTIN, lambda count: 0)
    assert (variant.form, variant.kinds) == ("Владимир Путин", ("case_form",))


def test_changes_of_the_surface_go_on_top_of_one_change_of_content():
    level = {kind.name: kind.level for kind in KINDS}
    seen = set()
    for seed in range(300):
        state = seed

        def choose(count):
            nonlocal state
            state = (state * 1_103_515_245 + 12_345) % (1 << 31)
            return (state >> 8) % count

        variant = draw_variant(PUTIN, choose)
        seen.add(len(variant.kinds))
        assert all(level[kind] is Level.SURFACE for kind in variant.kinds[1:])
        assert len(set(variant.kinds)) == len(variant.kinds) == len(variant.changed)
    assert seen == {1, 2, 3}


def test_an_entity_whose_forms_no_kind_is_for_has_no_variant():
    acronym = Entity("org:a", "ORG", "A", (Name("БАН", "bg", Kind.ACRONYM),))
    assert draw_variant(acronym, lambda count: 0, kinds_named(["case_form"])) is None
    assert draw_near_miss(acronym, lambda count: 0) is None


def test_a_near_miss_is_never_a_name_of_the_entity():
    both = Entity("loc:x", "LOC", "X", (Name("Иран", "ru"), Name("Ирак", "ru")))
    assert draw_near_miss(both, lambda count: 0) is None


def test_a_relative_has_no_given_name_that_the_entity_has_in_any_language():
    biden = Entity("per:b", "PER", "Joe Biden", (Name("Джо Байден", "ru"), Name("Joseph Biden", "en")), gender="m")
    relatives = near_kinds_named(["relative"])
    drawn = {draw_near_miss(biden, lambda count, n=n: n % count, relatives, "ru").text for n in range(40)}
    assert len(drawn) > 5
    assert not drawn & {"Джозеф Байден", "Йозеф Байден", "Жозеф Байден", "Иосиф Байден"}


def test_confused_places_are_pairs_of_different_names():
    assert all(one != other for _, one, other in confused())
    assert len(set(confused())) == len(confused()) > 50


def test_a_document_says_where_its_mentions_are():
    made = draw_document([PUTIN], lambda count: count - 1)
    assert len(made.mentions) > 3
    for known in made.mentions:
        assert made.text[known.start : known.end].startswith("Владимир")


def test_every_sentence_has_a_place_for_a_name_and_every_language_a_simple_one():
    for listed in sentences().values():
        assert "{nom}" in listed[0]
        assert all("{" in sentence for sentence in listed)


def test_a_name_that_has_no_such_case_stays_as_it_is():
    assert in_case(Name("НАТО", "ru"), PUTIN, "gen") == "НАТО"
    assert in_case(Name("Vladimir Putin", "en"), PUTIN, "gen") == "Vladimir Putin"
