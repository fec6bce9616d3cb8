"""What the traditions have in common: alternatives put together into names, words cut into known pieces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

MAX_FORMS = 12
"""No name is given more spellings than this."""

MAX_SEGMENTATIONS = 24
"""No word is cut in more ways than this."""


def combine(cells: Sequence[Sequence[str]], limit: int = MAX_FORMS) -> Iterator[tuple[str, ...]]:
    """Puts the alternatives of each piece of a name together, best first.

    The first alternatives of all pieces are one style, the second ones another, and so on; a piece without a second
    alternative stays with its first. Names in one style come before mixtures.

    >>> list(combine([("чан", "чанг"), ("ша",), ("дун", "дунг")]))
    [('чан', 'ша', 'дун'), ('чанг', 'ша', 'дунг'), ('чан', 'ша', 'дунг'), ('чанг', 'ша', 'дун')]
    """
    seen: set[tuple[str, ...]] = set()
    for style in range(max(map(len, cells), default=0)):
        whole = tuple(c[style] if style < len(c) else c[0] for c in cells)
        if whole not in seen and len(seen) < limit:
            seen.add(whole)
            yield whole
    for mixed in _mixtures(cells, limit):
        if len(seen) >= limit:
            return
        if mixed not in seen:
            seen.add(mixed)
            yield mixed


def _mixtures(cells: Sequence[Sequence[str]], limit: int) -> list[tuple[str, ...]]:
    """Mixed alternatives, those nearest to the first style first; of long names only the pieces at the end vary."""
    sizes = [len(c) for c in cells]
    ways, first_varied = 1, len(cells)
    while first_varied and ways * sizes[first_varied - 1] <= 64 * limit:
        first_varied -= 1
        ways *= sizes[first_varied]
    varied = [range(n) if i >= first_varied else range(1) for i, n in enumerate(sizes)]
    choices = sorted(product(*varied), key=lambda c: (sum(c), c))
    return [tuple(cell[i] for cell, i in zip(cells, choice, strict=True)) for choice in choices[: 4 * limit]]


def segmentations(
    word: str, pieces: Mapping[str, object], longest: int, limit: int = MAX_SEGMENTATIONS
) -> list[tuple[str, ...]]:
    """All ways to cut a word wholly into known pieces, those of fewer and longer pieces first.

    The work is bounded by the length of the word, ``longest`` (letters of the longest piece) and ``limit``.

    >>> segmentations("xian", {"xi": 1, "an": 1, "xian": 1}, 4)
    [('xian',), ('xi', 'an')]
    """
    if word and not any(word[-size:] in pieces for size in range(1, longest + 1)):
        return []  # of most words of a text already the end is no piece
    ends: list[list[tuple[str, ...]]] = [[] for _ in range(len(word) + 1)]
    ends[0] = [()]
    reached = 0
    for end in range(1, len(word) + 1):
        if end - reached > longest:
            return []
        found = [
            (*before, word[start:end])
            for start in range(max(0, end - longest), end)
            if ends[start] and word[start:end] in pieces
            for before in ends[start]
        ]
        if found:
            found.sort(key=lambda s: (len(s), [-len(p) for p in s]))
            ends[end] = found[:limit]
            reached = end
    return ends[-1]
