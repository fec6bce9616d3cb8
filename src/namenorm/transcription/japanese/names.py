"""Japanese names in Cyrillic: Поливанов's Russian, what the other traditions write, and the way back.

A `Reading` (see `namenorm.transcription.japanese.reading`) is what a name says; `spell` writes it in a tradition's styles,
best first, and `sources` reads a Cyrillic word. Cyrillic spellings show neither length (Осака, Ōsaka) nor, in the South,
doubled consonants (Сапоро), so `sources` answers in *bare* morae, and `bare` makes a reading comparable with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise, product

from namenorm.transcription.japanese.letters import VOWELS, Style, styles, write, write_mora
from namenorm.transcription.japanese.reading import SHORT, Reading, Word, known_morae, read
from namenorm.transcription.spelling import MAX_FORMS, MAX_SEGMENTATIONS, segmentations

__all__ = ["SOURCE", "TRADITIONS", "Reading", "bare", "read", "sources", "spell"]

SOURCE = "ja"
TRADITIONS: tuple[str, ...] = ("ru", "uk", "be", "bg", "mk", "sr", "kk")
"""ky, tt, tg and mn print Japanese names as Russian does."""

MAX_WORD = 32
"""No Japanese word is longer in Cyrillic."""

_HYPHENATED = frozenset({("ku",), ("shi",), ("gu", "n"), ("cho",), ("chō",)})
"""Kinds of places that are printed after a hyphen in small letters: Синдзюку-ку."""


def _tradition(lang: str) -> str:
    return lang if lang in TRADITIONS else "ru"


def bare(reading: Reading) -> Reading:
    """A reading without what Cyrillic spellings lose: length and doubled consonants.

    ``o`` and ``u`` after o, and ``u`` after u, count as length, for romanized names leave it open (Satou, Inoue). The
    ti, di, va of katakana are chi, ji, wa, for no Japanese word has both.

    >>> bare(read("Ōsaka")[0]) == bare(read("Osaka")[0]), bare((("ni", "q", "kō"),))   # Осака, Никко
    (True, (('ni', 'ko'),))
    """
    return tuple(_bare_word(word) for word in reading)


_FOREIGN = {"ti": "chi", "di": "ji", "va": "wa", "vi": "wi", "ve": "we", "vo": "wo"}


def _bare_word(word: Word) -> Word:
    kept: list[str] = []
    for mora in word:
        short = mora.translate(SHORT)
        short = _FOREIGN.get(short, short)
        last = kept[-1][-1:] if kept else ""
        if short != "q" and not (short == "o" and last == "o") and not (short == "u" and last and last in "ou"):
            kept.append(short)
    return tuple(kept)


def spell(reading: Reading, lang: str) -> list[str]:
    """The Cyrillic spellings of a reading in a tradition, best first; at most `MAX_FORMS`.

    Each spelling keeps to one style throughout. The order of the words is that of the reading.

    >>> spell(read("Shinzō Abe")[0], "ru")[:3], spell(read("Shinzo Abe")[0], "sr")[:1]
    (['Синдзо Абэ', 'Синдзо Абе', 'Шиндзо Абэ'], ['Шинзо Абе'])

    Raises:
        ValueError: The reading holds something that is no mora.
    """
    unknown = {m for word in reading for m in word if m.translate(SHORT) not in known_morae()}
    if unknown:
        raise ValueError(f"not Japanese morae: {', '.join(sorted(unknown))}")
    words = [word for word in reading if word]
    many = "1" if len(words) == 1 else "2"
    forms = (_print(style, words) for style in styles(_tradition(lang)) if many in style.words)
    return list(dict.fromkeys(form for form in forms if form))[:MAX_FORMS]


def _print(style: Style, words: list[Word]) -> str:
    """A name in one style, capitalized."""
    name = ""
    for i, word in enumerate(words):
        written = write(style.letters, word)
        if i and i == len(words) - 1 and word in _HYPHENATED:
            name += f"-{written}"
        else:
            name += f"{' ' if name else ''}{written[:1].upper()}{written[1:]}"
    return name


# A shape that every Japanese word in Cyrillic has: few consonants together, a vowel, н or й at most at the end. It turns
# away most words of Slavic texts before any cutting is tried.
_SHAPE = re.compile(r"(?:[нмйј]?['ъ]?(?:дзь?|джь?|[бвгґджзкмнпрстфхцчшњћђџјй][ьј]?)?['ъ]?[аеиіоуыэюяїє])+[нйј]?\Z")
_DOUBLED = re.compile(r"([бвгґдзкпрстфхцчшџћђ])(?=\1)|т(?=[цч])|д(?=дж)")
_VOWEL_LETTERS = frozenset("аеиіоуыэюяїє")


@cache
def _pieces(tradition: str) -> tuple[dict[str, tuple[Word, ...]], int]:
    """What each piece of a Cyrillic word may stand for in any style of a tradition, and the longest piece."""
    pieces: dict[str, dict[Word, None]] = {}
    for style in styles(tradition):
        for mora in known_morae():
            for written, stands_for in _contexts(style, mora):
                # as unify does, so that both sides of a look-up agree
                pieces.setdefault(written.replace("ё", "е"), {})[_bare_word(stands_for)] = None
    pieces.pop("", None)
    found = {piece: tuple(words) for piece, words in pieces.items()}
    return found, max(map(len, found))


def _contexts(style: Style, mora: str) -> Iterator[tuple[str, Word]]:
    """A mora as it is written at the start, after each vowel, after n, before labials, stressed or not."""
    if mora == "q":
        return
    around: list[tuple[Word, Word]] = [((), ())]
    if mora == "n":
        around = [(("ka",), after) for after in ((), ("ba",), ("pa",), ("ma",))]
    elif mora[0] in VOWELS or mora[0] == "y":
        before: list[Word] = [*((f"k{v}",) for v in VOWELS), ("n",), ("kō",)]
        around += [(b, after) for b in before for after in ((), ("ka",))]
    for b, after in around:
        word = (*b, mora, *after)
        for stressed in (len(b), -1):
            written = write_mora(style.letters, word, len(b), stressed)
            yield written.replace("0", ""), (mora,)
        if mora == "i" and written == "0":  # Нигата: one letter stands for ii
            for first in known_morae():
                if first[-1] == "i":
                    yield write(style.letters, (first,)), (first, "i")


def sources(word: str, lang: str) -> tuple[Word, ...]:
    """The bare morae that one unified Cyrillic word of a tradition may stand for, best first, at most 24.

    >>> sources("саппоро", "ru"), sources("сапоро", "bg"), sources("осака", "mk"), sources("москва", "ru")
    ((('sa', 'po', 'ro'),), (('sa', 'po', 'ro'),), (('o', 'sa', 'ka'),), ())
    """
    if len(word) > MAX_WORD or not _SHAPE.match(single := _DOUBLED.sub("", word)):
        return ()
    pieces, longest = _pieces(_tradition(lang))
    cuts = segmentations(single, pieces, longest, MAX_SEGMENTATIONS)
    found: dict[Word, None] = {}
    for cut in sorted(cuts, key=_moraic_before_vowel):
        if _moraic_before_vowel(cut) < 2 and _is_moraic_n_in_place(cut):
            found.update(dict.fromkeys(_choices(_options(cut, pieces))))
        if len(found) >= MAX_SEGMENTATIONS:
            break
    return tuple(found)[:MAX_SEGMENTATIONS]


def _moraic_before_vowel(cut: tuple[str, ...]) -> int:
    """How often н is cut from a vowel that no sign parts from it: Џун-ичиро is right, but rare."""
    return sum(a == "н" and b[0] in _VOWEL_LETTERS for a, b in pairwise(cut))


def _is_moraic_n_in_place(cut: tuple[str, ...]) -> bool:
    """No word begins with the moraic n, and м stands for it only before labials."""
    if cut[0] in ("н", "м") or cut[-1] == "м":
        return False
    return all(a != "м" or b[0] in "бпм" for a, b in pairwise(cut))


def _options(cut: tuple[str, ...], pieces: dict[str, tuple[Word, ...]]) -> list[tuple[Word, ...]]:
    """What each piece may stand for; the а of the last syllable but one, which has the stress, is no о (Такарадзава)."""
    options = [pieces[piece] for piece in cut]
    syllables = [i for i, piece in enumerate(cut) if piece[-1] in _VOWEL_LETTERS]
    if len(syllables) > 1 and cut[syllables[-2]][-1] == "а":
        options[syllables[-2]] = options[syllables[-2]][:1]
    return options


def _choices(options: list[tuple[Word, ...]]) -> list[Word]:
    """One meaning for each piece, those with more first meanings before the others; ии is put for и once at most."""
    ways = islice(product(*(range(len(o)) for o in options)), 64)
    found = []
    for way in sorted(ways, key=lambda w: (sum(w), w)):
        parts = [o[i] for o, i in zip(options, way, strict=True)]
        if sum(map(len, parts)) <= len(parts) + 1:
            found.append(_bare_word(tuple(mora for part in parts for mora in part)))
    return found
