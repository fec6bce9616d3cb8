"""The steps of the cascade: each finds forms for a query and says what speaks for them.

The steps are, in order: `unified_form` and `inflected_form`, which are exact, then `derived_form`, `acronym_letters`,
`respelled_form` and `name_parts`, which go by rule or likeness. The resolver asks the second group only where the first settles nothing. Adjectives
and demonyms that a gazetteer lists are found by the first group alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from namenorm.index.keys import MIN_SKELETON, whole_reading, whole_skeleton
from namenorm.index.reader import Form, Index
from namenorm.lang.derivation import DEMONYM, POSSESSIVE
from namenorm.lang.paradigm import case_names
from namenorm.matching import weights
from namenorm.matching.likeness import likeness
from namenorm.matching.parts import align, same_syllables, similar_parts, syllable_keys
from namenorm.matching.phrases import Phrase, PhraseWalker
from namenorm.matching.query import Query, can_be_adjective, derivations_of, reading_languages, singular_readings
from namenorm.model import Evidence, Kind
from namenorm.text.tokens import words
from namenorm.translit.respell import reading

MIN_ACRONYM, MAX_ACRONYM = 3, 6

MAX_HITS = 200
"""At most so many forms of one step are scored."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A form that may be what the name is, with the score and the evidence of the step that found it.

    ``share`` is how much of the form's weight counts: a case form is a part of the occurrences of its name. ``made`` is the
    kind of a word made from the form («ливийский» from «Ливия»).
    """

    form: Form
    score: float
    evidence: tuple[Evidence, ...]
    share: float = 1.0
    made: Kind | None = None

    @property
    def kind(self) -> Kind:
        """What the name is to the entity."""
        return self.made or self.form.kind


def unified_form(query: Query, index: Index, walker: PhraseWalker) -> list[Hit]:
    """Forms written as the name is, up to case, apostrophes, hyphens and stress marks."""
    return [
        hit
        for hit in written_hits(" ".join(query.words), index)
        if hit.form.kind is not Kind.ACRONYM or _has_its_capitals(query.text, hit.form.text)
    ]


def written_hits(key: str, index: Index) -> Iterator[Hit]:
    """The forms that unified words are as they stand."""
    for form in _forms(index, key):
        evidence = Evidence("unified_form", 1.0, f"written as «{form.text}» ({form.lang})")
        yield Hit(form, weights.UNIFIED, (evidence,))


def _has_its_capitals(name: str, acronym: str) -> bool:
    """«Ким» is not «КиМ» (Kosovo and Metohija); a name in small letters throughout is taken for lazy typing."""
    return name == acronym or name.isupper() or name.islower()


def inflected_form(query: Query, index: Index, walker: PhraseWalker) -> list[Hit]:
    """Forms that the name is a case form, or a form with the article, of."""
    phrases = (p for p in walker.walk(query.words, query.langs) if p.length == len(query.words) and p.is_bent)
    return list(bent_hits(phrases, index))


def bent_hits(phrases: Iterable[Phrase], index: Index) -> Iterator[Hit]:
    """The forms of phrases, with the paradigms that lead to them."""
    for phrase in phrases:
        note = _paradigm_note(phrase)
        for form in _forms(index, phrase.key):
            if not _can_bend_so(form, phrase):
                continue
            evidence = Evidence("inflected_form", 0.97, f"{note}, so of «{form.text}» ({form.lang})")
            yield Hit(form, weights.INFLECTED, (evidence,), weights.INFLECTED_SHARE)


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
        for form in _forms(index, origin.base):
            type_ = form.type or index.entity(form.entity).type
            if form.lang != lang or type_ not in types or form.kind is not Kind.NAME or len(form.parts) != 1:
                continue
            made = Kind.DEMONYM if origin.makes == DEMONYM else Kind.ADJECTIVE
            note = f"«{base}» is made from «{form.text}» ({form.lang}) by {origin.derivation}"
            score = weights.DERIVED_SHORTENED if _is_shortened(origin.base, base) else weights.DERIVED
            evidence = Evidence("derived_form", score, note)
            hits.setdefault((form.number, made), Hit(form, score, (evidence,), weights.INFLECTED_SHARE, made))
    return list(hits.values())


def _is_shortened(name: str, made: str) -> bool:
    """Whether -ия was dropped, so that a shorter name would make the same word: «нигерский» of «Нигер» or «Нигерия»."""
    ending = next((e for e in _IN_IYA if name.endswith(e)), None)
    return ending is not None and not made.startswith(name.removesuffix(ending) + ending[0])


_IN_IYA = ("ия", "ія", "ыя", "ија")
_PLACES = frozenset({"LOC"})
_PEOPLE = frozenset({"PER"})


def acronym_letters(query: Query, index: Index, walker: PhraseWalker) -> list[Hit]:
    """Acronyms with the very letters of the name in another script: «АНСА» and ANSA. Likeness does not count."""
    if not is_acronym(query.text) or len(query.text) < MIN_ACRONYM:
        return []
    hits = []
    for lang in reading_languages(query):
        read = reading(query.words[0], lang)
        for number in index.postings("w", whole_skeleton(query.words, lang), MAX_HITS):
            form = index.form(number)
            if is_acronym(form.text) and read == reading(words(form.text)[0], form.lang):
                note = f"the letters of «{form.text}» ({form.lang})"
                hits.append(Hit(form, weights.RESPELLED, (Evidence("acronym_letters", 0.96, note),)))
    return hits


def respelled_form(query: Query, index: Index, walker: PhraseWalker) -> list[Hit]:
    """Forms of one word, or spaced otherwise, with the skeleton of the whole name, by the likeness of the readings."""
    hits: dict[int, Hit] = {}
    if is_acronym(query.text):
        return []
    for named, lang, cost in _spellings(query):
        skeleton = whole_skeleton(named, lang)
        if len(skeleton) < MIN_SKELETON:
            continue
        read = whole_reading(named, lang)
        for number in index.postings("w", skeleton, MAX_HITS):
            form = index.form(number)
            if is_acronym(form.text) or 1 < len(form.parts) == len(named):  # word by word is for `name_parts`
                continue
            alike = max(likeness(read, r) for r in _readings(form, index))
            score = min(
                weights.RESPELLED, alike - cost - (weights.OTHER_SPACING if len(form.parts) != len(named) else 0.0)
            )
            if score >= weights.UNSURE_FLOOR and (number not in hits or hits[number].score < score):
                note = f"read alike in both languages ({alike:.2f}): «{form.text}» ({form.lang})"
                hits[number] = Hit(form, score, (Evidence("respelled_form", alike, note),))
    return list(hits.values())


def name_parts(query: Query, index: Index, walker: PhraseWalker) -> list[Hit]:
    """Forms whose words are like the words of the name, in any order, with initials and patronymics allowed for."""
    if is_acronym(query.text):
        return []
    neighbours = [similar_parts(word, query, index) for word in query.words]
    for near, keys in zip(neighbours, syllable_keys(query), strict=True):
        for part, alike in same_syllables(keys, index).items():
            near[part] = max(near.get(part, 0.0), alike)
    counts: dict[int, int] = {}
    rarest = sorted((n for n in neighbours if n), key=lambda n: sum(index.part(p).forms for p in n))
    for near in rarest[:2]:
        for part in near:
            for number in index.forms_with(index.part(part), 2_000):
                counts[number] = counts.get(number, 0) + 1
    likely = sorted(counts, key=lambda n: (-counts[n], n))[:MAX_HITS]
    hits = []
    for number in likely:
        form = index.form(number)
        if is_acronym(form.text):
            continue
        alignment = align(query, form, neighbours, index)
        if alignment is not None and alignment.score >= weights.UNSURE_FLOOR:
            note = f"{alignment.note}: «{form.text}» ({form.lang})"
            hits.append(Hit(form, alignment.score, (Evidence("name_parts", alignment.score, note),)))
    return hits


def _can_bend_so(form: Form, phrase: Phrase) -> bool:
    """Whether the paradigms of a phrase are open to a form of its kind.

    Only peoples and adjectives have a plural here: «Клинтоны» are not one Clinton. A name of one word is a noun, so no
    adjective's ending makes it («рус» is a Russian, «Русия» is Russia; «Нигер» is not «Нигерия»), unless it is an
    adjective in form (Зеленский, русский).
    """
    if phrase.is_plural and form.kind not in (Kind.ADJECTIVE, Kind.DEMONYM):
        return False
    if phrase.length > 1 or form.kind is Kind.ADJECTIVE or can_be_adjective(form.text):
        return True
    return ".adj" not in phrase.taken[0].paradigm


Step = Callable[[Query, Index, PhraseWalker], list[Hit]]

EXACT_STEPS: tuple[Step, ...] = (unified_form, inflected_form)
LIKENESS_STEPS: tuple[Step, ...] = (derived_form, acronym_letters, respelled_form, name_parts)


def _forms(index: Index, key: str) -> Iterator[Form]:
    return (index.form(number) for number in index.postings("u", key, MAX_HITS))


def _paradigm_note(phrase: Phrase) -> str:
    return ", ".join(
        f"{case_names(r.cases)} of «{r.base}» by {r.paradigm}" if r.paradigm else f"«{r.base}»" for r in phrase.taken
    )


def _spellings(query: Query) -> Iterator[tuple[tuple[str, ...], str | None, float]]:
    """The name as it stands, and with its last word in base forms."""
    langs = reading_languages(query)
    for lang in langs:
        yield query.words, lang, 0.0
    *first, last = query.words
    for r in singular_readings(last, query)[1:]:
        yield (*first, r.base), r.lang, weights.LEMMA_COST


def is_acronym(text: str) -> bool:
    """Whether a name is one word in capitals: acronyms go by the gazetteer, never by likeness («ФСБ», «ФБР»).

    >>> is_acronym("КЦНА"), is_acronym("Кремль"), is_acronym("ПУТИН ВЛАДИМИР")
    (True, False, False)
    """
    return len(text) <= MAX_ACRONYM and text.isupper() and " " not in text


def _readings(form: Form, index: Index) -> list[str]:
    """The whole readings of a form: the readings of its parts, joined (a part has one for each tradition that has it)."""
    joined = [""]
    for number in form.parts:
        readings = index.part(number).readings[:2]
        joined = [j + r for j in joined for r in readings][:8]
    return joined
