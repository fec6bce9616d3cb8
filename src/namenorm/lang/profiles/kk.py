"""Kazakh. Its inflection is not declared yet: names are found as written, respelled, and by likeness.

Source: Қазақ грамматикасы 2002.
"""

from namenorm.lang.profile import LanguageProfile

PROFILE = LanguageProfile(
    code="kk",
    name="Kazakh",
    alphabet="аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    common_words=frozenset(
        "бар бен бойынша болды болып біз бір бірақ бұл да де деген дейін деп екі жаңа жоқ және кейін мен не "
        "немесе ол олар онда оның осы пен сол сондай сіз та тағы те туралы ғана қалай үлкен үшін".split()
    ),
    directions=frozenset(),
    paradigms=(),
    sources=("Қазақ грамматикасы 2002",),
)
