"""Limits and places: every number here bounds time or memory, none decides a match."""

from __future__ import annotations

import os
from pathlib import Path

MAX_NAME_CHARS = 1_000
"""A longer name is answered NONE, with a step that says so. The longest name in Wikidata's Cyrillic labels is shorter."""

MAX_NAME_PARTS = 16
"""Names of more words than this are looked up as written, not bent or respelled."""

MAX_ALTERNATIVES = 64
"""How many combinations of base forms are tried for one name of several words."""

MAX_PHRASE_TOKENS = 16
"""The longest phrase, in words, that the scan of a text will join into one name."""

MAX_TEXT_CHARS = 50_000_000
"""A longer text is refused with an error: split it."""

MAX_YAML_BYTES = 64_000_000
"""A larger YAML file is refused: use TSV, which is read line by line."""


MAX_WEIGHT = 1e12
"""A larger weight of a name is refused; sums of so many still fit the index."""


def cache_dir() -> Path:
    """Where compiled gazetteers are kept: ``$NAMENORM_CACHE``, else the platform's cache folder."""
    if own := os.environ.get("NAMENORM_CACHE"):
        return Path(own)
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return Path(base) / "namenorm" if base else Path.home() / ".cache" / "namenorm"
