"""spaCy: the entities of any pipeline, official or your own.

For a pipeline that gives ids itself, there is the component ``namenorm``: ``nlp.add_pipe("namenorm")``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from namenorm.errors import InputError, MissingExtraError
from namenorm.labels import Labels
from namenorm.model import Span

if TYPE_CHECKING:
    from spacy.language import Language

_NO_SUCH_MODEL = "[E050]"
"""spaCy's code for a name that is neither a package nor a folder."""

_SURROGATE = re.compile("[\ud800-\udfff]")


class SpacyRecogniser:
    """Finds what a spaCy pipeline has in ``doc.ents``.

    >>> from namenorm.ner.spacy import SpacyRecogniser
    >>> recogniser = SpacyRecogniser("ru_core_news_sm")                             # doctest: +SKIP
    >>> next(recogniser.spans(["Путин прибыл в Пекин."]))                           # doctest: +SKIP
    [Span(start=0, end=5, type='PER', label='PER'), Span(start=15, end=20, type='LOC', label='LOC')]
    """

    def __init__(self, pipeline: str | Path | Language, labels: Labels | Mapping[str, str] | None = None) -> None:
        """Takes a pipeline, or loads it.

        Args:
            pipeline: A loaded pipeline; or the name of an installed one, or the folder of one.
            labels: What the pipeline's labels are for namenorm, in addition to the declared ones or instead of them;
                ``none`` leaves entities of that label out.

        Raises:
            InputError: No pipeline has this name; the message says how to get one. Or a label is given a type that
                does not exist.
            MissingExtraError: spaCy is not installed.
        """
        self._labels = labels if isinstance(labels, Labels) else Labels(labels)
        self._nlp: Any = _loaded(pipeline) if isinstance(pipeline, str | Path) else pipeline

    def types(self, lang: str | None = None) -> frozenset[str] | None:
        """The entity types that the pipeline's components declare; None where none of them declares any."""
        makers = [name for name in self._nlp.pipe_names if "doc.ents" in self._nlp.get_pipe_meta(name).assigns]
        labels = [label for name in makers for label in self._nlp.pipe_labels.get(name, ())]
        return frozenset(type_ for label in labels if (type_ := self._labels.type_of(label))) or None

    def spans(self, texts: Iterable[str], lang: str | None = None) -> Iterator[list[Span]]:
        """The names of each text, in order; see `namenorm.ner.Recogniser.spans`.

        Args:
            texts: Lazily read, in batches of the pipeline's size.
            lang: Makes no difference: a pipeline is for one language, or for all.

        Raises:
            InputError: (from the iterator) a text is no string, is longer than the pipeline allows
                (``nlp.max_length``), or comes out of the pipeline changed, so that offsets would not be those of the text.
        """
        for doc, text in self._nlp.pipe(map(self._prepared, texts), as_tuples=True):
            if doc.text != text:
                raise InputError(
                    "the pipeline changes the text, so the offsets of its entities are not those of the text"
                )
            yield [
                Span(ent.start_char, ent.end_char, self._labels.type_of(ent.label_), ent.label_)
                for ent in doc.ents
                if self._labels.is_name(ent.label_)
            ]

    def _prepared(self, text: object) -> tuple[str, str]:
        """A text as the pipeline can take it, twice: once to be read, once to compare."""
        if not isinstance(text, str):
            raise InputError(f"a text is a string, not {text.__class__.__name__}")
        longest = self._nlp.max_length
        if len(text) > longest:
            raise InputError(f"a text of {len(text):,} characters; the pipeline takes {longest:,}: split it")
        read = _SURROGATE.sub("\ufffd", text)  # spaCy keeps strings as UTF-8, which has no lone surrogates
        return read, read


def _loaded(pipeline: str | Path) -> Any:
    try:
        spacy = import_module("spacy")
    except ImportError:
        raise MissingExtraError("the recogniser spacy", "spacy") from None
    try:
        return spacy.load(pipeline)
    except OSError as error:
        if _NO_SUCH_MODEL not in str(error):
            raise
        raise InputError(
            f"no spaCy pipeline {str(pipeline)!r} is installed, and it is no folder; "
            f"an official one is installed by: python -m spacy download {pipeline}"
        ) from None
