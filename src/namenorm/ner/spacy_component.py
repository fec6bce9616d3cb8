"""The component ``namenorm`` of spaCy pipelines: what the entities of a text mean.

spaCy finds it by an entry point, so ``nlp.add_pipe("namenorm")`` works where namenorm is installed. It sets

- ``ent.kb_id_``: the id, where one entity is meant; untouched otherwise;
- ``ent._.namenorm``: the `Mention` of an entity; None where it has none (dates, amounts);
- ``doc._.namenorm``: the `Document`.

The last two are made from plain values in ``doc.user_data``, which lie in whatever a `Doc` is saved to and pass between
processes. What reads such a `Doc` without the pipeline declares them by importing this module.
"""

from __future__ import annotations

import json
import warnings
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from namenorm.index.reader import Index
from namenorm.labels import Labels
from namenorm.lang.languages import LANGUAGES, check_language
from namenorm.linker import Linker
from namenorm.linking.fusion import Fusion
from namenorm.model import Document, Kind, Mention, Source, Span, Verdict
from namenorm.resolver import Resolver
from namenorm.shipped import shipped_index

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as SpacySpan

NAME = "namenorm"
"""The name of the component, of its extensions, and of what it keeps in ``doc.user_data``."""

_FILE = "index.json"


class NamenormComponent:
    """Resolves the entities of a `Doc`; see ``docs/how-to/use-with-spacy.md``.

    The options are part of the pipeline's configuration, and spaCy saves them there. What the component saves itself is
    which index it used, by path and fingerprint. Where a pipeline is loaded and its index is another by then, that is
    a warning and no error: gazetteers are renewed, and a pipeline is to go on working.
    """

    def __init__(
        self,
        index: str | None = None,
        lang: str | None = None,
        labels: Mapping[str, str] | None = None,
        *,
        fuzzy: bool = True,
        add_entities: bool = False,
    ) -> None:
        """Opens the index.

        Args:
            index: Path of an index; None: the shipped gazetteers.
            lang: The language of all texts; None: guessed for each.
            labels: What the pipeline's labels are for namenorm, in addition to the declared ones or instead of them.
            fuzzy: With ``add_entities``: also names that the gazetteer has in another spelling. On: more is found, in
                more time; off: only listed spellings and their forms.
            add_entities: On: names of the gazetteer that the pipeline did not mark become entities too, as far as
                `namenorm.linking.fusion` takes a find by itself; their labels are PER, LOC, ORG, EVT, PRO. Off: the
                entities stay as they are.

        Raises:
            IndexFileError: The index cannot be used.
            InputError: A label is given a type that does not exist.
            UnknownLanguageError: The language is unknown.
        """
        self._options: dict[str, Any] = {
            "index": index,
            "lang": lang,
            "labels": None if labels is None else dict(labels),
            "fuzzy": fuzzy,
            "add_entities": add_entities,
        }
        self._lang = check_language(lang)
        self._labels = Labels(labels)
        self._fuzzy = fuzzy
        self._fusion = Fusion() if add_entities else None
        self._linker = Linker(Resolver(Index.open(index or shipped_index())))

    def __call__(self, doc: Doc) -> Doc:
        """Resolves the entities of a text."""
        entities = [ent for ent in doc.ents if self._labels.is_name(ent.label_)]
        spans = [Span(e.start_char, e.end_char, self._labels.type_of(e.label_), e.label_) for e in entities]
        document = self._linker.link(doc.text, self._lang, spans, fuzzy=self._fuzzy, fusion=self._fusion)
        meant = _mentions_of(entities, document.mentions)
        if self._fusion:
            added = _added(doc, document.mentions)
            doc.set_ents([ent for ent, _ in added], default="unmodified")
            meant += added
        for ent, which in meant:
            if id_ := document.mentions[which].id:
                for token in ent:
                    token.ent_kb_id_ = id_
        doc.user_data[NAME] = _plain(document, meant)
        return doc

    # --- saving ---------------------------------------------------------------------------------------------------

    def to_bytes(self, exclude: Iterable[str] = ()) -> bytes:
        """Which index is in use."""
        saved = {"index": self._options["index"], "fingerprint": self._linker.index.fingerprint}
        return json.dumps(saved).encode()

    def from_bytes(self, data: bytes, exclude: Iterable[str] = ()) -> NamenormComponent:
        """Warns if the index in use is another than the saved one."""
        saved, used = json.loads(data), self._linker.index.fingerprint
        if saved["fingerprint"] != used:
            warnings.warn(
                f"the component {NAME!r} was saved with another index: fingerprint {saved['fingerprint']} of "
                f"{saved['index'] or 'the shipped gazetteers'}, now {used} of "
                f"{self._options['index'] or 'the shipped gazetteers'}; answers may differ",
                stacklevel=2,
            )
        return self

    def to_disk(self, path: str | Path, exclude: Iterable[str] = ()) -> None:
        """As `to_bytes`, into a folder."""
        Path(path).mkdir(parents=True, exist_ok=True)
        (Path(path) / _FILE).write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, exclude: Iterable[str] = ()) -> NamenormComponent:
        """As `from_bytes`, from a folder."""
        return self.from_bytes((Path(path) / _FILE).read_bytes())

    def __reduce__(self) -> tuple[Any, ...]:
        """For worker processes, which open the index again."""
        return _again, (self.__class__, self._options, self.to_bytes())


def _again(class_: type[NamenormComponent], options: dict[str, Any], saved: bytes) -> NamenormComponent:
    return class_(**options).from_bytes(saved)


Meant = list[tuple[Any, int]]
"""Entities of spaCy, and which of the mentions each is."""


def _mentions_of(entities: Iterable[SpacySpan], mentions: Sequence[Mention]) -> Meant:
    """Each entity with its mention: of the same place, or a longer name around it that the gazetteer has."""
    starts = [m.start for m in mentions]
    last = ((ent, bisect_right(starts, ent.start_char) - 1) for ent in entities)
    return [(ent, which) for ent, which in last if which >= 0 and mentions[which].end >= ent.end_char]


def _added(doc: Doc, mentions: Sequence[Mention]) -> Meant:
    """New entities for the mentions that touch none: whole tokens, as spaCy's entities are."""
    taken = {token.i for ent in doc.ents for token in ent}
    added: Meant = []
    for which, m in enumerate(mentions):
        span = doc.char_span(m.start, m.end, label=m.type or "", alignment_mode="expand")
        if span and m.type and taken.isdisjoint(range(span.start, span.end)):
            taken.update(range(span.start, span.end))
            added.append((span, which))
    return added


# --- what a Doc keeps -------------------------------------------------------------------------------------------------


def _plain(document: Document, meant: Meant) -> dict[str, Any]:
    """A linked document as values that spaCy can save (msgpack), without its text."""
    return {
        "lang": document.lang,
        "lang_guessed": document.lang_guessed,
        "fingerprint": document.fingerprint,
        "mentions": [_row(mention) for mention in document.mentions],
        "entities": sorted((ent.start_char, ent.end_char, which) for ent, which in meant),
    }


_ENUMS = {"kind": Kind, "verdict": Verdict, "source": Source}


def _row(mention: Mention) -> dict[str, Any]:
    row = asdict(mention)
    return row | {field: str(row[field]) for field in _ENUMS} | {"candidates": list(row["candidates"])}


def _mention(row: Mapping[str, Any]) -> Mention:
    enums = {field: enum(row[field]) for field, enum in _ENUMS.items()}
    return Mention(**{**row, **enums, "candidates": tuple(row["candidates"])})


def document_of(doc: Doc) -> Document | None:
    """The linked document of a `Doc`: ``doc._.namenorm``; None where the component has not seen it."""
    kept = doc.user_data.get(NAME)
    if kept is None:
        return None
    mentions = tuple(map(_mention, kept["mentions"]))
    return Document(doc.text, kept["lang"], mentions, kept["fingerprint"], kept["lang_guessed"])


def mention_of(span: SpacySpan) -> Mention | None:
    """The mention of an entity: ``ent._.namenorm``; None for other spans."""
    kept = span.doc.user_data.get(NAME)
    if kept is None:
        return None
    place, entities = (span.start_char, span.end_char), kept["entities"]
    at = bisect_left(entities, place, key=_place)
    return _mention(kept["mentions"][entities[at][2]]) if at < len(entities) and _place(entities[at]) == place else None


def _place(entity: Sequence[int]) -> tuple[int, int]:
    return entity[0], entity[1]  # a list once it was saved and loaded, a tuple before


# --- registration -----------------------------------------------------------------------------------------------------


def make_component(
    nlp: Language,
    name: str,
    index: str | None,
    lang: str | None,
    labels: dict[str, str] | None,
    fuzzy: bool,
    add_entities: bool,
) -> NamenormComponent:
    """The factory: ``nlp.add_pipe("namenorm", config={...})``. The language is the pipeline's, unless it is given."""
    spoken = lang or (nlp.lang if nlp.lang in LANGUAGES else None)
    return NamenormComponent(index, spoken, labels, fuzzy=fuzzy, add_entities=add_entities)


def _register() -> None:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as SpacySpan

    Doc.set_extension(NAME, getter=document_of, force=True)  # forced: the module may be imported twice
    SpacySpan.set_extension(NAME, getter=mention_of, force=True)
    Language.factory(
        NAME,
        default_config={"index": None, "lang": None, "labels": None, "fuzzy": True, "add_entities": False},
        assigns=["doc._.namenorm", "span._.namenorm", "token.ent_kb_id"],
        requires=["doc.ents"],
        func=make_component,
    )


if find_spec("spacy"):  # what imports every module of the package (pydoc, doctest) does so without spaCy too
    _register()
