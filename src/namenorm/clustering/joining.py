"""From pairs to clusters, without chains: a cluster grows only by what agrees with most of it and with nothing ill."""

from __future__ import annotations

from collections.abc import Iterable

from namenorm.clustering.pairs import Agreement

_CORE = 8
"""So many members, those most often met, speak for a cluster: a bound on the work."""

_MOST = 0.5
"""The share of all pairs between two clusters, weighed by how often each member was met, that must agree."""


def joined(count: list[int], pairs: Iterable[tuple[float, int, int]], agreement: Agreement) -> list[list[int]]:
    """Groups of places that are one name, sorted.

    The most alike pairs are taken first, so that the order of the names as given does not matter.

    Args:
        count: For each place how often it was met.
        pairs: Score and places of those that agree.
        agreement: Tells of any other pair.
    """
    groups = {place: [place] for place in range(len(count))}
    home = list(range(len(count)))
    for _, i, j in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        one, other = sorted((home[i], home[j]))
        if one != other and _agree(groups[one], groups[other], count, agreement):
            groups[one] += groups.pop(other)
            for place in groups[one]:
                home[place] = one
    return sorted(sorted(group) for group in groups.values())


def _agree(one: list[int], other: list[int], count: list[int], agreement: Agreement) -> bool:
    agreeing = total = 0
    for i in _core(one, count):
        for j in _core(other, count):
            score = agreement.score(i, j)
            if score < 0:
                return False
            weight = max(count[i], 1) * max(count[j], 1)
            total += weight
            agreeing += weight if score > 0 else 0
    return agreeing >= _MOST * total


def _core(group: list[int], count: list[int]) -> list[int]:
    return sorted(group, key=lambda place: (-count[place], place))[:_CORE]
