"""A gazetteer under test: its index, opened once, and where its entries stand."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import Progress, build_index
from namenorm.index.reader import Index
from namenorm.linker import Linker
from namenorm.model import Entity, Kind
from namenorm.resolver import Resolver
from namenorm.text.tokens import words


class Tested:
    """What the properties ask: a resolver and a linker of one index.

    Attributes:
        index: The index.
        resolver: Its resolver.
        places: Id → file and line of the entry, as far as they are known.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> tested.owners("Пекин", lang="ru"), tested.entity("per:kim-jong-un").label
    ({'loc:beijing': 1.0}, 'Kim Jong Un')
    """

    __test__ = False
    """It is no test, whatever pytest may think of its name."""

    def __init__(self, index: Index, places: Mapping[str, tuple[str, int]] | None = None) -> None:
        self.index = index
        self.resolver = Resolver(index)
        self.places: Mapping[str, tuple[str, int]] = places or {}
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @classmethod
    def of(cls, gazetteer: Gazetteer, path: Path | None = None, progress: Progress | None = None) -> Tested:
        """A gazetteer, compiled into ``path`` or, without one, into a file that goes with the object."""
        folder = None
        if path is None:
            folder = tempfile.TemporaryDirectory(prefix="namenorm-", ignore_cleanup_errors=True)
            path = Path(folder.name) / "tested.index"
        build_index(gazetteer, path, progress)
        tested = cls(Index.open(path), gazetteer.places)
        tested._folder = folder  # goes with the object
        return tested

    @cached_property
    def linker(self) -> Linker:
        """A linker, made when it is first asked for."""
        return Linker(self.resolver)

    def entity(self, id_: str) -> Entity:
        """The entity of an id; `KeyError` where there is none."""
        found = self.index.find(id_)
        if found is None:
            raise KeyError(id_)
        return found

    def owners(self, text: str, lang: str | None = None, kinds: Iterable[Kind] | None = None) -> dict[str, float]:
        """The entities that list a spelling, up to what no reader sees as a difference, with their weights.

        Args:
            text: The spelling.
            lang: Only forms of this language.
            kinds: Only forms of these kinds.
        """
        found: dict[str, float] = {}
        wanted = None if kinds is None else frozenset(kinds)
        for form in self.index.forms_written(" ".join(words(text)), _MANY):
            if lang in (None, form.lang) and (wanted is None or form.kind in wanted):
                id_ = self.index.head(form.entity).id
                found[id_] = max(form.weight, found.get(id_, 0.0))
        return found


_MANY = 10_000
