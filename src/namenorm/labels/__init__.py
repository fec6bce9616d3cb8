"""What the labels of recognisers and corpora are for namenorm: ``PERSON`` is PER, ``GPE`` is LOC, ``DATE`` is no name.

The labels stand in ``labels.tsv``, each with the corpora or models that use it; a caller may add to them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from namenorm.errors import InputError
from namenorm.model import ENTITY_TYPES

ANY = "any"
"""What is written for a name of no type that namenorm has."""

NONE = "none"
"""What is written for what is no name."""

_PREFIX = re.compile("[BIESLU]-", re.IGNORECASE)


class Labels:
    """A table of labels.

    >>> labels = Labels({"FAC": "ORG"})
    >>> [labels.type_of(label) for label in ("PERS", "B-GPE", "FAC", "MISC", "somewhat new")]
    ['PER', 'LOC', 'ORG', None, None]
    >>> labels.is_name("DATE"), labels.is_name("MISC")
    (False, True)
    """

    def __init__(self, more: Mapping[str, str] | None = None) -> None:
        """Takes labels in addition to the declared ones, or instead of them.

        Raises:
            InputError: A label is given a type that does not exist.
        """
        self._types = dict(_declared())
        for label, type_ in (more or {}).items():
            known = type_.upper() if type_.upper() in ENTITY_TYPES else type_.lower()
            if known not in (*ENTITY_TYPES, ANY, NONE):
                raise InputError(
                    f"label {label!r} is given the type {type_!r}; known are {', '.join(ENTITY_TYPES)}, any, none"
                )
            self._types[label.upper()] = known

    def type_of(self, label: str) -> str | None:
        """The entity type of a label; None for any, also where the label is not known."""
        known = self._types.get(without_prefix(label).upper(), ANY)
        return known if known in ENTITY_TYPES else None

    def is_name(self, label: str) -> bool:
        """Whether what bears a label is a name; what bears an unknown label is."""
        return self._types.get(without_prefix(label).upper(), ANY) != NONE


def without_prefix(label: str) -> str:
    """A label without what a token scheme puts in front of it.

    >>> without_prefix("B-PER"), without_prefix("PER")
    ('PER', 'PER')
    """
    return label[2:] if _PREFIX.match(label) else label


@cache
def _declared() -> dict[str, str]:
    text = files("namenorm.labels").joinpath("labels.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {label: type_ for label, type_, _ in rows}


def type_of_label(label: str) -> str | None:
    """The entity type of a label, or of a type as namenorm writes it; None where it is not known, or no name.

    >>> type_of_label("PERSON"), type_of_label("gpe"), type_of_label("DATE")
    ('PER', 'LOC', None)
    """
    plain = label.strip().upper()
    return plain if plain in ENTITY_TYPES else _table().type_of(plain)


@cache
def _table() -> Labels:
    return Labels()
