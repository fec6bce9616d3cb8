"""Mongolian. Its inflection is not declared yet: names are found as written, respelled, and by likeness.

Source: Монгол хэлний зүй.
"""

from namenorm.lang.profile import LanguageProfile

PROFILE = LanguageProfile(
    code="mn",
    name="Mongolian",
    alphabet="абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
    common_words=frozenset(
        [
            "ба",
            "болон",
            "нь",
            "энэ",
            "тэр",
            "юм",
            "байна",
            "байсан",
            "гэж",
            "гэсэн",
            "болон",
            "мөн",
            "тухай",
            "хамт",
            "дээр",
            "дотор",
            "өмнө",
            "дараа",
            "бол",
            "бас",
            "ч",
            "бид",
            "та",
            "тэд",
            "хэн",
            "юу",
            "эсвэл",
            "харин",
            "манай",
            "улсын",
        ]
    ),
    directions=frozenset(),
    paradigms=(),
    sources=("Монгол хэлний зүй",),
)
