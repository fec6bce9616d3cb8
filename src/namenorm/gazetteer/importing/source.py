"""Files to import from: packed or not, read in a stream, with the bytes counted.

What packs a file is told by its first bytes, never by its name: downloads are often renamed.
"""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import lzma
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from namenorm.errors import InputError, MissingExtraError

MAX_LINE_BYTES = 32_000_000
"""Of a longer line comes the beginning. The longest entities of Wikidata have about 5 MB."""

_BLOCK = 1 << 18
_ZST_BLOCK = 1 << 11
"""Bytes that Zstandard unpacks at once; there are files in which they become 30,000 times as many."""

_SAMPLE = 1 << 16
_PACKED = (".gz", ".bz2", ".zst", ".xz", ".zip")
_BOM = b"\xef\xbb\xbf"


class Source:
    """A file to import from, or a folder of files that belong together.

    Attributes:
        path: Where it is.
        name: Its name, for messages.
        size: Bytes on disc, of all files where it is a folder.
    """

    def __init__(self, path: str | Path) -> None:
        """Looks whether there is something to read.

        Raises:
            InputError: There is no such file or folder.
        """
        self.path = Path(path)
        self.name = self.path.name or str(self.path)
        try:
            self.size = _size(self.path)
        except OSError as error:
            raise InputError(f"{self.path}: {error.strerror or error}") from error
        self._file: _Counted | None = None
        self._siblings: dict[Path, Source] = {}

    def __repr__(self) -> str:
        return f"Source({str(self.path)!r})"

    @property
    def done(self) -> int:
        """Bytes on disc that have been read so far; of a folder those of the files that were asked for."""
        own = self._file.done if self._file else 0
        return own + sum(other.done for other in self._siblings.values()) if self.path.is_dir() else own

    def open(self) -> BinaryIO:
        """The bytes of the file, unpacked; of a zip those of its only file, or of the one that is called as the zip is.

        Raises:
            InputError: The file cannot be read, or (from any read later on) what packs it is damaged or broken off.
            MissingExtraError: It is packed as ``.zst``, and the package for that is not installed.
        """
        if self.path.is_dir():
            raise InputError(f"{self.path}: a folder, where one file is wanted")
        try:
            file = _Counted(self.path)
            with_start = io.BufferedReader(file, _BLOCK)
            start = with_start.peek(8)[:8]
        except OSError as error:
            raise InputError(f"{self.path}: {error.strerror or error}") from error
        unpack = next((unpack for magic, unpack in _UNPACKERS.items() if start.startswith(magic)), None)
        if unpack is None:
            self._file = file
            return with_start
        try:
            unpacked = unpack(with_start, self.path)
        except _DAMAGED as error:
            with_start.close()
            raise _damaged(self.path, error) from error
        self._file = file
        return io.BufferedReader(_Unpacked(unpacked, with_start, self.path), _BLOCK)

    def lines(self) -> Iterator[bytes]:
        r"""The lines of the file, unpacked, without line ends (``\n`` or ``\r\n``) and without a byte order mark.

        Of a line of more than `MAX_LINE_BYTES` comes the beginning, too long by one byte.

        Raises:
            InputError: See `open`.
        """
        with self.open() as file:
            readline = file.readline
            most = MAX_LINE_BYTES + 1
            line = readline(most).removeprefix(_BOM)
            while line:
                if line.endswith(b"\r\n"):
                    yield line[:-2]
                elif line.endswith(b"\n"):
                    yield line[:-1]
                else:
                    yield line
                    while line and not line.endswith(b"\n"):
                        line = readline(_BLOCK)
                line = readline(most)

    def sibling(self, *names: str) -> Source | None:
        """The first of these files that is there, packed or not: in the folder, or beside the file.

        For ``alternateNamesV2.txt`` also ``alternateNamesV2.txt.gz`` and ``alternateNamesV2.zip`` are looked for.
        """
        folder = self.path if self.path.is_dir() else self.path.parent
        for name in names:
            plain = folder / name
            for path in (plain, *(folder / (name + end) for end in _PACKED), plain.with_suffix(".zip")):
                if path.is_file():
                    return self._siblings.setdefault(path, Source(path))
        return None

    def identity(self) -> str:
        """16 hexadecimal digits that are the same for the same content, found without reading all of it.

        Of each file its size, its beginning and its end count, and in a folder its name.
        """
        digest = hashlib.blake2b(digest_size=8)
        for path in _files(self.path):
            size = path.stat().st_size
            name = path.relative_to(self.path).as_posix() if path != self.path else ""
            digest.update(f"{name}\n{size}\n".encode("utf-8", "surrogateescape"))
            with open(path, "rb") as file:
                digest.update(file.read(_SAMPLE))
                file.seek(max(0, size - _SAMPLE))
                digest.update(file.read(_SAMPLE))
        return digest.hexdigest()


def _size(path: Path) -> int:
    if path.is_dir():
        return sum(file.stat().st_size for file in _files(path))
    return path.stat().st_size


def _files(path: Path) -> list[Path]:
    return sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]


class _Counted(io.RawIOBase):
    """A file that knows how far it has been read."""

    def __init__(self, path: Path) -> None:
        self._raw = io.FileIO(path, "rb")
        self.done = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._raw.seekable()

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._raw.seek(offset, whence)

    def tell(self) -> int:
        return self._raw.tell()

    def readinto(self, buffer: Any) -> int | None:
        count = self._raw.readinto(buffer)
        self.done = self._raw.tell() if self._raw.seekable() else self.done + (count or 0)
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Unpacked(io.RawIOBase):
    """Unpacked bytes, with whatever an unpacker raises said in one way."""

    def __init__(self, unpacked: BinaryIO, packed: BinaryIO, path: Path) -> None:
        self._unpacked = unpacked
        self._packed = packed
        self._path = path

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._unpacked.read(len(buffer))
        except _DAMAGED as error:
            raise _damaged(self._path, error) from error
        except Exception as error:  # zstandard has an error of its own that is no builtin
            if type(error).__name__ != "ZstdError":
                raise
            raise _damaged(self._path, error) from error
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._unpacked.close()
        self._packed.close()
        super().close()


_DAMAGED = (EOFError, OSError, zlib.error, lzma.LZMAError, zipfile.BadZipFile)


def _damaged(path: Path, error: BaseException) -> InputError:
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return InputError(f"{path}: damaged or broken off ({reason}); was the download complete?")


def _gzip(file: BinaryIO, path: Path) -> BinaryIO:
    return cast("BinaryIO", gzip.GzipFile(fileobj=file))


def _bz2(file: BinaryIO, path: Path) -> BinaryIO:
    return cast("BinaryIO", bz2.BZ2File(file))


def _xz(file: BinaryIO, path: Path) -> BinaryIO:
    return cast("BinaryIO", lzma.LZMAFile(file))


def _zst(file: BinaryIO, path: Path) -> BinaryIO:
    try:
        import zstandard
    except ImportError as error:
        raise MissingExtraError(f"reading {path.name} (Zstandard)", "import") from error
    # Published dumps are packed with windows of up to 2 GB (zstd --long=31).
    return cast("BinaryIO", _Frames(file, zstandard.ZstdDecompressor(max_window_size=2**31)))


class _Frames(io.RawIOBase):
    """The frames of a Zstandard file, one after the other; the package's own reader is silent where a file breaks off."""

    def __init__(self, packed: BinaryIO, unpacker: Any) -> None:
        self._packed = packed
        self._unpacker = unpacker
        self._frame: Any = None
        self._rest = b""
        self._ready = memoryview(b"")

    def read(self, size: int = -1) -> bytes:
        """At most so many bytes."""
        while not self._ready:
            data = self._rest or self._packed.read(_ZST_BLOCK)
            if not data:
                if self._frame is not None:
                    raise EOFError("the last frame has no end")
                return b""
            frame = self._frame or self._unpacker.decompressobj()
            self._ready = memoryview(frame.decompress(data))
            self._rest = frame.unused_data if frame.eof else b""
            self._frame = None if frame.eof else frame
        found, self._ready = self._ready[:size], self._ready[size:]
        return bytes(found)


def _zip(file: BinaryIO, path: Path) -> BinaryIO:
    archive = zipfile.ZipFile(file)
    names = [n for n in archive.namelist() if not n.endswith("/") and not n.startswith("__MACOSX/")]
    named = [n for n in names if Path(n).stem.lower() == path.stem.lower()]
    wanted = named if len(names) > 1 else names
    if len(wanted) != 1:
        raise InputError(f"{path}: a zip of {len(names)} files; unpack it and name one of them")
    try:
        return cast("BinaryIO", archive.open(wanted[0]))
    except (RuntimeError, NotImplementedError) as error:  # a password, a rare method
        raise InputError(f"{path}: {error}") from error


_UNPACKERS: dict[bytes, Callable[[BinaryIO, Path], BinaryIO]] = {
    b"\x1f\x8b": _gzip,
    b"BZh": _bz2,
    b"\xfd7zXZ\x00": _xz,
    b"\x28\xb5\x2f\xfd": _zst,
    b"PK\x03\x04": _zip,
}
"""First bytes of a packed file → what unpacks it."""
