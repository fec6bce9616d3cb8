"""Words made from names that no gazetteer lists: adjectives and peoples of places, possessives of people."""

import pytest

from namenorm.linker import Linker
from namenorm.model import Kind
from namenorm.resolver import Resolver

SOURCE = """\
- id: "loc:libya"
  type: LOC
  label: "Libya"
  names: {ru: ["Ливия"], uk: ["Лівія"], be: ["Лівія"], bg: ["Либия"], mk: ["Либија"], sr: ["Либија"]}
- id: "loc:ukraine"
  type: LOC
  label: "Ukraine"
  names: {ru: ["Украина"], uk: ["Україна"], be: ["Украіна"], bg: ["Украйна"], sr: ["Украјина"]}
- id: "loc:prague"
  type: LOC
  label: "Prague"
  names: {ru: ["Прага"], uk: ["Прага"], be: ["Прага"], bg: ["Прага"], sr: ["Праг"]}
- id: "loc:korea"
  type: LOC
  label: "Korea"
  names: {ru: ["Корея"], uk: ["Корея"]}
- id: "loc:belgrade"
  type: LOC
  label: "Belgrade"
  names: {sr: ["Београд"], mk: ["Белград"], bg: ["Белград"]}
- id: "loc:minsk"
  type: LOC
  label: "Minsk"
  names: {ru: ["Минск"], be: ["Мінск"]}
- id: "loc:astana"
  type: LOC
  label: "Astana"
  names: {kk: ["Астана"]}
- id: "loc:glasgow"
  type: LOC
  label: "Glasgow"
  names: {ru: ["Глазго"]}
  adjectives: {ru: ["глазгианский"]}
- id: "loc:london"
  type: LOC
  label: "London"
  names: {ru: ["Лондон"]}
- id: "loc:the-city"
  type: LOC
  label: "City of London"
  names: {ru: ["Сити"]}
  adjectives: {ru: ["лондонский"]}
- id: "loc:pest"
  type: LOC
  label: "Pest"
  names: {uk: ["Пешт"], be: ["Пешт"], bg: ["Пеща"], mk: ["Пешта"], sr: ["Пешта"]}
  adjectives: {uk: ["пештський"], be: ["пешцкі"], bg: ["пещенски"], mk: ["пештански"], sr: ["пештански"]}
- id: "loc:troitsk-moscow"
  type: LOC
  label: "Troitsk (Moscow)"
  names: {ru: ["Троицк"]}
- id: "loc:troitsk-chelyabinsk"
  type: LOC
  label: "Troitsk (Chelyabinsk Oblast)"
  names: {ru: ["Троицк"]}
- id: "org:sparta"
  type: ORG
  label: "Sparta Prague"
  names: {ru: ["Спарта"]}
- id: "per:voltaire"
  type: PER
  label: "Voltaire"
  names: {ru: ["Вольтер"], uk: ["Вольтер"], be: ["Вальтэр"], bg: ["Волтер"], sr: ["Волтер"]}
"""


@pytest.fixture
def resolver(index_of):
    return Resolver(index_of(SOURCE))


def found(resolver, name, lang):
    """The entity, what the word is to it, and the step that found it."""
    answer = resolver.resolve(name, lang)
    top = answer.candidates[0]
    return answer.id, top.kind, top.evidence[0].reason


def reasons(resolver, name, lang):
    """The steps that found candidates."""
    return {c.evidence[0].reason for c in resolver.resolve(name, lang).candidates}


@pytest.mark.parametrize(
    ("word", "lang", "id_"),
    [
        ("ливийский", "ru", "loc:libya"), ("ливийскими", "ru", "loc:libya"), ("украинского", "ru", "loc:ukraine"),
        ("пражский", "ru", "loc:prague"), ("корейская", "ru", "loc:korea"), ("минскую", "ru", "loc:minsk"),
        ("лівійського", "uk", "loc:libya"), ("українського", "uk", "loc:ukraine"), ("українські", "uk", "loc:ukraine"),
        ("празький", "uk", "loc:prague"), ("празькою", "uk", "loc:prague"), ("корейський", "uk", "loc:korea"),
        ("лівійскі", "be", "loc:libya"), ("украінскага", "be", "loc:ukraine"), ("пражскі", "be", "loc:prague"), ("мінскай", "be", "loc:minsk"),
        ("либийски", "bg", "loc:libya"), ("либийският", "bg", "loc:libya"), ("либийското", "bg", "loc:libya"), ("украинската", "bg", "loc:ukraine"),
        ("пражките", "bg", "loc:prague"), ("белградски", "bg", "loc:belgrade"),
        ("либискиот", "mk", "loc:libya"), ("белградската", "mk", "loc:belgrade"),
        ("либијског", "sr", "loc:libya"), ("украјинска", "sr", "loc:ukraine"), ("прашки", "sr", "loc:prague"), ("београдском", "sr", "loc:belgrade"),
        ("астаналық", "kk", "loc:astana"),
    ],
)  # fmt: skip
def test_an_adjective_leads_to_its_place(resolver, word, lang, id_):
    assert found(resolver, word, lang) == (id_, Kind.ADJECTIVE, "derived_form")


@pytest.mark.parametrize(
    ("word", "lang", "id_"),
    [
        ("ливиец", "ru", "loc:libya"), ("ливийцы", "ru", "loc:libya"), ("ливийка", "ru", "loc:libya"), ("украинцев", "ru", "loc:ukraine"),
        ("пражанин", "ru", "loc:prague"), ("минчанина", "ru", "loc:minsk"), ("корейцами", "ru", "loc:korea"),
        ("українець", "uk", "loc:ukraine"), ("українцями", "uk", "loc:ukraine"), ("українка", "uk", "loc:ukraine"), ("пражани", "uk", "loc:prague"),
        ("украінцаў", "be", "loc:ukraine"), ("мінчанін", "be", "loc:minsk"), ("пражани", "bg", "loc:prague"), ("украинците", "bg", "loc:ukraine"),
        ("Београђанин", "sr", "loc:belgrade"), ("Украјинаца", "sr", "loc:ukraine"), ("Либијци", "sr", "loc:libya"),
    ],
)  # fmt: skip
def test_a_people_leads_to_its_place(resolver, word, lang, id_):
    assert found(resolver, word, lang) == (id_, Kind.DEMONYM, "derived_form")


@pytest.mark.parametrize(
    ("word", "lang"),
    [
        ("Волтеров", "sr"), ("Волтерова", "sr"), ("Волтеровом", "sr"), ("Вольтерів", "uk"), ("Вольтерового", "uk"), ("Вольтерова", "uk"),
        ("Волтеров", "bg"), ("Волтеровата", "bg"), ("Вальтэраў", "be"),
    ],
)  # fmt: skip
def test_a_possessive_leads_to_its_person(resolver, word, lang):
    assert found(resolver, word, lang) == ("per:voltaire", Kind.ADJECTIVE, "derived_form")


def test_the_evidence_says_what_the_word_is_made_from_and_how(resolver):
    (evidence,) = resolver.resolve("ливийскими", "ru").candidates[0].evidence
    assert evidence.note == "«ливийский» is made from «Ливия» (ru) by ru.rel-ija"


@pytest.mark.parametrize(
    "word", ["ливийский", "Ливийский", "ЛИВИЙСКИЙ", " ливийский ", "ли\u0301вийский", "«ливийский»"]
)
def test_case_marks_and_quotes_do_not_count(resolver, word):
    assert found(resolver, word, "ru") == ("loc:libya", Kind.ADJECTIVE, "derived_form")


# --- what goes before, what is doubtful, what is not derived ----------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "id_"),
    [
        ("глазгианский", "loc:glasgow"),
        ("глазгианскому", "loc:glasgow"),
        ("лондонский", "loc:the-city"),
        ("лондонских", "loc:the-city"),
    ],
)
def test_an_adjective_that_is_listed_wins_over_one_that_is_derived(resolver, word, id_):
    answer = resolver.resolve(word, "ru")
    assert answer.id == id_
    assert answer.candidates[0].evidence[0].reason in ("unified_form", "inflected_form")


def test_a_people_of_a_place_whose_adjective_is_listed_elsewhere_is_still_derived(resolver):
    assert found(resolver, "лондонцы", "ru") == ("loc:london", Kind.DEMONYM, "derived_form")


def test_two_places_of_one_name_are_both_possible(resolver):
    for word in ("троицкому", "троицкая"):
        answer = resolver.resolve(word, "ru")
        assert (answer.verdict.value, answer.id) == ("UNSURE", None)
        assert {c.id for c in answer.candidates} == {"loc:troitsk-moscow", "loc:troitsk-chelyabinsk"}


@pytest.mark.parametrize(
    ("word", "lang"),
    [
        ("ливийский", "bg"), ("ливийский", "sr"), ("либийски", "ru"), ("либијски", "bg"), ("лівійський", "be"), ("лівійскі", "uk"),
        ("украјински", "mk"), ("београдски", "mk"), ("празький", "ru"), ("ливийский", None), ("лівійський", None), ("ливийский", "en"),
    ],
)  # fmt: skip
def test_nothing_is_derived_across_languages_or_without_one(resolver, word, lang):
    assert resolver.resolve(word, lang).id is None


@pytest.mark.parametrize("word", ["спартанский", "спартанцы", "спартаковский", "спартский"])
def test_nothing_is_made_from_an_organization(resolver, word):
    assert resolver.resolve(word, "ru").id is None


@pytest.mark.parametrize(
    ("word", "lang"), [("вольтерский", "ru"), ("вольтерец", "ru"), ("Београдов", "sr"), ("Лівіїн", "uk")]
)
def test_no_adjective_of_a_place_is_made_from_a_person_and_no_possessive_from_a_place(resolver, word, lang):
    assert "derived_form" not in reasons(resolver, word, lang)


def test_nothing_is_made_from_a_short_form_an_acronym_or_a_name_of_two_words(index_of):
    resolver = Resolver(
        index_of(
            '- {id: "a", type: LOC, label: "Great Britain", names: {ru: ["Великая Британия"]}, short: {ru: ["Британия"]}}\n'
            '- {id: "b", type: LOC, label: "Rostov", names: {ru: ["Ростов-на-Дону"]}}\n'
            '- {id: "c", type: LOC, label: "Kosovo and Metohija", names: {ru: ["Косово и Метохия"]}, acronyms: {ru: ["КИМ"]}}\n'
        )
    )
    for word in ("британский", "ростовский", "кимский", "британцы"):
        assert resolver.resolve(word, "ru").id is None


@pytest.mark.parametrize(
    "word", ["ливийско", "скийливий", "ливий", "ийский", "ский", "ливийскийский", "праж", "ливийский город"]
)
def test_what_only_looks_like_an_adjective_is_not_derived(resolver, word):
    assert "derived_form" not in reasons(resolver, word, "ru")


@pytest.mark.parametrize("word", ["", "ск", "ский" * 20_000, "\ud800ский", "ливийский\x00ий", "а" * 900 + "ский"])
def test_any_word_has_an_answer(resolver, word):
    assert resolver.resolve(word, "ru").id is None


@pytest.mark.parametrize(
    ("name", "word", "lang"),
    [
        ("Нигерия", "нигерский", "ru"), ("Нігерія", "нігерський", "uk"), ("Нигерия", "нигерски", "bg"),
        ("Нигерија", "нигерски", "sr"), ("Нігерыя", "нігерскі", "be"),
    ],
)  # fmt: skip
def test_the_adjective_of_niger_does_not_mean_nigeria(index_of, name, word, lang):
    resolver = Resolver(
        index_of(f'- {{id: "loc:nigeria", type: LOC, label: "Nigeria", names: {{{lang}: ["{name}"]}}}}')
    )
    assert resolver.resolve(word, lang).id is None


# --- in texts ---------------------------------------------------------------------------------------------------------


def linked(resolver, text, lang):
    return [(m.text, m.id, m.kind) for m in Linker(resolver).link(text, lang).mentions]


@pytest.mark.parametrize(
    ("text", "lang", "mentions"),
    [
        ("В ливийском порту ждут судов.", "ru", [("ливийском", "loc:libya")]),
        ("Газеты пишут о пражских и минских улицах.", "ru", [("пражских", "loc:prague"), ("минских", "loc:minsk")]),
        ("Ливийский порт закрыт.", "ru", [("Ливийский", "loc:libya")]),
        ("Про лівійський порт і празькі вулиці.", "uk", [("лівійський", "loc:libya"), ("празькі", "loc:prague")]),
        ("На пражскіх вуліцах.", "be", [("пражскіх", "loc:prague")]),
        ("Пишат за белградскиот весник.", "mk", [("белградскиот", "loc:belgrade")]),
        ("Те са в либийското пристанище.", "bg", [("либийското", "loc:libya")]),
        ("Пише у београдским новинама.", "sr", [("београдским", "loc:belgrade")]),
    ],
)  # fmt: skip
def test_an_adjective_in_small_letters_is_found_in_a_text(resolver, text, lang, mentions):
    assert linked(resolver, text, lang) == [(*mention, Kind.ADJECTIVE) for mention in mentions]


def test_a_people_is_found_in_a_text(resolver):
    assert linked(resolver, "Встретились украинцы с ливийцами.", "ru") == [
        ("украинцы", "loc:ukraine", Kind.DEMONYM),
        ("ливийцами", "loc:libya", Kind.DEMONYM),
    ]


@pytest.mark.parametrize(
    ("text", "lang", "word"),
    [
        ("Читам о томе у Волтеровом писму.", "sr", "Волтеровом"),
        ("У листі йдеться про Вольтерового друга.", "uk", "Вольтерового"),
        ("Това е от Волтеровата книга.", "bg", "Волтеровата"),
    ],
)
def test_a_possessive_is_found_in_a_text(resolver, text, lang, word):
    assert linked(resolver, text, lang) == [(word, "per:voltaire", Kind.ADJECTIVE)]


def test_a_people_and_an_adjective_of_one_place_are_told_apart_in_one_text(resolver):
    assert [kind for *_, kind in linked(resolver, "В ливийском порту ждут ливийцев.", "ru")] == [
        Kind.ADJECTIVE,
        Kind.DEMONYM,
    ]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Троицкая ярмарка и троицкий совет.", "ru"),  # two places
        ("Это спартанский быт.", "ru"),  # an organization
        ("Съезд «НАШ ЛИВИЙСКИЙ ДОМ»", "ru"),  # in capitals throughout
        ("То је прашински пут.", "sr"),
    ],
)
def test_what_is_doubtful_is_not_linked(resolver, text, lang):
    assert linked(resolver, text, lang) == []


def test_where_a_gazetteer_lists_no_adjectives_in_a_language_none_is_linked(index_of):
    resolver = Resolver(
        index_of(
            '- {id: "a", type: LOC, label: "Libya", names: {ru: ["Ливия"], uk: ["Лівія"]}, adjectives: {uk: ["лівійський"]}}'
        )
    )
    assert resolver.resolve("ливийский", "ru").id == "a"
    assert linked(resolver, "В ливийском порту.", "ru") == []
    assert linked(resolver, "У лівійському порту.", "uk") == [("лівійському", "a", Kind.ADJECTIVE)]
