"""Adjectives and peoples that the gazetteer does not list, by their suffixes: «ливийский»."""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.linking.judging import Found
from namenorm.linking.written import Taken, WrittenText, is_cut_off, is_within_unknown_name


def derived(text: WrittenText, taken: Taken) -> Iterator[Found]:
    """Yields the words that are made from a name. A gazetteer that lists no adjectives in the language of the text is taken
    to want none.
    """
    for i in text.live if text.vocabulary.has_adjectives else ():
        word = text.words[i]
        if word is None or word.made is None or taken[i] or is_cut_off(text, i, i):
            continue
        if not (word.is_capitalized and is_within_unknown_name(text, i, taken)):
            yield Found(i, i, word.made)
