"""What a check tried and found, as one value."""

from __future__ import annotations

from dataclasses import dataclass, field

from namenorm.gazetteer.problems import Problem
from namenorm.testing.findings import Finding, Level, Tally


@dataclass
class Report:
    """What a check tried and found.

    Attributes:
        findings: Errors first, then by place.
        tally: How much was tried.
        checked: Entities that were checked.
        entities: Entities of the gazetteer.
        profile: The name of the profile.
        seed: What all draws depend on.
        seconds: How long it took.
        fingerprint: That of the gazetteer.
        gone: Cases of the regression file whose entity is no more.
        changed: Entities that a change touches, where only a change was checked.
        problems: What the linter found in the files; with errors among them no property was tried.
    """

    findings: list[Finding] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)
    checked: int = 0
    entities: int = 0
    profile: str = "quick"
    seed: int = 0
    seconds: float = 0.0
    fingerprint: str = ""
    gone: int = 0
    changed: int | None = None
    problems: list[Problem] = field(default_factory=list)

    @property
    def errors(self) -> list[Finding]:
        """The findings that fail a check."""
        return [f for f in self.findings if f.level is Level.ERROR]
