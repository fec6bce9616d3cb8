"""How fast a Wikidata dump is imported: MB of uncompressed JSON a second, on one core.

    python benchmarks/speed/importing.py                       # a minute: 100 MB of lines as a dump has them
    python benchmarks/speed/importing.py --megabytes 1000
    python benchmarks/speed/importing.py --dump latest-all.json.gz   # the first --megabytes of a real one

The made dump has the mixture and the sizes of the real one: a third are scholarly articles, a tenth people, and a line
has some 13 kB, most of it statements with references. Its names are load, not facts. Time is the processor's.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any
from unittest import mock

from namenorm.gazetteer.importing import parsing
from namenorm.gazetteer.importing.filtering import Filters
from namenorm.gazetteer.importing.registry import import_format
from namenorm.gazetteer.importing.run import Import
from namenorm.gazetteer.importing.source import Source

MIXTURE = {"article": 35, "person": 10, "place": 15, "taxon": 5, "star": 5, "other": 30}
CLASSES = {"article": 13442814, "person": 5, "place": 486972, "taxon": 16521, "star": 523, "other": 4167410}
LABELS = {"article": 2, "person": 14, "place": 18, "taxon": 30, "star": 4, "other": 8}
STATEMENTS = {"article": 22, "person": 16, "place": 13, "taxon": 10, "star": 14, "other": 3}
LANGS = ("en", "de", "fr", "es", "ru", "uk", "nl", "it", "sv", "pl", "ca", "pt", "ar", "zh", "ja", "fa", "bg", "sr", "he",
         "cs", "be", "kk", "mk", "fi", "tr", "hu", "ko", "ast", "sl", "sk", "nb", "da", "eo", "eu")  # fmt: skip
CYRILLIC = {"ru", "uk", "bg", "sr", "be", "kk", "mk"}
SYLLABLES = {
    False: ["ba", "do", "ke", "li", "mar", "no", "pe", "ri", "sta", "tov", "un", "vin"],
    True: ["ба", "до", "ке", "ли", "мар", "но", "пе", "ри", "ста", "тов", "ун", "вин"],
}


def lines(megabytes: float, seed: int = 1) -> Iterator[bytes]:
    """A dump of about so many megabytes."""
    chance = random.Random(seed)
    kinds = chance.choices(list(MIXTURE), list(MIXTURE.values()), k=100_000)
    left = megabytes * 1e6
    yield b"[\n"
    for number in range(1, sys.maxsize):
        item = _item(number, kinds[number % len(kinds)], chance)
        line = json.dumps(item, ensure_ascii=False, separators=(",", ":")).encode() + b",\n"
        left -= len(line)
        yield line
        if left < 0:
            break
    yield b"]\n"


def _item(number: int, kind: str, chance: random.Random) -> dict[str, Any]:
    few = min(len(LANGS), max(1, round(chance.gauss(LABELS[kind], LABELS[kind] / 2))))
    langs = ["en", *chance.sample(LANGS[1:], few - 1)]
    names = {lang: {"language": lang, "value": _name(lang, chance)} for lang in langs}
    described = {lang: {"language": lang, "value": _name(lang, chance)} for lang in chance.sample(LANGS, 20)}
    aliases = {lang: [{"language": lang, "value": _name(lang, chance)}] for lang in langs[: few // 3]}
    claims: dict[str, Any] = {"P31": [_statement("P31", CLASSES[kind], chance)]}
    for _ in range(STATEMENTS[kind]):
        property_ = f"P{chance.randint(3000, 12000)}"
        claims.setdefault(property_, []).append(_statement(property_, chance.randint(1, 10**8), chance))
    links = {f"{lang}wiki": {"site": f"{lang}wiki", "title": names[lang]["value"], "badges": []} for lang in langs[1:]}
    return {
        "type": "item", "id": f"Q{number}", "labels": names, "descriptions": described, "aliases": aliases or [],
        "claims": claims, "sitelinks": links, "pageid": number, "ns": 0, "title": f"Q{number}",
        "lastrevid": chance.randint(1, 10**9), "modified": "2025-01-01T00:00:00Z",
    }  # fmt: skip


def _name(lang: str, chance: random.Random) -> str:
    parts = ("".join(chance.choices(SYLLABLES[lang in CYRILLIC], k=3)).capitalize() for _ in range(2))
    return " ".join(parts)


def _snak(property_: str, target: int) -> dict[str, Any]:
    value = {"entity-type": "item", "numeric-id": target, "id": f"Q{target}"}
    return {
        "snaktype": "value", "property": property_, "datavalue": {"value": value, "type": "wikibase-entityid"},
        "datatype": "wikibase-item", "hash": f"{target:040x}",
    }  # fmt: skip


def _statement(property_: str, target: int, chance: random.Random) -> dict[str, Any]:
    reference = {
        "hash": f"{target:040x}", "snaks": {"P248": [_snak("P248", 36578)], "P813": [_snak("P813", target)]},
        "snaks-order": ["P248", "P813"],
    }  # fmt: skip
    made: dict[str, Any] = {
        "mainsnak": _snak(property_, target), "type": "statement",
        "id": f"Q{target}${chance.getrandbits(128):032x}", "rank": "normal",
    }  # fmt: skip
    if chance.random() < 0.7:
        made["references"] = [reference]
    return made


def measured(work: Callable[[], object], size: int) -> str:
    """MB a second by the processor's clock."""
    start = time.process_time()
    work()
    return f"{size / 1e6 / (time.process_time() - start):8.0f}"


def main() -> None:
    """Makes the dump, reads it in several ways, prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=100.0)
    parser.add_argument("--dump", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        dump = Path(work) / "dump.json"
        with open(dump, "wb") as file:
            if options.dump:
                left = options.megabytes * 1e6
                for line in Source(options.dump).lines():
                    file.write(line + b"\n")
                    left -= len(line)
                    if left < 0:
                        break
            else:
                file.writelines(lines(options.megabytes))
        count = sum(1 for _ in Source(dump).lines())
        size = dump.stat().st_size
        print(f"{count:,} lines, {size / 1e6:,.0f} MB, {size / count / 1e3:.1f} kB a line\n")
        for name, filters in {
            "everything": Filters(),
            "names in Russian": Filters(langs=("ru",)),
            "people, Russian, 5 Wikipedias": Filters(types=("PER",), langs=("ru",), min_sitelinks=5),
        }.items():
            _row(name, dump, filters, size)


def _row(name: str, dump: Path, filters: Filters, size: int) -> None:
    wikidata = import_format("wikidata")

    def bare() -> None:
        for line in islice(Source(dump).lines(), None):
            if len(line) > 2:
                parsing.json_reader()(line.rstrip(b","))

    def whole() -> None:
        shutil.rmtree(dump.parent / "out", ignore_errors=True)
        task = Import(wikidata, Source(dump), filters)
        task.to_folder(dump.parent / "out")
        kept.append(task.tally.kept)

    kept: list[int] = []
    with_orjson = measured(whole, size)
    parsing.json_reader.cache_clear()
    with mock.patch.dict(sys.modules, {"orjson": None}):
        without = measured(whole, size)
    parsing.json_reader.cache_clear()
    parsed = measured(bare, size)
    print(f"{name:32} MB/s:{with_orjson} with orjson,{without} without, {parsed} to parse alone; {kept[0]:,} kept")


if __name__ == "__main__":
    main()
