"""The label of a provisional entity: a spelling in Latin letters, by the table that a language's names are usually met in."""

from __future__ import annotations

from collections.abc import Sequence

from namenorm.clustering.model import Member
from namenorm.lang.languages import LATIN_LANGUAGES
from namenorm.text.script import script_of
from namenorm.text.tokens import words
from namenorm.translit.respell import reading
from namenorm.translit.standards import transliterate

TABLES = {
    "bg": "bg_law_2009",
    "mk": "mk_official_2008",
    "ru": "ru_bgn_pcgn_1947",
    "uk": "uk_kmu_2010",
    "sr": "sr_gaj",
    "be": "be_bgn_pcgn_1979",
    "kk": "kk_bgn_pcgn_1979",
    "ky": "ky_bgn_pcgn_1979",
    "mn": "mn_mns_5217_2012",
    "tg": "tg_bgn_pcgn_1994",
    "tt": "iso_9_1995",
}
"""The law of the country where English text follows it, the BGN/PCGN tables elsewhere; Tatar has neither here."""


def label_of(members: Sequence[Member]) -> str:
    """The Latin name most often met; without one, the first member in Latin letters.

    >>> from namenorm.model import Kind
    >>> label_of([Member("Олег Белозёров", "ru", Kind.NAME, 3, ())])
    'Oleg Belozërov'
    """
    latin = [m for m in members if m.lang in LATIN_LANGUAGES]
    return latin[0].text if latin else _romanized(members[0])


def _romanized(member: Member) -> str:
    text = transliterate(member.text, TABLES[member.lang], unknown="keep")
    if script_of(text) == "Latn":
        return text
    # A letter that the language does not have («Кім» given as Russian): read word by word.
    return " ".join(reading(w, member.lang) for w in words(member.text)).title()
