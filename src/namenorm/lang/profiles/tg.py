"""Tajik. Its inflection is not declared yet: names are found as written, respelled, and by likeness.

Source: Забони адабии ҳозираи тоҷик.
"""

from namenorm.lang.profile import LanguageProfile

PROFILE = LanguageProfile(
    code="tg",
    name="Tajik",
    alphabet="абвгғдеёжзиӣйкқлмнопрстуӯфхҳцчҷшъэюя",
    common_words=frozenset(
        "агар аз аст ба барои баъд бо буд ва вале дар дигар ду ин ки лекин мо низ он онҳо пеш танҳо то чун "
        "шуд шумо як ё ҳам".split()
    ),
    directions=frozenset(),
    paradigms=(),
    sources=("Забони адабии ҳозираи тоҷик",),
)
