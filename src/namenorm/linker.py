"""A text in, linked mentions out."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from functools import partial

from namenorm.config import MAX_TEXT_CHARS
from namenorm.errors import InputError
from namenorm.index.reader import Index
from namenorm.lang.guess import guess_language
from namenorm.lang.languages import check_language
from namenorm.linking.context import BESIDE, Context, HintsOf
from namenorm.linking.derived import derived
from namenorm.linking.document_pass import Antecedents, DocumentPass, ShortNames, referred, short_keys
from namenorm.linking.fusion import Fusion, fused
from namenorm.linking.introduced import introduced
from namenorm.linking.judging import Found, Judge, Placed, as_mention, with_quotes
from namenorm.linking.scan import scan
from namenorm.linking.unlisted import Likenesses
from namenorm.linking.vocabulary import Vocabulary
from namenorm.linking.written import WrittenText
from namenorm.model import Document, Source, Span, Verdict, check_type
from namenorm.parallel import map_in_order
from namenorm.resolver import Resolver
from namenorm.text.tokens import in_one_sentence, words, words_beside

SpanGiven = Span | tuple[int, int, str | None]
"""A mention as a recogniser gives it: start, end, type."""


class Linker:
    """Links texts against one index.

    >>> import namenorm
    >>> linker = namenorm.Linker(namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index())))
    >>> [(m.text, m.id) for m in linker.link("Путин позвонил Ким Чен Ыну.", lang="ru").mentions]
    [('Путин', 'per:vladimir-putin'), ('Ким Чен Ыну', 'per:kim-jong-un')]
    """

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.index: Index = resolver.index
        self._judge = Judge(self.index)
        self._likenesses = Likenesses(resolver, self._judge)
        self._short_names = ShortNames(self.index)
        self._hints_of = HintsOf(self.index)
        self._vocabularies: dict[str, Vocabulary] = {}

    def link(
        self,
        text: str,
        lang: str | None = None,
        mentions: Iterable[SpanGiven] | None = None,
        *,
        fuzzy: bool = True,
        fusion: Fusion | None = None,
    ) -> Document:
        """Finds and resolves the names of a text.

        Args:
            text: The text; offsets in the answer are offsets into exactly this string.
            lang: Its language; guessed from letters and common words where it is None.
            mentions: Spans found by a recogniser, `namenorm.model.Span` or ``(start, end, type or None)``. With them: these
                spans are resolved, in text order; without (None): the gazetteer itself is looked for in the text.
            fusion: With ``mentions``, how to join them with what the gazetteer finds in the text (see
                `namenorm.linking.fusion`). On: either knows names that the other does not, at the cost of a scan;
                off (None): the spans alone.
            fuzzy: Also try runs of capitalized words that the gazetteer does not have as written. On: spellings that
                nobody listed are found, at some cost in time; off: only listed spellings and their forms. Beside a recogniser
                such runs are its spans, so that only with proposals (`Fusion.only_unknown`) others are tried.

        Raises:
            InputError: The text is no string or too long, or a span does not lie in it.
            UnknownLanguageError: The language is unknown.
            UnknownTypeError: A span's type is unknown.
        """
        if not isinstance(text, str):
            raise InputError(f"a text is a string, not {text.__class__.__name__}")
        if len(text) > MAX_TEXT_CHARS:
            raise InputError(f"a text of {len(text):,} characters; at most {MAX_TEXT_CHARS:,}, split it")
        known = check_language(lang)
        read = known or guess_language(text)
        spans = None if mentions is None else _checked(mentions, text)
        made = [as_mention(text, placed) for placed in self._placed(text, read, spans, fuzzy, fusion)]
        return Document(text, read, tuple(made), self.index.fingerprint, lang_guessed=known is None)

    def link_many(
        self, texts: Iterable[str], lang: str | None = None, *, jobs: int = 1, fuzzy: bool = True
    ) -> Generator[Document, None, None]:
        """Links texts one after the other, lazily, in order.

        Args:
            texts: Any iterable, endless ones too.
            lang: As for `link`, for all of them.
            jobs: How many worker processes, which share the index file; 0: one a core. More than 1: faster with many
                texts, but texts are read ahead of the answers; 1: no other process.
            fuzzy: As for `link`.

        Raises:
            InputError: ``jobs`` is no such number; or (from the generator, as `link` does) a text is no string or too
                long.
            WorkerError: (from the generator) a worker process ended, or could not begin.

        >>> import namenorm
        >>> linker = namenorm.Linker(namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index())))
        >>> [doc.ids for doc in linker.link_many(["Си Дзинпин е в Пекин.", "Путин ќе молчи."], jobs=2)]
        [('per:xi-jinping', 'loc:beijing'), ('per:vladimir-putin',)]
        """
        ask = partial(self.__class__.link, lang=lang, fuzzy=fuzzy)
        return map_in_order(ask, self, (self.resolver.__class__, self.__class__), texts, jobs)

    def _placed(
        self, text: str, lang: str, spans: Sequence[Span] | None, fuzzy: bool, fusion: Fusion | None
    ) -> Sequence[Placed]:
        if spans is None:
            return self._scanned(text, lang, fuzzy)
        if fusion is None:
            return list(self._given(text, lang, spans, ()))
        # what is like a name is looked for in the spans, and in the whole text only beside mere proposals
        scanned = self._scanned(text, lang, fuzzy and fusion.only_unknown)
        given = [self._whatever_its_type(p, text, lang) for p in self._given(text, lang, spans, scanned)]
        return fused(given, scanned, text, fusion)

    # --- without a recogniser -------------------------------------------------------------------------------------

    def _scanned(self, text: str, lang: str, fuzzy: bool) -> list[Placed]:
        written = WrittenText(text, self._vocabulary(lang))
        found = list(scan(written))
        taken = bytearray(written.count)
        _take(found, taken)
        if fuzzy:
            unlisted = list(self._likenesses.find(written, taken))
            _take(unlisted, taken)
            found += unlisted
        acronyms = list(introduced(written, found, taken, self._judge))
        _take(acronyms, taken)
        found += acronyms
        named = [(first, judged) for first, _, judged in found]
        antecedents = Antecedents(self._short_names, named, written.in_one_sentence)
        context = Context(self._hints_of, antecedents.named, lambda: written.spelled, lang)
        document = DocumentPass(written, antecedents, taken, self._judge, context)
        found = [document.settled(f) for f in found]
        found += document.short_mentions()
        _take(found, taken)
        found += derived(written, taken)
        found.sort(key=_first_word)
        return [Placed(*with_quotes(text, written.start(f.first), written.end(f.last)), f.judged) for f in found]

    def _whatever_its_type(self, placed: Placed, text: str, lang: str) -> Placed:
        """A span that means nothing of the type that the recogniser gave it, and something else for certain."""
        top = placed.judged.top
        if placed.judged.is_match or placed.type is None or top is None or top.type == placed.type:
            return placed
        name = text[placed.start : placed.end]
        like = self._likenesses.like(name, lang, len(words(name)) == 1)
        return placed if like is None else placed._replace(judged=like)

    def _vocabulary(self, lang: str) -> Vocabulary:
        """The words of a language met so far."""
        known = self._vocabularies.get(lang)
        if known is None:
            known = self._vocabularies.setdefault(lang, Vocabulary(lang, self.resolver.walker, self._judge))
        return known

    # --- with a recogniser's output -------------------------------------------------------------------------------

    def _given(self, text: str, lang: str, spans: Sequence[Span], scanned: Sequence[Placed]) -> Iterator[Placed]:
        """The spans resolved; what the scan found is named in the document too."""
        judged = [self._judge.of(self.resolver.resolve(text[s.start : s.end], lang, s.type)) for s in spans]
        named = [(s.start, j) for s, j in zip(spans, judged, strict=True)] + [(p.start, p.judged) for p in scanned]
        antecedents = Antecedents(self._short_names, named, lambda a, b: in_one_sentence(text[a:b]))
        context = Context(self._hints_of, antecedents.named, partial(words, text), lang)
        for span, known in zip(spans, judged, strict=True):
            spelled = words(text[span.start : span.end])
            answer = known
            if spelled and (known.is_short or known.verdict is Verdict.NONE):
                keys = short_keys(spelled, lang)
                answer = referred(known, keys, span.start, antecedents, self._judge, span.type) or known
            answer = context.settled(answer, self.index, partial(words_beside, text, span.start, span.end, BESIDE))
            yield Placed(span.start, span.end, answer, span.type, Source.RECOGNISER)


def _take(found: Iterable[Found], taken: bytearray) -> None:
    """Notes which words are in mentions."""
    for first, last, _ in found:
        taken[first] = taken[last] = 1
        for i in range(first + 1, last):
            taken[i] = 1


def _first_word(f: Found) -> int:
    return f.first


def _checked(mentions: Iterable[SpanGiven], text: str) -> list[Span]:
    spans = []
    for start, end, type_, *_ in mentions:
        if not (type(start) is type(end) is int and 0 <= start < end <= len(text)):
            raise InputError(f"mention {start}–{end} does not lie in a text of {len(text):,} characters")
        spans.append(Span(start, end, check_type(type_)))
    return sorted(spans, key=lambda s: (s.start, s.end))
