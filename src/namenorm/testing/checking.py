"""Running the properties over many entities: what the command, the pytest plugin and the suite have in common."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from namenorm.errors import InputError
from namenorm.model import Entity
from namenorm.parallel import map_in_order
from namenorm.testing.changed import near, touched
from namenorm.testing.explaining import explained, placed, smallest
from namenorm.testing.findings import Case, Finding, Outcome, Tally
from namenorm.testing.judging import judged, taken
from namenorm.testing.near.kinds import draw_near_miss
from namenorm.testing.profiles import PROFILES, Profile
from namenorm.testing.properties import NAMES
from namenorm.testing.properties.answers import explanations_replay
from namenorm.testing.properties.gazetteers import (
    acronyms_do_not_collide,
    order_changes_nothing,
    unrelated_entity_changes_nothing,
)
from namenorm.testing.properties.names import bent_cases, near_miss_case, own_form_cases, rendering_cases, variant_case
from namenorm.testing.properties.texts import normalization_is_idempotent, offsets_hold
from namenorm.testing.report import Report
from namenorm.testing.tested import Tested
from namenorm.testing.texts import draw_document
from namenorm.testing.variation.kinds import draw_variant


@dataclass(frozen=True, slots=True)
class Task:
    """One entity to check: its id, and the profile, seed and properties to check it with."""

    entity: str
    profile: Profile
    seed: int
    properties: frozenset[str]


MOST_TOLD = 3
"""Findings of one entity against one other that are told, at most."""


def check_entity(tested: Tested, task: Task) -> tuple[list[Finding], Tally]:
    """Checks one entity by the properties of single entities; the findings are the smallest ones, explained.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> task = Task("loc:beijing", PROFILES["quick"], 0, frozenset({"own_forms_resolve"}))
    >>> findings, tally = check_entity(tested, task)
    >>> findings, tally.total > 10
    ([], True)
    """
    tally, found = Tally(), list[Finding]()
    rng = Random(f"{task.seed} {task.entity}")
    for case, finding in _tried(tested, tested.entity(task.entity), task, rng):
        tally.add(case.property, case.kinds)
        if finding is not None:
            found.append(finding)
    own = {(f.case.name, f.other) for f in found if f.case.name == f.case.form}
    other = [f for f in found if f.case.name == f.case.form or (f.case.form, f.other) not in own]
    told = _one_of_a_sort(smallest(tested, f) for f in _one_of_a_sort(other))
    return [explained(tested, f) for f in told], tally


def _one_of_a_sort(findings: Iterable[Finding]) -> list[Finding]:
    """Findings without those that say the same again, and few of one entity against another."""
    kept: list[Finding] = []
    cases: set[tuple[object, ...]] = set()
    against: dict[tuple[object, ...], int] = {}
    for f in findings:
        same = (f.case.property, f.case.name, f.case.lang, f.other)
        pair = (f.case.property, f.outcome, f.other)
        if same in cases or against.get(pair, 0) >= MOST_TOLD:
            continue
        cases.add(same)
        against[pair] = against.get(pair, 0) + 1
        kept.append(f)
    return kept


_Tried = Iterator[tuple[Case, Finding | None]]


def _tried(tested: Tested, entity: Entity, task: Task, rng: Random) -> _Tried:
    wanted, profile = task.properties, task.profile
    cases: list[Case] = []
    if "own_forms_resolve" in wanted:
        cases += own_form_cases(entity)
    if "rendering_comes_back" in wanted:
        cases += rendering_cases(entity)
    if "variants_resolve" in wanted:
        drawn = (draw_variant(entity, rng.randrange) for _ in range(profile.variants))
        cases += bent_cases(tested, entity)
        cases += [variant_case(v) for v in drawn if v is not None]
    yield from ((case, judged(tested, case)) for case in cases)
    if "near_misses_stay_apart" in wanted:
        misses = (draw_near_miss(entity, rng.randrange) for _ in range(profile.near_misses))
        for case in (near_miss_case(m) for m in misses if m is not None):
            yield case, taken(tested, case)
    if "explanations_replay" in wanted:
        for case in (rng.choice(cases) for _ in range(_times(profile.replays, rng)) if cases):
            asked = replace(case, property="explanations_replay")
            yield asked, explanations_replay(tested, asked)
    yield from _tried_in_texts(tested, entity, task, rng)


def _tried_in_texts(tested: Tested, entity: Entity, task: Task, rng: Random) -> _Tried:
    """Texts with the entity and two others."""
    for _ in range(_times(task.profile.documents, rng)):
        others = [tested.index.entity(rng.randrange(len(tested.index))) for _ in range(2)]
        made = draw_document([entity, *others], rng.randrange)
        if made is None:
            continue
        for name, holds in (
            ("offsets_hold", offsets_hold),
            ("normalization_is_idempotent", normalization_is_idempotent),
        ):
            if name in task.properties:
                yield Case(name, entity.id, made.text, made.lang), holds(tested, made)


def _times(expected: float, rng: Random) -> int:
    """A whole number that is ``expected`` on average."""
    return int(expected) + (rng.random() < expected - int(expected))


Told = Callable[[int, int], object]
"""Progress: entities done, entities in all."""


def check(
    tested: Tested,
    *,
    profile: Profile = PROFILES["quick"],
    seed: int = 0,
    only: Sequence[str] | None = None,
    properties: Iterable[str] = NAMES,
    regressions: Sequence[Case] = (),
    jobs: int = 1,
    progress: Told | None = None,
) -> Report:
    """Checks entities of a gazetteer by the properties.

    Args:
        tested: The gazetteer.
        profile: How much is tried.
        seed: What the draws depend on: the same seed tries the same names of an unchanged entity.
        only: Ids to check; all for None.
        properties: Names of properties, of `NAMES`.
        regressions: Cases that failed before; they are tried first.
        jobs: How many processes; 0: one a core.
        progress: Called with the entities done and those there are.

    Raises:
        InputError: There is no such property.
    """
    wanted = frozenset(properties)
    if unknown := sorted(wanted - set(NAMES)):
        raise InputError(f"no property {', '.join(unknown)}; known are {', '.join(NAMES)}")
    begun = time.perf_counter()
    ids = [tested.index.head(n).id for n in range(len(tested.index))] if only is None else list(only)
    report = Report(profile=profile.name, seed=seed, checked=len(ids), entities=len(tested.index))
    report.fingerprint = tested.index.fingerprint
    _again(tested, regressions, report)
    tasks = [Task(id_, profile, seed, wanted) for id_ in ids]
    with closing(map_in_order(check_entity, tested, (Tested,), tasks, jobs)) as answers:
        for done, (findings, tally) in enumerate(answers, 1):
            report.findings += findings
            report.tally.take(tally)
            if progress:
                progress(done, len(ids))
    report.findings += _of_all(tested, ids, profile, seed, wanted, report.tally)
    report.findings = _sorted(placed(tested, f) for f in _without_repeats(report.findings))
    report.seconds = time.perf_counter() - begun
    return report


def _again(tested: Tested, cases: Sequence[Case], report: Report) -> None:
    """Tries the cases that failed before."""
    for case in cases:
        if tested.index.find(case.entity) is None:
            report.gone += 1
            continue
        judge = taken if case.property == "near_misses_stay_apart" else judged
        finding = judge(tested, case)
        report.tally.add("regressions", case.kinds)
        if finding is not None:
            report.findings.append(explained(tested, finding))


def _of_all(
    tested: Tested, ids: Sequence[str], profile: Profile, seed: int, wanted: frozenset[str], tally: Tally
) -> Iterator[Finding]:
    """The properties of several entities together."""
    if "acronyms_do_not_collide" in wanted:
        entities = [tested.entity(id_) for id_ in ids]
        tally.examples["acronyms_do_not_collide"] = sum(n.kind.value == "acronym" for e in entities for n in e.names)
        yield from (explained(tested, f) for f in acronyms_do_not_collide(tested, entities))
    if "unrelated_entity_changes_nothing" in wanted:
        sample = [tested.entity(i) for i in Random(seed).sample(ids, min(len(ids), profile.sample))]
        tally.examples["unrelated_entity_changes_nothing"] = sum(len(e.names) for e in sample)
        yield from (explained(tested, f) for f in unrelated_entity_changes_nothing(tested, sample))
    if "order_changes_nothing" in wanted and tested.places and len(ids) == len(tested.index):
        files = sorted({Path(file) for file, _ in tested.places.values()})
        tally.examples["order_changes_nothing"] = len(files)
        yield from order_changes_nothing(files, seed)


def _without_repeats(findings: Iterable[Finding]) -> Iterator[Finding]:
    """A regression, and the same found again, are one finding; so are two entities that share one name, said by each."""
    seen: set[tuple[object, ...]] = set()
    for f in findings:
        pair = frozenset({f.case.entity, f.other}) if f.outcome is Outcome.SHARED else f.case.entity
        key = (f.case.property, f.case.name, f.case.lang, pair)
        if key not in seen:
            seen.add(key)
            yield f


def _sorted(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda f: (f.level.value, f.place or ("", 0), f.case.property, f.case.name))


def check_changed(
    tested: Tested,
    revision: str,
    *,
    profile: Profile = PROFILES["quick"],
    seed: int = 0,
    properties: Iterable[str] = NAMES,
    regressions: Sequence[Case] = (),
    jobs: int = 1,
    progress: Told | None = None,
) -> Report:
    """Checks what a git change touches, and everything near it: the changed entries with many more draws.

    Args:
        tested: The gazetteer, with the places of its entries.
        revision: A git revision; what differs from it in the files as they are now is the change.
        profile: How much is tried of the entities near the change; of the changed ones `_CLOSELY` times as much.
        seed: See `check`.
        properties: See `check`.
        regressions: See `check`.
        jobs: See `check`.
        progress: Called with the entities done and those there are.

    Raises:
        InputError: git does not know the revision, or there is no such property.
    """
    begun = time.perf_counter()
    changed = touched(tested, revision)
    beside = near(tested, changed)
    total = len(changed) + len(beside)

    def told_from(start: int) -> Told | None:
        return None if progress is None else lambda done, _: progress(start + done, total)

    common: dict[str, Any] = {"seed": seed, "properties": tuple(properties), "jobs": jobs}
    closely = profile.with_variants(profile.variants * _CLOSELY)
    report = check(tested, profile=closely, only=changed, regressions=regressions, progress=told_from(0), **common)
    others = check(tested, profile=profile, only=beside, progress=told_from(len(changed)), **common)
    report.tally.take(others.tally)
    report.findings = _sorted(_without_repeats([*report.findings, *others.findings]))
    report.checked += others.checked
    report.changed = len(changed)
    report.seconds = time.perf_counter() - begun
    return report


_CLOSELY = 8
"""So many times as many draws of an entity that has changed."""
