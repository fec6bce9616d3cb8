"""One text, read by the rules: where capitals stand together, what they are, and what the whole text says of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from namenorm.matching.word_kinds import is_patronymic
from namenorm.ner.rules.capitals import Capitals, Word, quoted, words_of
from namenorm.ner.rules.cues import Cues, bases
from namenorm.ner.rules.naming import HEAD, TYPE_OF, WAITING, Naming, Piece, goes_with
from namenorm.text.tokens import QUOTES


class Page:
    """One text, read with the cues of its language."""

    def __init__(self, text: str, cues: Cues) -> None:
        self.cues = cues
        self.text = text
        self.words = words_of(text, lambda key: cues.is_small_word("abbreviated", key))
        self.naming = Naming(self.words, cues)
        self.small = frozenset(w.key for w in self.words if w.is_small)
        inside = (w.key for w in self.words if w.is_name and not w.is_first and not w.is_headline)
        self.times_inside = Counter(inside)
        self.times_first = Counter(w.key for w in self.words if w.is_name and w.is_first)
        self.inside = frozenset(base for key in self.times_inside for base in self._bases(key))

    def _bases(self, key: str) -> frozenset[str]:
        return bases(key, self.cues.lang)

    def pieces(self) -> list[Piece]:
        """The names, in order."""
        found = list(self._quotations())
        closed = {i for p in found for i in range(p.first, p.behind)}
        for first, behind in self._runs(closed):
            found += self._of_run(first, behind)
        return list(self._settled(self._whole(sorted(found))))

    def place(self, piece: Piece) -> tuple[int, int]:
        """Where a piece begins and ends in the text; what was opened in it is closed: «НАК „Нафтогаз“»."""
        start, end = self.words[piece.first].start, self.words[piece.behind - 1].end
        is_open = sum(map(self.text[start:end].count, QUOTES)) % 2
        return start, end + 1 if is_open and self.text[end : end + 1] in _QUOTES else end

    # --- where capitals stand together ----------------------------------------------------------------------------

    def _quotations(self) -> Iterator[Piece]:
        """Names in quotation marks: «партията „Свобода и право“» by the word before, «„Райънеър“» by its capitals."""
        for first, behind in quoted(self.words, self.text):
            inner = self.words[first:behind]
            if inner[0].capitals not in _IN_NAMES or any(w.is_headline for w in inner):
                continue
            if self.words[first].gap[:-1].isspace() and (kind := self.naming.head_before(first)):
                yield Piece(first, behind, TYPE_OF[kind], kind)
            elif not any(w.is_small for w in inner):
                yield Piece(first, behind, None, "quoted")

    def _runs(self, closed: set[int]) -> Iterator[tuple[int, int]]:
        """Words with capitals side by side, with the particles between them; an acronym stands alone."""
        at = 0
        while at < len(self.words):
            word = self.words[at]
            behind = at + 1
            if at not in closed and not word.is_headline and word.capitals in _IN_NAMES:
                while (word.capitals is not Capitals.ACRONYM or word.is_latin) and (
                    more := self._joined_to(behind, closed)
                ):
                    behind += more
                yield at, behind
            at = behind

    def _joined_to(self, at: int, closed: set[int]) -> int:
        """How many words from a place on go on with the name before it: one, or particles and one; 0: none."""
        i = at
        while i < len(self.words) and i not in closed and _adjoins(self.words[i - 1], self.words[i]):
            word = self.words[i]
            if i == at and (word.is_roman or self._goes_on_in_latin(i)):
                return 1
            if not word.is_small and (self._is_no_name(i) or word.is_latin != self.words[at - 1].is_latin):
                return 0
            if word.capitals in _IN_PEOPLE:
                return i + 1 - at
            if not (word.is_small and self.cues.is_small_word("particle", word.key)) or i - at >= _MOST_PARTICLES:
                return 0
            i += 1
        return 0

    def _goes_on_in_latin(self, i: int) -> bool:
        """Whether an acronym or a figure goes on with a name in Latin letters: «Nord Stream 2 AG»."""
        word = self.words[i]
        if not (word.is_latin and self.words[i - 1].is_latin):
            return False
        if word.capitals is Capitals.ACRONYM:
            return True
        after = self.words[i + 1] if i + 1 < len(self.words) else word
        is_counted = after.gap == " " and after.is_small and after.key not in self.cues.common_words
        return len(word.key) == 1 and word.key.isdigit() and not is_counted

    def _is_in_foreign_sentence(self, first: int, behind: int) -> bool:
        """Whether Latin small letters stand beside Latin capitals: «the United States of America» is English, not a name."""
        beside = [(first - 1, first), (behind, behind)]
        near = [self.words[i] for i, j in beside if 0 <= i < len(self.words) and self.words[j].gap == " "]
        return self.words[first].is_latin and any(w.is_small and w.is_latin for w in near)

    # --- what they are --------------------------------------------------------------------------------------------

    def _of_run(self, first: int, behind: int) -> Iterator[Piece]:
        """The names in a run of words with capitals."""
        words = self.words
        if self._is_in_foreign_sentence(first, behind):
            return
        if words[first].capitals is Capitals.ACRONYM and behind == first + 1:
            if not self._is_no_acronym(first):
                yield Piece(first, behind, None, "acronym")
            return
        is_titled = (
            first > 0
            and words[first].gap in _BEHIND_TITLES
            and not words[first].is_first
            and self.naming.is_title(first - 1)
        )
        while first < behind - 1 and words[first].is_name and self.naming.is_title(first):
            first, is_titled = first + 1, True
        if self._is_no_name(first):
            first += 1
        while behind > first and words[behind - 1].capitals is Capitals.INITIAL:
            behind -= 1
        if first >= behind:
            return
        if words[first].is_first and words[first].is_name and not self._is_sure_at_beginning(first, behind):
            if behind == first + 1:
                yield Piece(first, behind, None, WAITING)
            if not self._is_sure_at_beginning(first + 1, behind):
                return
            first += 1
        for a, b in self._divided(first, behind):
            if piece := self.naming.judged(a, b, is_titled=is_titled):
                yield piece

    def _is_no_name(self, i: int) -> bool:
        """Whether a word with a capital is an everyday word: «Вчера», where the text has «вчера» too; «Вы»."""
        word = self.words[i]
        if not word.is_name:
            return False
        if self.cues.is_small_word("courtesy", word.key):
            return True
        if word.key in self.cues.common_words and not self._is_inside(i):
            return True
        return word.key in self.small and not self.cues.is_given_name(word.key)

    def _is_inside(self, i: int) -> bool:
        """Whether a word stands behind one in small letters and before another name: «премиерът Ли Къцян»."""
        before, word, after = self.words[max(i - 1, 0)], self.words[i], self.words[min(i + 1, len(self.words) - 1)]
        return before.is_small and after.is_name and after is not word and word.gap == after.gap == " "

    def _is_no_acronym(self, i: int) -> bool:
        """Whether capitals are an abbreviation of a common noun, or stand among words that are all in capitals."""
        word = self.words[i]
        if word.key in self.cues.common_words or word.key in self.small:
            return True
        return self.cues.is_small_word("abbreviation", word.stem) or self._is_shouted(i) or self._is_shouted(i + 1)

    def _is_shouted(self, i: int) -> bool:
        """Whether a word and the one before it, with a space between them, are not both shorter than a shout."""
        pair = self.words[max(i - 1, 0) : i + 1]
        return len(pair) == 2 and pair[1].gap == " " and any(w.capitals is Capitals.SHOUTED for w in pair)

    def _is_sure_at_beginning(self, first: int, behind: int) -> bool:
        """Whether a name begins at a place near the beginning of a sentence: a given name with a surname behind it, or words
        of which the text has the first with a capital within a sentence.
        """
        if behind - first < 2:
            return False
        key = self.words[first].key
        return self.cues.is_given_name(key) or not self._bases(key).isdisjoint(self.inside)

    def _divided(self, first: int, behind: int) -> Iterator[tuple[int, int]]:
        """Two names side by side: «штаба Байдена Эндрю Бейтс», «президента Украины Петра Порошенко».

        A given name with another word behind it begins a person's name, but directly behind a given name. Behind initials
        there is one surname.
        """
        words = self.words
        given = [self.cues.is_given_name(w.key) for w in words[first:behind]]
        start = first
        for i in range(first + 1, behind):
            before = words[i - 1]
            if not (words[i].is_name and before.is_name):
                continue
            is_given = given[i - first] and not given[i - 1 - first] and i + 1 < behind
            if i + 2 == behind and is_patronymic(words[i + 1].key):
                is_given = False  # the surname stands first: «Толстой Лев Николаевич»
            if is_given or (words[start].capitals is Capitals.INITIAL and i - 1 > start):
                yield start, i
                start = i
        yield start, behind

    # --- what the whole text says ---------------------------------------------------------------------------------

    def _whole(self, found: list[Piece]) -> list[Piece]:
        """Names of organizations with what stands directly behind: «МИД Германии», «Совет Европы», «Верховный суд Пакистана».

        A head word alone is no name.
        """
        whole: list[Piece] = []
        for piece in found:
            last = whole[-1] if whole else None
            if last and last.behind == piece.first and goes_with(last, piece, self.words[piece.first].gap):
                whole[-1] = Piece(last.first, piece.behind, last.type, "whole")
            else:
                whole.append(piece)
        return [p for p in whole if p.rule != HEAD]

    def _settled(self, found: list[Piece]) -> Iterator[Piece]:
        """Single words with what the text says of them elsewhere: surnames of people, first words of sentences."""
        surnames = {b for p in found if p.type == "PER" for b in self._bases(self.words[p.behind - 1].key)}
        types = {b: p.type for p in found if p.rule != WAITING and p.behind - p.first == 1 for b in self._of(p)}
        for piece in found:
            known = self._of(piece) if piece.behind - piece.first == 1 else frozenset()
            if not known.isdisjoint(surnames):
                yield piece if piece.type == "PER" else piece._replace(type="PER", rule="surname-again")
            elif piece.rule != WAITING:
                yield piece
            elif (again := known & types.keys()) and self._is_usual_inside(piece):
                yield piece._replace(type=types[min(again)], rule="again")

    def _is_usual_inside(self, piece: Piece) -> bool:
        """Whether the text has a word with a capital within sentences more often than not."""
        key = self.words[piece.first].key
        return sum(self.times_inside[b] for b in self._bases(key)) >= self.times_first[key]

    def _of(self, piece: Piece) -> frozenset[str]:
        return self._bases(self.words[piece.first].key)


def _adjoins(left: Word, right: Word) -> bool:
    """Whether nothing but a space stands between two words, or the full stop of an initial."""
    return right.gap in (" ", "\u00a0") or (left.capitals is Capitals.INITIAL and right.gap.strip(" \u00a0") == ".")


_IN_PEOPLE = frozenset({Capitals.NAME, Capitals.INITIAL})
_IN_NAMES = _IN_PEOPLE | {Capitals.ACRONYM}
_QUOTES = frozenset(QUOTES)
_BEHIND_TITLES = frozenset({" ", ". ", ".\u00a0"})  # «господин Костов», «проф. Костов»
_MOST_PARTICLES = 3
