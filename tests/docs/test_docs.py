"""The documentation says what the program does.

Every page is worked through once, from the top, in a folder of its own: blocks marked ``file=NAME`` are written, then
every ``$ namenorm …`` line of its console blocks is run and what it prints is compared with the lines below it. Python
blocks with prompts are run as doctests in the same folder. In expected output ``…`` stands for anything within a line,
and a line of ``…`` alone for any number of lines.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import click
import pytest

from namenorm.cli.main import main
from namenorm.gazetteer.problems import CODES
from namenorm.lang.languages import CYRILLIC_LANGUAGES, LANGUAGES, profile
from namenorm.matching import weights
from namenorm.matching.hits import EXACT_STEPS, LIKENESS_STEPS

ROOT = Path(__file__).parents[2]
PAGES = {page.name: page for page in [*sorted((ROOT / "docs").glob("**/*.md")), ROOT / "README.md"] if page.is_file()}

_FENCE = re.compile(r"^(```+)(?P<info>[^\n`]*)\n(?P<body>.*?)^\1[ \t]*$", re.MULTILINE | re.DOTALL)
_RUN = re.compile(r"(?:^|[|;&] )namenorm ")
_SHELL = 'namenorm() { "$DOCS_PYTHON" -m namenorm "$@"; }\n'


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, the file it is to be written as, its text and the line it begins on."""

    language: str
    file: str | None
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
        file = next((o.removeprefix("file=") for o in options if o.startswith("file=")), None)
        yield Block(language, file, m["body"], text.count("\n", 0, m.start("body")) + 1)


def commands(block: Block) -> Iterator[tuple[int, str, str]]:
    """The ``namenorm`` commands of a console block: line, command, the output shown."""
    for m in re.finditer(r"^\$ ([^\n]*)\n((?:(?!\$ )[^\n]*\n)*)", block.body, re.MULTILINE):
        if _RUN.search(m[1]):
            yield block.line + block.body.count("\n", 0, m.start()), m[1], m[2]


def agrees(expected: str, printed: str) -> bool:
    pattern = ""
    for line in expected.strip("\n").split("\n"):
        if line.strip() == "…":
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += r"[^\n]*?".join(map(re.escape, line.split("…"))) + r"\n"
    return re.fullmatch(pattern, printed.strip("\n") + "\n") is not None


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
        elif block.language == "console":
            ran += [Ran(line, c, expected, run(c, folder)) for line, c, expected in commands(block)]
    return ran


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    made = {name: tmp_path_factory.mktemp(name.removesuffix(".md")) for name in PAGES}
    for samples in ("docs/samples", "gazetteers"):  # the README is read in a checkout
        if "README.md" in made and (ROOT / samples).is_dir():
            shutil.copytree(ROOT / samples, made["README.md"] / samples)
    return made


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
    for block in blocks(PAGES[name]):
        if block.language == "python" and ">>> " in block.body:
            examples = doctest.DocTestParser().get_doctest(block.body, globs, name, name, block.line - 1)
            doctest.DocTestRunner(checker=_Checker(), verbose=False).run(examples, out=wrong.append, clear_globs=False)
            globs = examples.globs
    assert not wrong, "".join(wrong)


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


def test_the_explanation_gives_each_step_and_each_number() -> None:
    page = PAGES["how-a-match-is-decided.md"].read_text(encoding="utf-8")
    for step in (*EXACT_STEPS, *LIKENESS_STEPS):
        assert f"### `{step.__name__}`" in page
    shown = dict(re.findall(r"^\| `([A-Z_]+)` \| ([^|]+?) \|", page, re.MULTILINE))
    numbers = {name: value for name, value in vars(weights).items() if name.isupper()}
    assert {n: shown.get(n) for n, v in numbers.items() if isinstance(v, int | float)} == {
        n: f"{v:g}" for n, v in numbers.items() if isinstance(v, int | float)
    }
    for name, value in numbers.items():
        if isinstance(value, dict):
            for key, number in value.items():
                assert f"{key} {number:g}" in shown[name], name
        elif isinstance(value, tuple):
            for _, number in value:
                assert f"{number:.2f}" in shown[name], name


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
