"""What every reason gives, and what several of them need."""

from __future__ import annotations

from collections.abc import Callable

from namenorm.matching.pairing import Pairing, WordPair
from namenorm.model import Said

Found = tuple[float, Said]
"""How strongly a reason holds, 0 for not at all, and the sentence that says so."""

Reason = Callable[[Pairing], Found]

NOT: Found = (0.0, ())


def beside(p: Pairing, pair: WordPair) -> str:
    """Two words that are taken for one, for people."""
    word, other = p.query.words[pair.i], p.named.words[pair.j]
    return f"«{word}»" if word == other else f"«{word}»–«{other}»"


def letters(p: Pairing, pair: WordPair) -> int:
    """How many letters the pair is worth: those of the name's word."""
    return len(p.query.words[pair.i])


def is_single(p: Pairing) -> bool:
    """Whether one of the names has but one word."""
    return len(p.query.words) == 1 or len(p.named.words) == 1


def listed(words: list[str]) -> str:
    """Words with quotation marks between them; the sentence has the outer ones."""
    return "», «".join(words)
