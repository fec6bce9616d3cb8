"""Likeness of readings: what traditions differ by, and what makes another name."""

import pytest

from namenorm.matching.likeness import likeness
from namenorm.translit.readings import CLASSES
from namenorm.translit.respell import reading


@pytest.mark.parametrize(
    ("a", "lang_a", "b", "lang_b", "alike"),
    [
        ("тръмп", "bg", "трамп", "ru", 1.0),
        ("ын", "ru", "ин", "uk", 1.0),
        ("ын", "ru", "ир", "ru", 0.5),
        ("нигер", "ru", "нигерия", "ru", 0.88),
        ("марка", "ru", "марока", "be", 0.92),
        ("гутерреш", "uk", "гутерес", "bg", 0.94),
        ("республиканцы", "ru", "републиканци", "bg", 0.92),
        ("джонсън", "bg", "џонсон", "mk", 0.96),
        ("уолтър", "bg", "вальтер", "ru", 0.9),
    ],
)
def test_words_are_as_alike_as_they_have_been_found_to_be(a, lang_a, b, lang_b, alike):
    assert round(likeness(reading(a, lang_a), reading(b, lang_b)), 2) == alike


@pytest.mark.parametrize(("a", "b"), [("tramp", "putin"), ("kim", "CenIn"), ("", "a"), ("niger", "nigeriya"), ("ab", "ba")])
def test_likeness_is_symmetric_and_between_0_and_1(a, b):
    assert likeness(a, b) == likeness(b, a)
    assert 0 <= likeness(a, b) < 1


def test_a_reading_is_like_itself_wholly():
    assert likeness("CenIn", "CenIn") == 1.0
    assert likeness("", "") == 1.0


def test_sounds_that_traditions_exchange_are_nearer_than_others():
    assert likeness("gitler", "hitler") > likeness("gitler", "mitler")
    assert likeness("vaSington", "voSingtan") > likeness("vaSington", "vaSinkron")
    assert likeness("pekin", "peking") > likeness("pekin", "pekinz")


def test_two_sounds_that_changed_places_are_nearer_than_two_others():
    assert likeness("tramp", "tarmp") > likeness("tramp", "tolmp")


def test_sounds_written_alike_for_a_first_choice_are_those_that_cost_little_to_exchange():
    assert "gitler".translate(CLASSES) == "hitler".translate(CLASSES)
    assert "tramp".translate(CLASSES) == "tromp".translate(CLASSES)
    assert "tramp".translate(CLASSES) != "trant".translate(CLASSES)


@pytest.mark.parametrize(("a", "b"), [("", "a" * 5_000), ("ab" * 2_000, "ba" * 2_000), ("a" * 5_000, "b" * 5_000)])
def test_readings_of_any_length_have_a_likeness(a, b):
    assert 0 <= likeness(a, b) <= 1
