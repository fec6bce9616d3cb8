"""A recogniser's model for the tests that want a real one."""

import importlib.util
from pathlib import Path

import pytest

WITHOUT_STANZA = 'needs Stanza: pip install "namenorm[stanza]"'


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory):
    """The file of a small Stanza model, trained once a session (some ten seconds); see `tests/ner/tiny_model.py`."""
    pytest.importorskip("stanza", reason=WITHOUT_STANZA)
    spec = importlib.util.spec_from_file_location("tiny_model", Path(__file__).with_name("tiny_model.py"))
    recipe = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(recipe)
    return recipe.train(tmp_path_factory.mktemp("tiny-model"))
