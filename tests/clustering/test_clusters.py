"""Which unknown names become one provisional entity, and which stay apart."""

import pytest

from namenorm.clustering import Unknown, cluster
from namenorm.errors import UnknownLanguageError, UnknownTypeError
from namenorm.gazetteer.collection import Gazetteer


def names(*rows):
    """``"lang TYPE Name of it @doc"``; a dash stands for no type."""
    made = []
    for row in rows:
        lang, type_, rest = row.split(" ", 2)
        name, _, doc = rest.partition(" @")
        made.append(Unknown(name, None if lang == "-" else lang, None if type_ == "-" else type_, doc or None))
    return made


def groups(*rows):
    return {frozenset(f"{m.text} {m.lang}" for m in c.members) for c in cluster(names(*rows))}


@pytest.mark.parametrize(
    "rows",
    [
        ("bg PER Пак Уон-гон", "mk PER Пак Вон Гон", "ru PER Пак Вонгон"),
        ("ru PER Ким Чен Ын", "mk PER Ким Џонг Ун", "uk PER Кім Чен Ин", "en PER Kim Jong Un"),
        ("ru PER Владимир Зеленский", "uk PER Володимир Зеленський", "be PER Уладзімір Зяленскі"),
        ("ru PER Уинстон Черчилль", "bg PER Уинстън Чърчил", "mk PER Винстон Черчил"),
        ("ru LOC Хьюстон", "bg LOC Хюстън", "mk LOC Хјустон"),
        ("ru ORG НАТО", "en ORG NATO"),
        ("ru PER Сергей Викторович Лавров", "uk PER Сергій Лавров"),
    ],
)
def test_spellings_of_one_name_in_different_languages_are_one(rows):
    assert len(groups(*rows)) == 1


@pytest.mark.parametrize(
    "rows",
    [
        ("ru PER Ким Чен Ын", "ru PER Ким Чен Ир", "bg PER Ким Чен-ир"),
        ("ru LOC Нигер", "bg LOC Нигерия"),
        ("ru LOC Австрия", "uk LOC Австралія"),
        ("ru ORG ФСБ", "uk ORG ФБР"),
        ("ru PER Борис Немцов", "ru PER Жанна Немцова"),
        ("ru PER Александр Иванов", "bg PER Александра Иванова"),
        ("ru PER Николай II", "uk PER Микола I"),
        ("en PRO Boeing 737", "ru PRO Боинг 747"),
        ("ru PER Вашингтон", "bg LOC Вашингтон"),
        ("ru PER Джордж Буш", "bg PER Джеб Буш"),
        ("uk ORG ЄМА", "bg EVT Емма"),
    ],
)
def test_near_namesakes_stay_apart(rows):
    found = groups(*rows)
    assert len(found) >= 2
    assert not any(len({m.rsplit(" ", 1)[0] for m in group}) == len(rows) for group in found)


def test_case_forms_are_brought_to_the_base_form_that_explains_them():
    (found,) = cluster(names("ru PER Пака Вонгона", "ru PER Паку Вонгону", "ru PER Пака Вонгона", "ru PER Паком Вонгоном"))
    (member,) = found.members
    assert (member.text, member.count, len(member.seen)) == ("Пак Вонгон", 4, 3)


def test_a_name_that_can_stand_as_it_is_is_no_case_form_of_its_neighbour():
    assert groups("ru PER Александр Иванов", "ru PER Александра Иванова") == {
        frozenset({"Александр Иванов ru"}), frozenset({"Александра Иванова ru"}),
    }  # fmt: skip


def test_a_base_form_that_was_met_goes_before_one_that_was_not():
    assert groups("ru LOC Рига", "ru LOC Риге", "ru LOC Ригу") == {frozenset({"Рига ru"})}


def test_a_surname_joins_the_one_full_name_of_its_document():
    (found,) = cluster(names("ru PER Олег Белозёров @a", "ru PER Белозёрова @a", "ru PER О. Белозёров @a"))
    assert [(m.text, m.kind.value, m.count) for m in found.members] == [
        ("Олег Белозёров", "name", 1), ("Белозёров", "short", 1), ("О. Белозёров", "short", 1),
    ]  # fmt: skip
    assert found.count == 3


def test_a_surname_of_another_document_stays_alone():
    assert len(groups("ru PER Олег Белозёров @a", "ru PER Белозёров @b", "ru PER Белозёров")) == 2


def test_a_surname_with_two_bearers_in_its_document_stays_alone():
    rows = ("ru PER Билл Клинтон @a", "ru PER Хиллари Клинтон @a", "ru PER Клинтон @a")
    assert {"Клинтон ru"} in groups(*rows)
    assert len(groups(*rows)) == 3


def test_an_initial_that_does_not_agree_keeps_a_surname_from_joining():
    assert len(groups("ru PER Билл Клинтон @a", "ru PER Х. Клинтон @a")) == 2


def test_full_names_do_not_join_through_a_surname():
    rows = ("ru PER Билл Клинтон @a", "ru PER Клинтон @a", "bg PER Хилари Клинтън @b", "bg PER Клинтън @b")
    assert len(groups(*rows)) == 2


def test_there_are_no_chains():
    """Each is like the next; the first and the last are not alike."""
    rows = ("bg PER Милан Манов", "mk PER Милан Манев", "sr PER Милан Минев", "uk PER Мілан Мінєв", "be PER Мілан Мунеў")
    for group in groups(*rows):
        assert not ({"Милан Манов bg"} & group and {"Мілан Мунеў be"} & group)


def test_the_order_of_the_names_says_nothing():
    rows = names(
        "ru PER Ким Чен Ын @a", "mk PER Ким Џонг Ун @b", "ru PER Ким Чен Ир @a", "ru PER Кима @a", "bg LOC Пхенян @c",
        "ru LOC Пхеньяне @a", "uk PER Кім Чен Ин @d", "- - Kim Jong Un", "ru PER Ким Чен Ына @e",
    )  # fmt: skip
    first = cluster(rows)
    assert cluster(rows[::-1]) == first
    assert cluster(rows[4:] + rows[:4]) == first


def test_what_no_gazetteer_can_list_is_passed_over():
    odd = ["", "…", "2024", "김정은", "\ud800", "iPhoneом", "а" * 5_000, "а " * 5_000, "\u0301", "'"]
    assert cluster([Unknown(name) for name in odd]) == ()


def test_counts_documents_and_types_are_told():
    rows = [Unknown("Пхеньян", "ru", "LOC", "b", 3), Unknown("Пхенян", "bg", "ORG", "a"), Unknown("Пхеньян", "ru", "LOC")]
    (found,) = cluster(rows)
    assert (found.type, found.count, found.documents, found.types) == ("LOC", 5, ("a", "b"), (("LOC", 4), ("ORG", 1)))


def test_what_was_joined_by_likeness_and_what_was_left_apart_is_told():
    found = cluster(names("ru PER Ким Чен Ын", "mk PER Ким Џонг Ун", "ru PER Ким Чен Ир"))
    (joined,) = [c for c in found if len(c.members) == 2]
    (apart,) = [c for c in found if len(c.members) == 1]
    assert [(j.a, j.b) for j in joined.joins] == [("Ким Чен Ын (ru)", "Ким Џонг Ун (mk)")]
    assert joined.namesakes == ((apart.id, "Ким Чен Ир"),)


def test_a_large_block_of_like_names_is_done():
    """Far more names under one key than are compared with each other."""
    vowels = "аоуеиэюя"
    made = [f"Иван М{a}н{b}в{c}л" for a in vowels for b in vowels for c in vowels]
    assert cluster([Unknown(name, "ru", "PER") for name in made])


@pytest.mark.parametrize(("row", "error"), [(Unknown("Ким", "xx"), UnknownLanguageError), (Unknown("Ким", "ru", "CITY"), UnknownTypeError)])
def test_an_unknown_language_or_type_is_an_error(row, error):
    with pytest.raises(error):
        cluster([row])


EARLIER = """\
- id: "per:oleg"
  type: PER
  label: "Oleg Belozyorov"
  names: {ru: ["Олег Белозёров"]}
- id: "per:unseen"
  type: PER
  label: "Ban Ki-moon"
  names: {ru: ["Пан Ги Мун"]}
"""


def test_an_earlier_entity_keeps_its_id_and_takes_new_spellings_in(write):
    known = Gazetteer.load(write("known.yaml", EARLIER)).entities
    (found,) = cluster(names("uk PER Олег Бєлозьоров"), known)
    assert found.id == "per:oleg"
    assert ("Олег Белозёров", 0) in [(m.text, m.count) for m in found.members]


def test_an_acronym_joins_the_name_its_document_introduces_it_for_and_only_there():
    full = "Агенция за речен надзор"
    found = cluster(
        [
            Unknown(full, "bg", "ORG", "d1"),
            Unknown("АРН", "bg", "ORG", "d1", stands_for=full),
            Unknown("АРН", "bg", "ORG", "d2"),
        ]
    )
    assert [[(m.text, m.kind.value) for m in c.members] for c in found] == [
        [(full, "name"), ("АРН", "acronym")],
        [("АРН", "acronym")],
    ]
