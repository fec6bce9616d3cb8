"""From forms, or from the resolver's answer, to what a mention says: judged once for the same forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from rapidfuzz.distance import Prefix

from namenorm.index.reader import Index
from namenorm.matching.hits import Hit
from namenorm.matching.verdict import candidates_of, decide, rank
from namenorm.model import Candidate, Kind, Mention, Resolution, Source, Verdict
from namenorm.text.tokens import QUOTES

_MAX_KEPT = 50_000
"""Judgements kept; past that they are made again."""

_SHOWN = 5
"""So many candidates are named in a mention."""

_DOCUMENT_SCORE = 0.9
"""Score of a mention that only the document decides."""

DOCUMENT_PASS = "document_pass"


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """What forms are judged to mean, with all that the stages of linking ask about; equal only to itself.

    Attributes:
        candidates: Best first.
        verdict: What the evidence allows to say.
        step: The step that found the forms.
        is_match: Whether one entity is meant.
        entity: Number of the entity that is meant; None where the verdict is no match.
        is_full: Whether it is the full name, or acronym, of what it means: later mentions may be shorter.
        is_short: Whether it is a short form, for which the document decides.
        is_person: Whether the best candidate is one.
        is_common: Whether the gazetteer has it in small letters («правительство»): the document must name what it means.
        is_plain: Whether it is a name as the gazetteer writes it, which may be a word of a longer name of something else.
        shown: What a `Mention` has behind its text, in the order of its fields.
    """

    candidates: tuple[Candidate, ...]
    verdict: Verdict
    step: str
    is_match: bool
    entity: int | None
    is_full: bool
    is_short: bool
    is_person: bool
    is_common: bool
    is_plain: bool
    shown: tuple[Any, ...]

    @property
    def top(self) -> Candidate | None:
        """The best candidate."""
        return self.candidates[0] if self.candidates else None


def judged(candidates: tuple[Candidate, ...], verdict: Verdict, step: str, index: Index) -> Judged:
    """Says of ranked candidates what the stages of linking ask about."""
    is_match = verdict is Verdict.MATCH
    top = candidates[0] if candidates else None
    kind = top.kind if top else None
    return Judged(
        candidates,
        verdict,
        step,
        is_match=is_match,
        entity=index.number(top.id) if top and is_match else None,
        is_full=is_match and top is not None and _is_full(top),
        is_short=verdict is Verdict.UNSURE and kind is Kind.SHORT,
        is_person=top is not None and top.type == "PER",
        is_common=is_match and top is not None and is_common_noun(top),
        is_plain=step == "unified_form" and kind in (Kind.NAME, Kind.SHORT),
        shown=_shown(candidates, verdict, step),
    )


def _is_full(candidate: Candidate) -> bool:
    """Whether a form is a full name; a surname alone is none, though a gazetteer may give it to one person."""
    is_surname = candidate.type == "PER" and candidate.form.isalpha()
    return candidate.kind in (Kind.NAME, Kind.ACRONYM) and not is_surname


_NAMED_SMALL = frozenset({"LOC", "PRO"})
"""Types whose names lose their capitals: adjectives and peoples («британский»), products («аспирин»)."""


def is_common_noun(candidate: Candidate) -> bool:
    """Whether the form of a candidate is a word in small letters that is no name: «правительство», «выборы 2020»."""
    return candidate.kind is Kind.NAME and candidate.type not in _NAMED_SMALL and candidate.form.islower()


def is_follower(word: str, name: Sequence[str]) -> bool:
    """Whether a word has the stem of the adjective that a name of several words begins with.

    >>> is_follower("демократите", ("демократическа", "партия")), is_follower("правительства", ("правительство", "рф"))
    (True, False)
    """
    shared = Prefix.similarity(word, name[0])
    return len(name) > 1 and shared >= _MIN_STEM and len(name[0]) - shared >= _MIN_SUFFIX


_MIN_STEM = 5
_MIN_SUFFIX = 3
"""Endings have two letters at most, nearly always; -ск-, -ическ-, -ивн- with theirs have more."""


def _shown(candidates: tuple[Candidate, ...], verdict: Verdict, step: str) -> tuple[Any, ...]:
    """Type, kind, verdict, id, label, score, form, step, candidates: what a mention shows."""
    if not candidates:
        return None, Kind.NAME, verdict, None, None, 0.0, None, step, ()
    top = candidates[0]
    kind = top.kind if top.kind in (Kind.ADJECTIVE, Kind.DEMONYM) else Kind.NAME
    id_, label = (top.id, top.label) if verdict is Verdict.MATCH else (None, None)
    form = None if step == DOCUMENT_PASS else top.form
    return top.type, kind, verdict, id_, label, top.score, form, step, tuple(c.id for c in candidates[:_SHOWN])


class Judge:
    """Ranks and decides, with one index."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._before: dict[tuple[object, ...], Judged] = {}
        self.has_other_names = lru_cache(maxsize=_MAX_KEPT)(self._has_other_names)
        self.unsure = lru_cache(maxsize=_MAX_KEPT)(self._unsure)
        self.referred = lru_cache(maxsize=_MAX_KEPT)(self._referred)

    def judge(self, hits: Sequence[Hit], lang: str) -> Judged:
        """What hits of one step mean; the same forms are judged once."""
        key = (lang, *[(hit.form.number, hit.step, hit.kind) for hit in hits])
        known = self._before.get(key)
        if known is None:
            ranked = rank(hits, self.index, lang, None)
            verdict, _ = decide(ranked, self.index)
            known = judged(candidates_of(ranked, self.index), verdict, hits[0].step, self.index)
            if len(self._before) >= _MAX_KEPT:
                self._before.clear()
            self._before[key] = known
        return known

    def of(self, answer: Resolution) -> Judged:
        """The same of an answer of the resolver."""
        step = answer.candidates[0].step if answer.candidates else ""
        return judged(answer.candidates, answer.verdict, step, self.index)

    def _has_other_names(self, entity: int, word: str, lang: str) -> bool:
        """Whether an entity has names or acronyms with a capital in a language, and none that a small word is made from.

        «правительство» may be any government; «республиканец» belongs to the «Республиканская партия».
        """
        forms = [f for f in self.index.forms_of(entity) if f.lang == lang and not f.text.islower()]
        named = [f for f in forms if f.kind in (Kind.NAME, Kind.ACRONYM)]
        is_organization = self.index.head(entity).type == "ORG"
        return bool(named) and not (is_organization and any(is_follower(word, f.words) for f in named))

    def _unsure(self, known: Judged) -> Judged:
        """The same judgement, doubted because of what stands around the mention."""
        return judged(known.candidates, Verdict.UNSURE, known.step, self.index)

    def _referred(self, known: Judged | None, numbers: tuple[int, ...]) -> Judged:
        """The judgement that a short form means an entity, because the document says so; or one of several."""
        meant = tuple(self._bearer(number, _DOCUMENT_SCORE / len(numbers)) for number in numbers)
        named = {candidate.id for candidate in meant}
        rest = tuple(c for c in known.candidates if c.id not in named) if known else ()
        verdict = Verdict.MATCH if len(numbers) == 1 else Verdict.UNSURE
        return judged((*meant, *rest), verdict, DOCUMENT_PASS, self.index)

    def _bearer(self, number: int, score: float) -> Candidate:
        entity = self.index.head(number)
        return Candidate(entity.id, entity.type, entity.label, score, entity.label, "en", Kind.SHORT, 1.0)


class Found(NamedTuple):
    """A mention in the making: words first to last, and the judgement about them."""

    first: int
    last: int
    judged: Judged


_new = tuple.__new__


def found(first: int, last: int, judged_: Judged) -> Found:
    """A `Found`, in half the time that its constructor takes."""
    return _new(Found, (first, last, judged_))


def with_quotes(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of a mention with both quotation marks of a pair where it has one of them: «агенция "Фокус"».

    >>> with_quotes('в агенция "Фокус".', 2, 16), with_quotes('"Фокус"', 1, 6)
    ((2, 17), (1, 6))
    """
    if sum(map(text[start:end].count, QUOTES)) % 2:
        if text[end : end + 1] in _QUOTES:
            return start, end + 1
        if text[start - 1 : start] in _QUOTES:
            return start - 1, end
    return start, end


_QUOTES = frozenset(QUOTES)


class Placed(NamedTuple):
    """A mention in the making, by its place in the text; ``type`` is that which a recogniser gave it."""

    start: int
    end: int
    judged: Judged
    type: str | None = None
    source: Source = Source.SCAN


def as_mention(text: str, placed: Placed) -> Mention:
    """The mention at a place of a text."""
    start, end, judged_, type_, source = placed
    top_type, *shown = judged_.shown
    return Mention(start, end, text[start:end], type_ or top_type, *(*shown, source))
