"""Natasha with its own models: what it marks, where, and what it refuses."""

import subprocess
import sys
from importlib.util import find_spec
from itertools import chain, islice, repeat

import pytest

from namenorm.errors import InputError, MissingExtraError, UnknownLanguageError
from namenorm.ner import recogniser
from namenorm.ner.natasha import NatashaRecogniser, pieces

needed = pytest.mark.skipif(find_spec("natasha") is None, reason='needs the extra: pip install "namenorm[natasha]"')

NEWS = "Лидер КНДР Ким Чен Ын прибыл во Владивосток, где встретился с Владимиром Путиным."
NAMES = [("КНДР", "LOC"), ("Ким Чен Ын", "PER"), ("Владивосток", "LOC"), ("Владимиром Путиным", "PER")]


@pytest.fixture(scope="module")
def natasha():
    return NatashaRecogniser()


def _named(text, spans):
    return [(text[s.start : s.end], s.type) for s in spans]


@needed
def test_names_of_a_russian_sentence_have_their_types_and_places(natasha):
    (spans,) = natasha.spans([NEWS])
    assert _named(NEWS, spans) == NAMES
    assert [s.label for s in spans] == ["LOC", "PER", "LOC", "PER"]


@needed
@pytest.mark.parametrize("before", ["\ud800 ", "İİ\u0301 ", "😀👨\u200d👩\u200d👧 ", "\x00\r\n\u2028", "\ufeff"])
def test_offsets_stay_exact_behind_odd_characters(natasha, before):
    text = before + NEWS
    (spans,) = natasha.spans([text])
    assert ("Владимиром Путиным", "PER") in _named(text, spans)


@needed
def test_texts_without_a_word_have_no_names_and_keep_their_place(natasha):
    answers = list(natasha.spans(["", NEWS, " \n", *[""] * 20, NEWS]))
    assert [i for i, spans in enumerate(answers) if spans] == [1, 23]
    assert answers[1] == answers[23]


@needed
def test_a_text_means_the_same_alone_and_among_others(natasha):
    texts = ["Москва", NEWS * 5, "Сергей Лавров в Минске.", "", "В ООН заявили, что Лукашенко прав. " * 3]
    alone = [next(natasha.spans([text])) for text in texts]
    assert list(natasha.spans(texts)) == alone


@needed
def test_a_long_text_is_read_to_its_end(natasha):
    text = (NEWS + " ") * 60
    (spans,) = natasha.spans([text])
    assert _named(text, spans) == NAMES * 60


@needed
def test_an_endless_run_of_texts_is_read_lazily(natasha):
    read = []
    texts = (read.append(text) or text for text in chain(["Путин в Москве."], repeat(NEWS)))
    assert len(list(islice(natasha.spans(texts), 3))) == 3
    assert len(read) <= 8


@needed
def test_another_language_is_refused_at_once_and_names_what_reads_it(natasha):
    with pytest.raises(InputError, match=r"Russian only, not 'uk'.*stanza or spacy"):
        natasha.spans([NEWS], lang="uk")
    with pytest.raises(UnknownLanguageError):
        natasha.spans([NEWS], lang="xx")
    assert list(natasha.spans([NEWS], lang="RU")) == list(natasha.spans([NEWS]))


@needed
def test_labels_can_be_left_out_or_given_another_sense():
    changed = NatashaRecogniser(labels={"PER": "none", "LOC": "any"})
    (spans,) = changed.spans([NEWS])
    assert _named(NEWS, spans) == [("КНДР", None), ("Владивосток", None)]
    assert changed.types() == {"ORG"}


@needed
def test_the_recogniser_is_known_by_name_and_says_its_types():
    assert recogniser("natasha").types("ru") == {"PER", "LOC", "ORG"}


@needed
def test_what_is_no_string_is_an_error(natasha):
    with pytest.raises(InputError, match="not NoneType"):
        list(natasha.spans([None]))


@needed
def test_pymorphy2_is_not_imported():
    code = "from namenorm.ner.natasha import NatashaRecogniser as N; N(); import sys; print('pymorphy2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_importing_the_module_does_not_import_the_library():
    code = "import sys, namenorm.ner.natasha; print({'natasha', 'slovnet', 'navec', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


@pytest.mark.parametrize("absent", ["slovnet", "navec"])
def test_without_the_library_the_error_says_what_to_install(monkeypatch, absent):
    monkeypatch.setitem(sys.modules, absent, None)
    with pytest.raises(MissingExtraError, match=r"namenorm\[natasha\]"):
        NatashaRecogniser()


@pytest.mark.parametrize(
    "text",
    ["Путин в Пекине. " * 700, "Путин в Пекине\n" * 700, "слово " * 2_000, "—" * 9_000, "\n" * 5_000 + "Путин", "а"],
)
def test_pieces_are_the_text_and_none_is_too_long(text):
    made = list(pieces(text))
    assert all(0 < len(piece) <= 2_000 and text[start:].startswith(piece) for start, piece in made)
    assert "".join(piece for _, piece in made).split() == text.split()


def test_a_piece_ends_where_a_sentence_ends_and_else_between_words():
    sentences = list(pieces("Он сказал: «В Пекине хорошо.» Потом он уехал. " * 100))
    assert {piece.rstrip()[-1] for _, piece in sentences} <= {".", "»"}
    words = list(pieces("Путин, " * 1_000))
    assert {piece[-2:] for _, piece in words} == {", "}


def test_white_space_alone_is_no_piece():
    assert [start for start, _ in pieces("")] == [start for start, _ in pieces("\n \u00a0" * 3_000)] == []
