"""What can be wrong with a gazetteer, said so that a curator can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CODES = {
    "yaml-syntax": "the file is not YAML",
    "yaml-alias": "anchors and aliases are not used in gazetteers",
    "unreadable": "the file cannot be read, or is not UTF-8",
    "too-large": "the file is larger than namenorm reads",
    "not-a-list": "a gazetteer file is a list of entities",
    "not-an-entity": "an entity is a mapping",
    "duplicate-key": "a mapping says one thing twice",
    "unknown-key": "a key that the schema does not know",
    "missing-key": "a key that every entity has",
    "not-text": "a value that YAML does not read as text",
    "bad-type": "an unknown entity type",
    "bad-id": "an empty id, or one with line breaks or control characters",
    "bad-gender": "gender is m or f",
    "bad-origin": "origin has lang and name",
    "bad-weight": "a weight is a number from 0 upwards",
    "bad-xref": "an xref is a scheme with an identifier; a Wikidata id is Q and digits",
    "unknown-language": "an unknown language code",
    "empty-name": "a name without a letter or digit",
    "long-name": "a name longer than namenorm reads",
    "mixed-script": "Latin and Cyrillic letters in one word",
    "wrong-alphabet": "letters that the language does not have",
    "repeated-name": "one name listed twice for one language",
    "duplicate-id": "two entities with one id",
    "bad-hints": "hints have with, a list of ids, and words, lists by language",
    "unknown-reference": "not_same_as or hints name an id that no entity has",
    "self-reference": "not_same_as names the entity itself",
    "shared-name": "two entities claim the same strong name",
    "bad-header": "the first line of a TSV file names its columns",
    "bad-row": "a TSV row with too few columns, or longer than namenorm reads",
}
"""Every code the linter gives, with its meaning; ``docs/gazetteer-format.md`` lists them."""

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong, where, and what to do. Errors stop a build; warnings ask for a look."""

    file: str
    line: int
    code: str
    message: str
    hint: str = ""
    level: Level = "error"

    def __str__(self) -> str:
        mark = "" if self.level == "error" else " [warning]"
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.file}:{self.line}: {self.code}: {self.message}{hint}{mark}"
