"""``gazetteer suggest``: entries and forms that a gazetteer lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from namenorm.cli.common import lang_option, type_option
from namenorm.cli.curating import opened, sources_option
from namenorm.cli.inputs import Inputs, read_text
from namenorm.cli.jsonl import Row, json_object, text_field
from namenorm.cli.printing import safe_at_terminal, say
from namenorm.clustering import Cluster, Unknown, cluster
from namenorm.errors import InputError, NamenormError
from namenorm.gazetteer.curating.entries import entry
from namenorm.gazetteer.curating.formatting import replace_text
from namenorm.gazetteer.curating.layout import written
from namenorm.gazetteer.curating.suggesting import Group, Met, Suggestion, group_of, suggestions
from namenorm.json_line import json_line
from namenorm.lang.languages import check_language
from namenorm.model import Verdict, check_type

_SUGGEST = """\b
Examples:
  namenorm resolve --jsonl -l ru < names.jsonl | namenorm gazetteer suggest -l ru - -o suggested.yaml
  namenorm link --jsonl < texts.jsonl | namenorm gazetteer suggest --at-least 3 -
  namenorm cluster --jsonl texts.jsonl | namenorm gazetteer suggest --in my.yaml -

\b
Input, line by line:
  an answer of 'resolve --jsonl': {"name", "verdict", "lang"?, "type"?, "count"?}
  an answer of 'link --jsonl': {"lang", "mentions": [{"text", "type", "verdict"}]}
  a cluster of 'cluster --jsonl': {"id", "type", "label", "names": [{"name", "lang", "kind", "count"}]}"""


@click.command(epilog=_SUGGEST)
@click.argument("files", nargs=-1)
@sources_option
@lang_option
@type_option
@click.option("--at-least", type=click.IntRange(1), default=1, metavar="N", help="Leave out what was met less often.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The YAML file to write [default: standard output].",
)
@click.option("--json", "as_json", is_flag=True, help="JSON lines instead of YAML, one suggestion a line.")
@click.pass_context
def suggest(
    ctx: click.Context,
    files: tuple[str, ...],
    sources: tuple[Path, ...],
    lang: str | None,
    type_: str | None,
    at_least: int,
    output: Path | None,
    as_json: bool,
) -> None:
    """Propose entries, and new forms of entries, for names that were not resolved.

    FILES hold answers or clusters as JSON lines, '-' is standard input. All names are proposed ones; 'gazetteer merge' joins
    them to a gazetteer.
    """
    if not files:
        raise click.UsageError("no file given ('-' reads standard input)")
    inputs = Inputs(files)
    misses, groups = _read(inputs, check_language(lang), check_type(type_))
    groups += [_group(c) for c in cluster([Unknown(*miss, count=count) for miss, count in misses.items()])]
    told: Counter[str] = Counter()
    with opened(sources) as there:
        found = [s for s in suggestions(groups, there.asked, there.entities, told) if s.count >= at_least]
    if as_json:
        text = "".join(json_line(_row(s)) + "\n" for s in found)
    else:
        nodes = [entry(s.entity, above=_above(s)) for s in found]
        text = written(nodes) if nodes else ""
    if output is None:
        click.echo(safe_at_terminal(text), nl=False)
    else:
        replace_text(output, text or "[]\n")
    say(
        f"{misses.total():,} misses in {len(groups):,} clusters: {told['new']} new, {told['forms']} with new forms of an "
        f"entity, {told['known']} known by now, {told['ambiguous']} ambiguous; {len(found)} shown",
        err=True,
    )
    ctx.exit(2 if inputs.failed else 0 if found else 1)


_Miss = tuple[str, str | None, str | None, str | None]
"""Name, language, type and document."""


def _read(inputs: Inputs, lang: str | None, type_: str | None) -> tuple[Counter[_Miss], list[Group]]:
    """The names of all files that were not resolved, and the clusters; a line that cannot be used is told of."""
    misses: Counter[_Miss] = Counter()
    groups: list[Group] = []
    for file in inputs.paths:
        try:
            lines = [(n, line) for n, line in enumerate(read_text(file).split("\n"), 1) if line.strip()]
        except InputError as error:
            inputs.report(str(error))
            continue
        for number, line in lines:
            try:
                row = json_object(line)
                if "names" in row:
                    groups.append(group_of(row))
                else:
                    misses.update(dict(_misses(row, lang, type_)))
            except (NamenormError, ValueError) as error:
                inputs.report(f"{file}:{number}: {error}")
    return misses, groups


def _misses(row: Row, lang: str | None, type_: str | None) -> Iterator[tuple[_Miss, int]]:
    doc = None if row.get("doc") in (None, "") else str(row["doc"])
    lang = check_language(row.get("lang")) or lang
    if "mentions" not in row:
        if _is_miss(row):
            yield (
                (text_field(row, "name"), lang, check_type(row.get("type")) or type_, doc),
                _count(row.get("count", 1)),
            )
        return
    if not isinstance(row["mentions"], list) or not all(isinstance(m, dict) for m in row["mentions"]):
        raise InputError('"mentions" is a list of objects')
    counted: Counter[_Miss] = Counter()
    for mention in row["mentions"]:
        if _is_miss(mention):
            counted[text_field(mention, "text"), lang, check_type(mention.get("type")) or type_, doc] += 1
    yield from counted.items()


def _is_miss(row: Row) -> bool:
    verdict = row.get("verdict")
    if verdict not in {v.value for v in Verdict}:
        raise InputError(
            f'a line has the field "verdict" (MATCH, UNSURE or NONE), "mentions" or "names", not {verdict!r}'
        )
    return bool(verdict != Verdict.MATCH.value)


def _count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InputError(f'"count" is a whole number from 1, not {value!r}')
    return value


def _group(c: Cluster) -> Group:
    names = tuple(Met(m.text, m.lang, m.kind, m.count, m.seen) for m in c.members)
    return Group(c.id, c.type, c.label, c.count, c.documents, names)


def _above(s: Suggestion) -> list[str]:
    what = "new" if s.is_new else "new forms"
    return [f"{what}, {s.count} mention{'s' * (s.count != 1)}", *s.notes]


def _row(s: Suggestion) -> dict[str, Any]:
    return {
        "id": s.entity.id,
        "new": s.is_new,
        "type": s.entity.type,
        "label": s.entity.label,
        "count": s.count,
        "names": [
            {"name": n.text, "lang": n.lang, "kind": n.kind.value, "proposed": n.proposed} for n in s.entity.proposed
        ],
        "notes": list(s.notes),
    }
