"""How letters are read, for comparing spellings across languages: declarations only.

A reading is a string over a small alphabet of sounds: vowels ``a e i o u``, the glide ``y``, consonants
``b v g d z k l m n p r s t f h``, and capitals for single sounds that Latin writes with two letters:
``C`` ч, ``c`` ц, ``D`` дз, ``J`` дж, ``S`` ш, ``Z`` ж. It is rough on purpose: what editors of different traditions
write differently (Тръмп, Трамп; Хитлер, Гитлер) is brought close, and `namenorm.matching.likeness` says how close.

Sources for the values: the alphabets' official romanizations (bg 2009 law, mk and sr official, ru GOST 7.79-2000 B,
uk KMU 2010, be 2007, kk and mn BGN/PCGN), reduced to the sounds above.
"""

from __future__ import annotations

CYRILLIC: dict[str, str] = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "ғ": "g", "д": "d", "ђ": "J", "ѓ": "J", "е": "e", "ё": "yo",
    "є": "ye", "ж": "Z", "җ": "J", "з": "z", "ѕ": "D", "и": "i", "і": "i", "ї": "yi", "ӣ": "i", "й": "y", "ј": "y", "к": "k",
    "қ": "k", "ќ": "C", "л": "l", "љ": "l", "м": "m", "н": "n", "њ": "n", "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "ћ": "C", "у": "u", "ў": "v", "ү": "u", "ұ": "u", "ӯ": "u", "ф": "f", "х": "h", "һ": "h", "ҳ": "h", "ц": "c",
    "ч": "C", "ҷ": "J", "џ": "J", "ш": "S", "щ": "SC", "ъ": "", "ы": "i", "ь": "", "э": "e", "ә": "e", "ю": "yu", "я": "ya",
    "дж": "J", "дз": "D", "цз": "D", "чж": "J", "тц": "c", "тч": "C",
}  # fmt: skip

CYRILLIC_BY_LANGUAGE: dict[str, dict[str, str]] = {
    # Bulgarian щ is [шт], ъ a vowel (Търново, Тръмп).
    "bg": {"щ": "St", "ъ": "a"},
    # Belarusian дз before a soft vowel stands for д (Гандзі, Уладзімір), and ц for т (Пуцін).
    "be": {"дзі": "di", "дзе": "de", "ці": "ti", "це": "te"},
}

LATIN: dict[str, str] = {
    "a": "a", "b": "b", "c": "k", "d": "d", "e": "e", "f": "f", "g": "g", "h": "h", "i": "i", "j": "J", "k": "k", "l": "l", "m": "m",
    "n": "n", "o": "o", "p": "p", "q": "k", "r": "r", "s": "s", "t": "t", "u": "u", "v": "v", "w": "v", "x": "ks", "y": "i", "z": "z",
    "ce": "se", "ci": "si", "cy": "si", "ch": "C", "tch": "C", "sh": "S", "sch": "S", "shch": "SC", "zh": "Z", "kh": "h", "ph": "f", "th": "t",
    "ts": "c", "tz": "c", "dz": "D", "dj": "J", "dzh": "J", "ck": "k", "gh": "g", "qu": "kv", "ee": "i", "oo": "u", "ou": "u", "ya": "ya",
    "ye": "ye", "yi": "yi", "yo": "yo", "yu": "yu", "ø": "e", "ö": "e", "ü": "yu", "ä": "e", "ß": "s", "æ": "e", "œ": "e", "å": "o", "đ": "J",
    "ł": "l", "ı": "i", "ə": "e", "ð": "d", "þ": "t", "š": "S", "č": "C", "ž": "Z", "ć": "C", "ş": "S", "ç": "C", "ñ": "n", "ğ": "g",
}  # fmt: skip
"""The English reading, which serves every language of Latin script that has none of its own."""

_SLAVIC_LATIN = {
    "c": "c", "j": "y", "ce": "ce", "ci": "ci", "cy": "ci", "č": "C", "ć": "C", "š": "S", "ž": "Z", "đ": "J", "dž": "J", "dz": "D",
    "lj": "l", "nj": "n", "ja": "ya", "je": "ye", "ji": "yi", "jo": "yo", "ju": "yu", "ou": "ou", "ee": "ee", "oo": "oo",
}  # fmt: skip

LATIN_BY_LANGUAGE: dict[str, dict[str, str]] = {
    "sl": _SLAVIC_LATIN,
    "hr": _SLAVIC_LATIN,
    "bs": _SLAVIC_LATIN,
    "sr": _SLAVIC_LATIN,
    "cs": {**_SLAVIC_LATIN, "ch": "h", "ě": "e", "ř": "r", "ů": "u", "ď": "d", "ť": "t", "ň": "n"},
    "sk": {**_SLAVIC_LATIN, "ch": "h", "ľ": "l", "ď": "d", "ť": "t", "ň": "n", "ô": "o"},
    "pl": {
        "c": "c", "ce": "ce", "ci": "Ci", "cy": "ci", "j": "y", "w": "v", "ch": "h", "sz": "S", "cz": "C", "szcz": "SC", "rz": "Z",
        "ż": "Z", "ź": "Z", "ś": "S", "ć": "C", "ń": "n", "ł": "l", "ą": "on", "ę": "en", "ó": "u", "dż": "J", "dź": "J", "dz": "D", "ja": "ya",
        "je": "ye", "jo": "yo", "ju": "yu", "ou": "ou", "ee": "ee", "oo": "oo",
    },
    "de": {"sch": "S", "ch": "h", "z": "c", "j": "y", "w": "v", "ei": "ay", "eu": "oy", "tsch": "C", "v": "f", "ie": "i"},
}  # fmt: skip

VOWELS = frozenset("aeiou")

SKELETON: dict[str, str] = {
    "b": "b", "v": "v", "f": "v", "g": "h", "h": "h", "k": "k", "d": "d", "t": "t", "p": "p", "l": "l", "r": "r", "m": "m", "n": "n",
    "z": "s", "s": "s", "c": "s", "C": "s", "D": "s", "J": "s", "S": "s", "Z": "s",
}  # fmt: skip
"""Classes of consonants that traditions exchange: г and х, в and ф, and all that hisses. Vowels and ``y`` are left out."""

CLASSES = str.maketrans(
    {
        **dict.fromkeys("aeiou", "a"),
        **dict.fromkeys("gh", "h"),
        **dict.fromkeys("vf", "v"),
        **dict.fromkeys("szcCDJSZ", "s"),
        "y": "",
    }
)
"""Sounds that cost little to exchange, written alike: for a first choice among many readings."""
