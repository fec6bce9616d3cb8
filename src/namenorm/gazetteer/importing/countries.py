"""Countries: ISO 3166-1 codes for the ids that other sources have for them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_DATA = "namenorm.gazetteer.importing"


def country_code(name: str) -> str:
    """The two letters of ISO 3166-1 for a country's Wikidata id; anything else comes back as it is, in capitals.

    >>> country_code("Q219"), country_code("mk"), country_code("Q15180")
    ('BG', 'MK', 'Q15180')
    """
    code = name.strip().upper()
    return _by_wikidata().get(code, code)


@cache
def _by_wikidata() -> dict[str, str]:
    """Of the states of today; ids checked against labels, where no label could be found a country is not in the table."""
    text = (files(_DATA) / "data" / "wikidata_countries.tsv").read_text(encoding="utf-8")
    return dict(tuple(line.split("\t")) for line in text.splitlines()[1:])  # type: ignore[misc]
