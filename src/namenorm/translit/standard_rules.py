"""Places in a word, as the tables of standards name them, and one pattern for all rules of a table.

A place is one or more phrases joined by «and»::

    word start           no letter before (a hyphen or a quotation mark may stand there)
    word end             no letter behind
    after а е ё          directly behind one of these letters; «not after» the contrary
    before а ль          directly before one of these, letters or groups of letters; «not before» the contrary
    next vowel и э       the next vowel of the word is one of these

An English word in a list, such as «after vowel», names a group of letters that the table declares.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from namenorm.translit.standard_tables import Rule, Table

MARKS = "\u0300-\u036f"
"""Combining marks, as the inside of a regex class."""

_NO_MARK = f"(?![{MARKS}])"
_LETTER = rf"(?:[^\W\d_]|[{MARKS}])"
_APOSTROPHE = "['’]"
_WORD_START = rf"(?<!{_LETTER})(?<!{_LETTER}{_APOSTROPHE})"
_WORD_END = rf"(?!{_LETTER})(?!{_APOSTROPHE}{_LETTER})"
_GROUP = re.compile(r"[a-z]+\Z")


def pattern(table: Table, back: bool, other: str) -> re.Pattern[str]:
    """One pattern for a table in one direction.

    The group that matched is ``r0``, ``r1`` … for the rules of `rules_of` in their order, ``letter`` for a letter that
    no rule is about, and ``other`` for what the table does not know. A letter followed by a combining mark that does
    not belong to it is another letter. Nothing looks further than one word, so the time is bounded by the length of
    the text.
    """
    groups = dict(table.groups)
    rules = [
        f"(?P<r{n}>{_before(rule, groups)}{re.escape(_source(rule))}{_NO_MARK}{_behind(rule, groups)})"
        for n, rule in enumerate(rules_of(table, back))
    ]
    letters = f"(?P<letter>(?:{_any(letters_of(table, back))}){_NO_MARK})"
    return re.compile("|".join([*rules, letters, f"(?P<other>{other})"]), re.IGNORECASE)


def rules_of(table: Table, back: bool) -> tuple[Rule, ...]:
    """The rules of one direction, the first that fits being the one that counts."""
    return tuple(r for r in table.rules if r.back is back)


def letters_of(table: Table, back: bool) -> dict[str, str]:
    """What is written for each letter; on the way back, which letter stands for each Latin spelling (in NFD).

    A spelling that the table has rules for on the way back is not taken from its rules for the way to Latin.
    """
    if not back:
        return dict(table.letters)
    declared = {r.latin for r in rules_of(table, back=True)}
    ruled = ((r.letters, r.latin) for r in rules_of(table, back=False) if r.latin not in declared)
    spelled: dict[str, str] = {}
    for letters, latin in (*table.letters, *ruled):
        spelled.setdefault(unicodedata.normalize("NFD", latin), letters)
    spelled.pop("", None)
    return spelled


def _source(rule: Rule) -> str:
    return unicodedata.normalize("NFD", rule.latin) if rule.back else rule.letters


def _phrases(rule: Rule) -> list[str]:
    return [p.strip() for p in rule.where.split(" and ")] if rule.where else []


def _before(rule: Rule, groups: dict[str, str]) -> str:
    """What must stand before the letters of a rule; says so where a phrase is none of those above."""
    found = ""
    for phrase in _phrases(rule):
        if phrase == "word start":
            found += _WORD_START
        elif phrase.startswith("not after "):
            found += "".join(f"(?<!{re.escape(x)})" for x in _listed(phrase, rule, groups))
        elif phrase.startswith("after "):
            found += f"(?:{'|'.join(f'(?<={re.escape(x)})' for x in _listed(phrase, rule, groups))})"
        elif phrase != "word end" and not phrase.startswith(("before ", "not before ", "next vowel ")):
            raise ValueError(f"a rule does not say where it holds: {phrase!r} in «{rule}»")
    return found


def _behind(rule: Rule, groups: dict[str, str]) -> str:
    """What must stand behind the letters of a rule."""
    found = ""
    for phrase in _phrases(rule):
        if phrase == "word end":
            found += _WORD_END
        elif phrase.startswith("not before "):
            found += f"(?!(?:{_any(_listed(phrase, rule, groups))}){_NO_MARK})"
        elif phrase.startswith("before "):
            found += f"(?=(?:{_any(_listed(phrase, rule, groups))}){_NO_MARK})"
        elif phrase.startswith("next vowel "):
            vowels = groups["vowel"].replace(" ", "")
            found += rf"(?=[^\W\d_{vowels}]*+(?:{_any(_listed(phrase, rule, groups))}))"
    return found


def _listed(phrase: str, rule: Rule, groups: dict[str, str]) -> list[str]:
    """The letters that a phrase lists, those of its groups among them."""
    found: list[str] = []
    for item in re.sub(r"^(?:not )?(?:after|before|next vowel) ", "", phrase).split():
        if _GROUP.match(item) and item not in groups and not rule.back:
            raise ValueError(f"{item!r} in «{rule}» is neither a letter nor a group of the table")
        found += groups[item].split() if item in groups else [item]
    return [unicodedata.normalize("NFD" if rule.back else "NFC", x) for x in found]


def _any(spellings: Iterable[str]) -> str:
    """A pattern for one of several spellings, longer ones first."""
    found = sorted(spellings, key=lambda x: -len(x))
    longer = [re.escape(x) for x in found if len(x) > 1]
    single = "".join(re.escape(x) for x in found if len(x) == 1)
    return "|".join([*longer, *([f"[{single}]"] if single else [])])
