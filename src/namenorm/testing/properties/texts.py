"""What holds of texts: the offsets, and what rewriting makes of them."""

from __future__ import annotations

from namenorm.model import Document, Mention, Verdict
from namenorm.normalizer import normalize
from namenorm.testing.findings import Case, Finding, Level, Outcome
from namenorm.testing.tested import Tested
from namenorm.testing.texts import KnownMention, MadeDocument
from namenorm.text.tokens import words
from namenorm.text.unify import unify


def offsets_hold(tested: Tested, made: MadeDocument) -> Finding | None:
    """Every mention of a linked text is the text at its offsets, mentions stand in order and apart, and none of the known
    mentions is linked to another entity.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> known = KnownMention(7, 12, "loc:beijing", "Пекин")
    >>> offsets_hold(tested, MadeDocument("Город: Пекин.", "ru", (known,))) is None
    True
    """
    document = tested.linker.link(made.text, made.lang)
    entity = made.mentions[0].entity if made.mentions else ""
    if wrong := _wrong_offsets(document):
        case = Case("offsets_hold", entity, made.text, made.lang)
        return Finding(case, Outcome.CHANGED, Level.ERROR, None, wrong)
    for known in made.mentions:
        for mention in document.mentions:
            if mention.start < known.end and known.start < mention.end:
                finding = _linked_to_another(tested, made, known, mention)
                if finding:
                    return finding
    return None


def _wrong_offsets(document: Document) -> str:
    end = 0
    for mention in document.mentions:
        if document.text[mention.start : mention.end] != mention.text or mention.start >= mention.end:
            return f"«{mention.text}» is not what stands at {mention.start}–{mention.end}"
        if mention.start < end:
            return f"«{mention.text}» at {mention.start} begins within the mention before it"
        end = mention.end
    return ""


def _linked_to_another(tested: Tested, made: MadeDocument, known: KnownMention, mention: Mention) -> Finding | None:
    """A mention that reaches over a known one and means another, which does not bear the name."""
    if mention.verdict is not Verdict.MATCH or mention.id in (None, known.entity):
        return None
    covers = mention.start <= known.start and known.end <= mention.end
    is_shared = mention.id in tested.owners(known.form) or mention.id in tested.owners(mention.text)
    if not covers or is_shared or _is_beside(made, known, mention):
        return None
    written = made.text[known.start : known.end]
    case = Case(
        "offsets_hold", known.entity, written, made.lang, known.form, made.lang, ("in_a_text",), (f"in «{made.text}»",)
    )
    got = f"«{mention.text}» is linked to {mention.id}"
    return Finding(case, Outcome.SWALLOWED, Level.ERROR, mention.id, got)


def _is_beside(made: MadeDocument, known: KnownMention, mention: Mention) -> bool:
    """Whether the mention is of a known one beside it, which a name may go on from («Иран, Ирак»)."""
    return any(
        other.entity == mention.id and mention.start <= other.start and other.end <= mention.end
        for other in made.mentions
        if other is not known
    )


def normalization_is_idempotent(tested: Tested, made: MadeDocument) -> Finding | None:
    """What is unified stays as it is when unified again; a text rewritten with names of its language, rewritten again, too.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> known = KnownMention(8, 14, "loc:beijing", "Пекин")
    >>> normalization_is_idempotent(tested, MadeDocument("Едут из Пекина.", "ru", (known,))) is None
    True
    """
    for word in words(made.text):
        if unify(word) != word:
            case = Case("normalization_is_idempotent", made.mentions[0].entity, word, made.lang)
            return Finding(case, Outcome.CHANGED, Level.ERROR, None, f"«{word}» unified again is «{unify(word)}»")
    once = normalize(tested.linker.link(made.text, made.lang), tested.index, made.lang)
    twice = normalize(tested.linker.link(once, made.lang), tested.index, made.lang)
    if once == twice:
        return None
    entity = made.mentions[0].entity if made.mentions else ""
    case = Case("normalization_is_idempotent", entity, made.text, made.lang)
    return Finding(case, Outcome.CHANGED, Level.WARNING, None, f"«{once}», rewritten again, is «{twice}»")
