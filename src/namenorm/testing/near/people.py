"""Other people: relatives, namesakes, the son of the same name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from rapidfuzz.distance import OSA

from namenorm.lang.given_names import COLUMNS, LATIN, gender_of, given_name_groups, table
from namenorm.lang.languages import CYRILLIC_LANGUAGES, LATIN_LANGUAGES
from namenorm.model import Kind
from namenorm.testing.variation.kind import Change, Level, Spelling, variant_kind
from namenorm.testing.variation.people import parts

_FULL = frozenset({Kind.NAME})
_PUTIN = Spelling("Владимир Путин", "ru", gender="m")
_WITH_PATRONYMIC = Spelling("Владимир Владимирович Путин", "ru", gender="m")

SURNAMES = {
    "ru": (("Смирнов", "Кузнецов", "Попов", "Соколов", "Лебедев", "Козлов"), ("Смирнова", "Кузнецова", "Попова", "Соколова", "Лебедева", "Козлова")),
    "uk": (("Мельник", "Шевченко", "Коваленко", "Бондаренко", "Ткаченко"),) * 2,
    "be": (("Іваноў", "Казлоў", "Новік", "Кавалёў", "Жук"), ("Іванова", "Казлова", "Новік", "Кавалёва", "Жук")),
    "bg": (("Иванов", "Георгиев", "Димитров", "Петров", "Николов"), ("Иванова", "Георгиева", "Димитрова", "Петрова", "Николова")),
    "mk": (("Стојановски", "Петровски", "Трајковски", "Јовановски"), ("Стојановска", "Петровска", "Трајковска", "Јовановска")),
    "sr": (("Јовановић", "Петровић", "Николић", "Марковић", "Ђорђевић"),) * 2,
    "en": (("Smith", "Johnson", "Williams", "Brown", "Jones"),) * 2,
}  # fmt: skip
"""The commonest surnames, of men and of women. Sources: Журавлёв, К статистике русских фамилий (2005); Редько, Сучасні українські
прізвища (1966); Бірыла, Беларуская антрапанімія (1969); НСИ, Имената на населението (2023); Иванова, Речник на презимињата кај
Македонците (2006); Републички завод за статистику, Попис 2022, презимена; US Census Bureau, Frequently occurring surnames (2010)."""

_FATHERS = {
    "ru": (("Иванович", "Петрович", "Алексеевич"), ("Ивановна", "Петровна", "Алексеевна")),
    "uk": (("Іванович", "Петрович", "Олексійович"), ("Іванівна", "Петрівна", "Олексіївна")),
    "be": (("Іванавіч", "Пятровіч", "Аляксеевіч"), ("Іванаўна", "Пятроўна", "Аляксееўна")),
}

_YOUNGER = {
    "ru": "{}-младший", "uk": "{}-молодший", "bg": "{}-младши", "mk": "{} Помладиот", "sr": "{} Млађи", "be": "{}-малодшы", "en": "{} Jr.",
}  # fmt: skip

_GENERATION = re.compile(r"младш|молодш|помлад|млађ|малодш|\bjr|старш|постар|стариј|\bsr\b|\b[ivx]+\b", re.IGNORECASE)
_FAR = 3
"""Letters by which a name has to differ from an own one, to be nobody's misprint of it."""


def _gender(spelling: Spelling, given: str) -> str | None:
    return spelling.gender or gender_of(given, spelling.lang if spelling.lang in CYRILLIC_LANGUAGES else LATIN)


def _own_words(spelling: Spelling) -> set[str]:
    return {word.lower() for text, _ in (*spelling.also, (spelling.text, "")) for word in text.split(" ")}


def _is_far(name: str, spelling: Spelling) -> bool:
    least = min(_FAR, len(name) - 1)
    return all(OSA.distance(name.lower(), own, score_cutoff=least) >= least for own in _own_words(spelling))


@cache
def _given_names(column: str, gender: str) -> tuple[str, ...]:
    """The usual given names of a column, those of one gender."""
    return tuple(g.forms(column)[0] for g in table() if g.gender == gender and g.forms(column))


@variant_kind((_PUTIN, "Анатолий Путин"), forms=_FULL)
def relative(spelling: Spelling) -> Iterator[Change]:
    """A brother or a daughter has the surname and another given name."""
    found = parts(spelling)
    column = LATIN if spelling.lang in LATIN_LANGUAGES else spelling.lang
    if not found or column not in COLUMNS:
        return
    given, _, surname = found
    groups = given_name_groups(given, column)
    for text, lang in spelling.also:
        first = text.split(" ")[0]
        groups |= given_name_groups(first, LATIN if lang in LATIN_LANGUAGES else lang)
    gender = _gender(spelling, given)
    if not groups or gender is None:
        return  # whether another name is one of the same person's nobody can tell
    names = _given_names(column, gender)
    start = sum(map(ord, spelling.text))  # not the same brothers for everybody
    spread = (names[(start + _STRIDE * i) % len(names)] for i in range(len(names)))
    others = (n for n in spread if not given_name_groups(n, column) & groups and _is_far(n, spelling))
    for other in islice(dict.fromkeys(others), _RELATIVES):
        yield spelling.change(f"{other} {surname}", f"«{other}» for «{given}»")


_STRIDE = 37
_RELATIVES = 12


@variant_kind((_PUTIN, "Владимир Смирнов"), forms=_FULL)
def namesake(spelling: Spelling) -> Iterator[Change]:
    """Thousands have the given name, and the patronymic, with another surname."""
    found = parts(spelling)
    if not found or spelling.lang not in SURNAMES:
        return
    given, patronymic, surname = found
    for other in SURNAMES[spelling.lang][_gender(spelling, given) == "f"]:
        if _is_far(other, spelling):
            text = " ".join(filter(None, (given, patronymic, other)))
            yield spelling.change(text, f"«{other}» for «{surname}»")


@variant_kind((_WITH_PATRONYMIC, "Владимир Иванович Путин"), forms=_FULL, level=Level.DAMAGE)
def other_patronymic(spelling: Spelling) -> Iterator[Change]:
    """Given name and surname are shared by many; the father's name tells them apart. Papers err in it, so that such a name
    taken for the entity is told as a warning.
    """
    found = parts(spelling)
    if not found or not found[1] or spelling.lang not in _FATHERS:
        return
    given, patronymic, surname = found
    for other in _FATHERS[spelling.lang][patronymic.endswith("а")]:
        if _is_far(other, spelling):
            yield spelling.change(f"{given} {other} {surname}", f"«{other}» for «{patronymic}»")


@variant_kind((_PUTIN, "Владимир Путин-младший"), forms=_FULL)
def the_younger(spelling: Spelling) -> Iterator[Change]:
    """The son of the same name: «Дональд Трамп-младший» is not his father."""
    if not parts(spelling) or spelling.lang not in _YOUNGER:
        return
    if not any(_GENERATION.search(text) for text, _ in (*spelling.also, (spelling.text, ""))):
        yield spelling.change(_YOUNGER[spelling.lang].format(spelling.text), "the younger one of the name")


KINDS = (relative, namesake, other_patronymic, the_younger)
"""The kinds of this module."""
