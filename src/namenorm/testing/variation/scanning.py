"""What optical recognition makes of Cyrillic print.

The pairs are the confusions of letters that differ by one stroke in print, as reports on recognition of Cyrillic list them
(н/п/и, ш/щ, ц/п, б/6, З/3, О/0, ы → ьі, ю → іо); a Cyrillic font of type has few ascenders, which is why they are many.
"""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.testing.variation.kind import NAMES, Change, Level, Promise, Spelling, variant_kind

CONFUSED = (
    ("и", "н"), ("н", "и"), ("н", "п"), ("п", "н"), ("п", "л"), ("л", "п"), ("ш", "щ"), ("щ", "ш"), ("ц", "п"), ("е", "с"), ("с", "е"),
    ("ы", "ьі"), ("б", "6"), ("З", "3"), ("з", "3"), ("О", "0"), ("о", "0"), ("ч", "ц"), ("в", "з"), ("э", "з"), ("й", "и"), ("ё", "е"),
    ("ь", "ъ"), ("ъ", "ь"), ("м", "т"), ("т", "г"), ("г", "т"), ("ю", "іо"), ("ж", "к"), ("к", "х"), ("Б", "В"), ("В", "Б"), ("П", "Н"), ("Н", "П"),
    ("И", "Н"), ("Г", "Т"), ("Т", "Г"), ("Л", "П"), ("Ш", "Щ"),
)  # fmt: skip
"""What is printed, and what is read."""


@variant_kind(
    (Spelling("Пекин", "ru", type="LOC"), "Пекии"), level=Level.DAMAGE, promise=Promise.NOT_ANOTHER, forms=NAMES
)
def misread(spelling: Spelling) -> Iterator[Change]:
    """Scans of papers and books are read with one letter wrong: «Пекпн»."""
    text = spelling.text
    for i in range(len(text) - 1, -1, -1):  # the first letter last: what a word begins with is read best
        for printed, read in CONFUSED:
            if text[i] == printed:
                yield spelling.change(f"{text[:i]}{read}{text[i + 1 :]}", f"{printed} read as {read}")


KINDS = (misread,)
"""The kinds of this module."""
