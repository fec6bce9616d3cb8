"""What the tests of several packages share: writing small gazetteers, and building them."""

import os

import pytest

from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index
from namenorm.index.reader import Index


def pytest_make_parametrize_id(argname):
    """Plain ids while mutmut tries mutants, for it hands the tests over by their ids, whatever characters these hold."""
    return argname if "MUTANT_UNDER_TEST" in os.environ else None


@pytest.fixture
def write(tmp_path):
    """Writes a file under ``tmp_path`` and returns its path: ``write("a.yaml", "…")``."""

    def write_file(name, content):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write_file


@pytest.fixture
def check(write):
    """Problems of a gazetteer of one file: ``check("- id: …")``, ``check("id\\ttype…", "a.tsv")``."""

    def problems_of(content, name="a.yaml"):
        return Gazetteer.load(write(name, content), strict=False).problems

    return problems_of


@pytest.fixture
def index_of(write, tmp_path):
    """An open index of a gazetteer given as text: ``index_of("- id: …")``."""

    def build_and_open(content, name="a.yaml"):
        path = tmp_path / "test.index"
        build_index(Gazetteer.load(write(name, content)), path)
        return Index.open(path)

    return build_and_open
