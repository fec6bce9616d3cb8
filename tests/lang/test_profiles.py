"""The declarations of every language: alphabets, word lists, paradigms and their samples."""

import re

import pytest

from namenorm.lang.derivation import Deriver
from namenorm.lang.languages import CYRILLIC_LANGUAGES, analyses, profile
from namenorm.lang.paradigm import Inflector
from namenorm.text.unify import unify

ALL = [p for lang in CYRILLIC_LANGUAGES for p in profile(lang).paradigms]
PAIRS = [p for p in ALL if ".pair-" in p.name]  # from a woman's form to the man's: told by `lemmas` alone
PARADIGMS = [p for p in ALL if p not in PAIRS]
DERIVATIONS = [d for lang in CYRILLIC_LANGUAGES for d in profile(lang).derivations]
BENT_LANGUAGES = [lang for lang in CYRILLIC_LANGUAGES if profile(lang).paradigms]


@pytest.mark.parametrize("paradigm", PARADIGMS, ids=lambda p: p.name)
def test_a_paradigm_is_reached_by_its_sample_forward(paradigm):
    base, bent = map(unify, paradigm.sample)
    assert bent in Inflector((paradigm,)).inflect(base)


@pytest.mark.parametrize("paradigm", PARADIGMS, ids=lambda p: p.name)
def test_a_paradigm_is_reached_by_its_sample_backward(paradigm):
    base, bent = map(unify, paradigm.sample)
    assert [a.base for a in Inflector((paradigm,)).analyses(bent) if a.paradigm == paradigm.name].count(base) >= 1


@pytest.mark.parametrize("paradigm", PAIRS, ids=lambda p: p.name)
def test_a_womans_form_leads_to_the_mans_in_dictionaries_and_to_no_person(paradigm):
    base, bent = map(unify, paradigm.sample)
    lang = paradigm.name.partition(".")[0]
    assert base in [a.base for a in Inflector((paradigm,)).lemmas(bent)]
    assert base in [a.base for a in profile(lang).inflector.lemmas(bent)]
    assert base not in [a.base for a in analyses(bent, lang)]


@pytest.mark.parametrize("derivation", DERIVATIONS, ids=lambda d: d.name)
def test_a_derivation_is_reached_by_its_sample_both_ways(derivation):
    name, made = map(unify, derivation.sample)
    assert made in Deriver((derivation,)).derive(name, derivation.makes)
    assert name in [o.base for o in Deriver((derivation,)).origins(made)]


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_no_two_derivations_have_one_name(lang):
    names = [d.name for d in profile(lang).derivations]
    assert len(names) == len(set(names))
    assert all(n.startswith(lang + ".") for n in names)


@pytest.mark.parametrize("lang", BENT_LANGUAGES)
def test_what_is_derived_bends_by_a_paradigm_or_is_a_bent_word_itself(lang):
    for d in profile(lang).derivations:
        assert profile(lang).inflector.paradigms_of(unify(d.sample[1])), d.name


@pytest.mark.parametrize("lang", BENT_LANGUAGES)
def test_a_sample_is_told_by_the_whole_language(lang):
    samples = [tuple(map(unify, p.sample)) for p in profile(lang).paradigms if p not in PAIRS]
    assert not [(base, bent) for base, bent in samples if base not in [a.base for a in analyses(bent, lang)]]


@pytest.mark.parametrize("lang", BENT_LANGUAGES)
def test_a_sample_is_a_bent_form_and_not_the_base_again(lang):
    assert not [p.name for p in profile(lang).paradigms if unify(p.sample[0]) == unify(p.sample[1])]


@pytest.mark.parametrize("lang", BENT_LANGUAGES)
def test_every_form_forward_is_told_backward(lang):
    inflect = profile(lang).inflector.inflect
    bases = {unify(p.sample[0]) for p in profile(lang).paradigms}
    bent = [(base, form) for base in bases for form in inflect(base) if form != base]
    assert len(bent) > len(bases)
    assert not [(base, form) for base, form in bent if base not in [a.base for a in analyses(form, lang)]]


@pytest.mark.parametrize("lang", BENT_LANGUAGES)
def test_an_ending_speaks_only_for_a_base_that_gives_it_back(lang):
    inflect = profile(lang).inflector.inflect
    forms = {unify(p.sample[1]) for p in profile(lang).paradigms}
    told = [(form, a.base) for form in forms for a in analyses(form, lang)]
    assert len(told) >= len(forms)
    assert not [(form, base) for form, base in told if form not in inflect(base)]


@pytest.mark.parametrize("lang", BENT_LANGUAGES)
def test_a_paradigm_says_where_it_is_written_down(lang):
    assert not [p.name for p in profile(lang).paradigms if not re.search("[а-яёіў]{4}", p.source.lower())]


@pytest.mark.parametrize("lang", BENT_LANGUAGES)
def test_endings_are_of_the_alphabet(lang):
    alphabet = set(profile(lang).alphabet) | {"'"}
    for p in profile(lang).paradigms:
        endings = [e for cells in (p.cells, p.plural) for endings in cells.values() for e in endings]
        assert set("".join([p.base, *endings])) <= alphabet, p.name


def test_endings_are_as_words_are_read():
    endings = [e for p in PARADIGMS for cells in (p.cells, p.plural) for endings in cells.values() for e in endings]
    assert not [e for e in endings if e != unify(e)]


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_no_two_paradigms_have_one_name(lang):
    names = [p.name for p in profile(lang).paradigms]
    assert len(names) == len(set(names))
    assert all(n.startswith(lang + ".") for n in names)


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_an_alphabet_is_small_letters_each_once(lang):
    alphabet = profile(lang).alphabet
    assert alphabet == alphabet.lower()
    assert len(alphabet) == len(set(alphabet))
    assert all("\u0400" <= c <= "\u052f" for c in alphabet)


@pytest.mark.parametrize(("lang", "letters"), [
    ("bg", 30), ("mk", 31), ("ru", 33), ("uk", 33), ("sr", 30), ("be", 32), ("kk", 42), ("ky", 36), ("mn", 35),
    ("tg", 36), ("tt", 39),
])  # fmt: skip
def test_an_alphabet_is_whole(lang, letters):
    # Tajik has 35 since 1998 and ц besides, which foreign names keep.
    assert len(profile(lang).alphabet) == letters


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_common_words_are_as_texts_are_read(lang):
    alphabet = {unify(c) for c in profile(lang).alphabet} | {"'"}
    wrong = [w for w in profile(lang).common_words if unify(w) != w or not set(w) <= alphabet]
    assert not wrong


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_directions_are_as_texts_are_read(lang):
    assert not [w for w in profile(lang).directions if unify(w) != w]


@pytest.mark.parametrize("lang", BENT_LANGUAGES)
def test_a_language_that_bends_names_has_the_four_directions(lang):
    assert len(profile(lang).directions) >= 4


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_a_profile_is_of_its_language_and_names_its_sources(lang):
    assert profile(lang).code == lang
    assert all(s.strip() for s in profile(lang).sources)
    assert profile(lang).sources
