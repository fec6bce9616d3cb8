"""The file that an index lives in: named sections, each byte under a checksum, opened in constant time.

Layout, little-endian::

    header      magic, version, checksum of the table, fingerprint, file size, sizes of the table
    table       JSON: sections (name → offset, length) and the CRC-32 of every block of the rest of the file
    sections    each aligned to 16 bytes

Opening reads the header and the table. The blocks behind are checked the first time something in them is read, so a
damaged byte is noticed before it can be an answer, and opening a gigabyte costs no more than opening a kilobyte.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from namenorm.errors import DamagedIndexError, IndexFileError, IndexVersionError, NotAnIndexError

MAGIC = b"NAMENORM"
VERSION = 2
"""Raised whenever the layout, the keys, or the meaning of either changes."""

BLOCK_BITS = 16
BLOCK = 1 << BLOCK_BITS
_ALIGN = 16
_HEADER = struct.Struct("<8sIII16sQQ")
"""magic, version, CRC-32 of header and table, size of the table in bytes, fingerprint, start of the data, file size."""


def write_container(path: Path, fingerprint: str, sections: Iterable[tuple[str, bytes | bytearray]]) -> None:
    """Writes a file beside ``path`` and moves it there in one step: a reader sees the old file or the new one."""
    places: dict[str, tuple[int, int]] = {}
    chunks: list[bytes | bytearray] = []
    at = 0
    for name, data in sections:
        padding = -len(data) % _ALIGN
        places[name] = (at, len(data))
        chunks += [data, b"\0" * padding]
        at += len(data) + padding
    checksums = b"".join(struct.pack("<I", crc) for crc in _checksums(chunks))
    table = json.dumps({"sections": places}, sort_keys=True).encode() + b"\n" + checksums
    table += b"\0" * (-(_HEADER.size + len(table)) % _ALIGN)
    start = _HEADER.size + len(table)
    fields = (len(table), fingerprint.encode("ascii"), start, start + at)
    blank = _HEADER.pack(MAGIC, VERSION, 0, *fields)
    header = _HEADER.pack(MAGIC, VERSION, zlib.crc32(blank + table), *fields)
    number, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with open(number, "wb") as file:
            file.write(header + table)
            for chunk in chunks:
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o666 & ~_umask())
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _checksums(chunks: Iterable[bytes | bytearray]) -> Iterator[int]:
    """The CRC-32 of every block of the chunks joined, without joining them."""
    crc, filled = 0, 0
    for chunk in chunks:
        view, at = memoryview(chunk), 0
        while at < len(view):
            piece = view[at : at + BLOCK - filled]
            crc = zlib.crc32(piece, crc)
            at += len(piece)
            filled += len(piece)
            if filled == BLOCK:
                yield crc
                crc, filled = 0, 0
    if filled:
        yield crc


def _umask() -> int:
    """The permissions that new files do without; asking sets it, so it is set back."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


class Container:
    """An open file: ``data`` is the map, ``start(name)`` and ``size(name)`` say where a section is in it.

    Read through `ready`, which checks the blocks of a range before its first use. Safe to share between threads and
    forked processes: the only thing that changes is which blocks are known to be good.
    """

    def __init__(self, path: Path) -> None:
        """Opens and checks a file.

        Raises:
            IndexFileError: The file cannot be read; or one of its subclasses: it is no index, of another version,
                truncated or altered.
        """
        self.path = path
        try:
            with open(path, "rb") as file:
                size = os.fstat(file.fileno()).st_size
                if size < _HEADER.size:
                    start = file.read(len(MAGIC))
                    raise _not_whole(path) if start and MAGIC.startswith(start[:8]) else _foreign(path)
                self.data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except IndexFileError:
            raise
        except OSError as error:
            raise IndexFileError(f"{path}: {error.strerror or error}") from error
        header = self.data[: _HEADER.size]
        magic, version, crc, table_size, fingerprint, self.base, file_size = _HEADER.unpack(header)
        if magic != MAGIC:
            raise _foreign(path)
        if version != VERSION:
            raise IndexVersionError(
                f"{path}: index format {version}, this namenorm reads format {VERSION}; build it again from its sources"
            )
        if size != file_size:
            raise _not_whole(path, size, file_size)
        table = self.data[_HEADER.size : _HEADER.size + table_size]
        blank = _HEADER.pack(magic, version, 0, table_size, fingerprint, self.base, file_size)
        if zlib.crc32(blank + table) != crc:
            raise _altered(path)
        self.fingerprint = fingerprint.decode("ascii")
        described, _, checksums = table.partition(b"\n")
        self._sections: dict[str, tuple[int, int]] = {
            k: (v[0], v[1]) for k, v in json.loads(described)["sections"].items()
        }
        blocks = -(-(file_size - self.base) // BLOCK)
        self._checksums = struct.unpack_from(f"<{blocks}I", checksums)
        self.good = bytearray(blocks)

    def start(self, name: str) -> int:
        """Offset of a section in `data`."""
        start: int = self.base + self._sections[name][0]
        return start

    def size(self, name: str) -> int:
        """Length of a section in bytes."""
        return self._sections[name][1]

    def ready(self, start: int, end: int) -> None:
        """Checks the blocks of ``data[start:end]`` that have not been checked yet.

        Raises:
            DamagedIndexError: A block does not have the bytes that were written.
        """
        first = (start - self.base) >> BLOCK_BITS
        last = (end - 1 - self.base) >> BLOCK_BITS
        if self.good[first] and self.good[last] and last - first < 2:
            return
        for block in range(first, last + 1):
            if not self.good[block]:
                at = self.base + block * BLOCK
                if zlib.crc32(self.data[at : at + BLOCK]) != self._checksums[block]:
                    raise _altered(self.path)
                self.good[block] = 1

    def json(self, name: str) -> Any:
        """A section that holds JSON."""
        start, size = self.start(name), self.size(name)
        self.ready(start, start + size)
        return json.loads(self.data[start : start + size])

    def verify(self) -> None:
        """Checks every block now."""
        if len(self.data) > self.base:
            self.ready(self.base, len(self.data))

    def close(self) -> None:
        """Releases the map; reading afterwards raises ValueError."""
        self.data.close()


def _foreign(path: Path) -> NotAnIndexError:
    return NotAnIndexError(f"{path}: not a namenorm index; build one with: namenorm build SOURCE -o FILE")


def _not_whole(path: Path, size: int = 0, expected: int = 0) -> DamagedIndexError:
    sizes = f" ({size:,} of {expected:,} bytes)" if expected else ""
    return DamagedIndexError(f"{path}: the index is not whole{sizes}; copy or build it again")


def _altered(path: Path) -> DamagedIndexError:
    return DamagedIndexError(f"{path}: the index is damaged: its bytes are not those that were written; build it again")
