"""Ids of provisional entities: what they are made of, so that they survive other documents.

The id of a cluster is made from the consonants of one of its names, ``new:per:pkvnhn`` for «Пак Уон-гон», «Пак Вон Гон»
and «Пака Вонгона»: the classes of consonants that traditions exchange (`namenorm.translit.respell.skeleton`), written
without spaces, with ``per`` for people. A single word, which says less, keeps its vowels in two classes and ``u``:
``new:hustan`` for «Хьюстон» and «Хюстън». Neither counts nor documents, nor the order of anything, have a part in it.
Of several such keys the cluster has the first in the alphabet; the others are its aliases.

What this keeps and what it does not:

- New mentions, case forms, and spellings with other vowels or spacing change no id.
- A name with other consonants («Володимир» beside «Владимир») brings a key of its own. The first of the two is the
  id from then on, whichever was there before; the other is an alias, so that an old id is always found.
- Two clusters with one key both get their reading behind it, ``new:per:avnmnv~ivanmanov`` and ``…~ivanminev``. The
  first of them loses its short id when the second comes; the short id is then an alias of both and the id of none.
- With an earlier proposal at hand (``known``) none of this happens: its ids stay, and where two of its entities have
  become one, the first id in the alphabet stays.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from namenorm.clustering.names import PERSON
from namenorm.clustering.pairs import Facts
from namenorm.translit.respell import skeleton

PREFIX = "new:"
_MAX_SLUG = 80
_LETTERS = str.maketrans({"S": "sh", "Z": "zh", "C": "ch", "J": "j", "D": "dz"})


_VOWELS = str.maketrans({"o": "a", "i": "e", "y": ""})
_VOWEL_ROW = re.compile("[aeu]+([aeu])")


def key_of(facts: Facts) -> str:
    """The id that a base form has alone."""
    family = "per:" if facts.node.family == PERSON else ""
    if len(facts.skeletons) > 1:
        body = "".join(s.lstrip("a") for s in facts.skeletons) or "".join(facts.skeletons)
    else:
        body = _word_key(facts.whole)
    return PREFIX + family + _slug(body or facts.whole)


def _word_key(sounds: str) -> str:
    """The consonant classes of a reading with vowels between them; a final vowel, which endings change, is left out.

    >>> _word_key("hiuston"), _word_key("hyustan"), _word_key("niger"), _word_key("nigeriya")
    ('hustan', 'hustan', 'neher', 'neher')
    """
    vowels = _VOWEL_ROW.sub(r"\1", sounds.translate(_VOWELS))
    body = vowels.removesuffix("g") if vowels.endswith("ng") else vowels
    return "".join(c if c in "aeu" else skeleton(c) or c for c in body).rstrip("aeu") or body


def ids_of(groups: Sequence[Sequence[Facts]], known: Iterable[str] = ()) -> list[tuple[str, tuple[str, ...]]]:
    """Id and aliases of each group of base forms.

    Args:
        groups: The clusters; which of their base forms earlier entities have is told by `Node.known`.
        known: All earlier ids, so that none is used again for something else.
    """
    kept = _kept(groups)
    taken = set(known)
    keys = [sorted({key_of(facts) for facts in group}) for group in groups]
    sharing = Counter(own[0] for number, own in enumerate(keys) if not kept[number])
    found: list[tuple[str, tuple[str, ...]]] = []
    for number, group in enumerate(groups):
        aliases = set(keys[number])
        if kept[number]:
            id_ = kept[number][0]
            aliases = set(kept[number][1:])
        else:
            id_ = keys[number][0]
            if sharing[id_] > 1 or id_ in taken:
                id_ = f"{id_}~{_slug(min(facts.whole for facts in group))}"
        found.append((id_, tuple(sorted(aliases - {id_}))))
    return _distinct(found, groups, taken, kept)


def _kept(groups: Sequence[Sequence[Facts]]) -> list[list[str]]:
    """For each group the earlier ids that it goes on with, sorted: of two groups the one that has more of its names."""
    claims: dict[str, list[tuple[int, tuple[str, ...], int]]] = defaultdict(list)
    for number, group in enumerate(groups):
        for id_, names in Counter(id_ for facts in group for id_ in facts.node.known).items():
            claims[id_].append((-names, min(facts.node.words for facts in group), number))
    kept: list[list[str]] = [[] for _ in groups]
    for id_ in sorted(claims):
        kept[min(claims[id_])[2]].append(id_)
    return kept


def _distinct(
    found: list[tuple[str, tuple[str, ...]]], groups: Sequence[Sequence[Facts]], taken: set[str], kept: list[list[str]]
) -> list[tuple[str, tuple[str, ...]]]:
    """Ids that are still not distinct («Марин Попов» and «Марина Попова» are, these are rarer) get a digest of a name."""
    times = Counter(id_ for id_, _ in found)
    return [
        (f"{id_}~{_digest(groups[n])}", aliases) if not kept[n] and (times[id_] > 1 or id_ in taken) else (id_, aliases)
        for n, (id_, aliases) in enumerate(found)
    ]


def _digest(group: Sequence[Facts]) -> str:
    first = min((facts.node.words, facts.node.lang) for facts in group)
    return blake2b(repr(first).encode(), digest_size=4).hexdigest()


def _slug(sounds: str) -> str:
    """ASCII letters and digits; what has none, or too many, is told by its digest."""
    slug = re.sub("[^a-z0-9]", "", sounds.translate(_LETTERS).lower())
    if slug and len(slug) <= _MAX_SLUG:
        return slug
    return slug[: _MAX_SLUG // 2] + blake2b(sounds.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()
