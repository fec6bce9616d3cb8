"""The report as JUnit XML, which servers of continuous integration show: a test for each property, a failure for each error."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree as Xml

from namenorm.gazetteer.problems import Problem
from namenorm.testing.findings import Finding, Level
from namenorm.testing.report import Report
from namenorm.testing.reports.text import told

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 § 2.2 does not allow: most control characters, and lone surrogates."""


def as_junit(report: Report) -> str:
    """One test suite: the linter and every property that was tried are tests; errors fail them, warnings stand in their output.

    >>> Xml.fromstring(as_junit(Report())).get("failures")
    '0'
    """
    suite = Xml.Element("testsuite", name="namenorm gazetteer", time=f"{report.seconds:.3f}", errors="0", skipped="0")
    count, failures = _lint(suite, report.problems)
    for name in sorted(set(report.tally.examples) | {f.case.property for f in report.findings}):
        found = [f for f in report.findings if f.case.property == name]
        errors = [f for f in found if f.level is Level.ERROR]
        for error in errors:
            test = _test(suite, name, error.case.entity, error)
            failure = Xml.SubElement(test, "failure", message=_clean(error.sentence), type=error.outcome.value)
            failure.text = _clean("\n".join(told(error)))
        count, failures = count + max(1, len(errors)), failures + len(errors)
        if not errors:
            _test(suite, name, f"{report.tally.examples.get(name, 0)} examples", None)
        warnings = ["\n".join(told(f)) for f in found if f.level is Level.WARNING]
        if warnings:
            Xml.SubElement(suite[-1], "system-out").text = _clean("\n\n".join(warnings))
    suite.set("tests", str(count))
    suite.set("failures", str(failures))
    return '<?xml version="1.0" encoding="utf-8"?>\n' + Xml.tostring(suite, encoding="unicode") + "\n"


def _lint(suite: Xml.Element, problems: Sequence[Problem]) -> tuple[int, int]:
    """The tests of the linter: one that fails for each error, or one that does not; returns how many, and how many fail."""
    errors = [problem for problem in problems if problem.level == "error"]
    for error in errors:
        test = Xml.SubElement(suite, "testcase", classname=f"namenorm.{_LINTER}", name=_clean(error.code))
        test.set("file", _clean(error.file))
        test.set("line", str(error.line))
        failure = Xml.SubElement(test, "failure", message=_clean(error.message), type=error.code)
        failure.text = _clean(str(error))
    if not errors:
        Xml.SubElement(suite, "testcase", classname=f"namenorm.{_LINTER}", name="files")
    warnings = [str(problem) for problem in problems if problem.level != "error"]
    if warnings:
        Xml.SubElement(suite[-1], "system-out").text = _clean("\n".join(warnings))
    return max(1, len(errors)), len(errors)


_LINTER = "linter"


def _test(suite: Xml.Element, property_: str, name: str, finding: Finding | None) -> Xml.Element:
    test = Xml.SubElement(suite, "testcase", classname=f"namenorm.{property_}", name=_clean(name))
    if finding is not None and finding.place:
        test.set("file", _clean(finding.place[0]))
        test.set("line", str(finding.place[1]))
    return test


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
