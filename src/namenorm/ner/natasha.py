"""Natasha: names in Russian, with the models of news that its package carries; nothing is downloaded.

Of what Natasha installs, this uses the tagger (Slovnet), the word vectors (Navec) and the two files of models.
``import natasha`` itself is left alone: it imports pymorphy2 and yargy too, which tagging does not need, and which are
no longer kept up for new versions of Python (pymorphy2 asks for ``pkg_resources`` and ``inspect.getargspec``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from namenorm.errors import InputError, MissingExtraError
from namenorm.labels import Labels
from namenorm.lang.languages import check_language
from namenorm.model import Span

LANGUAGE = "ru"

_LABELS = ("PER", "LOC", "ORG")
_TAGGER = "model/slovnet_ner_news_v1.tar"
_VECTORS = "emb/navec_news_v1_1B_250K_300d_100q.tar"

_BATCH = 8
"""Texts read at a time; Slovnet's own batches are as large."""

_PIECE_CHARS = 2_000
"""Longer texts are tagged in pieces: a batch needs some two kilobytes of memory for each character of its longest text,
as often as it has texts, and the tokenizer (razdel) takes time with the square of a row of dashes.
"""

_ENDS = tuple(map(re.compile, (r"\n", r"[.!?…][»“\")]*\s", r"\s")))
"""Where a text is cut, best first: at a line's end, a sentence's, a word's."""


class NatashaRecogniser:
    """Finds people, places and organizations in Russian texts.

    The models are loaded when it is made, once, in about a second; they read some 60,000 characters a second.

    >>> from namenorm.ner.natasha import NatashaRecogniser
    >>> recogniser = NatashaRecogniser()                                            # doctest: +SKIP
    >>> next(recogniser.spans(["Путин прибыл в Пекин."]))                           # doctest: +SKIP
    [Span(start=0, end=5, type='PER', label='PER'), Span(start=15, end=20, type='LOC', label='LOC')]
    """

    def __init__(self, labels: Labels | Mapping[str, str] | None = None) -> None:
        """Loads the models.

        Args:
            labels: What Natasha's labels (PER, LOC, ORG) are for namenorm, where that is not the same; ``none`` leaves
                names of that label out.

        Raises:
            InputError: A label is given a type that does not exist.
            MissingExtraError: Natasha is not installed.
        """
        self._labels = labels if isinstance(labels, Labels) else Labels(labels)
        self._tagger = _loaded()

    def types(self, lang: str | None = None) -> frozenset[str]:
        """The entity types that the model knows."""
        return frozenset(type_ for label in _LABELS if (type_ := self._labels.type_of(label)))

    def spans(self, texts: Iterable[str], lang: str | None = None) -> Iterator[list[Span]]:
        """The names of each text, lazily, in the order of the texts; eight texts are read at a time.

        Args:
            texts: Any iterable, endless ones too.
            lang: ``"ru"``, or None, which means the same here.

        Raises:
            InputError: The language is another one; or (from the iterator) a text is no string.
            UnknownLanguageError: The language is unknown.
        """
        if check_language(lang) not in (None, LANGUAGE):
            raise InputError(f"Natasha reads Russian only, not {lang!r}; for other languages take stanza or spacy")
        return self._spans(iter(texts))

    def _spans(self, texts: Iterator[str]) -> Iterator[list[Span]]:
        while batch := list(islice(texts, _BATCH)):
            found: list[list[Span]] = [[] for _ in batch]
            places = [(which, *piece) for which, text in enumerate(batch) for piece in pieces(text)]
            markups = self._tagger.map(piece for _, _, piece in places)
            for (which, offset, _), markup in zip(places, markups, strict=True):
                found[which] += self._as_spans(markup.spans, offset)
            yield from found

    def _as_spans(self, found: Iterable[Any], offset: int) -> Iterator[Span]:
        """Slovnet's spans (start, stop, type) of a piece, as spans of the text."""
        for name in found:
            if self._labels.is_name(name.type):
                yield Span(offset + name.start, offset + name.stop, self._labels.type_of(name.type), name.type)


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """What is tagged in one go: pieces of a text, each with its offset, without those that have nothing to read.

    >>> [(start, len(piece)) for start, piece in pieces("Путин прибыл в Пекин. " * 300)]
    [(0, 1980), (1980, 1980), (3960, 1980), (5940, 660)]

    Raises:
        InputError: The text is no string.
    """
    if not isinstance(text, str):
        raise InputError(f"a text is a string, not {text.__class__.__name__}")
    start = 0
    while start < len(text):
        end = _cut(text, start)
        if not text[start:end].isspace():  # without a word in the whole batch Slovnet fails
            yield start, text[start:end]
        start = end


def _cut(text: str, start: int) -> int:
    """Where the piece from an offset on ends: in the latter half of what it may be, if there is any place for it."""
    end = start + _PIECE_CHARS
    if end >= len(text):
        return len(text)
    for pattern in _ENDS:
        found = [m.end() for m in pattern.finditer(text, end - _PIECE_CHARS // 2, end)]
        if found:
            return found[-1]
    return end


def _loaded() -> Any:
    """The tagger with its vectors. What it has no names for is Slovnet's: ``map(texts)`` gives markups with ``spans``."""
    package = find_spec("natasha")
    try:
        slovnet, navec = import_module("slovnet"), import_module("navec")
    except ImportError:
        package = None
    if package is None or package.origin is None:
        raise MissingExtraError("the recogniser natasha", "natasha")
    data = Path(package.origin).parent / "data"
    tagger = slovnet.NER.load(data / _TAGGER)
    tagger.navec(navec.Navec.load(data / _VECTORS))
    return tagger
