"""From a bare finding to one that a curator can act on: the smallest name, the steps of both sides, the places, the mends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from namenorm.model import Entity, Resolution
from namenorm.testing.findings import Case, Finding, Outcome
from namenorm.testing.judging import judged, said, taken
from namenorm.testing.mending import mends
from namenorm.testing.near.kinds import near_kinds_named
from namenorm.testing.tested import Tested
from namenorm.testing.variation.kind import Promise, VariantKind, spelling_of
from namenorm.testing.variation.kinds import forms_of, kinds_named

MOST_TRIED = 150
"""Names that are tried to find a smaller one."""


def smallest(tested: Tested, finding: Finding) -> Finding:
    """The finding with the simplest name that goes wrong in the same way: the canonical form with one of its changes.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> finding = Finding(Case("own_forms_resolve", "loc:beijing", "Пекин", "ru"), Outcome.LOST, "error", None, "NONE")
    >>> smallest(tested, finding) is finding
    True
    """
    if not finding.case.kinds:
        return finding
    entity = tested.entity(finding.case.entity)
    for case in islice(_simpler(entity, finding.case), MOST_TRIED):
        if case == finding.case:
            return finding
        found = _judge(tested, case)
        if found and (found.outcome, found.other) == (finding.outcome, finding.other):
            return found
    return finding


def _judge(tested: Tested, case: Case) -> Finding | None:
    return taken(tested, case) if case.property == "near_misses_stay_apart" else judged(tested, case)


def _simpler(entity: Entity, case: Case) -> Iterator[Case]:
    """Cases with one of the changes of a case, those of canonical forms first."""
    if case.property == "variants_resolve":
        kinds = kinds_named(case.kinds)
    elif case.property == "near_misses_stay_apart":
        kinds = near_kinds_named(case.kinds)
    else:
        return
    for form in forms_of(entity):
        if form.lang != case.form_lang:
            continue
        for kind in kinds:
            for change in kind(spelling_of(form, entity)):
                yield replace(
                    case,
                    name=change.text,
                    lang=change.lang,
                    form=form.text,
                    kinds=(kind.name,),
                    changed=(change.how,),
                    must_be_found=_is_to_be_found(case, kind),
                )


def _is_to_be_found(case: Case, kind: VariantKind) -> bool:
    return case.property == "variants_resolve" and kind.promise is Promise.FOUND


def explained(tested: Tested, finding: Finding) -> Finding:
    """The finding with the steps of both sides, and with what would mend it, tried out."""
    case = finding.case
    answer = tested.resolver.resolve(case.name, case.lang)
    return replace(
        finding,
        steps=tuple(_own_side(tested, case)),
        other_steps=tuple(_other_side(answer, finding)),
        mends=mends(tested, finding),
    )


def _own_side(tested: Tested, case: Case) -> Iterator[str]:
    if not case.form:
        return
    kind = next((n.kind.value for n in tested.entity(case.entity).names if n.text == case.form), "form")
    yield f"listed: {kind} «{case.form}» ({case.form_lang})"
    yield from case.changed
    if case.name != case.form:
        yield f"«{case.form}» itself: {said(tested.resolver.resolve(case.form, case.form_lang or None))}"


def _other_side(answer: Resolution, finding: Finding) -> Iterator[str]:
    if finding.outcome is Outcome.CHANGED:
        return
    for step in answer.steps:
        if step.gave != "nothing":
            yield f"{step.name}: {step.took} → {step.gave}"
    for candidate in answer.candidates[:2]:
        reasons = "; ".join(f"{e.reason} {e.odds:+.2f}: {e.note}" for e in candidate.evidence[:3])
        yield f"{candidate.id} {candidate.score:.2f}: {reasons}"


def placed(tested: Tested, finding: Finding) -> Finding:
    """The finding with file and line of both entries."""
    places = tested.places
    other = places.get(finding.other) if finding.other else None
    return replace(finding, place=places.get(finding.case.entity), other_place=other)
