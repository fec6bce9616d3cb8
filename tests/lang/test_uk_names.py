"""What is Ukrainian alone: names that keep their vowels, and the genders of paradigms (see also `names/uk.yaml`)."""

import pytest

from namenorm.lang.languages import profile
from namenorm.text.unify import unify

UK = profile("uk")


@pytest.mark.parametrize(
    "word", ["Панфіл", "Самійл", "Арвід", "Салім", "Філіп", "Денис", "Лука", "Ерік", "Вадім", "Зігфрід"]
)
def test_a_name_that_keeps_its_vowels_is_not_bent_by_a_change_of_them(word):
    assert not [p.name for p in UK.inflector.paradigms_of(unify(word)) if ".m-i-" in p.name]


def test_genders_are_told_by_the_names_of_paradigms():
    genders = {p.name: p.gender for p in UK.paradigms}
    assert genders["uk.fem-ova"] == "f"
    assert genders["uk.surname-ov"] == genders["uk.place-iv"] == "m"
    assert genders["uk.neut-adj"] == "n"
    assert {g for name, g in genders.items() if ".adj-" in name} == {""}
