"""Sources of a command that may stand in a git repository: ``REV:PATH`` beside files and folders."""

from __future__ import annotations

import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from namenorm.errors import InputError
from namenorm.git import git


@contextmanager
def checked_out(source: str) -> Iterator[Path]:
    """The path of a source; of one in git, as it was in that revision, in a folder that goes afterwards.

    Raises:
        InputError: There is neither such a path nor such a revision.
    """
    revision, colon, path = source.partition(":")
    if Path(source).exists() or not colon or not revision:
        yield Path(source)
        return
    if revision.startswith("-"):
        raise InputError(f"{source}: no git revision {revision!r}")
    if Path(path).is_absolute() or ".." in Path(path).parts:
        raise InputError(f"{source}: the path after the colon is relative to the current folder and lies below it")
    with tempfile.TemporaryDirectory(prefix="namenorm-") as folder:
        archive = _archive(revision, path or ".", source)
        with tarfile.open(fileobj=BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
        yield Path(folder, path)


def _archive(revision: str, path: str, source: str) -> bytes:
    try:
        return git("archive", "--format=tar", revision, "--", path)
    except InputError as error:
        raise InputError(f"{source}: neither a file nor in a git revision: {error}") from error
