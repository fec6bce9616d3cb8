"""Where a reason ends to hold, how strongly it holds, and what steps and verdict make of that."""

from math import exp

import pytest

from namenorm.matching import hits
from namenorm.matching.evidence import REASONS, found_in
from namenorm.matching.evidence.found import NOT
from namenorm.matching.pairing import Named, Pairer, Pairing, WordPair
from namenorm.matching.phrases import PhraseWalker
from namenorm.matching.query import make_query
from namenorm.matching.score import probability
from namenorm.matching.verdict import candidates_of, decide, match_floor, rank, standings_of
from namenorm.model import Verdict, written
from namenorm.resolver import Resolver
from namenorm.text.tokens import words
from namenorm.transcription.names import shared_syllables
from namenorm.translit.respell import reading

REASON = {reason.__name__: reason for reason in REASONS}


def other(name, lang="ru", type_="PER", syllables=()):
    return Named(name, words(name), tuple((reading(word, lang),) for word in words(name)), lang, type_, (), syllables)


def pair(a, b, lang_a="ru", lang_b="ru", type_="PER"):
    return Pairer(make_query(a, lang_a, type_)).pair(other(b, lang_b, type_))


def value(reason, *names):
    return dict(found_in(pair(*names))).get(reason, (0.0,))[0]


def taken(*names):
    """Places, likeness, reason and base form of each pair."""
    return [tuple(p) for p in pair(*names).pairs]


def similar(a, b, *alike):
    """Two names whose words are so alike."""
    query, named = make_query(a, "ru", None), other(b, "ru", "ORG")
    return Pairing(
        query, named, tuple(WordPair(i, i, n, "similar_reading", query.words[i]) for i, n in enumerate(alike))
    )


# evidence


@pytest.mark.parametrize("reason", [r for r in REASON if r != "respelled"])
def test_a_reason_that_does_not_hold_gives_nothing_and_says_nothing(reason):
    assert REASON[reason](pair("Новая газета", "Новая газета", type_="ORG")) == NOT


@pytest.mark.parametrize(
    ("reason", "names"),
    [
        ("single_word", ("Меркел", "Меркель", "bg")), ("other_order", ("Орбан Виктор", "Виктор Орбан")), ("short_single_word", ("Чад", "Чэд", "ru", "be", "LOC")),
        ("single_word_of_person", ("Меркел", "Меркель", "bg")), ("place", ("Маскоў", "Москва", "be", "ru", "LOC")),
        ("patronymic_missing", ("Владимир Путин", "Владимир Владимирович Путин")), ("initials_agree", ("В. В. Путин", "Владимир Владимирович Путин")),
        ("patronymic_missing", ("Владимир Владимирович Путин", "Владимир Путин")), ("person_cut_short", ("Мартин Лютер", "Мартин Лютер Кинг")),
        ("person_cut_short", ("Мартин Лютер Кинг", "Мартин Лютер")), ("numeral_differs", ("Николай I", "Николай II")),
        ("direction_differs", ("Солтүстік Корея", "Оңтүстік Корея", "kk", "kk", "LOC")), ("generation_differs", ("Трамп Младший", "Трамп")),
        ("ending_differs", ("Нигер", "Нигерия", "ru", "ru", "LOC")),
    ],
)  # fmt: skip
def test_a_reason_that_holds_or_does_not_has_the_value_one(reason, names):
    assert value(reason, *names) == 1.0


@pytest.mark.parametrize(
    ("reason", "names"),
    [
        ("patronymic_missing", ("Иван Петрович Павлов", "Иван Сергеевич Павлов")), ("person_cut_short", ("Мартин Лютер Кинг", "Мартин Кинг")),
        ("direction_differs", ("Новая Корея", "Корея", "ru", "bg", "LOC")), ("generation_differs", ("Дональд Джон Трамп", "Дональд Трамп")),
        ("spaced_unlike", ("Ким Ченын", "Ким Чен Ын")), ("ending_differs", ("Мартин", "Мартина", "bg", "ru")), ("ending_differs", ("Австрия", "Австралия", "ru", "ru", "LOC")),
        ("single_word_unlike", ("Антониу Гутерриш", "Антоніу Гутеррес", "ru", "uk")), ("same_language_unlike", ("Гутерриш", "Гутеррес", "ru", "uk")),
        ("single_word_of_person", ("Маскоў", "Москва", "be", "ru", "LOC")), ("consonants_differ", ("Щайнмайер", "Штейнмейер", "bg", "ru")),
    ],
)  # fmt: skip
def test_what_is_near_a_reason_is_not_taken_for_it(reason, names):
    assert reason not in dict(found_in(pair(*names)))


def test_words_of_direction_and_prepositions_are_known_in_the_language_of_their_own_name():
    assert value("direction_differs", "Корея", "Солтүстік Корея", "ru", "kk", "LOC") == 1.0
    assert pair("Босния Герцеговина", "Боснія та Герцеговина", "ru", "uk", "LOC").left.small == ["та"]


def test_a_name_of_unknown_language_is_taken_for_one_of_the_languages_of_the_other():
    assert pair("Банк Англии", "Банк на Англия", "bg", None, "ORG").left.small == ["на"]


def test_a_word_with_the_ending_of_a_country_is_read_in_its_own_language():
    assert value("ending_differs", "Сърб", "Сърбия", "bg", "bg", "LOC") == 1.0


def test_the_shorter_the_only_word_the_more_it_counts():
    assert value("short_single_word", "Мали", "Малі", "bg", "uk", "LOC") == 0.75
    assert value("short_single_word", "Гутерриш", "Гутеррес", "ru", "uk") == 3 / 8


def test_an_unlikeness_counts_in_a_short_word_in_full_and_in_one_twice_as_long_by_half():
    assert REASON["short_word_unlike"](similar("Чен", "Чон", 0.75))[0] == pytest.approx(0.25)
    assert REASON["short_word_unlike"](similar("Лавров", "Лаврин", 0.75))[0] == pytest.approx(0.125)


def test_the_word_least_alike_counts_and_beyond_what_traditions_differ_by_only_the_rest():
    p = similar("Антон Лавров", "Антин Ловрин", 0.9, 0.7)
    assert p.least.i == 1
    assert REASON["least_alike_word"](p)[0] == pytest.approx(0.3)
    assert 0 < REASON["hardly_alike_word"](p)[0] < 0.3


def test_what_a_name_spaced_otherwise_is_unlike_is_what_it_lacks_of_being_the_same():
    p = pair("Ким Чонын", "Ким Чен Ын")
    assert 0 < REASON["spaced_unlike"](p)[0] == 1 - p.whole


def test_a_reason_of_no_weight_is_not_told():
    named = Named("Александр Попов", ("александр", "попов"), (("aleksandr",), ("popov",)), "ru", "PER", (1000, 1))
    assert "common_words" not in dict(found_in(Pairer(make_query("Александр Попоў", "be", None)).pair(named)))


def test_no_word_of_an_east_asian_name_is_left_out_like_a_middle_name():
    found = dict(found_in(pair("Ким Сон", "Ким Чен Сон")))
    assert "part_missing" not in found
    assert {"part_missing_at_end", "person_cut_short"} <= found.keys()


# pairing


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Николай II", "Николай II"), [(0, 0, 1.0, "same_word", "николай"), (1, 1, 1.0, "same_word", "ii")]),
        (("В. Путин", "В. Путин"), [(0, 0, 1.0, "same_word", "в"), (1, 1, 1.0, "same_word", "путин")]),
        (("Ангелы Меркель", "Ангела Меркель"), [(0, 0, 1.0, "base_form", "ангела"), (1, 1, 1.0, "same_word", "меркель")]),
        (("П. Байден", "Джо Байден"), [(1, 1, 1.0, "same_word", "байден")]),
        (("Карл IV", "Карл Ив"), [(0, 0, 1.0, "same_word", "карл")]),
        (("Владимир", "В. Путин"), []),
        (("В. Путин", "Владимир"), []),
    ],
)  # fmt: skip
def test_words_are_paired_in_full_or_not_at_all_where_no_likeness_counts(names, expected):
    assert taken(*names) == expected


@pytest.mark.parametrize(("name", "lang", "named", "named_lang", "base"), [
    ("Лаврова", "ru", "Лавроў", "be", "лавров"), ("Меркеля", "ru", "Меркел", "mk", "меркель"), ("Лавровым", "ru", "Лавроў", "be", "лавров"),
])  # fmt: skip
def test_a_case_form_that_reads_the_same_is_that_of_its_base_and_a_little_less_sure(
    name, lang, named, named_lang, base
):
    ((_, _, alike, reason, found),) = taken(name, named, lang, named_lang)
    assert (reason, found) == ("same_reading", base)
    assert 0.95 < alike < 1.0


def test_a_case_form_that_is_but_similar_is_that_of_the_base_that_is_most_alike():
    ((_, _, _, reason, base),) = taken("Гутерришем", "Гутеррес", "ru", "uk")
    assert (reason, base) == ("similar_reading", "гутерриш")


def test_a_given_name_alone_has_no_counterpart():
    assert "given_names" not in [reason for *_, reason, _ in taken("Микола Азаров", "Николай", "uk", "ru")]


def test_a_given_name_has_counterparts_in_the_language_of_its_own_name():
    assert "given_names" not in [reason for *_, reason, _ in taken("Иван Петров", "Ваня Петров", "ru", "bg")]
    assert "given_names" in [reason for *_, reason, _ in taken("Иван Петров", "Ваня Петров", "ru", "ru")]


def test_words_in_a_case_form_do_not_stand_for_other_syllables():
    assert pair("Владимира Кима", "Владимир Ким").clashes == 0


def test_syllables_that_a_name_of_unknown_language_brings_with_it_count():
    named = Named(
        "Ким Џонг", ("ким", "џонг"), (("kim",), ("Dong",)), None, "PER", (), shared_syllables(("ким", "џонг"), "mk")
    )
    assert [p.reason for p in Pairer(make_query("Ким Чен", "ru", None)).pair(named).pairs] == [
        "same_word",
        "source_syllables",
    ]


@pytest.mark.parametrize(("a", "b"), [("Ким Ченыном", "Ким Чен Ын"), ("Ким Чен Ыном", "Ким Ченын")])
def test_a_case_form_spaced_otherwise_is_alike_as_its_base(a, b):
    assert pair(a, b).whole == 1.0


def test_very_long_names_are_not_tried_as_one_word():
    name = "Государственный университет " * 6
    assert pair(name + "Санкт Петербурга", name + "Санктпетербурга", type_="ORG").whole == 0


def test_a_patronymic_in_letters_is_one_with_a_period_and_behind_the_name():
    with_period = pair("Путин В. В.", "В. Путин").left
    assert (with_period.patronymics, with_period.extra) == (["в"], [])
    without = pair("Путин В В", "В Путин").left
    assert (without.patronymics, without.extra) == ([], ["в"])
    assert pair("Абрамович Роман Аркадьевич", "Роман Аркадьевич").left.extra == ["абрамович"]
    assert pair("Джордж Уокер Буш.", "Джордж Уокер").left.extra == ["буш"]


# hits

SOURCE = """\
- {id: "fifa", type: ORG, label: "FIFA", acronyms: {en: ["FIFA"]}}
- {id: "jordan", type: LOC, label: "Fifa (Jordan)", names: {en: ["Fifa"]}}
- {id: "eu", type: ORG, label: "European Union", acronyms: {en: ["EU"]}}
- {id: "fsb", type: ORG, label: "FSB", acronyms: {en: ["FSB"]}}
- {id: "fsb2", type: ORG, label: "Federal Security Service", names: {ru: ["Федеральная служба безопасности"]}}
- {id: "fb", type: ORG, label: "Federal Office", names: {ru: ["Федеральное бюро"]}}
- {id: "unesco", type: ORG, label: "UNESCO", acronyms: {ru: ["ЮНЕСКО"]}}
- {id: "afd", type: ORG, label: "Alternative for Germany", acronyms: {ru: ["АдГ"]}}
- {id: "zdf", type: ORG, label: "ZDF", acronyms: {de: ["ZDF"]}}
- {id: "mali", type: LOC, label: "Mali", names: {ru: ["Мали"]}}
- {id: "libya", type: LOC, label: "Libya", names: {ru: ["Ливия"]}}
- {id: "grozny", type: LOC, label: "Grozny", names: {ru: ["Грозный"]}}
- {id: "pleven", type: LOC, label: "Pleven", names: {bg: ["Плевен"]}}
- {id: "putin", type: PER, label: "Vladimir Putin", names: {ru: ["Путин"]}}
- {id: "marka", type: LOC, label: "Marka", names: {ru: ["Марка"]}}
- {id: "mark", type: PER, label: "Mark", names: {ru: ["Марк"]}}
- {id: "dutch", type: LOC, label: "Netherlands", names: {ru: ["Нидерланды"]}, short: {ru: ["Голландия"]}}
- {id: "abramovich", type: PER, label: "Roman Abramovich", names: {ru: ["Роман Абрамович"], en: ["Roman Abramovich"]}}
- {id: "biden", type: PER, label: "Joe Biden", names: {ru: ["Джозеф Робинетт Байден"]}, short: {ru: ["Байден"]}}
- {id: "mat", type: PER, label: "Valentina Matviyenko", names: {ru: ["Валентина Матвиенко", "Валентина Ивановна Матвиенко", "Валентина Ивановна Тютина"]}, short: {ru: ["Валентина Ивановна"]}}
"""


@pytest.fixture
def index(index_of):
    return index_of(SOURCE)


@pytest.fixture
def step(index):
    """The entities that a step finds for a name: ``step(acronym_letters, "ФСБ")``."""

    def found(function, name, lang="ru"):
        query = make_query(name, lang, None)
        return sorted({index.head(h.form.entity).id for h in function(query, index, PhraseWalker(index))})

    return found


@pytest.mark.parametrize(("name", "found"), [("ФСБ", ["fsb"]), ("ФИФА", ["fifa"]), ("ЦДФ", ["zdf"]), ("UNESCO", ["unesco"]), ("Фифа", []), ("ЕУ", []), ("Е", []), ("фсб", [])])  # fmt: skip
def test_the_letters_of_an_acronym_are_three_capitals_at_least_and_those_of_an_acronym(step, name, found):
    assert step(hits.acronym_letters, name, "en" if name == "UNESCO" else "ru") == found


@pytest.mark.parametrize(("name", "found"), [("ФСБ", ["fsb2"]), ("Фсб", []), ("ФБ", [])])
def test_an_acronym_of_words_has_three_capitals_at_least(step, name, found):
    assert step(hits.acronym_of_words, name) == found


@pytest.mark.parametrize(
    ("one", "lang", "other", "other_lang", "same"),
    [
        ("фсб", "ru", "fsb", "en", True), ("ес", "ru", "es", "en", False), ("unesco", "en", "юнеско", "ru", True), ("щаб", "bg", "штаб", "ru", True),
        ("цахал", "ru", "zahal", "de", True), ("нато", "ru", "natu", "en", True), ("обсе", "ru", "абсе", "be", False), ("ма12", "ru", "мо12", "ru", False),
    ],
)  # fmt: skip
def test_acronyms_are_the_same_by_their_letters_or_as_words_read_in_their_own_language(
    one, lang, other, other_lang, same
):
    assert hits.same_letters((one,), lang, (other,), other_lang) is same


@pytest.mark.parametrize(("text", "is_one"), [("ЮНЕСКО", True), ("ЮНЕСКОВ", False), ("ЛА ПАС", False), ("АдГ", False)])
def test_an_acronym_is_one_word_of_six_capitals_at_most(text, is_one):
    assert hits.is_acronym(text) is is_one


@pytest.mark.parametrize("name", ["АдГ", "АДГ", "адг"])
def test_an_acronym_may_be_typed_in_capitals_or_in_small_letters_throughout(step, name):
    assert step(hits.unified_form, name) == ["afd"]


def test_an_acronym_is_found_by_no_likeness(index):
    for name in ("Фифу", "Фифы", "Юнески"):
        assert not {"fifa", "unesco"} & {c.id for c in Resolver(index).resolve(name, "ru").candidates}


@pytest.mark.parametrize(
    ("name", "found"), [("Genby", ["putin"]), ("Genbyf", ["putin"]), ("Vfkb", []), ("Genby Vfkb", [])]
)
def test_what_is_typed_on_the_other_layout_is_found_as_written_and_bent_from_five_letters_on(step, name, found):
    assert step(hits.other_layout, name, "en") == found


def test_a_case_form_typed_on_the_other_layout_has_a_part_of_the_weight_of_its_name(index):
    (hit,) = hits.other_layout(make_query("Genbyf", "en", None), index, PhraseWalker(index))
    assert hit.share < 1


def test_a_word_as_written_goes_before_the_same_word_as_a_case_form(index):
    marka, mark = Resolver(index).resolve("Марка", "ru").candidates
    assert (marka.id, mark.id) == ("marka", "mark")
    assert marka.score > mark.score


def test_a_word_is_made_from_names_and_not_from_short_forms(step):
    assert step(hits.derived_form, "ливийский") == ["libya"]
    assert step(hits.derived_form, "голландский") == []


def test_a_name_with_the_form_of_an_adjective_bends_like_one_and_a_noun_does_not(step):
    assert step(hits.inflected_form, "Грозного") == ["grozny"]
    assert step(hits.inflected_form, "Плевна", "bg") == []


def test_the_reasons_of_a_candidate_add_up_to_its_probability(index):
    (candidate,) = Resolver(index).resolve("Ливия", "ru").candidates
    assert candidate.score == pytest.approx(probability(sum(e.odds for e in candidate.evidence)), abs=1e-4)


def test_an_acronym_is_read_in_its_own_language_as_the_other_name_of_a_pairing(index):
    form = next(f for f in index.forms_of(index.number("zdf")) if (f.text, f.lang) == ("ZDF", "de"))
    assert hits.named(form, index) == Named("ZDF", ("zdf",), (("cdf",),), "de", "ORG")


@pytest.fixture
def likeness(index):
    """What a likeness of a name to a form comes to once it is held to what else is listed: the hit before, and after."""

    def before_and_after(name, lang, id_, text, form_lang="ru"):
        pairer = Pairer(make_query(name, lang, None))
        form = next(f for f in index.forms_of(index.number(id_)) if (f.text, f.lang) == (text, form_lang))
        (before,) = [h for h in [hits._similar_hit(pairer, form, index)] if h]
        return before, next(iter(hits.held([before], pairer, index, {})), None)

    return before_and_after


def test_a_name_with_another_patronymic_is_held_to_the_listed_one(likeness):
    before, after = likeness("Валентина Петровна Матвиенко", "ru", "mat", "Валентина Матвиенко")
    assert after.form.text == "Валентина Ивановна Матвиенко"
    assert after.odds < before.odds


def test_of_several_listed_patronymics_the_name_is_held_to_what_is_most_alike(likeness):
    before, after = likeness("Валянціна Іванаўна Мацвіенка", "be", "mat", "Валентина Матвиенко")
    assert (
        after is before
    )  # «Валентина Ивановна Матвиенко» is likelier still, «Валентина Ивановна Тютина» does not count


def test_a_name_without_a_patronymic_is_not_held_to_one_that_has_it(likeness):
    before, after = likeness("Валянціна Мацвіенка", "be", "mat", "Валентина Матвиенко")
    assert after is before


def test_a_likeness_to_another_language_is_held_to_the_own_spelling_but_for_a_slip_of_the_hand(likeness):
    before, after = likeness("Роман Абрамов", "ru", "abramovich", "Roman Abramovich", "en")
    assert (after.form.text, after.odds < before.odds) == ("Роман Абрамович", True)
    before, after = likeness("Роман Абрамовчи", "ru", "abramovich", "Roman Abramovich", "en")
    assert after is before


def test_a_likeness_to_a_short_form_of_the_language_asked_in_stays(likeness):
    before, after = likeness("Бойден", "ru", "biden", "Байден")
    assert after is before


# verdict

RIVALS = """\
- {id: "a", type: LOC, label: "The Place", names: {ru: ["Марка", "Марк"], bg: ["Марка"]}, short: {ru: ["Мара"]}}
- {id: "b", type: PER, label: "The Person", names: {ru: ["Марк"]}, short: {ru: ["Марка"]}}
- {id: "c", type: PER, label: "Another", names: {ru: ["Марко"]}, short: {ru: ["Мар"]}}
- {id: "d", type: LOC, label: "Another Place", names: {ru: ["Маркино"]}, short: {ru: ["Марка"]}}
- {id: "e", type: LOC, label: "One", names: {ru: [{name: "Вашингтон", weight: 0}]}}
- {id: "f", type: LOC, label: "Two", names: {ru: [{name: "Вашингтон", weight: 0}]}}
- {id: "g", type: LOC, label: "Belarus", acronyms: {ru: ["РБ"]}}
- {id: "h", type: LOC, label: "Bulgaria", short: {bg: ["РБ"]}}
"""


@pytest.fixture
def rivals(index_of):
    return index_of(RIVALS)


@pytest.fixture
def hit(rivals):
    """A hit on a form of an entity: ``hit("a", "Марка", 2.0)``."""

    def make(id_, text, odds, reason="unified_form", value=1.0, lang="ru"):
        form = next(f for f in rivals.forms_of(rivals.number(id_)) if (f.text, f.lang) == (text, lang))
        return hits.Hit(form, odds, (("respelled", (1.0, ("",))), (reason, (value, ("",))))[reason.endswith("_form") :])

    return make


def order(ranked, index):
    return [index.head(r.number).id for r in ranked]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([("a", "Марк", 3.0, "inflected_form"), ("c", "Марко", 2.0, "inflected_form"), ("b", "Марка", 1.0)], "bac"),
        ([("a", "Марк", 3.0, "inflected_form"), ("d", "Марка", 1.0)], "ad"),
        ([("a", "Марка", 3.0), ("b", "Марка", 1.0)], "ab"),
        ([("c", "Марко", 3.0, "inflected_form"), ("b", "Марка", 1.0)], "cb"),
        ([("a", "Марк", 3.0, "inflected_form"), ("c", "Мар", 1.0, "inflected_form")], "ac"),
    ],
)  # fmt: skip
def test_only_the_short_form_of_a_person_as_written_goes_before_a_case_form_and_only_one_of_no_person(
    rivals, hit, found, expected
):
    assert "".join(order(rank([hit(*f) for f in found], rivals, "ru", None), rivals)) == expected


def test_all_exact_forms_of_an_entity_in_one_language_count(rivals, hit):
    two = [hit("a", "Марка", 3.0), hit("a", "Марк", 2.0, "inflected_form")]
    (standing,) = standings_of(two, rivals, "ru", None).values()
    assert standing.weight == 2.0
    (alone,) = standings_of([two[0], hit("a", "Марк", 2.0, "words_unlike")], rivals, "ru", None).values()
    assert alone.weight == 1.0


def test_entities_of_no_weight_share_a_form_alike(rivals, hit):
    standings = standings_of([hit(id_, "Вашингтон", 3.0) for id_ in "ef"], rivals, "ru", None)
    assert [exp(dict(s.beside)["share_of_weights"][0]) for s in standings.values()] == pytest.approx([0.5, 0.5])


def test_ranks_heed_the_language_asked_in(rivals, hit):
    def first(lang):
        ranked = rank([hit("a", "Марка", 3.0, lang="bg"), hit("b", "Марк", 3.0)], rivals, lang, None)
        return order(ranked, rivals)[0]

    assert (first("ru"), first("bg")) == ("b", "a")


def test_an_entity_stands_by_the_form_of_the_language_asked_in(rivals, hit):
    two = [hit("a", "Марка", 3.0, lang="bg"), hit("a", "Марка", 3.0)]
    for found in (two, two[::-1]):
        (standing,) = standings_of(found, rivals, "ru", None).values()
        assert (standing.hit.form.lang, standing.is_foreign) == ("ru", False)
        (standing,) = standings_of(found, rivals, "bg", None).values()
        assert standing.hit.form.lang == "bg"


def test_a_candidate_bears_the_label_of_its_entity_and_the_language_of_its_form(rivals, hit):
    (candidate,) = candidates_of(rank([hit("a", "Марка", 3.0, lang="bg")], rivals, "ru", None), rivals)
    assert (candidate.label, candidate.form, candidate.form_lang, candidate.weight) == ("The Place", "Марка", "bg", 0.5)


def test_two_that_are_together_too_unlikely_are_not_called_both_possible(rivals, hit):
    verdict, why = decide(
        rank([hit("a", "Марка", -1.0, "words_unlike"), hit("b", "Марк", -1.5, "words_unlike")], rivals, "ru", None),
        rivals,
    )
    assert verdict is Verdict.UNSURE
    assert written(why).startswith("a has 0.2")


def test_a_likeness_of_one_word_needs_more_and_most_of_all_one_of_five_letters(hit):
    def floor(name, named, lang):
        return match_floor(
            hit("a", "Марка", 1.0, "short_single_word", value("short_single_word", name, named, "ru", lang))
        )

    five, six = floor("Чавез", "Чавес", "bg"), floor("Меркел", "Меркель", "ru")
    assert five > six > match_floor(hit("a", "Марка", 1.0, "words_unlike"))
