"""``gazetteer import``: gazetteers out of what others publish."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

import click

from namenorm.errors import InputError
from namenorm.lang.languages import LANGUAGES
from namenorm.model import ENTITY_TYPES

if TYPE_CHECKING:
    from namenorm.gazetteer.importing.record import Format
    from namenorm.gazetteer.importing.run import Import, Tally

_EXAMPLES = """\b
Examples:
  namenorm gazetteer import wikidata latest-all.json.gz -o wikidata/ -t PER -l ru -l bg --min-sitelinks 5
  namenorm gazetteer import jrc-names entities.gzip -o jrc.index
  namenorm gazetteer import --list"""


def _print_formats(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if not value or ctx.resilient_parsing:
        return
    from namenorm.gazetteer.importing.registry import FORMATS, import_format

    for name in FORMATS:
        found = import_format(name)
        click.echo(f"{name}\t{found.title}\t{found.licence}\t{found.origin}")
        for option, help_text in found.options.items():
            click.echo(f"\t--option {option}=…\t{help_text}")
    ctx.exit()


@click.command("import", epilog=_EXAMPLES)
@click.argument("format_name", metavar="FORMAT")
@click.argument("source", required=False, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    help="A folder for YAML files, or, if it ends in .index, an index.",
)
@click.option(
    "-t",
    "--type",
    "types",
    multiple=True,
    metavar="TYPE",
    type=click.Choice(ENTITY_TYPES, case_sensitive=False),
    help="Only entities of this type. May be repeated.",
)
@click.option(
    "-l",
    "--lang",
    "langs",
    multiple=True,
    metavar="CODE",
    type=click.Choice(LANGUAGES, case_sensitive=False),
    help="Only names in this language, beside the label, and only entities that have one. May be repeated.",
)
@click.option(
    "--country",
    "countries",
    multiple=True,
    metavar="CODE",
    help="Only entities of this country: two letters, or a Wikidata id. May be repeated.",
)
@click.option(
    "--min-sitelinks",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="Only entities that so many Wikipedias have a page on.",
)
@click.option(
    "--min-population",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="No places of fewer people, or of unknown population.",
)
@click.option("--option", "options", multiple=True, metavar="NAME=VALUE", help="An option of the format; see --list.")
@click.option("--restart", is_flag=True, help="Begin anew, whatever an earlier import left in the folder.")
@click.option(
    "--list",
    is_flag=True,
    callback=_print_formats,
    expose_value=False,
    is_eager=True,
    help="The formats: name, title, licence, where it is published; and their options.",
)
@click.pass_context
def import_command(
    ctx: click.Context,
    format_name: str,
    source: Path | None,
    output: Path,
    types: tuple[str, ...],
    langs: tuple[str, ...],
    countries: tuple[str, ...],
    min_sitelinks: int,
    min_population: int,
    options: tuple[str, ...],
    restart: bool,
) -> None:
    """Make a gazetteer of what others publish: Wikidata, GeoNames, JRC-Names and more.

    A folder is written part by part. What was stopped goes on where it was when the command is given again.
    """
    from namenorm.gazetteer.importing.filtering import Filters
    from namenorm.gazetteer.importing.registry import import_format
    from namenorm.gazetteer.importing.run import Import
    from namenorm.index.build import build_index

    found = import_format(format_name)
    filters = Filters(types, langs, countries, min_sitelinks, min_population)
    task = Import(found, _source(found, source), filters, dict(map(_option, options)))
    try:
        with _progress(task):
            tally = task.to_index(output, build_index) if output.suffix == ".index" else task.to_folder(output, restart)
    except OSError as error:
        raise InputError(f"{error.filename or output}: {error.strerror or error}") from error
    except KeyboardInterrupt:
        goes_on = "begins anew" if output.suffix == ".index" else "goes on from its last part"
        click.echo(f"\nnamenorm: stopped; the same command {goes_on}", err=True)
        ctx.exit(130)
    for line in _summary(tally, output):
        click.echo(line)


def _source(found: Format, path: Path | None) -> Any:
    from importlib.util import find_spec

    from namenorm.errors import MissingExtraError
    from namenorm.gazetteer.importing.source import Source

    if path is not None:
        return Source(path)
    if not found.package:
        raise InputError(f"{found.name} is read from a file: name it behind the format")
    spec = find_spec(found.package)
    if spec is None or spec.origin is None:
        raise MissingExtraError(f"reading {found.title}", "import")
    return Source(Path(spec.origin).parent)


def _option(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise InputError(f"--option {text}: an option is NAME=VALUE")
    return name, value


def _summary(tally: Tally, output: Path) -> Iterator[str]:
    from namenorm.gazetteer.importing.run import MALFORMED

    by_type = ", ".join(f"{type_} {-n:,}" for n, type_ in sorted((-n, t) for t, n in tally.types.items())) or "none"
    yield f"{output}: {tally.kept:,} entities ({by_type}) of {tally.report.read:,} records"
    left_out = {
        "by filters": tally.filtered,
        "without a type or a usable name": tally.unusable,
        "for an id that had come before": tally.repeated,
    }
    if any(left_out.values()):
        yield "left out: " + ", ".join(f"{n:,} {why}" for why, n in left_out.items() if n)
    if tally.report.names_dropped:
        yield f"names dropped, damaged or of two scripts: {tally.report.names_dropped:,}"
    if tally.report.malformed:
        place = f"{output}.{MALFORMED}" if output.suffix == ".index" else output / MALFORMED
        yield f"malformed records: {tally.report.malformed:,}, listed in {place}"


_EVERY = 0.5
"""Seconds between two tellings of progress."""


@contextmanager
def _progress(task: Import) -> Iterator[None]:
    """Tells a person at a terminal how far the import is; a thread does, for a reader may be busy for long."""
    if not sys.stderr.isatty():
        yield
        return
    finished = Event()
    teller = Thread(target=_tell, args=(task, finished), daemon=True)
    teller.start()
    try:
        yield
    finally:
        finished.set()
        teller.join()
        click.echo("\r\x1b[K", nl=False, err=True)


def _tell(task: Import, finished: Event) -> None:
    began = time.monotonic()
    kept = task.tally.kept
    while not finished.wait(_EVERY):
        click.echo(f"\r{how_far(task, time.monotonic() - began, kept)}\x1b[K", nl=False, err=True)


def how_far(task: Import, seconds: float, kept_before: int = 0) -> str:
    """One line on where an import is: bytes on disc a second, entities a second, and the time left at this rate."""
    done, size = task.source.done, task.source.size
    kept = task.tally.kept
    line = f"{done / max(1, size):4.0%}  {done / 1e6 / seconds:.1f} MB/s  {kept:,} entities"
    line += f"  {max(0, kept - kept_before) / seconds:,.0f}/s"
    if done and done < size:
        left = round(seconds * (size - done) / done)
        line += f"  {left // 3600}:{left // 60 % 60:02}:{left % 60:02} left"
    return line
