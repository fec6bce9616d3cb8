"""The names of pymorphy3's dictionaries (OpenCorpora for Russian, VESUM for Ukrainian) as a measure of `Inflector.lemmas`.

Every form of every word tagged as a given name, surname, patronymic, place or organization is asked for its base forms.
The dictionary is pymorphy3's own, so pymorphy3 has it by heart; namenorm keeps no list of words and goes by the endings.
"""

from __future__ import annotations

import re
import statistics
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import Any, NamedTuple

from report import Share, comparator, counted

from namenorm.lang.languages import profile
from namenorm.lang.paradigm import Inflector
from namenorm.text.unify import unify

KINDS = ("Name", "Surn", "Patr", "Geox", "Orgn")
"""Tags of the dictionaries: given names, surnames, patronymics, places, organizations."""

_GENDERS = frozenset(("masc", "femn", "neut"))


class WordForm(NamedTuple):
    """A unified word form and the two words that can be called its base form.

    Attributes:
        form: The form.
        normal: The dictionary's normal form, a man's also where the form is a woman's (Ивановны: Иванович).
        own: The nominative singular of the form's own gender and spelling (Ивановны: Ивановна; Юрьевны: Юрьевна, which
            is under Юриевич).
        kind: One of `KINDS`.
    """

    form: str
    normal: str
    own: str
    kind: str


@dataclass(slots=True)
class Found:
    """What `lemmas` brought back, of pairs of a form and its base form, for the two meanings of base form."""

    as_is: Share = field(default_factory=Share)
    normal_among: Share = field(default_factory=Share)
    normal_first: Share = field(default_factory=Share)
    own_among: Share = field(default_factory=Share)
    own_first: Share = field(default_factory=Share)
    misses: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, word: WordForm, bases: Sequence[str]) -> None:
        """Counts one form; a miss in the second meaning is kept by what its end should have become."""
        self.as_is.add(word.form == word.own)
        self.normal_among.add(word.normal in bases)
        self.normal_first.add(bases[:1] == [word.normal])
        self.own_among.add(word.own in bases)
        self.own_first.add(bases[:1] == [word.own])
        if word.own not in bases:
            self.misses[_change(word.form, word.own)] += 1


def _change(form: str, base: str) -> tuple[str, str]:
    """The ends in which two words differ, with one letter before.

    >>> _change("павла", "павел")
    ('вла', 'вел')
    """
    same = max(0, _same_letters(form, base) - 1)
    return form[same:], base[same:]


def _same_letters(a: str, b: str) -> int:
    """How many letters two words begin with alike."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def analyzer(lang: str) -> Any:
    """pymorphy3's analyzer of ``ru`` or ``uk``, which loads its dictionary."""
    pymorphy3 = comparator("pymorphy3", "pymorphy3")
    comparator(f"pymorphy3_dicts_{lang}", f"pymorphy3-dicts-{lang}")
    return pymorphy3.MorphAnalyzer(lang=lang)


def automaton(analyzer: Any) -> str:
    """The package that holds pymorphy3's words: DAWG2 is compiled, DAWG2-Python is not and some four times as slow."""
    compiled = any(base.__module__.partition(".")[0] == "dawg" for base in type(analyzer.dictionary.words).__mro__)
    return "DAWG2" if compiled else "DAWG2-Python"


def word_forms(dictionary: Any) -> set[WordForm]:
    """All forms of names in a dictionary, unified and each once (a form of several cases is one form)."""

    @cache
    def paradigm(para_id: int) -> tuple[tuple[str, str, str], ...]:
        return tuple((prefix, str(tag), suffix) for prefix, tag, suffix in dictionary.build_paradigm_info(para_id))

    found = set()
    for word, tag, normal, para_id, idx in counted(dictionary.iter_known_words(), "words of the dictionary read"):
        kind = _kind(str(tag))
        if kind:
            own = _own_base(word, normal, paradigm(para_id), idx)
            found.add(WordForm(unify(word), unify(normal), unify(own), kind))
    return found


@cache
def _kind(tag: str) -> str:
    parts = _parts(tag)
    return next((kind for kind in KINDS if kind in parts), "")


@cache
def _parts(tag: str) -> frozenset[str]:
    return frozenset(re.split("[ ,]", tag))


def _own_base(word: str, normal: str, paradigm: Sequence[tuple[str, str, str]], idx: int) -> str:
    """The nominative singular of a form's own gender; the normal form where the form has no gender of its own.

    A word has two where two spellings are listed as one word (Юрьевна, Юриевна): the one most like the form is its own.
    """
    prefix, tag, suffix = paradigm[idx]
    own = _parts(tag)
    stem = word[len(prefix) : len(word) - len(suffix)]
    found = [
        its_prefix + stem + its_suffix
        for its_prefix, its_tag, its_suffix in paradigm
        if (parts := _parts(its_tag)) & own & _GENDERS and "nomn" in parts and "plur" not in parts
    ]
    return max(found, key=lambda base: _same_letters(word, base), default=normal)


def measure(forms: Iterable[WordForm], lang: str) -> tuple[dict[str, Found], float, int]:
    """Asks for the base forms of all forms: what was found by kind and in all, mean number of base forms, forms."""
    lemmas = profile(lang).inflector.lemmas
    by_form = defaultdict(list)
    for word in forms:
        by_form[word.form].append(word)
    found = {kind: Found() for kind in ("all", *KINDS)}
    candidates = 0
    for form, readings in counted(sorted(by_form.items()), "forms asked for", every=200_000):
        bases = [a.base for a in lemmas(form)]
        candidates += len(bases)
        for word in readings:
            found["all"].add(word, bases)
            found[word.kind].add(word, bases)
    return found, candidates / max(1, len(by_form)), len(by_form)


@dataclass(frozen=True, slots=True)
class Speed:
    """Words a second, one figure a round.

    Attributes:
        lemmas: `Inflector.lemmas` of a unified word, by a new `Inflector` each round.
        unify_and_lemmas: The same from the word as written, with the cache of `unify` empty at the start of the round.
        pymorphy3: ``MorphAnalyzer.parse`` of the word.
    """

    lemmas: tuple[float, ...]
    unify_and_lemmas: tuple[float, ...]
    pymorphy3: tuple[float, ...]

    def median_ratio(self, ours: Sequence[float]) -> float:
        """How many times as fast as pymorphy3, the median of the rounds."""
        return statistics.median(a / b for a, b in zip(ours, self.pymorphy3, strict=True))


def speed(forms: Iterable[str], lang: str, parse: Callable[[str], object], words: int, rounds: int) -> Speed:
    """Times the two on the same words in turn, by the processor's clock; each word once a round.

    Args:
        forms: Where the words are drawn from, with a fixed seed.
        lang: The language.
        parse: pymorphy3's.
        words: How many are drawn.
        rounds: How often.
    """
    every = sorted(set(forms))
    drawn = Random(2024).sample(every, min(words, len(every)))
    unified = [unify(word) for word in drawn]
    ours, from_text, theirs = [], [], []
    for _ in range(rounds):
        lemmas = Inflector(profile(lang).paradigms).lemmas
        ours.append(_words_a_second(lemmas, unified))
        theirs.append(_words_a_second(parse, drawn))
        unify.cache_clear()
        from_text.append(_words_a_second(_from_text(Inflector(profile(lang).paradigms)), drawn))
    return Speed(tuple(ours), tuple(from_text), tuple(theirs))


def _from_text(inflector: Inflector) -> Callable[[str], object]:
    return lambda word: inflector.lemmas(unify(word))


def _words_a_second(ask: Callable[[str], object], words: Sequence[str]) -> float:
    start = time.process_time()
    for word in words:
        ask(word)
    return len(words) / (time.process_time() - start)
