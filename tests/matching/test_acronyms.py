"""Acronyms are one by their letters, or where they are words, by how they sound."""

import pytest

from namenorm.matching.hits import same_letters


@pytest.mark.parametrize(
    ("one", "lang", "other", "other_lang", "same"),
    [
        ("фифа", "ru", "fifa", "en", True),
        ("юнеско", "ru", "unesco", "en", True),  # a word that sounds the same, though it begins with another letter
        ("нато", "ru", "nato", "en", True),
        ("нато", "ru", "насa", "ru", False),  # a word that sounds otherwise
        ("фсб", "ru", "фбр", "ru", False),
        ("сша", "ru", "sha", "en", False),  # too short to be a word
        ("уефа", "ru", "фифа", "ru", False),  # another beginning
        ("г20", "ru", "г2о", "ru", False),  # a digit is no sound
        ("ес", "bg", "ес", "ru", True),
        ("ес", "bg", "es", "en", False),  # two letters are one only as written
    ],
)
def test_acronyms_are_one_by_letters_or_by_sound(one, lang, other, other_lang, same):
    assert same_letters((one,), lang, (other,), other_lang) is same
