"""Walking over words: stages of the walker, and long texts of words that go on and on."""

import pytest

import namenorm
from namenorm.linker import Linker
from namenorm.linking.document_pass import Antecedents, ShortNames
from namenorm.linking.judging import Judge
from namenorm.matching.hits import written_hits
from namenorm.matching.phrases import NOWHERE, PhraseWalker
from namenorm.resolver import Resolver
from namenorm.shipped import shipped_resolver

GAZETTEER = """
- {id: "org:mid", type: ORG, label: "Ministry", names: {ru: ["Министерство иностранных дел"], uk: ["Міністерство"]}}
- {id: "loc:korea", type: LOC, label: "Korea", names: {ru: ["Корея", "Корея Южная"]}}
"""


def test_stages_end_where_no_name_goes_on(index_of):
    walker = PhraseWalker(index_of(GAZETTEER))
    stage = walker.begin("министерством", ("ru",))
    assert not stage.phrases
    for word in ("иностранных", "дел"):
        assert stage.beginnings
        stage = walker.follow(stage, word, ("ru",))
    assert [p.key for p in stage.phrases] == ["министерство иностранных дел"]
    assert walker.follow(stage, "дел", ("ru",)) is NOWHERE
    assert walker.begin("министр", ("ru",)) is NOWHERE


def test_a_walk_gives_shorter_names_first_and_takes_no_word_too_many(index_of):
    walker = PhraseWalker(index_of(GAZETTEER))
    words = iter(["корея", "южная", "корея", "южная"])
    assert [p.length for p in walker.walk(words, ("ru",))] == [1, 2]
    assert list(words) == ["корея", "южная"]
    assert list(walker.walk([], ("ru",))) == []


def test_a_long_text_of_one_name_is_linked_in_one_pass():
    text = "Ким Чен Ын. " + "Ким " * 20_000
    document = namenorm.link(text, "ru", fuzzy=False)
    assert len(document.mentions) == 20_001
    assert set(document.ids) == {"per:kim-jong-un"}


def test_antecedents_are_asked_by_place_whatever_order_they_came_in():
    index = shipped_resolver().index
    judge = Judge(index)
    named = [
        (n, judge.judge(list(written_hits(key, index)), "ru")) for n, key in ((30, "ким чен ын"), (10, "ким чен ир"))
    ]
    antecedents = Antecedents(ShortNames(index), named, lambda one, other: True)
    ids = [[index.entity(n).id for n in antecedents.of(["ким"], place)] for place in (5, 20, 40)]
    assert ids == [["per:kim-jong-il"], ["per:kim-jong-il"], ["per:kim-jong-un", "per:kim-jong-il"]]
    assert antecedents.of(["путин"], 20) == ()
    assert antecedents.have_any(["нет", "ким"])
    assert not antecedents.have_any(["путин"])


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("the Soviet–Afghan War of 1979", ["Soviet–Afghan War"]),
        ("Soviet—Afghan War", ["Soviet—Afghan War"]),
        ("Soviet – Afghan War", ["Afghan War"]),
        ("Chad–Sudan", ["Chad", "Sudan"]),
    ],
)
def test_a_dash_without_spaces_stands_within_a_name_that_is_listed_so(index_of, text, linked):
    source = """\
- {id: "a", type: EVT, label: "Soviet–Afghan War", names: {en: ["Soviet–Afghan War"]}}
- {id: "b", type: EVT, label: "Afghan War", names: {en: ["Afghan War"]}}
- {id: "c", type: LOC, label: "Chad", names: {en: ["Chad"]}}
- {id: "d", type: LOC, label: "Sudan", names: {en: ["Sudan"]}}
"""
    assert [m.text for m in Linker(Resolver(index_of(source))).link(text).mentions] == linked
