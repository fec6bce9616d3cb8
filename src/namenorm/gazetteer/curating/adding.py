"""``add``: a new entry, checked against what is there, and put into a file."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from namenorm.errors import GazetteerError, InputError
from namenorm.gazetteer.curating.asking import Asked, Near
from namenorm.gazetteer.curating.finding import EXACT_STEPS
from namenorm.gazetteer.curating.formatting import replace_text
from namenorm.gazetteer.curating.layout import Node, written
from namenorm.gazetteer.curating.reading import checked, read_laid
from namenorm.gazetteer.problems import Problem
from namenorm.gazetteer.schema import EntryReader, Located
from namenorm.gazetteer.yaml_source import read_yaml
from namenorm.model import Entity, Kind, Verdict
from namenorm.text.unify import unify
from namenorm.translit.fallback import to_ascii

NEAR_SCORE = 0.25
"""From this probability on an entity that is there already is worth a look."""


def new_entity(fields: Mapping[str, object]) -> tuple[Entity, tuple[Problem, ...]]:
    """An entity from what a file would say of it (see ``docs/gazetteer-format.md``), and warnings.

    Raises:
        GazetteerError: Something is missing or wrong; all problems at once.

    >>> entity, warnings = new_entity({"id": "loc:x", "type": "LOC", "label": "Libya", "names": {"bg": ["Либия"]}})
    >>> entity.names[1].text, warnings
    ('Либия', ())
    """
    reader = EntryReader("the new entry")
    entity = reader.read(_located(fields))
    errors = [p for p in reader.problems if p.level == "error"]
    if entity is None or errors:
        raise GazetteerError(errors)
    return entity, tuple(reader.problems)


def _located(value: object) -> Located:
    if isinstance(value, Mapping):
        return Located({key: _located(v) for key, v in value.items()}, 1)
    if isinstance(value, (list, tuple)):
        return Located([_located(v) for v in value], 1)
    return Located(value, 1)


def proposed_id(type_: str, label: str) -> str:
    """A readable id as the shipped gazetteers have them; "" where the label has no letters for one.

    >>> proposed_id("PER", "Recep Tayyip Erdoğan"), proposed_id("LOC", "Côte d’Ivoire")
    ('per:recep-tayyip-erdogan', 'loc:cote-d-ivoire')
    """
    slug = re.sub(r"[^a-z0-9]+", "-", _plain(label)).strip("-")
    return f"{type_.lower()}:{slug}" if slug else ""


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", unify(text).replace("ı", "i"))
    return "".join(c if c.isascii() else "" if unicodedata.combining(c) else to_ascii(c) or "-" for c in parts).lower()


@dataclass(frozen=True, slots=True)
class Claim:
    """A name of a new entity that another one has; ``is_taken``: it means the other, so that it would be unsure."""

    name: str
    lang: str
    found: Near
    is_taken: bool


def claims(entity: Entity, gazetteers: Iterable[Asked]) -> tuple[Claim, ...]:
    """The entities that names of a new one mean already, and those that are near, each once.

    Names that are taken come first, then what is likest.
    """
    best: dict[str, Claim] = {}
    for asked in gazetteers:
        for name in entity.names:
            if name.kind not in (Kind.NAME, Kind.ACRONYM):
                continue
            answer = asked.resolve(name.text, name.lang)
            meant = answer.id if answer.verdict is Verdict.MATCH else None
            for near in asked.near(name.text, name.lang):
                taken = near.id == meant and near.step in EXACT_STEPS
                claim = Claim(name.text, name.lang, near, taken)
                if near.id != entity.id and near.score >= NEAR_SCORE and _worth(claim) > _worth(best.get(near.id)):
                    best[near.id] = claim
    return tuple(sorted(best.values(), key=lambda c: (not c.is_taken, -c.found.score, c.found.id)))


def _worth(claim: Claim | None) -> tuple[bool, float]:
    return (claim.is_taken, claim.found.score) if claim else (False, -1.0)


def insert(path: Path, node: Node, id_: str) -> int:
    """Puts an entry into a YAML file and leaves the rest of it as it is; a file that is not there is made.

    Where the entries stand in the order of their ids it goes to its place among them, otherwise to the end.

    Returns:
        The line it begins on.

    Raises:
        GazetteerError: The file has errors.
        InputError: The file is written in brackets, or cannot be written.
    """
    if not path.exists() or not path.read_bytes().strip():
        replace_text(path, written([node]))
        return 1
    before = read_laid(path)
    text = path.read_bytes().decode("utf-8-sig")
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.removesuffix(end).replace(end, "\n").split("\n")
    if before.entries and not any(line.startswith("- ") for line in lines):
        raise InputError(f"{path}: its entries are in brackets or indented; see: namenorm gazetteer fmt {path}")
    if not before.entries:
        lines = [line for line in lines if line.strip() != "[]"]
    at = _line_for(path, lines, id_)
    block = _spaced(written([node]).rstrip("\n").split("\n"), lines, at, len(before.entries))
    made = end.join([*lines[:at], *block, *lines[at:]]) + end
    _replace_checked(path, made, {*(e.id for e in before.entities), id_})
    return at + 1 + (block[0] == "")


def _spaced(block: list[str], lines: Sequence[str], at: int, entries: int) -> list[str]:
    """An entry with empty lines around it, where the file has them between its entries."""
    if entries > 1 and all(line.strip() for line in lines):
        return block
    before = [""] if at and lines[at - 1].strip() else []
    after = [""] if at < len(lines) and lines[at].strip() else []
    return [*before, *block, *after]


def _replace_checked(path: Path, text: str, ids: set[str]) -> None:
    """Writes a file anew if it then has these entities.

    Raises:
        InputError: It would not: nobody can say where an entry goes.
    """
    with tempfile.TemporaryDirectory() as folder:
        trial = Path(folder, path.name)
        replace_text(trial, text)
        try:
            found = {e.id for e in checked(trial)}
        except GazetteerError:
            found = set()
    if found != ids:
        raise InputError(f"{path}: no place for an entry can be found in it; see: namenorm gazetteer fmt {path}")
    replace_text(path, text)


def _line_for(path: Path, lines: Sequence[str], id_: str) -> int:
    """How many lines of a file stand before a new entry."""
    places = [(entity.id, line - 1) for entity, line in read_yaml(path, EntryReader(str(path)))]
    ids = [known for known, _ in places]
    at = len(lines)
    if len(ids) > _FEW and ids == sorted(ids):
        at = next((line for known, line in places if known > id_), at)
        while at and at < len(lines) and lines[at - 1].startswith("#"):
            at -= 1  # a comment above the next entry stays there
        if at < len(lines):
            return at
    while at and (not lines[at - 1].strip() or lines[at - 1].startswith("#")) and _is_below_entries(lines, at, places):
        at -= 1  # comments at the end of the file stay there
    return at


_FEW = 2


def _is_below_entries(lines: Sequence[str], at: int, places: Sequence[tuple[str, int]]) -> bool:
    return bool(places) and at - 1 > places[-1][1]
