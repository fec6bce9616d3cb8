"""What holds of every answer: it can be had again, and its explanation leads to it."""

from __future__ import annotations

from math import exp

from namenorm.matching.query import make_query
from namenorm.model import Resolution, Verdict
from namenorm.resolver import EXACT_STEPS, RULE_STEPS, Resolver
from namenorm.testing.findings import Case, Finding, Level, Outcome
from namenorm.testing.tested import Tested


def explanations_replay(tested: Tested, case: Case) -> Finding | None:
    """Asked anew, a resolver gives the same answer with the same steps; each step is a function that gives what it says, and
    the reasons of the candidates add up to their order.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> explanations_replay(tested, Case("explanations_replay", "per:kim-jong-un", "Ким Чен Ыну", "ru")) is None
    True
    """
    answer = tested.resolver.resolve(case.name, case.lang)
    wrong = _not_the_same(tested, answer) or _step_that_differs(tested, answer) or _order_that_differs(answer)
    return Finding(case, Outcome.CHANGED, Level.ERROR, None, f"«{case.name}»: {wrong}") if wrong else None


def _not_the_same(tested: Tested, answer: Resolution) -> str:
    again = Resolver(tested.index).resolve(answer.name, answer.lang, answer.type)
    if (again, again.steps) != (answer, answer.steps):
        return "another answer when asked anew"
    if [c.evidence for c in again.candidates] != [c.evidence for c in answer.candidates]:
        return "other reasons when asked anew"
    return ""


def _step_that_differs(tested: Tested, answer: Resolution) -> str:
    """A step that says it found a form which its function does not find."""
    query = make_query(" ".join(answer.name.split()), answer.lang, answer.type)
    functions = {step.__name__: step for step in (*EXACT_STEPS, *RULE_STEPS)}
    for step in answer.steps:
        if step.name in functions:
            hits = functions[step.name](query, tested.index, tested.resolver.walker)
            if (step.gave == "nothing") is bool(hits):
                return f"{step.name} gave {step.gave}, and finds {len(hits)} forms now"
            if hits and not any(f"«{hit.form.text}»" in step.gave for hit in hits):
                return f"{step.name} does not find what it says, {step.gave}"
    return ""


_CLOSE = 0.02
"""Odds and scores are told to four places at most, and candidates of little weight are not told at all."""


def _order_that_differs(answer: Resolution) -> str:
    """A candidate whose reasons add up to more than those of a better one; short forms stand behind others."""
    if answer.verdict is Verdict.NONE:
        return ""
    shown = [(c, exp(min(sum(e.odds for e in c.evidence), 40.0))) for c in answer.candidates]
    total = 1.0 + sum(worth for _, worth in shown)
    for candidate, worth in shown:
        if candidate.score > worth / total + _CLOSE:
            return f"the reasons of {candidate.id} make {worth / total:.2f}, its score is {candidate.score:.2f}"
    return ""
