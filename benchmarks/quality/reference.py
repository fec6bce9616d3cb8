"""Keeps the answers of today, case by case, and tells which cases a later state has better or worse.

Inputs: the pairs of tests/cases/pairs.yaml, the names of the other files of tests/cases, and, with --names, any table
of names (tab-separated, with a header that has `name` and, optionally, `lang`, `type`, `id`), which goes through the
command line: namenorm resolve --jsonl. A case is right, wrong, or, where no id is given, neither.

`compare` asks for the inputs that the reference was saved with. Exit status: 0 no case is worse, 1 some are.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import json
import os
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from report import heading, say, table

import namenorm

_EXAMPLES = """examples:
  python benchmarks/quality/reference.py save before.jsonl
  python benchmarks/quality/reference.py compare before.jsonl -v
  python benchmarks/quality/reference.py save before.jsonl --names names.tsv.gz --gazetteer names.index

NAMENORM holds the command that --names is asked by (default: namenorm as a module of this Python)."""

CASES = Path(__file__).resolve().parents[2] / "tests" / "cases"


class Answer(NamedTuple):
    """What was answered in one case.

    Attributes:
        case: What was asked, in words that stay the same from one run to the next.
        answer: «same», «other», or the id; «UNSURE» and «NONE» where there is none.
        score: The score of it.
        right: Whether that is right; None: not known.
    """

    case: str
    answer: str
    score: float
    right: bool | None


def pair_answers() -> Iterator[Answer]:
    """`compare` on the pairs."""
    for row in _rows("pairs.yaml"):
        got = namenorm.compare(row["a"], row["b"], row["lang_a"], row["lang_b"], row["type"])
        case = f"pairs: {row['a']} ({row['lang_a']}) / {row['b']} ({row['lang_b']})"
        yield Answer(case, "same" if got.same else "other", round(got.score, 4), got.same is row["same"])


def name_answers() -> Iterator[Answer]:
    """`resolve` on the names of the case files, each right as tests/test_resolver.py has it."""
    for path in sorted(CASES.glob("*.yaml")):
        if path.name == "pairs.yaml":
            continue
        for row in _rows(path.name):
            got = namenorm.resolve(row["name"], row.get("lang"))
            case = f"{path.stem}: {row['name']} ({row.get('lang', 'any')}), {row['why']}"
            yield Answer(case, _told(got.id, got.verdict.value), round(got.score, 4), _is_right(row, got))


def _rows(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = yaml.safe_load((CASES / name).read_text(encoding="utf-8"))
    return rows


def _is_right(row: dict[str, Any], got: namenorm.Resolution) -> bool:
    """By the key of the row: the id it has, the id it must not have, or else the verdict (UNSURE if not given)."""
    if "id" in row:
        return bool(got.id == row["id"])
    if "not" in row:
        return bool(got.id != row["not"])
    return got.verdict.value == row.get("verdict", "UNSURE") and got.id is None


def _told(entity_id: str | None, verdict: str) -> str:
    return entity_id if entity_id is not None else verdict


def listed_answers(path: Path, gazetteer: Path | None) -> Iterator[Answer]:
    """The command line's `resolve` on the names of a table."""
    rows = list(_table(path))
    command = [*shlex.split(os.environ.get("NAMENORM") or f"{shlex.quote(sys.executable)} -m namenorm"), "resolve"]
    command += ["--jsonl", *(["-g", str(gazetteer)] if gazetteer else [])]
    asked = [{field: row[field] for field in ("name", "lang", "type") if row.get(field)} for row in rows]
    lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in asked)
    run = subprocess.run(command, input=lines, capture_output=True, encoding="utf-8", check=False)
    if run.returncode > 1:  # 1: some name was not found
        raise SystemExit(f"{shlex.join(command)}: exit status {run.returncode}\n{run.stderr}")
    for row, line in zip(rows, run.stdout.splitlines(), strict=True):
        got = json.loads(line)
        case = f"{path.name}: {row['name']} ({row.get('lang') or 'any'}, {row.get('type') or 'any'})"
        right = got["id"] == row["id"] if row.get("id") else None
        yield Answer(case, _told(got["id"], got.get("verdict", "NONE")), round(got["score"] or 0.0, 4), right)


def _table(path: Path) -> Iterator[dict[str, str]]:
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    with io.StringIO(text, newline="") as lines:
        reader = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        if "name" not in (reader.fieldnames or ()):
            raise SystemExit(f"{path}: the header names no column 'name'")
        yield from (row for row in reader if row["name"])


class Inputs(NamedTuple):
    """What a run asks for, beside the case files: tables of names and the index they are looked up in."""

    names: tuple[str, ...]
    gazetteer: str | None


def run(inputs: Inputs) -> dict[str, Answer]:
    """All answers by case; a case that is asked twice counts once, with its first answer."""
    answers: dict[str, Answer] = {}
    sources = [("pairs", pair_answers()), ("names", name_answers())]
    index = Path(inputs.gazetteer) if inputs.gazetteer else None
    sources += [(name, listed_answers(Path(name), index)) for name in inputs.names]
    for source, found in sources:
        say(f"asking: {source}")
        for answer in found:
            answers.setdefault(answer.case, answer)
    return answers


def write(path: Path, inputs: Inputs, answers: dict[str, Answer]) -> None:
    """JSON lines: the inputs, then one answer a line."""
    lines: list[dict[str, Any]] = [inputs._asdict(), *(answer._asdict() for answer in answers.values())]
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


def read(path: Path) -> tuple[Inputs, dict[str, Answer]]:
    """What `write` wrote."""
    first, *rest = path.read_text(encoding="utf-8").splitlines()
    head = json.loads(first)
    answers = (Answer(**json.loads(line)) for line in rest)
    return Inputs(tuple(head["names"]), head["gazetteer"]), {answer.case: answer for answer in answers}


def change(old: Answer, new: Answer) -> str:
    """«better», «worse», «other» (another answer, no more or less right than before), or «» for none.

    >>> change(Answer("Кремлём", "NONE", 0.1, False), Answer("Кремлём", "org:kremlin", 0.9, True))
    'better'
    """
    if old.right is not None and new.right is not None and old.right is not new.right:
        return "better" if new.right else "worse"
    return "other" if old.answer != new.answer else ""


def changes(old: dict[str, Answer], new: dict[str, Answer]) -> dict[str, list[tuple[Answer, Answer]]]:
    """The cases that both runs have, by what became of them."""
    found: dict[str, list[tuple[Answer, Answer]]] = {"worse": [], "better": [], "other": []}
    for case, was in old.items():
        if case in new and (sort := change(was, new[case])):
            found[sort].append((was, new[case]))
    return found


def _shares(old: dict[str, Answer], new: dict[str, Answer]) -> str:
    """Cases and right answers by source, then and now."""
    counts: dict[str, Counter[str]] = {}
    for when, answers in (("then", old), ("now", new)):
        for case, answer in answers.items():
            count = counts.setdefault(case.partition(":")[0], Counter())
            count[when] += 1
            count[f"right {when}"] += bool(answer.right)
    columns = ("then", "right then", "now", "right now")
    return table(("source", "cases then", *columns[1:2], "cases now", *columns[3:]), [
        (source, *(count[column] for column in columns)) for source, count in counts.items()
    ])  # fmt: skip


def report(old: dict[str, Answer], new: dict[str, Answer], verbose: bool) -> bool:
    """Prints what changed; returns whether nothing is worse."""
    found = changes(old, new)
    print(heading("Right answers"))
    print(_shares(old, new))
    for sort, listed in found.items():
        print(heading(f"{sort}: {len(listed)}"))
        if listed and (verbose or sort == "worse"):
            rows = [(was.case, was.answer, is_.answer, f"{was.score:.2f}", f"{is_.score:.2f}") for was, is_ in listed]
            print(table(("case", "was", "is", "score was", "score is"), rows))
    print(heading(f"cases that only one run has: {len(old.keys() ^ new.keys())}"))
    return not found["worse"]


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    save = commands.add_parser("save", help="write the answers of now")
    save.add_argument("reference", type=Path, help="the file to write (JSON lines)")
    save.add_argument("--names", action="append", default=[], metavar="FILE", help=".tsv or .tsv.gz of names; again")
    save.add_argument("--gazetteer", metavar="INDEX", help="index for --names (default: the shipped gazetteers)")
    against = commands.add_parser("compare", help="tell what became of the answers of then")
    against.add_argument("reference", type=Path, help="a file that `save` wrote")
    against.add_argument("-v", "--verbose", action="store_true", help="list the better and the other cases as well")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Saves a reference, or compares with one."""
    args = _arguments(argv)
    if args.command == "save":
        inputs = Inputs(tuple(args.names), args.gazetteer)
        answers = run(inputs)
        write(args.reference, inputs, answers)
        say(f"{len(answers)} answers in {args.reference}")
        return 0
    inputs, old = read(args.reference)
    return 0 if report(old, run(inputs), args.verbose) else 1


if __name__ == "__main__":
    sys.exit(main())
