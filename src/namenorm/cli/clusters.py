"""``cluster``: unknown names of many documents become provisional entities."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import click

from namenorm.cli.common import gazetteer_option, lang_option, open_resolver, progress, type_option
from namenorm.cli.inputs import Inputs, read_text
from namenorm.cli.jsonl import Line, Row, json_object, text_field
from namenorm.cli.printing import utf8
from namenorm.cli.recognising import marked_lines, recogniser_options
from namenorm.clustering import Cluster, Unknown, proposal
from namenorm.clustering import cluster as cluster_names
from namenorm.clustering.unknown import UnknownNames
from namenorm.errors import InputError, NamenormError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.json_line import json_line
from namenorm.lang.languages import check_language
from namenorm.linker import Linker, SpanGiven
from namenorm.model import Entity, Verdict, check_type
from namenorm.ner import Recogniser

_CLUSTER = """\b
Examples:
  namenorm cluster documents.jsonl -o proposed.yaml
  namenorm cluster -g my.index names.tsv --at-least 3
  namenorm cluster --known proposed.yaml monday.jsonl -o monday.yaml
  cat names.txt | namenorm cluster -l ru -t PER -
  namenorm cluster --ner natasha texts.jsonl -o proposed.yaml

\b
Input, line by line:
  {"doc", "lang", "text", "mentions": [{"start", "end", "type"}]}   as 'link --jsonl' takes it; with --ner, the text alone
  {"name", "lang"?, "type"?, "doc"?, "count"?}
  a table with tabs and a first line: name, and any of lang, type, doc, count
  one name a line"""


@click.command(epilog=_CLUSTER)
@click.argument("files", nargs=-1)
@gazetteer_option
@lang_option
@type_option
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The file to write [default: standard output].",
)
@click.option(
    "--known",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="YAML",
    help="An earlier proposal, or any gazetteer: its entities keep their ids and take new spellings in.",
)
@click.option("--unsure", is_flag=True, help="Also names of which the gazetteer is unsure.")
@click.option("--all", "all_names", is_flag=True, help="All names: no gazetteer is asked (much faster).")
@click.option("--at-least", type=click.IntRange(1), default=1, metavar="N", help="Leave out what has fewer mentions.")
@click.option("--jsonl", is_flag=True, help="JSON lines instead of a gazetteer, one cluster a line.")
@recogniser_options
@click.pass_context
def cluster(
    ctx: click.Context,
    files: tuple[str, ...],
    index: Path | None,
    lang: str | None,
    type_: str | None,
    output: Path | None,
    known: tuple[Path, ...],
    unsure: bool,
    all_names: bool,
    at_least: int,
    jsonl: bool,
    recogniser: Recogniser | None,
) -> None:
    """Group names that no entity explains into provisional entities, as a gazetteer to edit.

    FILES hold names or texts with mentions, '-' is standard input.
    """
    if not files:
        raise click.UsageError("no file given ('-' reads standard input)")
    if all_names and (index or unsure):
        raise click.UsageError("--all asks no gazetteer, so -g and --unsure say nothing beside it")
    check_language(lang)
    check_type(type_)
    earlier: tuple[Entity, ...] = Gazetteer.load(*known).entities if known else ()
    unknown = UnknownNames(None if all_names else Linker(open_resolver(index)), unsure=unsure)
    inputs = Inputs(files)
    prepared = partial(marked_lines, recogniser=recogniser, lang=lang) if recogniser else iter
    names = list(_names(inputs, unknown, lang, type_, prepared))
    with ExitStack() as stack:
        found = cluster_names(names, earlier, _bars(stack))
    shown = [c for c in found if c.count >= at_least]
    _write(shown, output, jsonl)
    _tell(unknown, found, shown)
    ctx.exit(2 if inputs.failed else 0 if shown else 1)


_Prepared = Callable[[Iterator[Line]], Iterator[Line]]


def _names(
    inputs: Inputs, unknown: UnknownNames, lang: str | None, type_: str | None, prepared: _Prepared
) -> Iterator[Unknown]:
    """The unknown names of all files; a line that cannot be used is told of and passed over.

    ``prepared`` may put mentions into JSON lines that have none.
    """
    for file in inputs.paths:
        try:
            rows = list(_rows(read_text(file), prepared))
        except InputError as error:
            inputs.report(str(error) if str(error).startswith(file) else f"{file}: {error}")
            continue
        with progress(rows, len(rows), f"reading {file}") as shown:
            for number, read in shown:
                try:
                    yield from _unknown(read(), unknown, lang, type_)
                except (NamenormError, ValueError) as error:
                    inputs.report(f"{file}:{number}: {error}")


_Numbered = tuple[int, Callable[[], Row]]


def _rows(text: str, prepared: _Prepared) -> Iterator[_Numbered]:
    """The rows of an input with the numbers of their lines, each still to be read."""
    lines = [(n, line) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    first = lines[0][1]
    if first.lstrip().startswith("{"):
        yield from ((n, partial(json_object, line)) for n, line in prepared(iter(lines)))
    elif "\t" in first or first.strip() == "name":
        columns = [c.strip() for c in first.split("\t")]
        if "name" not in columns:
            raise InputError(f"a table has a column 'name' in its first line, this one has {', '.join(columns)}")
        yield from ((n, partial(_cells, columns, line)) for n, line in lines[1:])
    else:
        yield from ((n, partial(_cells, ["name"], line.strip())) for n, line in lines)


def _cells(columns: Sequence[str], line: str) -> Row:
    return dict(zip(columns, line.rstrip("\r").split("\t"), strict=False))


def _unknown(row: Row, unknown: UnknownNames, lang: str | None, type_: str | None) -> Iterable[Unknown]:
    doc = None if row.get("doc") in (None, "") else str(row["doc"])
    lang = check_language(row.get("lang") or lang)
    if "name" in row:
        count = _count(row.get("count") or 1)
        name = Unknown(text_field(row, "name"), lang, check_type(row.get("type") or type_), doc, count)
        found = unknown.of_name(name)
        return () if found is None else (found,)
    if "mentions" not in row:
        raise InputError('a line has the field "name", or "text" and "mentions" (or "text", with --ner)')
    text = text_field(row, "text")
    return list(unknown.of_text(text, _spans(row["mentions"], len(text), type_), lang, doc))


def _count(value: Any) -> int:
    if isinstance(value, bool) or not str(value).isdecimal() or not 0 < int(value) <= 1_000_000_000:
        raise InputError(f'"count" is a whole number from 1, not {value!r}')
    return int(value)


def _spans(mentions: object, length: int, type_: str | None) -> Sequence[SpanGiven]:
    if not isinstance(mentions, list):
        raise InputError(f'"mentions" is a list, not {mentions!r}')
    spans = []
    for m in mentions:
        if not isinstance(m, dict) or not {"start", "end"} <= m.keys():
            raise InputError(f'a mention is {{"start", "end", "type"?}}, not {m!r}')
        start, end = m["start"], m["end"]
        if not (type(start) is type(end) is int and 0 <= start < end <= length):
            raise InputError(f"mention {start}–{end} does not lie in a text of {length:,} characters")
        spans.append((start, end, check_type(m.get("type") or type_)))
    return spans


def _bars(stack: ExitStack) -> Callable[[str, int, int], None]:
    """A progress bar for each part of the work, on a terminal."""
    bars: dict[str, Any] = {}

    def tell(label: str, done: int, of: int) -> None:
        if not sys.stderr.isatty() or of < 2:
            return
        if label not in bars:
            stack.close()
            made: AbstractContextManager[Any] = click.progressbar(length=of, label=label, file=sys.stderr)
            bars[label] = stack.enter_context(made)
        if done % 50 == 0 or done == of:
            bars[label].update(done - bars[label].pos)

    return tell


def _write(found: Sequence[Cluster], output: Path | None, jsonl: bool) -> None:
    text = "".join(json_line(_row(c)) + "\n" for c in found) if jsonl else proposal(found)
    if output is None:
        utf8(sys.stdout).write(text)
        return
    try:
        output.write_text(text or "[]\n", encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(f"{output}: {error.strerror or error}") from error


def _row(c: Cluster) -> Row:
    return {
        "id": c.id,
        "type": c.type,
        "label": c.label,
        "count": c.count,
        "documents": list(c.documents),
        "names": [
            {"name": m.text, "lang": m.lang, "kind": m.kind.value, "count": m.count, "seen": list(m.seen)}
            for m in c.members
        ],
        "aliases": list(c.aliases),
        "joins": [{"a": j.a, "b": j.b, "score": j.score} for j in c.joins],
        "namesakes": [{"id": id_, "name": name} for id_, name in c.namesakes],
        "types": dict(c.types),
    }


def _tell(unknown: UnknownNames, found: Sequence[Cluster], shown: Sequence[Cluster]) -> None:
    verdicts = unknown.verdicts
    counts = (
        f"{verdicts[Verdict.MATCH]:,} known, {verdicts[Verdict.UNSURE]:,} unsure, {verdicts[Verdict.NONE]:,} unknown"
    )
    less = f", {len(shown):,} of them shown" if len(shown) < len(found) else ""
    click.echo(f"{verdicts.total():,} mentions: {counts}; {len(found):,} provisional entities{less}", err=True)
