"""Romanization: do other libraries write the same letters after the same standards?

iuliia has the Russian standards, ICU (through PyICU) the BGN/PCGN systems of several languages. Both are asked to write
the names of namenorm's gazetteers, of its tables' samples, and of the lists in names/; a word on which they differ from
namenorm is one where one of them departs from the standard, or where the standard leaves a choice.
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from report import Share, comparator, heading, listed_names, say, table

import namenorm
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.shipped import gazetteer_dir
from namenorm.translit.standard_tables import table as standard

_EXAMPLES = """examples:
  python benchmarks/quality/transliteration.py
  python benchmarks/quality/transliteration.py --library iuliia -v
  python benchmarks/quality/transliteration.py --table uk_bgn_pcgn_1965 -v"""


class Pair(NamedTuple):
    """A table of namenorm and the same standard in another library, with what is known to differ."""

    table: str
    library: str
    theirs: str
    note: str


PAIRS = (
    Pair("ru_ala_lc_2012", "iuliia", "ALA_LC", ""),
    Pair("ru_bgn_pcgn_1947", "iuliia", "BGN_PCGN", ""),
    Pair("ru_gost_779_a", "iuliia", "GOST_779", ""),
    Pair("ru_gost_779_b", "iuliia", "GOST_779_ALT", ""),
    Pair("ru_icao_9303", "iuliia", "ICAO_DOC_9303", ""),
    Pair("ru_un_1987", "iuliia", "UNGEGN_1987", ""),
    Pair("ru_bgn_pcgn_1947", "ICU", "Russian-Latin/BGN", ""),
    Pair("uk_bgn_pcgn_1965", "ICU", "Ukrainian-Latin/BGN", ""),
    Pair("be_bgn_pcgn_1979", "ICU", "Belarusian-Latin/BGN", ""),
    Pair("mk_bgn_pcgn_2013", "ICU", "Macedonian-Latin/BGN", "theirs is the system of 1981"),
    Pair("sr_gaj", "ICU", "Serbian-Latin/BGN", ""),
    Pair("kk_bgn_pcgn_1979", "ICU", "Kazakh-Latin/BGN", ""),
    Pair("ky_bgn_pcgn_1979", "ICU", "Kirghiz-Latin/BGN", ""),
    Pair("mn_bgn_pcgn_1964", "ICU", "Mongolian-Latin/BGN", ""),
    Pair("mn_mns_5217_2012", "ICU", "mn-mn_Latn/MNS", ""),
)

_CYRILLIC = re.compile("[\u0400-\u052f]")
_WORD = re.compile("[\u0400-\u052f][\u0400-\u052f'’ʼ-]+\\Z")
_MARKS = str.maketrans({"ʹ": "'", "ʺ": '"', "’": "'", "”": '"', "`": "'", "ʼ": "'", "‘": "'"})


def romanizer(pair: Pair) -> Callable[[str], str]:
    """The other library's function for a standard.

    Raises:
        MissingComparatorError: The library is not installed.
    """
    if pair.library == "iuliia":
        schema: Any = getattr(comparator("iuliia", "iuliia"), pair.theirs)
        return lambda word: str(schema.translate(word))
    transliterator: Any = comparator("icu", "PyICU").Transliterator.createInstance(pair.theirs)
    return lambda word: str(transliterator.transliterate(word))


@cache
def _gazetteer_names() -> tuple[tuple[str, str], ...]:
    say("reading the gazetteers")
    entities = namenorm.Gazetteer.load(gazetteer_dir()).entities
    return tuple((name.lang, name.text) for entity in entities for name in entity.names)


@cache
def words_of(lang: str) -> tuple[str, ...]:
    """Cyrillic words of names of a language, with a capital: gazetteers, samples of the tables, the lists."""
    found = {text for its_lang, text in _gazetteer_names() if its_lang == lang}
    found |= {text for t in namenorm.tables(lang) for text, _ in t.samples}
    if lang in ("ru", "uk", "sr", "kk"):
        found |= {listed.name for listed in listed_names(lang)}
    alphabet = profile(lang).alphabet
    return tuple(sorted({w for text in found for w in text.split() if _is_name(w, alphabet)}))


def _is_name(word: str, alphabet: str) -> bool:
    letters = {c for c in word.lower() if c.isalpha()}
    return bool(_WORD.match(word)) and word[0].isupper() and not word.isupper() and letters <= set(alphabet)


class Compared(NamedTuple):
    """How many words came out alike, and those that did not.

    Attributes:
        exact: In every character.
        any_apostrophe: With apostrophes of any shape taken for the same.
        letters: Without apostrophes, and without the middle dot that BGN/PCGN leave to the writer (Sovet·skiy).
        leaking: A letter of the other library's answer is still Cyrillic.
        differing: The word, ours and theirs, where the letters differ.
    """

    exact: Share
    any_apostrophe: Share
    letters: Share
    leaking: Share
    differing: list[tuple[str, str, str]]


def compare(pair: Pair) -> Compared:
    """Writes all words of the table's languages both ways."""
    theirs_of = romanizer(pair)
    compared = Compared(Share(), Share(), Share(), Share(), [])
    for word in _words(pair):
        ours = _nfc(namenorm.transliterate(word, pair.table))
        theirs = _nfc(theirs_of(word))
        compared.exact.add(ours == theirs)
        compared.any_apostrophe.add(ours.translate(_MARKS) == theirs.translate(_MARKS))
        compared.letters.add(_letters(ours) == _letters(theirs))
        compared.leaking.add(bool(_CYRILLIC.search(theirs)))
        if _letters(ours) != _letters(theirs):
            compared.differing.append((word, ours, theirs))
    return compared


def _words(pair: Pair) -> Iterator[str]:
    for lang in standard(pair.table).languages:
        if lang in CYRILLIC_LANGUAGES:
            yield from words_of(lang)


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _letters(text: str) -> str:
    return "".join(c for c in text.translate(_MARKS) if c not in "'\"·")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--library", choices=("iuliia", "ICU"), help="this library only")
    parser.add_argument("--table", choices=sorted({p.table for p in PAIRS}), metavar="NAME", help="this table only")
    parser.add_argument("-v", "--verbose", action="store_true", help="list the words that differ in letters")
    parser.add_argument("--most", type=int, default=40, help="list at most so many of a table (default: 40)")
    return parser.parse_args()


def main() -> None:
    """Compares the tables that are asked for and prints what came out."""
    args = _arguments()
    rows: list[tuple[object, ...]] = []
    differing = []
    for pair in PAIRS:
        if args.library not in (None, pair.library) or args.table not in (None, pair.table):
            continue
        say(f"{pair.table}: {pair.library}")
        c = compare(pair)
        shares = (c.exact.total, c.exact, c.any_apostrophe, c.letters, c.leaking)
        rows.append((pair.table, pair.library, pair.theirs, *shares, pair.note))
        differing.append((pair, c.differing))
    print(heading("Words that another library writes alike"))
    head = ("table", "library", "its name", "words", "exactly", "any apostrophe", "letters", "Cyrillic left", "note")
    print(table(head, rows))
    if args.verbose:
        for pair, words in differing:
            if not words:
                continue
            print(heading(f"{pair.table}, {pair.library}: {len(words)} words with other letters"))
            print(table(("word", "namenorm", pair.library), words[:: max(1, len(words) // args.most)][: args.most]))


if __name__ == "__main__":
    main()
