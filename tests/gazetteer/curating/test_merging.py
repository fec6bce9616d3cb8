"""``merge``: united, and nothing silently overwritten."""

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.curating.merged_file import merged_text
from namenorm.gazetteer.curating.merging import DIFFERENT, SAME, merge
from namenorm.gazetteer.curating.reviewing import read_decisions, review_text

A = """\
# places
- id: "loc:x"   # keep me
  type: LOC
  label: "Tihodol"
  names: {ru: ["Тиходол"]}
  xrefs: {wikidata: "Q1"}
  source: "map"
- id: "loc:z"
  type: LOC
  label: "Z"
  names: {ru: ["Зет"]}
  not_same_as: ["Q1"]
"""


@pytest.fixture
def load(tmp_path):
    def run(text, name):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return Gazetteer.load(path)

    return run


def entry(id_, *more, type_="LOC", label="Tihodol"):
    return "\n".join([f'- id: "{id_}"', f"  type: {type_}", f'  label: "{label}"', *(f"  {m}" for m in more)]) + "\n"


def by_id(merged):
    return {e.id: e for e in merged.entities}


def test_entries_of_one_id_become_one_with_the_names_of_both(load):
    other = entry("loc:x", 'names: {uk: ["Тиходіл"], ru: ["Тиходол", "Тихий Дол"]}', 'source: "atlas"')
    merged = merge([load(A, "a.yaml"), load(other, "b.yaml")])
    x = by_id(merged)["loc:x"]
    assert [(n.text, n.lang) for n in x.names] == [
        ("Tihodol", "en"), ("Тиходол", "ru"), ("Тихий Дол", "ru"), ("Тиходіл", "uk"),
    ]  # fmt: skip
    assert (x.source, merged.conflicts, merged.pairs) == ("map; atlas", (), ())


def test_entries_of_one_xref_become_one_and_references_follow(load):
    other = entry("Q1", 'xrefs: {wikidata: "Q1", viaf: "5"}') + entry("Q2", 'hints: {with: ["Q1"]}', label="Two")
    merged = merge([load(A, "a.yaml"), load(other, "b.yaml")])
    assert list(by_id(merged)) == ["loc:x", "loc:z", "Q2"]
    assert by_id(merged)["loc:x"].xrefs == (("viaf", "5"), ("wikidata", "Q1"))
    assert by_id(merged)["loc:z"].not_same_as == ("loc:x",)
    assert by_id(merged)["Q2"].hints.entities == ("loc:x",)
    assert [(j.id, j.other, j.why) for j in merged.joined] == [("loc:x", "Q1", "wikidata Q1")]


@pytest.mark.parametrize(
    ("line", "what", "kept", "other"),
    [
        ('xrefs: {wikidata: "Q9"}', "wikidata", "Q1", "Q9"),
        ('names: {ru: [{name: "Тиходол", weight: 3}]}', "weight of «Тиходол» (ru)", "1", "3"),
        ('short: {ru: ["Тиходол"]}', "kind of «Тиходол» (ru)", "name", "short"),
    ],
)
def test_what_disagrees_is_a_conflict_and_the_first_word_stands(load, line, what, kept, other):
    merged = merge([load(A, "a.yaml"), load(entry("loc:x", line), "b.yaml")])
    (conflict,) = merged.conflicts
    assert (conflict.what, conflict.kept, conflict.other) == (what, kept, other)
    assert conflict.kept_at.endswith("a.yaml:2")
    assert conflict.other_at.endswith("b.yaml:1")
    first = merge([load(A, "a.yaml")])
    assert by_id(merged)["loc:x"].names == by_id(first)["loc:x"].names
    assert by_id(merged)["loc:x"].xrefs == by_id(first)["loc:x"].xrefs


def test_type_label_gender_and_origin_are_compared_and_filled_in(load):
    one = entry("per:x", "gender: m", type_="PER", label="One")
    other = entry("per:x", "gender: f", 'origin: {lang: ko, name: "김정은"}', type_="ORG", label="Two")
    merged = merge([load(one, "a.yaml"), load(other, "b.yaml")])
    assert [(c.what, c.kept, c.other) for c in merged.conflicts] == [
        ("gender", "m", "f"), ("label", "One", "Two"), ("type", "PER", "ORG"),
    ]  # fmt: skip
    x = by_id(merged)["per:x"]
    assert (x.type, x.gender, x.origin, [n.text for n in x.names]) == ("PER", "m", ("ko", "김정은"), ["One", "Two"])


def test_entities_declared_not_to_be_the_same_are_not_joined(load):
    other = entry("Q1", 'xrefs: {wikidata: "Q1"}', 'not_same_as: ["loc:x"]')
    merged = merge([load(A, "a.yaml"), load(other, "b.yaml")])
    assert {"loc:x", "Q1"} <= by_id(merged).keys()
    assert [c.what for c in merged.conflicts] == ["declared not to be the same"]


def test_an_xref_of_two_entities_joins_neither(load):
    first = entry("a", 'xrefs: {gnd: "1"}') + entry("b", 'xrefs: {viaf: "2"}')
    merged = merge([load(first, "a.yaml"), load(entry("c", 'xrefs: {gnd: "1", viaf: "2"}'), "b.yaml")])
    assert list(by_id(merged)) == ["a", "b", "c"]
    assert len(merged.conflicts) == 2


def test_a_name_that_somebody_listed_is_no_proposal_any_more(load):
    one = entry("loc:x", 'names: {ru: [{name: "Тиходол", proposed: "x"}], uk: [{name: "Тихо", proposed: "x"}]}')
    other = entry("loc:x", 'names: {ru: ["Тиходол"], mk: [{name: "Тиходол", proposed: "y"}]}')
    (x,) = merge([load(one, "a.yaml"), load(other, "b.yaml")]).entities
    assert [n.lang for n in x.names] == ["en", "ru"]
    assert {(n.lang, n.proposed) for n in x.proposed} == {("uk", "x"), ("mk", "y")}


OTHER = entry("Q7", 'names: {uk: ["Тиходол"]}', label="Tikhodol") + entry(
    "Q8", 'names: {ru: ["Тиходол"]}', type_="PER", label="P"
)


def test_entities_that_share_a_name_are_only_proposed_to_be_one(load):
    merged = merge([load(A, "a.yaml"), load(OTHER, "b.yaml")])
    assert list(by_id(merged)) == ["loc:x", "loc:z", "Q7", "Q8"]
    assert [(p.id, p.other, p.shared) for p in merged.pairs] == [("loc:x", "Q7", ("Tihodol", "Тиходол"))]


@pytest.mark.parametrize(("decision", "count"), [(SAME, 3), (DIFFERENT, 4), ("", 4)])
def test_a_person_decides(load, tmp_path, decision, count):
    sources = [load(A, "a.yaml"), load(OTHER, "b.yaml")]
    table = review_text(merge(sources).pairs).replace("\n\tloc:x", f"\n{decision}\tloc:x")
    (tmp_path / "pairs.tsv").write_text(table, encoding="utf-8")
    merged = merge(sources, read_decisions(tmp_path / "pairs.tsv", {i for s in sources for i in s.places}))
    assert len(merged.entities) == count
    assert len(merged.pairs) == (not decision)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("nonsense\n", "no column decision, id, other"),
        ("decision\tid\tother\nmaybe\ta\tb\n", ":2: a decision is same, different or empty"),
        ("decision\tid\tother\n\ta\tb\nsame\ta\tx\n", ":3: no source has the id 'x'"),
        ("decision\tid\tother\nsame\ta\tb\ndifferent\tb\ta\n", "are both same and different"),
    ],
)
def test_a_table_that_cannot_be_meant_is_refused(tmp_path, rows, message):
    (tmp_path / "pairs.tsv").write_text(rows, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        read_decisions(tmp_path / "pairs.tsv", {"a", "b"})


def test_the_file_has_what_was_merged_with_all_comments_and_the_conflicts(load, tmp_path):
    other = (
        "# from the atlas\n" + entry("loc:x", 'names: {uk: ["Тиходіл"]}  # new', 'xrefs: {wikidata: "Q9"}') + "# end\n"
    )
    sources = [load(A, "a.yaml"), load(other, "b.yaml")]
    merged = merge(sources)
    text = merged_text(merged, sources)
    (tmp_path / "out.yaml").write_text(text, encoding="utf-8")
    assert set(Gazetteer.load(tmp_path / "out.yaml").entities) == set(merged.entities)
    for comment in ("# places", "# keep me", "# from the atlas", "# new", "# end", "# conflict: loc:x: wikidata: Q1 ("):
        assert text.count(comment) == 1


def test_tables_can_be_merged_and_what_yaml_cannot_say_is_told(load):
    table = "id\ttype\tlang\tname\tweight\ns\tLOC\tru\tФранция\t5\ns\tPER\tru\tфранцуз\t1\n"
    sources = [load(table, "a.tsv"), load(entry("loc:x"), "b.yaml")]
    merged = merge(sources)
    assert [(c.what, c.kept, c.other) for c in merged.conflicts] == [("type of the name «француз»", "LOC", "PER")]
    assert '{name: "Франция", weight: 5}' in merged_text(merged, sources)
