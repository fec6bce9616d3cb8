"""The command line: what it prints, its exit status, and what it says to bad input."""

import json
import os
import re
import subprocess
import sys

import pytest
from click.testing import CliRunner

from namenorm.cli.main import main


def run(*args, stdin=None):
    return CliRunner().invoke(main, [str(a) for a in args], input=stdin)


def rows(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


GAZETTEER = """\
- id: "per:anna"
  type: PER
  label: "Anna Nowak"
  names: {ru: ["Анна Новак"], mk: ["Ана Новак"]}
  short: {ru: ["Новак"]}
"""


@pytest.fixture
def index(tmp_path):
    (tmp_path / "own.yaml").write_text(GAZETTEER, encoding="utf8")
    target = tmp_path / "own.index"
    assert run("build", tmp_path / "own.yaml", "-o", target).exit_code == 0
    return target


def test_resolve_prints_the_entity_and_exits_0():
    result = run("resolve", "Ким Џонг Ун")
    assert result.exit_code == 0
    assert re.fullmatch(r"Ким Џонг Ун\tper:kim-jong-un\tKim Jong Un \(PER, 0\.9\d\)\n", result.stdout)


def test_resolve_exits_1_when_nothing_is_found():
    result = run("resolve", "Абырвалг", "Ким")
    assert result.exit_code == 1
    assert "no entity explains it" in result.stdout
    assert "unsure: " in result.stdout


def test_resolve_reads_names_from_standard_input():
    result = run("resolve", "-", stdin="Путин\n\nПекинг\n")
    assert [line.split("\t")[1] for line in result.stdout.splitlines()] == ["per:vladimir-putin", "loc:beijing"]


def test_resolve_answers_json_lines_in_order_with_the_fields_promised():
    lines = [{"name": "Пекинг", "lang": "mk"}, {"name": "Абырвалг", "lang": "ru", "type": "PER"}]
    result = run("resolve", "--jsonl", stdin="".join(json.dumps(x) + "\n" for x in lines))
    first, second = rows(result)
    assert (first["name"], first["id"]) == ("Пекинг", "loc:beijing")
    assert first["score"] == first["candidates"][0]["score"] > 0.9
    assert (second["name"], second["id"]) == ("Абырвалг", None)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "not JSON"),
        ("[1]", "a line is a JSON object, not list"),
        ("{}", 'a line has the field "name"'),
        ('{"name": 5}', '"name" is text, not 5'),
        ('{"name": "x", "lang": "xx"}', "unknown language 'xx'"),
        ('{"name": "x", "type": "CITY"}', "unknown entity type 'CITY'"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_bad_line_gets_an_error_in_its_place_and_the_others_are_answered(line, message):
    result = run("resolve", "--jsonl", stdin=f'{line}\n{{"name": "Пекинг"}}\n')
    bad, good = rows(result)
    assert message in bad["error"]
    assert good["id"] == "loc:beijing"
    assert "line 1" in result.stderr
    assert result.exit_code == 2


def test_a_lone_surrogate_comes_back_as_it_was():
    result = run("resolve", "--jsonl", stdin='{"name": "\\ud800Пекин"}\n')
    assert rows(result)[0]["name"] == "\ud800Пекин"


def test_link_answers_json_lines_with_the_fields_promised():
    line = {"doc": 7, "lang": "bg", "text": "Севернокорейският лидер Ким Чен-ун е в Пекин."}
    answer = rows(run("link", "--jsonl", stdin=json.dumps(line) + "\n"))[0]
    assert answer["doc"] == 7
    assert [(m["start"], m["end"], m["type"], m["id"], m["kind"]) for m in answer["mentions"]] == [
        (0, 17, "LOC", "loc:north-korea", "adjective"),
        (24, 34, "PER", "per:kim-jong-un", "name"),
        (39, 44, "LOC", "loc:beijing", "name"),
    ]
    assert all(0 < m["score"] <= 1 for m in answer["mentions"])


def test_link_resolves_the_mentions_given():
    line = {"doc": "a", "lang": "ru", "text": "Путин в Пекине", "mentions": [{"start": 8, "end": 14, "type": "LOC"}]}
    answer = rows(run("link", "--jsonl", stdin=json.dumps(line) + "\n"))[0]
    assert [(m["start"], m["id"]) for m in answer["mentions"]] == [(8, "loc:beijing")]


@pytest.mark.parametrize(("mentions", "message"), [(5, '"mentions" is a list'), ([5], "a mention is"), ([{"start": 0, "end": 99}], "does not lie")])
def test_mentions_that_cannot_be_used_are_said(mentions, message):
    line = {"doc": "a", "lang": "ru", "text": "Путин", "mentions": mentions}
    assert message in rows(run("link", "--jsonl", stdin=json.dumps(line) + "\n"))[0]["error"]


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text("Ким Чен Ын <прибыл> в Пекин. Ким молчит.\n", encoding="utf8")
    return path


def test_link_shows_people_the_marked_text_and_a_table(article):
    result = run("link", article)
    assert result.exit_code == 0
    assert "[Ким Чен Ын] <прибыл> в [Пекин]. [Ким] молчит." in result.stdout
    assert "per:kim-jong-un      2  Ким Чен Ын, Ким" in result.stdout


def test_link_writes_tsv_json_and_jsonl(article):
    tsv = run("link", "--format", "tsv", article).stdout.splitlines()
    assert tsv[0].split("\t")[:4] == ["doc", "start", "end", "text"]
    assert tsv[1].split("\t")[1:4] == ["0", "10", "Ким Чен Ын"]
    assert json.loads(run("link", "--json", article).stdout)["mentions"][0]["id"] == "per:kim-jong-un"
    assert len(json.loads(run("link", "--format", "json", article, article).stdout)) == 2
    assert len(rows(run("link", "--format", "jsonl", article, article))) == 2


def test_link_writes_one_html_page_that_escapes_the_text(article):
    page = run("link", "--format", "html", article).stdout
    assert page.startswith("<!doctype html>")
    assert page.rstrip().endswith("</html>")
    assert "&lt;прибыл&gt;" in page
    assert re.search(r'<mark class="PER" title="Kim Jong Un · per:kim-jong-un · name, 0\.9\d*">Ким Чен Ын</mark>', page)
    assert "http" not in page


def test_one_bad_file_does_not_stop_the_others(tmp_path, article):
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "cp1251.txt").write_bytes("Пекин".encode("cp1251"))
    bad = [tmp_path / "empty.txt", tmp_path / "binary.txt", tmp_path / "cp1251.txt", tmp_path / "missing.txt"]
    result = run("link", *bad, article)
    assert result.exit_code == 2
    assert "[Ким Чен Ын]" in result.stdout
    for said in ("empty.txt: an empty file", "binary.txt: a binary file", "cp1251.txt: not UTF-8 at byte 0", "missing.txt: No such file"):
        assert said in result.stderr


def test_a_folder_stands_for_its_text_files(tmp_path, article):
    assert "article.txt" in run("link", tmp_path, article).stdout
    (tmp_path / "none").mkdir()
    assert "no text file" in run("link", tmp_path / "none").stderr


def test_normalize_writes_the_text_in_one_way(article):
    assert run("normalize", article).stdout == "per:kim-jong-un <прибыл> в loc:beijing. per:kim-jong-un молчит.\n"
    assert run("normalize", "--to", "mk", "--keep", article).stdout.startswith("Ким Чен Ын [Ким Џонг Ун]")


def test_explain_names_the_steps():
    result = run("explain", "-l", "ru", "Путину")
    assert "inflected_form" in result.stdout
    assert "MATCH: per:vladimir-putin" in result.stdout


def test_explain_of_two_names_says_why_they_are_one_or_not():
    one = run("explain", "Дональд Трамп", "Доналд Тръмп")
    assert (one.exit_code, "one name" in one.stdout, "read the same" in one.stdout) == (0, True, True)
    other = run("explain", "Ким Чен Ын", "Ким Чен Ир")
    assert (other.exit_code, "not one name" in other.stdout, "syllables_differ" in other.stdout) == (1, True, True)


def test_compare_says_whether_two_names_are_one():
    assert run("compare", "Дональд Трамп", "Доналд Тръмп").exit_code == 0
    assert run("compare", "Ким Чен Ын", "Ким Чен Ир").exit_code == 1
    line = {"a": "Дональд Трамп", "lang_a": "ru", "b": "Доналд Тръмп", "lang_b": "bg"}
    answer = rows(run("compare", "--jsonl", stdin=json.dumps(line) + "\n"))[0]
    assert answer["same"] is True
    assert 0 <= answer["score"] <= 1
    assert run("compare", "один").exit_code == 2


def test_a_gazetteer_of_ones_own_is_built_and_asked(index):
    assert run("resolve", "-g", index, "Анны Новак").stdout.split("\t")[1] == "per:anna"
    assert run("resolve", "-g", index, "Путин").exit_code == 1


def test_build_refuses_a_bad_gazetteer_with_all_its_problems_and_writes_nothing(tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text('- id: "a"\n  type: CITY\n  label: "A"\n- type: PER\n  label: no\n', encoding="utf8")
    result = run("build", bad, "-o", tmp_path / "bad.index")
    assert result.exit_code == 2
    assert f"{bad}:2: bad-type: unknown type 'CITY' (known are PER, LOC, ORG, EVT, PRO)" in result.stderr
    assert "missing-key" in result.stderr
    assert "not-text" in result.stderr
    assert not (tmp_path / "bad.index").exists()


def test_build_says_when_it_cannot_write(tmp_path):
    (tmp_path / "own.yaml").write_text(GAZETTEER, encoding="utf8")
    result = run("build", tmp_path / "own.yaml", "-o", tmp_path / "no" / "such" / "own.index")
    assert (result.exit_code, "No such file or directory" in result.stderr) == (2, True)


def test_gazetteer_check_lists_problems_and_exits_1(tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text('- id: "a"\n  type: PER\n  label: "A"\n  names: {xx: ["Б"]}\n', encoding="utf8")
    result = run("gazetteer", "check", bad)
    assert result.exit_code == 1
    assert "unknown-language: unknown language 'xx'" in result.stdout


def test_the_shipped_gazetteers_have_no_errors_and_the_promised_size():
    result = run("gazetteer", "check", "--errors-only")
    assert (result.exit_code, result.stdout) == (0, "")
    assert int(result.stderr.split()[0].replace(",", "")) >= 600


def test_gazetteer_stats_and_show():
    assert "PER" in run("gazetteer", "stats").stdout
    assert 'label: "Kim Jong Un"' in run("gazetteer", "show", "per:kim-jong-un").stdout
    assert "id: \"loc:beijing\"" in run("gazetteer", "show", "Пекинг").stdout
    assert run("gazetteer", "show", "Абырвалг").exit_code == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not a namenorm index"),
        (b"PK\x03\x04 something else altogether" * 10, "not a namenorm index"),
        (b"NAMENORM\x63\x00\x00\x00" + b"\0" * 100, "index format 99"),
    ],
)
def test_a_file_that_is_no_index_is_refused(tmp_path, content, message):
    path = tmp_path / "x.index"
    path.write_bytes(content)
    result = run("resolve", "-g", path, "Путин")
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_a_missing_index_and_an_unknown_language_are_refused(tmp_path):
    assert "No such file" in run("resolve", "-g", tmp_path / "none.index", "Путин").stderr
    result = run("link", "-l", "xx", tmp_path)
    assert (result.exit_code, "unknown language 'xx'" in result.stderr) == (2, True)


def test_help_of_every_command_has_examples():
    for command in ("resolve", "explain", "compare", "link", "normalize", "build"):
        result = run(command, "--help")
        assert result.exit_code == 0
        assert "Examples:" in result.stdout
        assert f"namenorm {command}" in result.stdout


def test_the_version_names_the_gazetteers():
    assert run("--version").stdout.startswith("namenorm 0.1.0, gazetteers ")


def test_python_m_namenorm_runs_and_writes_utf8_in_any_locale():
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "namenorm", "resolve", "--jsonl"],
        input='{"name": "Пекинг"}\n'.encode(), capture_output=True, env=environment, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout.decode("utf8"))["name"] == "Пекинг"
