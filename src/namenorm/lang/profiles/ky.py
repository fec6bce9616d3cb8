"""Kyrgyz. Its inflection is not declared yet: names are found as written, respelled, and by likeness.

Source: Кыргыз адабий тилинин грамматикасы 1980.
"""

from namenorm.lang.profile import LanguageProfile

PROFILE = LanguageProfile(
    code="ky",
    name="Kyrgyz",
    alphabet="абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    common_words=frozenset(
        [
            "жана",
            "менен",
            "бул",
            "ал",
            "ошол",
            "үчүн",
            "бар",
            "жок",
            "деп",
            "деген",
            "болду",
            "болуп",
            "кийин",
            "чейин",
            "тууралуу",
            "боюнча",
            "гана",
            "дагы",
            "да",
            "бир",
            "эки",
            "биз",
            "сиз",
            "алар",
            "эмне",
            "кандай",
            "анын",
            "бирок",
            "же",
            "ушул",
        ]
    ),
    directions=frozenset(),
    paradigms=(),
    sources=("Кыргыз адабий тилинин грамматикасы 1980",),
)
