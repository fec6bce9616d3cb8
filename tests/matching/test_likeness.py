"""Likeness of readings, and the examples that stand beside the numbers in weights.py."""

import pytest

from namenorm.matching.likeness import likeness
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
def test_the_examples_of_the_weights_are_true(a, lang_a, b, lang_b, alike):
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
