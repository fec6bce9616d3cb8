"""The languages that namenorm knows, by code."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from namenorm.errors import UnknownLanguageError
from namenorm.lang.paradigm import Analysis
from namenorm.lang.profile import LanguageProfile

CYRILLIC_LANGUAGES = ("bg", "mk", "ru", "uk", "sr", "be", "kk", "ky", "mn", "tg", "tt")
"""Languages with a profile."""

LATIN_LANGUAGES = ("en", "de", "fr", "es", "pl", "cs", "sk", "sl", "hr", "bs")
"""Languages of names in Latin script: their letters are read (`namenorm.translit`), their grammar is not."""

LANGUAGES = CYRILLIC_LANGUAGES + LATIN_LANGUAGES


def check_language(lang: object) -> str | None:
    """Returns the code as it is used here; ``None`` and ``""`` mean that the language is to be guessed.

    Raises:
        UnknownLanguageError: The code is none of `LANGUAGES`.

    >>> check_language("MK"), check_language("")
    ('mk', None)
    """
    if lang is None or lang == "":
        return None
    code = lang.lower() if isinstance(lang, str) else ""
    if code not in LANGUAGES:
        raise UnknownLanguageError(lang, LANGUAGES)
    return code


@cache
def profile(lang: str) -> LanguageProfile:
    """The profile of a Cyrillic-script language, imported when first asked for."""
    if lang not in CYRILLIC_LANGUAGES:
        raise UnknownLanguageError(lang, CYRILLIC_LANGUAGES)
    module: Any = import_module(f"namenorm.lang.profiles.{lang}")
    found: LanguageProfile = module.PROFILE
    return found


@lru_cache(maxsize=65_536)
def analyses(word: str, lang: str) -> tuple[Analysis, ...]:
    """Base forms that a unified word can come from in a language (see `namenorm.lang.paradigm.Inflector.analyses`).

    >>> [a.base for a in analyses("путину", "ru")]
    ['путин', 'путина', 'путино']
    """
    if lang not in CYRILLIC_LANGUAGES:
        return ()
    return profile(lang).inflector.analyses(word)
