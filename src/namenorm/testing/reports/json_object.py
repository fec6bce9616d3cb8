"""The report as one JSON object, for programs."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from typing import Any

from namenorm.testing.findings import Finding
from namenorm.testing.report import Report


def as_json(report: Report) -> str:
    """All findings and the counts of what was tried, as one object on one line.

    >>> json.loads(as_json(Report(checked=2, entities=3)))["checked"]
    2
    """
    text = json.dumps(report_row(report), ensure_ascii=False)
    return _SURROGATE.sub(lambda m: f"\\u{ord(m[0]):04x}", text) + "\n"


_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character, which UTF-8 cannot say."""


def report_row(report: Report) -> dict[str, Any]:
    """The report as plain values."""
    return {
        "fingerprint": report.fingerprint,
        "profile": report.profile,
        "seed": report.seed,
        "entities": report.entities,
        "checked": report.checked,
        "changed": report.changed,
        "seconds": round(report.seconds, 3),
        "errors": len(report.errors),
        "warnings": len(report.findings) - len(report.errors),
        "examples": dict(sorted(report.tally.examples.items())),
        "kinds": {f"{name}/{kind}": count for (name, kind), count in sorted(report.tally.kinds.items())},
        "problems": [asdict(problem) for problem in report.problems],
        "findings": [finding_row(f) for f in report.findings],
    }


def finding_row(finding: Finding) -> dict[str, Any]:
    """A finding as plain values."""
    case = finding.case
    return {
        "level": finding.level.value,
        "property": case.property,
        "outcome": finding.outcome.value,
        "entity": case.entity,
        "place": _place(finding.place),
        "other": finding.other,
        "other_place": _place(finding.other_place),
        "name": case.name,
        "lang": case.lang,
        "form": case.form,
        "form_lang": case.form_lang,
        "kinds": list(case.kinds),
        "changed": list(case.changed),
        "got": finding.got,
        "message": finding.sentence,
        "steps": list(finding.steps),
        "other_steps": list(finding.other_steps),
        "mends": list(finding.mends),
    }


def _place(at: tuple[str, int] | None) -> dict[str, Any] | None:
    return {"file": at[0], "line": at[1]} if at else None
