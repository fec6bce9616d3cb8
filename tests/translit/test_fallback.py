"""Letters that no table covers, with and without Unidecode."""

import pytest

from namenorm.translit import fallback
from namenorm.translit.respell import reading


@pytest.fixture(autouse=True)
def _fresh_readings():
    """Readings are remembered; what one test makes of Unidecode must not be answered in another."""
    fallback._unidecode.cache_clear()
    reading.cache_clear()
    yield
    fallback._unidecode.cache_clear()
    reading.cache_clear()


@pytest.fixture
def without_unidecode(monkeypatch):
    def missing(name):
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    monkeypatch.setattr(fallback, "import_module", missing)


FOREIGN = ["თბილისი", "北京", "김정은", "القاهرة", "αθηνα"]


@pytest.mark.parametrize("word", FOREIGN)
def test_a_foreign_word_is_read_in_ascii_with_unidecode(word):
    pytest.importorskip("unidecode")
    assert fallback.is_available()
    assert reading(word)
    assert reading(word).isascii()
    assert reading(word) == reading(word).lower()


def test_unidecode_reads_georgian():
    pytest.importorskip("unidecode")
    assert reading("თბილისი") == "tbilisi"


@pytest.mark.usefixtures("without_unidecode")
@pytest.mark.parametrize("word", FOREIGN)
def test_a_foreign_word_is_its_own_reading_without_unidecode(word):
    assert not fallback.is_available()
    assert fallback.to_ascii(word[0]) == ""
    assert reading(word) == word


@pytest.mark.usefixtures("without_unidecode")
@pytest.mark.parametrize(
    ("word", "lang", "expected"),
    [
        ("путин", "ru", "putin"),
        ("тръмп", "bg", "tramp"),
        ("trump", "en", "trump"),
        ("việt", "en", "viet"),
        ("ким北", "ru", "kim"),
    ],
)
def test_letters_of_our_tables_are_read_without_unidecode(word, lang, expected):
    assert reading(word, lang) == expected


def test_absence_is_found_out_once(monkeypatch):
    calls = []

    def missing(name):
        calls.append(name)
        raise ImportError(name)

    monkeypatch.setattr(fallback, "import_module", missing)
    assert [fallback.is_available() for _ in range(3)] == [False] * 3
    assert calls == ["unidecode"]


@pytest.mark.parametrize("letter", ["北", "ß", "😀", "…", " ", "é"])
def test_only_ascii_letters_and_digits_come_back(letter):
    assert fallback.to_ascii(letter) == "" or fallback.to_ascii(letter).isalnum()
    assert fallback.to_ascii(letter).isascii()


@pytest.mark.parametrize("answer", ["Bei ", "B-e'i", "BEI"])
def test_what_unidecode_adds_around_letters_is_dropped(monkeypatch, answer):
    monkeypatch.setattr(fallback, "_unidecode", lambda: lambda letter: answer)
    assert fallback.to_ascii("北") == "bei"
