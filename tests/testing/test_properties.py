"""Each property finds a mistake that is put in for it, and nothing where there is none."""

from dataclasses import replace

import pytest

from namenorm.model import Candidate, Kind, Verdict
from namenorm.testing import Tested
from namenorm.testing.findings import Case, Level, Outcome
from namenorm.testing.near.kinds import NearMiss
from namenorm.testing.properties import (
    PROPERTIES,
    acronyms_do_not_collide,
    explanations_replay,
    near_misses_stay_apart,
    normalization_is_idempotent,
    offsets_hold,
    order_changes_nothing,
    own_forms_resolve,
    rendering_comes_back,
    unrelated_entity_changes_nothing,
    variants_resolve,
)
from namenorm.testing.properties import gazetteers as of_gazetteers
from namenorm.testing.properties import texts as of_texts
from namenorm.testing.properties.names import bent_cases
from namenorm.testing.texts import KnownMention, MadeDocument
from namenorm.testing.variation.kind import Promise
from namenorm.testing.variation.kinds import Variant


def variant(text, entity="per:mark-twain", form="Марк", lang="ru", promise=Promise.FOUND, damaged=False):
    return Variant(text, lang, entity, form, lang, Kind.NAME, ("case_form",), ("changed",), promise, damaged)


def test_every_property_says_in_words_what_holds():
    assert all(len(function.__doc__) > 60 for function in PROPERTIES)


def test_own_forms_of_a_good_gazetteer_resolve(good):
    assert not [f for entity in good.index for f in own_forms_resolve(good, entity)]


def test_a_strong_form_that_is_the_case_form_of_another_is_found(tested_of):
    tested = tested_of(
        '- {id: "loc:mali", type: LOC, label: "Mali", names: {sr: [{name: "Мали", weight: 9}]}}\n'
        '- {id: "loc:male", type: LOC, label: "Male", names: {sr: ["Малију"]}}\n'
    )
    answer = tested.resolver.resolve("Малију", "sr")
    found = list(own_forms_resolve(tested, tested.entity("loc:male")))
    assert (answer.id == "loc:mali") is bool(found)


def test_a_form_that_nobody_can_find_is_lost(good):
    entity = replace(good.entity("loc:beijing"), names=(replace(good.entity("loc:beijing").names[0], text="Абырвалг"),))
    (finding,) = own_forms_resolve(good, entity)
    assert (finding.outcome, finding.level, finding.other) == (Outcome.LOST, Level.ERROR, None)


def test_a_case_form_that_another_entity_lists_is_shared(faulty):
    finding = variants_resolve(faulty, variant("Марка"))
    assert (finding.outcome, finding.level, finding.other) == (Outcome.SHARED, Level.ERROR, "loc:marka")


def test_what_is_declared_apart_is_no_finding(tested_of):
    tested = tested_of(
        '- {id: "per:m", type: PER, label: "Mark", names: {ru: ["Марк"]}, not_same_as: ["loc:m"]}\n'
        '- {id: "loc:m", type: LOC, label: "Marka", names: {ru: ["Марка"]}}\n'
    )
    assert variants_resolve(tested, variant("Марка", "per:m")) is None


def test_all_case_forms_that_another_entity_lists_are_tried(faulty, good):
    assert [case.name for case in bent_cases(faulty, faulty.entity("per:mark-twain"))] == ["Марка"]
    assert not list(bent_cases(good, good.entity("per:mark-twain")))


def test_a_variant_that_means_another_is_swallowed_and_one_that_means_nothing_is_lost_or_allowed(good):
    swallowed = variants_resolve(good, variant("Пекина"))
    assert (swallowed.outcome, swallowed.other) == (Outcome.SWALLOWED, "loc:beijing")
    assert variants_resolve(good, variant("Абырвалг")).outcome is Outcome.LOST
    assert variants_resolve(good, variant("Абырвалг", promise=Promise.NOT_ANOTHER)) is None


def test_what_may_mean_nothing_and_is_anothers_by_chance_is_a_warning(faulty):
    assert variants_resolve(faulty, variant("Марка", promise=Promise.NOT_ANOTHER)).level is Level.WARNING


def test_a_typo_that_is_nearer_to_another_name_says_nothing(good):
    assert variants_resolve(good, variant("Пекинн", damaged=True)) is None
    own = variants_resolve(good, variant("Пекинн", form="Пекиннн", damaged=True))
    assert own is None or own.level is Level.WARNING


def test_a_form_that_both_list_is_told_for_the_form_and_not_for_its_variants(tested_of):
    tested = tested_of(
        '- {id: "a", type: LOC, label: "A", names: {ru: [{name: "Нигер", weight: 9}]}}\n'
        '- {id: "b", type: LOC, label: "B", names: {ru: ["Нигер"]}}\n'
    )
    assert variants_resolve(tested, variant("Нигера", "b", "Нигер")) is None


def test_a_near_miss_that_is_taken_for_the_entity_is_found(good):
    miss = NearMiss("Пекину", "ru", "loc:beijing", "Пекин", "ru", "relative", "another")
    finding = near_misses_stay_apart(good, miss)
    assert (finding.outcome, finding.level) == (Outcome.TAKEN, Level.ERROR)
    assert near_misses_stay_apart(good, replace(miss, doubtful=True)).level is Level.WARNING
    assert near_misses_stay_apart(good, replace(miss, text="Иран")) is None


def test_a_near_miss_that_the_gazetteer_lists_for_the_entity_is_none(good):
    assert near_misses_stay_apart(good, NearMiss("Пекин", "ru", "loc:beijing", "Пекин", "ru", "relative", "")) is None


def test_a_name_that_a_text_is_rewritten_with_comes_back(good, faulty):
    assert not [f for entity in good.index for f in rendering_comes_back(good, entity)]
    renamed = replace(faulty.entity("loc:beijing"), names=(replace(faulty.entity("loc:marka").names[1], text="Марк"),))
    (finding,) = rendering_comes_back(faulty, renamed)
    assert finding.other == "per:mark-twain"


def test_acronyms_of_two_entities_in_one_language_collide_unless_settled(tested_of):
    entry = '- {{id: "{}", type: ORG, label: "{}", acronyms: {{{}: [{}]}}}}\n'
    same = tested_of(entry.format("a", "Alpha", "ru", '"БАН"') + entry.format("b", "Beta", "ru", '"БАН"'))
    (finding,) = acronyms_do_not_collide(same, same.index)
    assert (finding.case.entity, finding.other, finding.level) == ("a", "b", Level.ERROR)
    weighed = tested_of(entry.format("a", "Alpha", "ru", '{name: "БАН", weight: 3}') + entry.format("b", "Beta", "ru", '"БАН"'))
    assert not list(acronyms_do_not_collide(weighed, weighed.index))
    other = tested_of(entry.format("a", "Alpha", "ru", '"БАН"') + entry.format("b", "Beta", "bg", '"БАН"'))
    assert not list(acronyms_do_not_collide(other, other.index))


def test_the_order_of_entries_and_files_changes_nothing_and_what_it_changes_is_found(write):
    one, two = '- {id: "a", type: LOC, label: "A"}\n- {id: "b", type: LOC, label: "B"}\n', "id\ttype\tlang\tname\nc\tLOC\tru\tПекин\nc\tLOC\tru\tПекинг\n"
    files = [write("a.yaml", one), write("b.tsv", two)]
    assert not list(order_changes_nothing(files))
    files.append(write("c.yaml", '- {id: "a", type: LOC, label: "A"}\n- {id: "a", type: LOC, label: "Another"}\n'))
    assert {f.case.entity for seed in range(6) for f in order_changes_nothing(files, seed)} == {"a"}


def test_a_stranger_changes_nothing_and_one_who_is_none_is_found(good, monkeypatch):
    assert not list(unrelated_entity_changes_nothing(good, list(good.index)))
    double = replace(good.entity("loc:beijing"), id="unrelated:double")
    monkeypatch.setattr(of_gazetteers, "UNRELATED", (double,))
    monkeypatch.setattr(of_gazetteers, "_candidates", lambda tested, name: False)
    found = list(unrelated_entity_changes_nothing(good, list(good.index)))
    assert {f.case.entity for f in found} == {"loc:beijing"}


KNOWN = MadeDocument("Город Пекин, Пекин.", "ru", (KnownMention(6, 11, "loc:beijing", "Пекин"), KnownMention(13, 18, "loc:beijing", "Пекин")))


class Linking:
    """A linker whose mentions are made otherwise."""

    def __init__(self, linker, change):
        self.linker, self.change = linker, change

    def link(self, text, lang):
        document = self.linker.link(text, lang)
        return replace(document, mentions=tuple(self.change(m, i) for i, m in enumerate(document.mentions)))


def with_linker(tested, change):
    other = Tested(tested.index)
    other.linker = Linking(tested.linker, change)
    return other


def test_true_offsets_hold(good):
    assert offsets_hold(good, KNOWN) is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda m, i: replace(m, start=m.start + 1), "is not what stands at"),
        (lambda m, i: replace(m, text="Пекинг"), "is not what stands at"),
        (lambda m, i: replace(m, start=6, end=11), "begins within the mention before it"),
    ],
)
def test_false_offsets_are_found(good, change, said):
    assert said in offsets_hold(with_linker(good, change), KNOWN).got


def test_a_known_mention_that_is_linked_to_another_is_found(good):
    tested = with_linker(good, lambda m, i: replace(m, id="per:mark-twain", verdict=Verdict.MATCH))
    finding = offsets_hold(tested, KNOWN)
    assert (finding.outcome, finding.other) == (Outcome.SWALLOWED, "per:mark-twain")


def test_rewriting_twice_is_rewriting_once(good, monkeypatch):
    assert normalization_is_idempotent(good, KNOWN) is None
    monkeypatch.setattr(of_texts, "normalize", lambda document, index, to: document.text + "!")
    assert normalization_is_idempotent(good, KNOWN).outcome is Outcome.CHANGED


def test_unifying_twice_is_unifying_once(good, monkeypatch):
    monkeypatch.setattr(of_texts, "unify", lambda word: word + "а")
    assert "unified again" in normalization_is_idempotent(good, KNOWN).got


CASE = Case("explanations_replay", "loc:beijing", "Пекину", "ru")


def test_explanations_replay(good):
    assert explanations_replay(good, CASE) is None


class Answering:
    """A resolver whose answers are made otherwise."""

    def __init__(self, resolver, change):
        self.resolver, self.change, self.walker = resolver, change, resolver.walker

    def resolve(self, *asked):
        return self.change(self.resolver.resolve(*asked))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda a: replace(a, score=0.1), "another answer"),
        (lambda a: replace(a, done=a.done[:-1]), "another answer"),
        (lambda a: replace(a, candidates=(replace(a.candidates[0], reasons=()),)), "other reasons"),
    ],
)
def test_an_answer_that_is_another_when_asked_anew_is_found(good, change, said):
    tested = Tested(good.index)
    tested.resolver = Answering(good.resolver, change)
    assert said in explanations_replay(tested, CASE).got


def test_a_score_that_its_reasons_do_not_make_is_found(good):
    answer = good.resolver.resolve("Пекину", "ru")
    from namenorm.testing.properties.answers import _order_that_differs

    assert not _order_that_differs(answer)
    wrong: Candidate = replace(answer.candidates[0], score=0.999)
    assert "its score is" in _order_that_differs(replace(answer, candidates=(wrong,)))


def test_weights_settle_a_shared_name_in_the_language_that_has_them(tested_of):
    entry = '- {{id: "{}", type: ORG, label: "{}", acronyms: {{mk: ["МКС"], uk: [{}]}}}}\n'
    lighter, heavier = '{name: "МКС", weight: 0.4}', '"МКС"'
    settled = tested_of(entry.format("a", "Alpha", lighter) + entry.format("b", "Beta", heavier))
    assert settled.resolver.resolve("МКС", "uk").id == "b"
    assert not list(own_forms_resolve(settled, settled.entity("a")))
