"""Names by rules: what each rule finds, what is left alone, and that the scan is never overruled."""

import json
from itertools import pairwise

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import namenorm
from namenorm.cli.main import main
from namenorm.errors import InputError, UnknownLanguageError
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.linking.fusion import Fusion
from namenorm.model import Span, Verdict
from namenorm.ner import recogniser
from namenorm.ner.pairing import link_marked
from namenorm.ner.rules import RuleRecogniser
from namenorm.ner.rules.cues import cues_of

RULES = RuleRecogniser()


def named(text, lang):
    (spans,) = RULES.spans([text], lang)
    return [(text[s.start : s.end], s.type) for s in spans]


def rules(text, lang):
    (spans,) = RULES.spans([text], lang)
    return [s.label for s in spans]


@pytest.mark.parametrize(
    ("lang", "text", "name", "type_", "rule"),
    [
        ("ru", "Вчера об этом говорила с Марией Захаровой.", "Марией Захаровой", "PER", "given-name"),
        ("bg", "вчера пристигна Урсула фон дер Лайен.", "Урсула фон дер Лайен", "PER", "given-name"),
        ("sr", "данас је папа Бенедикт XVI рекао", "Бенедикт XVI", "PER", "given-name"),
        ("uk", "вірші написав Т. Шевченко давно", "Т. Шевченко", "PER", "initials"),
        ("ru", "роман написала Дж. К. Роулинг давно", "Дж. К. Роулинг", "PER", "initials"),
        ("ru", "приехал Толстой Лев Николаевич вчера", "Толстой Лев Николаевич", "PER", "patronymic"),
        ("mk", "вчера претседателот Пендаровски беше тука", "Пендаровски", "PER", "title"),
        ("bg", "вчера говори проф. Костов от катедрата", "Костов", "PER", "title"),
        ("ru", "вчера президентом Медведевым подписан закон", "Медведевым", "PER", "title"),
        ("sr", "песме је скупљао Вук Караџић", "Вук Караџић", "PER", "surname"),
        ("bg", "съобщи Европейската комисия вчера", "Европейската комисия", "ORG", "body"),
        ("uk", "повідомив Європейський центральний банк учора", "Європейський центральний банк", "ORG", "body"),
        ("bg", "плажовете на Черно море са пълни", "Черно море", "LOC", "place"),
        ("bg", "гласуваха за партия „Слово и право“ вчера", "Слово и право", "ORG", "names"),
        ("ru", "по данным компании Газпром и других", "Газпром", "ORG", "names"),
        ("bg", "пише днес вестник „Труд“ за това", "Труд", None, "media"),
        ("bg", "полетите на „Райънеър“ закъсняха", "Райънеър", None, "quoted"),
        ("ru", "сообщили вчера в Варшаве журналистам", "Варшаве", "LOC", "preposition"),
        ("sr", "вест је пренела ЈУКОМ у среду", "ЈУКОМ", None, "acronym"),
        ("ru", "об этом сообщил МИД Германии вчера", "МИД Германии", None, "whole"),
        ("mk", "градот Тетово е мирен", "Тетово", None, "capitals"),
        ("uk", "про це повідомила НАК „Нафтогаз України“ вчора", "НАК „Нафтогаз України“", None, "whole"),
        ("uk", "акції компанії Nord Stream 2 AG заарештовано", "Nord Stream 2 AG", "ORG", "names"),
    ],
)  # fmt: skip
def test_each_rule_finds_its_names(lang, text, name, type_, rule):
    assert named(text, lang) == [(name, type_)]
    assert rules(text, lang) == [rule]


def test_a_surname_is_a_person_again_in_any_case():
    text = "Вчера Мария Захарова молчала. Позже о Захаровой писали, а Захарова ответила. Захарова права."
    found = named(text, "ru")
    assert found == [("Мария Захарова", "PER"), ("Захаровой", "PER"), ("Захарова", "PER"), ("Захарова", "PER")]


def test_a_surname_alone_says_nothing_of_a_person():
    assert named("вчера в городе Пушкинов снова видели", "ru") == [("Пушкинов", None)]


def test_the_first_word_of_a_sentence_is_a_name_only_where_it_is_one_within_sentences():
    assert named("Охрид молчи. Вчера ништо.", "mk") == []
    assert named("Охрид молчи. Вчера беа во Охрид.", "mk") == [("Охрид", "LOC"), ("Охрид", "LOC")]
    assert named("Труд има. Во Труд пишува дека труд има.", "mk")[:1] != [("Труд", "LOC")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("bg", "Вчера валя. Днес не."),
        ("bg", "СЕВЕРНА КОРЕЯ ИЗСТРЕЛЯ РАКЕТА"),
        ("bg", "Среща На Лидерите В Пекин"),
        ("ru", "Мы пишем Вам, потому что Вы правы, и ждём Вашего ответа"),
        ("ru", "в СМИ пишут про ДНК-тест и рост ВВП"),
        ("ru", "он купил С-400 и сказал: «Это хорошо»"),
        ("sr", "за то је примио Нобелову награду лане"),
        ("bg", "за това отговаря Министерството на финансите"),
        ("ru", "это прочли на странице RU.WIKIPEDIA.ORG вчера"),
        ("ru", "пришли, ели и т.д. Поэтому ушли"),
        ("bg", "каза той: they live in the Kingdom of kings, нали"),
    ],
)
def test_capitals_that_name_nothing_and_names_without_an_end_are_left_alone(lang, text):
    assert named(text, lang) == []


def test_an_office_before_a_country_makes_no_person_of_it():
    assert named("вчера президент России заявил", "ru") == [("России", None)]
    found = named("вчера встретил президента Украины Петра Порошенко", "ru")
    assert found == [("Украины", None), ("Петра Порошенко", "PER")]


def test_a_sentence_without_a_mark_before_it_does_not_join_a_name():
    assert named("пише вестник The Guardian Само от тях са тук", "bg") == [("The Guardian", None)]
    assert named("переговорщик Brexit Дэвид Дэвис ушёл", "ru") == [("Brexit", None), ("Дэвид Дэвис", "PER")]


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_every_language_has_cues_and_reads_a_text(lang):
    cues = cues_of(lang)
    assert cues.is_small_word("particle", "фон")
    assert cues.is_a("title", "генерал")
    assert named("а б в г ООН", lang) == [("ООН", None)]


def test_languages_in_latin_letters_are_refused_and_a_guessed_one_has_no_names():
    with pytest.raises(InputError, match="not 'pl'"):
        RULES.spans(["Warszawa"], "pl")
    with pytest.raises(UnknownLanguageError):
        RULES.spans(["Москва"], "xx")
    assert list(RULES.spans(["They met in Warsaw", ""])) == [[], []]


@given(
    st.text(alphabet=st.sampled_from("Аб вГДе.«»\"-\n НАТО Мария Захарова1XV\ud800\u0301'")),
    st.sampled_from(["bg", "ru", "kk"]),
)
def test_spans_of_any_text_are_in_order_inside_it_and_do_not_overlap(text, lang):
    (spans,) = RULES.spans([text], lang)
    places = [(s.start, s.end) for s in spans]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(a[1] <= b[0] for a, b in pairwise(places))


# --- with the scan ----------------------------------------------------------------------------------------------------

SOURCE = """\
- {id: "ru", type: LOC, label: "Russia", names: {ru: ["Россия"]}}
- {id: "vologda", type: LOC, label: "Vologda oblast", names: {ru: ["Вологодская область"]}}
- {id: "man", type: PER, label: "Lavrov", names: {ru: ["Сергей Лавров"]}}
"""


@pytest.fixture
def linker(index_of):
    return namenorm.Linker(namenorm.Resolver(index_of(SOURCE)))


def linked(document):
    return [(m.text, m.id, m.verdict, m.source.value) for m in document.mentions]


def test_the_rules_add_what_the_scan_has_not_and_change_nothing_that_it_has(linker):
    text = "Вчера Сергей Лавров и Банк России молчали, а Мария Захарова и Союз журналистов России нет."
    alone = linked(linker.link(text, "ru"))
    joined = linked(next(link_marked(linker, recogniser("rules"), [text], "ru")))
    assert [m for m in joined if m[3] == "scan"] == alone
    assert [m for m in joined if m[3] != "scan"] == [("Мария Захарова", None, Verdict.NONE, "recogniser")]


def test_a_proposal_is_never_taken_for_what_it_is_only_like(linker):
    text = "в Волгодской области"
    span = [Span(2, len(text), "LOC")]
    (plain,) = linker.link(text, "ru", span).mentions
    assert plain.id == "vologda"
    for fuzzy in (True, False):
        found = linker.link(text, "ru", span, fuzzy=fuzzy, fusion=Fusion(only_unknown=True)).mentions
        assert [m.verdict for m in found if m.source.value == "recogniser"] in ([], [Verdict.UNSURE])
    (doubted,) = found
    assert (doubted.id, doubted.label, doubted.candidates) == (None, None, plain.candidates)


def run(*args, stdin=None):
    done = CliRunner().invoke(main, ["link", *args], input=stdin)
    return done.exit_code, done.stdout, done.stderr


LINE = json.dumps({"doc": 1, "lang": "bg", "text": "Вчера Путин се срещна с Урсула Хирш в Дупница."})


def test_unknown_names_are_proposed_on_the_command_line_where_asked_for():
    _, plain, _ = run("--jsonl", stdin=LINE)
    _, asked, _ = run("--jsonl", "--unknown", stdin=LINE)
    assert [m["text"] for m in json.loads(plain)["mentions"]] == ["Путин"]
    assert [(m["text"], m["verdict"]) for m in json.loads(asked)["mentions"]] == [
        ("Путин", "MATCH"),
        ("Урсула Хирш", "NONE"),
        ("Дупница", "NONE"),
    ]
    assert run("--jsonl", "--ner", "rules", stdin=LINE)[1] == asked


def test_unknown_and_another_recogniser_exclude_each_other():
    status, _, said = run("--unknown", "--ner", "stanza", "-")
    assert status == 2
    assert "--unknown is --ner rules, not --ner stanza" in said
    status, _, said = run("--unknown", "--ner-label", "PER=PER", "-")
    assert status == 2
    assert "no labels" in said


def test_nested_proposals_stand_around_what_the_scan_finds(linker):
    text = "вчера встретились Банк России и другие"
    spans = [Span(18, 29, "ORG"), Span(23, 29, "LOC")]
    found = {
        nested: linker.link(text, "ru", spans, fusion=Fusion(only_unknown=True, nested=nested))
        for nested in (False, True)
    }
    assert [(m.text, m.source.value) for m in found[False].mentions] == [("России", "scan")]
    assert [(m.text, m.source.value) for m in found[True].mentions] == [
        ("Банк России", "recogniser"),
        ("России", "scan"),
    ]
