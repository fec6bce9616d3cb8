"""Two names, one entity? `namenorm.compare` beside what one would use instead, on tests/cases/pairs.yaml.

Every peer gives a score, and none says at which score two names are one. So each is cut where it keeps a share of the
pairs of two entities apart, and what it then finds of the pairs of one entity is told. The cuts are made on the same
pairs: that favours a peer, never namenorm's own verdict, which stands in a row of its own.
"""

from __future__ import annotations

import argparse
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from report import MissingComparatorError, Share, comparator, heading, say, table

import namenorm

_EXAMPLES = """examples:
  python benchmarks/quality/pairs.py
  python benchmarks/quality/pairs.py --by kind --by language
  python benchmarks/quality/pairs.py --peer namenorm --peer "RapidFuzz ratio, Unidecode" -v"""

PAIRS = Path(__file__).resolve().parents[2] / "tests" / "cases" / "pairs.yaml"

CUTS = (0.98, 0.95)
"""Shares of the pairs of two entities that are to be kept apart."""

OURS = "namenorm"


class Pair(NamedTuple):
    """A row of pairs.yaml."""

    a: str
    lang_a: str
    b: str
    lang_b: str
    type: str | None
    same: bool
    kind: str
    why: str


Scorer = Callable[[Pair], float]
Fold = Callable[[str], str]
Ratio = Callable[[str, str], float]


def read_pairs(path: Path) -> list[Pair]:
    """The rows of a case file of pairs."""
    return [Pair(**row) for row in yaml.safe_load(path.read_text(encoding="utf-8"))]


def _compare(pair: Pair) -> namenorm.Comparison:
    return namenorm.compare(pair.a, pair.b, pair.lang_a, pair.lang_b, pair.type)


def folded(name: str) -> str:
    """NFC, small letters, letters and digits only, one space between words: what any program does first.

    >>> folded("Ким Чен-ун") == folded("КИМ ЧЕН  УН")
    True
    """
    plain = unicodedata.normalize("NFC", name).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def _equal() -> Scorer:
    return lambda pair: float(folded(pair.a) == folded(pair.b))


def _unidecode() -> Fold:
    unidecode: Any = comparator("unidecode", "Unidecode").unidecode
    return lambda name: str(unidecode(folded(name))).lower()


def _icu() -> Fold:
    to_latin: Any = comparator("icu", "PyICU").Transliterator.createInstance("Any-Latin; Latin-ASCII")
    return lambda name: str(to_latin.transliterate(folded(name))).lower()


def _rapidfuzz(ratio: str) -> Ratio:
    score: Any = getattr(comparator("rapidfuzz.fuzz", "RapidFuzz"), ratio)
    return lambda a, b: float(score(a, b)) / 100


def _jaro_winkler() -> Ratio:
    score: Any = comparator("jellyfish", "jellyfish").jaro_winkler_similarity
    return lambda a, b: float(score(a, b))


def _over(fold: Callable[[], Fold], ratio: Callable[[], Ratio]) -> Callable[[], Scorer]:
    """A likeness of strings over names folded to Latin letters."""

    def scorer() -> Scorer:
        fold_name, likeness = fold(), ratio()
        return lambda pair: likeness(fold_name(pair.a), fold_name(pair.b))

    return scorer


_SCHEMATA = {"PER": "Person"}
"""Nomenklatura's schema by type; it matches names of people and of organizations, so the rest are organizations."""


def _nomenklatura(name: str) -> Callable[[], Scorer]:
    """The better of the two directions, since nomenklatura's query and result are not treated alike."""

    def scorer() -> Scorer:
        matching = comparator("nomenklatura.matching", "nomenklatura")
        model: Any = comparator("followthemoney", "nomenklatura").model
        algorithm = matching.get_algorithm(name)
        config = algorithm.default_config()

        def score(pair: Pair) -> float:
            schema = _SCHEMATA.get(pair.type or "", "Organization")
            one, other = (
                # its caches go by the id alone, so each name has an id of its own
                model.get_proxy({"id": f"{schema} {text}", "schema": schema, "properties": {"name": [text]}})
                for text in (pair.a, pair.b)
            )
            return max(float(algorithm.compare(x, y, config).score) for x, y in ((one, other), (other, one)))

        return score

    return scorer


METHODS: dict[str, Callable[[], Scorer]] = {
    OURS: lambda: lambda pair: _compare(pair).score,
    "RapidFuzz ratio, Unidecode": _over(_unidecode, lambda: _rapidfuzz("ratio")),
    "RapidFuzz WRatio, Unidecode": _over(_unidecode, lambda: _rapidfuzz("WRatio")),
    "RapidFuzz token_sort_ratio, Unidecode": _over(_unidecode, lambda: _rapidfuzz("token_sort_ratio")),
    "RapidFuzz ratio, ICU": _over(_icu, lambda: _rapidfuzz("ratio")),
    "RapidFuzz token_sort_ratio, ICU": _over(_icu, lambda: _rapidfuzz("token_sort_ratio")),
    "jellyfish Jaro-Winkler, Unidecode": _over(_unidecode, _jaro_winkler),
    "nomenklatura logic-v2": _nomenklatura("logic-v2"),
    "nomenklatura name-based": _nomenklatura("name-based"),
    "equal letters (floor)": _equal,
}


def cut(apart: Iterable[float], share: float) -> float:
    """The score above which at most ``1 - share`` of the pairs of two entities lie.

    >>> cut([0.1, 0.2, 0.3, 0.9], 0.75)
    0.3
    """
    scores = sorted(apart, reverse=True)
    allowed = int(len(scores) * (1 - share) + 1e-9)
    return scores[min(allowed, len(scores) - 1)]


def best_balance(same: Sequence[float], apart: Sequence[float]) -> float:
    """The highest mean of the share found and the share kept apart, over all cuts.

    >>> best_balance([0.9, 0.8, 0.2], [0.7, 0.1, 0.1]) > 0.8
    True
    """
    above_same = above_apart = 0
    best = 0.5
    counts = Counter(same), Counter(apart)
    for score in sorted({*same, *apart}, reverse=True):
        above_same += counts[0][score]
        above_apart += counts[1][score]
        best = max(best, (above_same / len(same) + 1 - above_apart / len(apart)) / 2)
    return best


class Scored(NamedTuple):
    """The scores of one method, pair by pair."""

    pairs: tuple[Pair, ...]
    scores: tuple[float, ...]

    def of(self, same: bool) -> list[float]:
        """Scores of the pairs of one entity, or of two."""
        return [s for pair, s in zip(self.pairs, self.scores, strict=True) if pair.same is same]

    def found(self, share: float, chosen: Callable[[Pair], bool] = lambda _: True) -> Share:
        """Pairs of one entity above the cut that keeps a share of all pairs of two apart."""
        least, found = cut(self.of(False), share), Share()
        for pair, score in zip(self.pairs, self.scores, strict=True):
            if pair.same and chosen(pair):
                found.add(score > least)
        return found


def score_all(pairs: Sequence[Pair], names: Iterable[str]) -> dict[str, Scored]:
    """Asks each method for every pair; one that is not installed is named on standard error and left out."""
    done = {}
    for name in names:
        say(name)
        try:
            scorer = METHODS[name]()
        except MissingComparatorError as missing:
            say(f"  left out: {missing}")
            continue
        done[name] = Scored(tuple(pairs), tuple(scorer(pair) for pair in pairs))
    return done


def _ratio(share: Share, ours: Share | None) -> str:
    if ours is None or not ours.hits or not share.total:
        return "-"
    return f"{share.hits / share.total / (ours.hits / ours.total):.2f}"


def _whole(done: dict[str, Scored]) -> str:
    rows: list[tuple[object, ...]] = []
    ours = {c: done[OURS].found(c) for c in CUTS} if OURS in done else {}
    for name, scored in done.items():
        found = [scored.found(c) for c in CUTS]
        ratios = [_ratio(share, ours.get(c)) for c, share in zip(CUTS, found, strict=True)]
        balance = f"{best_balance(scored.of(True), scored.of(False)):.4f}"
        rows.append((name, found[0], ratios[0], found[1], ratios[1], balance))
    head = ["method"]
    for c in CUTS:
        head += [f"found, {c} apart", "to namenorm"]
    return table((*head, "best balance"), rows)


class Verdicts(NamedTuple):
    """Namenorm's own yes and no, whatever the cut."""

    found: Share
    apart: Share
    wrong: list[tuple[object, ...]]


def verdicts(pairs: Sequence[Pair]) -> Verdicts:
    """Asks namenorm for its verdict on every pair."""
    found, apart, wrong = Share(), Share(), []
    for pair in pairs:
        answer = _compare(pair)
        (found if pair.same else apart).add(answer.same is pair.same)
        if answer.same is not pair.same:
            score = f"{answer.score:.2f}"
            wrong.append((pair.kind, pair.same, score, pair.a, pair.lang_a, pair.b, pair.lang_b, pair.why))
    return Verdicts(found, apart, sorted(wrong))


def _beside_verdicts(own: Verdicts, done: dict[str, Scored]) -> str:
    """The verdict, and what the others find when they are cut to keep as many pairs apart."""
    share = own.apart.hits / max(1, own.apart.total)
    rows: list[tuple[object, ...]] = [(f"{OURS}, its verdict", own.found, _ratio(own.found, own.found))]
    for name, scored in done.items():
        if name != OURS:
            found = scored.found(share)
            rows.append((name, found, _ratio(found, own.found)))
    return table(("method", f"found, {own.apart} apart", "to namenorm"), rows)


_BY: dict[str, Callable[[Pair], tuple[str, ...]]] = {
    "type": lambda pair: (pair.type or "mixed",),
    "kind": lambda pair: (pair.kind,),
    "language": lambda pair: tuple({pair.lang_a, pair.lang_b}),
}


def _broken_down(done: dict[str, Scored], pairs: Sequence[Pair], by: str) -> str:
    """What each method finds at the first cut, of the pairs of one entity of each group."""
    groups = sorted({group for pair in pairs if pair.same for group in _BY[by](pair)})
    rows: list[tuple[object, ...]] = []
    for group in groups:
        found = [s.found(CUTS[0], lambda pair, group=group: group in _BY[by](pair)) for s in done.values()]  # type: ignore[misc]
        rows.append((group, found[0].total, *found))
    return table((by, "pairs", *done), rows)


@cache
def _versions() -> str:
    from importlib.metadata import PackageNotFoundError, version

    found = []
    for package in ("namenorm", "rapidfuzz", "unidecode", "pyicu", "jellyfish", "nomenklatura"):
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    return ", ".join(found)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pairs", type=Path, default=PAIRS, help="a case file (default: tests/cases/pairs.yaml)")
    parser.add_argument(
        "--peer", action="append", choices=tuple(METHODS), metavar="NAME", help="this method only; again"
    )
    parser.add_argument("--by", action="append", choices=tuple(_BY), help="break down by (default: type); again")
    parser.add_argument("-v", "--verbose", action="store_true", help="list the pairs that namenorm has wrong")
    return parser.parse_args()


def main() -> None:
    """Scores the pairs and prints what came out."""
    args = _arguments()
    pairs = read_pairs(args.pairs)
    done = score_all(pairs, args.peer or METHODS)
    counts = Counter(pair.same for pair in pairs)
    print(f"{counts[True]} pairs of one entity, {counts[False]} of two. {_versions()}")
    print(heading("Pairs of one entity found, where a share of the pairs of two entities is kept apart"))
    print(_whole(done))
    for by in args.by or ("type",):
        print(heading(f"Found by {by}, {CUTS[0]} of all pairs of two entities kept apart"))
        print(_broken_down(done, pairs, by))
    if OURS in done:
        own = verdicts(pairs)
        print(heading("namenorm's own verdict, and the others cut to keep as many pairs of two entities apart"))
        print(_beside_verdicts(own, done))
        if args.verbose:
            print(heading(f"{len(own.wrong)} pairs that namenorm has wrong"))
            print(table(("kind", "same", "score", "a", "lang", "b", "lang", "why"), own.wrong))


if __name__ == "__main__":
    main()
