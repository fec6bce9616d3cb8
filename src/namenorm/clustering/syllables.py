"""What the spellings of an East Asian name, taken together, say about its syllables in the source language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from namenorm.clustering.model import Member
from namenorm.clustering.names import PERSON, Node
from namenorm.clustering.pairs import Facts
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Kind
from namenorm.text.tokens import words
from namenorm.transcription.names import tradition_of

_SOURCES = {"zh:": "Chinese", "ja:": "Japanese", "ko:": "Korean"}


def origins(members: Iterable[Member]) -> Iterator[str]:
    """For each source language in which all spellings can stand for one row of syllables and no other: that row.

    Two traditions or more must have spelled it; one alone says too little. It is a hint for a curator: names that are
    not East Asian have syllables too.

    >>> both = [Member("Ким Џонг Ун", "mk", Kind.NAME, 1, ()), Member("Ким Чен Ын", "ru", Kind.NAME, 1, ())]
    >>> list(origins(both))
    ['Korean: gim jeong eun']
    """
    spelled = [m for m in members if m.kind is Kind.NAME and m.lang in CYRILLIC_LANGUAGES]
    if len({tradition_of(m.lang) for m in spelled}) < 2:
        return
    keys = [Facts(Node(words(m.text), m.lang, PERSON)).syllables for m in spelled]
    for source, language in _SOURCES.items():
        shared = frozenset.intersection(*(frozenset(k for k in found if k.startswith(source)) for found in keys))
        if len(shared) == 1:
            yield f"{language}: {next(iter(shared))[3:].replace('-', ' ')}"
