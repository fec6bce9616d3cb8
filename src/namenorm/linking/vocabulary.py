"""What single words of texts can be, remembered as they are written: each distinct word is thought about once.

Most words of a text were met before and are nothing: for them a text costs one look-up in a dictionary, in C.
"""

from __future__ import annotations

from namenorm.lang.languages import CYRILLIC_LANGUAGES, analyses, profile
from namenorm.linking.judging import Judge, Judged
from namenorm.linking.paths import Path
from namenorm.linking.word import Word
from namenorm.matching.hits import Hit, derived_hits
from namenorm.matching.phrases import NOWHERE, PhraseWalker, Stage
from namenorm.text.unify import unify

_MAX_KEPT = 200_000
"""So many words and steps of paths are kept for a language; past that all are forgotten, and the usual ones soon met again."""

_MAX_CHARS = 64
"""Longer words are not kept: hardly any comes again, and they may be of any length."""

_MIN_DERIVED_FROM = 4
"""A place with fewer letters has no adjective in running text but those listed: a word made from a short name is too often
another («светский»)."""


class KnownWord(Word):
    """A word with all that its language and the index know of it.

    Attributes:
        path: The names that it is or begins; None: none.
        made: The place or person that it is an adjective or a people of, by its suffix alone; None: none.
        bases: The word unified, and what it can be a form of in the singular.
        is_common: Whether it is of the closed classes of words.
        is_direction: Whether it is a form of an adjective of direction («Западной»).
    """

    __slots__ = ("bases", "is_common", "is_direction", "made", "path")

    def __init__(self, text: str, path: Path | None, made: Judged | None, vocabulary: Vocabulary) -> None:
        super().__init__(text)
        readings = analyses(self.key, vocabulary.lang)
        self.path = path
        self.made = made
        self.bases = (self.key, *dict.fromkeys(a.base for a in readings if not a.plural))
        self.is_common = self.key in vocabulary.common_words
        self.is_direction = not vocabulary.directions.isdisjoint([self.key, *(a.base for a in readings)])


class Vocabulary(dict[str, KnownWord | None]):
    """Words of one language as written → what is known of them; None: nothing worth a second look.

    That is a word in small letters which is and begins no name, is made from none, and is written as it is looked up.

    A dictionary that fills itself, so that all words of a text are looked up by one ``map``. What it holds can always be
    worked out again and is put in only when it is whole, so threads may share it: at worst two work out the same word.
    """

    def __init__(self, lang: str, walker: PhraseWalker, judge: Judge) -> None:
        super().__init__()
        known = lang in CYRILLIC_LANGUAGES
        self.lang = lang
        self.common_words = profile(lang).common_words if known else frozenset()
        self.directions = profile(lang).directions if known else frozenset()
        self.endings = profile(lang).inflector.endings if known else frozenset()
        self._langs = (lang,) if known else ()
        self.has_adjectives = lang in judge.index.adjective_languages
        self._walker = walker
        self._judge = judge
        self._steps = 0

    def __missing__(self, text: str) -> KnownWord | None:
        """Works out what a word can be, and keeps it."""
        key = unify(text)
        stage = self._walker.begin(key, self._langs)
        made = self._made(text, key) if self.has_adjectives else None
        is_nothing = stage is NOWHERE and not made and key == text and text.islower()
        word = None if is_nothing else self._known(text, stage, made)
        if len(text) <= _MAX_CHARS:
            self._make_room()
            self[text] = word
        return word

    def _known(self, text: str, stage: Stage, made: Judged | None) -> KnownWord | None:
        path = None if stage is NOWHERE else Path((Word(text),), stage, self._judge, self.lang)
        if path and not (path.is_name or path.goes_on):
            path = None
        word = KnownWord(text, path, made, self)
        return word if path or made or word.is_capitalized or word.is_small else None

    def _made(self, text: str, key: str) -> Judged | None:
        if key in self.common_words or (len(key) > 1 and text.isupper()):
            return None
        hits = [h for h in derived_hits(key, self.lang, self._judge.index) if _may_be_derived(h)]
        judged = self._judge.judge(hits, self.lang) if hits else None
        return judged if judged and judged.is_match else None

    def follow(self, path: Path, text: str) -> Path | None:
        """The path one word further; None where no name is or begins so."""
        following = path.following
        if text in following:
            return following[text]
        word = Word(text)
        stage = self._walker.follow(path.stage, word.key, self._langs)
        further = None if stage is NOWHERE else Path((*path.words, word), stage, self._judge, self.lang)
        if further and not (further.is_name or further.goes_on):
            further = None
        if len(text) <= _MAX_CHARS:
            self._make_room()
            self._steps += 1
            following[text] = further
        return further

    def begins_longer(self, key: str) -> bool:
        """Whether longer names begin with a unified word as it stands."""
        return self._judge.index.phrase(key)[1]

    def _make_room(self) -> None:
        if len(self) + self._steps >= _MAX_KEPT:
            self.clear()  # and with the words all paths
            self._steps = 0


def _may_be_derived(hit: Hit) -> bool:
    return len(hit.form.text) >= _MIN_DERIVED_FROM
