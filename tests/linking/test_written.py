"""The words of a text as the linker reads them: offsets into odd texts, what is known of a word, what a document says."""

import random

import pytest

import namenorm
from namenorm.linking.judging import Judge
from namenorm.linking.vocabulary import Vocabulary
from namenorm.linking.written import WrittenText, follows_direction, is_cut_off
from namenorm.matching.phrases import PhraseWalker
from namenorm.shipped import shipped_resolver
from namenorm.text.tokens import tokens

ODD = [
    "",
    " \n\t ",
    "…—«»",
    "Путин",
    "\r\nПутин\r\n\r\nПекин\r\n",
    "Влади\u0301мир Пу\u00adтин, Ки\u0438\u0306в",
    "😀 Путин 🇰🇵 𐐀𐐁 Пекин \U0001d542",
    "\ud800Путин\udfff",
    "О’Браєн ʼКиївʼ ‘Пекин’ ''",
    "Мун Дже-ин; КНДР-Росія\u2028В.В. Путин",
    "а" * 200_000 + " Путин",
    "Путин\u00a0" * 40_000,
    "," * 70_000 + "Путин" + " " * 140_000 + "Пекин",
]


@pytest.fixture(scope="module")
def vocabulary():
    resolver = shipped_resolver()
    return Vocabulary("ru", PhraseWalker(resolver.index), Judge(resolver.index))


@pytest.mark.parametrize("text", ODD)
def test_the_words_are_the_tokens_and_stand_where_they_do(text, vocabulary):
    read = WrittenText(text, vocabulary)
    found = list(tokens(text))
    assert [read.token(i) for i in range(read.count)] == found
    ends = [0, *(t.end for t in found)]
    starts = [*(t.start for t in found), len(text)]
    assert read.gaps == [text[end:start] for end, start in zip(ends, starts, strict=True)]


@pytest.mark.parametrize("text", ODD)
def test_what_is_known_of_a_word_is_so_of_its_token(text, vocabulary):
    read = WrittenText(text, vocabulary)
    for i, token in enumerate(tokens(text)):
        word = read.words[i]
        if word is None:
            assert not token.is_capitalized
        else:
            assert (word.key, word.is_capitalized, word.is_upper) == (token.key, token.is_capitalized, token.is_upper)


def test_of_small_words_only_those_of_names_are_kept_in_view(vocabulary):
    read = WrittenText("вчера утром орёл летал, российский Орёл ждал", vocabulary)
    assert [read.spelled[i] for i in read.live] == ["орёл", "российский", "Орёл"]


def test_a_word_that_stands_elsewhere_in_small_letters_owes_its_capital_to_the_sentence(vocabulary):
    for small in ("орел", "орёл", "оре\u0301л", "оре\u00adл"):
        read = WrittenText(f"Летит {small}. Орел летит", vocabulary)
        assert read.is_everyday_word(2, read.words[2])
    read = WrittenText("Летит ОРЕЛ. Орел летит", vocabulary)
    assert not read.is_everyday_word(2, read.words[2])


@pytest.mark.parametrize(
    ("text", "first", "last", "answer"),
    [
        ("Трамп-младший", 0, 0, True),
        ("экс-Трамп", 1, 1, True),
        ("КНДР-Росія", 0, 0, False),
        ("КНДР-Росія", 1, 1, False),
        ("МИД-у Росії", 0, 0, False),
        ("-Трамп-", 0, 0, False),
        ("Трамп - младший", 0, 0, False),
    ],
)
def test_a_piece_of_a_hyphenated_word_is_cut_off(text, first, last, answer, vocabulary):
    assert is_cut_off(WrittenText(text, vocabulary), first, last) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [("Западной России", True), ("западной России", False), ("Западной, России", False), ("Вся Россия", False)],
)
def test_a_direction_in_any_case_form_stands_before_a_name(text, answer, vocabulary):
    assert follows_direction(WrittenText(text, vocabulary), 1) is answer


def test_answers_do_not_depend_on_what_was_linked_before(monkeypatch):
    texts = [
        "Путин звонил Ким Чен Ыну. Ким молчал.",
        "Ким молчал, а путин не сезон.",
        "В Южной Корее ждут В.В. Путина; Южная Африка — нет.",
        "Северокорейские войска и ливийский посол. Ливийский посол уехал",
        "КНДР-Россия: Трамп-младший, Игорь Путин",
    ]
    fresh = [namenorm.Linker(namenorm.Resolver(shipped_resolver().index)).link(t, "ru") for t in texts]
    assert sum(len(d.mentions) for d in fresh) > 8
    rnd = random.Random(7)
    for kept in (200_000, 3):  # words are forgotten all the time, too
        monkeypatch.setattr("namenorm.linking.vocabulary._MAX_KEPT", kept)
        linker = namenorm.Linker(namenorm.Resolver(shipped_resolver().index))
        for _ in range(4):
            for i in rnd.sample(range(len(texts)), len(texts)):
                assert linker.link(texts[i], "ru") == fresh[i]


def test_what_is_kept_is_bounded(monkeypatch):
    monkeypatch.setattr("namenorm.linking.vocabulary._MAX_KEPT", 50)
    resolver = shipped_resolver()
    vocabulary = Vocabulary("ru", PhraseWalker(resolver.index), Judge(resolver.index))
    for n in range(300):
        WrittenText(f"слово{n} " + "ы" * 100 + str(n), vocabulary)
        assert len(vocabulary) <= 50
    assert not any(len(word) > 64 for word in vocabulary)
