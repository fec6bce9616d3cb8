"""The name typed with the keyboard set to another language.

Layouts: Russian, Ukrainian and Belarusian of Windows (KBDRU, KBDUR, KBDBLR), Bulgarian of БДС 5237:2006, Serbian and
Macedonian (КBDYCC, KBDMAC), each beside the American one, written row by row.
"""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.model import Kind
from namenorm.testing.variation.kind import Change, Level, Promise, Spelling, variant_kind

_ROWS = {
    "ru": ("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё"),
    "uk": ("qwertyuiop[]asdfghjkl;'zxcvbnm,.", "йцукенгшщзхїфівапролджєячсмитьбю"),
    "be": ("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшўзх'фывапролджэячсмітьбюё"),
    "bg": ("wertyuiop[]asdfghjkl;'xcvbnm,./z", "уеишщксдзц;ьяаожгтнвмчйъэфхпрлбю"),
    "sr": ("qwertyuiop[]asdfghjkl;'zxcvbnm", "љњертзуиопшђасдфгхјклчћѕџцвбнм"),
    "mk": ("qwertyuiop[]asdfghjkl;'zxcvbnm", "љњертѕуиопшѓасдфгхјклчќзџцвбнм"),
}
_TYPED = {lang: dict(zip(cyrillic, latin, strict=True)) for lang, (latin, cyrillic) in _ROWS.items()}
_SHIFTED = {";": ":", "'": '"', ",": "<", ".": ">", "/": "?", "[": "{", "]": "}", "`": "~"}


def _keys(text: str, lang: str) -> str:
    """What the keys of a Cyrillic text write on the American layout; other characters stay."""
    keys = _TYPED[lang]
    return "".join(_shifted(keys[c.lower()]) if c.isupper() and c.lower() in keys else keys.get(c, c) for c in text)


def _shifted(key: str) -> str:
    return _SHIFTED.get(key, key.upper())


@variant_kind(
    (Spelling("Путин", "ru"), "Genby"),
    level=Level.DAMAGE,
    promise=Promise.NOT_ANOTHER,
    forms=frozenset({Kind.NAME, Kind.SHORT}),
)
def other_layout(spelling: Spelling) -> Iterator[Change]:
    """Searches are typed before anybody looks at the layout: «Genby»."""
    if spelling.lang in _ROWS:
        yield spelling.change(_keys(spelling.text, spelling.lang), "typed on the American layout")


KINDS = (other_layout,)
"""The kinds of this module."""
