"""What words with capitals name, by themselves and by the words beside them: the rules for one name.

Each rule has a name, which is the label of the spans that it finds; `Naming.judged` has them all, with a sample each.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from namenorm.lang.shape import FIRST_BENDS
from namenorm.matching.word_kinds import is_patronymic
from namenorm.ner.rules.capitals import Capitals, Word
from namenorm.ner.rules.cues import Cues, is_surname

HEAD = "head"
"""The rule of words that end in a head word with something missing behind it."""

WAITING = "waiting"
"""The rule of first words of sentences, until it is known whether they stand elsewhere."""

TYPE_OF = {"names": "ORG", "media": None, "body": "ORG", "place": "LOC"}
"""The types of names that a cue of a kind tells."""


class Piece(NamedTuple):
    """Words that are a name: the place of the first and of the one behind the last, type and rule."""

    first: int
    behind: int
    type: str | None
    rule: str


class Naming:
    """The words of one text with the cues of its language.

    >>> from namenorm.ner.rules.capitals import words_of
    >>> from namenorm.ner.rules.cues import cues_of
    >>> naming = Naming(words_of("заявила вчера Європейська комісія"), cues_of("uk"))
    >>> naming.judged(2, 3, is_titled=False)
    Piece(first=2, behind=4, type='ORG', rule='body')
    """

    def __init__(self, words: Sequence[Word], cues: Cues) -> None:
        self.words = words
        self.cues = cues

    def judged(self, first: int, behind: int, *, is_titled: bool) -> Piece | None:
        """What the words from a place on are; None: nothing that can be told, or a name whose end cannot be seen.

        - ``initials``, ``given-name``, ``patronymic``, ``title``, ``surname``: see `_person_rule`.
        - ``body``, ``place``: a head word behind («Европейската комисия», «Черно море») or in front («Партия Свобода»).
        - ``head``: nothing but the beginning of such a name («Министерство финансов»).
        - ``preposition``: a preposition of place in front («в Дупница»).
        - ``names``, ``media``: a word in front that says so («компанията Райънеър», «вестник Труд»).
        - ``capitals``: anything else with capitals, of no type; but no adjective before a word in small letters, with
          which it may be one name («Нобелову награду»).
        """
        if rule := self._person_rule(first, behind, is_titled):
            return Piece(first, behind, "PER", rule)
        if named := self._with_head(first, behind):
            return named
        if self._is_head(behind - 1):
            return Piece(first, behind, "ORG", HEAD)
        if behind - first > 1 and self._is_head(first):
            return Piece(first, behind, "ORG", "body")
        if self._is_cut_short(behind):
            return None
        if self._follows(first, "preposition"):
            return Piece(first, behind, "LOC", "preposition")
        if self.words[first].gap == " " and (kind := self.head_before(first)):
            return Piece(first, behind, TYPE_OF[kind], kind)
        return Piece(first, behind, None, "capitals")

    def is_title(self, i: int) -> bool:
        """Whether a word is an office, a rank or a form of address."""
        return self.cues.is_a("title", self.words[i].key)

    def _person_rule(self, first: int, behind: int, is_titled: bool) -> str | None:
        """Why words are a person's name; None: nothing says so.

        - ``initials``: «Т. Шевченко».
        - ``given-name``: «Марии Захаровой», and «Софии» where no preposition makes it a place («в Софии»).
        - ``patronymic``: «Толстой Лев Николаевич».
        - ``title``: «господин Костов». In most languages the country follows an office too («президент России»): there
          the name must end as surnames do («президент Медведев»).
        - ``surname``: two words, the second with the end of a surname, the first no adjective («Вук Караџић»).
        """
        words = self.words[first:behind]
        if words[0].capitals is Capitals.INITIAL:
            return "initials"
        if self.cues.is_given_name(words[0].key) and (len(words) > 1 or not self._follows(first, "preposition")):
            return "given-name"
        if any(is_patronymic(w.key) for w in words[1:]):
            return "patronymic"
        ends_as_surname = is_surname(words[-1].key, self.cues.lang)
        if is_titled and (ends_as_surname or self.cues.lang in FIRST_BENDS):
            return "title"
        return "surname" if len(words) == 2 and ends_as_surname and not self.cues.is_adjective(words[0].key) else None

    def _with_head(self, first: int, behind: int) -> Piece | None:
        """«Европейска комисия», «Черно море», «Европейската централна банка»: capitals with the head word behind them."""
        if not self.cues.is_adjective(self.words[behind - 1].key):
            return None
        for head in range(behind, min(behind + 2, len(self.words))):
            if not self._is_small_behind(head):
                return None
            key = self.words[head].key
            for kind in ("body", "place"):
                if self.cues.is_a(kind, key):
                    return Piece(first, head + 1, TYPE_OF[kind], kind if self._ends_here(head + 1) else HEAD)
            if not self.cues.is_adjective(key):
                return None
        return None

    def _is_head(self, i: int) -> bool:
        return any(self.cues.is_a(kind, self.words[i].key) for kind in ("body", "names", "place"))

    def _is_cut_short(self, behind: int) -> bool:
        """Whether words end in an adjective with a word in small letters behind; surnames may end like adjectives."""
        key = self.words[behind - 1].key
        return self._is_small_behind(behind) and self.cues.is_adjective(key) and not is_surname(key, self.cues.lang)

    def _is_small_behind(self, i: int) -> bool:
        """Whether a word in small letters stands at a place, joined to the one before by a space."""
        return (
            i < len(self.words)
            and self.words[i].is_small
            and self.words[i].gap == " "
            and self.words[i].key not in self.cues.common_words
        )

    def _ends_here(self, behind: int) -> bool:
        """Whether a name with a head word ends before a place: no preposition goes on with it, no adjective in a case."""
        if behind == len(self.words) or self.words[behind].gap != " " or not self.words[behind].is_small:
            return True
        key = self.words[behind].key
        if self.cues.is_small_word("further", key):
            return False
        return key in self.cues.common_words or not self.cues.is_genitive(key)

    def _follows(self, first: int, kind: str) -> bool:
        return first > 0 and self.words[first].gap == " " and self.cues.is_small_word(kind, self.words[first - 1].key)

    def head_before(self, first: int) -> str | None:
        """The kind of the word before, where it tells that a name follows: «партия», «вестник»."""
        key = self.words[first - 1].key if first else ""
        return next((kind for kind in ("names", "media") if self.cues.is_a(kind, key)), None)


def goes_with(head: Piece, piece: Piece, gap: str) -> bool:
    """Whether an organization's name goes on with the piece behind it: «МИД Германии», «НАК „Нафтогаз України“»."""
    if piece.rule == "quoted":
        return head.rule == "acronym" and gap[:-1] == " "
    return gap == " " and head.rule in _HEADS and piece.type != "PER" and piece.rule not in (WAITING, "again")


_HEADS = frozenset({HEAD, "acronym", "body", "whole"})
