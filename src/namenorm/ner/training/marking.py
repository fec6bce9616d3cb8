"""Sentences that namenorm marks by itself, from plain text and a gazetteer.

A gazetteer knows few of the names in a text, and a recogniser that is shown the others unmarked learns that they are no
names. So a sentence is taken only if every capital in it is explained:

- by a name that the gazetteer is sure of (verdict MATCH, in a form that is a noun); or
- by its place: it begins the sentence (or stands behind a colon, a dash), no name was seen there, and the same word is
  one of the closed classes or is written small elsewhere in the texts.

A capitalized adjective or demonym («Американци», «Вучићев») explains nothing, for corpora differ in whether it is a
name; in small letters it is none. What is left is a sample of easy sentences: the recogniser learns from them what
stands around names, and finds unlisted ones by that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.linker import Linker
from namenorm.model import Kind, Mention, Span, Verdict
from namenorm.ner.tokenizing import sentences
from namenorm.ner.training.samples import Sample, distinct
from namenorm.ner.training.splitting import place
from namenorm.text.tokens import Token, ends_sentence, tokens

_PIECE = 100_000
"""Longer texts are linked in pieces of so many characters, cut between lines."""

_NOUNS = (Kind.NAME, Kind.SHORT, Kind.ACRONYM)


def silver(texts: Sequence[str], linker: Linker, lang: str) -> list[Sample]:
    """The sentences of texts that can be marked whole, each once; of those without names no more than of the others.

    >>> import namenorm
    >>> linker = namenorm.Linker(namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index())))
    >>> text = "Вчера Путин отпатува во Пекинг. Вчера Заевски отпатува во Пекинг. Тоа беше вчера."
    >>> for sample in silver([text], linker, "mk"):
    ...     print(sample.text, [(sample.text[s.start : s.end], s.type) for s in sample.spans])
    Вчера Путин отпатува во Пекинг. [('Путин', 'PER'), ('Пекинг', 'LOC')]
    Тоа беше вчера. []
    """
    small = written_small(texts) | (profile(lang).common_words if lang in CYRILLIC_LANGUAGES else frozenset())
    found: list[Sample] = []
    for text in texts:
        for piece in _pieces(text):
            found += _marked(piece, linker.link(piece, lang).mentions, small)
    found = distinct(found)
    named = [sample for sample in found if sample.spans]
    return named + sorted((sample for sample in found if not sample.spans), key=place)[: len(named)]


def written_small(texts: Iterable[str]) -> frozenset[str]:
    """The words that occur in small letters, in the form in which they are looked up.

    >>> sorted(written_small(["Вера е вера"]))
    ['вера', 'е']
    """
    return frozenset(t.key for text in texts for t in tokens(text) if t.text.islower())


def _pieces(text: str) -> Iterator[str]:
    """A text in pieces short enough to be linked one by one."""
    start = 0
    while len(text) - start > _PIECE:
        cut = text.rfind("\n", start, start + _PIECE) + 1
        end = cut if cut > start else start + _PIECE
        yield text[start:end]
        start = end
    yield text[start:]


def _marked(text: str, mentions: Sequence[Mention], small: frozenset[str]) -> Iterator[Sample]:
    """The sentences of a text in which every capital is explained."""
    rest = list(mentions)
    for sentence in sentences(text):
        start, end = sentence[0].start, sentence[-1].end
        while rest and rest[0].end <= start:
            rest.pop(0)
        inside = []
        for mention in rest:
            if mention.start >= end:
                break
            inside.append(mention)
        if all(start <= m.start and m.end <= end for m in inside) and explained(text[start:end], start, inside, small):
            names = (Span(m.start - start, m.end - start, m.type) for m in inside if _is_name(m))
            yield Sample(text[start:end], tuple(names))


def explained(sentence: str, offset: int, mentions: Sequence[Mention], small: frozenset[str]) -> bool:
    """Whether every capital of a sentence is one of a sure name, or says nothing where it stands.

    Args:
        sentence: As it stands in the text.
        offset: Where it begins in the text, which is what the offsets of the mentions count from.
        mentions: What the linker found in it.
        small: Words that are no names at the start of a sentence.
    """
    sure = [(m.start - offset, m.end - offset) for m in mentions if _is_name(m)]
    doubtful = [(m.start - offset, m.end - offset) for m in mentions if m.kind in _NOUNS and not _is_name(m)]
    before = 0
    for token in tokens(sentence):
        gap = sentence[before : token.start]
        begins = not before or ends_sentence(gap)
        before = token.end
        if token.text.islower() or not _has_capital(token) or _covered(token, sure):
            continue
        if not begins or _covered(token, doubtful) or token.key not in small:
            return False
    return True


def _is_name(mention: Mention) -> bool:
    """Whether a mention is one to learn: sure, a noun, and written with a capital."""
    noun = mention.verdict is Verdict.MATCH and mention.kind in _NOUNS and mention.type is not None
    return noun and any(letter.isupper() for letter in mention.text)


def _has_capital(token: Token) -> bool:
    return any(letter.isupper() or letter.istitle() for letter in token.text)


def _covered(token: Token, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end <= end for start, end in spans)
