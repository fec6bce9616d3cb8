"""Initials before a surname: «В.В. Путин» is one mention, and «И. Путин» is somebody else."""

from __future__ import annotations

from namenorm.index.reader import Index
from namenorm.linking.written import WrittenText
from namenorm.text.tokens import words
from namenorm.translit.respell import reading

_MOST = 2


def initials_before(text: WrittenText, first: int) -> list[str]:
    """The initials that stand directly before a word, in order; each a capital letter with a dot: «В.В. Путин»."""
    found: list[str] = []
    at = first - 1
    while at >= 0 and len(found) < _MOST:
        word, gap = text.words[at], text.gaps[at + 1]
        if word is None or len(word.text) > 1 or not word.is_capitalized or not gap.startswith(".") or len(gap) > 2:
            break
        found.insert(0, word.key)
        at -= 1
    return found


def agree_with(initials: list[str], entity: int, lang: str, index: Index) -> bool:
    """Whether initials are those of some name of a person: the first of them of the given name."""
    first = reading(initials[0], lang)
    given = {named[0] for form in index.forms_of(entity) if len(named := words(form.text)) > 1}
    return any(reading(name).startswith(first) for name in given)
