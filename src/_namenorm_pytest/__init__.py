"""The pytest plugin: ``pytest --namenorm-gazetteer PATH [--namenorm-profile quick|thorough]``.

It stands beside the package, and not in it, so that pytest loads it without importing namenorm: every test run of everybody
who has namenorm installed pays for what is imported here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from namenorm.testing.suite import GazetteerChecks

GAZETTEER = "--namenorm-gazetteer"
PROFILE = "--namenorm-profile"
SEED = "--namenorm-seed"
REGRESSIONS = "--namenorm-regressions"
_PROFILES = ("quick", "thorough")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the options."""
    group = parser.getgroup("namenorm", "namenorm: gazetteers tested by properties")
    group.addoption(
        GAZETTEER, action="append", default=[], metavar="PATH", help="Gazetteer to test: a file or a folder."
    )
    group.addoption(PROFILE, choices=_PROFILES, default="quick", help="How much is tried [default: quick].")
    group.addoption(SEED, type=int, default=0, metavar="N", help="What the names drawn depend on [default: 0].")
    group.addoption(
        REGRESSIONS, metavar="FILE", help="Names that went wrong before, tried first [default: gazetteer.regressions]."
    )


def pytest_report_header(config: pytest.Config) -> str | None:
    """Says what is tested."""
    paths = config.getoption(GAZETTEER)
    return f"namenorm: {', '.join(paths)} ({config.getoption(PROFILE)})" if paths else None


def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    """Adds a test for each property behind the tests that pytest itself has found."""
    if config.getoption(GAZETTEER):
        collector = GazetteerCollector.from_parent(session, name="gazetteer", nodeid=config.getoption(GAZETTEER)[0])
        items.extend(collector.collect())


class GazetteerCollector(pytest.Collector):
    """Holds the gazetteer, which the first test that runs compiles."""

    def collect(self) -> Iterator[pytest.Item]:
        """The regressions, then one test a property."""
        from namenorm.testing.properties import NAMES
        from namenorm.testing.regressions import DEFAULT
        from namenorm.testing.suite import GazetteerChecks

        option = self.config.getoption
        regressions = Path(option(REGRESSIONS) or self.config.rootpath / DEFAULT)
        checks = GazetteerChecks(option(GAZETTEER), option(PROFILE), option(SEED), 1, regressions)
        for name in ("regressions", *NAMES):
            yield PropertyItem.from_parent(self, name=name, checks=checks)


class PropertyItem(pytest.Item):
    """One property as a test."""

    def __init__(self, *, checks: GazetteerChecks, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.checks = checks

    def runtest(self) -> None:
        """Runs the property; it raises where it does not hold."""
        from namenorm.testing.suite import BrokenPropertyError

        if self.name != "regressions":
            self.checks.hold(self.name)
        elif errors := self.checks.run_regressions().errors:
            raise BrokenPropertyError(errors)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The findings, and no traceback: where the harness noticed it helps no curator."""
        from namenorm.errors import NamenormError
        from namenorm.testing.suite import BrokenPropertyError

        if isinstance(excinfo.value, (BrokenPropertyError, NamenormError)):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where a report says that the test stands: at the gazetteer."""
        return self.checks.sources[0], None, f"gazetteer: {self.name}"
