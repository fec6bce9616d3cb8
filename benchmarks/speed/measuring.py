"""What the speed benchmarks share: fresh processes, clocks, memory, the work folder, and tables."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from entities import ROOT

T = TypeVar("T")
HERE = Path(__file__).resolve().parent


class Timed(NamedTuple):
    """A measured loop: items done before the budget ran out, seconds of the processor, median microseconds of one by the wall.

    The processor's clock does not count what other programs do meanwhile; all that is measured with it has one thread.
    """

    done: int
    seconds: float
    median_us: float

    @property
    def per_second(self) -> float:
        """Items a second."""
        return self.done / self.seconds if self.seconds else 0.0


def timed(work: Callable[[T], object], items: Iterable[T], budget: float = 120.0) -> Timed:
    """Does the work on each item, one after the other, until ``budget`` seconds by the wall are over.

    >>> timed(str.upper, ["Кремль", "Рада"]).done
    2
    """
    each: list[int] = []
    clock = time.perf_counter_ns
    end = clock() + int(budget * 1e9)
    start = time.process_time()
    for item in items:
        before = clock()
        work(item)
        after = clock()
        each.append(after - before)
        if after > end:
            break
    seconds = time.process_time() - start
    each.sort()
    return Timed(len(each), seconds, each[len(each) // 2] / 1e3 if each else 0.0)


def in_fresh_process(script: str, task: str, **given: object) -> dict[str, Any]:
    """Runs a task of a script in a process of its own and returns what it printed as JSON; what failed under "failed"."""
    call = [sys.executable, str(HERE / script), "--child", task, "--given", json.dumps(given, default=str)]
    done = subprocess.run(call, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        say(f"{script} {task} failed: {done.stderr.strip()[-1000:]}")
        return {"failed": (done.stderr.strip().splitlines() or [f"status {done.returncode}"])[-1]}
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def answer_as_child(tasks: dict[str, Callable[..., dict[str, Any]]]) -> bool:
    """Does the task that `in_fresh_process` asked for, if this is such a process; says whether it was."""
    if len(sys.argv) != 5 or sys.argv[1] != "--child" or sys.argv[3] != "--given":
        return False
    print(json.dumps(tasks[sys.argv[2]](**json.loads(sys.argv[4]))))
    return True


def memory() -> dict[str, float]:
    """Memory of this process in MB: at its peak, now, and now without mapped files. Linux tells all three, others the peak."""
    status = Path("/proc/self/status")
    if not status.exists():
        from resource import RUSAGE_SELF, getrusage

        peak = getrusage(RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
        return {"peak_mb": peak, "rss_mb": peak, "anonymous_mb": peak}
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
    names = {"peak_mb": "VmHWM", "rss_mb": "VmRSS", "anonymous_mb": "RssAnon"}
    return {name: int(lines[of].split()[0]) * 1024 / 1e6 for name, of in names.items()}


def machine() -> dict[str, Any]:
    """What was measured on, and when."""
    cpu = platform.processor()
    info = Path("/proc/cpuinfo")
    if info.exists():
        models = [
            line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")
        ]
        cpu = models[0] if models else cpu
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9 if hasattr(os, "sysconf") else 0.0
    return {
        "cores": os.cpu_count(),
        "cpu": cpu,
        "memory_gb": round(total),
        "load_before": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "system": platform.system(),
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
    }


def gazetteer(work: Path, count: int, seed: int = 1) -> Path:
    """The made gazetteer of so many entities in the work folder; written if it is not there, or older than what makes it."""
    from generate import write_gazetteer

    path = work / f"gazetteer-{count}-{seed}.tsv"
    makers = [HERE / f"{name}.py" for name in ("entities", "generate", "name_parts", "respell")]
    makers.append(ROOT / "src/namenorm/lang/data/given_names.tsv")
    if not path.exists() or path.stat().st_mtime < max(m.stat().st_mtime for m in makers):
        say(f"writing {path.name}")
        part = path.with_suffix(".part")
        write_gazetteer(part, count, seed)
        part.replace(path)
    return path


def texts_in(folder: Path) -> Iterator[str]:
    """The text files of a folder, in the order of their names."""
    for path in sorted(folder.rglob("*.txt")):
        yield path.read_text(encoding="utf-8", errors="replace")


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table, figures to the right.

    >>> print(table(("scan", "MB/s"), [("Кремль", 12.5)]))
    | scan | MB/s |
    |---|---:|
    | Кремль | 12.5 |
    """
    cells = [[shown(c) for c in row] for row in rows]
    right = [bool(cells) and all(row[i][:1].isdigit() or row[i] == "-" for row in cells) for i in range(len(head))]
    lines = ["| " + " | ".join(row) + " |" for row in (list(head), *cells)]
    return "\n".join([lines[0], "|" + "|".join("---:" if r else "---" for r in right) + "|", *lines[1:]])


def shown(value: object) -> str:
    """A cell: three significant figures, thousands apart, "-" for nothing.

    >>> shown(0.12345), shown(1234567.8), shown(10000), shown(None)
    ('0.123', '1,230,000', '10,000', '-')
    """
    if value is None:
        return "-"
    if isinstance(value, float):
        rounded = float(f"{value:.3g}")
        return f"{rounded:,.0f}" if abs(rounded) >= 100 else f"{rounded:.3g}"
    return f"{value:,}" if isinstance(value, int) else str(value)


def say(text: str) -> None:
    """Tells on standard error what is being done."""
    print(text, file=sys.stderr, flush=True)


def ratio(a: float | None, b: float | None) -> float | None:
    """One figure in terms of another, None where one is missing."""
    return a / b if a and b else None


__all__ = ["HERE", "ROOT", "Timed", "answer_as_child", "gazetteer", "in_fresh_process", "machine",
           "memory", "ratio", "say", "shown", "table", "texts_in", "timed"]  # fmt: skip
