"""The table of limits says what the code says."""

import re
from importlib import import_module
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "limits.md"
ROWS = re.findall(r"^\|[^|]+\| ([\d,e]+) \| `([\w.]+)\.(\w+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def test_the_page_has_its_limits():
    assert len(ROWS) >= 25


@pytest.mark.parametrize(("value", "module", "name"), ROWS)
def test_a_limit_is_that_of_the_code(value, module, name):
    assert getattr(import_module(f"namenorm.{module}"), name) == float(value.replace(",", ""))
