"""Tajik. Its inflection is not declared yet: names are found as written, respelled, and by likeness.

Source: Забони адабии ҳозираи тоҷик.
"""

from namenorm.lang.profile import LanguageProfile

PROFILE = LanguageProfile(
    code="tg",
    name="Tajik",
    alphabet="абвгғдеёжзиӣйкқлмнопрстуӯфхҳцчҷшъэюя",
    common_words=frozenset(
        [
            "ва",
            "аз",
            "ба",
            "дар",
            "бо",
            "барои",
            "ин",
            "он",
            "ки",
            "то",
            "ё",
            "ҳам",
            "аст",
            "буд",
            "шуд",
            "мо",
            "шумо",
            "онҳо",
            "як",
            "ду",
            "баъд",
            "пеш",
            "танҳо",
            "низ",
            "чун",
            "агар",
            "вале",
            "лекин",
            "дигар",
        ]
    ),
    directions=frozenset(),
    paradigms=(),
    sources=("Забони адабии ҳозираи тоҷик",),
)
