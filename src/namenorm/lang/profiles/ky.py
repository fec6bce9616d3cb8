"""Kyrgyz. Its inflection is not declared yet: names are found as written, respelled, and by likeness.

Source: Кыргыз адабий тилинин грамматикасы 1980.
"""

from namenorm.lang.profile import LanguageProfile

PROFILE = LanguageProfile(
    code="ky",
    name="Kyrgyz",
    alphabet="абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    common_words=frozenset(
        "ал алар анын бар биз бир бирок болду болуп боюнча бул гана да дагы деген деп жана же жок кандай "
        "кийин менен ошол сиз тууралуу ушул чейин эки эмне үчүн".split()
    ),
    directions=frozenset(),
    paradigms=(),
    sources=("Кыргыз адабий тилинин грамматикасы 1980",),
)
