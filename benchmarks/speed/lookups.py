"""What looks a name up among those of a gazetteer: libraries, a plain dictionary, and namenorm.

Each function gets the rows of the gazetteer and gives a function to be timed, which gives the best entities for a query and
their score.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from queries import Query

Found = tuple[frozenset[str], float]
"""The entities that the best name belongs to, and its score; none and 0 where nothing was found."""
Look = Callable[[Query], Found]
_NOTHING: Found = (frozenset(), 0.0)


class Row(NamedTuple):
    """A name of the gazetteer."""

    id: str
    type: str
    lang: str
    name: str


def with_dictionary(rows: list[Row]) -> Look:
    """The floor: the name as written, capitals or not."""
    owners = owners_of(rows, str.casefold)
    return lambda q: (owners[key], 1.0) if (key := q.name.casefold()) in owners else _NOTHING


def _with_rapidfuzz(rows: list[Row], scorer: str, into_latin: Callable[[str], str]) -> Look:
    fuzz: Any = import_module("rapidfuzz.fuzz")
    process: Any = import_module("rapidfuzz.process")

    owners = owners_of(rows, into_latin)
    names, ids, score = list(owners), list(owners.values()), getattr(fuzz, scorer)

    def look(q: Query) -> Found:
        best = process.extractOne(into_latin(q.name), names, scorer=score, processor=None)
        return (ids[best[2]], best[1]) if best else _NOTHING

    return look


def with_ratio(rows: list[Row]) -> Look:
    """RapidFuzz's plain ratio over Unidecode's Latin letters."""
    return _with_rapidfuzz(rows, "ratio", _by_unidecode)


def with_wratio(rows: list[Row]) -> Look:
    """RapidFuzz's weighted ratio over the same."""
    return _with_rapidfuzz(rows, "WRatio", _by_unidecode)


def with_icu(rows: list[Row]) -> Look:
    """RapidFuzz's plain ratio over ICU's Latin letters."""
    letters: Any = import_module("icu").Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower")
    return _with_rapidfuzz(rows, "ratio", letters.transliterate)


def with_nomenklatura(rows: list[Row], shortlist: int = 0) -> Look:
    """Compares by nomenklatura's logic-v2 with every entity of the same schema; it has none for places.

    Places are organizations to it. With a shortlist it sees only the entities of so many names that RapidFuzz's ratio finds most alike.
    """
    entity: Any = import_module("followthemoney").EntityProxy
    logic: Any = import_module("nomenklatura.matching").LogicV2

    schemas = {"PER": "Person"}

    def proxy(id_: str, type_: str, names: list[str]) -> Any:
        schema = schemas.get(type_, "Organization")
        return entity.from_dict({"id": id_, "schema": schema, "properties": {"name": names}})

    names: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        names.setdefault((row.id, row.type), []).append(row.name)
    proxies: dict[str, list[Any]] = {}
    for (id_, type_), listed in names.items():
        proxies.setdefault(schemas.get(type_, "Organization"), []).append(proxy(id_, type_, listed))
    config = logic.default_config()
    logic.compare(proxies["Person"][0], proxies["Person"][1], config)  # loads its data

    by_id = {other.id: other for of_schema in proxies.values() for other in of_schema}
    alike = _shortlist(rows, shortlist) if shortlist else None
    number = count()

    def look(q: Query) -> Found:
        asked = proxy(f"query:{next(number)}", q.type, [q.name])  # answers are remembered by id
        best, top = "", 0.0
        for other in (by_id[i] for i in alike(q)) if alike else proxies[asked.schema.name]:
            score = logic.compare(asked, other, config).score
            if score > top:
                best, top = other.id, score
        return (frozenset((best,)), top) if best else _NOTHING

    return look


def with_shortlist(rows: list[Row]) -> Look:
    """Gives nomenklatura's logic-v2 what RapidFuzz finds most alike: one would not use it alone."""
    return with_nomenklatura(rows, shortlist=50)


def _shortlist(rows: list[Row], length: int) -> Callable[[Query], list[str]]:
    fuzz: Any = import_module("rapidfuzz.fuzz")
    process: Any = import_module("rapidfuzz.process")

    owners = owners_of(rows, _by_unidecode)
    names = list(owners)

    def alike(q: Query) -> list[str]:
        best = process.extract(_by_unidecode(q.name), names, scorer=fuzz.ratio, processor=None, limit=length)
        return sorted({id_ for name, _, _ in best for id_ in owners[name]})

    return alike


def with_namenorm(index: str) -> Look:
    """Asks namenorm, told the language and not the type."""
    import namenorm

    resolver = namenorm.Resolver(namenorm.Index.open(Path(index)))

    def look(q: Query) -> Found:
        answer = resolver.resolve(q.name, q.lang)
        return (frozenset((answer.id,)), 1.0) if answer.id else _NOTHING

    return look


def _by_unidecode(name: str) -> str:
    return str(_unidecode()(name)).lower()


@cache
def _unidecode() -> Any:
    return import_module("unidecode").unidecode


def owners_of(rows: list[Row], key: Callable[[str], str]) -> dict[str, frozenset[str]]:
    """Names by a key, and the entities that bear each."""
    found: dict[str, set[str]] = {}
    for row in rows:
        found.setdefault(key(row.name), set()).add(row.id)
    return {name: frozenset(ids) for name, ids in found.items()}


NAMENORM = "namenorm"
PEERS: dict[str, Callable[[list[Row]], Look]] = {
    "exact dictionary": with_dictionary,
    "RapidFuzz ratio, Unidecode": with_ratio,
    "RapidFuzz ratio, ICU": with_icu,
    "RapidFuzz WRatio, Unidecode": with_wratio,
    "nomenklatura logic-v2, 50 by RapidFuzz": with_shortlist,
    "nomenklatura logic-v2, all entities": with_nomenklatura,
}
SLOW = ("nomenklatura logic-v2, 50 by RapidFuzz", "nomenklatura logic-v2, all entities")
