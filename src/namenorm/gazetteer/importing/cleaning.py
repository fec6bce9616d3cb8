"""What comes from outside, made such that the linter has nothing to say against it.

One place for all formats: names are written as they show in print, each once, in languages that namenorm knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from namenorm.config import MAX_NAME_CHARS, MAX_WEIGHT
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.schema import ID
from namenorm.lang.guess import possible_languages
from namenorm.lang.languages import LANGUAGES
from namenorm.model import ENTITY_TYPES, Entity, Hints, Kind, Name
from namenorm.text.script import fold_lookalikes, script_of
from namenorm.text.tokens import tokens, words
from namenorm.text.unify import visible

_PLAIN = re.compile(r"(?:[0-9A-Za-z][0-9A-Za-z .,-]*|[Ѐ-џ0-9][Ѐ-џ0-9 .,-]*)(?<! )\Z")
"""Names in one script of letters, digits, spaces and dots, as most are: nothing in them is to be mended but spaces."""

_BROKEN = re.compile("[\ud800-\udfff\ufffd]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufff0-\uffff]")
_WIKIDATA = re.compile(r"Q[1-9]\d*\Z")
_ACRONYM_LETTERS = 8

_CODES = {
    "be-tarask": "be",
    "be-x-old": "be",
    "hr-latn": "hr",
    "kk-cyrl": "kk",
    "kk-kz": "kk",
    "ky-cyrl": "ky",
    "mn-cyrl": "mn",
    "sr-cyrl": "sr",
    "sr-ec": "sr",
    "sr-el": "sr",
    "sr-latn": "sr",
    "tg-cyrl": "tg",
    "tt-cyrl": "tt",
    "simple": "en",
}
"""Codes of MediaWiki and BCP 47 → code here. Both scripts of Serbian are Serbian; Kazakh and Tatar in Latin or Arabic
letters (kk-latn, tt-latn, kk-arab) are left out, for their readings are not known here."""

_REGIONAL = ("en", "de", "fr", "es")
"""Languages whose regional variants (en-gb, de-at) are spelled as the language is."""

_THREE_LETTERS = {
    "bul": "bg", "mkd": "mk", "mac": "mk", "rus": "ru", "ukr": "uk", "srp": "sr", "bel": "be", "kaz": "kk", "kir": "ky",
    "mon": "mn", "tgk": "tg", "tat": "tt", "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr",
    "spa": "es", "pol": "pl", "ces": "cs", "cze": "cs", "slk": "sk", "slo": "sk", "slv": "sl", "hrv": "hr", "bos": "bs",
}  # fmt: skip
"""ISO 639-2 codes of the same languages."""


@lru_cache(maxsize=4_096)
def language(code: str) -> str | None:
    """The code of a language as it is used here, from the codes that others use; None where namenorm has no such language.

    >>> language("be-tarask"), language("en-GB"), language("sr_Latn"), language("mkd"), language("kk-arab"), language("zh")
    ('be', 'en', 'sr', 'mk', None, None)
    """
    plain = code.strip().lower().replace("_", "-")
    if plain in LANGUAGES:
        return plain
    if plain in _CODES:
        return _CODES[plain]
    base = plain.partition("-")[0]
    return base if base in _REGIONAL else _THREE_LETTERS.get(plain)


def guessed_language(text: str, default: str | None = None) -> str | None:
    """The language of a name that comes without one: English for Latin letters; for Cyrillic ones ``default``, or without it
    the language that the letters tell, Russian where they tell nothing. None for other scripts.

    >>> guessed_language("Pekin"), guessed_language("Пекинг", "sr"), guessed_language("Київ"), guessed_language("北京")
    ('en', 'sr', 'uk', None)
    """
    script = script_of(text)
    if script == "mixed":
        text = _folded(text) or text
        script = script_of(text)
    if script != "Cyrl":
        return "en" if script == "Latn" else None
    return default or possible_languages("".join(words(text)))[0]


def kind_of(text: str) -> Kind:
    """``ACRONYM`` for one word of two to eight letters, all capitals; ``NAME`` for anything else.

    >>> [kind_of(name).value for name in ("КНДР", "НАТО", "Пекин", "МИД РФ", "G7")]
    ['acronym', 'acronym', 'name', 'name', 'name']
    """
    if not text.isupper() or len(text) > 2 * _ACRONYM_LETTERS:
        return Kind.NAME
    letters = sum(map(str.isalpha, text))
    whole = all(c.isalnum() or c in ".-" for c in text)
    return Kind.ACRONYM if whole and 2 <= letters <= _ACRONYM_LETTERS else Kind.NAME


def clean(text: str) -> str | None:
    """A name as a gazetteer may have it; None where there is nothing to save.

    Spaces are single, stress marks and invisible characters gone, and look-alike letters of the other script folded. A
    name is lost that is too long, that has no letter or digit, that has a word which mixes scripts in earnest, or that
    was damaged on its way (U+FFFD, half a surrogate pair).

    >>> clean("  Пеки́н "), clean("Флoридa") == "Флорида", clean("iPhoneом"), clean("…")
    ('Пекин', True, None, None)
    """
    text = " ".join(text.split())
    if len(text) > MAX_NAME_CHARS:
        return None
    if _PLAIN.match(text):
        return text
    if _BROKEN.search(text):
        return None
    text = " ".join(visible(_CONTROL.sub(" ", text)).split())
    if script_of(text) == "mixed":
        folded = _folded(text)
        if folded is None:
            return None
        text = folded
    return text if len(text) <= MAX_NAME_CHARS and any(True for _ in tokens(text)) else None


def _folded(text: str) -> str | None:
    """A text with the words that mix scripts folded; None where one cannot be."""
    parts: list[str] = []
    end = 0
    for word in tokens(text):
        folded = fold_lookalikes(word.text)
        if script_of(folded) == "mixed":
            return None
        parts += [text[end : word.start], folded]
        end = word.end
    return "".join([*parts, text[end:]])


def entity(
    id: str,
    type: str,
    label: str | None,
    names: Iterable[Name],
    *,
    gender: str | None = None,
    origin: tuple[str, str] | None = None,
    not_same_as: Iterable[str] = (),
    xrefs: Iterable[tuple[str, str]] | Mapping[str, str] = (),
    source: str | None = None,
    hints: Hints | None = None,
    report: Report | None = None,
) -> Entity | None:
    """An entity that the linter accepts and that a gazetteer file gives back as it is.

    Names come out cleaned (`clean`), each once, in the order of a gazetteer file: the label, then by kind and by language.
    What is only in the way (an unknown gender, an xref without a value) is left out.

    Args:
        id: One line of at most 200 characters.
        type: One of `ENTITY_TYPES`.
        label: What people see. Where it is missing or unusable, the first English name is taken, or else the first one
            in Latin letters, or else the first.
        names: Those in other languages than namenorm's are left out without a word.
        gender: ``"m"`` or ``"f"``; anything else counts as unknown.
        origin: Language and name in its own script.
        not_same_as: Ids of other entities.
        xrefs: Scheme and identifier.
        source: Where it is from.
        hints: What a text about it has beside its name.
        report: Counts the names that could not be saved.

    Returns:
        None where the id or the type is unusable, or no usable name is left.

    >>> beijing = entity("Q956", "LOC", "Beijing", [Name("Пеки́н", "ru"), Name("Пекин", "ru"), Name("北京", "zh")])
    >>> [(name.lang, name.text) for name in beijing.names]
    [('en', 'Beijing'), ('ru', 'Пекин')]
    """
    own_id = id.strip()
    if type not in ENTITY_TYPES or not ID.match(own_id) or _BROKEN.search(own_id):
        return None
    listed = _names(names, report)
    shown = (clean(label) if label else None) or _label(listed)
    if shown is None or not listed:
        return None
    listed.sort(key=_place)
    return Entity(
        id=own_id,
        type=type,
        label=shown,
        names=_with_label_first(shown, listed),
        gender=gender if gender in ("m", "f") else None,
        origin=_origin(origin),
        not_same_as=tuple(dict.fromkeys(other for text in not_same_as if (other := _line(text)) and other != own_id)),
        xrefs=_xrefs(xrefs),
        source=(_line(source) or None) if source else None,
        hints=hints or Hints(),
    )


_KIND_ORDER = {kind: i for i, kind in enumerate(Kind)}
_LANG_ORDER = {lang: i for i, lang in enumerate(LANGUAGES)}
_OF_ITSELF = (Kind.NAME, Kind.SHORT, Kind.ACRONYM)


def _place(name: Name) -> tuple[int, int]:
    return _KIND_ORDER[name.kind], _LANG_ORDER[name.lang]


def _with_label_first(label: str, names: list[Name]) -> tuple[Name, ...]:
    """The label is an English name of its entity; where nothing else is said of it, it goes before the others."""
    plain = Name(label, "en")
    if plain in names:
        names.remove(plain)
    elif any(n.text == label and n.lang == "en" for n in names):
        return tuple(names)
    return (plain, *names)


def _names(names: Iterable[Name], report: Report | None) -> list[Name]:
    """The names that can be saved, each once for its language; a name is no second time an acronym or a short form."""
    found: dict[tuple[str, str, Kind | None], Name] = {}
    for name in names:
        if name.lang not in _LANG_ORDER:
            continue
        text = clean(name.text)
        if text is None:
            if report:
                report.names_dropped += 1
            continue
        key = (text, name.lang, None if name.kind in _OF_ITSELF else name.kind)
        if key not in found:
            weight = name.weight if 0 <= name.weight <= MAX_WEIGHT else 1.0
            same = text == name.text and weight == name.weight and name.type is None and name.proposed is None
            found[key] = name if same else Name(text, name.lang, name.kind, weight)
    return list(found.values())


def _label(names: list[Name]) -> str | None:
    """The first English name, or else the first in Latin letters, or else the first."""
    strong = [n for n in names if n.kind in _OF_ITSELF] or names
    english = next((n.text for n in strong if n.lang == "en"), None)
    latin = english or next((n.text for n in strong if script_of(n.text) == "Latn"), None)
    return latin or (strong[0].text if strong else None)


def _line(text: str) -> str:
    """A text on one line, without characters that no file should have."""
    return " ".join(_CONTROL.sub(" ", _BROKEN.sub("", text)).split())


def _origin(origin: tuple[str, str] | None) -> tuple[str, str] | None:
    if origin is None:
        return None
    lang, name = map(_line, origin)
    return (lang, name) if lang and name else None


def _xrefs(xrefs: Iterable[tuple[str, str]] | Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Each scheme once, sorted, as a gazetteer file gives them back."""
    if isinstance(xrefs, Mapping):
        xrefs = xrefs.items()
    found: dict[str, str] = {}
    for scheme, value in xrefs:
        scheme, value = _line(scheme), _line(value)
        if scheme and value and (scheme != "wikidata" or _WIKIDATA.match(value)):
            found.setdefault(scheme, value)
    return tuple(sorted(found.items()))
