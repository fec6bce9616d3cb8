"""Whether an answer is right for a case: the one place that says what goes wrong.

Where another entity lists the very spelling, or the very form that a variant was made from, no resolver can tell the two
apart by the name: that is a matter of the data, and is told once, for the form as listed.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA

from namenorm.model import Kind, Resolution, Verdict
from namenorm.resolver import EXACT_STEPS
from namenorm.testing.findings import Case, Finding, Level, Outcome
from namenorm.testing.tested import Tested
from namenorm.text.tokens import words

MOST_CANDIDATES = 8
"""An answer shows so many candidates; one of more entities may be missing among them."""


def judged(tested: Tested, case: Case) -> Finding | None:
    """What goes wrong with a name that is of an entity, or None.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> judged(tested, Case("own_forms_resolve", "per:kim-jong-un", "Ким Чен Ын", "ru")) is None
    True
    >>> judged(tested, Case("own_forms_resolve", "loc:beijing", "Ким Чен Ир", "ru")).outcome.value
    'shared'
    """
    answer = tested.resolver.resolve(case.name, case.lang)
    if answer.id == case.entity:
        return None
    if answer.id is None:
        return _lost(tested, case, answer) if case.must_be_found else None
    return _another(tested, case, answer, answer.id)


def _another(tested: Tested, case: Case, answer: Resolution, other: str) -> Finding | None:
    """The name resolves to another entity."""
    if case.form and case.name != case.form and other in tested.owners(case.form):
        return None  # the form as listed is shared, and told as such
    weights = tested.owners(case.name)
    if other in weights:
        if case.damaged or _is_settled(tested, case, other):
            return None
        return Finding(case, Outcome.SHARED, _level(tested, case, answer), other, said(answer))
    if case.damaged and _is_nearer(tested, case, other):
        return None
    return Finding(case, Outcome.SWALLOWED, _level(tested, case, answer), other, said(answer))


EXACT = frozenset(step.__name__ for step in EXACT_STEPS)


def _level(tested: Tested, case: Case, answer: Resolution) -> Level:
    """An error is what the data make certain: a strong form, as listed or bent, that is another's by the exact steps.

    Weak forms decide nothing, accidents happen, and likeness is a matter of degree: those ask for a look.
    """
    is_exact = bool(answer.candidates) and answer.candidates[0].step in EXACT
    form = words(case.form or case.name)
    is_strong = any(n.kind is not Kind.SHORT and words(n.text) == form for n in tested.entity(case.entity).names)
    is_certain = is_exact and is_strong and case.must_be_found
    return Level.ERROR if is_certain and not case.damaged else Level.WARNING


def _is_settled(tested: Tested, case: Case, other: str) -> bool:
    """Whether a curator has said which of two entities a shared spelling means: by kind, by weight, or by declaration."""
    own = tested.owners(case.name, kinds=(Kind.NAME, Kind.ACRONYM))
    strong = tested.owners(case.name, kinds=(Kind.NAME, Kind.ACRONYM, Kind.ADJECTIVE, Kind.DEMONYM))
    if case.entity not in own and other in strong and case.entity in tested.owners(case.name):
        return True  # weak here, strong there
    for lang in (case.lang, None):
        weights = tested.owners(case.name, lang)
        if case.entity in weights and other in weights:
            return weights[case.entity] != weights[other] or are_declared_apart(tested, case.entity, other)
    return are_declared_apart(tested, case.entity, other)


def are_declared_apart(tested: Tested, one: str, other: str) -> bool:
    """Whether one of two entities is declared not to be the other."""
    return other in tested.entity(one).not_same_as or one in tested.entity(other).not_same_as


def _is_nearer(tested: Tested, case: Case, other: str) -> bool:
    """Whether a damaged name is nearer to a form of the other entity than to its own: then no reader would know better."""
    name = "".join(words(case.name))
    own = OSA.distance(name, "".join(words(case.form)))
    forms = (n.text for n in tested.entity(other).names)
    return any(OSA.distance(name, "".join(words(form)), score_cutoff=own) < own for form in forms)


def _lost(tested: Tested, case: Case, answer: Resolution) -> Finding | None:
    candidates = [c.id for c in answer.candidates]
    if case.entity in candidates:
        return None
    if answer.verdict is Verdict.UNSURE and len(candidates) >= MOST_CANDIDATES:
        return None  # so many bear it that not all are shown
    level = Level.ERROR if case.name == case.form else Level.WARNING
    return Finding(case, Outcome.LOST, level, None, said(answer))


def taken(tested: Tested, case: Case) -> Finding | None:
    """What goes wrong with a name that must not mean an entity, or None."""
    if case.entity in tested.owners(case.name):
        return None
    answer = tested.resolver.resolve(case.name, case.lang)
    if answer.id != case.entity:
        return None
    is_exact = bool(answer.candidates) and answer.candidates[0].step in EXACT
    level = Level.ERROR if is_exact and not case.damaged else Level.WARNING
    return Finding(case, Outcome.TAKEN, level, case.entity, said(answer))


def said(answer: Resolution) -> str:
    """An answer in words.

    >>> import namenorm
    >>> said(namenorm.resolve("Ким Чен Ыну", lang="ru")).rpartition(" ")[0]
    'MATCH per:kim-jong-un'
    """
    if answer.id is not None:
        return f"{answer.verdict.value} {answer.id} {answer.score:.2f}"
    possible = ", ".join(f"{c.id} {c.score:.2f}" for c in answer.candidates[:3])
    return answer.verdict.value + (f" ({possible})" if possible else "")
