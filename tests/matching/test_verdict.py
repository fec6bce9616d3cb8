"""The verdict: floors, rivals, weights, short forms."""

import pytest

from namenorm.matching.verdict import decide, match_floor
from namenorm.model import Candidate, Kind, Verdict


def candidate(id_, score, form="Петров Иван", type_="PER", kind=Kind.NAME, weight=1.0):
    return Candidate(id_, type_, id_, score, form, "ru", kind, weight)


@pytest.mark.parametrize(
    ("candidates", "verdict"),
    [
        ([], Verdict.NONE),
        ([candidate("a", 0.79)], Verdict.NONE),
        ([candidate("a", 0.81)], Verdict.UNSURE),
        ([candidate("a", 0.9)], Verdict.MATCH),
        ([candidate("a", 0.9), candidate("b", 0.88)], Verdict.UNSURE),
        ([candidate("a", 0.9), candidate("b", 0.86)], Verdict.MATCH),
        ([candidate("a", 0.99, weight=3), candidate("b", 0.99)], Verdict.MATCH),
        ([candidate("a", 0.99, weight=1), candidate("b", 0.99)], Verdict.UNSURE),
        ([candidate("a", 0.99), candidate("b", 0.99, kind=Kind.SHORT)], Verdict.MATCH),
        ([candidate("a", 0.99, kind=Kind.SHORT)], Verdict.UNSURE),
    ],
)
def test_the_verdict_follows_from_scores_weights_and_kinds(candidates, verdict):
    assert decide(candidates, 10)[0] is verdict


def test_a_short_word_needs_more_than_a_long_one_and_a_person_more_than_a_place():
    assert match_floor(candidate("a", 0.9, "Марка", "LOC"), 5) > match_floor(candidate("a", 0.9, "Владивосток", "LOC"), 11)
    assert match_floor(candidate("a", 0.9, "Лондон", "PER"), 6) > match_floor(candidate("a", 0.9, "Лондон", "LOC"), 6)


def test_the_shorter_of_name_and_form_says_how_much_is_needed():
    form = candidate("a", 0.92, "Владивосток", "LOC")
    assert match_floor(form, 5) > match_floor(form, 11)
