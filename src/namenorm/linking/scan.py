"""Names in a text, found with the gazetteer itself: the longest right match from the left."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from namenorm.config import MAX_PHRASE_TOKENS
from namenorm.linking.judging import Found, found
from namenorm.linking.paths import Path
from namenorm.linking.vocabulary import KnownWord
from namenorm.linking.written import WrittenText, follows_direction, is_cut_off
from namenorm.text.tokens import joins_listed


def scan(text: WrittenText) -> Iterator[Found]:
    """Yields mentions that do not overlap, from left to right."""
    words = text.words
    free = 0
    for i in text.live:
        word = words[i]
        if i < free or word is None or word.path is None:
            continue
        mention = _longest(text, i, word, word.path)
        if mention is not None:
            yield mention
            free = mention[1] + 1


def _longest(text: WrittenText, first: int, word: KnownWord, path: Path) -> Found | None:
    names = _names(text, first, path) if path.goes_on else ((first, path),)
    for last, name in reversed(names):
        if name.is_name and not is_cut_off(text, first, last):
            is_everyday = first == last and text.is_everyday_word(first, word)
            judged = name.judged(is_everyday, follows_direction(text, first))
            if judged is not None:
                return found(first, last + text.is_ending(last + 1), judged)
    return None


_UNKNOWN: Any = object()


def _names(text: WrittenText, first: int, path: Path) -> list[tuple[int, Path]]:
    """The names that begin with a word, shorter ones first: the last word of each, and the path to it."""
    spelled, gaps = text.spelled, text.gaps
    names = [(first, path)] if path.is_name else []
    for last in range(first + 1, min(first + MAX_PHRASE_TOKENS, text.count)):
        further = path.following.get(spelled[last], _UNKNOWN)
        if further is None or not (gaps[last] == " " or joins_listed(spelled[last - 1], gaps[last])):
            break
        if further is _UNKNOWN:
            further = text.vocabulary.follow(path, spelled[last])
            if further is None:
                break
        path = further
        if path.is_name:
            names.append((last, path))
        if not path.goes_on:
            break
    return names
