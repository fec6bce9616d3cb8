"""Hints: what a text names and says beside a name that several entities bear."""

import pytest

import namenorm

SOURCE = """\
- id: "city"
  type: LOC
  label: "Quackton"
  names: {ru: [{name: "Квактон", weight: 9}]}
- id: "state"
  type: LOC
  label: "Quackton (state)"
  names: {ru: [{name: "Квактон", weight: 1}]}
  hints: {with: ["pond", "man"], words: {ru: ["губернатор", "штат"], bg: ["щат"]}}
- {id: "pond", type: LOC, label: "Pondville", names: {ru: ["Прудвилль"]}}
- {id: "man", type: PER, label: "Drake", names: {ru: ["Иван Селезнёв"]}}
- {id: "ministry", type: ORG, label: "Ministry of ponds", names: {ru: ["Министерство прудов Утляндии"]}, short: {ru: ["Министерство прудов"]}, hints: {with: ["pond"]}}
- {id: "ministry2", type: ORG, label: "Ministry of ponds (2)", names: {ru: ["Министерство прудов Гусляндии"]}, short: {ru: ["Министерство прудов"]}}
"""


@pytest.fixture
def linker(index_of):
    return namenorm.Linker(namenorm.Resolver(index_of(SOURCE)))


def mention(linker, text, name, **how):
    return next(m for m in linker.link(text, "ru", **how).mentions if m.text == name)


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("В Квактон приехали утки.", "city"),
        ("В Квактон вчера днём приехал губернатор.", "city"),  # one hint is not enough against nine to one
        ("В Квактон приехал губернатор.", "state"),  # unless it stands by the name
        ("Губернатору города Квактон тридцать лет.", "state"),
        ("Приехал губернатор. Квактон молчит, Квактон спит.", "city"),  # in the same sentence
        ("В Квактон приехали губернаторы штатов.", "state"),  # in any form
        ("В Квактон из Прудвилля приехал губернатор штата.", "state"),
        ("В Квактон приехал губернатор, Иван Селезнёв, из Прудвилля.", "state"),
    ],
)
def test_hints_outweigh_the_weights_of_a_form_when_there_are_several(linker, text, id_):
    assert mention(linker, text, "Квактон", fuzzy=False).id == id_


def test_a_hint_settles_a_short_form_and_says_so(linker):
    doubtful = mention(linker, "Вчера Министерство прудов молчало.", "Министерство прудов")
    assert (doubtful.id, doubtful.verdict.value) == (None, "UNSURE")
    settled = mention(linker, "В Прудвилле Министерство прудов молчало.", "Министерство прудов")
    assert (settled.id, settled.step) == ("ministry", "context")
    assert doubtful.score < settled.score < 1


def test_hints_count_for_the_spans_of_a_recogniser_too(linker):
    text = "В Прудвилле Министерство прудов молчало."
    spans = [(2, 11, "LOC"), (12, 31, "ORG")]
    assert [m.id for m in linker.link(text, "ru", spans).mentions] == ["pond", "ministry"]
    assert [m.id for m in linker.link(text, "ru", spans[1:]).mentions] == [None]


def test_a_word_by_the_name_counts_twice_for_the_spans_of_a_recogniser_too(linker):
    texts = {"В Квактон вчера днём приехал губернатор.": "city", "Губернатор. В Квактон": "city", "В Квактон: губернатор": "city"}
    texts |= {"В Квактон приехал губернатор.": "state", "Губернатор города Квактон": "state"}
    for text, id_ in texts.items():
        at = text.index("Квактон")
        assert linker.link(text, "ru", [(at, at + 7, "LOC")]).mentions[0].id == id_, text


def test_words_count_in_the_language_of_the_text(linker):
    assert mention(linker, "Квактон, щат щат щат", "Квактон").id == "city"


def test_hints_come_back_from_an_index(linker):
    hints = linker.index.find("state").hints
    assert hints.entities == ("pond", "man")
    assert hints.words == (("bg", "щат"), ("ru", "губернатор"), ("ru", "штат"))
    assert linker.index.find("city").hints.entities == ()


def test_a_nickname_is_a_short_form_and_means_somebody_once_he_is_named(index_of):
    source = '- {id: "p", type: PER, label: "Pero Kvakov", names: {mk: ["Перо Кваков"]}, short: {mk: ["Шатор"]}}'
    linker = namenorm.Linker(namenorm.Resolver(index_of(source)))
    assert [(m.text, m.id) for m in linker.link("Перо Кваков молчи. Шатор спие.", "mk").mentions] == [
        ("Перо Кваков", "p"),
        ("Шатор", "p"),
    ]
    assert linker.link("Шатор спие.", "mk").ids == ()
