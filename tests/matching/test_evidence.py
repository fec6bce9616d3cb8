"""Each reason has an example, which reaches it, and stands beside its weight; and a sentence for people."""

import re
from importlib.resources import files

import pytest

from namenorm.comparing import compare
from namenorm.matching import evidence
from namenorm.matching.evidence import REASONS, found_in
from namenorm.matching.pairing import Named, Pairer
from namenorm.matching.query import make_query
from namenorm.matching.score import weights
from namenorm.model import written
from namenorm.resolver import Resolver
from namenorm.text.tokens import words
from namenorm.translit.respell import reading

# reason, a name and its language, the other name and its language, the type of both, what is said
OF_NAMES = [
    ("respelled", "Гутерриш", "ru", "Гутеррес", "uk", "PER", "compared with «Гутеррес» (uk)"),
    ("base_form", "Ангелы Меркель", "ru", "Ангела Меркель", "ru", "PER", "case forms by a paradigm: «ангелы»–«ангела»"),
    ("same_reading", "Тръмп", "bg", "Трамп", "ru", "PER", "read the same: «тръмп»–«трамп»"),
    ("source_syllables", "Ким Чен Ын", "ru", "Ким Џонг Ун", "mk", "PER", "the same East Asian syllables: «чен»–«џонг», «ын»–«ун»"),
    ("given_names", "Микола Азаров", "uk", "Николай Азаров", "ru", "PER", "counterparts among given names: «микола»–«николай»"),
    ("initials_agree", "В. Путин", "ru", "Владимир Путин", "ru", "PER", "initials: «в»–«владимир»"),
    ("words_unlike", "Антониу Гутерриш", "ru", "Антоніу Гутеррес", "uk", "PER", "similar words: «гутерриш»–«гутеррес»"),
    ("least_alike_word", "Џорџ Буш", "mk", "Джордж Бош", "ru", "PER", "least alike: «буш»–«бош» 0.90"),
    ("hardly_alike_word", "Александр Попов", "ru", "Александр Петров", "ru", "PER", "least alike: «попов»–«петров» 0.60"),
    ("consonants_differ", "Йокич", "ru", "Јовић", "sr", "PER", "other consonants: «йокич»–«јовић»"),
    ("ending_differs", "Нигер", "ru", "Нигерия", "ru", "LOC", "one goes on: «нигер»–«нигерия»"),
    ("short_word_unlike", "Си Дзинпин", "bg", "Ци Цзиньпин", "ru", "PER", "in a short word"),
    ("single_word", "Уошингтън", "bg", "Вашингтон", "ru", "LOC", "one word alone"),
    ("single_word_of_person", "Меркел", "bg", "Меркель", "ru", "PER", "one word of a person's name"),
    ("single_word_unlike", "Нигер", "ru", "Нигерия", "bg", "LOC", "and it stands alone"),
    ("short_single_word", "Мали", "bg", "Малі", "uk", "LOC", "of 4 letters"),
    ("same_language_unlike", "Австрия", "ru", "Австралия", "ru", "LOC", "in the same language"),
    ("syllables_differ", "Пак Чон Хи", "ru", "Пак Кын Хе", "ru", "PER", "other East Asian syllables"),
    ("other_spacing", "Ким Ченын", "ru", "Ким Чен Ын", "ru", "PER", "alike as one word (1.00)"),
    ("spaced_unlike", "Ким Чонын", "ru", "Ким Чен Ын", "ru", "PER", "not quite alike as one word"),
    ("other_order", "Орбан Виктор", "ru", "Виктор Орбан", "ru", "PER", "in another order"),
    ("patronymic_missing", "Владимир Владимирович Путин", "ru", "Владимир Путин", "ru", "PER", "only one has the patronymic «владимирович»"),
    ("patronymic_differs", "Иван Петрович Павлов", "ru", "Иван Сергеевич Павлов", "ru", "PER", "patronymics: «петрович», «сергеевич»"),
    ("function_word_missing", "Банка на Англия", "bg", "Банк Англии", "ru", "ORG", "only one has «на»"),
    ("word_extra", "Дональд Трамп Младший", "ru", "Дональд Трамп", "ru", "PER", "«младший» is not in «Дональд Трамп»"),
    ("part_missing", "Джордж Буш", "ru", "Джордж Уокер Буш", "ru", "PER", "lacks «уокер»"),
    ("part_missing_at_end", "Республика Конго", "ru", "Демократическая Республика Конго", "ru", "LOC", "lacks «демократическая»"),
    ("person_cut_short", "Ким Чен", "ru", "Ким Чен Ын", "ru", "PER", "lacks «ын»"),
    ("left_out_share", "Мартин Лютер", "ru", "Мартин Лютер Кинг", "ru", "PER", "part of the letters has no fellow"),
    ("numeral_differs", "Николай I", "ru", "Николай II", "ru", "PER", "only one has «i», «ii»"),
    ("direction_differs", "Солтүстік Корея", "kk", "Оңтүстік Корея", "kk", "LOC", "a direction: «солтүстік»"),
    ("gender_differs", "Зеленская", "ru", "Зеленский", "ru", "PER", "of a woman and a man: «зеленская»–«зеленский»"),
    ("initial_of_no_person", "Д. Вашингтон", "ru", "Вашингтон", "ru", "LOC", "«д.» is the initial of a person"),
    ("generation_differs", "Дональд Трамп Младший", "ru", "Дональд Трамп", "ru", "PER", "only one has «младший»"),
    ("person", "Доналд Тръмп", "bg", "Дональд Трамп", "ru", "PER", "a person"),
    ("place", "Маскоў", "be", "Москва", "ru", "LOC", "a place"),
]  # fmt: skip

SOURCE = """\
- {id: "a", type: LOC, label: "Beijing", names: {ru: ["Пекин"]}}
- {id: "b", type: PER, label: "Kim Jong Un", names: {ru: ["Ким Чен Ын"]}, short: {ru: ["Ким"]}}
- {id: "c", type: LOC, label: "Libya", names: {ru: ["Ливия"]}}
- {id: "d", type: LOC, label: "Germany", names: {ru: ["Германия"]}}
- {id: "e", type: ORG, label: "Football Federation", acronyms: {en: ["FIFA"]}}
- {id: "f", type: ORG, label: "News Agency", names: {bg: ["Корейска централна телеграфна агенция"]}}
- {id: "g", type: LOC, label: "Kremlin", names: {ru: ["Кремль"]}}
- {id: "h", type: LOC, label: "The Capital", names: {ru: [{name: "Вашингтон", weight: 5}]}}
- {id: "l", type: PER, label: "Vladimir Putin", names: {ru: ["Путин"]}}
- {id: "k", type: LOC, label: "The State", names: {ru: ["Вашингтон"]}}
- {id: "i", type: PER, label: "Alexander Popov", names: {ru: ["Александр Попов"], bg: ["Александър Попов"]}}
- {id: "j", type: PER, label: "Alexander Pushkin", names: {ru: ["Александр Пушкин"]}}
"""

# reason, a name, its language and the type asked for, the form of the gazetteer, what is said
OF_HITS = [
    ("unified_form", "ПЕКИН", "ru", None, "Пекин", "written as «Пекин» (ru)"),
    ("inflected_form", "Ким Чен Ыну", "ru", None, "Ким Чен Ын", "so of «Ким Чен Ын» (ru)"),
    ("derived_form", "ливийский", "ru", None, "Ливия", "«ливийский» is made from «Ливия» (ru) by ru."),
    ("derived_form_shortened", "германский", "ru", None, "Германия", "«германский» is made from «Германия» (ru) by ru."),
    ("acronym_letters", "ФИФА", "ru", None, "FIFA", "the letters of «FIFA» (en)"),
    ("acronym_of_words", "КЦТА", "bg", None, "Корейска централна телеграфна агенция", "the first letters of «Корейска централна"),
    ("other_layout", "Genby", "en", None, "Путин", "typed «Путин» on the other layout"),
    ("type_differs", "Кремль", "ru", "ORG", "Кремль", "ORG was asked for, this is LOC"),
    ("type_differs_of_person", "Вашингтон", "ru", "PER", "Вашингтон", "PER was asked for, this is LOC"),
    ("short_form", "Ким", "ru", None, "Ким", "«Ким» is a short form"),
    ("common_words", "Александр Попоў", "be", None, "Александр Попов", "the rarest word they share is in 2 forms"),
    ("share_of_weights", "Вашингтон", "ru", None, "Вашингтон", "83% of the weights of the form"),
]  # fmt: skip


def pairing(a, lang_a, b, lang_b, type_, bearers=()):
    readings = tuple((reading(word, lang_b),) for word in words(b))
    return Pairer(make_query(a, lang_a, type_)).pair(Named(b, words(b), readings, lang_b, type_, bearers))


@pytest.mark.parametrize(("reason", "a", "lang_a", "b", "lang_b", "type_", "said"), OF_NAMES)
def test_the_example_of_a_reason_reaches_it_and_says_so(reason, a, lang_a, b, lang_b, type_, said):
    found = dict(found_in(pairing(a, lang_a, b, lang_b, type_)))
    assert reason in found
    assert found[reason][0] > 0
    assert written(found[reason][1]) == said


@pytest.mark.parametrize(("reason", "name", "lang", "type_", "form", "said"), OF_HITS)
def test_the_example_of_what_is_said_beside_the_names_reaches_it(index_of, reason, name, lang, type_, form, said):
    candidates = Resolver(index_of(SOURCE)).resolve(name, lang, type_).candidates
    notes = [e.note for c in candidates if c.form == form for e in c.evidence if e.reason == reason]
    assert notes
    assert said in notes[0]


@pytest.mark.parametrize("reason", ["generation_differs", "direction_differs"])
def test_a_telling_word_is_known_in_any_case_form(reason):
    name = {"generation_differs": "Дональда Трампа-младшего", "direction_differs": "Южной Кореи"}[reason]
    other = {"generation_differs": "Доналд Тръмп", "direction_differs": "Корея"}[reason]
    assert reason in dict(found_in(pairing(name, "ru", other, "bg", None)))


def test_the_weights_are_those_of_the_reasons_and_no_others():
    assert set(weights()) == {row[0] for row in (*OF_NAMES, *OF_HITS)}
    assert {reason.__name__ for reason in REASONS} <= set(weights())
    assert {reason.__name__ for reason in REASONS} - {"common_words"} == {row[0] for row in OF_NAMES}


def test_each_weight_has_its_example_beside_it():
    expected = {reason: f"«{a}» – «{b}»" for reason, a, _, b, *_ in OF_NAMES}
    expected |= {reason: f"«{name}» – «{form}»" for reason, name, _, _, form, _ in OF_HITS}
    text = files("namenorm.matching").joinpath("data/weights.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    assert {row[0]: row[-1] for row in rows} == expected


def test_every_function_of_a_reason_has_a_docstring_that_shows_a_name_or_says_what_it_is():
    for reason in REASONS:
        assert reason.__doc__
        assert re.match(r"[A-Z].*[.:?»]", reason.__doc__), reason.__name__


@pytest.mark.parametrize(("reason", "a", "lang_a", "b", "lang_b", "type_", "said"), OF_NAMES)
def test_a_name_beside_itself_has_no_reason_against_it(reason, a, lang_a, b, lang_b, type_, said):
    said_of_it = dict(found_in(pairing(b, lang_b, b, lang_b, type_)))
    assert said_of_it.keys() <= {
        "respelled",
        "person",
        "place",
        "single_word",
        "single_word_of_person",
        "short_single_word",
    }


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Николай I", "Николай II", "numeral_differs"),
        ("Боинг 737", "Боинг 747", "numeral_differs"),
        ("выборы 2012 года", "выборы 2016 года", "numeral_differs"),
    ],
)
def test_numbers_that_differ_rule_a_name_out(a, b, reason):
    answer = compare(a, b, "ru", "ru")
    assert not answer.same
    assert answer.evidence[1].reason == reason
    assert answer.evidence[1].odds < -5


def test_a_middle_word_left_out_counts_less_than_a_last_one():
    name = "Джордж Уокер Буш"
    middle = compare("Джордж Буш", name, "ru", "ru", "PER")
    last = compare("Джордж Уокер", name, "ru", "ru", "PER")
    assert middle.score > last.score
    assert not last.same


def test_the_share_of_a_reason_is_that_of_the_letters_it_holds_for():
    found = dict(found_in(pairing("Доналд Трамп", "bg", "Дональд Трамп", "ru", "PER")))
    assert found["same_reading"][0] == pytest.approx(6 / 11)


def test_a_word_in_many_names_says_little_and_one_in_a_single_name_does_not_count_against(index_of):
    common = evidence.common_words(pairing("Александр Попоў", "be", "Александр Попов", "ru", "PER", (1000, 10)))
    assert common[0] == 1.0
    assert evidence.common_words(pairing("Александр Попоў", "be", "Александр Попов", "ru", "PER", (1000, 1)))[0] == 0.0
    assert evidence.common_words(pairing("Александр Попоў", "be", "Александр Попов", "ru", "PER"))[0] == 0.0


@pytest.mark.parametrize(
    ("name", "lang", "other", "other_lang", "differs"),
    [
        ("Юлия Навальная", "ru", "Алексей Навальный", "ru", True), ("Навальной", "ru", "Навальный", "ru", True),
        ("Навальный", "ru", "Навальная", "ru", True), ("Зеленської", "uk", "Зеленський", "uk", True),
        ("Зеленска", "bg", "Зеленский", "ru", True), ("Светлана Савицка", "sr", "Светлана Савицкая", "ru", False),
        ("Юлии Навальной", "ru", "Юлія Навальна", "uk", False), ("Тарас Кутовий", "uk", "Тарас Кутовой", "ru", False),
        ("Анатолій Карпов", "uk", "Анатолий Карпов", "ru", False), ("Алдо Мануцио", "bg", "Альд Мануций", "ru", False),
        ("Джорджа Буша", "uk", "Джордж Буш", "uk", False), ("Natalia Korolevska", "en", "Наталия Королевская", "ru", False),
    ],
)  # fmt: skip
def test_a_womans_surname_beside_a_mans_differs_in_gender(name, lang, other, other_lang, differs):
    assert ("gender_differs" in dict(found_in(pairing(name, lang, other, other_lang, "PER")))) is differs


@pytest.mark.parametrize(
    ("name", "type_", "speaks"),
    [("Д. Вашингтон", "LOC", True), ("Вашингтон, Д. К.", "LOC", False), ("Д. Вашингтон", "ORG", False), ("д. Вашингтон", "LOC", False)],
)
def test_an_initial_speaks_against_a_place_of_one_word_behind_it(name, type_, speaks):
    found = dict(found_in(pairing(name, "ru", "Вашингтон", "ru", type_)))
    assert ("initial_of_no_person" in found) is speaks


def test_of_a_name_with_an_initial_the_entities_that_bear_its_word_count_and_not_the_initial():
    named = Named("Ted Cruz", ("ted", "cruz"), (("ted",), ("kruz",)), "en", "PER", (1, 1))
    found = dict(found_in(Pairer(make_query("Т. Круз", "kk", None), {"круз": 3}.get).pair(named)))
    assert written(found["common_words"][1]) == "the rarest word they share is in 3 entities"
    assert "common_words" not in dict(found_in(Pairer(make_query("Тед Круз", "kk", None), {"круз": 3}.get).pair(named)))
