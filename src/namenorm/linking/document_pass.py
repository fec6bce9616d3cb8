"""What a document says once it may say shorter: «Ким» after «Ким Чен Ын», «Рада» after «Верховная Рада»; and what it
leaves in doubt: «правительство» where it names none.

A short form, or a word of a person's full name, refers to the last entity before it that bears it in the document, and
only where none stands before to the first one after (headlines name people by surname).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from namenorm.index.reader import Index
from namenorm.lang.given_names import given_name_groups
from namenorm.lang.languages import analyses
from namenorm.linking.context import BESIDE, Context
from namenorm.linking.initials import agree_with, initials_before
from namenorm.linking.judging import Found, Judge, Judged
from namenorm.linking.written import (
    Taken,
    WrittenText,
    follows_unknown_name,
    is_cut_off,
    is_within_unknown_name,
    precedes_unknown_name,
)
from namenorm.model import Kind
from namenorm.text.tokens import words
from namenorm.transcription.names import shared_syllables

_FAMILY_NAME_FIRST = frozenset({"ko", "zh", "vi", "hu"})
"""Origins whose family name stands first: Ким Чен Ын, Си Цзиньпин (Japanese names are turned round in Cyrillic print)."""

_MAX_KEPT = 20_000


class ShortNames:
    """How documents may name entities once they have been named in full; remembered for the entities met last."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self.of = lru_cache(maxsize=_MAX_KEPT)(self._of)

    def _of(self, entity: int) -> frozenset[str]:
        """The short forms of an entity as keys, and for a person the word of each name that stands for it alone."""
        keys = set()
        described = self._index.entity(entity)
        family_first = described.origin is not None and described.origin[0] in _FAMILY_NAME_FIRST
        for f in self._index.forms_of(entity):
            named = words(f.text)
            if f.kind is Kind.SHORT:
                keys.add(" ".join(named))
            elif f.kind is Kind.NAME and described.type == "PER" and len(named) > 1:
                is_first = family_first or (described.origin is None and _is_written_family_first(named, f.lang))
                keys.add(named[0] if is_first else named[-1])
        return frozenset(keys)


def _is_written_family_first(named: tuple[str, ...], lang: str) -> bool:
    """Whether all words can be Korean, or all Chinese: gazetteers without an ``origin`` have «Мун Чжэ Ин» too."""
    syllables = shared_syllables(named, lang)
    return all(syllables) and any(key[:2] in _FAMILY_NAME_FIRST for key in syllables[0])


class Antecedents:
    """Which entities a document has named in full, and where; words of the document ask by key."""

    def __init__(
        self, short_names: ShortNames, named: Iterable[tuple[int, Judged]], same_sentence: Callable[[int, int], bool]
    ) -> None:
        """Takes the mentions of the document (place, judgement), in any order; full names among them are noted.

        ``same_sentence`` says of two places, in order, whether they lie in one sentence.
        """
        self.named: set[int] = set()
        self._same_sentence = same_sentence
        self._places: dict[int, list[tuple[int, int]]] = {}
        self._entities: dict[str, list[int]] = {}
        self._in_order: dict[tuple[str, ...], list[tuple[int, int]]] = {}
        for place, judged in named:
            entity = judged.entity
            if entity is not None and not judged.is_common:
                self.named.add(entity)
            if not judged.is_full or entity is None:
                continue
            if entity in self._places:
                self._places[entity].append((place, entity))
            else:
                self._places[entity] = [(place, entity)]
                for key in short_names.of(entity):
                    self._entities.setdefault(key, []).append(entity)

    def names_in_full(self, entity: int) -> bool:
        """Whether the document has the full name of an entity."""
        return entity in self._places

    def have_any(self, keys: Iterable[str]) -> bool:
        """Whether any of the keys can stand for an entity of the document."""
        return not self._entities.keys().isdisjoint(keys)

    def of(self, keys: Iterable[str], place: int) -> tuple[int, ...]:
        """The entity that a short form at a place refers to, by any of its base forms; several, where nothing says which
        («Джо Байден и Хантер Байден …, Байден»); none, where the document names none.
        """
        known = tuple(key for key in keys if key in self._entities)
        if not known:
            return ()
        places = self._in_order.get(known) or self._sorted(known)
        at = bisect_left(places, (place, -1))
        if at == 0:
            return places[0][1:]
        last, meant = places[at - 1]
        for before, other in reversed(places[max(at - _LOOKED_BACK, 0) : at - 1]):
            if other != meant:
                return (meant, other) if self._same_sentence(before, last) else (meant,)
        return (meant,)

    def _sorted(self, keys: tuple[str, ...]) -> list[tuple[int, int]]:
        """The places of keys in order; sorted once, when first asked for."""
        entities = {entity for key in keys for entity in self._entities[key]}
        places = sorted(place for entity in entities for place in self._places[entity])
        self._in_order[keys] = places
        return places


_LOOKED_BACK = 20
"""So many full names before a short one are looked at for another bearer."""


def referred(
    judged: Judged | None,
    keys: Iterable[str],
    place: int,
    antecedents: Antecedents,
    judge: Judge,
    type_: str | None = None,
) -> Judged | None:
    """The judgement with the entity that the document lets a short form mean; ``judged`` itself where there is none.

    What a recogniser took for a person is nothing else, and the other way round.
    """
    numbers = antecedents.of(keys, place)
    if not numbers:
        return judged
    if type_ and any(_is_out_of_question(type_, judge.index.head(number).type) for number in numbers):
        return judged
    return judge.referred(judged, numbers)


def _is_out_of_question(asked: str, found: str) -> bool:
    return asked != found and "PER" in (asked, found)


def short_keys(named: Sequence[str], lang: str) -> list[str]:
    """The keys under which unified words may be a short form: as they stand, and with the last in its base forms.

    >>> "верховной рада" in short_keys(["верховной", "раде"], "ru")
    True
    """
    *front, last = named
    bases = dict.fromkeys((last, *(a.base for a in analyses(last, lang) if not a.plural)))
    return [" ".join((*front, base)) for base in bases]


class DocumentPass:
    """Settles the mentions of one text by what the whole of it says."""

    def __init__(
        self, text: WrittenText, antecedents: Antecedents, taken: Taken, judge: Judge, context: Context
    ) -> None:
        self._text = text
        self._antecedents = antecedents
        self._context = context
        self._taken = taken
        self._judge = judge

    def settled(self, f: Found) -> Found:
        """What a mention is once the whole document is known."""
        judged = f.judged
        if judged.is_short:
            keys = self._keys(f.first, f.last)
            judged = referred(judged, keys, f.first, self._antecedents, self._judge) or judged
        judged = self._context.settled(judged, self._judge.index, lambda: self._text.beside(f.first, f.last, BESIDE))
        if judged is not f.judged:
            f = f._replace(judged=judged)
        if judged.is_common and self._is_unnamed(f):
            return f._replace(judged=self._judge.unsure(judged))
        if not judged.is_match or f.first != f.last:
            return f
        return self._person(f) if judged.is_person else self._other(f)

    def _keys(self, first: int, last: int) -> Sequence[str]:
        word = self._text.words[first]
        if first == last and word is not None:
            return word.bases
        return short_keys([self._text.token(i).key for i in range(first, last + 1)], self._text.lang)

    def _is_unnamed(self, f: Found) -> bool:
        """Whether the document names the entity of a common noun nowhere else, though it has names («правительство»).

        What has none, like «еврозона», is named by its common noun.
        """
        entity = f.judged.entity
        return len(f.judged.candidates) > 1 or (
            entity is not None
            and entity not in self._antecedents.named
            and self._judge.has_other_names(entity, self._text.token(f.first).key, self._text.lang)
        )

    def _other(self, f: Found) -> Found:
        """A name that is no person's may be a word of somebody's («Азия Биби»), or an adjective («Северной Каролине»)."""
        word = self._text.words[f.first]
        is_plain = f.judged.is_plain or (word is not None and word.is_direction)
        doubtful = is_plain and is_within_unknown_name(self._text, f.first, self._taken)
        return f._replace(judged=self._judge.unsure(f.judged)) if doubtful else f

    def _person(self, f: Found) -> Found:
        """A surname takes the initials before it, which must be right, and no unknown given name («Игорь Путин»)."""
        initials = initials_before(self._text, f.first)
        if not initials:
            f = self._of_bearers(f)
            is_another = follows_unknown_name(self._text, f.first, self._taken) or self._is_given_name_of_another(f)
            return f._replace(judged=self._judge.unsure(f.judged)) if is_another else f
        assert f.judged.entity is not None  # for it is a match
        if agree_with(initials, f.judged.entity, self._text.lang, self._judge.index):
            return f._replace(first=f.first - len(initials))
        return f._replace(judged=self._judge.unsure(f.judged))

    def _of_bearers(self, f: Found) -> Found:
        """A surname that the gazetteer gives to one person is in doubt where the text names but another bearer in full
        before, or both in one sentence: «Хантер Байден …, Байден».
        """
        entity = f.judged.entity
        numbers = self._antecedents.of(self._keys(f.first, f.last), f.first)
        if entity is None or not numbers or numbers == (entity,):
            return f
        if len(numbers) == 1 and self._antecedents.names_in_full(entity):
            return f
        return f._replace(judged=self._judge.referred(None, tuple(dict.fromkeys((entity, *numbers)))))

    def _is_given_name_of_another(self, f: Found) -> bool:
        """Whether a given name that is all there is stands before a surname that no entity explains («Иван Шмяков»)."""
        word = self._text.words[f.first]
        is_given = word is not None and any(given_name_groups(base, self._text.lang) for base in word.bases)
        return is_given and precedes_unknown_name(self._text, f.last, self._taken)

    def short_mentions(self) -> Iterator[Found]:
        """Single capitalized words that the document lets mean somebody it has named in full."""
        text, taken = self._text, self._taken
        spoken = {word for i in text.capitalized if not taken[i] and (word := text.words[i])}
        meant = {word for word in spoken if self._antecedents.have_any(word.bases)}
        for i in text.capitalized if meant else ():
            word = text.words[i]
            if (
                word is None
                or word not in meant
                or taken[i]
                or text.is_everyday_word(i, word)
                or is_cut_off(text, i, i)
            ):
                continue
            judged = referred(None, word.bases, i, self._antecedents, self._judge)
            if judged is not None:
                f = self.settled(Found(i, i, judged))
                if f.judged.is_match:
                    yield f
