"""Which names are unknown: what a linker or resolver answers NONE to (and UNSURE, where asked for)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from namenorm.clustering.model import Unknown
from namenorm.linker import Linker, SpanGiven
from namenorm.linking.introduced import introduces
from namenorm.model import Document, Verdict


class UnknownNames:
    """Takes out what a gazetteer knows, and counts what it has seen.

    Args:
        linker: The gazetteer's linker; None: no name is known.
        unsure: Also names of which more than one entity is possible. On: risks a provisional entity for somebody the
            gazetteer has; off: misses namesakes of known people.

    Attributes:
        verdicts: How many mentions had which verdict.
    """

    def __init__(self, linker: Linker | None, *, unsure: bool = False) -> None:
        self.linker = linker
        self.verdicts: Counter[Verdict] = Counter()
        self._wanted = {Verdict.NONE, Verdict.UNSURE} if unsure else {Verdict.NONE}

    def of_text(
        self, text: str, mentions: Iterable[SpanGiven], lang: str | None = None, doc: str | None = None
    ) -> Iterator[Unknown]:
        """The unknown names among the mentions of a text; a surname that the text explains is not unknown.

        Raises:
            InputError: The text cannot be worked on, or a span does not lie in it.
            UnknownLanguageError: The language is unknown.
            UnknownTypeError: A span's type is unknown.
        """
        linker = self.linker
        if linker is None:
            found = [Unknown(text[start:end], lang, type_, doc) for start, end, type_, *_ in mentions]
            self.verdicts[Verdict.NONE] += len(found)
            yield from found
            return
        document = linker.link(text, lang, mentions)
        full = dict(_introduced(document))
        for m in document.mentions:
            self.verdicts[m.verdict] += 1
            if m.verdict in self._wanted or m.text in full:
                yield Unknown(m.text, document.lang, m.type, doc, stands_for=full.get(m.text))

    def of_name(self, name: Unknown) -> Unknown | None:
        """The name itself where it is unknown.

        Raises:
            UnknownLanguageError: Its language is unknown.
            UnknownTypeError: Its type is unknown.

        >>> import namenorm
        >>> names = UnknownNames(namenorm.Linker(namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index()))))
        >>> names.of_name(Unknown("Путин", "ru")), names.of_name(Unknown("Рамзан Кадыров", "ru")) is None
        (None, True)
        """
        verdict = Verdict.NONE
        if self.linker is not None:
            verdict = self.linker.resolver.resolve(name.name, name.lang, name.type).verdict
        self.verdicts[verdict] += name.count
        return name if verdict in self._wanted else None


def _introduced(document: Document) -> Iterator[tuple[str, str]]:
    """Acronyms that a document introduces for names that no entity has, each with the name."""
    for name, acronym in pairwise(document.mentions):
        places = (name.start, name.end), (acronym.start, acronym.end)
        if name.verdict is Verdict.NONE and introduces(document.text, *places):
            yield acronym.text, name.text
