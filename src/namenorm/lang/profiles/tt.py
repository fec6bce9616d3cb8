"""Tatar. Its inflection is not declared yet: names are found as written, respelled, and by likeness.

Source: Татар грамматикасы 1993.
"""

from namenorm.lang.profile import LanguageProfile

PROFILE = LanguageProfile(
    code="tt",
    name="Tatar",
    alphabet="аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюя",
    common_words=frozenset(
        "алар аның бар без белән бер бу буенча булды булып гына да дигән дип дә ике кадәр ләкин ни ничек сез "
        "соң та тагын турында тә ул шул юк яки һәм өчен".split()
    ),
    directions=frozenset(),
    paradigms=(),
    sources=("Татар грамматикасы 1993",),
)
