"""``--ner``: the options that name a recogniser, and its spans put into what a command reads."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from functools import wraps
from typing import Any

import click

from namenorm.cli.jsonl import Line, Row, json_object
from namenorm.cli.printing import say
from namenorm.errors import NamenormError
from namenorm.json_line import json_line
from namenorm.lang.languages import check_language
from namenorm.linking.fusion import Fusion
from namenorm.ner import RECOGNISERS, Recogniser, recogniser
from namenorm.ner.pairing import Marked, marked

_OPTIONS = (
    click.option(
        "--ner", type=click.Choice(tuple(RECOGNISERS)), help="A recogniser to find names together with the scan."
    ),
    click.option(
        "--unknown",
        is_flag=True,
        help="Short for --ner rules: propose names that the gazetteer does not have, by rules.",
    ),
    click.option("--ner-model", metavar="MODEL", help="Stanza: a model file; spaCy: the name or folder of a pipeline."),
    click.option("--ner-pretrain", metavar="FILE", help="Stanza: the word vectors of the model file."),
    click.option("--ner-download", is_flag=True, help="Stanza: fetch the official model if it is not there."),
    click.option(
        "--ner-label",
        "ner_labels",
        multiple=True,
        metavar="LABEL=TYPE",
        help="What a label of the model is, as FAC=LOC; repeatable.",
    ),
)
nested_option = click.option("--nested", is_flag=True, help="With --ner: keep mentions inside other mentions too.")


def recogniser_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the options, and what they make as ``recogniser``: a `Recogniser`, or None."""

    @wraps(command)
    def with_recogniser(*args: Any, ner: str | None, unknown: bool, ner_labels: tuple[str, ...], **more: Any) -> Any:
        if unknown and ner not in (None, "rules"):
            raise click.UsageError(f"--unknown is --ner rules, not --ner {ner}")
        ner = "rules" if unknown else ner
        model, pretrain, download = more.pop("ner_model"), more.pop("ner_pretrain"), more.pop("ner_download")
        given = {"model": model, "pretrain": pretrain, "download": download}
        return command(*args, recogniser=_opened(ner, {k: v for k, v in given.items() if v}, ner_labels), **more)

    for option in reversed(_OPTIONS):
        with_recogniser = option(with_recogniser)
    return with_recogniser


def _opened(ner: str | None, given: dict[str, Any], labels: tuple[str, ...]) -> Recogniser | None:
    if ner is None:
        if given or labels:
            raise click.UsageError("--ner-… options belong to --ner NAME")
        return None
    for option in given.keys() - _TAKES[ner]:
        raise click.UsageError(f"--ner {ner} has no --ner-{option}")
    if ner == "spacy":
        if "model" not in given:
            raise click.UsageError("--ner spacy needs --ner-model: the name or folder of a pipeline")
        given["pipeline"] = given.pop("model")
    if ner == "rules":
        if labels:
            raise click.UsageError("--ner rules has no labels")
        return recogniser(ner)
    return recogniser(ner, **given, labels=dict(_label(pair) for pair in labels))


_TAKES = {"stanza": {"model", "pretrain", "download"}, "natasha": set[str](), "spacy": {"model"}, "rules": set[str]()}


def _label(pair: str) -> tuple[str, str]:
    label, sign, type_ = pair.partition("=")
    if not (label and sign and type_):
        raise click.UsageError(f"--ner-label takes LABEL=TYPE, not {pair!r}")
    return label, type_


def marked_lines(
    lines: Iterable[Line], recogniser: Recogniser, lang: str | None, *, nested: bool = False
) -> Iterator[Line]:
    """JSON lines with the recogniser's mentions in them, where they have none of their own."""

    def text_of(line: Line) -> tuple[str, str | None] | None:
        try:
            row = json_object(line[1])
            own = check_language(row.get("lang"))
        except NamenormError:
            return None  # whoever answers the line says what is wrong with it
        text = row.get("text")
        return None if "mentions" in row or not isinstance(text, str) else (text, own)

    for (number, line), found in marked(recogniser, lines, text_of, lang=lang, nested=nested, refused=tell_unread):
        yield number, line if found is None else _with_mentions(line, found)


def tell_unread(lang: str, error: NamenormError) -> None:
    """Says that texts of a language are left to the scan, and why."""
    say(f"namenorm: texts in {lang!r} are left to the scan: {error}", err=True)


def _with_mentions(line: str, found: Marked) -> str:
    _, lang, spans, fusion = found
    row: Row = json.loads(line)
    row["mentions"] = [{"start": s.start, "end": s.end, "type": s.type} for s in spans]
    row["fusion"] = asdict(fusion) | {"types": None if fusion.types is None else sorted(fusion.types)}
    return json_line(row | {"lang": lang})


def fusion_of(row: Row) -> Fusion | None:
    """How a line asks its mentions to be joined with the scan; None where it does not ask."""
    given = row.get("fusion")
    if not isinstance(given, dict):
        return None
    types = given.get("types")
    nested, only_unknown = bool(given.get("nested")), bool(given.get("only_unknown"))
    return Fusion(frozenset(types) if isinstance(types, list) else None, nested, only_unknown)
