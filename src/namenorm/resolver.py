"""A name in, a `Resolution` out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from namenorm.config import MAX_NAME_CHARS, MAX_NAME_PARTS
from namenorm.errors import InputError
from namenorm.index.reader import Index
from namenorm.lang.languages import check_language
from namenorm.matching.hits import EXACT_STEPS, LIKENESS_STEPS, Hit
from namenorm.matching.phrases import PhraseWalker
from namenorm.matching.query import Query, make_query
from namenorm.matching.verdict import decide, rank
from namenorm.model import Candidate, Resolution, Step, Verdict, check_type

_MAX_CANDIDATES = 8


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
        self._resolve = lru_cache(maxsize=20_000)(self._resolve_now)

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
            step = Step("length", f"{len(name)} characters", f"names of more than {MAX_NAME_CHARS} are not looked up")
            return Resolution(name, lang, type_, Verdict.NONE, None, 0.0, (), (step,), self.index.fingerprint)
        found = self._resolve(" ".join(name.split()), lang, type_)
        return found if found.name == name else replace(found, name=name)

    def resolve_many(
        self, names: Iterable[str], lang: str | None = None, type: str | None = None
    ) -> Iterable[Resolution]:
        """Resolves names one after the other, lazily, in order."""
        return (self.resolve(name, lang, type) for name in names)

    def _resolve_now(self, name: str, lang: str | None, type_: str | None) -> Resolution:
        query = make_query(name, lang, type_)
        steps = [Step("unify", name, " ".join(query.words) or "no letter or digit")]
        candidates: tuple[Candidate, ...] = ()
        verdict, reason = decide(candidates, 0)
        if query.words:
            candidates, verdict, reason = self._cascade(query, steps)
        steps.append(
            Step(
                "decide",
                ", ".join(f"{c.id} {c.score:.2f}" for c in candidates[:3]) or "nothing",
                f"{verdict}: {reason}",
            )
        )
        id_ = candidates[0].id if verdict is Verdict.MATCH else None
        score = candidates[0].score if candidates else 0.0
        return Resolution(
            name, lang, type_, verdict, id_, score, candidates[:_MAX_CANDIDATES], tuple(steps), self.index.fingerprint
        )

    def _cascade(self, query: Query, steps: list[Step]) -> tuple[tuple[Candidate, ...], Verdict, str]:
        """Takes the exact steps together, and the likeness steps where those settle nothing."""
        hits: list[Hit] = []
        candidates: tuple[Candidate, ...] = ()
        letters = sum(map(len, query.words))
        verdict, reason = decide(candidates, letters)
        cascade = (EXACT_STEPS, LIKENESS_STEPS) if len(query.words) <= MAX_NAME_PARTS else (EXACT_STEPS[:1],)
        for group in cascade:
            for step in group:
                found = step(query, self.index, self.walker)
                steps.append(Step(step.__name__, " ".join(query.words), _shown(found)))
                hits += found
            candidates = rank(hits, self.index, query.lang, query.type)
            verdict, reason = decide(candidates, letters)
            if verdict is not Verdict.NONE:
                break
        return candidates, verdict, reason


def _shown(hits: list[Hit]) -> str:
    if not hits:
        return "nothing"
    forms = dict.fromkeys(f"«{h.form.text}» ({h.form.lang})" for h in sorted(hits, key=lambda h: -h.score))
    shown = list(forms)[:4]
    return ", ".join(shown) + (f" and {len(forms) - 4} more" if len(forms) > 4 else "")
