"""Words of texts that are names of the index or begin some, in the order in which texts have them.

A `Path` is what a text has said so far, «Ким» or «Ким Чен»; the vocabulary keeps the first steps, each path keeps those
after it. What the words alone tell (capitals, languages, the judgement) is worked out once for each path; what depends on
the place in a text is asked by the scan.
"""

from __future__ import annotations

from collections.abc import Iterable

from namenorm.linking.forms import fits
from namenorm.linking.judging import Judge, Judged
from namenorm.linking.word import Word
from namenorm.matching.hits import Hit, bent_hits, written_hits
from namenorm.matching.phrases import Phrase, Stage
from namenorm.model import Kind


class Path:
    """Words in a row, with the forms that they are, and the paths one word further that texts have taken."""

    __slots__ = (
        "_as_written",
        "_bent",
        "_judge",
        "_judged",
        "_lang",
        "following",
        "goes_on",
        "is_name",
        "stage",
        "words",
    )

    def __init__(self, words: tuple[Word, ...], stage: Stage, judge: Judge, lang: str) -> None:
        self.words = words
        self.stage = stage
        self.goes_on = bool(stage.beginnings)
        """Whether longer names begin so."""
        self.following: dict[str, Path | None] = {}
        """Next words, as written, and where they lead; kept by the vocabulary."""
        self._judge = judge
        self._lang = lang
        self._judged: dict[tuple[bool, bool], Judged | None] = {}
        self._as_written, self._bent = self._hits(stage.phrases) if stage.phrases else ((), ())
        self.is_name = bool(self._as_written or self._bent)

    def judged(self, is_everyday: bool, follows_direction: bool) -> Judged | None:
        """What the words mean; None: no name where they stand.

        Args:
            is_everyday: It is one word, whose capital comes from its place.
            follows_direction: An adjective of direction stands before, so that it is another place.
        """
        place = (is_everyday, follows_direction)
        try:
            return self._judged[place]
        except KeyError:
            self._judged[place] = judged = self._judged_at(is_everyday, follows_direction)
            return judged

    def _judged_at(self, is_everyday: bool, follows_direction: bool) -> Judged | None:
        """Forms written as the text has them count before those reached by bending."""
        for hits in (self._as_written, self._bent):
            right = [h for h in hits if _may_stand(h, is_everyday, follows_direction)]
            if right:
                return self._judge.judge(right, self._lang)
        return None

    def _hits(self, phrases: tuple[Phrase, ...]) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
        if not any(c.isalpha() for word in self.words for c in word.key):
            return (), ()  # a bare number names nothing, whatever a gazetteer lists («2020»)
        index = self._judge.index
        as_written = (hit for phrase in phrases if not phrase.is_bent for hit in written_hits(phrase.key, index))
        return self._fitting(as_written), self._fitting(bent_hits([p for p in phrases if p.is_bent], index))

    def _fitting(self, hits: Iterable[Hit]) -> tuple[Hit, ...]:
        return tuple(h for h in hits if fits(h.form, self.words, self._lang, self._judge.index))


def _may_stand(hit: Hit, is_everyday: bool, follows_direction: bool) -> bool:
    if hit.form.kind in (Kind.ADJECTIVE, Kind.DEMONYM):
        return True
    return not (is_everyday and hit.form.kind is not Kind.ACRONYM) and not follows_direction
