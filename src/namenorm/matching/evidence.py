"""The reasons for and against two names being one: one function each, which gives a value and a sentence.

A value says how strongly a reason holds, 0 for not at all; what it is worth stands in ``data/weights.tsv``, with an
example (see `namenorm.matching.score`). The sentence is a format string and what goes into it, put together only where
somebody reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from math import log10

from rapidfuzz.distance import Levenshtein

from namenorm.lang.languages import CYRILLIC_LANGUAGES, analyses, profile
from namenorm.matching.pairing import Pairing, WordPair
from namenorm.translit.respell import reading, skeleton

Sentence = tuple[object, ...]
"""A format string and its arguments."""

Found = tuple[float, Sentence]
_NOT: Found = (0.0, ())


def _share(p: Pairing, reason: str, sentence: str) -> Found:
    """The share of the name's letters in words paired for a reason."""
    pairs = [pair for pair in p.pairs if pair.reason == reason]
    if not pairs:
        return _NOT
    named = ", ".join(_beside(p, pair) for pair in pairs)
    return sum(_letters(p, pair) for pair in pairs) / p.letters, (sentence, named)


def _letters(p: Pairing, pair: WordPair) -> int:
    return len(p.query.words[pair.i])


def _beside(p: Pairing, pair: WordPair) -> str:
    word, other = p.query.words[pair.i], p.named.words[pair.j]
    return f"«{word}»" if word == other else f"«{word}»–«{other}»"


def respelled(p: Pairing) -> Found:
    """The names are not written alike: what all evidence of likeness starts from."""
    return 1.0, ("compared with «{}» ({})", p.named.text, p.named.lang or "any language")


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
    return (1.0, ("initials: {}", ", ".join(_beside(p, i) for i in initials))) if initials else _NOT


def words_unlike(p: Pairing) -> Found:
    """How unlike the paired words are, on the average of their letters: «Гутерриш», «Гутеррес»."""
    unlike = sum((1.0 - pair.alike) * _letters(p, pair) for pair in p.similar) / p.letters
    return (unlike, ("similar words: {}", ", ".join(_beside(p, s) for s in p.similar))) if unlike > 0 else _NOT


def least_alike_word(p: Pairing) -> Found:
    """The pair least alike: long given names that agree do not carry surnames that hardly do."""
    if not p.similar:
        return _NOT
    least = min(p.similar, key=_how_alike)
    return 1.0 - least.alike, ("least alike: {}", f"{_beside(p, least)} {least.alike:.2f}")


def _how_alike(pair: WordPair) -> float:
    return pair.alike


def consonants_differ(p: Pairing) -> Found:
    """Similar words have other consonants, which traditions hardly change: «Јокић», «Јовић»; «Курская», «Кировская»."""
    apart = [(_consonants_apart(p, pair), pair) for pair in p.similar]
    total = sum([n for n, _ in apart])
    return (
        (float(total), ("other consonants: {}", ", ".join([_beside(p, pair) for n, pair in apart if n])))
        if total
        else _NOT
    )


def _consonants_apart(p: Pairing, pair: WordPair) -> int:
    """How many letters of the skeletons differ, by the readings that differ least."""
    words = (pair.base, p.query.words[pair.i])
    mine = {skeleton(reading(word, p.query.lang)) for word in words}
    return min([Levenshtein.distance(a, skeleton(b)) for a in mine for b in p.named.readings[pair.j]], default=0)


def ending_differs(p: Pairing) -> Found:
    """A similar word is the other and -ия, or as much, more: «Нигер», «Нигерия»."""
    longer = [pair for pair in p.similar if _goes_on(p, pair)]
    return (1.0, ("one goes on: {}", ", ".join([_beside(p, pair) for pair in longer]))) if longer else _NOT


def _goes_on(p: Pairing, pair: WordPair) -> bool:
    other = p.named.readings[pair.j][0]
    for word in {pair.base, p.query.words[pair.i]}:
        short, long = sorted((reading(word, p.query.lang), other), key=len)
        if len(long) - len(short) >= _SYLLABLE and long.startswith(short):
            return True
    return False


_SYLLABLE = 3
_HARDLY = 0.2


def hardly_alike_word(p: Pairing) -> Found:
    """The same, as far as it goes beyond what traditions differ by."""
    unlike, sentence = least_alike_word(p)
    return (unlike - _HARDLY, sentence) if unlike > _HARDLY else _NOT


def short_word_unlike(p: Pairing) -> Found:
    """In short words each letter tells more: «Ын», «Ир»."""
    unlike = [(1.0 - pair.alike) * 3.0 / _letters(p, pair) for pair in p.similar]
    return (max(unlike), ("in a short word",)) if unlike else _NOT


def single_word(p: Pairing) -> Found:
    """A name of one word has nothing beside it that could agree."""
    return (1.0, ("one word alone",)) if _is_single(p) else _NOT


def _is_single(p: Pairing) -> bool:
    return len(p.query.words) == 1 or len(p.named.words) == 1


def single_word_of_person(p: Pairing) -> Found:
    """Most single words that are like a person's name are somebody else's surname."""
    return (1.0, ("one word of a person's name",)) if _is_single(p) and p.named.type == "PER" else _NOT


def single_word_unlike(p: Pairing) -> Found:
    """What differs in a name of one word counts more: «Нигер», «Нигерия»."""
    unlike, _ = least_alike_word(p)
    return (unlike, ("and it stands alone",)) if unlike and _is_single(p) else _NOT


def short_single_word(p: Pairing) -> Found:
    """The fewer letters a name of one word has, the more words are like it: «Мали»."""
    if not _is_single(p):
        return _NOT
    letters = min(sum(map(len, p.query.words)), sum(map(len, p.named.words)))
    return 3.0 / max(letters, 3), ("of {} letters", str(letters))


def same_language_unlike(p: Pairing) -> Found:
    """Within one language a name is written in one way: what differs there is rather another name."""
    if p.query.lang is None or p.named.lang != p.query.lang:
        return _NOT
    unlike, _ = least_alike_word(p)
    return (unlike, ("in the same language",)) if unlike else _NOT


def syllables_differ(p: Pairing) -> Found:
    """Words that stand for East Asian syllables, and for none in common: «Чен Ын», «Чен Ир»."""
    return (float(p.clashes), ("other East Asian syllables",)) if p.clashes else _NOT


def other_spacing(p: Pairing) -> Found:
    """The whole names read alike, spaced otherwise: «Ким Ченын»."""
    return (1.0, ("alike as one word ({})", f"{p.whole:.2f}")) if p.whole else _NOT


def spaced_unlike(p: Pairing) -> Found:
    """How unlike they are, read as one word."""
    return (1.0 - p.whole, ("not quite alike as one word",)) if 0.0 < p.whole < 1.0 else _NOT


def other_order(p: Pairing) -> Found:
    """The words stand in another order: «Орбан Виктор»."""
    places = [pair.j for pair in p.pairs]
    return (1.0, ("in another order",)) if places != sorted(places) else _NOT


def patronymic_missing(p: Pairing) -> Found:
    """Only one has a patronymic: «Владимир Владимирович Путин», «Владимир Путин»."""
    query, named = p.left.patronymics, p.left.patronymics_of_named
    if bool(query) == bool(named):
        return _NOT
    return 1.0, ("only one has the patronymic «{}»", (query or named)[0])


def patronymic_differs(p: Pairing) -> Found:
    """Both have one, and not the same: «Иван Петрович», «Иван Сергеевич»."""
    query, named = p.left.patronymics, p.left.patronymics_of_named
    return (1.0, ("patronymics: «{}», «{}»", query[0], named[0])) if query and named else _NOT


def function_word_missing(p: Pairing) -> Found:
    """A preposition or conjunction that only one has: «Партия на/за независимостта»."""
    small = p.left.small
    return (float(len(small)), ("only one has «{}»", "», «".join(small))) if small else _NOT


def word_extra(p: Pairing) -> Found:
    """The name has a word more: «Дональд Трамп Младший»."""
    words = p.left.extra
    if not words or p.whole:
        return _NOT
    return float(len(words)), ("«{}» is not in «{}»", "», «".join(words), p.named.text)


def part_missing(p: Pairing) -> Found:
    """A middle word of the other is left out: «Джордж Буш» for «Джордж Уокър Буш»."""
    return _missing(p, [j for j in p.left.missing if j not in _ends(p)])


def part_missing_at_end(p: Pairing) -> Found:
    """Its first or last word is left out: «Университет в Софии» for «Медицинский университет в Софии»."""
    return _missing(p, [j for j in p.left.missing if j in _ends(p)])


def _ends(p: Pairing) -> Container[int]:
    """The places of words that cannot be left out like a middle name: of an East Asian name all, «Ким Ё Чжон»."""
    last = len(p.named.words) - 1
    return range(last + 1) if p.is_east_asian else (0, last)


def _missing(p: Pairing, places: list[int]) -> Found:
    if not places or p.whole:
        return _NOT
    return float(len(places)), ("lacks «{}»", "», «".join([p.named.words[j] for j in places]))


def person_cut_short(p: Pairing) -> Found:
    """Only one of two names of people has the first or the last word: «Ким Чен», «Ким Чен Ын»; «Мартин Лютер Кинг»."""
    if p.named.type not in (None, "PER"):
        return _NOT
    value, sentence = part_missing_at_end(p)
    if value:
        return 1.0, sentence
    ends = {p.query.words[0], p.query.words[-1]}
    extra = [word for word in p.left.extra if word in ends]
    return (1.0, ("«{}» is not in «{}»", "», «".join(extra), p.named.text)) if extra else _NOT


def left_out_share(p: Pairing) -> Found:
    """How much of both names is left over: one word of five matters less than one of two."""
    if p.whole:
        return _NOT
    left = sum(map(len, p.left.extra)) + sum([len(p.named.words[j]) for j in p.left.missing])
    if not left:
        return _NOT
    return left / (sum(map(len, p.query.words)) + sum(map(len, p.named.words))), ("part of the letters has no fellow",)


def numeral_differs(p: Pairing) -> Found:
    """A number or numeral that only one has: «Николай I», «Николай II»; «Боинг 737», «Боинг 747»."""
    numerals = p.left.numerals
    return (1.0, ("only one has «{}»", "», «".join(numerals))) if numerals else _NOT


def common_words(p: Pairing) -> Found:
    """Even the rarest word that both have is one of many names: «Александр», «Партия»; in powers of ten."""
    if not p.named.bearers or not p.pairs or len(p.named.words) == 1:
        return _NOT
    rarest = min([p.named.bearers[pair.j] for pair in p.pairs])
    return min(log10(rarest), _COMMON) if rarest > 1 else 0.0, ("the rarest word they share is in {} forms", rarest)


_COMMON = 1.5
"""Words in thirty names and in thirty thousand say equally little."""


def direction_differs(p: Pairing) -> Found:
    """A word of direction stands in one name and not in the other: «Солтүстік Корея», «Оңтүстік Корея»; «Вирджиния»."""
    sure = {pair.i for pair in p.pairs if pair.reason != "similar_reading"}
    words = [w for i, w in enumerate(p.query.words) if i not in sure and _is_direction(w, p.query.langs)]
    langs = (p.named.lang,) if p.named.lang else p.query.langs
    words += [w for w in (p.named.words[j] for j in p.left.missing) if _is_direction(w, langs)]
    return (1.0, ("a direction: «{}»", "», «".join(words))) if words else _NOT


def _is_direction(word: str, langs: Sequence[str]) -> bool:
    for lang in langs:
        if lang in CYRILLIC_LANGUAGES:
            directions = profile(lang).directions
            if word in directions or any(a.base in directions for a in analyses(word, lang)):
                return True
    return False


GENERATIONS = frozenset(
    [
        "младший",
        "старший",
        "мл",
        "молодший",
        "млађи",
        "старији",
        "помладиот",
        "постариот",
        "младши",
        "старши",
        "малодшы",
        "старэйшы",
        "junior",
        "jr",
        "senior",
    ]
)
"""Words that tell father and son of one name apart."""


def generation_differs(p: Pairing) -> Found:
    """Only one is called the younger or the elder: «Дональд Трамп Младший»."""
    words = [w for w in (*p.left.extra, *(p.named.words[j] for j in p.left.missing)) if w in GENERATIONS]
    return (1.0, ("only one has «{}»", "», «".join(words))) if words else _NOT


def person(p: Pairing) -> Found:
    """A person: given names and surnames recombine."""
    return (1.0, ("a person",)) if p.named.type == "PER" else _NOT


def place(p: Pairing) -> Found:
    """A place: many are named after each other."""
    return (1.0, ("a place",)) if p.named.type == "LOC" else _NOT


Reason = Callable[[Pairing], Found]

OF_NAMES: tuple[Reason, ...] = (
    respelled,
    base_form,
    same_reading,
    source_syllables,
    given_names,
    initials_agree,
    syllables_differ,
    other_order,
    common_words,
    person,
    place,
)
"""Reasons that may hold for any two names."""

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

OF_TELLING_WORDS: tuple[Reason, ...] = (direction_differs, generation_differs)
"""Reasons that lie in a word that only one has, or that is another in the other."""

OF_SINGLE_WORDS: tuple[Reason, ...] = (single_word, single_word_of_person, short_single_word)
"""Reasons that hold only where a name has one word."""

OF_WORDS_LEFT: tuple[Reason, ...] = (
    other_spacing,
    spaced_unlike,
    patronymic_missing,
    patronymic_differs,
    function_word_missing,
    word_extra,
    part_missing,
    part_missing_at_end,
    person_cut_short,
    left_out_share,
    numeral_differs,
)
"""Reasons that hold only where words are left over."""

REASONS = (*OF_NAMES, *OF_TELLING_WORDS, *OF_SIMILAR_WORDS, *OF_SINGLE_WORDS, *OF_WORDS_LEFT)


def found_in(p: Pairing) -> list[tuple[str, Found]]:
    """The reasons that hold for a pairing, by name; `respelled` in front."""
    reasons = OF_NAMES
    if p.similar or p.left.extra or p.left.missing:
        reasons += OF_TELLING_WORDS
    if p.similar:
        reasons += OF_SIMILAR_WORDS
    if _is_single(p) and not p.whole:
        reasons += OF_SINGLE_WORDS
    if p.whole or len(p.pairs) < max(len(p.query.words), len(p.named.words)):
        reasons += OF_WORDS_LEFT
    found = [(reason.__name__, reason(p)) for reason in reasons]
    return [(name, f) for name, f in found if f[0]]
