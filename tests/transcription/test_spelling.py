"""What the traditions have in common: alternatives put together in styles, words cut into known pieces."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.transcription.spelling import MAX_FORMS, MAX_SEGMENTATIONS, combine, segmentations

CELLS = st.lists(
    st.lists(st.sampled_from(["чен", "чжон", "ын", "ун", "ким", "си"]), min_size=1, max_size=4, unique=True), max_size=5
)


def test_the_first_alternatives_of_all_pieces_come_first_then_the_second_ones():
    forms = list(combine([("Ким",), ("Чен", "Чжон"), ("Ын", "Ун")]))
    assert forms[:2] == [("Ким", "Чен", "Ын"), ("Ким", "Чжон", "Ун")]
    assert set(forms[2:]) == {("Ким", "Чен", "Ун"), ("Ким", "Чжон", "Ын")}


def test_a_piece_with_fewer_alternatives_stays_with_its_first():
    assert list(combine([("Си",), ("Цзиньпин", "Дзинпин", "Джинпинг")])) == [
        ("Си", "Цзиньпин"),
        ("Си", "Дзинпин"),
        ("Си", "Джинпинг"),
    ]


def test_mixtures_nearer_to_the_first_style_come_before_others():
    forms = list(combine([("чан", "чанг", "чян"), ("дун", "дунг", "тунг")], limit=9))
    assert forms[:3] == [("чан", "дун"), ("чанг", "дунг"), ("чян", "тунг")]
    assert forms[3:5] == [("чан", "дунг"), ("чанг", "дун")]
    assert len(forms) == 9


def test_no_pieces_have_the_one_empty_combination():
    assert list(combine([])) == [()]


@given(CELLS)
@settings(max_examples=150, deadline=None)
def test_combinations_are_some_of_all_each_once_and_all_where_they_are_few(cells):
    forms = list(combine(cells))
    assert len(forms) == len(set(forms)) <= MAX_FORMS
    every = set(product(*cells))
    assert set(forms) <= every
    if len(every) <= MAX_FORMS:
        assert set(forms) == every
    assert forms[0] == tuple(cell[0] for cell in cells)


@pytest.mark.parametrize("limit", [1, 2, 5, 12])
def test_no_more_combinations_than_asked_for(limit):
    assert len(list(combine([("а", "б", "в")] * 4, limit))) == limit


def test_a_long_name_of_many_alternatives_is_bounded():
    forms = list(combine([("а", "б", "в", "г")] * 300))
    assert len(forms) == MAX_FORMS
    assert forms[0] == ("а",) * 300


PIECES = ["xi", "an", "xian", "n", "a", "x", "i", "zhu", "ang"]


def every_cut(word, longest):
    if not word:
        return [()]
    return [
        (word[:n], *rest)
        for n in range(1, min(longest, len(word)) + 1)
        if word[:n] in PIECES
        for rest in every_cut(word[n:], longest)
    ]


@pytest.mark.parametrize(
    ("word", "cuts"),
    [
        ("xian", [("xian",), ("xi", "an"), ("xi", "a", "n"), ("x", "i", "an"), ("x", "i", "a", "n")]),
        ("zhuang", [("zhu", "ang")]),
        ("zhuan", [("zhu", "an"), ("zhu", "a", "n")]),
        ("xiq", []),
        ("q", []),
        ("", [()]),
    ],
)
def test_a_word_is_cut_wholly_into_known_pieces_the_fewest_and_longest_first(word, cuts):
    assert segmentations(word, dict.fromkeys(PIECES), 4) == cuts


def test_no_piece_is_longer_than_said():
    assert segmentations("xian", dict.fromkeys(PIECES), 2)[0] == ("xi", "an")


@given(st.lists(st.sampled_from(PIECES), max_size=5).map("".join))
@settings(max_examples=150, deadline=None)
def test_cuts_are_those_of_a_plain_search(word):
    cuts = segmentations(word, dict.fromkeys(PIECES), 4)
    every = every_cut(word, 4)
    assert len(cuts) == len(set(cuts)) <= MAX_SEGMENTATIONS
    assert set(cuts) <= set(every)
    assert all("".join(cut) == word for cut in cuts)
    assert [len(cut) for cut in cuts] == sorted(len(cut) for cut in cuts)
    assert len(cuts[0]) == min(map(len, every))
    if len(every) <= MAX_SEGMENTATIONS:
        assert set(cuts) == set(every)


def test_a_long_word_of_many_cuts_is_bounded():
    cuts = segmentations("a" * 400, {"a": 1, "aa": 1}, 2)
    assert len(cuts) == MAX_SEGMENTATIONS
    assert cuts[0] == ("aa",) * 200
