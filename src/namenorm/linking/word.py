"""One word as it is written."""

from __future__ import annotations

from namenorm.text.unify import unify


class Word:
    """A word of a text, wherever it stands there: as written, unified, and what its capitals say."""

    __slots__ = ("is_capitalized", "is_free", "is_upper", "key", "text")

    def __init__(self, text: str) -> None:
        first = text[0]
        self.text = text
        self.key = unify(text)
        self.is_capitalized = first.isupper() or first.istitle()
        self.is_upper = len(self.key) > 1 and text.isupper()
        self.is_free = self.is_capitalized and not self.is_upper and len(text) > 2
        """Written as the words of names are, so that it may be one of a name that no entity explains."""

    @property
    def is_small(self) -> bool:
        """Whether it is written in small letters throughout."""
        return self.text.islower()
