"""Hints in a gazetteer: what is wrong with them is told, what is right comes back."""

import pytest

ENTITY = '- {{id: "a", type: LOC, label: "A", names: {{ru: ["Лес"]}}, hints: {}}}\n'


@pytest.mark.parametrize(
    ("hints", "code"),
    [
        ('["a"]', "bad-hints"),
        ('{near: ["a"]}', "bad-hints"),
        ('{with: "a"}', "not-a-list"),
        ("{with: [1]}", "not-text"),
        ('{with: ["b"]}', "unknown-reference"),
        ('{words: ["лес"]}', "bad-hints"),
        ('{words: {xx: ["лес"]}}', "unknown-language"),
        ('{words: {ru: "лес"}}', "not-a-list"),
    ],
)
def test_what_is_wrong_with_hints_is_told(check, hints, code):
    assert [p.code for p in check(ENTITY.format(hints))] == [code]


@pytest.mark.parametrize("hints", ["{}", '{with: ["a"]}', '{words: {ru: ["лес"], bg: ["гора"]}}'])
def test_good_hints_are_no_problem(check, hints):
    assert not check(ENTITY.format(hints))
