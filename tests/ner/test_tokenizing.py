"""Sentences and tokens: nothing but spaces is lost, and names are not cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from namenorm.ner.tokenizing import MAX_TOKENS, sentences


def read(text):
    return [[t.text for t in sentence] for sentence in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n ", []),
        ("Път. Лес!", [["Път", "."], ["Лес", "!"]]),
        ("„Няма.“ Той е тук.", [["„", "Няма", ".", "“"], ["Той", "е", "тук", "."]]),
        ("В. В. Путин, ул. Ленина", [["В", ".", "В", ".", "Путин", ",", "ул", ".", "Ленина"]]),
        ("в 2020 г. она", [["в", "2020", "г", ".", "она"]]),
        ("Заглавие\nТекст", [["Заглавие"], ["Текст"]]),
        ("Нью-Йорк, О’Браєн, NTV.RU, 5.5", [["Нью-Йорк", ",", "О’Браєн", ",", "NTV.RU", ",", "5.5"]]),
        ("Влади\u0301мир", [["Влади\u0301мир"]]),
    ],
)
def test_sentences_and_their_tokens(text, expected):
    assert read(text) == expected


def test_a_sentence_without_end_is_cut():
    assert [len(s) for s in sentences("лес " * (2 * MAX_TOKENS + 1))] == [MAX_TOKENS, MAX_TOKENS, 1]


@given(st.text(max_size=200))
def test_tokens_are_pieces_of_the_text_in_order_and_lose_nothing_but_space(text):
    found = [t for sentence in sentences(text) for t in sentence]
    assert all(text[t.start : t.end] == t.text for t in found)
    assert "".join(t.text for t in found) == "".join(c for c in text if not c.isspace())
    assert all(sentence for sentence in sentences(text))
