"""Kazakh. Its inflection is not declared yet: names are found as written, respelled, and by likeness.

Source: Қазақ грамматикасы 2002.
"""

from namenorm.lang.profile import LanguageProfile

PROFILE = LanguageProfile(
    code="kk",
    name="Kazakh",
    alphabet="аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    common_words=frozenset(
        [
            "және",
            "мен",
            "бен",
            "пен",
            "бұл",
            "ол",
            "осы",
            "сол",
            "үшін",
            "бар",
            "жоқ",
            "деп",
            "деген",
            "болды",
            "болып",
            "кейін",
            "дейін",
            "туралы",
            "бойынша",
            "ғана",
            "тағы",
            "да",
            "де",
            "та",
            "те",
            "жаңа",
            "бір",
            "екі",
            "біз",
            "сіз",
            "олар",
            "не",
            "қалай",
            "онда",
            "оның",
            "бірақ",
            "немесе",
            "сондай",
            "үлкен",
        ]
    ),
    directions=frozenset(),
    paradigms=(),
    sources=("Қазақ грамматикасы 2002",),
)
