"""Pairs that a person decides on, as a table: written by ``merge --review``, read back by ``merge --decisions``."""

from __future__ import annotations

from collections.abc import Container, Iterable
from pathlib import Path

from namenorm.errors import InputError
from namenorm.gazetteer.curating.merging import DIFFERENT, SAME, Pair

COLUMNS = ("decision", "id", "label", "other", "other_label", "type", "shared")


def review_text(pairs: Iterable[Pair]) -> str:
    """The table, with an empty column for the decisions.

    >>> pair = Pair("loc:a", "Q1", "Libya", "Libya", "LOC", ("Либия", "Ливия"))
    >>> print(review_text([pair]).splitlines()[1].expandtabs(1))
     loc:a Libya Q1 Libya LOC Либия | Ливия
    """
    rows = [COLUMNS, *(("", p.id, p.label, p.other, p.other_label, p.type, " | ".join(p.shared)) for p in pairs)]
    return "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows)


def read_decisions(path: Path, known: Container[str]) -> dict[frozenset[str], str]:
    """The decisions of a table; rows without one are passed over.

    Args:
        path: The table.
        known: The ids of all sources.

    Raises:
        InputError: It cannot be read, a row has another decision than ``same`` and ``different``, names an id that no source
            has, or two rows disagree.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").rstrip("\n").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: {getattr(error, 'strerror', None) or error}") from error
    header = lines[0].split("\t")
    missing = [c for c in ("decision", "id", "other") if c not in header]
    if missing:
        raise InputError(f"{path}:1: no column {', '.join(missing)} (a table that 'merge --review' wrote)")
    decisions: dict[frozenset[str], str] = {}
    for number, line in enumerate(lines[1:], 2):
        row = dict(zip(header, line.split("\t"), strict=False))
        decision = row["decision"].strip().lower() if line.strip() else ""
        if not decision:
            continue
        if decision not in (SAME, DIFFERENT):
            raise InputError(f"{path}:{number}: a decision is {SAME}, {DIFFERENT} or empty, not {decision!r}")
        ids = (row.get("id", ""), row.get("other", ""))
        for id_ in ids:
            if id_ not in known:
                raise InputError(f"{path}:{number}: no source has the id {id_!r}")
        if decisions.setdefault(frozenset(ids), decision) != decision:
            raise InputError(f"{path}:{number}: {' and '.join(ids)} are both {SAME} and {DIFFERENT}")
    return decisions
