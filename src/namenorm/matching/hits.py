"""The steps of the cascade: each finds forms for a query and says what speaks for them.

The steps are, in order: `unified_form` and `inflected_form`, which are exact; `derived_form`, `acronym_letters` and
`acronym_of_words`, which go by rule; `forms_read_alike` and, where these settle nothing, `forms_alike`, which go by likeness
(see `namenorm.matching.candidates` and `namenorm.matching.evidence`). Adjectives and demonyms that a gazetteer lists are
found by the exact steps alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from rapidfuzz.distance import OSA

from namenorm.index.keys import whole_reading, whole_skeleton
from namenorm.index.reader import Form, Index
from namenorm.lang.derivation import DEMONYM, POSSESSIVE
from namenorm.matching.evidence import Found, found_in
from namenorm.matching.likeness import likeness
from namenorm.matching.pairing import Named, Pairer
from namenorm.matching.phrases import Phrase, PhraseWalker
from namenorm.matching.query import Query, can_be_adjective, derivations_of, make_query, reading_languages
from namenorm.matching.score import log_odds, weights
from namenorm.matching.word_kinds import is_patronymic
from namenorm.model import Kind
from namenorm.text.script import fold_lookalikes
from namenorm.text.tokens import tokens
from namenorm.text.unify import visible
from namenorm.translit.respell import reading, skeleton

MIN_ACRONYM, MAX_ACRONYM = 3, 6

MAX_HITS = 200
"""At most so many forms of one step are scored."""

INFLECTED_SHARE = 0.3
"""How much of a form's weight counts for one of its case forms: of the occurrences of «Дмитрий Песков» about so many are
«Дмитрия Пескова». Where the gazetteer has «Марка» and «Марк», «Марка» is the first unless the weights say otherwise."""

_NOTED_ODDS = -3.9
"""Candidates with less, 0.02 as a probability, are not kept."""

Reasons = tuple[tuple[str, Found], ...]


class Hit(NamedTuple):
    """A form that may be what the name is, and the reasons for and against.

    Attributes:
        form: The form.
        odds: What the reasons add up to, in log-odds.
        reasons: With the step that found the form in front.
        share: How much of the form's weight counts: a case form is a part of the occurrences of its name.
        made: The kind of a word made from the form («ливийский» from «Ливия»).
    """

    form: Form
    odds: float
    reasons: Reasons
    share: float = 1.0
    made: Kind | None = None

    @property
    def kind(self) -> Kind:
        """What the name is to the entity."""
        return self.made or self.form.kind

    @property
    def step(self) -> str:
        """The step that found it."""
        return self.reasons[0][0]

    @property
    def is_exact(self) -> bool:
        """Whether the form is the name, as written or bent."""
        return self.reasons[0][0] in _EXACT


by_odds = attrgetter("odds")
"""The key that puts hits in the order of their odds."""

_EXACT = frozenset({"unified_form", "inflected_form"})


def _by_rule(
    form: Form, reason: str, sentence: tuple[object, ...], share: float = 1.0, made: Kind | None = None
) -> Hit:
    return Hit(form, weights()[reason], ((reason, (1.0, sentence)),), share, made)


def unified_form(query: Query, index: Index, walker: PhraseWalker) -> list[Hit]:
    """Forms written as the name is, up to case, apostrophes, hyphens and stress marks."""
    return [
        hit
        for hit in written_hits(" ".join(query.words), index)
        if hit.form.kind is not Kind.ACRONYM or _has_its_capitals(query.text, hit.form.text)
    ]


def written_hits(key: str, index: Index) -> Iterator[Hit]:
    """The forms that unified words are as they stand."""
    for form in index.forms_written(key, MAX_HITS):
        yield _by_rule(form, "unified_form", ("written as «{}» ({})", form.text, form.lang))


def _has_its_capitals(name: str, acronym: str) -> bool:
    """«Ким» is not «КиМ» (Kosovo and Metohija); a name in small letters throughout is taken for lazy typing.

    What does not show in print, and quotation marks around it, are no part of an acronym.
    """
    return name == acronym or name.isupper() or name.islower() or _as_printed(name) == _as_printed(acronym)


def _as_printed(name: str) -> str:
    return " ".join([fold_lookalikes(visible(token.text)) for token in tokens(name)])


def inflected_form(query: Query, index: Index, walker: PhraseWalker) -> list[Hit]:
    """Forms that the name is a case form, or a form with the article, of."""
    phrases = (p for p in walker.walk(query.words, query.langs) if p.is_bent and p.length == len(query.words))
    return list(bent_hits(phrases, index))


def bent_hits(phrases: Iterable[Phrase], index: Index) -> Iterator[Hit]:
    """The forms of phrases, with the paradigms that lead to them."""
    for phrase in phrases:
        for form in index.forms_written(phrase.key, MAX_HITS):
            if _can_bend_so(form, phrase, index):
                sentence = ("{}, so of «{}» ({})", phrase, form.text, form.lang)
                yield _by_rule(form, "inflected_form", sentence, INFLECTED_SHARE)


def derived_form(query: Query, index: Index, walker: PhraseWalker) -> list[Hit]:
    """Places that a word is an adjective or a people of, by the productive suffixes: «ливийский» of «Ливия»."""
    if len(query.words) != 1 or query.lang is None:
        return []
    return derived_hits(query.words[0], query.lang, index)


def derived_hits(word: str, lang: str, index: Index) -> list[Hit]:
    """The forms that a unified word is made from, in its own language; a possessive is made from a person's name."""
    hits: dict[tuple[int, Kind], Hit] = {}
    for base, origin in derivations_of(word, lang):
        types = _PEOPLE if origin.makes == POSSESSIVE else _PLACES
        for form in index.forms_written(origin.base, MAX_HITS):
            type_ = form.type or index.head(form.entity).type
            if form.lang != lang or type_ not in types or form.kind is not Kind.NAME or len(form.parts) != 1:
                continue
            made = Kind.DEMONYM if origin.makes == DEMONYM else Kind.ADJECTIVE
            sentence = ("«{}» is made from «{}» ({}) by {}", base, form.text, form.lang, origin.derivation)
            reason = "derived_form_shortened" if _is_shortened(origin.base, base) else "derived_form"
            hits.setdefault((form.number, made), _by_rule(form, reason, sentence, INFLECTED_SHARE, made))
    return list(hits.values())


def _is_shortened(name: str, made: str) -> bool:
    """Whether -ия was dropped, so that a shorter name would make the same word: «нигерский» of «Нигер» or «Нигерия»."""
    ending = next((e for e in _IN_IYA if name.endswith(e)), None)
    return ending is not None and not made.startswith(name.removesuffix(ending) + ending[0])


_IN_IYA = ("ия", "ія", "ыя", "ија")
_PLACES = frozenset({"LOC"})
_PEOPLE = frozenset({"PER"})


def acronym_letters(query: Query, index: Index, walker: PhraseWalker) -> list[Hit]:
    """Acronyms with the very letters of the name in another script: «АНСА» and ANSA. Likeness does not count, but for those
    read as words: «ЮНЕСКО», UNESCO.
    """
    if not is_acronym(query.text) or len(query.text) < MIN_ACRONYM:
        return []
    hits = []
    for lang in reading_languages(query):
        for number in index.postings("w", whole_skeleton(query.words, lang), MAX_HITS):
            form = index.form(number)
            if is_acronym(form.text) and same_letters(query.words, lang, form.words, form.lang):
                hits.append(_by_rule(form, "acronym_letters", ("the letters of «{}» ({})", form.text, form.lang)))
    return hits


def same_letters(one: tuple[str, ...], lang: str | None, other: tuple[str, ...], other_lang: str | None) -> bool:
    """Whether two acronyms have the same letters, or are words that sound the same.

    >>> same_letters(("фифа",), "ru", ("fifa",), "en"), same_letters(("юнеско",), "ru", ("unesco",), "en")
    (True, True)
    >>> same_letters(("фсб",), "ru", ("фбр",), "ru"), same_letters(("нато",), "ru", ("насa",), "ru")
    (False, False)
    """
    a, b = whole_reading(one, lang), whole_reading(other, other_lang)
    if a == b:
        return len(a) > 2 or one == other
    is_word = min(len(a), len(b)) >= _MIN_SPOKEN and not any(map(str.isdigit, a + b))
    begin_alike = a.lstrip("y")[:1] == b.lstrip("y")[:1]
    return is_word and begin_alike and skeleton(a) == skeleton(b) and likeness(a, b) >= _SPOKEN_ALIKE


_MIN_SPOKEN = 4
_SPOKEN_ALIKE = 0.92


def acronym_of_words(query: Query, index: Index, walker: PhraseWalker) -> list[Hit]:
    """Organizations and events whose words begin with the letters of an acronym: «КЦТА», «Корейска централна телеграфна
    агенция». Many begin so, so that it never decides.
    """
    if not is_acronym(query.text) or len(query.text) < MIN_ACRONYM:
        return []
    forms = (index.form(number) for number in index.postings("a", query.words[0], MAX_HITS))
    fitting = (form for form in forms if query.lang in (None, form.lang))
    return [
        _by_rule(form, "acronym_of_words", ("the first letters of «{}» ({})", form.text, form.lang)) for form in fitting
    ]


_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_CYRILLIC_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё"
_OTHER_LAYOUT = {
    **str.maketrans(_LATIN_KEYS + _LATIN_KEYS.upper(), _CYRILLIC_KEYS + _CYRILLIC_KEYS.upper()),
    **str.maketrans(_CYRILLIC_KEYS + _CYRILLIC_KEYS.upper(), _LATIN_KEYS + _LATIN_KEYS.upper()),
}
"""What the keys of the Russian layout that Windows 3.1 brought, and of the American one, write in place of each other."""


def other_layout(query: Query, index: Index, walker: PhraseWalker) -> list[Hit]:
    """Forms that the same keys write when the keyboard is set to the other script: «Genby», «Путин»; «Лшь Ощтп Гт»."""
    typed = query.text.translate(_OTHER_LAYOUT)
    if typed == query.text or (len(query.words) == 1 and len(typed) < _MIN_TYPED):
        return []
    meant = make_query(typed, None, query.type)
    if not meant.words:
        return []
    found = [*unified_form(meant, index, walker), *inflected_form(meant, index, walker)]
    return [_by_rule(hit.form, "other_layout", ("typed «{}» on the other layout", typed), hit.share) for hit in found]


_MIN_TYPED = 5


def similar_hits(pairer: Pairer, forms: Iterable[Form], index: Index, known: dict[int, Hit | None]) -> list[Hit]:
    """The forms, compared with the name word by word; what is out of the question is left out.

    ``known`` keeps what was said of a form of this name, for the next step.
    """
    hits = []
    for form in forms:
        if form.number not in known:
            known[form.number] = None if is_acronym(form.text) else _similar_hit(pairer, form, index)
            if hit := known[form.number]:
                hits.append(hit)
    return held(hits, pairer, index, known)


def held(hits: Iterable[Hit], pairer: Pairer, index: Index, known: dict[int, Hit | None]) -> list[Hit]:
    """Likenesses, each held to what else the gazetteer lists of its entity: another patronymic, a name in the language asked in."""
    found = [_held_to_patronymic(hit, pairer, index, known) for hit in hits]
    lang = pairer.query.lang
    if lang is None:
        return found
    return [own for hit in found if (own := _held_to_own(hit, lang, pairer, index, known))]


def _held_to_patronymic(hit: Hit, pairer: Pairer, index: Index, known: dict[int, Hit | None]) -> Hit:
    """Of a likeness to a name without a patronymic, that to the same name with another one, where it is listed.

    «Валентина Петровна Матвиенко» is not «Валентина Матвиенко», who is «Валентина Ивановна».
    """
    if not any(reason == "patronymic_missing" for reason, _ in hit.reasons):
        return hit
    best: Hit | None = None
    for form in index.forms_of(hit.form.entity):
        if len(form.words) == len(pairer.query.words) and any(map(is_patronymic, form.words[1:])):
            if form.number not in known:
                known[form.number] = _similar_hit(pairer, form, index)
            full = known[form.number]
            if full and (best is None or full.odds > best.odds):
                best = full
    return hit if best is None else min(hit, best, key=by_odds)


def _held_to_own(hit: Hit, lang: str, pairer: Pairer, index: Index, known: dict[int, Hit | None]) -> Hit | None:
    """Of a likeness to a form of another language, that to the names listed in the one asked in, where there are some.

    «Роман Абрамов» is like English "Roman Abramovich", whom Russian lists as «Роман Абрамович». What reads the same as a form
    of another language stays («Ким Джонг Ун» follows the Macedonian spelling), and so does one slip of the hand («Трампф»).
    """
    if hit.form.lang == lang or hit.odds < _WORTH_A_LOOK or not _DIFFERS.intersection(name for name, _ in hit.reasons):
        return hit
    listed = [f for f in index.forms_of(hit.form.entity) if f.lang == lang and f.kind is Kind.NAME]
    asked = " ".join(pairer.query.words)
    if not listed or any(OSA.distance(asked, " ".join(f.words), score_cutoff=1) <= 1 for f in listed):
        return hit
    for form in listed:
        if form.number not in known:
            known[form.number] = _similar_hit(pairer, form, index)
    own = [found for form in listed if (found := known[form.number])]
    return min(max(own, key=by_odds), hit, key=by_odds) if own else None


_WORTH_A_LOOK = -1.1
"""Log-odds of a probability of 0.25: what is less likely alone is never a match."""

_DIFFERS = frozenset({"words_unlike", "word_extra"})
"""Reasons that say that a name does not read as the form does."""


def _similar_hit(pairer: Pairer, form: Form, index: Index) -> Hit | None:
    pairing = pairer.pair(named(form, index))
    if not pairing.pairs and not pairing.whole:
        return None
    found = found_in(pairing)
    odds = log_odds(found, weights())
    return Hit(form, odds, tuple(found)) if odds >= _NOTED_ODDS else None


def named(form: Form, index: Index) -> Named:
    """A form as the other name of a pairing."""
    if len(form.parts) != len(form.words):  # an acronym, or a name of very many words
        read = tuple([(reading(word, form.lang),) for word in form.words])
        return Named(form.text, form.words, read, form.lang, form.type or index.head(form.entity).type)
    parts = [index.part(part) for part in form.parts]
    readings, bearers = tuple([part.readings for part in parts]), tuple([part.forms for part in parts])
    return Named(form.text, form.words, readings, form.lang, form.type or index.head(form.entity).type, bearers)


def _can_bend_so(form: Form, phrase: Phrase, index: Index) -> bool:
    """Whether the paradigms of a phrase are open to a form of its kind.

    Only peoples and adjectives have a plural here: «Клинтоны» are not one Clinton. A name of one word is a noun, so no
    adjective's ending makes it («рус» is a Russian, «Русия» is Russia; «Нигер» is not «Нигерия»), unless it is an
    adjective in form (Зеленский, русский). A woman's surname is no form of a man's: «Навальная», «Навальный».
    """
    if phrase.is_plural and form.kind not in (Kind.ADJECTIVE, Kind.DEMONYM):
        return False
    if any(r.is_of_other_gender for r in phrase.taken) and (form.type or index.head(form.entity).type) == "PER":
        return False
    if phrase.length > 1 or form.kind is Kind.ADJECTIVE or can_be_adjective(form.text):
        return True
    return ".adj" not in phrase.taken[0].paradigm


def is_acronym(text: str) -> bool:
    """Whether a name is one word in capitals: acronyms go by the gazetteer, never by likeness («ФСБ», «ФБР»).

    >>> is_acronym("КЦНА"), is_acronym("Кремль"), is_acronym("ПУТИН ВЛАДИМИР")
    (True, False, False)
    """
    return len(text) <= MAX_ACRONYM and text.isupper() and " " not in text
