"""Names marked as proposed: found, weakly, and none of the entity's own."""

import pytest

from namenorm import Gazetteer, Index, Resolver, build_index
from namenorm.gazetteer.spellings import WEIGHT, spellings_of
from namenorm.model import Kind

FILE = """\
- id: "loc:a"
  type: LOC
  label: "Novodol"
  names:
    ru: ["Новодол"]
    mk: [{name: "Новодол", proposed: "as in Russian"}, {name: "Новиот Дол", weight: 2, proposed: "translated"}]
  adjectives:
    mk: [{name: "новодолски", proposed: "derived"}]
"""
OTHER = """\
- id: "org:b"
  type: ORG
  label: "Club"
  names: {mk: ["Новодол"]}
"""


def load(tmp_path, text, name="a.yaml", **options):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return Gazetteer.load(tmp_path / name, **options)


def resolver(tmp_path, gazetteer):
    build_index(gazetteer, tmp_path / "own.index")
    return Resolver(Index.open(tmp_path / "own.index"))


def test_a_proposed_name_keeps_its_rule_and_is_none_of_the_names(tmp_path):
    (entity,) = load(tmp_path, FILE).entities
    assert [n.text for n in entity.names] == ["Novodol", "Новодол"]
    assert [(n.text, n.lang, n.kind, n.proposed) for n in entity.proposed] == [
        ("Новодол", "mk", Kind.NAME, "as in Russian"),
        ("Новиот Дол", "mk", Kind.NAME, "translated"),
        ("новодолски", "mk", Kind.ADJECTIVE, "derived"),
    ]


def test_a_proposed_name_weighs_a_share_of_what_it_says(tmp_path):
    (entity,) = load(tmp_path, FILE).entities
    assert [n.weight for n in spellings_of(entity)] == [WEIGHT, 2 * WEIGHT, WEIGHT]


@pytest.mark.parametrize(("form", "lang"), [("Новиот Дол", "mk"), ("новодолски", "mk"), ("Новодол", "mk")])
def test_an_entity_is_found_by_its_proposed_names(tmp_path, form, lang):
    assert resolver(tmp_path, load(tmp_path, FILE)).resolve(form, lang).id == "loc:a"


def test_a_listed_name_goes_before_a_proposed_one(tmp_path):
    found = resolver(tmp_path, load(tmp_path, FILE + OTHER)).resolve("Новодол", "mk")
    assert found.id == "org:b"
    listed = FILE.replace('{name: "Новодол", proposed: "as in Russian"}', '"Новодол"')
    assert resolver(tmp_path, load(tmp_path, listed + OTHER)).resolve("Новодол", "mk").id is None


def test_an_index_does_not_give_proposed_names_out(tmp_path):
    entity = resolver(tmp_path, load(tmp_path, FILE)).index.find("loc:a")
    assert {n.text for n in entity.names} == {"Novodol", "Новодол"}
    assert {n.lang for n in entity.names} == {"en", "ru"}


def test_a_proposed_name_does_not_keep_the_origin_from_giving_spellings(tmp_path):
    text = """\
- id: "per:x"
  type: PER
  label: "Kim Jong Un"
  origin: {lang: ko, name: "Kim Jong Un"}
  names: {mk: [{name: "Ким Џонг Ун", proposed: "guessed"}, {name: "Ким Јонг Ун", proposed: "guessed"}]}
"""
    (entity,) = load(tmp_path, text).entities
    macedonian = [n.text for n in spellings_of(entity) if n.lang == "mk"]
    assert macedonian[:2] == ["Ким Џонг Ун", "Ким Јонг Ун"]
    assert len(macedonian) == 3  # the first of the two that the origin gives is there already


def test_fingerprints_tell_a_proposed_name_from_an_accepted_one(tmp_path):
    accepted = FILE.replace('{name: "Новодол", proposed: "as in Russian"}', '"Новодол"')
    other_rule = FILE.replace("as in Russian", "otherwise")
    prints = {load(tmp_path, text).fingerprint for text in (FILE, accepted, other_rule)}
    assert len(prints) == 3


def test_a_rule_that_is_no_text_is_an_error(tmp_path):
    found = load(tmp_path, FILE.replace('"derived"', "5"), strict=False)
    assert [(p.line, p.code) for p in found.errors] == [(8, "not-text")]
    assert found.entities[0].proposed[-1].text == "новодолски"  # no machine's name becomes a person's by mistake


def test_the_order_of_languages_in_a_file_says_nothing(tmp_path):
    one = load(tmp_path, FILE).entities
    turned = FILE.replace('    ru: ["Новодол"]\n', "", 1).replace(
        "  adjectives", '    ru: ["Новодол"]\n  adjectives', 1
    )
    assert turned != FILE
    assert load(tmp_path, turned).entities == one
