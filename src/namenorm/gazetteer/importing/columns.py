"""Which column of somebody's table is what: the map that a person writes, and an entity made of a row by it.

A map is a list such as ``id=code,type=LOC,name:ru=Название,name:bg=Име``: what is wanted, and the column it is in. A column is
called by its title, or ``#3`` for the third. Titles with a comma stand in double quotes, together with what is
wanted: ``id=code,"name:ru=Название, полное"``.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from namenorm.errors import InputError
from namenorm.gazetteer.importing.cleaning import entity, kind_of, language
from namenorm.gazetteer.importing.record import Record, Report
from namenorm.gazetteer.importing.untagged import likeliest_language
from namenorm.labels import type_of_label
from namenorm.lang.languages import LANGUAGES
from namenorm.model import ENTITY_TYPES, Kind, Name

_PLAIN = ("id", "label", "lang", "type", "kind", "weight", "country", "population", "sitelinks", "gender", "source")
_KINDS = {kind.value: kind for kind in Kind}
_GENDERS = {"m": "m", "male": "m", "м": "m", "муж": "m", "f": "f", "female": "f", "ж": "f", "жен": "f"}
_WANTED = "id, label, type, name, name:ru, name:ru:short, lang, kind, weight, country, population, sitelinks, gender, xref:wikidata"

FIRST = "#1"
"""The first column, whatever its title."""

Row = Callable[[str], str]
"""Gives the cell of a column, "" where there is none."""


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """What is wanted of a table, and where it stands.

    Attributes:
        plain: What there is one of → column.
        names: Column, language ("" where it is told by a column or by the letters), kind of each column with names.
        xrefs: Scheme and column.
        type: The type of all rows, where it is in no column.
        lang: The language of names whose language is told nowhere.
        separator: What stands between several names in one cell.
        prefix: What is put before each id.
        source: Where entities are from, if no column says it.
    """

    plain: Mapping[str, str]
    names: tuple[tuple[str, str, Kind | None], ...]
    xrefs: tuple[tuple[str, str], ...] = ()
    type: str | None = None
    lang: str | None = None
    separator: str = ""
    prefix: str = ""
    source: str = ""

    @property
    def columns(self) -> list[str]:
        """All columns that are asked for."""
        return list(dict.fromkeys([*self.plain.values(), *(c for c, _, _ in self.names), *(c for _, c in self.xrefs)]))

    def id_of(self, row: Row) -> str:
        """The id in a row, with its prefix; "" where there is none."""
        own = row(self.plain["id"]).strip()
        return self.prefix + own if own else ""

    def record(self, id_: str, rows: Sequence[Row], position: int, report: Report) -> Record | str:
        """The entity of some rows with one id, or what is wrong with them."""
        first = rows[0]
        written = self._cell(first, "type")
        type_ = (type_of_label(written) if written else None) or self.type
        if type_ is None:
            return f"no known type ({written[:40]!r})" if written else "no type; give --option type=LOC"
        countries = tuple(c.upper() for c in _split(self._cell(first, "country"), ",;| ") if len(c) == 2)
        names = [name for row in rows for name in self._names(row, countries, type_)]
        made = entity(
            id_,
            type_,
            self._cell(first, "label") or None,
            names,
            gender=_GENDERS.get(self._cell(first, "gender").lower()),
            xrefs=[(scheme, first(column)) for scheme, column in self.xrefs],
            source=self._cell(first, "source") or self.source or None,
            report=report,
        )
        if made is None:
            return "no usable id or name"
        sitelinks, population = (_number(self._cell(first, key)) for key in ("sitelinks", "population"))
        return Record(made, position, countries, sitelinks, population)

    def _cell(self, row: Row, wanted: str) -> str:
        column = self.plain.get(wanted)
        return row(column).strip() if column else ""

    def _names(self, row: Row, countries: tuple[str, ...], type_: str) -> Iterator[Name]:
        told = self._cell(row, "lang")
        kind_told = _KINDS.get(self._cell(row, "kind").lower())
        try:
            weight = float(self._cell(row, "weight").replace(",", ".") or 1)
        except ValueError:
            weight = 1.0
        for column, of_column, kind in self.names:
            for text in row(column).split(self.separator) if self.separator else [row(column)]:
                text = text.strip()
                lang = of_column or (language(told) if told else likeliest_language(text, self.lang, countries))
                if text and lang:
                    by_letters = Kind.NAME if type_ == "PER" else kind_of(text)
                    yield Name(text, lang, kind or kind_told or by_letters, weight)


def column_map(
    written: str, type: str | None = None, lang: str | None = None, separator: str = "", prefix: str = ""
) -> ColumnMap:
    """The map that a person wrote.

    Raises:
        InputError: It asks for something unknown, or lacks the id or a name.

    >>> made = column_map("id=code,type=LOC,name:ru=Название")
    >>> made.plain, made.names, made.type
    ({'id': 'code'}, (('Название', 'ru', None),), 'LOC')
    """
    of_all = type
    plain: dict[str, str] = {}
    names: list[tuple[str, str, Kind | None]] = []
    xrefs: list[tuple[str, str]] = []
    for part in next(csv.reader([written], skipinitialspace=True), []):
        wanted, equals, column = (p.strip() for p in part.partition("="))
        if not equals or not column:
            raise InputError(f"option columns: {part!r:.60} is not WANTED=COLUMN")
        if wanted == "type" and column in ENTITY_TYPES:
            of_all = column
        elif wanted in _PLAIN:
            plain[wanted] = column
        elif wanted.startswith("xref:"):
            xrefs.append((wanted.removeprefix("xref:"), column))
        elif wanted == "name" or wanted.startswith("name:"):
            names.append((column, *_lang_and_kind(wanted)))
        else:
            raise InputError(f"option columns: unknown {wanted!r:.60}; known are {_WANTED}")
    if "id" not in plain or not (names or "label" in plain):
        raise InputError("option columns: it needs id=… and name=… at least, as in id=code,type=LOC,name:ru=Название")
    if of_all is not None and of_all not in ENTITY_TYPES:
        raise InputError(f"option type={of_all!s:.40}: known are {', '.join(ENTITY_TYPES)}")
    return ColumnMap(plain, tuple(names), tuple(xrefs), of_all, lang, separator, prefix)


def _lang_and_kind(wanted: str) -> tuple[str, Kind | None]:
    _, lang, kind, *_ = [*wanted.split(":"), "", ""]
    if lang and lang not in LANGUAGES:
        raise InputError(f"option columns: unknown language in {wanted!r:.60}; known are {', '.join(LANGUAGES)}")
    if kind and kind not in _KINDS:
        raise InputError(f"option columns: unknown kind in {wanted!r:.60}; known are {', '.join(_KINDS)}")
    return lang, _KINDS.get(kind)


def places(titles: Sequence[str], wanted: ColumnMap) -> dict[str, int]:
    """Where the columns that are asked for stand, and the first one.

    Raises:
        InputError: There is no such column.
    """
    found = {FIRST: 0} | {title.strip(): i for i, title in reversed(list(enumerate(titles)))}
    missing = []
    for column in wanted.columns:
        number = column.removeprefix("#")
        if column not in found and number != column and number.isdigit() and int(number) > 0:
            found[column] = int(number) - 1
        elif column not in found:
            missing.append(column)
    if missing:
        titles_shown = ", ".join(t for t in map(str.strip, titles) if t)[:300]
        raise InputError(f"no column {', '.join(missing)[:200]}; there are {titles_shown or 'no titles'}")
    return found


def _split(text: str, separators: str) -> list[str]:
    for separator in separators[1:]:
        text = text.replace(separator, separators[0])
    return [part.strip() for part in text.split(separators[0]) if part.strip()]


def _number(text: str) -> int | None:
    digits = "".join(text.split()).replace("\u00a0", "")
    return int(digits) if digits.isdigit() and len(digits) < 16 else None
