"""Which entity type the classes of Wikidata stand for: a table, and chains of subclasses that lead to it."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from namenorm.errors import InputError
from namenorm.gazetteer.importing.source import Source
from namenorm.model import ENTITY_TYPES

_DATA = "namenorm.gazetteer.importing"
_ITEM = re.compile(rb"Q([1-9]\d{0,9})\b")


def class_types(classes: str | None = None, chains: str | None = None) -> dict[str, str]:
    """Class id → entity type.

    Args:
        classes: A file with further classes, or other types for classes of the table: lines of a class id, a tab and a
            type. A type of ``-`` takes a class out.
        chains: A file with pairs of a class and what it is a subclass of (P279), one a line: two ids, bare or as
            addresses, with anything between. A class gets the type of the nearest class above it that has one.

    Raises:
        InputError: A file cannot be read, or has something else in it.

    >>> types = class_types()
    >>> types["Q5"], types["Q6256"], types["Q192283"]
    ('PER', 'LOC', 'ORG')
    """
    table = (files(_DATA) / "data" / "wikidata_classes.tsv").read_text(encoding="utf-8")
    types = {line.split("\t")[0]: line.split("\t")[1] for line in table.splitlines()[1:]}
    closed: set[str] = set()
    for id_, type_ in _further(classes) if classes else ():
        if type_ == "-":
            types.pop(id_, None)
            closed.add(id_)
        else:
            types[id_] = type_
    if chains:
        _spread(types, closed, *_pairs(chains))
    return types


def _further(path: str) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(Source(Path(path)).lines(), 1):
        cells = line.decode("utf-8", "replace").split("\t")
        id_, type_ = cells[0].strip(), cells[1].strip().upper() if len(cells) > 1 else ""
        if not cells[0].strip() or id_.startswith("#") or (number == 1 and not id_.startswith("Q")):
            continue
        if not re.match(r"Q[1-9]\d*\Z", id_) or type_ not in (*ENTITY_TYPES, "-"):
            raise InputError(f"{path}:{number}: a line is a class id, a tab and one of {', '.join(ENTITY_TYPES)}, -")
        yield id_, type_


def _pairs(path: str) -> tuple[array[int], array[int]]:
    """Classes and what they are subclasses of: four bytes each, for Wikidata has millions of them."""
    below, above = array("I"), array("I")
    for line in Source(Path(path)).lines():
        found = _ITEM.findall(line)
        if len(found) >= 2 and max(len(found[0]), len(found[1])) < 10:
            below.append(int(found[0]))
            above.append(int(found[1]))
    if not below:
        raise InputError(f"{path}: no pair of Wikidata ids in it")
    return below, above


def _spread(types: dict[str, str], closed: set[str], below: array[int], above: array[int]) -> None:
    """Gives each class the type of the nearest one above it, level by level."""
    known = {int(id_[1:]): type_ for id_, type_ in types.items()}
    shut = {int(id_[1:]) for id_ in closed}
    while True:
        new: dict[int, str] = {}
        for low, high in zip(below, above, strict=True):
            if high in known and low not in known and low not in shut:
                new.setdefault(low, known[high])
        if not new:
            break
        known.update(new)
        types.update((f"Q{id_}", type_) for id_, type_ in new.items())
