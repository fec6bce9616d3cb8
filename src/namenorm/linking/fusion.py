"""The spans of a recogniser and the finds of the scan made one: each corrects the other.

The policy, for a span and a find that overlap:

- the same words: the span's answer, for it knows the type; the find's where the span has none («COVID-19» marked as ORG);
- the find is longer, and its form stands in the gazetteer («Северен поток 2» around «Северен поток»): the find;
- the span means nothing, and finds of its type fill it side by side (a recogniser took «Ким Путину» for one man): the finds;
- otherwise the span, also where it means nothing: what stands inside it belongs to it («Союз журналистов России» is
  not Russia). With `Fusion.nested` such finds are kept beside it.

A find that no span touches stands where the recogniser could not be expected to mark it, or the gazetteer has more to say
than a word: adjectives and peoples, acronyms, names of several words, words with a capital inside a sentence, and types
that the recogniser does not have. The first word of a sentence, and words in small letters, are the recogniser's to judge.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, takewhile

from namenorm.linking.judging import DOCUMENT_PASS, Placed
from namenorm.model import Kind, Source, Verdict
from namenorm.text.tokens import begins_sentence

_LISTED = frozenset({"unified_form", "inflected_form"})
"""Steps that find a form of the gazetteer as it stands, or bent."""

_OWN = frozenset({Kind.ADJECTIVE, Kind.DEMONYM, Kind.ACRONYM})
"""Kinds that recognisers mark in one corpus and not in another, and that the gazetteer knows for certain."""


@dataclass(frozen=True, slots=True)
class Fusion:
    """How to join the spans of a recogniser with the scan.

    Attributes:
        types: The types that the recogniser has; None where that is not known.
        nested: On: finds inside a span are mentions too, and mentions overlap; off: of two that overlap one is left.
        only_unknown: On: all that the scan finds stays as it is, and those spans are added that touch none of it, in doubt
            where only a likeness tells what they mean; for a recogniser weaker than the scan. Off: each corrects the other.
    """

    types: frozenset[str] | None = None
    nested: bool = False
    only_unknown: bool = False


def fused(given: Sequence[Placed], scanned: Sequence[Placed], text: str, fusion: Fusion) -> list[Placed]:
    """The mentions of a text, in order.

    Args:
        given: What a recogniser marked, resolved; in order.
        scanned: What the scan found; in order, without overlaps.
        text: The text of both.
        fusion: The options.
    """
    if fusion.only_unknown:
        return sorted([*scanned, *_added(given, scanned, fusion.nested)], key=_place)
    finds = [find for find in scanned if find.judged.is_match]
    kept = list(_chosen(given, finds, text))
    taken = _Taken(kept)
    kept += [f for f in scanned if not taken.overlaps(f) and _stands_alone(f, text, fusion)]
    if fusion.nested:
        same = {(k.start, k.end) for k in kept}
        kept += [f for f in finds if taken.overlaps(f) and (f.start, f.end) not in same]
    return sorted(kept, key=_place)


def _added(given: Sequence[Placed], scanned: Sequence[Placed], nested: bool) -> Iterator[Placed]:
    """The spans that touch no find; ``nested``: that are none."""
    taken, same = _Taken(scanned), {(find.start, find.end) for find in scanned}
    return (_proposed(s) for s in given if (s.start, s.end) not in same and (nested or not taken.overlaps(s)))


def _proposed(span: Placed) -> Placed:
    """A span that the scan passed over: what it is like is a candidate, no more («Волгоградская» is not Вологда)."""
    known = span.judged
    if not known.is_match or known.step in _LISTED or known.step == DOCUMENT_PASS:
        return span
    type_, kind, _, _, _, *rest = known.shown
    shown = (type_, kind, Verdict.UNSURE, None, None, *rest)
    doubted = replace(
        known, verdict=Verdict.UNSURE, is_match=False, entity=None, is_full=False, is_common=False, shown=shown
    )
    return span._replace(judged=doubted)


def _place(mention: Placed) -> tuple[int, int]:
    return mention.start, -mention.end


def _chosen(given: Sequence[Placed], finds: Sequence[Placed], text: str) -> Iterator[Placed]:
    """Each span, or the find that is better; a find around several spans once."""
    at = 0
    covered = 0  # up to here a find stands for the spans
    free = 0  # from here on there is no mention yet
    for span in given:
        while at < len(finds) and finds[at].end <= span.start:
            at += 1
        if span.start < covered:
            continue
        if several := _filling(span, finds, at, text):
            free = span.end
            yield from several
            continue
        chosen = _better(span, finds, at)
        if chosen.source is Source.SCAN:
            if chosen.start < free:
                chosen = span
            else:
                covered = chosen.end
        free = max(free, chosen.end)
        yield chosen


def _filling(span: Placed, finds: Sequence[Placed], at: int, text: str) -> list[Placed]:
    """The finds, two at least, that leave nothing but spaces of a span that means nothing; else none."""
    if span.judged.is_match:
        return []
    inside = list(takewhile(lambda f: f.end <= span.end, finds[at : at + _MAX_FILLING]))
    edges = [span.start, *(edge for f in inside for edge in (f.start, f.end)), span.end]
    gaps = [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]
    is_filled = len(inside) > 1 and not any(map(str.strip, gaps))
    return inside if is_filled and all(f.judged.candidates[0].type == span.type for f in inside) else []


_MAX_FILLING = 5


def _better(span: Placed, finds: Sequence[Placed], at: int) -> Placed:
    while at < len(finds) and finds[at].start < span.end:
        find = finds[at]
        if (find.start, find.end) == (span.start, span.end):
            judged = span.judged if span.judged.is_match else find.judged
            return span._replace(judged=judged, source=Source.BOTH)
        if find.start <= span.start and find.end >= span.end and find.judged.step in _LISTED:
            return find
        at += 1
    return span


def _stands_alone(find: Placed, text: str, fusion: Fusion) -> bool:
    judged = find.judged
    top = judged.top
    if top is None:
        return False
    if top.kind in _OWN or (fusion.types is not None and top.type not in fusion.types):
        return True
    words = text[find.start : find.end]
    if " " in words:
        return True
    return words[:1].isupper() and not words.isupper() and not begins_sentence(text, find.start)


class _Taken:
    """The places that mentions take up."""

    def __init__(self, mentions: Iterable[Placed]) -> None:
        places = sorted((m.start, m.end) for m in mentions)
        self._starts = [start for start, _ in places]
        self._ends = list(accumulate((end for _, end in places), max))

    def overlaps(self, mention: Placed) -> bool:
        """Whether a mention shares a character with any of them."""
        before = bisect_left(self._starts, mention.end)
        return before > 0 and self._ends[before - 1] > mention.start
