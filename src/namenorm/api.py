"""The module-level functions: the shipped gazetteers, one call."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from namenorm import comparing, normalizer
from namenorm.lang import lemmatizing
from namenorm.lang.lemmatizing import NameLemma
from namenorm.linker import Linker, SpanGiven
from namenorm.linking.fusion import Fusion
from namenorm.model import Comparison, Document, Resolution
from namenorm.shipped import shipped_resolver


@cache
def _linker() -> Linker:
    return Linker(shipped_resolver())


def resolve(name: str, lang: str | None = None, type: str | None = None) -> Resolution:
    """Says which entity of the shipped gazetteers a name means; see `namenorm.resolver.Resolver.resolve`.

    >>> answer = resolve("Курской области", lang="ru")
    >>> answer.verdict.value, answer.id, answer.score > 0.9
    ('MATCH', 'loc:kursk-oblast', True)
    >>> resolve("Ким").verdict.value    # a family name alone decides nothing
    'UNSURE'
    """
    return shipped_resolver().resolve(name, lang, type)


def link(
    text: str,
    lang: str | None = None,
    mentions: Iterable[SpanGiven] | None = None,
    *,
    fuzzy: bool = True,
    fusion: Fusion | None = None,
) -> Document:
    """Finds the names of a text and links them to the shipped gazetteers; see `namenorm.linker.Linker.link`.

    >>> doc = link("Путин се сретна со Ким Џонг Ун. Ким му се заблагодари на Путин.", lang="mk")
    >>> [(m.text, m.id) for m in doc.mentions if m.start > 30]
    [('Ким', 'per:kim-jong-un'), ('Путин', 'per:vladimir-putin')]
    """
    return _linker().link(text, lang, mentions, fuzzy=fuzzy, fusion=fusion)


def compare(
    a: str, b: str, lang_a: str | None = None, lang_b: str | None = None, type: str | None = None
) -> Comparison:
    """Whether two spellings can be one name, without a gazetteer; see `namenorm.comparing.compare`.

    >>> compare("Дональд Трамп", "Доналд Тръмп", "ru", "bg").same
    True
    >>> compare("Ким Чен Ын", "Ким Чен Ир", "ru", "ru").same
    False
    """
    return comparing.compare(a, b, lang_a, lang_b, type)


def normalize(text: str, lang: str | None = None, to: str = "id", *, keep: bool = False) -> str:
    """The text with each linked mention replaced; see `namenorm.normalizer.normalize`.

    >>> normalize("Ким Чен Ына ждут в Пекине.", lang="ru", to="label")
    'Kim Jong Un ждут в Beijing.'
    """
    return normalizer.normalize(link(text, lang), shipped_resolver().index, to, keep=keep)


def lemmas(name: str, lang: str, type: str | None = None) -> tuple[NameLemma, ...]:
    """Base forms of a name, best first, names of the shipped gazetteers before others; see `namenorm.lang.lemmatizing.lemmas`.

    >>> [x.name for x in lemmas("Украине", "ru")], lemmas("Північного потоку", "uk")[0].name
    (['Украина', 'Украин', 'Украиня'], 'Північний потік')
    """
    index = shipped_resolver().index
    return lemmatizing.lemmas(name, lang, type, lambda key: index.is_name_in(key, lang) or index.phrase(key)[1])
