"""Testing gazetteers by properties: strategies, properties, and the suite. The extra ``testing`` brings pytest and Hypothesis.

>>> from namenorm.testing import PROPERTIES, gazetteer_suite
>>> len(PROPERTIES)
10
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from namenorm.testing.checking import check
    from namenorm.testing.findings import Case, Finding
    from namenorm.testing.near.kinds import NearMiss
    from namenorm.testing.properties import PROPERTIES
    from namenorm.testing.report import Report
    from namenorm.testing.strategies import documents, entities, names, near_misses, variants
    from namenorm.testing.suite import gazetteer_suite
    from namenorm.testing.tested import Tested
    from namenorm.testing.variation.kinds import KINDS, Variant

_HOMES = {
    "Case": "findings",
    "Finding": "findings",
    "KINDS": "variation.kinds",
    "NearMiss": "near.kinds",
    "PROPERTIES": "properties",
    "Report": "report",
    "Tested": "tested",
    "Variant": "variation.kinds",
    "check": "checking",
    "documents": "strategies",
    "entities": "strategies",
    "gazetteer_suite": "suite",
    "names": "strategies",
    "near_misses": "strategies",
    "variants": "strategies",
}

__all__ = [  # noqa: RUF022 - what a reader looks for first comes first
    "gazetteer_suite",
    "entities",
    "names",
    "variants",
    "near_misses",
    "documents",
    "PROPERTIES",
    "KINDS",
    "check",
    "Tested",
    "Report",
    "Finding",
    "Case",
    "Variant",
    "NearMiss",
]


def __getattr__(name: str) -> Any:
    """Imports a public name when it is first asked for: who runs the check from a shell needs no Hypothesis."""
    if name not in _HOMES:
        raise AttributeError(f"module 'namenorm.testing' has no attribute {name!r}")
    return getattr(import_module(f"namenorm.testing.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
