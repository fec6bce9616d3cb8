"""Names of Chinese, Japanese and Korean people and places as the traditions write them: each allows several spellings."""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.errors import MissingExtraError
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.model import Kind
from namenorm.testing.variation.kind import Change, Promise, Spelling, variant_kind
from namenorm.transcription.names import SOURCES, transcribe

_XI = Spelling("Си Дзинпин", "bg", origin=("zh", "Xi Jinping"))


@variant_kind((_XI, "Си Джинпин"), forms=frozenset({Kind.NAME}), promise=Promise.NOT_ANOTHER)
def transcribed_otherwise(spelling: Spelling) -> Iterator[Change]:
    """What else the tradition of the language makes of the name in its own script or romanization."""
    if spelling.origin is None or spelling.origin[0] not in SOURCES or spelling.lang not in CYRILLIC_LANGUAGES:
        return
    source, name = spelling.origin
    try:
        found = transcribe(name, source, spelling.lang)
    except MissingExtraError:  # characters, and no pypinyin
        return
    for text in found:
        yield spelling.change(text, f"transcribed from {name} ({source})")


KINDS = (transcribed_otherwise,)
"""The kinds of this module."""
