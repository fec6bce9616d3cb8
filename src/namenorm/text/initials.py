"""Words of a name that are cut short: initials («В. Путин») and abbreviated given names («Дж. Буш», «Хр. Ботев»)."""

from __future__ import annotations

from functools import lru_cache

from namenorm.text.tokens import tokens

_MOST_LETTERS = 3
"""Of an abbreviated given name: «Хр.», «Вас.»."""


@lru_cache(maxsize=16_384)
def initials_in(name: str) -> frozenset[str]:
    """The unified words of a name that a period says to be cut short, each with a capital.

    A longer one than a letter is none at the end of a name, where the period may end a sentence, nor in capitals
    beside others that are not («РФ. Путин»).

    >>> sorted(initials_in("Дж. В. Буш")), initials_in("г. Москва"), initials_in("Ким Чен Ын.")
    (['в', 'дж'], frozenset(), frozenset())
    """
    if "." not in name:
        return frozenset()
    words = list(tokens(name))
    in_capitals = name.isupper()
    return frozenset(
        word.key
        for word in words
        if name[word.end : word.end + 1] == "."
        and word.is_capitalized
        and (
            len(word.key) == 1
            or (len(word.key) <= _MOST_LETTERS and word is not words[-1] and (in_capitals or not word.is_upper))
        )
    )
