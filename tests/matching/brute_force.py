"""What the engine should find: a name compared with the forms of an index one by one, no key asked.

`Reference` does so; `questions` makes the names to try it on, from the forms of some entities: mistyped, misread, wrongly
spaced, typed in the wrong layout, bent, and in languages that the index has not. Nothing is drawn by chance: hashes choose.

    python tests/matching/brute_force.py [every form is compared: some minutes]
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import namenorm
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index
from namenorm.index.keys import FUZZY_KINDS
from namenorm.index.reader import Form, Index
from namenorm.matching.evidence import found_in
from namenorm.matching.hits import Hit, held, is_acronym, named
from namenorm.matching.pairing import Pairer
from namenorm.matching.query import make_query
from namenorm.matching.score import log_odds, weights
from namenorm.matching.verdict import MATCH_FLOOR, rank
from namenorm.model import Entity, Kind, Resolution
from namenorm.resolver import Resolver

BY_LIKENESS = frozenset({"respelled"})
"""What starts the evidence of a candidate found by likeness."""


class Question(NamedTuple):
    """A name to be asked: what was done to a form of an entity."""

    name: str
    lang: str | None
    kind: str
    target: int


class Missed(NamedTuple):
    """An entity that a look at all forms finds above the floor of a match, and the engine not, or not so."""

    question: Question
    id: str
    form: str
    expected: float
    got: float
    how: str

    def __str__(self) -> str:
        q = self.question
        return f"{self.how:8s} {q.kind:16s} {q.name!r} ({q.lang}): {self.id} by {self.form}, {self.expected:.2f} not {self.got:.2f}"


class Reference:
    """The forms of an index that are found by likeness; all, or a sample."""

    def __init__(self, index: Index, sample: int | None = None) -> None:
        self.index = index
        self.by_entity: dict[int, list[Form]] = {}
        for entity in range(len(index)):
            self.by_entity[entity] = [
                f for f in index.forms_of(entity) if f.kind in FUZZY_KINDS and not is_acronym(f.text)
            ]
        forms = [form for forms in self.by_entity.values() for form in forms]
        if sample is not None:
            forms = sorted(forms, key=lambda f: crc32(f"{f.text}{f.lang}".encode()))[:sample]
        self.forms = forms

    def forms_for(self, entities: Iterable[int]) -> Iterator[Form]:
        """The sample and all forms of some entities, each once."""
        among = dict.fromkeys(entities)
        for entity in among:
            yield from self.by_entity[entity]
        yield from (form for form in self.forms if form.entity not in among)

    def hits(self, question: Question, entities: Iterable[int]) -> list[Hit]:
        """Each form beside the name."""
        pairer = Pairer(make_query(" ".join(question.name.split()), question.lang, None), self.index.bearers)
        hits = []
        for form in self.forms_for(entities):
            pairing = pairer.pair(named(form, self.index))
            if pairing.pairs or pairing.whole:
                found = found_in(pairing)
                odds = log_odds(found, weights())
                if odds > _HOPELESS:
                    hits.append(Hit(form, odds, tuple(found)))
        return held(hits, pairer, self.index, {})

    def expected(self, question: Question, entities: Iterable[int]) -> dict[int, tuple[float, str]]:
        """Entity → its probability and the form that speaks for it."""
        ranked = rank(self.hits(question, entities), self.index, question.lang, None)
        return {r.number: (r.score, r.standing.hit.form.text) for r in ranked}


_HOPELESS = -6.0
_NEARLY = 0.1


def is_by_likeness(answer: Resolution) -> bool:
    """Whether no exact step and no rule has found anything: only then is likeness asked."""
    return {c.step for c in answer.candidates} <= BY_LIKENESS and not is_acronym(answer.name)


def compared(resolver: Resolver, reference: Reference, question: Question) -> tuple[int, list[Missed]]:
    """How many entities are above the floor, and those of them that the engine has not, or not at that probability."""
    answer = resolver.resolve(question.name, question.lang)
    if not is_by_likeness(answer):
        return 0, []
    index = reference.index
    got = {index.number(c.id) or 0: c.score for c in answer.candidates}
    expected = reference.expected(question, [question.target, *got])
    above = {n: found for n, found in expected.items() if found[0] >= MATCH_FLOOR}
    missed = []
    for number, (score, form) in above.items():
        has = got.get(number, 0.0)
        if abs(has - score) > _NEARLY:
            how = "missing" if number not in got else "lower" if has < score else "higher"
            missed.append(Missed(question, index.head(number).id, form, score, has, how))
    for number, has in got.items():
        score, form = expected.get(number, (0.0, "?"))
        if has >= MATCH_FLOOR and number not in above and has - score > _NEARLY:
            missed.append(Missed(question, index.head(number).id, form, score, has, "higher"))
    return len(above), missed


# --- the names --------------------------------------------------------------------------------------------------------


def _draw(*what: object) -> int:
    return crc32("|".join(map(str, what)).encode())


_ALPHABETS = {"Latn": "abcdefghijklmnoprstuvz", "Cyrl": "абвгдежзиклмнопрстуфхцчшы"}


def _places(name: str) -> list[int]:
    """Places of letters that have a letter on either side, so that first and last letters stay, and some firsts."""
    return [i for i in range(len(name) - 1) if name[i].isalpha() and name[i + 1].isalpha()]


def changed(name: str, draw: int) -> str:
    """One letter is another."""
    places = _places(name)
    if not places:
        return name
    i = places[draw % len(places)]
    letters = _ALPHABETS["Latn" if name[i].isascii() else "Cyrl"]
    letter = letters[draw // 97 % len(letters)]
    return name[:i] + (letter.upper() if name[i].isupper() else letter) + name[i + 1 :]


def dropped(name: str, draw: int) -> str:
    """One letter is left out."""
    places = _places(name)
    i = places[draw % len(places)] if places else 0
    return name[:i] + name[i + 1 :] if places else name


def doubled(name: str, draw: int) -> str:
    """One letter is typed twice."""
    places = _places(name)
    i = places[draw % len(places)] if places else 0
    return name[: i + 1] + name[i].lower() + name[i + 1 :] if places else name


def swapped(name: str, draw: int) -> str:
    """Two neighbours have changed places."""
    places = [i for i in _places(name) if name[i].lower() != name[i + 1].lower()]
    if not places:
        return name
    i = places[draw % len(places)]
    one, other = name[i], name[i + 1]
    return name[:i] + (other.upper() if one.isupper() else other) + one.lower() + name[i + 2 :]


def joined(name: str, draw: int) -> str:
    """A space is missing."""
    spaces = [i for i, letter in enumerate(name) if letter == " "]
    if not spaces:
        return name
    i = spaces[draw % len(spaces)]
    return name[:i] + name[i + 1].lower() + name[i + 2 :]


def split(name: str, draw: int) -> str:
    """A space too many."""
    places = [i for i in _places(name) if i >= 1]
    i = places[draw % len(places)] if places else 0
    return f"{name[: i + 1]} {name[i + 1 :]}" if places else name


_MISREAD = {"и": "н", "н": "и", "п": "л", "л": "п", "ш": "щ", "щ": "ш", "е": "с", "с": "е"}


def misread(name: str, draw: int) -> str:
    """One letter is taken for one that looks like it."""
    places = [i for i, letter in enumerate(name) if letter in _MISREAD]
    if not places:
        return name
    i = places[draw % len(places)]
    return name[:i] + _MISREAD[name[i]] + name[i + 1 :]


_KEYS = str.maketrans(
    "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.`",
)


def other_layout(name: str, draw: int) -> str:
    """Typed in the English layout."""
    return name.translate(_KEYS)


MISTAKES = (changed, dropped, doubled, swapped, joined, split, misread, other_layout)
_TWICE = ((changed, dropped), (changed, changed), (doubled, swapped), (dropped, joined), (misread, changed))
_BENT = frozenset({"ru", "uk", "be", "sr"})
_TABLES = {"bg": "bg_law_2009", "uk": "uk_kmu_2010", "mk": "mk_official_2008", "sr": "sr_gaj", "ru": "ru_icao_9303"}
_MIN_LETTERS = 5


def targets(index: Index, count: int = 40) -> list[int]:
    """Entities by a hash of their ids, half of them people."""
    by_hash = sorted(range(len(index)), key=lambda n: _draw(index.head(n).id))
    people = [n for n in by_hash if index.head(n).type == "PER"]
    others = [n for n in by_hash if index.head(n).type != "PER"]
    return people[: count // 2] + others[: count - count // 2]


def questions(index: Index, entities: Iterable[int]) -> Iterator[Question]:
    """Each entity's names with every mistake there is, each mistake made in another of its names."""
    for entity in entities:
        forms = [
            f
            for f in index.forms_of(entity)
            if f.kind is Kind.NAME and not is_acronym(f.text) and sum(map(str.isalpha, f.text)) >= _MIN_LETTERS
        ]
        forms.sort(key=lambda f: _draw(f.text, f.lang))
        if forms:
            yield from _of_entity(entity, forms)


def _of_entity(entity: int, forms: list[Form]) -> Iterator[Question]:
    made: dict[tuple[str, str | None], Question] = {}

    def add(name: str, lang: str | None, kind: str, form: Form) -> None:
        if name != form.text:
            made.setdefault((name, lang), Question(name, lang, kind, entity))

    for i, mistake in enumerate(MISTAKES):
        form = forms[i % len(forms)]
        draw = _draw(form.text, mistake.__name__)
        add(mistake(form.text, draw), form.lang if draw % 4 else None, mistake.__name__, form)
    for i, (one, other) in enumerate(_TWICE):
        form = forms[(i + 3) % len(forms)]
        draw = _draw(form.text, one.__name__, other.__name__)
        name = other(one(form.text, draw), draw // 5)
        add(name, form.lang, f"{one.__name__}+{other.__name__}", form)
    for form in [f for f in forms if f.lang in _BENT][:2]:
        draw = _draw(form.text, "bent")
        bent = [b.name for b in namenorm.inflect(form.text, form.lang) if b.name != form.text and b.case != "voc"]
        if bent:
            add(bent[draw % len(bent)], form.lang, "bent", form)
            add(changed(bent[draw // 3 % len(bent)], draw // 7), form.lang, "bent+changed", form)
    for form in [f for f in forms if f.lang in _TABLES][:2]:
        add(namenorm.transliterate(form.text, _TABLES[form.lang]), None, "transliterated", form)
    yield from made.values()


def with_languages_left_out(index: Index, path: Path, count: int) -> tuple[Index, list[Question]]:
    """An index of some entities, each without one of its languages; and their names in these."""
    kept: list[Entity] = []
    asked: list[tuple[str, str, str]] = []
    chosen = sorted(range(len(index)), key=lambda n: _draw("left out", index.head(n).id))[:count]
    for entity in map(index.entity, sorted(chosen)):
        langs = sorted({n.lang for n in entity.names if n.kind is Kind.NAME})
        out = langs[_draw(entity.id) % len(langs)]
        names = tuple(n for n in entity.names if n.lang != out)
        written = {n.text for n in names}
        if not any(n.kind is Kind.NAME for n in names):
            continue
        kept.append(replace(entity, names=names, not_same_as=()))
        asked += [
            (n.text, n.lang, entity.id)
            for n in entity.names
            if n.lang == out and n.kind is Kind.NAME and n.text not in written
        ]
    build_index(Gazetteer(tuple(kept), (), {}), path)
    smaller = Index.open(path)
    return smaller, [Question(name, lang, "other language", smaller.number(id_) or 0) for name, lang, id_ in asked]


# --- all of it --------------------------------------------------------------------------------------------------------


class Report(NamedTuple):
    """What a run found."""

    asked: int
    expected: int
    missed: list[Missed]

    @property
    def found(self) -> float:
        """The share of the entities above the floor that the engine has, nearly as probable."""
        return 1.0 - sum(m.how in ("missing", "lower") for m in self.missed) / max(self.expected, 1)

    def __str__(self) -> str:
        hows = Counter(m.how for m in self.missed)
        lines = [f"{self.asked} names, {self.expected} entities expected, found {self.found:.4f}; {dict(hows)}"]
        lines += [
            f"  {kind}: {n}" for kind, n in Counter(f"{m.how} {m.question.kind}" for m in self.missed).most_common()
        ]
        return "\n".join([*lines, *map(str, sorted(self.missed, key=lambda m: (m.how, m.question.kind)))])


def run(index: Index, asked: Iterable[Question], sample: int | None = None) -> Report:
    """Compares the engine with a look at all forms, name by name."""
    resolver, reference = Resolver(index), Reference(index, sample)
    count = expected = 0
    missed: list[Missed] = []
    for question in asked:
        count += 1
        above, misses = compared(resolver, reference, question)
        expected += above
        missed += misses
    return Report(count, expected, missed)


def main() -> None:
    sample = int(sys.argv[1]) if len(sys.argv) > 1 else None
    index = Index.open(namenorm.shipped_index())
    print("mistakes:", run(index, questions(index, targets(index)), sample), flush=True)
    with tempfile.TemporaryDirectory() as tmp:
        print("other languages:", run(*with_languages_left_out(index, Path(tmp) / "left.index", 500), sample))


if __name__ == "__main__":
    main()
