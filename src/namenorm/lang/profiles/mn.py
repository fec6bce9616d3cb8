"""Mongolian. Its inflection is not declared yet: names are found as written, respelled, and by likeness.

Source: Монгол хэлний зүй.
"""

from namenorm.lang.profile import LanguageProfile

PROFILE = LanguageProfile(
    code="mn",
    name="Mongolian",
    alphabet="абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
    common_words=frozenset(
        "ба байна байсан бас бид бол болон гэж гэсэн дараа дотор дээр манай мөн нь та тухай тэд тэр улсын "
        "хамт харин хэн ч энэ эсвэл юм юу өмнө".split()
    ),
    directions=frozenset(),
    paradigms=(),
    sources=("Монгол хэлний зүй",),
)
