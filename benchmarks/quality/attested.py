"""How many of our spellings stand among the names that Wikidata has for the same thing, and which do not.

The table of names is not here; it has a row for each name: Wikidata id, type, language, name (tab-separated, gzipped or
not). Compared are the strong names of the entities of the shipped gazetteers that carry an id, language by language, as the
library unifies them (capitals, hyphens and apostrophes aside). A name that is not attested need not be wrong, for the table
is short of usage; a language in which none of our names is, asks for a look.
"""

from __future__ import annotations

import argparse
import gzip
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from report import Share, heading, table

from namenorm.gazetteer.collection import Gazetteer
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Entity, Kind
from namenorm.shipped import gazetteer_dir
from namenorm.text.tokens import words

_EXAMPLES = """examples:
  python benchmarks/quality/attested.py names.tsv.gz
  python benchmarks/quality/attested.py names.tsv.gz -v --lang bg"""

Names = dict[tuple[str, str], list[str]]
"""(Wikidata id, language) → names."""


class Compared(NamedTuple):
    """The names of an entity in one language, on both sides."""

    entity: Entity
    lang: str
    ours: list[str]
    theirs: list[str]

    @property
    def attested(self) -> list[bool]:
        """For each of our names, whether it stands there."""
        there = {words(name) for name in self.theirs}
        return [words(name) in there for name in self.ours]


def read(path: Path) -> Names:
    """The names of the table, by id and language."""
    found: Names = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        for line in file:
            id_, _, lang, name = line.rstrip("\n").split("\t")
            found[id_, lang].append(name)
    return found


def compare(entities: Iterable[Entity], names: Names) -> list[Compared]:
    """The entities with an id, in each language that both sides have names in."""
    found = []
    for entity in entities:
        ref = dict(entity.xrefs).get("wikidata", "")
        for lang in CYRILLIC_LANGUAGES:
            ours = [n.text for n in entity.names if n.lang == lang and n.kind in (Kind.NAME, Kind.ACRONYM, Kind.SHORT)]
            theirs = names.get((ref, lang), [])
            if ours and theirs:
                found.append(Compared(entity, lang, ours, theirs))
    return found


def main() -> None:
    """Compares and prints the shares; with -v what differs."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", type=Path, metavar="TSV", help="names of Wikidata ids")
    parser.add_argument("--lang", choices=CYRILLIC_LANGUAGES, help="this language only")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="list the entities none of whose names is attested"
    )
    args = parser.parse_args()
    compared = compare(Gazetteer.load(gazetteer_dir(), strict=False).entities, read(args.names))
    compared = [c for c in compared if args.lang in (None, c.lang)]
    print(heading("Our spellings among the names of Wikidata"))
    rows = []
    for lang in (args.lang,) if args.lang else CYRILLIC_LANGUAGES:
        spellings, entities = Share(), Share()
        for c in (c for c in compared if c.lang == lang):
            entities.add(any(c.attested))
            for is_there in c.attested:
                spellings.add(is_there)
        rows.append((lang, entities.total, entities, spellings.total, spellings))
    print(table(("lang", "entities", "with an attested name", "spellings", "attested"), rows))
    if args.verbose:
        print(heading("Entities none of whose names is attested"))
        differing = [c for c in compared if not any(c.attested)]
        lines = [(c.entity.id, c.lang, ", ".join(c.ours), ", ".join(c.theirs[:6])) for c in differing]
        print(table(("entity", "lang", "ours", "theirs"), lines))


if __name__ == "__main__":
    main()
