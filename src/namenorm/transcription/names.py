"""The face of transcription: East Asian names into Cyrillic, and Cyrillic words back to the syllables they stand for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib import import_module
from itertools import chain, zip_longest
from typing import Protocol

from namenorm.config import MAX_NAME_CHARS
from namenorm.errors import InputError, UnknownLanguageError
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.transcription.customary import customary_forms
from namenorm.transcription.spelling import MAX_FORMS

Reading = tuple[tuple[str, ...], ...]
"""Words of a name, each its canonical syllables."""

SOURCES = {"zh": "chinese", "ja": "japanese", "ko": "korean"}
"""Languages that names are transcribed from, and the packages that do it."""

TRADITIONS = ("ru", "uk", "be", "bg", "mk", "sr", "kk")
"""Languages with a way of their own to write such names; the others take them over from Russian."""

_OF_FIRST_READING = 3


class _Source(Protocol):
    def read(self, name: str) -> list[Reading]: ...
    def spell(self, reading: Reading, lang: str) -> list[str]: ...
    def sources(self, word: str, lang: str) -> tuple[tuple[str, ...], ...]: ...


def transcribe(name: str, source: str, lang: str) -> tuple[str, ...]:
    """The spellings of a Chinese, Japanese or Korean name in a Cyrillic tradition, best first.

    Args:
        name: Romanized (pinyin, Wade–Giles; Hepburn, kunrei; Revised Romanization, McCune–Reischauer, customary spellings)
            or in its own script (Chinese characters ask for the extra ``hanzi``).
        source: ``zh``, ``ja`` or ``ko``: the language the name comes from.
        lang: The language whose tradition is asked for. Kyrgyz, Mongolian, Tajik and Tatar print follows the Russian one.

    Returns:
        At most 12 spellings: what usage has made customary (Пекин), then what the rules and the practice of editors give;
        ``()`` where the name cannot be read as one of that language.

    Raises:
        InputError: The source is unknown.
        UnknownLanguageError: No Cyrillic-script language has this code.
        MissingExtraError: The name is in characters and pypinyin is not installed.

    >>> transcribe("Xi Jinping", source="zh", lang="mk")[0]
    'Си Џинпинг'
    >>> transcribe("Kim Jong Un", source="ko", lang="ru")[0], transcribe("Tokyo", source="ja", lang="bg")
    ('Ким Чен Ын', ('Токио',))
    """
    module = _source(source)
    tradition = tradition_of(lang)
    if len(name) > MAX_NAME_CHARS:
        return ()
    name = " ".join(name.split())
    customary = customary_forms(name, source, tradition)
    if customary:
        return customary
    return tuple(dict.fromkeys(_by_rule(module, name, tradition)))[:MAX_FORMS]


def _by_rule(module: _Source, name: str, tradition: str) -> Iterator[str]:
    """The best spellings of the first reading, then those of all readings in turn."""
    spelled = [module.spell(reading, tradition) for reading in module.read(name)]
    if spelled:
        yield from spelled[0][:_OF_FIRST_READING]
    yield from (form for form in chain.from_iterable(zip_longest(*spelled)) if form)


def tradition_of(lang: str) -> str:
    """The tradition that a language follows.

    Raises:
        UnknownLanguageError: It is no Cyrillic-script language.
    """
    code = lang.lower() if isinstance(lang, str) else ""
    if code not in CYRILLIC_LANGUAGES:
        raise UnknownLanguageError(lang, CYRILLIC_LANGUAGES)
    return code if code in TRADITIONS else "ru"


def source_syllables(word: str, lang: str) -> tuple[str, ...]:
    """The Chinese, Japanese and Korean syllables that a unified Cyrillic word of a tradition can stand for.

    Each is a key, ``source:syllable-syllable``: two words that share one can be spellings of one East Asian name. Many words
    that are no such names have keys too (*путин* could be Chinese *pu ting*), so alone they prove nothing.

    >>> set(source_syllables("чен", "ru")) & set(source_syllables("џонг", "mk"))
    {'ko:jeong'}
    >>> set(source_syllables("ын", "ru")) & set(source_syllables("ир", "ru"))
    set()
    """
    tradition = tradition_of(lang)
    return tuple(key for source in SOURCES for key in _keys(word, tradition, source))


@lru_cache(maxsize=3 * 65_536)  # of each source as many
def _keys(word: str, tradition: str, source: str) -> tuple[str, ...]:
    return tuple([f"{source}:{'-'.join(syllables)}" for syllables in _source(source).sources(word, tradition)])


def shared_syllables(words: Sequence[str], lang: str) -> tuple[tuple[str, ...], ...]:
    """For each unified word of a name its keys (see `source_syllables`), as far as all words can be of one source language.

    A name with one word that is not East Asian has no keys at all, which keeps them off nearly all other names.

    >>> [bool(keys) for keys in shared_syllables(("си", "цзиньпин"), "ru")], shared_syllables(("кан", "путин", "дмитрий"), "ru")
    ([True, True], ((), (), ()))
    """
    none: tuple[tuple[str, ...], ...] = ((),) * len(words)
    if lang not in CYRILLIC_LANGUAGES or not 0 < len(words) <= _MAX_WORDS or max(map(len, words)) > _MAX_LETTERS:
        return none
    tradition = tradition_of(lang)
    longest_first = sorted(words, key=len, reverse=True)  # it is the likeliest to have none
    shared = [source for source in SOURCES if all(_keys(word, tradition, source) for word in longest_first)]
    if not shared:
        return none
    return tuple([tuple([key for source in shared for key in _keys(word, tradition, source)]) for word in words])


_MAX_WORDS, _MAX_LETTERS = 4, 16


@cache
def _source(source: str) -> _Source:
    if source not in SOURCES:
        raise InputError(f"names are transcribed from {', '.join(SOURCES)}, not from {source!r}")
    module: _Source = import_module(f"namenorm.transcription.{SOURCES[source]}.names")
    return module
