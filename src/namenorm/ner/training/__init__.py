"""Training a recogniser where there is none: from marked sentences (gold), and from plain text that a gazetteer marks.

What is learned from is kept in a folder beside the model and used again as long as the inputs are the same. The folder
also keeps the best model so far, so that training can be broken off and taken up again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

from namenorm.errors import InputError
from namenorm.labels import Labels
from namenorm.lang.languages import check_language
from namenorm.linker import Linker
from namenorm.model import Span
from namenorm.ner.training.marking import silver
from namenorm.ner.training.samples import Sample, distinct, read_columns
from namenorm.ner.training.scoring import Score, score
from namenorm.ner.training.splitting import Parts, split
from namenorm.ner.training.stanza_trainer import (
    Options,
    Progress,
    Tell,
    forget,
    progress_of,
    replace,
    require_stanza,
    run,
    save_whole,
    write_sentences,
)

__all__ = ["Options", "Prepared", "Progress", "Sources", "Trained", "evaluate", "prepare", "require_stanza", "train"]

_FORMAT = 1
"""Of what is kept in the folder; another one makes it anew."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What to learn from.

    Attributes:
        gold: Texts of files in a column format, by the names they are told of in errors.
        plain: Plain texts, which the linker marks.
        labels: Types of labels in addition to the declared ones.
        heldout: How much is held out to measure by, from 0 to 1: of gold where there is any, else of silver.
    """

    gold: Mapping[str, str] = field(default_factory=dict)
    plain: Sequence[str] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    heldout: float = 0.1


@dataclass(frozen=True, slots=True)
class Prepared:
    """Sentences to learn from, as they are kept in a folder.

    Attributes:
        folder: Where.
        lang: Their language.
        gold: How many sentences people marked.
        silver: How many the gazetteer marked.
        parts: How many are learned from, say when to stop, and are held out.
        heldout: Those that are held out.
        is_new: Whether they were made just now, or were there.
    """

    folder: Path
    lang: str
    gold: int
    silver: int
    parts: tuple[int, int, int]
    heldout: tuple[Sample, ...]
    is_new: bool


@dataclass(frozen=True, slots=True)
class Trained:
    """A model, and what it finds in the sentences held out.

    Attributes:
        model: Its file.
        progress: Steps done, and the best F1 on the development sentences.
        scores: By type, and of all.
    """

    model: Path
    progress: Progress
    scores: dict[str, Score]


def prepare(sources: Sources, lang: str, folder: Path, linker: Linker | None = None) -> Prepared:
    """Reads, marks and divides the sentences, or finds them as they were left in the folder.

    Args:
        sources: What to learn from.
        lang: Its language.
        folder: Where to keep them; made if it is not there.
        linker: What marks plain texts.

    Raises:
        InputError: A file cannot be read, there are too few sentences, or the folder cannot be written.
        UnknownLanguageError: The language is unknown.
    """
    code = check_language(lang)
    if code is None:
        raise InputError("a recogniser is trained for one language: give its code")
    if sources.plain and linker is None:
        raise InputError("plain text is marked by a gazetteer: give a linker")
    key = _key(sources, code, linker)
    kept = _kept(folder)
    if kept is not None and kept["key"] == key:
        return _prepared(folder, kept, is_new=False)
    parts, counts = _divided(sources, code, linker)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        forget(folder)
        write_sentences(parts.train, folder / "train.json")
        write_sentences(parts.dev, folder / "dev.json")
        row = {
            "format": _FORMAT, "key": key, "lang": code, "gold": counts[0], "silver": counts[1],
            "parts": [len(part) for part in parts],
            "heldout": [[s.text, [[x.start, x.end, x.type] for x in s.spans]] for s in parts.heldout],
        }  # fmt: skip
        replace(folder / "prepared.json", lambda path: path.write_text(json.dumps(row), encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{folder}: {error.strerror or error}") from error
    return _prepared(folder, row, is_new=True)


def _divided(sources: Sources, lang: str, linker: Linker | None) -> tuple[Parts, tuple[int, int]]:
    """The sentences in three parts, and how many are gold and silver.

    Where there is gold, it alone measures, and silver is only learned from.
    """
    labels = Labels(sources.labels)
    gold = distinct(sample for name, text in sources.gold.items() for sample in _read(name, text, labels))
    marked = silver(sources.plain, linker, lang) if linker is not None and sources.plain else []
    known = {_bare(sample) for sample in gold}
    marked = [sample for sample in marked if _bare(sample) not in known]
    parts = split(gold or marked, sources.heldout)
    if gold:
        parts = parts._replace(train=parts.train + marked)
    for part, what in zip(parts, ("to learn from", "for development", "held out"), strict=True):
        if not any(sample.spans for sample in part):
            raise InputError(f"there is no name in the {len(part)} sentences {what}; more sentences are needed")
    return parts, (len(gold), len(marked))


def _read(name: str, text: str, labels: Labels) -> list[Sample]:
    try:
        return list(read_columns(text, labels))
    except InputError as error:
        raise InputError(f"{name}: {error}") from error


def _bare(sample: Sample) -> str:
    """A sentence without its spaces, of which gold has other ones than plain text."""
    return "".join(sample.text.split())


def _key(sources: Sources, lang: str, linker: Linker | None) -> str:
    """What the sentences depend on."""
    digest = blake2b(digest_size=16)
    index = linker.index.fingerprint if linker is not None and sources.plain else ""
    given = (_FORMAT, lang, sources.heldout, sorted(sources.labels.items()), index, len(sources.gold))
    for text in (repr(given), *sources.gold.values(), *sources.plain):
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()


def _kept(folder: Path) -> dict[str, Any] | None:
    """What the folder has, if it is whole."""
    try:
        row: dict[str, Any] = json.loads((folder / "prepared.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    there = all((folder / name).exists() for name in ("train.json", "dev.json"))
    return row if there and isinstance(row, dict) and row.get("format") == _FORMAT else None


def _prepared(folder: Path, row: dict[str, Any], *, is_new: bool) -> Prepared:
    heldout = tuple(
        Sample(text, tuple(Span(start, end, type_) for start, end, type_ in spans)) for text, spans in row["heldout"]
    )
    train, dev, held = row["parts"]
    return Prepared(folder, row["lang"], row["gold"], row["silver"], (train, dev, held), heldout, is_new)


def train(
    prepared: Prepared, output: Path, options: Options | None = None, tell: Tell | None = None, *, resume: bool = False
) -> Trained:
    """Trains a model, saves it as one file that `namenorm.ner.stanza` opens, and measures it.

    Seeds the generators of chance of Python, NumPy and PyTorch.

    Args:
        prepared: What `prepare` gave.
        output: The file to write.
        options: How to train.
        tell: Is told of progress.
        resume: Go on from the best model that training in this folder had; else it begins anew.

    Raises:
        MissingExtraError: Stanza is not installed.
        InputError: There is nothing to go on from, or the model cannot be made or written.
    """
    require_stanza()
    chosen = options or Options()
    folder = prepared.folder
    if chosen.vectors is not None and not chosen.vectors.is_file():
        raise InputError(f"{chosen.vectors}: no such file of word vectors")
    if not resume:
        forget(folder)
    elif progress_of(folder).best is None:
        raise InputError(f"{folder}: no training to go on from, or from other sentences")
    best = run(folder, folder / "train.json", folder / "dev.json", prepared.lang, chosen, tell or _silent)
    save_whole(best, output, chosen.vectors)
    return Trained(output, progress_of(folder), evaluate(output, prepared.heldout, prepared.lang))


def evaluate(model: Path, samples: Sequence[Sample], lang: str) -> dict[str, Score]:
    """What a model finds in sentences, compared with what is marked in them."""
    from namenorm.ner.stanza import StanzaRecogniser

    recogniser = StanzaRecogniser(model=model)
    found = recogniser.spans([sample.text for sample in samples], lang)
    return score([sample.spans for sample in samples], found)


def _silent(done: int, of: int, f1: float | None) -> None:
    """Tells nobody."""
