"""A batch that was stopped goes on: no document is lost, none is answered twice."""

import json
import subprocess
import sys
import time

import pytest

SOURCE = '- {id: "kim", type: PER, label: "Kim Jong Un", names: {ru: ["Ким Чен Ын"]}}'
COUNT = 3_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("resuming")
    (folder / "own.yaml").write_text(SOURCE, encoding="utf-8")
    assert namenorm(folder, "build", "own.yaml", "-o", "own.index").returncode == 0
    rows = [{"doc": str(i), "lang": "ru", "text": f"Ким Чен Ыну {i} лет. " * 20} for i in range(COUNT)]
    rows[7] = {"doc": "7"}
    (folder / "documents.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    return folder


def command(*arguments):
    return [sys.executable, "-m", "namenorm", *arguments]


def namenorm(folder, *arguments, stdin=None):
    return subprocess.run(
        command(*arguments), cwd=folder, stdin=stdin, input=None if stdin else "", capture_output=True, text=True, check=False, timeout=300
    )  # fmt: skip


def link(folder, *arguments, source="documents.jsonl"):
    with (folder / source).open("rb") as stdin:
        return namenorm(folder, "link", "--jsonl", "-g", "own.index", *arguments, stdin=stdin)


@pytest.fixture(scope="module")
def whole(folder):
    return link(folder).stdout


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_killed_batch_goes_on_where_it_stopped(folder, whole, jobs):
    out = folder / f"killed-{jobs}.jsonl"
    arguments = command("link", "--jsonl", "-g", "own.index", "-j", jobs, "--resume", out.name)
    with (folder / "documents.jsonl").open("rb") as stdin:
        running = subprocess.Popen(arguments, cwd=folder, stdin=stdin, stderr=subprocess.DEVNULL)
        while running.poll() is None and not (out.exists() and out.stat().st_size > 100_000):
            time.sleep(0.005)
        running.kill()
        running.wait()
    done = out.read_bytes().count(b"\n")
    assert 0 < done < COUNT
    link(folder, "-j", jobs, "--resume", out.name)
    assert out.read_text(encoding="utf-8") == whole


def test_a_batch_that_is_done_is_not_done_again(folder, whole):
    out = folder / "done.jsonl"
    out.write_text(whole, encoding="utf-8")
    assert link(folder, "--resume", "done.jsonl").returncode == 0
    assert out.read_text(encoding="utf-8") == whole


@pytest.mark.parametrize("cut", [-1, -200])
def test_a_line_that_was_being_written_is_written_again(folder, whole, cut):
    out = folder / f"cut{cut}.jsonl"
    out.write_bytes(whole.encode()[:cut])
    link(folder, "--resume", out.name)
    assert out.read_text(encoding="utf-8") == whole


@pytest.mark.parametrize(
    ("content", "said"),
    [('{"doc": "another"}\n', "answer others"), ("no JSON\n", "no answer"), ("[]\n", "no answer"), ('{"doc": "0"}\n' * 9, "answer others")],
)
def test_a_file_that_answers_other_lines_is_refused_and_left(folder, content, said):
    out = folder / "other.jsonl"
    out.write_text(content, encoding="utf-8")
    done = link(folder, "--resume", "other.jsonl")
    assert done.returncode == 2
    assert said in done.stderr
    assert out.read_text(encoding="utf-8") == content


def test_resume_without_jsonl_is_wrong_use(folder):
    done = namenorm(folder, "resolve", "--resume", "x.jsonl", "Ким")
    assert (done.returncode, "--resume goes with --jsonl" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("name", "line"),
    [("resolve", '{"name": "Ким Чен Ын", "lang": "ru"}'), ("compare", '{"a": "Ким", "b": "Kim"}'), ("normalize", '{"doc": "1", "text": "Ким Чен Ын"}')],
)
def test_other_commands_resume_too(folder, name, line):
    (folder / "in.jsonl").write_text(f"{line}\n" * 3, encoding="utf-8")
    out = folder / f"{name}.jsonl"
    given = [] if name == "compare" else ["-g", "own.index"]
    for _ in range(2):
        with (folder / "in.jsonl").open("rb") as stdin:
            namenorm(folder, name, "--jsonl", *given, "--resume", out.name, stdin=stdin)
        lines = out.read_text(encoding="utf-8").splitlines(keepends=True)
        assert len(lines) == 3
        out.write_text("".join(lines[:2]), encoding="utf-8")
