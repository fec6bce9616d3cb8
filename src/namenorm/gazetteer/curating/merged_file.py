"""A merged gazetteer as one YAML file, with the comments of its sources and what they disagree on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.curating.entries import entry
from namenorm.gazetteer.curating.layout import Node, comment, written
from namenorm.gazetteer.curating.merging import Merged
from namenorm.gazetteer.curating.reading import read_laid
from namenorm.model import Entity


def merged_text(merged: Merged, sources: Iterable[Gazetteer]) -> str:
    """The file: entries of one source as that source has them, joined ones anew, with all comments above them."""
    laid: dict[str, list[tuple[Entity, Node]]] = defaultdict(list)
    foot: list[str] = []
    for file in dict.fromkeys(place[0] for source in sources for place in source.places.values()):
        if not file.endswith(".tsv"):
            read = read_laid(Path(file))
            foot += read.foot
            for entity, node in zip(read.entities, read.entries, strict=True):
                laid[entity.id].append((entity, node))
    ids: dict[str, list[str]] = {entity.id: [entity.id] for entity in merged.entities}
    for joined in merged.joined:
        if joined.other != joined.id:
            ids[joined.id].append(joined.other)
    conflicts: dict[str, list[str]] = defaultdict(list)
    for conflict in merged.conflicts:
        conflicts[conflict.id].append(f"conflict: {conflict}")
    nodes = []
    for entity in merged.entities:
        written_before = [pair for id_ in ids[entity.id] for pair in laid.get(id_, ())]
        nodes.append(_node(entity, written_before, conflicts[entity.id]))
    return written(nodes, foot)


def _node(entity: Entity, before: list[tuple[Entity, Node]], conflicts: list[str]) -> Node:
    """An entry as its first source has it, if the others add nothing; else anew, with all comments above it."""
    if before and before[0][0] == entity:
        node, others = before[0][1], before[1:]
    else:
        node, others = entry(entity), before
    node.above += [line for _, old in others for line in old.comments()]
    node.above += [comment(line) for line in conflicts]
    return node
