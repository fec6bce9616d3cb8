"""Whatever comes from outside is made such that the linter accepts it and the file reader gives it back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.config import MAX_NAME_CHARS
from namenorm.gazetteer.importing.cleaning import clean, entity, guessed_language, kind_of, language
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.writing import entry
from namenorm.gazetteer.schema import EntryReader
from namenorm.gazetteer.yaml_source import read_yaml
from namenorm.lang.languages import LANGUAGES
from namenorm.model import Kind, Name

ODD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "\"'\\:#-[]{},&*!|>%@`\t\n\r\x00\x7f\x85\xa0\u00ad\u0301\u2028\u2029\ufeff\ufffe\U0001f600 аАaбЂќў"
        ),
    ),
    max_size=30,
)
NAMES = st.builds(
    Name,
    st.one_of(ODD, st.sampled_from(["Пекин", "Пекин ", "no", "12:30", "null", "~", "- a", "Флoридa"])),
    st.sampled_from([*LANGUAGES, "zh", "xx"]),
    st.sampled_from(Kind),
    st.one_of(st.just(1.0), st.floats(0, 1e12), st.sampled_from([1e-300, float("nan"), float("inf"), -1.0])),
)


@settings(max_examples=120, deadline=None)
@given(
    st.one_of(ODD, st.just("Q956")), ODD, st.lists(NAMES, max_size=6),
    st.sampled_from([None, "m", "x"]), st.lists(ODD, max_size=2), st.dictionaries(ODD, ODD, max_size=2), ODD,
    st.one_of(st.none(), st.tuples(st.just("ko"), ODD)),
)  # fmt: skip
def test_what_comes_out_is_written_and_read_back_the_same(
    tmp_path_factory, id_, label, names, gender, others, xrefs, source, origin
):
    made = entity(
        id_, "LOC", label, names, gender=gender, origin=origin, not_same_as=others, xrefs=xrefs, source=source
    )
    if made is None:
        return
    path = tmp_path_factory.getbasetemp() / "round-trip.yaml"
    path.write_text(entry(made), encoding="utf-8", newline="\n")
    reader = EntryReader(str(path))
    assert [read for read, _ in read_yaml(path, reader)] == [made]
    assert [problem for problem in reader.problems if problem.level == "error"] == []


@given(st.one_of(ODD, st.text()))
def test_cleaning_a_name_twice_is_cleaning_it_once(text):
    cleaned = clean(text)
    assert cleaned is None or clean(cleaned) == cleaned


@pytest.mark.parametrize(
    ("given", "becomes"),
    [
        ("  Ким\tЧен\u00a0Ын ", "Ким Чен Ын"),
        ("Влади́мир", "Владимир"),
        ("КН\u00adДР", "КНДР"),
        ("Флoридa", "Флорида"),  # a Latin o and a
        ("José", "José"),
        ("iPhoneом", None),
        ("Пек\ufffdн", None),
        ("«…»", None),
        ("", None),
        ("я" * MAX_NAME_CHARS, "я" * MAX_NAME_CHARS),
        ("я" * (MAX_NAME_CHARS + 1), None),
    ],
)
def test_names_are_mended_or_dropped(given, becomes):
    assert clean(given) == becomes


def test_half_a_surrogate_pair_makes_a_name_unusable():
    assert clean("Пек" + chr(0xD800) + "н") is None


def test_names_that_are_dropped_are_counted():
    report = Report()
    entity("Q956", "LOC", "Beijing", [Name("iPhoneом", "ru"), Name("Пекин", "ru"), Name("…", "bg")], report=report)
    assert report.names_dropped == 2


def test_a_name_stands_once_in_a_language_whatever_kind_it_has():
    names = [Name("НАТО", "ru"), Name("НАТО", "ru", Kind.ACRONYM), Name("НАТО", "bg", Kind.ACRONYM)]
    assert [(n.text, n.lang, n.kind) for n in entity("Q7184", "ORG", "NATO", names).names[1:]] == [
        ("НАТО", "ru", Kind.NAME),
        ("НАТО", "bg", Kind.ACRONYM),
    ]


def test_an_adjective_may_be_spelled_as_the_demonym():
    names = [Name("русский", "ru", Kind.ADJECTIVE), Name("русский", "ru", Kind.DEMONYM)]
    assert [n.kind for n in entity("Q159", "LOC", "Russia", names).names[1:]] == [Kind.ADJECTIVE, Kind.DEMONYM]


def test_the_label_is_the_first_english_name_where_none_is_given():
    names = [Name("Пекин", "ru"), Name("Beijing", "en"), Name("Peking", "en")]
    assert entity("Q956", "LOC", None, names).label == "Beijing"
    assert entity("Q956", "LOC", "…", names[:1]).label == "Пекин"


@pytest.mark.parametrize(
    ("id_", "type_", "names"),
    [
        ("", "LOC", [Name("Пекин", "ru")]),
        ("a\nb", "LOC", [Name("Пекин", "ru")]),
        ("x" * 201, "LOC", [Name("Пекин", "ru")]),
        ("Q956", "GPE", [Name("Пекин", "ru")]),
        ("Q956", "LOC", [Name("…", "ru"), Name("北京", "zh")]),
    ],
)
def test_nothing_comes_of_an_unusable_id_type_or_names(id_, type_, names):
    assert entity(id_, type_, "Beijing", names) is None


def test_xrefs_that_the_linter_refuses_are_left_out_and_the_first_of_a_scheme_counts():
    found = entity("a", "LOC", "A", [Name("А", "ru")], xrefs=[("wikidata", "x"), ("b", "2"), ("b", "3"), ("a", " 1 ")])
    assert found.xrefs == (("a", "1"), ("b", "2"))


@pytest.mark.parametrize(
    ("code", "is_"),
    [("ru", "ru"), ("sr-ec", "sr"), ("sr-Latn", "sr"), ("be-x-old", "be"), ("en-ca", "en"), ("kk-arab", None), ("sh", None),
     ("rus", "ru"), ("zh", None), ("", None), ("RU", "ru")],
)  # fmt: skip
def test_codes_of_others_are_languages_here_only_where_the_spelling_is(code, is_):
    assert language(code) == is_


def test_one_word_of_capitals_is_an_acronym_up_to_eight_letters():
    acronyms = [
        t for t in ("КНДР", "U.S.", "CNN-18", "ООН СССР", "РОСКОСМОС", "Я", "G20") if kind_of(t) is Kind.ACRONYM
    ]
    assert acronyms == ["КНДР", "U.S.", "CNN-18"]


def test_a_name_without_a_language_gets_it_from_its_letters_or_from_the_default():
    assert guessed_language("Ђоковић") == "sr"
    assert guessed_language("Пекин") == "ru"
    assert guessed_language("Пекин", "bg") == "bg"
    assert guessed_language("Pekin", "bg") == "en"
