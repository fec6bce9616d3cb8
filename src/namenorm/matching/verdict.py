"""From hits to candidates, and from candidates to a verdict: the one place that decides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log
from typing import NamedTuple

from namenorm.index.reader import Index
from namenorm.matching.evidence import Found
from namenorm.matching.hits import Hit
from namenorm.matching.score import log_odds, told, weights
from namenorm.model import Candidate, Kind, Said, Verdict

MATCH_FLOOR = 0.5
"""Least probability of a match: it is likelier than all else together."""

ALONE_FLOOR = 0.6
"""The same for a likeness of one word, for much of what a gazetteer does not have is like some word of it."""

SHORT_FLOOR = 0.75
"""The same for one word of at most five letters («Марка» is not «Марока», which is Morocco in Belarusian)."""

UNSURE_FLOOR = 0.25
"""Below this a candidate is not worth showing."""

_OTHER_LANGUAGE_SHARE = 0.5
"""How much of the weight of a form in another language than the one asked in counts."""

_NEVER_ALONE = frozenset({"acronym_of_words"})
"""Steps that find what may be meant and never decide."""

_KIND_ORDER = {Kind.NAME: 0, Kind.ACRONYM: 1, Kind.ADJECTIVE: 2, Kind.DEMONYM: 3, Kind.SHORT: 4}


@dataclass(slots=True)
class Standing:
    """What speaks for one entity: its best hit, what is said beside it, and the weights of all hits as good."""

    hit: Hit
    odds: float
    beside: tuple[tuple[str, Found], ...]
    is_foreign: bool
    by_lang: dict[str, float]

    @property
    def weight(self) -> float:
        """The weight in the language that speaks most: three languages that share a spelling count once."""
        return max(self.by_lang.values())

    @property
    def order(self) -> tuple[float, bool, int]:
        """Before kinds, the language asked in: Russian has «Того» as a short form, whatever Ukrainian says."""
        return (-self.odds, self.is_foreign, _KIND_ORDER[self.hit.kind])


def standings_of(hits: Iterable[Hit], index: Index, lang: str | None, type_: str | None) -> dict[int, Standing]:
    """What speaks for each entity, by number.

    Hits of the exact steps are equals, however they were reached; their weights, with the share that such a form has of
    them, part the entities of one form.
    """
    standings: dict[int, Standing] = {}
    worth = weights()
    for hit in hits:
        number = hit.form.entity
        form = hit.form
        beside = _beside(hit, index, type_)
        odds = hit.odds + log_odds(beside, worth) if beside else hit.odds
        is_foreign = lang is not None and lang != form.lang
        weight = form.weight * hit.share * (_OTHER_LANGUAGE_SHARE if is_foreign else 1.0)
        known = standings.get(number)
        new = Standing(hit, odds, beside, is_foreign, {form.lang: weight})
        if known is None:
            standings[number] = new
            continue
        if known.hit.is_exact == hit.is_exact:
            new.by_lang = known.by_lang
            new.by_lang[form.lang] = new.by_lang.get(form.lang, 0.0) + weight
        if new.order < known.order:
            standings[number] = new
    exact = [s for s in standings.values() if s.hit.is_exact] if len(standings) > 1 else []
    total = sum([s.weight for s in exact])
    for standing in exact if len(exact) > 1 else ():
        share = max(standing.weight / total, _LEAST_SHARE) if total else 1.0 / len(exact)
        standing.beside += (("share_of_weights", (log(share), ("{:.0%} of the weights of the form", share))),)
        standing.odds += log(share)
    return standings


_LEAST_SHARE = 1e-6


class Ranked(NamedTuple):
    """An entity with its probability and what speaks for it."""

    score: float
    number: int
    standing: Standing

    @property
    def is_short(self) -> bool:
        """Whether it is known by a short form alone."""
        return self.standing.hit.kind is Kind.SHORT

    @property
    def is_by_initial(self) -> bool:
        """Whether an initial stands for a word of it."""
        return any(name == "initials_agree" for name, _ in self.standing.hit.reasons)

    def is_short_of_own_language(self) -> bool:
        """Whether it is known by a short form that the language asked in writes so."""
        return self.is_short and not self.standing.is_foreign and self.standing.hit.step == "unified_form"

    def is_short_of_person_as_written(self, index: Index) -> bool:
        """Whether it is a person by a short form that is written so."""
        return self.is_short and self.standing.hit.step == "unified_form" and index.head(self.number).type == "PER"

    def is_bent_of_no_person(self, index: Index) -> bool:
        """Whether it is something else than a person, by a form that the name is a case form of."""
        return self.standing.hit.step == "inflected_form" and index.head(self.number).type != "PER"


def rank(hits: Iterable[Hit], index: Index, lang: str | None, type_: str | None) -> list[Ranked]:
    """The entities that hits speak for, the most probable first; strong forms before short ones.

    But «Чехов» as written, short for a person, goes before «чехи» bent: it is for the document to say who is meant.

    The probability of an entity is what its odds are among those of all of them and of "none of them", which are 1.
    """
    standings = standings_of(hits, index, lang, type_)
    odds = {n: exp(max(min(s.odds, 40.0), -40.0)) for n, s in standings.items()}
    total = 1.0 + sum(odds.values())
    ranked = [Ranked(odds[n] / total, n, s) for n, s in standings.items()]
    ranked.sort(key=lambda r: (r.is_short, -r.score, r.number))
    if ranked and ranked[-1].is_short and ranked[0].is_bent_of_no_person(index):
        ranked.sort(key=lambda r: not r.is_short_of_person_as_written(index))
    return ranked


def candidates_of(ranked: Sequence[Ranked], index: Index) -> tuple[Candidate, ...]:
    """Ranked entities as answers show them."""
    shown = [r for i, r in enumerate(ranked[:MAX_CANDIDATES]) if i == 0 or r.score >= _SHOWN]
    return tuple([_candidate(index, r.number, r.standing, r.score) for r in shown])


MAX_CANDIDATES = 8
_SHOWN = 0.005


def _candidate(index: Index, number: int, standing: Standing, score: float) -> Candidate:
    head, hit = index.head(number), standing.hit
    return Candidate(
        head.id,
        head.type,
        head.label,
        round(score, 4),
        hit.form.text,
        hit.form.lang,
        hit.kind,
        standing.weight,
        told((*hit.reasons, *standing.beside), weights()),
    )


def _beside(hit: Hit, index: Index, type_: str | None) -> tuple[tuple[str, Found], ...]:
    """What is said of a hit beside the names themselves: the type asked for, and what kind of form it is."""
    found: list[tuple[str, Found]] = []
    has = hit.form.type or index.head(hit.form.entity).type
    if type_ is not None and type_ != has and not (type_ == "PER" and hit.kind is Kind.DEMONYM):
        reason = "type_differs_of_person" if "PER" in (has, type_) else "type_differs"
        found.append((reason, (1.0, ("{} was asked for, this is {}", type_, has))))
    if hit.kind is Kind.SHORT:
        found.append(("short_form", (1.0, ("«{}» is a short form", hit.form.text))))
    return tuple(found)


def decide(ranked: Sequence[Ranked], index: Index) -> tuple[Verdict, Said]:
    """The verdict on ranked entities, and the reason in words."""
    if not ranked:
        return Verdict.NONE, ("no entity explains the name",)
    top = ranked[0]
    hit = top.standing.hit
    if top.is_short:
        return Verdict.UNSURE, ("«{}» is a short form, which alone decides nothing", hit.form.text)
    together = sum([r.score for r in ranked])
    if together < UNSURE_FLOOR:
        return Verdict.NONE, ("the best candidate has {:.2f}, all together less than {}", top.score, UNSURE_FLOOR)
    if hit.step in _NEVER_ALONE:
        return Verdict.UNSURE, ("an acronym of words alone decides nothing",)
    id_ = index.head(top.number).id
    if top.standing.is_foreign and (own := next(filter(Ranked.is_short_of_own_language, ranked), None)):
        return Verdict.UNSURE, (
            "{} is another language's, in the one asked it is short for {}",
            id_,
            index.head(own.number).id,
        )
    if top.is_by_initial and (
        rival := next((r for r in ranked[1:] if r.is_by_initial and r.score * _RIVAL >= top.score), None)
    ):
        return Verdict.UNSURE, ("the initial is of {} or of {}", id_, index.head(rival.number).id)
    floor = match_floor(hit)
    if top.score >= floor:
        other = _declared_other(ranked, index)
        if other is None:
            return Verdict.MATCH, ("{} at {:.2f}", id_, top.score)
        return Verdict.UNSURE, ("{} is declared to be another than {}, which is possible too", id_, other)
    if together >= floor:
        return Verdict.UNSURE, ("{} and {} are both possible", id_, index.head(ranked[1].number).id)
    return Verdict.UNSURE, ("{} has {:.2f}, a match needs {}", id_, top.score, floor)


def match_floor(hit: Hit) -> float:
    """The least probability at which a hit is a match."""
    shortness = max([found[0] for name, found in hit.reasons if name == "short_single_word"], default=0.0)
    if not shortness:
        return MATCH_FLOOR
    return SHORT_FLOOR if shortness >= _SHORT else ALONE_FLOOR


_SHORT = 0.6
"""Three letters of five; see `namenorm.matching.evidence.short_single_word`."""


def _declared_other(ranked: Sequence[Ranked], index: Index) -> str | None:
    """An entity that the gazetteer declares to be another than the best, and that likeness does not rule out."""
    top = ranked[0]
    if top.standing.hit.is_exact or len(ranked) == 1:
        return None
    possible = [index.head(r.number).id for r in ranked[1:] if r.score * _APART >= top.score]
    others = index.entity(top.number).not_same_as if possible else ()
    return next((id_ for id_ in possible if id_ in others), None)


_RIVAL = 3
"""So many times less probable another may be that the initial of a name stands for: «Дж. Буш» is father or son."""

_APART = 20
"""So many times less probable an entity may be that is declared to be another, and still be in doubt."""
