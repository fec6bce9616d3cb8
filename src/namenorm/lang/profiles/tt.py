"""Tatar. Its inflection is not declared yet: names are found as written, respelled, and by likeness.

Source: Татар грамматикасы 1993.
"""

from namenorm.lang.profile import LanguageProfile

PROFILE = LanguageProfile(
    code="tt",
    name="Tatar",
    alphabet="аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюя",
    common_words=frozenset(
        [
            "һәм",
            "белән",
            "бу",
            "ул",
            "шул",
            "өчен",
            "бар",
            "юк",
            "дип",
            "дигән",
            "булды",
            "булып",
            "соң",
            "кадәр",
            "турында",
            "буенча",
            "гына",
            "тагын",
            "да",
            "дә",
            "та",
            "тә",
            "бер",
            "ике",
            "без",
            "сез",
            "алар",
            "ни",
            "ничек",
            "аның",
            "ләкин",
            "яки",
        ]
    ),
    directions=frozenset(),
    paradigms=(),
    sources=("Татар грамматикасы 1993",),
)
