"""Which sentences are learned from, which say when to stop, and which measure: by a hash of the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple

from namenorm.errors import InputError
from namenorm.ner.training.samples import Sample, distinct

DEV_SHARE = 0.1
"""Of what is not held out, so much says during training how good the model is."""

LEAST = 10
"""Fewer sentences cannot be divided in three."""


class Parts(NamedTuple):
    """The sentences of a training, each in one part."""

    train: list[Sample]
    dev: list[Sample]
    heldout: list[Sample]


def split(samples: Sequence[Sample], share: float) -> Parts:
    """Divides sentences, always in the same way; more sentences leave the others where they are (but for very few).

    Args:
        samples: Repeated sentences are taken once.
        share: How much of them is held out, from 0 to 1.

    Raises:
        InputError: There are fewer than `LEAST` sentences, or nothing is left to learn from.

    >>> parts = split([Sample(f"Вест број {i}.", ()) for i in range(1000)], 0.1)
    >>> [round(len(part), -1) for part in parts]
    [800, 80, 110]
    """
    ordered = sorted(distinct(samples), key=place)
    if len(ordered) < LEAST:
        raise InputError(f"{len(ordered)} sentences to learn from and to measure by; at least {LEAST} are needed")
    border = share + (1 - share) * DEV_SHARE
    held = max(1, sum(place(s) < share for s in ordered))
    dev = max(1, sum(share <= place(s) < border for s in ordered))
    if held + dev >= len(ordered):
        raise InputError(f"of {len(ordered)} sentences {held} are held out, and none is left to learn from")
    return Parts(ordered[held + dev :], ordered[held : held + dev], ordered[:held])


def place(sample: Sample) -> float:
    """A number from 0 to 1 that belongs to the words of a sentence.

    >>> place(Sample("Путин е во Пекин.", ())) == place(Sample(" Путин  е во Пекин.", ()))
    True
    """
    words = " ".join(sample.text.split())
    digest = blake2b(words.encode("utf-8", "surrogatepass"), digest_size=6).digest()
    return int.from_bytes(digest, "big") / 2**48
