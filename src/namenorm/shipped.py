"""The gazetteers that travel with the package, compiled.

A wheel carries them compiled. In a source checkout (an editable install) they are compiled on first use into the
user's cache, under a name that depends on their content and on the code that makes keys, so that an edit is never
answered from an old index.
"""

from __future__ import annotations

import atexit
import hashlib
import shutil
import tempfile
import warnings
from functools import cache
from pathlib import Path

from namenorm.config import cache_dir
from namenorm.errors import IndexFileError
from namenorm.index.container import VERSION
from namenorm.index.reader import Index
from namenorm.resolver import Resolver
from namenorm.transcription.chinese import hanzi
from namenorm.translit import fallback

_PACKAGE = Path(__file__).parent
_IN_WHEEL = _PACKAGE / "_shipped" / "gazetteers.index"
_CODE_OF_KEYS = ("text", "lang", "translit", "transcription", "gazetteer", "index")


def gazetteer_dir() -> Path:
    """The folder of the shipped gazetteers' YAML files."""
    in_wheel = _PACKAGE / "_shipped" / "gazetteers"
    return in_wheel if in_wheel.is_dir() else _PACKAGE.parent.parent / "gazetteers"


def shipped_index() -> Path:
    """Path of the compiled shipped gazetteers; compiles them where that has not been done (some seconds, once).

    Where the cache cannot be written, they are compiled into a folder of this process, with a warning.

    Raises:
        IndexFileError: There are no gazetteers beside the package.
    """
    if _IN_WHEEL.is_file():
        return _IN_WHEEL
    source = gazetteer_dir()
    files = sorted(source.rglob("*.yaml"))
    if not files:
        raise IndexFileError(f"no gazetteers at {source}; install namenorm again, or name an index with -g")
    name = f"gazetteers-{_content_key(files)}.index"
    path = cache_dir() / name
    if path.is_file():
        return path
    try:
        return _compiled(source, path)
    except OSError as error:
        warnings.warn(
            f"{path}: {error.strerror or error}; the gazetteers are compiled for this process alone, set NAMENORM_CACHE "
            "to a folder that can be written",
            RuntimeWarning,
            stacklevel=2,
        )
        return _compiled(source, _own_folder() / name)


def _compiled(source: Path, path: Path) -> Path:
    from namenorm.gazetteer.collection import Gazetteer
    from namenorm.index.build import build_index

    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.is_file():
        build_index(Gazetteer.load(source), path)
    return path


@cache
def _own_folder() -> Path:
    """A folder that nobody else can read or write, and that goes with the process."""
    folder = Path(tempfile.mkdtemp(prefix="namenorm-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _content_key(files: list[Path]) -> str:
    digest = hashlib.blake2b(f"{VERSION} {fallback.is_available()} {hanzi.is_available()}".encode(), digest_size=8)
    inside = (p for part in _CODE_OF_KEYS for p in sorted((_PACKAGE / part).rglob("*")))
    code = [p for p in inside if p.suffix in (".py", ".tsv")]
    for path in [*files, *code]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def shipped_resolver() -> Resolver:
    """The resolver behind the module-level functions, opened on first use."""
    return Resolver(Index.open(shipped_index()))
