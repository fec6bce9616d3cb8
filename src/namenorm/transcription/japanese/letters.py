"""How a tradition, in one of its styles, writes morae: the tables of ``data/ja_*.tsv`` applied to a word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from namenorm.transcription.japanese.reading import SHORT, Word, rows

VOWELS = "aiueo"
_ICHI = (("chi",), ("chi", "ro"), ("chi", "rō"))
Letters = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Style:
    """One consistent way to spell: (unit, where) → Cyrillic letters; ``letters`` as in ``ja_letters.tsv``."""

    name: str
    words: str
    letters: Letters


@cache
def _base(tradition: str) -> dict[tuple[str, str], str]:
    column = ("ru", "uk", "be", "bg", "mk", "sr").index(tradition) + 2
    return {(row[0], row[1]): row[column] for row in rows("ja_letters.tsv") if row[column]}


@cache
def _variant(name: str) -> dict[tuple[str, str], str]:
    changes = {(row[1], row[2]): row[3] for row in rows("ja_variants.tsv") if row[0] == name}
    if not changes:
        raise ValueError(f"ja_styles.tsv names a variant that ja_variants.tsv does not have: {name}")
    return changes


@cache
def styles(tradition: str) -> tuple[Style, ...]:
    """The styles of a tradition (``ru``, ``kk`` …), best first."""
    found = []
    for lang, words, base, variants in rows("ja_styles.tsv"):
        if lang == tradition:
            letters = dict(_base(base))
            for variant in variants.split():
                changes = _variant(variant)
                # A change of i after any vowel also replaces what the table says of i after o and at the end.
                if ("i", "vowel") in changes:
                    letters = {k: v for k, v in letters.items() if k not in (("i", "o"), ("i", "$"), ("i", "o$"))}
                letters.update(changes)
            found.append(Style(variants, words, letters))
    return tuple(found)


def _onset(mora: str) -> str:
    return mora.rstrip(VOWELS)


def _places(word: Word, at: int) -> Iterator[str]:
    """The rows of the tables that may hold for a mora, the narrowest first, but for the widest of all."""
    before = word[at - 1] if at else ""
    after = word[at + 1] if at + 1 < len(word) else ""
    if not at:
        yield "^"
    elif before == "n":
        yield "n"
    elif before != "q":
        vowel = before[-1].translate(SHORT)
        # 市, 一 and 院 begin a root of their own (Йоккаити, Коити, Сёин), but in 愛知 Айти the i is of the first root.
        if after == "n" or (word[at + 1 :] in _ICHI and (at > 1 or vowel == "o")):
            yield "root"
        if before[-1] != vowel:
            yield "long"
        if not after and vowel != "i":
            yield from (f"{vowel}$", "$")
        yield from (vowel, "vowel")


def _pick(letters: Letters, unit: str, places: list[str]) -> str:
    """What the tables write for a unit in the first of its places that they know."""
    return next((letters[unit, p] for p in places if (unit, p) in letters), letters[unit, ""])


def write_mora(letters: Letters, word: Word, at: int, stressed: int) -> str:
    """One mora in its place; ``stressed`` is the place of the mora that has the stress."""
    mora = word[at].translate(SHORT)
    onset = _onset(mora)
    if mora in ("n", "q"):
        return _pick(letters, mora, [word[at + 1][:1]] if at + 1 < len(word) else [])
    if word[at] == "ō" and not at and ("ō", "^") in letters:
        return letters["ō", "^"]
    places = list(_places(word, at))
    if onset and (mora, "") in letters:
        return _pick(letters, mora, places)
    vowel = mora[len(onset) :]
    is_weak = mora == word[at] and at != stressed and (onset != "" or "vowel" not in places)
    weak = ["unstressed"] if is_weak else []
    if not onset:
        return _pick(letters, vowel, places + weak)
    consonant = letters[onset, ""]
    if consonant.endswith("ь"):
        return consonant[:-1] + letters[vowel, "soft"]
    return consonant + _pick(letters, vowel, weak)


def _is_glide(letters: Letters, word: Word, at: int) -> bool:
    """Whether a mora is written й, which is no syllable: Сендай has two, Нараі three."""
    return word[at] == "i" and write_mora(letters, word, at, -1) in ("й", "ј")


def write(letters: Letters, word: Word) -> str:
    """A word of morae in the letters of a style, small.

    >>> write(styles("ru")[0].letters, ("shi", "n", "ju", "ku")), write(styles("sr")[0].letters, ("fu", "ji"))
    ('синдзюку', 'фуџи')
    """
    syllables = [i for i, mora in enumerate(word) if mora not in ("n", "q") and not _is_glide(letters, word, i)]
    stressed = syllables[-2] if len(syllables) > 1 else -1
    written = [write_mora(letters, word, i, stressed) for i in range(len(word))]
    for i, piece in enumerate(written[:-1]):
        if piece == "=":
            written[i] = written[i + 1][:1]
    return "".join(written).replace("=", "").replace("0", "")
