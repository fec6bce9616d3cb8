"""``diff``: what changed, in words, and what would resolve differently."""

import pytest

from namenorm.cli.compiled import compiled
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.curating.diffing import changes, names_in_question, resolved_differently

OLD = """\
- id: "loc:mark"
  type: LOC
  label: "Mark Island"
  names: {ru: ["Марк"]}
- id: "per:a"
  type: PER
  label: "Anna Ivanova"
  names: {ru: ["Анна Иванова"]}
  short: {ru: ["Иванова"]}
- id: "org:kb"
  type: ORG
  label: "Board"
  acronyms: {ru: ["КБО"]}
"""


def load(tmp_path, text, name):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return Gazetteer.load(tmp_path / name)


@pytest.fixture
def compare(tmp_path):
    def run(new):
        before, after = load(tmp_path, OLD, "old.yaml"), load(tmp_path, new, "new.yaml")
        changed = changes(before.entities, after.entities)
        entities = [{e.id: e for e in g.entities} for g in (before, after)]
        with compiled(before) as one, compiled(after) as other:
            found = tuple(resolved_differently(one, other, changed, *entities))
        return changed, {(r.name, r.lang): (r.before, r.after) for r in found}

    return run


def test_gazetteers_that_say_the_same_do_not_differ(compare):
    assert compare("\n# a comment\n" + OLD.replace('names: {ru: ["Марк"]}', 'names:\n    ru:\n      - "Марк"')) == (
        (),
        {},
    )


def test_added_removed_and_changed_entities_are_told_apart(compare):
    new = OLD.replace('"per:a"', '"per:b"').replace('"Mark Island"\n', '"Mark Island"\n  source: "map"\n')
    changed, _ = compare(new)
    assert [(c.id, c.what, c.sentences) for c in changed] == [
        ("loc:mark", "changed", ("source: none → map",)),
        ("per:a", "removed", ()),
        ("per:b", "added", ()),
    ]


def test_names_gained_and_lost_are_listed_with_what_they_say(compare):
    changed, _ = compare(OLD.replace('["Марк"]', '[{name: "Марк", weight: 2}, {name: "Марко", proposed: "x"}]'))
    (change,) = changed
    assert [(n.text, n.weight, n.proposed) for n in change.gained] == [("Марк", 2.0, None), ("Марко", 1.0, "x")]
    assert [(n.text, n.weight) for n in change.lost] == [("Марк", 1.0)]


def test_another_rule_of_a_proposal_is_told(compare, tmp_path):
    one = load(tmp_path, OLD.replace('["Марк"]', '[{name: "Марк", proposed: "x"}]'), "1.yaml")
    other = load(tmp_path, OLD.replace('["Марк"]', '[{name: "Марк", proposed: "y"}]'), "2.yaml")
    (change,) = changes(one.entities, other.entities)
    assert change.sentences == ("rules of proposed names, or the order of names",)


def test_a_new_name_that_takes_over_a_case_form_of_another_entity_is_found(compare):
    _, found = compare(OLD + '- id: "loc:marka"\n  type: LOC\n  label: "Marka"\n  names: {ru: ["Марка"]}\n')
    before, after = found["Марка", "ru"]
    assert (before.id, after.id) == ("loc:mark", "loc:marka")


def test_names_of_untouched_entities_that_become_unsure_are_found(compare):
    _, found = compare(OLD + '- id: "per:z"\n  type: PER\n  label: "Z"\n  names: {ru: ["Анна Иванова"]}\n')
    before, after = found["Анна Иванова", "ru"]
    assert (before.id, after.id) == ("per:a", None)
    assert set(after.candidates) == {"per:a", "per:z"}


def test_a_change_that_touches_no_answer_finds_none(compare):
    changed, found = compare(OLD.replace('"Mark Island"\n', '"Mark Island"\n  source: "map"\n'))
    assert (len(changed), found) == (1, {})


def test_names_near_a_changed_one_are_asked_and_others_are_not(tmp_path):
    before = load(tmp_path, OLD, "old.yaml")
    text = (
        OLD + '- id: "org:x"\n  type: ORG\n  label: "Bo"\n  names: {ru: ["Комитет бывших островов", "Ольга Иванова"]}\n'
    )
    after = load(tmp_path, text, "new.yaml")
    entities = [{e.id: e for e in g.entities} for g in (before, after)]
    asked = names_in_question(changes(before.entities, after.entities), *entities)
    assert {("Анна Иванова", "ru"), ("Иванова", "ru"), ("КБО", "ru")} <= asked  # a word, the whole, the initials
    assert ("Марк", "ru") not in asked
