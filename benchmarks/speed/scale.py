"""How namenorm's time and memory grow from ten thousand entities to a million.

    python benchmarks/speed/scale.py --work DIR

Everything is measured in fresh processes, one after the other. Files lie in the system's cache when they are opened;
languages are loaded by some queries that are not counted.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from itertools import chain
from pathlib import Path
from statistics import median
from typing import Any

from measuring import answer_as_child, gazetteer, in_fresh_process, memory, ratio, say, shown, table, texts_in, timed
from queries import KINDS, Query, queries

_WARM_UP = 200
_GROUPS = {"exact and inflected": ("exact", "inflected"), "fuzzy": ("typo", "unlisted"), "unknown": ("unknown",)}
_FIRST_WORDS = {"ru": "Сегодня в городе.", "uk": "Сьогодні в місті.", "bg": "Днес в града."}


def measure(work: Path, sizes: list[int], options: argparse.Namespace) -> dict[str, Any]:
    """All figures, by size and then by name."""
    return {str(size): _of_size(work, size, options) for size in sizes}


def _of_size(work: Path, size: int, options: argparse.Namespace) -> dict[str, Any]:
    source = gazetteer(work, size, options.seed)
    index = source.with_suffix(".index")
    asked = work / f"queries-{size}-{options.seed}-{options.each}.jsonl"
    _write(asked, size, options)
    say(f"{size:,}: build")
    found: dict[str, Any] = {"build": in_fresh_process("scale.py", "build", source=source, index=index)}
    say(f"{size:,}: open")
    opens = [in_fresh_process("scale.py", "open", index=index) for _ in range(options.opens)]
    found["open"] = {name: median(o[name] for o in opens if name in o) for name in opens[0]} if opens else {}
    say(f"{size:,}: memory after {options.mixed:,} queries")
    found["mixed"] = in_fresh_process(
        "scale.py", "mixed", index=index, asked=asked, count=options.mixed, budget=options.budget
    )
    for group, kinds in _GROUPS.items():
        say(f"{size:,}: {group} names")
        found[group] = in_fresh_process(
            "scale.py", "names", index=index, asked=asked, kinds=kinds, count=options.each, budget=options.budget
        )
    for fuzzy in (False, True):
        way = "link" if fuzzy else "link, fuzzy=False"
        say(f"{size:,}: {way}")
        megabytes = options.fuzzy_megabytes if fuzzy else options.megabytes
        given = {
            "index": index,
            "size": int(megabytes * 1e6),
            "seed": options.seed,
            "fuzzy": fuzzy,
            "budget": options.budget,
        }
        found[way] = in_fresh_process("scale.py", "link", **given, count=min(size, *options.entities))
        if options.texts:
            found[f"{way}, texts given"] = in_fresh_process("scale.py", "link", **given, texts=options.texts)
    return found


def _write(path: Path, size: int, options: argparse.Namespace) -> None:
    each = options.each + _WARM_UP
    lines = (json.dumps(q, ensure_ascii=False) + "\n" for q in queries(size, options.seed, each))
    path.write_text("".join(lines), encoding="utf-8")


# --- what runs in processes of its own ----------------------------------------------------------------------------


def build(source: str, index: str) -> dict[str, Any]:
    """Builds an index by the command line's own code."""
    from namenorm.cli.main import main as command_line

    start, busy = time.perf_counter(), time.process_time()
    command_line(["build", source, "-o", index], standalone_mode=False)
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    return {
        "seconds": seconds,
        "processor_seconds": busy,
        "peak_mb": memory()["peak_mb"],
        "index_mb": Path(index).stat().st_size / 1e6,
    }


def open_(index: str) -> dict[str, Any]:
    """Opens an index after the import, then asks the first question."""
    import namenorm

    opener, resolver = namenorm.Index, namenorm.Resolver  # imported here, not while the clock runs
    start = time.perf_counter()
    opened = opener.open(Path(index))
    middle = time.perf_counter()
    resolver(opened).resolve("Александр Петров", "ru")
    return {"open_ms": (middle - start) * 1e3, "first_answer_ms": (time.perf_counter() - start) * 1e3}


def mixed(index: str, asked: str, count: int, budget: float) -> dict[str, Any]:
    """Queries of all kinds in turn, then the memory of the process."""
    resolver = _resolver(index)
    some = _read(asked, KINDS, count)
    before = memory()
    result = timed(lambda q: resolver.resolve(q.name, q.lang), some, budget)
    return {"per_second": result.per_second, "done": result.done, "rss_before_mb": before["rss_mb"], **memory()}


def names(index: str, asked: str, kinds: list[str], count: int, budget: float) -> dict[str, Any]:
    """Distinct names of some kinds: how many a second, and how many answers are those wanted."""
    resolver = _resolver(index)
    some = _read(asked, kinds, count + _WARM_UP)
    for q in some[:_WARM_UP]:
        resolver.resolve(q.name, q.lang)
    some = some[_WARM_UP:]
    ids: list[str | None] = []
    result = timed(lambda q: ids.append(resolver.resolve(q.name, q.lang).id), some, budget)
    wanted = [q.id for q in some[: result.done]]
    right = sum(a == b for a, b in zip(ids, wanted, strict=True))
    wrong = sum(a is not None and a != b for a, b in zip(ids, wanted, strict=True))
    return {
        "per_second": result.per_second,
        "median_us": result.median_us,
        "done": result.done,
        "right": right / max(1, result.done),
        "wrong": wrong / max(1, result.done),
    }


def link(
    index: str, size: int, seed: int, fuzzy: bool, budget: float, count: int = 0, texts: str | None = None
) -> dict[str, Any]:
    """A text through the linker with nothing cached, and then another one with the same vocabulary."""
    from news import articles

    import namenorm

    linker = namenorm.Linker(_resolver(index))
    for lang, words in _FIRST_WORDS.items():
        linker.link(words, lang, fuzzy=fuzzy)
    if texts:
        pieces: list[tuple[str, str | None]] = [(text, None) for text in texts_in(Path(texts))]
        passes = [pieces[::2], pieces[1::2]]
    else:
        passes = [[(a.text, a.lang) for a in articles(count, seed, size, edition)] for edition in (0, 1)]
    found: dict[str, Any] = {}
    for name, some in zip(("first", "second"), passes, strict=True):
        mentions = 0

        def one(piece: tuple[str, str | None]) -> None:
            nonlocal mentions
            mentions += len(linker.link(piece[0], piece[1], fuzzy=fuzzy).mentions)

        result = timed(one, some, budget)
        megabytes = sum(len(text.encode()) for text, _ in some[: result.done]) / 1e6
        found[f"{name}_mb_per_second"] = megabytes / result.seconds if result.seconds else 0.0
        found[f"{name}_mb"] = megabytes
        found[f"{name}_mentions"] = mentions
    return {**found, "rss_mb": memory()["rss_mb"]}


def _resolver(index: str) -> Any:
    import namenorm

    return namenorm.Resolver(namenorm.Index.open(Path(index)))


def _read(asked: str, kinds: list[str] | tuple[str, ...], count: int) -> list[Query]:
    found = []
    with open(asked, encoding="utf-8") as lines:
        for line in lines:
            query = Query(*json.loads(line))
            if query.kind in kinds:
                found.append(query)
            if len(found) == count:
                break
    return found


# --- tables -------------------------------------------------------------------------------------------------------


def tables(found: dict[str, Any]) -> str:
    """The figures of `measure` as Markdown, sizes beside each other, the last in terms of the first."""
    sizes = list(found)
    rows = []
    for label, path in _ROWS:
        figures = [_at(found[size], path) for size in sizes]
        if any(f is not None for f in figures):
            rows.append(
                (label, *map(shown, figures), shown(ratio(figures[-1], figures[0]) if len(sizes) > 1 else None))
            )
    head = ("", *(f"{int(size):,} entities" for size in sizes), "ratio")
    return table(head, rows)


def _at(found: dict[str, Any], path: tuple[str, str]) -> float | None:
    value: float | None = found.get(path[0], {}).get(path[1])
    return value


_ROWS = (
    ("build, s", ("build", "seconds")),
    ("build, s of the processor", ("build", "processor_seconds")),
    ("build, peak memory, MB", ("build", "peak_mb")),
    ("index, MB", ("build", "index_mb")),
    ("open, ms", ("open", "open_ms")),
    ("open and first answer, ms", ("open", "first_answer_ms")),
    ("memory before queries, MB", ("mixed", "rss_before_mb")),
    ("memory after mixed queries, MB", ("mixed", "rss_mb")),
    ("of it without mapped files, MB", ("mixed", "anonymous_mb")),
    ("mixed queries asked", ("mixed", "done")),
    ("mixed queries a second", ("mixed", "per_second")),
    *chain.from_iterable(
        (
            (f"{group} names a second", (group, "per_second")),
            (f"{group}: median of one, µs", (group, "median_us")),
            (f"{group}: answered as wanted", (group, "right")),
            (f"{group}: answered otherwise", (group, "wrong")),
        )
        for group in _GROUPS
    ),
    *chain.from_iterable(
        (
            (f"`{way}`, cold, MB/s", (way, "first_mb_per_second")),
            (f"`{way}`, another text, MB/s", (way, "second_mb_per_second")),
            (f"`{way}`, memory at the end, MB", (way, "rss_mb")),
        )
        for way in ("link, fuzzy=False", "link", "link, fuzzy=False, texts given", "link, texts given")
    ),
)


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options that `run.py` has as well."""
    parser.add_argument("--entities", type=int, nargs="+", default=[10_000, 1_000_000], help="sizes of gazetteers")
    parser.add_argument("--each", type=int, default=10_000, help="queries of each group and kind")
    parser.add_argument("--mixed", type=int, default=10_000, help="queries before memory is read")
    parser.add_argument("--opens", type=int, default=20, help="processes that open the index")
    parser.add_argument("--megabytes", type=float, default=10.0, help="text for scans of listed names")
    parser.add_argument("--fuzzy-megabytes", type=float, default=2.0, help="text for scans that also try likeness")
    parser.add_argument("--budget", type=float, default=120.0, help="most seconds for one measurement")
    parser.add_argument("--texts", type=Path, help="a folder of *.txt to scan as well")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--work", type=Path, default=Path(tempfile.gettempdir()) / "namenorm-bench", help="for made files"
    )


def main() -> None:
    """Measures and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    parser.add_argument("--json", type=Path, help="where to write the figures")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    found = measure(options.work, options.entities, options)
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    print(tables(found))


if __name__ == "__main__" and not answer_as_child(
    {"build": build, "open": open_, "mixed": mixed, "names": names, "link": link}
):
    main()
