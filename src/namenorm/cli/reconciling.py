"""``gazetteer diff`` and ``merge``: several gazetteers beside each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

import click

from namenorm.cli.compiled import compiled
from namenorm.cli.printing import say
from namenorm.cli.revisions import checked_out
from namenorm.errors import GazetteerError, InputError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.curating.diffing import Change, Resolved, changes, resolved_differently
from namenorm.gazetteer.curating.formatting import replace_text
from namenorm.gazetteer.curating.merged_file import merged_text
from namenorm.gazetteer.curating.merging import Merged
from namenorm.gazetteer.curating.merging import merge as merge_gazetteers
from namenorm.gazetteer.curating.reviewing import read_decisions, review_text
from namenorm.json_line import json_line
from namenorm.model import Kind, Name

_DIFF = """\b
Examples:
  namenorm gazetteer diff people-old.yaml people.yaml
  namenorm gazetteer diff main:gazetteers gazetteers         (a git revision, and what is there now)
  namenorm gazetteer diff --json v1.0:gazetteers v1.1:gazetteers"""


@click.command(epilog=_DIFF)
@click.argument("before")
@click.argument("after")
@click.option("--entries-only", is_flag=True, help="Only what the entries say; resolve nothing (faster).")
@click.option("--json", "as_json", is_flag=True, help="JSON lines: one an entity or a name.")
@click.pass_context
def diff(ctx: click.Context, before: str, after: str, entries_only: bool, as_json: bool) -> None:
    """Tell in words what two gazetteers say differently, and which names would resolve differently.

    BEFORE and AFTER are files, folders, or either in a git revision (REV:PATH). Exit status 1 if anything differs.
    """
    with ExitStack() as stack:
        old, new = (Gazetteer.load(stack.enter_context(checked_out(source))) for source in (before, after))
        changed = changes(old.entities, new.entities)
        if as_json:
            for change in changed:
                click.echo(json_line(_change_row(change)))
        else:
            _tell_changes(changed)
        if changed and not entries_only:
            asked = [stack.enter_context(compiled(gazetteer)) for gazetteer in (old, new)]
            entities = [{e.id: e for e in gazetteer.entities} for gazetteer in (old, new)]
            _tell_names(tuple(resolved_differently(asked[0], asked[1], changed, *entities)), as_json)
    ctx.exit(1 if changed else 0)


_SIGNS = {"added": "+", "removed": "-", "changed": "~"}


def _tell_changes(changed: Iterable[Change]) -> None:
    whats: Counter[str] = Counter()
    gained: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    for change in changed:
        whats[change.what] += 1
        gained.update(n.lang for n in change.gained)
        lost.update(n.lang for n in change.lost)
        say(f"{_SIGNS[change.what]} {change.id}  {change.label} ({change.type})")
        for line in (*change.sentences, *_names(change.lost, "-"), *_names(change.gained, "+")):
            say(f"    {line}")
    if not whats:
        say("no entity differs")
        return
    say(", ".join(f"{whats[what]:,} {what}" for what in _SIGNS) + " entities")
    say(f"forms: {_by_language(gained)} added, {_by_language(lost)} removed")


def _names(names: Iterable[Name], sign: str) -> Iterable[str]:
    for n in names:
        marks = [n.kind.value] if n.kind is not Kind.NAME else []
        marks += [f"weight {n.weight:g}"] if n.weight != 1 else []
        marks += ["proposed"] if n.proposed is not None else []
        yield f"{sign} {n.lang} «{n.text}»" + (f" ({', '.join(marks)})" if marks else "")


def _by_language(counts: Counter[str]) -> str:
    by_language = ", ".join(f"{lang} {n:,}" for lang, n in sorted(counts.items()))
    return f"{counts.total():,}" + (f" ({by_language})" if by_language else "")


def _tell_names(found: tuple[Resolved, ...], as_json: bool) -> None:
    if as_json:
        for r in found:
            row = {"what": "resolves differently", "name": r.name, "lang": r.lang}
            click.echo(json_line({**row, "before": asdict(r.before), "after": asdict(r.after)}))
        return
    say(f"{len(found):,} names would resolve differently{':' if found else ''}")
    for r in found:
        say(f"  «{r.name}» ({r.lang}): {r.before} → {r.after}")


def _change_row(change: Change) -> dict[str, object]:
    names = {
        side: [
            {"name": n.text, "lang": n.lang, "kind": n.kind.value, "weight": n.weight, "proposed": n.proposed}
            for n in of
        ]
        for side, of in (("gained", change.gained), ("lost", change.lost))
    }
    head = {"what": change.what, "id": change.id, "type": change.type, "label": change.label}
    return {**head, "sentences": list(change.sentences), **names}


_MERGE = """\b
Examples:
  namenorm gazetteer merge mine.yaml suggested.yaml -o merged.yaml
  namenorm gazetteer merge mine/ wikidata/ -o merged.yaml --review pairs.tsv
  namenorm gazetteer merge mine/ wikidata/ -o merged.yaml --decisions pairs.tsv --keep-first"""


@click.command(epilog=_MERGE)
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The YAML file to write."
)
@click.option(
    "--review",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write a table of entities that share a name and may be one.",
)
@click.option(
    "--decisions",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Such a table with 'same' or 'different' in its first column.",
)
@click.option("--keep-first", is_flag=True, help="Conflicts are settled: what the first source says is right.")
@click.option("--json", "as_json", is_flag=True, help="The report as JSON lines.")
@click.pass_context
def merge(
    ctx: click.Context,
    sources: tuple[Path, ...],
    output: Path,
    review: Path | None,
    decisions: Path | None,
    keep_first: bool,
    as_json: bool,
) -> None:
    """Make one gazetteer of several. SOURCES are files or folders; earlier ones go before later ones.

    Entries are one by id or by an xref they share; by names they are only proposed to be one (--review). Names are united.
    Where two sources disagree, the first one's word stands, and the other's is listed and noted in a comment. Exit status 1
    if there are conflicts, unless --keep-first.
    """
    if len(sources) < 2:
        raise click.UsageError("at least two sources are merged")
    loaded = [_loaded(source) for source in sources]
    files = {Path(file).resolve() for source in loaded for file, _ in source.places.values()}
    if output.resolve() in files:
        raise InputError(f"{output} is one of the sources; write to another file")
    known = {id_ for source in loaded for id_ in source.places}
    merged = merge_gazetteers(loaded, read_decisions(decisions, known) if decisions else {})
    replace_text(output, merged_text(merged, loaded))
    if review is not None:
        replace_text(review, review_text(merged.pairs))
    _report(merged, as_json, review)
    ctx.exit(1 if merged.conflicts and not keep_first else 0)


def _loaded(source: Path) -> Gazetteer:
    try:
        return Gazetteer.load(source)
    except GazetteerError as error:
        raise InputError(f"{error}\n{source} has {len(error.problems)} errors, nothing was written") from error


def _report(merged: Merged, as_json: bool, review: Path | None) -> None:
    if as_json:
        for joined in merged.joined:
            click.echo(json_line({"what": "joined", **asdict(joined)}))
        for conflict in merged.conflicts:
            click.echo(json_line({**asdict(conflict), "what": "conflict", "field": conflict.what}))
        for pair in merged.pairs:
            click.echo(json_line({"what": "may be one", **asdict(pair)}))
    else:
        for joined in merged.joined:
            if joined.id != joined.other:
                say(f"joined by {joined.why}: {joined.other} to {joined.id}")
        for conflict in merged.conflicts:
            say(f"conflict: {conflict}")
        for pair in merged.pairs if review is None else ():
            say(f"may be one: {pair.id} ({pair.label}), {pair.other} ({pair.other_label}): {', '.join(pair.shared)}")
    say(
        f"{len(merged.entities):,} entities, {len(merged.joined):,} joined, {len(merged.conflicts):,} conflicts, "
        f"{len(merged.pairs):,} pairs that may be one{f': see {review}' if review and merged.pairs else ''}",
        err=True,
    )
