"""What a text says about names that several entities bear: SlavicNER's ambiguous forms, with hints and without.

Like `coverage.py` it reads a file of the corpus and the map of its ids. A mention counts where its form alone, asked with its
language, has two candidates or more whose form is written or bent as it is, and the entity meant is one of them. Each text is
linked as it is, by the scan, once with the hints of the shipped gazetteers and once as if there were none.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from pathlib import Path

from coverage import LANGUAGES, read_map
from report import say, table

import namenorm
from namenorm.linking import context

_EXACT = frozenset({"unified_form", "inflected_form"})
_EXAMPLES = """examples:
  python benchmarks/quality/context.py slavicner.jsonl.gz
  python benchmarks/quality/context.py slavicner.jsonl.gz -v"""


class Bearers:
    """The entities that a form alone may mean, remembered."""

    def __init__(self, resolver: namenorm.Resolver) -> None:
        self._resolver = resolver
        self._known: dict[tuple[str, str], frozenset[str]] = {}

    def of(self, form: str, lang: str) -> frozenset[str]:
        """Ids of those whose form is written or bent so."""
        if (form, lang) not in self._known:
            found = self._resolver.resolve(form, lang).candidates
            self._known[form, lang] = frozenset(c.id for c in found if c.step in _EXACT)
        return self._known[form, lang]


def link(documents: list[dict[str, object]], resolver: namenorm.Resolver) -> list[dict[tuple[int, int], str | None]]:
    """The id that each place of each text is linked to."""
    linker = namenorm.Linker(resolver)
    found = [linker.link(str(d["text"]), str(d["lang"]), fuzzy=False) for d in documents]
    return [{(m.start, m.end): m.id for m in document.mentions} for document in found]


def main() -> None:
    """Prints the shares, and with ``-v`` each form."""
    parser = argparse.ArgumentParser(description=__doc__, epilog=_EXAMPLES, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true", help="each ambiguous form")
    given = parser.parse_args()
    with gzip.open(given.corpus, "rt", encoding="utf-8") as file:
        documents = [d for d in map(json.loads, file) if d["lang"] in LANGUAGES and d["text"]]
    ours = read_map()
    resolver = namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index()))
    bearers = Bearers(resolver)
    with_hints = link(documents, resolver)
    context.HintsOf._of = lambda self, id_: None  # type: ignore[method-assign,assignment,return-value]
    without = link(documents, resolver)
    counted: Counter[tuple[str, str]] = Counter()
    forms: dict[tuple[str, str, str], Counter[tuple[str, str]]] = {}
    for document, one, other in zip(documents, with_hints, without, strict=True):
        for m in document["mentions"]:
            meant = ours.get(m["id"])
            possible = bearers.of(m["form"], document["lang"])
            if meant is None or len(possible) < 2 or meant not in possible:
                continue
            place = (m["start"], m["end"])
            for way, answers in (("hints", one), ("none", other)):
                id_ = answers.get(place)
                outcome = "right" if id_ == meant else "open" if id_ is None else "wrong"
                counted[way, outcome] += 1
                forms.setdefault((document["lang"], m["form"], meant), Counter())[way, outcome] += 1
    total = sum(n for (way, _), n in counted.items() if way == "none")
    say(f"{total:,} mentions of {len(forms):,} forms that several entities of ours bear")
    outcomes = ("right", "open", "wrong")
    rows = [(f"{way}, share", *(f"{counted[way, o] / max(total, 1):.3f}" for o in outcomes)) for way in ("none", "hints")]
    print(table(("hints", *outcomes), rows))
    if given.verbose:
        for key, counts in sorted(forms.items(), key=lambda item: -sum(item[1].values())):
            say(f"{' '.join(key)}: " + ", ".join(f"{w} {o} {n}" for (w, o), n in sorted(counts.items())))


if __name__ == "__main__":
    main()
