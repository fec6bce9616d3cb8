"""namenorm: which entity does this name mean?

For names written in any Cyrillic-script language (and in Latin script), in any case form, spelling tradition,
abbreviation or typing accident. The functions of this module use the shipped gazetteers, opened on first use; for a
gazetteer of your own make an `Index` and a `Resolver`.

>>> import namenorm
>>> namenorm.resolve("Ким Чен Ыну", lang="ru").id
'per:kim-jong-un'
>>> [(m.text, m.id) for m in namenorm.link("Средба во Пекинг: Си Џинпинг и Ким Џонг Ун.", lang="mk").mentions]
[('Пекинг', 'loc:beijing'), ('Си Џинпинг', 'per:xi-jinping'), ('Ким Џонг Ун', 'per:kim-jong-un')]
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from namenorm.api import compare, lemmas, link, normalize, resolve
    from namenorm.clustering.clusters import cluster
    from namenorm.errors import NamenormError
    from namenorm.gazetteer.collection import Gazetteer
    from namenorm.index.build import build_index
    from namenorm.index.reader import Index
    from namenorm.lang.declining import inflect
    from namenorm.linker import Linker
    from namenorm.model import Comparison, Document, Entity, Mention, Resolution, Verdict
    from namenorm.resolver import Resolver
    from namenorm.shipped import shipped_index
    from namenorm.transcription.names import transcribe
    from namenorm.translit.standards import detransliterate, tables, transliterate

_HOMES = {
    "Comparison": "model",
    "Document": "model",
    "Entity": "model",
    "Gazetteer": "gazetteer.collection",
    "Index": "index.reader",
    "Linker": "linker",
    "Mention": "model",
    "NamenormError": "errors",
    "Resolution": "model",
    "Resolver": "resolver",
    "Verdict": "model",
    "build_index": "index.build",
    "cluster": "clustering.clusters",
    "compare": "api",
    "detransliterate": "translit.standards",
    "inflect": "lang.declining",
    "lemmas": "api",
    "link": "api",
    "normalize": "api",
    "resolve": "api",
    "shipped_index": "shipped",
    "tables": "translit.standards",
    "transcribe": "transcription.names",
    "transliterate": "translit.standards",
}

__all__ = [  # noqa: RUF022 - what a reader looks for first comes first
    "resolve",
    "link",
    "compare",
    "normalize",
    "transliterate",
    "detransliterate",
    "tables",
    "transcribe",
    "inflect",
    "lemmas",
    "cluster",
    "Resolver",
    "Linker",
    "Index",
    "Gazetteer",
    "build_index",
    "shipped_index",
    "Resolution",
    "Document",
    "Mention",
    "Comparison",
    "Entity",
    "Verdict",
    "NamenormError",
]


def __getattr__(name: str) -> Any:
    """Imports a public name when it is first asked for, so that ``import namenorm`` costs next to nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module 'namenorm' has no attribute {name!r}")
    value = getattr(import_module(f"namenorm.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
