"""What the shipped gazetteers hold, by kind and language, as the table of ``gazetteers/README.md``.

    python benchmarks/quality/coverage_table.py           # prints the table
    python benchmarks/quality/coverage_table.py --write   # puts it into gazetteers/README.md

A cell is the number of entities of a kind that have a strong name in a language (English has the label of each).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from report import table

from namenorm.gazetteer.collection import Gazetteer
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Entity, Kind
from namenorm.shipped import gazetteer_dir

BEGIN, END = "<!-- coverage: generated -->\n", "<!-- coverage: end -->\n"

PLACES = {
    "countries": "states and territories",
    "territories": "states and territories",
    "capitals": "capitals and cities",
    "cities": "capitals and cities",
    "regions": "regions",
}
"""First word of the name of a file in ``places/``, and what its entities count as."""

KINDS = {
    "PER": "people",
    "ORG": "organizations",
    "EVT": "events",
    "PRO": "products, platforms and weapons",
    "LOC": "waters, mountains and landmarks",
}
"""The kinds of the other files, by type."""


def kind_of(entity: Entity, file: str) -> str:
    """What an entity counts as.

    >>> kind_of(Entity("loc:x", "LOC", "Курск", ()), "places/cities.yaml")
    'capitals and cities'
    """
    first = Path(file).stem.split("-")[0]
    return PLACES.get(first, KINDS["LOC"]) if entity.type == "LOC" else KINDS[entity.type]


def _rows(gazetteer: Gazetteer) -> Iterator[tuple[object, ...]]:
    entities, named = Counter[str](), Counter[tuple[str, str]]()
    for entity in gazetteer.entities:
        for kind in (kind_of(entity, gazetteer.places[entity.id][0]), "all"):
            entities[kind] += 1
            named.update((kind, lang) for lang in {n.lang for n in entity.names if n.kind is Kind.NAME})
    order = [*dict.fromkeys(PLACES.values()), *reversed(KINDS.values()), "all"]
    for kind in order:
        yield (kind, entities[kind], *(named[kind, lang] for lang in CYRILLIC_LANGUAGES))


def written(gazetteer: Gazetteer) -> str:
    """The table of a gazetteer, in Markdown."""
    return table(("kind", "entities", *CYRILLIC_LANGUAGES), _rows(gazetteer)) + "\n"


def with_table(readme: str, new: str) -> str:
    r"""The text of the README with another table between the marks.

    >>> with_table("a\n" + BEGIN + "old\n" + END + "z\n", "new\n") == "a\n" + BEGIN + "new\n" + END + "z\n"
    True
    """
    before, rest = readme.split(BEGIN)
    return before + BEGIN + new + END + rest.split(END)[1]


def main() -> None:
    """Prints the table, or writes it where it belongs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the table into gazetteers/README.md")
    args = parser.parse_args()
    new = written(Gazetteer.load(gazetteer_dir(), strict=False))
    if args.write:
        readme = gazetteer_dir() / "README.md"
        readme.write_text(with_table(readme.read_text(encoding="utf-8"), new), encoding="utf-8")
    else:
        print(new, end="")


if __name__ == "__main__":
    main()
