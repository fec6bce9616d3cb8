"""What speaks for and against a reading of a name, in the measure of `namenorm.lang.paradigm.Analysis.cost`.

Each number stands beside the names that ask for it; the readings of the least cost come first.
"""

from __future__ import annotations

WORST_BASE = 2.0
"""What the form itself costs where commoner readings have pushed it out («Гёте»)."""

STAYS = 2.0
"""A word that could bend and does not, though the others do: «Ким Чен» in «Ким Чен Ына»."""

PARTICLE = 3
"""Small words of so many letters stand in names of people: «Ван дер Беллен»."""

LONG = 3
"""An ending of so many letters is none by chance: «Толстого» bends, «Перу» does not."""

HEAD_STAYS = 3.5
"""A head noun that could bend and does not, though its adjectives do."""

STAYS_UNBENDING = 0.25
"""The same for a woman's surname in a consonant («Меркель»), or a vowel that no case changes («Сочи»)."""

NO_ADJECTIVE = 3.5
"""A word before the head that is no adjective («Буэнос Айресе»)."""

EXPECTED = 0.25
"""An adjective is expected before the head: its rarity among names counts less there."""

EXPECTED_HEAD = 0.5
"""So is a head that its adjectives agree with."""

LONGER_TAIL = 0.3
"""For each word behind the head: «Совета безопасности» has one."""

KNOWN = 2.5
"""Taken off a base form that is a known name: «Владимира» comes from «Владимир», «Украине» from «Украина»."""

AS_IT_STANDS = 0.5
"""Taken off the form itself, for half of all names in print are in their base form."""

GIVEN_AS_IT_STANDS = 1.5
"""The same for a person whose first word is a given name as it stands: «Валентина Терешкова» before «Валентин Терешков»."""

PLURAL = 1.0
"""The plural of a word with a capital, which is hardly ever the plural of a name."""
