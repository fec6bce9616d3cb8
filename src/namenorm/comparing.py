"""Two names without a gazetteer: can they be spellings of one?

The first name is compared with the second as a form of a gazetteer of one would be: readings word by word, in any
order, with initials, patronymics and other spacing allowed for, and case endings by the paradigms of either language.
"""

from __future__ import annotations

from itertools import permutations

from namenorm.config import MAX_NAME_CHARS, MAX_NAME_PARTS
from namenorm.lang.given_names import given_name_groups
from namenorm.lang.languages import check_language
from namenorm.matching import weights
from namenorm.matching.likeness import likeness
from namenorm.matching.parts import is_patronymic, syllable_keys
from namenorm.matching.query import Query, Reading, make_query, reading_languages, singular_readings
from namenorm.model import Comparison, Evidence, check_type
from namenorm.translit.respell import reading

_MAX_PERMUTED = 4


def compare(
    a: str, b: str, lang_a: str | None = None, lang_b: str | None = None, type: str | None = None
) -> Comparison:
    """Compares two names.

    Args:
        a: One name.
        b: The other.
        lang_a: Language of ``a``; None: any whose letters fit.
        lang_b: Language of ``b``.
        type: Entity type of both, where it is known; it says how much likeness is asked for.

    Raises:
        UnknownLanguageError: A language is unknown.
        UnknownTypeError: The type is unknown.
    """
    lang_a, lang_b, type_ = check_language(lang_a), check_language(lang_b), check_type(type)
    if max(len(a), len(b)) > MAX_NAME_CHARS:
        return Comparison(
            a, b, 0.0, False, (Evidence("length", -1.0, f"names of more than {MAX_NAME_CHARS} characters"),)
        )
    one, other = make_query(a, lang_a, type_), make_query(b, lang_b, type_)
    if not one.words or not other.words:
        return Comparison(a, b, 0.0, False, (Evidence("unify", -1.0, "a name without a letter or digit"),))
    if one.words == other.words:
        return Comparison(a, b, 1.0, True, (Evidence("unified_form", 1.0, "written alike"),))
    evidence = (_as_one_word(one, other), *_word_by_word(one, other))
    best = max(evidence, key=lambda e: e.value)
    return Comparison(a, b, round(best.value, 4), best.value >= _floor(one, other, type_), evidence)


def _floor(one: Query, other: Query, type_: str | None) -> float:
    shorter = min(len(one.words), len(other.words))
    if shorter > 1:
        return weights.WORDS_FLOOR[type_ or "PER"]
    letters = min(len(one.words[0]), len(other.words[0]))
    return next(floor for most, floor in weights.WORD_FLOOR if letters <= most)


def _as_one_word(one: Query, other: Query) -> Evidence:
    """The whole readings, whatever the spacing."""
    alike = likeness("".join(_sounds(one, one.words)), "".join(_sounds(other, other.words)))
    short = min(map(len, one.words + other.words)) <= weights.SHORT_PART
    value = max(0.0, alike - weights.OTHER_SPACING)
    if short and len(one.words) == len(other.words):
        value = min(value, *map(likeness, _sounds(one, one.words), _sounds(other, other.words)))
    return Evidence("respelled_form", value, f"the whole names read alike to {alike:.2f}")


def _word_by_word(one: Query, other: Query) -> tuple[Evidence, ...]:
    if max(len(one.words), len(other.words)) > MAX_NAME_PARTS:
        return ()
    a, b = _without_patronymic(one, other)
    cost = weights.PATRONYMIC_MISSING if len(a) + len(b) < len(one.words) + len(other.words) else 0.0
    if len(a) != len(b) and min(len(a), len(b)) < 2:
        return ()
    shorter, longer = (a, b) if len(a) <= len(b) else (b, a)
    first, second = (one, other) if len(a) <= len(b) else (other, one)
    best = 0.0
    orders = (
        permutations(range(len(longer)), len(shorter)) if len(longer) <= _MAX_PERMUTED else [tuple(range(len(shorter)))]
    )
    for order in orders:
        pairs = [_alike(first, x, second, longer[j]) for x, j in zip(shorter, order, strict=True)]
        score = (sum(pairs) / len(pairs)) * (1 - weights.WEAKEST_WORD) + min(pairs) * weights.WEAKEST_WORD
        if list(order) != sorted(order):
            score -= weights.OTHER_ORDER
        best = max(best, score - _cost_of_missing(order, len(longer)))
    return (Evidence("name_parts", max(0.0, best - cost), f"word by word alike to {best:.2f}"),)


def _cost_of_missing(order: tuple[int, ...], length: int) -> float:
    """What the words cost that only the longer name has; one at its end more than a middle name (see `align`)."""
    missing = set(range(length)) - set(order)
    inside = sum(0 < j < length - 1 for j in missing)
    cost = inside * weights.UNMATCHED_IN_FORM + (len(missing) - inside) * weights.UNMATCHED_AT_END
    return cost + (1.0 - weights.RESPELLED) if missing else 0.0


def _without_patronymic(one: Query, other: Query) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A patronymic that only one of two names has is left out."""
    a = tuple(w for w in one.words if not is_patronymic(w)) if len(one.words) > len(other.words) > 1 else one.words
    b = tuple(w for w in other.words if not is_patronymic(w)) if len(other.words) > len(one.words) > 1 else other.words
    return a, b


def _alike(one: Query, a: str, other: Query, b: str) -> float:
    """Likeness of two words, through their base forms where a paradigm gives them, and by what is known of names."""
    if len(a) == 1 or len(b) == 1:
        return weights.INITIAL if _sounds(one, (a,))[0][:1] == _sounds(other, (b,))[0][:1] else 0.0
    if any(map(str.isdigit, a + b)):
        return 1.0 if a == b else 0.0
    best = weights.SAME_SYLLABLES if _share_syllables(one, a, other, b) else 0.0
    is_person_name = len(one.words) > 1 and len(other.words) > 1
    for x in singular_readings(a, one):
        for y in singular_readings(b, other):
            if x.paradigm and y.paradigm:
                continue
            cost = weights.LEMMA_COST if x.paradigm or y.paradigm else 0.0
            if is_person_name and _are_counterparts(x, one, y, other):
                best = max(best, weights.GIVEN_NAME - cost)
            floor = (
                weights.SHORT_PART_FLOOR if min(len(x.base), len(y.base)) <= weights.SHORT_PART else weights.PART_FLOOR
            )
            for sounds_a in _readings(x.base, x.lang, one):
                for sounds_b in _readings(y.base, y.lang, other):
                    alike = likeness(sounds_a, sounds_b)
                    best = max(best, alike - cost if alike >= floor else 0.0)
    return best


def _share_syllables(one: Query, a: str, other: Query, b: str) -> bool:
    """Whether two words of names can stand for the same East Asian syllables: «Чен» (ru), «Џонг» (mk)."""
    keys_a, keys_b = syllable_keys(one)[one.words.index(a)], syllable_keys(other)[other.words.index(b)]
    return not set(keys_a).isdisjoint(keys_b)


def _are_counterparts(x: Reading, one: Query, y: Reading, other: Query) -> bool:
    groups = given_name_groups(x.base, x.lang or one.lang)
    return bool(groups) and not groups.isdisjoint(given_name_groups(y.base, y.lang or other.lang))


def _readings(word: str, lang: str | None, query: Query) -> tuple[str, ...]:
    """How a word may be read: by its language, or by all that read its letters otherwise."""
    return tuple({reading(word, code) for code in reading_languages(query, lang)})


def _sounds(query: Query, words: tuple[str, ...]) -> list[str]:
    return [reading(w, reading_languages(query)[-1]) for w in words]
