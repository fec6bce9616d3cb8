"""``ner``: recognisers of names, made where there is none."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from namenorm.cli.common import gazetteer_option, open_resolver
from namenorm.cli.inputs import Inputs, read_text
from namenorm.errors import InputError
from namenorm.lang.languages import check_language
from namenorm.linker import Linker

if TYPE_CHECKING:
    from namenorm.ner.training import Prepared, Trained

_TRAIN = """\b
Examples:
  namenorm ner train --lang mk -o mk-ner.pt --text news/ -g my.index
  namenorm ner train --lang sr -o sr-ner.pt --iob train.iob2 --text news/
  namenorm ner train --lang sr -o sr-ner.pt --iob train.iob2 --text news/ --steps 10000 --resume"""


@click.group()
def ner() -> None:
    """Recognisers of names."""


@ner.command(epilog=_TRAIN)
@click.option("-l", "--lang", required=True, metavar="CODE", help="Language of the texts.")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="The model to write; a folder beside it, FILE.work, keeps what can be used again.",
)
@click.option("--iob", multiple=True, metavar="FILE", help="Sentences that people marked: CoNLL columns, word first.")
@click.option("--text", multiple=True, metavar="FILE", help="Plain text or a folder of it, marked by the gazetteer.")
@gazetteer_option
@click.option("--label", "labels", multiple=True, metavar="LABEL=TYPE", help="What a label of the files is here.")
@click.option(
    "--heldout",
    type=click.FloatRange(0, 1, min_open=True, max_open=True),
    default=0.1,
    show_default=True,
    help="Share of the sentences that measures the model; of --iob where there is any.",
)
@click.option(
    "--pretrain",
    "vectors",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="Word vectors: Stanza's .pt, or word2vec's text.",
)
@click.option("--steps", type=click.IntRange(1), default=5000, show_default=True, help="Steps of training, at most.")
@click.option("--seed", type=click.IntRange(0), default=1, show_default=True, help="Of all chance in training.")
@click.option("--small", is_flag=True, help="A much smaller network: worse, and trained in a tenth of the time.")
@click.option("--gpu/--cpu", default=False, show_default=True, help="What to train on.")
@click.option("--resume", is_flag=True, help="Go on from the best model of a training that was broken off or ended.")
def train(
    lang: str,
    output: Path,
    iob: tuple[str, ...],
    text: tuple[str, ...],
    index: Path | None,
    labels: tuple[str, ...],
    heldout: float,
    vectors: Path | None,
    steps: int,
    seed: int,
    small: bool,
    gpu: bool,
    resume: bool,
) -> None:
    """Train a Stanza recogniser for a language that has none.

    It learns PER, LOC, ORG, PRO and EVT from marked sentences (--iob), from plain text of which the sentences are
    taken that the gazetteer explains wholly (--text), or from both.
    """
    from namenorm.ner import training

    if not iob and not text:
        raise click.UsageError("nothing to learn from: give --iob, --text or both")
    code = check_language(lang)
    training.require_stanza()
    if not output.absolute().parent.is_dir():
        raise InputError(f"{output}: there is no folder {output.absolute().parent}")
    sources = training.Sources(
        {file: read_text(file) for file in iob}, _texts(text), dict(map(_label, labels)), heldout
    )
    folder = output.with_name(output.name + ".work")
    linker = Linker(open_resolver(index)) if text else None
    prepared = training.prepare(sources, code or "", folder, linker)
    _tell_sentences(prepared)
    options = training.Options(steps, seed, vectors, gpu, small)
    try:
        trained = training.train(prepared, output, options, _Progress(), resume=resume)
    except KeyboardInterrupt:
        click.echo(f"\nnamenorm: broken off; --resume goes on from the best model so far, kept in {folder}", err=True)
        raise
    _tell_scores(trained, prepared)


def _texts(given: Iterable[str]) -> list[str]:
    """The plain texts; one that cannot be read ends the command, for training takes long."""
    inputs = Inputs(tuple(given))
    texts = [read_text(file) for file in inputs.files()]
    if inputs.failed:
        raise InputError("not all texts are there")
    return texts


def _label(given: str) -> tuple[str, str]:
    label, equals, type_ = given.partition("=")
    if not (label and equals and type_):
        raise click.UsageError(f"--label takes LABEL=TYPE, not {given!r}")
    return label, type_


class _Progress:
    """Tells of training on standard error: a line where the model was measured, and on a terminal where it is."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def __call__(self, done: int, of: int, f1: float | None) -> None:
        took = f"{time.monotonic() - self._begun:,.0f} s"
        if f1 is not None:
            click.echo(f"\rstep {done:,} of {of:,}, {took}: F1 {100 * f1:.1f} on the development sentences", err=True)
        elif sys.stderr.isatty():
            click.echo(f"\rstep {done:,} of {of:,}, {took} ", nl=False, err=True)


def _tell_sentences(prepared: Prepared) -> None:
    train, dev, held = prepared.parts
    made = "" if prepared.is_new else f", as found in {prepared.folder}"
    click.echo(
        f"{prepared.gold:,} sentences marked by people, {prepared.silver:,} by the gazetteer{made}: "
        f"{train:,} to learn from, {dev:,} for development, {held:,} held out",
        err=True,
    )


def _tell_scores(trained: Trained, prepared: Prepared) -> None:
    """The scores as a table, on standard output, and what they are worth."""
    click.echo("type\tprecision\trecall\tF1\tmarked")
    for type_, s in trained.scores.items():
        click.echo(f"{type_}\t{100 * s.precision:.1f}\t{100 * s.recall:.1f}\t{100 * s.f1:.1f}\t{s.marked}")
    by = "people" if prepared.gold else "the gazetteer"
    click.echo(f"{trained.model}: {trained.progress.steps:,} steps; measured on sentences marked by {by}", err=True)
    if not prepared.gold:
        click.echo("(agreement with the gazetteer on easy sentences, which says little of other texts)", err=True)
