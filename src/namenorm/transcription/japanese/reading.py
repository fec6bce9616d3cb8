"""Japanese names in Latin letters or kana, read into morae.

A mora bears its modified Hepburn name (``shi``, ``tsu``, ``kyo``), with a macron where its vowel is long (``kō``);
``n`` alone is the moraic nasal ん, ``q`` the small っ that doubles the next consonant. ``Ō-`` at the start of a word and
Sino-Japanese ``ō`` are one long mora; ``o`` twice (``mi no o``, みのお) are two.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import islice, product

Word = tuple[str, ...]
Reading = tuple[Word, ...]

MAX_READINGS = 8
MAX_LETTERS = 120
"""A longer text is no name."""

LONG = str.maketrans("aiueo", "āīūēō")
SHORT = str.maketrans("āīūēō", "aiueo")

_KANA = re.compile(r"[ぁ-ゖゝゞー']+\Z")
_LATIN = re.compile(r"[a-z:']+\Z")
_SPACES = re.compile(r"[\s・·,]+")
_MARKS = re.compile(r"([aiueo])(?:[\u0304\u0302]|ー)")
_APOSTROPHES = re.compile("['’ʼ‘`´′]")
_ASIDE = re.compile(r"\s*[(（\[].*|\s*,.*", re.DOTALL)
_TO_HIRAGANA = {k: k - 0x60 for k in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of one of this package's tables, without comments and the header; missing cells at the end are empty."""
    text = resources.files("namenorm.transcription").joinpath("data", name).read_text(encoding="utf-8")
    header, *lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return tuple((*cells, *[""] * (len(header) - len(cells))) for cells in lines)


@dataclass(frozen=True, slots=True)
class _Morae:
    """Spellings → morae, and the pattern that finds the next one, the longest first."""

    spelled: dict[str, tuple[str, ...]]
    pattern: re.Pattern[str]


@cache
def _morae(system: str) -> _Morae:
    """The table of one way to write: ``kana``, ``hepburn`` or ``kunrei``."""
    spelled: dict[str, tuple[str, ...]] = {}
    if system == "hepburn":  # here ti is the mora of ティ, and in Kunrei that of ち; Latin wo is を in either
        spelled.update((row[1], (row[1],)) for row in rows("ja_morae.tsv") if " " not in row[1] and row[1] != "wo")
    for kana, mora, kunrei, also in rows("ja_morae.tsv"):
        names = tuple(mora.split())
        if system == "kana":
            spelled[kana] = names
        elif len(names) == 1:
            for spelling in filter(None, (mora, kunrei, *also.split())):
                spelled.setdefault(spelling, names)
    if system == "kana":
        spelled["っ"] = ("q",)
    longest_first = sorted(spelled, key=len, reverse=True)
    marks = "" if system == "kana" else r"(?P<q>([kstpcgdbzjfhr])(?=\2)|t(?=ch))|(?P<n>n(?![aiueoy])|m(?=[bpm]))|"
    pattern = re.compile(f"{marks}(?P<mora>{'|'.join(longest_first)})|(?P<long>[:ー])|(?P<gap>')")
    return _Morae(spelled, pattern)


@cache
def known_morae() -> tuple[str, ...]:
    """The names of all morae that a reading may hold, short vowels only; those of foreign words last."""
    return tuple(dict.fromkeys(["n", "q", *(m for row in rows("ja_morae.tsv") for m in row[1].split())]))


@cache
def _hints(kind: str) -> dict[str, str]:
    """The hints of one kind: each word (or the words of a list) → its morae, where the table has them."""
    found: dict[str, str] = {}
    for row_kind, value, morae, _ in rows("ja_hints.tsv"):
        if row_kind == kind:
            found.update(dict.fromkeys(value.split(), morae))
    return found


def _parse(word: str, system: str) -> list[str] | None:
    """A word cut into morae; None where something in it is no mora."""
    table, found, at = _morae(system), list[str](), 0
    while at < len(word):
        match = table.pattern.match(word, at)
        if match is None:
            return None
        at = match.end()
        if match.lastgroup == "long":
            if not found or found[-1] in ("n", "q"):
                return None
            found[-1] = found[-1].translate(LONG)
        elif match.lastgroup == "mora":
            found += table.spelled[match.group()]
        elif match.lastgroup != "gap":
            found.append("n" if match.group("n") else "q")
    return found if found and found != ["q"] and found[-1] != "q" else None


_ENDINGS_IN_U = (("chi",), ("ra",), ("mi",), ("chi", "ya", "ma"))
"""What follows the u of 内, 浦, 海 at the end of a name: Setouchi, Katsuura, Sonoura keep their two vowels."""


def _lengthen(found: list[str]) -> Word:
    """Joins the vowels that only spell a long one: Satou, Yuuki, Oono; not Inoue, Matsuura, Minoo.

    The spelling does not show where one root ends, so this follows what is usual: ``uu`` is long in the Chinese roots
    (yū, shū, kyū), ``ou`` is long but before e (Inoue 井上) and in 内, 浦, 海; ``oo`` is long at the start (大).
    """
    joined: list[str] = []
    for i, mora in enumerate(found):
        before, rest = (joined[-1] if joined else ""), tuple(found[i + 1 :])
        if mora == "u" and before.endswith("o"):
            in_root = rest[:1] == ("e",) or (len(joined) > 1 and rest in _ENDINGS_IN_U)
            is_long = not in_root
        elif mora == "u" and before.endswith("u"):
            is_long = len(before) > 1 and (before[-2] == "y" or before[:-1] in ("sh", "ch", "j"))
        else:
            is_long = mora == "o" and joined == ["o"]
        if is_long:
            joined[-1] = before.translate(LONG)
        else:
            joined.append(mora)
    return tuple(joined)


def _with_moraic_n(word: str) -> str | None:
    """Kenichi → ken'ichi: a Chinese root in n before -ichi, -ichirō, -ya."""
    for tail in _hints("n-tail"):
        stem = word.removesuffix(tail)
        if stem != word and stem in _hints("n-stem"):
            return f"{stem}'{tail}"
    return None


def _listed(kind: str, word: str) -> list[Word]:
    morae = _hints(kind).get(word.replace(":", ""))
    return [tuple(morae.split())] if morae else []


@lru_cache(maxsize=4096)
def _read_word(word: str) -> tuple[Word, ...]:
    """The readings of one unified word, best first; none where it is not Japanese."""
    if _KANA.match(word):
        found = _parse(word, "kana")
        return (_lengthen(found),) if found else ()
    if not _LATIN.match(word):
        return ()
    words: list[Word] = []
    spellings = [s for s in (_with_moraic_n(word), re.sub(r"oh(?![aiueo:y])", "o:", word)) if s]
    for spelling in spellings:
        # si, tu, zya show the Kunrei spelling, in which ti is ち; sh, ch, ts, j, f show Hepburn's, in which it is ティ.
        is_hepburn = re.search(r"sh|ch|ts|j|f", spelling) is not None
        for system in ("hepburn",) if is_hepburn else ("kunrei", "hepburn"):
            found = _parse(spelling, system)
            if found:
                words.append(_lengthen(found))
    if words:
        words = [*_listed("word", word), *words, *_listed("alternative", word)]
    if words and words[0][0] == "o" and words[0][1:2] != ("o",) and len(words[0]) > 1:
        words.append(("ō", *words[0][1:]))  # newspapers print Ota for 太田 Ōta
    return tuple(dict.fromkeys(words))


def _unified(name: str) -> str:
    """Small letters, long vowels as ``:``, katakana as hiragana, one apostrophe, one hyphen."""
    name = _ASIDE.sub("", unicodedata.normalize("NFKC", name)).strip()
    name = unicodedata.normalize("NFC", name.casefold()).translate(_TO_HIRAGANA)
    name = re.sub(r"(.)ゝ", r"\1\1", name)
    name = re.sub(r"(.)ゞ", lambda m: m[1] + unicodedata.normalize("NFC", m[1] + "\u3099"), name)
    if not any("ぁ" <= c <= "ゖ" for c in name):
        name = _MARKS.sub(r"\1:", unicodedata.normalize("NFD", name))
    name = _APOSTROPHES.sub("'", name)
    return re.sub("[‐‑‒–—−]", "-", name)


def _without_generics(words: list[str]) -> list[str]:
    """Leaves out the English words for kinds of places beside the name."""
    generic = _hints("generic")
    kept = [w for w in words if w.strip(".").replace(":", "") not in generic and w != "of"]
    return kept if kept and len(kept) < len(words) else words


def _split_suffix(word: str) -> tuple[str, str]:
    """Akita-shi → akita and shi; a hyphen elsewhere only parts syllables (Kan-onji)."""
    stem, _, last = word.rpartition("-")
    macron = last.replace("o:", "ō")
    if stem and macron in _hints("suffix"):
        return stem.replace("-", "'"), macron.replace("ō", "o:") if macron in _hints("kept") else ""
    return word.replace("-", "'"), ""


def read(name: str) -> list[Reading]:
    """A Japanese name in Hepburn, Kunrei or kana as its possible readings, best first; [] where it is none.

    English words for kinds of places and suffixes after a hyphen are left out. What the spelling leaves open gives
    further readings: a moraic n (Kenichi), a long O- at the start (Ota), the suffix kept (Minami-ku).

    >>> read("Akita-shi")[0], read("しんじゅく")[0]
    ((('a', 'ki', 'ta'),), (('shi', 'n', 'ju', 'ku'),))
    >>> read("Kenichi Ohta"), read("Москва")
    ([(('ke', 'n', 'i', 'chi'), ('ō', 'ta')), (('ke', 'ni', 'chi'), ('ō', 'ta'))], [])
    """
    if len(name) > MAX_LETTERS:
        return []
    words = _without_generics([w for w in _SPACES.split(_unified(name)) if w.strip("'-")])
    if not 0 < len(words) <= 6:
        return []
    stems, suffixes = zip(*map(_split_suffix, words), strict=True)
    options = [_read_word(stem) for stem in stems]
    ways = sorted(product(*map(range, map(len, options))), key=lambda way: (sum(way), way))
    readings = [tuple(o[i] for o, i in zip(options, way, strict=True)) for way in islice(ways, MAX_READINGS)]
    if suffixes[-1] and readings:
        suffix = _read_word(suffixes[-1])
        readings.insert(1, (*readings[0], *suffix[:1]))
    return readings[:MAX_READINGS]
