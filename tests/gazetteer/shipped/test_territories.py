"""States and territories bear the names that CLDR has for them, in all of our languages, or a table says why not.

``territories.tsv`` says which territory code is which entity; ``cldr.tsv`` has a row for each name of CLDR that is not
ours: code, language, CLDR's name, and why it is left out.
"""

import re

import pytest

from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.text.tokens import words

babel = pytest.importorskip("babel", reason="CLDR comes with Babel: pip install babel")

ABBREVIATED = (("о-ва ", "острова "), ("о-в ", "остров "), ("Св.", "Святой"))
"""CLDR's Russian names are shortened to fit a list."""


def readings(name):
    """A name of CLDR as running text may have it: without what stands in brackets, or that alone, and written out.

    >>> readings("Мьянма (Бирма)")
    ['Мьянма (Бирма)', 'Мьянма', 'Бирма']
    """
    for short, full in ABBREVIATED:
        name = re.sub(rf"{re.escape(short.strip())}(?= |$)", full.strip(), name)
    outside, inside = re.sub(r"\s*\(.*?\)", "", name), re.findall(r"\((.*?)\)", name)
    return list(dict.fromkeys([name, outside, *inside]))


@pytest.fixture(scope="module")
def coded(rows_of):
    return dict(rows_of("territories.tsv"))


@pytest.fixture(scope="module")
def differing(shipped, coded):
    ours = {e.id: e for e in shipped.entities}
    found = set()
    for code, id_ in coded.items():
        for lang in CYRILLIC_LANGUAGES:
            name = babel.Locale(lang).territories[code]
            borne = {words(n.text) for n in ours[id_].names if n.lang == lang}
            if not borne & {words(reading) for reading in readings(name)}:
                found.add((code, lang, name))
    return found


def test_every_name_of_cldr_is_ours_or_left_out_for_a_reason(differing, rows_of):
    known = {(code, lang, name) for code, lang, name, reason in rows_of("cldr.tsv") if reason}
    assert not sorted(differing - known)


def test_every_state_and_territory_with_a_code_is_there(coded):
    # Uninhabited islands and parts of other territories are left out.
    left_out = {"AC", "BV", "CP", "CQ", "DG", "EA", "HM", "SJ", "TA", "UM", "QO", "EU", "EZ", "UN", "XA", "XB", "ZZ"}
    of_cldr = {c for c in babel.Locale("en").territories if re.fullmatch("[A-Z]{2}", c)}
    assert of_cldr - left_out <= set(coded)


def test_north_and_south_korea_are_not_exchanged(shipped):
    ours = {e.id: e for e in shipped.entities}
    north, south = ours["loc:north-korea"], ours["loc:south-korea"]
    assert "Солтүстік Корея" in {n.text for n in north.names if n.lang == "kk"}
    assert "Оңтүстік Корея" in {n.text for n in south.names if n.lang == "kk"}
    assert not {(n.lang, n.text) for n in north.names} & {(n.lang, n.text) for n in south.names if n.kind == "name"}
