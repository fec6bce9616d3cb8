"""Another number: the other aircraft, the other king, the other summit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from namenorm.model import Kind
from namenorm.testing.variation.kind import Change, Spelling, variant_kind

_FORMS = frozenset({Kind.NAME, Kind.ACRONYM})
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI")


@variant_kind((Spelling("Су-57", "ru", type="PRO"), "Су-58"), forms=_FORMS)
def other_number(spelling: Spelling) -> Iterator[Change]:
    """Models, missions and years differ by their number: Су-57, Су-35; «Олимпиада-2014»."""
    for m in re.finditer(r"(?<!\d)\d{1,4}(?!\d)", spelling.text):
        for number in (int(m[0]) + 1, int(m[0]) + 20):
            yield spelling.change(
                f"{spelling.text[: m.start()]}{number}{spelling.text[m.end() :]}", f"{number} for {m[0]}"
            )


@variant_kind((Spelling("Карл III", "ru", gender="m"), "Карл II"), forms=_FORMS)
def other_king(spelling: Spelling) -> Iterator[Change]:
    """Kings, popes and wars are told apart by a Roman number."""
    for m in re.finditer(r"(?<![\w-])[IVX]{1,5}(?![\w-])", spelling.text):
        if m[0] in _ROMAN:
            at = _ROMAN.index(m[0])
            for other in (_ROMAN[at - 1] if at else _ROMAN[at + 2], _ROMAN[(at + 1) % len(_ROMAN)]):
                yield spelling.change(
                    f"{spelling.text[: m.start()]}{other}{spelling.text[m.end() :]}", f"{other} for {m[0]}"
                )


KINDS = (other_number, other_king)
"""The kinds of this module."""
