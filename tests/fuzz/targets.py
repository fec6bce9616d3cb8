"""What the fuzzers call: functions of bytes that let a `NamenormError` pass and nothing else.

Each makes of arbitrary bytes what one door of the library takes, goes through it, and checks what must hold behind it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from functools import cache
from itertools import islice, pairwise
from pathlib import Path

from click.testing import CliRunner

import namenorm
from namenorm.cli.main import main
from namenorm.gazetteer.collection import Gazetteer
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.registry import import_format
from namenorm.gazetteer.importing.source import Source
from namenorm.index.build import build_index
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.ner.formats import FORMATS, Annotated
from namenorm.text.tokens import split, tokens, words
from namenorm.text.unify import unify, visible

LANGUAGES = (None, *CYRILLIC_LANGUAGES, "en")
TYPES = (None, "PER", "LOC", "ORG", "EVT", "PRO")

GAZETTEER = """\
- {id: "kim", type: PER, label: "Kim Jong Un", gender: m, origin: {lang: ko, name: "김정은"}, names: {ru: ["Ким Чен Ын"]}, short: {ru: ["Ким"]}}
- {id: "dprk", type: LOC, label: "North Korea", names: {ru: ["Северная Корея"]}, acronyms: {ru: ["КНДР"]}, adjectives: {ru: ["северокорейский"]}, demonyms: {ru: ["северокореец"]}}
- {id: "kcna", type: ORG, label: "KCNA", names: {mk: ["Корејска централна новинска агенција"]}, acronyms: {mk: ["КЦНА"], ru: ["ЦТАК"]}}
- {id: "bush", type: PER, label: "George Bush", names: {ru: ["Джордж Буш"]}, short: {ru: ["Буш"]}, not_same_as: ["bush2"]}
- {id: "bush2", type: PER, label: "George W. Bush", names: {ru: ["Джордж Уокер Буш"]}, short: {ru: ["Буш"]}, hints: {words: {ru: ["младший"]}}}
"""


def text_of(data: bytes) -> str:
    """Text out of bytes: the first one says how to read the others, so that letters of all kinds are near."""
    how, rest = data[:1], data[1:]
    if not how or how[0] < 128:
        return rest.decode("cp1251", "replace")
    if how[0] < 192:
        return rest.decode("utf-8", "surrogateescape")
    return rest[: len(rest) & ~1].decode("utf-16-le", "surrogatepass")


def asked(data: bytes) -> tuple[str | None, str | None, str]:
    """A language, a type, and text."""
    head = data[:2].ljust(2, b"\0")
    return LANGUAGES[head[0] % len(LANGUAGES)], TYPES[head[1] % len(TYPES)], text_of(data[2:])


@cache
def folder() -> Path:
    """A folder of this process; its files are written over."""
    return Path(tempfile.mkdtemp(prefix="namenorm-fuzz-"))


@cache
def linker() -> namenorm.Linker:
    """A linker of a small gazetteer: what is odd about a name is not in how many there are."""
    source, index = folder() / "g.yaml", folder() / "g.index"
    source.write_text(GAZETTEER, encoding="utf-8")
    build_index(Gazetteer.load(source), index)
    return namenorm.Linker(namenorm.Resolver(namenorm.Index.open(index)))


def text(data: bytes) -> None:
    """Unification and words: unifying twice is unifying once, and words stand where they say."""
    given = text_of(data)
    unify(given)
    visible(given)
    found = list(tokens(given))
    assert all(given[t.start : t.end] == t.text and t.text for t in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert tuple(t.key for t in found) == words(given)
    assert all(unify(t.key) == t.key for t in found)
    assert "".join(part for parts in split(given) for part in parts) == given


def resolver(data: bytes) -> None:
    """A name: a verdict, and probabilities."""
    lang, type_, name = asked(data)
    answer = linker().resolver.resolve(name, lang, type_)
    assert (answer.id is not None) == (answer.verdict is namenorm.Verdict.MATCH)
    assert all(0 <= c.score <= 1 for c in answer.candidates)
    assert answer.steps is not None


def shipped(data: bytes) -> None:
    """A name asked of the shipped gazetteers."""
    lang, type_, name = asked(data)
    namenorm.resolve(name, lang, type_)


def compare(data: bytes) -> None:
    """Two names."""
    lang, _, both = asked(data)
    a, _, b = both.partition("|")
    one, other = namenorm.compare(a, b, lang, lang), namenorm.compare(b, a, lang, lang)
    assert one.same == other.same


def link(data: bytes) -> None:
    """A text: mentions lie in it, in order, with the text they say."""
    lang, _, given = asked(data)
    document = linker().link(given, lang)
    assert all(given[m.start : m.end] == m.text for m in document.mentions)
    assert all(a.end <= b.start for a, b in pairwise(document.mentions))


def spellings(data: bytes) -> None:
    """Inflection, base forms, transcription, romanization."""
    lang, type_, name = asked(data)
    spoken = lang or "ru"
    if spoken in CYRILLIC_LANGUAGES:
        namenorm.inflect(name, spoken, type_)
        namenorm.lemmas(name, spoken, type_)
        for source in ("zh", "ja", "ko"):
            namenorm.transcribe(name, source, spoken)
    for table in ("bg_law_2009", "iso_9_1995", "uk_dstu_9112_a", "ru_gost_779_b"):
        namenorm.transliterate(name, table, unknown="keep")


def _loaded(data: bytes, name: str) -> None:
    path = folder() / name
    path.write_bytes(data)
    found = Gazetteer.load(path, strict=False)
    if found.entities and not found.errors:
        index = folder() / f"{name}.index"
        build_index(found, index)
        opened = namenorm.Index.open(index)
        assert {e.id for e in opened} == {e.id for e in found.entities}
        opened.close()


def yaml(data: bytes) -> None:
    """A gazetteer in YAML: problems or an index."""
    _loaded(data, "fuzz.yaml")


def yaml_entry(data: bytes) -> None:
    """The same, with an entry around it, so that values are met rather than syntax."""
    shown = text_of(data).encode("utf-8", "surrogatepass")
    _loaded(b'- id: "x"\n  type: PER\n  label: "X"\n  ' + shown, "fuzz.yaml")


def tsv(data: bytes) -> None:
    """A gazetteer in TSV."""
    _loaded(b"id\ttype\tlang\tname\tweight\tkind\n" + data, "fuzz.tsv")


def index(data: bytes) -> None:
    """A damaged index: bytes of a good one changed at places; it is refused, or answers as the good one does."""
    whole = bytearray((folder() / "g.index").read_bytes() if linker() else b"")
    for i in range(0, len(data) - 3, 4):
        place = int.from_bytes(data[i : i + 3], "little") % len(whole)
        whole[place] ^= data[i + 3] or 1
    path = folder() / "bad.index"
    path.write_bytes(whole)
    opened = namenorm.Index.open(path)
    answer = namenorm.Resolver(opened).resolve("Ким Чен Ыну", "ru")
    assert answer == linker().resolver.resolve("Ким Чен Ыну", "ru")


def index_file(data: bytes) -> None:
    """Any file taken for an index."""
    path = folder() / "any.index"
    path.write_bytes(b"NAMENORM\2\0\0\0" + data if data[:1] == b"\1" else data)
    namenorm.Index.open(path).close()


def annotated(data: bytes) -> None:
    """Files of other tools: CoNLL, brat, BSNLP, Hugging Face, JSON."""
    names = sorted(FORMATS)
    name = names[data[0] % len(names)] if data else names[0]
    home = folder() / "annotated"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    path = home / f"a{FORMATS[name].SUFFIXES[0]}"
    path.write_bytes(data[1:])
    (home / "a.txt").write_bytes(data[1:200])
    for document in FORMATS[name].read(path):
        if isinstance(document, Annotated):
            assert all(0 <= s.start < s.end <= len(document.text) for s in document.spans)
            FORMATS[name].write(document)


IMPORTED = {
    "wikidata": "a.json", "sparql": "a.json", "paranames": "a.tsv", "jrc-names": "a.txt", "geonames": "a.txt",
    "followthemoney": "a.json", "skos": "a.nt", "spacy-patterns": "a.jsonl", "openrefine": "a.json",
}  # fmt: skip


def imported(data: bytes) -> None:
    """Files of other gazetteers: records, and malformed ones counted."""
    names = sorted(IMPORTED)
    name = names[data[0] % len(names)] if data else names[0]
    path = folder() / IMPORTED[name]
    path.write_bytes(data[1:])
    report = Report()
    for record in islice(import_format(name).read(Source(path), report), 1_000):
        assert record.entity.names
        assert record.position > 0


def command_line(data: bytes) -> None:
    """JSON lines on standard input of every command that reads them: an answer and an exit status, no traceback."""
    commands = (
        ["resolve", "--jsonl"],
        ["link", "--jsonl"],
        ["cluster", "--all", "-"],
        ["link", "-"],
        ["compare", "--jsonl"],
        ["resolve", "-"],
    )
    command = commands[data[0] % len(commands)] if data else commands[0]
    gazetteer = ["-g", os.fspath(folder() / "g.index")] if linker() and command[0] in ("resolve", "link") else []
    done = CliRunner().invoke(main, [*command, *gazetteer], input=data[1:])
    assert done.exit_code in (0, 1, 2), (done.exit_code, done.output[-500:])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception


TARGETS = {
    f.__name__: f
    for f in (
        text, resolver, shipped, compare, link, spellings, yaml, yaml_entry, tsv, index, index_file, annotated, imported, command_line,
    )
}  # fmt: skip


def run(target: str, data: bytes) -> None:
    """Runs one target; what namenorm raises on purpose is an answer."""
    with suppress(namenorm.NamenormError):
        TARGETS[target](data)
