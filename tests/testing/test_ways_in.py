"""Three ways in: the pytest plugin, a test file of one's own, and the command."""

import json
import subprocess
import sys
from importlib.metadata import entry_points

import pytest
from click.testing import CliRunner

from namenorm.cli.main import main

PEOPLE = """\
- id: "per:mark-twain"
  type: PER
  label: "Mark Twain"
  gender: m
  names: {ru: ["Марк Твен", "Марк"]}
"""
MISTAKE = '- {id: "loc:marka", type: LOC, label: "Marka", names: {ru: ["Марка"]}}\n'
SWALLOWED = "«Марка» (ru), genitive of «Марк», is of per:mark-twain, and loc:marka lists it too"

IS_INSTALLED = any(e.value == "_namenorm_pytest" for e in entry_points(group="pytest11"))
PLUGIN = () if IS_INSTALLED else ("-p", "_namenorm_pytest")
"""A checkout that was installed before the plugin was there has to name it."""


def run_pytest(folder, *arguments):
    command = [sys.executable, "-m", "pytest", *PLUGIN, "-p", "no:cacheprovider", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_plugin_is_named_in_the_project_file(request):
    import tomllib

    project = tomllib.loads((request.config.rootpath / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["entry-points"]["pytest11"] == {"namenorm": "_namenorm_pytest"}
    assert "src/_namenorm_pytest" in project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]


def test_a_run_without_the_option_imports_no_namenorm(write, tmp_path):
    write("test_it.py", "import sys\ndef test_it():\n    assert not [m for m in sys.modules if m.split('.')[0] == 'namenorm']\n")
    done = run_pytest(tmp_path, "-q")
    assert (done.returncode, "1 passed" in done.stdout) == (0, True), done.stdout


def test_the_plugin_tests_a_gazetteer_and_keeps_what_went_wrong(write, tmp_path):
    write("people.yaml", PEOPLE + MISTAKE)
    done = run_pytest(tmp_path, "--namenorm-gazetteer", "people.yaml", "--junit-xml", "out.xml")
    assert done.returncode == 1
    assert SWALLOWED in done.stdout
    assert "10 passed" in done.stdout
    assert "Traceback" not in done.stdout
    assert "name: Марка" in (tmp_path / "gazetteer.regressions").read_text(encoding="utf-8")
    again = run_pytest(tmp_path, "--namenorm-gazetteer", "people.yaml", "-x")
    assert "gazetteer: regressions" in again.stdout
    assert "1 failed" in again.stdout


def test_the_plugin_passes_a_good_gazetteer_beside_tests_of_ones_own(write, tmp_path):
    write("people.yaml", PEOPLE)
    write("test_it.py", "def test_it(): pass\n")
    done = run_pytest(tmp_path, "-q", "--namenorm-gazetteer", "people.yaml", "--namenorm-profile", "quick")
    assert (done.returncode, "12 passed" in done.stdout) == (0, True), done.stdout


def test_a_gazetteer_with_errors_fails_with_its_problems(write, tmp_path):
    write("people.yaml", PEOPLE + "- {id: x}\n")
    done = run_pytest(tmp_path, "-q", "-x", "--namenorm-gazetteer", "people.yaml")
    assert "people.yaml:6: missing-key" in done.stdout
    assert "Traceback" not in done.stdout


def test_a_suite_in_ones_own_test_file_fails_where_a_property_does(write, tmp_path):
    write("people.yaml", PEOPLE + MISTAKE)
    write("test_mine.py", "from namenorm.testing import gazetteer_suite\nTestPeople = gazetteer_suite('people.yaml')\n")
    done = run_pytest(tmp_path, "-q")
    assert SWALLOWED in done.stdout
    assert "10 passed" in done.stdout
    assert "1 failed" in done.stdout


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: CliRunner().invoke(main, ["gazetteer", "check", *arguments])


def test_the_command_tells_what_goes_wrong_and_fails(write, run):
    write("people.yaml", PEOPLE + MISTAKE)
    done = run("--properties", "people.yaml")
    assert done.exit_code == 1
    assert f"people.yaml:1: variants_resolve: {SWALLOWED}\n" in done.stdout
    assert "1 name kept in gazetteer.regressions" in done.stderr


def test_the_command_passes_a_good_gazetteer_and_keeps_no_file(write, run, tmp_path):
    write("people.yaml", PEOPLE)
    done = run("--properties", "--seed", "5", "--examples", "50", "people.yaml")
    assert done.exit_code == 0
    assert "seed 5" in done.stdout
    assert not (tmp_path / "gazetteer.regressions").exists()


def test_a_known_mistake_is_a_warning_and_told_when_it_is_mended(write, run, tmp_path):
    write("people.yaml", PEOPLE + MISTAKE)
    run("--properties", "people.yaml")
    kept = tmp_path / "gazetteer.regressions"
    kept.write_text(kept.read_text(encoding="utf-8") + "  known: stamps\n", encoding="utf-8")
    known = run("--properties", "people.yaml")
    assert (known.exit_code, "known: stamps" in known.stdout) == (0, True)
    assert "known: stamps" not in run("--properties", "--errors-only", "people.yaml").stdout
    write("people.yaml", PEOPLE)
    assert "«Марка» of per:mark-twain is right again" in run("--properties", "people.yaml").stderr


def test_json_on_standard_output_is_the_report_alone(write, run):
    write("people.yaml", PEOPLE + '- {id: "per:t", type: PER, label: "Mark Twain"}\n')
    done = run("--properties", "--format", "json", "people.yaml")
    assert json.loads(done.stdout)["entities"] == 2


def test_an_option_of_the_properties_without_them_is_wrong_use(write, run):
    write("people.yaml", PEOPLE)
    done = run("--changed-since", "HEAD", "people.yaml")
    assert (done.exit_code, "--changed-since says how properties are checked" in done.stderr) == (2, True)


def test_properties_are_not_tried_where_the_linter_finds_errors(write, run):
    write("people.yaml", PEOPLE + "- {id: x}\n")
    done = run("--properties", "people.yaml")
    assert done.exit_code == 1
    assert "missing-key" in done.stdout
    assert "examples" not in done.stdout


@pytest.mark.parametrize("form", ["json", "junit", "github"])
def test_errors_of_the_linter_stand_in_the_report_of_a_format_for_programs(write, run, form):
    write("people.yaml", PEOPLE + "- {id: x}\n")
    done = run("--properties", "--format", form, "people.yaml")
    assert done.exit_code == 1
    assert "missing-key" in done.stdout
    assert "missing-key" in done.stderr
