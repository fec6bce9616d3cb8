"""What curators' tools ask of a compiled gazetteer; the tools stand below the resolver and are handed one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from namenorm.model import Kind, Resolution


@dataclass(frozen=True, slots=True)
class Near:
    """A form of a gazetteer that a name is, or is like.

    Attributes:
        id: Its entity.
        form: The spelling.
        lang: Its language.
        kind: What it is to its entity.
        step: The step of the resolver that found it: `unified_form`, `inflected_form`, or one of likeness.
        score: How probable it is that the name means this form, if there were no other.
    """

    id: str
    form: str
    lang: str
    kind: Kind
    step: str
    score: float


class Asked(Protocol):
    """A compiled gazetteer."""

    def resolve(self, name: str, lang: str | None = None, type: str | None = None) -> Resolution:
        """Which entity a name means; `namenorm.resolver.Resolver.resolve`."""

    def near(self, name: str, lang: str | None = None, type: str | None = None) -> tuple[Near, ...]:
        """All forms that a name is or is like, the likeliest first, whether or not an exact one settles it."""
