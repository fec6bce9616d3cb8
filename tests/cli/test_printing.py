"""Names and texts give no orders to a terminal, and what cannot be written is escaped."""

import json
import subprocess
import sys

import pytest

from namenorm.cli.printing import safe

ORDERS = "Путин\x1b]0;x\x07 \x9b31m \u202eнитуП"


def namenorm(*arguments, stdin=b"", **env):
    command = [sys.executable, "-m", "namenorm", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=300, env=env or None)


@pytest.mark.parametrize("kept", ["Путин", "\n", "\t", "Mўз 中", "\U0001f600", "é"])
def test_what_gives_no_orders_is_printed_as_it_is(kept):
    assert safe(kept) == kept


@pytest.mark.parametrize(
    "arguments",
    [("resolve", ORDERS), ("explain", ORDERS), ("compare", ORDERS, "x"), ("resolve", "--json", ORDERS),
     ("compare", "--json", ORDERS, "x"), ("transcribe", "--from", "zh", "--to", "ru", ORDERS), ("inflect", "-l", "ru", ORDERS),
     ("gazetteer", "show", ORDERS), ("resolve", "-l", ORDERS, "x"), ("link", ORDERS)],
)  # fmt: skip
def test_no_command_prints_control_characters_of_a_name(arguments):
    done = namenorm(*arguments)
    for sign in ("\x1b", "\x07", "\x9b", "\u202e"):
        assert sign.encode() not in done.stdout + done.stderr, (sign, done)


@pytest.mark.parametrize("format_", ["text", "tsv", "json", "jsonl"])
def test_no_format_of_a_linked_text_prints_its_control_characters(tmp_path, format_):
    path = tmp_path / "a.txt"
    path.write_text(f"{ORDERS} и Ким Чен \u202eЫн", encoding="utf-8")
    done = namenorm("link", "--format", format_, str(path))
    assert done.stdout
    for sign in ("\x1b", "\x07", "\x9b", "\u202e"):
        assert sign.encode() not in done.stdout


def test_json_lines_keep_every_character():
    done = namenorm("resolve", "--jsonl", stdin=json.dumps({"name": ORDERS}).encode() + b"\n")
    assert json.loads(done.stdout)["name"] == ORDERS


def test_bytes_that_are_no_utf8_are_answered_and_escaped():
    done = namenorm("resolve", "-", stdin=b"\x94\xd0\xb6\n\xff\n", PYTHONIOENCODING="utf-8:strict")
    assert done.returncode == 1
    assert done.stdout.decode("utf-8").startswith("\\udc94ж\t")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("format_", ["html"])
def test_a_page_escapes_what_is_markup(tmp_path, format_):
    path = tmp_path / "<b>.txt"
    path.write_text('<script>alert("x")</script> Путин & "Ким Чен Ын"', encoding="utf-8")
    page = namenorm("link", "--format", format_, str(path)).stdout.decode()
    assert "<script>" not in page
    assert "<b>" not in page
    assert "&lt;script&gt;" in page
