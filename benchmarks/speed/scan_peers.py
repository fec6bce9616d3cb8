"""The same text looked through for the same names by namenorm and by libraries that find listed strings.

    python benchmarks/speed/scan_peers.py --patterns 10000 200000 --work DIR

The names are those of the first entities of a made gazetteer, the text is made news that says where it names them. Each
scanner has a process of its own; getting ready is not in its MB/s. A mention counts as found when the scanner gives exactly its
span and the entity is among those that it means; *other* spans are whatever else it gives, in a hundred mentions.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from entities import Maker
from generate import HEAD
from measuring import answer_as_child, in_fresh_process, memory, ratio, say, shown, table, timed
from news import Article, articles
from queries import bent
from scanners import NAMENORM, PEERS, Owners, Scan, with_dictionary, with_namenorm

ALL_FORMS = "plain dictionary, with all forms of `inflect`"


# --- what runs in processes of its own ----------------------------------------------------------------------------


def scanned(scanner: str, entities: int, named: int, size: int, seed: int, budget: float, index: str) -> dict[str, Any]:
    """One scanner over one text: a first pass, a second over another text of the same words, and what it found."""
    passes = [list(articles(named, seed, size, edition)) for edition in (0, 1)]
    names = {} if scanner in NAMENORM else names_of(entities, seed, with_forms=scanner == ALL_FORMS)
    before = memory()["rss_mb"]
    start = time.process_time()
    if scanner in NAMENORM:
        scan = with_namenorm(index, NAMENORM[scanner])
        for lang in ("ru", "uk", "bg"):
            scan(Article(lang, "Сегодня", ()))
    else:
        scan = PEERS.get(scanner, with_dictionary)(names)
    ready = time.process_time() - start
    found: dict[str, Any] = {"ready_s": ready, "memory_mb": memory()["rss_mb"] - before}
    for name, some in zip(("first", "second"), passes, strict=True):
        result = timed(scan, some, budget)
        megabytes = sum(len(a.text.encode()) for a in some[: result.done]) / 1e6
        found[f"{name}_mb_per_second"] = megabytes / result.seconds if result.seconds else 0.0
    return {**found, **_checked(scan, passes[0], budget)}


def _checked(scan: Scan, some: list[Article], budget: float) -> dict[str, Any]:
    hits, asked, others = {True: 0, False: 0}, {True: 0, False: 0}, 0
    end = time.monotonic() + budget
    for article in some:
        spans = {(start, stop): ids for start, stop, ids in scan(article)}
        for name in article.names:
            asked[name.is_exact] += 1
            hits[name.is_exact] += name.id in spans.pop((name.start, name.end), ())
        others += len(spans)
        if time.monotonic() > end:
            break
    shares = {of: hits[of] / asked[of] if asked[of] else None for of in hits}
    return {"exact": shares[True], "inflected": shares[False], "others": 100 * others / max(1, sum(asked.values()))}


def names_of(entities: int, seed: int, with_forms: bool = False) -> Owners:
    """The names of the first entities, in all languages, with whose they are; with all their forms if wanted."""
    found: dict[str, set[str]] = {}
    for made in Maker(seed).entities(entities):
        for lang, name in made.listed:
            forms = bent(name, lang, made.type, made.gender) if with_forms and lang != "en" else (name,)
            for form in forms or (name,):
                found.setdefault(form, set()).add(made.id)
    return {name: frozenset(ids) for name, ids in found.items()}


def size_of(patterns: int, seed: int) -> int:
    """How many entities have so many distinct names."""
    seen: set[str] = set()
    for number, made in enumerate(Maker(seed).entities(patterns)):
        seen.update(name for _, name in made.listed)
        if len(seen) > patterns:
            return number
    return patterns


def build(entities: int, seed: int, index: str) -> dict[str, Any]:
    """The index of the same names for namenorm."""
    from namenorm.cli.main import main as command_line

    source = Path(index).with_suffix(".tsv")
    with open(source, "w", encoding="utf-8") as out:
        out.write("\t".join(HEAD) + "\n")
        for made in Maker(seed).entities(entities):
            out.writelines(f"{made.id}\t{made.type}\t{lang}\t{name}\t{made.weight}\n" for lang, name in made.listed)
    command_line(["build", str(source), "-o", index], standalone_mode=False)
    return {}


# --- all of it ----------------------------------------------------------------------------------------------------


def measure(work: Path, options: argparse.Namespace) -> dict[str, Any]:
    """Figures by number of patterns, then by scanner."""
    found: dict[str, Any] = {}
    counts = [size_of(patterns, options.seed) for patterns in options.patterns]
    for patterns, entities in zip(options.patterns, counts, strict=True):
        index = work / f"scan-{patterns}.index"
        say(f"{patterns:,} names: build")
        in_fresh_process("scan_peers.py", "build", entities=entities, seed=options.seed, index=index)
        of_count: dict[str, Any] = {}
        for scanner in _scanners():
            say(f"{patterns:,} names: {scanner}")
            megabytes = options.fuzzy_megabytes if NAMENORM.get(scanner) else options.megabytes
            of_count[scanner] = in_fresh_process(
                "scan_peers.py", "scanned", scanner=scanner, entities=entities, named=counts[0], size=int(megabytes * 1e6),
                seed=options.seed, budget=options.budget, index=index,
            )  # fmt: skip
        found[str(patterns)] = of_count
    return found


def _scanners() -> Iterator[str]:
    yield from PEERS
    yield ALL_FORMS
    yield from NAMENORM


def tables(found: dict[str, Any]) -> str:
    """The figures of `measure` as Markdown, one table for each number of names."""
    return "\n\n".join(f"{int(patterns):,} names:\n\n{_table(rows)}" for patterns, rows in found.items())


def _table(rows: dict[str, Any]) -> str:
    ours = rows.get("namenorm, fuzzy=False", {}).get("second_mb_per_second")
    head = (
        "scanner",
        "MB/s",
        "another text, MB/s",
        "to namenorm, fuzzy=False",
        "exact",
        "inflected",
        "others",
        "ready, s",
        "MB",
    )
    columns = (
        "first_mb_per_second",
        "second_mb_per_second",
        "",
        "exact",
        "inflected",
        "others",
        "ready_s",
        "memory_mb",
    )
    lines = []
    for scanner, row in rows.items():
        if "failed" in row:
            lines.append((scanner, row["failed"], *[None] * 7))
            continue
        cells = [ratio(row["second_mb_per_second"], ours) if not c else row[c] for c in columns]
        lines.append((scanner, *map(shown, cells)))
    return table(head, lines)


def main() -> None:
    """Measures and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--patterns", type=int, nargs="+", default=[10_000, 200_000])
    parser.add_argument("--megabytes", type=float, default=10.0, help="text for each scanner")
    parser.add_argument("--fuzzy-megabytes", type=float, default=2.0, help="text for namenorm with fuzzy matching")
    parser.add_argument("--budget", type=float, default=120.0, help="most seconds for one pass")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--work", type=Path, default=Path(tempfile.gettempdir()) / "namenorm-bench", help="for made files"
    )
    parser.add_argument("--json", type=Path, help="where to write the figures")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    found = measure(options.work, options)
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    print(tables(found))


if __name__ == "__main__" and not answer_as_child({"scanned": scanned, "build": build}):
    main()
