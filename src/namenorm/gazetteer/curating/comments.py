"""Comments of a gazetteer file, and what each belongs to.

PyYAML drops comments; but what stands between two of its tokens and begins with # is one, and its place says what it
belongs to: a comment on a line of its own to what follows, one at the end of a line to what stands on that line.
(ruamel.yaml keeps comments with what stands *before* them, so that a key that moves takes along the comment above its
neighbour, and an entry's last key the one above the next entry.)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import yaml

from namenorm.gazetteer.curating.layout import Node

_COMMENT = re.compile("#[^\n\x85\u2028\u2029]*")
_LINE_END = re.compile("[\n\x85\u2028\u2029]")
"""What YAML counts as the end of a line."""

_HEAD_OF_BLOCK_SCALAR = re.compile("[^\n#]*(?=#)")

Position = tuple[int, int]
"""Line and column, from 0."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment and where it begins; ``is_alone``: on a line of its own."""

    position: Position
    text: str
    is_alone: bool


@dataclass
class Place:
    """Where a value stands, from its key on.

    Attributes:
        column: Where its dash or key begins.
        is_flow: Whether it is written in brackets.
        depth: How many places it lies in: 0 for an entry.
        end: Behind its last character.
    """

    node: Node
    parent: Place | None
    start: Position
    column: int
    is_flow: bool
    depth: int
    end: Position


def comments_of(text: str, tokens: Iterable[yaml.Token]) -> Iterator[Comment]:
    """The comments of a YAML text: what begins with # between two of its tokens, or behind the sign of a block scalar."""
    at = 0
    starts = [0, *(found.end() for found in _LINE_END.finditer(text))]
    for token in tokens:
        start, end = token.start_mark.index, token.end_mark.index
        spans = [(at, start)]
        if isinstance(token, yaml.ScalarToken) and token.style in ("|", ">"):
            head = _HEAD_OF_BLOCK_SCALAR.match(text, start, end)
            spans += [(head.end(), text.index("\n", head.end()))] if head else []
        for span in spans:
            for found in _COMMENT.finditer(text, *span):
                line = bisect_right(starts, found.start()) - 1
                alone = not text[starts[line] : found.start()].strip()
                yield Comment((line, found.start() - starts[line]), found[0].rstrip(), alone)
        at = max(at, end)


def attach(comments: Iterable[Comment], places: Iterable[Place]) -> list[str]:
    """Gives each comment to the value it belongs to, and returns those at the end of the file."""
    there = sorted(places, key=lambda p: (p.start, p.depth))
    starts = [p.start for p in there]
    above: dict[int, list[Comment]] = {}
    foot: list[Comment] = []
    given = list(comments)
    for comment in given:
        next_ = bisect_right(starts, comment.position)
        before, after = there[:next_], there[next_] if next_ < len(there) else None
        if not comment.is_alone and before:
            _put_beside(comment, before)
        elif not _put_within(comment, before[-1] if before else None, after):
            if after is None:
                foot.append(comment)
            elif after.depth == 0:
                above.setdefault(id(after), []).append(comment)
            else:
                after.node.above.append(comment.text)
    for place in there:
        if id(place) in above:
            place.node.above += _paragraphs(above[id(place)], before=None, after=place.start[0])
    lines = [p.end[0] - (p.end[1] == 0) for p in there]
    lines += [c.position[0] for c in given if c not in foot] if there else []
    return _paragraphs(foot, before=max(lines, default=None), after=None)


def _put_beside(comment: Comment, before: Sequence[Place]) -> None:
    """At the end of a line: of the outermost value that stands on it whole, else of the innermost that begins there."""
    line = comment.position[0]
    begun = _begun_on(line, before)
    whole = [p for p in begun if p.end <= comment.position]
    if whole:
        place = min(reversed(whole), key=lambda p: p.depth)
    elif begun:
        place = begun[-1]
    else:
        place = _around(comment, before[-1]) or before[-1]
        while place.parent is not None and place.parent.end <= comment.position and place.parent.end[0] == line:
            place = place.parent  # behind a closing bracket
    if place.node.beside or place.depth == 0:
        place.node.above.append(comment.text)
    else:
        place.node.beside = comment.text


def _begun_on(line: int, before: Sequence[Place]) -> list[Place]:
    begun = []
    for place in reversed(before):
        if place.start[0] != line:
            break
        begun.append(place)
    return begun[::-1]


def _put_within(comment: Comment, last: Place | None, after: Place | None) -> bool:
    """Puts a comment below what it is indented with, or into the brackets it stands in; False where it belongs to what follows."""
    if last is None or (after is not None and after.parent is last):
        return False
    around = _around(comment, last)
    if around is not None and around.is_flow:
        if after is not None and _is_in(after, around):
            return False
        place = last if last is not around else around
        (place.node.below if place is not around else place.node.above).append(comment.text)
        return True
    column = comment.position[1]
    if column <= (after.column if after is not None else 0):
        return False
    while last.parent is not None and (last.column > column or last.parent.is_flow):
        last = last.parent
    if last.depth == 1 and last.parent is not None:
        last = last.parent  # what stands below the last key says something of the entry
    last.node.below.append(comment.text)
    return True


def _around(comment: Comment, last: Place) -> Place | None:
    """The innermost value that a comment stands in."""
    place: Place | None = last
    while place is not None and not place.start <= comment.position < place.end:
        place = place.parent
    return place


def _is_in(place: Place | None, around: Place) -> bool:
    while place is not None and place is not around:
        place = place.parent
    return place is not None


def _paragraphs(comments: Sequence[Comment], before: int | None, after: int | None) -> list[str]:
    """Comment lines, with an empty line where the file has some, between the lines ``before`` and ``after``."""
    lines: list[str] = []
    for comment in comments:
        line = comment.position[0]
        if before is not None and line - before > 1:
            lines.append("")
        lines.append(comment.text)
        before = line
    if lines and before is not None and after is not None and after - before > 1:
        lines.append("")
    return lines
