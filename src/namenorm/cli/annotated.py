"""``link --from FORMAT --to FORMAT``: names that another tool has marked, and annotations that it can read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import click

from namenorm.cli.inputs import Inputs
from namenorm.cli.printing import utf8
from namenorm.errors import InputError, NamenormError
from namenorm.labels import Labels
from namenorm.linker import Linker
from namenorm.model import Document
from namenorm.ner.formats import FORMATS, Annotated, Complaint, Format, conll, format_of, scanned
from namenorm.ner.formats.annotated import text_path
from namenorm.parallel import map_in_order
from namenorm.resolver import Resolver

_MAKERS = (Resolver, Linker)

_STDIN = "-"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the options say: formats by name, the column of the tag, and where to write; None where nothing is said."""

    from_: str | None
    column: int | None
    to: str | None
    folder: Path | None


# --- options ------------------------------------------------------------------------------------------------------


def annotation_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds ``--from``, ``--to`` and ``-o`` to a command, which gets them as ``from_``, ``to`` and ``output``."""
    names = ", ".join(FORMATS)
    options = (
        click.option(
            "--from",
            "from_",
            metavar="FORMAT",
            help=f"Resolve the names that FILES mark: {names}. conll:N has its tags in column N, not the last.",
        ),
        click.option(
            "--to",
            type=click.Choice(tuple(FORMATS)),
            help="Write annotations instead of --format [default: the format of --from].",
        ),
        click.option(
            "-o",
            "--output",
            type=click.Path(path_type=Path, file_okay=False),
            metavar="FOLDER",
            help="With --from or --to: write files of the same names there. Inputs are never written over.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def asked(ctx: click.Context, from_: str | None, to: str | None, output: Path | None) -> Asked:
    """The options of annotations, once they fit each other and the other options of the command."""
    if not from_ and not to:
        if output:
            raise click.UsageError("-o goes with --from or --to")
        return Asked(None, None, None, None)
    source = click.core.ParameterSource.DEFAULT
    for parameter, option in (("format_", "--format"), ("as_json", "--json"), ("jsonl", "--jsonl")):
        if ctx.get_parameter_source(parameter) is not source:
            raise click.UsageError(f"{option} does not go with --from and --to")
    if from_ and ctx.params.get("ner"):
        raise click.UsageError("--from has the names that are resolved: it does not go with --ner")
    name, column = _format_and_column(from_)
    target = to or name
    if target == "brat" and output is None:
        raise click.UsageError("brat has two files for each document: say where to write them with -o FOLDER")
    return Asked(name, column, target, output)


def _format_and_column(given: str | None) -> tuple[str | None, int | None]:
    if given is None:
        return None, None
    name, colon, column = given.partition(":")
    try:
        format_of(name)
    except InputError as error:
        raise click.BadParameter(str(error), param_hint="--from") from None
    if not colon:
        return name, None
    if name != "conll" or not column.isdecimal() or not 0 < int(column[:4]) < 1000:
        raise click.BadParameter(f"{given!r}: a column is conll:N, from 1", param_hint="--from")
    return name, int(column[:4])


# --- reading ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Item:
    """A document of a file, or what is wrong in the file."""

    source: str
    annotated: Annotated | None
    problem: str = ""


def link_annotated(linker: Linker, inputs: Inputs, given: Asked, lang: str | None, fuzzy: bool, jobs: int) -> int:
    """Resolves the names that files mark and writes them; returns the exit status.

    What cannot be read is reported with its file and line; all else is written.
    """
    if given.from_ is None or given.to is None:
        raise InputError("--from is not given")
    names = _files(inputs, format_of(given.from_))
    labels = Labels()
    found = 0
    ask = partial(_linked, lang=lang, fuzzy=fuzzy, labels=labels)
    with (
        Target(inputs, given, names) as target,
        closing(map_in_order(ask, linker, _MAKERS, _read(names, given, labels), jobs)) as answers,
    ):
        for item, document, problem in answers:
            if problem:
                inputs.report(problem)
            if item.annotated is not None:
                found += sum(m.id is not None for m in document.mentions)
                target.write(item.source, item.annotated, document)
    return 2 if inputs.failed else 0 if found else 1


def _files(inputs: Inputs, format_: Format) -> list[str]:
    """The files meant; of a folder those with a suffix of the format, for a text the annotations beside it."""
    found: list[str] = []
    for given in inputs.paths:
        path = Path(given)
        if given == _STDIN:
            if format_.TEXT_BESIDE:
                raise click.UsageError("a format of two files cannot be read from standard input")
            found.append(given)
        elif path.is_dir():
            inside = sorted(str(p) for p in path.rglob("*") if p.suffix in format_.SUFFIXES and p.is_file())
            if not inside:
                inputs.report(f"{given}: no file {', '.join(format_.SUFFIXES)} in this folder")
            found += inside
        else:
            beside = format_.TEXT_BESIDE and path.suffix == ".txt"
            found.append(str(path.with_suffix(format_.SUFFIXES[0])) if beside else given)
    return list(dict.fromkeys(found))


def _read(names: Iterable[str], given: Asked, labels: Labels) -> Iterator[_Item]:
    """The documents of files; what is wrong has its place among them, so that it is told of in order."""
    for name in names:
        try:
            for read in _documents(name, given, labels):
                if isinstance(read, Complaint):
                    yield _Item(name, None, f"{name}:{read.line}: {read.message}")
                else:
                    yield _Item(name, read)
        except InputError as error:
            yield _Item(name, None, str(error))


def _documents(name: str, given: Asked, labels: Labels) -> Iterator[Annotated | Complaint]:
    source: str | Path = Path(name)
    if name == _STDIN:
        try:
            source = sys.stdin.buffer.read().decode("utf-8")
        except UnicodeDecodeError as error:
            raise InputError(f"{name}: not UTF-8 at byte {error.start}") from error
    if given.from_ == "conll":
        return conll.read(source, labels, column=given.column)
    return format_of(given.from_ or "").read(source, labels)


def _linked(linker: Linker, item: _Item, lang: str | None, fuzzy: bool, labels: Labels) -> tuple[_Item, Document, str]:
    """A document with its names resolved; where that cannot be done, with none."""
    annotated, problem = item.annotated, item.problem
    if annotated is not None:
        names = [(s.start, s.end, s.type) for s in annotated.spans if labels.is_name(s.label)]
        try:
            return item, linker.link(annotated.text, annotated.lang or lang, names, fuzzy=fuzzy), ""
        except NamenormError as error:
            problem = f"{item.source}:{annotated.line}: {error}"
    return item, Document("", "", (), linker.index.fingerprint), problem


# --- writing ------------------------------------------------------------------------------------------------------


class Target:
    """Where documents are written: standard output, or files in a folder, named as the inputs are."""

    def __init__(self, inputs: Inputs, given: Asked, names: Sequence[str]) -> None:
        """Takes the inputs (which are never written over, and through which trouble is reported) and their files."""
        self._inputs = inputs
        self._given = given
        self._format = format_of(given.to or "")
        self._kept = {Path(name).resolve() for name in names if name != _STDIN}
        if given.from_ and format_of(given.from_).TEXT_BESIDE:
            self._kept |= {text_path(Path(name)).resolve() for name in names}
        self._written: set[Path] = set()
        self._source = ""
        self._documents: list[tuple[str, str]] = []

    def __enter__(self) -> Target:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is None:
            self._write_files()
        if self._given.folder is None:
            sys.stdout.flush()

    def write_found(self, source: str, document: Document) -> None:
        """Writes a text in which the names have been found."""
        self.write(source, scanned("" if source == _STDIN else Path(source).stem, document), document)

    def write(self, source: str, annotated: Annotated, document: Document) -> None:
        """Writes a document; the documents of one source come one after the other."""
        content = self._format.write(annotated, document)
        if self._given.folder is None:
            utf8(sys.stdout).write(content)
            return
        if source != self._source:
            self._write_files()
            self._source = source
        self._documents.append((content, annotated.text))

    def _write_files(self) -> None:
        """Writes the files of the source that has been read."""
        documents, self._documents = self._documents, []
        if not documents:
            return
        name = self._name()
        if not self._format.TEXT_BESIDE:
            self._put(name, "".join(content for content, _ in documents))
            return
        for i, (content, text) in enumerate(documents, 1):
            own = name if len(documents) == 1 else name.with_name(f"{name.stem}-{i}{name.suffix}")
            self._put(own, content)
            self._put(own.with_suffix(".txt"), text)

    def _name(self) -> Path:
        """The name of the source in the folder: below a folder that was given, its path there."""
        path = Path("stdin" if self._source == _STDIN else self._source)
        above = [given for given in self._inputs.paths if Path(given).is_dir() and path.is_relative_to(given)]
        name = path.relative_to(above[0]) if above else Path(path.name)
        same = self._given.from_ == self._given.to and name.suffix
        return name if same else name.with_name(name.stem + self._format.SUFFIXES[0])

    def _put(self, name: Path, content: str) -> None:
        """Writes a file, unless an input is there; one that is the same as what would be written may stay."""
        target = (self._given.folder or Path()) / name
        data = content.encode("utf-8", "replace")
        place = target.resolve()
        try:
            if place in self._kept:
                if target.read_bytes() != data:
                    self._inputs.report(f"{target}: not written over, it is an input; say another folder with -o")
            elif place in self._written:
                self._inputs.report(f"{target}: not written, an input of the same name has been written there")
            else:
                self._written.add(place)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(data)
        except OSError as error:
            self._inputs.report(f"{target}: {error.strerror or error}")
