"""Romanization standards: every table tests itself by its samples, and the engine keeps its promises on any text."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from namenorm.errors import (
    InputError,
    MissingExtraError,
    NamenormError,
    NotReversibleError,
    UnknownLanguageError,
    UnknownLettersError,
    UnknownTableError,
)
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.translit import standards
from namenorm.translit.standard_rules import pattern, rules_of
from namenorm.translit.standard_tables import STATUSES, Rule, Table
from namenorm.translit.standards import (
    detransliterate,
    plain_latin,
    table,
    tables,
    transliterate,
    transliterate_steps,
)

TABLES = tables()
NAMES = [t.name for t in TABLES]
REVERSIBLE = [t for t in TABLES if t.reversible]
DOCS = Path(__file__).parents[2] / "docs" / "standards.md"


def _by_name(t):
    return t.name


# -- the tables ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("t", TABLES, ids=_by_name)
def test_a_table_says_what_it_is(t):
    assert t.title
    assert t.authority
    assert 1900 < t.year < 2030
    assert t.status in STATUSES
    assert t.languages
    assert t.source
    assert t.notes
    assert t.name.split("_")[0] in {*t.languages, "iso"}


SAMPLES = [(t.name, cyrillic, latin) for t in TABLES for cyrillic, latin in t.samples]


@pytest.mark.parametrize(("name", "cyrillic", "latin"), SAMPLES)
def test_a_sample_is_romanized_as_its_table_says(name, cyrillic, latin):
    assert transliterate(cyrillic, name) == latin


@pytest.mark.parametrize("t", TABLES, ids=_by_name)
def test_a_table_has_at_least_six_samples(t):
    assert len(t.samples) >= 6


@pytest.mark.parametrize("t", TABLES, ids=_by_name)
def test_the_capitals_of_every_letter_are_those_of_its_word(t):
    for letter, _ in t.letters:
        if letter.upper() != letter:
            title, capitals = transliterate(f"{letter.upper()}а", t.name), transliterate(f"{letter.upper()}А", t.name)
            assert capitals.isupper()
            assert len(title) == len(capitals)
            assert sum(c.isupper() for c in title) <= 1


@pytest.mark.parametrize("t", TABLES, ids=_by_name)
def test_every_rule_of_a_table_is_reached_by_one_of_its_samples_in_each_of_its_places(t):
    used = {step.rule for cyrillic, _ in t.samples for step in transliterate_steps(cyrillic, t.name).steps}
    assert {str(r) for r in rules_of(t, back=False)} - used == set()


@pytest.mark.parametrize("t", REVERSIBLE, ids=_by_name)
def test_every_sample_of_a_reversible_table_comes_back_and_reaches_every_rule_of_the_way_back(t):
    used = set()
    for cyrillic, latin in t.samples:
        assert detransliterate(latin, t.name) == cyrillic.replace("'", "’")
        made = standards.engine(t.name)
        run = standards.Run(made, standards.prepared_latin(latin), "error", back=True, traced=True)
        used |= {step.rule for step in run.done().steps}
    assert {str(r) for r in rules_of(t, back=True)} - used == set()


ALPHABETS = [(t, lang) for t in TABLES for lang in t.languages if lang in CYRILLIC_LANGUAGES]


@pytest.mark.parametrize(("t", "lang"), ALPHABETS, ids=lambda x: x if isinstance(x, str) else x.name)
def test_a_table_knows_the_alphabet_of_its_languages_but_for_the_letters_it_says_it_lacks(t, lang):
    alphabet = {c for c in profile(lang).alphabet if c.isalpha()}
    known = {letter for letter, _ in t.letters}
    assert alphabet - known == set(t.missing)
    for letter in alphabet & known:
        in_word = transliterate(f"б{letter}б", t.name)
        ruled = any(letter in r.letters for r in rules_of(t, back=False))
        expected = unicodedata.normalize("NFC", f"b{dict(t.letters)[letter]}b")
        assert in_word == expected or (ruled and in_word != "bb")


@pytest.mark.parametrize("t", TABLES, ids=_by_name)
def test_a_table_is_of_small_cyrillic_letters_and_latin_ones(t):
    for letters, latin in (*t.letters, *((r.letters, r.latin) for r in t.rules)):
        assert letters == unicodedata.normalize("NFC", letters.lower())
        assert latin == unicodedata.normalize("NFC", latin.lower())
        assert all(unicodedata.name(c).startswith("CYRILLIC") or c in "’\u0301" for c in letters)
        assert not any("\u0400" <= c <= "\u052f" for c in latin)


def test_bgn_pcgn_takes_over_the_bulgarian_and_the_ukrainian_system_unchanged():
    assert table("bg_bgn_pcgn_2013").letters == table("bg_law_2009").letters
    assert table("bg_bgn_pcgn_2013").rules == table("bg_law_2009").rules
    assert table("uk_bgn_pcgn_2019").letters == table("uk_kmu_2010").letters
    assert table("uk_bgn_pcgn_2019").rules == table("uk_kmu_2010").rules


# -- to Latin --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Щукин", "Shchukin"), ("ЩУКИН", "SHCHUKIN"), ("БОРЩ", "BORSHCH"), ("Борщ", "Borshch"), ("Щ", "Shch"), ("Я, Ю.", "Ya, Yu."),
        ("ЖЖ", "ZHZH"), ("НЬЮ-ЙОРК", "N’YU-YORK"), ("Петр Яковлевич ЩЕРБА", "Petr Yakovlevich SHCHERBA"), ("ОБЪЯВЛЕНИЕ", "OB”YAVLENIYE"),
    ],
)  # fmt: skip
def test_one_capital_becomes_several_only_among_capitals(text, expected):
    assert transliterate(text, "ru_bgn_pcgn_1947") == expected


def test_a_table_may_have_capitals_of_its_own():
    assert transliterate("Иран, ІЛЕ, іле", "kk_latin_2021") == "İran, ILE, ıle"


@pytest.mark.parametrize("apostrophe", "'’ʼ‘`´′")
def test_any_apostrophe_between_letters_is_the_letter(apostrophe):
    assert transliterate(f"Знам{apostrophe}янка", "uk_kmu_2010") == "Znamianka"
    assert transliterate(f"Загір{apostrophe}я", "uk_bgn_pcgn_1965") == "Zahir”ya"


def test_an_apostrophe_that_quotes_is_no_letter_and_no_part_of_the_word():
    assert transliterate("'Єнакієве'", "uk_kmu_2010") == "'Yenakiieve'"


@pytest.mark.parametrize(
    "text", ["Ки\u0301їв", "Ки\u00adїв", "Київ\u200b", unicodedata.normalize("NFD", "Київ"), "Київ"]
)
def test_stress_marks_hidden_characters_and_unicode_forms_do_not_matter(text):
    assert transliterate(text, "uk_kmu_2010") == "Kyiv"


def test_accents_of_dictionaries_are_dropped_and_letters_with_an_acute_kept():
    assert transliterate("Ср̏бија, ѝ, Бео̀град, С́утјеска", "sr_gaj") == "Srbija, i, Beograd, Śutjeska"


def test_look_alikes_are_read_as_the_rest_of_the_word_where_the_table_knows_the_result():
    assert transliterate("Cергій у Киiв", "uk_kmu_2010") == "Serhii u Kyiv"
    assert transliterate("XVIII век, iPhone-ът", "bg_law_2009") == "XVIII vek, iPhone-at"


def test_what_is_no_letter_passes_and_so_does_latin():
    text = "«2024»: 50 % — №7, 5 µm, Zoë & Łódź\n\t😀 "
    assert transliterate(text, "bg_law_2009") == text


def test_words_begin_after_hyphens_and_digits():
    assert transliterate("Ново-Єгорівка, 5-й", "uk_kmu_2010") == "Novo-Yehorivka, 5-y"


@pytest.mark.parametrize("word", ["Эйфел", "Ѝѓ", "북한", "თბილისი", "Ӑ", "а\u030a", "μ"])
def test_a_letter_that_the_table_lacks_is_an_error_that_lists_it(word):
    with pytest.raises(UnknownLettersError) as caught:
        transliterate(f"София {word}", "bg_law_2009")
    assert set(caught.value.letters) <= set(re.findall(r"\w[\u0300-\u036f]*", word))
    assert caught.value.letters
    assert isinstance(caught.value, NamenormError)


def test_unknown_letters_are_kept_marked_or_reported_as_asked():
    assert transliterate("Эйфел", "bg_law_2009", "keep") == "Эyfel"
    assert transliterate("Эйфел", "bg_law_2009", "mark") == "\ufffdyfel"
    done = transliterate_steps("Эйфел, ЭЫ", "bg_law_2009", "mark")
    assert done.unknown == ("Э", "Ы")
    assert done.fallback == ()


def test_unidecode_reads_what_is_left_only_where_asked_and_is_reported():
    pytest.importorskip("unidecode")
    done = transliterate_steps("Тбилиси: თბ ЫБ", "bg_law_2009", "fallback")
    assert done.text == "Tbilisi: tb YB"
    assert done.fallback == (("თ", "t"), ("ბ", "b"), ("Ы", "y"))
    assert [s.source for s in done.steps if s.rule == "fallback"] == ["თ", "ბ", "Ы"]


def test_without_unidecode_the_fallback_says_what_to_install(monkeypatch):
    monkeypatch.setattr(standards.fallback, "is_available", lambda: False)
    with pytest.raises(MissingExtraError, match=r"namenorm\[unidecode\]"):
        transliterate("София", "bg_law_2009", "fallback")


def test_the_steps_add_up_to_the_result():
    done = transliterate_steps("Велико Търново, България", "bg_law_2009")
    assert "".join(s.result for s in done.steps) == re.sub(r"\W", "", done.text)
    assert "".join(s.source for s in done.steps) == "ВеликоТърновоБългария"
    assert done.steps[-1].rule == "българия → bulgaria (word start and word end)"


def test_an_ending_is_one_only_at_the_end():
    assert transliterate("София Мияна софиянец", "bg_law_2009") == "Sofia Miyana sofiyanets"


@given(st.text(max_size=40), st.sampled_from(NAMES))
@example("\ud800Київ\udfff", "uk_kmu_2010")
@example("İстанбул ŉ ß ǅ K ᲀ", "ru_gost_779_b")
@example("", "iso_9_1995")
@example("ᴫᵸⷠꙁ҂", "ru_icao_9303")
@settings(max_examples=150, deadline=None)
def test_any_text_gives_an_answer_without_cyrillic_letters(text, name):
    written = transliterate(text, name, "mark")
    assert not [c for c in written if "CYRILLIC" in unicodedata.name(c, "") and unicodedata.category(c)[0] == "L"]


@given(st.text(alphabet="абвгдеёжзийкцщъыьэюяґєії’'\u0301\u00ad -АЯЇ", max_size=30), st.sampled_from(NAMES))
@settings(max_examples=100, deadline=None)
def test_unicode_forms_give_the_same_answer(text, name):
    nfc, nfd = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert transliterate(nfc, name, "mark") == transliterate(nfd, name, "mark")


# -- and back --------------------------------------------------------------------------------------------------------


def _words(t: Table) -> st.SearchStrategy[str]:
    """Words of the letters of a table; an apostrophe stands between two letters."""
    letters = [c for c, _ in t.letters if c != "’"]
    joint = st.sampled_from(["", "", "", "’"] if "’" in dict(t.letters) else [""])
    return st.lists(st.tuples(st.sampled_from(letters), joint), min_size=1, max_size=8).map(
        lambda parts: "".join(a + b for a, b in parts).rstrip("’")
    )


@pytest.mark.parametrize("t", REVERSIBLE, ids=_by_name)
@given(data=st.data())
@settings(max_examples=50, deadline=None)
def test_every_word_without_a_lost_sequence_comes_back(t, data):
    word = data.draw(_words(t))
    assume(not any(lost in word for lost in t.lost))
    latin = transliterate(word, t.name)
    assert detransliterate(latin, t.name) == word
    assert detransliterate(unicodedata.normalize("NFD", latin), t.name) == word
    assert detransliterate(transliterate(word.upper(), t.name), t.name).lower() == word
    if word[0] not in "ъь":  # ʺ and ʹ have no capitals
        title = word[0].upper() + word[1:]
        assert detransliterate(transliterate(title, t.name), t.name) == title


LOST = [(t.name, lost) for t in REVERSIBLE for lost in t.lost]


@pytest.mark.parametrize(("name", "lost"), LOST)
def test_a_sequence_that_is_said_to_be_lost_is(name, lost):
    words = [f"{before}{lost}{behind}" for before in ("", "м", "а") for behind in ("", "м", "а")]
    assert any(detransliterate(transliterate(w, name), name) != w for w in words)


@pytest.mark.parametrize("text", ["СЪЕЗД", "СОЛЬ", "Соль", "КОМПАНЬОН", "Подъезд", "ОБЪЁМ Ь"])
@pytest.mark.parametrize("name", ["iso_9_1995", "ru_gost_779_b"])
def test_signs_get_their_capitals_back_from_their_neighbours(text, name):
    assert detransliterate(transliterate(text, name), name) == text.replace(" Ь", " ь")


@pytest.mark.parametrize("text", ["Ǆep, ǅep, ǉubav, Ǌegoš", "Džep, Džep, ljubav, Njegoš"])
def test_single_characters_for_two_letters_are_read(text):
    assert detransliterate(text, "sr_gaj") in ("Џеп, Џеп, љубав, Његош",)


def test_known_stems_with_two_letters_come_back_and_their_neighbours_do_not_suffer():
    assert (
        detransliterate("Tanjug, KONJUGACIJA, Injekcija, nadživeti", "sr_gaj")
        == "Танјуг, КОНЈУГАЦИЈА, Инјекција, надживети"
    )
    assert detransliterate("konj, Stanje, džem, dinja", "sr_gaj") == "коњ, Стање, џем, диња"


def test_the_way_back_is_refused_where_there_is_none_and_says_what_is_there():
    with pytest.raises(NotReversibleError, match="ru_gost_779_b"):
        detransliterate("Iuliia", "ru_icao_9303")


def test_latin_letters_that_the_standard_does_not_use_are_an_error_too():
    with pytest.raises(UnknownLettersError) as caught:
        detransliterate("Wagner i é", "sr_gaj")
    assert caught.value.letters == ("W", "e\u0301")
    assert detransliterate("Wagner", "sr_gaj", unknown="keep") == "Wагнер"
    with pytest.raises(InputError):
        detransliterate("Wagner", "sr_gaj", unknown="fallback")


@given(st.text(max_size=40), st.sampled_from([t.name for t in REVERSIBLE]))
@example("ıIİi ſsS Kk ﬁ", "sr_gaj")
@example("\ud800 Њ ǆ é e\u0301\u0302", "ru_gost_779_b")
@settings(max_examples=100, deadline=None)
def test_any_text_gives_an_answer_on_the_way_back(text, name):
    assert isinstance(detransliterate(text, name, "keep"), str)


# -- the face --------------------------------------------------------------------------------------------------------


def test_tables_of_a_language_come_official_first_and_superseded_last():
    names = [t.name for t in tables("uk")]
    assert names[0] == "uk_dstu_9112_a"
    assert names[-1] == "uk_bgn_pcgn_1965"
    assert "iso_9_1995" in names
    assert tables("en") == ()
    assert [t.name for t in tables("cnr")] == ["sr_gaj"]
    with pytest.raises(UnknownLanguageError):
        tables("xx")


@pytest.mark.parametrize(
    ("asked", "meant"), [("bg_law", "bg_law_2009"), ("uk_kmu", "uk_kmu_2010"), ("SR_GAJ", "sr_gaj")]
)
def test_an_unknown_table_names_those_that_are_close(asked, meant):
    with pytest.raises(UnknownTableError, match=meant) as caught:
        transliterate("София", asked)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("asked", [None, 5, "", "../tables/sr_gaj", "x" * 100_000])
def test_what_is_no_name_of_a_table_is_an_unknown_table(asked):
    with pytest.raises(UnknownTableError) as caught:
        transliterate("София", asked)
    assert len(str(caught.value)) < 2_000


@pytest.mark.parametrize(("text", "unknown"), [(5, "error"), (None, "error"), ("а", "drop"), ("а", None)])
def test_wrong_arguments_are_input_errors(text, unknown):
    with pytest.raises(InputError):
        transliterate(text, "bg_law_2009", unknown)


@pytest.mark.parametrize("where", ["at night", "after vowel and in the middle", "after consonant"])
def test_a_rule_that_does_not_say_where_it_holds_is_refused(where):
    t = table("bg_law_2009")
    fields = {name: getattr(t, name) for name in Table.__slots__}
    with pytest.raises(ValueError, match="«"):
        pattern(Table(**{**fields, "rules": (Rule("е", "ye", where),)}), False, ".")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Vučić, Đoković, Džeko", "Vucic, Djokovic, Dzeko"), ("ĐOKOVIĆ", "DJOKOVIC"), ("Đ", "Dj"), ("Łódź", "Lodz"),
        ("Ǵorǵi, Ḱafasan", "Gorgi, Kafasan"), ("T͡svetaeva", "Tsvetaeva"), ("Šâ ẓ̌", "Sa z"), ("Йордан Ѓорѓи", "Йордан Ѓорѓи"), ("", ""),
    ],
)  # fmt: skip
def test_plain_latin_is_what_typists_write(text, plain):
    assert plain_latin(text) == plain
    assert plain_latin(unicodedata.normalize("NFD", text)) == unicodedata.normalize("NFC", plain)


def test_the_reference_page_lists_every_table_as_it_is():
    rows = re.findall(
        r"^\| `(\w+)` \| ([^|]*) \| ([^|]*) \| (\d+) \| (\w+) \| ([^|]*) \|$", DOCS.read_text("utf-8"), re.M
    )
    expected = [
        (t.name, ", ".join(t.languages), str(t.year), t.status, _reversible(t)) for t in sorted(TABLES, key=_by_name)
    ]
    assert [(name, langs, year, status, back.strip()) for name, langs, _, year, status, back in rows] == expected


def _reversible(t):
    if not t.reversible:
        return "no"
    return f"except {' '.join(t.lost)}" if t.lost else "yes"
