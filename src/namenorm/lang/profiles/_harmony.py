"""Vowel harmony for profiles: an ending is written once, with a Latin capital for each letter that the stem decides.

In Kazakh the locative is ``"дA"``: «да» after the last vowels а, о, ұ, ы («Астанада»), «де» after ә, е, і, ө, ү
(«Ресейде»). A `Row` says which last vowels go together and what the capitals stand for after them; `Harmony` writes a
paradigm out for each row. Which consonants call for «т» or «н» is told by the conditions that the profile gives.

In a condition on the stem ``W`` is a vowel of the row, ``V`` the same or one that goes with every row, as и does in many
loans, and ``C`` none to three consonants, as many as end a name («Эрнст» has the fourth in the last letter, which the
condition names).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from namenorm.lang.derivation import Derivation, derivation
from namenorm.lang.paradigm import Paradigm, paradigm


@dataclass(frozen=True, slots=True)
class Row:
    """One row of vowel harmony.

    Attributes:
        name: Such as ``"back"``; it ends the names of the paradigms.
        vowels: The last vowels of the stems that belong to it.
        letters: What each Latin capital of an ending stands for.
    """

    name: str
    vowels: str
    letters: Mapping[str, str]

    def spell(self, template: str) -> str:
        """Writes the endings of this row.

        >>> row("front", "әеіөү", "A е, I і").spell("gen нIң, loc дA")
        'gen нің, loc де'
        """
        return "".join(self.letters.get(c, c) for c in template)


def row(name: str, vowels: str, letters: str) -> Row:
    """Reads a row as profiles write it: ``row("back", "аоұы", "A а, I ы")``."""
    pairs = (pair.strip().partition(" ") for pair in letters.split(","))
    return Row(name, vowels, {capital: letter for capital, _, letter in pairs})


def joined(*cells: str) -> str:
    """Cells as one: the endings that several give a case stand side by side.

    >>> joined("nom лар, gen лардың", "poss лары, gen ларының")
    'nom лар, gen лардың/ларының, poss лары'
    """
    endings: dict[str, list[str]] = {}
    for cell in ", ".join(cells).split(", "):
        case, written = cell.split()
        endings.setdefault(case, []).append(written)
    return ", ".join(f"{case} {'/'.join(written)}" for case, written in endings.items())


@dataclass(frozen=True, slots=True)
class Harmony:
    """The rows of a language.

    Attributes:
        rows: In the order in which their paradigms are written.
        consonants: The consonants, with the signs ь and ъ, which stand among them.
        neutral: Vowels that go with every row.
        reach: How many letters ``C`` may stand for.
    """

    rows: tuple[Row, ...]
    consonants: str
    neutral: str = ""
    reach: int = 3

    def paradigms(
        self,
        name: str,
        base: str,
        ends: str,
        cells: str,
        *,
        plural: str = "",
        samples: Mapping[str, str],
        source: str,
        rarity: int = 0,
    ) -> tuple[Paradigm, ...]:
        """A paradigm for each row that has a sample.

        >>> harmony = Harmony((row("back", "аоұы", "A а"), row("front", "әеіөү", "A е")), "бнр")
        >>> samples = {"back": "Иран Иранда", "front": "Берлин Берлинде"}
        >>> [p.cells["loc"] for p in harmony.paradigms("kk.name", "", "VC[н]", "loc дA", samples=samples, source="…")]
        [('да',), ('де',)]
        """
        return tuple(
            paradigm(
                f"{name}-{r.name}",
                r.spell(base),
                self._condition(ends, r),
                r.spell(cells),
                plural=r.spell(plural),
                sample=samples[r.name],
                source=source,
                rarity=rarity,
            )
            for r in self.rows
            if r.name in samples
        )

    def derivations(
        self, name: str, makes: str, base: str, ends: str, suffix: str, *, samples: Mapping[str, str], source: str
    ) -> tuple[Derivation, ...]:
        """A derivation for each row that has a sample.

        >>> harmony = Harmony((row("back", "аоұы", "I ы, K қ"),), "бнр")
        >>> samples = {"back": "Иран ирандық"}
        >>> [d.suffix for d in harmony.derivations("kk.p", "demonym", "", "VC[н]", "дIK", samples=samples, source="…")]
        ['дық']
        """
        return tuple(
            derivation(
                f"{name}-{r.name}",
                makes,
                base,
                self._condition(ends, r),
                r.spell(suffix),
                sample=samples[r.name],
                source=source,
            )
            for r in self.rows
            if r.name in samples
        )

    def _condition(self, ends: str, r: Row) -> str:
        """Writes ``W``, ``V`` and ``C`` out as classes of letters, and the letters of the row."""
        classes = {"W": f"[{r.vowels}]", "V": f"[{r.vowels}{self.neutral}]", "C": f"[{self.consonants}]?" * self.reach}
        return "".join(classes.get(c) or r.letters.get(c, c) for c in ends)
