"""Names that no gazetteer has, by rules: capitals, and the words beside them.

No model is needed, and nothing is looked up but given names and the words of `namenorm.ner.rules.cues`. The rules prefer silence
to a wrong span, and say a type only where one of them knows it. What they propose is to be kept beside what the scan
finds, never instead of it (`Fusion.only_unknown <namenorm.linking.fusion.Fusion>`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from namenorm.errors import InputError
from namenorm.lang.guess import guess_language
from namenorm.lang.languages import CYRILLIC_LANGUAGES, check_language
from namenorm.model import Span
from namenorm.ner.rules.cues import cues_of
from namenorm.ner.rules.page import Page

__all__ = ["TYPES", "RuleRecogniser"]

TYPES = frozenset({"PER", "LOC", "ORG"})


class RuleRecogniser:
    """Proposes names in texts of the Cyrillic-script languages.

    >>> text = "Вчера господин Костов се срещна с Мария Габриел, пише вестник „Труд“."
    >>> (found,) = RuleRecogniser().spans([text], "bg")
    >>> [(text[s.start : s.end], s.type, s.label) for s in found]
    [('Костов', 'PER', 'title'), ('Мария Габриел', 'PER', 'given-name'), ('Труд', None, 'media')]
    """

    only_unknown = True
    """Its spans are proposals: they give way to whatever the scan finds."""

    def spans(self, texts: Iterable[str], lang: str | None = None) -> Iterator[list[Span]]:
        """The names of each text; the label of a span is the rule that found it.

        Args:
            texts: Any; read one by one.
            lang: Of all of them; None: guessed for each.

        Raises:
            InputError: The language is not written in Cyrillic script.
            UnknownLanguageError: It is not known at all.
        """
        known = check_language(lang)
        if known is not None and known not in CYRILLIC_LANGUAGES:
            raise InputError(f"the rules read {', '.join(CYRILLIC_LANGUAGES)}, not {known!r}")
        return (_named(text, known or guess_language(text)) for text in texts)

    def types(self, lang: str | None = None) -> frozenset[str] | None:
        """The types that the rules say; spans without one are there too."""
        return TYPES


def _named(text: str, lang: str) -> list[Span]:
    if lang not in CYRILLIC_LANGUAGES:
        return []  # guessed: there is no Cyrillic word
    page = Page(text, cues_of(lang))
    return [Span(*page.place(p), p.type, p.rule) for p in page.pieces()]
