"""``translit``, ``transcribe``, ``inflect``: commands about how names are written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from namenorm.cli.common import names_from, type_option
from namenorm.cli.jsonl import Row, answer_lines, text_field
from namenorm.cli.printing import safe_at_terminal, say
from namenorm.json_line import json_line
from namenorm.lang.languages import CYRILLIC_LANGUAGES

if TYPE_CHECKING:
    from namenorm.lang.declining import NameForm

lang_option = click.option(
    "-l", "--lang", metavar="CODE", help=f"Language of the names: {', '.join(CYRILLIC_LANGUAGES)} [default: guessed]."
)
json_option = click.option("--json", "as_json", is_flag=True, help="One JSON object a name.")

_TRANSLIT = """\b
Examples:
  namenorm translit "Ким Чен-ун, Търново"
  namenorm translit -T uk_kmu_2010 "Згорани, Єнакієве"
  namenorm translit -T sr_gaj --reverse "Njegoš, Đoković"
  namenorm translit --list -l ru
  namenorm translit -T iso_9_1995 --unknown mark - < article.txt"""


@click.command(epilog=_TRANSLIT)
@click.argument("texts", nargs=-1)
@click.option("-T", "--table", default="bg_law_2009", show_default=True, metavar="NAME", help="A standard; see --list.")
@click.option("--reverse", is_flag=True, help="From Latin letters back to Cyrillic, where the standard allows it.")
@click.option(
    "--unknown",
    type=click.Choice(["error", "keep", "mark", "fallback"]),
    default="error",
    show_default=True,
    help="What to do with a letter that the table does not know; fallback asks Unidecode.",
)
@click.option("--list", "as_list", is_flag=True, help="List the standards (of one language with -l).")
@lang_option
@json_option
@click.option(
    "--jsonl", is_flag=True, help='JSON lines on standard input: {"text", "table"?}; answers {"text", "unknown"}.'
)
@click.pass_context
def translit(
    ctx: click.Context,
    texts: tuple[str, ...],
    table: str,
    reverse: bool,
    unknown: str,
    as_list: bool,
    lang: str | None,
    as_json: bool,
    jsonl: bool,
) -> None:
    """Write each TEXT in Latin letters after a published standard ('-': lines of standard input)."""
    if as_list:
        click.echo("\n".join(_tables(lang, as_json)))
        return

    def row(text: str, table: str) -> Row:
        return _romanized(text, table, unknown, reverse)

    if jsonl:
        good = answer_lines(lambda asked: row(text_field(asked, "text", "name"), str(asked.get("table") or table)))
        ctx.exit(0 if good else 2)
    for text in names_from(texts):
        answer = row(text, table)
        click.echo(json_line(answer) if as_json else safe_at_terminal(answer["text"]))
        if answer["unknown"] and not as_json:
            say(f"namenorm: {table} does not know {' '.join(answer['unknown'])}", err=True)


def _romanized(text: str, table: str, unknown: str, reverse: bool) -> Row:
    from namenorm.translit.standards import detransliterate, transliterate_steps

    if reverse:
        return {"text": detransliterate(text, table, unknown), "table": table, "unknown": []}  # type: ignore[arg-type]
    done = transliterate_steps(text, table, unknown)  # type: ignore[arg-type]
    answer = {"text": done.text, "table": table, "unknown": list(done.unknown)}
    return {**answer, "fallback": dict(done.fallback)} if done.fallback else answer


def _tables(lang: str | None, as_json: bool) -> Iterable[str]:
    from namenorm.translit.standards import tables

    for t in tables(lang):
        if as_json:
            yield json_line({"name": t.name, "title": t.title, "authority": t.authority, "year": t.year, "status": t.status,
                        "languages": list(t.languages), "reversible": t.reversible})  # fmt: skip
        else:
            back = "reversible" if t.reversible else ""
            yield f"{t.name}\t{','.join(t.languages)}\t{t.year}\t{t.status}\t{back}\t{t.authority}"


_TRANSCRIBE = """\b
Examples:
  namenorm transcribe --from zh --to mk "Xi Jinping"
  namenorm transcribe --from ko --to ru "Moon Jae-in" "문재인"
  namenorm transcribe --from ja --to uk --all "Shinzō Abe"
  echo '{"name": "Guangdong", "from": "zh", "to": "bg"}' | namenorm transcribe --jsonl"""


@click.command(epilog=_TRANSCRIBE)
@click.argument("names", nargs=-1)
@click.option("--from", "source", metavar="CODE", help="Language the names come from: zh, ja, ko.")
@click.option("--to", "lang", metavar="CODE", help=f"Tradition to write them in: {', '.join(CYRILLIC_LANGUAGES)}.")
@click.option("--all", "show_all", is_flag=True, help="Every spelling in use, best first, not the best alone.")
@click.option("--list", "as_list", is_flag=True, help="List the languages and traditions.")
@json_option
@click.option(
    "--jsonl",
    is_flag=True,
    help='JSON lines on standard input: {"name", "from", "to"}; answers {"forms": [best first]}.',
)
@click.pass_context
def transcribe(
    ctx: click.Context,
    names: tuple[str, ...],
    source: str | None,
    lang: str | None,
    show_all: bool,
    as_list: bool,
    as_json: bool,
    jsonl: bool,
) -> None:
    """Spell Chinese, Japanese or Korean NAMES as editors of a language do. Exit status 1 where a name cannot be read."""
    from namenorm.transcription import names as transcription

    if as_list:
        followers = ", ".join(c for c in CYRILLIC_LANGUAGES if c not in transcription.TRADITIONS)
        click.echo(f"from\t{', '.join(transcription.SOURCES)}\nto\t{', '.join(transcription.TRADITIONS)}")
        click.echo(f"through ru\t{followers}")
        return
    if jsonl:
        good = answer_lines(
            lambda row: {
                "forms": transcription.transcribe(
                    text_field(row, "name"),
                    source if source and "from" not in row else text_field(row, "from"),
                    lang if lang and "to" not in row else text_field(row, "to"),
                )
            }
        )
        ctx.exit(0 if good else 2)
    if not source or not lang:
        raise click.UsageError("say where the names come from and which language writes them: --from zh --to bg")
    found = True
    for name in names_from(names):
        forms = transcription.transcribe(name, source, lang)
        found = found and bool(forms)
        if as_json:
            click.echo(json_line({"name": name, "from": source, "to": lang, "forms": forms}))
        else:
            shown = ", ".join(forms if show_all else forms[:1])
            say(f"{name}\t{shown or f'— cannot be read as a name from {source}'}")
    ctx.exit(0 if found else 1)


_INFLECT = """\b
Examples:
  namenorm inflect -l ru "Ким Чен Ын"
  namenorm inflect -l uk --gender f "Ангела Меркель"
  namenorm inflect -l ru --lemmas "Трудовой партии Кореи"
  namenorm inflect --list"""


@click.command(epilog=_INFLECT)
@click.argument("names", nargs=-1)
@lang_option
@type_option
@click.option("--gender", metavar="m|f|n|pl", help="Gender of the name [default: told by the name].")
@click.option("--lemmas", "backward", is_flag=True, help="The other way: base forms that each NAME can come from.")
@click.option(
    "--list", "as_list", is_flag=True, help="List the languages, with their cases and how many paradigms they have."
)
@json_option
@click.option(
    "--jsonl",
    is_flag=True,
    help='JSON lines on standard input: {"name", "lang", "type"?, "gender"?}; answers {"forms": [{"name", "case"}]}, '
    'or with --lemmas {"lemmas": [{"name", "cases"}]}.',
)
@click.pass_context
def inflect(
    ctx: click.Context,
    names: tuple[str, ...],
    lang: str | None,
    type_: str | None,
    gender: str | None,
    backward: bool,
    as_list: bool,
    as_json: bool,
    jsonl: bool,
) -> None:
    """Bend each NAME: all its case forms, or forms with the article; or find its base form."""
    if as_list:
        click.echo("\n".join(_inflected_languages()))
        return
    answer = _lemmas_row if backward else _forms_row
    if jsonl:
        good = answer_lines(
            lambda row: answer(
                text_field(row, "name"), row.get("lang") or lang, row.get("type") or type_, row.get("gender") or gender
            )
        )
        ctx.exit(0 if good else 2)
    for name in names_from(names):
        row = answer(name, lang, type_, gender)
        say(json_line(row) if as_json else "\n".join(_shown(row)))


def _language_of(name: str, lang: str | None) -> str:
    from namenorm.lang.guess import guess_language
    from namenorm.lang.languages import check_language

    return check_language(lang) or guess_language(name)


def _forms_row(name: str, lang: str | None, type_: str | None, gender: str | None) -> Row:
    from namenorm.lang.declining import inflect as forms_of

    code = _language_of(name, lang)
    forms: Iterable[NameForm] = forms_of(name, code, type_, gender)
    return {"name": name, "lang": code, "forms": [{"name": f.name, "case": f.case} for f in forms]}


def _lemmas_row(name: str, lang: str | None, type_: str | None, gender: str | None) -> Row:
    from namenorm.api import lemmas as lemmas_of

    code = _language_of(name, lang)
    found = lemmas_of(name, code, type_)
    return {"name": name, "lang": code, "lemmas": [{"name": x.name, "cases": list(x.cases)} for x in found]}


def _shown(row: Row) -> Iterable[str]:
    """For people: one line a case, or one a base form."""
    if "lemmas" in row:
        yield from (f"{x['name']}\t{'/'.join(x['cases'])}" for x in row["lemmas"])
        return
    by_case: dict[str, list[str]] = {}
    for form in row["forms"]:
        by_case.setdefault(form["case"], []).append(form["name"])
    yield from (f"{case}\t{', '.join(forms)}" for case, forms in by_case.items())


def _inflected_languages() -> Iterable[str]:
    from namenorm.lang.languages import profile
    from namenorm.lang.paradigm import CASES

    for code in CYRILLIC_LANGUAGES:
        paradigms = profile(code).paradigms
        used = {case for p in paradigms for case in (*p.cells, *p.plural)}
        yield f"{code}\t{profile(code).name}\t{len(paradigms)} paradigms\t{' '.join(c for c in CASES if c in used)}"
