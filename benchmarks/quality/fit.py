"""Fits what each reason of ``namenorm.matching.evidence`` is worth, and says whether the scores are true.

A plain logistic model (a conditional one: each name chooses among its candidates and "none of them") over names whose
entity is known: names in one language asked of a gazetteer in others, mistyped names, and mentions in the news asked of a
gazetteer of other topics. The weights of `src/namenorm/matching/data/weights.tsv` are written anew with ``--write`` (the
examples in it stay). Needs scikit-learn, which brings NumPy and SciPy.

Of the names, by a hash of their entities, three quarters are fitted on; the reliability table is of the last quarter.

    python benchmarks/quality/fit.py --names names.tsv.gz --inflected mentions.tsv.gz --slavicner train.jsonl.gz [--write]
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import exp
from pathlib import Path
from typing import IO
from zlib import crc32

from report import counted

import namenorm
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index
from namenorm.index.reader import Index
from namenorm.matching import score
from namenorm.matching.candidates import forms_further_alike, forms_read_alike
from namenorm.matching.hits import (
    acronym_letters,
    derived_form,
    inflected_form,
    is_acronym,
    similar_hits,
    unified_form,
)
from namenorm.matching.neighbours import Neighbours
from namenorm.matching.pairing import Pairer
from namenorm.matching.query import make_query
from namenorm.matching.verdict import standings_of
from namenorm.model import Kind
from namenorm.resolver import Resolver

WEIGHTS = Path(score.__file__).parent / "data" / "weights.tsv"
HELD_OUT = 4
"""Every fourth entity is not fitted on."""

PENALTY = 2.0
"""Strength of the pull of a weight towards 0 (L2), so that a rare reason is not worth anything at all."""

FIXED = {
    "acronym_of_words": -0.5,
    "derived_form_shortened": -0.2,
    "direction_differs": -4.0,
    "ending_differs": -3.0,
    "gender_differs": -4.0,
    "generation_differs": -4.0,
    "initial_of_no_person": -4.0,
    "inflected_form": 3.0,
    "numeral_differs": -12.0,
    "other_layout": 2.5,
    "patronymic_differs": -4.0,
    "share_of_weights": 1.0,
    "short_form": -3.0,
    "unified_form": 3.0,
}
"""What is not fitted. A name as written and its case form are equals (fitted alone they come out at 2.7 and 3.3, by the names
in the news that the corpus gives two ids); a share of weights is what it is; other reasons never decide, or tell near namesakes apart which are too rare here to be fitted on: «Нигер», «Нигерия»."""


AGAINST = frozenset(
    {
        "consonants_differ",
        "function_word_missing",
        "other_order",
        "patronymic_differs",
        "patronymic_missing",
        "person_cut_short",
        "syllables_differ",
        "word_extra",
    }
)
"""Reasons that are rare here and never speak for a match."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A name and the entity that it means; None: none in the gazetteer."""

    name: str
    lang: str
    type: str
    id: str | None


@dataclass(frozen=True, slots=True)
class Task:
    """A gazetteer, as rows of TSV, and names to ask it."""

    title: str
    rows: list[tuple[str, ...]]
    asked: list[Asked]
    of_others: bool = False
    """Whether each name is asked as if its own entity were not there: what is like it is a namesake."""


def opened(path: Path) -> IO[str]:
    """A text file, gzipped or not."""
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a table, gzipped or not."""
    with opened(path) as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def names_task(path: Path, known: str, most: int) -> Task:
    """Names in some languages are known, the others are asked."""
    rows = rows_of(path)
    in_known = [r for r in rows if r["lang"] in known.split(",")]
    owned = defaultdict(set)
    for r in in_known:
        owned[r["id"]].add(r["name"])
    asked = [
        Asked(r["name"], r["lang"], r["type"], r["id"] if r["id"] in owned else None)
        for r in rows
        if r["lang"] not in known.split(",") and r["name"] not in owned.get(r["id"], ())
    ]
    asked.sort(key=lambda a: crc32(f"{a.name}{a.lang}{a.id}".encode()))
    return Task(
        f"{path.name} known {known}", [(r["id"], r["type"], r["lang"], r["name"], "1") for r in in_known], asked[:most]
    )


def namesakes_task(title: str, rows: list[tuple[str, ...]], most: int) -> Task:
    """Names asked as if their entities were not there, of a gazetteer that has their near namesakes."""
    asked = [Asked(name, lang, type_, id_) for id_, type_, lang, name, _ in rows]
    asked.sort(key=lambda a: crc32(f"{a.lang}{a.name}".encode()))
    return Task(f"{title}, namesakes", rows, asked[:most], of_others=True)


def left_out_task(path: Path, most: int) -> Task:
    """All languages are known; of each entity one language is left out and asked, and every third entity is left out
    altogether: its names are not to be taken for near namesakes in the same language.
    """
    by_id: dict[str, list[dict[str, str]]] = defaultdict(list)
    for r in rows_of(path):
        by_id[r["id"]].append(r)
    rows, asked = [], []
    for id_, names in by_id.items():
        langs = sorted({r["lang"] for r in names})
        out = langs[crc32(id_.encode()) % len(langs)]
        is_known = crc32(id_[::-1].encode()) % 3 > 0
        kept = [r for r in names if r["lang"] != out] if is_known else []
        written = {r["name"] for r in kept}
        rows += [(id_, r["type"], r["lang"], r["name"], "1") for r in kept]
        for r in names:
            if r["lang"] == out and r["name"] not in written:
                asked.append(Asked(r["name"], r["lang"], r["type"], id_ if kept else None))
    asked.sort(key=lambda a: crc32(f"{a.name}{a.lang}".encode()))
    return Task(f"{path.name}, one language or all left out", rows, asked[:most])


def typing_task(path: Path, most: int) -> Task:
    """Names with one letter wrong, asked of their own language; every third entity is left out."""
    rows, asked = [], []
    for r in rows_of(path):
        draw = crc32(f"{r['name']}{r['id']}".encode())
        if r["lang"] == "en" or crc32(r["id"].encode()) % 4:
            continue
        is_known = crc32(r["id"][::-1].encode()) % 3 > 0
        if is_known:
            rows.append((r["id"], r["type"], r["lang"], r["name"], "1"))
        if draw % 3 == 0:
            asked.append(Asked(mistyped(r["name"], draw), r["lang"], r["type"], r["id"] if is_known else None))
    asked.sort(key=lambda a: crc32(f"{a.name}{a.lang}".encode()))
    return Task(f"{path.name} mistyped", rows, asked[:most])


def mistyped(name: str, draw: int) -> str:
    """The name with a letter left out, doubled, changed for another of its own, or changed places with the next."""
    places = [i for i in range(1, len(name) - 1) if name[i].isalpha() and name[i + 1].isalpha()]
    if not places:
        return name
    i = places[draw // 7 % len(places)]
    kinds = (
        name[:i] + name[i + 1 :],
        name[:i] + name[i] + name[i:],
        name[:i] + name[i + 1] + name[i] + name[i + 2 :],
        name[:i] + name[draw // 11 % len(name)].lower() + name[i + 1 :],
    )
    return kinds[draw // 13 % len(kinds)]


def news_tasks(path: Path, most: int) -> Iterator[Task]:
    """Mentions of one topic of the news, the gazetteer from the others."""
    with opened(path) as lines:
        documents = [json.loads(line) for line in lines]
    for topic in sorted({d["topic"] for d in documents}):
        counts: Counter[tuple[str, str, str, str]] = Counter()
        asked = []
        for d in documents:
            for m in d["mentions"]:
                if d["topic"] == topic:
                    if d["lang"] in ("bg", "ru", "uk"):
                        asked.append((m["form"], d["lang"], m["type"], m["id"]))
                else:
                    for name in {m["form"], m["lemma"]}:
                        counts[m["id"], m["type"], d["lang"], " ".join(name.split())] += 1
        rows = [(*key, str(n)) for key, n in sorted(counts.items()) if key[3]]
        known = {row[0] for row in rows}
        distinct = sorted(dict.fromkeys(asked), key=lambda a: crc32("".join(a).encode()))[:most]
        yield Task(f"news but {topic}", rows, [Asked(a, b, c, d if d in known else None) for a, b, c, d in distinct])


def shipped_rows() -> list[tuple[str, ...]]:
    """All names of the shipped gazetteers."""
    entities = Index.open(namenorm.shipped_index())
    return [(e.id, n.type or e.type, n.lang, n.text, "1") for e in entities for n in e.names if n.kind is Kind.NAME]


def shipped_task(most: int) -> Task:
    """The shipped gazetteers: each name asked of all names in other languages."""
    index = Index.open(namenorm.shipped_index())
    rows, asked = [], []
    for entity in index:
        names = [n for n in entity.names if n.kind is Kind.NAME]
        langs = sorted({n.lang for n in names})
        out = langs[crc32(entity.id.encode()) % len(langs)] if len(langs) > 1 else None
        kept = [n for n in names if n.lang != out]
        written = {n.text for n in kept}
        rows += [(entity.id, n.type or entity.type, n.lang, n.text, "1") for n in kept]
        asked += [
            Asked(n.text, n.lang, n.type or entity.type, entity.id)
            for n in names
            if n.lang == out and n.text not in written
        ]
    asked.sort(key=lambda a: crc32(a.name.encode()))
    return Task("shipped, one language left out", rows, asked[:most])


@dataclass(frozen=True, slots=True)
class Option:
    """A candidate for a name: its reasons with their values, and whether it is right."""

    reasons: dict[str, float]
    is_right: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A name with its candidates; none of them need be right."""

    task: str
    asked: Asked
    options: tuple[Option, ...]

    @property
    def is_known(self) -> bool:
        """Whether one of the candidates is right: the others say little, for the right one is beside them."""
        return any(o.is_right for o in self.options)


def questions(task: Task, folder: Path) -> Iterator[Question]:
    """The names of a task with their candidates, from an index built for it."""
    table = folder / "gazetteer.tsv"
    with open(table, "w", encoding="utf-8") as out:
        out.write("id\ttype\tlang\tname\tweight\n")
        out.writelines("\t".join(row) + "\n" for row in task.rows)
    path = folder / "gazetteer.index"
    build_index(Gazetteer.load(table, strict=False), path)
    resolver = Resolver(Index.open(path))
    neighbours = Neighbours(resolver.index)
    for asked in counted(task.asked, task.title, 1_000):
        options = options_of(asked, resolver, neighbours, without=asked.id if task.of_others else None)
        if options:
            yield Question(task.title, asked, options)


def options_of(
    asked: Asked, resolver: Resolver, neighbours: Neighbours, without: str | None = None
) -> tuple[Option, ...]:
    """The likeliest entities of a name, each by its best form, as the resolver would weigh them."""
    index = resolver.index
    query = make_query(asked.name, asked.lang, asked.type)
    if not query.words:
        return ()
    hits = [*unified_form(query, index, resolver.walker), *inflected_form(query, index, resolver.walker)]
    if without is not None and hits:
        if any(index.head(hit.form.entity).id != without for hit in hits):
            return ()  # the very same name: no evidence could tell
        hits = []
    hits = hits or [*derived_form(query, index, resolver.walker), *acronym_letters(query, index, resolver.walker)]
    if not hits and not is_acronym(query.text):
        pairer = Pairer(query, index.bearers)
        forms = {f.number: f for f in forms_read_alike(query, index, neighbours)}
        forms.update((f.number, f) for f in forms_further_alike(query, index, neighbours))
        hits = similar_hits(pairer, forms.values(), index, {})
    hits = [hit for hit in hits if without is None or index.head(hit.form.entity).id != without]
    if without is not None and max([hit.odds for hit in hits], default=LEAST_ALIKE) <= LEAST_ALIKE:
        return ()
    standings = sorted(standings_of(hits, index, asked.lang, asked.type).items(), key=lambda s: (-s[1].odds, s[0]))
    options = []
    for number, standing in standings[:MOST_OF_NAME]:
        reasons = {name: found[0] for name, found in (*standing.hit.reasons, *standing.beside)}
        options.append(Option(reasons, index.head(number).id == asked.id))
    return tuple(options)


MOST_OF_NAME = 8
LEAST_ALIKE = -3.5
"""Log-odds from which a namesake is worth learning from."""


def is_held_out(asked: Asked) -> bool:
    """Whether a name is kept for the reliability table; all names of an entity are, or none."""
    return crc32((asked.id or asked.name).encode()) % HELD_OUT == 0


class Model:
    """The probability of each candidate: exp of its weighted reasons, beside all the others and "none of them"."""

    def __init__(self, asked: list[Question]) -> None:
        import numpy as np
        from sklearn.feature_extraction import DictVectorizer

        self.np = np
        rows = [o.reasons for q in asked for o in q.options]
        self.vectorizer = DictVectorizer()
        self.table = self.vectorizer.fit_transform(
            [{k: v for k, v in reasons.items() if k not in FIXED} for reasons in rows]
        ).tocsr()
        self.offset = np.array([sum(v * FIXED.get(k, 0.0) for k, v in reasons.items()) for reasons in rows])
        self.right = np.array([o.is_right for q in asked for o in q.options], dtype=float)
        self.of = np.repeat(np.arange(len(asked)), [len(q.options) for q in asked])
        self.count = len(asked)

    def probabilities(self, weights: object) -> object:
        """Of all candidates, in order."""
        np = self.np
        odds = np.exp(np.clip(self.table @ weights + self.offset, -40, 40))
        return odds / (1.0 + np.bincount(self.of, odds, self.count))[self.of]

    def loss(self, weights: object) -> tuple[float, object]:
        """What the likelihood of the truth lacks, with its gradient; truth may be that no candidate is right."""
        np = self.np
        p = self.probabilities(weights)
        none = 1.0 - np.bincount(self.of, p, self.count)
        of_right = np.bincount(self.of, p * self.right, self.count)
        has_right = np.bincount(self.of, self.right, self.count) > 0
        likely = np.where(has_right, of_right, none).clip(1e-12)
        residual = p - self.right
        loss = -np.log(likely).sum() + PENALTY / 2 * (weights @ weights)
        return float(loss), self.table.T @ residual + PENALTY * weights

    def fit(self) -> dict[str, float]:
        """The weights that make the truth likeliest, each pulled a little towards 0."""
        from scipy.optimize import minimize

        start = self.np.zeros(self.table.shape[1])
        bounds = [(None, 0.0) if name in AGAINST else (None, None) for name in self.vectorizer.get_feature_names_out()]
        found = minimize(self.loss, start, jac=True, bounds=bounds, method="L-BFGS-B", options={"maxiter": 500})
        return {**dict(zip(self.vectorizer.get_feature_names_out(), map(float, found.x), strict=True)), **FIXED}


OF_GAZETTEERS = frozenset({"common_words", "share_of_weights", "short_form", "type_differs", "type_differs_of_person"})
"""Reasons that two names alone do not have."""


def fit_comparison(asked: Iterable[Question]) -> tuple[dict[str, float], int, int]:
    """What reasons are worth between two names alone, as many of which are one as are near namesakes.

    A gazetteer has the right entity beside the namesake as a rule, and the better one wins; two names have nobody beside
    them. Returns the weights, and how many pairs of one and of two entities they are fitted on.
    """
    import numpy as np
    from scipy.optimize import minimize
    from sklearn.feature_extraction import DictVectorizer

    pairs = [
        o for q in asked for o in q.options if "respelled" in o.reasons and not (o.is_right is False and q.is_known)
    ]
    vectorizer = DictVectorizer()
    left_out = {*OF_GAZETTEERS, *FIXED}
    table = vectorizer.fit_transform([{k: v for k, v in o.reasons.items() if k not in left_out} for o in pairs]).tocsr()
    fixed = np.array([sum(v * FIXED.get(k, 0.0) for k, v in o.reasons.items()) for o in pairs])
    right = np.array([o.is_right for o in pairs], dtype=float)
    worth = np.where(right > 0, 0.5 / right.mean(), 0.5 / (1 - right.mean()))

    def loss(weights: object) -> tuple[float, object]:
        odds = np.clip(table @ weights + fixed, -40, 40)
        p = 1.0 / (1.0 + np.exp(-odds))
        value = -(worth * (right * np.log(p) + (1 - right) * np.log1p(-p))).sum() + PENALTY / 2 * (weights @ weights)
        return float(value), table.T @ ((p - right) * worth) + PENALTY * weights

    names = vectorizer.get_feature_names_out()
    bounds = [(None, 0.0) if name in AGAINST else (None, None) for name in names]
    found = minimize(loss, np.zeros(len(names)), jac=True, bounds=bounds, method="L-BFGS-B", options={"maxiter": 500})
    weights = dict(zip(names, map(float, found.x), strict=True))
    fixed_here = {k: v if k.endswith("_differs") else 0.0 for k, v in FIXED.items()} | {"syllables_differ": -2.0}
    return {**weights, **fixed_here}, int(right.sum()), int((1 - right).sum())


def answered(asked: Iterable[Question], weights: dict[str, float]) -> Iterator[tuple[Question, float, bool]]:
    """Each name with the probability of its best candidate, and whether it is right."""
    for q in asked:
        odds = [exp(sum(weights[k] * v for k, v in o.reasons.items())) for o in q.options]
        best = max(range(len(odds)), key=odds.__getitem__)
        yield q, odds[best] / (1.0 + sum(odds)), q.options[best].is_right


def write(weights: dict[str, float], compared: dict[str, float]) -> None:
    """The table with new numbers and the examples it has."""
    lines = []
    for line in WEIGHTS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            reason, old, old_compared, example = line.split("\t")
            both = f"{weights.get(reason, float(old)):.2f}\t{compared.get(reason, float(old_compared)):.2f}"
            line = f"{reason}\t{both}\t{example}"
        lines.append(line)
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def reliability(
    answers: Iterable[tuple[float, bool]], bins: int = 10
) -> tuple[list[tuple[str, int, float, float]], float]:
    """Score against truth: ``(range, answers, mean score, share right)``, and the expected calibration error."""
    table: list[list[float]] = [[0, 0.0, 0.0] for _ in range(bins)]
    for p, right in answers:
        cell = table[min(int(p * bins), bins - 1)]
        cell[0] += 1
        cell[1] += p
        cell[2] += right
    total = sum(cell[0] for cell in table) or 1
    rows = [
        (f"{i / bins:.1f}–{(i + 1) / bins:.1f}", int(n), said / n, right / n)
        for i, (n, said, right) in enumerate(table)
        if n
    ]
    return rows, sum(n / total * abs(said - right) for _, n, said, right in rows)


def main() -> None:
    """Fits, reports, and writes where asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=Path)
    parser.add_argument("--known", nargs="*", default=["ru", "en", "bg,sr"])
    parser.add_argument("--inflected", type=Path)
    parser.add_argument("--slavicner", type=Path)
    parser.add_argument("--most", type=int, default=4_000, help="names of each task")
    parser.add_argument("-v", "--verbose", action="store_true", help="list what is wrong and probable")
    parser.add_argument("--write", action="store_true", help="write the weights; else only report")
    a = parser.parse_args()
    tasks = [shipped_task(a.most), namesakes_task("shipped", shipped_rows(), 2 * a.most)]
    if a.names:
        tasks += [names_task(a.names, known, a.most) for known in a.known]
        everyone = [(r["id"], r["type"], r["lang"], r["name"], "1") for r in rows_of(a.names)]
        tasks += [
            namesakes_task(a.names.name, everyone, 2 * a.most),
            left_out_task(a.names, a.most),
            typing_task(a.names, a.most // 2),
        ]
    if a.inflected:
        tasks += [names_task(a.inflected, known, a.most // 2) for known in ("bg", "mk", "uk")]
    if a.slavicner:
        tasks += news_tasks(a.slavicner, a.most // 2)
    everything: list[Question] = []
    with tempfile.TemporaryDirectory() as tmp:
        for i, task in enumerate(tasks):
            folder = Path(tmp) / str(i)
            folder.mkdir()
            everything += questions(task, folder)
    fitted_on = [q for q in everything if not is_held_out(q.asked)]
    natural = [q for q in fitted_on if not q.task.endswith("namesakes")]
    weights = Model(natural).fit()
    compared, ones, twos = fit_comparison(fitted_on)
    print(f"{len(natural)} names; {ones} pairs of one entity, {twos} of two\n")
    old = score.weights()
    for reason in old:
        print(
            f"{reason:28s} {old[reason]:7.2f} → {weights.get(reason, old[reason]):7.2f}  compared {compared.get(reason, 0.0):7.2f}"
        )
    if a.write:
        write(weights, compared)
    asked = (q for q in everything if is_held_out(q.asked) and not q.task.endswith("namesakes"))
    held_out = list(answered(asked, {**old, **weights}))
    for title in [*(t.title for t in tasks), "all"]:
        found = [(p, right) for q, p, right in held_out if title in (q.task, "all")]
        table, error = reliability(found)
        print(f"\n{title}: {len(found)} names, calibration error {error:.4f}")
        there = sum(any(o.is_right for o in q.options) for q, _, _ in held_out if title in (q.task, "all"))
        for floor in (0.5, 0.6, 0.7, 0.8, 0.9):
            links = [right for p, right in found if p >= floor]
            print(
                f"  from {floor}: {len(links)} links, right {sum(links) / max(len(links), 1):.4f}, found {sum(links) / max(there, 1):.4f}"
            )
        if title == "all":
            for span, n, said, right in table:
                print(f"  {span}  {n:6d}  said {said:.3f}  right {right:.3f}")
    if a.verbose:
        for q, p, right in sorted(held_out, key=lambda h: -h[1]):
            if not right and p > 0.6:
                print(q.task, q.asked, round(p, 3), q.options[0].reasons)


if __name__ == "__main__":
    sys.exit(main())
