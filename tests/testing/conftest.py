"""Small gazetteers with mistakes in them."""

import pytest

from namenorm.gazetteer.collection import Gazetteer
from namenorm.testing.tested import Tested

PEOPLE = """\
- id: "per:mark-twain"
  type: PER
  label: "Mark Twain"
  gender: m
  names: {ru: ["Марк Твен", "Марк"], bg: ["Марк Твен"]}
- id: "per:vladimir-putin"
  type: PER
  label: "Vladimir Putin"
  gender: m
  names: {ru: ["Владимир Путин", "Владимир Владимирович Путин"], mk: ["Владимир Путин"]}
- id: "loc:beijing"
  type: LOC
  label: "Beijing"
  names: {ru: ["Пекин"], mk: ["Пекинг"], uk: ["Пекін"]}
"""

MISTAKE = """\
- id: "loc:marka"
  type: LOC
  label: "Marka"
  names: {ru: ["Марка"]}
"""


@pytest.fixture
def tested_of(write):
    """A gazetteer under test, given as text."""

    def made(*contents):
        files = [write(f"{n}.yaml", content) for n, content in enumerate(contents)]
        return Tested.of(Gazetteer.load(*files))

    return made


@pytest.fixture
def good(tested_of):
    return tested_of(PEOPLE)


@pytest.fixture
def faulty(tested_of):
    return tested_of(PEOPLE, MISTAKE)
