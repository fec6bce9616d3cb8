"""Transcription into Russian: ICU's rules (CLDR) for pinyin and Hepburn, pypinyin's for Chinese characters.

All three follow Палладий (Chinese) or Поливанов (Japanese), as namenorm's first spelling does unless usage has made
another customary (Пекин, Токио). For Korean, and for every tradition but the Russian one, no library was found.
"""

from __future__ import annotations

import argparse
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from report import Share, comparator, heading, listed_rows, say, table

import namenorm

_EXAMPLES = """examples:
  python benchmarks/quality/transcription.py
  python benchmarks/quality/transcription.py --library pypinyin -v"""


class Task(NamedTuple):
    """A list to write in Russian: what namenorm is given, and what the other library is."""

    library: str
    source: str
    what: str
    items: list[tuple[str, str]]


def icu_chinese() -> Callable[[str], str]:
    """CLDR's transform from pinyin."""
    return _transform("zh_Latn_PINYIN-ru")


def icu_japanese() -> Callable[[str], str]:
    """CLDR's transform from Hepburn."""
    return _transform("ja_Latn-ru")


def _transform(name: str) -> Callable[[str], str]:
    transliterator: Any = comparator("icu", "PyICU").Transliterator.createInstance(name)
    return lambda text: str(transliterator.transliterate(text))


def pypinyin_chinese() -> Callable[[str], str]:
    """Pypinyin's Cyrillic style, from characters; the tones it appends are dropped."""
    pypinyin = comparator("pypinyin", "pypinyin")

    def write(characters: str) -> str:
        syllables = pypinyin.lazy_pinyin(characters, style=pypinyin.Style.CYRILLIC)
        return "".join(syllable.rstrip("0123456789") for syllable in syllables)

    return write


def syllables() -> list[tuple[str, str]]:
    """Each syllable of pypinyin's dictionary that namenorm's inventory has too, with one character read so.

    The dictionary has sounds that are no syllables of names (ê, hm, ng): those that cannot be read are left out.
    """
    pinyin = comparator("pypinyin", "pypinyin")
    readings = comparator("pypinyin.constants", "pypinyin").PINYIN_DICT
    found: dict[str, str] = {}
    for code in sorted(readings):
        for reading in pinyin.lazy_pinyin(chr(code)):
            if (reading.isascii() and reading.isalpha()) or "ü" in reading:
                found.setdefault(reading, chr(code))
    return [(syllable, character) for syllable, character in sorted(found.items()) if _ours(syllable, "zh")]


def tasks(library: str | None) -> Iterator[tuple[Task, Callable[[str], str]]]:
    """The lists, each with the other library's function."""
    chinese = listed_rows("zh")
    if library in (None, "ICU"):
        write = icu_chinese()
        yield Task("ICU", "zh", "syllables", [(s, s) for s, _ in syllables()]), write
        yield Task("ICU", "zh", "names", [(pinyin, pinyin) for pinyin, _ in chinese]), write
        yield Task("ICU", "ja", "names", [(row[0], row[0]) for row in listed_rows("ja")]), icu_japanese()
    if library in (None, "pypinyin"):
        write = pypinyin_chinese()
        yield Task("pypinyin", "zh", "syllables", syllables()), write
        yield Task("pypinyin", "zh", "names", [(pinyin, characters) for pinyin, characters in chinese]), write


def _ours(name: str, source: str) -> tuple[str, ...]:
    return tuple(map(_plain, namenorm.transcribe(name, source=source, lang="ru")))


def _plain(text: str) -> str:
    """Without capitals, spaces and hyphens, which the libraries set otherwise or not at all; э and е stay apart."""
    text = unicodedata.normalize("NFC", text).lower()
    return "".join(c for c in text if c.isalpha())


class Compared(NamedTuple):
    """Whether the other library's spelling is our first one, and whether it is one of ours."""

    first: Share
    among: Share
    differing: list[tuple[str, str, str]]


def compare(items: Iterable[tuple[str, str]], source: str, theirs_of: Callable[[str], str]) -> Compared:
    """Writes each item both ways."""
    compared = Compared(Share(), Share(), [])
    for for_us, for_them in items:
        ours, theirs = _ours(for_us, source), _plain(theirs_of(for_them))
        compared.first.add(ours[:1] == (theirs,))
        compared.among.add(theirs in ours)
        if ours[:1] != (theirs,):
            compared.differing.append((for_us, ", ".join(ours) or "-", theirs))
    return compared


def main() -> None:
    """Compares the lists and prints what came out."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--library", choices=("ICU", "pypinyin"), help="this library only")
    parser.add_argument("-v", "--verbose", action="store_true", help="list what differs from our first spelling")
    args = parser.parse_args()
    rows: list[tuple[object, ...]] = []
    differing = []
    for task, write in tasks(args.library):
        say(f"{task.library}: {task.source} {task.what}")
        c = compare(task.items, task.source, write)
        rows.append((task.source, task.what, task.library, c.first.total, c.first, c.among))
        differing.append((task, c.differing))
    print(heading("Russian spellings that another library writes alike"))
    print(table(("from", "what", "library", "items", "our first", "among ours"), rows))
    if args.verbose:
        for task, lines in differing:
            print(heading(f"{task.source} {task.what}, {task.library}: {len(lines)} differ from our first"))
            print(table((task.what, "namenorm", task.library), lines))


if __name__ == "__main__":
    main()
