"""Given names and their counterparts across languages: evidence for one person, never proof.

«Владимир» in Russian, «Володимир» in Ukrainian and «Уладзімір» in Belarusian are one name, which letters alone do not
tell. The names are in ``data/given_names.tsv``, where its head states what a group of names is and where they come
from. The file is read at first use, and the words of a language are put in order when one of them is first asked for.

A name says little about who bears it: thousands are called Владимир. Two names that share no group may still be one
(the table knows about a thousand names), so a missing group is evidence of nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from namenorm.errors import UnknownLanguageError
from namenorm.lang.languages import LATIN_LANGUAGES, check_language
from namenorm.text.unify import unify

LATIN = "latin"
"""The column of forms in Latin script, whatever their language."""

COLUMNS = ("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt", LATIN)
"""The columns with forms, in the order of the file."""

MAX_LETTERS = 64
"""No longer word is looked up: no given name comes near it."""

ROYAL = ("-king", "-queen", "-pope")
"""The ends of the slugs of groups that are true of monarchs and popes alone."""

_PLACE = {column: place for place, column in enumerate(COLUMNS)}
_FAMILIAR_RANK = 99


@dataclass(frozen=True, slots=True)
class NameGroup:
    """One line of the table.

    Attributes:
        slug: The name of the group.
        gender: ``m``, ``f``, or ``u`` where men and women bear it.
        cells: The forms in each of `COLUMNS`, with ``/`` between them, the usual form first.
        familiar: Short forms as pairs ``lang:form``, with ``/`` between them.
    """

    slug: str
    gender: str
    cells: tuple[str, ...]
    familiar: str

    def forms(self, column: str) -> tuple[str, ...]:
        """The full forms in a column, the usual one first."""
        cell = self.cells[_PLACE[column]]
        return tuple(cell.split("/")) if cell else ()

    def short_forms(self, column: str) -> tuple[str, ...]:
        """The familiar forms in a language."""
        pairs = (pair.partition(":") for pair in self.familiar.split("/"))
        return tuple(form for lang, _, form in pairs if form and lang == column)


@lru_cache(maxsize=65_536)
def given_name_groups(word: str, lang: str | None = None, *, royal: bool = False) -> frozenset[str]:
    """The groups of one given name (its dictionary form; see `namenorm.lang.paradigm` for bent ones).

    Familiar forms are known too: «Саша» is in the groups of Александр and of Александра.

    Args:
        word: One word, unified or not.
        lang: Its language: a language's name is another thing in another language («Ваня» is a man in Russian, a woman
            in Bulgarian). ``"latin"`` and the languages of Latin script mean the Latin forms, ``None`` any language.
        royal: Also the groups that are true of monarchs and popes alone. On: risks taking Карл Маркс for a Charles; off:
            misses that Карл III is Чарлс III.

    Raises:
        UnknownLanguageError: The language is not known.

    >>> given_name_groups("володимир", "uk") & given_name_groups("уладзімір", "be")
    frozenset({'vladimir'})
    >>> given_name_groups("карл", "ru") & given_name_groups("чарлс", "mk")
    frozenset()
    >>> given_name_groups("карл", "ru", royal=True) & given_name_groups("чарлс", "mk", royal=True)
    frozenset({'charles-king'})
    """
    return frozenset(group.slug for group in _found(word, _column(lang), royal))


def counterparts(word: str, lang: str | None, to: str, *, royal: bool = False) -> tuple[str, ...]:
    """How another language writes a given name: full forms, best first.

    Forms of the groups in which the word is the usual form come before those of groups in which it is a rarer one; then
    the order of the file decides.

    Args:
        word: One word, unified or not, as a dictionary form.
        lang: Its language; ``None``: any.
        to: The language asked for; ``"latin"`` or any language of Latin script: all Latin forms.
        royal: See `given_name_groups`; names of monarchs come last.

    Raises:
        UnknownLanguageError: A language is not known.

    >>> counterparts("Сергей", "ru", "uk")
    ('Сергій',)
    >>> counterparts("георги", "bg", "sr")
    ('Ђорђе', 'Георгиј', 'Георгије', 'Гиорги', 'Георги')
    """
    target = _column(to)
    if target is None:
        raise UnknownLanguageError(to, (*COLUMNS, *LATIN_LANGUAGES))
    column = _column(lang)
    asked = (column,) if column else COLUMNS
    groups = _found(word, column, royal)
    groups.sort(key=lambda group: min(_rank(group, unify(word), c) for c in asked))
    return tuple(dict.fromkeys(form for group in groups for form in group.forms(target)))


def gender_of(word: str, lang: str | None = None) -> Literal["m", "f"] | None:
    """Whether a given name is a man's or a woman's; ``None`` when it is both, or not known.

    >>> gender_of("Олександра", "uk"), gender_of("Нұрсұлтан", "kk"), gender_of("Саша", "ru")
    ('f', 'm', None)
    """
    genders = {group.gender for group in _found(word, _column(lang), royal=False)}
    if genders == {"m"}:
        return "m"
    return "f" if genders == {"f"} else None


def _column(lang: str | None) -> str | None:
    """The column of a language; ``None`` for any language."""
    code = LATIN if lang == LATIN else check_language(lang)
    return LATIN if code in LATIN_LANGUAGES else code


def _found(word: str, column: str | None, royal: bool) -> list[NameGroup]:
    """The groups of a word, in the order of the file."""
    key = unify(word) if len(word) <= MAX_LETTERS else ""
    found = [_group(number) for number in _index(column).get(key, ())]
    return found if royal else [group for group in found if not group.slug.endswith(ROYAL)]


def _rank(group: NameGroup, key: str, column: str) -> int:
    """The place of a word among the forms of a column; familiar forms come last."""
    keys = [unify(form) for form in group.forms(column)]
    return keys.index(key) if key in keys else _FAMILIAR_RANK


def table() -> Iterator[NameGroup]:
    """All groups, in the order of the file.

    >>> [group.slug for group in table() if "Ђорђе" in group.forms("sr")]
    ['georgy', 'djordje']
    """
    return map(_group, range(len(_lines())))


@cache
def _lines() -> tuple[str, ...]:
    """The lines of the file that hold a group; most of them are never looked into further."""
    text = files("namenorm.lang").joinpath("data/given_names.tsv").read_text(encoding="utf-8")
    return tuple(line for line in text.split("\n") if line and line[0] != "#")[1:]  # the first one names the columns


@cache
def _group(number: int) -> NameGroup:
    slug, gender, *cells, familiar = _lines()[number].split("\t")
    return NameGroup(slug, gender, tuple(cells), familiar)


@cache
def _index(column: str | None) -> dict[str, tuple[int, ...]]:
    """Where the words of a column stand in the table: by unified word, the numbers of the groups.

    The table is tested to hold nothing that `unify` changes but capitals and ё, so there is no need to call it on ten
    thousand words.
    """
    words = "\n".join("/".join(_words(line, column)) for line in _lines()).lower().replace("ё", "е")
    index: dict[str, tuple[int, ...]] = {}
    for number, row in enumerate(words.split("\n")):
        for key in set(row.split("/")):
            index[key] = (*index[key], number) if key in index else (number,)
    index.pop("", None)  # of the groups without a form in the column
    return index


def _words(line: str, column: str | None) -> set[str]:
    """What stands in one column of a line, or in all of them; forms are still joined with ``/``."""
    _, _, *cells, familiar = line.split("\t")
    asked = set(cells) if column is None else {cells[_PLACE[column]]}
    if familiar:
        pairs = (pair.split(":") for pair in familiar.split("/"))
        asked.update(form for lang, form in pairs if column in (None, lang))
    return asked
