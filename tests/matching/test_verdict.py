"""The verdict: probabilities of rivals, weights, short forms, entities declared to be others."""

from math import exp

import pytest

import namenorm
from namenorm.matching.hits import Hit
from namenorm.matching.score import weights
from namenorm.matching.verdict import (
    MATCH_FLOOR,
    MAX_CANDIDATES,
    UNSURE_FLOOR,
    candidates_of,
    decide,
    rank,
    standings_of,
)
from namenorm.model import Kind, Verdict, written
from namenorm.resolver import Resolver

SOURCE = """\
- {id: "a", type: PER, label: "Ivan Petrov", names: {ru: ["Иван Петров"], bg: ["Иван Петров"], mk: ["Иван Петров"]}}
- {id: "b", type: PER, label: "Ivan Petrov (2)", names: {ru: ["Иван Петров"]}}
- {id: "c", type: PER, label: "Kim Jong Un", names: {ru: ["Ким Чен Ын"]}, short: {ru: ["Ким"]}, not_same_as: ["d"]}
- {id: "d", type: PER, label: "Kim Jong Il", names: {ru: ["Ким Чен Ир"]}, short: {ru: ["Ким"]}, not_same_as: ["c"]}
- {id: "e", type: LOC, label: "Washington", names: {ru: [{name: "Вашингтон", weight: 9}]}}
- {id: "f", type: LOC, label: "Washington (state)", names: {ru: [{name: "Вашингтон", weight: 1}]}}
- {id: "g", type: LOC, label: "Mark", names: {ru: ["Марка"]}}
- {id: "h", type: PER, label: "Mark", names: {ru: ["Марк"]}}
- {id: "i", type: LOC, label: "North Korea", demonyms: {ru: ["северокореец"]}, names: {ru: ["Северная Корея"]}}
"""


@pytest.fixture
def index(index_of):
    return index_of(SOURCE)


@pytest.fixture
def hit(index):
    """A hit on a form of an entity: ``hit("c", "Ким Чен Ын", 2.0)``."""

    def make(id_, text, odds, step="respelled", lang="ru", share=1.0):
        form = next(f for f in index.forms_of(index.number(id_)) if (f.text, f.lang) == (text, lang))
        return Hit(form, odds, ((step, (1.0, ("{}", step))),), share)

    return make


def verdict(hits, index, lang="ru", type_=None):
    return decide(rank(hits, index, lang, type_), index)[0]


def share(standing):
    return exp(dict(standing.beside)["share_of_weights"][0])


def test_nothing_found_is_none(index):
    assert verdict([], index) is Verdict.NONE


@pytest.mark.parametrize(
    ("odds", "expected"),
    [(4.0, Verdict.MATCH), (0.2, Verdict.MATCH), (-0.2, Verdict.UNSURE), (-0.9, Verdict.UNSURE), (-1.5, Verdict.NONE)],
)
def test_the_verdict_on_one_candidate_follows_its_probability(index, hit, odds, expected):
    assert verdict([hit("a", "Иван Петров", odds)], index) is expected


def test_the_floors_leave_room_for_unsure():
    assert 0 < UNSURE_FLOOR < MATCH_FLOOR < 1


def test_of_two_as_likely_neither_is_a_match_though_one_must_be_right(index, hit):
    ranked = rank([hit("a", "Иван Петров", 3.0), hit("g", "Марка", 3.0)], index, "ru", None)
    assert sum(r.score for r in ranked) > MATCH_FLOOR > ranked[0].score
    assert decide(ranked, index)[0] is Verdict.UNSURE
    assert "both possible" in written(decide(ranked, index)[1])


def test_a_likelier_one_among_two_is_a_match(index, hit):
    assert verdict([hit("a", "Иван Петров", 4.0), hit("g", "Марка", 1.0)], index) is Verdict.MATCH


def test_the_probabilities_of_all_candidates_and_of_none_make_one(index, hit):
    few = rank([hit("a", "Иван Петров", 2.0)], index, "ru", None)
    more = rank([hit("a", "Иван Петров", 2.0), hit("g", "Марка", 1.0), hit("h", "Марк", 0.0)], index, "ru", None)
    assert sum(r.score for r in more) < 1
    assert more[0].score < few[0].score
    assert [r.score for r in more] == sorted([r.score for r in more], reverse=True)


@pytest.mark.parametrize("odds", [-1e6, 1e6])
def test_any_odds_give_a_probability(index, hit, odds):
    (ranked,) = rank([hit("a", "Иван Петров", odds)], index, "ru", None)
    assert 0 <= ranked.score <= 1


def test_weights_part_the_entities_of_one_form(index, hit):
    hits = [hit(id_, "Вашингтон", 3.0, "unified_form") for id_ in ("e", "f")]
    ranked = rank(hits, index, "ru", None)
    assert ranked[0].score == pytest.approx(9 * ranked[1].score)
    assert decide(ranked, index)[0] is Verdict.MATCH
    equal = [hit(id_, "Иван Петров", 3.0, "unified_form") for id_ in ("a", "b")]
    assert verdict(equal, index) is Verdict.UNSURE


def test_weights_say_nothing_between_forms_that_are_but_alike(index, hit):
    ranked = rank([hit("e", "Вашингтон", 3.0), hit("g", "Марка", 3.0)], index, "ru", None)
    assert [r.standing.beside for r in ranked] == [(), ()]


def test_a_spelling_that_languages_share_counts_once(index, hit):
    hits = [hit("a", "Иван Петров", 3.0, "unified_form", lang) for lang in ("ru", "bg", "mk")]
    standings = standings_of([*hits, hit("b", "Иван Петров", 3.0, "unified_form")], index, "ru", None)
    assert share(standings[index.number("a")]) == share(standings[index.number("b")]) == pytest.approx(0.5)


def test_a_case_form_has_a_part_of_the_weight_of_its_name(index, hit):
    hits = [hit("g", "Марка", 3.0, "unified_form"), hit("h", "Марк", 3.0, "inflected_form", share=0.3)]
    standings = standings_of(hits, index, "ru", None)
    assert share(standings[index.number("g")]) == pytest.approx(1 / 1.3)


def test_a_form_of_another_language_has_half_its_weight(index, hit):
    hits = [hit("a", "Иван Петров", 3.0, "unified_form", "bg"), hit("b", "Иван Петров", 3.0, "unified_form")]
    standings = standings_of(hits, index, "ru", None)
    assert standings[index.number("a")].weight == 0.5
    assert share(standings[index.number("b")]) == pytest.approx(2 / 3)


def test_a_short_form_alone_decides_nothing(index, hit):
    ranked = rank([hit("c", "Ким", 6.0, "unified_form")], index, "ru", None)
    assert ranked[0].score > MATCH_FLOOR
    found, why = decide(ranked, index)
    assert (found, written(why)) == (Verdict.UNSURE, "«Ким» is a short form, which alone decides nothing")


def test_a_name_goes_before_a_short_form_of_another(index, hit):
    ranked = rank([hit("c", "Ким", 3.0), hit("a", "Иван Петров", 3.0)], index, "ru", None)
    assert [r.is_short for r in ranked] == [False, True]


def test_an_acronym_of_words_is_at_most_unsure(index, hit):
    assert verdict([hit("a", "Иван Петров", 6.0, "acronym_of_words")], index) is Verdict.UNSURE


def test_an_entity_declared_to_be_another_than_a_possible_one_is_unsure(index, hit):
    hits = [hit("c", "Ким Чен Ын", 3.0), hit("d", "Ким Чен Ир", 1.0)]
    found, why = decide(rank(hits, index, "ru", None), index)
    assert (found, written(why)) == (Verdict.UNSURE, "c is declared to be another than d, which is possible too")


def test_one_declared_to_be_another_that_is_out_of_the_question_does_not_count(index, hit):
    assert verdict([hit("c", "Ким Чен Ын", 3.0), hit("d", "Ким Чен Ир", -3.0)], index) is Verdict.MATCH


def test_an_exact_form_is_not_put_in_doubt_by_one_declared_to_be_another(index, hit):
    hits = [hit("c", "Ким Чен Ын", 3.0, "unified_form"), hit("d", "Ким Чен Ир", 2.0)]
    assert verdict(hits, index) is Verdict.MATCH


@pytest.mark.parametrize(("id_", "text", "own"), [("g", "Марка", "LOC"), ("a", "Иван Петров", "PER")])
def test_a_type_asked_for_counts_against_a_form_as_written_of_another(index, hit, id_, text, own):
    written = [hit(id_, text, weights()["unified_form"], "unified_form")]
    score = {t: rank(written, index, "ru", t)[0].score for t in (None, "LOC", "ORG", "PER")}
    assert score[None] == score[own]
    assert all(score[t] < MATCH_FLOOR < score[own] for t in ("LOC", "ORG", "PER") if t != own)


def test_the_name_of_a_people_is_of_persons_and_of_their_country(index, hit):
    form = [hit("i", "северокореец", 3.0, "unified_form")]
    assert rank(form, index, "ru", "PER")[0].score == rank(form, index, "ru", "LOC")[0].score


def test_candidates_bear_their_evidence_and_the_hopeless_are_left_out(index, hit):
    ranked = rank([hit("a", "Иван Петров", 3.0), hit("g", "Марка", -6.0)], index, "ru", "PER")
    (candidate,) = candidates_of(ranked, index)
    assert (candidate.id, candidate.form, candidate.kind, candidate.step) == (
        "a",
        "Иван Петров",
        Kind.NAME,
        "respelled",
    )
    assert [e.reason for e in candidate.evidence] == ["respelled"]
    assert len(candidates_of(ranked * 20, index)) <= MAX_CANDIDATES
    assert candidates_of([], index) == ()


def test_a_likeness_to_another_language_gives_way_to_the_spelling_listed_in_the_one_asked_in(index_of):
    source = (
        '- {id: "a", type: PER, label: "Tokugawa Ieyasu", names: {ru: ["Токугава Иэясу"]}}\n'
        '- {id: "b", type: PER, label: "Kim Jong Un", names: {ru: ["Ким Чен Ын"], mk: ["Ким Џонг Ун"]}}\n'
        '- {id: "c", type: PER, label: "Donald Trump", names: {ru: ["Дональд Трамп"]}}\n'
    )
    resolver = Resolver(index_of(source))
    assert resolver.resolve("Токугава Иэмицу", "ru").id is None
    assert resolver.resolve("Токуґава Іеясу", "uk").id == "a"  # Ukrainian has none listed
    assert resolver.resolve("Ким Джонг Ун", "ru").id == "b"  # reads as the Macedonian name does
    assert resolver.resolve("Дональд Трампф", "ru").id == "c"  # one slip of the hand


def test_a_surname_as_written_goes_before_a_people_in_the_genitive(index_of):
    source = (
        '- {id: "a", type: LOC, label: "Czech Republic", names: {ru: ["Чехия"]}, demonyms: {ru: ["чех", "чешка"]}}\n'
        '- {id: "b", type: PER, label: "Anton Chekhov", names: {ru: ["Антон Чехов"]}, short: {ru: ["Чехов"]}}\n'
    )
    linker = namenorm.Linker(Resolver(index_of(source)))
    answer = linker.resolver.resolve("Чехов", "ru")
    assert (answer.verdict, [c.id for c in answer.candidates]) == (Verdict.UNSURE, ["b", "a"])
    assert linker.resolver.resolve("Чеха", "ru").id == "a"
    assert linker.link("Антон Чехов вошёл. Чехов сел.", "ru").ids == ("b",)
    assert [m.id for m in linker.link("Антон Чехов вошёл. Чехов сел.", "ru").mentions] == ["b", "b"]


@pytest.mark.parametrize("name", ["Аф\u00adД", "«АфД»", "\"АфД\"", "АфД\u200b", "AфД"])
def test_what_does_not_show_in_print_is_no_part_of_an_acronym(index_of, name):
    source = '- {id: "a", type: ORG, label: "Alternative for Germany", acronyms: {mk: ["АфД"]}}\n'
    assert Resolver(index_of(source)).resolve(name, "mk").id == "a"
    assert Resolver(index_of(source)).resolve("Афд", "mk").id is None


def test_another_patronymic_is_another_person_though_the_name_is_listed_without_one_too(index_of):
    source = (
        '- {id: "a", type: PER, label: "Valentina Matviyenko", names: {ru: ["Валентина Матвиенко", "Валентина Ивановна Матвиенко"]}}\n'
        '- {id: "b", type: PER, label: "Sergey Lavrov", names: {ru: ["Сергей Лавров", "Сергей Викторович Лавров"]}}\n'
    )
    resolver = Resolver(index_of(source))
    assert resolver.resolve("Валентина Петровна Матвиенко", "ru").id is None
    assert resolver.resolve("Сергей Петрович Лавров", "ru").id is None
    assert resolver.resolve("Сергеем Викторовичем Лавровым", "ru").id == "b"
    assert resolver.resolve("Сяргей Віктаравіч Лаўроў", "be").id == "b"
    assert resolver.resolve("В. И. Матвиенко", "ru").id == "a"


def test_an_initial_that_stands_for_two_is_unsure(index_of):
    source = """\
- {id: "a", type: PER, label: "George Bush", names: {ru: ["Джордж Буш"]}}
- {id: "b", type: PER, label: "John Bush", names: {ru: ["Джон Буш"]}}
- {id: "c", type: PER, label: "Jeb Blair", names: {ru: ["Джеб Блэр"]}}
"""
    resolver = Resolver(index_of(source))
    both = resolver.resolve("Дж. Буш", lang="ru")
    assert (both.verdict, {c.id for c in both.candidates}) == (Verdict.UNSURE, {"a", "b"})
    assert resolver.resolve("Дж. Блэр", lang="ru").id == "c"


def test_a_short_form_of_the_language_asked_in_is_not_passed_over_for_another_language(index_of):
    source = """\
- {id: "a", type: LOC, label: "Belarus", acronyms: {ru: ["РБ"]}}
- {id: "b", type: LOC, label: "Bulgaria", short: {bg: ["РБ"]}}
"""
    resolver = Resolver(index_of(source))
    assert resolver.resolve("РБ", lang="bg").verdict is Verdict.UNSURE
    assert resolver.resolve("РБ", lang="ru").id == "a"
    assert resolver.resolve("РБ", lang="mk").id == "a"
