"""Which forms are worth comparing with a name: never a look at the whole gazetteer.

Parts of the index that are like the words of the name lead to forms. A part with few forms leads to all of them; one with
many («Александр») leads only to those that have another word of the name as well, which two parts, or a part and an
initial, find together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import combinations

from namenorm.index.keys import FEW_FORMS, MIN_SKELETON, initial_key, pair_key, whole_skeleton
from namenorm.index.reader import Form, Index
from namenorm.matching.neighbours import MAX_LIKE, Neighbours
from namenorm.matching.query import Query, QueryWord, query_words, reading_languages, singular_readings, syllable_keys

MAX_FORMS = 16
"""At most so many forms are compared word by word."""

_MAX_NEAR = MAX_LIKE + 16
"""Parts of a word that lead to forms, the most alike."""

_MAX_OF_PAIR = 64
"""Forms under one key of two parts."""

_MAX_WHOLE = 64
"""Forms under one skeleton of a whole name."""

Near = Mapping[int, float]
"""Parts like a word: number → likeness."""


def forms_read_alike(query: Query, index: Index, neighbours: Neighbours) -> list[Form]:
    """Forms with words of the name, written, bent, read or known for the same; and forms that are the same but for the
    spacing. Where a rare word of two leads to a form, the other is compared with it, however it is mistyped.
    """
    near = _same(query, neighbours)
    return _chosen(query, near, index) + _spaced_otherwise(query, index)


def forms_alike(query: Query, index: Index, neighbours: Neighbours) -> list[Form]:
    """Forms whose words are like those of the name, with the same consonants or one more."""
    return _chosen(query, _like(query, neighbours, is_far=False), index)


def forms_further_alike(query: Query, index: Index, neighbours: Neighbours) -> list[Form]:
    """Forms whose words are like those of the name, with one consonant less or another."""
    return _chosen(query, _like(query, neighbours, is_far=True), index)


def _like(query: Query, neighbours: Neighbours, is_far: bool) -> list[dict[int, float]]:
    near = _same(query, neighbours)
    for word, found in zip(query_words(query), near, strict=True):
        if not word.is_initial and not word.is_number:
            for part, alike in neighbours.like(tuple(word.sounds), is_far):
                if alike > found.get(part, 0.0):
                    found[part] = alike
    return near


_MOST = 0.45
"""Least share of a name that has to be found in a form: one word of two, for the other may be short and mistyped."""


def _same(query: Query, neighbours: Neighbours) -> list[dict[int, float]]:
    syllables = syllable_keys(query)
    return [neighbours.same(word, keys) for word, keys in zip(query_words(query), syllables, strict=True)]


def _spaced_otherwise(query: Query, index: Index) -> list[Form]:
    """Forms with the skeleton of the whole name, and another number of words."""
    *first, last = query.words
    spellings = [(query.words, lang) for lang in reading_languages(query)]
    spellings += [((*first, r.base), r.lang) for r in singular_readings(last, query)[1:]]
    found: dict[int, None] = {}
    for skeleton in dict.fromkeys([whole_skeleton(named, lang) for named, lang in spellings]):
        if len(skeleton) >= MIN_SKELETON:
            found.update(dict.fromkeys(index.postings("w", skeleton, _MAX_WHOLE)))
    forms = [form for form in map(index.form, found) if len(form.parts) not in (0, len(query.words))]
    return forms[:MAX_FORMS]


def _chosen(query: Query, near: Sequence[Near], index: Index) -> list[Form]:
    """The forms most likely to be the name, and those hardly less so."""
    found = _of_one_word(near[0], index) if len(near) == 1 else _of_several(query_words(query), near, index)
    scored = _each_once(_read(found, near, index), query.lang)
    count = max(sum(not word.is_initial for word in query_words(query)), 1)
    floor = max(max([row[0] for row in scored], default=0.0) - _FAR * count, _MOST * count)
    best = sorted([(alike, -form.number, form) for alike, form in scored if alike >= floor], reverse=True)
    is_near = bool(best) and best[0][0] >= _NEAR * count
    return [form for _, _, form in best[: MAX_FORMS if is_near else _MAX_DOUBTFUL]]


def _read(found: Mapping[int, float], near: Sequence[Near], index: Index) -> Iterator[tuple[float, Form]]:
    """The forms, with how alike they are, in the order of what they can have at most, as long as one can be as near as the best so far."""
    best = 0.0
    for at_most, number in nlargest(_MAX_READ, [(alike, -form) for form, alike in found.items()]):
        if at_most < best - _FAR * len(near):
            return
        form = index.form(-number)
        alike = _alike(form, near)
        best = max(best, alike)
        yield alike, form


def _each_once(scored: Iterable[tuple[float, Form]], lang: str | None) -> list[tuple[float, Form]]:
    """One form of those that an entity has in the same words, the one in the language of the name if there is one."""
    found: dict[tuple[int, tuple[int, ...]], tuple[float, Form]] = {}
    for alike, form in scored:
        key = (form.entity, form.parts)
        if key not in found or form.lang == lang:
            found[key] = alike, form
    return list(found.values())


def _alike(form: Form, near: Sequence[Near]) -> float:
    """How alike the words of a name are to those of a form, in sum, by what is known of the parts."""
    parts = form.parts
    total = 0.0
    for parts_near in near:
        total += max([parts_near[part] for part in parts if part in parts_near], default=0.0)
    return total


_MAX_READ = 80
"""At most so many forms are read from the index, of which `MAX_FORMS` are compared."""

_NEAR = 0.75
_MAX_DOUBTFUL = 12
"""Where no form is so near, only the best are compared: one word of two is found, the other may be mistyped."""
_FAR = 0.14
"""Forms that are so much less like the name than the best are not compared with it."""


def _of_one_word(near: Near, index: Index) -> dict[int, float]:
    best = sorted(near, key=lambda p: (-near[p], p))[:_MAX_NEAR]
    return {
        form.number: near[part] for part in best for form in index.forms_written(index.part(part).text) if form.parts
    }


def _of_several(words: Sequence[QueryWord], near: Sequence[Near], index: Index) -> dict[int, float]:
    """Forms with the sum of how alike their words can be to those of the name, at most.

    A form found by a part with few forms may have any of the common parts as well; nobody looks before it is chosen.
    """
    few: list[dict[int, float]] = []
    common: list[list[int]] = []
    for parts in near:
        by_form: dict[int, float] = {}
        common.append([])
        for part in nlargest(_MAX_NEAR, parts, key=parts.__getitem__) if len(parts) > _MAX_NEAR else parts:
            known = index.part(part)
            if known.forms > FEW_FORMS:
                common[-1].append(part)
            else:
                for form in index.forms_with(known):
                    by_form[form] = max(by_form.get(form, 0.0), parts[part])
        few.append(by_form)
    at_most = [max([parts[part] for part in those], default=0.0) for parts, those in zip(near, common, strict=True)]
    found: dict[int, float] = {}
    for i, by_form in enumerate(few):
        others = sum(at_most) - at_most[i]
        for form, alike in by_form.items():
            found[form] = found[form] + alike - at_most[i] if form in found else alike + others
    for i, j in combinations(range(len(words)), 2):
        _add_pairs(found, near[i], common[i], near[j], common[j], index)
    for i, word in enumerate(words):
        beside = [p for j, parts in enumerate(common) if j != i for p in parts]
        if word.is_initial:
            _add_initials(found, word, beside, index)
        else:
            _add_with_initial(found, word, beside, index)
    return found


def _add_pairs(
    found: dict[int, float], near: Near, common: list[int], others: Near, common_others: list[int], index: Index
) -> None:
    """Forms with two parts of which either alone has too many."""
    for one in common:
        for other in common_others:
            both = near[one] + others[other]
            for form in index.postings("p", pair_key(one, other), _MAX_OF_PAIR):
                if both > found.get(form, 0.0):
                    found[form] = both


_WITH_INITIAL = 1.5
"""How alike a form counts for a word and an initial: more than for the word alone."""


def _add_initials(found: dict[int, float], word: QueryWord, parts: Iterable[int], index: Index) -> None:
    """Forms with a part and an initial of the name: «В. Иванов»."""
    for part in parts:
        for sounds in word.sounds:
            for form in index.postings("n", initial_key(part, sounds), _MAX_OF_PAIR):
                found[form] = max(found.get(form, 0.0), _WITH_INITIAL)


def _add_with_initial(found: dict[int, float], word: QueryWord, parts: Iterable[int], index: Index) -> None:
    """Forms that have only an initial for a word of the name: the gazetteer's «В. Иванов» for «Владимир Иванов».

    An initial is a part like others: a rare one leads to its forms, of a common one the pair of parts does.
    """
    for number in index.postings("t", word.text[0], 1):
        letter = index.part(number)
        if letter.forms > FEW_FORMS:
            forms = [f for part in parts for f in index.postings("p", pair_key(part, number), _MAX_OF_PAIR)]
        else:
            beside = set(parts)
            forms = [f for f in index.forms_with(letter) if not beside.isdisjoint(index.form(f).parts)]
        for form in forms:
            found[form] = max(found.get(form, 0.0), _WITH_INITIAL)
