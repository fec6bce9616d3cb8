"""Names and gazetteers made to trick or exhaust: impersonation, size, patterns that backtrack, paths in ids."""

import ast
import re
import time
from pathlib import Path

import pytest

import namenorm
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index

SOURCE = """\
- {id: "moscow", type: LOC, label: "Moscow", names: {ru: ["Москва"], en: ["Moscow"]}}
- {id: "putin", type: PER, label: "Vladimir Putin", names: {ru: ["Владимир Путин"]}}
- {id: "rosneft", type: ORG, label: "Rosneft", names: {ru: ["Роснефть"]}}
"""


@pytest.fixture
def resolver(index_of):
    return namenorm.Resolver(index_of(SOURCE))


# Letters that look alike (Unicode confusables, UTS #39). What is caught is answered as the name it imitates, with a step that
# says so; what is not is answered NONE, or for what it sounds like, with a step that says that.
CAUGHT = {
    "Latin letters in a Cyrillic word": "Mоcквa",
    "Latin capitals": "PОCHEФTЬ",
    "zero-width characters": "Мос\u200bк\u2060ва",
    "soft hyphens": "Мо\u00adсква",
    "direction marks": "\u202eМосква\u202c",
    "a variation selector": "Москва\ufe0f",
    "a stress mark": "Москва\u0301",
    "a grapheme joiner": "Мо\u034fсква",
}
NOT_CAUGHT = {
    "a whole word in Latin look-alikes": "Mocква".replace("ква", "kba"),
    "Greek letters": "Μοσκβα",
    "digits for letters": "М0сква",
    "mathematical letters": "\U0001d40c\U0001d428\U0001d42c\U0001d41c\U0001d428\U0001d430",
    "an Armenian letter": "Мօсква",
}


@pytest.mark.parametrize("name", CAUGHT.values(), ids=CAUGHT)
def test_a_disguise_that_is_caught_resolves_to_what_it_imitates(resolver, name):
    answer = resolver.resolve(name, "ru")
    assert answer.id in ("moscow", "rosneft")


@pytest.mark.parametrize("name", NOT_CAUGHT.values(), ids=NOT_CAUGHT)
def test_a_disguise_that_is_not_caught_is_never_taken_for_the_name_as_written(resolver, name):
    answer = resolver.resolve(name, "ru")
    assert answer.id is None or answer.candidates[0].step not in ("unified_form", "inflected_form")


def test_an_entry_that_imitates_another_in_look_alikes_is_told_by_the_linter(check):
    # the second has Latin o and a
    problems = check(SOURCE + '- {id: "fake", type: LOC, label: "Fake", names: {ru: ["Мoсквa"]}}\n')
    assert {p.code for p in problems} >= {"mixed-script"}


def test_an_entry_that_imitates_another_with_invisible_characters_is_told_by_the_linter(check):
    problems = check(SOURCE + '- {id: "fake", type: LOC, label: "Fake", names: {ru: ["Мос\u200bква"]}}\n')
    assert {p.code for p in problems} == {"shared-name"}


def test_a_hundred_thousand_names_of_one_entity_are_loaded_and_found(write, tmp_path):
    names = ", ".join(f'"Иван {i}"' for i in range(100_000))
    path = write("many.yaml", f'- {{id: "x", type: PER, label: "X", names: {{ru: [{names}]}}}}\n')
    build_index(Gazetteer.load(path), tmp_path / "many.index")
    resolver = namenorm.Resolver(namenorm.Index.open(tmp_path / "many.index"))
    assert resolver.resolve("Ивану 77777", "ru").id == "x"
    assert len(resolver.resolve("Иваном Ивановым", "ru").candidates) <= 8


@pytest.mark.parametrize("kind", ["label", "name", "key"])
def test_a_huge_scalar_is_one_problem_and_is_not_quoted_whole(check, kind):
    huge = "Ж" * 5_000_000
    content = {
        "label": f'- {{id: "x", type: PER, label: "{huge}"}}\n',
        "name": f'- {{id: "x", type: PER, label: "X", names: {{ru: ["{huge}"]}}}}\n',
        "key": f'- {{id: "x", type: PER, label: "X", ? "{huge}" : 1}}\n',
    }[kind]
    problems = check(content)
    assert problems
    assert max(len(str(p)) for p in problems) < 2_000


@pytest.mark.parametrize("id_", ["../../etc/passwd", "/etc/passwd", "a/../b", "C:\\x", "con", "~root", "$(x)", "-rf"])
def test_an_id_is_never_a_path(write, tmp_path, id_):
    before = set(tmp_path.rglob("*"))
    path = write("a.yaml", f"- {{id: '{id_}', type: PER, label: 'Ivan Petrov'}}\n")
    build_index(Gazetteer.load(path), tmp_path / "a.index")
    assert namenorm.Resolver(namenorm.Index.open(tmp_path / "a.index")).resolve("Ivan Petrov").id == id_
    assert set(tmp_path.rglob("*")) - before == {path, tmp_path / "a.index"}


# --- time -----------------------------------------------------------------------------------------------------------

HARD = {
    "one word": "а",
    "capitals": "А",
    "hyphens": "а-",
    "apostrophes": "а'",
    "initials": "А. ",
    "names": "Ким Чен ",
    "unknown names": "Шмяков Бзыков ",
    "stress marks": "а\u0301",
    "marks": "\u0301",
    "brackets": "((",
    "quotes": "«",
    "quoted words": "«Аа»",
    "spaces": " ",
    "lines": "\n",
    "acronyms": "КНДР (КЦТА) ",
    "digits": "1",
    "surrogates": "\ud800",
    "mixed": "аa",
    "dotted I": "İ",
    "Chinese": "中",
}


def _took(ask, text):
    began = time.process_time()
    ask(text)
    return time.process_time() - began


@pytest.mark.parametrize("piece", HARD.values(), ids=HARD)
@pytest.mark.parametrize("way", ["resolve", "link", "compare", "inflect"])
def test_time_grows_no_faster_than_the_input(resolver, way, piece):
    """Fifty times the text takes at most 250 times as long, beyond a third of a second.

    No timed assertion about speed: what is looked for is quadratic growth, which would take 2,500 times as long.
    """
    linker = namenorm.Linker(resolver)
    ask = {
        "resolve": lambda text: resolver.resolve(text, "ru"),
        "link": lambda text: linker.link(text, "ru"),
        "compare": lambda text: namenorm.compare(text, text[::-1], "ru", "bg"),
        "inflect": lambda text: namenorm.inflect(text, "ru"),
    }[way]
    small, large = piece * (2_000 // len(piece)), piece * (100_000 // len(piece))
    _took(ask, small)
    assert _took(ask, large) < 250 * max(_took(ask, small), 0.002) + 0.3


# --- regular expressions --------------------------------------------------------------------------------------------

PACKAGE = Path(namenorm.__file__).parent


def _patterns():
    """Every pattern that the source compiles with constant text."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "re":
                flags = re.VERBOSE if "VERBOSE" in ast.unparse(node) else 0
                for argument in node.args[:1]:
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                        yield pytest.param(argument.value, flags, id=f"{path.relative_to(PACKAGE)}:{node.lineno}")


@pytest.mark.parametrize(("pattern", "flags"), list(_patterns()))
def test_no_pattern_repeats_what_repeats(pattern, flags):
    """A repetition without bound inside another is what makes a pattern backtrack for ever: (a+)+."""
    tree = re._parser.parse(pattern, flags)
    assert not _nested(tree, False), pattern


_REPEATS = {re._constants.MAX_REPEAT, re._constants.MIN_REPEAT}


def _nested(tree, inside):
    for operation, argument in tree:
        if operation in _REPEATS:
            _, most, body = argument
            endless = most == re._constants.MAXREPEAT
            if (inside and endless and not _is_parted(tree)) or _nested(body, inside or endless):
                return True
        elif operation is re._constants.SUBPATTERN:
            if _nested(argument[3], inside):
                return True
        elif operation is re._constants.BRANCH and any(_nested(branch, inside) for branch in argument[1]):
            return True
    return False


def _is_parted(tree):
    """Whether each turn of the outer repetition must begin with a sign of its own, so that there is one way to match."""
    first, argument = tree[0]
    return first in (re._constants.LITERAL, re._constants.IN) and argument is not None and len(tree) > 1
