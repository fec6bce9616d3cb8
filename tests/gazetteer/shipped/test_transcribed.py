"""Names with an ``origin`` agree with the traditions of transcription, or a table says why they do not.

``unexplained.tsv`` has a row for each listed name that `namenorm.transcribe` does not give for its language: id, language,
name, and one of the reasons that stand at its head.
"""

import re
import unicodedata

import pytest

from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Kind
from namenorm.transcription.chinese import hanzi
from namenorm.transcription.names import SOURCES, transcribe

pytestmark = pytest.mark.skipif(not hanzi.is_available(), reason="Chinese characters are read with pypinyin")

REASONS = {"custom", "neighbour", "romanized", "own", "established", "another", "ri", "belarusian"}


def letters(name):
    """The letters alone: hyphens, spaces, capitals and the dots of ё, which usage sets freely, are left out."""
    text = unicodedata.normalize("NFC", name).lower().replace("ё", "е")
    return re.sub(r"[\s\-’'·.]", "", text)


def orders(name):
    """The name as written, and with its first or last word at the other end: family names stand before and after."""
    words = name.split()
    return {letters(" ".join(w)) for w in (words, [*words[1:], words[0]], [words[-1], *words[:-1]])}


def source_of(entity):
    """What is transcribed: the origin; the label where the origin is in characters that only people can read."""
    lang, name = entity.origin
    return entity.label if lang == "ja" and not name.isascii() else name


def not_transcribed(entities):
    for entity in entities:
        if entity.origin is None or entity.origin[0] not in SOURCES:
            continue
        for lang in CYRILLIC_LANGUAGES:
            listed = [n.text for n in entity.names if n.lang == lang and n.kind is Kind.NAME]
            given = {letters(s) for s in transcribe(source_of(entity), entity.origin[0], lang)} if listed else set()
            yield from ((entity.id, lang, text) for text in listed if not orders(text) & given)


@pytest.fixture(scope="module")
def found(shipped):
    return set(not_transcribed(shipped.entities))


@pytest.fixture(scope="module")
def explained(rows_of):
    return {(id_, lang, name): reason for id_, lang, name, reason in rows_of("unexplained.tsv")}


def test_a_name_that_no_tradition_gives_has_its_reason(found, explained):
    assert not sorted(found - explained.keys())


def test_no_reason_is_given_for_a_name_that_needs_none(found, explained):
    assert not sorted(explained.keys() - found)


def test_each_reason_is_one_of_those_explained(explained):
    assert set(explained.values()) <= REASONS


def test_a_wrong_transcription_is_noticed(shipped):
    (kim,) = [e for e in shipped.entities if e.id == "per:kim-jong-un"]
    assert letters("Ким Чен-ын") in {letters(s) for s in transcribe(source_of(kim), kim.origin[0], "ru")}
    assert not orders("Ким Чен Ир") & {letters(s) for s in transcribe(source_of(kim), kim.origin[0], "ru")}
