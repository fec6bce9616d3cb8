"""The commands for curators: what they print, their exit status, and what they say to bad input."""

import json
import re
import subprocess

import pytest
from click.testing import CliRunner

from namenorm.cli import adding
from namenorm.cli.main import main

SMALL = """\
- id: "loc:tihodol"
  type: LOC
  label: "Tihodol"
  names:
    ru: ["Тиходол"]
- id: "per:a"
  type: PER
  label: "Anna Ivanova"
  names:
    ru: ["Анна Иванова"]
"""


def run(*args, stdin=None):
    return CliRunner().invoke(main, ["gazetteer", *map(str, args)], input=stdin, catch_exceptions=False)


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "small.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def test_find_tells_owners_with_file_and_line(small):
    found = run("find", "--in", small, "-l", "ru", "Тиходолу")
    assert found.exit_code == 0
    line = re.sub(" {2,}", "|", found.stdout.splitlines()[1])
    assert line == f"|bent|loc:tihodol|Tihodol (LOC)|«Тиходол» (ru, name)|{small}:1"


def test_find_exits_1_where_a_form_has_no_owner_and_answers_in_json(small):
    found = run("find", "--in", small, "--json", "-", stdin="Тиходол\nТиходолл\n\n")
    rows = [json.loads(line) for line in found.stdout.splitlines()]
    assert found.exit_code == 1
    assert [[o["how"] for o in row["owners"]] for row in rows] == [["exact"], ["near"]]
    assert (rows[0]["owners"][0]["file"], rows[0]["owners"][0]["line"]) == (str(small), 1)


def test_find_asks_the_shipped_gazetteers_by_default():
    found = run("find", "Пекинг")
    assert found.exit_code == 0
    assert "loc:beijing" in found.stdout
    assert "capitals-asia.yaml:" in found.stdout


ADD = ("add", "--type", "loc", "--label", "Novodol", "--name", "ru=Новодол")


def test_add_prints_an_entry_with_proposals(small):
    found = run(*ADD, "--in", small)
    assert found.exit_code == 0
    assert found.stdout.startswith('- id: "loc:novodol"\n  type: LOC\n')
    assert '"новодольский", proposed: "derived from Новодол' in found.stdout
    assert "proposed" not in run(*ADD, "--in", small, "--plain").stdout


def test_add_puts_an_entry_into_a_file_that_then_has_it(small):
    found = run(
        *ADD, "--in", small, "--to", small, "--wikidata", "Q5", "--source", "map", "--not-same-as", "loc:tihodol"
    )
    assert found.exit_code == 0
    assert small.read_text(encoding="utf-8").startswith(SMALL)
    assert run("check", small).exit_code == 0
    again = run(*ADD, "--in", small, "--to", small)
    assert again.exit_code == 2
    assert f"'loc:novodol' is already at {small}:" in again.stderr


def test_add_refuses_a_name_that_means_another_entity_unless_told(small):
    taken = ("add", "--type", "LOC", "--label", "Quiet", "--name", "ru=Тиходол", "--in", small)
    found = run(*taken)
    assert (found.exit_code, found.stdout) == (2, "")
    assert f"means loc:tihodol «Тиходол» (ru), {small}:1" in found.stderr
    for way in (("--force",), ("--not-same-as", "loc:tihodol")):
        assert run(*taken, *way).exit_code == 0


def test_add_checks_the_file_that_it_writes_to_as_well(small, tmp_path):
    other = tmp_path / "other.yaml"
    assert run(*ADD, "--in", small, "--to", other).exit_code == 0
    taken = run("add", "--type", "LOC", "--label", "New", "--name", "ru=Новодол", "--in", small, "--to", other)
    assert taken.exit_code == 2
    assert "means loc:novodol" in taken.stderr


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--label", "X"), "no --type"),
        (("--type", "LOC", "--name", "ru=Тихий"), "Тихий could be --label 'Tikhiy'"),
        (("--type", "LOC", "--label", "X", "--name", "Тихий"), "'Тихий' is not LANG=NAME"),
        (("--type", "LOC", "--label", "X", "--origin", "김"), "is not LANG=NAME"),
        (("--type", "CITY", "--label", "X"), "unknown type 'CITY'"),
        (("--type", "LOC", "--label", "X", "--name", "xx=X"), "unknown language 'xx'"),
        (("--type", "LOC", "--label", "X", "--wikidata", "5"), "no Wikidata id"),
        (("--type", "LOC", "--label", "???"), "none can be made of the label"),
    ],
)
def test_add_says_what_is_missing_or_wrong(small, args, message):
    found = run("add", "--in", small, *args)
    assert found.exit_code == 2
    assert message in found.stderr


def test_add_asks_on_a_terminal_for_what_is_missing(small, monkeypatch):
    monkeypatch.setattr(adding, "at_terminal", lambda: True)
    answers = "per\nru=Сергей Лавров\nЛавров\n\n\n\nmid.ru\ny\n"
    found = run("add", "--in", small, "--to", small, stdin=answers)
    assert found.exit_code == 0, found.stderr
    text = small.read_text(encoding="utf-8")
    assert '- id: "per:sergey-lavrov"\n  type: PER\n  label: "Sergey Lavrov"\n' in text
    assert '"Сергій Лавров", proposed: ' in text
    assert 'source: "mid.ru"' in text


def test_suggest_reads_answers_documents_and_clusters(small):
    lines = [
        {"name": "Тиходолл", "lang": "ru", "type": "LOC", "verdict": "UNSURE"},
        {"name": "Анна Иванова", "lang": "ru", "verdict": "MATCH"},
        {"doc": "d", "lang": "bg", "mentions": [{"text": "Хюстън", "type": "LOC", "verdict": "NONE"}] * 2},
        {
            "id": "new:z",
            "type": "ORG",
            "label": "Zed",
            "count": 1,
            "names": [{"name": "Зет", "lang": "ru", "count": 1}],
        },
    ]
    found = run("suggest", "--in", small, "--json", "-", stdin="".join(json.dumps(x) + "\n" for x in lines))
    assert found.exit_code == 0, found.stderr
    rows = {row["id"]: row for row in map(json.loads, found.stdout.splitlines())}
    assert {i: (row["new"], row["count"]) for i, row in rows.items()} == {
        "new:hustan": (True, 2), "loc:tihodol": (False, 1), "new:z": (True, 1),
    }  # fmt: skip
    assert all(n["proposed"] for row in rows.values() for n in row["names"])


def test_suggested_yaml_can_be_checked_and_merged(small, tmp_path):
    out, merged = tmp_path / "s.yaml", tmp_path / "m.yaml"
    line = '{"name": "Тиходоллу", "lang": "ru", "type": "LOC", "verdict": "UNSURE"}\n'
    assert run("suggest", "--in", small, "-o", out, "-", stdin=line).exit_code == 0
    assert run("check", out).exit_code == 0
    assert run("merge", small, out, "-o", merged).exit_code == 0
    assert '- {name: "Тиходолл", proposed: "met 1 time, ' in merged.read_text(encoding="utf-8")


def test_suggest_tells_of_lines_it_cannot_use_and_takes_the_others(small):
    lines = (
        '{"name": "Хьюстон", "lang": "ru", "type": "LOC", "verdict": "NONE"}\n{"name": "x"}\n{\n[]\n{"mentions": 5}\n'
    )
    found = run("suggest", "--in", small, "-", stdin=lines)
    assert found.exit_code == 2
    assert found.stdout.startswith("# new, 1 mention\n")
    assert [f"-:{n}: " in found.stderr for n in (1, 2, 3, 4, 5)] == [False, True, True, True, True]


def test_suggest_exits_1_where_nothing_is_missing(small):
    found = run("suggest", "--in", small, "-", stdin='{"name": "Тиходол", "verdict": "NONE"}\n')
    assert (found.exit_code, found.stdout) == (1, "")


def test_diff_tells_in_words_and_exits_1(small, tmp_path):
    new = tmp_path / "new.yaml"
    new.write_text(SMALL.replace("Тиходол", "Новгород"), encoding="utf-8")
    found = run("diff", small, new)
    assert found.exit_code == 1
    assert found.stdout.startswith("~ loc:tihodol  Tihodol (LOC)\n    - ru «Тиходол»\n    + ru «Новгород»\n")
    assert "«Новгород» (ru): nothing → loc:tihodol\n" in found.stdout
    assert "resolve" not in run("diff", "--entries-only", small, new).stdout
    same = run("diff", small, small)
    assert (same.exit_code, same.stdout) == (0, "no entity differs\n")


def test_diff_answers_in_json_lines(small, tmp_path):
    (tmp_path / "new.yaml").write_text(SMALL.replace("Анна", "Ольга"), encoding="utf-8")
    rows = [json.loads(line) for line in run("diff", "--json", small, tmp_path / "new.yaml").stdout.splitlines()]
    assert rows[0]["what"] == "changed"
    assert [(r["what"], r["name"], r["after"]["id"]) for r in rows[1:]] == [
        ("resolves differently", "Ольга Иванова", "per:a"),
    ]  # fmt: skip
    assert rows[1]["before"].keys() == {"verdict", "id", "candidates"}


def test_diff_compares_with_a_git_revision(small, tmp_path, monkeypatch):
    def git(*args):
        config = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *config, *args], cwd=tmp_path, check=True, capture_output=True)

    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    git("add", "small.yaml")
    git("commit", "-q", "-m", "first")
    small.write_text(SMALL.replace("Анна", "Ольга"), encoding="utf-8")
    found = run("diff", "--entries-only", "HEAD:small.yaml", "small.yaml")
    assert found.exit_code == 1, found.stderr
    assert "- ru «Анна Иванова»" in found.stdout
    assert run("diff", "HEAD:", "HEAD:small.yaml").exit_code == 0
    for wrong in ("NONE:small.yaml", "HEAD:other.yaml", "--output=x:small.yaml", "HEAD:../small.yaml", f"HEAD:{small}"):
        assert run("diff", "--", wrong, "small.yaml").exit_code == 2
    assert not (tmp_path / "x").exists()


def test_merge_lists_conflicts_and_exits_1_unless_the_first_is_kept(small, tmp_path):
    other, out = tmp_path / "other.yaml", tmp_path / "out.yaml"
    other.write_text('- id: "loc:tihodol"\n  type: ORG\n  label: "Tihodol"\n', encoding="utf-8")
    found = run("merge", small, other, "-o", out)
    assert found.exit_code == 1
    assert found.stdout == f"conflict: loc:tihodol: type: LOC ({small}:1) kept, not ORG ({other}:1)\n"
    assert "# conflict: loc:tihodol: type: LOC" in out.read_text(encoding="utf-8")
    assert run("check", out).exit_code == 0
    kept = run("merge", small, other, "-o", out, "--keep-first", "--json")
    rows = [json.loads(line) for line in kept.stdout.splitlines()]
    assert kept.exit_code == 0
    assert [(r["what"], r.get("field")) for r in rows] == [("joined", None), ("conflict", "type")]


def test_merge_takes_decisions_of_a_table_it_wrote(small, tmp_path):
    other, out, table = tmp_path / "other.yaml", tmp_path / "out.yaml", tmp_path / "pairs.tsv"
    other.write_text('- id: "Q1"\n  type: LOC\n  label: "Tihodol"\n', encoding="utf-8")
    assert run("merge", small, other, "-o", out, "--review", table).exit_code == 0
    assert out.read_text(encoding="utf-8").count("- id:") == 3
    table.write_text(table.read_text(encoding="utf-8").replace("\n\t", "\nsame\t"), encoding="utf-8")
    found = run("merge", small, other, "-o", out, "--decisions", table)
    assert found.exit_code == 0
    assert found.stdout == "joined by decision: Q1 to loc:tihodol\n"
    assert out.read_text(encoding="utf-8").count("- id:") == 2


def test_merge_never_writes_over_a_source_or_reads_one_with_errors(small, tmp_path):
    other = tmp_path / "other.yaml"
    other.write_text("- id: 5\n", encoding="utf-8")
    assert "at least two sources" in run("merge", small, "-o", tmp_path / "out.yaml").stderr
    assert "nothing was written" in run("merge", small, other, "-o", tmp_path / "out.yaml").stderr
    assert not (tmp_path / "out.yaml").exists()
    other.write_text("[]\n", encoding="utf-8")
    assert "is one of the sources" in run("merge", small, other, "-o", small).stderr
    assert small.read_text(encoding="utf-8") == SMALL


def test_fmt_changes_checks_and_shows(tmp_path):
    path = tmp_path / "a.yaml"
    messy = "- label: 'A'\n  id: a\n  type: LOC\n"
    path.write_text(messy, encoding="utf-8")
    assert (run("fmt", "--check", tmp_path).exit_code, run("fmt", "--check", tmp_path).stdout) == (1, f"{path}\n")
    shown = run("fmt", "--diff", path)
    assert shown.exit_code == 1
    assert '+- id: "a"' in shown.stdout
    assert path.read_text(encoding="utf-8") == messy
    assert run("fmt", path).exit_code == 0
    assert path.read_text(encoding="utf-8") == '- id: "a"\n  type: LOC\n  label: "A"\n'
    assert (run("fmt", "--check", path).exit_code, run("fmt", path).stderr) == (0, "0 of 1 files changed\n")


def test_fmt_leaves_files_with_errors_and_goes_on(tmp_path):
    (tmp_path / "a.yaml").write_text("- id: [\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("- {id: b, type: LOC, label: B}\n", encoding="utf-8")
    found = run("fmt", tmp_path)
    assert found.exit_code == 2
    assert "yaml-syntax" in found.stderr
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == "- id: [\n"
    assert (tmp_path / "b.yaml").read_text(encoding="utf-8").startswith('- id: "b"\n')
    assert run("fmt", tmp_path / "c.yaml").exit_code == 2


def test_stats_count_proposed_names_by_file(small, tmp_path):
    (tmp_path / "more.yaml").write_text(
        '- id: "x"\n  type: LOC\n  label: "X"\n  names: {ru: [{name: "Икс", proposed: "guessed"}]}\n', encoding="utf-8"
    )
    assert f"proposed, not yet accepted: 1 in {tmp_path / 'more.yaml'}\n" in run("stats", tmp_path).stdout
    row = json.loads(run("stats", tmp_path, "--json").stdout)
    assert (row["entities"], row["types"], row["proposed"]) == (
        3,
        {"LOC": 2, "PER": 1},
        {str(tmp_path / "more.yaml"): 1},
    )
    assert row["names"]["ru"]["name"] == 2
    assert "proposed" not in run("stats", small).stdout


def test_schema_is_written_to_a_file_or_printed(tmp_path):
    assert run("schema", "-o", tmp_path / "s.json").exit_code == 0
    assert json.loads(run("schema").stdout) == json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))
