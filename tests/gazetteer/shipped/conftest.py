"""The shipped gazetteers, as their editors wrote them and as the library answers from them."""

from pathlib import Path

import pytest

from namenorm.gazetteer.collection import Gazetteer
from namenorm.shipped import gazetteer_dir, shipped_resolver

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def shipped():
    """All entities of the folder, with what the linter says."""
    return Gazetteer.load(gazetteer_dir(), strict=False)


@pytest.fixture(scope="session")
def resolver():
    """The resolver behind ``namenorm.resolve``."""
    return shipped_resolver()


@pytest.fixture(scope="session")
def rows_of():
    """Rows of a table beside the tests, comments left out: ``rows_of("unexplained.tsv")``."""

    def rows(name):
        lines = (HERE / name).read_text(encoding="utf-8").splitlines()
        return [tuple(line.split("\t")) for line in lines if line.strip() and not line.startswith("#")]

    return rows


@pytest.fixture(scope="session")
def every_so_many():
    """Every so many of the forms of the entities, each with its entity, in a fixed order."""

    def forms(gazetteer, step, wanted=lambda name: True):
        found = [(e, n) for e in gazetteer.entities for n in e.names if wanted(n)]
        return found[::step]

    return forms
