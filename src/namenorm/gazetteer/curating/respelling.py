"""How a Russian name is written in another language, as far as letters tell: for proposals, which a person looks at.

The rules, with their sources, are in ``data/respelled_from_ru.tsv``; given names go by
`namenorm.lang.given_names`.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from namenorm.lang.given_names import counterparts

SOURCE = "ru"
"""The language that names are respelled from."""

_REFUSED = "!"
_WORD = re.compile(r"[^\W\d_]+")
_RUSSIAN = re.compile("[а-яё]+")


class Rule(NamedTuple):
    """Letters of a Russian word and what another language writes for them."""

    to: str
    letters: re.Pattern[str]
    gives: str
    sample: str


def respelled(name: str, to: str, type_: str | None = None) -> str | None:
    """A Russian name as another language writes it; None where letters alone do not tell.

    Args:
        name: In its dictionary form, with ё where it is spoken.
        to: A language of `targets`.
        type_: ``PER``: the last word is a surname of Russian form, the one before it a given name; ``LOC``: a town in -ск or
            -цк. Names of other forms came into Russian from elsewhere and go elsewhere by other ways (Трамп, Тръмп).

    >>> respelled("Сергей Лавров", "uk", "PER"), respelled("Хабаровск", "uk", "LOC")
    ('Сергій Лавров', 'Хабаровськ')
    >>> respelled("Юрий Гагарин", "sr", "PER"), respelled("Дональд Трамп", "bg", "PER")
    ('Јуриј Гагарин', None)
    """
    words = name.split()
    form = _FORMS.get(type_ or "")
    if form is None or not 0 < len(words) <= _MAX_WORDS or to not in targets() or not form.search(words[-1]):
        return None
    if type_ == "LOC" and len(words) > 1:
        return None
    given = [_given(word, to) for word in words[:-1]]
    made = [*given, _WORD.sub(lambda m: _word(m[0], to) or _REFUSED, words[-1])]
    spelled = " ".join(word or _REFUSED for word in made)
    return None if _REFUSED in spelled else spelled


_FORMS = {
    "PER": re.compile("^[^-]+(?:(?:[оеё]в|[иы]н)а?|[сц]к(?:ий|ая)|ый|ой)$"),
    "LOC": re.compile("[а-яё][сц]к$"),
}
_MAX_WORDS = 2
"""More words are a patronymic or a surname of several words."""


@cache
def targets() -> tuple[str, ...]:
    """The languages with rules."""
    return tuple(dict.fromkeys(rule.to for rule in rules()))


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, in the order of the file."""
    text = (files("namenorm.gazetteer.curating") / "data" / "respelled_from_ru.tsv").read_text(encoding="utf-8")
    _, *rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(Rule(to, re.compile(letters), gives, sample) for to, letters, gives, sample in rows)


@cache
def _rules_of(to: str, is_given: bool) -> tuple[Rule, ...]:
    own = (rule for rule in rules() if rule.to == to)
    return tuple(rule for rule in own if not (is_given and rule.letters.pattern.endswith("й$")))


def _given(word: str, to: str) -> str | None:
    """The counterpart of a given name: the usual one in Ukrainian (Дмитро), elsewhere the one written as it is in Russian
    (Дмитриј). A name that the table does not have is not guessed at.
    """
    known = counterparts(word, SOURCE, to)
    if to in _TRANSLATE_GIVEN_NAMES:
        return next(iter(known), None)
    by_letters = _word(word, to, is_given=True)
    return by_letters if by_letters in known else next(iter(known), None)


_TRANSLATE_GIVEN_NAMES = {"uk"}  # Український правопис 2019, § 145


def _word(word: str, to: str, *, is_given: bool = False) -> str | None:
    """A word by the rules of letters; a given name keeps the -ий that a surname loses (Юрий, Чайковски)."""
    lowered = word.lower()
    if not _RUSSIAN.fullmatch(lowered) or len(lowered) > _MAX_LETTERS or word not in (lowered, lowered.capitalize()):
        return None
    made, at = "", 0
    while at < len(lowered):
        fitting = ((r, m) for r in _rules_of(to, is_given) if (m := r.letters.match(lowered, at)))
        rule, found = next(fitting, (None, None))
        if rule is None or found is None:
            made, at = made + lowered[at], at + 1
        elif rule.gives == _REFUSED:
            return None
        else:
            made, at = made + rule.gives, found.end()
    return made.capitalize() if word != lowered else made


_MAX_LETTERS = 40
