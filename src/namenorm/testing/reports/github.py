"""The report as GitHub workflow commands, which a pull request shows beside the lines."""

from __future__ import annotations

from namenorm.gazetteer.problems import Problem
from namenorm.testing.findings import Finding, Level
from namenorm.testing.report import Report
from namenorm.testing.reports.text import summary, visible


def as_github(report: Report) -> str:
    """One annotation for each problem and finding, at the entry that it is about.

    >>> as_github(Report(checked=1, entities=1)).startswith("::notice::1 of 1 entities")
    True
    """
    lines = [*map(_of_problem, report.problems), *map(_of_finding, report.findings)]
    return "".join(line + "\n" for line in [*lines, f"::notice::{_data(summary(report))}"])


def _of_problem(problem: Problem) -> str:
    hint = f"\nto mend it: {problem.hint}" if problem.hint else ""
    return _annotation(problem.level, problem.code, (problem.file, problem.line), problem.message + hint)


def _of_finding(finding: Finding) -> str:
    command = "error" if finding.level is Level.ERROR else "warning"
    other = f"\nthe other entry: {finding.other_place[0]}:{finding.other_place[1]}" if finding.other_place else ""
    mends = "".join(f"\nto mend it: {mend}" for mend in finding.mends)
    return _annotation(command, finding.case.property, finding.place, f"{finding.sentence}{other}{mends}")


def _annotation(command: str, title: str, place: tuple[str, int] | None, text: str) -> str:
    parameters = {"title": title}
    if place:
        parameters = {"file": place[0], "line": str(place[1]), **parameters}
    said = ",".join(f"{key}={_property(value)}" for key, value in parameters.items())
    message = "\n".join(visible(line) for line in text.split("\n"))
    return f"::{command} {said}::{_data(message)}"


def _data(text: str) -> str:
    """A message, with what would end it escaped (as GitHub's toolkit does, packages/core/src/command.ts)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
