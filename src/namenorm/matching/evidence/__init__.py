"""The reasons for and against two names being one: one function each, which gives a value and a sentence.

A value says how strongly a reason holds; what it is worth stands in ``data/weights.tsv``, with an example (see
`namenorm.matching.score`). The sentence is put together only where somebody reads it.
"""

from __future__ import annotations

from namenorm.matching.evidence.found import Found, Reason, is_single
from namenorm.matching.evidence.left import (
    direction_differs,
    function_word_missing,
    generation_differs,
    initial_of_no_person,
    left_out_share,
    numeral_differs,
    other_spacing,
    part_missing,
    part_missing_at_end,
    patronymic_differs,
    patronymic_missing,
    person_cut_short,
    short_single_word,
    single_word,
    single_word_of_person,
    spaced_unlike,
    word_extra,
)
from namenorm.matching.evidence.names import common_words, other_order, person, place, respelled, syllables_differ
from namenorm.matching.evidence.words import (
    BY_FORM,
    base_form,
    consonants_differ,
    ending_differs,
    gender_differs,
    given_names,
    hardly_alike_word,
    initials_agree,
    least_alike_word,
    same_language_unlike,
    same_reading,
    short_word_unlike,
    single_word_unlike,
    source_syllables,
    words_unlike,
)
from namenorm.matching.pairing import Pairing

__all__ = ["REASONS", "Found", "found_in"]

OF_NAMES: tuple[Reason, ...] = (respelled, syllables_differ, other_order, common_words, person, place)
"""Reasons that may hold for any two names."""

OF_PAIRS: tuple[Reason, ...] = (base_form, same_reading, source_syllables, given_names, initials_agree)
"""Reasons why two words are one; a `WordPair` bears the name of its own."""

OF_SURNAMES: tuple[Reason, ...] = (gender_differs,)
"""Reasons that lie in words paired by their forms."""

OF_TELLING_WORDS: tuple[Reason, ...] = (direction_differs, generation_differs)
"""Reasons that lie in a word that only one has, or that is another in the other."""

OF_SIMILAR_WORDS: tuple[Reason, ...] = (
    words_unlike,
    least_alike_word,
    hardly_alike_word,
    consonants_differ,
    ending_differs,
    short_word_unlike,
    single_word_unlike,
    same_language_unlike,
)
"""Reasons that hold only where words are but similar."""

OF_SINGLE_WORDS: tuple[Reason, ...] = (single_word, single_word_of_person, short_single_word)
"""Reasons that hold only where a name has one word."""

OF_WORDS_LEFT: tuple[Reason, ...] = (
    other_spacing,
    spaced_unlike,
    patronymic_missing,
    patronymic_differs,
    function_word_missing,
    word_extra,
    initial_of_no_person,
    part_missing,
    part_missing_at_end,
    person_cut_short,
    left_out_share,
    numeral_differs,
)
"""Reasons that hold only where words are left over."""

REASONS = (*OF_NAMES, *OF_PAIRS, *OF_SURNAMES, *OF_TELLING_WORDS, *OF_SIMILAR_WORDS, *OF_SINGLE_WORDS, *OF_WORDS_LEFT)


def found_in(p: Pairing) -> list[tuple[str, Found]]:
    """The reasons that hold for a pairing, by name; `respelled` in front."""
    why = {pair.reason for pair in p.pairs}
    reasons = [*OF_NAMES, *(reason for reason in OF_PAIRS if reason.__name__ in why)]
    if not why.isdisjoint(BY_FORM):
        reasons += OF_SURNAMES
    if p.similar or p.left.extra or p.left.missing:
        reasons += OF_TELLING_WORDS
    if p.similar:
        reasons += OF_SIMILAR_WORDS
    if is_single(p) and not p.whole:
        reasons += OF_SINGLE_WORDS
    if p.whole or len(p.pairs) < max(len(p.query.words), len(p.named.words)):
        reasons += OF_WORDS_LEFT
    found = [(reason.__name__, reason(p)) for reason in reasons]
    return [(name, f) for name, f in found if f[0]]
