"""What the fuzzers have found stays mended, and each target is tried on what is near its seeds.

``pytest -m slow tests/fuzz`` tries each for a minute; ``tests/fuzz/run.py`` for as long as one likes.
"""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import run as fuzzer
import targets

HERE = Path(__file__).parent
FINDINGS = sorted((HERE / "findings").glob("*/*"))


@pytest.mark.parametrize("path", FINDINGS, ids=[f"{p.parent.name}-{p.name}" for p in FINDINGS])
def test_what_was_found_is_answered(path):
    targets.run(path.parent.name, path.read_bytes())


COSTLY = ("shipped", "spellings")


@pytest.mark.parametrize("target", targets.TARGETS)
def test_inputs_near_the_seeds_are_answered(target):
    most = 25 if target in COSTLY else 150
    assert fuzzer.blindly(lambda data: targets.run(target, data), most=most, seed=7) == most


@pytest.mark.slow
@pytest.mark.parametrize("target", targets.TARGETS)
def test_inputs_near_the_seeds_are_answered_for_a_minute(target):
    assert fuzzer.blindly(lambda data: targets.run(target, data), seconds=60, seed=8) > 0


def test_a_target_lets_through_what_namenorm_does_not_raise_on_purpose(monkeypatch):
    def breaks(data):
        raise KeyError(data)

    monkeypatch.setitem(targets.TARGETS, "text", breaks)
    with pytest.raises(KeyError):
        targets.run("text", b"x")
