"""Reports of a check, one module a format, each a function from a report to text."""

from __future__ import annotations

from collections.abc import Callable

from namenorm.testing.report import Report
from namenorm.testing.reports.github import as_github
from namenorm.testing.reports.json_object import as_json
from namenorm.testing.reports.junit import as_junit
from namenorm.testing.reports.text import as_text

FORMATS: dict[str, Callable[[Report], str]] = {
    "text": as_text,
    "json": as_json,
    "junit": as_junit,
    "github": as_github,
}
"""Every format by its name."""

__all__ = ["FORMATS", "as_github", "as_json", "as_junit", "as_text"]
