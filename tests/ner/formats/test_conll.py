"""Columns of tokens and tags: what is read from them, and that they are written back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from namenorm.model import Document, Kind, Mention, Span, Verdict
from namenorm.ner.formats import Annotated, Complaint, conll
from namenorm.ner.formats.iob import chunks, parted


def read(content, **more):
    return list(conll.read(content, **more))


def documents(content, **more):
    return [d for d in read(content, **more) if isinstance(d, Annotated)]


def named(document):
    return [(document.text[s.start : s.end], s.label) for s in document.spans]


def linked_document(annotated, *ids):
    """The document with its spans linked to ids, in order; None is not linked."""
    mentions = tuple(
        Mention(s.start, s.end, annotated.text[s.start : s.end], s.type, Kind.NAME, Verdict.MATCH, id_, id_, 0.9)
        for s, id_ in zip(annotated.spans, ids, strict=True)
        if id_
    )
    return Document(annotated.text, "mk", mentions, "")


CONLL_2003 = """\
-DOCSTART- -X- -X- O

Путин NNP I-NP I-PER
в IN O O
Москве NNP I-NP I-LOC
. . O O

-DOCSTART- -X- -X- O

Лавров NNP I-NP I-PER
Путину NNP I-NP B-PER
"""

CONLL_2002 = """\
Претседателот O
Гоце B-PER
Делчев I-PER
во O
Скопје B-LOC
"""

CONLLU = """\
# newdoc id = вести-7
# sent_id = 1
# text = Си Џинпинг (Кина) и Ким.
1	Си	PROPN	B-PER
2	Џинпинг	PROPN	I-PER
3	(	PUNCT	O
4	Кина	PROPN	B-LOC
5	)	PUNCT	O
6	и	CCONJ	O
7	Ким	PROPN	B-PER
8	.	PUNCT	O

# newdoc id = вести-8
# text = Пекинг ћути
1	Пекинг	PROPN	B-LOC
2	ћути	VERB	O

"""

BIOES = "Нурсултан B-PER\nНазарбаев E-PER\nпри O\nНАТО S-ORG\n"
BILOU = "Нурсултан B-PER\nНазарбаев L-PER\nпри O\nНАТО U-ORG\n"


def test_a_mark_begins_a_document_and_adjacent_names_of_iob1_are_parted():
    first, second = documents(CONLL_2003)
    assert (first.text, named(first)) == ("Путин в Москве .", [("Путин", "PER"), ("Москве", "LOC")])
    assert named(second) == [("Лавров", "PER"), ("Путину", "PER")]


def test_sentences_of_a_document_stand_on_lines():
    [document] = documents(CONLL_2002 + "\n" + CONLL_2002)
    assert document.text == "Претседателот Гоце Делчев во Скопје\nПретседателот Гоце Делчев во Скопје"
    assert named(document) == [("Гоце Делчев", "PER"), ("Скопје", "LOC")] * 2


def test_offsets_are_those_of_the_text_that_a_comment_gives():
    first, second = documents(CONLLU)
    assert (first.doc, first.text) == ("вести-7", "Си Џинпинг (Кина) и Ким.")
    assert named(first) == [("Си Џинпинг", "PER"), ("Кина", "LOC"), ("Ким", "PER")]
    assert (second.doc, second.text, second.line) == ("вести-8", "Пекинг ћути", 13)


def test_a_comment_whose_text_is_another_is_not_taken_for_the_text():
    [document] = documents("# text = Ким е в Пекин и мълчи.\nКим\tB-PER\nмълчи\tO\n")
    assert document.text == "Ким мълчи"


@pytest.mark.parametrize("content", [BIOES, BILOU])
def test_schemes_that_mark_ends_are_read(content):
    [document] = documents(content)
    assert named(document) == [("Нурсултан Назарбаев", "PER"), ("НАТО", "ORG")]


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("O I-PER I-PER", [(1, 3, "PER")]),
        ("B-PER I-LOC I-LOC", [(0, 1, "PER"), (1, 3, "LOC")]),
        ("B-PER B-PER", [(0, 1, "PER"), (1, 2, "PER")]),
        ("I-PER E-PER I-PER", [(0, 2, "PER"), (2, 3, "PER")]),
        ("S-PER I-PER", [(0, 1, "PER"), (1, 2, "PER")]),
        ("E-PER E-PER", [(0, 1, "PER"), (1, 2, "PER")]),
        ("PER PER O LOC", [(0, 2, "PER"), (3, 4, "LOC")]),
    ],
)
def test_ill_formed_sequences_are_read_as_the_scorer_reads_them(tags, expected):
    assert list(chunks(parted(tag) for tag in tags.split())) == expected


def test_labels_become_types_and_what_is_no_name_is_kept():
    [document] = documents("Киев\tB-GPE\n2024\tB-DATE\n")
    assert document.spans == (Span(0, 4, "LOC", "GPE"), Span(5, 9, None, "DATE"))


def test_a_malformed_line_is_told_with_its_number_and_the_rest_is_read():
    first, second, document = read("Ким B-PER\nЧен\nЫн Case=Nom\nПекин B-LOC\n")
    assert isinstance(first, Complaint)
    assert (first.line, second.line) == (2, 3)
    assert "no tag behind 'Чен'" in first.message
    assert "'Case=Nom' is no tag" in second.message
    assert (document.text, named(document)) == ("Ким Чен Ын Пекин", [("Ким", "PER"), ("Пекин", "LOC")])


def test_the_tag_may_stand_in_another_column_than_the_last():
    content = "1\tСкопје\tB-LOC\t-\tана\n2\tмолчи\tO\t-\tана\n"
    assert named(documents(content, column=3)[0]) == [("Скопје", "LOC")]
    assert named(documents(content)[0]) != [("Скопје", "LOC")]


def test_a_token_that_begins_with_a_hash_is_no_comment():
    [document] = documents("# коментар\n#Україна B-LOC\n# O\nмовчить O\n")
    assert (document.text, named(document)) == ("#Україна # мовчить", [("#Україна", "LOC")])


def test_ranges_of_conllu_are_passed_over_for_their_words():
    content = "1-2\tне знам\t_\tO\n1\tне\tPART\tO\n2\tзнам\tVERB\tO\n3\tКим\tPROPN\tB-PER\n"
    assert documents(content)[0].text == "не знам Ким"


def test_ids_are_one_more_column_parted_as_the_file_parts_them():
    [document] = documents(CONLL_2002)
    written = conll.write(document, linked_document(document, "per:gotse-delchev", None))
    assert written.splitlines() == [
        "Претседателот O _",
        "Гоце B-PER B-per:gotse-delchev",
        "Делчев I-PER I-per:gotse-delchev",
        "во O _",
        "Скопје B-LOC _",
    ]


def test_what_is_no_token_gets_no_id_and_line_ends_stay():
    content = CONLLU.replace("\n", "\r\n")
    first, second = documents(content)
    written = conll.write(first, linked_document(first, "per:xi-jinping", None, None)) + conll.write(second)
    assert "2\tЏинпинг\tPROPN\tI-PER\tI-per:xi-jinping\r\n" in written
    assert written.startswith("# newdoc id = вести-7\r\n# sent_id = 1\r\n")
    assert written.endswith("2\tћути\tVERB\tO\r\n\r\n")


def test_spaces_in_an_id_do_not_make_columns():
    [document] = documents("Ким B-PER\n")
    assert conll.write(document, linked_document(document, "my id")) == "Ким B-PER B-my%20id\n"


@pytest.mark.parametrize("content", [CONLL_2003, CONLL_2002, CONLLU, BIOES, "", "\n\n", "# само коментар\n", "Ким"])
def test_what_was_read_is_written_back_to_the_byte(content):
    for form in (content, content.replace("\n", "\r\n"), "\ufeff" + content, content.rstrip("\n")):
        assert "".join(map(conll.write, documents(form))) == form


TOKENS = st.text(st.characters(exclude_categories=("Cs", "Z", "Cc")), min_size=1, max_size=6)
TAGS = st.sampled_from(["O", "B-PER", "I-PER", "E-LOC", "S-ORG", "I-MISC", "B-DATE"])
SENTENCES = st.lists(st.tuples(TOKENS, TOKENS, TAGS), min_size=1, max_size=5)
COMMENTS = st.sampled_from(["", "# newdoc id = д\n", "# sent_id = 5\n", "-DOCSTART- -X- O\n\n", "# text = Ким Чен\n"])


@given(st.lists(st.tuples(COMMENTS, SENTENCES), max_size=5), st.sampled_from("\t "), st.sampled_from(["\n", "\r\n"]))
def test_any_columns_survive_reading_and_writing(sentences, separator, end):
    lines = (comment + "".join(separator.join(row) + "\n" for row in rows) + "\n" for comment, rows in sentences)
    content = "".join(lines).replace("\n", end)
    assert "".join(map(conll.write, documents(content))) == content


@given(st.text(st.sampled_from("Ким#-=\t\n\r BIO1_\ufeff\u2028")))
def test_whatever_is_in_a_file_it_is_read_and_written_back(content):
    found = documents(content)
    assert "".join(map(conll.write, found)) == content
    assert all(0 <= s.start < s.end <= len(d.text) for d in found for s in d.spans)


def test_a_text_of_another_format_gets_tokens_sentences_and_tags():
    text = "В. Путин и КНДР-Росія, Дже-ин. Тоді\nКиїв"
    spans = (Span(0, 8, "PER"), Span(11, 15, "LOC", "GPE"), Span(16, 21, "LOC"), Span(36, 40))
    written = conll.write(Annotated("а", text, spans))
    assert written == (
        "# newdoc id = а\n# text = В. Путин и КНДР-Росія, Дже-ин.\nВ\tB-PER\n.\tI-PER\nПутин\tI-PER\nи\tO\n"
        "КНДР\tB-GPE\n-\tO\nРосія\tB-LOC\n,\tO\nДже-ин\tO\n.\tO\n\n# text = Тоді\nТоді\tO\n\n# text = Київ\nКиїв\tB-MISC\n\n"
    )
    [again] = documents(written)
    assert [name for name, _ in named(again)] == ["В. Путин", "КНДР", "Росія", "Київ"]


def test_a_sentence_does_not_end_within_a_name():
    text = "Это «Что? Где? Когда?» сегодня"
    written = conll.write(Annotated("", text, (Span(5, 21, "EVT"),)))
    assert written.count("\n\n") == 1
    assert named(documents(written)[0]) == [("Что? Где? Когда?", "EVT")]


@given(st.data())
def test_spans_apart_survive_being_written_as_columns(data):
    words = data.draw(
        st.lists(st.sampled_from(["Ким", "Дже-ин", "НАТО", ".", "и", "«Газета»", "#а"]), min_size=1, max_size=9)
    )
    gaps = data.draw(st.lists(st.sampled_from([" ", "", "\n", "  "]), min_size=len(words), max_size=len(words)))
    text = "".join(word + gap for word, gap in zip(words, gaps, strict=True)).strip()
    marks = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    spans = [Span(a, b, "PER") for a, b in zip(marks[::2], marks[1::2], strict=False) if text[a:b].strip()]
    expected = ["".join(text[s.start : s.end].split()) for s in spans]
    again = documents(conll.write(Annotated("", text, tuple(spans))))
    assert ["".join(name.split()) for d in again for name, _ in named(d)] == expected
