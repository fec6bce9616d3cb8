"""The documentation says what the program does.

Every page is worked through once, from the top, in a folder of its own: blocks marked ``file=NAME`` are written, then
every ``$ namenorm …`` line of its console blocks is run and what it prints is compared with the lines below it. Python
blocks with prompts are run as doctests in the same folder. In expected output ``…`` stands for anything within a line,
and a line of ``…`` alone for any number of lines. Blocks marked ``needs=MODULE`` are left out where that optional library
is not installed. A score may be a little off, and so may the log-odds of a reason: each
fit of the weights moves them.

After a fit, ``python tests/docs/test_docs.py`` writes the table of weights, the floors and the outputs that no longer agree anew; read
what it has changed.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import click
import pytest

from namenorm.cli.main import main
from namenorm.comparing import SAME_FLOOR
from namenorm.gazetteer.problems import CODES
from namenorm.lang.languages import CYRILLIC_LANGUAGES, LANGUAGES, profile
from namenorm.matching import score
from namenorm.matching.verdict import MATCH_FLOOR, UNSURE_FLOOR
from namenorm.resolver import EXACT_STEPS, LIKENESS_STEPS, RULE_STEPS

ROOT = Path(__file__).parents[2]
PAGES = {page.name: page for page in [*sorted((ROOT / "docs").glob("**/*.md")), ROOT / "README.md"] if page.is_file()}

_FENCE = re.compile(r"^(```+)(?P<info>[^\n`]*)\n(?P<body>.*?)^\1[ \t]*$", re.MULTILINE | re.DOTALL)
_RUN = re.compile(r"(?:^|[|;&] )namenorm ")
_SHELL = 'namenorm() { "$DOCS_PYTHON" -m namenorm "$@"; }\n'


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, the file it is to be written as, the module it needs, its text and its first line."""

    language: str
    file: str | None
    needs: str | None
    body: str
    line: int


@dataclass(frozen=True)
class Ran:
    """A command of a page, what the page says it prints, and what it printed."""

    line: int
    command: str
    expected: str
    printed: str


def blocks(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    for m in _FENCE.finditer(text):
        language, *options = m["info"].split() or [""]
        given = dict(o.split("=", 1) for o in options if "=" in o)
        yield Block(
            language, given.get("file"), given.get("needs"), m["body"], text.count("\n", 0, m.start("body")) + 1
        )


def can_run(block: Block) -> bool:
    return block.needs is None or find_spec(block.needs) is not None


def commands(block: Block) -> Iterator[tuple[int, str, str]]:
    """The ``namenorm`` commands of a console block: line, command, the output shown."""
    for m in re.finditer(r"^\$ ([^\n]*)\n((?:(?!\$ )[^\n]*\n)*)", block.body, re.MULTILINE):
        if _RUN.search(m[1]):
            yield block.line + block.body.count("\n", 0, m.start()), m[1], m[2]


_NUMBER = re.compile(r"(?<![\w.])([+-]?\d\.\d{2,4})(?![\w.])")
"""A score, or log-odds with their sign."""

_SCORE_OFF = 0.05
_ODDS_OFF = 0.75


def agrees(expected: str, printed: str) -> bool:
    """Whether output is as shown; what the reasons of a candidate are, and not which comes first."""
    expected, printed = _with_reasons_by_name(expected), _with_reasons_by_name(printed)
    pattern = ""
    for line in expected.strip("\n").split("\n"):
        if line.strip() == "…":
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += r"[^\n]*?".join(map(_as_pattern, line.split("…"))) + r"\n"
    found = re.fullmatch(pattern, printed.strip("\n") + "\n")
    return found is not None and all(
        abs(float(shown) - float(number)) <= (_ODDS_OFF if shown[0] in "+-" else _SCORE_OFF)
        for shown, number in zip(_NUMBER.findall(expected), found.groups(), strict=True)
    )


_REASONS = re.compile(r"(?:^ +[+-]\d\.\d\d  \w+: .*\n)+", re.MULTILINE)


def _with_reasons_by_name(text: str) -> str:
    return _REASONS.sub(lambda m: "".join(sorted(m[0].splitlines(keepends=True), key=_reason_of)), text)


def _reason_of(line: str) -> str:
    return line.split()[1]


def _as_pattern(text: str) -> str:
    literals = _NUMBER.split(text)
    return "".join(r"([+-]?\d\.\d+)" if i % 2 else re.escape(part) for i, part in enumerate(literals))


def run(command: str, folder: Path) -> str:
    """What a shell command prints, on both of its streams."""
    env = os.environ | {
        "DOCS_PYTHON": sys.executable,
        "PYTHONIOENCODING": "utf-8",
        "PYTHONUTF8": "1",
        "COLUMNS": "80",
    }
    done = subprocess.run(
        ["sh", "-c", _SHELL + command],
        cwd=folder,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=60,
    )
    return done.stdout.decode("utf-8")


def work_through(page: Path, folder: Path) -> list[Ran]:
    ran = []
    for block in blocks(page):
        if block.file:
            path = folder / block.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.body, encoding="utf-8")
        elif block.language == "console" and can_run(block):
            ran += [Ran(line, c, expected, run(c, folder)) for line, c, expected in commands(block)]
    return ran


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    made = {name: tmp_path_factory.mktemp(name.removesuffix(".md")) for name in PAGES}
    for name, folder in made.items():
        lay_out(name, folder)
    return made


def lay_out(name: str, folder: Path) -> None:
    """Puts into the folder of a page what is there when it is read: the README is read in a checkout."""
    for samples in ("docs/samples", "gazetteers"):
        if name == "README.md" and (ROOT / samples).is_dir():
            shutil.copytree(ROOT / samples, folder / samples)


@pytest.fixture(scope="module")
def transcripts(folders: dict[str, Path]) -> dict[str, list[Ran]]:
    """What every page's commands printed; the pages are independent of each other and worked through side by side."""
    if shutil.which("sh") is None:
        pytest.skip("the pages show a POSIX shell")
    run("namenorm --version", next(iter(folders.values())))  # compiles the shipped gazetteers, once
    with ThreadPoolExecutor(max_workers=4) as pool:
        return dict(zip(PAGES, pool.map(work_through, PAGES.values(), folders.values()), strict=True))


@pytest.mark.parametrize("name", PAGES)
def test_commands_print_what_the_page_shows(name: str, transcripts: dict[str, list[Ran]]) -> None:
    wrong = [
        f"{name}:{r.line}: $ {r.command}\n--- the page shows\n{r.expected}--- it prints\n{r.printed}"
        for r in transcripts[name]
        if not agrees(r.expected, r.printed)
    ]
    assert not wrong, "\n".join(wrong)


class _Checker(doctest.OutputChecker):
    def check_output(self, want: str, got: str, optionflags: int) -> bool:
        return agrees(want, got)


@pytest.mark.parametrize("name", PAGES)
def test_python_blocks_give_what_the_page_shows(
    name: str, transcripts: dict[str, list[Ran]], folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folders[name])
    globs: dict[str, object] = {}
    wrong: list[str] = []
    left_out = {block.needs for block in blocks(PAGES[name]) if not can_run(block)}
    for block in blocks(PAGES[name]):
        if block.language == "python" and ">>> " in block.body and can_run(block):
            examples = doctest.DocTestParser().get_doctest(block.body, globs, name, name, block.line - 1)
            doctest.DocTestRunner(checker=_Checker(), verbose=False).run(examples, out=wrong.append, clear_globs=False)
            globs = examples.globs
    assert not wrong, "".join(wrong)
    if left_out:
        pytest.skip(f"the rest agrees; not installed: {', '.join(sorted(filter(None, left_out)))}")


def test_every_code_of_the_linter_is_in_the_gazetteer_reference() -> None:
    page = PAGES["gazetteer-format.md"].read_text(encoding="utf-8")
    rows = set(re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE))
    assert set(CODES) - rows == set()


def test_every_command_and_option_is_in_its_section_of_the_command_line_reference() -> None:
    page = PAGES["command-line.md"].read_text(encoding="utf-8")
    sections = {m[1]: m[2] for m in re.finditer(r"^## `([^`]+)`\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)}
    for path, command in _all_commands(main, ""):
        assert path in sections, f"no section {path!r}"
        for option in (o for p in command.params if isinstance(p, click.Option) for o in p.opts):
            assert f"`{option}" in sections[path], f"{option} is not in the section {path!r}"


def _all_commands(group: click.Group, prefix: str) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from _all_commands(command, f"{prefix}{name} ")
        elif command is not None:
            yield prefix + name, command


EXPLANATION = PAGES["how-a-match-is-decided.md"]
STEPS = (*EXACT_STEPS, *RULE_STEPS, *LIKENESS_STEPS)
FLOORS = {"MATCH_FLOOR": MATCH_FLOOR, "UNSURE_FLOOR": UNSURE_FLOOR, "SAME_FLOOR": SAME_FLOOR}
_TABLE = re.compile(
    r"(?<=^\| reason \| weight \| compared \| example \|\n\|---\|---:\|---:\|---\|\n)(?:\|.*\n)+", re.MULTILINE
)


def rows_of_weights() -> str:
    """The table of reasons, as ``weights.tsv`` has them."""
    rows = (line.split("\t") for line in _WEIGHTS.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return "".join(f"| `{reason}` | {one} | {other} | {example} |\n" for reason, one, other, example in rows)


_WEIGHTS = Path(score.__file__).parent / "data" / "weights.tsv"


def test_the_explanation_has_a_section_on_each_step_and_the_floors() -> None:
    page = EXPLANATION.read_text(encoding="utf-8")
    for step in STEPS:
        assert f"### `{step.__name__}`" in page
    for name, floor in FLOORS.items():
        assert f"| `{name}` | {floor:g} |" in page


def test_the_explanation_has_the_weights_as_they_are() -> None:
    (table,) = _TABLE.findall(EXPLANATION.read_text(encoding="utf-8"))
    assert table == rows_of_weights(), "run: python tests/docs/test_docs.py"


@pytest.mark.parametrize(
    ("expected", "printed", "does"),
    [
        ("Ким (PER, 0.97)", "Ким (PER, 0.95)", True), ("Ким (PER, 0.97)", "Ким (PER, 0.85)", False), ("Ким (PER, 0.97)", "Кем (PER, 0.97)", False),
        ("  +2.87  unified_form", "  +2.50  unified_form", True), ("  +2.87  unified_form", "  -2.87  unified_form", False),
        ('{"score": 0.97}', '{"score": 0.9707}', True), ("a … b 0.50", "a x 0.10 b 0.51", True), ("a\n…\nb", "a\nx\ny\nb", True),
        ("  +1.20  b: x\n  -1.10  a: x\n", "  -1.10  a: x\n  +1.20  b: x\n", True), ("  +1.20  b: x\n", "  +1.20  b: x\n  -1.10  a: x\n", False),
        ("a\n…\nb", "a\nx\ny", False), ("1.2.34", "1.2.35", False),
    ],
)  # fmt: skip
def test_shown_and_printed_agree_but_for_what_a_fit_moves(expected: str, printed: str, does: bool) -> None:
    assert agrees(expected, printed) is does


def test_the_languages_without_inflection_are_told() -> None:
    page = PAGES["languages.md"].read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `(\w\w)` \| \w+ \| ([^|]+?) \|", page, re.MULTILINE))
    assert {lang: not profile(lang).paradigms for lang in CYRILLIC_LANGUAGES} == {
        lang: forms == "not yet" for lang, forms in rows.items()
    }
    assert all(f"`{lang}`" in page for lang in LANGUAGES)


def test_every_dotted_name_in_the_pages_can_be_imported() -> None:
    named = {n for p in PAGES.values() for n in re.findall(r"`(namenorm(?:\.\w+)+)`", p.read_text(encoding="utf-8"))}
    for dotted in sorted(named):
        module, _, attribute = dotted.rpartition(".")
        try:
            import_module(dotted)
        except ImportError:
            assert hasattr(import_module(module), attribute), dotted


def _renewed(expected: str, printed: str) -> str:
    """What a page is to show: its own lines where they agree, else what was printed."""
    shown, now = expected.rstrip("\n").split("\n"), printed.rstrip("\n").split("\n")
    if len(shown) == len(now):
        now = [old if agrees(old, new) and "…" in old else new for old, new in zip(shown, now, strict=True)]
    tail = expected[len(expected.rstrip("\n")) :]
    return "\n".join(re.sub(r"\b[0-9a-f]{16}\b", "…", line) for line in now) + tail


def rewrite(page: Path, folder: Path) -> None:
    """Writes what the commands and examples of a page print now, where it no longer agrees, and the table of weights."""
    lines = page.read_text(encoding="utf-8")
    for ran in work_through(page, folder):
        old = f"$ {ran.command}\n{ran.expected}"
        if not agrees(ran.expected, ran.printed):
            print(f"{page.name}:{ran.line}: $ {ran.command}")
            lines = lines.replace(old, f"$ {ran.command}\n{_renewed(ran.expected, ran.printed)}")
    lines = _TABLE.sub(lambda _: rows_of_weights(), lines)
    for name, floor in FLOORS.items():
        lines = re.sub(rf"(?<=^\| `{name}` \| )[\d.]+(?= \|)", f"{floor:g}", lines, flags=re.MULTILINE)
    page.write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    for each in PAGES.values():
        with tempfile.TemporaryDirectory() as made:
            lay_out(each.name, Path(made))
            rewrite(each, Path(made))
