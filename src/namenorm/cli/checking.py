"""``gazetteer check --properties``: the properties of `namenorm.testing`, for people without pytest."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from namenorm.gazetteer.collection import Gazetteer

FORMATS = ("text", "json", "junit", "github")
PROFILES = ("quick", "thorough")
C = TypeVar("C", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--properties", is_flag=True, help="Also try variants, near misses and texts; see docs/tutorial."),
    click.option("--changed-since", metavar="REV", help="Only what differs from a git revision, and entities near it."),
    click.option("--profile", type=click.Choice(PROFILES), help="How much is tried [default: quick]."),
    click.option("--examples", type=click.IntRange(min=1), metavar="N", help="About so many examples in all."),
    click.option("--seed", type=int, metavar="N", help="What the names drawn depend on [default: 0]."),
    click.option("--format", "format_", type=click.Choice(FORMATS), help="How findings are told [default: text]."),
    click.option(
        "--regressions",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help="Names that went wrong before, tried first [default: gazetteer.regressions].",
    ),
    click.option(
        "-j", "--jobs", type=click.IntRange(min=0), metavar="N", help="Processes; 0: one a core [default: 0]."
    ),
)


def property_options(command: C) -> C:
    """Adds the options of the properties to a command, which gets them as keyword arguments."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def check_properties(gazetteer: Gazetteer, given: dict[str, Any], *, errors_only: bool = False) -> int:
    """Checks a gazetteer by its properties, where the linter found no error, prints the report, and returns the exit status.

    Args:
        gazetteer: As loaded.
        given: What the options of `property_options` gave.
        errors_only: Leave warnings out.

    Raises:
        UsageError: An option is given that says nothing without ``--properties``.
        InputError: git or the regression file cannot be read.
    """
    if not given.pop("properties"):
        if unused := [name for name, value in given.items() if value is not None]:
            name = unused[0].rstrip("_").replace("_", "-")
            raise click.UsageError(f"--{name} says how properties are checked: give --properties too")
        return 1 if gazetteer.errors else 0
    return _checked(gazetteer, errors_only, **given)


def _checked(
    gazetteer: Gazetteer,
    errors_only: bool,
    changed_since: str | None,
    profile: str | None,
    examples: int | None,
    seed: int | None,
    format_: str | None,
    regressions: Path | None,
    jobs: int | None,
) -> int:
    from namenorm.testing import regressions as names
    from namenorm.testing.checking import check, check_changed
    from namenorm.testing.profiles import profile_named
    from namenorm.testing.report import Report
    from namenorm.testing.reports import FORMATS as WRITERS
    from namenorm.testing.tested import Tested

    problems = gazetteer.errors if errors_only else gazetteer.problems
    if gazetteer.errors:
        if format_ not in (None, "text"):  # as text they have been told
            unchecked = Report(problems=list(problems), entities=len(gazetteer.entities), profile=profile or "quick")
            click.echo(WRITERS[format_](unchecked), nl=False)
        return 1
    chosen = profile_named(profile or "quick", examples, len(gazetteer.entities))
    path = regressions or Path(names.DEFAULT)
    kept = names.read(path)
    with _bar("building") as progress:
        tested = Tested.of(gazetteer, progress=progress)
    common: dict[str, Any] = {"profile": chosen, "seed": seed or 0, "jobs": jobs or 0}
    with _bar("checking") as progress:
        common |= {"progress": progress, "regressions": [k.case for k in kept]}
        report = check_changed(tested, changed_since, **common) if changed_since else check(tested, **common)
    report.findings = [names.excused(f, kept) for f in report.findings]
    report.problems = list(problems)
    wrong = report.findings
    if errors_only:
        report.findings = report.errors
    click.echo(WRITERS[format_ or "text"](report), nl=False)
    for k in names.healed(kept, wrong):
        click.echo(f"namenorm: {path}: «{k.case.name}» of {k.case.entity} is right again: delete its 'known'", err=True)
    _keep(path, kept, names.kept_with(kept, report.findings))
    return 1 if report.errors else 0


def _keep(path: Path, before: list[Any], after: list[Any]) -> None:
    from namenorm.testing.regressions import write

    if len(after) == len(before):
        return
    try:
        write(path, after)
    except OSError as error:
        click.echo(f"namenorm: {path}: {error.strerror or error}: what went wrong is not kept", err=True)
        return
    count = len(after) - len(before)
    names = f"{count} name" + ("s" if count > 1 else "")
    click.echo(f"namenorm: {names} kept in {path}, to be tried first from now on", err=True)


@contextmanager
def _bar(label: str) -> Iterator[Callable[[int, int], None] | None]:
    """Progress on standard error for a person at a terminal; None where nobody looks."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def show(done: int, total: int) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)

        yield show
