"""Stanza's recognisers: official models, or a model file of your own, for any language.

Texts are cut into sentences and tokens here (see `namenorm.ner.tokenizing`), so that languages without a Stanza tokenizer
work (mk, sr, be …) and every span lies exactly where it stands. Nothing is downloaded unless asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from namenorm.errors import InputError, MissingExtraError
from namenorm.labels import Labels
from namenorm.model import Span
from namenorm.ner.tokenizing import sentences

BATCH = 32
"""Texts that are worked on together."""

_Tokens = list[list[dict[str, Any]]]


class StanzaRecogniser:
    """Names by a Stanza NER model.

    Args:
        model: A model file (``.pt``), for texts of any language it was made for; None: the official model of the language
            that a text is in.
        pretrain: The word vectors that the model was trained with, where they are not in its file.
        folder: Where official models lie; None: Stanza's own folder.
        labels: What the model's labels are; None: as declared.
        download: On: an official model that is not there is fetched from the network; off: it is an error.
        gpu: On: a GPU is used if there is one; off: never.

    Raises:
        MissingExtraError: Stanza is not installed.
        InputError: The file is no model, or its word vectors are missing (it would answer at random).

    >>> from namenorm.ner.stanza import StanzaRecogniser
    >>> recogniser = StanzaRecogniser(model="mk-ner.pt")                            # doctest: +SKIP
    >>> next(recogniser.spans(["Си Џинпинг е во Пекинг."]))                         # doctest: +SKIP
    [Span(start=0, end=10, type='PER', label='PER'), Span(start=16, end=22, type='LOC', label='LOC')]
    """

    def __init__(
        self,
        model: str | Path | None = None,
        pretrain: str | Path | None = None,
        *,
        folder: str | Path | None = None,
        labels: Labels | Mapping[str, str] | None = None,
        download: bool = False,
        gpu: bool = False,
    ) -> None:
        self._stanza = _library()
        self._labels = labels if isinstance(labels, Labels) else Labels(labels)
        self._folder = folder
        self._download = download
        self._gpu = gpu
        self._pipelines: dict[str | None, Any] = {}
        self.model = None if model is None else Path(model)
        if self.model is not None:
            self._pipelines[None] = self._of_file(self.model, None if pretrain is None else Path(pretrain))
        elif pretrain is not None:
            raise InputError("word vectors are given without a model file")

    def types(self, lang: str | None = None) -> frozenset[str]:
        """The entity types that the model of a language knows."""
        tags = self._pipeline(lang).processors["ner"].get_known_tags()
        return frozenset(type_ for tag in tags if (type_ := self._labels.type_of(tag)))

    def spans(self, texts: Iterable[str], lang: str | None = None) -> Iterator[list[Span]]:
        """The names of each text, in order; see `namenorm.ner.Recogniser.spans`.

        Raises:
            InputError: There is no model for the language; the message says how to get one, where there is.
        """
        pipeline = self._pipeline(lang)
        coming = iter(texts)
        while batch := list(islice(coming, BATCH)):
            yield from self._recognised(pipeline, batch)

    def _recognised(self, pipeline: Any, texts: list[str]) -> Iterator[list[Span]]:
        document = self._stanza.models.common.doc.Document
        prepared = [_tokens(text) for text in texts]
        made = [document(tokens, text=text) for tokens, text in zip(prepared, texts, strict=True) if tokens]
        done = iter(pipeline.bulk_process(made) if made else ())
        for tokens in prepared:
            yield (
                [self._span(entity) for entity in next(done).ents if self._labels.is_name(entity.type)]
                if tokens
                else []
            )

    def _span(self, entity: Any) -> Span:
        return Span(entity.start_char, entity.end_char, self._labels.type_of(entity.type), entity.type)

    # --- models -----------------------------------------------------------------------------------------------------

    def _pipeline(self, lang: str | None) -> Any:
        key = None if self.model is not None else lang
        if key not in self._pipelines:
            if key is None:
                raise InputError(
                    "Stanza's official models are one for each language: say which language the text is in"
                )
            self._pipelines[key] = self._official(key)
        return self._pipelines[key]

    def _official(self, lang: str) -> Any:
        options: dict[str, Any] = {} if self._folder is None else {"dir": str(self._folder)}
        method = "download_resources" if self._download else None
        try:
            return self._make(lang, download_method=method, **options)
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            # Stanza says each of these in another class: no resources file, no language, no processor, no model file.
            raise InputError(_no_model(lang, self._download, error)) from error

    def _of_file(self, model: Path, pretrain: Path | None) -> Any:
        check_model(model, has_pretrain=pretrain is not None)
        given = {} if pretrain is None else {"ner_pretrain_path": str(_existing(pretrain, "word vectors"))}
        with TemporaryDirectory() as folder:  # Stanza wants a list of resources, be it an empty one
            Path(folder, "resources.json").write_text("{}", encoding="utf-8")
            return self._make(
                "xx", dir=folder, ner_model_path=str(model), allow_unknown_language=True, download_method=None, **given
            )

    def _make(self, lang: str, **options: Any) -> Any:
        return self._stanza.Pipeline(
            lang,
            processors="tokenize,ner",
            tokenize_pretokenized=True,
            use_gpu=self._gpu,
            logging_level="ERROR",
            **options,
        )


def check_model(model: Path, has_pretrain: bool) -> None:
    """Looks into a model file: a model trained on word vectors that it does not hold answers at random without them.

    Raises:
        InputError: It is not there, no Stanza NER model, or needs word vectors that are not given.
    """
    torch = import_module("torch")
    try:
        saved = torch.load(_existing(model, "a Stanza model"), map_location="cpu", weights_only=True)
        vocabulary, weights = saved["vocab"], saved["model"]
    except InputError:
        raise
    except Exception as error:  # torch raises whatever its unpickler meets
        raise InputError(f"{model}: no Stanza NER model ({error.__class__.__name__})") from error
    if "tag" not in vocabulary and "delta" not in vocabulary:
        raise InputError(f"{model}: a Stanza model, but not one of NER")
    if "word" in vocabulary and "word_emb.weight" not in weights and not has_pretrain:
        raise InputError(
            f"{model}: this model needs the word vectors it was trained with; give them as pretrain (--ner-pretrain FILE)"
        )


def _existing(path: Path, what: str) -> Path:
    if not path.is_file():
        raise InputError(f"{path}: no such file ({what} was expected)")
    return path


def _tokens(text: str) -> _Tokens:
    """A text as Stanza takes it when it is not to cut it itself."""
    return [
        [{"id": n, "text": t.text, "start_char": t.start, "end_char": t.end} for n, t in enumerate(sentence, 1)]
        for sentence in sentences(text)
    ]


def _no_model(lang: str, may_download: bool, error: Exception) -> str:
    first = str(error).strip().splitlines()[0][:200] if str(error).strip() else error.__class__.__name__
    if may_download:
        return f"Stanza has no NER model for {lang!r}, or it cannot be fetched ({first}); see 'namenorm ner train'"
    return (
        f"no Stanza NER model for {lang!r} on this machine ({first}); fetch it with --ner-download or "
        f'python -c \'import stanza; stanza.download("{lang}", processors="tokenize,ner")\' where Stanza has one (bg, ru, uk, '
        f"kk), or make one: 'namenorm ner train'"
    )


def _library() -> Any:
    try:
        stanza = import_module("stanza")
        import_module("stanza.models.common.doc")
    except ImportError as error:
        raise MissingExtraError("the recogniser 'stanza'", "stanza") from error
    return stanza
