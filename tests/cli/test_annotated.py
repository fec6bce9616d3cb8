"""``link --from … --to …``: annotations in, annotations with ids out."""

import json

import pytest
from click.testing import CliRunner

from namenorm.cli.main import main

GAZETTEER = """\
- id: "per:anna"
  type: PER
  label: "Anna Nowak"
  names: {ru: ["Анна Новак"], mk: ["Ана Новак"], sr: ["Ана Новак"]}
  short: {ru: ["Новак"], mk: ["Новак"]}
- id: "loc:tihodol"
  type: LOC
  label: "Tihodol"
  names: {ru: ["Тиходол"], mk: ["Тиходол"], sr: ["Тиходол"]}
"""

COLUMNS = "Ана B-PER\nНовак I-PER\nе O\nво O\nТиходол B-LOC\nоколу O\nпонеделник B-DATE\n"
LINKED = (
    "Ана B-PER B-per:anna\nНовак I-PER I-per:anna\nе O _\nво O _\nТиходол B-LOC B-loc:tihodol\nоколу O _\n"
    "понеделник B-DATE _\n"
)


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("gazetteer")
    (folder / "own.yaml").write_text(GAZETTEER, encoding="utf8")
    assert CliRunner().invoke(main, ["build", str(folder / "own.yaml"), "-o", str(folder / "own.index")]).exit_code == 0
    return folder / "own.index"


@pytest.fixture
def link(index):
    def run(*args, stdin=None):
        return CliRunner().invoke(main, ["link", "-g", str(index), *map(str, args)], input=stdin)

    return run


def test_names_that_a_file_marks_are_resolved_and_written_in_its_format(link, write):
    result = link("-l", "mk", "--from", "conll", write("a.conll", COLUMNS))
    assert (result.exit_code, result.stdout) == (0, LINKED)


def test_only_what_is_marked_is_resolved(link, write):
    result = link("-l", "mk", "--from", "conll", write("a.conll", "Ана O\nНовак O\nво O\nТиходол B-LOC\n"))
    assert result.stdout == "Ана O _\nНовак O _\nво O _\nТиходол B-LOC B-loc:tihodol\n"


def test_what_is_marked_as_no_name_is_kept_and_not_linked(link, write):
    result = link("-l", "mk", "--from", "conll", write("a.conll", "Тиходол B-DATE\n"))
    assert (result.exit_code, result.stdout) == (1, "Тиходол B-DATE _\n")


def test_standard_input_is_read_and_the_column_of_the_tag_can_be_named(link):
    result = link("-l", "mk", "--from", "conll:2", "-", stdin="Тиходол B-LOC -\n")
    assert result.stdout == "Тиходол B-LOC - B-loc:tihodol\n"


def test_another_format_is_written_when_it_is_asked_for(link, write):
    result = link("-l", "mk", "--from", "conll", "--to", "spans", write("вест.conll", COLUMNS))
    row = json.loads(result.stdout)
    assert (row["doc"], row["text"]) == ("вест", "Ана Новак е во Тиходол околу понеделник")
    assert [(m["start"], m["end"], m["id"]) for m in row["mentions"]] == [
        (0, 9, "per:anna"),
        (15, 22, "loc:tihodol"),
        (29, 39, None),
    ]


@pytest.mark.parametrize("to", ["conll", "huggingface", "spans", "bsnlp"])
def test_names_found_in_a_text_are_written_and_can_be_read_again(link, write, tmp_path, to):
    source = write("вест.txt", "Ана Новак е во Тиходол.\n")
    assert link("-l", "mk", "--to", to, "-o", tmp_path / "out", source).exit_code == 0
    again = link("-l", "mk", "--from", f"{to}{':2' if to == 'conll' else ''}", "--to", "spans", tmp_path / "out")
    row = json.loads(again.stdout)
    assert [(row["text"][m["start"] : m["end"]], m["id"]) for m in row["mentions"]] == [
        ("Ана Новак", "per:anna"),
        ("Тиходол", "loc:tihodol"),
    ]


def test_a_language_that_a_document_says_goes_before_the_option(link):
    row = {"doc": "д", "text": "с Анной Новак", "mentions": [{"start": 2, "end": 13, "type": "PER"}]}
    russian, english = (  # a base form is given in the language that the document was read in
        link("-l", "en", "--from", "spans", "--to", "bsnlp", "-", stdin=json.dumps(row | more)).stdout.split("\t")[1]
        for more in ({"lang": "ru"}, {})
    )
    assert (russian, english) == ("Анна Новак", "Анной Новак")


def test_files_of_brat_go_to_a_folder_below_their_names(link, write, tmp_path):
    write("corpus/a/1.ann", "T1\tPER 0 9\tАна Новак\n")
    write("corpus/a/1.txt", "Ана Новак\r\nмолчи".encode())
    result = link("-l", "mk", "--from", "brat", "-o", tmp_path / "out", tmp_path / "corpus")
    assert (result.exit_code, result.stdout) == (0, "")
    written = (tmp_path / "out/a/1.ann").read_text(encoding="utf-8")
    assert written == "T1\tPER 0 9\tАна Новак\nN1\tReference T1 NAMENORM:per:anna\tAnna Nowak\n"
    assert (tmp_path / "out/a/1.txt").read_bytes() == "Ана Новак\r\nмолчи".encode()


def test_documents_of_one_file_are_files_of_their_own_where_the_format_wants_it(link, write, tmp_path):
    source = write("a.conll", "# newdoc id = x\nТиходол B-LOC\n\n# newdoc id = y\nАна B-PER\nНовак I-PER\n")
    assert link("-l", "mk", "--from", "conll", "--to", "brat", "-o", tmp_path / "out", source).exit_code == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["a-1.ann", "a-1.txt", "a-2.ann", "a-2.txt"]
    assert (tmp_path / "out/a-2.ann").read_text(encoding="utf-8").startswith("T1\tPER 0 9\tАна Новак\n")


def test_a_text_and_its_annotations_are_one_input(link, write, tmp_path):
    ann, txt = write("1.ann", "T1\tPER 0 9\tАна Новак\n"), write("1.txt", "Ана Новак")
    result = link("-l", "mk", "--from", "brat", "--to", "spans", txt, ann)
    assert len(result.stdout.splitlines()) == 1


def test_an_input_is_never_written_over(link, write, tmp_path):
    source = write("a.conll", COLUMNS)
    result = link("-l", "mk", "--from", "conll", "-o", tmp_path, source)
    assert result.exit_code == 2
    assert "a.conll: not written over, it is an input" in result.stderr
    assert source.read_text(encoding="utf-8") == COLUMNS


def test_a_text_that_stays_the_same_may_stand_beside_what_is_written(link, write, tmp_path):
    source = write("a.txt", "Ана Новак")
    assert link("-l", "mk", "--to", "brat", "-o", tmp_path, source).exit_code == 0
    assert (tmp_path / "a.ann").read_text(encoding="utf-8").startswith("T1\tPER 0 9\tАна Новак\nN1\t")


def test_two_inputs_of_one_name_are_not_written_over_each_other(link, write, tmp_path):
    sources = write("a/x.conll", COLUMNS), write("b/x.conll", "Ким O\n")
    result = link("-l", "mk", "--from", "conll", "-o", tmp_path / "out", *sources)
    assert result.exit_code == 2
    assert "x.conll: not written, an input of the same name" in result.stderr
    assert (tmp_path / "out/x.conll").read_text(encoding="utf-8") == LINKED


def test_malformed_lines_are_told_with_file_and_line_and_all_else_is_written(link, write):
    source = write("a.conll", "Ким\nТиходол B-LOC\n")
    result = link("-l", "mk", "--from", "conll", source, write("b.conll", b"\xff"), write("c.conll", COLUMNS))
    assert result.exit_code == 2
    assert f"namenorm: {source}:1: no tag behind 'Ким'" in result.stderr
    assert "b.conll: not UTF-8 at byte 0" in result.stderr
    assert result.stdout == "Ким\nТиходол B-LOC B-loc:tihodol\n" + LINKED


def test_a_document_that_cannot_be_linked_is_told_and_written_without_ids(link):
    rows = [{"text": "Тиходол", "lang": lang, "mentions": [{"start": 0, "end": 7}]} for lang in ("xx", "mk")]
    result = link("--from", "spans", "-", stdin="".join(json.dumps(row) + "\n" for row in rows))
    assert result.exit_code == 2
    assert "namenorm: -:1: unknown language 'xx'" in result.stderr
    assert [json.loads(x)["mentions"][0]["id"] for x in result.stdout.splitlines()] == [None, "loc:tihodol"]


def test_worker_processes_write_the_same_in_the_same_order(link, write):
    rows = [{"doc": i, "text": "Ана Новак", "lang": "mk", "mentions": [{"start": 0, "end": 9}]} for i in range(40)]
    source = write("a.jsonl", "".join(json.dumps(row) + "\n" for row in rows) + "{\n")
    alone, together = link("--from", "spans", source), link("--from", "spans", "--jobs", "2", source)
    assert (together.stdout, together.stderr) == (alone.stdout, alone.stderr)
    assert [json.loads(x)["doc"] for x in alone.stdout.splitlines()] == list(range(40))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--from", "conl", "-"], "unknown format 'conl'"),
        (["--from", "conll:0", "-"], "a column is conll:N"),
        (["--from", "spans:2", "-"], "a column is conll:N"),
        (["--from", "brat", "-o", "out", "-"], "cannot be read from standard input"),
        (["--to", "brat", "-"], "-o FOLDER"),
        (["--from", "conll", "--format", "tsv", "-"], "--format does not go with --from and --to"),
        (["--to", "conll", "--jsonl"], "--jsonl does not go with"),
        (["-o", "out", "-"], "-o goes with --from or --to"),
        (["--from", "conll"], "no file given"),
    ],
)
def test_options_that_do_not_fit_are_told(link, options, message):
    result = link(*options, stdin="")
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())


def test_a_folder_without_such_files_is_told(link, write, tmp_path):
    write("corpus/a.txt", "Ким")
    result = link("--from", "conll", tmp_path / "corpus")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no file .conll" in result.stderr
