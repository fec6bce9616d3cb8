"""Two names without a gazetteer: can they be spellings of one?

The shorter name is paired with the other as with a form of a gazetteer; the reasons are the same
(`namenorm.matching.evidence`), what they are worth is not: no better candidate can stand beside a namesake here.
"""

from __future__ import annotations

from namenorm.config import MAX_NAME_CHARS, MAX_NAME_PARTS
from namenorm.lang.languages import check_language
from namenorm.matching.evidence import found_in
from namenorm.matching.hits import is_acronym, same_letters
from namenorm.matching.pairing import Named, Pairer
from namenorm.matching.query import Query, make_query, query_words, reading_languages, syllable_keys
from namenorm.matching.score import compared, log_odds, probability, told
from namenorm.model import Comparison, Evidence, check_type, written

SAME_FLOOR = 0.5
"""Least probability at which two names are called one."""


def compare(
    a: str, b: str, lang_a: str | None = None, lang_b: str | None = None, type: str | None = None
) -> Comparison:
    """Compares two names.

    Args:
        a: One name.
        b: The other.
        lang_a: Language of ``a``; None: any whose letters fit.
        lang_b: Language of ``b``.
        type: Entity type of both, where it is known; people's names are paired by initials, patronymics and given names.

    Returns:
        The probability that they are one name, the decision, and the reasons, the weightiest first.

    Raises:
        UnknownLanguageError: A language is unknown.
        UnknownTypeError: The type is unknown.
    """
    lang_a, lang_b, type_ = check_language(lang_a), check_language(lang_b), check_type(type)
    if max(len(a), len(b)) > MAX_NAME_CHARS:
        return _answer(a, b, 0.0, Evidence("length", 1.0, f"names of more than {MAX_NAME_CHARS} characters"))
    one, other = make_query(a, lang_a, type_), make_query(b, lang_b, type_)
    if not one.words or not other.words:
        return _answer(a, b, 0.0, Evidence("unify", 1.0, "a name without a letter or digit"))
    if one.words == other.words:
        return _answer(a, b, 1.0, Evidence("unified_form", 1.0, "written alike"))
    if max(len(one.words), len(other.words)) > MAX_NAME_PARTS:
        return _answer(a, b, 0.0, Evidence("length", 1.0, f"names of more than {MAX_NAME_PARTS} words"))
    if is_acronym(one.text) or is_acronym(other.text):
        return _acronyms(one, other)
    if len(one.words) > len(other.words):
        one, other = other, one  # what only the longer has is left out of the shorter
    ways = [(one, other)] if len(one.words) < len(other.words) else [(one, other), (other, one)]
    return max([_one_way(x, y, a, b) for x, y in ways], key=lambda answer: answer.score)


def _one_way(one: Query, other: Query, a: str, b: str) -> Comparison:
    """The names compared, with the base forms of the words of both."""
    pairing = Pairer(one).pair(_named(other))
    if not pairing.pairs and not pairing.whole:
        return _answer(a, b, 0.0, Evidence("respelled", 1.0, "no word of the one is like a word of the other"))
    found = found_in(pairing)
    evidence = [
        Evidence(name, round(value, 4), written(said), round(odds, 3))
        for name, value, odds, said in told(found, compared())
    ]
    return _answer(a, b, probability(log_odds(found, compared())), *evidence)


def _named(query: Query) -> Named:
    readings = tuple([tuple(word.sounds) for word in query_words(query)])
    lang = query.lang or (query.langs[0] if len(query.langs) == 1 else None)
    return Named(query.text, query.words, readings, lang, query.type, syllables=syllable_keys(query))


def _acronyms(one: Query, other: Query) -> Comparison:
    """Acronyms are one by their letters alone: «ФИФА», FIFA; «ФСБ», «ФБР»."""
    same = False
    if is_acronym(one.text) and is_acronym(other.text):
        same = any(
            same_letters(one.words, code, other.words, other_code)
            for code in reading_languages(one)
            for other_code in reading_languages(other)
        )
    note = "the same letters" if same else "acronyms are one by their letters alone"
    return _answer(one.text, other.text, 0.95 if same else 0.0, Evidence("acronym_letters", 1.0, note))


def _answer(a: str, b: str, score: float, *evidence: Evidence) -> Comparison:
    return Comparison(a, b, round(score, 4), score >= SAME_FLOOR, evidence)
