"""From hits to candidates, and from candidates to a verdict: the one place that decides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from namenorm.index.reader import Index
from namenorm.matching import weights
from namenorm.matching.hits import Hit
from namenorm.model import Candidate, Evidence, Kind, Verdict
from namenorm.text.tokens import words

_KIND_ORDER = {Kind.NAME: 0, Kind.ACRONYM: 1, Kind.ADJECTIVE: 2, Kind.DEMONYM: 3, Kind.SHORT: 4}


@dataclass(slots=True)
class _Standing:
    """What speaks for one entity so far: its best hit, and the weight of all hits as good as that."""

    hit: Hit
    score: float
    against: Evidence | None
    by_lang: dict[str, float]
    is_foreign: bool

    @property
    def weight(self) -> float:
        """The weight in the language that speaks most: three languages that share a spelling count once."""
        return max(self.by_lang.values())

    @property
    def order(self) -> tuple[float, bool, int]:
        """Before kinds, the language asked in: Russian has «Того» as a short form, whatever Ukrainian says."""
        return (-self.score, self.is_foreign, _KIND_ORDER[self.hit.kind])


def rank(hits: Iterable[Hit], index: Index, lang: str | None, type_: str | None) -> tuple[Candidate, ...]:
    """One candidate per entity, best first: by score, then strong forms, then weight.

    Hits of the exact steps are equals here, however they were reached; their weights, with the share that such a form
    has of them, put them in order.
    """
    standings: dict[int, _Standing] = {}
    for hit in hits:
        against = _type_evidence(index.entity(hit.form.entity).type, hit, type_)
        score = hit.score + (against.value if against else 0.0)
        weight = hit.form.weight * hit.share * (1.0 if lang in (None, hit.form.lang) else weights.OTHER_LANGUAGE_SHARE)
        new = _Standing(hit, score, against, {hit.form.lang: weight}, lang not in (None, hit.form.lang))
        known = standings.get(hit.form.entity)
        if known is not None and abs(known.score - score) < weights.MARGIN:
            known.by_lang[hit.form.lang] = known.by_lang.get(hit.form.lang, 0.0) + weight
            new.by_lang = known.by_lang
        if known is None or new.order < known.order:
            standings[hit.form.entity] = new
    ranked = sorted(
        standings.items(),
        key=lambda s: (-_level(s[1]), s[1].hit.kind is Kind.SHORT, -s[1].weight, -s[1].score, s[0]),
    )
    return tuple(_candidate(index, number, standing) for number, standing in ranked)


def _level(standing: _Standing) -> float:
    """The score, with what is inflected lifted to what is not."""
    return standing.score + (weights.UNIFIED - weights.INFLECTED if standing.hit.score == weights.INFLECTED else 0.0)


def _candidate(index: Index, number: int, standing: _Standing) -> Candidate:
    entity, form = index.entity(number), standing.hit.form
    evidence = standing.hit.evidence + ((standing.against,) if standing.against else ())
    score = round(max(standing.score, 0.0), 4)
    return Candidate(
        entity.id, entity.type, entity.label, score, form.text, form.lang, standing.hit.kind, standing.weight, evidence
    )


def _type_evidence(has: str, hit: Hit, wanted: str | None) -> Evidence | None:
    """Against a candidate of another type; the name of a people is both a person and its place."""
    has = hit.form.type or has
    if wanted is None or wanted == has or (wanted == "PER" and hit.kind is Kind.DEMONYM):
        return None
    cost = weights.OTHER_TYPE_PERSON if "PER" in (has, wanted) else weights.OTHER_TYPE
    return Evidence("type_differs", -cost, f"{wanted} was asked for, this is {has}")


def decide(candidates: Sequence[Candidate], letters: int) -> tuple[Verdict, str]:
    """The verdict on ranked candidates for a name of so many letters, and the reason in words."""
    if not candidates:
        return Verdict.NONE, "no entity explains the name"
    top = candidates[0]
    floor = match_floor(top, letters)
    if top.score < weights.UNSURE_FLOOR:
        return Verdict.NONE, f"the best candidate scores {top.score:.2f}, under {weights.UNSURE_FLOOR}"
    if top.score < floor:
        return Verdict.UNSURE, f"the best candidate scores {top.score:.2f}, «{top.form}» needs {floor}"
    if top.kind is Kind.SHORT:
        return Verdict.UNSURE, f"«{top.form}» is a short form, which alone decides nothing"
    rivals = [c for c in candidates[1:] if abs(top.score - c.score) < weights.MARGIN and c.kind is not Kind.SHORT]
    if rivals and not _dominates(top, rivals):
        return Verdict.UNSURE, f"{top.id} and {rivals[0].id} are both possible"
    return Verdict.MATCH, f"{top.id} at {top.score:.2f}"


def match_floor(candidate: Candidate, letters: int) -> float:
    """The least score at which a candidate is a match, by the words of its form and the shorter of form and name."""
    named = words(candidate.form)
    if len(named) > 1:
        return weights.WORDS_FLOOR[candidate.type]
    floors = weights.PERSON_WORD_FLOOR if candidate.type == "PER" else weights.WORD_FLOOR
    return next(floor for most, floor in floors if min(len(candidate.form), letters) <= most)


def _dominates(top: Candidate, rivals: Sequence[Candidate]) -> bool:
    """Whether the weights single out one entity."""
    total = top.weight + sum(r.weight for r in rivals)
    return total > 0 and top.weight / total > weights.DOMINANT_SHARE
