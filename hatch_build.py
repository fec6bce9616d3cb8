"""The wheel carries the shipped gazetteers twice: as people wrote them, and compiled."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShippedGazetteers(BuildHookInterface):
    """Compiles ``gazetteers/`` into the wheel; an editable install compiles them on first use instead."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Builds the index and adds it, with its sources, to the files of the wheel."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from namenorm.gazetteer.collection import Gazetteer
        from namenorm.index.build import build_index

        index = Path(tempfile.mkdtemp()) / "gazetteers.index"
        build_index(Gazetteer.load(root / "gazetteers"), index)
        build_data["force_include"][str(index)] = "namenorm/_shipped/gazetteers.index"
        build_data["force_include"][str(root / "gazetteers")] = "namenorm/_shipped/gazetteers"
