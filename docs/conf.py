"""How Sphinx builds these pages: ``sphinx-build -W -q -b html docs site``."""

from importlib.metadata import version as _version

project = "namenorm"
author = "the namenorm contributors"
project_copyright = author
version = release = _version("namenorm")

extensions = ["myst_parser"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "samples"]

html_theme = "alabaster"
html_theme_options = {
    "description": "Which entity does this name mean?",
    "fixed_sidebar": True,
    "page_width": "62rem",
}
html_show_sourcelink = False
