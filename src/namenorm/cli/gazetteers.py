"""``build`` and ``gazetteer``: commands about gazetteers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

import click

from namenorm.cli.checking import check_properties, property_options
from namenorm.cli.importing import import_command
from namenorm.errors import GazetteerError, InputError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index
from namenorm.index.reader import Index
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


class _Curating(click.Group):
    """Imports the module of a command when it is asked for: `build` needs none of them."""

    _later: ClassVar[dict[str, str]] = {
        "stats": "namenorm.cli.keeping",
        "show": "namenorm.cli.keeping",
        "find": "namenorm.cli.curating",
        "add": "namenorm.cli.adding",
        "suggest": "namenorm.cli.suggesting",
        "diff": "namenorm.cli.reconciling",
        "merge": "namenorm.cli.reconciling",
        "fmt": "namenorm.cli.keeping",
        "schema": "namenorm.cli.keeping",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *self._later]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = self._later.get(cmd_name)
        if module is None:
            return super().get_command(ctx, cmd_name)
        command: click.Command = getattr(import_module(module), cmd_name)
        return command


@click.group(cls=_Curating)
def gazetteer() -> None:
    """Check, keep and compare gazetteers."""


gazetteer.add_command(import_command)


_CHECK = """\b
Examples:
  namenorm gazetteer check gazetteers/
  namenorm gazetteer check --errors-only people.yaml
  namenorm gazetteer check --properties --changed-since main gazetteers/"""


@gazetteer.command(epilog=_CHECK)
@click.argument("sources", nargs=-1, type=click.Path(path_type=Path))
@click.option("--errors-only", is_flag=True, help="Leave warnings out.")
@property_options
@click.pass_context
def check(ctx: click.Context, /, sources: tuple[Path, ...], errors_only: bool, **properties: Any) -> None:
    """List every problem of gazetteer files at once [default: the shipped ones]. Exit status 1 if there are errors."""
    found = Gazetteer.load(*(sources or (gazetteer_dir(),)), strict=False)
    for problem in found.errors if errors_only else found.problems:
        click.echo(str(problem), err=properties["format_"] not in (None, "text"))
    warnings = len(found.problems) - len(found.errors)
    click.echo(f"{len(found.entities):,} entities, {len(found.errors)} errors, {warnings} warnings", err=True)
    ctx.exit(check_properties(found, properties, errors_only=errors_only))
