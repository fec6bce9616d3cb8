"""Who may import whom, and what an import costs."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import namenorm

PACKAGE = Path(namenorm.__file__).parent

LAYERS = [
    {"errors", "model", "config", "json_line", "git"},
    {"labels"},
    {"text"},
    {"lang"},
    {"translit"},
    {"transcription"},
    {"gazetteer"},
    {"index"},
    {"matching"},
    {"parallel"},
    {"resolver"},
    {"linking"},
    {"linker"},
    {"normalizer", "comparing", "shipped"},
    {"clustering"},
    {"ner"},
    {"api"},
    {"testing"},
    {"cli"},
]
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}

MODULES = {
    ".".join(p.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): p for p in PACKAGE.rglob("*.py")
}
FACADE = {"__init__", "__main__"}  # the public names, and ``python -m namenorm``: above all layers


def _is_type_checking(node):
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def _imports(node):
    """Modules of namenorm that are imported anywhere in a piece of code, but for those only types need."""
    if isinstance(node, ast.Import):
        yield from ((a.name, node.lineno) for a in node.names if a.name.split(".")[0] == "namenorm")
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, f"line {node.lineno}: a relative import"
        if node.module and node.module.split(".")[0] == "namenorm":
            # ``from namenorm import comparing`` names a module, ``from namenorm.api import link`` a thing in one
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield (full if full.removeprefix("namenorm.") in MODULES else node.module), node.lineno
    for child in node.orelse if _is_type_checking(node) else ast.iter_child_nodes(node):
        yield from _imports(child)


def _imported(module):
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    return {(name.removeprefix("namenorm").removeprefix(".") or "__init__", line) for name, line in _imports(tree)}


def test_every_module_has_a_layer():
    assert {m.split(".")[0] for m in MODULES} - FACADE == set(LEVEL)


@pytest.mark.parametrize("module", sorted(MODULES.keys() - FACADE))
def test_nothing_imports_upward(module):
    own = LEVEL[module.split(".")[0]]
    upward = [(n, line) for n, line in _imported(module) if n in FACADE or LEVEL[n.split(".")[0]] > own]
    assert not upward


def test_no_modules_import_each_other_in_a_circle():
    graph = {m: {n for n, _ in _imported(m)} for m in MODULES.keys() - FACADE}
    while graph:
        free = {m for m, needs in graph.items() if not needs & graph.keys()}
        assert free, f"a circle among {sorted(graph)}"
        graph = {m: needs for m, needs in graph.items() if m not in free}


def test_the_reader_of_imports_sees_them_in_functions_and_leaves_those_of_types():
    code = """
from namenorm import comparing
from namenorm.text.tokens import words
import namenorm.index.build
if TYPE_CHECKING:
    from namenorm.cli import main
else:
    from namenorm.errors import InputError
def f():
    if True:
        from namenorm.linker import Linker
"""
    assert {name for name, _ in _imports(ast.parse(code))} == {
        "namenorm.comparing", "namenorm.text.tokens", "namenorm.index.build", "namenorm.errors", "namenorm.linker",
    }  # fmt: skip


def _loaded_after(code):
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; {code}; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_importing_namenorm_imports_nothing_heavy():
    loaded = _loaded_after("import namenorm")
    assert "namenorm" in loaded
    assert not loaded & {"yaml", "click", "rapidfuzz", "unidecode", "xxhash", "multiprocessing", "namenorm.api", "namenorm.lang.languages"}


def test_opening_an_index_needs_no_yaml_and_no_click():
    loaded = _loaded_after("import namenorm; namenorm.Index, namenorm.Resolver")
    assert "namenorm.index.reader" in loaded
    assert not loaded & {"yaml", "click"}


@pytest.mark.parametrize("name", namenorm.__all__)
def test_every_public_name_is_there(name):
    assert getattr(namenorm, name).__name__ == name
    assert name in dir(namenorm)


def test_a_name_that_is_not_public_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'resolv'"):
        namenorm.resolv  # noqa: B018
