"""Spans of a recogniser and finds of the scan made one: who is right where they overlap, and what stands alone."""

from itertools import pairwise

import pytest

import namenorm
from namenorm.linking.fusion import Fusion
from namenorm.model import Source, Span, Verdict

SOURCE = """\
- {id: "ru", type: LOC, label: "Russia", names: {ru: ["Россия"]}, adjectives: {ru: ["российский"]}}
- {id: "stream", type: PRO, label: "Stream 2", names: {ru: ["Северный поток 2"]}}
- {id: "stream1", type: PRO, label: "Stream", names: {ru: ["Северный поток"]}}
- {id: "covid", type: EVT, label: "Covid", names: {ru: ["Ковид"]}}
- {id: "city", type: LOC, label: "Harare", names: {ru: ["Хараре"]}}
- {id: "man", type: PER, label: "Putin", names: {ru: ["Владимир Путин"]}}
- {id: "media", type: ORG, label: "Media", names: {ru: ["СМИ"]}}
- {id: "un", type: ORG, label: "UN", names: {ru: ["Организация Объединённых Наций"]}, acronyms: {ru: ["ООН"]}}
"""


@pytest.fixture
def linker(index_of):
    return namenorm.Linker(namenorm.Resolver(index_of(SOURCE)))


def spans(text, *marked):
    """The spans of words of a text: ``("Россия", "LOC")``."""
    return [Span(text.index(word), text.index(word) + len(word), type_) for word, type_ in marked]


JOINED = Fusion()


def found(linker, text, *marked, fusion=JOINED):
    mentions = linker.link(text, "ru", spans(text, *marked), fusion=fusion).mentions
    return [(m.text, m.id, m.source.value) for m in mentions]


def test_without_fusion_the_spans_alone_are_resolved(linker):
    assert found(linker, "Россия и Хараре", ("Россия", "LOC"), fusion=None) == [("Россия", "ru", "recogniser")]


def test_a_span_that_the_scan_finds_too_is_of_both(linker):
    assert found(linker, "В России тихо", ("России", "LOC")) == [("России", "ru", "both")]


def test_where_the_type_of_a_span_speaks_against_its_entity_the_scan_knows_better(linker):
    text = "Вчера Ковид молчал"
    assert found(linker, text, ("Ковид", "PER"), fusion=None) == [("Ковид", None, "recogniser")]
    assert found(linker, text, ("Ковид", "PER")) == [("Ковид", "covid", "both")]


def test_a_span_of_the_wrong_type_that_is_like_a_name_for_certain_means_it(linker):
    text = "Вчера ВладимирПутин молчал"
    assert found(linker, text, ("ВладимирПутин", "ORG"), fusion=None) == [("ВладимирПутин", None, "recogniser")]
    assert found(linker, text, ("ВладимирПутин", "ORG")) == [("ВладимирПутин", "man", "recogniser")]


def test_a_listed_name_that_is_longer_than_a_span_wins(linker):
    assert found(linker, "О Северном потоке 2 молчат", ("Северном потоке", "PRO")) == [
        ("Северном потоке 2", "stream", "scan")
    ]


def test_a_longer_name_is_there_once_however_many_spans_lie_in_it(linker):
    text = "О Северном потоке 2 молчат"
    assert found(linker, text, ("Северном", "LOC"), ("потоке", "PRO"), ("2", None)) == [
        ("Северном потоке 2", "stream", "scan")
    ]


def test_what_lies_inside_a_span_belongs_to_it_even_if_that_means_nothing(linker):
    text = "Союз журналистов России молчал"
    assert found(linker, text, ("Союз журналистов России", "ORG")) == [("Союз журналистов России", None, "recogniser")]


def test_two_names_that_a_recogniser_took_for_one_are_two(linker):
    text = "Сказал Россия Хараре вчера"
    assert found(linker, text, ("Россия Хараре", "LOC")) == [("Россия", "ru", "scan"), ("Хараре", "city", "scan")]
    assert found(linker, text, ("Россия Хараре", "PER")) == [("Россия Хараре", None, "recogniser")]
    assert found(linker, text, ("Россия Хараре вчера", "LOC")) == [("Россия Хараре вчера", None, "recogniser")]


def test_nested_mentions_are_kept_when_asked_for(linker):
    text = "Союз журналистов России молчал"
    assert found(linker, text, ("Союз журналистов России", "ORG"), fusion=Fusion(nested=True)) == [
        ("Союз журналистов России", None, "recogniser"),
        ("России", "ru", "scan"),
    ]


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Вчера в Хараре молчали", True),  # a capital inside a sentence
        ("Хараре молчит", False),  # every sentence begins with one
        ("Вчера российский лес молчал", True),  # recognisers differ over adjectives
        ("Вчера Владимир Путин молчал", True),  # several words
        ("Вчера СМИ молчали", False),  # a name in capitals that the recogniser has seen and passed over
        ("Вчера ООН молчала", True),  # an acronym of the gazetteer
    ],
)
def test_a_find_that_no_span_touches_stands_where_the_gazetteer_has_more_to_say(linker, text, stands):
    assert bool(found(linker, text)) is stands


def test_what_a_recogniser_has_no_type_for_is_left_to_the_scan(linker):
    text = "Ковид молчит"
    assert found(linker, text, fusion=Fusion(frozenset({"PER", "LOC", "EVT"}))) == []
    assert found(linker, text, fusion=Fusion(frozenset({"PER", "LOC"}))) == [("Ковид", "covid", "scan")]


def test_spans_and_finds_name_things_for_each_other(linker):
    text = "Владимир Путин молчал. Затем Путин ушёл."
    place = text.rindex("Путин")
    mentions = linker.link(text, "ru", [Span(place, place + 5, "PER")], fusion=Fusion()).mentions
    assert [(m.text, m.id, m.verdict, m.source) for m in mentions] == [
        ("Владимир Путин", "man", Verdict.MATCH, Source.SCAN),
        ("Путин", "man", Verdict.MATCH, Source.BOTH),
    ]


def test_mentions_are_in_order_and_do_not_overlap_unless_asked_for(linker):
    text = "Владимир Путин, Хараре, Союз журналистов России, Северный поток 2, российский лес, ООН. " * 20
    given = [Span(m, m + 6, "PER") for m in range(0, len(text) - 6, 7)]
    mentions = linker.link(text, "ru", given, fusion=Fusion()).mentions
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    nested = linker.link(text, "ru", given, fusion=Fusion(nested=True)).mentions
    assert [(m.start, -m.end) for m in nested] == sorted((m.start, -m.end) for m in nested)
    assert len({(m.start, m.end) for m in nested}) == len(nested)
