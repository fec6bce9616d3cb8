"""From reasons to a probability."""

import pytest

from namenorm.matching.score import compared, log_odds, probability, told, weights


def found(*names, value=1.0):
    return [(name, (value, ("{}", name))) for name in names]


@pytest.mark.parametrize("worth", [weights(), compared()])
def test_what_reasons_are_worth_adds_up(worth):
    assert log_odds(found("respelled", "other_order"), worth) == pytest.approx(
        worth["respelled"] + worth["other_order"]
    )
    assert log_odds([], worth) == 0


def test_half_a_reason_is_worth_half():
    assert log_odds(found("words_unlike", value=0.5), weights()) == pytest.approx(weights()["words_unlike"] / 2)


def test_a_reason_that_has_no_weight_is_an_error_and_not_nothing():
    with pytest.raises(KeyError, match="gut_feeling"):
        log_odds(found("gut_feeling"), weights())


def test_what_is_told_begins_with_the_step_and_goes_on_with_what_says_most():
    reasons = told(found("respelled", "other_order", "numeral_differs", "word_extra"), weights())
    assert reasons[0][0] == "respelled"
    assert next(name for name, *_ in reasons[1:]) == "numeral_differs"
    odds = [abs(odds) for _, _, odds, _ in reasons[1:]]
    assert odds == sorted(odds, reverse=True)
    assert all(odds == pytest.approx(weights()[name] * value) for name, value, odds, _ in reasons)


@pytest.mark.parametrize("odds", [-1e9, -40.0, 0.0, 40.0, 1e9])
def test_a_probability_lies_between_0_and_1_whatever_the_odds(odds):
    assert 0 < probability(odds) <= 1
    assert probability(-odds) == pytest.approx(1 - probability(odds), abs=1e-9)


@pytest.mark.parametrize(
    "reason",
    [
        "words_unlike", "least_alike_word", "short_word_unlike", "same_language_unlike", "word_extra",
        "part_missing_at_end", "left_out_share", "numeral_differs", "type_differs", "type_differs_of_person", "common_words",
    ],
)  # fmt: skip
def test_what_speaks_against_is_worth_less_than_nothing(reason):
    assert weights()[reason] < 0
    assert compared()[reason] <= 0


@pytest.mark.parametrize(
    "reason",
    [
        "consonants_differ", "ending_differs", "function_word_missing", "other_order", "patronymic_differs", "patronymic_missing",
        "person_cut_short", "syllables_differ", "word_extra",
    ],
)  # fmt: skip
def test_what_differs_never_speaks_for_a_match(reason):
    assert max(weights()[reason], compared()[reason]) <= 0


def test_both_tables_have_the_same_reasons():
    assert weights().keys() == compared().keys()


def test_an_exact_form_alone_is_a_match_and_a_shortened_derivation_or_an_acronym_of_words_is_not():
    worth = weights()
    assert min(probability(worth[step]) for step in ("unified_form", "inflected_form", "derived_form")) > 0.8
    assert max(probability(worth[step]) for step in ("derived_form_shortened", "acronym_of_words")) < 0.5
