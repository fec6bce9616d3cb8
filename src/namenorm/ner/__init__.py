"""Recognisers of names, each behind one face: texts in, spans out.

A recogniser's library is imported when the recogniser is made, and its absence says what to install. Formats in which
other tools write down the names they found are in `namenorm.ner.formats`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, Protocol

from namenorm.errors import InputError
from namenorm.model import Span

RECOGNISERS = {
    "stanza": "StanzaRecogniser",
    "natasha": "NatashaRecogniser",
    "spacy": "SpacyRecogniser",
    "rules": "RuleRecogniser",
}
"""The recognisers, by the names of their modules in this package."""


class Recogniser(Protocol):
    """What finds names in texts.

    One whose spans are mere proposals has a true attribute ``only_unknown``: they give way to whatever the scan finds.
    """

    def spans(self, texts: Iterable[str], lang: str | None = None) -> Iterator[list[Span]]:
        """The names of each text, in the order of the texts; offsets are offsets into exactly those strings.

        Args:
            texts: Lazily read, in batches.
            lang: The language of all of them, where the recogniser has models for several.
        """
        ...

    def types(self, lang: str | None = None) -> frozenset[str] | None:
        """The entity types that it knows, in a language; None where that cannot be said."""
        ...


def recogniser(name: str, **options: Any) -> Recogniser:
    """A recogniser by name; the options are those of its class.

    Raises:
        InputError: There is none of this name, or it cannot be made from these options.
        MissingExtraError: Its library is not installed.
    """
    if name not in RECOGNISERS:
        raise InputError(f"unknown recogniser {name!r}; known are {', '.join(RECOGNISERS)}")
    made: Recogniser = getattr(import_module(f"namenorm.ner.{name}"), RECOGNISERS[name])(**options)
    return made
