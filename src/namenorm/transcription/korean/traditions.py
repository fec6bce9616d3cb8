"""Which styles each Cyrillic tradition uses, best first, and how it prints people and places.

Sources as in `namenorm.transcription.korean.styles`. People: «Ли Чжэ Мён» (ru, be, uk, kk: news agencies write the
syllables of a given name apart, Концевич together), «Ли Дже-мьон» (bg: BTA, with a hyphen), «Ли Џе Мјунг» (mk, sr:
apart).
"""

from __future__ import annotations

from typing import NamedTuple

from namenorm.transcription.korean import styles
from namenorm.transcription.korean.style import Style

APART, HYPHEN, JOINED = " ", "-", ""
"""What stands between the syllables of a given name."""

CONTEXT, START, VOICED = "context", "start", "voiced"
"""How the first consonant of a given name is written: as after the surname, as at a beginning, or always voiced."""


class GivenName(NamedTuple):
    """One way to print given names: the letters, what stands between the syllables, the first consonant."""

    style: Style
    between: str
    first: str


PLACES: dict[str, tuple[Style, ...]] = {
    "ru": (styles.RU, styles.RU_SOFT, styles.RU_SIGN),
    "uk": (styles.UK, styles.UK_IOTA, styles.UK_GHE),
    "be": (styles.BE, styles.BE_PLAIN),
    "bg": (styles.BG, styles.BG_RU, styles.BG_EN, styles.BG_MANAS, styles.BG_EN_EO),
    "mk": (styles.MK, styles.MK_RR, styles.MK_EO),
    "sr": (styles.MK, styles.MK_RR, styles.MK_EO),
    "kk": (styles.RU, styles.KK_NG, styles.RU_SOFT),
}

_RU_PEOPLE = (
    GivenName(styles.RU_PRESS, APART, CONTEXT),
    GivenName(styles.RU_JOINED, APART, CONTEXT),
    GivenName(styles.RU_JOINED, JOINED, START),
    GivenName(styles.RU_JOINED, APART, START),
    GivenName(styles.RU_JOINED, HYPHEN, START),
    GivenName(styles.RU_NORTH, APART, CONTEXT),
    GivenName(styles.RU_SIGN, JOINED, START),
    GivenName(styles.RU_SOFT, APART, CONTEXT),
)
_SOUTH_SLAVIC_PEOPLE = (
    GivenName(styles.MK_RR, APART, VOICED),
    GivenName(styles.MK_U, APART, VOICED),
    GivenName(styles.MK, APART, START),
    GivenName(styles.MK_EO, APART, VOICED),
    GivenName(styles.MK_RR, HYPHEN, VOICED),
    GivenName(styles.MK_RR, JOINED, VOICED),
)
PEOPLE: dict[str, tuple[GivenName, ...]] = {
    "ru": _RU_PEOPLE,
    "kk": _RU_PEOPLE,
    "uk": (
        GivenName(styles.UK_PRESS, APART, CONTEXT),
        GivenName(styles.UK_PRESS_YE, APART, CONTEXT),
        GivenName(styles.UK_IOTA, APART, CONTEXT),
        GivenName(styles.UK_IOTA, JOINED, START),
        GivenName(styles.UK, JOINED, START),
        GivenName(styles.UK_NORTH, APART, CONTEXT),
        GivenName(styles.UK_GHE, JOINED, START),
    ),
    "be": (
        GivenName(styles.BE_PRESS, APART, CONTEXT),
        GivenName(styles.BE_PLAIN, APART, CONTEXT),
        GivenName(styles.BE_PLAIN, JOINED, START),
        GivenName(styles.BE, JOINED, START),
        GivenName(styles.BE_NORTH, APART, CONTEXT),
    ),
    "bg": (
        GivenName(styles.BG_PRESS, HYPHEN, VOICED),
        GivenName(styles.BG_PRESS_EO, HYPHEN, VOICED),
        GivenName(styles.BG_EN, HYPHEN, VOICED),
        GivenName(styles.BG_EN_U, HYPHEN, VOICED),
        GivenName(styles.BG_ASPIRATED, HYPHEN, VOICED),
        GivenName(styles.BG_PRESS, APART, VOICED),
        GivenName(styles.BG_NORTH, HYPHEN, CONTEXT),
        GivenName(styles.BG_PRESS_CHZH, HYPHEN, CONTEXT),
        GivenName(styles.BG_MANAS, APART, START),
    ),
    "mk": _SOUTH_SLAVIC_PEOPLE,
    "sr": (*_SOUTH_SLAVIC_PEOPLE, GivenName(styles.SR_DJ, APART, VOICED)),
}

GENERIC_BETWEEN = {"bg": "-"}
"""What stands before the generic part of a place: Кануън-до, and nothing elsewhere: Канвондо."""

GENERIC_KEPT = {
    "ru": frozenset(("do", "gu", "dong", "ri", "ga", "ro")),
    "kk": frozenset(("do", "gu", "dong", "ri", "ga", "ro")),
    "be": frozenset(("do", "gu", "dong", "ri", "ga", "ro")),
    "uk": frozenset(("do", "gu", "dong", "ri", "ga", "ro")),
    "bg": frozenset(("do", "dong", "ri", "ga", "ro")),
    "mk": frozenset(("dong", "ri", "ga", "ro")),
    "sr": frozenset(("dong", "ri", "ga", "ro")),
}
"""The generic parts that editors print; a city is named without its -si, a county without its -gun."""

HALVES: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "ru": (("Северный", "Северная"), ("Южный", "Южная")),
    "uk": (("Північний", "Північна"), ("Південний", "Південна")),
    "be": (("Паўночны", "Паўночная"), ("Паўднёвы", "Паўднёвая")),
    "bg": (("Северен", "Северна"), ("Южен", "Южна")),
    "mk": (("Северен", "Северна"), ("Јужен", "Јужна")),
    "sr": (("Северни", "Северна"), ("Јужни", "Јужна")),
    "kk": (("Солтүстік", "Солтүстік"), ("Оңтүстік", "Оңтүстік")),
}
"""북 and 남 in the names of provinces, translated: before a masculine name and before one in -а."""

HALVES_FIRST = frozenset(("mk", "sr"))
"""The traditions that translate them rather than print Чхунчхон-Пукто."""
