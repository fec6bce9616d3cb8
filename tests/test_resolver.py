"""What names resolve to, on the shipped gazetteers; the cases say why each is there."""

from pathlib import Path

import pytest
import yaml

import namenorm
from namenorm.errors import InputError, UnknownLanguageError, UnknownTypeError

CASES = Path(__file__).parent / "cases"


def cases(name):
    rows = yaml.safe_load((CASES / f"{name}.yaml").read_text(encoding="utf8"))
    return [pytest.param(row, id=f"{row['name']} ({row['why']})") for row in rows]


@pytest.mark.parametrize("case", cases("in_the_wild"))
def test_a_name_in_the_wild_resolves(case):
    answer = namenorm.resolve(case["name"], case["lang"])
    assert answer.id == case["id"], answer.steps


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("case", cases("known_failures"))
def test_a_known_failure_still_fails(case):
    assert namenorm.resolve(case["name"], case["lang"]).id == case["id"]


@pytest.mark.parametrize("case", cases("in_the_wild"))
def test_a_name_without_its_language_is_never_taken_for_another_entity(case):
    answer = namenorm.resolve(case["name"])
    assert answer.id in (case["id"], None), answer.steps


def test_without_the_language_nearly_all_names_still_resolve():
    rows = [c.values[0] for c in cases("in_the_wild")]
    right = sum(namenorm.resolve(row["name"]).id == row["id"] for row in rows)
    assert right >= 0.95 * len(rows)


@pytest.mark.parametrize("case", cases("ambiguous"))
def test_a_name_of_two_entities_is_unsure(case):
    answer = namenorm.resolve(case["name"], case.get("lang"))
    assert answer.verdict.value == case.get("verdict", "UNSURE")
    assert answer.id is None


@pytest.mark.parametrize("case", cases("negative"))
def test_a_near_name_is_not_taken_for_the_entity(case):
    assert namenorm.resolve(case["name"], case["lang"]).id != case["not"]


def test_an_unknown_name_is_none_with_the_steps_that_were_taken():
    answer = namenorm.resolve("Абырвалг Шмяк", "ru")
    assert answer.verdict.value == "NONE"
    assert [s.name for s in answer.steps] == [
        "unify", "unified_form", "inflected_form", "derived_form", "acronym_letters", "acronym_of_words", "other_layout",
        "forms_read_alike", "forms_alike", "forms_further_alike", "decide",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "lang", "last"),
    [
        ("Ливия", "ru", "inflected_form"), ("Ливию", "ru", "inflected_form"), ("ливийскими", "ru", "other_layout"), ("ФСБ", "ru", "other_layout"),
        ("Доналд Тръмп", "bg", "forms_read_alike"), ("Дуналд Тромп", "bg", "forms_alike"), ("Доналдк Трамк", "bg", "forms_further_alike"), ("Абырвалг", "ru", "forms_further_alike"),
    ],
)  # fmt: skip
def test_a_step_is_asked_only_where_those_before_it_settle_nothing(index_of, name, lang, last):
    source = """\
- {id: "a", type: LOC, label: "Libya", names: {ru: ["Ливия"]}}
- {id: "b", type: PER, label: "Donald Trump", names: {ru: ["Дональд Трамп"]}}
"""
    assert namenorm.Resolver(index_of(source)).resolve(name, lang).steps[-2].name == last


def test_each_step_is_the_name_of_the_function_that_took_it():
    from namenorm.matching import candidates, hits, verdict
    from namenorm.text import unify

    for step in namenorm.resolve("Абырвалг Шмяк", "ru").steps:
        assert any(callable(getattr(module, step.name, None)) for module in (hits, candidates, verdict, unify))


def test_each_reason_of_a_candidate_is_the_name_of_a_function_or_of_a_step_and_they_add_up_to_its_score():
    from namenorm.matching import score

    for name in ("Доналд Тръмп", "Путину", "Антонио Гутериш", "Владимир Владимирович Путин"):
        (top, *others) = namenorm.resolve(name, "ru").candidates
        assert {e.reason for e in top.evidence} <= set(score.weights())
        if not others:
            assert top.score == pytest.approx(score.probability(sum(e.odds for e in top.evidence)), abs=0.01)


def test_asking_again_gives_the_same_answer_with_the_same_steps():
    first = namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index())).resolve("Путину", "ru")
    second = namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index()))
    second.resolve("Трампу", "ru")
    assert second.resolve("Путину", "ru") == first


def test_the_fingerprint_of_the_knowledge_stands_in_every_answer():
    index = namenorm.Index.open(namenorm.shipped_index())
    assert len(index.fingerprint) == 16
    for name in ("Путин", "Ким", "Абырвалг", ""):
        assert namenorm.resolve(name).fingerprint == index.fingerprint


def test_a_type_asked_for_counts_against_entities_of_another():
    assert namenorm.resolve("Вашингтон", "ru", "LOC").id == "loc:washington-dc"
    assert namenorm.resolve("Путин", "ru", "LOC").id is None


@pytest.mark.parametrize("name", ["", " ", "—", "«»", "\u200b", "\u0301"])
def test_a_name_without_letters_is_none(name):
    answer = namenorm.resolve(name)
    assert (answer.verdict.value, answer.name) == ("NONE", name)


def test_a_name_of_100_000_characters_is_none_and_says_why():
    answer = namenorm.resolve("Путин" * 20_000)
    assert answer.verdict.value == "NONE"
    assert answer.steps[0].name == "length"


def test_a_name_of_many_words_has_a_bounded_answer():
    assert namenorm.resolve("Владимир " * 100, "ru").verdict.value == "NONE"


@pytest.mark.parametrize("name", ["\ud800Путин", "Путин\x00", "\x1b[31mПутин", "Пут\u202eин"])
def test_surrogates_and_control_characters_are_answered(name):
    assert namenorm.resolve(name).name == name


def test_unknown_languages_and_types_are_refused_by_name():
    with pytest.raises(UnknownLanguageError, match="unknown language 'xx'; known are bg, mk"):
        namenorm.resolve("Путин", "xx")
    with pytest.raises(UnknownTypeError, match="unknown entity type 'CITY'; known are PER"):
        namenorm.resolve("Путин", type="CITY")
    with pytest.raises(InputError, match="a name is a string, not int"):
        namenorm.resolve(5)


def test_a_gazetteer_of_ones_own_needs_no_global_state(tmp_path):
    source = tmp_path / "own.yaml"
    source.write_text('- id: "x:1"\n  type: PER\n  label: "Ivan Petrov"\n  names: {ru: ["Иван Петров"]}\n', encoding="utf8")
    namenorm.build_index(namenorm.Gazetteer.load(source), tmp_path / "own.index")
    resolver = namenorm.Resolver(namenorm.Index.open(tmp_path / "own.index"))
    assert resolver.resolve("Ивана Петрова", "ru").id == "x:1"
    assert resolver.resolve("Путин", "ru").id is None


def build(tmp_path, rows):
    source = tmp_path / "names.tsv"
    source.write_text("id\ttype\tlang\tname\tweight\n" + "".join("\t".join(map(str, r)) + "\n" for r in rows), encoding="utf8")
    namenorm.build_index(namenorm.Gazetteer.load(source), tmp_path / "names.index")
    return namenorm.Resolver(namenorm.Index.open(tmp_path / "names.index"))


def test_weights_choose_between_entities_of_one_name_and_equal_weights_do_not(tmp_path):
    rows = [("a", "LOC", "ru", "Троицк", 9), ("b", "LOC", "ru", "Троицк", 1), ("c", "LOC", "ru", "Озёрск", 1), ("d", "LOC", "ru", "Озёрск", 1)]
    resolver = build(tmp_path, rows)
    assert resolver.resolve("Троицк", "ru").id == "a"
    assert [c.id for c in resolver.resolve("Троицк", "ru").candidates] == ["a", "b"]
    assert resolver.resolve("Озёрск", "ru").verdict.value == "UNSURE"


def test_a_people_named_as_persons_means_its_country(tmp_path):
    resolver = build(tmp_path, [("usa", "LOC", "ru", "США", 9), ("usa", "PER", "ru", "американцы", 3)])
    assert resolver.resolve("американцы", "ru", "PER").id == "usa"


def test_an_acronym_of_another_script_is_found_by_its_letters_and_never_by_likeness(tmp_path):
    source = tmp_path / "own.yaml"
    source.write_text(
        '- {id: "ansa", type: ORG, label: "National Press", acronyms: {en: ["ANSA"]}}\n'
        '- {id: "fsb", type: ORG, label: "Security Service", acronyms: {ru: ["ФСБ"]}}\n',
        encoding="utf8",
    )
    namenorm.build_index(namenorm.Gazetteer.load(source), tmp_path / "own.index")
    resolver = namenorm.Resolver(namenorm.Index.open(tmp_path / "own.index"))
    assert resolver.resolve("АНСА", "ru").id == "ansa"
    assert resolver.resolve("ФСВ", "ru").id is None


def test_numbers_in_names_must_be_the_same(tmp_path):
    resolver = build(tmp_path, [("e16", "EVT", "ru", "Выборы президента 2016 года", 1)])
    assert resolver.resolve("Выборы президента 2016 года", "ru").id == "e16"
    assert resolver.resolve("Выборы президента 2012 года", "ru").id is None


def test_an_adjective_ending_does_not_lead_from_one_country_to_another(tmp_path):
    resolver = build(tmp_path, [("niger", "LOC", "bg", "Нигер", 1)])
    assert resolver.resolve("Нигерия", "bg").id is None
    assert resolver.resolve("Нигерия").id is None


def test_a_spelling_shared_by_more_languages_does_not_outweigh_a_namesake(tmp_path):
    rows = [("a", "PER", lang, "Иван Петров", 1) for lang in ("ru", "bg", "mk")]
    assert build(tmp_path, [*rows, ("b", "PER", "ru", "Иван Петров", 1)]).resolve("Иван Петров", "ru").verdict.value == "UNSURE"


def test_a_name_without_its_spaces_is_found(tmp_path):
    resolver = build(tmp_path, [("p", "PER", "ru", "Пак Вон Гон", 1)])
    assert resolver.resolve("Пак Вонгон", "ru").id == "p"


def test_a_name_cut_short_at_its_end_is_not_the_same_and_a_middle_name_may_be_missing():
    assert not namenorm.compare("Ким Чен", "Ким Чен Ын", "ru", "ru").same
    assert namenorm.compare("Джордж Буш", "Джордж Уокер Буш", "ru", "ru").same


@pytest.mark.parametrize(
    ("name", "lang", "other"),
    [
        ("Дональд Трамп Младший", "ru", "per:donald-trump"),
        ("Министерство обороны РФ", "ru", "org:ministry-of-defence-of-germany"),
        ("Ким Чен Нам", "ru", "per:kim-jong-un"),
        ("Николай Путин", "ru", "per:vladimir-putin"),
        ("Боинг 747", "ru", "pro:boeing-737"),
        ("Demokratska Republika Kongo", None, "loc:republic-of-the-congo"),
    ],
)
def test_a_word_more_or_another_word_makes_another_name(name, lang, other):
    assert namenorm.resolve(name, lang).id != other


def test_what_the_gazetteer_declares_to_be_others_is_not_guessed_between(index_of):
    source = """\
- {id: "a", type: PER, label: "Kim Jong Un", names: {ru: ["Ким Чен Ын"]}, not_same_as: ["b"]}
- {id: "b", type: PER, label: "Kim Jong Il", names: {ru: ["Ким Чен Ир"]}, not_same_as: ["a"]}
"""
    resolver = namenorm.Resolver(index_of(source))
    for name in ("Ким Чен Ынр", "Ким Чен", "Ким Чен И", "Ким Чен Ы"):
        assert resolver.resolve(name, "ru").id is None, name
    assert resolver.resolve("Ким Чен Ын", "ru").id == "a"
    assert resolver.resolve("Ким Чен Иру", "ru").id == "b"


def test_an_acronym_of_words_is_shown_and_never_decides(index_of):
    source = '- {id: "a", type: ORG, label: "News Agency", names: {bg: ["Корейска централна телеграфна агенция"]}}\n'
    answer = namenorm.Resolver(index_of(source)).resolve("КЦТА", "bg")
    assert (answer.verdict.value, answer.id) == ("UNSURE", None)
    assert [c.id for c in answer.candidates] == ["a"]


@pytest.mark.parametrize(("a", "b"), [("ЙЙЙ", "НАТО"), ("ЙЙ", "ЙЙЙЙ"), ("ЬЬЬЬ", "FIFA")])
def test_acronyms_of_letters_that_are_not_read_are_compared(a, b):
    assert not namenorm.compare(a, b).same
