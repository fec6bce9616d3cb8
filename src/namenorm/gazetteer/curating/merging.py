"""``merge``: several gazetteers in one. What disagrees is listed, and the first source's word stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from namenorm.gazetteer.collection import Gazetteer
from namenorm.model import Entity, Hints, Kind, Name
from namenorm.text.tokens import words
from namenorm.translit.respell import reading

SAME, DIFFERENT = "same", "different"
"""What a person decides of two entities that share a name."""

Decisions = Mapping[frozenset[str], str]
"""Pairs of ids, and `SAME` or `DIFFERENT`."""


@dataclass(frozen=True, slots=True, order=True)
class Conflict:
    """Two sources that say different things of one entity; ``kept`` stands in the outcome, ``other`` does not."""

    id: str
    what: str
    kept: str
    kept_at: str
    other: str
    other_at: str

    def __str__(self) -> str:
        return f"{self.id}: {self.what}: {self.kept} ({self.kept_at}) kept, not {self.other} ({self.other_at})"


@dataclass(frozen=True, slots=True)
class Joined:
    """An entry of a later source that became part of an earlier one, and what told that they are one."""

    id: str
    other: str
    why: str


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """Two entities of different sources that share a name, and may be one."""

    id: str
    other: str
    label: str
    other_label: str
    type: str
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome.

    Attributes:
        entities: In the order of the first source, then what later ones add.
        joined: Which entries became one.
        conflicts: Sorted.
        pairs: To be decided by a person.
    """

    entities: tuple[Entity, ...]
    joined: tuple[Joined, ...]
    conflicts: tuple[Conflict, ...]
    pairs: tuple[Pair, ...]


def merge(sources: Sequence[Gazetteer], decisions: Decisions | None = None) -> Merged:
    """Makes one gazetteer of several.

    Entries are one by their id, by an xref they share, or by a decision; by names they are only proposed to be one
    (`Merged.pairs`). Names, xrefs, hints and sources are united. Where two sources disagree, the first one's word
    stands and the other's is a `Conflict`. References to an id that was joined to another follow it.
    """
    merging = _Merging(decisions or {})
    for number, source in enumerate(sources):
        for entity in sorted(source.entities, key=lambda e: source.places[e.id]):
            file, line = source.places[entity.id]
            merging.add(entity, f"{file}:{line}", number)
    return merging.outcome()


class _Merging:
    """What has been merged so far."""

    def __init__(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self._entities: dict[str, Entity] = {}
        self._places: dict[str, str] = {}
        self._sources: dict[str, set[int]] = {}
        self._by_xref: dict[tuple[str, str], str] = {}
        self._renamed: dict[str, str] = {}
        self._decided: dict[str, list[str]] = defaultdict(list)
        for pair, decision in decisions.items():
            if decision == SAME:
                for id_ in pair:
                    self._decided[id_] += pair - {id_}
        self.joined: list[Joined] = []
        self.conflicts: list[Conflict] = []

    def add(self, entity: Entity, place: str, source: int) -> None:
        """Takes one more entity in."""
        target, why = self._target(entity, place)
        for name in entity.names:
            if name.type is not None:
                self._disagree(
                    target or entity.id, f"type of the name «{name.text}»", entity.type, place, name.type, place
                )
        if target is None:
            self._entities[entity.id] = replace(entity, names=tuple(replace(n, type=None) for n in entity.names))
            self._places[entity.id] = place
            self._sources[entity.id] = {source}
            target = entity.id
        else:
            self.joined.append(Joined(target, entity.id, why))
            if entity.id != target:
                self._renamed[entity.id] = target
            self._entities[target] = self._united(self._entities[target], entity, self._places[target], place)
            self._sources[target].add(source)
        for xref in entity.xrefs:
            self._by_xref.setdefault(xref, target)

    def _target(self, entity: Entity, place: str) -> tuple[str | None, str]:
        """The entity that another one is, and why; None for a new one."""
        found = {self._by_xref[x]: f"{x[0]} {x[1]}" for x in entity.xrefs if x in self._by_xref}
        own = self._renamed.get(entity.id, entity.id)
        if own in self._entities:
            for other in found.keys() - {own}:
                self._disagree(own, found[other], other, self._places[other], own, place)
            return own, "id"
        for id_ in self._decided.get(entity.id, ()):
            found.setdefault(self._renamed.get(id_, id_), "decision")
        possible = [
            (id_, why) for id_, why in found.items() if id_ in self._entities and self._may_be(id_, entity, place)
        ]
        if len(possible) == 1:
            return possible[0]
        for id_, why in possible:
            self._disagree(id_, f"{why} of several entities", id_, self._places[id_], entity.id, place)
        return None, ""

    def _may_be(self, id_: str, entity: Entity, place: str) -> bool:
        """Whether nobody says that the two are not one."""
        declared = entity.id in self._entities[id_].not_same_as or id_ in entity.not_same_as
        decided = self._decisions.get(frozenset({id_, entity.id})) == DIFFERENT
        if declared and not decided:
            self._disagree(id_, "declared not to be the same", id_, self._places[id_], entity.id, place)
        return not (declared or decided)

    def _united(self, a: Entity, b: Entity, at: str, other_at: str) -> Entity:
        for what in ("type", "label", "gender", "origin"):
            kept, other = getattr(a, what), getattr(b, what)
            if kept is not None and other is not None and kept != other:
                self._disagree(a.id, what, _said(kept), at, _said(other), other_at)
        xrefs = dict(b.xrefs) | dict(a.xrefs)
        for scheme, ref in b.xrefs:
            if xrefs[scheme] != ref:
                self._disagree(a.id, scheme, xrefs[scheme], at, ref, other_at)
        names = self._united_names(a, b, at, other_at)
        listed = {(n.kind, n.lang, n.text) for n in names}
        proposed = {(n.kind, n.lang, n.text): n for n in (*b.proposed, *a.proposed)}
        hints = Hints(
            tuple(dict.fromkeys((*a.hints.entities, *b.hints.entities))),
            tuple(dict.fromkeys((*a.hints.words, *b.hints.words))),
        )
        sources = dict.fromkeys(part for e in (a, b) if e.source for part in e.source.split("; "))
        return replace(
            a,
            names=names,
            gender=a.gender or b.gender,
            origin=a.origin or b.origin,
            not_same_as=tuple(dict.fromkeys((*a.not_same_as, *b.not_same_as))),
            xrefs=tuple(sorted(xrefs.items())),
            source="; ".join(sources) or None,
            hints=hints,
            proposed=tuple(n for key, n in proposed.items() if key not in listed),
        )

    def _united_names(self, a: Entity, b: Entity, at: str, other_at: str) -> tuple[Name, ...]:
        kinds: dict[tuple[str, str], set[Kind]] = defaultdict(set)
        known = {(n.kind, n.lang, n.text): n for n in a.names}
        for kind, lang, text in known:
            kinds[lang, text].add(kind)
        names = list(a.names)
        for n in b.names:
            same, others = known.get((n.kind, n.lang, n.text)), kinds.get((n.lang, n.text))
            if same is not None:
                if same.weight != n.weight:
                    what = f"weight of «{n.text}» ({n.lang})"
                    self._disagree(a.id, what, f"{same.weight:g}", at, f"{n.weight:g}", other_at)
            elif others:
                what, kept = f"kind of «{n.text}» ({n.lang})", ", ".join(sorted(k.value for k in others))
                self._disagree(a.id, what, kept, at, n.kind.value, other_at)
            else:
                names.append(replace(n, type=None))
        return tuple(names)

    def _disagree(self, id_: str, what: str, kept: str, kept_at: str, other: str, other_at: str) -> None:
        self.conflicts.append(Conflict(id_, what, kept, kept_at, other, other_at))

    def outcome(self) -> Merged:
        """What there is now, with references to the ids that remain."""
        entities = tuple(self._with_references(e) for e in self._entities.values())
        pairs = tuple(sorted(_pairs(entities, self._sources, self._decisions)))
        return Merged(entities, tuple(self.joined), tuple(sorted(set(self.conflicts))), pairs)

    def _with_references(self, entity: Entity) -> Entity:
        others = tuple(i for i in self._remaining(entity.not_same_as) if i != entity.id)
        return replace(
            entity, not_same_as=others, hints=Hints(self._remaining(entity.hints.entities), entity.hints.words)
        )

    def _remaining(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(i if i in self._entities else self._renamed.get(i, i) for i in ids))


def _said(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _pairs(entities: Sequence[Entity], sources: Mapping[str, set[int]], decisions: Decisions) -> Iterator[Pair]:
    """Entities of one type and of no common source that share a strong name, as written or as read."""
    bearers: dict[tuple[str, ...], list[Entity]] = defaultdict(list)
    for entity in entities:
        for key in sorted({_key(entity, n) for n in entity.names if n.kind is Kind.NAME}):
            bearers[key].append(entity)
    found: dict[tuple[str, str], tuple[Entity, Entity]] = {}
    for of_key in bearers.values():
        for a, b in combinations(of_key[:_MAX_BEARERS], 2):
            declared = a.id in b.not_same_as or b.id in a.not_same_as or frozenset({a.id, b.id}) in decisions
            if not declared and not sources[a.id] & sources[b.id]:
                found[a.id, b.id] = a, b
    for a, b in found.values():
        theirs = {_key(b, n) for n in b.names if n.kind is Kind.NAME}
        shared = dict.fromkeys(n.text for n in a.names if n.kind is Kind.NAME and _key(a, n) in theirs)
        yield Pair(a.id, b.id, a.label, b.label, a.type, tuple(shared))


_MAX_BEARERS = 20


def _key(entity: Entity, name: Name) -> tuple[str, ...]:
    return (entity.type, *(reading(word, name.lang) for word in words(name.text)))
