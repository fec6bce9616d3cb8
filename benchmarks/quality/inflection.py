"""How well names are brought back to their base forms, and how fast, beside the libraries one could use instead.

Parts:
  dictionaries  word forms of names in pymorphy3's dictionaries (ru, uk) against Inflector.lemmas
  speed         Inflector.lemmas against pymorphy3's parse on the same words (ru, uk)
  inflectors    forms made by pytrovich (ru), shevchenko (uk), deklinacija (sr), qazaq-inflector (kk)
  slavicner     names in the news against their lemmas (bg, ru, uk); asks for --slavicner PATH
"""

from __future__ import annotations

import argparse
import statistics
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import dictionaries
import inflectors
import slavicner
from report import heading, say, table

_EXAMPLES = """examples:
  python benchmarks/quality/inflection.py
  python benchmarks/quality/inflection.py --part speed --lang ru --words 20000 --rounds 9
  python benchmarks/quality/inflection.py --part inflectors --lang kk -v
  python benchmarks/quality/inflection.py --part slavicner --slavicner train.jsonl.gz -v"""

_DICTIONARY_LANGUAGES = ("ru", "uk")


@cache
def _dictionary(lang: str) -> tuple[Any, frozenset[dictionaries.WordForm]]:
    say(f"{lang}: reading pymorphy3's dictionary (a minute or so)")
    analyzer = dictionaries.analyzer(lang)
    return analyzer, frozenset(dictionaries.word_forms(analyzer.dictionary))


def _chosen(args: argparse.Namespace, languages: tuple[str, ...]) -> list[str]:
    return [lang for lang in languages if not args.lang or lang in args.lang]


def _dictionaries(args: argparse.Namespace) -> None:
    rows: list[tuple[object, ...]] = []
    misses = []
    for lang in _chosen(args, _DICTIONARY_LANGUAGES):
        forms = _dictionary(lang)[1]
        say(f"{lang}: asking for base forms")
        found, candidates, distinct = dictionaries.measure(forms, lang)
        print(f"{lang}: {distinct:,} distinct forms, {candidates:.2f} base forms for each")
        for kind, f in found.items():
            if f.as_is.total:
                n = f.as_is.total
                rows.append((lang, kind, n, f.normal_among, f.normal_first, f.own_among, f.own_first, f.as_is))
        misses.append((lang, found["all"].misses))
    print(heading("Base forms of names in pymorphy3's dictionaries: Inflector.lemmas"))
    head = ("lang", "tag", "pairs", "(a) among", "(a) first", "(b) among", "(b) first", "form itself")
    print(table(head, rows))
    if args.verbose:
        for lang, changes in misses:
            print(heading(f"{lang}: commonest misses of (b), by the change of the end"))
            print(table(("form", "base", "forms"), [(*change, n) for change, n in changes.most_common(30)]))


def _speed(args: argparse.Namespace) -> None:
    rows: list[tuple[object, ...]] = []
    for lang in _chosen(args, _DICTIONARY_LANGUAGES):
        analyzer, forms = _dictionary(lang)
        say(f"{lang}: timing {args.words} words in {args.rounds} rounds")
        timed = dictionaries.speed((f.form for f in forms), lang, analyzer.parse, args.words, args.rounds)
        for name, figures in (("lemmas", timed.lemmas), ("unify, lemmas", timed.unify_and_lemmas)):
            ours, theirs = statistics.median(figures), statistics.median(timed.pymorphy3)
            ratio = f"{timed.median_ratio(figures):.2f}"
            rows.append((lang, name, f"{ours:,.0f}", f"{theirs:,.0f}", ratio, dictionaries.automaton(analyzer)))
    print(heading(f"Words a second, medians of {args.rounds} rounds over {args.words} words"))
    print(table(("lang", "namenorm", "words/s", "pymorphy3 words/s", "ratio", "pymorphy3 with"), rows))


def _inflectors(args: argparse.Namespace) -> None:
    rows: list[tuple[object, ...]] = []
    all_disagreements = []
    for lang in _chosen(args, tuple(inflectors.COMPARATORS)):
        library = inflectors.COMPARATORS[lang][0]
        say(f"{lang}: {library}")
        c = inflectors.compare(lang)
        shares = (c.inflect_first, c.inflect_among, c.back_first, c.back_among, c.word_among)
        rows.append((lang, library, c.names, c.inflect_first.total, *shares))
        all_disagreements.append((lang, library, c.disagreements))
    print(heading("Forms that other libraries make"))
    made = ("inflect: first", "among")
    print(table(("lang", "library", "names", "forms", *made, "lemmas: first", "among", "words: among"), rows))
    if args.verbose:
        for lang, library, disagreements in all_disagreements:
            _list_disagreements(lang, library, disagreements)


def _list_disagreements(lang: str, library: str, disagreements: tuple[inflectors.Disagreement, ...]) -> None:
    ordered = sorted(disagreements, key=lambda d: d.way)
    for way, group in groupby(ordered, key=lambda d: d.way):
        print(heading(f"{lang}, {library}: disagreements by {way}"))
        print(table(("name", "case", library, "namenorm"), [d[1:] for d in group]))


def _slavicner(args: argparse.Namespace) -> None:
    corpus = slavicner.read(args.slavicner)
    rows: list[tuple[object, ...]] = []
    for name, (languages, make) in slavicner.METHODS.items():
        chosen = _chosen(args, languages)
        asked = Counter({m: n for m, n in corpus.items() if m.lang in chosen})
        say(f"{name}: {len(asked):,} distinct forms")
        found, misses = slavicner.measure(asked, make())
        for (lang, group), f in found.items():
            if group in ("all", "one word", "more words") or args.verbose:
                shares = (f.first, f.among, f.forms_first.total, f.forms_first, f.forms_among)
                rows.append((lang, group, name, f.first.total, *shares))
        if args.verbose and name != slavicner.BASELINE:
            print(heading(f"{name}: commonest misses"))
            print("\n".join(f"{n:5} {line}" for line, n in misses.most_common(40 * len(chosen))))
    print(heading("Lemmas of names in the news: SlavicNER"))
    head = ("lang", "names", "method", "mentions", "first", "among 3", "forms", "first", "among 3")
    order = list(slavicner.METHODS)
    print(table(head, sorted(rows, key=lambda row: (row[0], -int(str(row[3])), row[1], order.index(str(row[2]))))))


_PARTS: dict[str, Callable[[argparse.Namespace], None]] = {
    "dictionaries": _dictionaries,
    "speed": _speed,
    "inflectors": _inflectors,
    "slavicner": _slavicner,
}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--part", action="append", choices=tuple(_PARTS), help="run this part only (may be repeated)")
    parser.add_argument("--lang", action="append", metavar="CODE", help="this language only (may be repeated)")
    parser.add_argument("--slavicner", type=Path, metavar="PATH", help="a file of the corpus, .jsonl or .jsonl.gz")
    parser.add_argument("--words", type=int, default=10_000, help="words of a round of speed (default: 10000)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of speed (default: 5)")
    parser.add_argument("-v", "--verbose", action="store_true", help="list misses and disagreements")
    args = parser.parse_args()
    args.part = args.part or [part for part in _PARTS if part != "slavicner" or args.slavicner]
    if "slavicner" in args.part and args.slavicner is None:
        parser.error("the part slavicner asks for --slavicner PATH")
    if args.slavicner is not None and not args.slavicner.is_file():
        parser.error(f"no such file: {args.slavicner}")
    if args.words < 1 or args.rounds < 1:
        parser.error("--words and --rounds are at least 1")
    return args


def main() -> None:
    """Runs the parts that are asked for and prints their tables."""
    args = _arguments()
    for part in args.part:
        _PARTS[part](args)


if __name__ == "__main__":
    main()
