"""A recogniser and a linker together: languages, order, texts that a recogniser cannot read."""

import pytest

import namenorm
from namenorm.errors import InputError
from namenorm.model import Span
from namenorm.ner.pairing import BATCH, link_marked, marked
from namenorm.shipped import shipped_resolver

RU, MK = "Вчера Шмяков был в Москве.", "Вчера Шмјаков беше во Пекинг."


class OfOneLanguage:
    """Marks the second word of a Russian text as a person, and refuses any other language."""

    def __init__(self):
        self.asked = []

    def spans(self, texts, lang=None):
        self.asked.append((lang, len(texts)))
        if lang != "ru":
            raise InputError(f"no model for {lang!r}")
        return iter([[Span(6, 6 + text[6:].index(" "), "PER", "PER")] for text in texts])

    def types(self, lang=None):
        return frozenset({"PER"})


@pytest.fixture(scope="module")
def linker():
    return namenorm.Linker(shipped_resolver())


def shown(document):
    return [(m.text, m.source.value) for m in document.mentions]


@pytest.mark.parametrize("jobs", [1, 2])
def test_texts_of_a_language_it_cannot_read_are_left_to_the_scan(linker, jobs):
    documents = list(link_marked(linker, OfOneLanguage(), [RU, MK, RU], jobs=jobs))
    assert [shown(d) for d in documents] == [
        [("Шмяков", "recogniser"), ("Москве", "scan")],
        [("Пекинг", "scan")],
        [("Шмяков", "recogniser"), ("Москве", "scan")],
    ]
    assert [d.lang for d in documents] == ["ru", "mk", "ru"]


def test_a_language_that_was_given_and_cannot_be_read_is_an_error(linker):
    with pytest.raises(InputError, match="no model for 'mk'"):
        next(link_marked(linker, OfOneLanguage(), [MK], "mk"))


def test_texts_of_one_language_are_asked_about_together_and_no_further_ahead_than_a_batch():
    recogniser, read = OfOneLanguage(), []
    items = (read.append(i) or i for i in range(3 * BATCH))
    found = marked(recogniser, items, lambda i: None if i % 3 == 0 else (RU, "ru" if i % 3 == 1 else None))
    assert next(found) == (0, None)
    assert len(read) == BATCH
    rest = list(found)
    assert [item for item, _ in rest] == list(range(1, 3 * BATCH))
    assert all((m is None) == (item % 3 == 0) for item, m in rest)
    assert {lang for lang, _ in recogniser.asked} == {"ru"}
    assert len(recogniser.asked) == 3


def test_a_language_of_a_text_that_cannot_be_read_is_told_once():
    told = []
    found = list(
        marked(OfOneLanguage(), [RU, MK] * BATCH, lambda t: (t, "mk" if t is MK else None),
               refused=lambda lang, error: told.append((lang, str(error))))
    )  # fmt: skip
    assert told == [("mk", "no model for 'mk'")]
    assert [m is None for _, m in found] == [False, True] * BATCH
