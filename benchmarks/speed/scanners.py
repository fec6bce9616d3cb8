"""What looks through a text for listed names: libraries, a plain dictionary, and namenorm.

Each function gets the names and gives a function to be timed, which gives the spans it finds in an article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from news import Article

Span = tuple[int, int, frozenset[str]]
"""Start, end, and the entities that it can mean."""
Scan = Callable[[Article], Iterable[Span]]
Owners = dict[str, frozenset[str]]
"""Names, and the entities that bear each."""


def with_pyahocorasick(names: Owners) -> Scan:
    """An automaton of characters; the longest match at each place, wherever words begin."""
    ahocorasick: Any = import_module("ahocorasick")
    automaton = ahocorasick.Automaton()
    for name, ids in names.items():
        automaton.add_word(name, (len(name) - 1, ids))
    automaton.make_automaton()
    return lambda article: [(at - before, at + 1, ids) for at, (before, ids) in automaton.iter_long(article.text)]


def with_ahocorasick_rs(names: Owners) -> Scan:
    """The same in Rust."""
    ahocorasick_rs: Any = import_module("ahocorasick_rs")
    listed = list(names)
    owners = list(names.values())
    automaton = ahocorasick_rs.AhoCorasick(listed, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    find = automaton.find_matches_as_indexes
    return lambda article: [(start, end, owners[which]) for which, start, end in find(article.text)]


def with_flashtext(names: Owners) -> Scan:
    """A trie of characters that knows word boundaries, in Python."""
    processor: Any = import_module("flashtext").KeywordProcessor(case_sensitive=True)
    processor.non_word_boundaries.update("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐЎ")
    for name, ids in names.items():
        processor.add_keyword(name, ids)
    extract = processor.extract_keywords
    return lambda article: [(start, end, ids) for ids, start, end in extract(article.text, span_info=True)]


def with_spacy(names: Owners) -> Scan:
    """Runs spaCy's tokenizer for Russian, then its matcher of token sequences."""
    nlp: Any = import_module("spacy").blank("ru")
    filter_spans: Any = import_module("spacy.util").filter_spans
    matcher: Any = import_module("spacy.matcher").PhraseMatcher(nlp.vocab)
    matcher.add("NAME", [nlp.make_doc(name) for name in names])

    def scan(article: Article) -> list[Span]:
        spans = filter_spans(matcher(nlp.make_doc(article.text), as_spans=True))
        return [(s.start_char, s.end_char, names.get(s.text, frozenset())) for s in spans]

    return scan


_WORD = re.compile(r"\w+(?:[-’]\w+)*")


def with_dictionary(names: Owners) -> Scan:
    """The floor: words cut by an expression, a dictionary from a name's first word to its lengths, no library."""
    lengths: dict[str, list[int]] = {}
    phrases: dict[tuple[str, ...], frozenset[str]] = {}
    for name, ids in names.items():
        parts = tuple(_WORD.findall(name))
        phrases[parts] = ids
        known = lengths.setdefault(parts[0], [])
        if len(parts) not in known:
            known.append(len(parts))
            known.sort(reverse=True)

    def scan(article: Article) -> list[Span]:
        text, found = article.text, []
        words = [m.span() for m in _WORD.finditer(text)]
        written = [text[start:end] for start, end in words]
        taken = 0
        for i, word in enumerate(written):
            if i < taken:
                continue
            for length in lengths.get(word, ()):
                ids = phrases.get(tuple(written[i : i + length]))
                if ids is not None and i + length <= len(words):
                    taken = i + length
                    found.append((words[i][0], words[taken - 1][1], ids))
                    break
        return found

    return scan


def with_namenorm(index: str, fuzzy: bool) -> Scan:
    """Asks namenorm's linker, told the language."""
    import namenorm

    linker = namenorm.Linker(namenorm.Resolver(namenorm.Index.open(Path(index))))

    def scan(article: Article) -> list[Span]:
        document = linker.link(article.text, article.lang, fuzzy=fuzzy)
        return [(m.start, m.end, frozenset(m.candidates) | ({m.id} if m.id else set())) for m in document.mentions]

    return scan


PEERS: dict[str, Callable[[Owners], Scan]] = {
    "pyahocorasick": with_pyahocorasick,
    "ahocorasick-rs": with_ahocorasick_rs,
    "plain dictionary of words": with_dictionary,
    "flashtext": with_flashtext,
    "spaCy PhraseMatcher": with_spacy,
}
NAMENORM = {"namenorm, fuzzy=False": False, "namenorm": True}
