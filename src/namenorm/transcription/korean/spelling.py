"""A Korean reading → its Cyrillic spellings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from namenorm.transcription.korean.data import GENERIC, Reading, Word, customary, places, surnames
from namenorm.transcription.korean.hangul import Parts, parts_of
from namenorm.transcription.korean.style import Style, write, write_apart
from namenorm.transcription.korean.traditions import (
    CONTEXT,
    GENERIC_BETWEEN,
    GENERIC_KEPT,
    HALVES,
    HALVES_FIRST,
    JOINED,
    PEOPLE,
    PLACES,
    VOICED,
    GivenName,
)
from namenorm.transcription.spelling import MAX_FORMS


def forms(reading: Reading, lang: str) -> list[str]:
    """The spellings of a reading, customary ones first.

    >>> forms((("mun",), ("jae", "in")), "bg")[:2]
    ['Мун Дже-ин', 'Мун Дже Ин']
    >>> forms((("gang", "won"), ("do",)), "ru")[:2]
    ['Канвондо', 'Канвон']
    """
    if not reading or not all(word and all(map(parts_of, word)) for word in reading):
        return []
    known = reading[:-1] if _is_generic(reading) and reading[:-1] in customary() else reading  # 서울시: Сеул
    found = dict.fromkeys(customary().get(known, {}).get(lang, ()))
    ruled = _people(reading, lang) if is_person(reading) else _places(reading, lang)
    found.update(dict.fromkeys(islice(ruled, 4 * MAX_FORMS)))
    return list(found)[:MAX_FORMS]


def is_person(reading: Reading) -> bool:
    """Whether a reading is a surname and a given name.

    >>> is_person((("mun",), ("jae", "in"))), is_person((("gang", "won"), ("do",)))  # Мун Чжэ Ин, Канвондо
    (True, False)
    """
    return len(reading) == 2 and reading[0] in surnames() and len(reading[1]) <= 3 and not _is_generic(reading)


def _is_generic(reading: Reading) -> bool:
    return len(reading) > 1 and len(reading[0]) > 1 and len(reading[-1]) == 1 and reading[-1][0] in GENERIC


def _parts(word: Word) -> list[Parts]:
    return [p for p in map(parts_of, word) if p is not None]


def _by_rank(surname: Sequence[str], given: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Surnames and given names put together: another way to write the given name before another surname."""
    ranked = sorted((2 * i + j, i, j) for i in range(len(surname)) for j in range(len(given)))
    return ((surname[i], given[j]) for _, i, j in ranked)


def _people(reading: Reading, lang: str) -> Iterator[str]:
    surname, given = reading
    coda = _parts(surname)[-1].coda
    written = list(dict.fromkeys(_given(given, way, coda) for way in PEOPLE[lang]))
    for pair in _by_rank(surname_forms(surname, lang), written):
        yield " ".join(pair)


def surname_forms(surname: Word, lang: str) -> list[str]:
    """How a tradition prints a surname.

    >>> surname_forms(("choe",), "ru")[:2], surname_forms(("mun",), "mk")
    (['Чхве', 'Цой'], ['Мун'])
    """
    known = surnames().get(surname)
    if known is not None and lang in known.printed:
        return list(known.printed[lang])
    return [write(_parts(surname), way.style).capitalize() for way in PEOPLE[lang][:1]]


def _given(given: Word, way: GivenName, coda: str) -> str:
    parts = _parts(given)
    if way.between == JOINED:
        return write(parts, way.style).capitalize()
    before = {CONTEXT: coda, VOICED: ""}.get(way.first)
    texts = []
    for part in parts:
        texts.append(write_apart(part, way.style, before))
        before = "" if way.first == VOICED else part.coda
    if way.between == " ":
        return " ".join(map(str.capitalize, texts))
    return way.between.join(texts).capitalize()


def _places(reading: Reading, lang: str) -> Iterator[str]:
    styles = PLACES[lang]
    if _is_half(reading) and lang in HALVES_FIRST:
        yield from (_half(reading, style, lang) for style in styles)
    variants = list(_variants(reading, lang))
    ranked = sorted((3 * i + 2 * j, i, j) for i in range(len(variants)) for j in range(len(styles)))
    for _, i, j in ranked:
        yield _place(variants[i], styles[j], lang)
    if _is_half(reading):
        yield _half(reading, styles[0], lang)


def _is_half(reading: Reading) -> bool:
    """Whether a reading is a province that is the north or the south of an older one: 충청북도."""
    return len(reading) == 2 and reading[1] == ("do",) and len(reading[0]) > 2 and reading[0][-1] in ("buk", "nam")


def _half(reading: Reading, style: Style, lang: str) -> str:
    base = write(_parts(reading[0][:-1]), style).capitalize()
    masculine, feminine = HALVES[lang][reading[0][-1] == "nam"]
    return f"{feminine if base.endswith('а') else masculine} {base}"


def _variants(reading: Reading, lang: str) -> Iterator[Reading]:
    """A place with and without its generic part, as the tradition prints it first."""
    kept = GENERIC_KEPT[lang]
    if _is_generic(reading):
        base = reading[:-1]
        whole_first = reading[-1][0] in kept
        yield reading if whole_first else base
        yield base if whole_first else reading
        return
    yield reading
    if len(reading) == 1:
        for generic in sorted(places().get(reading[0], frozenset()) & kept):
            yield (*reading, (generic,))


def _place(reading: Reading, style: Style, lang: str) -> str:
    if not _is_generic(reading):
        return " ".join(write(_parts(w), style).capitalize() for w in reading)
    if _is_half(reading):  # 충청북도: Чхунчхон-Пукто
        base, generic = reading
        return "-".join(write(_parts(w), style).capitalize() for w in (base[:-1], (base[-1], *generic)))
    *words, base, generic = reading
    ahead = [write(_parts(w), style).capitalize() for w in words]
    between = GENERIC_BETWEEN.get(lang, "")
    if between:
        last = write_apart(_parts(generic)[0], style, _parts(base)[-1].coda)
        return " ".join([*ahead, write(_parts(base), style).capitalize() + between + last])
    return " ".join([*ahead, write(_parts((*base, *generic)), style).capitalize()])
