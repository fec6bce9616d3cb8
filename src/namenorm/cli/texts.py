"""``link`` and ``normalize``: commands about texts."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, nullcontext
from functools import partial
from pathlib import Path

import click

from namenorm.cli.annotated import Target, annotation_options, asked, link_annotated
from namenorm.cli.common import gazetteer_option, jobs_option, lang_option, open_resolver, progress
from namenorm.cli.inputs import Inputs, read_text
from namenorm.cli.jsonl import Row, answer_lines_with, text_field
from namenorm.cli.printing import utf8
from namenorm.cli.recognising import fusion_of, marked_lines, nested_option, recogniser_options, tell_unread
from namenorm.cli.resuming import check_resume, resume_option
from namenorm.cli.rows import document_row
from namenorm.cli.show import FORMATS, Page, write_document
from namenorm.errors import InputError, NamenormError
from namenorm.lang.languages import check_language
from namenorm.linker import Linker, SpanGiven
from namenorm.model import Document
from namenorm.ner import Recogniser
from namenorm.ner.pairing import Marked, marked
from namenorm.parallel import map_in_order
from namenorm.resolver import Resolver

_MAKERS = (Resolver, Linker)
"""How a worker process makes a linker."""

_Text = tuple[str, str | None, str]
"""The name of an input, its text, and what is wrong with it where it has none."""

_LINK = """\b
Examples:
  namenorm link article.txt
  namenorm link --format html articles/ > articles.html
  cat article.txt | namenorm link -l mk --format tsv -
  namenorm link --ner stanza --ner-model mk-ner.pt article.txt
  namenorm link --from conll news.iob2 > linked.iob2
  namenorm link --from brat -o linked/ corpus/
  namenorm link --to spans article.txt
  namenorm link --jsonl --jobs 4 < documents.jsonl > mentions.jsonl"""


@click.command(epilog=_LINK)
@click.argument("files", nargs=-1)
@gazetteer_option
@lang_option
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="text: marked mentions and a table of entities.",
)
@click.option("--json", "as_json", is_flag=True, help="Short for --format json.")
@click.option(
    "--no-fuzzy",
    is_flag=True,
    help="Listed spellings and their case forms only: faster, misses spellings that nobody listed.",
)
@click.option(
    "--jsonl",
    is_flag=True,
    help='JSON lines on standard input: {"doc", "lang"?, "text", "mentions"?}; answers in the same order.',
)
@resume_option
@jobs_option
@recogniser_options
@nested_option
@annotation_options
@click.pass_context
def link(
    ctx: click.Context,
    files: tuple[str, ...],
    index: Path | None,
    lang: str | None,
    format_: str,
    as_json: bool,
    no_fuzzy: bool,
    jsonl: bool,
    jobs: int,
    resume: Path | None,
    nested: bool,
    recogniser: Recogniser | None,
    from_: str | None,
    to: str | None,
    output: Path | None,
) -> None:
    """Find the names in texts and link them to entities. FILES are text files, folders of them, or '-'."""
    check_language(lang)
    check_resume(resume, jsonl)
    given = asked(ctx, from_, to, output)
    linker = Linker(open_resolver(index))
    if given.from_:
        ctx.exit(link_annotated(linker, _inputs(files), given, lang, not no_fuzzy, jobs))
    if jsonl:
        prepared = partial(marked_lines, recogniser=recogniser, lang=lang, nested=nested) if recogniser else iter
        good = answer_lines_with(
            linker, _MAKERS, partial(_answer, lang=lang, fuzzy=not no_fuzzy), jobs, prepared, resume
        )
        ctx.exit(0 if good else 2)
    inputs = _inputs(files)
    names = inputs.files()
    page = Page(utf8(sys.stdout), "json" if as_json else format_, several=len(names) > 1)
    found = 0
    ask = partial(_linked, lang=lang, fuzzy=not no_fuzzy)
    with (
        page,
        Target(inputs, given, names) if given.to else nullcontext() as target,
        closing(map_in_order(ask, linker, _MAKERS, _marked(_read(names), recogniser, lang, nested), jobs)) as answers,
        progress(answers, len(names), "linking") as documents,
    ):
        for name, document, problem in documents:
            if document is None:
                inputs.report(problem)
                continue
            found += sum(m.id is not None for m in document.mentions)
            if target:
                target.write_found(name, document)
            else:
                write_document(page, name, document)
    ctx.exit(2 if inputs.failed else 0 if found else 1)


def _read(names: Iterable[str]) -> Iterator[_Text]:
    """The texts; what cannot be read has its place among them, so that it is told of in order."""
    for name in names:
        try:
            yield name, read_text(name), ""
        except InputError as error:
            yield name, None, str(error)


def _marked(
    texts: Iterator[_Text], recogniser: Recogniser | None, lang: str | None, nested: bool
) -> Iterator[tuple[_Text, Marked | None]]:
    """The texts with what a recogniser finds in them, if there is one."""
    if recogniser is None:
        return ((text, None) for text in texts)
    return marked(recogniser, texts, _text_of, lang=lang, nested=nested, refused=tell_unread)


def _text_of(given: _Text) -> tuple[str, None] | None:
    return None if given[1] is None else (given[1], None)


def _linked(
    linker: Linker, given: tuple[_Text, Marked | None], lang: str | None, fuzzy: bool
) -> tuple[str, Document | None, str]:
    (name, text, problem), found = given
    if text is None:
        return name, None, problem
    try:
        if found is None:
            return name, linker.link(text, lang, fuzzy=fuzzy), ""
        return name, linker.link(text, found[1], found[2], fuzzy=fuzzy, fusion=found[3]), ""
    except NamenormError as error:
        return name, None, f"{name}: {error}"


def _inputs(files: tuple[str, ...]) -> Inputs:
    if not files:
        raise click.UsageError("no file given ('-' reads standard input)")
    return Inputs(files)


def _answer(linker: Linker, row: Row, lang: str | None, fuzzy: bool) -> Row:
    mentions = row.get("mentions")
    spans = (
        None if mentions is None else [_span(m) for m in mentions] if isinstance(mentions, list) else _no_list(mentions)
    )
    read = row.get("lang") or lang
    document = linker.link(text_field(row, "text"), read, spans, fuzzy=fuzzy, fusion=fusion_of(row))
    return document_row(row.get("doc"), document)


def _span(mention: object) -> SpanGiven:
    if not isinstance(mention, dict) or not {"start", "end"} <= mention.keys():
        raise InputError(f'a mention is {{"start", "end", "type"?}}, not {mention!r}')
    return mention["start"], mention["end"], mention.get("type")


def _no_list(mentions: object) -> list[SpanGiven]:
    raise InputError(f'"mentions" is a list, not {mentions!r}')


_NORMALIZE = """\b
Examples:
  namenorm normalize article.txt
  namenorm normalize --to label article.txt
  namenorm normalize --to mk --keep -l bg article.txt"""


@click.command(epilog=_NORMALIZE)
@click.argument("files", nargs=-1)
@gazetteer_option
@lang_option
@click.option(
    "--to",
    default="id",
    show_default=True,
    metavar="WHAT",
    help="id, label, or a language code: the name in that language.",
)
@click.option("--keep", is_flag=True, help="Keep each mention and write what it means behind it, in brackets.")
@click.option(
    "--jsonl", is_flag=True, help='JSON lines on standard input: {"doc", "lang"?, "text"} -> {"doc", "text"}.'
)
@resume_option
@jobs_option
@click.pass_context
def normalize(
    ctx: click.Context,
    files: tuple[str, ...],
    index: Path | None,
    lang: str | None,
    to: str,
    keep: bool,
    jsonl: bool,
    jobs: int,
    resume: Path | None,
) -> None:
    """Write texts with each name replaced by its entity's id, label, or name in one language."""
    check_language(lang)
    check_resume(resume, jsonl)
    linker = Linker(open_resolver(index))
    if jsonl:
        good = answer_lines_with(
            linker, _MAKERS, partial(_normalized_row, lang=lang, to=to, keep=keep), jobs, resume=resume
        )
        ctx.exit(0 if good else 2)
    inputs = _inputs(files)
    names = inputs.files()
    sink = utf8(sys.stdout)
    ask = partial(_normalized_file, lang=lang, to=to, keep=keep)
    with (
        closing(map_in_order(ask, linker, _MAKERS, _read(names), jobs)) as answers,
        progress(answers, len(names), "normalizing") as texts,
    ):
        for text, problem in texts:
            if problem:
                inputs.report(problem)
            sink.write(text)
    ctx.exit(2 if inputs.failed else 0)


def _normalized_row(linker: Linker, row: Row, lang: str | None, to: str, keep: bool) -> Row:
    text = _normalized(linker, text_field(row, "text"), row.get("lang") or lang, to, keep)
    return {"doc": row.get("doc"), "text": text}


def _normalized_file(linker: Linker, given: _Text, lang: str | None, to: str, keep: bool) -> tuple[str, str]:
    _, text, problem = given
    return "" if text is None else _normalized(linker, text, lang, to, keep), problem


def _normalized(linker: Linker, text: str, lang: str | None, to: str, keep: bool) -> str:
    from namenorm.normalizer import normalize as normalize_document

    return normalize_document(linker.link(text, lang), linker.index, to, keep=keep)
