"""A Korean name in Hangul or in any romanization → its possible readings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, product

from namenorm.text.unify import APOSTROPHES, HYPHENS
from namenorm.transcription.korean import styles
from namenorm.transcription.korean.data import (
    GENERIC,
    Reading,
    Word,
    customary,
    inventory,
    is_surname,
    places,
    romanized,
    surnames_by_latin,
    syllables_of,
)
from namenorm.transcription.korean.hangul import is_block
from namenorm.transcription.korean.pieces import Table, build, cut
from namenorm.transcription.korean.style import Style

MAX_READINGS = 8

_LONGEST_NAME = 80
_ENGLISH_GENERIC = {
    "province": "do",
    "island": "do",
    "city": "si",
    "county": "gun",
    "district": "gu",
    "town": "eup",
    "township": "myeon",
    "village": "ri",
}
_ENGLISH_IGNORED = frozenset(("special", "metropolitan", "autonomous", "self-governing", "of", "the"))
_ENGLISH_HALF = {"north": "buk", "northern": "buk", "south": "nam", "southern": "nam"}
_GENERIC_LATIN = {g: g for g in GENERIC} | {"shi": "si", "ku": "gu", "kun": "gun", "up": "eup", "ŭp": "eup"}
_GENERIC_LATIN |= {"myon": "myeon", "myŏn": "myeon", "tong": "dong", "to": "do", "ni": "ri", "li": "ri", "no": "ro"}
_TONE = str.maketrans({"ǒ": "ŏ", "ǔ": "ŭ", "ō": "ŏ", "ū": "ŭ"})  # the breve as it is often mistyped
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_HYPHEN = re.compile(f"[{HYPHENS}]")
_LATIN_WORD = re.compile(r"[a-zŏŭ']+(?:-[a-zŏŭ']+)*\Z")
_SPECIAL = re.compile("(?<=.)(?:특별|광역|특별자치)(?=[시도]$)")  # 서울특별시: special, metropolitan, self-governing
_VOWELS = "aeiouywŏŭ"


def readings(name: str) -> list[Reading]:
    """The readings of a name, best first; those of known names before all others.

    >>> readings("Мун"), readings("박근혜")[0], readings("Park Geun-hye")[0]
    ([], (('bak',), ('geun', 'hye')), (('bak',), ('geun', 'hye')))
    >>> readings("P'yŏngyang")[0], readings("Gangwon Province")[0]  # Пхеньян, Канвондо
    ((('pyeong', 'yang'),), (('gang', 'won'), ('do',)))
    """
    if len(name) > _LONGEST_NAME:
        return []
    words = unicodedata.normalize("NFC", name).split()
    blocks = "".join(words)
    if blocks and all(map(is_block, blocks)):
        found: Iterable[Reading] = _hangul(words)
    else:
        found = _latin([_HYPHEN.sub("-", _APOSTROPHE.sub("'", w.lower())).translate(_TONE) for w in words])
    distinct = [reading for reading in dict.fromkeys(islice(found, 64)) if reading]
    return sorted(distinct, key=lambda r: r not in customary())[:MAX_READINGS]


def _hangul(words: Sequence[str]) -> Iterator[Reading]:
    syllables = [syllables_of(_SPECIAL.sub("", w)) for w in words]
    if len(words) == 2 and syllables[1][0] in GENERIC and len(syllables[1]) == 1:
        yield (syllables[0], syllables[1])
    if len(words) > 1:
        yield tuple(syllables)
        return
    word = syllables[0]
    person = [(word[:n], word[n:]) for n in (2, 1) if is_surname(word[:n]) and 0 < len(word) - n <= 3]
    if word in places() or len(word) < 3:
        yield (word,)
    if word[-1] in GENERIC and word[:-1] in places():
        yield (word[:-1], word[-1:])
    yield from person
    yield (word,)


def _latin(words: Sequence[str]) -> Iterator[Reading]:
    if not words or len(words) > 6 or not all(map(_LATIN_WORD.match, words)):
        return
    names = [w for w in words if w not in _ENGLISH_IGNORED]
    generic = _ENGLISH_GENERIC.get(names[-1]) if len(names) > 1 else None
    if generic is not None:
        yield from _places(names[:-1], (generic,))
        return
    people = list(islice(_people(names), 64))
    yield from people or _places(names, ())


def _people(words: Sequence[str]) -> Iterator[Reading]:
    """A surname and a given name, in the Korean order or, where only that makes sense, in the Western one."""
    if len(words) < 2:
        return
    first, last = words[0], words[-1]
    if first in surnames_by_latin():
        yield from _person(first, "-".join(words[1:]))
    if last in surnames_by_latin() and (first not in surnames_by_latin() or "-" in first):
        yield from _person(last, "-".join(words[:-1]))


def _person(surname: str, given: str) -> Iterator[Reading]:
    givens = sorted(_given(given))
    family = list(enumerate(surnames_by_latin()[surname]))
    ranked = sorted((3 * i + rank, word, name) for i, word in family for rank, name in givens[:24])
    for _, word, name in ranked:
        yield (word, name)


def _given(given: str) -> Iterator[tuple[int, Word]]:
    parts = [p for p in given.split("-") if p]
    if len(parts) > 3:
        return
    if len(parts) == 1:
        yield from _joined_given(parts[0])
        return
    choices = [_syllable(p) for p in parts]
    for order in product(*(range(min(len(c), 4)) for c in choices)):
        yield sum(order), tuple(c[i] for c, i in zip(choices, order, strict=True))


def _joined_given(word: str) -> Iterator[tuple[int, Word]]:
    """A given name written as one word: one syllable or two."""
    for rank, syllable in enumerate(_syllable(word)):
        yield rank, (syllable,)
    for i in range(1, len(word)):
        late = 3 if word[i] in _VOWELS else 0  # su-mi before sum-i, yoo before yo-o
        for (m, first), (n, second) in product(enumerate(_syllable(word[:i])[:3]), enumerate(_syllable(word[i:])[:3])):
            yield m + n + late, (first, second)


def _syllable(text: str) -> list[str]:
    """The syllables that one written syllable of a given name may be, best first."""
    if len(text) > 8:
        return []
    plain = "ŏ" not in text and "ŭ" not in text and "'" not in text
    found = dict.fromkeys(romanized().get(text, ()) if plain else ())
    for style in (styles.RR, styles.MIXED, styles.MR_PLAIN, styles.NORTH, styles.MR) if plain else (styles.MR,):
        table = _table(style)
        found.update(dict.fromkeys(p.syllable for p in table.pieces.get(text, ()) if not p.before and not p.after))
    return sorted(found, key=lambda s: 0 if s in romanized().get(text, ()) else 1 + inventory()[s])


def _places(words: Sequence[str], generic: Word) -> Iterator[Reading]:
    if len(words) == 2 and words[0] in _ENGLISH_HALF:
        half = _ENGLISH_HALF[words[0]]
        for word in _known_first(_words(words[1])):
            if (*word, half) in places():
                yield ((*word, half), ("do",))
        return
    if len(words) == 1 and "-" in words[0]:
        base, _, end = words[0].rpartition("-")
        last = _GENERIC_LATIN.get(end)
        if last is not None:
            for word in _known_first(_words(base.replace("-", ""))):
                yield (word, (last,)) if len(word) > 1 else ((*word, last),)
    choices = [_known_first(_words(w.replace("-", "")))[: MAX_READINGS if len(words) == 1 else 3] for w in words]
    for chosen in product(*choices):
        yield (*chosen, generic) if generic else chosen


def _known_first(words: Iterable[Word]) -> list[Word]:
    """Known places first; of the others only those of fewest syllables: «eo» is one vowel, not e-o."""
    found = list(dict.fromkeys(words))
    known = [w for w in found if w in places() or (w,) in customary()]
    fewest = min(map(len, found), default=0)
    twins = [twin for w in known for twin in _northern(w) if twin in places()]
    return list(dict.fromkeys([*known, *twins, *(w for w in found if len(w) == fewest)]))


def _northern(word: Word) -> Iterator[Word]:
    """The initial r and n which the South does not write (한글 맞춤법, 1988, §§10-12): 양강, 량강; 영변, 녕변."""
    first, rest = word[0], word[1:]
    for plain, written in (("y", "ry"), ("y", "ny"), ("i", "ri"), ("n", "r"), ("ny", "y"), ("ry", "y"), ("ri", "i")):
        if first.startswith(plain):
            yield (written + first.removeprefix(plain), *rest)


def _words(text: str) -> Iterator[Word]:
    """The words in Korean syllables that one word in Latin letters may be: by each system in turn."""
    if not text or len(text) > 40:
        return
    marked = "ŏ" in text or "ŭ" in text or "'" in text
    if marked:
        yield from (w for _, w in cut(text.replace("n'g", "ng"), _table(styles.MR), 16))
        text = text.replace("ŏ", "o").replace("ŭ", "u").replace("'", "")
    for style in (styles.MR_PLAIN,) if marked else (styles.RR, styles.MIXED, styles.NORTH, styles.MR_PLAIN):
        yield from (w for _, w in cut(text, _table(style), 16))


@cache
def _table(style: Style) -> Table:
    return build((style,), inventory(), _VOWELS)
