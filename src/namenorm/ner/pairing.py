"""A recogniser and a linker at work together: texts in, linked documents out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import TypeVar

from namenorm.errors import InputError
from namenorm.lang.guess import guess_language
from namenorm.linker import Linker
from namenorm.linking.fusion import Fusion
from namenorm.model import Document, Span
from namenorm.ner import Recogniser
from namenorm.parallel import map_in_order
from namenorm.resolver import Resolver

BATCH = 64
"""Texts that are read ahead, so that a recogniser has several of one language at once."""

Marked = tuple[str, str, list[Span], Fusion]
"""A text, its language, the spans that a recogniser found, and how to join them with the scan."""

_T = TypeVar("_T")


def marked(
    recogniser: Recogniser,
    items: Iterable[_T],
    text_of: Callable[[_T], tuple[str, str | None] | None],
    *,
    lang: str | None = None,
    nested: bool = False,
    refused: Callable[[str, InputError], object] = lambda lang, error: None,
) -> Iterator[tuple[_T, Marked | None]]:
    """Each item with what a recogniser finds in its text, in order; None where it has no text or cannot be read.

    Args:
        recogniser: Of `namenorm.ner.recogniser`.
        items: Read in batches.
        text_of: The text of an item and its own language, if it has one; None for an item that has no text.
        lang: Of the texts that have none of their own; None: guessed.
        nested: See `namenorm.linking.fusion.Fusion`.
        refused: Called with each language of a text, its own or guessed, that the recogniser cannot read, once.

    Raises:
        InputError: The recogniser cannot read ``lang``.
    """
    unread: set[str] = set()
    coming = iter(items)
    while batch := list(islice(coming, BATCH)):
        texts = [text_of(item) for item in batch]
        known = {i: (t[0], t[1] or lang or guess_language(t[0])) for i, t in enumerate(texts) if t}
        found: dict[int, Marked] = {}
        for read in dict.fromkeys(of for _, of in known.values()):
            places = [i for i, (_, of) in known.items() if of == read and read not in unread]
            try:
                found |= zip(
                    places, _of_one_language(recogniser, [known[i][0] for i in places], read, nested), strict=True
                )
            except InputError as error:
                if read == lang:
                    raise
                unread.add(read)
                refused(read, error)
        yield from ((item, found.get(i)) for i, item in enumerate(batch))


def _of_one_language(recogniser: Recogniser, texts: list[str], lang: str, nested: bool) -> list[Marked]:
    if not texts:
        return []
    fusion = Fusion(recogniser.types(lang), nested, only_unknown=getattr(recogniser, "only_unknown", False))
    return [(t, lang, found, fusion) for t, found in zip(texts, recogniser.spans(texts, lang), strict=True)]


def link_marked(
    linker: Linker,
    recogniser: Recogniser,
    texts: Iterable[str],
    lang: str | None = None,
    *,
    nested: bool = False,
    jobs: int = 1,
) -> Iterator[Document]:
    """Links texts with a recogniser and the gazetteers together, lazily, in order.

    Args:
        linker: Of your gazetteer.
        recogniser: It runs in this process.
        texts: Any iterable; some are read ahead.
        lang: Of all of them; None: guessed for each.
        nested: On: mentions inside others are kept too.
        jobs: Worker processes for the linking; see `namenorm.linker.Linker.link_many`.

    >>> import namenorm
    >>> from namenorm.ner import recogniser
    >>> linker = namenorm.Linker(namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index())))
    >>> natasha = recogniser("natasha")                                                         # doctest: +SKIP
    >>> [m.id for m in next(link_marked(linker, natasha, ["Путин в Пекине."])).mentions]      # doctest: +SKIP
    ['per:vladimir-putin', 'loc:beijing']
    """
    found = marked(recogniser, texts, _without_language, lang=lang, nested=nested)
    return map_in_order(partial(_linked, lang=lang), linker, (Resolver, Linker), found, jobs)


def _linked(linker: Linker, given: tuple[str, Marked | None], lang: str | None) -> Document:
    text, found = given
    if found is None:
        return linker.link(text, lang)
    _, read, spans, fusion = found
    return linker.link(text, read, spans, fusion=fusion)


def _without_language(text: str) -> tuple[str, None]:
    return text, None
