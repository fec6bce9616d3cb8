"""An import from beginning to end: what it writes, how it goes on when it was stopped, what it refuses."""

import json
import os
import signal
import subprocess
import sys
import time
import tracemalloc

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.importing import run as module
from namenorm.gazetteer.importing import writing
from namenorm.gazetteer.importing.cleaning import entity
from namenorm.gazetteer.importing.filtering import Filters
from namenorm.gazetteer.importing.record import Format, Record
from namenorm.gazetteer.importing.run import Import
from namenorm.gazetteer.importing.source import Source
from namenorm.index.reader import Index
from namenorm.model import Name


def read(source, report, start=0, *, shout="no"):
    """A format of lines: id, type, name; made for these tests."""
    for position, line in enumerate(source.lines(), 1):
        if position <= start:
            continue
        cells = line.decode().split("\t")
        if len(cells) != 3:
            report.note(source.name, position, "not\tthree\ncells")
            continue
        report.read += 1
        id_, type_, name = cells
        made = entity(id_, type_, None, [Name(name.upper() if shout == "yes" else name, "ru")], report=report)
        if made:
            yield Record(made, position)


LINES = Format("lines", "Lines", "CC0-1.0", "https://example.org", read, {"shout": "yes: in capitals"})


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "lines.txt"
    rows = [f"Q{n}\t{('LOC', 'PER')[n % 2]}\tИмя {n}" for n in range(1, 61)]
    rows[10:10] = ["broken", "Q3\tLOC\tОпять", "Q90\tGPE\tПариж", "Q91\tLOC\t…"]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def small_parts(monkeypatch):
    monkeypatch.setattr(writing, "MAX_ENTITIES", 7)


def imported(source, folder, restart=False, **given):
    task = Import(LINES, Source(source), **given)
    task.to_folder(folder, restart)
    return task.tally


def state(folder):
    return json.loads((folder / "import.json").read_text(encoding="utf-8"))


def content(folder):
    kept = {p.name: p.read_bytes() for p in folder.iterdir()}
    kept["import.json"] = state(folder) | {"imported": None}
    return kept


def test_everything_is_counted(source, tmp_path):
    tally = imported(source, tmp_path / "out", filters=Filters(types=("LOC",)))
    assert tally.counts() == {
        "read": 63, "kept": 31, "types": {"LOC": 31}, "filtered": 30, "repeated": 0, "malformed": 1, "names_dropped": 1,
    }  # fmt: skip
    assert tally.unusable == 2
    assert state(tmp_path / "out")["counts"] == tally.counts()


def test_an_id_counts_once(source, tmp_path):
    tally = imported(source, tmp_path / "out")
    assert (tally.kept, tally.repeated) == (60, 1)
    assert len(Gazetteer.load(tmp_path / "out").entities) == 60


def test_where_it_is_from_and_on_what_terms_stays_with_it(source, tmp_path):
    filters = Filters(types=("LOC",), langs=("ru",), countries=())
    imported(source, tmp_path / "out", filters=filters, options={"shout": "yes"})
    told = state(tmp_path / "out")
    assert {k: told[k] for k in ("format", "licence", "origin", "filters", "options", "complete")} == {
        "format": "lines", "licence": "CC0-1.0", "origin": "https://example.org",
        "filters": {"types": ["LOC"], "langs": ["ru"]}, "options": {"shout": "yes"}, "complete": True,
    }  # fmt: skip
    assert told["source"]["name"] == "lines.txt"
    assert told["source"]["size"] == source.stat().st_size
    assert told["namenorm"]
    assert len(told["imported"]) == 10


def test_malformed_records_are_listed_one_a_line(source, tmp_path):
    imported(source, tmp_path / "out")
    assert (tmp_path / "out/malformed.txt").read_text(encoding="utf-8") == "lines.txt\t11\tnot three cells\n"


def test_the_folder_is_a_gazetteer_without_errors(source, tmp_path):
    imported(source, tmp_path / "out")
    assert Gazetteer.load(tmp_path / "out", strict=False).errors == ()


class Stopped(Exception):  # noqa: N818
    """Stands for whatever stops an import."""


def stopped_at(monkeypatch, nth, before):
    """Makes the nth write the last thing that happens, done or not done."""
    done = []
    real = writing.write_whole

    def write(path, data):
        done.append(path)
        if len(done) == nth and before:
            raise Stopped
        real(path, data)
        if len(done) == nth:
            raise Stopped

    for place in (writing, module):
        monkeypatch.setattr(place, "write_whole", write)


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("nth", [1, 2, 3, 4, 5, 6, 9, 25, 26])
def test_wherever_it_was_stopped_it_goes_on_to_the_same_end(nth, before, source, tmp_path, monkeypatch):
    imported(source, tmp_path / "at-once")
    with monkeypatch.context() as patch:
        stopped_at(patch, nth, before)
        with pytest.raises(Stopped):
            imported(source, tmp_path / "out")
    parts = list((tmp_path / "out").glob("part-*.yaml"))
    if parts:
        assert Gazetteer.load(tmp_path / "out", strict=False).errors == ()
    imported(source, tmp_path / "out")
    assert content(tmp_path / "out") == content(tmp_path / "at-once")


def test_it_goes_on_behind_what_it_has_read(source, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        stopped_at(patch, 12, before=False)
        with pytest.raises(Stopped):
            imported(source, tmp_path / "out")
    starts = []

    def noted(source, report, start=0):
        starts.append(start)
        return read(source, report, start)

    Import(Format("lines", "Lines", "CC0-1.0", "https://example.org", noted), Source(source)).to_folder(
        tmp_path / "out"
    )
    assert starts[0] > 20


_SLOW = """
import sys, time
sys.path.insert(0, sys.argv[1])
import test_run as t
t.writing.MAX_ENTITIES = 7
def slow(source, report, start=0):
    for record in t.read(source, report, start):
        time.sleep(0.01)
        yield record
from pathlib import Path
t.Import(t.Format("lines", "Lines", "CC0-1.0", "https://example.org", slow), t.Source(sys.argv[2])).to_folder(Path(sys.argv[3]))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal")
def test_a_process_that_was_killed_leaves_what_can_be_gone_on_with(source, tmp_path):
    out = tmp_path / "out"
    here = os.path.dirname(__file__)
    process = subprocess.Popen([sys.executable, "-c", _SLOW, here, str(source), str(out)])
    try:
        until = time.monotonic() + 60
        while not (out / "part-00003.yaml").exists() and time.monotonic() < until and process.poll() is None:
            time.sleep(0.005)
    finally:
        process.kill()
    assert process.wait() == -signal.SIGKILL
    assert Gazetteer.load(out, strict=False).errors == ()
    assert state(out)["complete"] is False
    imported(source, out)
    imported(source, tmp_path / "at-once")
    assert content(out) == content(tmp_path / "at-once")


def test_a_part_is_finished_when_it_has_taken_long(source, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "PART_SECONDS", 0.0)
    imported(source, tmp_path / "out")
    assert state(tmp_path / "out")["parts"] == 60


def test_what_is_complete_is_not_read_again(source, tmp_path):
    first = imported(source, tmp_path / "out")
    before = content(tmp_path / "out")
    task = Import(LINES, Source(source))
    assert task.to_folder(tmp_path / "out").counts() == first.counts()
    assert task.source.done == 0
    assert content(tmp_path / "out") == before


@pytest.mark.parametrize(
    ("change", "other"),
    [
        ({"filters": Filters(types=("LOC",))}, "filters"),
        ({"options": {"shout": "yes"}}, "options"),
        ({}, "source"),
    ],
)
def test_other_options_or_another_source_are_refused_and_restart_begins_anew(change, other, source, tmp_path):
    imported(source, tmp_path / "out")
    if not change:
        source.write_text("Q1\tLOC\tПекин\n", encoding="utf-8")
    with pytest.raises(InputError, match=f"an import with other {other}; choose another folder, or --restart"):
        imported(source, tmp_path / "out", **change)
    imported(source, tmp_path / "out", restart=True, **change)
    imported(source, tmp_path / "fresh", **change)
    assert content(tmp_path / "out") == content(tmp_path / "fresh")


def test_a_folder_with_something_else_in_it_is_left_alone(source, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out/people.yaml").write_text("[]")
    for restart in (False, True):
        with pytest.raises(InputError, match=r"something in it that no import wrote \(people\.yaml\)"):
            imported(source, tmp_path / "out", restart)
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["people.yaml"]


@pytest.mark.parametrize("text", ["{", "[]", '{"complete": false}'])
def test_a_damaged_record_of_an_import_is_told(text, source, tmp_path):
    imported(source, tmp_path / "out")
    (tmp_path / "out/import.json").write_text(text)
    with pytest.raises(InputError, match="--restart"):
        imported(source, tmp_path / "out")
    assert imported(source, tmp_path / "out", restart=True).kept == 60


def test_an_option_that_the_format_has_not_is_told(source):
    with pytest.raises(InputError, match="lines has no option 'loud'; known are shout"):
        Import(LINES, Source(source), options={"loud": "yes"})


def test_an_index_has_the_same_entities_as_one_built_from_the_folder(source, tmp_path):
    from namenorm.index.build import build_index

    imported(source, tmp_path / "out")
    build_index(Gazetteer.load(tmp_path / "out"), tmp_path / "built.index")
    tally = Import(LINES, Source(source))
    tally.to_index(tmp_path / "direct.index", build_index)
    assert (tmp_path / "direct.index").read_bytes() == (tmp_path / "built.index").read_bytes()
    assert Index.open(tmp_path / "direct.index").find("Q1").label == "Имя 1"
    told = json.loads((tmp_path / "direct.index.import.json").read_text(encoding="utf-8"))
    assert (told["licence"], told["counts"]["kept"]) == ("CC0-1.0", 60)
    assert (tmp_path / "direct.index.malformed.txt").exists()


def test_memory_does_not_grow_with_the_source(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "MAX_ENTITIES", 100)

    def peak(count):
        path = tmp_path / f"{count}.txt"
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(f"Q{n}\tLOC\tМесто {n}\n" for n in range(1, count + 1))
        tracemalloc.start()
        imported(path, tmp_path / f"out-{count}")
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    peak(200)
    assert peak(3_000) < 1.3 * peak(600)
