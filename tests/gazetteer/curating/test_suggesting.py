"""``suggest``: gaps become entries and forms; what is no gap is counted."""

from collections import Counter

import pytest

from namenorm.cli.compiled import compiled
from namenorm.errors import NamenormError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.curating.finding import owners
from namenorm.gazetteer.curating.suggesting import group_of, suggestions
from namenorm.model import Kind

FILE = """\
- id: "loc:tihodol"
  type: LOC
  label: "Tihodol"
  names: {ru: ["Тиходол"]}
- id: "per:a"
  type: PER
  label: "Anna Ivanova"
  names: {ru: ["Анна Иванова"]}
  short: {ru: ["Иванова"]}
- id: "per:b"
  type: PER
  label: "Olga Ivanova"
  names: {ru: ["Ольга Иванова"]}
  short: {ru: ["Иванова"]}
"""


@pytest.fixture
def gazetteer(tmp_path):
    (tmp_path / "a.yaml").write_text(FILE, encoding="utf-8")
    return Gazetteer.load(tmp_path / "a.yaml")


def group(*names, id_="new:x", type_="LOC"):
    rows = [{"name": n, "lang": "ru", "kind": "name", "count": c, "seen": [n]} for n, c in names]
    return group_of({"id": id_, "type": type_, "label": "X", "count": sum(c for _, c in names), "names": rows})


def ask(gazetteer, *groups):
    told = Counter()
    with compiled(gazetteer) as asked:
        found = list(suggestions(groups, asked, {e.id: e for e in gazetteer.entities}, told))
    return found, told


def test_an_unknown_name_becomes_a_new_entry_with_proposed_names(gazetteer):
    (found,), told = ask(gazetteer, group(("Хьюстон", 3)))
    assert (found.is_new, found.count, found.entity.id, found.entity.names) == (True, 3, "new:x", ())
    assert [(n.text, n.proposed) for n in found.entity.proposed] == [("Хьюстон", "met 3 times")]
    assert told == {"new": 1}


def test_a_name_like_that_of_an_entity_becomes_a_form_of_it(gazetteer):
    (found,), told = ask(gazetteer, group(("Тиходолл", 2)))
    assert (found.is_new, found.entity.id, found.entity.label) == (False, "loc:tihodol", "Tihodol")
    assert found.entity.proposed[0].proposed.startswith("met 2 times, like «Тиходол» (ru) 0.")
    assert told == {"forms": 1}


def test_what_is_known_by_now_or_ambiguous_is_counted_and_left_out(gazetteer):
    found, told = ask(gazetteer, group(("Тиходол", 1)), group(("Иванова", 4), type_="PER"))
    assert (found, told) == ([], {"known": 1, "ambiguous": 1})


def test_a_group_with_a_known_name_gives_its_others_as_forms(gazetteer):
    (found,), _ = ask(gazetteer, group(("Тиходол", 5), ("Тихая Долина", 1)))
    assert (found.entity.id, [n.text for n in found.entity.proposed]) == ("loc:tihodol", ["Тихая Долина"])


def test_what_was_met_most_often_comes_first(gazetteer):
    found, _ = ask(gazetteer, group(("Хьюстон", 1), id_="a"), group(("Бангкок", 9), id_="b"))
    assert [s.entity.id for s in found] == ["b", "a"]


@pytest.mark.parametrize(
    "row",
    [
        {}, {"id": "x", "type": "LOC", "label": "X"}, {"id": "x", "type": "CITY", "label": "X", "names": []},
        {"id": 5, "type": "LOC", "label": "X", "names": []}, {"id": "x", "type": "LOC", "label": "X", "names": "Х"},
        {"id": "x", "type": "LOC", "label": "X", "names": [{"name": 5}]},
        {"id": "x", "type": "LOC", "label": "X", "names": [{"name": "Х", "kind": "nickname"}]},
        {"id": "x", "type": "LOC", "label": "X", "names": [{"name": "Х", "lang": "xx"}]},
        {"id": "x", "type": "LOC", "label": "X", "names": [], "count": "5"},
    ],
)  # fmt: skip
def test_a_row_that_is_no_cluster_is_an_error(row):
    with pytest.raises(NamenormError):
        group_of(row)


def test_owners_come_as_written_then_bent_then_near(gazetteer):
    heads = {e.id: (e.type, e.label) for e in gazetteer.entities}
    with compiled(gazetteer) as asked:
        found = {
            name: [
                (o.how, o.found.id, o.place and o.place[1]) for o in owners(name, asked, heads, gazetteer.places, "ru")
            ]
            for name in ("Тиходолу", "Иванова", "Тиходолл", "тиходольский", "Абырвалг", "", "х" * 2000)
        }
    assert found["Тиходолу"] == [("bent", "loc:tihodol", 1)]
    assert found["Иванова"] == [("exact", "per:a", 5), ("exact", "per:b", 10)]
    assert found["Тиходолл"] == [("near", "loc:tihodol", 1)]
    assert found["тиходольский"] == [("derived", "loc:tihodol", 1)]
    assert found["Абырвалг"] == found[""] == found["х" * 2000] == []


def test_near_tells_the_kind_of_form(gazetteer):
    with compiled(gazetteer) as asked:
        assert {n.kind for n in asked.near("Ивановой", "ru")} == {Kind.SHORT}
