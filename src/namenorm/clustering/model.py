"""What goes into clustering and what comes out: all frozen, all plain."""

from __future__ import annotations

from dataclasses import dataclass

from namenorm.model import Kind


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that no entity explains, as it was met.

    Attributes:
        name: As written, in any case form.
        lang: Its language; None: taken to be the likeliest whose letters fit.
        type: Entity type, where it is known.
        doc: The document it stands in; None: none, so that no bare surname can be told whose it is.
        count: How often it was met there.
        stands_for: The name, as written, that its document has introduced it for: «КЦТА» behind «Корейска централна
            телеграфна агенция».
    """

    name: str
    lang: str | None = None
    type: str | None = None
    doc: str | None = None
    count: int = 1
    stands_for: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One base form of a cluster in one language.

    Attributes:
        text: The base form, as a gazetteer lists it.
        lang: Its language.
        kind: A name, an acronym, or a short form (a bare surname of the documents that have the full name).
        count: How often it was met, in all its case forms.
        seen: The forms that were met, as written.
    """

    text: str
    lang: str
    kind: Kind
    count: int
    seen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """Two members that are not written or read alike and were joined by likeness."""

    a: str
    b: str
    score: float


@dataclass(frozen=True, slots=True)
class Cluster:
    """A provisional entity.

    Attributes:
        id: Made from the consonants of its names (see `namenorm.clustering.ids`), or kept from an earlier proposal.
        type: The type that most of its mentions have.
        label: In Latin letters.
        count: How many mentions it has.
        documents: The documents that have it, sorted.
        members: Its base forms, most often met first, names before short forms.
        aliases: Ids under which its names would stand, or stood, alone.
        joins: What was joined by likeness, least alike first.
        namesakes: Clusters nearly alike that were left apart: id, a name of it.
        types: Each type given for a mention of it, and how often; empty where none was.
    """

    id: str
    type: str
    label: str
    count: int
    documents: tuple[str, ...]
    members: tuple[Member, ...]
    aliases: tuple[str, ...] = ()
    joins: tuple[Join, ...] = ()
    namesakes: tuple[tuple[str, str], ...] = ()
    types: tuple[tuple[str, int], ...] = ()
