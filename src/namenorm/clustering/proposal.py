"""A proposed gazetteer: the clusters as YAML that a curator can edit and `namenorm build` can read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from namenorm.clustering.model import Cluster, Member
from namenorm.clustering.syllables import origins
from namenorm.model import Kind

_BLOCKS = ((Kind.NAME, "names"), (Kind.ACRONYM, "acronyms"), (Kind.SHORT, "short"))
_DOCUMENTS_SHOWN = 5
_FORMS_SHOWN = 8
_MAX_ID_SHOWN = 100
_SURROGATE = re.compile("[\ud800-\udfff]")


def proposal(clusters: Iterable[Cluster]) -> str:
    r"""The entries of clusters in the gazetteer's YAML, with a comment for each doubt.

    >>> from namenorm.clustering import Unknown, cluster
    >>> print(proposal(cluster([Unknown("Олега Белозёрова", "ru", "PER", "a.txt")])), end="")
    - id: "new:per:lhblsrv"
      type: PER
      label: "Oleg Belozërov"
      names:
        ru: ["Олег Белозёров"]
      source: "1 mention in 1 document: a.txt"
      # met as: Олега Белозёрова
      # base form made, not met: Олег Белозёров (ru)
    """
    return "".join(line + "\n" for cluster in clusters for line in _entry(cluster))


def _entry(cluster: Cluster) -> Iterator[str]:
    yield f"- id: {_quoted(cluster.id)}"
    yield f"  type: {cluster.type}"
    yield f"  label: {_quoted(cluster.label)}"
    for kind, block in _BLOCKS:
        members = [m for m in cluster.members if m.kind is kind]
        if members:
            yield f"  {block}:"
            yield from _names(members)
    yield f"  source: {_quoted(_source(cluster))}"
    yield from (f"  # {_plain(line)}" for line in _doubts(cluster))


def _names(members: Iterable[Member]) -> Iterator[str]:
    by_lang: dict[str, list[str]] = {}
    for m in members:
        weighed = m.kind is not Kind.SHORT and m.count > 1
        name = f"{{name: {_quoted(m.text)}, weight: {m.count}}}" if weighed else _quoted(m.text)
        by_lang.setdefault(m.lang, []).append(name)
    for lang in sorted(by_lang):
        yield f"    {lang}: [{', '.join(by_lang[lang])}]"


def _source(cluster: Cluster) -> str:
    mentions = f"{cluster.count} mention{'s' * (cluster.count != 1)}"
    if not cluster.documents:
        return mentions
    shown = ", ".join(doc[:_MAX_ID_SHOWN] for doc in cluster.documents[:_DOCUMENTS_SHOWN])
    more = len(cluster.documents) - _DOCUMENTS_SHOWN
    documents = f"{len(cluster.documents)} document{'s' * (len(cluster.documents) != 1)}"
    return f"{mentions} in {documents}: {shown}{f' and {more} more' if more > 0 else ''}"


def _doubts(cluster: Cluster) -> Iterator[str]:
    """What a curator should look at, one line each."""
    bent = sorted({f for m in cluster.members for f in m.seen} - {m.text for m in cluster.members})
    if bent:
        more = len(bent) - _FORMS_SHOWN
        yield f"met as: {', '.join(bent[:_FORMS_SHOWN])}{f' and {more} more' if more > 0 else ''}"
    unseen = [
        f"{m.text} ({m.lang})" for m in cluster.members if m.seen and m.text not in m.seen and m.kind is not Kind.SHORT
    ]
    if unseen:
        yield f"base form made, not met: {', '.join(unseen)}"
    for join in cluster.joins:
        yield f"joined by likeness {join.score:.2f}: {join.a}, {join.b}"
    if not cluster.types:
        yield "no type was given"
    elif len(cluster.types) > 1:
        yield f"types given: {', '.join(f'{type_} {count}' for type_, count in cluster.types)}"
    if cluster.type == "PER" and all(" " not in m.text and "-" not in m.text for m in cluster.members):
        yield "one word: may be several people"
    for found in origins(cluster.members):
        yield f"if it is {found}"
    for id_, name in cluster.namesakes:
        yield f"left apart: {id_} {name}"
    for alias in cluster.aliases:
        yield f"also known as {alias}"


def _quoted(text: str) -> str:
    """A YAML string in double quotes; JSON strings are YAML, but for characters that YAML does not let stand bare.

    Lone surrogates, which YAML cannot say at all, become U+FFFD.
    """
    line = json.dumps(_SURROGATE.sub("\ufffd", " ".join(text.split())), ensure_ascii=False)
    return "".join(c if _may_stand(c) else f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}" for c in line)


def _plain(text: str) -> str:
    return "".join(c if _may_stand(c) else "\ufffd" for c in " ".join(text.split()))


def _may_stand(c: str) -> bool:
    return c.isprintable() and c not in "\ufeff\ufffe\uffff"
