"""What stands for a full name of its document: a bare surname, where one person has it; an acronym that is introduced."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from namenorm.clustering.names import PERSON, Node
from namenorm.lang.given_names import given_name_groups
from namenorm.lang.languages import analyses
from namenorm.model import Kind
from namenorm.text.tokens import tokens, words


@dataclass(slots=True)
class Short:
    """A short form, with the mentions that are of its bearer."""

    text: str
    lang: str
    kind: Kind
    met: Counter[tuple[str | None, str]] = field(default_factory=Counter)


Shorts = dict[tuple[int, str, str], Short]
"""Number of the group, language and text → the short form."""


def shortened(nodes: Sequence[Node], groups: Sequence[Sequence[int]]) -> Shorts:
    """Gives bare surnames and introduced acronyms to the groups of full names, taking the mentions from their own nodes."""
    return attached(nodes, groups) | _introduced(nodes, groups)


def _introduced(nodes: Sequence[Node], groups: Sequence[Sequence[int]]) -> Shorts:
    """Acronyms, each with the group that has the name it was introduced for, in the documents that introduce it."""
    wanted = {(doc, name) for node in nodes for doc, name in node.stands_for.items()}
    bearer: dict[tuple[str | None, str], int] = {}
    for number, group in enumerate(groups) if wanted else ():
        for place in group:
            bearer.update((met, number) for met in nodes[place].met if met in wanted)
    shorts: Shorts = {}
    for node in nodes:
        for doc, name in sorted(node.stands_for.items()):
            if (doc, name) in bearer:
                number = bearer[doc, name]
                _move(
                    node,
                    doc,
                    shorts.setdefault((number, node.lang, node.text), Short(node.text, node.lang, Kind.ACRONYM)),
                )
    return shorts


def attached(nodes: Sequence[Node], groups: Sequence[Sequence[int]]) -> Shorts:
    """Gives bare surnames to the groups of full names, and takes these mentions from their own nodes.

    A surname goes to the one group that has a full name with it in the same document. Where two have, it stays alone,
    and what one document says is never carried over to another.
    """
    group_of = {place: number for number, group in enumerate(groups) for place in group}
    full: dict[str, list[int]] = defaultdict(list)
    for place, node in enumerate(nodes):
        if node.family == PERSON and not node.is_weak:
            for doc in node.docs:
                full[doc].append(place)
    shorts: Shorts = {}
    for node in nodes:
        if not node.is_weak:
            continue
        bases = _bases(node)
        for doc in sorted(node.docs):
            bearers = {(group_of[p], t) for p in full.get(doc, ()) if (t := _text_of(node, bases, nodes[p]))}
            if len({number for number, _ in bearers}) == 1:
                number, text = min(bearers)
                _move(node, doc, shorts.setdefault((number, node.lang, text), Short(text, node.lang, Kind.SHORT)))
    return shorts


def _move(node: Node, doc: str, short: Short) -> None:
    for key in [key for key in node.met if key[0] == doc]:
        short.met[key] += node.met.pop(key)


def _bases(node: Node) -> frozenset[str]:
    """The last word in all base forms that the forms met can have."""
    found = {node.words[-1]}
    for text in node.seen:
        word = words(text)[-1]
        found.update((word, *(a.base for a in analyses(word, node.lang) if not a.plural)))
    return frozenset(found)


def _text_of(weak: Node, bases: Iterable[str], full: Node) -> str:
    """The short form, as written, where a full name has it; otherwise nothing."""
    *initials, last = weak.words
    if len(last) == 1:
        initials, bases = list(weak.words[1:]), (weak.words[0],)
    others = list(full.words)
    surname = next((w for w in reversed(full.words) if w in bases and _may_be_surname(w, full)), None)
    if surname is None or (initials and not all(len(i) == 1 for i in initials)):
        return ""
    others.remove(surname)
    if not _are_initials(initials, others):
        return ""
    if initials:
        return weak.text
    return next(t.text for t in tokens(full.text) if t.key == surname)


def _are_initials(initials: Sequence[str], others: list[str]) -> bool:
    for letter in initials:
        found = next((w for w in others if w.startswith(letter)), None)
        if found is None:
            return False
        others.remove(found)
    return True


def _may_be_surname(word: str, full: Node) -> bool:
    """A given name is one only at the end of a name: «Рикки Мартин»."""
    return word == full.words[-1] or not given_name_groups(word, full.lang)
