"""How the words of two names pair off, and what is left over."""

import pytest

from namenorm.matching.pairing import PAIR_FLOOR, WHOLE_FLOOR, Named, Pairer
from namenorm.matching.query import make_query
from namenorm.matching.word_kinds import is_function_word, is_patronymic, numbers_in
from namenorm.text.tokens import words
from namenorm.translit.respell import reading


def pair(a, b, lang_a="ru", lang_b="ru", type_="PER"):
    named = Named(b, words(b), tuple((reading(word, lang_b),) for word in words(b)), lang_b, type_)
    return Pairer(make_query(a, lang_a, type_)).pair(named)


def pairs(a, b, *more):
    """Word, other word, and why they are one."""
    found = pair(a, b, *more)
    return [(found.query.words[p.i], found.named.words[p.j], p.reason) for p in found.pairs]


def test_words_pair_off_whatever_their_order():
    assert pairs("Путин Владимир", "Владимир Путин") == [
        ("путин", "путин", "same_word"),
        ("владимир", "владимир", "same_word"),
    ]


@pytest.mark.parametrize(
    ("a", "b", "more", "expected"),
    [
        ("Путина Владимира", "Владимир Путин", (), [("путина", "путин", "base_form"), ("владимира", "владимир", "base_form")]),
        ("Доналд Тръмп", "Дональд Трамп", ("bg", "ru"), [("доналд", "дональд", "same_reading"), ("тръмп", "трамп", "same_reading")]),
        ("Микола Азаров", "Николай Азаров", ("uk", "ru"), [("микола", "николай", "given_names"), ("азаров", "азаров", "same_word")]),
        ("Ким Чен", "Ким Џонг", ("ru", "mk"), [("ким", "ким", "same_word"), ("чен", "џонг", "source_syllables")]),
        ("В. Путин", "Владимир Путин", (), [("в", "владимир", "initials_agree"), ("путин", "путин", "same_word")]),
        ("Владимир Путин", "В. Путин", (), [("владимир", "в", "initials_agree"), ("путин", "путин", "same_word")]),
        ("Антониу Гутерриш", "Антоніу Гутеррес", ("ru", "uk"), [("антониу", "антоніу", "same_reading"), ("гутерриш", "гутеррес", "similar_reading")]),
    ],
)  # fmt: skip
def test_two_words_are_one_for_the_best_reason_there_is(a, b, more, expected):
    assert pairs(a, b, *more) == expected


def test_each_word_has_at_most_one_fellow():
    found = pair("Ким Ким Ким", "Ким Чен Ын")
    assert len({p.i for p in found.pairs}) == len({p.j for p in found.pairs}) == len(found.pairs) == 1


def test_of_equal_words_the_one_at_the_same_place_is_taken():
    assert [(p.i, p.j) for p in pair("Ким Ли Ким", "Ким Ли Ким").pairs] == [(0, 0), (1, 1), (2, 2)]


@pytest.mark.parametrize(("a", "b"), [("Ын", "Ир"), ("Путин", "Трамп"), ("2012", "2016"), ("ІІ", "ІІІ")])
def test_words_that_are_too_little_alike_are_no_pair(a, b):
    assert pairs(f"Ким {a}", f"Ким {b}") == [("ким", "ким", "same_word")]


def test_every_pair_is_alike_enough():
    found = pair("Аляксандр Лукашэнка", "Александр Лукашенко", "be", "ru")
    assert len(found.pairs) == 2
    assert all(PAIR_FLOOR <= p.alike <= 1 for p in found.pairs)
    assert found.similar == [p for p in found.pairs if p.reason == "similar_reading"]


@pytest.mark.parametrize(
    ("a", "b", "type_"),
    [("Б. Путин", "Владимир Путин", "PER"), ("В", "Владимир", "PER"), ("В. Новгород", "Великий Новгород", "LOC"), ("Иван V", "Иван Виктор", "PER")],
)  # fmt: skip
def test_an_initial_is_none_where_it_does_not_agree_or_stands_alone_or_in_no_person_or_is_a_numeral(a, b, type_):
    assert "initials_agree" not in [reason for *_, reason in pairs(a, b, "ru", "ru", type_)]


def test_counterparts_among_given_names_are_for_people():
    assert "given_names" not in [reason for *_, reason in pairs("Святой Микола", "Святой Николай", "uk", "ru", "LOC")]


@pytest.mark.parametrize(
    ("a", "b"), [("Ким Ченын", "Ким Чен Ын"), ("Ким Чен Ын", "Ким Ченын"), ("Мундже Ин", "Мун Дже-ин")]
)
def test_names_that_are_spaced_otherwise_are_alike_as_a_whole(a, b):
    assert pair(a, b).whole >= WHOLE_FLOOR


@pytest.mark.parametrize(
    ("a", "b", "type_"),
    [
        ("Ким Чен Ын", "Ким Чен Ир", "PER"), ("Мартин Лютер", "Мартин Лютер Кинг", "PER"), ("Николай I", "Николай", "PER"),
        ("Боинг 737", "Боинг", "PRO"), ("Министерство обороны", "Министерство обороны РФ", "ORG"),
        ("Организация Объединённых", "Организация Объединённых Наций", "ORG"), ("Ли", "Ли Куан Ю", "PER"),
    ],
)  # fmt: skip
def test_a_word_left_out_is_no_other_spacing(a, b, type_):
    assert pair(a, b, "ru", "ru", type_).whole == 0
    assert pair(b, a, "ru", "ru", type_).whole == 0


def left(a, b, *more):
    return pair(a, b, *more).left


def test_words_left_over_are_told_apart_by_what_they_are():
    assert left("Дональд Трамп Младший", "Дональд Трамп").extra == ["младший"]
    assert left("Джордж Буш", "Джордж Уокер Буш").missing == [1]
    assert left("Путин Владимир Владимирович", "Владимир Путин").patronymics == ["владимирович"]
    assert left("Владимир Путин", "Владимир Владимирович Путин").patronymics_of_named == ["владимирович"]
    assert left("Николай", "Николай II").numerals == ["ii"]
    assert left("Банка на Англия", "Банк Англии", "bg", "ru", "ORG").small == ["на"]


def test_a_patronymic_is_one_in_people_and_behind_another_word():
    assert left("Владимирович Путин", "Путин").extra == ["владимирович"]
    assert left("Марш Петровича", "Марш", "ru", "ru", "EVT").extra == ["петровича"]


@pytest.mark.parametrize(("a", "b"), [("Борис Милошевич", "Борис Тадич"), ("Адам Мицкевич", "Адам Богданович")])
def test_a_family_name_in_ich_is_no_patronymic_in_a_name_of_two_words(a, b):
    found = left(a, b)
    assert (found.extra, found.missing) == ([words(a)[1]], [1])
    assert not found.patronymics
    assert not found.patronymics_of_named


def test_nothing_is_left_over_of_a_name_beside_itself():
    assert not any(left("Владимир Владимирович Путин", "Владимир Владимирович Путин"))


def test_words_of_other_syllables_are_counted():
    assert pair("Пак Чон Хи", "Пак Кын Хе").clashes == 2
    assert pair("Пак Кын Хе", "Пак Кын Хе").clashes == 0
    assert pair("Владимир Путин", "Владимир Путін").clashes == 0


@pytest.mark.parametrize(
    "word", ["владимирович", "владимировичем", "петровна", "ильинична", "іванович", "іванівна", "іванавіч", "petrovich"]
)
def test_a_patronymic_is_known_by_its_form_in_any_case(word):
    assert is_patronymic(word)


@pytest.mark.parametrize("word", ["путин", "ович", "вич", "", "марич", "королевна зима"])
def test_what_only_ends_a_little_like_a_patronymic_is_none(word):
    assert not is_patronymic(word)


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("Николай II", ["ii"]), ("Николай ІІ", ["іі"]), ("Людовик XIV Бурбон", ["xiv"]), ("Пётр I", ["i"]), ("2012", ["2012"]), ("F16 Falcon", ["f16"]),
        ("Пётр I Петрович", ["i"]), ("Карл І Стюарт", ["і"]), ("Пётр I. Петрович", []), ("Клинтън Х.", []), ("Клинтън Х", ["х"]),
        ("Xi Jinping", []), ("Louis I Kahn", []), ("Боснія і Герцеговина", []), ("Босния и", []), ("Пак ли", []), ("Размер XXL", []),
    ],
)  # fmt: skip
def test_a_number_is_of_figures_or_roman_behind_a_name(name, numbers):
    assert [word for word, is_number in zip(words(name), numbers_in(words(name), name), strict=True) if is_number] == numbers


@pytest.mark.parametrize(
    ("name", "other", "reason"),
    [
        ("В. Путин", "Владимир Путин", "initials_agree"), ("Вл. Путин", "Владимир Путин", "initials_agree"),
        ("Дж. Байден", "Джо Байден", "initials_agree"), ("ДЖ. БАЙДЕН", "Джо Байден", "initials_agree"),
        ("Байден Джо", "Дж. Байден", "initials_agree"), ("Ю. Тимошенко", "Юлия Тимошенко", "initials_agree"),
        ("Вас. Путин", "Владимир Путин", None), ("Дж. Байден", "Дмитрий Байден", None), ("П. Байден", "Джо Байден", None),
    ],
)  # fmt: skip
def test_an_initial_or_a_given_name_cut_short_is_one_that_begins_so(name, other, reason):
    assert [p[2] for p in pairs(name, other) if p[2] == "initials_agree"] == ([reason] if reason else [])


def test_an_initial_is_never_joined_to_the_word_beside_it():
    assert pair("Д. Вашингтон", "Вашынгтон", type_="LOC").whole == 0
    assert pair("Д Вашингтон", "Вашынгтон", type_="LOC").whole > 0
    assert pair("Владимир В. Путин", "Владимир Путин").whole == 0
    assert pair("Washington, D.C.", "Вашингтон", "en", "ru", "LOC").whole == pair("Washington DC", "Вашингтон", "en", "ru", "LOC").whole


def test_a_function_word_is_one_of_its_own_language():
    assert is_function_word("за", ("bg",))
    assert not is_function_word("путин", ("bg", "ru"))
    assert not is_function_word("за", ("en",))


@pytest.mark.parametrize("name", ["", "—", "а", "Ким " * 200, "\ud800", "中" * 50, "1 2 3", "II", "а" * 900])
def test_any_two_names_can_be_paired(name):
    for other in ("Ким Чен Ын", "II", "а", "中"):
        if words(name):
            found = pair(name, other)
            assert 0 <= found.whole <= 1
