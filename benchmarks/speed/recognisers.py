"""How many documents a second recognisers read, alone and with namenorm, and what namenorm adds to their time.

    python benchmarks/speed/recognisers.py --stanza-model MODEL.pt --stanza-pretrain MODEL.pretrain.pt --texts TEXTS.jsonl

Half of the texts are the *cold* pass: the process has met no word of them. The other half, of the same vocabulary, is the
*warm* pass behind it. Each recogniser has a process of its own in each round, and reads each batch of texts twice: alone, and
paired with namenorm by `link_marked`; which comes first changes from batch to batch. All of it in one thread, by the
processor's clock. *namenorm adds* is what pairing takes more, in terms of the recogniser's own time; figures are those of the
round in which that is the median.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import importlib.util
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from measuring import ROOT, answer_as_child, gazetteer, in_fresh_process, say, shown, table

_PASSES = ("cold", "warm")
_BATCH = 32
"""Texts between two looks at the clock: as many as Stanza works on together."""
_FIRST_WORDS = {"ru": "Сегодня в городе. ", "uk": "Сьогодні в місті. ", "bg": "Днес в града. "}
_SHIPPED = "shipped"
_MADE = 10_000
"""Entities of the made gazetteer that made texts name."""
_SCANS = {"scan, fuzzy=False": False, "scan": True}


class Text(NamedTuple):
    """A document and the pass that it is read in."""

    lang: str
    text: str
    turn: str


# --- texts ------------------------------------------------------------------------------------------------------------


def texts_of(path: Path, count: int | None) -> Iterator[Text]:
    """The texts of a file of JSON lines, spread over it if not all are wanted; each language's in turn cold and warm."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        read = [line for line in map(json.loads, lines) if line.get("text")]
    step = max(1.0, len(read) / count) if count else 1.0
    seen: dict[str, int] = {}
    for line in (read[int(i * step)] for i in range(int(len(read) / step))):
        lang = line["lang"]
        yield Text(lang, line["text"], _PASSES[seen.get(lang, 0) % 2])
        seen[lang] = seen.get(lang, 0) + 1


def made_texts(count: int, seed: int) -> Iterator[Text]:
    """Made news, which names entities of the made gazetteer; see `news.articles`."""
    from news import articles

    for edition, turn in enumerate(_PASSES):
        for article in islice(articles(_MADE, seed, 10**9, edition), max(1, count // 2)):
            yield Text(article.lang, article.text, turn)


def _read(path: str, turn: str, langs: Iterable[str] | None = None) -> Iterator[tuple[str, list[str]]]:
    """The texts of a pass in batches of one language."""
    with open(path, encoding="utf-8") as lines:
        texts = [text for text in (Text(*json.loads(line)) for line in lines) if text.turn == turn]
    for lang in dict.fromkeys(text.lang for text in texts):
        if langs is None or lang in langs:
            mine = iter([text.text for text in texts if text.lang == lang])
            while batch := list(islice(mine, _BATCH)):
                yield lang, batch


# --- recognisers ------------------------------------------------------------------------------------------------------


def _stanza(model: str, pretrain: str | None, **_: Any) -> tuple[Any, None]:
    from namenorm.ner.stanza import StanzaRecogniser

    return StanzaRecogniser(model, pretrain), None


def _natasha(**_: Any) -> tuple[Any, tuple[str]]:
    from namenorm.ner.natasha import LANGUAGE, NatashaRecogniser

    return NatashaRecogniser(), (LANGUAGE,)


def _spacy(pipeline: str | None, **_: Any) -> tuple[Any, tuple[str] | None]:
    import spacy

    from namenorm.ner.spacy import SpacyRecogniser

    nlp: Any = spacy.load(pipeline) if pipeline else spacy.blank("xx")
    if not pipeline:
        names = _tiny_model().NAMES
        rules = [{"label": label, "pattern": name} for label, listed in names.items() for name in listed]
        nlp.add_pipe("entity_ruler").add_patterns(rules)
    return SpacyRecogniser(nlp), None if nlp.lang == "xx" else (nlp.lang,)


_MAKERS: dict[str, Callable[..., tuple[Any, tuple[str] | None]]] = {
    "stanza": _stanza,
    "natasha": _natasha,
    "spacy": _spacy,
}
"""Each makes a recogniser and says which languages it reads (None: all)."""


def _tiny_model() -> Any:
    """The recipe of the tests for a model of a few seconds' training, with the few names that it knows."""
    spec = importlib.util.spec_from_file_location("tiny_model", ROOT / "tests/ner/tiny_model.py")
    assert spec
    assert spec.loader
    recipe = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(recipe)
    return recipe


# --- what runs in processes of its own --------------------------------------------------------------------------------


def trained(folder: str) -> dict[str, Any]:
    """Trains the tiny model."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    with contextlib.redirect_stdout(sys.stderr):
        return {"model": str(_tiny_model().train(Path(folder)))}


def scanned(texts: str, index: str, fuzzy: bool) -> dict[str, Any]:
    """The linker without a recogniser."""
    linker = _linker(index)
    found: dict[str, Any] = {}
    for lang, words in _FIRST_WORDS.items():
        linker.link(words, lang, fuzzy=fuzzy)
    for turn in _PASSES:
        batches = list(_read(texts, turn))
        start = time.process_time()
        mentions = sum(len(linker.link(t, lang, fuzzy=fuzzy).mentions) for lang, batch in batches for t in batch)
        found[turn] = {**_size(batches), "alone_s": time.process_time() - start, "mentions": mentions}
    return found


def paired(texts: str, index: str, recogniser: str, given: dict[str, Any], first: int) -> dict[str, Any]:
    """A recogniser alone and with namenorm, batch by batch; ``first`` is which of the two begins."""
    from namenorm.ner.pairing import link_marked

    reader, langs = _MAKERS[recogniser](**given)
    linker = _linker(index)
    for lang, words in _FIRST_WORDS.items():  # libraries and languages are loaded; no text has been read
        if langs is None or lang in langs:
            list(link_marked(linker, reader, [words * 50] * 4, lang))

    def alone(batch: list[str], lang: str) -> int:
        return sum(map(len, reader.spans(batch, lang)))

    def both(batch: list[str], lang: str) -> int:
        return sum(len(document.mentions) for document in link_marked(linker, reader, batch, lang))

    found: dict[str, Any] = {}
    ways = {"alone": alone, "both": both}
    for turn in _PASSES:
        batches = list(_read(texts, turn, langs))
        taken = {f"{way}_{what}": 0.0 for way in ways for what in ("s", "mentions")}
        for number, (lang, batch) in enumerate(batches, first):
            for way in (("alone", "both"), ("both", "alone"))[number % 2]:
                start = time.process_time()
                mentions = ways[way](batch, lang)
                taken[f"{way}_s"] += time.process_time() - start
                taken[f"{way}_mentions"] += mentions
        adds = taken["both_s"] / taken["alone_s"] - 1 if taken["alone_s"] else None
        found[turn] = {**_size(batches), **taken, "namenorm_adds": adds}
    return found


def built(source: str, index: str) -> dict[str, Any]:
    """Builds the index of the made gazetteer."""
    from namenorm.cli.main import main as command_line

    command_line(["build", source, "-o", index], standalone_mode=False)
    return {}


def _linker(index: str) -> Any:
    import namenorm

    path = namenorm.shipped_index() if index == _SHIPPED else Path(index)
    return namenorm.Linker(namenorm.Resolver(namenorm.Index.open(path)))


def _size(batches: list[tuple[str, list[str]]]) -> dict[str, Any]:
    texts = [text for _, batch in batches for text in batch]
    return {"documents": len(texts), "kb": sum(len(text.encode()) for text in texts) / 1e3}


# --- all of it --------------------------------------------------------------------------------------------------------


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Figures by gazetteer, then by recogniser, then by pass."""
    texts = options.work / "recognisers-texts.jsonl"
    if options.texts:
        chosen = list(texts_of(options.texts, options.documents))
    else:
        chosen = list(made_texts(options.documents or 200, options.seed))
    texts.write_text("".join(json.dumps(text, ensure_ascii=False) + "\n" for text in chosen), encoding="utf-8")
    known = _recognisers(options)
    found: dict[str, Any] = {}
    for name, index in _gazetteers(options).items():
        rounds: dict[str, list[dict[str, Any]]] = {}
        for turn in range(options.rounds):
            say(f"{name}: round {turn + 1}")
            for scan, fuzzy in _SCANS.items():
                done = in_fresh_process("recognisers.py", "scanned", texts=texts, index=index, fuzzy=fuzzy)
                rounds.setdefault(scan, []).append(done)
            for label, (which, given) in known.items():
                done = given if "failed" in given else in_fresh_process(
                    "recognisers.py", "paired", texts=texts, index=index, recogniser=which, given=given, first=turn
                )  # fmt: skip
                rounds.setdefault(label, []).append(done)
        found[name] = {label: _median(done) for label, done in rounds.items()}
    return found


def _recognisers(options: argparse.Namespace) -> dict[str, tuple[str, dict[str, Any]]]:
    """Labels of the rows, with the name of a recogniser and what it is made from."""
    if options.stanza_model:
        label, given = "Stanza", {"model": options.stanza_model, "pretrain": options.stanza_pretrain}
        given = {of: str(path.resolve()) if path else None for of, path in given.items()}
    else:
        say("training a tiny model for Stanza")
        label = "Stanza (a tiny model)"
        given = {"pretrain": None, **in_fresh_process("recognisers.py", "trained", folder=options.work / "tiny-model")}
    spacy = options.spacy_model or "a blank pipeline, rules for 63 names"
    return {
        label: ("stanza", given),
        "Natasha (ru)": ("natasha", {}),
        f"spaCy ({spacy})": ("spacy", {"pipeline": options.spacy_model}),
    }


def _gazetteers(options: argparse.Namespace) -> dict[str, str]:
    """What the indexes are called, and where each is."""
    if options.gazetteer:
        given = {_called(path): path if path == _SHIPPED else str(Path(path).resolve()) for path in options.gazetteer}
        return dict(given)
    if options.texts:
        return {_called(_SHIPPED): _SHIPPED}
    source = gazetteer(options.work, _MADE, options.seed)
    index = source.with_suffix(".index")
    if not index.exists() or index.stat().st_mtime < source.stat().st_mtime:
        in_fresh_process("recognisers.py", "built", source=source, index=index)
    return {f"made, {_MADE:,} entities": str(index)}


def _called(path: str) -> str:
    import namenorm

    opened = namenorm.Index.open(namenorm.shipped_index() if path == _SHIPPED else Path(path))
    return f"{path if path == _SHIPPED else Path(path).name}, {opened.entity_count:,} entities"


def _median(rounds: list[dict[str, Any]]) -> dict[str, Any]:
    """The round in the middle for each pass, so that its figures belong together; what failed, if a round did."""
    failed = next((done for done in rounds if "failed" in done), None)
    if failed:
        return failed
    figures: dict[str, Any] = {}
    for turn in _PASSES:
        ranked = sorted((done[turn] for done in rounds), key=lambda of: of.get("namenorm_adds") or of["alone_s"])
        chosen = dict(ranked[(len(ranked) - 1) // 2])
        for way in ("alone", "both"):
            if chosen.get(f"{way}_s"):
                chosen[f"{way}_documents_per_second"] = chosen["documents"] / chosen[f"{way}_s"]
                chosen[f"{way}_kb_per_second"] = chosen["kb"] / chosen[f"{way}_s"]
        figures[turn] = chosen
    return figures


# --- tables -----------------------------------------------------------------------------------------------------------

_COLUMNS = ("documents/s", "KB/s", "namenorm adds")


def tables(found: dict[str, Any]) -> str:
    """The figures of `measure` as Markdown, one table for each gazetteer."""
    head = ("one core", *(f"{column}, {turn}" for turn in _PASSES for column in _COLUMNS))
    pages = []
    for name, rows in found.items():
        read = rows["scan"]
        if "failed" not in read:
            parts = [
                f"{turn} {read[turn]['documents']:,.0f} documents, {shown(read[turn]['kb'])} KB" for turn in _PASSES
            ]
            name = f"{name} ({'; '.join(parts)})"
        pages.append(f"{name}:\n\n{table(head, [line for label, row in rows.items() for line in _lines(label, row)])}")
    return "\n\n".join(pages)


def _lines(label: str, row: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    if "failed" in row:
        yield (f"{label}: {row['failed']}", *["-"] * 6)
        return
    yield (label, *_cells(row, "alone"))
    if "both_s" in row["cold"]:
        yield (f"{label.partition(' (')[0]} with namenorm", *_cells(row, "both"))


def _cells(row: dict[str, Any], way: str) -> Iterator[str]:
    for turn in _PASSES:
        yield shown(row[turn].get(f"{way}_documents_per_second"))
        yield shown(row[turn].get(f"{way}_kb_per_second"))
        adds = row[turn].get("namenorm_adds")
        yield f"{adds:.0%}" if way == "both" and adds is not None else "-"


def main() -> None:
    """Measures and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--stanza-model", type=Path, metavar="FILE", help="a Stanza model; without it a tiny one is trained"
    )
    parser.add_argument("--stanza-pretrain", type=Path, metavar="FILE", help="the word vectors of that model")
    parser.add_argument(
        "--spacy-model", metavar="NAME", help="an installed pipeline; without it a blank one with rules"
    )
    parser.add_argument(
        "--texts", type=Path, metavar="FILE", help="JSON lines with lang and text; without it made news"
    )
    parser.add_argument("--documents", type=int, metavar="N", help="at most so many texts (made ones: 200)")
    parser.add_argument(
        "--gazetteer",
        nargs="+",
        metavar="INDEX",
        help="one or more; 'shipped' is the shipped one, and used for given texts",
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--work", type=Path, default=Path(tempfile.gettempdir()) / "namenorm-bench", help="for made files"
    )
    parser.add_argument("--json", type=Path, help="where to write the figures")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    found = measure(options)
    if options.json:
        options.json.write_text(json.dumps(found, indent=1, ensure_ascii=False), encoding="utf-8")
    print(tables(found))


if __name__ == "__main__":
    os.environ["OMP_NUM_THREADS"] = os.environ["MKL_NUM_THREADS"] = "1"  # before torch is imported, here or in a child
    if not answer_as_child({"trained": trained, "scanned": scanned, "paired": paired, "built": built}):
        main()
