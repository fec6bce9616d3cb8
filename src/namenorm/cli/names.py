"""``resolve``, ``explain``, ``compare``: commands about single names."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from functools import partial
from pathlib import Path

import click

from namenorm.cli.common import gazetteer_option, jobs_option, lang_option, names_from, open_resolver, type_option
from namenorm.cli.jsonl import Row, answer_lines, answer_lines_with, text_field
from namenorm.cli.printing import say
from namenorm.cli.resuming import check_resume, resume_option
from namenorm.cli.rows import comparison_row, resolution_row
from namenorm.json_line import json_line
from namenorm.model import Comparison, Resolution, Verdict
from namenorm.parallel import map_in_order
from namenorm.resolver import Resolver

_RESOLVE = """\b
Examples:
  namenorm resolve "Ким Чен Ыну"
  namenorm resolve -l bg -t PER "Доналд Тръмп" "Си Дзинпин"
  namenorm resolve -g my.index --json "Иванов"
  cut -f1 names.tsv | namenorm resolve --jobs 4 -
  echo '{"name": "Пекинг", "lang": "mk"}' | namenorm resolve --jsonl"""


@click.command(epilog=_RESOLVE)
@click.argument("names", nargs=-1)
@gazetteer_option
@lang_option
@type_option
@click.option("--json", "as_json", is_flag=True, help="One JSON object a name.")
@click.option(
    "--jsonl", is_flag=True, help='JSON lines on standard input: {"name", "lang"?, "type"?}; answers in the same order.'
)
@resume_option
@jobs_option
@click.pass_context
def resolve(
    ctx: click.Context,
    names: tuple[str, ...],
    index: Path | None,
    lang: str | None,
    type_: str | None,
    as_json: bool,
    jsonl: bool,
    jobs: int,
    resume: Path | None,
) -> None:
    """Say which entity each NAME means ('-': one name a line from standard input)."""
    check_resume(resume, jsonl)
    resolver = open_resolver(index)
    if jsonl:
        good = answer_lines_with(resolver, [Resolver], partial(_answer, lang=lang, type_=type_), jobs, resume=resume)
        ctx.exit(0 if good else 2)
    ask = partial(_said, lang=lang, type_=type_, as_json=as_json)
    found = False
    with closing(map_in_order(ask, resolver, [Resolver], names_from(names), jobs)) as answers:
        for line, matches in answers:
            found |= matches
            say(line)
    ctx.exit(0 if found else 1)


def _answer(resolver: Resolver, row: Row, lang: str | None, type_: str | None) -> Row:
    return resolution_row(resolver.resolve(text_field(row, "name"), row.get("lang") or lang, row.get("type") or type_))


def _said(resolver: Resolver, name: str, lang: str | None, type_: str | None, as_json: bool) -> tuple[str, bool]:
    """The line that is printed for a name, and whether the name is found."""
    answer = resolver.resolve(name, lang, type_)
    return json_line(resolution_row(answer)) if as_json else _line(answer), answer.verdict is Verdict.MATCH


def _line(answer: Resolution) -> str:
    """One line for people: the name, the verdict, and what it is or may be."""
    if answer.verdict is Verdict.NONE:
        return f"{answer.name}\t—\tno entity explains it"
    if answer.verdict is Verdict.UNSURE:
        possible = ", ".join(f"{c.id} {c.score:.2f}" for c in answer.candidates[:3])
        return f"{answer.name}\t?\tunsure: {possible}"
    best = answer.candidates[0]
    kind = "" if best.kind.value in ("name", "acronym") else f", {best.kind}"
    return f"{answer.name}\t{answer.id}\t{best.label} ({best.type}{kind}, {answer.score:.2f})"


_EXPLAIN = """\b
Examples:
  namenorm explain "Путину"
  namenorm explain -l ru "Курской области"
  namenorm explain "Ким Чен-ун" "Ким Џонг Ун" """


@click.command(epilog=_EXPLAIN)
@click.argument("names", nargs=-1, required=True)
@gazetteer_option
@lang_option
@type_option
@click.pass_context
def explain(
    ctx: click.Context, names: tuple[str, ...], index: Path | None, lang: str | None, type_: str | None
) -> None:
    """Say step by step how the verdict on a NAME was reached; of two NAMES, why they are one name or are not."""
    if len(names) == 2 and "-" not in names:
        from namenorm.comparing import compare as compare_names

        comparison = compare_names(names[0], names[1], lang, lang, type_)
        say("\n".join(_compared(comparison)))
        ctx.exit(0 if comparison.same else 1)
    resolver = open_resolver(index)
    found = False
    for name in names_from(names):
        answer = resolver.resolve(name, lang, type_)
        found |= answer.verdict is Verdict.MATCH
        say("\n".join(_explained(answer)))
    ctx.exit(0 if found else 1)


def _explained(answer: Resolution) -> Iterable[str]:
    yield f"{answer.name}: {answer.verdict.value}" + (f" {answer.id}" if answer.id else "")
    for step in answer.steps:
        yield f"  {step.name:16} {step.took}  →  {step.gave}"
    for c in answer.candidates[:5]:
        yield f"  {c.id} ({c.type}) {c.score:.2f}, weight {c.weight:g}"
        for e in c.evidence:
            yield f"      {e.odds:+6.2f}  {e.reason}: {e.note}"
    yield f"  knowledge: {answer.fingerprint}"


_COMPARE = """\b
Examples:
  namenorm compare "Мун Чжэ Ин" "Мун Дже-ин"
  namenorm compare --lang-a ru --lang-b bg "Дональд Трамп" "Доналд Тръмп"
  namenorm compare --jsonl < pairs.jsonl"""


@click.command(epilog=_COMPARE)
@click.argument("names", nargs=-1)
@click.option("--lang-a", metavar="CODE", help="Language of the first name [default: any that fits].")
@click.option("--lang-b", metavar="CODE", help="Language of the second name.")
@type_option
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@resume_option
@click.option("--jsonl", is_flag=True, help='JSON lines on standard input: {"a", "lang_a"?, "b", "lang_b"?, "type"?}.')
@click.pass_context
def compare(
    ctx: click.Context,
    names: tuple[str, ...],
    lang_a: str | None,
    lang_b: str | None,
    type_: str | None,
    as_json: bool,
    jsonl: bool,
    resume: Path | None,
) -> None:
    """Say whether two names can be spellings of one, without any gazetteer. Exit status 0 if so, 1 if not."""
    from namenorm.comparing import compare as compare_names

    check_resume(resume, jsonl)
    if jsonl:
        good = answer_lines(
            lambda row: comparison_row(
                compare_names(
                    text_field(row, "a"),
                    text_field(row, "b"),
                    row.get("lang_a") or lang_a,
                    row.get("lang_b") or lang_b,
                    row.get("type") or type_,
                )
            ),
            resume,
        )
        ctx.exit(0 if good else 2)
    if len(names) != 2:
        raise click.UsageError("compare takes two names (quote a name that has spaces)")
    answer = compare_names(names[0], names[1], lang_a, lang_b, type_)
    say(json_line(comparison_row(answer)) if as_json else "\n".join(_compared(answer)))
    ctx.exit(0 if answer.same else 1)


def _compared(answer: Comparison) -> Iterable[str]:
    yield f"{answer.a} | {answer.b}: {'one name' if answer.same else 'not one name'} ({answer.score:.2f})"
    for e in answer.evidence:
        yield f"  {e.odds:+6.2f}  {e.reason}: {e.note}"
