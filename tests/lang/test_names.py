"""Names of each language in their forms, and words made from them: one table of cases a language, `names/<code>.yaml`.

The comment over a table in those files says what its rows are. A new language is tested by a new file.
"""

from pathlib import Path

import pytest
import yaml

from namenorm.lang.languages import profile
from namenorm.lang.paradigm import Inflector, case_names
from namenorm.text.unify import unify

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FILES = sorted((Path(__file__).parent / "names").glob("*.yaml"))
TABLES = {path.stem: yaml.load(path.read_text(encoding="utf-8"), LOADER) for path in FILES}
CODES = list(TABLES)

READ_HERE = {
    "paradigms", "forms", "usual", "likeliest", "plurals", "plurals_too", "one_case", "cases", "in_order",
    "names_first", "names_first_or_second", "names_among", "fewest_forms", "others", "never", "whole", "dictionary_only",
    "derived", "bent", "underived", "other_origins", "declined", "made", "never_made",
}  # fmt: skip

HOSTILE = [
    "", " ", "-", "'", "ь", "\u0301", "\ud800", "\udfff Киев", "Киев\0", "Ко́сово", "Нью-Йорк", "名前", "Paris", "١٢٣", "№5",
    "а" * 100_000, "ова" * 3_000,
]  # fmt: skip


def rows(*tables):
    """The rows of tables of all languages, the code of the language first."""
    listed = [(code, row) for code in CODES for table in tables for row in TABLES[code].get(table, ())]
    return [(code, row) if isinstance(row, str) else (code, *row) for code, row in listed]


def grouped(table):
    """The rows of a table whose keys say what is made, after the code of the language and that word."""
    return [
        (code, makes, *row) for code in CODES for makes, group in TABLES[code].get(table, {}).items() for row in group
    ]


def forms_of_paradigms():
    """A form and its base form of rows «base form, other forms»."""
    return [(code, form, base) for code, base, *forms in rows("paradigms") for form in forms]


def names_with_all_forms():
    """Names of languages that tell how many forms a name has at the fewest."""
    return [
        (code, name, TABLES[code]["fewest_forms"])
        for code, name in rows("names_first_or_second")
        if "fewest_forms" in TABLES[code]
    ]


def readings(form, code, base):
    return [a for a in profile(code).inflector.analyses(unify(form)) if a.base == unify(base)]


def bases(form, code):
    return [a.base for a in profile(code).inflector.analyses(unify(form))]


def lemmas(form, code):
    return [a.base for a in profile(code).inflector.lemmas(unify(form))]


def origins(word, code, makes=None):
    return [o.base for o in profile(code).deriver.origins(unify(word)) if makes in (None, o.makes)]


@pytest.mark.parametrize("code", CODES)
def test_no_table_of_a_language_is_left_unread(code):
    assert set(TABLES[code]) <= READ_HERE


@pytest.mark.parametrize(("code", "form", "base"), forms_of_paradigms() + rows("forms", "usual"))
def test_a_form_has_its_base_form_among_its_analyses(code, form, base):
    assert unify(base) in bases(form, code)


@pytest.mark.parametrize(("code", "form", "base"), rows("usual", "likeliest"))
def test_a_usual_form_has_its_base_form_first_or_second_among_its_lemmas(code, form, base):
    assert unify(base) in lemmas(form, code)[:2]


@pytest.mark.parametrize(("code", "form", "first", "second"), rows("in_order"))
def test_the_likelier_of_two_lemmas_is_first(code, form, first, second):
    assert lemmas(form, code)[:2] == [unify(first), unify(second)]


@pytest.mark.parametrize(("code", "form", "base"), rows("plurals"))
def test_a_plural_is_told_as_one(code, form, base):
    assert {a.plural for a in readings(form, code, base)} == {True}


@pytest.mark.parametrize(("code", "form", "base"), rows("plurals_too"))
def test_a_plural_that_looks_like_a_singular_is_told_as_both(code, form, base):
    assert {a.plural for a in readings(form, code, base)} == {True, False}


@pytest.mark.parametrize(("code", "form", "base", "case"), rows("one_case"))
def test_a_form_of_one_case_is_told_as_that_case_alone(code, form, base, case):
    (reading,) = readings(form, code, base)
    assert case_names(reading.cases) == case


@pytest.mark.parametrize(("code", "form", "base", "cases"), rows("cases"))
def test_a_form_of_several_cases_is_told_as_each_of_them(code, form, base, cases):
    (reading,) = readings(form, code, base)
    assert set(cases.split()) <= set(case_names(reading.cases).split("/"))


@pytest.mark.parametrize(("code", "name"), rows("names_first"))
def test_a_name_as_it_stands_is_its_own_first_lemma(code, name):
    assert lemmas(name, code)[0] == unify(name)


@pytest.mark.parametrize(("code", "name"), rows("names_first_or_second"))
def test_a_name_as_it_stands_is_its_own_first_or_second_lemma(code, name):
    assert unify(name) in lemmas(name, code)[:2]


@pytest.mark.parametrize(("code", "name"), rows("names_among"))
def test_a_name_as_it_stands_is_among_its_own_lemmas(code, name):
    assert unify(name) in lemmas(name, code)


@pytest.mark.parametrize(("code", "form", "other"), rows("others"))
def test_an_ending_does_not_reach_another_name(code, form, other):
    assert bases(form, code)
    assert unify(other) not in bases(form, code)


@pytest.mark.parametrize(("code", "form", "other"), rows("never"))
def test_an_ending_reaches_another_name_not_even_by_a_rare_lemma(code, form, other):
    assert unify(other) not in bases(form, code)
    assert unify(other) not in lemmas(form, code)


@pytest.mark.parametrize(("code", "word", "other"), rows("whole"))
def test_a_name_declined_as_it_stands_does_not_come_from_another(code, word, other):
    assert profile(code).inflector.paradigms_of(unify(word))
    assert unify(other) not in bases(word, code)


@pytest.mark.parametrize(("code", "woman", "man"), rows("dictionary_only"))
def test_a_womans_surname_is_a_mans_only_in_dictionaries(code, woman, man):
    assert unify(man) in lemmas(woman, code)
    assert unify(man) not in bases(woman, code)


@pytest.mark.parametrize(("code", "makes", "name", "made"), grouped("derived"))
def test_a_word_is_made_from_a_name_and_leads_back_to_it(code, makes, name, made):
    assert unify(made) in profile(code).deriver.derive(unify(name), makes)
    assert unify(name) in origins(made, code, makes)


@pytest.mark.parametrize(("code", "makes", "name", "form"), grouped("bent"))
def test_a_form_of_a_derived_word_leads_to_its_name(code, makes, name, form):
    assert unify(name) in [base for word in (form, *bases(form, code)) for base in origins(word, code, makes)]


@pytest.mark.parametrize(("code", "person"), rows("underived"))
def test_a_name_of_a_person_is_not_taken_for_a_word_made_from_a_place(code, person):
    assert origins(person, code) == []


@pytest.mark.parametrize(("code", "word", "other"), rows("other_origins"))
def test_a_derived_word_does_not_lead_to_another_place(code, word, other):
    assert origins(word, code)
    assert unify(other) not in origins(word, code)


@pytest.mark.parametrize(("code", "name", "fewest"), names_with_all_forms())
def test_every_form_of_a_name_leads_back_to_it(code, name, fewest):
    forms = [form for form in profile(code).inflector.inflect(unify(name)) if form != unify(name)]
    assert len(forms) >= fewest
    assert not [form for form in forms if unify(name) not in bases(form, code)]


@pytest.mark.parametrize(("code", "name", "declined"), rows("declined"))
def test_a_name_takes_the_endings_that_its_last_sounds_ask_for(code, name, declined):
    plain = Inflector(tuple(p for p in profile(code).paradigms if ".name-" in p.name))
    forms = [form for form, cases in plain.inflect(unify(name)).items() if not cases[0].startswith("pl.")]
    assert sorted(forms) == sorted(declined.split())


@pytest.mark.parametrize(("code", "name", "form"), rows("made"))
def test_a_form_is_made_from_a_name(code, name, form):
    assert unify(form) in profile(code).inflector.inflect(unify(name))


@pytest.mark.parametrize(("code", "name", "form"), rows("never_made"))
def test_a_wrong_form_is_not_made_from_a_name(code, name, form):
    forms = profile(code).inflector.inflect(unify(name))
    assert forms
    assert unify(form) not in forms


@pytest.mark.parametrize("word", HOSTILE, ids=[f"hostile{number}" for number in range(len(HOSTILE))])
@pytest.mark.parametrize("code", CODES)
def test_any_word_is_answered_with_words_that_are_not_empty(code, word):
    known, unified = profile(code), unify(word)
    found = [*bases(word, code), *lemmas(word, code), *origins(word, code), *known.inflector.inflect(unified)]
    assert all(isinstance(text, str) and text for text in found if text != unified)
