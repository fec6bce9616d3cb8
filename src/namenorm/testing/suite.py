"""The check as tests: for the pytest plugin, and for a test file of one's own.

from namenorm.testing import gazetteer_suite

TestPeople = gazetteer_suite("people.yaml")
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from namenorm.gazetteer.collection import Gazetteer
from namenorm.testing import regressions as kept_names
from namenorm.testing.checking import check
from namenorm.testing.findings import Finding
from namenorm.testing.profiles import profile_named
from namenorm.testing.properties import PROPERTIES
from namenorm.testing.report import Report
from namenorm.testing.reports.text import told
from namenorm.testing.tested import Tested


class BrokenPropertyError(AssertionError):
    """A property of a gazetteer does not hold; ``findings`` says where."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        shown = ["\n".join(told(f)) for f in self.findings[:MOST_SHOWN]]
        more = len(self.findings) - len(shown)
        super().__init__("\n\n".join(shown) + (f"\n\n… and {more} more" if more else ""))


MOST_SHOWN = 20


class GazetteerChecks:
    """The properties of one gazetteer, one at a time; the gazetteer is loaded and compiled when the first is asked for.

    Args:
        sources: Files or folders.
        profile: ``quick`` or ``thorough``.
        seed: What the draws depend on.
        jobs: Processes.
        regressions: The file of names that went wrong before; None for none.
    """

    def __init__(
        self,
        sources: Sequence[str | Path],
        profile: str = "quick",
        seed: int = 0,
        jobs: int = 1,
        regressions: Path | None = None,
    ) -> None:
        self.sources = tuple(map(Path, sources))
        self.profile = profile_named(profile)
        self.seed = seed
        self.jobs = jobs
        self.regressions = regressions

    @cached_property
    def tested(self) -> Tested:
        """The gazetteer, compiled.

        Raises:
            GazetteerError: It has errors.
        """
        return Tested.of(Gazetteer.load(*self.sources))

    def run(self, property_: str) -> Report:
        """The report of one property."""
        report = check(self.tested, profile=self.profile, seed=self.seed, properties=(property_,), jobs=self.jobs)
        kept = kept_names.read(self.regressions) if self.regressions else []
        report.findings = [kept_names.excused(f, kept) for f in report.findings]
        return report

    def run_regressions(self) -> Report:
        """The report of the names of the regression file."""
        kept = kept_names.read(self.regressions) if self.regressions else []
        report = check(self.tested, only=(), properties=(), regressions=[k.case for k in kept])
        report.findings = [kept_names.excused(f, kept) for f in report.findings]
        return report

    def keep(self, findings: Sequence[Finding]) -> None:
        """Adds what went wrong to the regression file."""
        if self.regressions and findings:
            kept = kept_names.read(self.regressions)
            kept_names.write(self.regressions, kept_names.kept_with(kept, findings))

    def hold(self, property_: str) -> None:
        """Raises `BrokenPropertyError` where a property does not hold, and keeps the names."""
        errors = self.run(property_).errors
        self.keep(errors)
        if errors:
            raise BrokenPropertyError(errors)


def gazetteer_suite(
    *sources: str | Path,
    profile: str = "quick",
    seed: int = 0,
    jobs: int = 1,
    regressions: str | Path | None = None,
) -> type:
    """A class of tests for pytest, one a property; assign it to a name that begins with ``Test``.

    Args:
        sources: Files or folders.
        profile: ``quick`` or ``thorough``.
        seed: What the draws depend on.
        jobs: Processes; 0: one a core.
        regressions: A file for names that go wrong, which are tried first ever after.

    >>> suite = gazetteer_suite("people.yaml")
    >>> [name for name in dir(suite) if name.startswith("test_o")]
    ['test_offsets_hold', 'test_order_changes_nothing', 'test_own_forms_resolve']
    """
    checks = GazetteerChecks(sources, profile, seed, jobs, Path(regressions) if regressions else None)

    def regression_test(self: object) -> None:
        """Names that went wrong once do so no more."""
        errors = checks.run_regressions().errors
        if errors:
            raise BrokenPropertyError(errors)

    members: dict[str, object] = {"test_0_regressions": regression_test, "checks": checks}
    for function in PROPERTIES:
        members[f"test_{function.__name__}"] = _test(checks, function)
    return type("TestGazetteer", (), members)


def _test(checks: GazetteerChecks, function: Callable[..., object]) -> Callable[[object], None]:
    def test(self: object) -> None:
        checks.hold(function.__name__)

    test.__doc__ = function.__doc__
    return test
