"""Customary names, which no table gives: Пекин, Токио, Сеул. Data in ``data/customary_*.tsv``, whose heads name the sources."""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib import resources


def customary_forms(name: str, source: str, lang: str) -> tuple[str, ...]:
    """The customary spellings of a name in a tradition, best first; ``()`` where the rules give the usual form.

    Case and marks over Latin letters do not count.

    >>> customary_forms("Beijing", "zh", "mk"), customary_forms("Tōkyō", "ja", "bg"), customary_forms("Xi Jinping", "zh", "mk")
    (('Пекинг',), ('Токио',), ())
    """
    return _table(source).get((_bare(name), lang), ())


_MARKS = dict.fromkeys(range(0x300, 0x370))


def _bare(name: str) -> str:
    return unicodedata.normalize("NFD", name.casefold()).translate(_MARKS)


@cache
def _table(source: str) -> dict[tuple[str, str], tuple[str, ...]]:
    text = (resources.files("namenorm.transcription") / "data" / f"customary_{source}.tsv").read_text(encoding="utf-8")
    header, *rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {
        (_bare(row[0]), lang): tuple(cell.split("/"))
        for row in rows
        for lang, cell in zip(header[1:], row[1:], strict=False)  # empty cells at the end may be left out
        if cell
    }
