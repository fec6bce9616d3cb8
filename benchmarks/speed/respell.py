"""Simple letter rules between the spellings of six languages, by way of the Russian one, and into Latin letters.

They are rough on purpose: what matters for load is that one name is spelled alike in all its forms, not that an editor
would write it so. Sources for what they keep: Український правопис (2019), §§ 121–146, on Russian names; Правілы беларускай
арфаграфіі і пунктуацыі (2008); Правопис српскога језика (2010), on Russian and Ukrainian names; BGN/PCGN 1947 for Latin.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

_VOWELS = "аеёиоуыэюяіїєАЕЁИОУЫЭЮЯІЇЄ"


def _rules(*pairs: tuple[str, str]) -> list[Rule]:
    return [(re.compile(old), new) for old, new in pairs]


_FROM_RU: dict[str, list[Rule]] = {
    "uk": _rules(
        (rf"(?<=[{_VOWELS}ьъ])е", "є"),
        (r"ъ", "’"),
        (r"(?<=[бвгдзклмнпрстфх])ё", "ьо"),
        (r"ё", "йо"),
        (r"(?<![жчшщцрЖЧШЩЦ])и", "і"),
        (rf"(?<=[{_VOWELS}])і", "ї"),
        (r"ы", "и"),
        (r"э", "е"),
    ),
    "be": _rules(
        (r"(?<=[жшчцрЖШЧЦР])[ие]", ""),  # filled below: hard consonants
        (r"щ", "шч"),
        (r"ти", "ці"),
        (r"те", "цэ"),
        (r"ть", "ць"),
        (r"ди", "дзі"),
        (r"де", "дзе"),
        (r"дь", "дзь"),
        (r"рь", "р"),
        (r"ря", "ра"),
        (r"рю", "ру"),
        (r"(?<=[аеёиоуыэюя])в(?![аеёиоуыэюя])", "ў"),
        (r"ъ", "’"),
        (r"и", "і"),
    ),
    "bg": _rules((r"ы", "и"), (r"э", "е"), (rf"(?<=[{_VOWELS}])ё|^ё", "йо"), (r"ё", "ьо"), (r"[ьъ](?!о)", "")),
    "sr": _rules(
        (r"дж", "џ"),
        (r"щ", "шч"),
        (r"ль", "љ"),
        (r"нь", "њ"),
        (r"[ьъ]", ""),
        (r"я", "ја"),
        (r"ю", "ју"),
        (r"ё", "јо"),
        (r"(?<=[аеиоуы])е", "је"),
        (r"ы", "и"),
        (r"э", "е"),
        (r"ий$", "и"),
        (r"й", "ј"),
    ),
}
_FROM_RU["mk"] = _FROM_RU["sr"]
_HARD = {"и": "ы", "е": "э"}
_FROM_RU["be"][0] = (re.compile(r"(?<=[жшчцрЖШЧЦР])[ие]"), lambda m: _HARD[m.group()])

_TO_RU: dict[str, list[Rule]] = {
    "uk": _rules(
        (r"ьо", "ё"),
        (r"йо", "ё"),
        (r"(?<=[жчшщц])и", "и"),
        (r"[ії]", "и"),
        (r"є", "е"),
        (r"ґ", "г"),
        (r"’", "ъ"),
    ),
    "be": _rules(
        (r"шч", "щ"),
        (r"дз(?=[іеёяь])", "д"),
        (r"ц(?=[іеёяь])", "т"),
        (r"ў", "в"),
        (r"(?<=[жшч])ы", "и"),
        (r"ры", "ри"),
        (r"(?<=[жшчр])э", "е"),
        (r"і", "и"),
        (r"’", "ъ"),
    ),
    "bg": _rules((r"щ", "шт"), (r"ъ", "ы"), (r"(?<=[бвгдзклмнпрстфх])ьо", "ё")),
    "sr": _rules(
        (r"(?<=[аеиоу])ја", "я"),
        (r"ја", "я"),
        (r"ју", "ю"),
        (r"је", "е"),
        (r"јо", "ё"),
        (r"ј", "й"),
        (r"љ(?=[аоуе])", "ль"),
        (r"њ(?=[аоуе])", "нь"),
        (r"љ", "ль"),
        (r"њ", "нь"),
        (r"ћ|ќ", "ч"),
        (r"ђ|џ|ѓ", "дж"),
        (r"ѕ", "з"),
    ),
}
_TO_RU["mk"] = _TO_RU["sr"]

_LATIN = dict(zip("абвгдезийклмнопрстуфыэіј", "abvgdeziyklmnoprstufyeij", strict=True)) | {
    "ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya",
    "є": "ye", "ї": "yi", "ґ": "g", "ў": "w", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz", "ѓ": "gj", "ќ": "kj",
    "ѕ": "dz", "’": "",
}  # fmt: skip


def respelled(word: str, home: str, lang: str) -> str:
    """A word or stem of one language as another would spell it; small letters in, small letters out.

    >>> [respelled("петричев", "ru", lang) for lang in ("uk", "be", "bg", "sr")]
    ['петричев', 'петрычэў', 'петричев', 'петричев']
    >>> respelled("олійник", "uk", "ru")
    'олийник'
    """
    if home == lang:
        return word
    for old, new in _TO_RU.get(home, ()):
        word = old.sub(new, word)
    for old, new in _FROM_RU.get(lang, ()):
        word = old.sub(new, word)
    return word


def latin(word: str) -> str:
    """A word in Latin letters, capitals kept.

    >>> latin("Иванишский")
    'Ivanishskiy'
    """
    return "".join(_LATIN.get(c, c) if c.islower() or c == "’" else _LATIN.get(c.lower(), c).capitalize() for c in word)
