"""Made entities: people, places and organizations with names in several languages, each from its number alone.

An entity is a function of the seed and of its number, so the first ten thousand are the same in a run of a million, any
one can be made again without the others, and memory does not grow with their count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from pathlib import Path
from random import Random
from typing import TypeVar

import yaml
from name_parts import (
    ADJECTIVE_ENDS,
    COMMON_STEMS,
    HOME_SHARES,
    LANGS,
    LATIN_ORG_NOUNS,
    NOUN_GENDERS,
    ORG_NOUNS,
    PET_SUFFIXES,
    PLACE_ADJECTIVES,
    PLACE_SHARES,
    PLACE_SUFFIXES,
    SUFFIX_SHARES,
    SURNAME_SUFFIXES,
)
from respell import latin, respelled

T = TypeVar("T")
ROOT = Path(__file__).resolve().parents[2]
TYPE_SHARES = {"PER": 60, "LOC": 25, "ORG": 15}
_PLACE = {lang: i for i, lang in enumerate(LANGS)}
_VOWELS = "аеёиоуыэюяіїє"


@dataclass(frozen=True, slots=True)
class Made:
    """A made entity.

    Attributes:
        id: ``per:12``, ``loc:13`` …, numbered through.
        type: PER, LOC or ORG.
        gender: ``m`` or ``f`` of a person, None otherwise.
        surname: A person's surname as a man of the home language writes it, to count them by; "" otherwise.
        listed: Language and name of each row of the gazetteer.
        unlisted: Language and name in the languages that the gazetteer leaves out.
        weight: That of each row.
    """

    id: str
    type: str
    gender: str | None
    surname: str
    listed: tuple[tuple[str, str], ...]
    unlisted: tuple[tuple[str, str], ...]
    weight: int


class Maker:
    """Makes entities by number.

    >>> made = Maker(seed=1).entity(0)
    >>> made == Maker(seed=1).entity(0), made.id.endswith(":0"), len(made.listed) > 1
    (True, True, True)
    """

    def __init__(self, seed: int = 1) -> None:
        self.seed = seed

    def entities(self, count: int, start: int = 0) -> Iterator[Made]:
        """The entities from ``start`` up to ``count``."""
        return (self.entity(i) for i in range(start, count))

    def entity(self, number: int) -> Made:
        """The entity of a number."""
        rng = Random((self.seed << 40) + number)
        type_ = _weighted(rng, TYPE_SHARES)
        home = _weighted(rng, HOME_SHARES)
        weight = round(1 / (rng.random() + 1e-4))
        others = [lang for lang in (*LANGS, "en") if lang != home]
        rng.shuffle(others)
        listed = [home, *others[: rng.choices((1, 2, 3, 4), (26, 42, 22, 10))[0]]]
        gender, surname = None, ""
        if type_ == "PER":
            gender, surname, spelled, more = self._person(rng, home)
        else:
            spelled, more = (self._place if type_ == "LOC" else self._organization)(rng, home), ()
        rows = [(lang, spelled[lang]) for lang in listed]
        rows += [(lang, name) for lang, name in more if lang in listed]
        unlisted = tuple((lang, spelled[lang]) for lang in LANGS if lang not in listed)
        return Made(f"{type_.lower()}:{number}", type_, gender, surname, tuple(dict.fromkeys(rows)), unlisted, weight)

    # --- people ---------------------------------------------------------------------------------------------------

    def _person(self, rng: Random, home: str) -> tuple[str, str, dict[str, str], tuple[tuple[str, str], ...]]:
        gender = "m" if rng.random() < 0.62 else "f"
        given = _skewed(rng, self.given[gender])
        men, own = self._surname(rng, home, gender)
        if rng.random() < 0.015:
            _, second = self._surname(rng, home, gender)
            own = {lang: f"{name}-{second[lang]}" for lang, name in own.items()}
        spelled = {lang: f"{given[lang]} {own[lang]}" for lang in own}
        more: tuple[tuple[str, str], ...] = ()
        if home in ("ru", "uk", "bg") and rng.random() < 0.3:
            father = _skewed(rng, self.given["m"])
            more = ((home, f"{given[home]} {patronymic(father[home], home, gender)} {own[home]}"),)
        return gender, men, spelled, more

    def _surname(self, rng: Random, home: str, gender: str) -> tuple[str, dict[str, str]]:
        """A man's surname in the home language, and the person's own in all languages."""
        if rng.random() < 0.06:
            real = _skewed(rng, self.real_surnames[gender])
            return real[home], real
        stem = self._stem(rng, home)
        suffix = SURNAME_SUFFIXES[_weighted(rng, SUFFIX_SHARES[home])]
        forms = suffix[gender == "f"]
        own = {lang: _capital(respelled(stem, home, lang) + forms[_PLACE[lang]]) for lang in LANGS}
        own["en"] = latin(own[home])
        return _capital(stem + suffix[0][_PLACE[home]]), own

    def _stem(self, rng: Random, home: str) -> str:
        stem = _skewed(rng, self.stems[home])
        if rng.random() < 0.5:
            stem += respelled(_skewed(rng, PET_SUFFIXES), "ru", home)
        return stem

    # --- places and organizations ---------------------------------------------------------------------------------

    def _place(self, rng: Random, home: str) -> dict[str, str]:
        if rng.random() < 0.04:
            name = _skewed(rng, self.real_places)
            gender = {"а": "f", "я": "f", "о": "n", "е": "n", "ы": "pl", "и": "pl"}.get(name["ru"][-1], "m")
            adjective = rng.random() < 0.9
        else:
            stem = self._stem(rng, home)
            ends, gender = PLACE_SUFFIXES[_weighted(rng, PLACE_SHARES[home])]
            name = {lang: _capital(respelled(stem, home, lang) + ends[_PLACE[lang]]) for lang in LANGS}
            name["en"] = latin(name[home])
            adjective = rng.random() < 0.25
        if not adjective:
            return name
        of_genders = rng.choice(PLACE_ADJECTIVES)[gender]
        before = dict(zip(LANGS, of_genders, strict=True))
        before["en"] = latin(before[home])
        return {lang: f"{before[lang]} {name[lang]}" for lang in name}

    def _organization(self, rng: Random, home: str) -> dict[str, str]:
        stem = self._stem(rng, home) + respelled(rng.choice(("ов", "ев", "ин", "град", "")), "ru", home)
        which = int(len(ORG_NOUNS) * rng.random() ** 1.5)
        nouns, gender = ORG_NOUNS[which]
        spelled = {}
        for i, lang in enumerate(LANGS):
            ends = ADJECTIVE_ENDS[NOUN_GENDERS.get((nouns[i], lang), gender)]
            spelled[lang] = f"{_capital(respelled(stem, home, lang) + ends[i])} {nouns[i]}"
        spelled["en"] = f"{latin(_capital(stem + ADJECTIVE_ENDS['m'][_PLACE[home]]))} {LATIN_ORG_NOUNS[which]}"
        return spelled

    # --- real parts -----------------------------------------------------------------------------------------------

    @cached_property
    def given(self) -> dict[str, list[dict[str, str]]]:
        """Given names by gender, each by language; those of `namenorm` that have a form in all six."""
        lines = (resources.files("namenorm") / "lang/data/given_names.tsv").read_text(encoding="utf-8").splitlines()
        rows = [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
        columns = {name: rows[0].index(name) for name in ("gender", "latin", *LANGS)}
        found: dict[str, list[dict[str, str]]] = {"m": [], "f": []}
        for row in rows[1:]:
            forms = {lang: row[columns[lang]].split("/")[0] for lang in LANGS}
            if all(forms.values()) and row[columns["gender"]] in found:
                forms["en"] = row[columns["latin"]].split("/")[0] or latin(forms["ru"])
                found[row[columns["gender"]]].append(forms)
        return found

    @cached_property
    def _shipped(self) -> list[tuple[str, dict[str, str]]]:
        """Type and first names of the shipped entities that have names of as many words in all six languages."""
        found = []
        for path in sorted((ROOT / "gazetteers").glob("*/*.yaml")):
            for entry in yaml.load(path.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader)) or ():
                names = {lang: _text(entry.get("names", {}).get(lang)) for lang in LANGS}
                if all(names.values()) and len({len(n.split()) for n in names.values()}) == 1:
                    names["en"] = entry.get("label") or latin(names["ru"])
                    found.append((entry["type"], names))
        return found

    @cached_property
    def real_places(self) -> list[dict[str, str]]:
        """Names of one word of shipped places."""
        return [n for type_, n in self._shipped if type_ == "LOC" and " " not in n["ru"] and n["ru"][1:].islower()]

    @cached_property
    def real_surnames(self) -> dict[str, list[dict[str, str]]]:
        """Last words of the names of shipped people, by gender as far as their ending tells it."""
        found: dict[str, list[dict[str, str]]] = {"m": [], "f": []}
        for type_, names in self._shipped:
            last = {lang: name.split()[-1] for lang, name in names.items()}
            if type_ == "PER" and 1 < len(names["ru"].split()) < 4 and len(last["ru"]) > 3:
                found["f" if last["ru"].endswith(("ова", "ева", "ина", "ская")) else "m"].append(last)
        return found

    @cached_property
    def stems(self) -> dict[str, list[str]]:
        """What surnames and places are made from, by language: given names, surnames, common words, places."""
        found = {}
        for home in LANGS:
            words = [g[home] for pair in zip(self.given["m"], self.given["f"], strict=False) for g in pair]
            words += [g[home] for g in self.given["m"][len(self.given["f"]) :]]
            common = [respelled(stem, "ru", home) for stem in COMMON_STEMS]
            words += [n[home] for of_gender in self.real_surnames.values() for n in of_gender]
            words += [n[home] for n in self.real_places]
            stems = [_stem_of(word.lower()) for word in words if word.isalpha()]
            mixed = [*stems[:100], *common, *stems[100:]]
            found[home] = list(dict.fromkeys(s for s in mixed if 2 <= len(s) <= 8))
        return found


def patronymic(father: str, lang: str, gender: str) -> str:
    """The second name after one's father's: by the grammars of Russian and Ukrainian; in Bulgarian a name in -ов, -ев.

    >>> patronymic("Андрей", "ru", "f"), patronymic("Андрій", "uk", "m"), patronymic("Петър", "bg", "m")
    ('Андреевна', 'Андрійович', 'Петъров')
    """
    stem = father[:-1] if father[-1] in _VOWELS + "йь" else father
    soft = father[-1] in "йьяе"
    if lang == "bg":
        return stem + ("ев" if soft else "ов") + ("а" if gender == "f" else "")
    if lang == "uk":
        if father[-1] == "й":
            return stem + ("ївна" if gender == "f" else "йович")
        return stem + ("івна" if gender == "f" else "ович")
    if father.endswith("ий"):
        stem = stem[:-1] + "ь"
    return stem + ("евна" if soft else "овна") if gender == "f" else stem + ("евич" if soft else "ович")


def _stem_of(word: str) -> str:
    for end in ("овский", "ський", "ский", "енко", "ов", "ев", "ова", "ева", "ин", "ић", "иќ"):
        if word.endswith(end) and len(word) - len(end) >= 3:
            return word[: -len(end)]
    return word.rstrip(_VOWELS + "йьј")


def _text(names: object) -> str:
    first = names[0] if isinstance(names, list) and names else ""
    return str(first.get("name", "") if isinstance(first, dict) else first)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _weighted(rng: Random, shares: dict[str, int]) -> str:
    return rng.choices(tuple(shares), tuple(shares.values()))[0]


def _skewed(rng: Random, items: Sequence[T]) -> T:
    """The first ones often, the last ones seldom: by Zipf's law for three choices of five, evenly for two."""
    n = len(items)
    return items[int(n ** rng.random()) - 1 if rng.random() < 0.6 else int(n * rng.random())]
