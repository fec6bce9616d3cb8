"""Where sentences begin, how far a dot joins, and pieces without words."""

import pytest

from namenorm.text.tokens import begins_sentence, ends_sentence, joins, split


@pytest.mark.parametrize(
    ("text", "word", "begins"),
    [
        ("Москва молчит.", "Москва", True), ("«Москва» молчит.", "Москва", True), ("— «Москва» молчит.", "Москва", True),
        ("Да. Москва молчит.", "Москва", True), ("Да. (Москва молчит)", "Москва", True), ("Да! — «Москва» молчит", "Москва", True),
        ("Это Москва.", "Москва", False), ("Это «Москва».", "Москва", False), ("Да, Москва.", "Москва", False), ("Я Москва", "Москва", False),
    ],
)  # fmt: skip
def test_a_word_begins_a_sentence_or_not_by_what_stands_before_it(text, word, begins):
    assert begins_sentence(text, text.index(word)) is begins


@pytest.mark.parametrize(
    ("gap", "ends"), [(". " + " " * 20, True), ("».\n\n\n— «(", True), (" " * 20, False), ('» ("„«(((„ ', False)]
)
def test_a_long_gap_ends_a_sentence_as_a_short_one_does(gap, ends):
    assert ends_sentence(gap) is ends


@pytest.mark.parametrize(("left", "joined"), [("В", True), ("Дж", True), ("Рим", False), ("год", False)])
def test_a_dot_joins_behind_two_letters_at_most(left, joined):
    assert joins(left, ". ") is joined


def test_a_long_stretch_without_words_is_no_piece_of_its_own():
    *pieces, behind = split("- " * 140_000 + "Ким Чен Ын" + " -" * 140_000)
    assert [len(piece) for piece in pieces] == [6]
    assert len(behind) == 1
