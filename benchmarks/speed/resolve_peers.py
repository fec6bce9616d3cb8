"""Names looked up in a gazetteer of ten thousand entities by namenorm and by libraries that compare strings.

    python benchmarks/speed/resolve_peers.py --work DIR

Every library gets the same queries in the same order and each has a process of its own. A library that scores is asked for
its best entity; two thresholds are then tried for it, each the best that these very queries allow: the one with the most
right answers less wrong ones, and the one with the most right answers of which at most five queries in a hundred get a wrong
one. namenorm has no threshold: it says MATCH or does not.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path
from typing import Any

from lookups import NAMENORM, PEERS, SLOW, Found, Row, owners_of, with_namenorm
from measuring import answer_as_child, gazetteer, in_fresh_process, memory, ratio, say, shown, table, timed
from queries import KINDS, Query, queries

# --- what runs in processes of its own ----------------------------------------------------------------------------


def looked_up(
    library: str, source: str, index: str, entities: int, each: int, seed: int, most: int, budget: float
) -> dict[str, Any]:
    """One library over the queries: speed, and for each query the kind, the score and whether the answer is right."""
    rows = _rows(source)
    asked = _clear(rows, entities, seed, each)[:most]
    before, start = memory()["rss_mb"], time.process_time()
    look = with_namenorm(index) if library == NAMENORM else PEERS[library](rows)
    ready = time.process_time() - start
    for q in asked[-20:] if library not in SLOW else ():
        look(q)  # languages and tables are loaded
    answers: list[Found] = []
    result = timed(lambda q: answers.append(look(q)), asked, budget)
    judged = [(q.kind, score, q.id in ids) for q, (ids, score) in zip(asked, answers, strict=False)]
    found: dict[str, Any] = {
        "per_second": result.per_second,
        "median_us": result.median_us,
        "done": result.done,
        "ready_s": ready,
        "memory_mb": memory()["rss_mb"] - before,
    }
    if library in (NAMENORM, "exact dictionary"):
        return found | {"best": _shares(judged, 0.0)}
    return found | {"best": _at_best(judged, 1.0), "five": _at_best(judged, 0.05)}


def _rows(source: str) -> list[Row]:
    with open(source, encoding="utf-8") as lines:
        next(lines)
        return [Row(*line.rstrip("\n").split("\t")[:4]) for line in lines]


def _clear(rows: list[Row], entities: int, seed: int, each: int) -> list[Query]:
    """Queries with one right answer: of entities without namesakes, and not by chance a listed name of another one."""
    owners = owners_of(rows, str.casefold)
    shared = {id_ for ids in owners.values() if len(ids) > 1 for id_ in ids}
    return [
        q
        for q in queries(entities, seed, each)
        if q.id not in shared and owners.get(q.name.casefold(), frozenset((q.id or "",))) == {q.id or ""}
    ]


def _at_best(judged: list[tuple[str, float, bool]], most_wrong: float) -> dict[str, Any]:
    """The shares at the threshold with the most right answers less wrong ones, of those with few enough wrong ones.

    >>> _at_best([("exact", 0.9, True), ("unknown", 0.8, False)], 1.0)["threshold"]
    0.9
    """
    by_score = sorted(judged, key=lambda j: -j[1])
    best, threshold, right, wrong = 0, 1e9, 0, 0
    for i, (_, score, is_right) in enumerate(by_score):
        right, wrong = right + is_right, wrong + (not is_right and score > 0)
        is_last = i + 1 == len(by_score) or by_score[i + 1][1] < score
        gain = right - wrong if most_wrong == 1.0 else right
        if is_last and gain > best and wrong <= most_wrong * len(judged):
            best, threshold = gain, score
    return _shares(judged, threshold)


def _shares(judged: list[tuple[str, float, bool]], threshold: float) -> dict[str, Any]:
    found: dict[str, Any] = {"threshold": threshold}
    given = [(kind, score >= threshold and score > 0, is_right) for kind, score, is_right in judged]
    for kind in KINDS[:-1]:
        of_kind = [answered and is_right for k, answered, is_right in given if k == kind]
        found[kind] = sum(of_kind) / len(of_kind) if of_kind else None
    known = [answered and is_right for kind, answered, is_right in given if kind != "unknown"]
    found["right"] = sum(known) / max(1, len(known))
    found["wrong"] = sum(answered and not is_right for _, answered, is_right in given) / max(1, len(given))
    return found


# --- all of it ----------------------------------------------------------------------------------------------------


def measure(work: Path, options: argparse.Namespace) -> dict[str, Any]:
    """Figures by library."""
    source = gazetteer(work, options.count, options.seed)
    index = work / f"resolve-{options.count}.index"
    say(f"{options.count:,} entities: build")
    in_fresh_process("scale.py", "build", source=source, index=index)
    found = {}
    for library in (*PEERS, NAMENORM):
        say(f"{options.count:,} entities: {library}")
        is_slow = library in SLOW
        most = options.slow_queries if is_slow else options.each * len(KINDS)
        found[library] = in_fresh_process(
            "resolve_peers.py", "looked_up", library=library, source=source, index=index, entities=options.count,
            each=options.each, seed=options.seed, most=most,
            budget=options.slow_budget if is_slow else options.budget,
        )  # fmt: skip
    return found


def tables(found: dict[str, Any]) -> str:
    """The figures of `measure` as Markdown."""
    ours = found.get(NAMENORM, {}).get("per_second")
    speed, shares = [], []
    for library, row in found.items():
        if "failed" in row:
            speed.append((library, row["failed"], *[None] * 5))
            continue
        figures = (
            row["done"],
            row["per_second"],
            ratio(row["per_second"], ours),
            row["median_us"],
            row["ready_s"],
            row["memory_mb"],
        )
        speed.append((library, *map(shown, figures)))
        for which, label in (("best", "best threshold"), ("five", "at most 5 % wrong")):
            if which in row:
                at = row[which]
                label = label if "five" in row else "none needed"
                columns = ("right", *KINDS[:-1], "wrong")
                shares.append((library, label, *(shown(at[c]) for c in columns)))
    head = ("library", "queries", "queries/s", "to namenorm", "median of one, µs", "ready, s", "MB")
    of_shares = ("library", "threshold", "right", *KINDS[:-1], "wrong, of all")
    return table(head, speed) + "\n\n" + table(of_shares, shares)


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options that `run.py` sets as well."""
    parser.add_argument("--count", type=int, default=10_000, help="entities of the gazetteer")
    parser.add_argument("--each", type=int, default=2_000, help="queries of each kind")
    parser.add_argument("--slow-queries", type=int, default=300, help="most queries for nomenklatura")
    parser.add_argument("--budget", type=float, default=120.0, help="most seconds for one library")
    parser.add_argument("--slow-budget", type=float, default=120.0, help="most seconds for nomenklatura")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--work", type=Path, default=Path(tempfile.gettempdir()) / "namenorm-bench", help="for made files"
    )


def main() -> None:
    """Measures and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    parser.add_argument("--json", type=Path, help="where to write the figures")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    found = measure(options.work, options)
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    print(tables(found))


if __name__ == "__main__" and not answer_as_child({"looked_up": looked_up}):
    main()
