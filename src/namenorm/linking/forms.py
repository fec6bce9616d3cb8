"""Whether forms fit words as they are written: capitals, languages, descriptions. What stands around does not count here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from namenorm.index.reader import Form, Index
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.linking.word import Word
from namenorm.model import Kind
from namenorm.text.tokens import tokens
from namenorm.text.unify import visible


def fits(form: Form, found: Sequence[Word], lang: str, index: Index) -> bool:
    """Whether a form may stand so in a text of a language."""
    return not is_foreign(form, lang) and is_written_as(form, found) and not is_description(form, index)


def is_written_as(form: Form, found: Sequence[Word]) -> bool:
    """Whether words of a text have the capitals that a form asks for.

    Adjectives and names of peoples are found with either letter. An acronym, marked or written in capitals («САД»,
    «БиХ»), asks for its capitals: «сад» and «Сад» are gardens, «Бих» is "I would" in Bulgarian. An ending behind it is
    small («МИДом»), so «СВОЙ» is no form of «СВО».
    """
    if form.kind in (Kind.ADJECTIVE, Kind.DEMONYM):
        return True
    pairs = zip(_asked(form.text), found, strict=False)
    return all(_agrees(asked, word, form.kind is Kind.ACRONYM) for asked, word in pairs)


@lru_cache(maxsize=50_000)
def _asked(form: str) -> tuple[str, ...]:
    """The words of a form, as written."""
    return tuple(token.text for token in tokens(form))


def _agrees(asked: str, word: Word, is_acronym: bool) -> bool:
    if is_acronym or (len(asked) > 1 and asked.isupper()):
        written = visible(word.text)
        behind = written[len(asked) :]
        as_asked = written.startswith(asked) or (written.isupper() and not behind)
        return as_asked and (not behind or behind.islower())
    return not asked[0].isupper() or word.is_capitalized


def is_description(form: Form, index: Index) -> bool:
    """Whether a form of several words begins with a small letter: «российская армия», «договор о …».

    Such a phrase describes what it means and is no name where it stands in a text; what names it holds are linked.
    People are called so («фон дер Ляйен», «папа Франциск»).
    """
    looks_so = form.kind in (Kind.NAME, Kind.SHORT) and form.text[0].islower() and " " in form.text
    return looks_so and index.head(form.entity).type != "PER"


def is_foreign(form: Form, lang: str) -> bool:
    """Whether a form belongs to another Cyrillic-script language in a way that keeps it out of a text.

    Names are shared between languages; adjectives, names of peoples and acronyms are bent or written as their own
    language has it. Macedonian «Казах» must not make Bulgarian «казаха» (they said) a Kazakh.
    """
    bound = form.kind in (Kind.ADJECTIVE, Kind.DEMONYM, Kind.ACRONYM)
    return bound and form.lang != lang and form.lang in CYRILLIC_LANGUAGES
