"""Words of an index that are like a word of a name, found without looking at all of them."""

import pytest

from namenorm.matching.likeness import likeness
from namenorm.matching.neighbours import Neighbours
from namenorm.matching.pairing import PAIR_FLOOR
from namenorm.matching.query import make_query, query_words, syllable_keys
from namenorm.translit.respell import skeleton

SOURCE = """\
- {id: "a", type: PER, label: "Vladimir Putin", names: {ru: ["Владимир Путин"], uk: ["Володимир Путін"]}}
- {id: "b", type: PER, label: "Donald Trump", names: {ru: ["Дональд Трамп"], bg: ["Доналд Тръмп"]}}
- {id: "c", type: PER, label: "Kim Jong Un", names: {ru: ["Ким Чен Ын"], mk: ["Ким Џонг Ун"]}}
- {id: "d", type: PER, label: "Antonio Guterres", names: {ru: ["Антониу Гутерриш"]}}
- {id: "e", type: LOC, label: "Beijing", names: {ru: ["Пекин"]}}
- {id: "f", type: EVT, label: "Olympics 2012", names: {ru: ["Олимпиада 2012"]}}
- {id: "g", type: LOC, label: "Tramore", names: {ru: ["Трамор"]}}
"""


@pytest.fixture
def index(index_of):
    return index_of(SOURCE)


@pytest.fixture
def neighbours(index):
    return Neighbours(index)


def same(neighbours, index, name, lang):
    """For each word of a name the words that are it, with how alike they are."""
    query = make_query(name, lang, None)
    rows = zip(query_words(query), syllable_keys(query), strict=True)
    return [{index.part(n).text: alike for n, alike in neighbours.same(word, keys).items()} for word, keys in rows]


def like(neighbours, index, name, lang, is_far=True):
    """For a word the words that are like it, the most alike first."""
    (word,) = query_words(make_query(name, lang, None))
    return [(index.part(n).text, alike) for n, alike in neighbours.like(tuple(word.sounds), is_far)]


def test_a_word_as_written_goes_before_its_base_form_and_that_before_what_is_read_so(neighbours, index):
    (found,) = same(neighbours, index, "Трамп", "ru")
    assert found["трамп"] == 1.0 > found["тръмп"]
    (bent,) = same(neighbours, index, "Трампа", "ru")
    assert found["трамп"] > bent["трамп"] > bent["тръмп"]


def test_a_counterpart_among_given_names_is_the_same_in_a_name_of_two_words(neighbours, index):
    first, _ = same(neighbours, index, "Уладзімір Пуцін", "be")
    assert {"владимир", "володимир", "vladimir"} <= first.keys()
    (alone,) = same(neighbours, index, "Уладзімір", "be")
    assert "владимир" not in alone


def test_a_word_for_the_same_east_asian_syllables_is_the_same(neighbours, index):
    _, second, third = same(neighbours, index, "Кім Чэн Ын", "be")
    assert "џонг" in second
    assert {"ын", "ун"} <= third.keys()


def test_a_number_is_like_itself_alone(neighbours, index):
    assert [set(found) for found in same(neighbours, index, "Олимпиада 2012", "ru")][1] == {"2012"}
    assert [set(found) for found in same(neighbours, index, "Олимпиада 2016", "ru")][1] == set()


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Тарамп", "трамп"), ("Трамб", "трамп"), ("Трап", "трамп"), ("Трампф", "трамп"), ("Рамп", "трамп"), ("Тармп", "трамп"),
        ("Ттрамп", "трамп"), ("Гутиреш", "гутерриш"), ("Гутеррес", "гутерриш"), ("Пикин", "пекин"), ("Дональ", "дональд"),
    ],
)  # fmt: skip
def test_a_word_with_a_letter_put_in_left_out_or_changed_is_like_it(neighbours, index, word, expected):
    assert expected in dict(like(neighbours, index, word, "ru"))


@pytest.mark.parametrize(
    ("word", "is_near"), [("Тромп", True), ("Трампф", False), ("Трамт", False), ("Пикин", True), ("Пекит", False)]
)
def test_at_first_only_words_with_the_same_consonants_or_one_more_are_asked_for(neighbours, index, word, is_near):
    near, far = (dict(like(neighbours, index, word, "ru", is_far)) for is_far in (False, True))
    expected = "пекин" if word.startswith("П") else "трамп"
    assert expected in far
    assert (expected in near) is is_near
    assert near.items() <= far.items()


@pytest.mark.parametrize("word", ["Шимпанзе", "Обама", "Ы", "Аэ", "中国"])
def test_a_word_that_no_skeleton_leads_to_has_none_like_it(neighbours, index, word):
    assert like(neighbours, index, word, "ru") == []


def test_what_is_like_a_word_is_ordered_and_alike_enough(neighbours, index):
    found = like(neighbours, index, "Трамб", "ru")
    assert found[0][0] in ("трамп", "тръмп")
    assert [alike for _, alike in found] == sorted((alike for _, alike in found), reverse=True)
    assert all(alike >= PAIR_FLOOR for _, alike in found)


@pytest.mark.parametrize("word", ["Трамб", "Гутиреш", "Володимер", "Пекине", "Доналт"])
def test_what_is_found_through_blocks_is_what_a_look_at_every_word_finds(neighbours, index, word):
    (asked,) = query_words(make_query(word, "ru", None))
    expected = {}
    for number in range(index.part_count):
        for sounds in asked.sounds:
            for read in index.part(number).readings:
                if abs(len(skeleton(sounds)) - len(skeleton(read))) <= 1 and likeness(sounds, read) >= 0.8:
                    expected[number] = max(expected.get(number, 0.0), likeness(sounds, read))
    found = dict(neighbours.like(tuple(asked.sounds), True))
    assert expected
    assert {n: found.get(n) for n in expected} == expected


def test_what_was_asked_before_changes_no_answer(neighbours, index):
    first = like(neighbours, index, "Трамб", "ru")
    for word in ("Гутиреш", "Пикин", "Трамп", "Трамб"):
        like(neighbours, index, word, "ru")
    assert like(neighbours, index, "Трамб", "ru") == first == like(Neighbours(index), index, "Трамб", "ru")
