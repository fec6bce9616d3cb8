"""Base forms of whole names: Владимира Путина → Владимир Путин, Трудовой партии Кореи → Трудовая партия Кореи.

The words of a name are taken together: a case and a gender that all of them can have, at the least cost. What no word list
tells is told by agreement: «Ангелы» is a genitive beside «Меркель», «Северной» a feminine beside «Кореи».
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

from namenorm.config import MAX_NAME_CHARS, MAX_NAME_PARTS
from namenorm.errors import UnknownLanguageError
from namenorm.lang import costs
from namenorm.lang.given_names import gender_of, given_name_groups
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.lang.paradigm import ANY_CASE, Analysis, case_names
from namenorm.lang.shape import ALL_BEND, Word, bending_places, is_east_asian, words_of
from namenorm.model import check_type
from namenorm.text.tokens import Token

MAX_NAME_LEMMAS = 3
"""`lemmas` gives at most so many base forms of a name."""

_GENDERS = ("m", "f", "n", "pl")
_NOMINATIVE = 1

_HEADS, _FELLOWS, _VARIED = 3, 2, 4
"""So many ways to take the head of a name, and each of the first four other words, are weighed: the likeliest need not be the
known one (потоку → потік, поток)."""


Known = Callable[[str], bool]
"""Whether the unified words of a name (with spaces between them) are a known name."""


@dataclass(frozen=True, slots=True)
class NameLemma:
    """One base form of a name.

    Attributes:
        name: The base form, written as the name is.
        cases: The cases that the form can be (see `namenorm.lang.paradigm.CASES`).
        paradigms: For each word the paradigm that explains it; empty where it stays as it is.
        cost: What speaks against it; the least cost is the likeliest.
    """

    name: str
    cases: tuple[str, ...]
    paradigms: tuple[str, ...]
    cost: float


@dataclass(frozen=True, slots=True)
class _Option:
    """One way to take one word."""

    base: str
    cases: int
    gender: str
    paradigm: str
    cost: float


def lemmas(name: str, lang: str, type: str | None = None, known: Known | None = None) -> tuple[NameLemma, ...]:
    """The base forms that a name can come from, best first.

    Args:
        name: One name, of one word or more, in any case form or with its article.
        lang: Code of a Cyrillic-script language.
        type: PER, LOC, ORG, EVT or PRO where it is known: all names of a person bend, of other names the head and its
            adjectives. Without it a name that begins with a known given name is taken for a person's.
        known: Tells whether unified words are a known name, which then goes before others: nothing in its letters says that
            «Украине» comes from «Украина» and «Афгане» from «Афган». Given names are known without it.

    Returns:
        At most three, the name itself among them where it may be a base form; ``()`` where it has no word.

    Raises:
        UnknownLanguageError: The language is none of `CYRILLIC_LANGUAGES`.
        UnknownTypeError: The type is unknown.

    >>> [x.name for x in lemmas("Трудовой партии Кореи", "ru")][0], lemmas("Женския университет", "bg", "ORG")[0].name
    ('Трудовая партия Кореи', 'Женски университет')
    >>> best = lemmas("Ким Чен Ыну", "ru", "PER")[0]
    >>> best.name, best.cases, best.paradigms
    ('Ким Чен Ын', ('dat',), ('', '', 'ru.m-hard'))
    """
    if lang not in CYRILLIC_LANGUAGES:
        raise UnknownLanguageError(lang, CYRILLIC_LANGUAGES)
    words = words_of(name, lang)
    if not words:
        return ()
    if len(name) > MAX_NAME_CHARS or len(words) > MAX_NAME_PARTS:
        return (NameLemma(name, (), ("",) * len(words), 0.0),)
    type_ = check_type(type) or ("PER" if _is_person(words, lang) else None)
    found: dict[str, NameLemma] = {}
    is_known = _known_in(lang, known)
    for lemma in sorted(_lemmas(name, words, lang, type_, is_known), key=lambda x: x.cost):
        found.setdefault(lemma.name, lemma)
    return tuple(found.values())[:MAX_NAME_LEMMAS] or (NameLemma(name, (), ("",) * len(words), 0.0),)


def _known_in(lang: str, known: Known | None) -> Known:
    return lambda base: bool(given_name_groups(base, lang)) or (known is not None and known(base))


def _is_person(words: Sequence[Word], lang: str) -> bool:
    first = words[0].token
    if len(words) < 2 or not all(
        w.token.is_capitalized or w.is_fixed or len(w.token.key) <= costs.PARTICLE for w in words
    ):
        return False
    if is_east_asian(words, lang):
        return True
    bases = (first.key, *(a.base for a in profile(lang).inflector.analyses(first.key)))
    return any(given_name_groups(base, lang) for base in bases)


def _lemmas(name: str, words: tuple[Word, ...], lang: str, type_: str | None, known: Known) -> Iterator[NameLemma]:
    if len(words) == 1:
        yield from _of_one_word(name, words[0], lang, known)
        return
    begins_with_given = (
        type_ == "PER" and not is_east_asian(words, lang) and bool(given_name_groups(words[0].token.key, lang))
    )
    for places in bending_places(words, lang, type_):
        behind = len(words) - 1 - places[-1] if places and type_ != "PER" and lang in ALL_BEND else 0
        for options, cases, cost in _agreeing(words, places, lang, type_):
            bases = dict(zip(places, options, strict=True))
            written = "".join(w.before + _written(w, bases.get(i)) for i, w in enumerate(words))
            end = name[words[-1].token.end :]
            paradigms = tuple(bases[i].paradigm if i in bases else "" for i in range(len(words)))
            cost += behind * costs.LONGER_TAIL
            if type_ == "PER":  # given names have been weighed with the options
                cost -= sum(costs.KNOWN / 2 for o in options if known(o.base) and not given_name_groups(o.base, lang))
            if begins_with_given and all(not o.paradigm for o in options):
                cost -= costs.GIVEN_AS_IT_STANDS
            if known(" ".join(bases[i].base if i in bases else w.token.key for i, w in enumerate(words))):
                cost -= costs.KNOWN
            yield NameLemma(written + end, _names(cases), paradigms, cost)


def _of_one_word(name: str, word: Word, lang: str, known: Known) -> Iterator[NameLemma]:
    token = word.token
    if word.is_fixed:
        yield NameLemma(name, (), ("",), 0.0)
        return
    inflector = profile(lang).inflector
    likely = inflector.lemmas(token.key)
    itself = Analysis(token.key, _NOMINATIVE, False, "", costs.WORST_BASE)
    rare = (a for a in (*inflector.analyses(token.key), itself) if a not in likely and known(a.base))
    for a in (*likely, *rare):
        cost = a.cost - (costs.KNOWN if known(a.base) else 0.0)
        if token.is_capitalized:
            cost += costs.PLURAL if a.plural else -costs.AS_IT_STANDS if a.base == token.key else 0.0
        elif a.base == token.key:
            cost += 2 * costs.AS_IT_STANDS  # a word in small letters is no surname: «демократов»
        text = name[: token.start] + restored(token, a.base) + name[token.end :]
        yield NameLemma(text, _names(a.cases), (a.paradigm,), cost)


def _agreeing(
    words: tuple[Word, ...], places: tuple[int, ...], lang: str, type_: str | None
) -> Iterator[tuple[tuple[_Option, ...], int, float]]:
    """For each case and gender the cheapest ways to take all the words that bend: the ways, their cases, the cost."""
    if not places:  # nothing bends
        yield (), ANY_CASE, 0.0
        return
    is_person = type_ == "PER"
    has_given = is_person and not is_east_asian(words, lang)
    all_options = [_options(words[i].token.key, lang, is_person, has_given, i == places[-1]) for i in places]
    seen = set()
    for bit in (1 << i for i in range(ANY_CASE.bit_length())):
        for gender in _GENDERS:
            fitting = [[o for o in options if o.cases & bit and o.gender in ("", gender)] for options in all_options]
            if not all(fitting):
                continue
            *before, heads = (sorted(options, key=lambda o: o.cost) for options in fitting)
            for best in product(
                *(options[:_FELLOWS] for options in before[:_VARIED]),
                *(o[:1] for o in before[_VARIED:]),
                heads[:_HEADS],
            ):
                head = best[-1]
                if best not in seen:
                    seen.add(best)
                    supported = before and not is_person and head.cases != ANY_CASE
                    support = costs.EXPECTED_HEAD if supported else 1.0
                    yield best, _common_cases(best), sum(o.cost for o in best[:-1]) + head.cost * support


def _common_cases(options: Iterable[_Option]) -> int:
    cases = ANY_CASE
    for o in options:
        cases &= o.cases
    return cases


@lru_cache(maxsize=16_384)
def _options(word: str, lang: str, is_person: bool, has_given: bool, is_head: bool) -> tuple[_Option, ...]:
    """The ways to take a word, with their genders."""
    inflector = profile(lang).inflector
    genders = {p.name: p.gender for p in inflector.paradigms}
    options = []
    for a in inflector.analyses(word):
        if a.plural or _is_masculine_of_feminine(a):
            continue
        options.append(_option(a, genders[a.paradigm], lang, is_person, is_head))
    for p in inflector.paradigms_of(word):
        as_base = Analysis(word, 1, False, "", p.rarity)
        options.append(_option(as_base, p.gender, lang, is_person, is_head, p.name))
    longest = max((len(word) - _alike_in_front(word, o.base) for o in options), default=-1)
    options += _unbent(word, is_person, is_head, longest)
    if has_given:
        options = [replace(o, cost=-costs.KNOWN) if given_name_groups(o.base, lang) else o for o in options]
    return tuple(options)


def _is_masculine_of_feminine(a: Analysis) -> bool:
    """«Северный» of «Северной», «Северная»: right for the word alone; in a name the adjective keeps its head's gender."""
    return ".adj" in a.paradigm and (a.paradigm.endswith("-f") or a.cases == _NOMINATIVE)


def _option(a: Analysis, gender: str, lang: str, is_person: bool, is_head: bool, as_base_of: str = "") -> _Option:
    name = a.paradigm or as_base_of
    is_adjective = any(mark in name for mark in (".adj", ".fem-adj", ".neut-adj", ".pl-adj"))
    cost = a.cost
    if not is_person and not is_head:
        cost = cost * costs.EXPECTED if is_adjective else cost + costs.NO_ADJECTIVE
    if is_adjective and gender == "":
        gender = "m"  # the dictionary form of an adjective is its masculine
    elif is_person and gender == "f" and not is_adjective and a.base[-1] in "ая":
        given = gender_of(a.base, lang)
        gender = given if given in ("m", "f") else ""  # Мария; Никита, Илья; Обама
    return _Option(a.base, a.cases, gender, a.paradigm, cost)


def _unbent(word: str, is_person: bool, is_head: bool, longest: int) -> list[_Option]:
    """Taking a word as one that does not bend, whatever the case; ``longest`` is the longest ending it may have (−1: none)."""
    in_consonant = word[-1] not in "аеєиіїоуыэюяёӯӣүұәө"
    in_fixed_vowel = word[-1] in "оеєиіїуюэ"
    if longest < 0:
        cost = costs.STAYS_UNBENDING
    elif in_fixed_vowel and not (is_person and longest >= costs.LONG):
        cost = costs.STAYS_UNBENDING + 0.5
    else:
        cost = costs.STAYS if is_person else costs.HEAD_STAYS
    options = [_Option(word, ANY_CASE, "", "", cost if is_person or is_head else cost + costs.NO_ADJECTIVE)]
    if is_person and in_consonant:
        options.append(_Option(word, ANY_CASE, "f", "", costs.STAYS_UNBENDING))
    return options


def _names(cases: int) -> tuple[str, ...]:
    return () if cases == ANY_CASE else tuple(case_names(cases).split("/"))


def _written(word: Word, option: _Option | None) -> str:
    return word.token.text if option is None else restored(word.token, option.base)


def restored(token: Token, form: str) -> str:
    """A unified form of a word, written as the word is: its capitals, its ё, its apostrophe.

    >>> from namenorm.text.tokens import tokens
    >>> [restored(t, form) for t, form in zip(tokens("Королёва МОСКВЫ"), ("королев", "москва"))]
    ['Королёв', 'МОСКВА']
    """
    text, key = token.text, token.key
    if form == key or len(text) != len(key):
        return text if form == key else _capitalized(form, token)
    kept = _alike_in_front(form, key)
    tail = form[kept:]
    return text[:kept] + (tail.upper() if text.isupper() and len(text) > 1 else tail)


def _alike_in_front(a: str, b: str) -> int:
    """How many letters two words have in common at their beginning."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _capitalized(form: str, token: Token) -> str:
    return form[:1].upper() + form[1:] if token.is_capitalized else form
