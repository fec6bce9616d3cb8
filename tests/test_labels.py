"""What labels are: the declared ones, a caller's own, prefixes of token schemes."""

import pytest

from namenorm.errors import InputError
from namenorm.labels import Labels, without_prefix
from namenorm.model import ENTITY_TYPES


@pytest.mark.parametrize(
    ("label", "type_"),
    [
        *((t, t) for t in ENTITY_TYPES),
        ("PERS", "PER"), ("person", "PER"), ("B-GPE", "LOC"), ("S-ORGANISATION", "ORG"), ("EVENT", "EVT"),
        ("I-PRODUCT", "PRO"), ("MISC", None), ("NORP", None), ("whatever", None), ("", None),
    ],
)  # fmt: skip
def test_a_label_has_a_type(label, type_):
    assert Labels().type_of(label) == type_


@pytest.mark.parametrize(
    ("label", "is_name"), [("DATE", False), ("O", False), ("MISC", True), ("B-MONEY", False), ("new", True)]
)
def test_some_labels_are_no_names(label, is_name):
    assert Labels().is_name(label) is is_name


def test_a_caller_adds_labels_and_changes_declared_ones():
    labels = Labels({"fac": "org", "MISC": "none", "SHIP": "PRO"})
    assert [labels.type_of(label) for label in ("FAC", "B-SHIP")] == ["ORG", "PRO"]
    assert not labels.is_name("MISC")
    assert Labels().type_of("FAC") == "LOC"


def test_a_label_cannot_be_what_does_not_exist():
    with pytest.raises(InputError, match="CITY"):
        Labels({"FAC": "CITY"})


@pytest.mark.parametrize(
    ("label", "bare"), [("B-PER", "PER"), ("PER", "PER"), ("U-X", "X"), ("DERIV-PER", "DERIV-PER"), ("B-", "")]
)
def test_only_the_prefix_of_a_scheme_is_taken_off(label, bare):
    assert without_prefix(label) == bare
