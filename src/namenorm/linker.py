"""A text in, linked mentions out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from namenorm.config import MAX_TEXT_CHARS
from namenorm.errors import InputError
from namenorm.index.reader import Index
from namenorm.lang.guess import guess_language
from namenorm.lang.languages import CYRILLIC_LANGUAGES, check_language
from namenorm.linking.document_pass import Antecedents
from namenorm.linking.initials import agree_with, initials_before
from namenorm.linking.scan import Span, scan
from namenorm.linking.written import (
    TokenizedText,
    follows_direction,
    follows_unknown_name,
    is_cut_off,
    is_within_unknown_name,
)
from namenorm.matching import weights
from namenorm.matching.hits import Hit, derived_hits
from namenorm.matching.query import readings_of
from namenorm.matching.verdict import decide, rank
from namenorm.model import Candidate, Document, Kind, Mention, Verdict, check_type
from namenorm.resolver import Resolver
from namenorm.text.tokens import joins, words

_MAX_RUN = 5
"""The longest run of capitalized words that is tried as one unknown spelling."""

_MIN_UNLISTED = 5
"""A single word with fewer letters is not tried so: too many words are like it."""

_MIN_DERIVED_FROM = 4
"""A place with fewer letters has no adjective in running text but those listed."""

_MAX_JUDGED = 50_000
"""Judgements kept; past that they are made again."""

_UNLISTED_FLOOR = 0.93
"""Least score of a likeness of several words in running text, for anything but people."""

_DOCUMENT_SCORE = 0.9
"""Score of a mention that only the document decides."""

SpanGiven = tuple[int, int, str | None]
"""A mention as a recogniser gives it: start, end, type."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A mention in the making: words first to last, and the candidates for it."""

    first: int
    last: int
    candidates: tuple[Candidate, ...]
    verdict: Verdict
    step: str
    type: str | None = None


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
        self._judged_before: dict[tuple[object, ...], tuple[tuple[Candidate, ...], Verdict]] = {}

    def link(
        self, text: str, lang: str | None = None, mentions: Iterable[SpanGiven] | None = None, *, fuzzy: bool = True
    ) -> Document:
        """Finds and resolves the names of a text.

        Args:
            text: The text; offsets in the answer are offsets into exactly this string.
            lang: Its language; guessed from letters and common words where it is None.
            mentions: Spans found by a recogniser, ``(start, end, type or None)``. With them: these spans alone are
                resolved, in text order; without (None): the gazetteer itself is looked for in the text.
            fuzzy: Also try runs of capitalized words that the gazetteer does not have as written. On: spellings that
                nobody listed are found, at some cost in time; off: only listed spellings and their forms.

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
        read = TokenizedText(text, known or guess_language(text))
        made = self._scanned(read, fuzzy) if mentions is None else self._given(read, _checked(mentions, text))
        return Document(text, read.lang, tuple(made), self.index.fingerprint, lang_guessed=known is None)

    def link_many(self, texts: Iterable[str], lang: str | None = None) -> Iterator[Document]:
        """Links texts one after the other, lazily, in order."""
        return (self.link(text, lang) for text in texts)

    # --- without a recogniser -------------------------------------------------------------------------------------

    def _scanned(self, text: TokenizedText, fuzzy: bool) -> Iterator[Mention]:
        found = [self._judged(span, text) for span in scan(text, self.index, self.resolver.walker)]
        taken = _words_of(found)
        if fuzzy:
            found += self._unlisted(text, taken)
            taken = _words_of(found)
        antecedents = self._antecedents(found)
        found = [self._in_document(text, f, antecedents, taken) for f in found]
        found += self._short_mentions(text, antecedents, taken)
        found += self._derived(text, _words_of(found))
        for f in sorted(found, key=lambda f: f.first):
            yield _as_mention(text.text, text.tokens[f.first].start, text.tokens[f.last].end, f)

    def _judged(self, span: Span, text: TokenizedText) -> _Found:
        candidates, verdict = self._judge(span.hits, text.lang)
        return _Found(span.first, span.last, candidates, verdict, span.step)

    def _judge(self, hits: tuple[Hit, ...], lang: str) -> tuple[tuple[Candidate, ...], Verdict]:
        """Ranks and decides; the same forms are judged once."""
        key = (lang, *[(hit.form.number, hit.score, hit.kind) for hit in hits])
        judged = self._judged_before.get(key)
        if judged is None:
            candidates = rank(hits, self.index, lang, None)
            judged = candidates, decide(candidates, len(hits[0].form.text))[0]
            if len(self._judged_before) >= _MAX_JUDGED:
                self._judged_before.clear()
            self._judged_before[key] = judged
        return judged

    def _unlisted(self, text: TokenizedText, taken: set[int]) -> Iterator[_Found]:
        """Runs of capitalized words that the resolver knows by likeness."""
        for first, last in _capitalized_runs(text, taken):
            for start, end in _parts_of_run(first, last):
                if start == end and (text.begins_sentence(start) or len(text.tokens[start].text) < _MIN_UNLISTED):
                    continue
                if is_cut_off(text, start, end) or follows_direction(text, start):
                    continue
                name = text.text[text.tokens[start].start : text.tokens[end].end]
                answer = self.resolver.resolve(name, text.lang)
                if answer.verdict is Verdict.MATCH and self._is_likely(text, start, end, answer.candidates[0], taken):
                    step = answer.candidates[0].evidence[0].reason
                    yield _Found(start, end, answer.candidates, answer.verdict, step)
                    break

    def _derived(self, text: TokenizedText, taken: set[int]) -> Iterator[_Found]:
        """Adjectives and peoples that the gazetteer does not list, by the suffixes: «ливийский».

        A gazetteer that lists none in the language of the text is taken to want none.
        """
        if text.lang not in self.index.adjective_languages:
            return
        for i, token in enumerate(text.tokens):
            if i in taken or token.is_upper or is_cut_off(text, i, i) or token.key in text.common_words:
                continue
            hits = tuple(h for h in derived_hits(token.key, text.lang, self.index) if _may_be_derived(h))
            if hits and not (token.is_capitalized and is_within_unknown_name(text, i, taken, self.index)):
                candidates, verdict = self._judge(hits, text.lang)
                if verdict is Verdict.MATCH:
                    yield _Found(i, i, candidates, verdict, hits[0].evidence[0].reason)

    def _is_likely(self, text: TokenizedText, first: int, last: int, found: Candidate, taken: set[int]) -> bool:
        """Whether a likeness is enough in running text, where most capitalized words are names of something else.

        A single word must be read just as the form is, and stand alone; of several, none may be a scrap («В Сети»), and
        what is no person needs more than a person's two names.
        """
        if first == last:
            alone = not is_within_unknown_name(text, first, taken, self.index)
            return alone and found.score >= weights.RESPELLED
        scraps = any(len(t.text) <= 2 for t in text.tokens[first : last + 1])
        return not scraps and (found.type == "PER" or found.score >= _UNLISTED_FLOOR)

    def _in_document(self, text: TokenizedText, f: _Found, antecedents: Antecedents, taken: set[int]) -> _Found:
        """What a mention is once the whole document is known."""
        if _needs_document(f):
            f = self._referred(f, [t.key for t in text.tokens[f.first : f.last + 1]], text.lang, f.first, antecedents)
        if f.verdict is not Verdict.MATCH or f.first != f.last:
            return f
        top = f.candidates[0]
        if top.type != "PER":
            is_part = f.step == "unified_form" and top.kind in (Kind.NAME, Kind.SHORT)
            doubtful = is_part and is_within_unknown_name(text, f.first, taken, self.index)
            return replace(f, verdict=Verdict.UNSURE) if doubtful else f
        if initials := initials_before(text, f.first):
            if agree_with(initials, self._number(f.candidates[0].id), text.lang, self.index):
                return replace(f, first=f.first - len(initials))
            return replace(f, verdict=Verdict.UNSURE)
        # A bare surname behind an unknown given name is another person («Игорь Путин»).
        return replace(f, verdict=Verdict.UNSURE) if follows_unknown_name(text, f.first, taken, self.index) else f

    def _short_mentions(self, text: TokenizedText, antecedents: Antecedents, taken: set[int]) -> Iterator[_Found]:
        """Single capitalized words that the document lets mean somebody it has named in full."""
        for i, token in enumerate(text.tokens):
            if i in taken or not token.is_capitalized or text.is_everyday_word(i) or is_cut_off(text, i, i):
                continue
            f = self._referred(_Found(i, i, (), Verdict.NONE, ""), [token.key], text.lang, i, antecedents)
            if f.verdict is Verdict.MATCH:
                f = self._in_document(text, f, antecedents, taken)
                if f.verdict is Verdict.MATCH:
                    yield f

    # --- with a recogniser's output -------------------------------------------------------------------------------

    def _given(self, text: TokenizedText, spans: Sequence[SpanGiven]) -> Iterator[Mention]:
        found = []
        for start, end, type_ in spans:
            answer = self.resolver.resolve(text.text[start:end], text.lang, type_)
            step = answer.candidates[0].evidence[0].reason if answer.candidates else ""
            found.append(_Found(start, end, answer.candidates, answer.verdict, step, type_))
        antecedents = self._antecedents(found)
        for f in found:
            referred = f
            named = words(text.text[f.first : f.last])
            if named and (_needs_document(f) or f.verdict is Verdict.NONE):
                referred = self._referred(f, named, text.lang, f.first, antecedents)
            yield _as_mention(text.text, f.first, f.last, referred)

    # --- the document pass ----------------------------------------------------------------------------------------

    def _number(self, id_: str) -> int:
        return self.index.postings("i", id_, 1)[0]

    def _antecedents(self, found: Iterable[_Found]) -> Antecedents:
        antecedents = Antecedents(self.index)
        for f in found:
            if f.verdict is Verdict.MATCH and f.candidates[0].kind in (Kind.NAME, Kind.ACRONYM):
                antecedents.add(f.first, self._number(f.candidates[0].id))
        return antecedents

    def _referred(self, f: _Found, named: Sequence[str], lang: str, place: int, antecedents: Antecedents) -> _Found:
        """The entity that the document lets a short form mean; ``f`` itself where there is none."""
        langs = (lang,) if lang in CYRILLIC_LANGUAGES else ()
        *front, last = named
        keys = [" ".join((*front, r.base)) for r in readings_of(last, langs) if not r.plural]
        number = antecedents.of(keys, place)
        if number is None:
            return f
        entity = self.index.entity(number)
        if f.type and f.type != entity.type and "PER" in (f.type, entity.type):
            return f
        referred = Candidate(entity.id, entity.type, entity.label, _DOCUMENT_SCORE, entity.label, "en", Kind.SHORT, 1.0)
        rest = tuple(c for c in f.candidates if c.id != entity.id)
        return replace(f, candidates=(referred, *rest), verdict=Verdict.MATCH, step="document_pass")


def _may_be_derived(hit: Hit) -> bool:
    """In running text a word made from a short name is too often another («светский»)."""
    return len(hit.form.text) >= _MIN_DERIVED_FROM


def _words_of(found: Iterable[_Found]) -> set[int]:
    return {i for f in found for i in range(f.first, f.last + 1)}


def _needs_document(f: _Found) -> bool:
    return f.verdict is Verdict.UNSURE and f.candidates[0].kind is Kind.SHORT


def _as_mention(text: str, start: int, end: int, f: _Found) -> Mention:
    top = f.candidates[0] if f.candidates else None
    linked = top if f.verdict is Verdict.MATCH else None
    kind = top.kind if top and top.kind in (Kind.ADJECTIVE, Kind.DEMONYM) else Kind.NAME
    return Mention(
        start=start,
        end=end,
        text=text[start:end],
        type=f.type or (top.type if top else None),
        kind=kind,
        verdict=f.verdict,
        id=linked.id if linked else None,
        label=linked.label if linked else None,
        score=top.score if top else 0.0,
        form=top.form if top and f.step != "document_pass" else None,
        step=f.step,
        candidates=tuple(c.id for c in f.candidates[:5]),
    )


def _checked(mentions: Iterable[SpanGiven], text: str) -> list[SpanGiven]:
    spans = []
    for start, end, type_ in mentions:
        if not (type(start) is type(end) is int and 0 <= start < end <= len(text)):
            raise InputError(f"mention {start}–{end} does not lie in a text of {len(text):,} characters")
        spans.append((start, end, check_type(type_)))
    return sorted(spans, key=lambda s: (s[0], s[1]))


def _capitalized_runs(text: TokenizedText, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Runs of capitalized words outside known mentions, joined as the words of a name are."""
    first = None
    for i, token in enumerate(text.tokens):
        fits = i not in taken and token.is_capitalized
        if first is not None and not (fits and joins(text.tokens[i - 1].text, text.gap(i - 1))):
            yield first, i - 1
            first = None
        if fits and first is None:
            first = i
    if first is not None:
        yield first, len(text.tokens) - 1


def _parts_of_run(first: int, last: int) -> Iterator[tuple[int, int]]:
    """The run itself, then what is left when words at its ends are dropped, longest first."""
    longest = min(last - first + 1, _MAX_RUN)
    for length in range(longest, 0, -1):
        for start in range(first, last - length + 2):
            yield start, start + length - 1
