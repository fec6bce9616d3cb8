"""Linking texts: spans, capitals, hyphens, the document pass. The texts are written for the tests."""

import pytest

import namenorm
from namenorm.errors import InputError, UnknownLanguageError, UnknownTypeError


def linked(text, lang, **options):
    return [(m.text, m.id) for m in namenorm.link(text, lang, **options).mentions if m.id]


def ids(text, lang):
    return [m.id for m in namenorm.link(text, lang).mentions if m.id]


def test_every_mention_is_the_text_at_its_offsets():
    text = "İİİ Ки\u0301м Чен Ын и Влади\u0301мир Пу\u00adтин — в Пеки\u0301не\u2028КНДР\ufeff."
    doc = namenorm.link(text, "ru")
    assert all(m.text == text[m.start : m.end] for m in doc.mentions)
    assert [m.id for m in doc.mentions] == ["per:kim-jong-un", "per:vladimir-putin", "loc:beijing", "loc:north-korea"]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Сад и сад, а потом САД.", "sr", ["САД"]),
        ("Вот так и живём. Читайте «Вот Так».", "ru", ["Вот Так"]),
        ("Ким в кимоно не ходит: Ким Чен Ын.", "ru", ["Ким", "Ким Чен Ын"]),
        ("Так говорят. Со вчерашнего дня тихо.", "ru", []),
        ("«КНДР-Росія»: переговори.", "uk", ["КНДР", "Росія"]),
        ("Вирус COVID-19 ещё опасен.", "ru", ["COVID-19"]),
    ],
)
def test_capitals_and_hyphens_are_those_that_the_language_writes(text, lang, expected):
    assert [t for t, _ in linked(text, lang)] == expected


def test_the_longest_name_counts():
    assert linked("Южная Корея и Корея.", "ru")[0] == ("Южная Корея", "loc:south-korea")


def test_a_part_of_a_name_refers_to_the_last_full_name_before_it():
    text = "Ким Чен Ир умер. Ким был болен. Пришёл Ким Чен Ын. Ким молод."
    assert ids(text, "ru") == ["per:kim-jong-il", "per:kim-jong-il", "per:kim-jong-un", "per:kim-jong-un"]


def test_a_headline_refers_to_the_full_name_that_follows():
    assert ids("Лавров едет в Пекин\n\nСергей Лавров вылетел утром.", "ru")[0] == "per:sergey-lavrov"


def test_a_short_form_alone_links_nothing():
    assert linked("Ким молчит.", "ru") == []
    assert linked("Корея молчит.", "ru") == []


def test_a_family_name_that_is_a_common_word_is_a_name_only_after_the_full_one():
    text = "Си Дзинпин дойде. Говориха Путин и Си. Той си тръгна."
    assert [t for t, _ in linked(text, "bg")] == ["Си Дзинпин", "Путин", "Си"]


def test_adjectives_and_peoples_are_linked_with_their_kind():
    doc = namenorm.link("Севернокорейският посланик и американците; севернокорейски войски.", "bg")
    assert [(m.text, m.kind.value, m.id) for m in doc.mentions] == [
        ("Севернокорейският", "adjective", "loc:north-korea"),
        ("американците", "demonym", "loc:united-states"),
        ("севернокорейски", "adjective", "loc:north-korea"),
    ]


def test_a_namesake_with_another_given_name_is_not_linked():
    assert linked("Его встретил Игорь Путин.", "ru") == []
    assert linked("Игорь Путин уехал.", "ru") == []
    assert linked("Это Трамп-младший.", "ru") == []


def test_initials_belong_to_the_mention_and_must_agree():
    assert linked("Сказал В.В. Путин.", "ru") == [("В.В. Путин", "per:vladimir-putin")]
    assert linked("Сказал И. Путин.", "ru") == []


def test_a_part_of_the_world_before_a_place_makes_another_place():
    assert linked("в Западна Русия", "bg") == []
    assert linked("в западна Русия", "bg") == [("Русия", "loc:russia")]


def test_a_spelling_that_nobody_listed_is_found_unless_fuzzy_is_off():
    text = "Его сменил Дональд Трампф и все удивились."
    assert ("Дональд Трампф", "per:donald-trump") in linked(text, "ru")
    assert ("Дональд Трампф", "per:donald-trump") not in linked(text, "ru", fuzzy=False)


def test_mentions_of_a_recogniser_are_resolved_alone_and_in_text_order():
    text = "Путин и Ким Чен Ын в Пекине; Ким уехал."
    spans = [(text.index("Ким у"), text.index("Ким у") + 3, "PER"), (0, 5, "PER"), (8, 18, "PER")]
    doc = namenorm.link(text, "ru", spans)
    assert [(m.text, m.type, m.id) for m in doc.mentions] == [
        ("Путин", "PER", "per:vladimir-putin"),
        ("Ким Чен Ын", "PER", "per:kim-jong-un"),
        ("Ким", "PER", "per:kim-jong-un"),
    ]


@pytest.mark.parametrize("span", [(0, 0, None), (-1, 3, None), (3, 2, None), (0, 99, None), ("0", 3, None)])
def test_a_span_outside_the_text_is_refused(span):
    with pytest.raises(InputError, match="does not lie in a text of 5 characters"):
        namenorm.link("Путин", "ru", [span])


def test_unknown_languages_types_and_values_are_refused():
    with pytest.raises(UnknownLanguageError):
        namenorm.link("Путин", "xx")
    with pytest.raises(UnknownTypeError):
        namenorm.link("Путин", "ru", [(0, 5, "CITY")])
    with pytest.raises(InputError, match="a text is a string"):
        namenorm.link(b"text", "ru")


def test_the_language_is_guessed_and_said_so():
    doc = namenorm.link("Рускиот претседател Владимир Путин се сретна со кинескиот лидер Си Џинпинг.")
    assert (doc.lang, doc.lang_guessed) == ("mk", True)
    assert "per:xi-jinping" in doc.ids


def test_an_empty_text_has_no_mentions():
    assert namenorm.link("", "ru").mentions == ()


def test_ten_megabytes_on_one_line_are_linked():
    filler = "а потом все долго шли вдоль реки и думали о том, что было вчера и что будет завтра, и никто не спешил; " * 10
    text = f"Путин говорил с Ким Чен Ыном в Пекине, {filler}" * 5_600
    assert len(text.encode()) > 10_000_000
    doc = namenorm.link(text, "ru", fuzzy=True)
    assert len(doc.mentions) == 3 * 5_600


def test_surrogates_and_control_characters_are_linked_around():
    doc = namenorm.link("\ud800 Путин \x00\x07 Пекин\udfff", "ru")
    assert [m.text for m in doc.mentions] == ["Путин", "Пекин"]


def test_a_text_too_long_is_refused(monkeypatch):
    monkeypatch.setattr("namenorm.linker.MAX_TEXT_CHARS", 10)
    with pytest.raises(InputError, match="at most 10, split it"):
        namenorm.link("Путин " * 5, "ru")


def test_normalize_writes_ids_labels_and_names():
    text = "Ким Чен Ына ждут в Пекине."
    assert namenorm.normalize(text, "ru") == "per:kim-jong-un ждут в loc:beijing."
    assert namenorm.normalize(text, "ru", "mk") == "Ким Џонг Ун ждут в Пекинг."
    assert namenorm.normalize(text, "ru", "label", keep=True) == "Ким Чен Ына [Kim Jong Un] ждут в Пекине [Beijing]."
    with pytest.raises(InputError, match="cannot write names as 'klingon'"):
        namenorm.normalize(text, "ru", "klingon")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Он вёл СВОЙ отряд.", "ru"),  # no form of СВО
        ("Никола Пенев и Индиана Джонс.", "bg"),  # a first name that is a state
        ("Думата Азия Биби е осъдена.", "bg"),  # a person called Asia
        ("Те казаха всичко.", "bg"),  # «said», not Kazakhs
        ("Восточная Австрия зовёт.", "ru"),  # a part of a country
        ("Данные изменились. Истории нет. Недели идут.", "ru"),  # words that are like places
    ],
)
def test_words_that_are_no_names_are_not_linked(text, lang):
    assert linked(text, lang) == []


# --- common nouns, given names of others, quotation marks ---------------------------------------------------------

COMMON_NOUNS = """\
- {id: "gov", type: ORG, label: "Government of Ruritania", names: {ru: ["Правительство Руритании", "правительство"]}}
- {id: "vote", type: EVT, label: "Ruritanian vote", names: {ru: ["Руританский референдум", "плебисцит"]}}
- {id: "poll", type: EVT, label: "Graustark poll", names: {ru: ["Граустаркский опрос", "опрос"]}}
- {id: "poll2", type: EVT, label: "Ruritanian poll", names: {ru: [{name: "Руританский опрос"}, {name: "опрос", weight: 9}]}}
- {id: "zone", type: ORG, label: "Eurozone", names: {ru: ["еврозона"]}}
- {id: "coin", type: PRO, label: "Bitcoin", names: {ru: ["Биткойн", "биткоин"]}}
- {id: "party", type: ORG, label: "Republicans", names: {ru: ["Республиканская партия", "республиканцы"]}}
- {id: "boy", type: PER, label: "Andrew", names: {ru: ["Эндрю"]}}
- {id: "north", type: LOC, label: "The North", names: {ru: ["Северная"]}}
- {id: "focus", type: ORG, label: "Focus", names: {bg: ['Агенция "Фокус"'], ru: ["Фокус"]}}
"""


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Вчера правительство молчало.", ["UNSURE"]),
        ("Правительство Руритании собралось, но правительство молчало.", ["MATCH", "MATCH"]),
        ("Вчера был плебисцит.", ["UNSURE"]),
        ("Руританский опрос закончен, опрос был долог.", ["MATCH", "UNSURE"]),
        ("Вчера еврозона молчала.", ["MATCH"]),
        ("Вчера биткоин вырос.", ["MATCH"]),
        ("Вчера республиканцы молчали.", ["MATCH"]),
        ("Вчера Эндрю молчал.", ["MATCH"]),
        ("Вчера Эндрю Квакли молчал.", ["UNSURE"]),
        ("Вчера в Северной молчали.", ["MATCH"]),
        ("Вчера в Северной Квакландии молчали.", ["UNSURE"]),
    ],
)
def test_a_common_noun_names_what_the_text_names_elsewhere_or_what_has_no_other_name(index_of, text, verdicts):
    linker = namenorm.Linker(namenorm.Resolver(index_of(COMMON_NOUNS)))
    assert [m.verdict.value for m in linker.link(text, "ru", fuzzy=False).mentions] == verdicts


def test_a_common_noun_that_a_recogniser_marks_is_a_name(index_of):
    linker = namenorm.Linker(namenorm.Resolver(index_of(COMMON_NOUNS)))
    assert [m.id for m in linker.link("Вчера правительство молчало.", "ru", [(6, 19, "ORG")]).mentions] == ["gov"]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ('Казва Агенция "Фокус".', 'Агенция "Фокус"'),
        ("Казва Агенция „Фокус“ вчера.", "Агенция „Фокус“"),
        ("Казва Агенция Фокус.", "Агенция Фокус"),
        ('Вестник "Фокус" казва.', "Фокус"),
    ],
)
def test_a_mention_holds_both_quotation_marks_or_none(index_of, text, mention):
    linker = namenorm.Linker(namenorm.Resolver(index_of(COMMON_NOUNS)))
    assert [m.text for m in linker.link(text, "bg").mentions] == [mention]


# --- what a document says of its names ----------------------------------------------------------------------------

NAMED_HERE = """\
- {id: "agency", type: ORG, label: "Ruritanian agency", names: {bg: ["Руританска централна телеграфна агенция"], ru: ["Центральное агентство Руритании"]}}
- {id: "joe", type: PER, label: "Joe", names: {ru: ["Джо Квакли", {name: "Квакли", weight: 9}]}}
- {id: "hunter", type: PER, label: "Hunter", names: {ru: ["Хантер Квакли"]}}
- {id: "moon", type: PER, label: "Moon Jae-in", names: {ru: ["Мун Чжэ Ин"]}}
- {id: "abe", type: PER, label: "Shinzo Abe", names: {ru: ["Синдзо Абэ"]}}
"""


@pytest.fixture
def named_here(index_of):
    linker = namenorm.Linker(namenorm.Resolver(index_of(NAMED_HERE)))

    def ids(text, lang="ru"):
        return [(m.text, m.id) for m in linker.link(text, lang, fuzzy=False).mentions]

    return ids


@pytest.mark.parametrize(
    ("text", "lang", "acronym"),
    [
        ("Руританската централна телеграфна агенция (РЦТА) мълчи. РЦТА е стара.", "bg", "РЦТА"),
        ("Руританска централна телеграфна агенция, наричана по-нататък „РЦТА“, мълчи. РЦТА е стара.", "bg", "РЦТА"),
        ("Центральное агентство Руритании (далее — ЦАР) молчит. ЦАР и лес.", "ru", "ЦАР"),
        ("Центрального агентства Руритании (сокр. «ЦАР») нет. ЦАР и лес.", "ru", "ЦАР"),
    ],
)
def test_an_acronym_means_what_the_text_introduces_it_for(named_here, text, lang, acronym):
    assert [m for m in named_here(text, lang) if m[0] == acronym] == [(acronym, "agency")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Центральное агентство Руритании (США) молчит. США и лес.",  # no letters of the name
        "Центральное агентство Руритании молчит. ЦАР и лес.",  # not introduced
        "Центральное агентство Руритании и (ЦАР) лес.",
        "Центральное агентство Руритании (ЦАР и лес) молчит.",
    ],
)
def test_what_is_not_introduced_as_an_acronym_means_nothing(named_here, text):
    assert [m[0] for m in named_here(text)] == ["Центральное агентство Руритании"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Квакли молчит.", "joe"),
        ("Джо Квакли приехал. Квакли молчит.", "joe"),
        ("Хантер Квакли приехал. Квакли молчит. Потом Квакли ушёл.", None),
        ("Джо Квакли и Хантер Квакли приехали, Квакли молчит.", None),
        ("Джо Квакли приехал. Потом пришёл Хантер Квакли. Квакли молчит.", "joe"),
    ],
)
def test_two_bearers_of_a_surname_are_kept_apart(named_here, text, last):
    assert named_here(text)[-1] == ("Квакли", last)


def test_korean_and_chinese_family_names_stand_first_whether_or_not_an_origin_says_so(named_here):
    assert named_here("Мун Чжэ Ин молчит. Мун уехал.")[-1] == ("Мун", "moon")
    assert named_here("Синдзо Абэ молчит. Абэ уехал.")[-1] == ("Абэ", "abe")
