"""What the filters keep, and which names."""

import pytest

from namenorm.gazetteer.importing.cleaning import entity
from namenorm.gazetteer.importing.countries import country_code
from namenorm.gazetteer.importing.filtering import Filters
from namenorm.gazetteer.importing.record import Record
from namenorm.model import Name

SOFIA = Record(
    entity("Q472", "LOC", "Sofia", [Name("София", "bg"), Name("Софија", "mk"), Name("Sophia", "en")]),
    1, countries=("BG",), sitelinks=200, population=1_200_000,
)  # fmt: skip
PUSHKIN = Record(entity("Q7200", "PER", "Alexander Pushkin", [Name("Пушкин", "ru")]), 2, countries=("Q34266",))


def passes(record, **filters):
    return Filters(**filters).passed(record) is not None


@pytest.mark.parametrize(
    ("filters", "sofia", "pushkin"),
    [
        ({}, True, True),
        ({"types": ("LOC", "ORG")}, True, False),
        ({"langs": ("mk", "ru")}, True, True),
        ({"langs": ("uk",)}, False, False),
        ({"countries": ("bg",)}, True, False),
        ({"countries": ("Q219", "MK")}, True, False),
        ({"countries": ("Q34266",)}, False, True),  # the Russian Empire has no code
        ({"min_sitelinks": 200}, True, False),  # unknown is not enough
        ({"min_sitelinks": 201}, False, False),
        ({"min_population": 1_000_000}, True, True),  # people have none
        ({"min_population": 2_000_000}, False, True),
        ({"types": ("LOC",), "countries": ("RU",)}, False, False),
    ],
)
def test_an_entity_has_to_pass_every_filter_that_is_set(filters, sofia, pushkin):
    assert (passes(SOFIA, **filters), passes(PUSHKIN, **filters)) == (sofia, pushkin)


def test_a_place_of_unknown_population_is_left_out_where_one_is_asked_for():
    assert not passes(Record(SOFIA.entity, 1), min_population=1)


def test_names_in_other_languages_go_and_the_label_stays():
    found = Filters(langs=("bg",)).passed(SOFIA)
    assert [(n.lang, n.text) for n in found.names] == [("en", "Sofia"), ("bg", "София")]
    assert found.label == "Sofia"


def test_countries_have_one_code_whatever_they_are_called_by():
    assert country_code("Q403") == country_code("rs") == "RS"
