"""Gazetteers compiled for one command, in a folder that goes when it ends."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from namenorm.config import MAX_NAME_CHARS, MAX_NAME_PARTS
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.curating.asking import Near
from namenorm.index.build import build_index
from namenorm.index.reader import Index
from namenorm.matching.hits import Hit, similar_hits
from namenorm.matching.neighbours import Neighbours
from namenorm.matching.pairing import Pairer
from namenorm.matching.query import make_query
from namenorm.matching.score import probability
from namenorm.model import Resolution
from namenorm.resolver import EXACT_STEPS, LIKENESS_STEPS, RULE_STEPS, Resolver


class Compiled:
    """A gazetteer that can be asked (`namenorm.gazetteer.curating.asking.Asked`)."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.index = resolver.index
        self._neighbours = Neighbours(resolver.index)

    def resolve(self, name: str, lang: str | None = None, type: str | None = None) -> Resolution:
        """Which entity a name means."""
        return self.resolver.resolve(name, lang, type)

    def near(self, name: str, lang: str | None = None, type: str | None = None) -> tuple[Near, ...]:
        """All forms that a name is or is like; each entity with its best form, the likeliest first."""
        if len(name) > MAX_NAME_CHARS:
            return ()
        query = make_query(name, lang, type)
        if not query.words or len(query.words) > MAX_NAME_PARTS:
            return ()
        hits = [hit for step in (*EXACT_STEPS, *RULE_STEPS) for hit in step(query, self.index, self.resolver.walker)]
        pairer, known = Pairer(query, self.index.bearers), dict[int, Hit | None]()
        for candidates in LIKENESS_STEPS:
            hits += similar_hits(pairer, candidates(query, self.index, self._neighbours), self.index, known)
        best: dict[int, Hit] = {}
        for hit in sorted(hits, key=lambda h: (h.is_exact, h.odds, h.form.lang == lang)):
            best[hit.form.entity] = hit
        found = [self._near(hit) for hit in best.values()]
        return tuple(sorted(found, key=lambda n: (-n.score, n.id)))

    def _near(self, hit: Hit) -> Near:
        form = hit.form
        id_ = self.index.head(form.entity).id
        return Near(id_, form.text, form.lang, hit.kind, hit.step, round(probability(hit.odds), 4))


@contextmanager
def compiled(gazetteer: Gazetteer, progress: Callable[[int, int], None] | None = None) -> Iterator[Compiled]:
    """Builds an index of a gazetteer in a temporary folder and opens it."""
    with tempfile.TemporaryDirectory(prefix="namenorm-") as folder:
        path = Path(folder, "gazetteer.index")
        build_index(gazetteer, path, progress)
        index = Index.open(path)
        try:
            yield Compiled(Resolver(index))
        finally:
            index.close()
