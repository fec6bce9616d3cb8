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
from namenorm.lang.given_names import gender_of, given_name_groups
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.lang.lemmatizing import restored
from namenorm.lang.paradigm import CASES, Paradigm, gives_other_gender
from namenorm.lang.shape import ALL_BEND, FIRST_BENDS, VOWELS, Word, bending_places, is_east_asian, words_of
from namenorm.model import check_type

GENDERS = ("m", "f", "n", "pl")
GENDERED = (*ALL_BEND, *FIRST_BENDS)
"""Languages whose nouns have a gender."""


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
        UnknownTypeError: The type is unknown.
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
    type_ = check_type(type)
    is_person = type_ == "PER" or (
        type_ is None and len(words) > 1 and (of_given_name is not None or _is_like_person(words, lang))
    )
    if is_person and gender is None and of_given_name in GENDERS:
        gender = of_given_name
    found = {(name, "nom"): base}
    for form in _forms(name, words, _places(words, lang, is_person), lang, is_person, gender):
        found.setdefault((form.name, form.case), form)
    return tuple(sorted(found.values(), key=lambda f: CASES.index(f.case)))


def _is_like_person(words: Sequence[Word], lang: str) -> bool:
    """Two nouns with capitals that end as men's names do («Эмманюэль Макрон»), or an East Asian name."""
    if lang not in ALL_BEND or not all(w.token.is_capitalized and not w.is_fixed for w in words):
        return False
    if len(words) == 3:
        return is_east_asian(words, lang)
    in_consonant = all(w.token.key[-1] not in VOWELS for w in words)
    return len(words) == 2 and in_consonant and words[1].before == " " and not _is_adjective(words[0].token.key, lang)


def _places(words: tuple[Word, ...], lang: str, is_person: bool) -> tuple[int, ...]:
    """The places of the words that bend: in a name that is no person's, up to its first noun."""
    ways = [places for places in bending_places(words, lang, "PER" if is_person else None) if places]
    if is_person and lang in FIRST_BENDS:
        return (0,)  # of a person's names the vocative and the old accusative are left
    if not ways:
        return ()
    if is_person or lang not in ALL_BEND:
        return ways[0]
    for places in sorted(ways, key=len, reverse=True):
        *before, head = (words[i].token.key for i in places)
        gender = _gender_of_head(head, lang)
        if all(_may_be_adjective(word, lang, gender) for word in before) and not _is_adjective(head, lang):
            return places
    return ways[0] if len(words) == 1 else ()


def _may_be_adjective(word: str, lang: str, gender: str | None) -> bool:
    """Whether a word before a noun of some gender can be its adjective: «Верховна» before «Рада», not «Рада» itself."""
    return any(p.rarity <= _USUAL and (p.gender or "m") == gender for p in _adjectival(word, lang))


def _adjectival(word: str, lang: str) -> list[Paradigm]:
    return [p for p in profile(lang).inflector.paradigms_of(word) if "adj" in p.name and not gives_other_gender(p.name)]


_USUAL = 2
_AS_GOOD = 2.0


def _is_adjective(word: str, lang: str) -> bool:
    best = min(profile(lang).inflector.paradigms_of(word), key=lambda p: (_weight(p), "adj" in p.name), default=None)
    return best is not None and "adj" in best.name


def _stands_as_adjective(words: Sequence[Word], lang: str) -> bool:
    """Whether a name is one word that bends like an adjective: «Зеленский», «Политковская», «северокорейский»."""
    word = words[0].token.key
    return len(words) == 1 and word.endswith(profile(lang).adjective_ends) and bool(_adjectival(word, lang))


def _weight(p: Paradigm) -> float:
    """Orders paradigms: the usual ones first, those that ask for more letters («-ая» before «-я»), the possessed last."""
    possessed = 5.0 if p.name.partition(".")[2].startswith(("possessed", "acronym")) else 0.0
    return p.rarity - 1.5 * len(p.base) - 0.6 * shortest(p.stem_end) + possessed


def _forms(
    name: str, words: tuple[Word, ...], places: tuple[int, ...], lang: str, is_person: bool, gender: str | None
) -> Iterator[NameForm]:
    if not places:
        return
    wanted = gender or _gender_of_head(_head(words, places, lang), lang)
    if not gender and _stands_as_adjective(words, lang):
        wanted = min(_adjectival(words[0].token.key, lang), key=_weight).gender or "m"
    bent = {i: _paradigms(words, i, places, lang, is_person, wanted) for i in places}
    end = name[words[-1].token.end :]
    for case in CASES[1:]:  # the base form is there
        if lang in FIRST_BENDS and (case not in ("voc", "acc") if is_person else case != "def"):
            continue
        if case == "acc" and lang in ALL_BEND and not is_person and wanted in ("m", "n", "pl"):
            yield NameForm(name, case, ("",) * len(words))  # what is not alive has its nominative
            continue
        endings = {
            i: _endings(words[i].token.key, paradigms, case, lang)
            for i, paradigms in bent.items()
            if case != "voc" or is_person or i == places[-1]  # adjectives have no vocative of their own
        }
        if case == "gen":  # the first is that of people, and of most others (Український правопис 2019, § 82)
            endings = {i: e[:1] for i, e in endings.items()}
        for variant in range(max((len(e) for e in endings.values()), default=0)):
            chosen = {i: e[min(variant, len(e) - 1)] for i, e in endings.items() if e}
            written = "".join(
                w.before + (restored(w.token, chosen[i][0]) if i in chosen else w.token.text)
                for i, w in enumerate(words)
            )
            yield NameForm(written + end, case, tuple(chosen[i][1] if i in chosen else "" for i in range(len(words))))


def _head(words: Sequence[Word], places: Sequence[int], lang: str) -> str:
    """The noun that says the gender: where the first word alone bends, the first that is no adjective."""
    if lang in FIRST_BENDS:
        nouns = (w.token.key for w in words[places[-1] :] if not _is_adjective(w.token.key, lang))
        return next(nouns, words[places[-1]].token.key)
    return words[places[-1]].token.key


def _gender_of_head(word: str, lang: str) -> str | None:
    fitting = [p for p in profile(lang).inflector.paradigms_of(word) if p.gender]
    return min(fitting, key=_weight).gender if fitting else None


def _paradigms(
    words: Sequence[Word], i: int, places: Sequence[int], lang: str, is_person: bool, gender: str | None
) -> list[Paradigm]:
    """The paradigms of word ``i`` for this gender, the best first; none for a woman's surname in a consonant."""
    word = words[i].token.key
    stays = (gender == "f" and word[-1] not in VOWELS) or word.endswith(("ых", "их"))  # Меркель, Черных
    if stays and is_person and i > 0 and lang in ALL_BEND:
        return []
    modifies = not is_person and lang in ALL_BEND and i != places[-1]
    given = is_person and bool(given_name_groups(word, lang))
    is_adjective = (
        modifies or _stands_as_adjective(words, lang) or (len(words) > 1 and not given and _is_adjective(word, lang))
    )
    excluded = _excluded(words, i, lang, is_person)
    found = [
        p
        for p in profile(lang).inflector.paradigms_of(word)
        if ("adj" in p.name) == is_adjective
        and not any(mark in p.name for mark in excluded)
        and _fits(p, word, lang, is_person, gender)
        and p.rarity <= _USUAL
    ]
    return sorted(found, key=_weight)


def _excluded(words: Sequence[Word], i: int, lang: str, is_person: bool) -> tuple[str, ...]:
    """Kinds of paradigms that a word in this place does not have."""
    if not is_person:
        return ("surname", "-ova")
    given = i == 0 and bool(given_name_groups(words[i].token.key, lang))
    foreign = lang in ALL_BEND and len(words) > 1 and is_east_asian(words, lang)  # Ыном: no surname in -ын
    return (".place", "surname", "-ova") if given or foreign else (".place",)


def _fits(p: Paradigm, word: str, lang: str, is_person: bool, gender: str | None) -> bool:
    if gives_other_gender(p.name):
        return False
    if gender is None or p.gender == gender:
        return True
    if p.gender == "":
        return lang not in GENDERED or (gender == "m" and "adj" in p.name)
    return is_person and gender == "m" and p.gender == "f" and word[-1] in "ая" and "fem-" not in p.name


def _endings(word: str, paradigms: Sequence[Paradigm], case: str, lang: str) -> list[tuple[str, str]]:
    """The forms of a word in a case, each with its paradigm: those of the best paradigm that has the case.

    Bulgarian and Macedonian profiles keep the full and the short article apart, so two as good have their say there.
    """
    having = [p for p in paradigms if case in p.cells]
    if lang in FIRST_BENDS:
        having = [p for p in having[:2] if _weight(p) < _weight(having[0]) + _AS_GOOD]
    forms: dict[str, str] = {}
    for p in having if lang in FIRST_BENDS else having[:1]:
        stem = word[: len(word) - len(p.base)]
        for ending in p.cells[case]:
            forms.setdefault(stem + ending, p.name)
    return list(forms.items())
