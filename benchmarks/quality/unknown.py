"""Names found by rules alone (`namenorm link --unknown`), against the spans of annotated corpora.

No gazetteer is used: what is measured is `namenorm.ner.rules`, by language and by the rule or type. A file is JSON lines,
gzipped or not, with ``lang``, ``text`` and ``mentions`` (``start``, ``end``, ``type``), as
https://github.com/SlavicNLP/SlavicNER can be written; or, with ``--iob LANG``, words and tags (the first and the last
column), sentences apart. Quotation marks at the ends of a span do not count: corpora have them in and out. Corpora do not
mark everything that has a capital, so no precision can be full.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from report import Share, heading, table

from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.ner.rules import RuleRecogniser
from namenorm.text.tokens import QUOTES

_EXAMPLES = """examples:
  python benchmarks/quality/unknown.py slavicner.jsonl.gz --every 10
  python benchmarks/quality/unknown.py set.iob2 --iob sr --without DERIV-PER
  python benchmarks/quality/unknown.py slavicner.jsonl.gz --by rule"""

SENTENCES = 10
"""Sentences of a file of words and tags that are read as one text."""

Place = tuple[int, int]


class Page(NamedTuple):
    """A text with the types of the names in it."""

    lang: str
    text: str
    names: dict[Place, str]


def trimmed(text: str, start: int, end: int) -> Place:
    """A span without quotation marks at its ends.

    >>> trimmed("в «Труд»", 2, 8)
    (3, 7)
    """
    while start < end and text[start] in QUOTES:
        start += 1
    while end > start and text[end - 1] in QUOTES:
        end -= 1
    return start, end


def read_jsonl(path: Path, every: int, without: Iterable[str]) -> Iterator[Page]:
    """Every so many documents, those in Cyrillic-script languages; some types are left out."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        for number, line in enumerate(file):
            row: dict[str, Any] = json.loads(line) if number % every == 0 else {}
            if row.get("lang") in CYRILLIC_LANGUAGES:
                found = ((trimmed(row["text"], m["start"], m["end"]), m["type"]) for m in row["mentions"])
                yield Page(row["lang"], row["text"], {place: t for place, t in found if t not in without})


def read_iob(path: Path, lang: str, every: int, without: Iterable[str]) -> Iterator[Page]:
    """Every so many pages of sentences, words with a space between them."""
    with path.open(encoding="utf-8") as file:
        blocks = [block for block in file.read().split("\n\n") if block.strip()]
    pages = [blocks[i : i + SENTENCES] for i in range(0, len(blocks), SENTENCES)]
    for page in pages[::every]:
        text, names = "", dict[Place, str]()
        for block in page:
            rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("# ")]
            start = -1
            for word, tag in ((row[0], row[-1]) for row in rows):
                begin, text = len(text), text + word
                if tag.startswith("B-") or start < 0:
                    start = begin
                if tag == "O":
                    start = -1
                else:
                    names.pop((start, begin - 1), None)
                    names[start, len(text)] = tag[2:]
                text += " "
            text = text[:-1] + "\n"
        yield Page(lang, text, {trimmed(text, *place): t for place, t in names.items() if t not in without})


class Score:
    """Spans found that are right, names that are found, types said that are right."""

    def __init__(self) -> None:
        self.precision, self.recall, self.typed = Share(), Share(), Share()

    def row(self) -> tuple[object, ...]:
        """The figures, as a table has them."""
        return self.precision.total, self.precision, self.recall, self.typed.total, self.typed


def measure(pages: Iterable[Page], by: str) -> dict[tuple[str, str], Score]:
    """Asks the rules about each text; scores by language and, in it, by rule or type."""
    rules = RuleRecogniser()
    scores: dict[tuple[str, str], Score] = {}
    for page in pages:
        (spans,) = rules.spans([page.text], page.lang)
        found = {trimmed(page.text, s.start, s.end): s for s in spans}
        for place, span in found.items():
            for group in ("all", span.label if by == "rule" else span.type or "no type"):
                score = scores.setdefault((page.lang, group), Score())
                score.precision.add(place in page.names)
                if span.type:
                    score.typed.add(page.names.get(place) == span.type)
        for place, type_ in page.names.items():
            for group in ("all", *([type_] if by == "type" else [])):
                scores.setdefault((page.lang, group), Score()).recall.add(place in found)
    return scores


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path, help="JSON lines, or with --iob words and tags")
    parser.add_argument("--iob", metavar="LANG", choices=CYRILLIC_LANGUAGES, help="the file has words and tags")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="each Nth document only (default: all)")
    parser.add_argument("--without", action="append", default=[], metavar="TYPE", help="no name for us; again")
    parser.add_argument("--by", choices=("type", "rule"), default="type", help="broken down by (default: type)")
    return parser.parse_args()


def main() -> None:
    """Reads a corpus, asks the rules and prints what came out."""
    args = _arguments()
    if args.iob:
        pages = read_iob(args.corpus, args.iob, args.every, args.without)
    else:
        pages = read_jsonl(args.corpus, args.every, args.without)
    scores = measure(pages, args.by)
    print(heading("Names found by rules alone"))
    head = ("language", args.by, "spans", "precision", "recall", "typed", "span and type right")
    rows = sorted((lang, group != "all", group, *score.row()) for (lang, group), score in scores.items())
    print(table(head, [(row[0], *row[2:]) for row in rows]))


if __name__ == "__main__":
    main()
