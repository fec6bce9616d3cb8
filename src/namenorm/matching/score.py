"""From reasons to a probability: a sum of weights, and what the other candidates leave of it.

The weights stand in ``data/weights.tsv``, one reason a line, with an example; ``benchmarks/quality/fit.py`` fits them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from math import exp

from namenorm.matching.evidence import Found
from namenorm.model import Reason


@cache
def _tables() -> tuple[dict[str, float], dict[str, float]]:
    text = files("namenorm.matching").joinpath("data/weights.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {row[0]: float(row[1]) for row in rows}, {row[0]: float(row[2]) for row in rows}


def weights() -> dict[str, float]:
    """What each reason is worth among the entities of a gazetteer, in log-odds for a value of 1."""
    return _tables()[0]


def compared() -> dict[str, float]:
    """What it is worth between two names alone, of which none stands beside a better one."""
    return _tables()[1]


def log_odds(found: Iterable[tuple[str, Found]], worth: Mapping[str, float]) -> float:
    """What reasons add up to."""
    return sum([worth[name] * value for name, (value, _) in found])


def told(found: Iterable[tuple[str, Found]], worth: Mapping[str, float]) -> tuple[Reason, ...]:
    """Reasons with what each adds, what says most first; the one that starts the list, a step, stays there."""
    first, *others = [(name, value, worth[name] * value, said) for name, (value, said) in found]
    others.sort(key=_says_most)
    return (first, *others)


def _says_most(reason: Reason) -> float:
    return -abs(reason[2])


def probability(odds: float) -> float:
    """Of log-odds.

    >>> probability(0.0), round(probability(4.6), 2)
    (0.5, 0.99)
    """
    return 1.0 / (1.0 + exp(-max(min(odds, 40.0), -40.0)))
