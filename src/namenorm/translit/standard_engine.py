"""Puts one text through one table of a romanization standard, in either direction."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from namenorm.errors import UnknownLettersError
from namenorm.text.script import fold_lookalikes
from namenorm.text.unify import APOSTROPHES, IGNORABLE
from namenorm.translit.fallback import to_ascii
from namenorm.translit.standard_rules import MARKS, letters_of, pattern, rules_of
from namenorm.translit.standard_tables import Rule, Table, table

UNKNOWN_MARK = "\N{REPLACEMENT CHARACTER}"
"""What stands for an unknown letter with ``unknown="mark"``."""


@dataclass(frozen=True, slots=True)
class Step:
    """What was written for some letters, and why.

    Attributes:
        source: The letters, after Unicode forms and stress marks were unified.
        result: What was written for them.
        rule: The rule that did it («ия → ia (word end)»), ``"letter"`` for a plain letter of the table, or one of
            ``"kept"``, ``"marked"`` and ``"fallback"`` for a letter that the table does not know.
    """

    source: str
    result: str
    rule: str


@dataclass(frozen=True, slots=True)
class Transliteration:
    """A text in Latin letters and how it came about.

    Attributes:
        text: The result.
        table: Name of the table.
        unknown: Letters that the table does not know, each once, in the order of the text.
        fallback: Those of them that Unidecode read, with what it made of them.
        steps: One for each letter or group of letters, where a trace was asked for; what passes is not listed.
    """

    text: str
    table: str
    unknown: tuple[str, ...]
    fallback: tuple[tuple[str, str], ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Engine:
    """A table made ready; of each pair the first is for the way to Latin, the second for the way back."""

    table: Table
    patterns: tuple[re.Pattern[str], re.Pattern[str]]
    letters: tuple[dict[str, str], dict[str, str]]
    rules: tuple[tuple[Rule, ...], tuple[Rule, ...]]
    known: frozenset[str]


# A letter that no rule of the table is about. Latin and modifier letters pass on the way to Latin; the micro sign is
# left to `Run`, for a class without it would leave out the Greek μ as well, letters of either case being one here.
_OTHER = rf"[^\W\d_\u0000-\u00b4\u00b6-\u02ff\u1e00-\u1eff][{MARKS}]*+"
_OTHER_BACK = rf"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff][{MARKS}]*+"


@cache
def engine(name: str) -> Engine:
    """The engine of a table, made when first asked for."""
    found = table(name)
    return Engine(
        table=found,
        patterns=(pattern(found, False, _OTHER), pattern(found, True, _OTHER_BACK)),
        letters=(letters_of(found, False), letters_of(found, True)),
        rules=(rules_of(found, False), rules_of(found, True)),
        known=frozenset(c for letters, _ in found.letters for c in letters),
    )


_LATIN_NAME = re.compile("(?:FULLWIDTH )?LATIN |MICRO SIGN|MODIFIER LETTER (?!CYRILLIC|GREEK)")
_CYRILLIC = "\u0400-\u052f\u1c80-\u1c88"
_HIDDEN = re.compile(f"(?<=[{_CYRILLIC}{MARKS}])[{IGNORABLE}]+")
# Acute and grave, and the marks of tone in Serbian dictionaries; р has them too («Ср̏бија»).
_STRESS = re.compile("(?<=[аеёєиіїоуыэюяўѣѵәөүұӣӯр])[\u0300\u0301\u0302\u0304\u030f\u0311]+", re.IGNORECASE)
_STRESSED = str.maketrans({"ѐ": "е", "Ѐ": "Е", "ѝ": "и", "Ѝ": "И"})
_WORD = re.compile(r"[^\W\d_]+")
_IS_CYRILLIC = re.compile(f"[{_CYRILLIC}]")
_IS_ASCII_LETTER = re.compile("[A-Za-z]")
_BETWEEN_LETTERS = re.compile(rf"(?<=[^\W\d_])[{APOSTROPHES}](?=[^\W\d_])")
_LATIN_DIGRAPH = re.compile("[\u01c4-\u01cc\u01f1-\u01f3]")


def prepared(text: str, known: frozenset[str]) -> str:
    """Cyrillic text in one form for all ways to type it: NFC, no stress marks, look-alikes and apostrophes unified."""
    text = unicodedata.normalize("NFC", _HIDDEN.sub("", unicodedata.normalize("NFC", text)))
    text = _STRESS.sub("", text).translate(_STRESSED)
    if _IS_ASCII_LETTER.search(text) and _IS_CYRILLIC.search(text):
        text = _WORD.sub(lambda m: _folded(m[0], known), text)
    return _BETWEEN_LETTERS.sub("’", text) if "’" in known else text


def _folded(word: str, known: frozenset[str]) -> str:
    """A word of mixed script in one script, unless that gives letters that the table does not know."""
    folded = fold_lookalikes(word)
    return folded if all(c.casefold() in known for c in _IS_CYRILLIC.findall(folded)) else word


def prepared_latin(text: str) -> str:
    """Latin text with its marks apart, and two letters for the single characters ǆ, ǉ, ǌ."""
    return unicodedata.normalize("NFD", _LATIN_DIGRAPH.sub(lambda m: unicodedata.normalize("NFKD", m[0]), text))


class Run:
    """One prepared text on its way through a table."""

    def __init__(self, engine: Engine, text: str, unknown: str, back: bool = False, traced: bool = False) -> None:
        self._engine = engine
        self._letters = engine.letters[back]
        self._rules = engine.rules[back]
        self._traced = traced
        self._text = text
        self._unknown = unknown
        self._back = back
        self._capitals = {} if back else dict(engine.table.capitals)
        self._steps: list[Step] = []
        self._strange: dict[str, str] = {}

    def done(self) -> Transliteration:
        """Goes through the text once; raises ``UnknownLettersError`` where that is asked for."""
        written = self._engine.patterns[self._back].sub(self._write, self._text)
        name, strange = self._engine.table.name, tuple(self._strange)
        if strange and self._unknown == "error":
            raise UnknownLettersError(strange, name)
        read = tuple((letter, made) for letter, made in self._strange.items() if made)
        return Transliteration(unicodedata.normalize("NFC", written), name, strange, read, tuple(self._steps))

    def _write(self, match: re.Match[str]) -> str:
        source, which = match[0], str(match.lastgroup)
        rule = which
        if which == "letter" and source.casefold() in self._letters:
            result = self._letters[source.casefold()]
        elif which in ("letter", "other"):  # a pattern for i finds ı too, which is another letter
            result, rule = self._other(source)
        else:
            used = self._rules[int(which[1:])]
            result, rule = used.letters if self._back else used.latin, str(used) if self._traced else ""
        if rule not in ("kept", "passed") and not source.islower():
            result = self._cased(source, result, match.start(), match.end())
        if self._traced and rule != "passed":
            self._steps.append(Step(source, result, rule))
        return result

    def _other(self, source: str) -> tuple[str, str]:
        """What is done with a letter that the table does not know, or with a letter of the script it leads to."""
        is_latin = _LATIN_NAME.match(unicodedata.name(source[0], "")) is not None
        if not unicodedata.category(source[0]).startswith("L") or is_latin is not self._back:
            return source, "passed"
        made = self._strange.setdefault(source, to_ascii(source[0]) if self._unknown == "fallback" else "")
        if made:
            return made, "fallback"
        return (UNKNOWN_MARK, "marked") if self._unknown in ("mark", "fallback") else (source, "kept")

    def _cased(self, source: str, result: str, start: int, end: int) -> str:
        """Gives the result the capitals of its source; one capital becomes several only among other capitals."""
        cased = [c for c in source if c.lower() != c.upper()]
        if not cased:  # on the way back only: ʹ and ` have no capitals, ь has
            return result.upper() if self._among_capitals(start, end, both=True) else result
        if not cased[0].isupper():
            return result
        whole = self._among_capitals(start, end) if len(cased) == 1 else all(c.isupper() for c in cased)
        return self._upper(result, len(result) if whole else 1)

    def _upper(self, result: str, count: int) -> str:
        """Writes the first ``count`` letters that have capitals in capitals."""
        written = []
        for c in result:
            big = c
            if count and c.lower() != c.upper():
                big, count = self._capitals.get(c) or c.upper(), count - 1
            written.append(big)
        return "".join(written)

    def _among_capitals(self, start: int, end: int, both: bool = False) -> bool:
        """Whether the next letter is a capital or, at the end of a word, the one before.

        With ``both`` the letter before must be a capital too, and at the end of a word the two before.
        """
        behind, before = self._near(end, 1), self._near(start - 1, -1)
        if behind:
            return behind.isupper() and (before.isupper() or not both)
        return before.isupper() and (not both or self._near(start - 1, -1, skip=1).isupper())

    def _near(self, at: int, step: int, skip: int = 0) -> str:
        """The nearest letter of the same word in one direction, over marks and apostrophes; empty if there is none."""
        for _ in range(8):
            c = self._text[at : at + 1] if at >= 0 else ""
            if not c:
                break
            if c.lower() != c.upper() and not skip:
                return c
            if c.lower() != c.upper():
                skip -= 1
            elif c not in APOSTROPHES and c != "ʺ" and not unicodedata.combining(c):
                break
            at += step
        return ""
