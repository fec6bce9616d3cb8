"""``gazetteer find``: who owns a form; and how commands open the gazetteers they are about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from namenorm.cli.common import lang_option, names_from, type_option
from namenorm.cli.compiled import Compiled, compiled
from namenorm.cli.printing import say
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.curating.finding import Owner, owners
from namenorm.json_line import json_line
from namenorm.lang.languages import check_language
from namenorm.model import Entity, check_type
from namenorm.shipped import gazetteer_dir, shipped_resolver

sources_option = click.option(
    "--in",
    "sources",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="SOURCE",
    help="A YAML or TSV file, or a folder of them; may be repeated [default: the shipped gazetteers].",
)


@dataclass(frozen=True)
class Opened:
    """A gazetteer as people wrote it, and compiled."""

    asked: Compiled
    gazetteer: Gazetteer

    @property
    def entities(self) -> dict[str, Entity]:
        """Its entities by id."""
        return {e.id: e for e in self.gazetteer.entities}


@contextmanager
def opened(sources: tuple[Path, ...]) -> Iterator[Opened]:
    """Loads and compiles sources; the shipped gazetteers are compiled already."""
    gazetteer = Gazetteer.load(*(sources or (gazetteer_dir(),)))
    if not sources:
        yield Opened(Compiled(shipped_resolver()), gazetteer)
        return
    with compiled(gazetteer) as asked:
        yield Opened(asked, gazetteer)


_FIND = """\b
Examples:
  namenorm gazetteer find "Северная Корея"
  namenorm gazetteer find -l ru --in people.yaml "Ким Чен Ына" "Пак"
  namenorm gazetteer find --json - < names.txt"""


@click.command(epilog=_FIND)
@click.argument("forms", nargs=-1)
@sources_option
@lang_option
@type_option
@click.option(
    "--near",
    "most",
    type=click.IntRange(0),
    default=5,
    show_default=True,
    metavar="N",
    help="At most so many others that are near.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line for each form.")
@click.pass_context
def find(
    ctx: click.Context,
    forms: tuple[str, ...],
    sources: tuple[Path, ...],
    lang: str | None,
    type_: str | None,
    most: int,
    as_json: bool,
) -> None:
    """Say who owns a form, as written or bent, and what is near it, with the file and line of each entry.

    '-' reads forms from standard input. Exit status 1 if some form has no owner.
    """
    lang, type_ = check_language(lang), check_type(type_)
    unowned = False
    with opened(sources) as there:
        heads = {e.id: (e.type, e.label) for e in there.gazetteer.entities}
        for form in names_from(forms):
            found = owners(form, there.asked, heads, there.gazetteer.places, lang, type_, most)
            unowned |= all(o.how == "near" for o in found)
            if as_json:
                click.echo(json_line({"form": form, "owners": [_row(o) for o in found]}))
            else:
                say("\n".join([form, *map(_line, found)] if found else [form, "  nobody, and nothing is near"]))
    ctx.exit(1 if unowned else 0)


def _row(o: Owner) -> dict[str, object]:
    near = o.found
    return {
        "how": o.how,
        "id": near.id,
        "type": o.type,
        "label": o.label,
        "form": near.form,
        "lang": near.lang,
        "kind": near.kind.value,
        "score": near.score,
        "step": near.step,
        "file": o.place[0] if o.place else None,
        "line": o.place[1] if o.place else None,
    }


def _line(o: Owner) -> str:
    how = o.how if o.how != "near" else f"near {o.found.score:.2f}"
    place = f"{o.place[0]}:{o.place[1]}" if o.place else ""
    return f"  {how:9}  {o.found.id}  {o.label} ({o.type})  «{o.found.form}» ({o.found.lang}, {o.found.kind.value})  {place}"
