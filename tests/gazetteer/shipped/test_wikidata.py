"""Wikidata ids of the shipped gazetteers: each one entity's, and each in a list of ids with their type.

The list is not part of the project. ``NAMENORM_WIKIDATA_IDS`` names its file: a table with the columns qid and type.
"""

import csv
import os
from collections import Counter
from pathlib import Path

import pytest

LIST = Path(os.environ.get("NAMENORM_WIKIDATA_IDS", "-"))

SEVERAL = {"PRO": {"PRO", "ORG"}, "ORG": {"ORG", "PRO", "LOC"}, "LOC": {"LOC", "ORG"}}
"""Types that a list may have for a thing that is of another type here: platforms are companies, the Kremlin is a place."""


def ids(shipped):
    return [(e, ref) for e in shipped.entities for scheme, ref in e.xrefs if scheme == "wikidata"]


def test_an_id_belongs_to_one_entity(shipped):
    borne = Counter(ref for _, ref in ids(shipped))
    assert not [(e.id, ref) for e, ref in ids(shipped) if borne[ref] > 1]


@pytest.mark.skipif(not LIST.is_file(), reason="no list of Wikidata ids: set NAMENORM_WIKIDATA_IDS")
def test_every_id_is_in_the_list_with_its_type(shipped):
    with LIST.open(encoding="utf-8") as file:
        types = {row["qid"]: row["type"] for row in csv.DictReader(file, delimiter="\t")}
    unknown = [(e.id, ref) for e, ref in ids(shipped) if ref not in types]
    assert not unknown
    wrong = [(e.id, ref, types[ref]) for e, ref in ids(shipped) if types[ref] not in SEVERAL.get(e.type, {e.type})]
    assert not wrong
