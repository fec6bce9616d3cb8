"""``fmt``: a gazetteer file in its canonical look, with all comments; and nothing lost, or nothing done."""

from __future__ import annotations

import difflib
import os
import tempfile
from pathlib import Path

from namenorm.errors import InputError
from namenorm.gazetteer.collection import without_garbage_collection
from namenorm.gazetteer.curating.layout import written
from namenorm.gazetteer.curating.reading import Laid, read_laid


def formatted(path: Path) -> str:
    """The text of a YAML gazetteer in its canonical look: keys and languages in order, text quoted, comments kept.

    Entries stay in the order they have. A comment on a line of its own stays above what it stands above, one at the end of
    a line stays with what stands on that line. What is written is read again before it is given out.

    Raises:
        GazetteerError: The file has errors; `namenorm gazetteer check` lists them.
        InputError: The file has YAML directives, or something would be lost.
    """
    with without_garbage_collection():
        laid = read_laid(path)
        text = written(laid.entries, laid.foot)
        again = _read_again(text)
    if again.entities != laid.entities or again.comments() != laid.comments():
        raise InputError(f"{path}: cannot be written anew without loss, and is left as it is")
    return text


def _read_again(text: str) -> Laid:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "again.yaml")
        path.write_text(text, encoding="utf-8", newline="\n")
        return read_laid(path)


def differences(path: Path, text: str) -> str:
    """What formatting changes, as a unified diff; "" for nothing."""
    old = path.read_bytes().decode("utf-8-sig").splitlines(keepends=True)
    new = text.splitlines(keepends=True)
    return "".join(difflib.unified_diff(old, new, str(path), f"{path} (formatted)"))


def replace_text(path: Path, text: str) -> None:
    """Writes a file in one step, so that a reader has the old text or the new one.

    Raises:
        InputError: It cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            if path.exists():
                os.chmod(name, path.stat().st_mode & 0o7777)
            else:
                os.chmod(name, 0o666 & ~_umask())
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
