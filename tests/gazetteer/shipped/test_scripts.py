"""What the scripts beside the benchmarks say of the shipped gazetteers is still so."""

import importlib.util
import sys
from pathlib import Path

import pytest

from namenorm.shipped import gazetteer_dir

SCRIPTS = Path(__file__).parents[3] / "benchmarks" / "quality"

pytestmark = pytest.mark.skipif(not SCRIPTS.is_dir(), reason="the benchmarks are not in the source distribution")


@pytest.fixture
def script(monkeypatch):
    """A script of ``benchmarks/quality/`` as a module: ``script("coverage")``."""

    def load(name):
        monkeypatch.syspath_prepend(str(SCRIPTS))
        for shared in ("report", name):
            sys.modules.pop(shared, None)
        spec = importlib.util.spec_from_file_location(name, SCRIPTS / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load


def test_the_table_of_the_readme_is_of_today(script, shipped):
    coverage_table = script("coverage_table")
    readme = (gazetteer_dir() / "README.md").read_text(encoding="utf-8")
    fresh = coverage_table.with_table(readme, coverage_table.written(shipped))
    assert readme == fresh, "run: python benchmarks/quality/coverage_table.py --write"


def test_the_coverage_map_leads_to_entities_that_are_there(script, shipped):
    known = script("coverage").read_map()
    ids = {e.id for e in shipped.entities}
    assert len(known) > 900
    assert not [(theirs, ours) for theirs, ours in known.items() if ours not in ids]


def test_the_coverage_map_has_each_id_once(script):
    lines = (SCRIPTS / "coverage_map.tsv").read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if line and not line.startswith("#")]) == len(script("coverage").read_map())
