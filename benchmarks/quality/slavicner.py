"""Base forms of names in the news, against the lemmas that people gave them: the SlavicNER corpus.

The corpus (BSNLP shared tasks 2017–2021 and later additions, https://github.com/SlavicNLP/SlavicNER) is not here and is
not copied; the benchmark reads a file of it: JSON lines, gzipped or not, with ``lang`` and ``mentions``, each with
``form``, ``lemma`` and ``type``.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from report import Share, comparator

import namenorm
from namenorm.lang import lemmatizing
from namenorm.text.tokens import words

LANGUAGES = ("bg", "ru", "uk")
BASELINE = "form as it stands"


class Mentioned(NamedTuple):
    """A distinct form with the lemma it was given and its type."""

    lang: str
    form: str
    lemma: str
    type: str


@dataclass(slots=True)
class Found:
    """How often the lemma was the first and among the answers, by mentions and by distinct forms."""

    first: Share = field(default_factory=Share)
    among: Share = field(default_factory=Share)
    forms_first: Share = field(default_factory=Share)
    forms_among: Share = field(default_factory=Share)

    def add(self, first: bool, among: bool, mentions: int) -> None:
        """Counts one distinct form."""
        self.first.add(first, mentions)
        self.among.add(among, mentions)
        self.forms_first.add(first)
        self.forms_among.add(among)


Method = Callable[[str, str, str], list[str]]
"""From a form, its language and its type to base forms, best first."""


def with_gazetteer(form: str, lang: str, type: str) -> list[str]:
    """The function of the package, which knows the names of the shipped gazetteers."""
    return [lemma.name for lemma in namenorm.lemmas(form, lang, type)]


def without_gazetteer(form: str, lang: str, type: str) -> list[str]:
    """By grammar and given names alone."""
    return [lemma.name for lemma in lemmatizing.lemmas(form, lang, type)]


def as_it_stands(form: str, lang: str, type: str) -> list[str]:
    """No lemmatizing: the share of forms that are base forms already."""
    return [form]


def pymorphy3_words() -> Method:
    """Each word's normal form by pymorphy3 (ru, uk), which is made for words, not for names of several words."""
    pymorphy3 = comparator("pymorphy3", "pymorphy3")
    analyzers = {lang: pymorphy3.MorphAnalyzer(lang=lang) for lang in ("ru", "uk")}

    def bases(form: str, lang: str, type: str) -> list[str]:
        normal = [[parse.normal_form for parse in analyzers[lang].parse(word)] for word in words(form)]
        if len(normal) == 1:
            return list(dict.fromkeys(normal[0]))
        return [" ".join(of_word[0] for of_word in normal)]

    return bases


METHODS: dict[str, tuple[tuple[str, ...], Callable[[], Method]]] = {
    "namenorm.lemmas": (LANGUAGES, lambda: with_gazetteer),
    "lemmatizing.lemmas": (LANGUAGES, lambda: without_gazetteer),
    "pymorphy3, word by word": (("ru", "uk"), pymorphy3_words),
    BASELINE: (LANGUAGES, lambda: as_it_stands),
}
"""By name: the languages of a method, and what makes it."""


def read(path: Path) -> Counter[Mentioned]:
    """The mentions of the corpus in the languages of the benchmark, with how often each is there.

    Raises:
        OSError: The file cannot be read.
        ValueError: It is not the JSON lines that are expected.
    """
    found: Counter[Mentioned] = Counter()
    for number, line in enumerate(_lines(path), start=1):
        try:
            row = json.loads(line)
            if row["lang"] in LANGUAGES:
                for m in row["mentions"]:
                    found[Mentioned(row["lang"], m["form"], m["lemma"], m["type"])] += 1
        except (KeyError, TypeError, ValueError) as e:
            raise ValueError(f"{path}, line {number}: not a row with lang and mentions ({e!r})") from None
    return found


def _lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        yield from file


def measure(corpus: Counter[Mentioned], method: Method) -> tuple[dict[tuple[str, str], Found], Counter[str]]:
    """Runs one method over the corpus.

    Returns:
        What was found by language and group (``all``, ``one word``, ``more words``, and each type), and the misses:
        a line for each form whose first answer is wrong, with the number of its mentions.
    """
    found: dict[tuple[str, str], Found] = {}
    misses: Counter[str] = Counter()
    for m, mentions in corpus.items():
        wanted = words(m.lemma)
        answers = method(m.form, m.lang, m.type) or [m.form]
        right = [words(answer) == wanted for answer in answers[:3]]
        for group in ("all", "one word" if len(words(m.form)) < 2 else "more words", m.type):
            found.setdefault((m.lang, group), Found()).add(right[0], any(right), mentions)
        if not right[0]:
            misses[f"{m.lang} {m.type} {m.form} → {m.lemma}, not {' | '.join(answers)}"] += mentions
    return found, misses
