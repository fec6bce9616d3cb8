"""From the mapping a person wrote to an `Entity`, with every problem noted on the way.

The YAML reader hands over plain values, each with its line (`Located`); this module knows what they should be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from namenorm.config import MAX_NAME_CHARS, MAX_WEIGHT
from namenorm.gazetteer.problems import Level, Problem
from namenorm.lang.languages import CYRILLIC_LANGUAGES, LANGUAGES, profile
from namenorm.model import ENTITY_TYPES, Entity, Hints, Kind, Name
from namenorm.text.script import script_of
from namenorm.text.tokens import tokens

NAME_BLOCKS = {
    "names": Kind.NAME,
    "short": Kind.SHORT,
    "acronyms": Kind.ACRONYM,
    "adjectives": Kind.ADJECTIVE,
    "demonyms": Kind.DEMONYM,
}
"""Keys of an entry that hold names, and what they make of them."""

KEYS = ("id", "type", "label", "gender", "origin", *NAME_BLOCKS, "not_same_as", "hints", "xrefs", "source")
"""All keys of an entry, in the order that a reader expects."""

REQUIRED_KEYS = ("id", "type", "label")
NAME_KEYS = ("name", "weight", "proposed")
"""Keys of a name that is a mapping."""

ID = re.compile(r"(?!\s*\Z)[^\x00-\x1f\x7f-\x9f\u2028\u2029]{1,200}\Z")
"""Any text that stays on one line; the shipped gazetteers use slugs with a type prefix."""

WIKIDATA = re.compile(r"Q[1-9]\d*\Z")


UNREADABLE = object()
"""Stands for a value that the YAML reader could not make, and has said so."""


@dataclass(frozen=True, slots=True)
class Located:
    """A YAML value with the line (from 1) it stands on. Mappings are lists of pairs, so that no key is lost."""

    value: Any
    line: int


_MAX_MESSAGE = 500
"""Characters of a problem's message that are kept."""


@dataclass
class EntryReader:
    """Reads the entries of one file; `problems` collects what is wrong with them."""

    file: str
    problems: list[Problem] = field(default_factory=list)

    def note(self, line: int, code: str, message: str, hint: str = "", level: Level = "error") -> None:
        """Adds a problem of this file; of what it quotes at great length, the beginning."""
        shown = message if len(message) <= _MAX_MESSAGE else message[:_MAX_MESSAGE] + "…"
        self.problems.append(Problem(self.file, line, code, shown, hint, level))

    def read(self, node: Located) -> Entity | None:
        """Returns the entity, or None where it has no usable id and type."""
        fields = self._mapping(node, "an entity", "not-an-entity")
        if fields is None:
            return None
        for key in fields.keys() - set(KEYS):
            self.note(fields[key].line, "unknown-key", f"unknown key {key!r}", f"known are {', '.join(sorted(KEYS))}")
        required = {}
        for key in REQUIRED_KEYS:
            if key in fields:
                required[key] = self._text(fields[key], key)
            else:
                self.note(node.line, "missing-key", f"an entity without {key!r}")
        id_, type_, label = (required.get(k) for k in ("id", "type", "label"))
        if id_ is not None and not ID.match(id_):
            self.note(
                fields["id"].line, "bad-id", f"unusable id {id_!r}", "an id is one line of at most 200 characters"
            )
            id_ = None
        if type_ is not None and type_ not in ENTITY_TYPES:
            self.note(
                fields["type"].line, "bad-type", f"unknown type {type_!r}", f"known are {', '.join(ENTITY_TYPES)}"
            )
            type_ = None
        if label is not None and not self._is_usable(label, "en", fields["label"].line):
            label = None
        names = tuple(self._all_names(fields))
        if id_ is None or type_ is None or label is None:
            return None
        return Entity(
            id=id_,
            type=type_,
            label=label,
            names=_with_label(label, tuple(n for n in names if n.proposed is None)),
            gender=self._gender(fields.get("gender")),
            origin=self._origin(fields.get("origin")),
            not_same_as=tuple(self._not_same_as(fields.get("not_same_as"), id_)),
            xrefs=tuple(self._xrefs(fields.get("xrefs"))),
            source=self._text(fields["source"], "source") if "source" in fields else None,
            hints=self._hints(fields.get("hints")),
            proposed=tuple(n for n in names if n.proposed is not None),
        )

    def _mapping(self, node: Located, what: str, code: str) -> dict[str, Located] | None:
        if not isinstance(node.value, dict):
            self.note(node.line, code, f"{what} is a mapping, here it is {_shown(node.value)}")
            return None
        return node.value

    def _items(self, node: Located, what: str) -> list[Located]:
        if isinstance(node.value, list):
            return node.value
        self.note(node.line, "not-a-list", f"{what} is a list, here it is {_shown(node.value)}", 'write ["…"]')
        return []

    def _text(self, node: Located, what: str) -> str | None:
        if isinstance(node.value, str) and node.value.strip():
            return " ".join(node.value.split())
        if node.value is not UNREADABLE:
            self.note(node.line, "not-text", f"{what} is {_shown(node.value)}, not text", "put it in double quotes")
        return None

    def _gender(self, node: Located | None) -> str | None:
        if node is None:
            return None
        if node.value not in ("m", "f"):
            self.note(node.line, "bad-gender", f"gender is {_shown(node.value)}", "m or f")
            return None
        return str(node.value)

    def _origin(self, node: Located | None) -> tuple[str, str] | None:
        fields = self._mapping(node, "origin", "bad-origin") if node else None
        if node is None or fields is None:
            return None
        if fields.keys() != {"lang", "name"}:
            self.note(node.line, "bad-origin", f"origin has {', '.join(fields) or 'nothing'}", "it has lang and name")
            return None
        lang, name = self._text(fields["lang"], "lang"), self._text(fields["name"], "name")
        return (lang, name) if lang and name else None

    def _not_same_as(self, node: Located | None, id_: str) -> Iterator[str]:
        for item in self._items(node, "not_same_as") if node else ():
            other = self._text(item, "an id in not_same_as")
            if other == id_:
                self.note(item.line, "self-reference", f"{id_!r} is said not to be itself")
            elif other:
                yield other

    def _hints(self, node: Located | None) -> Hints:
        fields = self._mapping(node, "hints", "bad-hints") if node else None
        if node is None or fields is None:
            return Hints()
        for key in fields.keys() - {"with", "words"}:
            self.note(fields[key].line, "bad-hints", f"unknown key {key!r} of hints", "known are with, words")
        named = self._items(fields["with"], "with") if "with" in fields else ()
        ids = [id_ for item in named if (id_ := self._text(item, "an id in hints"))]
        words = []
        by_lang = self._mapping(fields["words"], "words", "bad-hints") if "words" in fields else None
        for lang, listed in sorted((by_lang or {}).items(), key=_by_language):
            if lang not in LANGUAGES:
                hint = f"known are {', '.join(LANGUAGES)}"
                self.note(listed.line, "unknown-language", f"unknown language {lang!r}", hint)
                continue
            words += [
                (lang, word) for item in self._items(listed, lang) if (word := self._text(item, "a word in hints"))
            ]
        return Hints(tuple(ids), tuple(words))

    def _xrefs(self, node: Located | None) -> Iterator[tuple[str, str]]:
        fields = self._mapping(node, "xrefs", "bad-xref") if node else None
        for scheme, item in sorted((fields or {}).items()):
            ref = self._text(item, f"xref {scheme}")
            if ref and scheme == "wikidata" and not WIKIDATA.match(ref):
                self.note(item.line, "bad-xref", f"{ref!r} is no Wikidata id", "such as Q56226")
            elif ref:
                yield scheme, ref

    def _all_names(self, fields: dict[str, Located]) -> Iterator[Name]:
        for block, kind in NAME_BLOCKS.items():
            if block not in fields:
                continue
            languages = self._mapping(fields[block], block, "not-an-entity")
            for lang, node in sorted((languages or {}).items(), key=_by_language):
                if lang not in LANGUAGES:
                    self.note(
                        node.line, "unknown-language", f"unknown language {lang!r}", f"known are {', '.join(LANGUAGES)}"
                    )
                    continue
                yield from self._names(node, lang, kind)

    def _names(self, node: Located, lang: str, kind: Kind) -> Iterator[Name]:
        seen = set()
        for item in self._items(node, f"{kind} {lang}"):
            name = self._name(item, lang, kind)
            if name is None:
                continue
            if name.text in seen:
                self.note(item.line, "repeated-name", f"{name.text!r} stands twice under {lang}", "delete one")
                continue
            seen.add(name.text)
            yield name

    def _name(self, node: Located, lang: str, kind: Kind) -> Name | None:
        weight, proposed = 1.0, None
        if isinstance(node.value, dict):
            fields = node.value
            for key in fields.keys() - set(NAME_KEYS):
                known = f"known are {', '.join(NAME_KEYS)}"
                self.note(fields[key].line, "unknown-key", f"unknown key {key!r} of a name", known)
            if "name" not in fields:
                self.note(node.line, "missing-key", "a name mapping without 'name'")
                return None
            text = self._text(fields["name"], "a name")
            weight = self._weight(fields.get("weight"))
            if "proposed" in fields:  # a rule that cannot be read is an error, and the name stays a proposal
                proposed = self._text(fields["proposed"], "proposed") or ""
        else:
            text = self._text(node, "a name")
        if not text or not self._is_usable(text, lang, node.line):
            return None
        return Name(text, lang, kind, weight, proposed=proposed)

    def _weight(self, node: Located | None) -> float:
        value = 1.0 if node is None else node.value
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= MAX_WEIGHT:
            self.note(node.line if node else 0, "bad-weight", f"weight is {_shown(value)}", "a number from 0 upwards")
            return 1.0
        return float(value)

    def _is_usable(self, text: str, lang: str, line: int) -> bool:
        if len(text) > MAX_NAME_CHARS:
            self.note(line, "long-name", f"a name of {len(text)} characters", f"at most {MAX_NAME_CHARS}")
            return False
        if _plain(lang).match(text):
            return True
        words = list(tokens(text))
        if not words:
            self.note(line, "empty-name", f"{text!r} has no letter or digit")
            return False
        for word in words:
            if script_of(word.key) == "mixed" or (script_of(word.text) == "mixed" and script_of(word.key) != "mixed"):
                self.note(line, "mixed-script", f"{word.text!r} mixes Latin and Cyrillic letters", "retype the word")
                return True
        foreign = _foreign_letters(text, lang)
        if foreign:
            self.note(
                line,
                "wrong-alphabet",
                f"{text!r} has {' '.join(foreign)}, not in the {lang} alphabet",
                "check the language",
                "warning",
            )
        return True


def _by_language(listed: tuple[str, Located]) -> int:
    """The place of a language: in which order a file has them says nothing."""
    return LANGUAGES.index(listed[0]) if listed[0] in LANGUAGES else len(LANGUAGES)


def _with_label(label: str, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The label is an English name of its entity, wherever it is not listed as such."""
    if any(n.text == label and n.lang == "en" for n in names):
        return names
    return (Name(label, "en"), *names)


@cache
def _plain(lang: str) -> re.Pattern[str]:
    """Names in which nothing can be wrong, as most are: a language's own letters, digits, and what stands between."""
    letters = "A-Za-z"
    if lang in CYRILLIC_LANGUAGES:
        own = {c for c in profile(lang).alphabet if "\u0400" <= c <= "\u052f"}
        letters = "".join(sorted(own | {c.upper() for c in own}))
    return re.compile(rf"[ .-]*[0-9{letters}][0-9 .{letters}-]*\Z")


def _foreign_letters(text: str, lang: str) -> list[str]:
    if lang not in CYRILLIC_LANGUAGES:
        return []
    alphabet = set(profile(lang).alphabet)
    return sorted({c for c in text.lower() if "\u0400" <= c <= "\u052f"} - alphabet)


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, int) and abs(value) > MAX_WEIGHT:
        return "a very large number"
    return "empty" if value is None else f"{value!r} ({type(value).__name__})"
