"""What a git change touches: the entries with changed lines, and the entities near them by the keys of the index."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from heapq import nlargest
from itertools import chain
from pathlib import Path

from namenorm.errors import InputError
from namenorm.git import git
from namenorm.matching.hits import Hit, similar_hits
from namenorm.matching.neighbours import Neighbours
from namenorm.matching.pairing import Pairer
from namenorm.matching.query import make_query
from namenorm.model import Entity
from namenorm.resolver import EXACT_STEPS, LIKENESS_STEPS, RULE_STEPS
from namenorm.testing.tested import Tested

MOST_NEAR = 30
"""Entities near one that has changed: the likeliest to be taken for it."""

_HUNK = re.compile(r"@@ -\d+(?:,\d+)? \+(?P<start>\d+)(?:,(?P<count>\d+))? @@")


def touched(tested: Tested, revision: str) -> list[str]:
    """Ids of the entities whose entries have changed since a revision, those of new files among them, sorted.

    Raises:
        InputError: git does not know the revision, or the files stand in no repository.
    """
    files = sorted({file for file, _ in tested.places.values()})
    if revision.startswith("-"):
        raise InputError(f"no git revision {revision!r}")
    found: set[str] = set()
    entries = _entries(tested)
    folders: dict[Path, list[Path]] = {}
    for file in files:
        folders.setdefault(Path(file).resolve().parent, []).append(Path(file))
    for folder, listed in folders.items():
        names = [path.name for path in listed]
        diff = _git(folder, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--relative", revision, "--", *names)
        new = set(_git(folder, "ls-files", "--others", "--", *names).splitlines())
        changed = dict(_changed_lines(diff))
        for path in listed:
            if path.name in new:
                found.update(id_ for _, id_ in entries[str(path)])
            elif path.name in changed:
                found.update(_at(changed[path.name], path, entries[str(path)]))
    return sorted(found & set(tested.places))


def _git(folder: Path, *arguments: str) -> str:
    return git("-c", "core.quotePath=false", *arguments, folder=folder).decode("utf-8", "replace")


def _entries(tested: Tested) -> dict[str, list[tuple[int, str]]]:
    """For each file the first lines of its entries, with their ids, in order."""
    found: dict[str, list[tuple[int, str]]] = {}
    for id_, (file, line) in tested.places.items():
        found.setdefault(file, []).append((line, id_))
    return {file: sorted(lines) for file, lines in found.items()}


Hunk = tuple[int, int, tuple[str, ...]]
"""First line in the new file, how many lines, and the lines as the diff has them, without + and -."""


def _changed_lines(diff: str) -> Iterator[tuple[str, list[Hunk]]]:
    r"""File name → its hunks.

    >>> dict(_changed_lines("--- a/a.tsv\n+++ b/a.tsv\n@@ -3 +3 @@\n-x\tПекин\n+x\tПекін\n"))
    {'a.tsv': [(3, 1, ('x\tПекин', 'x\tПекін'))]}
    """
    for part in re.split(r"^diff --git ", diff, flags=re.MULTILINE):
        name = re.search(r"^\+\+\+ b/(.*)$", part, re.MULTILINE)
        if name is None:
            continue
        hunks: list[Hunk] = []
        pieces = re.split(r"^(?=@@ )", part, flags=re.MULTILINE)[1:]
        for piece in pieces:
            head, *lines = piece.split("\n")
            at = _HUNK.match(head)
            if at:
                content = tuple(line[1:] for line in lines if line[:1] in ("+", "-"))
                hunks.append((int(at["start"]), int(at["count"] or 1), content))
        yield name[1].rstrip("\t"), hunks


def _at(hunks: Iterable[Hunk], path: Path, entries: Sequence[tuple[int, str]]) -> Iterator[str]:
    """The ids of the entries that hunks change: of a table by the rows, of YAML by the lines that an entry takes up."""
    if path.suffix == ".tsv":
        with open(path, encoding="utf-8-sig") as table:
            columns = table.readline().rstrip("\r\n").split("\t")
        place = columns.index("id") if "id" in columns else 0
        rows = (line.split("\t") for _, _, lines in hunks for line in lines)
        yield from (row[place] for row in rows if len(row) > place)
        return
    starts = [line for line, _ in entries]
    for start, count, _ in hunks:
        first, last = max(bisect_right(starts, start) - 1, 0), bisect_right(starts, start + max(count, 1) - 1)
        yield from (id_ for _, id_ in entries[first:last])


def near(tested: Tested, ids: Iterable[str]) -> list[str]:
    """Ids of the entities whose names may be taken for those of some entities, the entities themselves not among them.

    All steps of the resolver are asked for every form, not only those up to the first that settles it.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> "per:kim-jong-il" in near(tested, ["per:kim-jong-un"])
    True
    """
    own = set(ids)
    neighbours = Neighbours(tested.index)
    found: dict[str, None] = {}
    for id_ in sorted(own):
        found.update(dict.fromkeys(_near_one(tested, tested.entity(id_), neighbours)))
    return [id_ for id_ in found if id_ not in own]


def _near_one(tested: Tested, entity: Entity, neighbours: Neighbours) -> list[str]:
    best: dict[str, float] = {}
    for name in entity.names:
        for hit in _hits(tested, name.text, name.lang, neighbours):
            id_ = tested.index.head(hit.form.entity).id
            best[id_] = max(hit.odds, best.get(id_, hit.odds))
    best.pop(entity.id, None)
    return nlargest(MOST_NEAR, best, key=best.__getitem__)


def _hits(tested: Tested, text: str, lang: str, neighbours: Neighbours) -> Iterator[Hit]:
    query = make_query(text, lang, None)
    if not query.words:
        return
    for step in (*EXACT_STEPS, *RULE_STEPS):
        yield from step(query, tested.index, tested.resolver.walker)
    pairer = Pairer(query, tested.index.bearers)
    forms = chain.from_iterable(step(query, tested.index, neighbours) for step in LIKENESS_STEPS)
    yield from similar_hits(pairer, forms, tested.index, {})
