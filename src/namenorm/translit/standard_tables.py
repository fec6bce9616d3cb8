"""Romanization standards as data: one YAML file per published standard under ``translit/tables``.

The format is described in ``docs/standards.md`` for people who do not read Python. What the conditions of a rule mean is
in `namenorm.translit.standard_rules`; what is done with a table is in `namenorm.translit.standards`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from namenorm.errors import UnknownLanguageError, UnknownTableError
from namenorm.lang.languages import LANGUAGES

STATUSES = ("official", "international", "customary", "superseded")
"""What a standard is, in the order in which `tables` lists them."""

SILENT = "∅"
"""Stands in a data file for a letter that is not written in Latin."""

CARRIER = "◌"
"""Carries a combining mark in a data file, where nothing else stands before it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Letters that are written otherwise in some places.

    Attributes:
        letters: Cyrillic letters, small.
        latin: What is written for them.
        where: One place («word end», «after а е»); empty means everywhere.
        back: Whether the rule is for the way back, and ``where`` speaks of Latin letters.
    """

    letters: str
    latin: str
    where: str = ""
    back: bool = False

    def __str__(self) -> str:
        source, target = (self.latin, self.letters) if self.back else (self.letters, self.latin)
        return f"{source} → {target or SILENT}" + (f" ({self.where})" if self.where else "")


@dataclass(frozen=True, slots=True)
class Table:
    """One published romanization standard.

    Attributes:
        name: How it is asked for, such as ``"bg_law_2009"``.
        title: The title of the publication.
        authority: Who published it.
        year: Of the publication.
        status: One of `STATUSES`.
        languages: Codes of the languages that it serves.
        reversible: Whether the Cyrillic spelling can be restored, except for the sequences in ``lost``.
        lost: Sequences of letters that do not come back.
        missing: Letters of its languages for which the standard has nothing.
        source: Where the letters and rules were checked.
        notes: What a user should know: what is optional in the standard, what usage does otherwise.
        letters: Cyrillic letters and what is written for each.
        rules: What goes before the letters, the first that fits.
        groups: Names for groups of letters that the places of rules speak of.
        capitals: Capitals of Latin letters that are not what Unicode has by default.
        samples: Real names and their romanization.
    """

    name: str
    title: str
    authority: str
    year: int
    status: str
    languages: tuple[str, ...]
    reversible: bool
    lost: tuple[str, ...]
    missing: str
    source: tuple[str, ...]
    notes: str
    letters: tuple[tuple[str, str], ...]
    rules: tuple[Rule, ...]
    groups: tuple[tuple[str, str], ...]
    capitals: tuple[tuple[str, str], ...]
    samples: tuple[tuple[str, str], ...]


@cache
def table_names() -> tuple[str, ...]:
    """Names of all tables, in alphabetical order."""
    folder = files("namenorm.translit") / "tables"
    return tuple(sorted(f.name.removesuffix(".yaml") for f in folder.iterdir() if f.name.endswith(".yaml")))


def table(name: str) -> Table:
    """One table by its name.

    Raises:
        UnknownTableError: There is none of that name.

    >>> table("uk_kmu_2010").authority
    'Кабінет Міністрів України'
    """
    if not isinstance(name, str) or name not in table_names():
        raise UnknownTableError(name, table_names())
    return _load(name)


def tables(lang: str | None = None) -> tuple[Table, ...]:
    """All tables, or those of one language: official ones first, superseded ones last.

    Raises:
        UnknownLanguageError: ``lang`` is a code that neither a table nor namenorm knows.

    >>> [t.name for t in tables("bg")]
    ['bg_law_2009', 'bg_bgn_pcgn_2013', 'iso_9_1995']
    """
    every = sorted(map(_load, table_names()), key=lambda t: (STATUSES.index(t.status), t.name))
    if lang is None:
        return tuple(every)
    known = {code for t in every for code in t.languages} | set(LANGUAGES)
    if lang not in known:
        raise UnknownLanguageError(lang, sorted(known))
    return tuple(t for t in every if lang in t.languages)


@cache
def _load(name: str) -> Table:
    import yaml

    text = (files("namenorm.translit") / "tables" / f"{name}.yaml").read_text(encoding="utf-8")
    data: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    base = _load(data["like"]) if "like" in data else None
    letters = dict(base.letters if base else ())
    letters.update(_pairs(data.get("letters", "")))
    own = (*_rules(data.get("rules", ()), back=False), *_rules(data.get("back", ()), back=True))
    return Table(
        name=name,
        title=data["title"],
        authority=data["authority"],
        year=data["year"],
        status=data["status"],
        languages=tuple(data["languages"]),
        reversible=data["reversible"],
        lost=tuple(data.get("lost", "").split()),
        missing="".join(data.get("missing", "").split()),
        source=tuple(data["source"]),
        notes=" ".join(data.get("notes", "").split()),
        letters=tuple(letters.items()),
        rules=(*own, *(base.rules if base else ())),
        groups=(*(base.groups if base else ()), *_text_pairs(data.get("groups", {}))),
        capitals=tuple(_pairs(data.get("capitals", ""))),
        samples=_text_pairs(data["samples"]),
    )


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Reads ``а=a б=b ь=∅``."""
    for pair in text.split():
        letter, latin = pair.split("=", 1)
        yield letter, latin.replace(SILENT, "").replace(CARRIER, "")


def _text_pairs(data: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((str(k), str(v)) for k, v in data.items())


def _rules(data: list[dict[str, Any]], back: bool) -> Iterator[Rule]:
    """One rule for each place of a rule in the file, so that a step can say which place it was."""
    for rule in data:
        for letters in re.split(r"\s+", rule["letters"]) if not back else [rule["letters"]]:
            for where in rule.get("where", [""]):
                yield Rule(letters, rule["latin"].replace(SILENT, ""), where, back)
