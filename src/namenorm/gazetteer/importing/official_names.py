"""Names of countries and regions as lists have them, put as texts do: without brackets, and not turned round.

«Мьянма (Бирма)» is two names, «Виргинские о-ва (США)» one that needs its bracket, "Korea, Republic of" is turned round.
"""

from __future__ import annotations

import re

NEED_ALL = frozenset(("021", "AS", "CD", "CG", "KP", "KR", "MF", "PF", "SX", "VG", "VI"))
"""Codes of ISO 3166-1 (and one of UN M49) whose name without its bracket, or before its comma, would be another's: the
two Koreas, the two Congos, the two Virgin Islands, both parts of Saint Martin, American Samoa, French Polynesia."""

_TWO_NAMES = frozenset(("CI", "FK", "MM", "TL", "VA"))
"""Codes whose bracket holds another name of the same place."""

_LISTS = frozenset(("BQ", "SH"))
"""Codes whose comma stands in a list of islands."""

_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
"""Round or square, as ISO 3166-2 has them."""

_ISLANDS = (
    (re.compile(r"\bо-ва\b"), "острова"),
    (re.compile(r"\bО-ва\b"), "Острова"),
    (re.compile(r"\bо-в\b"), "остров"),
    (re.compile(r"\bО-в\b"), "Остров"),
)
"""Russian abbreviations in CLDR → what texts have."""


def without_brackets(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without what stands in brackets, and what stands there.

    >>> without_brackets("Мьянма (Бирма)"), without_brackets("Catalunya [Cataluña]")
    (('Мьянма', ('Бирма',)), ('Catalunya', ('Cataluña',)))
    """
    inside = tuple(" ".join(i.split()) for i in _BRACKET.findall(text))
    return " ".join(_BRACKET.sub("", text).split()), tuple(i for i in inside if i)


def country_names(code: str, text: str, listed: str | None = None) -> list[str]:
    """The names that an entry of a list of countries stands for, best first.

    Args:
        code: Of ISO 3166-1 or UN M49.
        text: The name in some language.
        listed: The English name in the same list, which shows whether names are turned round there.

    >>> country_names("MM", "Мьянма (Бирма)"), country_names("CK", "о-ва Кука")
    (['Мьянма', 'Бирма'], ['острова Кука', 'о-ва Кука'])
    >>> country_names("MD", "Молдова, Република", "Moldova, Republic of")
    ['Република Молдова', 'Молдова']
    >>> country_names("KR", "Корея, Република", "Korea, Republic of")
    ['Република Корея']
    """
    names = [text]
    plain, inside = without_brackets(text)
    if inside and code not in NEED_ALL:
        names = [plain, *(inside if code in _TWO_NAMES else ())]
    if listed is not None and code not in _LISTS:
        names = [n for name in names for n in turned_round(name, listed, with_head=code not in NEED_ALL)]
    return list(dict.fromkeys(n for name in names for n in (_in_full(name), name)))


def turned_round(text: str, listed: str, *, with_head: bool) -> list[str]:
    """The natural order of «Татарстан, Република», and what stands before the comma; the text itself if it has none.

    >>> turned_round("Татарстан, Република", "Tatarstan, Respublika", with_head=True)
    ['Република Татарстан', 'Татарстан']
    """
    if listed.count(", ") != 1 or text.count(", ") != 1:
        return [text]
    head, tail = text.split(", ")
    if head.isupper():  # "USSR, Union of Soviet Socialist Republics": two names
        return [tail, head]
    return [f"{tail} {head}", head] if with_head else [f"{tail} {head}"]


def _in_full(name: str) -> str:
    for short, full in _ISLANDS:
        name = short.sub(full, name)
    return name
