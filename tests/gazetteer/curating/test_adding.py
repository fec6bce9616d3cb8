"""``add``: an entry in its place, and nothing else touched."""

import pytest

from namenorm.cli.compiled import compiled
from namenorm.errors import GazetteerError, InputError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.curating.adding import claims, insert, new_entity, proposed_id
from namenorm.gazetteer.curating.entries import entry

UNSORTED = """\
# head
- label: "Zed"   # kept as it is
  id: "loc:z"
  type: LOC
- {id: "loc:a", type: LOC, label: "A"}

# the end
"""
SORTED = """\
# head

- id: "loc:a"
  type: LOC
  label: "A"

# about c
- id: "loc:c"
  type: LOC
  label: "C"

- id: "loc:d"
  type: LOC
  label: "D"
"""
NEW = '- id: "loc:b"\n  type: LOC\n  label: "B"'


def put(tmp_path, text, id_="loc:b", label="B"):
    path = tmp_path / "a.yaml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    entity, _ = new_entity({"id": id_, "type": "LOC", "label": label})
    line = insert(path, entry(entity), id_)
    out = path.read_text(encoding="utf-8")
    assert out.splitlines()[line - 1].startswith(f'- id: "{id_}"')
    assert id_ in {e.id for e in Gazetteer.load(path).entities}
    return out


def test_an_entry_goes_to_the_end_before_the_last_comments(tmp_path):
    expected = UNSORTED.replace("\n\n# the end", f"\n\n{NEW}\n\n# the end")
    assert put(tmp_path, UNSORTED) == expected


def test_an_entry_goes_to_its_place_where_the_file_is_in_the_order_of_ids(tmp_path):
    assert put(tmp_path, SORTED) == SORTED.replace("# about c", f"{NEW}\n\n# about c")


def test_the_last_of_sorted_entries_goes_to_the_end(tmp_path):
    out = put(tmp_path, SORTED, "loc:e", "E")
    assert out == SORTED + '\n- id: "loc:e"\n  type: LOC\n  label: "E"\n'


@pytest.mark.parametrize("text", [None, "", "\n", "[]\n", "# only a comment\n[]\n", "# only a comment\n"])
def test_a_file_without_entries_gets_its_first(tmp_path, text):
    out = put(tmp_path, text)
    assert NEW + "\n" in out
    assert out.count("# only a comment") == (text or "").count("#")


def test_entries_without_empty_lines_between_get_none(tmp_path):
    packed = SORTED.replace("\n\n", "\n")
    assert "" not in put(tmp_path, packed).rstrip("\n").split("\n")


@pytest.mark.parametrize(
    "text", ['[{id: "a", type: LOC, label: "L"}]\n', '  - id: "a"\n    type: LOC\n    label: "L"\n']
)
def test_a_file_in_another_shape_is_left_alone(tmp_path, text):
    with pytest.raises(InputError, match="gazetteer fmt"):
        put(tmp_path, text)
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == text


def test_a_file_with_errors_is_left_alone(tmp_path):
    with pytest.raises(GazetteerError):
        put(tmp_path, '- id: "a"\n')


def test_a_new_entry_is_checked_like_one_of_a_file():
    with pytest.raises(GazetteerError) as caught:
        new_entity({"id": "x", "type": "CITY", "label": "X", "names": {"ru": ["Мoсква"], "xx": ["X"]}})
    assert {p.code for p in caught.value.problems} == {"bad-type", "mixed-script", "unknown-language"}
    _, warnings = new_entity({"id": "x", "type": "LOC", "label": "X", "names": {"bg": ["Тихый"]}})
    assert [p.code for p in warnings] == ["wrong-alphabet"]


@pytest.mark.parametrize(
    ("label", "slug"), [("Novodol", "loc:novodol"), ("  São  Tomé & Príncipe ", "loc:sao-tome-principe"), ("???", "")]
)
def test_an_id_is_made_of_the_label(label, slug):
    assert proposed_id("LOC", label) == slug


def test_names_that_are_taken_and_names_that_are_near_are_told_apart(tmp_path):
    text = '- id: "loc:a"\n  type: LOC\n  label: "A"\n  names: {ru: ["Тиходол"]}\n'
    text += '- id: "loc:b"\n  type: LOC\n  label: "B"\n  names: {ru: ["Новгород"]}\n'
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    entity, _ = new_entity({"id": "x", "type": "LOC", "label": "X", "names": {"ru": ["Тиходол", "Новгородд", "Варна"]}})
    with compiled(Gazetteer.load(tmp_path / "a.yaml")) as asked:
        found = claims(entity, [asked])
    assert [(c.name, c.found.id, c.is_taken) for c in found] == [
        ("Тиходол", "loc:a", True),
        ("Новгородд", "loc:b", False),
    ]
