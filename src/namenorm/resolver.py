"""A name in, a `Resolution` out."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache, partial
from heapq import nlargest
from itertools import chain

from namenorm.config import MAX_NAME_CHARS, MAX_NAME_PARTS
from namenorm.errors import InputError
from namenorm.index.keys import phrase
from namenorm.index.reader import Index
from namenorm.lang.languages import check_language
from namenorm.matching.candidates import forms_alike, forms_further_alike, forms_read_alike
from namenorm.matching.hits import (
    Hit,
    acronym_letters,
    acronym_of_words,
    by_odds,
    derived_form,
    inflected_form,
    is_acronym,
    other_layout,
    similar_hits,
    unified_form,
)
from namenorm.matching.neighbours import Neighbours
from namenorm.matching.pairing import Pairer
from namenorm.matching.phrases import PhraseWalker
from namenorm.matching.query import Query, make_query
from namenorm.matching.verdict import MATCH_FLOOR, Ranked, candidates_of, decide, rank
from namenorm.model import Candidate, Done, Resolution, Said, Verdict, check_type
from namenorm.parallel import map_in_order

EXACT_STEPS = (unified_form, inflected_form)
RULE_STEPS = (derived_form, acronym_letters, acronym_of_words, other_layout)
LIKENESS_STEPS = (forms_read_alike, forms_alike, forms_further_alike)


class Resolver:
    """Resolves names against one index.

    Holds caches of its own and no other state: use one per thread, or share one; answers do not depend on what was
    asked before.

    >>> import namenorm
    >>> r = namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index()))
    >>> r.resolve("Ким Чен Ыну", lang="ru").id
    'per:kim-jong-un'
    """

    def __init__(self, index: Index) -> None:
        self.index = index
        self.walker = PhraseWalker(index)
        self._neighbours = Neighbours(index)
        self._resolve = lru_cache(maxsize=4_096)(self._resolve_now)

    def resolve(self, name: str, lang: str | None = None, type: str | None = None) -> Resolution:
        """Says which entity a name means.

        Args:
            name: In any case form, with or without initials; one name, not a text.
            lang: Code of the language it is written in. On: it is bent and read by that language alone; off (None):
                by all whose letters fit, which finds as much and is wrong a little more often.
            type: PER, LOC, ORG, EVT or PRO, where it is known. Another type counts against a candidate.

        Raises:
            InputError: ``name`` is not a string.
            UnknownLanguageError: ``lang`` is unknown.
            UnknownTypeError: ``type`` is unknown.
        """
        if not isinstance(name, str):
            raise InputError(f"a name is a string, not {name.__class__.__name__}")
        lang, type_ = check_language(lang), check_type(type)
        if len(name) > MAX_NAME_CHARS:
            done = ("length", ("{} characters", len(name)), ("names of more than {} are not looked up", MAX_NAME_CHARS))
            return Resolution(name, lang, type_, Verdict.NONE, None, 0.0, (), (done,), self.index.fingerprint)
        found = self._resolve(" ".join(name.split()), lang, type_)
        return found if found.name == name else replace(found, name=name)

    def resolve_many(
        self, names: Iterable[str], lang: str | None = None, type: str | None = None, *, jobs: int = 1
    ) -> Generator[Resolution, None, None]:
        """Resolves names one after the other, lazily, in order.

        Args:
            names: Any iterable, endless ones too.
            lang: As for `resolve`, for all of them.
            type: As for `resolve`, for all of them.
            jobs: How many worker processes, which share the index file; 0: one a core. More than 1: faster with
                thousands of names, but names are read ahead of the answers; 1: no other process.

        Raises:
            InputError: ``jobs`` is no such number; or (from the generator, as `resolve` does) a name is no string.
            WorkerError: (from the generator) a worker process ended, or could not begin.

        >>> import namenorm
        >>> r = namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index()))
        >>> [answer.id for answer in r.resolve_many(["Пекину", "Ким Чен Ына"], lang="ru", jobs=2)]
        ['loc:beijing', 'per:kim-jong-un']
        """
        ask = partial(self.__class__.resolve, lang=lang, type=type)
        return map_in_order(ask, self, (self.__class__,), names, jobs)

    def _resolve_now(self, name: str, lang: str | None, type_: str | None) -> Resolution:
        query = make_query(name, lang, type_)
        done: list[Done] = [
            ("unify", ("{}", name), ("{}", phrase(query.words)) if query.words else ("no letter or digit",))
        ]
        ranked = self._cascade(query, done) if query.words else []
        verdict, reason = decide(ranked, self.index)
        candidates = candidates_of(ranked, self.index)
        done.append(("decide", _best(candidates), (f"{verdict.value}: {reason[0]}", *reason[1:])))
        id_ = candidates[0].id if verdict is Verdict.MATCH else None
        score = candidates[0].score if candidates else 0.0
        return Resolution(name, lang, type_, verdict, id_, score, candidates, tuple(done), self.index.fingerprint)

    def _cascade(self, query: Query, done: list[Done]) -> list[Ranked]:
        """Takes the exact steps together, and each group of the others where what is before it settles nothing."""
        hits: list[Hit] = []
        ranked: list[Ranked] = []
        asked = ("{}", phrase(query.words))
        for group in self._groups(query):
            for name, found in group:
                done.append((name, asked, _shown(found)))
                hits += found
            if hits:
                ranked = rank(hits, self.index, query.lang, query.type)
                together = sum([r.score for r in ranked])
                if together >= (MATCH_FLOOR if hits[0].is_exact else _SETTLED):
                    break
        return ranked

    def _groups(self, query: Query) -> Iterator[list[tuple[str, list[Hit]]]]:
        """The steps with what they find, as far as they are asked for."""
        exact = EXACT_STEPS if len(query.words) <= MAX_NAME_PARTS else EXACT_STEPS[:1]
        yield [(step.__name__, step(query, self.index, self.walker)) for step in exact]
        if len(query.words) > MAX_NAME_PARTS:
            return
        yield [(step.__name__, step(query, self.index, self.walker)) for step in RULE_STEPS]
        if is_acronym(query.text):
            return
        pairer, known = Pairer(query, self.index.bearers), dict[int, Hit | None]()
        for candidates in LIKENESS_STEPS:
            forms = candidates(query, self.index, self._neighbours)
            yield [(candidates.__name__, similar_hits(pairer, forms, self.index, known))]


_SETTLED = 0.85
"""From this probability of all candidates together on a later step is not asked; of exact ones less is enough."""


def _shown(hits: list[Hit]) -> Said:
    if not hits:
        return _NOTHING
    best = nlargest(_SHOWN, hits, key=by_odds) if len(hits) > 1 else hits
    forms = dict.fromkeys([(h.form.text, h.form.lang) for h in best])
    sentence = ", ".join(["«{}» ({})"] * len(forms))
    return (sentence + (f" and {len(hits) - _SHOWN} more" if len(hits) > _SHOWN else ""), *chain.from_iterable(forms))


def _best(candidates: tuple[Candidate, ...]) -> Said:
    best = candidates[:_SHOWN_CANDIDATES]
    return (", ".join(["{} {:.2f}"] * len(best)), *[of for c in best for of in (c.id, c.score)]) if best else _NOTHING


_NOTHING: Said = ("nothing",)
_SHOWN = 4
_SHOWN_CANDIDATES = 3
