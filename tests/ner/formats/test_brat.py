"""brat's standoff: what is read from it, and that it is written back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.errors import InputError
from namenorm.model import Document, Kind, Mention, Span, Verdict
from namenorm.ner.formats import Annotated, Complaint, brat

TEXT = "Президент Владимир Путин\nи Ким Чен Ын встретились 13 сентября."
ANN = """\
T1\tPERSON 10 24\tВладимир Путин
T2\tPERSON 27 37\tКим Чен Ын
R1\tMEETS Arg1:T1 Arg2:T2\t
T3\tDATE 50 61\t13 сентября
E1\tMeeting:T3 Who:T1
A1\tNegated E1
N4\tReference T1 Wikidata:Q7747\tПутин
*\tEquiv T1 T2
#1\tAnnotatorNotes T1\tтак
"""


def read(content, text=TEXT):
    return list(brat.read(content, text=text))


def linked_to(annotated, ids):
    """The document with those of its spans linked that have an id."""
    mentions = tuple(
        Mention(s.start, s.end, "", s.type, Kind.NAME, Verdict.MATCH, ids[s.start], f"Label {s.start}", 0.9)
        for s in annotated.spans
        if s.start in ids
    )
    return Document(annotated.text, "ru", mentions, "")


def test_text_bound_annotations_are_spans_and_all_others_are_no_complaint():
    [document] = read(ANN)
    assert document.spans == (Span(10, 24, "PER", "PERSON"), Span(27, 37, "PER", "PERSON"), Span(50, 61, None, "DATE"))


def test_a_span_of_parts_is_taken_from_the_first_to_the_last_and_kept_as_it_was():
    content = "T1\tPERSON 27 30;35 37\tКим Ын\n"
    [document] = read(content)
    assert document.spans == (Span(27, 37, "PER", "PERSON"),)
    assert brat.write(document, linked_to(document, {27: "per:x"})).startswith(content + "N1\tReference T1 ")


def test_ids_are_normalizations_numbered_after_those_that_are_there():
    [document] = read(ANN)
    written = brat.write(document, linked_to(document, {10: "per:vladimir-putin", 27: "per:kim-jong-un"}))
    assert written == ANN + (
        "N5\tReference T1 NAMENORM:per:vladimir-putin\tLabel 10\nN6\tReference T2 NAMENORM:per:kim-jong-un\tLabel 27\n"
    )


def test_a_normalization_that_is_there_is_not_written_again():
    [document] = read(ANN)
    ids = {10: "per:vladimir-putin", 27: "per:kim-jong-un"}
    once = brat.write(document, linked_to(document, ids))
    [again] = read(once)
    assert brat.write(again, linked_to(again, ids)) == once


def test_the_last_line_without_an_end_gets_one_before_what_is_added():
    [document] = read("T1\tPERSON 27 37\tКим Чен Ын")
    assert brat.write(document) == "T1\tPERSON 27 37\tКим Чен Ын"
    assert brat.write(document, linked_to(document, {27: "a b"})).endswith(
        "Ын\nN1\tReference T1 NAMENORM:a%20b\tLabel 27\n"
    )


def test_line_ends_of_the_file_are_those_of_what_is_added():
    [document] = read("T1\tPERSON 27 37\tКим Чен Ын\r\n")
    assert brat.write(document, linked_to(document, {27: "per:x"})).endswith(
        "Ын\r\nN1\tReference T1 NAMENORM:per:x\tLabel 27\r\n"
    )


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("T9 PERSON 0 9 Президент", "not «T1, tab"),
        ("T9\tPERSON 0 900\tПрезидент", "does not lie in a text of 62 characters"),
        ("T9\tPERSON 5 5\t", "does not lie"),
        ("T9\tPERSON 1 9\tПрезидент", "is 'резидент' in the text, not 'Президент'"),
        ("T9\tPERSON 99999999999999999999 0\tПрезидент", "not «T1, tab"),
        ("Путин", "no annotation: 'Путин'"),
    ],
)
def test_a_malformed_line_is_told_with_its_number_kept_and_the_rest_is_read(line, message):
    content = f"T1\tPERSON 10 24\tВладимир Путин\n{line}\nT2\tPERSON 27 37\tКим Чен Ын\n"
    complaint, document = read(content)
    assert isinstance(complaint, Complaint)
    assert complaint.line == 2
    assert message in complaint.message
    assert [s.start for s in document.spans] == [10, 27]
    written = brat.write(document, linked_to(document, {27: "per:x"}))
    assert written == content + "N1\tReference T2 NAMENORM:per:x\tLabel 27\n"


def test_the_text_stands_in_the_file_of_the_same_name(tmp_path):
    (tmp_path / "вест.ann").write_bytes("T1\tLOC 0 6\tСкопје\r\n".encode())
    (tmp_path / "вест.txt").write_bytes("Скопје\r\nмолчи".encode())
    [document] = brat.read(tmp_path / "вест.ann")
    assert (document.doc, document.text, document.spans) == ("вест", "Скопје\r\nмолчи", (Span(0, 6, "LOC", "LOC"),))


def test_annotations_without_their_text_cannot_be_read(tmp_path):
    (tmp_path / "a.ann").write_text("")
    with pytest.raises(InputError, match=r"a\.txt: No such file"):
        list(brat.read(tmp_path / "a.ann"))
    with pytest.raises(InputError, match="need the text beside them"):
        list(brat.read(ANN))


def test_a_text_of_another_format_gets_annotations_and_a_name_over_a_line_break_parts():
    text = "Ким\r\nЧен Ын и Пекин"
    written = brat.write(Annotated("", text, (Span(0, 11, "PER"), Span(14, 19, None, "of place"))))
    assert written == "T1\tPER 0 3;5 11\tКим Чен Ын\nT2\tof_place 14 19\tПекин\n"
    [again] = read(written, text)
    assert [(s.start, s.end) for s in again.spans] == [(0, 11), (14, 19)]


OTHER_LINES = st.sampled_from(
    ["R1\tMEETS Arg1:T1 Arg2:T2", "A1 Negated T1", "#1\tNote T1\tтак", "*\tEquiv T1 T2", "", "E1\tM:T1"]
)


@st.composite
def standoff(draw):
    text = draw(st.text("Ким Путин\n-é", min_size=1, max_size=30))
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).filter(lambda p: p[0] < p[1])
    lines = []
    for i, (start, end) in enumerate(draw(st.lists(places, max_size=5)), 1):
        lines += [f"T{i}\tPER {start} {end}\t{text[start:end].replace(chr(10), ' ')}", draw(OTHER_LINES)]
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return text, "".join(line + end for line in lines)


@settings(max_examples=50)
@given(standoff())
def test_any_annotations_survive_reading_and_writing(made):
    text, content = made
    [document] = read(content, text)
    assert brat.write(document) == content
    assert len(document.spans) == content.count("\tPER ")


@given(st.text("TNR1#*\t\n\r ;059PERКим"))
def test_whatever_is_in_a_file_it_is_read_and_written_back(content):
    *_, document = read(content)
    assert brat.write(document) == content
