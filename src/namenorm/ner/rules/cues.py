"""Words that tell what a capital letter beside them names: offices, parties, seas, particles; and how surnames end.

The words stand in ``data/cues.tsv`` by language, with their sources; the endings here.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from namenorm.lang.given_names import given_name_groups
from namenorm.lang.languages import analyses, profile
from namenorm.text.unify import unify

_SURNAMES = {
    # Суперанская, Суслова, «Современные русские фамилии» (1981); Илчев, «Речник на личните и фамилни имена у българите»
    # (1969): -ов, -ев, a woman's with -а. -ин is left out: so many words end so that it proves nothing.
    "ов": "[оеё]в(?:а|у|ым|ом|ой|ою|е|ите)?",
    # Редько, «Сучасні українські прізвища» (1966): -енко, -чук, -щук; Бірыла, «Беларуская антрапанімія» (1969): -енка
    "енко": "(?:[еє]нк[оау]|[еє]нком|[чщ]ук(?:а|у|ом)?)",
    # Клајн, «Граматика српског језика» (2005)
    "ић": ".ић(?:а|у|ем|и|еви)?",
    # Никонов, «География фамилий» (1988): -швили, -дзе, Georgian
    "швили": "(?:швил[иі]|дзе)",
}
_SURNAME = re.compile(f".{{2}}(?:{'|'.join(_SURNAMES.values())})\\Z")
_SERBIAN = re.compile(f".{{2}}(?:{'|'.join(ends for name, ends in _SURNAMES.items() if name != 'ов')})\\Z")
"""In Serbian -ов, -ева are the ends of possessives («Нобелова награда») rather than of surnames."""

_ADJECTIVES = {
    # Русская грамматика (1980), on the adjective
    "ru": "(?:[ыио]й|[ыи]м|[оаея]я|[ое]е|[ое]го|[ое]му|[ое]м|[ую]ю|[ыи]е|[ыи]х|[ыи]ми)",
    # Український правопис (2019), on the adjective
    "uk": "[нвкчшлр](?:ий|ій|[ое]го|[ое]му|им|ім|а|ої|у|ою|е|і|их|ими)",
    # Беларуская граматыка (1985), прыметнік
    "be": "[нвкчшлр](?:[ыі]|ая|яя|ое|ае|яе|[оая]га|[оая]му|[ыі]м|[ыі]х|[ыі]мі|[оая]й|[ую]ю|[ыі]я)",
    # Граматика на съвременния български книжовен език (1983), т. 2: прилагателни
    "bg": "(?:[сшчз]к|[нв])(?:и|а|о|ия|ият|ата|ото|ите)|[нв]?ен",
    # Конески, «Граматика на македонскиот литературен јазик» (1967): придавки
    "mk": "(?:[сшчз]к|[нв])(?:и|а|о|иот|ата|ото|ите)|[нв]?ен",
    # Клајн, «Граматика српског језика» (2005): придеви
    "sr": "(?:[сшчз]к|[нвр])(?:[иаоуе]|ог|ога|ом|оме|ому|ој|им|их|има)",
}
_ADJECTIVE = {lang: re.compile(f".{{2}}(?:{ends})\\Z") for lang, ends in _ADJECTIVES.items()}

_GENITIVES = {
    # The same grammars: the genitive, singular and plural, of adjectives
    "ru": "(?:ого|его|[оые]й|[ыи]х)",
    "uk": "(?:ого|ої|[иі]х)",
    "be": "(?:[оая]га|[оая]й|[ыі]х)",
    "sr": "(?:[сшчз]к|[нвр])(?:ога?|е|их)",
}
_GENITIVE = {lang: re.compile(f".{{2}}(?:{ends})\\Z") for lang, ends in _GENITIVES.items()}

MAX_LETTERS = 64
"""Longer words have no forms that anything here asks for."""


class Cues:
    """The words of one language by kind, and questions about single unified words.

    >>> cues = cues_of("mk")
    >>> cues.is_a("title", "претседателот"), cues.is_a("body", "комисијата"), cues.is_a("title", "град")
    (True, True, False)
    >>> cues.is_given_name("владимир"), cues_of("ru").is_adjective("европейского")
    (True, True)
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.common_words = profile(lang).common_words
        self._words = _declared().get(lang, {})
        self._adjective = _ADJECTIVE.get(lang)
        self._genitive = _GENITIVE.get(lang)

    def is_a(self, kind: str, key: str) -> bool:
        """Whether a word is of a kind, in any of its forms."""
        return not self._words.get(kind, _NO_WORDS).isdisjoint(bases(key, self.lang))

    def is_small_word(self, kind: str, key: str) -> bool:
        """Whether a word that does not bend, as a preposition, is of a kind."""
        return key in self._words.get(kind, _NO_WORDS)

    def is_given_name(self, key: str) -> bool:
        """Whether a word is a given name, in any of its forms."""
        return any(given_name_groups(base, self.lang) for base in bases(key, self.lang))

    def is_adjective(self, key: str) -> bool:
        """Whether a word may be an adjective, by its end; where nothing is declared, any may."""
        return self._adjective is None or self._adjective.search(key[-MAX_LETTERS:]) is not None

    def is_genitive(self, key: str) -> bool:
        """Whether a word may be an adjective in the genitive, which goes on with a name: «Фонд прямых инвестиций»."""
        return self._genitive is not None and self._genitive.search(key[-MAX_LETTERS:]) is not None


def is_surname(key: str, lang: str) -> bool:
    """Whether a unified word ends as surnames do, and as few other words.

    >>> is_surname("лавровым", "ru"), is_surname("порошенко", "bg"), is_surname("берлин", "bg")
    (True, True, False)
    """
    ends = _SERBIAN if lang == "sr" else _SURNAME
    return len(key) <= MAX_LETTERS and ends.search(key) is not None


@lru_cache(maxsize=65_536)
def bases(key: str, lang: str) -> frozenset[str]:
    """A unified word and what it can be a form of in the singular.

    >>> sorted(bases("мэю", "ru"))
    ['мэй', 'мэю', 'мэя']
    """
    if len(key) > MAX_LETTERS:
        return frozenset([key])
    return frozenset([key, *(a.base for a in analyses(key, lang) if not a.plural)])


_NO_WORDS: frozenset[str] = frozenset()


@cache
def cues_of(lang: str) -> Cues:
    """The cues of a Cyrillic-script language.

    Raises:
        UnknownLanguageError: It is none.
    """
    return Cues(lang)


@cache
def _declared() -> dict[str, dict[str, frozenset[str]]]:
    """By language and kind: the words, unified."""
    text = files("namenorm.ner.rules").joinpath("data/cues.tsv").read_text(encoding="utf-8")
    (_, *langs), *rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    found: dict[str, dict[str, frozenset[str]]] = {lang: {} for lang in langs}
    for kind, *cells in rows:
        for lang, cell in zip(langs, cells, strict=True):
            known = found[lang].get(kind, _NO_WORDS)
            found[lang][kind] = known.union(map(unify, cell.split()))
    return found
