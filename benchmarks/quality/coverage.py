"""How many of the names in the news the shipped gazetteers know by themselves: SlavicNER against a map of its ids.

The corpus (https://github.com/SlavicNLP/SlavicNER) is not here and is not copied; the benchmark reads a file of it: JSON
lines, gzipped or not, with ``lang`` and ``mentions``, each with ``form``, ``lemma``, ``type`` and ``id``. Each mention is
resolved alone, with its language and its type, and no text around it. ``coverage_map.tsv`` says which id of the corpus is
which entity of ours; it was made by reading, and names only pairs that are one and the same thing. An entity that the map
lacks is one that the gazetteers lack: a mention of it cannot be right, and is wrong where it is linked.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from report import Share, heading, say, table

import namenorm
from namenorm.model import Verdict
from namenorm.resolver import Resolver

LANGUAGES = ("bg", "ru", "uk")
TYPES = ("PER", "LOC", "ORG")
MAP = Path(__file__).resolve().parent / "coverage_map.tsv"

_EXAMPLES = """examples:
  python benchmarks/quality/coverage.py slavicner.jsonl.gz
  python benchmarks/quality/coverage.py slavicner.jsonl.gz -v --least 30 --no-type"""


class Mention(NamedTuple):
    """A distinct form of an entity of the corpus."""

    entity: str
    type: str
    lang: str
    form: str


class Answer(NamedTuple):
    """What namenorm made of a mention, and how many mentions are like it."""

    mention: Mention
    mentions: int
    id: str | None
    candidates: tuple[str, ...]


def read_map(path: Path = MAP) -> dict[str, str]:
    """Ids of the corpus with the ids of ours.

    >>> read_map()["GPE-Ukraine"]
    'loc:ukraine'
    """
    rows = path.read_text(encoding="utf-8").splitlines()
    return dict(row.split("\t")[:2] for row in rows if row and not row.startswith("#"))


def read(path: Path) -> Counter[Mention]:
    """The mentions of the corpus in our languages and of our types, with how often each is there."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        return Counter(_mentions(file))


def _mentions(lines: Iterator[str]) -> Iterator[Mention]:
    for line in lines:
        row = json.loads(line)
        if row["lang"] in LANGUAGES:
            for m in row["mentions"]:
                if m["type"] in TYPES:
                    yield Mention(m["id"], m["type"], row["lang"], m["form"])


def ask(corpus: Counter[Mention], resolver: Resolver, with_type: bool) -> list[Answer]:
    """Resolves each distinct mention."""
    answers = []
    for m, mentions in corpus.items():
        found = resolver.resolve(m.form, m.lang, m.type if with_type else None)
        possible = tuple(c.id for c in found.candidates) if found.verdict is not Verdict.NONE else ()
        answers.append(Answer(m, mentions, found.id, possible))
    return answers


class Counted(NamedTuple):
    """Shares of the mentions: that ours could link, that it did link right, that it linked wrong, that it left open."""

    listed: Share
    right: Share
    wrong: Share
    open: Share

    def add(self, answer: Answer, ours: str | None) -> None:
        """Counts one answer."""
        self.listed.add(ours is not None, answer.mentions)
        self.right.add(answer.id is not None and answer.id == ours, answer.mentions)
        self.wrong.add(answer.id is not None and answer.id != ours, answer.mentions)
        self.open.add(answer.id is None and ours in answer.candidates, answer.mentions)


def count(answers: list[Answer], known: dict[str, str]) -> dict[tuple[str, str], Counted]:
    """The shares by type and language, and by type in all languages."""
    counted: dict[tuple[str, str], Counted] = defaultdict(lambda: Counted(Share(), Share(), Share(), Share()))
    for answer in answers:
        for lang in (answer.mention.lang, "all"):
            counted[answer.mention.type, lang].add(answer, known.get(answer.mention.entity))
    return counted


def misses(answers: list[Answer], known: dict[str, str], least: int) -> list[tuple[object, ...]]:
    """Entities with many mentions that are not linked right: how many, ours, how many left open, and some forms."""
    missed, open_ = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    forms: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for a in answers:
        ours, key = known.get(a.mention.entity), (a.mention.type, a.mention.entity)
        if a.id is None or a.id != ours:
            missed[key] += a.mentions
            open_[key] += a.mentions if a.id is None and ours in a.candidates else 0
            forms[key][a.mention.form] += a.mentions
    return [
        (
            n,
            *key,
            known.get(key[1], "not in ours"),
            open_[key],
            ", ".join(form for form, _ in forms[key].most_common(4)),
        )
        for key, n in missed.most_common()
        if n >= least
    ]


def wrong_links(answers: list[Answer], known: dict[str, str]) -> list[tuple[object, ...]]:
    """Mentions that were linked to another entity than the one they mean."""
    wrong = [a for a in answers if a.id is not None and a.id != known.get(a.mention.entity)]
    wrong.sort(key=lambda a: (-a.mentions, a.mention))
    return [(a.mentions, a.mention.lang, a.mention.form, a.mention.entity, a.id) for a in wrong]


def main() -> None:
    """Resolves the mentions and prints the shares."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path, metavar="JSONL", help="SlavicNER as JSON lines")
    parser.add_argument("-g", "--gazetteer", type=Path, metavar="INDEX", help="another index than the shipped one")
    parser.add_argument("--no-type", action="store_true", help="do not tell the resolver the type")
    parser.add_argument("--least", type=int, default=20, help="with -v: entities missed so often (default: 20)")
    parser.add_argument("-v", "--verbose", action="store_true", help="list what was missed and what was wrong")
    args = parser.parse_args()
    known, corpus = read_map(), read(args.corpus)
    say(f"{corpus.total():,} mentions, {len(corpus):,} distinct; the map has {len(known):,} entities")
    resolver = Resolver(namenorm.Index.open(args.gazetteer or namenorm.shipped_index()))
    answers = ask(corpus, resolver, not args.no_type)
    order = [(t, lang) for t in TYPES for lang in (*LANGUAGES, "all")]
    counted = count(answers, known)
    print(heading("Mentions linked by the shipped gazetteers alone"))
    rows = [(t, lang, (c := counted[t, lang]).right.total, c.listed, c.right, c.open, c.wrong) for t, lang in order]
    print(table(("type", "lang", "mentions", "in ours", "right", "left open", "wrong"), rows))
    if args.verbose:
        print(heading("Entities most often missed"))
        print(table(("missed", "type", "entity", "ours", "left open", "forms"), misses(answers, known, args.least)))
        print(heading("Wrong links"))
        print(table(("mentions", "lang", "form", "entity", "linked to"), wrong_links(answers, known)))


if __name__ == "__main__":
    main()
