"""Files made to exhaust or to trick a reader: answered with a problem, in little time and memory."""

import subprocess
import sys

import pytest
import yaml

from namenorm.gazetteer import yaml_source
from namenorm.gazetteer.collection import Gazetteer

LAUGHS = '- &a0 ["Ким"]\n' + "".join(f"- &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]\n" for i in range(1, 30))


def test_a_billion_laughs_stays_small(check):
    problems = check(LAUGHS)
    assert {p.code for p in problems} == {"yaml-alias", "not-an-entity"}
    assert len(problems) < 30 * 11
    assert max(len(p.message) for p in problems) < 200


def test_a_value_that_holds_itself_is_refused(check):
    problems = check("- &a [*a]\n")
    assert "yaml-alias" in {p.code for p in problems}


def test_a_merge_key_is_refused(check):
    problems = check("- &a {id: x, type: PER, label: X}\n- {<<: *a, id: y}\n")
    assert {"yaml-alias", "unknown-key"} <= {p.code for p in problems}


def test_a_key_that_laughs_stays_small(check):
    # 10 levels of 3: some megabytes of message; every further level triples them.
    bomb = '- &a0 ["Ким"]\n' + "".join(f"- &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n" for i in range(1, 11))
    problems = check(bomb + "- ? *a10\n  : 1\n")
    assert max(len(p.message) for p in problems) < 1000


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
@pytest.mark.parametrize("depth", [400, 3000])
def test_too_deep_nesting_is_a_problem_and_no_crash(check, opening, depth):
    (problem, *_) = check(opening * depth)
    assert problem.code in {"yaml-syntax", "not-an-entity"}


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on core dumps is Unix's")
def test_very_deep_nesting_does_not_end_the_process(write):
    path = write("a.yaml", "[" * 60_000)
    code = """if True:
        import resource, sys
        from namenorm import Gazetteer

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        print(Gazetteer.load(sys.argv[1], strict=False).problems[0].code)
    """
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout.strip()) == (0, "yaml-syntax")


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\ufffe", "\x80"])
def test_a_control_character_is_a_problem_of_syntax(check, character):
    assert [p.code for p in check(f'- id: "К{character}"\n')] == ["yaml-syntax"]


@pytest.mark.parametrize("character", ["\x00", "\x07"])
def test_a_control_character_is_a_problem_without_the_c_loader_too(check, monkeypatch, character):
    monkeypatch.setattr(yaml_source, "_Loader", yaml.SafeLoader)
    assert [p.code for p in check(f'- id: "К{character}"\n')] == ["yaml-syntax"]


@pytest.mark.parametrize("loader", [yaml.SafeLoader, yaml_source._Loader])
def test_both_loaders_read_the_same(write, monkeypatch, loader):
    monkeypatch.setattr(yaml_source, "_Loader", loader)
    path = write("a.yaml", '# ї\n- {id: x, type: PER, label: "X", names: {uk: ["Їжак", no]}}\n- {id: x}\n')
    gazetteer = Gazetteer.load(path, strict=False)
    assert [e.id for e in gazetteer.entities] == ["x"]
    assert [(p.line, p.code) for p in gazetteer.problems] == [(2, "not-text"), (3, "missing-key"), (3, "missing-key")]


def test_no_object_is_made_from_a_tag(check, tmp_path):
    made = tmp_path / "made"
    problems = check(f'- !!python/object/apply:os.mkdir ["{made}"]\n')
    assert problems
    assert not made.exists()


@pytest.mark.parametrize("content", [b"\xff\xfe-\x00 \x00", b"\x00\x01\x02\xff", "- id: Ким".encode("cp1251")])
def test_bytes_that_are_not_utf8_are_unreadable(check, content):
    assert [p.code for p in check(content)] == ["unreadable"]


@pytest.mark.parametrize("name", ["a.yaml", "a.tsv"])
def test_a_byte_order_mark_is_no_harm(check, name):
    content = "id\ttype\tlang\tname\nx\tPER\tru\tКим\n" if name == "a.tsv" else "- {id: x, type: PER, label: Kim}\n"
    assert check(b"\xef\xbb\xbf" + content.encode(), name) == ()


@pytest.mark.parametrize("content", ["", "# nothing yet\n", "---\n", "[]\n"])
def test_an_empty_file_is_an_empty_gazetteer(write, content):
    gazetteer = Gazetteer.load(write("a.yaml", content), strict=False)
    assert gazetteer.entities == ()


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_line_ends_of_windows_are_no_harm(write, newline):
    yaml_path = write("a.yaml", newline.join(["- id: x", "  type: PER", "  label: Kim", ""]))
    tsv_path = write("b.tsv", newline.join(["id\ttype\tlang\tname", "y\tPER\tru\tКим", ""]))
    gazetteer = Gazetteer.load(yaml_path, tsv_path)
    assert [(e.id, e.names[0].text) for e in gazetteer.entities] == [("x", "Kim"), ("y", "Ким")]
    assert gazetteer.places["y"][1] == 2
