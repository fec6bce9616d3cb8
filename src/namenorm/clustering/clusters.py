"""The whole way from unknown names to provisional entities."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from namenorm.clustering.ids import ids_of
from namenorm.clustering.joining import joined
from namenorm.clustering.labels import label_of
from namenorm.clustering.model import Cluster, Join, Member, Unknown
from namenorm.clustering.names import PERSON, Node, nodes_of
from namenorm.clustering.pairs import READ_ALIKE, Agreement, Facts, pairs_of
from namenorm.clustering.shortened import Short, shortened
from namenorm.matching.likeness import likeness
from namenorm.model import Entity, Kind

Progress = Callable[[str, int, int], None]
"""Told what is done, how much of it, of how much."""

_NAMESAKE = 0.85
"""Likeness of readings from which on two names left apart are worth a second look: «Ким Чен Ын», «Ким Чен Ир»."""

_NAMESAKES_SHOWN = 5
_NO_TYPE = "PRO"
"""The type of what is no person and was given no type: «and whatever else bears a name»."""


def cluster(
    names: Iterable[Unknown],
    known: Iterable[Entity] = (),
    progress: Progress = lambda label, done, of: None,
) -> tuple[Cluster, ...]:
    """Groups names that no entity explains into provisional entities, those most often met first.

    The answer depends on what the names are, not on their order. How ids are made, and what changes them, is told in
    `namenorm.clustering.ids`.

    Args:
        names: The names as met, in any case form, language and script; known names have been taken out
            (`namenorm.clustering.unknown.UnknownNames`). What has no Cyrillic or Latin letters is passed over.
        known: Entities of an earlier proposal (`namenorm.Gazetteer.entities`): a cluster that has a name of one of them
            keeps its id, and new spellings join them.
        progress: Told how far the work is.

    Raises:
        UnknownLanguageError: A language is unknown.
        UnknownTypeError: A type is unknown.

    >>> found = cluster([
    ...     Unknown("Пак Уон-гон", "bg", "PER", "doc 1"), Unknown("Пак", "bg", "PER", "doc 1"),
    ...     Unknown("Пака Вонгона", "ru", "PER", "doc 2"), Unknown("Пак Вон Сун", "ru", "PER", "doc 3"),
    ... ])
    >>> [(c.id, [(m.text, m.kind.value) for m in c.members]) for c in found]
    [('new:per:pkvnhn', [('Пак Уон-гон', 'name'), ('Пак Вонгон', 'name'), ('Пак', 'short')]), ('new:per:pkvnsn', [('Пак Вон Сун', 'name')])]
    """
    earlier = tuple(known)
    nodes = nodes_of(names, earlier, lambda done, of: progress("base forms", done, of))
    facts = [Facts(node) for node in nodes]
    pairs = pairs_of(facts)
    agreement = Agreement(facts)
    scores = agreement.scores(pairs, lambda done, of: progress("comparing", done, of))
    agreeing = [(score, i, j) for score, (i, j) in zip(scores, pairs, strict=True) if score > 0]
    counts = [node.count for node in nodes]
    groups = joined(counts, agreeing, agreement)
    shorts = shortened(nodes, groups)
    # An earlier entity that was not met, and a surname that all went to people, are no clusters of this run.
    have_short = {number for number, _, _ in shorts}
    met = [n for n, group in enumerate(groups) if n in have_short or any(nodes[p].met for p in group)]
    named = ids_of([[facts[p] for p in groups[n]] for n in met], [e.id for e in earlier])
    apart = _apart(groups, pairs, scores, facts)
    ids = {n: id_ for n, (id_, _) in zip(met, named, strict=True)}
    made = [
        _Made(
            n,
            id_,
            aliases,
            groups[n],
            [s for (group, _, _), s in sorted(shorts.items()) if group == n] if n in have_short else [],
        )
        for n, (id_, aliases) in zip(met, named, strict=True)
    ]
    found = [_cluster(m, nodes, agreement, [(ids[o], t) for o, t in apart.get(m.number, ()) if o in ids]) for m in made]
    return tuple(sorted(found, key=lambda c: (-c.count, c.id)))


@dataclass(frozen=True, slots=True)
class _Made:
    """A group on its way to a cluster."""

    number: int
    id: str
    aliases: tuple[str, ...]
    places: Sequence[int]
    shorts: Sequence[Short]


def _cluster(made: _Made, nodes: Sequence[Node], agreement: Agreement, apart: Iterable[tuple[str, str]]) -> Cluster:
    own = [nodes[p] for p in made.places]
    names = [_member(node) for node in own if node.met or node.known]
    names.sort(key=lambda m: (-m.count, m.lang, m.text))
    short = [Member(s.text, s.lang, s.kind, s.met.total(), tuple(sorted({t for _, t in s.met}))) for s in made.shorts]
    short.sort(key=lambda m: (-m.count, m.lang, m.text))
    types: Counter[str] = Counter()
    docs: set[str] = set()
    for node in own:
        types.update(node.types)
        docs |= node.docs
    for s in made.shorts:
        docs.update(doc for doc, _ in s.met if doc is not None)
    members = (*names, *short)
    type_ = "PER" if own[0].family == PERSON else min(types, key=lambda t: (-types[t], t), default=_NO_TYPE)
    return Cluster(
        id=made.id,
        type=type_,
        label=label_of(names),
        count=sum(m.count for m in members),
        documents=tuple(sorted(docs)),
        members=members,
        aliases=made.aliases,
        joins=tuple(_joins(made.places, nodes, agreement)),
        namesakes=tuple(sorted(set(apart)))[:_NAMESAKES_SHOWN],
        types=tuple(sorted(types.items(), key=lambda item: (-item[1], item[0]))),
    )


def _member(node: Node) -> Member:
    kind = Kind.ACRONYM if node.is_acronym else Kind.NAME
    return Member(node.text, node.lang, kind, node.count, tuple(sorted(node.seen)))


def _joins(places: Sequence[int], nodes: Sequence[Node], agreement: Agreement) -> list[Join]:
    """The base forms that are in a cluster by likeness, each with the one it is most like."""
    found = set()
    for i in places:
        others = [(agreement.score(i, j), j) for j in places if j != i]
        score, j = max(others, key=lambda other: (other[0], -other[1]), default=(1.0, i))
        if 0 < score < READ_ALIKE:
            a, b = sorted((i, j))
            found.add((score, f"{nodes[a].text} ({nodes[a].lang})", f"{nodes[b].text} ({nodes[b].lang})"))
    return [Join(a, b, score) for score, a, b in sorted(found)]


def _apart(
    groups: Sequence[Sequence[int]], pairs: Sequence[tuple[int, int]], scores: Sequence[float], facts: Sequence[Facts]
) -> dict[int, set[tuple[int, str]]]:
    """Groups that have been compared, are nearly alike, and were left apart: number → other number and a name of it."""
    group_of = {place: number for number, group in enumerate(groups) for place in group}
    found: dict[int, set[tuple[int, str]]] = defaultdict(set)
    for (i, j), score in zip(pairs, scores, strict=True):
        one, other = group_of[i], group_of[j]
        if one == other or facts[i].node.is_weak or facts[j].node.is_weak:
            continue
        if score > 0 or likeness(facts[i].whole, facts[j].whole) >= _NAMESAKE:
            for a, b in ((one, other), (other, one)):
                first = max(groups[b], key=lambda p: (facts[p].node.count, -p))
                found[a].add((b, facts[first].node.text))
    return found
