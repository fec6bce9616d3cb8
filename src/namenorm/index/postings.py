"""Collecting keys and their postings for an index of any size, in little memory, and laying them out.

Python objects for ten million keys would take gigabytes; here a posting is twelve bytes in one of some arrays, by the first
bits of its hash, and only one array at a time is sorted.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from namenorm.index.keys import GOES_ON, SLOT, key_hash

_BUCKET_BITS = 6
_BEGINNING = (1 << 32) - 1
"""Stands for a value that is no posting: longer names begin with this key."""

_SLACK = 4_096
"""Slots behind the last place that a hash asks for, so that a probe never goes round."""


class Postings:
    """Numbers under keys, as they come; `pack` lays them out once all are there."""

    def __init__(self) -> None:
        self._hashes = [array("Q") for _ in range(1 << _BUCKET_BITS)]
        self._values = [array("I") for _ in range(1 << _BUCKET_BITS)]

    def add(self, space: str, key: str, number: int) -> None:
        """Puts a number under a key."""
        hash_ = key_hash(space, key)
        bucket = hash_ >> (64 - _BUCKET_BITS)
        self._hashes[bucket].append(hash_)
        self._values[bucket].append(number)

    def add_beginning(self, key: str) -> None:
        """Notes that longer names begin with these words."""
        self.add("u", key, _BEGINNING)

    def pack(self, lists: array[int]) -> bytearray:
        """The table of keys, in the order of their hashes; lists of more than one number go to ``lists``, each once.

        A key stands at the place that its hash asks for, or the next free one behind it.
        """
        places = places_for(sum(_distinct(hashes) for hashes in self._hashes))
        table = bytearray((places + _SLACK) * SLOT.size)
        known: dict[tuple[int, ...], int] = {}
        free = 0
        for hash_, numbers, goes_on in self._sorted():
            if len(numbers) == 1:
                start = numbers[0]
            elif numbers:
                start = known.setdefault(tuple(numbers), len(lists))
                if start == len(lists):
                    lists.extend(numbers)
            else:
                start = 0
            place = max(free, hash_ * places >> 64)
            free = place + 1
            SLOT.pack_into(table, place * SLOT.size, hash_, start, len(numbers) | (GOES_ON if goes_on else 0))
        return table

    def _sorted(self) -> Iterator[tuple[int, list[int], bool]]:
        """Hash, numbers in order, whether longer names begin so; each bucket is given up once it is done."""
        for bucket in range(1 << _BUCKET_BITS):
            rows = sorted(zip(self._hashes[bucket], self._values[bucket], strict=True))
            self._hashes[bucket], self._values[bucket] = array("Q"), array("I")
            at = 0
            while at < len(rows):
                hash_ = rows[at][0]
                numbers: list[int] = []
                last = -1
                while at < len(rows) and rows[at][0] == hash_:
                    if rows[at][1] != last:
                        last = rows[at][1]
                        numbers.append(last)
                    at += 1
                goes_on = last == _BEGINNING
                if goes_on:
                    numbers.pop()
                yield hash_, numbers, goes_on


def places_for(keys: int) -> int:
    """How many places a table has that hashes ask for: four in five are taken."""
    return max(keys * 5 // 4, 16)


def places_in(slots: int) -> int:
    """The same, of a table with so many slots."""
    return slots - _SLACK


def _distinct(hashes: array[int]) -> int:
    return len(set(hashes))
