"""``diff``: what two gazetteers say differently, and which names would resolve differently."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields

from namenorm.gazetteer.curating.asking import Asked
from namenorm.lang.languages import LANGUAGES
from namenorm.model import Entity, Hints, Name, Resolution, Verdict
from namenorm.text.tokens import words
from namenorm.translit.respell import reading, skeleton

MAX_BEARERS = 100
"""A word that more names have does not bring them all into question; what is written or read as a changed name does."""

_NO_ENTITY = Entity("", "", "", ())
_PLAIN = tuple(f.name for f in fields(Entity) if f.name not in ("id", "names", "proposed"))
"""What an entity says of itself beside its names."""


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one entity.

    Attributes:
        id: The entity.
        what: ``added``, ``removed`` or ``changed``.
        label: As the newer gazetteer has it, where it has it.
        type: The same.
        sentences: What changed, but for names.
        gained: Names that only the newer has.
        lost: Names that only the older has.
    """

    id: str
    what: str
    label: str
    type: str
    sentences: tuple[str, ...]
    gained: tuple[Name, ...]
    lost: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a gazetteer says of a name, as far as two of them are compared."""

    verdict: Verdict
    id: str | None
    candidates: tuple[str, ...]

    @classmethod
    def of(cls, found: Resolution) -> Answer:
        """The part of an answer that matters: ids, and no probabilities."""
        possible = () if found.verdict is not Verdict.UNSURE else tuple(c.id for c in found.candidates[:_SHOWN])
        return cls(found.verdict, found.id, possible)

    def __str__(self) -> str:
        if self.id:
            return self.id
        return f"unsure ({', '.join(self.candidates)})" if self.candidates else "nothing"

    def differs(self, other: Answer) -> bool:
        """Whether another answer is not the same; the order of what is unsure says nothing."""
        mine, others = set(self.candidates), set(other.candidates)
        return (self.verdict, self.id, mine) != (other.verdict, other.id, others)


_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Resolved:
    """A name that the two gazetteers resolve differently."""

    name: str
    lang: str
    before: Answer
    after: Answer


def changes(before: Iterable[Entity], after: Iterable[Entity]) -> tuple[Change, ...]:
    """What each entity gained and lost, by id: added, removed and changed ones; those that stayed are left out.

    >>> old = Entity("loc:x", "LOC", "Libya", (Name("Либия", "bg"),))
    >>> new = Entity("loc:x", "LOC", "Libya", (Name("Либия", "bg"), Name("Ливия", "ru")), source="CLDR")
    >>> [(c.what, [n.text for n in c.gained], c.sentences) for c in changes([old], [new])]
    [('changed', ['Ливия'], ('source: none → CLDR',))]
    """
    old, new = {e.id: e for e in before}, {e.id: e for e in after}
    return tuple(_change(old.get(i), new.get(i)) for i in sorted(old.keys() | new.keys()) if old.get(i) != new.get(i))


def _change(old: Entity | None, new: Entity | None) -> Change:
    shown = new or old or _NO_ENTITY
    what = "added" if old is None else "removed" if new is None else "changed"
    had, has = _names(old), _names(new)
    sentences = tuple(_sentences(old, new)) if old and new else ()
    if old and new and had.keys() == has.keys() and not sentences:
        sentences = ("rules of proposed names, or the order of names",)
    gained = tuple(n for key, n in has.items() if key not in had)
    return Change(
        shown.id, what, shown.label, shown.type, sentences, gained, tuple(n for k, n in had.items() if k not in has)
    )


def _names(entity: Entity | None) -> dict[tuple[object, ...], Name]:
    """The names by all they say, in the order of languages."""
    names = (*entity.names, *entity.proposed) if entity else ()
    found = {(n.kind, n.lang, n.text, n.weight, n.type, n.proposed is None): n for n in names}
    return dict(sorted(found.items(), key=lambda item: LANGUAGES.index(item[1].lang)))


def _sentences(old: Entity, new: Entity) -> Iterator[str]:
    for name in _PLAIN:
        was, is_ = getattr(old, name), getattr(new, name)
        if was != is_:
            yield f"{name}: {_said(was)} → {_said(is_)}"


def _said(value: object) -> str:
    if isinstance(value, Hints):
        value = (*value.entities, *value.words)
    if isinstance(value, tuple):
        value = ", ".join(" ".join(map(str, v)) if isinstance(v, tuple) else str(v) for v in value)
    return str(value) if value else "none"


def resolved_differently(
    before: Asked,
    after: Asked,
    changed: Iterable[Change],
    old: Mapping[str, Entity],
    new: Mapping[str, Entity],
) -> Iterator[Resolved]:
    """The names for which two gazetteers give other answers, in the order of languages and of the alphabet.

    Asked are all names of the entities that changed, in both gazetteers, and the names of others that are near to them:
    written or read like one of them, with a word of one of them, or with its initials.
    """
    for name, lang in sorted(names_in_question(changed, old, new), key=lambda n: (LANGUAGES.index(n[1]), n[0])):
        was, is_ = Answer.of(before.resolve(name, lang)), Answer.of(after.resolve(name, lang))
        if was.differs(is_):
            yield Resolved(name, lang, was, is_)


def names_in_question(
    changed: Iterable[Change], old: Mapping[str, Entity], new: Mapping[str, Entity]
) -> set[tuple[str, str]]:
    """Name and language of all that may resolve differently; see `resolved_differently`."""
    touched = [e for c in changed for e in (old.get(c.id), new.get(c.id)) if e is not None]
    asked = {(n.text, n.lang) for e in touched for n in (*e.names, *e.proposed)}
    keys = {key for name, lang in asked for key in _keys(name, lang)}
    by_key: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for entity in (*old.values(), *new.values()):
        for n in entity.names:
            for key in _keys(n.text, n.lang):
                if key in keys:
                    by_key[key].add((n.text, n.lang))
    for key, bearers in by_key.items():
        if key[0] != _OF_WORD or len(bearers) <= MAX_BEARERS:
            asked |= bearers
    return asked


_OF_WORD = "w"


def _keys(name: str, lang: str) -> Iterator[str]:
    """What near names share: the skeleton of the whole name, the reading of a word, initials that make an acronym."""
    named = words(name)
    readings = [reading(word, lang) for word in named]
    yield "s" + "".join(map(skeleton, readings))
    yield from (_OF_WORD + sounds for sounds, word in zip(readings, named, strict=True) if len(word) > 1)
    if len(named) > 2:
        yield "a" + "".join(word[0] for word in named)
    elif len(named) == 1 and name.isupper():
        yield "a" + named[0]
