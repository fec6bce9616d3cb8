"""Writes the load of the speed benchmarks: a gazetteer of made entities, queries for it, and a text that names them.

    python benchmarks/speed/generate.py gazetteer -n 1000000 -o million.tsv
    python benchmarks/speed/generate.py queries -n 1000000 -o queries.jsonl
    python benchmarks/speed/generate.py text --megabytes 10 -o text.txt --gold text.jsonl

All of it depends on the seed and on the number of entities only.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from entities import Maker

HEAD = ("id", "type", "lang", "name", "weight")


def write_gazetteer(path: Path, count: int, seed: int = 1, with_surnames: bool = False) -> Counter[str]:
    """Writes a table of ``count`` entities row by row and counts what it writes.

    ``with_surnames`` also counts distinct surnames, in memory that grows with them.
    """
    seen: Counter[str] = Counter()
    surnames: set[str] = set()
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write("\t".join(HEAD) + "\n")
        for made in Maker(seed).entities(count):
            seen["entities"] += 1
            seen[made.type] += 1
            seen["rows"] += len(made.listed)
            if with_surnames and made.surname:
                surnames.add(made.surname)
            for lang, name in made.listed:
                out.write(f"{made.id}\t{made.type}\t{lang}\t{name}\t{made.weight}\n")
    if with_surnames:
        seen["distinct surnames"] = len(surnames)
    return seen


def main() -> None:
    """Reads the command line and writes one file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("gazetteer", "queries", "text"))
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("-n", "--entities", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=10_000, help="queries of each kind")
    parser.add_argument("--megabytes", type=float, default=10.0, help="size of the text in UTF-8")
    parser.add_argument("--gold", type=Path, help="where to write the text with its names as JSON lines")
    given = parser.parse_args()
    if given.what == "gazetteer":
        for what, number in write_gazetteer(given.output, given.entities, given.seed, with_surnames=True).items():
            print(f"{number:>12,} {what}", file=sys.stderr)
    elif given.what == "queries":
        from queries import queries

        with open(given.output, "w", encoding="utf-8") as out:
            for query in queries(given.entities, given.seed, given.each):
                out.write(json.dumps(query._asdict(), ensure_ascii=False) + "\n")
    else:
        from news import articles, write_articles

        write_articles(articles(given.entities, given.seed, int(given.megabytes * 1e6)), given.output, given.gold)


if __name__ == "__main__":
    main()
