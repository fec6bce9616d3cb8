"""Names in a text, found with the gazetteer itself: the longest right match from the left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from namenorm.config import MAX_PHRASE_TOKENS
from namenorm.index.reader import Form, Index
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.linking.written import (
    TokenizedText,
    follows_direction,
    is_cut_off,
    is_description,
    is_foreign,
    is_written_as,
)
from namenorm.matching.hits import Hit, bent_hits, written_hits
from namenorm.matching.phrases import Phrase, PhraseWalker
from namenorm.model import Kind
from namenorm.text.tokens import joins


@dataclass(frozen=True, slots=True)
class Span:
    """Words ``first`` to ``last`` (inclusive) of a text, with the forms they are."""

    first: int
    last: int
    hits: tuple[Hit, ...]
    step: str


def scan(text: TokenizedText, index: Index, walker: PhraseWalker) -> Iterator[Span]:
    """Yields spans that do not overlap, from left to right."""
    langs = (text.lang,) if text.lang in CYRILLIC_LANGUAGES else ()
    i = 0
    while i < len(text.tokens):
        span = None
        if walker.begins(text.tokens[i].key, langs):
            span = _longest(text, i, index, walker, langs)
        if span is None:
            i += 1
        else:
            yield span
            i = span.last + 1


def _longest(
    text: TokenizedText, first: int, index: Index, walker: PhraseWalker, langs: tuple[str, ...]
) -> Span | None:
    by_length: dict[int, list[Phrase]] = {}
    for phrase in walker.walk(_window(text, first), langs):
        by_length.setdefault(phrase.length, []).append(phrase)
    for length in sorted(by_length, reverse=True):
        last = first + length - 1
        if is_cut_off(text, first, last):
            continue
        hits = _hits(text, first, last, by_length[length], index)
        if hits and _has_a_letter(text, first, last):
            return Span(first, last + text.is_ending(last + 1), hits, hits[0].evidence[0].reason)
    return None


def _has_a_letter(text: TokenizedText, first: int, last: int) -> bool:
    """A bare number names nothing, whatever a gazetteer lists («2020»)."""
    return any(c.isalpha() for token in text.tokens[first : last + 1] for c in token.key)


def _window(text: TokenizedText, first: int) -> Iterator[str]:
    """The unified words from ``first`` on that may belong to one name, as far as they are asked for."""
    tokens = text.tokens
    yield tokens[first].key
    for last in range(first, min(first + MAX_PHRASE_TOKENS, len(tokens)) - 1):
        if not joins(tokens[last].text, text.gap(last)):
            return
        yield tokens[last + 1].key


def _hits(text: TokenizedText, first: int, last: int, phrases: list[Phrase], index: Index) -> tuple[Hit, ...]:
    """The forms written as asked; those written as the text has them count before those reached by bending."""
    as_written = [hit for phrase in phrases if not phrase.is_bent for hit in written_hits(phrase.key, index)]
    bent = list(bent_hits([p for p in phrases if p.is_bent], index))
    for hits in (as_written, bent):
        right = tuple(h for h in hits if _is_right(text, first, last, h.form, index))
        if right:
            return right
    return ()


def _is_right(text: TokenizedText, first: int, last: int, form: Form, index: Index) -> bool:
    if is_foreign(form, text.lang) or not is_written_as(form, text.tokens[first : last + 1]):
        return False
    if is_description(form, index.entity(form.entity).type):
        return False
    if form.kind in (Kind.ADJECTIVE, Kind.DEMONYM):
        return True
    if first == last and form.kind is not Kind.ACRONYM and text.is_everyday_word(first):
        return False
    return not follows_direction(text, first)
