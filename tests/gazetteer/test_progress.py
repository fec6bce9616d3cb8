"""Progress of a load: told to the end, drawn for a person at a terminal, and what a load leaves behind it."""

import gc
import io
import sys

import pytest

from namenorm.cli import gazetteers as commands
from namenorm.errors import GazetteerError
from namenorm.gazetteer import tsv_source
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.reader import Index

HEAD = "id\ttype\tlang\tname\n"
YAML = '- {id: per:kim, type: PER, label: Kim, names: {ru: ["Ким"]}}\n'


@pytest.fixture
def table(write):
    return write("a.tsv", HEAD + "".join(f"per:{i}\tPER\tru\tКим {i}\n" for i in range(500)))


def told_by(*sources, **options):
    told = []
    Gazetteer.load(*sources, progress=lambda done, total: told.append((done, total)), **options)
    return told


def test_progress_is_told_now_and_then_and_to_the_end(table, monkeypatch):
    monkeypatch.setattr(tsv_source, "_BLOCK", 1000)
    size = table.stat().st_size
    told = told_by(table)
    assert {total for _, total in told} == {size}
    assert [done for done, _ in told] == [*range(1000, size, 1000), size, size]


def test_progress_counts_the_bytes_of_all_files(table, write):
    others = [write("b.yaml", YAML), write("c/d.tsv", HEAD)]
    sizes = [path.stat().st_size for path in (table, *others)]
    assert told_by(*others, table) == [(end, sum(sizes)) for end in (sizes[0], sum(sizes[:2]), sum(sizes), sum(sizes))]


@pytest.mark.parametrize("content", [b"", b"id\ttype\n", HEAD.encode() + b"\xff" * 10_000, b"- ["], ids=len)
@pytest.mark.parametrize("name", ["a.tsv", "a.yaml"])
def test_progress_comes_to_its_end_with_files_that_cannot_be_read(write, name, content):
    size = len(content)
    assert told_by(write(name, content), strict=False)[-1] == (size, size)


def test_progress_of_nothing_is_nothing_of_nothing():
    assert told_by() == [(0, 0)]


def test_progress_says_no_more_than_all_of_a_file_that_grows_while_it_is_read(table, monkeypatch):
    monkeypatch.setattr(tsv_source, "_BLOCK", 1000)
    size = table.stat().st_size
    told = []

    def grow(done, total):
        if len(told) < 3:
            with table.open("a", encoding="utf-8") as file:
                file.write("per:new\tPER\tru\tНовый\n" * 100)
        told.append((done, total))

    Gazetteer.load(table, progress=grow)
    assert max(done for done, _ in told) == size
    assert told[-1] == (size, size)


def test_an_error_of_the_callback_comes_through(table):
    with pytest.raises(KeyboardInterrupt):
        Gazetteer.load(table, progress=_interrupt)


def _interrupt(done, total):
    raise KeyboardInterrupt


@pytest.fixture(params=[True, False], ids=["on", "off"])
def collecting(request):
    (gc.enable if request.param else gc.disable)()
    yield request.param
    gc.enable()


def test_garbage_collection_is_after_a_load_what_it_was_before(collecting, table, write):
    seen = []
    Gazetteer.load(table, progress=lambda done, total: seen.append(gc.isenabled()))
    assert not any(seen)
    assert gc.isenabled() is collecting
    with pytest.raises(GazetteerError):
        Gazetteer.load(write("b.yaml", "- ["))
    assert gc.isenabled() is collecting
    with pytest.raises(KeyboardInterrupt):
        Gazetteer.load(table, progress=_interrupt)
    assert gc.isenabled() is collecting


class Screen(io.StringIO):
    """A standard error that a person looks at, or not."""

    def __init__(self, is_terminal):
        super().__init__()
        self.isatty = lambda: is_terminal


@pytest.fixture
def build(table, tmp_path, monkeypatch, capsys):
    """Builds the table, and returns what standard error showed."""

    def build_and_see(is_terminal, least=1):
        monkeypatch.setattr(commands, "_SHORT_LOAD", least)
        monkeypatch.setattr(commands, "_SHORT_BUILD", least)
        monkeypatch.setattr(sys, "stderr", screen := Screen(is_terminal))
        commands.build.main([str(table), "-o", str(tmp_path / "a.index")], standalone_mode=False)
        assert "500 entities" in capsys.readouterr().out
        assert len(Index.open(tmp_path / "a.index")) == 500
        return screen.getvalue()

    return build_and_see


def test_a_person_at_a_terminal_sees_how_far_loading_and_building_have_come(build):
    loading, building = build(is_terminal=True).split("building", 1)
    assert "loading" in loading
    assert "100%" in loading
    assert "100%" in building


def test_nothing_is_drawn_where_nobody_looks(build):
    assert build(is_terminal=False) == ""


def test_nothing_is_drawn_for_a_moment_of_work(build):
    assert build(is_terminal=True, least=1_000_000) == ""


def test_the_problems_of_a_load_with_a_bar_are_still_shown(write, tmp_path, monkeypatch):
    monkeypatch.setattr(commands, "_SHORT_LOAD", 1)
    monkeypatch.setattr(sys, "stderr", screen := Screen(True))
    with pytest.raises(SystemExit) as caught:
        commands.build.main([str(write("a.tsv", HEAD + "x\tPERSON\tru\tКим\n")), "-o", str(tmp_path / "a.index")])
    assert caught.value.code == 2
    assert "bad-type" in screen.getvalue().split("\n", 1)[1]
