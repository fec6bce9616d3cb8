"""Looking up ends of words: the table must say what regular expressions over every entry would say, only sooner."""

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.lang.ends import EndTable, shortest, write_out
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.lang.paradigm import Inflector, case_names
from namenorm.text.unify import unify

CONDITIONS = sorted({p.stem_end for lang in CYRILLIC_LANGUAGES for p in profile(lang).paradigms})
WRITTEN_OUT = {c: tuple(write_out(c)) for c in CONDITIONS if write_out(c) is not None}

quick = settings(max_examples=40, deadline=None)
thorough = settings(max_examples=100, deadline=None)


@cache
def entries_of(lang):
    """(ending, condition on the stem, base, case, is plural) for each cell of each paradigm."""
    return tuple(
        (ending, p.stem_end, p.base, case, is_plural)
        for p in profile(lang).paradigms
        for is_plural, cells in ((False, p.cells), (True, p.plural))
        for case, endings in cells.items()
        for ending in endings
    )


@cache
def table_of(lang):
    return EndTable((ending, stem_end, i) for i, (ending, stem_end, *_) in enumerate(entries_of(lang)))


@cache
def endings_of(lang):
    return sorted({ending for ending, *_ in entries_of(lang)} | {p.base for p in profile(lang).paradigms})


@cache
def fits(stem_end):
    return re.compile(f"(?:{stem_end})\\Z")


def by_expressions(lang, word):
    """What the table must find, without it."""
    return {
        (len(ending), i)
        for i, (ending, stem_end, *_) in enumerate(entries_of(lang))
        if word.endswith(ending) and fits(stem_end).search(word[: len(word) - len(ending)])
    }


@st.composite
def words_in(draw, lang, min_size=0):
    """Random letters of a language, half of them with one of its endings: most random words end in none."""
    letters = st.text(st.sampled_from([unify(c) for c in profile(lang).alphabet]), min_size=min_size, max_size=9)
    return draw(letters) + draw(st.one_of(st.just(""), st.sampled_from(endings_of(lang))))


WORDS = st.sampled_from(CYRILLIC_LANGUAGES).flatmap(lambda lang: st.tuples(st.just(lang), words_in(lang)))


@pytest.mark.parametrize(
    ("condition", "strings"),
    [
        ("", [""]),
        ("ск", ["ск"]),
        ("[оеё]в", ["ов", "ев", "ёв"]),
        ("(?:ов|ев|ин)", ["ов", "ев", "ин"]),
        ("ов|ин", ["ов", "ин"]),
        ("(?:ст|[шж])к?", ["ст", "стк", "ш", "шк", "ж", "жк"]),
        ("в'", ["в'"]),
    ],
)
def test_a_finite_condition_is_written_out_in_the_order_it_is_read(condition, strings):
    assert write_out(condition) == tuple(strings)


@pytest.mark.parametrize(
    "condition", ["[^а]", "а*", "[аоу]+", "[аоу][^әе]*", "а{2}", ".", "(?:а|(?:б|в))", "ов|[^а]", "(?<!а)б"]
)
def test_what_repeats_negates_or_nests_is_not_written_out(condition):
    assert write_out(condition) is None


def test_a_condition_of_too_many_strings_is_not_written_out():
    letters = profile("ru").alphabet
    assert len(write_out(f"[{letters}]") or ()) == len(letters)
    assert write_out(f"[{letters}]" * 3) is None


def test_every_string_written_out_fits_its_condition():
    assert all(WRITTEN_OUT.values())
    assert not [(c, s) for c, strings in WRITTEN_OUT.items() for s in strings if not re.fullmatch(c, s)]


def test_nearly_all_declared_conditions_are_written_out():
    assert len(WRITTEN_OUT) > 0.8 * len(CONDITIONS)


@given(WORDS)
@quick
def test_the_strings_of_a_condition_are_all_that_it_fits(asked):
    _, word = asked
    wrong = [c for c, strings in WRITTEN_OUT.items() if bool(fits(c).search(word)) != word.endswith(strings)]
    assert not wrong


def test_the_shortest_string_of_a_condition_is_told_and_1_where_it_is_not_written_out():
    assert [shortest(c) for c in ("", "[бвд]", "(?:ов|ев|ин)", "(?:ст|[шж])к?", "[^а]", "[аоу][^әе]*")] == [
        0,
        1,
        2,
        1,
        1,
        1,
    ]


@given(WORDS)
@thorough
def test_a_table_finds_what_expressions_over_every_entry_find_and_nothing_else(asked):
    lang, word = asked
    found = table_of(lang).matches(word)
    assert set(found) == by_expressions(lang, word)


@given(WORDS)
@quick
def test_longer_endings_stand_before_shorter_ones(asked):
    lang, word = asked
    lengths = [length for length, _ in table_of(lang).matches(word)]
    assert lengths == sorted(lengths, reverse=True)


@given(WORDS, st.text(max_size=6))
@thorough
def test_the_letters_that_matter_decide_whatever_stands_before_them(asked, before):
    lang, word = asked
    table = table_of(lang)
    letters = table.letters_that_matter(word)
    assert letters >= 1
    if letters <= len(word):
        assert table.matches(before + word[len(word) - letters :]) == table.matches(word)


def test_a_word_that_may_go_on_to_a_longer_end_is_said_to_depend_on_its_start():
    table = EndTable([("ой", "(?:ов|ев)", 1)])
    assert table.letters_that_matter("ой") == 3
    assert table.letters_that_matter("захаровой") == 5
    assert table.letters_that_matter("толстой") == 3
    assert (table.matches("овой"), table.matches("вой")) == ([(2, 1)], [])


def test_vowel_harmony_far_from_the_end_is_seen():
    table = EndTable([("лар", "[аоұы][^әеөүі]*", "back"), ("лер", "[әеөүі][^аоұы]*", "front")])
    assert [value for _, value in table.matches("қазақтлар")] == ["back"]
    assert table.matches("мектеплар") == []
    assert [value for _, value in table.matches("мектеплер")] == ["front"]
    word = "а" + "т" * 30 + "лар"
    assert table.letters_that_matter(word) > len(word) - 3
    assert table.matches(word) == [(3, "back")]


@pytest.mark.parametrize("word", ["", "а", "'", "\ud800", "Ω" * 500, "а" * 100_000])
@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_any_string_has_a_bounded_answer(lang, word):
    assert len(table_of(lang).matches(word)) <= len(entries_of(lang))
    assert table_of(lang).letters_that_matter(word) <= max(len(word) + 1, 100)


# --- the inflector, which keeps what an end tells --------------------------------------------------------------------


class WholeWords(Inflector):
    """Takes all of a word for its end, so that nothing it has kept can answer for another word."""

    def _end(self, word):
        return "^" + word


@cache
def careful(lang):
    return WholeWords(profile(lang).paradigms)


@given(WORDS)
@thorough
def test_what_the_end_of_a_word_tells_is_what_the_whole_word_tells(asked):
    lang, word = asked
    inflector = profile(lang).inflector
    assert inflector.analyses(word) == careful(lang).analyses(word)
    assert inflector.lemmas(word) == careful(lang).lemmas(word)


@given(WORDS, st.sampled_from(["", "б", "юго", "қазақ", "ђур", "'"]))
@thorough
def test_words_with_one_end_get_one_answer_but_for_their_beginnings(asked, before):
    lang, word = asked
    inflector = profile(lang).inflector
    if len(word) < 3:  # too short a stem has fewer base forms
        return
    longer = careful(lang).analyses(before + word)
    assert inflector.analyses(before + word) == longer
    letters = max(inflector._endings.letters_that_matter(word), inflector._bases.letters_that_matter(word))
    if letters < len(word):
        assert longer == tuple(a._replace(base=before + a.base) for a in inflector.analyses(word))
        likely = tuple(a._replace(base=before + a.base) for a in inflector.lemmas(word))
        assert inflector.lemmas(before + word) == likely


def declared(lang, word):
    """Base forms that a word can come from, as the declarations have it: (base, is plural) → cases."""
    found = {}
    for p in profile(lang).paradigms:
        stems = [(e, word[: len(word) - len(e)], c, pl) for e, c, pl in cells_of(p) if word.endswith(e)]
        for ending, stem, case, is_plural in stems:
            long_enough = len(stem) >= 2 or (len(stem) == 1 and len(p.base) >= 2)
            is_itself = ending == p.base and not is_plural
            if long_enough and not is_itself and ".pair-" not in p.name and fits(p.stem_end).search(stem):
                found.setdefault((stem + p.base, is_plural), set()).add(case)
    return found


def cells_of(p):
    for is_plural, cells in ((False, p.cells), (True, p.plural)):
        for case, endings in cells.items():
            yield from ((ending, case, is_plural) for ending in endings)


@given(WORDS)
@quick
def test_analyses_are_the_declarations_turned_round(asked):
    lang, word = asked
    told = {(a.base, a.plural): set(case_names(a.cases).split("/")) for a in profile(lang).inflector.analyses(word)}
    expected = declared(lang, word)
    assert set(told) == set(expected)
    assert all(told[reading] >= cases for reading, cases in expected.items())


def test_a_womans_surname_in_the_nominative_is_no_nominative_of_the_mans():
    (cases,) = [a.cases for a in profile("ru").inflector.analyses("захарова") if a.base == "захаров"]
    assert case_names(cases) == "gen/acc"


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_no_more_lemmas_than_3_and_the_cheapest_first(lang):
    for p in profile(lang).paradigms:
        found = profile(lang).inflector.lemmas(unify(p.sample[1]))
        assert 1 <= len(found) <= 3
        assert [a.cost for a in found] == sorted(a.cost for a in found)


@pytest.mark.parametrize("word", ["", "а", "б", "^", "…", "\ud800ова", "а" * 100_000])
def test_odd_words_are_answered(word):
    for lang in CYRILLIC_LANGUAGES:
        assert all(a.base for a in profile(lang).inflector.analyses(word))
        assert len(profile(lang).inflector.lemmas(word)) <= 3
