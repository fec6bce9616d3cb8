"""What holds of a gazetteer as a whole."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random

from namenorm.gazetteer.collection import Gazetteer
from namenorm.model import Entity, Kind, Name, Verdict
from namenorm.testing.findings import Case, Finding, Level, Outcome
from namenorm.testing.judging import are_declared_apart
from namenorm.testing.tested import Tested


def acronyms_do_not_collide(tested: Tested, entities: Iterable[Entity]) -> Iterator[Finding]:
    """No acronym is that of two entities in one language, unless weights say which is meant, or the two are declared apart.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> list(acronyms_do_not_collide(tested, [tested.entity("org:korean-central-news-agency")]))
    []
    """
    for entity in entities:
        for name in entity.names:
            if name.kind is not Kind.ACRONYM:
                continue
            owners = tested.owners(name.text, name.lang, (Kind.ACRONYM,))
            for other, weight in sorted(owners.items()):
                if other > entity.id and weight == name.weight and not are_declared_apart(tested, entity.id, other):
                    case = Case("acronyms_do_not_collide", entity.id, name.text, name.lang, name.text, name.lang)
                    got = f"{name.text} ({name.lang}) is {entity.id} and {other}, both weigh {weight:g}"
                    yield Finding(case, Outcome.SHARED, Level.ERROR, other, got)


def order_changes_nothing(sources: Sequence[Path], seed: int = 0) -> Iterator[Finding]:
    """Files in another order, and their entries in another order, make the same entities."""
    with tempfile.TemporaryDirectory() as folder:
        shuffled = list(_shuffled(sources, Path(folder), Random(seed)))
        again = Gazetteer.load(*reversed(shuffled), strict=False)
    before = {e.id: e for e in Gazetteer.load(*sources, strict=False).entities}
    for entity in again.entities:
        if before.get(entity.id) != entity:
            case = Case("order_changes_nothing", entity.id, entity.label)
            yield Finding(case, Outcome.CHANGED, Level.ERROR, None, f"{entity.id} is read otherwise in another order")


def _shuffled(sources: Sequence[Path], folder: Path, rng: Random) -> Iterator[Path]:
    """Copies of files with their entries in another order."""
    for number, path in enumerate(sources):
        text = path.read_text(encoding="utf-8-sig")
        copy = folder / f"{rng.random():.6f}-{number}{path.suffix}"
        head, entries = _entries_of_table(text) if path.suffix == ".tsv" else _entries_of_yaml(text)
        rng.shuffle(entries)
        copy.write_text(head + "".join(entries), encoding="utf-8")
        yield copy


def _entries_of_table(text: str) -> tuple[str, list[str]]:
    head, *rows = text.splitlines(keepends=True) or [""]
    return head, [row if row.endswith("\n") else row + "\n" for row in rows]


def _entries_of_yaml(text: str) -> tuple[str, list[str]]:
    """What stands before the first entry, and the entries with what follows each; one piece for a list in brackets."""
    head: list[str] = []
    entries: list[list[str]] = []
    for line in text.splitlines(keepends=True):
        if line.startswith("- "):
            entries.append([])
        (entries[-1] if entries else head).append(line if line.endswith("\n") else line + "\n")
    return "".join(head), ["".join(lines) for lines in entries]


UNRELATED = (
    Entity("unrelated:popocatepetl", "LOC", "Popocatépetl", (Name("Popocatépetl", "en"), Name("Попокатепетль", "ru"))),
    Entity("unrelated:nyiragongo", "LOC", "Nyiragongo", (Name("Nyiragongo", "en"), Name("Ньирагонго", "ru"))),
    Entity("unrelated:eyjafjallajokull", "LOC", "Eyjafjallajökull", (Name("Эйяфьядлайёкюдль", "ru"),)),
)
"""Volcanoes. One that a gazetteer has, or has something like, is passed over."""


def unrelated_entity_changes_nothing(tested: Tested, entities: Sequence[Entity]) -> Iterator[Finding]:
    """With one more entity, which has nothing to do with them, the forms of entities resolve as before.

    Two indexes are made of these entities alone, one with the stranger; so a sample of a large gazetteer is enough to ask.
    """
    stranger = next((e for e in UNRELATED if not any(_candidates(tested, name) for name in e.names)), None)
    if stranger is None or not entities:
        return
    ordered = tuple(sorted(entities, key=lambda e: e.id))
    with_it = tuple(sorted((*ordered, stranger), key=lambda e: e.id))
    before, after = (Tested.of(Gazetteer(some, (), {})) for some in (ordered, with_it))
    for entity in ordered:
        for name in entity.names:
            one, other = (t.resolver.resolve(name.text, name.lang) for t in (before, after))
            if (one.verdict, one.id) != (other.verdict, other.id):
                case = Case("unrelated_entity_changes_nothing", entity.id, name.text, name.lang)
                got = f"«{name.text}» ({name.lang}) was {one.verdict.value} {one.id or ''}, and beside {stranger.label} {other.verdict.value} {other.id or ''}"
                yield Finding(case, Outcome.CHANGED, Level.ERROR, None, got)


def _candidates(tested: Tested, name: Name) -> bool:
    answer = tested.resolver.resolve(name.text, name.lang)
    return answer.verdict is not Verdict.NONE or bool(answer.candidates)
