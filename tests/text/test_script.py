"""script_of and fold_lookalikes."""

import pytest

from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.text import script as script_module
from namenorm.text.script import fold_lookalikes, script_of


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_every_letter_of_every_alphabet_is_cyrillic(lang):
    letters = profile(lang).alphabet
    assert {script_of(c) for c in letters + letters.upper()} == {"Cyrl"}


@pytest.mark.parametrize(
    ("word", "script"),
    [
        ("Київ", "Cyrl"), ("О'Браєн", "Cyrl"), ("СУ-57", "Cyrl"), ("Kyiv", "Latn"), ("Đoković", "Latn"),
        ("Łódź", "Latn"), ("Việt", "Latn"), ("Kиїв", "mixed"), ("iPhoneом", "mixed"), ("2025", "other"), ("", "other"),
        ("北京", "other"), ("თბილისი", "other"), ("×÷", "other"), ("'", "other"),
    ],
)  # fmt: skip
def test_the_script_of_a_word(word, script):
    assert script_of(word) == script


@pytest.mark.parametrize("word", ["Флoридa", "Вarner", "Сop", "Tокио"])
def test_a_folded_word_is_of_one_script(word):
    assert script_of(word) == "mixed"
    assert script_of(fold_lookalikes(word)) in {"Cyrl", "Latn"}


def test_a_word_that_could_be_either_becomes_cyrillic():
    assert fold_lookalikes("СOР") == "СОР"
    assert script_of(fold_lookalikes("СOР")) == "Cyrl"


@pytest.mark.parametrize("word", ["СОР", "COP", "Москва", "London", "iPhoneом"])
def test_folding_leaves_what_it_cannot_better(word):
    assert fold_lookalikes(word) == word


def test_look_alikes_are_folded_letter_for_letter():
    for latin, cyrillic in script_module._LATIN_TO_CYRILLIC.items():
        assert script_of(chr(latin)) == "Latn"
        assert script_of(chr(cyrillic)) == "Cyrl"
        assert script_module._CYRILLIC_TO_LATIN.get(cyrillic, latin) == latin  # к, м, т only one way
