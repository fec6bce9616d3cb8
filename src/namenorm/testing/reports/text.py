"""The report as people read it."""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.testing.findings import Finding, Level
from namenorm.testing.report import Report

MOST_TOLD = 50
"""Findings that are told in full; the other formats tell all."""


def as_text(report: Report) -> str:
    """The findings, errors first, each with places, steps and mends, and a line that sums up.

    >>> print(as_text(Report(checked=1, entities=1, profile="quick")), end="")
    1 of 1 entities, 0 examples (quick, seed 0) in 0.0 s: 0 errors, 0 warnings
    """
    blocks = ["\n".join(told(f)) for f in report.findings[:MOST_TOLD]]
    if len(report.findings) > MOST_TOLD:
        blocks.append(f"… and {len(report.findings) - MOST_TOLD} more; --format json tells all")
    return "".join(block + "\n\n" for block in blocks) + summary(report) + "\n"


def told(finding: Finding) -> Iterator[str]:
    """One finding, line by line."""
    mark = "" if finding.level is Level.ERROR else " [warning]"
    yield f"{place(finding.place)}{finding.case.property}: {visible(finding.sentence)}{mark}"
    yield f"  resolved: {finding.got}"
    if finding.other_place and finding.other_place != finding.place:
        yield f"  the other entry: {finding.other} at {place(finding.other_place).rstrip(': ')}"
    yield from (f"  from the entry: {visible(step)}" for step in finding.steps)
    yield from (f"  to the answer:  {visible(step)}" for step in finding.other_steps)
    yield from (f"  to mend it: {visible(mend)}" for mend in finding.mends)


def place(at: tuple[str, int] | None) -> str:
    """A place as the linter writes it, or nothing."""
    return f"{at[0]}:{at[1]}: " if at else ""


def visible(text: str) -> str:
    r"""A text in which characters that nobody sees are written by their number.

    >>> visible("КН\u00adДР, Север\nКореја")
    'КН[U+00AD]ДР, Север[U+000A]Кореја'
    """
    return "".join(c if c == " " or (c.isprintable() and c != "\u2060") else f"[U+{ord(c):04X}]" for c in text)


def summary(report: Report) -> str:
    """How much was tried, and what came of it, in one line."""
    errors = len(report.errors)
    gone = f", {report.gone} regressions of entities that are gone" if report.gone else ""
    changed = f" ({report.changed:,} changed, the others near them)" if report.changed is not None else ""
    return (
        f"{report.checked:,} of {report.entities:,} entities{changed}, {report.tally.total:,} examples ({report.profile}, seed "
        f"{report.seed}) in {report.seconds:.1f} s: {errors} errors, {len(report.findings) - errors} warnings{gone}"
    )
