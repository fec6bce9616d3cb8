"""What would mend a finding: each proposal is tried on a small gazetteer of the entities concerned, and only what helps is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from namenorm.gazetteer.collection import Gazetteer
from namenorm.model import Entity, Kind, Name
from namenorm.testing.findings import Case, Finding, Outcome
from namenorm.testing.judging import judged, taken
from namenorm.testing.tested import Tested

Entities = dict[str, Entity]
Proposal = tuple[str, Callable[[Entities], Entities]]
"""What a curator is told, and what it makes of the entities."""

_BLOCKS = {
    Kind.NAME: "names",
    Kind.SHORT: "short",
    Kind.ACRONYM: "acronyms",
    Kind.ADJECTIVE: "adjectives",
    Kind.DEMONYM: "demonyms",
}
_MOST_ENTITIES = 10


def mends(tested: Tested, finding: Finding) -> tuple[str, ...]:
    """What would mend a finding, the least change first; a general hint where nothing that is known helps.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> case = Case("own_forms_resolve", "loc:beijing", "Абырвалг", "ru")
    >>> mends(tested, Finding(case, Outcome.LOST, "error", None, "NONE"))
    ('add "Абырвалг" to names: ru of loc:beijing',)
    """
    if finding.outcome is Outcome.CHANGED:
        return ("this is no matter of the data: report it with the name above",)
    if finding.case.property == "acronyms_do_not_collide":
        return _of_acronyms(finding)
    entities = _concerned(tested, finding)
    if not _goes_wrong(entities, finding.case):
        return (*(text for text, _ in islice(_proposals(tested, finding), 2)), "(not tried: it takes more entities)")
    good = [text for text, change in _proposals(tested, finding) if not _goes_wrong(change(entities), finding.case)]
    return tuple(good) or (_HINTS[finding.outcome],)


def _of_acronyms(finding: Finding) -> tuple[str, ...]:
    """An acronym of two entities is UNSURE, which no small change makes right or wrong: what a curator can say of it."""
    case, other = finding.case, finding.other or ""
    return (
        f'give "{case.name}" a weight in both entries: how often it means {case.entity}, and how often {other}',
        f'add "{other}" to not_same_as of {case.entity}, if both are right: the answer stays UNSURE',
    )


_HINTS = {
    Outcome.SWALLOWED: "no change of these two entries mends it: report it as a limit of the library",
    Outcome.SHARED: "nothing in the name tells the two apart: say which is meant with weights, or leave it",
    Outcome.LOST: "no change of this entry mends it: report it as a limit of the library",
    Outcome.TAKEN: "no change of this entry mends it: list the other one as an entity of its own",
    Outcome.CHANGED: "",
}


def _concerned(tested: Tested, finding: Finding) -> Entities:
    """Both entities, and whatever else the answer had among its candidates."""
    answer = tested.resolver.resolve(finding.case.name, finding.case.lang)
    ids = [finding.case.entity, *filter(None, [finding.other]), *(c.id for c in answer.candidates)]
    return {id_: tested.entity(id_) for id_ in list(dict.fromkeys(ids))[:_MOST_ENTITIES]}


def _goes_wrong(entities: Entities, case: Case) -> bool:
    ordered = tuple(sorted(entities.values(), key=lambda e: e.id))
    small = Tested.of(Gazetteer(ordered, (), {}))
    judge = taken if case.property == "near_misses_stay_apart" else judged
    return judge(small, case) is not None


def _proposals(tested: Tested, finding: Finding) -> Iterator[Proposal]:
    case = finding.case
    own, other = case.entity, finding.other
    if finding.outcome is Outcome.LOST:
        yield _add_form(own, case.name, case.lang or "en")
        return
    if other and other != own:
        yield _declare_apart(own, other)
    answer = tested.resolver.resolve(case.name, case.lang)
    if answer.candidates and other:
        best = answer.candidates[0]
        yield from _weaken(best.id, best.form, best.form_lang, tested)
    if finding.outcome is Outcome.SHARED and other:
        yield from _weigh(own, other, case)
    if finding.outcome is Outcome.SWALLOWED and not case.damaged and case.kinds:
        yield _add_form(own, case.name, case.lang or "en")


def _changed(entities: Entities, id_: str, change: Callable[[Entity], Entity]) -> Entities:
    return entities | {id_: change(entities[id_])} if id_ in entities else entities


def _declare_apart(own: str, other: str) -> Proposal:
    def change(entity: Entity) -> Entity:
        return replace(entity, not_same_as=(*entity.not_same_as, other))

    return f'add "{other}" to not_same_as of {own}', lambda entities: _changed(entities, own, change)


def _add_form(own: str, text: str, lang: str) -> Proposal:
    def change(entity: Entity) -> Entity:
        return replace(entity, names=(*entity.names, Name(text, lang)))

    return f'add "{text}" to names: {lang} of {own}', lambda entities: _changed(entities, own, change)


def _weaken(id_: str, text: str, lang: str, tested: Tested) -> Iterator[Proposal]:
    """Moves a strong form to the weak ones, in all languages that write it so."""
    form = next((n for n in tested.entity(id_).names if (n.text, n.lang) == (text, lang)), None)
    if form is None or form.kind is Kind.SHORT:
        return

    def change(entity: Entity) -> Entity:
        names = tuple(replace(n, kind=Kind.SHORT) if n.text == text else n for n in entity.names)
        return replace(entity, names=names)

    words = f'mark "{text}" weak: move it from {_BLOCKS[form.kind]} to short of {id_}'
    yield words, lambda entities: _changed(entities, id_, change)


def _weigh(own: str, other: str, case: Case) -> Iterator[Proposal]:
    """Gives a shared form weights; where the entity itself does not list it, a weight would say nothing."""

    def change(entity: Entity) -> Entity:
        names = tuple(replace(n, weight=3.0 * n.weight) if n.text == case.name else n for n in entity.names)
        return replace(entity, names=names)

    words = f'give "{case.name}" a weight in both entries: how often it means {own}, and how often {other}'
    yield words, lambda entities: _changed(entities, own, change)
