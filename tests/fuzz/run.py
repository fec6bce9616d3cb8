"""Fuzzes one target: ``python tests/fuzz/run.py resolver --seconds 600``.

With Atheris (``pip install atheris``, Linux) the choice of bytes follows the branches they reach; without it they
are drawn blindly from what is near the seeds. What fails is written to ``tests/fuzz/findings/TARGET/`` and is a test from then on.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
SEEDS = (
    "Путин звонил Ким Чен Ыну.",
    "Джордж Буш (КНДР) и Буш-младший, г. Москва",
    "«Корејска централна новинска агенција» (КЦНА)",
    'names: {ru: ["Ким"]}',
    '- id: "a"\n  type: PER\n  label: "A"\n  names:\n    ru: [{name: "А", weight: 2}]\n',
    'x\tPER\tru\tКим\t1\tname\n',
    '{"id": "1", "text": "Путин", "lang": "ru", "mentions": [{"start": 0, "end": 5, "type": "PER"}]}\n',
    '{"name": "Ким Чен Ын", "lang": "ru", "type": "PER"}\n',
    "T1\tPER 0 5\tПутин\n",
    "Ким B-PER\nво O\n\n",
    '[{"entity": "B-PER", "score": 0.9, "index": 1, "word": "Ким", "start": 0, "end": 3}]',
)


def _kept(target: str, data: bytes) -> Path:
    path = HERE / "findings" / target / hashlib.sha1(data, usedforsecurity=False).hexdigest()[:12]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def _seeds() -> list[bytes]:
    made = []
    for seed in SEEDS:
        for head in (b"\0\0\0", b"\3\1\xa0", b"\4\2\xff"):
            encoding = {b"\0": "cp1251", b"\xa0": "utf-8", b"\xff": "utf-16-le"}[head[2:]]
            made.append(head + seed.encode(encoding, "replace"))
        made.append(seed.encode())
    return made


def blindly(once: Callable[[bytes], None], seed: int, seconds: float = 3600, most: int = sys.maxsize) -> int:
    """Seeds with bytes changed, cut, doubled and mixed, for a time or so many; returns how many were tried."""
    drawn = random.Random(seed)
    seeds = _seeds()
    end = time.monotonic() + seconds
    done = 0
    while time.monotonic() < end and done < most:
        data = bytearray(drawn.choice(seeds))
        for _ in range(drawn.randint(0, 6)):
            at = drawn.randrange(len(data) + 1)
            match drawn.randrange(5):
                case 0:
                    data[at:at] = drawn.randbytes(drawn.randint(1, 4))
                case 1:
                    del data[at : at + drawn.randint(1, 8)]
                case 2:
                    data[at:at] = data[at : at + 8] * drawn.randint(1, 4)
                case 3:
                    data[at:at] = drawn.choice(seeds)[:40]
                case 4 if at < len(data):
                    data[at] = drawn.randrange(256)
        once(bytes(data))
        done += 1
    return done


def main() -> int:
    """Runs the fuzzer; exit status 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--blind", action="store_true", help="do not use Atheris")
    given = parser.parse_args()
    guided = not given.blind and importlib.util.find_spec("atheris") is not None
    sys.path.insert(0, str(HERE))
    found: set[str] = set()
    if guided:
        import atheris

        with atheris.instrument_imports(include=["namenorm"]):
            import targets
    else:
        import targets

    def once(data: bytes) -> None:
        try:
            targets.run(given.target, data)
        except Exception as error:  # every kind is a finding
            trace = error.__traceback__
            while trace is not None and trace.tb_next is not None:
                trace = trace.tb_next
            where = f"{type(error).__name__} at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
            if where not in found:  # one example of each kind
                found.add(where)
                print(f"{where}: {str(error)[:200]!r}: {_kept(given.target, data)}", flush=True)

    if guided:
        corpus = HERE / "corpus" / given.target
        corpus.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(_seeds()):
            (corpus / f"seed-{number}").write_bytes(seed)
        options = [sys.argv[0], str(corpus), f"-max_total_time={int(given.seconds)}", "-timeout=300", f"-seed={given.seed}"]
        once(b"")  # what is made once, before any input is timed
        atheris.Setup([*options, "-rss_limit_mb=4000", "-max_len=2000", "-verbosity=0", "-print_final_stats=1"], once)
        atheris.Fuzz()
        return 0  # not reached: libFuzzer ends the process
    done = blindly(once, given.seed, given.seconds)
    print(f"{given.target}: {done:,} inputs, {len(found)} kinds of failure")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
