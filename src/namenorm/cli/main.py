"""The command group, its version, and how errors are told."""

from __future__ import annotations

import os
import sys
from typing import Any, ClassVar

import click

from namenorm.cli.printing import say, utf8
from namenorm.errors import NamenormError

_EPILOG = """\b
Examples:
  namenorm resolve "Ким Џонг Ун"
  namenorm link article.txt
  namenorm build my-gazetteer.yaml -o my.index && namenorm resolve -g my.index "Иванов"

Exit status: 0 found, 1 not found (or problems in a gazetteer), 2 wrong use or unreadable input."""


class _LazyGroup(click.Group):
    """Imports the module of a command when it is asked for, so that starting up stays cheap."""

    _commands: ClassVar[dict[str, str]] = {
        "resolve": "namenorm.cli.names",
        "explain": "namenorm.cli.names",
        "compare": "namenorm.cli.names",
        "link": "namenorm.cli.texts",
        "cluster": "namenorm.cli.clusters",
        "normalize": "namenorm.cli.texts",
        "translit": "namenorm.cli.spellings",
        "transcribe": "namenorm.cli.spellings",
        "inflect": "namenorm.cli.spellings",
        "build": "namenorm.cli.gazetteers",
        "gazetteer": "namenorm.cli.gazetteers",
        "ner": "namenorm.cli.training",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._commands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        from importlib import import_module

        module = self._commands.get(cmd_name)
        if module is None:
            return None
        command: click.Command = getattr(import_module(module), cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        utf8(sys.stdout)
        utf8(sys.stderr)
        try:
            return super().invoke(ctx)
        except NamenormError as error:
            say(f"namenorm: {error}", err=True)
            ctx.exit(2)
        except BrokenPipeError:
            _leave_output_unread()
            ctx.exit(0)


def _leave_output_unread() -> None:
    """Sends what is still to be written nowhere, so that the last flush, at the end of Python, does not fail as well."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _print_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if not value or ctx.resilient_parsing:
        return
    from importlib.metadata import version

    from namenorm.index.reader import Index
    from namenorm.shipped import shipped_index

    index = Index.open(shipped_index())
    click.echo(f"namenorm {version('namenorm')}, gazetteers {index.fingerprint} ({len(index)} entities)")
    ctx.exit()


@click.group(cls=_LazyGroup, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    callback=_print_version,
    expose_value=False,
    is_eager=True,
    help="Version, and fingerprint of the shipped gazetteers.",
)
def main() -> None:
    """Says which entity a name means: names in Cyrillic-script text, in any language, case form and spelling."""
