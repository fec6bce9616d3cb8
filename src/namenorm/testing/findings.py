"""What a property found: which name goes wrong, where both entries stand, how it came about, and what would mend it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Outcome(StrEnum):
    """In which way a name goes wrong."""

    SWALLOWED = "swallowed"
    """It resolves to another entity, which does not list it."""
    SHARED = "shared"
    """It resolves to another entity, which really bears it: the data say so."""
    LOST = "lost"
    """It resolves to nothing, or is UNSURE without its entity among the candidates."""
    TAKEN = "taken"
    """It resolves to an entity that it must not mean."""
    CHANGED = "changed"
    """The answer is not what it was, or not the same twice."""


class Level(StrEnum):
    """Errors fail a check; warnings ask for a look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Case:
    """What was tried: enough to try it again.

    Attributes:
        property: The name of the property.
        entity: Id of the entity that it is about.
        name: The name, or the text.
        lang: Its language, or None.
        form: The form that it was made from; "" where there is none.
        form_lang: The language of that form.
        kinds: Kinds of its changes, or of the near miss.
        changed: The same in words.
        must_be_found: Whether NONE is wrong too.
        damaged: Whether it is an accident, as a typo is.
    """

    property: str
    entity: str
    name: str
    lang: str | None = None
    form: str = ""
    form_lang: str = ""
    kinds: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    must_be_found: bool = True
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A case that goes wrong.

    Attributes:
        case: What was tried.
        outcome: In which way it goes wrong.
        level: Whether it fails a check.
        other: Id of the entity that it resolved to, or None.
        got: The answer, in words.
        steps: What leads from the entry to the name, and what the resolver made of its own form.
        other_steps: What led from the name to the answer.
        mends: What would mend it, the surest first.
        place: File and line of the entry.
        other_place: File and line of the other entry.
    """

    case: Case
    outcome: Outcome
    level: Level
    other: str | None
    got: str
    steps: tuple[str, ...] = ()
    other_steps: tuple[str, ...] = ()
    mends: tuple[str, ...] = ()
    place: tuple[str, int] | None = None
    other_place: tuple[str, int] | None = None

    @property
    def sentence(self) -> str:
        """What goes wrong, in one sentence."""
        name = f"«{self.case.name}»" + (f" ({self.case.lang})" if self.case.lang else "")
        how = f", {', '.join(self.case.changed)}," if self.case.changed else ""
        return f"{name}{how} {_SAID[self.outcome].format(own=self.case.entity, other=self.other, got=self.got)}"


_SAID = {
    Outcome.SWALLOWED: "is of {own} and resolves to {other}",
    Outcome.SHARED: "is of {own}, and {other} lists it too",
    Outcome.LOST: "is of {own} and is not found: {got}",
    Outcome.TAKEN: "is not of {own} and resolves to it",
    Outcome.CHANGED: "{got}",
}


@dataclass
class Tally:
    """How much was tried, by property and kind.

    Attributes:
        examples: Property → cases tried.
        kinds: Property and kind → cases tried.
    """

    examples: dict[str, int] = field(default_factory=dict)
    kinds: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, property_: str, kinds: tuple[str, ...] = ()) -> None:
        """Counts one case."""
        self.examples[property_] = self.examples.get(property_, 0) + 1
        for kind in kinds:
            self.kinds[property_, kind] = self.kinds.get((property_, kind), 0) + 1

    def take(self, other: Tally) -> None:
        """Adds what another has counted."""
        for name, count in other.examples.items():
            self.examples[name] = self.examples.get(name, 0) + count
        for kind, count in other.kinds.items():
            self.kinds[kind] = self.kinds.get(kind, 0) + count

    @property
    def total(self) -> int:
        """All cases tried."""
        return sum(self.examples.values())
