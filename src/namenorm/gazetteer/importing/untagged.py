"""The language of a name that comes without one: by its letters, and by what is known beside them.

Letters tell less than one would wish. The Russian alphabet is a part of the Kazakh, Kyrgyz, Mongolian and Tatar ones, and
«Софија» may be Serbian or Macedonian. So a language is told by letters only where no other fits, in «Київ» but not in «Мінск»;
else what the caller says counts, and then where the thing is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

from namenorm.errors import InputError, MissingExtraError
from namenorm.lang.guess import possible_languages
from namenorm.lang.languages import LANGUAGES, profile
from namenorm.text.script import script_of
from namenorm.text.unify import visible

LANGUAGES_OF = {
    "BA": ("sr",),
    "BG": ("bg",),
    "BY": ("ru", "be"),
    "KG": ("ru", "ky"),
    "KZ": ("ru", "kk"),
    "ME": ("sr",),
    "MK": ("mk",),
    "MN": ("mn",),
    "RS": ("sr",),
    "RU": ("ru",),
    "TJ": ("tg", "ru"),
    "UA": ("uk", "ru"),
    "XK": ("sr",),
}
"""Country → languages with Cyrillic letters that are official there (CLDR, supplemental data, territoryInfo). Where
Russian is one of two, it comes first where more is written in it, and a name with letters of the other is that one's."""

_CYRILLIC = re.compile("[\u0400-\u052f]")
_ALIEN = re.compile("[\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f\u0370-\u03ff\u0530-\u1bff\u2e80-\ud7ff]")
"""Cyrillic letters that none of the languages has, and letters of other scripts than Latin and Cyrillic."""


def fitting_languages(text: str) -> tuple[str, ...]:
    """Languages whose alphabet has all letters of a text; ``("en",)`` for Latin script, none for other scripts.

    >>> fitting_languages("Київ"), fitting_languages("Софија"), fitting_languages("Kyiv"), fitting_languages("Ўзбекистон")
    (('uk',), ('sr', 'mk'), ('en',), ())
    """
    shown = visible(text).lower()
    if _ALIEN.search(shown):
        return ()
    letters = set(_CYRILLIC.findall(shown)) - {"е"}
    if not letters:
        return ("en",) if script_of(shown) == "Latn" else ()
    fits = possible_languages(shown)
    # Where no alphabet fits, all are answered, Russian among them.
    return fits if letters.issubset(profile(fits[0]).alphabet) else ()


def language_of(text: str, default: str | None = None, countries: Iterable[str] = ()) -> str | None:
    """The language of a name; None where nothing tells it.

    What the letters tell comes first, then the default, then the languages of the countries; the last two only where the
    letters fit them. Latin script is taken for English.

    >>> language_of("Київ"), language_of("София"), language_of("София", countries=("BG",)), language_of("Софія", "bg")
    ('uk', None, 'bg', None)
    """
    fits = fitting_languages(text)
    if len(fits) == 1:
        return fits[0]
    wanted = [default] if default else []
    wanted += [lang for country in countries for lang in LANGUAGES_OF.get(country, ())]
    return next((lang for lang in wanted if lang in fits), None)


def likeliest_language(text: str, default: str | None = None, countries: Iterable[str] = ()) -> str | None:
    """The same, but where nothing decides between several languages, it is the one with most text in the world.

    >>> likeliest_language("Владимир"), likeliest_language("Софија"), likeliest_language("東京")
    ('ru', 'sr', None)
    """
    told = language_of(text, default, countries)
    return told or next(iter(fitting_languages(text)), None)


def language_option(value: object) -> str | None:
    """The language given as an option, checked; None where none was given.

    Raises:
        InputError: namenorm does not know it.
    """
    if value is None or value == "":
        return None
    if value not in LANGUAGES:
        raise InputError(f"option lang={value!s:.40}: known are {', '.join(LANGUAGES)}")
    return str(value)


def yes(name: str, value: object, default: bool) -> bool:
    """An option that is ``yes`` or ``no``.

    Raises:
        InputError: It is anything else.
    """
    if value is None or value == "":
        return default
    if isinstance(value, bool):
        return value
    if str(value).lower() not in ("yes", "no"):
        raise InputError(f"option {name}={value!s:.40}: it is yes or no")
    return str(value).lower() == "yes"


def needed(module: str, what: str) -> Any:
    """An optional package.

    Raises:
        MissingExtraError: It is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(what, "import") from error
