"""Spans and pipeline output as JSON lines."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.model import Document, Kind, Mention, Span, Verdict
from namenorm.ner.formats import FORMATS, Annotated, Complaint, huggingface, linked, spans

TEXT = "Президентка Сакартвело Саломе Зурабишвили у Києві"


def line(field, items, text=TEXT, **more):
    return json.dumps({"doc": "уа-1", "text": text, field: items} | more, ensure_ascii=False) + "\n"


def entities(items, text=TEXT):
    """The spans that are read from pipeline output, as text and label."""
    [document] = huggingface.read(line("entities", items, text))
    return [(text[s.start : s.end], s.label) for s in document.spans]


def pieces(text, *tagged, index=True):
    """What a pipeline without aggregation gives for the pieces (word, tag) of a text; those tagged O are left out."""
    found, at = [], 0
    for i, (word, tag) in enumerate(tagged, 1):
        plain = word.removeprefix("##").lstrip("▁Ġ")
        start = text.index(plain, at)
        at = start + len(plain)
        item = {"entity": tag, "score": 0.9, "word": word, "start": start, "end": at}
        found += [item | ({"index": i} if index else {})] if tag != "O" else []
    return found


# --- spans --------------------------------------------------------------------------------------------------------


def test_spans_have_types_by_any_label_and_the_label_of_the_recogniser():
    items = [
        {"start": 12, "end": 22, "type": "gpe"},
        {"start": 23, "end": 41, "type": "PER", "label": "PERS"},
        {"start": 44, "end": 49},
    ]
    [document] = spans.read(line("mentions", items, lang="uk"))
    assert (document.doc, document.lang) == ("уа-1", "uk")
    assert document.spans == (Span(12, 22, "LOC", "gpe"), Span(23, 41, "PER", "PERS"), Span(44, 49))


def test_fields_that_namenorm_does_not_know_are_kept_and_the_id_is_added():
    content = line("mentions", [{"start": 44, "end": 49, "sure": 0.5}, {"start": 0, "end": 3}], by="мене")
    [document] = spans.read(content)
    made = Mention(44, 49, "Києві", "LOC", Kind.NAME, Verdict.MATCH, "loc:kyiv", "Kyiv", 0.9)
    row = json.loads(spans.write(document, Document(TEXT, "uk", (made,), "")))
    assert row["mentions"] == [
        {"start": 44, "end": 49, "sure": 0.5, "id": "loc:kyiv"},
        {"start": 0, "end": 3, "id": None},
    ]
    assert (row["by"], row["text"]) == ("мене", TEXT)
    assert json.loads(spans.write(document)) == json.loads(content)


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ("{\n", "not JSON"),
        ("[" * 100_000 + "\n", "not JSON"),
        ("[1]\n", "a line is a JSON object, not list"),
        ('{"mentions": []}\n', 'the field "text"'),
        ('{"text": "а", "mentions": {"start": 0}}\n', '"mentions" is a list, not dict'),
        ('{"text": "а", "lang": 5}\n', '"lang" is a language code'),
    ],
)
def test_a_line_that_cannot_be_read_is_told_with_its_number_and_the_others_are_read(bad, message):
    first, complaint, second = spans.read(line("mentions", []) + bad + "\n" + line("mentions", []))
    assert isinstance(complaint, Complaint)
    assert complaint.line == 2
    assert message in complaint.message
    assert (first.line, second.line) == (1, 4)


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ({"start": 0, "end": 900}, "0-900 does not lie in a text of 49 characters"),
        ({"start": 5, "end": 5}, "does not lie"),
        ({"start": True, "end": 3}, '"start" and "end" are numbers'),
        ({"start": None, "end": None, "entity": "B-PER"}, '"start" and "end" are numbers, not None'),
        ("Київ", "is asked for, not str"),
    ],
)
@pytest.mark.parametrize(("name", "field"), [("spans", "mentions"), ("huggingface", "entities")])
def test_an_item_that_does_not_lie_in_the_text_is_told_and_the_others_are_read(name, field, item, message):
    good = {"start": 44, "end": 49, "entity_group": "LOC", "type": "LOC"}
    complaint, document = FORMATS[name].read(line(field, [item, good]))
    assert isinstance(complaint, Complaint)
    assert message in complaint.message
    assert document.spans == (Span(44, 49, "LOC", "LOC"),)
    # and what could not be read is in what is written
    assert json.loads(FORMATS[name].write(document, Document(TEXT, "uk", (), "")))[field][1] == good | {"id": None}


# --- pipelines ----------------------------------------------------------------------------------------------------


def test_whole_entities_are_taken_as_they_are_also_side_by_side():
    items = [
        {"entity_group": "PER", "score": 0.9, "word": "Саломе", "start": 23, "end": 29},
        {"entity_group": "PER", "score": 0.9, "word": "Зурабишвили", "start": 30, "end": 41},
    ]
    assert entities(items) == [("Саломе", "PER"), ("Зурабишвили", "PER")]


def test_word_pieces_are_joined_whatever_their_own_tags():
    found = pieces(
        TEXT,
        ("Сал", "B-PER"),
        ("##оме", "I-PER"),
        ("Зура", "I-PER"),
        ("##бишвили", "B-LOC"),
        ("Ки", "B-LOC"),
        ("##єві", "I-LOC"),
    )
    assert entities(found) == [("Саломе Зурабишвили", "PER"), ("Києві", "LOC")]


@pytest.mark.parametrize("mark", "▁Ġ")
def test_pieces_whose_first_is_marked_are_joined(mark):
    found = pieces(TEXT, (mark + "Сал", "B-PER"), ("оме", "B-PER"), (mark + "Зура", "I-PER"), ("бишвили", "I-PER"))
    assert entities(found) == [("Саломе Зурабишвили", "PER")]


def test_tokens_between_that_are_in_no_name_part_two_names():
    text = "Ким и Ким"
    tagged = [("Ким", "B-PER"), ("и", "O"), ("Ким", "I-PER")]
    assert entities(pieces(text, *tagged), text) == [("Ким", "PER"), ("Ким", "PER")]
    assert entities(pieces(text, *tagged, index=False), text) == [("Ким", "PER"), ("Ким", "PER")]


def test_without_numbers_of_tokens_a_space_does_not_part_a_name():
    assert entities(pieces("Ким Чен", ("Ким", "B-PER"), ("Чен", "I-PER"), index=False), "Ким Чен") == [
        ("Ким Чен", "PER")
    ]


def test_bare_tags_and_those_that_are_given_outside_of_names_are_read():
    items = [
        {"entity": "PER", "word": "Ким", "start": 0, "end": 3},
        {"entity": "O", "word": "и", "start": 4, "end": 5},
        {"entity": "LABEL_1", "word": "Ким", "start": 6, "end": 9},
    ]
    assert entities(items, "Ким и Ким") == [("Ким", "PER"), ("Ким", "LABEL_1")]


def test_white_space_that_a_tokenizer_takes_into_a_piece_is_not_in_the_name():
    item = {"entity_group": "LOC", "word": " Києві", "start": 43, "end": 49}
    assert entities([item]) == [("Києві", "LOC")]


def test_every_piece_of_a_name_gets_its_id():
    found = pieces(TEXT, ("Ки", "B-LOC"), ("##єві", "I-LOC"))
    [document] = huggingface.read(line("entities", found))
    made = Mention(44, 49, "Києві", "LOC", Kind.NAME, Verdict.MATCH, "loc:kyiv", "Kyiv", 0.9)
    row = json.loads(huggingface.write(document, Document(TEXT, "uk", (made,), "")))
    assert row["entities"] == [item | {"id": "loc:kyiv"} for item in found]


# --- both ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["spans", "huggingface"])
@settings(max_examples=50)
@given(st.text(st.characters(), min_size=1, max_size=20), st.data())
def test_spans_of_any_text_survive_being_written_and_read(name, text, data):
    place = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)), st.sampled_from(["PER", "LOC", "EVT"]))
    items = data.draw(
        st.lists(place.filter(lambda p: text[p[0] : p[1]].strip() == text[p[0] : p[1]] != ""), max_size=4)
    )
    given_spans = tuple(Span(start, end, type_, type_) for start, end, type_ in items)
    [again] = FORMATS[name].read(FORMATS[name].write(Annotated("д", text, given_spans, "ru")))
    assert (again.doc, again.text, again.lang) == ("д", text, "ru")
    assert again.spans == given_spans


@pytest.mark.parametrize("name", ["spans", "huggingface"])
@given(st.text('{}[]":,текстentitiesmentionsstart012\n \ufeff', max_size=60))
def test_any_content_gives_documents_and_complaints_and_no_error(name, content):
    assert all(isinstance(found, (Annotated, Complaint)) for found in FORMATS[name].read(content))


def test_two_spans_in_one_place_are_told_apart_by_their_types():
    both = Annotated(
        "", "Аддис-Абеба", (Span(0, 11, None, "DATE"), Span(0, 11, "LOC", "GPE"), Span(0, 11, "ORG", "ORG"))
    )
    made = tuple(
        Mention(0, 11, "Аддис-Абеба", type_, Kind.NAME, Verdict.MATCH, id_, id_, 0.9)
        for type_, id_ in [("LOC", "loc:addis-ababa"), ("ORG", "org:addis-ababa")]
    )
    ids = [mention and mention.id for _, mention in linked(both, Document(both.text, "ru", made, ""))]
    assert ids == [None, "loc:addis-ababa", "org:addis-ababa"]
