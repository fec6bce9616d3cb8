"""``build`` and ``gazetteer``: commands about gazetteers."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import click
import yaml

from namenorm.cli.common import gazetteer_option, open_resolver
from namenorm.errors import GazetteerError, InputError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index
from namenorm.index.reader import Index
from namenorm.model import Entity, Hints, Kind
from namenorm.shipped import gazetteer_dir

_BUILD = """\b
Examples:
  namenorm build people.yaml places/ -o my.index
  namenorm build names.tsv -o names.index        (columns id, type, lang, name and, optionally, weight, kind)"""


@click.command(epilog=_BUILD)
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The index file to write."
)
def build(sources: tuple[Path, ...], output: Path) -> None:
    """Compile gazetteers into an index. SOURCES are YAML files, TSV files, or folders of them."""
    try:
        with _bar("loading", _SHORT_LOAD) as progress:
            gazetteer = Gazetteer.load(*sources, progress=progress)
    except GazetteerError as error:
        click.echo(f"{error}\nnamenorm: {len(error.problems)} errors, nothing was written", err=True)
        raise click.exceptions.Exit(2) from None
    try:
        with _bar("building", _SHORT_BUILD) as progress:
            build_index(gazetteer, output, progress)
    except OSError as error:
        raise InputError(f"{output}: {error.strerror or error}") from error
    index = Index.open(output)
    click.echo(
        f"{output}: {len(index):,} entities, {index.form_count:,} forms, {output.stat().st_size:,} bytes, fingerprint {index.fingerprint}"
    )


_SHORT_LOAD = 2_000_000
"""Fewer bytes are loaded before a progress bar could be read."""

_SHORT_BUILD = 2_000
"""The same, in entities to build."""


@contextmanager
def _bar(label: str, least: int) -> Iterator[Callable[[int, int], None] | None]:
    """What shows a person at a terminal how far work has come; None where nobody looks."""
    if not sys.stderr.isatty():
        yield None
        return
    with ExitStack() as stack:
        bar: Any = None  # made when the first call says how long it is

        def show(done: int, total: int) -> None:
            nonlocal bar
            if total < least:
                return
            if bar is None:
                bar = stack.enter_context(click.progressbar(length=total, label=label, file=sys.stderr))
            bar.update(done - bar.pos)

        yield show


@click.group()
def gazetteer() -> None:
    """Check, count and show gazetteers."""


_CHECK = """\b
Examples:
  namenorm gazetteer check gazetteers/
  namenorm gazetteer check --errors-only people.yaml"""


@gazetteer.command(epilog=_CHECK)
@click.argument("sources", nargs=-1, type=click.Path(path_type=Path))
@click.option("--errors-only", is_flag=True, help="Leave warnings out.")
@click.pass_context
def check(ctx: click.Context, sources: tuple[Path, ...], errors_only: bool) -> None:
    """List every problem of gazetteer files at once [default: the shipped ones]. Exit status 1 if there are errors."""
    found = Gazetteer.load(*(sources or (gazetteer_dir(),)), strict=False)
    for problem in found.errors if errors_only else found.problems:
        click.echo(str(problem))
    warnings = len(found.problems) - len(found.errors)
    click.echo(f"{len(found.entities):,} entities, {len(found.errors)} errors, {warnings} warnings", err=True)
    ctx.exit(1 if found.errors else 0)


@gazetteer.command()
@click.argument("sources", nargs=-1, type=click.Path(path_type=Path))
def stats(sources: tuple[Path, ...]) -> None:
    """Count entities by type, and names by language and kind [default: the shipped gazetteers]."""
    found = Gazetteer.load(*(sources or (gazetteer_dir(),)))
    types = Counter(e.type for e in found.entities)
    click.echo(f"{len(found.entities):,} entities: " + ", ".join(f"{t} {n:,}" for t, n in types.most_common()))
    names = Counter((n.lang, n.kind) for e in found.entities for n in e.names)
    click.echo("lang " + "".join(f"{k.value:>11}" for k in Kind))
    for lang in sorted({lang for lang, _ in names}):
        click.echo(f"{lang:5}" + "".join(f"{names[lang, k]:11,}" for k in Kind))
    click.echo(f"fingerprint {found.fingerprint}")


_SHOW = """\b
Examples:
  namenorm gazetteer show per:kim-jong-un
  namenorm gazetteer show "Северная Корея" """


@gazetteer.command(epilog=_SHOW)
@click.argument("names", nargs=-1, required=True)
@gazetteer_option
@click.pass_context
def show(ctx: click.Context, names: tuple[str, ...], index: Path | None) -> None:
    """Show the entry of each id (or of the entity that a name means) as YAML."""
    resolver = open_resolver(index)
    missing = False
    for name in names:
        entity = resolver.index.find(name)
        if entity is None:
            answer = resolver.resolve(name)
            entity = resolver.index.find(answer.id) if answer.id else None
        if entity is None:
            click.echo(f"namenorm: no single entity {name!r}; see: namenorm explain {name!r}", err=True)
            missing = True
        else:
            click.echo(_as_yaml(entity))
    ctx.exit(1 if missing else 0)


_BLOCKS = {
    Kind.NAME: "names",
    Kind.SHORT: "short",
    Kind.ACRONYM: "acronyms",
    Kind.ADJECTIVE: "adjectives",
    Kind.DEMONYM: "demonyms",
}


def _as_yaml(entity: Entity) -> str:
    entry: dict[str, object] = {"id": entity.id, "type": entity.type, "label": entity.label}
    if entity.gender:
        entry["gender"] = entity.gender
    if entity.origin:
        entry["origin"] = dict(zip(("lang", "name"), entity.origin, strict=True))
    for kind, block in _BLOCKS.items():
        by_lang: dict[str, list[object]] = {}
        for n in entity.names:
            if n.kind is kind:
                by_lang.setdefault(n.lang, []).append(
                    n.text if n.weight == 1 else {"name": n.text, "weight": round(n.weight, 4)}
                )
        if by_lang:
            entry[block] = by_lang
    if entity.not_same_as:
        entry["not_same_as"] = list(entity.not_same_as)
    if entity.hints.entities or entity.hints.words:
        entry["hints"] = _hints_as_yaml(entity.hints)
    if entity.xrefs:
        entry["xrefs"] = dict(entity.xrefs)
    if entity.source:
        entry["source"] = entity.source
    return yaml.safe_dump([entry], allow_unicode=True, sort_keys=False, default_flow_style=None, width=110).rstrip()


def _hints_as_yaml(hints: Hints) -> dict[str, object]:
    words: dict[str, list[str]] = {}
    for lang, word in hints.words:
        words.setdefault(lang, []).append(word)
    return {k: v for k, v in {"with": list(hints.entities), "words": words}.items() if v}
