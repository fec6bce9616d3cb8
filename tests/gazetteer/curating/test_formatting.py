"""``fmt``: one look, the same meaning, every comment with what it stands at."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.errors import GazetteerError, InputError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.curating.entries import entries_text
from namenorm.gazetteer.curating.formatting import differences, formatted
from namenorm.gazetteer.curating.reading import read_laid
from namenorm.shipped import gazetteer_dir

MESSY = """\
# head

# towns
- label: Мала  # eol label
  # above id
  id: 'loc:a'   # eol id
  # above names
  names:   # eol names
    # above ru
    ru: ["А", 'Б']  # eol ru
    # above bg
    bg:
      - "В"   # eol item
      # above item
      - {weight: 0.50, name: Г}
      # below item
  # above type
  type: LOC
  # below entry

# above next
- type: PER
  id: "per:c"
  label: "Y"
  origin:
    name: 김정은
    lang: ko
  names: {ru: ["Я"], en: ["Y"]}
# foot
"""
NEAT = """\
# head

# towns
# above id
- id: "loc:a"  # eol id
  # above type
  type: LOC
  label: "Мала"  # eol label
  # above names
  names:  # eol names
    # above bg
    bg:
      - "В"  # eol item
      # above item
      - {name: "Г", weight: 0.5}
      # below item
    # above ru
    ru: ["А", "Б"]  # eol ru
  # below entry

# above next
- id: "per:c"
  type: PER
  label: "Y"
  origin: {lang: ko, name: "김정은"}
  names: {ru: ["Я"], en: ["Y"]}
# foot
"""


def tidy(tmp_path, text, name="a.yaml"):
    path = tmp_path / name
    path.write_bytes(text.encode("utf-8"))
    return formatted(path)


def test_keys_and_languages_are_put_in_order_and_comments_go_with_what_they_stand_at(tmp_path):
    assert tidy(tmp_path, MESSY) == NEAT


def test_what_is_neat_stays_as_it_is(tmp_path):
    assert tidy(tmp_path, NEAT) == NEAT


@pytest.mark.parametrize(
    ("text", "neat"),
    [
        ("", "[]\n"),
        ("# nothing yet\n[]\n", "# nothing yet\n[]\n"),
        ('[{id: "a", type: LOC, label: "L"}]  # all\n', '# all\n- id: "a"\n  type: LOC\n  label: "L"\n'),
        ('- {id: "a", type: LOC,\n   # why\n   label: "L"}\n', '- id: "a"\n  type: LOC\n  # why\n  label: "L"\n'),
        (
            '- id: "a"\n  type: LOC\n  label: "L"\n  names:\n    ru: ["А",  # one\n      # two\n      "Б"]  # three\n',
            '- id: "a"\n  type: LOC\n  label: "L"\n  names:\n    ru:\n      - "А"  # one\n      # two\n      - "Б"  # three\n',
        ),
        (
            '- id: "a"\n  type: LOC\n  label: >  # folded\n    L\n    M\n  source: "#1 # no comment"\n',
            '- id: "a"\n  type: LOC\n  label: "L M"  # folded\n  source: "#1 # no comment"\n',
        ),
        (
            '# one\u2028# two\n- id: "a"  # x\u2029  type: LOC\n  label: "L"  # y\n',
            '# one\n# two\n- id: "a"  # x\n  type: LOC\n  label: "L"  # y\n',
        ),
        (
            '- id: "a"\r\n  type: LOC\r\n  label: "L"\r\n  # below\r\n',
            '- id: "a"\n  type: LOC\n  label: "L"\n  # below\n',
        ),
        (
            '-   id: "a"\n    type: LOC\n    label: "L"\n    names:\n      ru: [{name: "А", # x\n         weight: 3.0}]\n',
            '- id: "a"\n  type: LOC\n  label: "L"\n  names:\n    ru:\n      - {name: "А", weight: 3}  # x\n',
        ),
        (
            '- id: "a"\n  type: LOC\n  label: "L"\n  names: {ru: [{name: "А", proposed: "x"}]}\n  xrefs: {viaf: "2", type: "no", gnd: "1"}\n',
            '- id: "a"\n  type: LOC\n  label: "L"\n  names:\n    ru:\n      - {name: "А", proposed: "x"}\n'
            '  xrefs: {gnd: "1", type: "no", viaf: "2"}\n',
        ),
    ],
)  # fmt: skip
def test_each_shape_has_one_look_and_keeps_it(tmp_path, text, neat):
    assert tidy(tmp_path, text) == neat
    assert tidy(tmp_path, neat) == neat


@pytest.mark.parametrize("comment", ["  # nothing else"])
def test_a_comment_is_kept_wherever_it_stands(tmp_path, comment):
    lines = MESSY.split("\n")
    for place in range(len(lines)):
        text = "\n".join([*lines[:place], comment, *lines[place:]])
        out = tidy(tmp_path, text)
        assert out.count("# nothing else") == 1, f"line {place}"
        assert tidy(tmp_path, out) == out, f"line {place}"


def test_weights_are_written_as_yaml_reads_them(tmp_path):
    text = '- id: "a"\n  type: LOC\n  label: "L"\n  names: {ru: [{name: "А", weight: 0.0000001}, {name: "Б", weight: 123456789}]}\n'
    out = tidy(tmp_path, text)
    assert "weight: 0.0000001" in out
    (tmp_path / "b.yaml").write_text(out, encoding="utf-8")
    assert Gazetteer.load(tmp_path / "b.yaml").entities == Gazetteer.load(tmp_path / "a.yaml").entities


def test_a_file_with_errors_is_left_alone(tmp_path):
    with pytest.raises(GazetteerError, match="unknown-key"):
        tidy(tmp_path, '- id: "a"\n  type: LOC\n  label: "L"\n  nmaes: {}\n')


def test_a_file_with_directives_is_left_alone(tmp_path):
    with pytest.raises(InputError, match="directives"):
        tidy(tmp_path, '%YAML 1.1\n---\n- id: "a"\n  type: LOC\n  label: "L"\n')


def test_the_difference_is_shown_as_a_diff(tmp_path):
    text = tidy(tmp_path, MESSY)
    assert "+  type: LOC\n" in differences(tmp_path / "a.yaml", text)
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    assert differences(tmp_path / "a.yaml", text) == ""


_TEXT = st.text(st.sampled_from("абвё ъ«»\"'\\#:{}[],&*!|>%@`\u2028\u200b\x85😀0"), max_size=8).map(lambda t: f"Я{t}")


@settings(max_examples=25, deadline=None)
@given(label=_TEXT, name=_TEXT, source=_TEXT)
def test_any_text_survives(tmp_path_factory, label, name, source):
    from namenorm.model import Entity, Name

    folder = tmp_path_factory.mktemp("any")
    entity = Entity("loc:x", "LOC", label, (Name(label, "en"), Name(name, "mn", weight=0.3)), source=source)
    path = folder / "any.yaml"
    path.write_bytes(entries_text([entity]).encode("utf-8"))
    found = Gazetteer.load(path, strict=False).entities
    assert [" ".join(e.source.split()) for e in found] == [" ".join(source.split())]
    assert found[0].names[-1].text == " ".join(name.split())
    assert formatted(path) == path.read_text(encoding="utf-8")


def _same_after(path: Path, tmp_path: Path) -> None:
    before = read_laid(path)
    again = tmp_path / path.name
    again.write_text(formatted(path), encoding="utf-8")
    after = read_laid(again)
    assert (after.entities, after.comments()) == (before.entities, before.comments())
    assert formatted(again) == again.read_text(encoding="utf-8")


def test_a_shipped_file_says_the_same_afterwards(tmp_path):
    _same_after(gazetteer_dir() / "events" / "summits-and-politics.yaml", tmp_path)


@pytest.mark.slow
def test_all_shipped_files_say_the_same_afterwards(tmp_path):
    for path in sorted(gazetteer_dir().rglob("*.yaml")):
        _same_after(path, tmp_path)
