"""The regression file: names that went wrong once, in plain YAML, tried first at every later check.

A name stays in the file when it has been mended, so that it never goes wrong again unseen; delete it when it is of no use.
``known`` says why a name may stay wrong for now: it is told as a warning, and when it is right again, so that the word can go.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from namenorm.errors import InputError
from namenorm.testing.findings import Case, Finding, Level

DEFAULT = "gazetteer.regressions"
"""Name of the file where none is given. It is YAML by another name, so that no folder of gazetteers takes it for one."""

_HEAD = """\
# Names that went wrong in a check of a gazetteer; `namenorm gazetteer check --properties` tries them first.
# Keep those that matter when they are mended; add `known: "why"` to one that may stay wrong for now.
"""
_FIELDS = ("property", "entity", "name", "lang", "form", "form_lang", "kinds", "changed", "must_be_found", "damaged")


@dataclass(frozen=True, slots=True)
class Kept:
    """A case of the file, with the id that it resolved to, and why it may stay wrong, where somebody says so."""

    case: Case
    other: str | None = None
    known: str = ""


def read(path: Path) -> list[Kept]:
    """The cases of a file; none where it does not exist.

    Raises:
        InputError: It cannot be read, or is not what `write` writes.
    """
    if not path.exists():
        return []
    try:
        rows = yaml.load(path.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or []
        return [_kept(row) for row in rows]
    except (OSError, UnicodeDecodeError, yaml.YAMLError, TypeError, KeyError, AttributeError) as error:
        reason = " ".join(str(error).split())[:200]
        raise InputError(f"{path}: not a regression file ({reason})") from error


def _kept(row: dict[str, Any]) -> Kept:
    fields = {key: row[key] for key in _FIELDS if key in row}
    for key in ("kinds", "changed"):
        fields[key] = tuple(map(str, fields.get(key, ())))
    return Kept(Case(**{"property": row["property"], **fields}), row.get("resolved_to"), str(row.get("known", "")))


def kept_with(kept: Sequence[Kept], findings: Iterable[Finding]) -> list[Kept]:
    """The cases of a file and those of new findings of names, each once."""
    found = {_key(k.case): k for k in kept}
    for f in findings:
        if f.case.property in NAMES_ALONE and f.level is Level.ERROR:
            found.setdefault(_key(f.case), Kept(f.case, f.other))
    return list(found.values())


NAMES_ALONE = ("own_forms_resolve", "variants_resolve", "near_misses_stay_apart", "rendering_comes_back")
"""Properties of one name, which the name alone tries again."""


def _key(case: Case) -> tuple[object, ...]:
    return case.property, case.entity, case.name, case.lang


def write(path: Path, kept: Sequence[Kept]) -> None:
    """Writes the file anew.

    Raises:
        OSError: It cannot be written.
    """
    rows = [_row(k) for k in kept]
    body = yaml.safe_dump(rows, allow_unicode=True, sort_keys=False, width=110) if rows else ""
    path.write_text(_HEAD + body, encoding="utf-8")


def _row(kept: Kept) -> dict[str, object]:
    case = kept.case
    row: dict[str, object] = {}
    for key in _FIELDS:
        value = getattr(case, key)
        if value not in (None, "", ()) and value != _DEFAULTS.get(key):
            row[key] = list(value) if isinstance(value, tuple) else value
    if kept.other:
        row["resolved_to"] = kept.other
    if kept.known:
        row["known"] = kept.known
    return row


_DEFAULTS = {"must_be_found": True, "damaged": False}


def excused(finding: Finding, kept: Sequence[Kept]) -> Finding:
    """A finding that the file says is known, as a warning: the same name, or the same entity taken for the same other."""
    for k in kept:
        same = _key(k.case) == _key(finding.case)
        pair = (
            k.case.property == finding.case.property
            and k.case.entity == finding.case.entity
            and k.other == finding.other
        )
        if k.known and (same or (pair and k.other)):
            return replace(finding, level=Level.WARNING, mends=(f"known: {k.known}", *finding.mends))
    return finding


def healed(kept: Sequence[Kept], findings: Iterable[Finding]) -> list[Kept]:
    """Known cases that do not go wrong any more."""
    wrong = {_key(f.case) for f in findings}
    return [k for k in kept if k.known and _key(k.case) not in wrong]
