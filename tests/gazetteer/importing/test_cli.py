"""``namenorm gazetteer import`` as a person gives it."""

import json
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from namenorm.cli.importing import how_far
from namenorm.cli.main import main
from namenorm.gazetteer.importing.registry import FORMATS

ROWS = """\
1510\tP\tu\tKofi+Annan
1510\tP\tru\tКофи+Аннан
2\tO\tu\tNATO
2\tO\tru\tНАТО
broken
7\tU\tu\tSomething
"""


@pytest.fixture
def entities(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "entities").write_text(ROWS, encoding="utf-8")
    return tmp_path


def run(*words, status=0):
    done = CliRunner().invoke(main, ["gazetteer", "import", *words])
    assert done.exit_code == status, done.output
    return done.output


def test_a_folder_is_written_and_counted(entities):
    assert run("jrc-names", "entities", "-o", "out") == (
        "out: 2 entities (ORG 1, PER 1) of 3 records\n"
        "left out: 1 without a type or a usable name\n"
        "malformed records: 1, listed in out/malformed.txt\n"
    )
    assert sorted(p.name for p in (entities / "out").iterdir()) == ["import.json", "malformed.txt", "part-00001.yaml"]
    done = CliRunner().invoke(main, ["gazetteer", "check", "out"])
    assert (done.exit_code, done.output.splitlines()[-1]) == (0, "2 entities, 0 errors, 0 warnings")


def test_an_index_is_written_and_answers(entities):
    output = run("jrc-names", "entities", "-o", "jrc.index", "-t", "PER")
    assert output.startswith("jrc.index: 1 entities (PER 1) of 3 records\nleft out: 1 by filters, 1 without a type")
    assert "listed in jrc.index.malformed.txt" in output
    done = CliRunner().invoke(main, ["resolve", "-g", "jrc.index", "Кофи Аннаном"])
    assert "jrc:1510" in done.output


def test_filters_and_options_reach_the_import(entities):
    run("jrc-names", "entities", "-o", "out", "-t", "per", "-l", "RU", "--min-population", "5", "--option", "lang=bg")
    told = json.loads((entities / "out/import.json").read_text(encoding="utf-8"))
    assert told["filters"] == {"types": ["PER"], "langs": ["ru"], "min_population": 5}
    assert told["options"] == {"lang": "bg"}


def test_other_options_are_refused_until_restart(entities):
    run("jrc-names", "entities", "-o", "out")
    assert "an import with other filters" in run("jrc-names", "entities", "-o", "out", "-t", "PER", status=2)
    assert run("jrc-names", "entities", "-o", "out", "-t", "PER", "--restart").startswith("out: 1 entities")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["jrcnames", "entities", "-o", "out"], "unknown format 'jrcnames'; did you mean jrc-names"),
        (["jrc-names", "none", "-o", "out"], "No such file"),
        (["jrc-names", "-o", "out"], "jrc-names is read from a file: name it behind the format"),
        (["jrc-names", "entities", "-o", "out", "--option", "lang"], "an option is NAME=VALUE"),
        (["jrc-names", "entities", "-o", "out", "--option", "x=1"], "has no option 'x'; known are lang"),
        (["jrc-names", "entities", "-o", "out", "--option", "lang=xx"], "lang=xx: unknown language"),
        (["jrc-names", "entities", "-o", "entities"], "entities: a file; an import goes into a folder"),
        (["jrc-names", "entities", "-o", "no/such/place.index"], "No such file"),
        (["jrc-names", "entities"], "Missing option '-o'"),
        (["jrc-names", "entities", "-o", "out", "-t", "GPE"], "'GPE' is not one of"),
        (["jrc-names", "entities", "-o", "out", "--min-sitelinks", "-1"], "-1 is not in the range"),
    ],
)
def test_wrong_use_is_told_with_status_2(words, message, entities):
    assert message in run(*words, status=2)


def test_a_damaged_source_is_told_and_what_was_whole_is_kept(entities):
    import gzip

    packed = gzip.compress(ROWS.encode() * 100)
    (entities / "entities").write_bytes(packed[:-12])
    assert "damaged or broken off" in run("jrc-names", "entities", "-o", "out", status=2)


def test_ctrl_c_says_how_to_go_on(entities, monkeypatch):
    from namenorm.gazetteer.importing.run import Import

    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Import, "to_folder", interrupted)
    assert "stopped; the same command goes on" in run("jrc-names", "entities", "-o", "out", status=130)


def test_the_list_has_every_format_with_its_options(entities):
    lines = run("--list").splitlines()
    assert [line.split("\t")[0] for line in lines if not line.startswith("\t")] == list(FORMATS)
    assert any(line.startswith("\t--option chains=…\t") for line in lines)


def test_every_format_says_what_it_is_and_shows_a_command():
    from namenorm.gazetteer.importing.registry import import_format

    for name in FORMATS:
        found = import_format(name)
        assert found.name == name
        assert found.title
        assert found.licence
        assert found.origin
        assert f"namenorm gazetteer import {name}" in found.example


def task(done, size, kept):
    return SimpleNamespace(source=SimpleNamespace(done=done, size=size), tally=SimpleNamespace(kept=kept))


def test_progress_says_share_rate_and_time_left():
    assert how_far(task(25_000_000, 100_000_000, 5_000), 10.0).strip() == (
        "25%  2.5 MB/s  5,000 entities  500/s  0:00:30 left"
    )
    assert how_far(task(0, 0, 0), 1.0).endswith("0 entities  0/s")
    assert "  100/s" in how_far(task(1, 2, 5_000), 10.0, kept_before=4_000)
