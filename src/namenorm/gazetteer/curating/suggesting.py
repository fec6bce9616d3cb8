"""``suggest``: what a gazetteer lacks, from the names that it could not resolve."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from namenorm.errors import InputError
from namenorm.gazetteer.curating.asking import Asked, Near
from namenorm.gazetteer.curating.finding import EXACT_STEPS
from namenorm.lang.languages import check_language
from namenorm.model import Entity, Kind, Name, check_type

FORM_SCORE = 0.4
"""A name this likely a spelling of an entity is proposed as one."""

NOTED_SCORE = 0.1
"""An entity this near is told of beside a new entry."""


@dataclass(frozen=True, slots=True)
class Met:
    """A name that was met, in dictionary form; ``seen`` are the forms as written."""

    text: str
    lang: str
    kind: Kind
    count: int
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Names that `namenorm cluster` takes for one entity."""

    id: str
    type: str
    label: str
    count: int
    documents: tuple[str, ...]
    names: tuple[Met, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An entry to look at.

    Attributes:
        entity: A new entity, or an existing one with nothing but the names that it lacks; all of them are proposed.
        is_new: Whether it is new.
        count: How many mentions speak for it.
        notes: What a curator should look at.
    """

    entity: Entity
    is_new: bool
    count: int
    notes: tuple[str, ...]


def group_of(row: Mapping[str, object]) -> Group:
    """A line of ``namenorm cluster --jsonl``.

    Raises:
        InputError: A field is missing or of the wrong kind.
        UnknownLanguageError: A language is unknown.
        UnknownTypeError: The type is unknown.
    """
    try:
        names = tuple(_met(name) for name in _listed(row["names"]))
        texts = [row[key] for key in ("id", "type", "label")]
        documents = tuple(map(str, _listed(row.get("documents", []))))
    except KeyError as error:
        raise InputError(f"a cluster has the field {error}") from None
    if not all(isinstance(text, str) for text in texts):
        raise InputError('"id", "type" and "label" of a cluster are text')
    id_, type_, label = map(str, texts)
    count = row.get("count", sum(n.count for n in names))
    if not isinstance(count, int):
        raise InputError(f'"count" is a number, not {count!r}')
    return Group(id_, check_type(type_) or "PRO", label, count, documents, names)


def _listed(value: object) -> list[object]:
    if not isinstance(value, list):
        raise InputError(f'"names" and "documents" are lists, not {value!r}')
    return value


def _met(row: object) -> Met:
    if not isinstance(row, dict) or not isinstance(row.get("name"), str) or not isinstance(row.get("count", 1), int):
        raise InputError(f'a name of a cluster is {{"name", "lang", "kind", "count", "seen"}}, not {row!r}')
    kind = row.get("kind", "name")
    if kind not in {k.value for k in Kind}:
        raise InputError(f"unknown kind {kind!r} of a name")
    seen = tuple(map(str, _listed(row.get("seen", []))))
    return Met(row["name"], check_language(row.get("lang")) or "en", Kind(kind), row.get("count", 1), seen)


def suggestions(
    groups: Iterable[Group], asked: Asked, known: Mapping[str, Entity], verdicts: Counter[str] | None = None
) -> Iterator[Suggestion]:
    """New entries, and new forms of entities that are there, most often met first.

    A group belongs to an entity that half of its mentions or more are like. What the gazetteer knows by now, and what
    several of its entities are called, is no gap: it is counted in ``verdicts`` and passed over.
    """
    told = verdicts if verdicts is not None else Counter()
    found = [s for group in groups if (s := _suggestion(group, asked, known, told)) is not None]
    yield from sorted(found, key=lambda s: (-s.count, not s.is_new, s.entity.id))


def _suggestion(group: Group, asked: Asked, known: Mapping[str, Entity], told: Counter[str]) -> Suggestion | None:
    near = {met: asked.near(met.text, met.lang, group.type) for met in group.names}
    votes: Counter[str] = Counter()
    for met, found in near.items():
        exact = {n.id for n in found if n.step in EXACT_STEPS}
        if len(exact) > 1 or (exact and met.kind is not Kind.SHORT and _is_short(found, exact)):
            told["ambiguous"] += 1
            return None
        best = [n.id for n in found if n.id in exact] or [n.id for n in found[:1] if n.score >= FORM_SCORE]
        votes.update(dict.fromkeys(best, met.count))
    owner = next((i for i, n in votes.most_common(1) if 2 * n >= sum(m.count for m in group.names)), None)
    lacking = [m for m in group.names if not any(n.id == owner and n.step in EXACT_STEPS for n in near[m])]
    if owner is None or owner not in known:
        told["new"] += 1
        return Suggestion(_new(group), True, group.count, tuple(_notes(group, near.values())))
    if not lacking:
        told["known"] += 1
        return None
    told["forms"] += 1
    like = {m: next((n for n in near[m] if n.id == owner), None) for m in lacking}
    entity = known[owner]
    proposed = tuple(_name(m, like[m]) for m in lacking)
    count = sum(m.count for m in lacking)
    return Suggestion(
        Entity(entity.id, entity.type, entity.label, (), proposed=proposed), False, count, _documents(group)
    )


def _is_short(found: Iterable[Near], exact: set[str]) -> bool:
    return all(n.kind is Kind.SHORT for n in found if n.id in exact)


def _new(group: Group) -> Entity:
    return Entity(group.id, group.type, group.label, (), proposed=tuple(_name(m, None) for m in group.names))


def _name(met: Met, like: Near | None) -> Name:
    rule = f"met {met.count} time{'s' * (met.count != 1)}"
    if like is not None:
        rule += f", like «{like.form}» ({like.lang}) {like.score:.2f}"
    others = [form for form in met.seen if form != met.text]
    if others:
        rule += f", as {', '.join(others[:_FORMS_SHOWN])}"
    return Name(met.text, met.lang, met.kind, proposed=rule)


_FORMS_SHOWN = 3
_DOCUMENTS_SHOWN = 5


def _notes(group: Group, near: Iterable[tuple[Near, ...]]) -> Iterator[str]:
    noted = {n.id: n for found in near for n in reversed(found) if n.score >= NOTED_SCORE}
    for n in sorted(noted.values(), key=lambda n: -n.score)[:_FORMS_SHOWN]:
        yield f"near: {n.id} «{n.form}» ({n.lang}) {n.score:.2f}"
    yield from _documents(group)


def _documents(group: Group) -> tuple[str, ...]:
    if not group.documents:
        return ()
    more = len(group.documents) - _DOCUMENTS_SHOWN
    shown = ", ".join(group.documents[:_DOCUMENTS_SHOWN])
    return (
        f"in {len(group.documents)} document{'s' * (len(group.documents) != 1)}: {shown}{f' and {more} more' if more > 0 else ''}",
    )
