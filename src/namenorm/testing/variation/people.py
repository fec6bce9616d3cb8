"""How a person's name is shortened, filled up and turned round.

The order and the dots of initials follow Мильчин, Чельцова, Справочник издателя и автора (2009), § 12, and Український
правопис 2019, § 62; the comma behind a surname that stands first is that of catalogues (ГОСТ Р 7.0.100-2018).
"""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.matching.word_kinds import is_patronymic
from namenorm.model import Kind
from namenorm.testing.variation.kind import Change, Promise, Spelling, variant_kind
from namenorm.text.unify import unify

SURNAME_FIRST = frozenset({"ko", "zh", "vi", "hu", "ja"})
"""Languages of origin whose names begin with the surname: to turn those round is another matter."""

_FULL = frozenset({Kind.NAME})
_VLADIMIR = Spelling("Владимир Владимирович Путин", "ru")
_PUTIN = Spelling("Владимир Путин", "ru", also=(("Владимир Владимирович Путин", "ru"),))


def parts(spelling: Spelling) -> tuple[str, str, str] | None:
    """Given name, patronymic (or "") and surname of a plain name of two or three words, the given name first.

    >>> parts(Spelling("Владимир Владимирович Путин", "ru")), parts(Spelling("Ким Чен Ын", "ru", origin=("ko", "김정은")))
    (('Владимир', 'Владимирович', 'Путин'), None)
    """
    words = spelling.text.split(" ")
    if spelling.type != "PER" or (spelling.origin and spelling.origin[0] in SURNAME_FIRST):
        return None
    if len(words) not in (2, 3) or not all(map(_is_plain, words)) or _is_patronymic(words[-1]):
        return None
    if len(words) == 2:
        return words[0], "", words[1]
    return (words[0], words[1], words[2]) if _is_patronymic(words[1]) else None


def _is_plain(word: str) -> bool:
    return len(word) > 2 and word[0].isupper() and word[1:2].islower() and all(c.isalpha() or c in "-'’" for c in word)


def _is_patronymic(word: str) -> bool:
    return is_patronymic(unify(word))


def initial(name: str) -> str:
    """The initial of a given name; of a double one both («Ж.-К.»).

    >>> initial("Жан-Клод")
    'Ж.-К.'
    """
    return "-".join(f"{part[0]}." for part in name.split("-") if part)


@variant_kind((_VLADIMIR, "В. В. Путин"), forms=_FULL)
def initials(spelling: Spelling) -> Iterator[Change]:
    """Newspapers and documents write initials for given names."""
    if not (found := parts(spelling)):
        return
    given, patronymic, surname = found
    if patronymic:
        for space in (" ", ""):
            text = f"{initial(given)}{space}{initial(patronymic)} {surname}"
            yield spelling.change(text, f"initials for «{given} {patronymic}»")
    yield spelling.change(f"{initial(given)} {surname}", f"an initial for «{given}»")


@variant_kind((_VLADIMIR, "Путин В. В."), forms=_FULL, promise=Promise.NOT_ANOTHER)
def initials_behind(spelling: Spelling) -> Iterator[Change]:
    """Lists of authors, members and candidates write the initials behind the surname."""
    if not (found := parts(spelling)):
        return
    given, patronymic, surname = found
    if patronymic:
        for space in (" ", ""):
            text = f"{surname} {initial(given)}{space}{initial(patronymic)}"
            yield spelling.change(text, f"initials for «{given} {patronymic}», behind")
    yield spelling.change(f"{surname} {initial(given)}", f"an initial for «{given}», behind")


@variant_kind((_VLADIMIR, "Владимир Путин"), forms=_FULL)
def without_patronymic(spelling: Spelling) -> Iterator[Change]:
    """The press leaves the patronymic out that official papers have."""
    found = parts(spelling)
    if found and found[1]:
        yield spelling.change(f"{found[0]} {found[2]}", f"without «{found[1]}»")


@variant_kind((_PUTIN, "Владимир Владимирович Путин"), forms=_FULL)
def with_patronymic(spelling: Spelling) -> Iterator[Change]:
    """Official papers add the patronymic; which one it is another listed name tells."""
    found = parts(spelling)
    if not found or found[1]:
        return
    for words in (text.split(" ") for text, lang in spelling.also if lang == spelling.lang):
        if len(words) == 3 and _is_patronymic(words[1]) and words[2] == found[2]:
            yield spelling.change(f"{found[0]} {words[1]} {found[2]}", f"with the patronymic «{words[1]}»")


@variant_kind((_VLADIMIR, "Владимир В. Путин"), forms=_FULL)
def middle_initial(spelling: Spelling) -> Iterator[Change]:
    """What follows English usage writes the second name as an initial («Джордж У. Буш»)."""
    found = parts(spelling)
    if found and found[1]:
        yield spelling.change(f"{found[0]} {initial(found[1])} {found[2]}", f"an initial for «{found[1]}»")


@variant_kind((_PUTIN, "Путин Владимир"), forms=_FULL)
def surname_first(spelling: Spelling) -> Iterator[Change]:
    """Lists, registers and catalogues put the surname first, with a comma or without."""
    if not (found := parts(spelling)):
        return
    given, patronymic, surname = found
    others = f"{given} {patronymic}".strip()
    yield spelling.change(f"{surname} {others}", f"«{surname}» in front")
    yield spelling.change(f"{surname}, {others}", f"«{surname}» in front, with a comma")


@variant_kind((Spelling("Путин Владимир Владимирович", "ru"), "Владимир Владимирович Путин"), forms=_FULL)
def given_name_first(spelling: Spelling) -> Iterator[Change]:
    """Registers list the surname first; a text turns it round."""
    words = spelling.text.split(" ")
    if spelling.type == "PER" and len(words) == 3 and all(map(_is_plain, words)) and _is_patronymic(words[2]):
        yield spelling.change(f"{words[1]} {words[2]} {words[0]}", f"«{words[0]}» behind")


KINDS = (
    initials,
    initials_behind,
    without_patronymic,
    with_patronymic,
    middle_initial,
    surname_first,
    given_name_first,
)
"""The kinds of this module."""
