"""Which mentions of a text go to clustering, and what is said with them."""

import pytest

import namenorm
from namenorm.clustering.unknown import UnknownNames

SOURCE = """\
- {id: "a", type: ORG, label: "River Watch", names: {bg: ["Речен дозор"]}}
- {id: "b", type: ORG, label: "Army of Rivers", names: {bg: ["Армия на реките"]}, acronyms: {bg: ["АРН"]}}
"""


@pytest.fixture
def unknown(index_of):
    return UnknownNames(namenorm.Linker(namenorm.Resolver(index_of(SOURCE))))


def spans(text, *names):
    return [(text.index(name), text.index(name) + len(name), "ORG") for name in names]


@pytest.mark.parametrize(
    ("text", "acronym", "stands_for"),
    [
        ("Агенция за речен надзор (АРН) мълчи.", "АРН", "Агенция за речен надзор"),  # though the gazetteer has another
        ("Агенция за речни водоеми, наричана по-нататък АРВ", "АРВ", "Агенция за речни водоеми"),
        ("Агенция за речен надзор и АРВ", "АРВ", None),
        ("Агенция за речен надзор (КПД)", "КПД", None),
    ],
)
def test_an_acronym_is_of_the_unknown_name_that_introduces_it(unknown, text, acronym, stands_for):
    full = next(part for part in ("Агенция за речен надзор", "Агенция за речни водоеми") if part in text)
    found = {u.name: u.stands_for for u in unknown.of_text(text, spans(text, full, acronym), "bg")}
    assert found == {full: None, acronym: stands_for}


def test_an_acronym_introduced_for_a_known_name_is_known(unknown):
    text = "Речен дозор (РД)"
    found = {u.name for u in unknown.of_text(text, spans(text, "Речен дозор", "РД"), "bg")}
    assert "Речен дозор" not in found
