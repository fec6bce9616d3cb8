"""All speed benchmarks with one command, in an environment of their own.

    python benchmarks/speed/run.py                 # about an hour: a million entities, 10 MB of text
    python benchmarks/speed/run.py --quick         # minutes: 10,000 entities, 1 MB
    python benchmarks/speed/run.py --compare       # run again and say what got better or worse than results.json

A full run writes its tables to ``results.md`` and its figures to ``results.json`` beside this file; a quick one, or one that
compares, writes only where ``--output`` says. Nothing passes or fails here.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
QUICK = {
    "scale": ("--entities", "10000", "--each", "1000", "--mixed", "1000", "--opens", "5", "--megabytes", "1",
              "--fuzzy-megabytes", "0.2", "--budget", "10"),
    "scan": ("--patterns", "10000", "--megabytes", "1", "--fuzzy-megabytes", "0.2", "--budget", "10"),
    "resolve": ("--each", "200", "--slow-queries", "60", "--budget", "10", "--slow-budget", "10"),
    "recognisers": ("--documents", "40", "--rounds", "1"),
}  # fmt: skip
SCRIPTS = {"scale": "scale.py", "scan": "scan_peers.py", "resolve": "resolve_peers.py", "recognisers": "recognisers.py"}
HEADINGS = {
    "scale": (
        "From ten thousand entities to a million",
        "*ratio* is the last column to the first. *exact and inflected*: names as listed and in other cases; *fuzzy*: one typing "
        "error, or the spelling of a language that the gazetteer leaves out; no name comes twice. *answered otherwise*: "
        "another id than that of the entity the query was made from. A made gazetteer has namesakes, and of an unknown "
        "name somebody else may be the bearer, so this is no measure of quality. *another text*: a second text of the same "
        "vocabulary after the first.",
    ),
    "scan": (
        "A text looked through for listed names",
        "*exact*: mentions that stand as listed; *inflected*: mentions in another case, in Russian and Ukrainian. Their forms "
        "come from `namenorm.inflect`, as the text does, so namenorm's own share says that speed costs nothing, not how well it "
        "knows the languages; `benchmarks/quality` asks that. *others*: spans that are no mention, in a hundred mentions. *to "
        "namenorm*: MB/s of *another text*. *ready*: seconds to read in the names, or to open the index; *MB*: memory for it.",
    ),
    "resolve": (
        "Names looked up among ten thousand entities",
        "Each library's threshold is the best that these queries allow, found afterwards. *right*: of the queries with an answer; "
        "*wrong*: of all, a fifth of which are unknown names. A slow library stops when its time is over, and is "
        "judged by the queries it answered.",
    ),
    "recognisers": (
        "Recognisers, alone and paired with namenorm",
        "*cold*: the first texts that the process reads; *warm*: other texts of the same vocabulary, behind them. *namenorm adds*: "
        "what the pairing (`link_marked`) takes more, to the recogniser's own time in the same run. *scan*: no recogniser. "
        "Natasha reads Russian only, so its documents are fewer. The tiny model of Stanza and the rules of spaCy are what can be had "
        "everywhere, faster and worse than a model for use; `recognisers.py --help` says how to give it one.",
    ),
}
OPTIONAL = {"resolve": ("icu",), "recognisers": ("stanza", "natasha")}
"""What a part also asks for (``requirements-*.txt``); what cannot be installed is said in its rows."""
_BETTER_IF_MORE = ("per_second", "right", "exact", "inflected", "typo", "unlisted")
_BETTER_IF_LESS = ("seconds", "_ms", "_us", "_mb", "wrong", "ready_s", "others")
_NO_JUDGEMENT = ("first_mb", "second_mb", "processor_seconds")


def main() -> int:
    """Sets up, runs, writes or compares."""
    options = _options()
    saved = HERE / "results.json"
    if options.compare and not saved.exists():
        print(f"no {saved} to compare with: run without --compare first", file=sys.stderr)
        return 2
    python = _environment(options.env, options.parts)
    options.work.mkdir(parents=True, exist_ok=True)
    results: dict[str, Any] = {
        "quick": options.quick,
        "machine": _asked(python, "import measuring; _ = measuring.machine()"),
    }
    results["versions"] = _asked(python, _VERSIONS)
    pages = []
    for part in options.parts:
        answer = options.work / f"{part}.json"
        answer.unlink(missing_ok=True)
        more = [*(QUICK[part] if options.quick else ()), "--work", str(options.work), "--json", str(answer)]
        if part == "scale" and options.texts:
            more += ["--texts", str(options.texts.resolve())]
        done = subprocess.run(
            [python, str(HERE / SCRIPTS[part]), *more], stdout=subprocess.PIPE, encoding="utf-8", check=False
        )
        if done.returncode:
            print(f"{SCRIPTS[part]} failed", file=sys.stderr)
            return 1
        results[part] = json.loads(answer.read_text(encoding="utf-8"))
        title, note = HEADINGS[part]
        pages.append(f"## {title}\n\n{note}\n\n{done.stdout.strip()}\n")
    page = _head(results) + "\n".join(pages)
    if options.compare:
        print(_compared(json.loads(saved.read_text(encoding="utf-8")), results))
    output = options.output or (None if options.quick or options.compare else HERE)
    if output is None:
        print(page)
        return 0
    output.mkdir(parents=True, exist_ok=True)
    (output / "results.md").write_text(page, encoding="utf-8")
    (output / "results.json").write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"written: {output / 'results.md'}, {output / 'results.json'}", file=sys.stderr)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--env", type=Path, default=ROOT / ".venv-bench-speed", help="the environment, made if it is not there"
    )
    parser.add_argument(
        "--work", type=Path, default=Path(tempfile.gettempdir()) / "namenorm-bench", help="for made files"
    )
    parser.add_argument("--quick", action="store_true", help="10,000 entities and 1 MB of text")
    parser.add_argument("--compare", action="store_true", help="say what changed since results.json was written")
    parser.add_argument("--output", type=Path, help="folder for results.md and results.json")
    parser.add_argument("--parts", nargs="+", choices=tuple(SCRIPTS), default=tuple(SCRIPTS))
    parser.add_argument("--texts", type=Path, help="a folder of *.txt to scan as well")
    return parser.parse_args()


def _environment(folder: Path, parts: Sequence[str]) -> str:
    """Makes the environment, or brings it up to date, and gives its Python."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, "-e", str(ROOT), "-r", str(HERE / "requirements.txt")], check=True)
    for name in (name for part in parts for name in OPTIONAL.get(part, ())):
        file = HERE / f"requirements-{name}.txt"
        if subprocess.run([*install, "-r", str(file)], capture_output=True, check=False).returncode:
            print(f"{file.name} cannot be installed here: that row will say so", file=sys.stderr)
    return str(python)


_VERSIONS = """
from importlib.metadata import PackageNotFoundError, version
_ = {}
for name in ("namenorm", "rapidfuzz", "flashtext", "pyahocorasick", "ahocorasick-rs", "spacy", "Unidecode", "PyICU", "nomenklatura",
             "stanza", "torch", "natasha"):
    try:
        _[name] = version(name)
    except PackageNotFoundError:
        pass
"""


def _asked(python: str, code: str) -> dict[str, Any]:
    """What some code in the environment leaves in ``_``."""
    call = [python, "-c", f"{code}\nimport json; print(json.dumps(_))"]
    done = subprocess.run(call, cwd=HERE, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _head(results: dict[str, Any]) -> str:
    m = results["machine"]
    versions = ", ".join(f"{name} {number}" for name, number in results["versions"].items())
    return (
        f"# Speed{' (quick run)' if results['quick'] else ''}\n\n"
        f"Written by `benchmarks/speed/run.py` on {m['date']}: {m['cores']} cores, {m['cpu']}, {m['memory_gb']} GB, "
        f"{m['python']}, {m['system']}; load before the run {m['load_before']}. {versions}.\n\n"
        "Figures a second count the time of the processor, one thread; build, open and the median of one query go by the wall "
        "clock. Everything runs in processes of its own, one after the other.\n\n"
    )


def _compared(old: dict[str, Any], new: dict[str, Any]) -> str:
    """What changed by a tenth or more, worst first."""
    before, lines = dict(_figures(old)), []
    for name, now in _figures(new):
        was = before.get(name)
        if not was or not now or _direction(name) is None:
            continue
        gain = now / was if _direction(name) else was / now
        if not 1 / 1.1 < gain < 1.1:
            lines.append((gain, f"{'better' if gain > 1 else 'WORSE'} {gain:6.2f}x  {name}: {was:.4g} -> {now:.4g}"))
    same = old.get("machine", {}).get("cpu") == new["machine"]["cpu"] and old.get("quick") == new["quick"]
    warning = "" if same else "Not the same machine or kind of run: only figures with the same inputs mean anything.\n"
    return warning + ("\n".join(line for _, line in sorted(lines)) or "Nothing changed by a tenth.")


def _figures(results: dict[str, Any], path: str = "") -> Iterator[tuple[str, float]]:
    for key, value in results.items():
        name = f"{path} / {key}" if path else key
        if isinstance(value, dict):
            yield from _figures(value, name)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield name, value


def _direction(name: str) -> bool | None:
    """True: more is better; False: less is; None: neither."""
    last = name.rpartition(" / ")[2]
    if last in _NO_JUDGEMENT or name.startswith("machine"):
        return None
    if last.endswith(_BETTER_IF_MORE):
        return True
    return False if last.endswith(_BETTER_IF_LESS) else None


if __name__ == "__main__":
    sys.exit(main())
