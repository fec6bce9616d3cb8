"""Tables of the BSNLP shared tasks: forms are found in the text beside, and ids are written into the table."""

import pytest

from namenorm.model import Document, Kind, Mention, Span, Verdict
from namenorm.ner.formats import Annotated, Complaint, bsnlp

TEXT = "Ким Чен-ун се срещна с Владимир Путин. Ким и Путин говориха за НАТО-то. Кимоно не е име.\n"
TABLE = "bg-7\nКим\tКим\tPER\tPER-Kim\nКим Чен-ун\tКим Чен-ун\tPER\tPER-Kim\nНАТО\tНАТО\tORG\tORG-NATO\n"


def read(content, text=TEXT):
    return list(bsnlp.read(content, text=text))


def mention(span, id_, form=None, type_="PER"):
    return Mention(span.start, span.end, "", type_, Kind.NAME, Verdict.MATCH, id_, id_, 0.9, form)


def test_a_form_is_found_wherever_it_stands_as_words_and_no_longer_form_has_it():
    [document] = read(TABLE)
    assert document.doc == "bg-7"
    assert [(s.start, TEXT[s.start : s.end], s.type) for s in document.spans] == [
        (0, "Ким Чен-ун", "PER"),
        (39, "Ким", "PER"),
        (63, "НАТО", "ORG"),
    ]


def test_a_form_is_found_across_a_line_break_and_with_its_quotation_marks():
    [document] = read("a\nКим Чен-ун\t\tPER\t\n«Газета»\tГазета\tORG\t\n", "Ким\nЧен-ун чете «Газета».")
    assert [(s.start, s.end) for s in document.spans] == [(0, 10), (16, 24)]


def test_the_header_of_a_text_of_the_task_says_its_language_and_has_no_names():
    text = "bg-7\nbg\n2019-01-02\nhttps://example.org/Ким\nКим\nКим молчи.\n"
    [document] = read("bg-7\nКим\tКим\tPER\t1\n", text)
    assert document.lang == "bg"
    assert [text[s.start - 1 : s.end] for s in document.spans] == ["\nКим", "\nКим"]


def test_lines_that_cannot_be_used_are_told_with_their_numbers_and_the_rest_is_read():
    *complaints, document = read("bg-7\nКим\nКим\tКим\tPER\t1\n\nЛавров\tЛавров\tPER\t2\n«»\t\tORG\t3\n")
    assert all(isinstance(c, Complaint) for c in complaints)
    assert [c.line for c in complaints] == [2, 5, 6]
    assert "'Лавров' does not stand in the text" in complaints[1].message
    assert len(document.spans) == 2


def test_a_form_that_stands_only_within_longer_ones_is_no_complaint():
    [document] = read("a\nЧен\tЧен\tPER\t1\nКим Чен-ун\tКим Чен-ун\tPER\t1\n")
    assert [s.end for s in document.spans] == [10]


@pytest.mark.parametrize("content", [TABLE, TABLE.replace("\n", "\r\n"), "bg-7\n\nКим\tКим\tPER\n", "bg-7"])
def test_a_table_is_written_back_as_it_was(content):
    *_, document = read(content)
    assert bsnlp.write(document) == content


def test_an_id_takes_the_place_of_the_one_that_was_there():
    [document] = read(TABLE)
    linked = Document(TEXT, "bg", tuple(mention(s, "per:kim-jong-un") for s in document.spans[:2]), "")
    assert bsnlp.write(document, linked) == TABLE.replace("PER-Kim", "per:kim-jong-un")


def test_a_form_that_means_two_has_a_line_for_each():
    text = "Ким Чен-ун. Ким. Ким Чен Ир. Ким."
    [document] = read("a\nКим\tКим\tPER\n", text)
    ids = ["per:kim-jong-un", "per:kim-jong-un", "per:kim-jong-il", "per:kim-jong-il"]
    mentions = tuple(mention(s, id_) for s, id_ in zip(document.spans, ids, strict=True))
    written = bsnlp.write(document, Document(text, "bg", mentions, ""))
    assert written == "a\nКим\tКим\tPER\tper:kim-jong-un\nКим\tКим\tPER\tper:kim-jong-il\n"


def test_what_comes_from_another_format_is_written_once_a_form_with_its_base_form():
    text = "В Украине и Скопје, в Украине 2024"
    spans = (Span(2, 9, "LOC", "GPE"), Span(12, 18), Span(22, 29, "LOC"), Span(30, 34, None, "DATE"))
    linked = Document(text, "ru", tuple(mention(s, "loc:ukraine", "Украина", "LOC") for s in (spans[0], spans[2])), "")
    assert bsnlp.write(Annotated("д 1", text, spans), linked) == (
        "д 1\nУкраине\tУкраина\tLOC\tloc:ukraine\nСкопје\tСкопје\tMISC\t\n2024\t2024\tDATE\t\n"
    )


def test_the_text_may_stand_in_the_folder_raw_beside_annotated(tmp_path):
    for folder, name, content in [("annotated", "1.out", TABLE), ("raw", "1.txt", TEXT)]:
        (tmp_path / folder / "bg").mkdir(parents=True)
        (tmp_path / folder / "bg" / name).write_text(content, encoding="utf-8", newline="")
    [document] = bsnlp.read(tmp_path / "annotated" / "bg" / "1.out")
    assert document.text == TEXT


def test_an_empty_table_is_a_complaint():
    assert [c.line for c in read("")] == [1]


def test_longer_forms_go_first_and_leave_room_for_shorter_ones_before_them():
    text = "Народна банка Србије Београд"
    [document] = read("a\nНародна банка\t\tORG\nбанка Србије Београд\t\tORG\nНародна\t\tORG\n", text)
    assert [text[s.start : s.end] for s in document.spans] == ["Народна", "банка Србије Београд"]
