"""What names in English, which has no profile here, share with those of the languages that have one."""

from __future__ import annotations

DIRECTIONS = frozenset(
    [
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "northeastern",
        "northwestern",
        "southeastern",
        "southwestern",
    ]
)
"""Words of direction, which tell places apart: "South Korea", "North Korea"."""

GENERATIONS = frozenset(["junior", "jr", "senior", "sr"])
"""Words for the younger and the elder of one name."""
