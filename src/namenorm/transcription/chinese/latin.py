"""Romanized Chinese cut into syllables: pinyin and Wade–Giles, with or without tones, apostrophes and hyphens.

Pinyin marks a syllable that begins with a vowel inside a word by an apostrophe (汉语拼音正词法基本规则, GB/T 16159-2012:
Xi'an), so ``xian`` is one syllable and ``jinan`` is ji-nan before it is jin-an. English print leaves the apostrophes of
Wade–Giles out (Chiang Ching-kuo), so there a letter is first read as the plain consonant, then as the aspirated one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from itertools import islice, product

from namenorm.transcription.chinese.tables import syllables
from namenorm.transcription.spelling import segmentations

MAX_CUTS = 8
"""Ways to read one word."""

MAX_LETTERS = 40

LONGEST = 7
"""Letters of the longest syllable (ch'uang)."""

Syllables = tuple[str, ...]
"""Canonical syllables of one word."""

_MARKS = dict.fromkeys(map(ord, "\u0300\u0301\u0302\u0304\u0306\u030c"))
"""Tone marks of pinyin, and the circumflex and breve of Wade–Giles (tê, ssŭ), which tell no syllables apart."""

_APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘`´ʻ′", "'"))
_HYPHENS = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"))
_WORD = re.compile(r"[a-z]['a-z-]*\Z")
_ASPIRATED = re.compile(r"(?:ch|t[sz]|[kpt])'[aehiouv]")

VARIANTS = {"lue": "lve", "nue": "nve", "lyu": "lv", "nyu": "nv", "lyue": "lve", "nyue": "nve"}
"""How ü is typed where the keyboard lacks it: without its dots, and as Chinese passports write it (GB/T 28039-2011)."""

IRREGULAR: Mapping[str, Syllables] = {"shaanxi": ("shen", "xi"), "shensi": ("shen", "xi")}
"""Shaanxi (陕西), a spelling outside pinyin that keeps it apart from Shanxi (山西). The Cyrillic traditions keep them apart
in the older way, by the vowel: Шэньси, Шенси, Шънси (like the postal Shensi)."""


def unified(name: str) -> str:
    """A romanized name in small plain letters: ü as v, tone marks off, tone digits turned into syllable borders.

    >>> unified("Lǚ Bùwéi"), unified("Ze2dong1"), unified("Tʻai-pei")
    ('lv buwei', "ze'dong'", "t'ai-pei")
    """
    text = name.translate(_APOSTROPHES).translate(_HYPHENS)
    text = unicodedata.normalize("NFKD", text).lower().translate(_MARKS)
    text = text.replace("u\u0308", "v").replace("u:", "v")
    return re.sub(r"(?<=[a-z])[0-5](?![0-9])", "'", text)


def is_word(token: str) -> bool:
    """Whether a token may be a romanized word at all."""
    return len(token) <= MAX_LETTERS and _WORD.match(token) is not None


def is_aspirated(token: str) -> bool:
    """Whether an apostrophe stands after a consonant, as only Wade–Giles has it.

    >>> is_aspirated("ts'ao"), is_aspirated("xi'an")
    (True, False)
    """
    return _ASPIRATED.search(token) is not None


@cache
def _pinyin() -> Mapping[str, Syllables]:
    return {**{p: (p,) for p in syllables()}, **{written: (p,) for written, p in VARIANTS.items()}}


@cache
def _wade(strict: bool) -> Mapping[str, Syllables]:
    """Syllables by their Wade–Giles spelling, the dots of ü left out or not; not strict: apostrophes left out as well.

    Where a spelling means several syllables, the one that lost nothing comes first.
    """
    found: dict[str, dict[str, int]] = {}
    for pinyin, spellings in syllables().items():
        for spelling in spellings:
            plain = spelling if strict else spelling.replace("'", "")
            for written in (plain, plain.replace("v", "u")):
                lost = sum(a not in written for a in set(spelling))
                found.setdefault(written, {}).setdefault(pinyin, lost)
    return {written: tuple(sorted(of, key=lambda p: (of[p], p))) for written, of in found.items()}


def pinyin(token: str) -> list[Syllables]:
    """The ways to read a unified word as pinyin, best first; empty where it is none.

    >>> pinyin("xian"), pinyin("xi'an"), pinyin("jinan"), pinyin("wade")
    ([('xian',)], [('xi', 'an')], [('ji', 'nan'), ('jin', 'an')], [('wa', 'de')])
    >>> pinyin("tse"), pinyin("shaanxi")
    ([], [('shen', 'xi')])

    What would lack an apostrophe as pinyin and is one syllable of Wade–Giles is no pinyin (Chiang is not Chi'ang).

    >>> pinyin("chiang")
    []
    """
    if token in IRREGULAR:
        return [IRREGULAR[token]]
    chunks = [re.sub("(?<=[jqxy])v", "u", chunk) for chunk in re.split("['-]+", token.strip("'-"))]
    table = _pinyin()
    if any(chunk not in table and chunk in _wade(False) for chunk in chunks):
        return []
    return _read(chunks, table)


def wade(token: str, strict: bool, surname: Callable[[str], int] | None = None) -> list[Syllables]:
    """The ways to read a unified word as Wade–Giles, best first; empty where it is none.

    ``strict``: the name's apostrophes are written where they belong. ``surname`` ranks the syllables of a word that
    stands where surnames do: without apostrophes Chen is Ch'en (陈) far more often than Chên (甄).

    >>> wade("tse-tung", strict=False)[0], wade("ts'ao", strict=True), wade("ching-kuo", strict=False)
    (('ze', 'dong'), [('cao',)], [('jing', 'guo'), ('jing', 'kuo'), ('qing', 'guo'), ('qing', 'kuo')])
    """
    chunks = token.strip("-").split("-") if strict else re.split("['-]+", token.strip("'-"))
    table = _wade(strict)
    if len(chunks) > 1 and not all(chunk in table for chunk in chunks):
        return []  # a hyphen stands between all syllables, or between none
    found = _read(chunks, table)
    if surname is not None and found and all(len(s) == 1 for s in found):
        found.sort(key=lambda s: surname(s[0]))
    return found


def _read(chunks: list[str], table: Mapping[str, Syllables]) -> list[Syllables]:
    """The readings of chunks that follow each other, those that need no apostrophe first."""
    cuts = [_cuts(chunk, table) for chunk in chunks]
    wholes = [tuple(piece for cut in way for piece in cut) for way in islice(product(*cuts), MAX_CUTS)]
    readings = (way for pieces in wholes for way in islice(product(*(table[p] for p in pieces)), MAX_CUTS))
    return list(dict.fromkeys(readings))[:MAX_CUTS]


def _cuts(chunk: str, table: Mapping[str, Syllables]) -> list[tuple[str, ...]]:
    """Ways to cut a chunk; a border without its apostrophe only where it adds no syllable, and never before a lone vowel."""
    found = segmentations(chunk, table, LONGEST) if chunk else []
    found = [cut for cut in found if not any(piece in ("a", "e", "o") for piece in cut[1:])]
    found.sort(key=lambda cut: (sum(piece[0] in "aeo" for piece in cut[1:]), len(cut)))
    return [cut for cut in found if len(cut) <= len(found[0])]
