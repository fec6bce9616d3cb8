"""Tags of tokens, as chunks: one reading for IOB1, IOB2 (BIO), BIOES, BILOU, BMES and bare labels.

Sequences that no scheme allows are read as the scorer of the shared task does (``conlleval``, E. Tjong Kim Sang, CoNLL-2000
to 2003): a chunk begins where the type changes or where nothing is open, whatever the prefix.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_TAG = re.compile(r"([BIESLUM])-(\S.*)", re.DOTALL)
_BARE = re.compile(r"[^\W\d_][\w-]*[^\W_]")
_SAME = {"L": "E", "U": "S", "M": "I"}
"""The prefixes of BILOU and BMES that BIOES has by another letter."""

_OUTSIDE = frozenset({"O", "_", "-"})


def parted(tag: str) -> tuple[str, str] | None:
    """A tag as its prefix and its label; ``("O", "")`` outside of names, and None for what is no tag.

    >>> parted("B-PER"), parted("L-LOC"), parted("O"), parted("PER"), parted("Case=Nom")
    (('B', 'PER'), ('E', 'LOC'), ('O', ''), ('I', 'PER'), None)
    """
    if tag in _OUTSIDE:
        return "O", ""
    if match := _TAG.fullmatch(tag):
        return _SAME.get(match[1], match[1]), match[2]
    return ("I", tag) if _BARE.fullmatch(tag) else None


def is_of_scheme(tag: str) -> bool:
    """Whether something is a tag beyond doubt, and not a bare label, which any word could be.

    >>> is_of_scheme("B-PER"), is_of_scheme("O"), is_of_scheme("човек")
    (True, True, False)
    """
    return tag == "O" or _TAG.fullmatch(tag) is not None


def goes_on(before: tuple[str, str], tag: tuple[str, str]) -> bool:
    """Whether a token belongs to the chunk of the token before it, given the tags of both.

    >>> goes_on(("B", "PER"), ("I", "PER")), goes_on(("B", "PER"), ("I", "LOC")), goes_on(("O", ""), ("I", "PER"))
    (True, False, False)
    """
    return before[0] in "BI" and tag[0] in "IE" and before[1] == tag[1]


def chunks(tags: Iterable[tuple[str, str]]) -> Iterator[tuple[int, int, str]]:
    """The chunks of a sentence: first token, the one behind the last, label.

    >>> list(chunks([("I", "PER"), ("E", "PER"), ("O", ""), ("S", "LOC"), ("I", "ORG")]))
    [(0, 2, 'PER'), (3, 4, 'LOC'), (4, 5, 'ORG')]
    """
    before, first, at = ("O", ""), 0, -1
    for at, tag in enumerate(tags):
        if not goes_on(before, tag):
            if before[0] != "O":
                yield first, at, before[1]
            first = at
        before = tag
    if before[0] != "O":
        yield first, at + 1, before[1]
