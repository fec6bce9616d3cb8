"""The values that cross module borders: all frozen, all plain.

The words are those of ``docs/glossary.md``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from namenorm.errors import UnknownTypeError

ENTITY_TYPES = ("PER", "LOC", "ORG", "EVT", "PRO")
"""Person, place, organization, event, product (and whatever else bears a name)."""


def check_type(type_: object) -> str | None:
    """Returns the type; None and "" mean any.

    Raises:
        UnknownTypeError: It is none of `ENTITY_TYPES`.
    """
    if type_ is None or type_ == "":
        return None
    if not isinstance(type_, str) or type_.upper() not in ENTITY_TYPES:
        raise UnknownTypeError(type_, ENTITY_TYPES)
    return type_.upper()


class Kind(StrEnum):
    """What a form is to its entity. Only ``NAME`` is strong; every other kind is weak in some respect."""

    NAME = "name"
    SHORT = "short"
    ACRONYM = "acronym"
    ADJECTIVE = "adjective"
    DEMONYM = "demonym"


class Verdict(StrEnum):
    """What the evidence allows to say."""

    MATCH = "MATCH"
    UNSURE = "UNSURE"
    NONE = "NONE"


@dataclass(frozen=True, slots=True)
class Name:
    """One spelling of an entity in a gazetteer.

    Attributes:
        text: The spelling, in dictionary form.
        lang: Language code, such as ``"mk"``.
        kind: What the form is to its entity.
        weight: How often the form means this entity, relative to other entities of the same form; 0 or more. Used
            only to rank the entities of a form: the one with more than half of the weight is meant.
        type: The entity type that the form is used as, where that is not the entity's own («американцы», PER, of the
            LOC United States); None otherwise.
        proposed: The rule that made the spelling, where a machine did and no person has accepted it yet; None otherwise.
    """

    text: str
    lang: str
    kind: Kind = Kind.NAME
    weight: float = 1.0
    type: str | None = None
    proposed: str | None = None


class Hints(NamedTuple):
    """What a text about an entity has beside its name.

    Attributes:
        entities: Ids of entities that it names too.
        words: Language and word, in dictionary form.
    """

    entities: tuple[str, ...] = ()
    words: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing in the world with a canonical id, as a gazetteer describes it.

    ``names`` are those that people vouch for. ``proposed`` are spellings that a machine made and nobody has accepted yet:
    the entity is found by them, as weaker evidence, and they are none of its names.
    """

    id: str
    type: str
    label: str
    names: tuple[Name, ...]
    gender: str | None = None
    origin: tuple[str, str] | None = None
    not_same_as: tuple[str, ...] = ()
    xrefs: tuple[tuple[str, str], ...] = ()
    source: str | None = None
    hints: Hints = field(default_factory=Hints)
    proposed: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for or against a candidate.

    Attributes:
        reason: The name of the function that gave it.
        value: How strongly it holds; 0 for not at all.
        note: A sentence for people.
        odds: What it adds to the log-odds of the candidate: below 0 it speaks against.
    """

    reason: str
    value: float
    note: str
    odds: float = 0.0


Said = tuple[object, ...]
"""A format string and what goes into it: a sentence that is put together only where somebody reads it."""

Reason = tuple[str, float, float, Said]
"""Evidence before anybody reads it: its name, value and odds, and its sentence."""

Done = tuple[str, Said, Said]
"""A `Step` before anybody reads it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity that a name may mean, with the form that speaks for it.

    ``score`` is the probability that it is meant; see ``docs/how-a-match-is-decided.md`` for how true that is.
    """

    id: str
    type: str
    label: str
    score: float
    form: str
    form_lang: str
    kind: Kind
    weight: float
    reasons: tuple[Reason, ...] = field(default=(), compare=False, repr=False)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The reasons for and against, in sentences: the step that found it, then what says most."""
        return tuple(
            Evidence(name, round(value, 4), written(said), round(odds, 3)) for name, value, odds, said in self.reasons
        )

    @property
    def step(self) -> str:
        """The name of the step that found it."""
        return self.reasons[0][0] if self.reasons else ""


def written(said: Said) -> str:
    """A format string with its arguments, put together.

    >>> written(("lacks «{}»", "Ын"))
    'lacks «Ын»'
    """
    form, *arguments = said
    return str(form).format(*arguments)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the resolver did. ``name`` is the name of the function that did it."""

    name: str
    took: str
    gave: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """The answer for one name.

    ``id`` is set only when the verdict is ``MATCH``; ``candidates`` hold what else was possible, best first.
    ``fingerprint`` names the knowledge that the answer came from.
    """

    name: str
    lang: str | None
    type: str | None
    verdict: Verdict
    id: str | None
    score: float
    candidates: tuple[Candidate, ...]
    done: tuple[Done, ...] = field(compare=False, repr=False)
    fingerprint: str

    @property
    def steps(self) -> tuple[Step, ...]:
        """What the resolver did, in order."""
        return tuple(Step(name, written(took), written(gave)) for name, took, gave in self.done)

    @property
    def best(self) -> Candidate | None:
        """The first candidate, whatever the verdict."""
        return self.candidates[0] if self.candidates else None


class Span(NamedTuple):
    """A name in a text as a recogniser gives it, before anybody asks what it means.

    Attributes:
        start: Offset into the text as given.
        end: The same, exclusive.
        type: PER, LOC, ORG, EVT, PRO, or None where it is not known.
        label: What the recogniser itself calls the type («PERS», «GPE»).
    """

    start: int
    end: int
    type: str | None = None
    label: str = ""


class Source(StrEnum):
    """Who found a mention."""

    SCAN = "scan"
    RECOGNISER = "recogniser"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of a text that names something.

    ``start`` and ``end`` are offsets into the text as given (Python string offsets, end exclusive), and
    ``text == document.text[start:end]``. ``form`` is the gazetteer form it was recognised by;
    None where the document alone says what it means.
    """

    start: int
    end: int
    text: str
    type: str | None
    kind: Kind
    verdict: Verdict
    id: str | None
    label: str | None
    score: float
    form: str | None = None
    step: str = ""
    candidates: tuple[str, ...] = ()
    source: Source = Source.SCAN


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its linked mentions, in text order."""

    text: str
    lang: str
    mentions: tuple[Mention, ...]
    fingerprint: str
    lang_guessed: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all linked entities, each once, in order of first mention."""
        return tuple(dict.fromkeys(m.id for m in self.mentions if m.id))


@dataclass(frozen=True, slots=True)
class Comparison:
    """Whether two spellings can be one name: ``score`` from 0 to 1, ``same`` the decision, and why."""

    a: str
    b: str
    score: float
    same: bool
    evidence: tuple[Evidence, ...] = field(default=())
