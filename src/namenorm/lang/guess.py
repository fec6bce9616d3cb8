"""Which language a text or a name is in: by letters that only some alphabets have, then by common words."""

from __future__ import annotations

from collections import Counter

from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.text.script import script_of
from namenorm.text.tokens import tokens

_SAMPLE_CHARS = 20_000
_BY_USE = ("ru", "bg", "uk", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt")
"""Where nothing else decides: the order by the amount of news text."""


def possible_languages(word: str) -> tuple[str, ...]:
    """Cyrillic-script languages whose alphabet holds all letters of a unified word (all of them, if none does).

    >>> possible_languages("київ"), possible_languages("џонг")
    (('uk',), ('sr', 'mk'))
    """
    letters = {c for c in word if "\u0400" <= c <= "\u052f"} - {"е"}
    fits = tuple(lang for lang in _BY_USE if letters <= _letters(lang))
    return fits or _BY_USE


def _letters(lang: str) -> frozenset[str]:
    return frozenset(profile(lang).alphabet)


def guess_language(text: str) -> str:
    """The likeliest language of a running text (its first 20,000 characters).

    Common words count, and so do letters that an alphabet lacks. A word with a capital may be a name (Kyrgyz «ким» is "who",
    «Ким» is Kim) and is no common word, unless the whole text is in capitals. Latin text is answered ``"en"``.

    >>> guess_language("Лидерот на Северна Кореја ќе се сретне со Путин")
    'mk'
    >>> guess_language("Путин се срещна с Ким Чен-ун в Пекин, за да обсъдят войната")
    'bg'
    """
    found = list(tokens(text[:_SAMPLE_CHARS]))
    counts = Counter(t.key for t in found)
    in_capitals = all(t.is_upper or len(t.key) == 1 for t in found)
    small = Counter(t.key for t in found if in_capitals or not t.is_capitalized)
    cyrillic = {w: n for w, n in counts.items() if script_of(w) == "Cyrl"}
    if not cyrillic:
        return "en"
    total = sum(cyrillic.values())
    scores = []
    for order, lang in enumerate(_BY_USE):
        known = profile(lang).common_words
        letters = _letters(lang)
        common = sum(n for w, n in small.items() if w in known)
        foreign = sum(n for w, n in cyrillic.items() if not letters.issuperset(c for c in w if c >= "\u0400"))
        scores.append((common / total - 2 * foreign / total, -order, lang))
    return max(scores)[2]


assert set(_BY_USE) == set(CYRILLIC_LANGUAGES)
