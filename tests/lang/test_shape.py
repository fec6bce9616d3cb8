"""Which words of a name bend: heads and their adjectives, all words of a person, the last word, the first word."""

import pytest

from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.lang.shape import bending_places, is_east_asian, words_of


def bending(name, lang, type_=None):
    """The words that bend together, for each way the name may bend."""
    words = words_of(name, lang)
    return [[words[i].token.text for i in places] for places in bending_places(words, lang, type_)]


def fixed(name, lang):
    return [w.token.text for w in words_of(name, lang) if w.is_fixed]


@pytest.mark.parametrize(
    "name", ["Нью-Йорк", "«Газпром»", " Ростов-на-Дону ", "О’Браєн", "Ким  Чен\u00a0Ын", "COVID-19"]
)
def test_the_words_and_what_stands_before_them_give_the_name_back(name):
    words = words_of(name, "ru")
    assert "".join(w.before + w.token.text for w in words) + name[words[-1].token.end :] == name


@pytest.mark.parametrize("name", ["", " ", "—", "«»", "\u0301"])
def test_a_name_without_letters_has_no_words_and_one_way_not_to_bend(name):
    assert words_of(name, "ru") == ()
    assert bending_places((), "ru", None) == [()]


@pytest.mark.parametrize(
    ("name", "lang", "expected"),
    [
        ("Газета The Times", "ru", ["The", "Times"]),
        ("НАТО", "ru", ["НАТО"]),
        ("Совет Безопасности ООН", "ru", ["ООН"]),
        ("Ростов-на-Дону", "ru", ["на"]),
        ("Apollo 11", "ru", ["Apollo", "11"]),
        ("Министерство на отбраната", "bg", ["на"]),
        ("Босна и Херцеговина", "sr", ["и"]),
        ("Кім Чен Ин", "uk", []),
    ],
)
def test_acronyms_numbers_latin_words_and_prepositions_are_fixed(name, lang, expected):
    assert fixed(name, lang) == expected


def test_one_capital_letter_is_no_acronym():
    assert fixed("Ю Несбё", "ru") == []


@pytest.mark.parametrize(
    ("name", "lang"),
    [
        ("Владимир Путин", "ru"),
        ("Тарас Шевченко", "uk"),
        ("Якуб Колас", "be"),
        ("Никола Тесла", "sr"),
        ("Владимир Владимирович Путин", "ru"),
    ],
)
def test_all_words_of_a_person_bend(name, lang):
    assert bending(name, lang, "PER") == [name.split()]


@pytest.mark.parametrize(
    ("name", "lang", "last"),
    [
        ("Ким Чен Ын", "ru", "Ын"), ("Ким Чен Ына", "ru", "Ына"), ("Мун Чжэ Ин", "ru", "Ин"), ("Си Цзиньпин", "ru", "Цзиньпин"),
        ("Кім Чен Ин", "uk", "Ин"), ("Ким Џонг Ун", "sr", "Ун"), ("Кім Чэн Ын", "be", "Ын"), ("Пан Ги Мун", "ru", "Мун"),
        ("Дэн Сяопин", "ru", "Сяопин"), ("Ли Кэцян", "ru", "Кэцян"),
    ],
)  # fmt: skip
def test_of_an_east_asian_name_the_last_word_alone_bends(name, lang, last):
    assert is_east_asian(words_of(name, lang), lang)
    assert bending(name, lang, "PER") == [[last]]


@pytest.mark.parametrize(
    ("name", "lang"),
    [
        ("Владимир Путин", "ru"), ("Лев Толстой", "ru"), ("Джо Байден", "ru"), ("Пол Маккартни", "ru"), ("Том Круз", "ru"),
        ("Синдзо Абэ", "ru"), ("Иван Франко", "uk"), ("Новак Ђоковић", "sr"), ("Кир Стармер", "ru"), ("Джордж Уокер Буш", "ru"), ("Карл Маркс", "ru"),
    ],
)  # fmt: skip
def test_a_name_that_begins_with_a_given_name_or_a_long_word_is_not_east_asian(name, lang):
    assert not is_east_asian(words_of(name, lang), lang)


@pytest.mark.parametrize(
    ("name", "lang", "ways"),
    [
        ("Северная Корея", "ru", [["Северная"], ["Северная", "Корея"]]),
        ("Трудовая партия Кореи", "ru", [["Трудовая"], ["Трудовая", "партия"], ["Трудовая", "партия", "Кореи"]]),
        ("Совет Безопасности ООН", "ru", [["Совет"], ["Совет", "Безопасности"]]),
        ("Босна и Херцеговина", "sr", [["Босна"]]),
    ],
)  # fmt: skip
def test_of_other_names_a_head_bends_with_all_words_before_it(name, lang, ways):
    assert bending(name, lang, "LOC") == ways


def test_nothing_bends_behind_a_fixed_word():
    assert bending("Битва при Бородине", "ru") == [["Битва"]]
    assert bending("НАТО Организация", "ru") == []


@pytest.mark.parametrize(
    ("name", "ways"),
    [
        ("Нью-Йорк", [["Йорк"]]),
        ("Санкт-Петербург", [["Петербург"]]),
        ("Буэнос-Айрес", [["Айрес"]]),
        ("Старая Нью-Йорк", [["Старая"], ["Старая", "Йорк"]]),
    ],
)
def test_a_compound_with_a_hyphen_bends_at_its_end(name, ways):
    assert bending(name, "ru", "LOC") == ways


def test_the_head_before_a_fixed_part_of_a_compound_bends():
    assert ["Ростов"] in bending("Ростов-на-Дону", "ru", "LOC")
    assert ["Франкфурт"] in bending("Франкфурт-на-Майне", "ru", "LOC")


@pytest.mark.parametrize(("name", "lang", "first"), [
    ("Върховен съд", "bg", "Върховен"), ("Министерство на отбраната", "bg", "Министерство"),
    ("Европска Унија", "mk", "Европска"), ("НАТО съюз", "bg", "съюз"),
])  # fmt: skip
def test_in_bulgarian_and_macedonian_the_first_word_takes_the_article(name, lang, first):
    assert bending(name, lang, "ORG") == [[first]]


@pytest.mark.parametrize(("name", "lang"), [("Бойко Борисов", "bg"), ("Никола Груевски", "mk")])
def test_in_bulgarian_and_macedonian_a_person_takes_no_article(name, lang):
    assert bending(name, lang, "PER") == [[]]


@pytest.mark.parametrize(
    ("name", "lang"),
    [
        ("Қазақстан Республикасы", "kk"), ("Қасым-Жомарт Тоқаев", "kk"), ("Кыргыз Республикасы", "ky"),
        ("Монгол Улс", "mn"), ("Ҷумҳурии Тоҷикистон", "tg"), ("Татарстан Республикасы", "tt"),
    ],
)  # fmt: skip
def test_the_turkic_languages_mongolian_and_tajik_bend_the_last_word_whatever_the_type(name, lang):
    last = words_of(name, lang)[-1].token.text
    assert bending(name, lang, "PER") == bending(name, lang, "LOC") == [[last]]


def test_where_the_last_word_is_fixed_nothing_bends_in_kazakh():
    assert bending("Қазақстан НАТО", "kk") == [[]]


ODD = ["\ud800", "\ud800Пекин", "Ки\u0301ев", "一", "Ким " * 300, "-".join("абвгд" * 50), "1"]


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_any_name_has_places_that_are_its_own(lang):
    for name in ODD:
        words = words_of(name, lang)
        for places in (p for type_ in (None, "PER", "LOC") for p in bending_places(words, lang, type_)):
            assert all(0 <= i < len(words) and not words[i].is_fixed for i in places)
            assert list(places) == sorted(set(places))


@pytest.mark.parametrize(
    ("name", "lang"),
    [
        ("Рекс Тиллерсон", "ru"),
        ("Чак Норрис", "ru"),
        ("Фил Коллинз", "ru"),
        ("Кіт Келлог", "uk"),
    ],
)
def test_syllables_that_no_east_asian_name_has_tell_a_western_one(name, lang):
    assert not is_east_asian(words_of(name, lang), lang)


@pytest.mark.parametrize(
    ("name", "lang"), [("Мао Цзэдун", "ru"), ("Чжао Лэцзи", "ru"), ("Хуа Чуньин", "ru"), ("Мао Цедунг", "sr")]
)
def test_a_surname_with_a_diphthong_has_one_syllable(name, lang):
    assert is_east_asian(words_of(name, lang), lang)
