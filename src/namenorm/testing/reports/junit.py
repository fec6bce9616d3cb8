"""The report as JUnit XML, which servers of continuous integration show: a test for each property, a failure for each error."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

from namenorm.testing.findings import Finding, Level
from namenorm.testing.report import Report
from namenorm.testing.reports.text import told

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 § 2.2 does not allow: most control characters, and lone surrogates."""


def as_junit(report: Report) -> str:
    """One test suite: every property that was tried is a test; errors fail it, warnings stand in its output.

    >>> Xml.fromstring(as_junit(Report())).get("failures")
    '0'
    """
    suite = Xml.Element("testsuite", name="namenorm gazetteer", time=f"{report.seconds:.3f}", errors="0", skipped="0")
    count = failures = 0
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


def _test(suite: Xml.Element, property_: str, name: str, finding: Finding | None) -> Xml.Element:
    test = Xml.SubElement(suite, "testcase", classname=f"namenorm.{property_}", name=_clean(name))
    if finding is not None and finding.place:
        test.set("file", _clean(finding.place[0]))
        test.set("line", str(finding.place[1]))
    return test


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
