"""Whether words of a text are written as a name is: capitals, hyphens, what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from namenorm.index.reader import Form, Index
from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.matching.query import readings_of
from namenorm.model import Kind
from namenorm.text.tokens import Token, ends_sentence, is_ending_of_acronym, is_hyphen, tokens
from namenorm.text.unify import visible


class TokenizedText:
    """The words of one text, with what stands between them."""

    def __init__(self, text: str, lang: str) -> None:
        self.text = text
        self.lang = lang
        self.tokens = list(tokens(text))
        known = lang in CYRILLIC_LANGUAGES
        self.common_words = profile(lang).common_words if known else frozenset()
        self._endings = profile(lang).inflector.endings if known else frozenset()
        self.directions = profile(lang).directions if known else frozenset()
        self.small_words = frozenset(t.key for t in self.tokens if t.text.islower())

    def gap(self, left: int) -> str:
        """The text between word ``left`` and the next; empty at either end of the text."""
        if left < 0 or left + 1 >= len(self.tokens):
            return ""
        return self.text[self.tokens[left].end : self.tokens[left + 1].start]

    def is_ending(self, i: int) -> bool:
        """Whether word ``i`` is but the ending of the acronym before it («НАТО-у»)."""
        if not 0 < i < len(self.tokens):
            return False
        return is_ending_of_acronym(self.tokens[i - 1], self.gap(i - 1), self.tokens[i], self._endings)

    def begins_sentence(self, i: int) -> bool:
        """Whether a capital on word ``i`` says nothing, because a sentence begins there."""
        return i == 0 or ends_sentence(self.gap(i - 1))

    def is_everyday_word(self, i: int) -> bool:
        """Whether word ``i`` owes its capital to its place: it begins a sentence and is a common word, or stands
        elsewhere in the text with a small letter («Так» beside «так»).
        """
        token = self.tokens[i]
        return self.begins_sentence(i) and (token.key in self.common_words or token.key in self.small_words)


def is_written_as(form: Form, found: Sequence[Token]) -> bool:
    """Whether words of a text have the capitals that a form asks for.

    Adjectives and names of peoples are found with either letter. An acronym, marked or written in capitals («САД»,
    «БиХ»), asks for its capitals: «сад» and «Сад» are gardens, «Бих» is "I would" in Bulgarian. An ending behind it is
    small («МИДом»), so «СВОЙ» is no form of «СВО».
    """
    if form.kind in (Kind.ADJECTIVE, Kind.DEMONYM):
        return True
    pairs = zip(_asked(form.text), found, strict=False)
    return all(_agrees(asked, token, form.kind is Kind.ACRONYM) for asked, token in pairs)


@lru_cache(maxsize=50_000)
def _asked(form: str) -> tuple[str, ...]:
    """The words of a form, as written."""
    return tuple(token.text for token in tokens(form))


def _agrees(asked: str, token: Token, is_acronym: bool) -> bool:
    if is_acronym or (len(asked) > 1 and asked.isupper()):
        written = visible(token.text)
        behind = written[len(asked) :]
        as_asked = written.startswith(asked) or (written.isupper() and not behind)
        return as_asked and (not behind or behind.islower())
    return not asked[0].isupper() or token.is_capitalized


def is_description(form: Form, type_: str) -> bool:
    """Whether a form of several words begins with a small letter: «российская армия», «договор о …».

    Such a phrase describes what it means and is no name where it stands in a text; what names it holds are linked.
    People are called so («фон дер Ляйен», «папа Франциск»).
    """
    return type_ != "PER" and form.kind in (Kind.NAME, Kind.SHORT) and form.text[0].islower() and " " in form.text


def is_foreign(form: Form, lang: str) -> bool:
    """Whether a form belongs to another Cyrillic-script language in a way that keeps it out of a text.

    Names are shared between languages; adjectives, names of peoples and acronyms are bent or written as their own
    language has it. Macedonian «Казах» must not make Bulgarian «казаха» (they said) a Kazakh.
    """
    bound = form.kind in (Kind.ADJECTIVE, Kind.DEMONYM, Kind.ACRONYM)
    return bound and form.lang != lang and form.lang in CYRILLIC_LANGUAGES


def is_cut_off(text: TokenizedText, first: int, last: int) -> bool:
    """Whether the span of words is a piece of a hyphenated word («Трамп» in «Трамп-младший»).

    Two names joined by a hyphen («КНДР-Росія») are not pieces of each other: both begin with a capital and have
    three letters or more.
    """
    return _is_piece(text, first - 1, first) or _is_piece(text, last, last + 1)


def _is_piece(text: TokenizedText, left: int, right: int) -> bool:
    if left < 0 or right >= len(text.tokens) or not is_hyphen(text.gap(left)) or text.is_ending(right):
        return False
    pair = (text.tokens[left], text.tokens[right])
    return not all(t.is_capitalized and len(t.text) > 2 for t in pair)


def follows_direction(text: TokenizedText, first: int) -> bool:
    """Whether a capitalized adjective of direction stands before («Западна Русия» is not Russia)."""
    if first == 0 or text.gap(first - 1) != " ":
        return False
    before = text.tokens[first - 1]
    if not before.is_capitalized:
        return False
    langs = (text.lang,) if text.directions else ()
    return any(r.base in text.directions for r in readings_of(before.key, langs))


def follows_unknown_name(text: TokenizedText, first: int, taken: set[int], index: Index) -> bool:
    """Whether the word before looks like a given name that no entity explains («Игорь Путин»).

    At the start of a sentence, where every word has a capital («Вчера Путин»), only a word that begins some name of
    the index is taken for one.
    """
    before = first - 1
    if before < 0 or text.gap(before) not in (" ", "-") or not _is_free_name(text, before, taken):
        return False
    return not text.begins_sentence(before) or index.phrase(text.tokens[before].key)[1]


def is_within_unknown_name(text: TokenizedText, i: int, taken: set[int], index: Index) -> bool:
    """Whether word ``i`` stands beside a capitalized word that no entity explains («Азия Биби», «Никола Тесла»)."""
    after = i + 1
    if after < len(text.tokens) and text.gap(i) == " " and _is_free_name(text, after, taken):
        return True
    return follows_unknown_name(text, i, taken, index)


def _is_free_name(text: TokenizedText, i: int, taken: set[int]) -> bool:
    token = text.tokens[i]
    return i not in taken and token.is_capitalized and not token.is_upper and len(token.text) > 2
