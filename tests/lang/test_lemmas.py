"""Base forms of real names in their case forms, and base forms that must not be reached."""

import pytest

from namenorm.lang.languages import analyses, profile
from namenorm.lang.paradigm import ANY_CASE, Inflector, case_names, paradigm
from namenorm.text.unify import unify


def bases(word, lang):
    return [a.base for a in analyses(unify(word), lang)]


@pytest.mark.parametrize(
    ("form", "lang", "base"),
    [
        ("Путина", "ru", "Путин"), ("Путиным", "ru", "Путин"), ("Ыну", "ru", "Ын"), ("Ына", "ru", "Ын"),
        ("Курской", "ru", "Курская"), ("области", "ru", "область"), ("Москвы", "ru", "Москва"),
        ("Москвою", "ru", "Москва"), ("Кремлём", "ru", "Кремль"), ("Кремлем", "ru", "Кремль"),
        ("Северной", "ru", "Северная"), ("Корее", "ru", "Корея"), ("украинцам", "ru", "украинец"),
        ("северокорейского", "ru", "северокорейский"), ("Нигера", "ru", "Нигер"), ("Нигерии", "ru", "Нигерия"),
        ("Льва", "ru", "Лев"), ("Павлом", "ru", "Павел"), ("Марка", "ru", "Марк"), ("Марки", "ru", "Марка"),
        ("Захаровой", "ru", "Захарова"), ("Штатах", "ru", "Штаты"), ("россиян", "ru", "россиянин"),
        ("Києві", "uk", "Київ"), ("Києва", "uk", "Київ"), ("Харкова", "uk", "Харків"), ("Львові", "uk", "Львів"),
        ("Америці", "uk", "Америка"), ("Празі", "uk", "Прага"), ("Путіним", "uk", "Путін"),
        ("українцям", "uk", "українець"), ("Зеленському", "uk", "Зеленський"), ("Росії", "uk", "Росія"),
        ("Женския", "bg", "Женски"), ("севернокорейският", "bg", "севернокорейски"), ("Щатите", "bg", "Щати"),
        ("американците", "bg", "американец"), ("Върховния", "bg", "Върховен"),
        ("севернокорејскиот", "mk", "севернокорејски"), ("Американците", "mk", "Американец"),
        ("Врховниот", "mk", "Врховен"), ("Државите", "mk", "Држави"),
        ("Америци", "sr", "Америка"), ("Вучићем", "sr", "Вучић"), ("Пекингу", "sr", "Пекинг"),
        ("Американци", "sr", "Американац"), ("Зеленског", "sr", "Зеленски"), ("Марком", "sr", "Марко"),
        ("Мінску", "be", "Мінск"), ("Брэсце", "be", "Брэст"), ("Амерыцы", "be", "Амерыка"), ("Крамлём", "be", "Крэмль"),
        ("Пуціным", "be", "Пуцін"), ("Магілёва", "be", "Магілёў"),
    ],
)  # fmt: skip
def test_a_case_form_has_its_dictionary_form_among_its_lemmas(form, lang, base):
    assert unify(base) in bases(form, lang)


@pytest.mark.parametrize(
    ("form", "lang", "other"),
    [
        ("Нигера", "ru", "Нигерия"), ("Нигеру", "ru", "Нигерия"), ("Нигером", "ru", "Нигерия"),
        ("Нигерия", "ru", "Нигер"), ("Нигерии", "ru", "Нигер"), ("Нігеру", "uk", "Нігерія"), ("Нігерії", "uk", "Нігер"),
        ("Марком", "ru", "Марка"), ("Ын", "ru", "Ир"), ("Ирана", "ru", "Ирак"), ("Ирака", "ru", "Иран"),
        ("Австралии", "ru", "Австрия"), ("Китаем", "ru", "Кит"), ("Кима", "ru", "Кимоно"), ("Тайваня", "ru", "Тайланд"),
        ("Индонезии", "ru", "Индия"), ("Словакии", "ru", "Словения"), ("Гвинеей", "ru", "Гвин"),
    ],
)  # fmt: skip
def test_an_ending_does_not_reach_another_name(form, lang, other):
    assert bases(form, lang)
    assert unify(other) not in bases(form, lang)


@pytest.mark.parametrize("lang", ["bg", "mk", "ru", "uk", "sr", "be"])
@pytest.mark.parametrize("word", ["", "а", "ы", "я", "и", "на", "19", "covid", "'", "ки\ud800ва"])
def test_short_and_strange_words_are_no_error_and_leave_a_stem(word, lang):
    for analysis in analyses(word, lang):
        assert analysis.base
        assert analysis.base[0] == word[0]


@pytest.mark.parametrize("lang", ["en", "de", "kk", "ky", "mn", "tg", "tt", "xx"])
def test_a_language_without_paradigms_gives_no_lemmas(lang):
    assert analyses("путина", lang) == ()


def test_the_word_itself_is_not_among_its_lemmas_in_the_singular():
    assert not [a for a in analyses("москва", "ru") if a.base == "москва" and not a.plural]


def test_the_cases_of_an_analysis_are_those_of_its_paradigms():
    analysis, *_ = [a for a in analyses("москве", "ru") if a.base == "москва"]
    assert case_names(analysis.cases) == "dat/loc"
    assert not analysis.plural


def test_a_plural_is_told_from_a_singular():
    assert {a.plural for a in analyses("украинцам", "ru") if a.base == "украинец"} == {True}
    assert {a.plural for a in analyses("украинцу", "ru") if a.base == "украинец"} == {False}


@pytest.mark.parametrize(
    ("one", "one_base", "other", "other_base", "together"),
    [
        ("курской", "курская", "области", "область", True),
        ("северной", "северная", "корее", "корея", True),
        ("северной", "северная", "корею", "корея", False),
        ("северную", "северная", "корею", "корея", True),
    ],
)
def test_parts_of_one_name_agree_in_case(one, one_base, other, other_base, together):
    def cases(word, base):
        bits = 0
        for a in analyses(word, "ru"):
            bits |= a.cases if a.base == base and not a.plural else 0
        assert bits
        return bits

    assert bool(ANY_CASE & cases(one, one_base) & cases(other, other_base)) is together


def test_forms_of_a_name_are_given_with_their_cases():
    forms = profile("ru").inflector.inflect("москва")
    assert forms["москвы"] == ("gen", "pl.nom", "pl.acc")
    assert "ins" in forms["москвой"]
    assert "москвия" not in forms


def test_an_unknown_case_in_a_paradigm_is_refused():
    with pytest.raises(ValueError, match="unknown case 'genn'"):
        paradigm("ru.x", "а", "[в]", "genn ы", sample="Москва Москвы", source="…")


def test_a_sound_change_needs_its_stem():
    inflector = Inflector((paradigm("ru.x", "ец", "[н]", "gen ца", sample="немец немца", source="…"),))
    assert [a.base for a in inflector.analyses("агенца")] == ["агенец"]
    assert inflector.analyses("отца") == ()


def test_a_stem_of_one_letter_is_enough_only_for_a_base_that_adds_two():
    assert "лев" in bases("льва", "ru")
    assert "ы" not in bases("ыну", "ru")
    assert not [b for b in bases("юг", "ru") if len(b) == 1]
