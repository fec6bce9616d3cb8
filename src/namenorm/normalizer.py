"""A text with its mentions written in one way: as ids, labels, or names in a language of choice."""

from __future__ import annotations

from collections.abc import Callable

from namenorm.errors import InputError
from namenorm.index.reader import Index
from namenorm.lang.languages import LANGUAGES
from namenorm.model import Document, Entity, Kind, Mention


def normalize(document: Document, index: Index, to: str = "id", *, keep: bool = False) -> str:
    """Writes each linked mention of a document as its entity's id, label, or name.

    Args:
        document: A linked text.
        index: The index it was linked with.
        to: ``"id"``, ``"label"``, or a language code: the first name in that language (in its dictionary form), or
            the label where the gazetteer has none. Adjectives and demonyms are written so only for ids.
        keep: On: the mention stays and what it means follows in brackets; off: it is replaced.

    Raises:
        InputError: ``to`` is none of these.
    """
    written = _writer(to)
    out, at = [], 0
    for mention in document.mentions:
        if mention.id is None or (mention.kind is not Kind.NAME and to != "id"):
            continue
        entity = index.find(mention.id)
        if entity is None:
            continue
        out += [document.text[at : mention.start], _replaced(mention, written(entity), keep)]
        at = mention.end
    return "".join([*out, document.text[at:]])


def _writer(to: str) -> Callable[[Entity], str]:
    if to == "id":
        return lambda entity: entity.id
    if to == "label":
        return lambda entity: entity.label
    if to in LANGUAGES:
        return lambda entity: name_in(entity, to)
    raise InputError(f"cannot write names as {to!r}; id, label, or one of {', '.join(LANGUAGES)}")


def name_in(entity: Entity, lang: str) -> str:
    """The first strong name of an entity in a language, or its label."""
    return next((n.text for n in entity.names if n.lang == lang and n.kind is Kind.NAME), entity.label)


def _replaced(mention: Mention, written: str, keep: bool) -> str:
    return f"{mention.text} [{written}]" if keep else written
