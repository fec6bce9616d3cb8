"""``gazetteer stats``, ``show``, ``fmt`` and ``schema``: what is in a gazetteer, and how its files look."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from namenorm.cli.common import gazetteer_option, open_resolver
from namenorm.cli.printing import safe_at_terminal, say
from namenorm.errors import InputError, NamenormError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.curating.entries import entries_text
from namenorm.gazetteer.curating.formatting import differences, formatted, replace_text
from namenorm.gazetteer.curating.json_schema import json_schema_text
from namenorm.gazetteer.curating.statistics import statistics
from namenorm.json_line import json_line
from namenorm.model import Entity, Kind
from namenorm.shipped import gazetteer_dir

_STATS = """\b
Examples:
  namenorm gazetteer stats
  namenorm gazetteer stats people.yaml places/ --json"""


@click.command(epilog=_STATS)
@click.argument("sources", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def stats(sources: tuple[Path, ...], as_json: bool) -> None:
    """Count entities by type, and names by language and kind [default: the shipped gazetteers].

    Names that are only proposed are counted apart, by file.
    """
    found = statistics(Gazetteer.load(*(sources or (gazetteer_dir(),))))
    if as_json:
        fields = ("entities", "types", "names", "named", "proposed", "fingerprint")
        click.echo(json_line({field: getattr(found, field) for field in fields}))
        return
    click.echo(f"{found.entities:,} entities: " + ", ".join(f"{t} {n:,}" for t, n in found.types.items()))
    click.echo("lang " + "".join(f"{k.value:>11}" for k in Kind))
    for lang, counts in sorted(found.names.items()):
        click.echo(f"{lang:5}" + "".join(f"{counts[k]:11,}" for k in Kind))
    for file, count in found.proposed.items():
        say(f"proposed, not yet accepted: {count:,} in {file}")
    click.echo(f"fingerprint {found.fingerprint}")


_SHOW = """\b
Examples:
  namenorm gazetteer show per:kim-jong-un
  namenorm gazetteer show "Северная Корея" """


@click.command(epilog=_SHOW)
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
            say(f"namenorm: no single entity {name!r}; see: namenorm explain {name!r}", err=True)
            missing = True
        else:
            click.echo(safe_at_terminal(entries_text([_rounded(entity)])), nl=False)
    ctx.exit(1 if missing else 0)


def _rounded(entity: Entity) -> Entity:
    """The entity with weights as people write them: an index keeps some seven digits."""
    return replace(entity, names=tuple(replace(n, weight=round(n.weight, 4)) for n in entity.names))


_FMT = """\b
Examples:
  namenorm gazetteer fmt people.yaml
  namenorm gazetteer fmt --check gazetteers/     (in continuous integration: exit status 1 if a file would change)
  namenorm gazetteer fmt --diff gazetteers/"""


@click.command(epilog=_FMT)
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Write nothing; list the files that would change.")
@click.option("--diff", "show_diff", is_flag=True, help="Write nothing; show what would change.")
@click.pass_context
def fmt(ctx: click.Context, sources: tuple[Path, ...], check: bool, show_diff: bool) -> None:
    """Write YAML files in their canonical look. SOURCES are files or folders of them.

    Keys and languages are put in order, text into quotes; entries stay where they are, comments with what they stand at. A
    file with errors is left as it is.
    """
    changed, seen, failed = 0, 0, False
    for path in _yaml_files(sources):
        seen += 1
        try:
            text = formatted(path)
            changed += _formatted_one(path, text, check, show_diff)
        except NamenormError as error:
            say(f"namenorm: {error}", err=True)
            failed = True
    verb = "would change" if check or show_diff else "changed"
    click.echo(f"{changed} of {seen} files {verb}", err=True)
    ctx.exit(2 if failed else 1 if changed and (check or show_diff) else 0)


def _formatted_one(path: Path, text: str, check: bool, show_diff: bool) -> bool:
    if path.read_bytes() == text.encode("utf-8"):
        return False
    if show_diff:
        click.echo(safe_at_terminal(differences(path, text)), nl=False)
    elif check:
        say(str(path))
    else:
        replace_text(path, text)
    return True


def _yaml_files(sources: tuple[Path, ...]) -> Iterator[Path]:
    for source in sources:
        if source.is_dir():
            yield from sorted(p for p in source.rglob("*") if p.suffix in (".yaml", ".yml") and p.is_file())
        elif source.is_file():
            yield source
        else:
            raise InputError(f"{source}: no such file or folder")


_SCHEMA = """\b
Examples:
  namenorm gazetteer schema -o namenorm.schema.json
  (then, as the first line of a YAML file:  # yaml-language-server: $schema=namenorm.schema.json )"""


@click.command(epilog=_SCHEMA)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The file to write [default: standard output].",
)
def schema(output: Path | None) -> None:
    """Write a JSON Schema of gazetteer files, with which editors complete and check them while you type."""
    if output is None:
        sys.stdout.write(json_schema_text())
    else:
        replace_text(output, json_schema_text())
