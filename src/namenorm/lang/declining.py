"""All forms of whole names: Ким Чен Ын → Ким Чен Ына, Северная Корея → Северной Корее, Сенат → Сенатът.

The words of a name that bend (see `namenorm.lang.shape`) take the same case; of several paradigms that a word could have,
the one of the name's gender and the most usual is taken first, and what others give is kept as a second form.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from namenorm.config import MAX_NAME_CHARS, MAX_NAME_PARTS
from namenorm.errors import InputError, UnknownLanguageError
from namenorm.lang.ends import shortest
from namenorm.lang.given_names import gender_of
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.lang.lemmatizing import restored
from namenorm.lang.paradigm import CASES, Paradigm
from namenorm.lang.shape import ALL_BEND, Word, bending_places, is_east_asian, words_of

GENDERS = ("m", "f", "n", "pl")


@dataclass(frozen=True, slots=True)
class NameForm:
    """One form of a name.

    Attributes:
        name: The form, written as the base form is.
        case: One of `namenorm.lang.paradigm.CASES`.
        paradigms: Those of its words; empty where a word stays as it is.
    """

    name: str
    case: str
    paradigms: tuple[str, ...]


def inflect(name: str, lang: str, type: str | None = None, gender: str | None = None) -> tuple[NameForm, ...]:
    """The forms of a name in its base form, in the order of the cases, usual forms before others.

    Args:
        name: One name, of one word or more, in its base form.
        lang: Code of a Cyrillic-script language.
        type: PER, LOC, ORG, EVT or PRO; see `namenorm.lang.lemmatizing.lemmas`.
        gender: ``m``, ``f``, ``n`` or ``pl``. Without it the given name tells a person's gender, where it is known, and the
            ending that of other names. Women's surnames in a consonant do not bend (Ангелы Меркель).

    Returns:
        Forms with their cases, the base form first; the base form alone for a name that does not bend.

    Raises:
        UnknownLanguageError: The language is none of `CYRILLIC_LANGUAGES`.
        InputError: The gender is unknown.

    >>> [(f.name, f.case) for f in inflect("Ким Чен Ын", "ru", "PER")][:3]
    [('Ким Чен Ын', 'nom'), ('Ким Чен Ына', 'gen'), ('Ким Чен Ыну', 'dat')]
    >>> [f.name for f in inflect("Северная Корея", "ru") if f.case == "dat"]
    ['Северной Корее']
    >>> [f.name for f in inflect("Ангела Меркель", "ru", "PER")][:2]
    ['Ангела Меркель', 'Ангелы Меркель']
    """
    if lang not in CYRILLIC_LANGUAGES:
        raise UnknownLanguageError(lang, CYRILLIC_LANGUAGES)
    if gender is not None and gender not in GENDERS:
        raise InputError(f"a gender is one of {', '.join(GENDERS)}, not {gender!r}")
    words = words_of(name, lang)
    base = NameForm(name, "nom", ("",) * len(words))
    if not words or len(name) > MAX_NAME_CHARS or len(words) > MAX_NAME_PARTS:
        return (base,)
    of_given_name = gender_of(words[0].token.key, lang)
    is_person = type == "PER" or (
        type is None and len(words) > 1 and (of_given_name is not None or _is_like_person(words, lang))
    )
    if is_person and gender is None and of_given_name in GENDERS:
        gender = of_given_name
    found = {(name, "nom"): base}
    for form in _forms(name, words, _places(words, lang, is_person), lang, is_person, gender):
        found.setdefault((form.name, form.case), form)
    return tuple(sorted(found.values(), key=lambda f: CASES.index(f.case)))


def _is_like_person(words: Sequence[Word], lang: str) -> bool:
    """Two or three nouns with capitals («Эмманюэль Макрон»); a description has its capital in front or an adjective."""
    nouns = all(w.token.is_capitalized and not w.is_fixed and not _is_adjective(w.token.key, lang) for w in words[:-1])
    return (
        lang in ALL_BEND
        and len(words) <= 3
        and nouns
        and words[-1].token.is_capitalized
        and "-" not in words[-1].before
    )


def _places(words: tuple[Word, ...], lang: str, is_person: bool) -> tuple[int, ...]:
    """The places of the words that bend: in a name that is no person's, up to its first noun."""
    ways = [places for places in bending_places(words, lang, "PER" if is_person else None) if places]
    if not ways:
        return ()
    if is_person or lang not in ALL_BEND:
        return ways[0]
    for places in ways:
        *before, head = (words[i].token.key for i in places)
        if all(_is_adjective(word, lang) for word in before) and not _is_adjective(head, lang):
            return places
    return ways[0] if len(words) == 1 else ()


_VOWELS = frozenset("аеєиіїоуыэюя")


def _is_adjective(word: str, lang: str) -> bool:
    best = min(profile(lang).inflector.paradigms_of(word), key=_weight, default=None)
    return best is not None and "adj" in best.name


def _weight(p: Paradigm) -> float:
    """Orders paradigms: the usual ones first, and those that ask for more letters («-ая» before «-я»)."""
    return p.rarity - 1.5 * len(p.base) - 0.6 * shortest(p.stem_end)


def _forms(
    name: str, words: tuple[Word, ...], places: tuple[int, ...], lang: str, is_person: bool, gender: str | None
) -> Iterator[NameForm]:
    if not places:
        return
    wanted = gender or _gender_of_head(words[places[-1]].token.key, lang)
    slavic = is_person and not (lang in ALL_BEND and is_east_asian(words, lang))
    bent = {i: _paradigms(words[i].token.key, lang, is_person, wanted, i == 0) for i in places}
    if not slavic:  # no surname in -ин: Ким Чен Ыном, Чаплином
        bent = {i: [p for p in found if ".surname" not in p.name] for i, found in bent.items()}
    end = name[words[-1].token.end :]
    for case in CASES[1:]:  # the base form is there
        if case == "acc" and lang in ALL_BEND and not is_person and wanted in ("m", "pl"):
            yield NameForm(name, case, ("",) * len(words))  # what is not alive has its nominative
            continue
        endings = {i: _endings(words[i].token.key, paradigms, case) for i, paradigms in bent.items()}
        for variant in range(max((len(e) for e in endings.values()), default=0)):
            chosen = {i: e[min(variant, len(e) - 1)] for i, e in endings.items() if e}
            written = "".join(
                w.before + (restored(w.token, chosen[i][0]) if i in chosen else w.token.text)
                for i, w in enumerate(words)
            )
            yield NameForm(written + end, case, tuple(chosen[i][1] if i in chosen else "" for i in range(len(words))))


def _gender_of_head(word: str, lang: str) -> str | None:
    fitting = [p for p in profile(lang).inflector.paradigms_of(word) if p.gender]
    return min(fitting, key=_weight).gender if fitting else None


def _paradigms(word: str, lang: str, is_person: bool, gender: str | None, is_first: bool) -> list[Paradigm]:
    """The paradigms of a word for this gender, the best first; none for a woman's surname in a consonant."""
    if is_person and gender == "f" and not is_first and word[-1] not in _VOWELS:
        return []
    found = [p for p in profile(lang).inflector.paradigms_of(word) if _fits(p, word, is_person, gender)]
    return sorted(found, key=_weight)


def _fits(p: Paradigm, word: str, is_person: bool, gender: str | None) -> bool:
    if p.name.endswith("-f") and ".adj" in p.name:
        return False  # feminine forms of a masculine dictionary form
    if (".surname" in p.name and not is_person) or (".place" in p.name and is_person):
        return False
    if gender is None or p.gender == gender:
        return True
    if p.gender == "":
        return gender == "m" and "adj" in p.name
    return is_person and gender == "m" and p.gender == "f" and word[-1] in "ая" and "fem-" not in p.name


def _endings(word: str, paradigms: Sequence[Paradigm], case: str) -> list[tuple[str, str]]:
    """The forms of a word in a case, each with its paradigm: the best one's."""
    forms: dict[str, str] = {}
    for p in paradigms[:1]:
        stem = word[: len(word) - len(p.base)]
        for ending in p.cells.get(case, ()):
            forms.setdefault(stem + ending, p.name)
    return list(forms.items())
