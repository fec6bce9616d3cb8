"""Stanza's own trainer: started, watched, taken up again, and its best model made one file.

Stanza 1.15 keeps the best model it had, not the state of the optimizer. Training that is taken up again therefore goes
on from the weights of the best model, with the learning rate of the beginning.
"""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from pickle import UnpicklingError
from shutil import copyfile
from typing import Any

from namenorm.errors import InputError, MissingExtraError
from namenorm.ner.training.samples import Sample, tagged

Tell = Callable[[int, int, float | None], None]
"""Told of progress: steps done, of how many, and the F1 on the development sentences where it was just measured."""

_RUN, _BEST, _PROGRESS = "run.pt", "best.pt", "progress.json"


@dataclass(frozen=True, slots=True)
class Options:
    """How to train. The model is a BiLSTM over characters, and over word vectors where there are any, with a CRF.

    Attributes:
        steps: Batches of 32 sentences, at most; training stops before where it gets no better.
        seed: Of all chance.
        vectors: Word vectors: a .pt file of Stanza, or a text file in the format of word2vec.
        gpu: Train on a graphics card.
        small: A much smaller network, for trying things out.
    """

    steps: int = 5000
    seed: int = 1
    vectors: Path | None = None
    gpu: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far training has come.

    Attributes:
        steps: Those done when the model was last measured.
        best: The best F1 on the development sentences, from 0 to 1; None before the first.
        vectors: Whether the model has word vectors.
    """

    steps: int = 0
    best: float | None = None
    vectors: bool = False


def require_stanza() -> None:
    """Raises MissingExtraError where Stanza cannot be imported."""
    try:
        import_module("stanza")
    except ImportError as error:
        raise MissingExtraError("training a recogniser", "stanza") from error


def write_sentences(samples: Iterable[Sample], path: Path) -> None:
    """Writes sentences in the JSON that Stanza's trainer reads; in ASCII, for it reads in the platform's encoding."""
    rows = [[{"text": word, "ner": tag} for word, tag in tagged(sample)] for sample in samples]
    path.write_text(json.dumps([row for row in rows if row]), encoding="ascii")


def progress_of(folder: Path) -> Progress:
    """How far the training in a folder has come; nothing where there was none, or its model is lost."""
    try:
        read = json.loads((folder / _PROGRESS).read_text(encoding="utf-8"))
        known = Progress(int(read["steps"]), read["best"], bool(read["vectors"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Progress()
    return known if (folder / _BEST).exists() else Progress()


def forget(folder: Path) -> None:
    """Removes what an earlier training left in a folder; its sentences stay."""
    for name in (_RUN, _BEST, _PROGRESS):
        (folder / name).unlink(missing_ok=True)


def run(folder: Path, train: Path, dev: Path, lang: str, options: Options, tell: Tell) -> Path:
    """Trains, from the beginning or from where the training in this folder had come to.

    Returns:
        The best model, which is kept whole in the folder at every moment, so that training can be broken off.

    Raises:
        InputError: The word vectors cannot be read, or Stanza did not train.
    """
    if options.gpu and not import_module("torch").cuda.is_available():
        raise InputError("no graphics card that PyTorch can use")
    begun = progress_of(folder)
    if begun.best is not None and begun.vectors != (options.vectors is not None):
        raise InputError(f"{folder}: this training was begun {'with' if begun.vectors else 'without'} word vectors")
    if begun.steps >= options.steps and begun.best is not None:
        return folder / _BEST
    watcher = _Watcher(folder, begun, options, tell)
    with _listening(watcher):
        try:
            import_module("stanza.models.ner_tagger").main(_arguments(folder, train, dev, lang, options, begun))
        except (OSError, ValueError, LookupError, RuntimeError, UnpicklingError) as error:  # mostly of word vectors
            raise InputError(f"Stanza's trainer stopped: {error.__class__.__name__}: {error}") from error
    watcher.finish()
    return folder / _BEST


def _arguments(folder: Path, train: Path, dev: Path, lang: str, options: Options, begun: Progress) -> list[str]:
    """What Stanza's trainer is told."""
    left = options.steps - begun.steps
    given: dict[str, Any] = {
        "mode": "train", "shorthand": f"{lang}_namenorm", "seed": options.seed + begun.steps,
        "train_file": train, "eval_file": dev, "save_dir": folder, "save_name": _RUN,
        "max_steps": left, "eval_interval": max(1, min(250, left, options.steps // 10)), "log_step": 20,
        **(_SMALL if options.small else _USUAL),
    }  # fmt: skip
    flags = [] if options.gpu else ["--cpu"]
    if options.vectors is None:
        flags.append("--no_pretrain")
        given["word_emb_dim"] = 0
    else:
        given["wordvec_pretrain_file" if options.vectors.suffix == ".pt" else "wordvec_file"] = options.vectors
    if begun.best is not None:
        flags.append("--finetune")
        given["finetune_load_name"] = folder / _BEST
    return flags + [str(x) for name, value in given.items() for x in (f"--{name}", value)]


_USUAL = {
    "char_emb_dim": 100, "char_hidden_dim": 100, "hidden_dim": 256, "batch_size": 32, "dropout": 0.3,
    "optim": "adam", "lr": 0.002,
}  # fmt: skip
_SMALL = {
    "char_emb_dim": 24, "char_hidden_dim": 32, "hidden_dim": 48, "batch_size": 16, "dropout": 0.2,
    "optim": "adam", "lr": 0.005,
}  # fmt: skip

_STEP = re.compile(r"step (\d+)/\d+, loss")
_SCORE = re.compile(r"step (\d+): train_loss = .*dev_score = ([\d.]+)")


class _Watcher(logging.Handler):
    """Reads what the trainer says, tells of it, and keeps the best model safe: the trainer saves over its last one."""

    def __init__(self, folder: Path, begun: Progress, options: Options, tell: Tell) -> None:
        super().__init__(logging.INFO)
        self._folder = folder
        self._begun = begun.steps
        self._best = begun.best
        self._steps = options.steps
        self._vectors = options.vectors is not None
        self._tell = tell
        self._latest = Progress()

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if m := _SCORE.search(message):
            self._latest = Progress(self._begun + int(m[1]), float(m[2]))
            self._note()
            self._tell(self._latest.steps, self._steps, self._latest.best)
        elif m := _STEP.search(message):
            self._tell(self._begun + int(m[1]), self._steps, None)
        elif message.startswith("New best model saved"):
            self._keep()

    def _keep(self) -> None:
        """Keeps the model just saved, if it is better than those of earlier runs too, of which the trainer knows none."""
        score = self._latest.best
        if self._best is None or (score is not None and score > self._best):
            replace(self._folder / _BEST, lambda path: copyfile(self._folder / _RUN, path))
            self._best = score
            self._note()

    def _note(self) -> None:
        text = json.dumps({"steps": self._latest.steps, "best": self._best, "vectors": self._vectors})
        replace(self._folder / _PROGRESS, lambda path: path.write_text(text, encoding="utf-8"))

    def finish(self) -> None:
        """Makes sure that there is a model."""
        if not (self._folder / _BEST).exists():
            if not (self._folder / _RUN).exists():
                raise InputError(f"Stanza's trainer has left no model in {self._folder}")
            copyfile(self._folder / _RUN, self._folder / _BEST)
        (self._folder / _RUN).unlink(missing_ok=True)


@contextmanager
def _listening(handler: logging.Handler) -> Iterator[None]:
    """Lets a handler alone hear what Stanza says; the level is put back, which importing the trainer changes."""
    import_module("stanza")
    logger = logging.getLogger("stanza")
    handlers, level = logger.handlers[:], logger.level
    logger.handlers = [handler]
    logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.handlers = handlers
        logger.setLevel(level)


def replace(path: Path, write: Callable[[Path], object]) -> None:
    """Writes a file beside another and puts it in its place, so that it is whole at every moment."""
    beside = path.with_name(path.name + ".new")
    write(beside)
    os.replace(beside, path)


def save_whole(model: Path, output: Path, vectors: Path | None) -> None:
    """Saves a model as one file: with its word vectors, of which Stanza saves only the words, and without local paths.

    Raises:
        InputError: It cannot be written.
    """
    with _listening(logging.NullHandler()):
        ner_tagger = import_module("stanza.models.ner_tagger")
        given = None if vectors is None else ner_tagger.load_pretrain(_vectors(vectors))
        loaded = ner_tagger.Trainer(model_file=str(model), pretrain=given, device="cpu")
    for name, value in loaded.args.items():
        if name.endswith(("_dir", "_file", "_load_name")) and value:
            loaded.args[name] = Path(value).name
    try:
        replace(output, lambda path: _save(loaded, path))
    except OSError as error:
        raise InputError(f"{output}: {error.strerror or error}") from error


def _save(loaded: Any, path: Path) -> None:
    """Saves a model; Stanza itself says nothing to the caller where it cannot."""
    path.touch()
    with _listening(logging.NullHandler()):
        loaded.save(str(path), skip_modules=False)


def _vectors(path: Path) -> dict[str, Any]:
    """Word vectors, as the options of Stanza's trainer name them."""
    is_own = path.suffix == ".pt"
    return {
        "pretrain": True,
        "pretrain_max_vocab": 100_000,
        "wordvec_pretrain_file": str(path) if is_own else None,
        "wordvec_file": "" if is_own else str(path),
    }
