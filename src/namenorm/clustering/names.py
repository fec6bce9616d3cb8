"""From names as met to base forms: cleaning, language, person or not, and the base form that explains most forms seen."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from namenorm.clustering.model import Unknown
from namenorm.config import MAX_NAME_CHARS, MAX_NAME_PARTS
from namenorm.lang.given_names import gender_of, given_name_groups
from namenorm.lang.guess import possible_languages
from namenorm.lang.languages import CYRILLIC_LANGUAGES, LATIN_LANGUAGES, check_language, profile
from namenorm.lang.lemmatizing import lemmas
from namenorm.lang.shape import is_east_asian, words_of
from namenorm.model import Entity, Kind, check_type
from namenorm.text.script import fold_lookalikes, script_of
from namenorm.text.tokens import is_hyphen, tokens, words
from namenorm.text.unify import visible

PERSON, OTHER = "per", ""
"""The two families of types: a person is never joined with anything else, recognisers mix up the rest too often."""

_LONGEST_ACRONYM = 6
_OTHER_CASE_FORMS = 2
"""A single word that can stand as it is becomes a case form of another only beside so many other case forms of that."""


@dataclass(slots=True)
class Node:
    """One base form in one language and family, with all that was met of it.

    Attributes:
        words: Its unified words.
        lang: Its language.
        family: `PERSON` or `OTHER`.
        texts: The base form as written, and how often it was met so.
        met: Document and form as written, and how often.
        types: Types given.
        known: Ids of earlier entities that list one of its forms.
        stands_for: Document → the name, as written there, that it introduces this acronym for.
    """

    words: tuple[str, ...]
    lang: str
    family: str
    texts: Counter[str] = field(default_factory=Counter)
    met: Counter[tuple[str | None, str]] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)
    known: set[str] = field(default_factory=set)
    stands_for: dict[str, str] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How often it was met."""
        return self.met.total()

    @property
    def seen(self) -> frozenset[str]:
        """The forms met, as written."""
        return frozenset(text for _, text in self.met)

    @property
    def docs(self) -> frozenset[str]:
        """The documents that have it."""
        return frozenset(doc for doc, _ in self.met if doc is not None)

    @property
    def key(self) -> tuple[tuple[str, ...], str, str]:
        """What tells it from all others; nodes are sorted by it."""
        return self.words, self.lang, self.family

    @property
    def text(self) -> str:
        """The base form as most often written; capitals throughout only where nothing else was seen."""
        return min(self.texts, key=lambda t: (t.isupper() and len(t) > 1, -self.texts[t], t))

    @property
    def is_acronym(self) -> bool:
        """Whether it was met in capitals alone, and short: «КЦНА»."""
        return (
            len(self.words) == 1
            and len(self.words[0]) <= _LONGEST_ACRONYM
            and all(map(_in_capitals, self.seen or self.texts))
        )

    @property
    def is_weak(self) -> bool:
        """Whether it says too little to tell one person from another: a bare surname, or one with initials."""
        return self.family == PERSON and (len(self.words) == 1 or any(len(w) == 1 for w in self.words))


def _in_capitals(text: str) -> bool:
    return len(text) > 1 and text.isupper()


def cleaned(name: str) -> str:
    """A name as a gazetteer can list it: words as they show in print, hyphens kept, quotes and other signs dropped.

    Empty where it cannot be listed: no letter, letters that are neither Cyrillic nor Latin, both in one word, too long.

    >>> cleaned("  «Пак\u00a0Уон-гон» "), cleaned("В.В. Путин"), cleaned("김정은"), cleaned("2024")
    ('Пак Уон-гон', 'В. В. Путин', '', '')
    """
    if len(name) > MAX_NAME_CHARS:
        return ""
    text, end, has_letter = "", 0, False
    for number, token in enumerate(tokens(name)):
        word = fold_lookalikes(visible(token.text)).strip("'’")
        script = script_of(word)
        if number >= MAX_NAME_PARTS or script == "mixed" or (script == "other" and not word.isdecimal()):
            return ""
        has_letter = has_letter or script != "other"
        gap = name[end : token.start]
        text += ("-" if is_hyphen(gap) else ". " if gap.startswith(".") else " ") + word if text else word
        end = token.end
    return text if has_letter else ""


def language_of(text: str, lang: str | None) -> str:
    """The language that a cleaned name is listed under: the given one, where its script is that of the name."""
    known = check_language(lang)
    if script_of(text) == "Latn":
        return known if known in LATIN_LANGUAGES else "en"
    return known if known in CYRILLIC_LANGUAGES else possible_languages("".join(words(text)))[0]


def family_of(text: str, lang: str, type_: str | None) -> str:
    """Whether a name is a person's: by its type, or where it has none by its first word.

    >>> family_of("Олег Белозёров", "ru", None), family_of("Нижний Тагил", "ru", None), family_of("Крым", "ru", "LOC")
    ('per', '', '')
    """
    if type_:
        return PERSON if type_ == "PER" else OTHER
    return PERSON if _looks_like_person(text, lang) else OTHER


@lru_cache(maxsize=65_536)
def _looks_like_person(text: str, lang: str) -> bool:
    if lang not in CYRILLIC_LANGUAGES:
        named = words(text)
        return len(named) > 1 and bool(given_name_groups(named[0], lang))
    named_words = words_of(text, lang)
    if len(named_words) < 2 or not all(w.token.is_capitalized or w.is_fixed for w in named_words):
        return False
    first = named_words[0].token.key
    bases = (first, *(a.base for a in profile(lang).inflector.analyses(first)))
    return any(given_name_groups(base, lang) for base in bases) or is_east_asian(named_words, lang)


FormKey = tuple[tuple[str, ...], str, str]
_Bases = tuple[tuple[tuple[str, ...], str], ...]
"""The base forms that a form can come from, likeliest first: unified words, and as written."""


def nodes_of(
    names: Iterable[Unknown],
    known: Iterable[Entity] = (),
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> list[Node]:
    """The base forms of many names, sorted.

    Args:
        names: The names as met. What cannot be listed in a gazetteer (see `cleaned`) is passed over.
        known: Earlier entities; their names are base forms, with no mentions of their own.
        progress: Told how many forms are done, of how many.

    Raises:
        UnknownLanguageError: A language is unknown.
        UnknownTypeError: A type is unknown.
    """
    listed = _listed(known)
    met = _met(names)
    for key, node in listed.items():
        if key in met:
            met[key].known |= node.known
            met[key].texts.update(node.texts)
        else:
            met[key] = node
    forms = sorted(met)
    bases: dict[FormKey, _Bases] = {}
    for done, form in enumerate(forms):
        bases[form] = ((form[0], met[form].text),) if form in listed else _bases(form, met[form])
        progress(done + 1, len(forms))
    nodes: dict[FormKey, Node] = {}
    for form, (base, text) in _chosen(bases).items():
        key = (base, form[1], form[2])
        _add(nodes.setdefault(key, Node(*key)), met[form], text if base != form[0] else None)
    return [nodes[key] for key in sorted(nodes)]


def _met(names: Iterable[Unknown]) -> dict[FormKey, Node]:
    """The names as met, each under its own words; not yet base forms."""
    met: dict[FormKey, Node] = {}
    for name in names:
        type_ = check_type(name.type)
        text = cleaned(name.name)
        if not text or name.count < 1:
            continue
        lang = language_of(text, name.lang)
        key = (words(text), lang, family_of(text, lang, type_))
        form = met.setdefault(key, Node(*key))
        form.texts[text] += name.count
        form.met[name.doc, text] += name.count
        if type_:
            form.types[type_] += name.count
        if name.stands_for and name.doc is not None:
            form.stands_for[name.doc] = cleaned(name.stands_for)
    return met


def _listed(known: Iterable[Entity]) -> dict[FormKey, Node]:
    listed: dict[FormKey, Node] = {}
    for entity in known:
        for name in entity.names:
            text = cleaned(name.text)
            if text and name.kind in (Kind.NAME, Kind.ACRONYM):
                key = (words(text), language_of(text, name.lang), PERSON if entity.type == "PER" else OTHER)
                node = listed.setdefault(key, Node(*key))
                node.texts[text] += 0
                node.known.add(entity.id)
    return listed


def _bases(form: FormKey, met: Node) -> _Bases:
    named, lang, family = form
    if lang not in CYRILLIC_LANGUAGES:
        return ((named, met.text),)
    type_ = "PER" if family == PERSON else min(met.types, key=lambda t: (-met.types[t], t), default=None)
    found: dict[tuple[str, ...], str] = {}
    for lemma in lemmas(met.text, lang, type_):
        found.setdefault(words(lemma.name), lemma.name)
    return tuple(found.items())


def _add(node: Node, met: Node, base: str | None) -> None:
    """Adds the mentions of a form; ``base`` is its base form as written, None where it is the base form itself."""
    if base is None:
        node.texts.update(met.texts)
    else:
        node.texts[base] += 0
    node.met.update(met.met)
    node.types.update(met.types)
    node.known |= met.known
    node.stands_for.update(met.stands_for)


def _chosen(bases: dict[FormKey, _Bases]) -> dict[FormKey, tuple[tuple[str, ...], str]]:
    """For each form the base form that explains it, and most other forms of its language with it."""
    explained: dict[FormKey, list[FormKey]] = defaultdict(list)
    for form, found in bases.items():
        for base, _ in found:
            explained[base, form[1], form[2]].append(form)
    return {form: _choice(form, found, bases, explained) for form, found in bases.items()}


def _choice(
    form: FormKey, found: _Bases, bases: dict[FormKey, _Bases], explained: dict[FormKey, list[FormKey]]
) -> tuple[tuple[str, ...], str]:
    """The likeliest base form, unless forms that it cannot explain speak for another one.

    «Вонгона» can be the name itself; beside «Вонгоном» it is «Вонгон». A name that can well stand as it is stays: «Марка»
    beside «Марк», «Александра Иванова» beside «Александр Иванов».
    """
    likeliest = found[0]

    def others(base: tuple[str, ...]) -> list[FormKey]:
        return [g for g in explained[base, form[1], form[2]] if g != form]

    best, most = likeliest, len(others(likeliest[0]))
    for base, text in found[1:]:
        fellows = others(base)
        alone = [g for g in fellows if all(b != likeliest[0] for b, _ in bases[g])]
        better = len(fellows) > most and _may_leave(form, likeliest[0], base, alone)
        if better or (len(fellows) == most and best == likeliest and _is_met_instead(form, base, likeliest[0], bases)):
            best, most = (base, text), len(fellows)
    return best


def _is_met_instead(
    form: FormKey, base: tuple[str, ...], likeliest: tuple[str, ...], bases: dict[FormKey, _Bases]
) -> bool:
    """Whether all forms can come of a base form that was met, and the likelier one was not: «Рига», «Риге», «Ригу»."""
    words_, lang, family = form
    if family == PERSON or len(words_) > 1:
        return False
    if (likeliest, lang, family) in bases or (base, lang, family) not in bases:
        return False
    return any(b == base for b, _ in bases[base, lang, family])


def _may_leave(form: FormKey, likeliest: tuple[str, ...], base: tuple[str, ...], alone: Sequence[FormKey]) -> bool:
    if likeliest != form[0]:
        return bool(alone)
    if len(form[0]) > 1:
        first, lang = form[0][0], form[1]
        is_man = gender_of(first, lang) == "m"
        return bool(alone) and (is_man or not given_name_groups(first, lang))
    return sum(g[0] != base for g in alone) >= _OTHER_CASE_FORMS
