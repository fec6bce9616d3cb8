"""``gazetteer add``: a new entry, beside what is there."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from namenorm.cli.curating import opened, sources_option
from namenorm.cli.printing import safe_at_terminal, say
from namenorm.clustering.labels import label_of
from namenorm.clustering.model import Member
from namenorm.errors import InputError
from namenorm.gazetteer.curating.adding import Claim, claims, insert, new_entity, proposed_id
from namenorm.gazetteer.curating.entries import entry
from namenorm.gazetteer.curating.layout import written
from namenorm.gazetteer.curating.proposing import with_proposed
from namenorm.lang.languages import CYRILLIC_LANGUAGES, LANGUAGES
from namenorm.model import ENTITY_TYPES, Entity, Kind

_ADD = """\b
Examples:
  namenorm gazetteer add --to people.yaml                      (asks for what is missing, on a terminal)
  namenorm gazetteer add --type PER --label "Kim Jong Un" --gender m --origin "ko=김정은" --name "ru=Ким Чен Ын"
  namenorm gazetteer add --type LOC --label Tikhodol --name ru=Тиходол --name mk=Тиходол --to places.yaml"""


def _pairs(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(_pair(text) for text in value)


def _pair(text: str) -> tuple[str, str]:
    lang, equals, name = text.partition("=")
    if not equals or not lang.strip() or not name.strip():
        raise click.BadParameter(f"{text!r} is not LANG=NAME, such as ru=Тиходол")
    return lang.strip(), name.strip()


def _names_option(option: str, block: str, what: str) -> Callable[[Any], Any]:
    return click.option(
        option, block, multiple=True, metavar="LANG=NAME", callback=_pairs, help=f"{what}; may be repeated."
    )


@click.command(epilog=_ADD)
@click.option("--id", "id_", help="The id [default: made from type and label].")
@click.option("--type", "type_", metavar="TYPE", help=f"One of {', '.join(ENTITY_TYPES)}.")
@click.option("--label", help="The English name.")
@_names_option("--name", "names", "A name that alone means the entity")
@_names_option("--short", "short", "A short form, such as a surname")
@_names_option("--acronym", "acronyms", "An acronym")
@_names_option("--adjective", "adjectives", "An adjective of a place")
@_names_option("--demonym", "demonyms", "One of a place's people")
@click.option("--gender", type=click.Choice(("m", "f")), help="Of a person.")
@click.option(
    "--origin", metavar="LANG=NAME", help="The name in its own script, or romanized: spellings are made from it."
)
@click.option("--not-same-as", multiple=True, metavar="ID", help="An entity easily confused with it; may be repeated.")
@click.option("--wikidata", metavar="Q…", help="Its Wikidata id.")
@click.option("--source", help="Where the spellings were checked.")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The YAML file to put the entry into [default: standard output].",
)
@sources_option
@click.option("--plain", is_flag=True, help="Propose no spellings.")
@click.option("--force", is_flag=True, help="Even if a name already means another entity.")
def add(
    target: Path | None,
    sources: tuple[Path, ...],
    plain: bool,
    force: bool,
    **given: object,
) -> None:
    """Make a new entry, with proposed spellings for the languages left empty, and put it into a file.

    Entities near it are told of. An id that is there already is refused, and so is a name that means another entity (unless
    --force). On a terminal what is missing is asked for. Proposed spellings say which rule made them, and are weaker
    evidence until somebody deletes the mark.
    """
    asks = at_terminal()
    entity, warnings = new_entity(_fields(given, asks))
    for problem in warnings:
        say(f"namenorm: {problem}", err=True)
    _check(entity, sources, target, force)
    made = entity if plain else with_proposed(entity)
    text = written([entry(made)])
    if target is None:
        click.echo(safe_at_terminal(text), nl=False)
        return
    if asks:
        say(text, err=True)
        click.confirm(f"Put it into {target}?", default=True, abort=True, err=True)
    line = insert(target, entry(made), entity.id)
    say(f"{target}:{line}: {entity.id}, {len(entity.names)} names, {len(made.proposed)} more proposed", err=True)


def at_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stderr.isatty()


_BLOCKS = ("names", "short", "acronyms", "adjectives", "demonyms")


def _fields(given: dict[str, object], asks: bool) -> dict[str, object]:
    """What the options say, as a file would say it; asks for what an entry needs."""
    blocks = {block: _by_language(given[block]) for block in _BLOCKS}
    type_ = given["type_"] or (asks and _prompt(f"Type ({', '.join(ENTITY_TYPES)})"))
    if not type_:
        raise click.UsageError(f"no --type (one of {', '.join(ENTITY_TYPES)})")
    if asks and not blocks["names"] and not given["origin"]:
        blocks["names"] = _asked_names()
    label = given["label"] or _label(blocks["names"], asks)
    fields: dict[str, object] = {"type": str(type_).upper(), "label": label, **{b: v for b, v in blocks.items() if v}}
    fields["id"] = given["id_"] or _id(str(type_), str(label), asks)
    if given["gender"]:
        fields["gender"] = given["gender"]
    if given["origin"]:
        fields["origin"] = dict(zip(("lang", "name"), _pair(str(given["origin"])), strict=True))
    if given["not_same_as"]:
        fields["not_same_as"] = list(_texts(given["not_same_as"]))
    if given["wikidata"]:
        fields["xrefs"] = {"wikidata": given["wikidata"]}
    source = given["source"] or (asks and _prompt("Source", ""))
    return fields | ({"source": source} if source else {})


def _texts(value: object) -> Iterable[str]:
    return value if isinstance(value, tuple) else ()


def _by_language(pairs: object) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for lang, name in pairs if isinstance(pairs, tuple) else ():
        found.setdefault(lang, []).append(name)
    return found


def _prompt(text: str, default: str | None = None) -> str:
    return str(click.prompt(text, default=default, err=True)).strip()


def _asked_names() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    while line := _prompt("Name (LANG=NAME, empty to go on)", ""):
        try:
            lang, name = _pair(line)
        except click.BadParameter as error:
            say(f"namenorm: {error.message}", err=True)
            continue
        found.setdefault(lang, []).append(name)
    return found


def _label(names: dict[str, list[str]], asks: bool) -> str:
    """The label: asked for, with the first name in Latin letters as a proposal."""
    known = {lang: listed for lang, listed in names.items() if lang in LANGUAGES}
    if "en" in known:
        return known["en"][0]
    lang = next((code for code in CYRILLIC_LANGUAGES if code in known), None)
    proposal = label_of([Member(known[lang][0], lang, Kind.NAME, 1, ())]) if lang else None
    if asks:
        return _prompt("Label (English)", proposal)
    hint = f"; {names[lang][0]} could be --label {proposal!r}" if lang else ""
    raise click.UsageError(f"no --label, the English name{hint}")


def _id(type_: str, label: str, asks: bool) -> str:
    made = proposed_id(type_, label)
    if asks:
        return _prompt("Id", made or None)
    if not made:
        raise click.UsageError(f"no --id, and none can be made of the label {label!r}")
    return made


def _check(entity: Entity, sources: tuple[Path, ...], target: Path | None, force: bool) -> None:
    """Tells of what is near, and refuses what is there already.

    Raises:
        InputError: The id is there, or a name means another entity.
    """
    with ExitStack() as stack:
        there = [stack.enter_context(opened(sources))]
        inside = {Path(file).resolve() for file, _ in there[0].gazetteer.places.values()}
        if target is not None and target.is_file() and target.read_bytes().strip() and target.resolve() not in inside:
            there.append(stack.enter_context(opened((target,))))
        for gazetteer in (o.gazetteer for o in there):
            if entity.id in gazetteer.places:
                file, line = gazetteer.places[entity.id]
                raise InputError(f"{entity.id!r} is already at {file}:{line}; add to it there, or choose another --id")
        found = claims(entity, [o.asked for o in there])
        places = {id_: place for o in there for id_, place in o.gazetteer.places.items()}
    taken = [c for c in found if c.is_taken and c.found.id not in entity.not_same_as]
    for claim in found:
        say(f"namenorm: {_told(claim, places)}", err=True)
    if taken and not force:
        raise InputError(
            f"{len(taken)} of its names {'means' if len(taken) == 1 else 'mean'} another entity; list "
            f"{'it' if len(taken) == 1 else 'them'} as --short, or say --not-same-as {taken[0].found.id}, or --force"
        )


def _told(claim: Claim, places: dict[str, tuple[str, int]]) -> str:
    near = claim.found
    file, line = places.get(near.id, ("", 0))
    how = "means" if claim.is_taken else f"is near ({near.score:.2f})"
    return f"«{claim.name}» ({claim.lang}) {how} {near.id} «{near.form}» ({near.lang}), {file}:{line}"
