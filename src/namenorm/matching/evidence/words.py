"""Reasons that lie in words taken for one: how they are one, and how unlike they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Levenshtein

from namenorm.lang.paradigm import NOMINATIVE
from namenorm.matching.evidence.found import NOT, Found, beside, is_single, letters
from namenorm.matching.likeness import likeness
from namenorm.matching.pairing import Pairing, WordPair
from namenorm.matching.query import Reading, mens_surnames, readings_of
from namenorm.translit.respell import reading, skeleton


def _share(p: Pairing, reason: str, sentence: str) -> Found:
    """The share of the name's letters in words paired for a reason."""
    pairs = [pair for pair in p.pairs if pair.reason == reason]
    if not pairs:
        return NOT
    named = ", ".join(beside(p, pair) for pair in pairs)
    return sum(letters(p, pair) for pair in pairs) / p.letters, (sentence, named)


def base_form(p: Pairing) -> Found:
    """Words of the name are case forms of words of the other: «Ангелы» of «Ангела»."""
    return _share(p, "base_form", "case forms by a paradigm: {}")


def same_reading(p: Pairing) -> Found:
    """Words are read the same: «Тръмп» (bg), «Трамп» (ru)."""
    return _share(p, "same_reading", "read the same: {}")


def source_syllables(p: Pairing) -> Found:
    """Words stand for the same Chinese, Japanese or Korean syllables: «Чен» (ru), «Џонг» (mk)."""
    return _share(p, "source_syllables", "the same East Asian syllables: {}")


def given_names(p: Pairing) -> Found:
    """Given names are counterparts: «Владимир», «Уладзімір»."""
    return _share(p, "given_names", "counterparts among given names: {}")


def initials_agree(p: Pairing) -> Found:
    """An initial stands for a word that begins so: «В. Путин»."""
    initials = [pair for pair in p.pairs if pair.reason == "initials_agree"]
    return (1.0, ("initials: {}", ", ".join(beside(p, i) for i in initials))) if initials else NOT


def words_unlike(p: Pairing) -> Found:
    """How unlike the paired words are, on the average of their letters: «Гутерриш», «Гутеррес»."""
    unlike = sum((1.0 - pair.alike) * letters(p, pair) for pair in p.similar) / p.letters
    return (unlike, ("similar words: {}", ", ".join(beside(p, s) for s in p.similar))) if unlike > 0 else NOT


def least_alike_word(p: Pairing) -> Found:
    """The pair least alike: long given names that agree do not carry surnames that hardly do."""
    if p.least is None:
        return NOT
    return p.unlike, ("least alike: {} {:.2f}", beside(p, p.least), p.least.alike)


def hardly_alike_word(p: Pairing) -> Found:
    """The same, as far as it goes beyond what traditions differ by."""
    if p.unlike <= _HARDLY:
        return NOT
    return p.unlike - _HARDLY, least_alike_word(p)[1]


_HARDLY = 0.2


def short_word_unlike(p: Pairing) -> Found:
    """In short words each letter tells more: «Ын», «Ир»."""
    unlike = [(1.0 - pair.alike) * 3.0 / letters(p, pair) for pair in p.similar]
    return (max(unlike), ("in a short word",)) if unlike else NOT


def single_word_unlike(p: Pairing) -> Found:
    """What differs in a name of one word counts more: «Нигер», «Нигерия»."""
    return (p.unlike, ("and it stands alone",)) if p.unlike and is_single(p) else NOT


def same_language_unlike(p: Pairing) -> Found:
    """Within one language a name is written in one way: what differs there is rather another name."""
    if p.query.lang is None or p.named.lang != p.query.lang:
        return NOT
    return (p.unlike, ("in the same language",)) if p.unlike else NOT


def consonants_differ(p: Pairing) -> Found:
    """Similar words have other consonants, which traditions hardly change: «Јокић», «Јовић»; «Курская», «Кировская»."""
    apart = [(_consonants_apart(p, pair), pair) for pair in p.similar]
    total = sum([n for n, _ in apart])
    if not total:
        return NOT
    return float(total), ("other consonants: {}", ", ".join([beside(p, pair) for n, pair in apart if n]))


def _consonants_apart(p: Pairing, pair: WordPair) -> int:
    """How many letters of the skeletons differ, by the readings that differ least."""
    words = (pair.base, p.query.words[pair.i])
    mine = {skeleton(reading(word, p.query.lang)) for word in words}
    return min([Levenshtein.distance(a, skeleton(b)) for a in mine for b in p.named.readings[pair.j]], default=0)


BY_FORM = frozenset({"base_form", "same_reading", "similar_reading"})
"""Why words are one that may be a woman's surname and a man's."""


def gender_differs(p: Pairing) -> Found:
    """A surname is a woman's and the other a man's: «Зеленская», «Зеленский»."""
    if p.named.type not in (None, "PER") or not p.query.langs:
        return NOT
    words = [pair for pair in p.pairs if _are_of_woman_and_man(p, pair)]
    return (1.0, ("of a woman and a man: {}", ", ".join([beside(p, pair) for pair in words]))) if words else NOT


def _are_of_woman_and_man(p: Pairing, pair: WordPair) -> bool:
    """Whether one word is a woman's surname in form, the other is not, and the man's of it is more like the other.

    What a gazetteer lists is in its dictionary form.
    """
    if pair.reason not in BY_FORM:
        return False
    word, other = p.query.words[pair.i], p.named.words[pair.j]
    lang = p.query.lang
    mens, langs = mens_surnames(word, p.query.langs), (p.named.lang,) if p.named.lang else p.query.langs
    mens_of_other = [r for r in mens_surnames(other, langs).values() if r.cases == NOMINATIVE]
    if bool(mens) == bool(mens_of_other):
        return False
    if mens:
        own = [reading(r.base, r.lang or lang) for r in readings_of(word, p.query.langs) if not r.is_of_other_gender]
        return _are_liker(mens.values(), own, p.named.readings[pair.j])
    return _are_liker(mens_of_other, [reading(other, p.named.lang)], [reading(pair.base, lang)])


def _are_liker(mens: Iterable[Reading], own: Sequence[str], others: Sequence[str]) -> bool:
    """Whether a man's surname is more like some reading than what else the word can be."""
    alike = max([likeness(one, other) for one in own for other in others])
    return any(likeness(reading(r.base, r.lang), other) > alike for r in mens for other in others)


def ending_differs(p: Pairing) -> Found:
    """A similar word is the other and -ия, or as much, more: «Нигер», «Нигерия»."""
    longer = [pair for pair in p.similar if _goes_on(p, pair)]
    return (1.0, ("one goes on: {}", ", ".join([beside(p, pair) for pair in longer]))) if longer else NOT


def _goes_on(p: Pairing, pair: WordPair) -> bool:
    other = p.named.readings[pair.j][0]
    for word in {pair.base, p.query.words[pair.i]}:
        short, long = sorted((reading(word, p.query.lang), other), key=len)
        if len(long) - len(short) >= _SYLLABLE and long.startswith(short):
            return True
    return False


_SYLLABLE = 3
