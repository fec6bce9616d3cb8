"""The table of given names: what each line must hold, and what is looked up in it."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from namenorm.errors import UnknownLanguageError
from namenorm.lang.given_names import COLUMNS, LATIN, ROYAL, counterparts, gender_of, given_name_groups, table
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.text.unify import unify

LANGUAGES = COLUMNS[:-1]


def _words(group):
    """Every form of a group with its column."""
    return [(column, form) for column in COLUMNS for form in (*group.forms(column), *group.short_forms(column))]


def test_the_table_has_at_least_400_groups_and_names_of_men_and_women():
    genders = Counter(group.gender for group in table())
    assert set(genders) == {"m", "f", "u"}
    assert genders.total() >= 400
    assert min(genders["m"], genders["f"]) >= 190


def test_the_columns_are_the_languages_and_latin():
    assert set(LANGUAGES) == set(CYRILLIC_LANGUAGES)


def test_every_line_has_all_columns():
    assert not [group.slug for group in table() if len(group.cells) != len(COLUMNS)]


def test_slugs_are_unique_and_readable():
    slugs = [group.slug for group in table()]
    assert [slug for slug, n in Counter(slugs).items() if n > 1] == []
    assert not [slug for slug in slugs if not re.fullmatch(r"[a-z]+(-[a-z]+)*", slug)]


def test_every_group_has_four_languages_and_a_latin_form():
    assert not [g.slug for g in table() if sum(bool(g.forms(c)) for c in LANGUAGES) < 4 or not g.forms(LATIN)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_form_has_only_letters_of_its_alphabet(lang):
    letters = frozenset(profile(lang).alphabet + "'-")
    forms = [form for group in table() for column, form in _words(group) if column == lang]
    assert len(forms) > 300
    assert not [form for form in forms if not letters.issuperset(form.lower())]


def test_a_latin_form_has_only_latin_letters():
    forms = [form for group in table() for form in (*group.forms(LATIN), *group.short_forms(LATIN))]
    assert not [form for form in forms if not re.fullmatch(r"[A-Za-z\u00c0-\u024f'-]+", form)]


def test_a_form_is_capitalized_and_stands_once_in_a_column_of_a_group():
    bad = []
    for group in table():
        words = _words(group)
        bad += [(group.slug, *word) for word, n in Counter(words).items() if n > 1]
        bad += [(group.slug, *w) for w in words if w[1] != "-".join(p.capitalize() for p in w[1].split("-"))]
    assert not bad


def test_a_short_form_is_of_a_known_language():
    for group in table():
        pairs = [pair.split(":") for pair in group.familiar.split("/")] if group.familiar else []
        assert all(len(pair) == 2 and pair[0] in COLUMNS and pair[1] for pair in pairs), group.slug


def test_unify_changes_nothing_but_capitals_and_yo():
    """The index takes this short way; a form with a look-alike or a stress mark would never be found."""
    words = {form for group in table() for _, form in _words(group)}
    assert not [word for word in words if unify(word) != word.lower().replace("ё", "е")]


def test_every_form_finds_its_group_in_its_language_and_in_any():
    lost = []
    for group in table():
        for column, form in _words(group):
            found = given_name_groups(form, column, royal=True)
            if group.slug not in found or not found <= given_name_groups(form, royal=True):
                lost.append((group.slug, column, form))
    assert not lost


def test_monarchs_stand_last_so_that_their_names_are_never_the_best_guess():
    royal = [group.slug.endswith(ROYAL) for group in table()]
    assert any(royal)
    assert royal == sorted(royal)


@pytest.mark.parametrize(
    ("word", "lang", "other", "other_lang"),
    [
        ("Владимир", "ru", "Володимир", "uk"),
        ("Владимир", "mk", "Уладзімір", "be"),
        ("Сергей", "ru", "Сяргей", "be"),
        ("Николай", "bg", "Микола", "uk"),
        ("Дмитрий", "ru", "Димитър", "bg"),
        ("Пётр", "ru", "Петар", "sr"),
        ("Ѓорѓи", "mk", "Ђорђе", "sr"),
        ("Катерина", "uk", "Јекатерина", "sr"),
        ("Қасым-Жомарт", "kk", "Касым-Жомарт", "ru"),
        ("Нұрсұлтан", "kk", "Нурсултон", "tg"),
        ("Ғабдулла", "kk", "Абдуллоҳ", "tg"),
        ("Мұхаммед", "kk", "Мөхәммәт", "tt"),
        ("Џон", "sr", "Жон", "mn"),
        ("Уильям", "ru", "Уилям", "bg"),
        ("Вилијам", "mk", "Вільям", "uk"),
        ("Майкъл", "bg", "Мајкл", "mk"),
        ("Ҷорҷ", "tg", "George", "en"),
        ("В’ячеслав", "uk", "Вјачеслав", "mk"),
    ],
)
def test_one_name_in_two_languages_shares_a_group(word, lang, other, other_lang):
    assert given_name_groups(word, lang) & given_name_groups(other, other_lang)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("иван", "джон"),
        ("иван", "жан"),
        ("юрий", "георгий"),
        ("мария", "марина"),
        ("пётр", "павел"),
        ("карл", "кирилл"),
    ],
)
def test_names_that_usage_keeps_apart_share_no_group(word, other):
    assert given_name_groups(word, "ru")
    assert given_name_groups(other, "ru")
    assert not given_name_groups(word, "ru") & given_name_groups(other, "ru")


def test_how_a_word_is_typed_makes_no_difference():
    spellings = ["Пётр", "петр", "ПЁТР", "Пе\u0308тр", "П\u0435\u0301тр", "п\u0435тр"]
    assert {given_name_groups(s, "ru") for s in spellings} == {given_name_groups("петр", "ru")}
    assert "pyotr" in given_name_groups("петр", "ru")


@pytest.mark.parametrize(("king", "mk", "ru"), [("charles", "Чарлс", "Карл"), ("henry", "Хенри", "Генрих")])
def test_names_of_monarchs_count_only_when_asked_for(king, mk, ru):
    assert not given_name_groups(mk, "mk") & given_name_groups(ru, "ru")
    assert given_name_groups(mk, "mk", royal=True) & given_name_groups(ru, "ru", royal=True) == {f"{king}-king"}
    assert ru not in counterparts(mk, "mk", "ru")
    assert counterparts(mk, "mk", "ru", royal=True)[-1] == ru


def test_a_form_of_one_language_is_not_known_in_another():
    assert given_name_groups("володимир", "uk")
    assert not given_name_groups("володимир", "ru")
    assert given_name_groups("володимир") == given_name_groups("володимир", "uk")


def test_a_familiar_form_leads_to_all_its_names():
    assert {"aleksandr", "aleksandra"} <= given_name_groups("саша", "ru")
    assert "vladimir" in given_name_groups("вова", "uk")
    assert "william" in given_name_groups("Bill", "en")


def test_counterparts_are_full_forms_best_first():
    assert counterparts("Саша", "ru", "uk")[0] == "Олександр"
    assert counterparts("Сергей", "ru", "be") == ("Сяргей",)
    assert counterparts("Джордж", "ru", "sr")[0] == "Џорџ"
    assert counterparts("Карл", "ru", "sr")[0] == "Карл"
    assert counterparts("Георгий", "ru", "latin")[0] == "Georgy"


def test_a_group_in_which_a_word_is_usual_comes_before_one_in_which_it_is_rare():
    """«Себастьян» also stands for Севастьян, whose line comes first in the file."""
    assert given_name_groups("Себастьян", "ru") == {"sevastyan", "sebastian"}
    assert counterparts("Себастьян", "ru", "bg") == ("Себастиан", "Севастиян")


def test_no_counterpart_is_given_twice():
    for group in table():
        for form in group.forms("ru"):
            for to in ("uk", "sr", LATIN):
                found = counterparts(form, "ru", to)
                assert len(set(found)) == len(found)


def test_the_gender_is_told_where_men_and_women_do_not_share_a_name():
    assert gender_of("Никита", "ru") == "m"
    assert gender_of("Нино", "mk") is None  # a Georgian woman's name, and an Italian man's
    assert gender_of("Карен", "ru") is None
    assert gender_of("Саша", "ru") is None
    assert gender_of("Саша", "bg") is None
    assert gender_of("Айгүл", "ky") == "f"
    assert gender_of("Волдеморт", "ru") is None


def test_languages_of_latin_script_share_the_latin_forms():
    assert given_name_groups("Vladimir", "en") == given_name_groups("Vladimir", "latin") != frozenset()
    assert counterparts("Ольга", "ru", "pl") == counterparts("Ольга", "ru", LATIN)
    assert given_name_groups("Олег", "RU") == given_name_groups("олег", "ru")


@pytest.mark.parametrize("call", [lambda: given_name_groups("иван", "xx"), lambda: counterparts("иван", "ru", "xx")])
def test_an_unknown_language_is_an_error(call):
    with pytest.raises(UnknownLanguageError):
        call()


def test_counterparts_need_a_language():
    with pytest.raises(UnknownLanguageError):
        counterparts("иван", "ru", "")


@pytest.mark.parametrize("word", ["", " ", "/", "\t", "ru:Саша", "\ud800", "#", "иван" * 100_000, "group"])
def test_what_is_no_name_has_no_group(word):
    assert given_name_groups(word) == frozenset()
    assert counterparts(word, None, "ru") == ()
    assert gender_of(word) is None


@given(st.text(alphabet=st.characters(), max_size=80), st.sampled_from([None, *COLUMNS, "en"]))
def test_any_text_has_an_answer(text, lang):
    slugs = {group.slug for group in table()}
    assert given_name_groups(text, lang) <= slugs
