"""Every number that decides a match, with the names that justify it.

Scores run from 0 to 1. They order candidates and are compared with the thresholds below; they are not yet calibrated
probabilities.
"""

from __future__ import annotations

# --- what a step is worth -------------------------------------------------------------------------------------

UNIFIED = 0.99
"""The name is written as the gazetteer has it: «Пекин»."""

INFLECTED = 0.97
"""A declared paradigm leads from one to the other: «Пекине» → «Пекин»."""

RESPELLED = 0.96
"""Same reading in both languages: «Трамп» → «Тръмп»."""

DERIVED = 0.93
"""A word made from the name by a productive suffix: «ливийский» from «Ливия»."""

DERIVED_SHORTENED = 0.87
"""The same where -ия is dropped, which a shorter name may lack: «нигерский» need not be of «Нигерия»."""

LEMMA_COST = 0.02
"""Taken off a likeness that was reached through a base form: «Володимиру» ~ «Владимир»."""

INFLECTED_SHARE = 0.3
"""How much of a form's weight counts for one of its case forms: of the occurrences of «Дмитрий Песков» about so many are
«Дмитрия Пескова». Where the gazetteer has «Марка» and «Марк», «Марка» is the first unless the weights say otherwise."""

OTHER_LANGUAGE_SHARE = 0.5
"""How much of the weight of a form in another language than the one asked in counts."""

# --- verdict --------------------------------------------------------------------------------------------------

WORDS_FLOOR = {"PER": 0.83, "LOC": 0.86, "ORG": 0.86, "EVT": 0.86, "PRO": 0.86}
"""Least score of a match of several words, which speak for each other: «Дональд Трамп» ~ «Доналд
Тръмп» has 0.96."""

WORD_FLOOR = ((5, 0.92), (8, 0.90), (10, 0.88), (1000, 0.86))
"""The same for one word of at most so many letters: the longer, the less one sound matters. «Нигер» ~ «Нигерия» has 0.88,
«Марка» ~ «Марока» 0.92, «Гутерреш» ~ «Гутерес» 0.94, «республиканцы» ~ «републиканци» 0.92."""

PERSON_WORD_FLOOR = ((5, 0.96), (1000, 0.92))
"""The same for a person with one name: most single words that look like one are somebody else's surname."""

UNSURE_FLOOR = 0.80
"""Below this a candidate is not worth showing."""

MARGIN = 0.03
"""Two entities whose scores are closer than this are both possible."""

DOMINANT_SHARE = 0.5
"""Of entities with the very same form, the one with this share of the weights is meant: «Вашингтон», the city."""

# --- parts of names -------------------------------------------------------------------------------------------

PART_FLOOR = 0.72
"""Least likeness of two words that are taken for one: «Джонсън» ~ «Џонсон» has 0.96, «Уолтър» ~ «Вальтер» 0.9."""

SHORT_PART_FLOOR = 0.8
"""The same for words of at most three sounds: «Ын» ~ «Ин» 1.0, «Ын» ~ «Ир» 0.5."""

SHORT_PART = 3
"""Words of at most so many sounds are short."""

UNMATCHED_IN_NAME = 0.25
"""A word of the name that the form lacks: «Дональд Трамп Младший»."""

FUNCTION_WORD_UNMATCHED = 0.02
"""A preposition or conjunction that only one of them has: «Партия на/за независимостта»."""

WEAKEST_WORD = 0.5
"""How much the word pair least alike counts beside the mean of all: two long given names that agree do not carry two
surnames that hardly do."""

UNMATCHED_IN_FORM = 0.13
"""A word of the form that the name lacks: «Джордж Буш» for «Джордж Уокър Буш»."""

UNMATCHED_AT_END = 0.15
"""The same for the first or last word of the form: a middle name is left out, a surname is not. «Ким Чен» is not enough
for «Ким Чен Ын»."""

PATRONYMIC_MISSING = 0.01
"""«Владимир Владимирович Путин» and «Владимир Путин»."""

SAME_SYLLABLES = 0.95
"""Two words that stand for the same Chinese, Japanese or Korean syllables in their traditions: «Чен» (ru), «Џонг» (mk)."""

GIVEN_NAME = 0.93
"""Given names that are counterparts: «Владимир», «Уладзімір»; «Георгий», «Ђорђе»."""

INITIAL = 0.9
"""An initial that agrees counts like a likeness of this much: «В. Путин»."""

OTHER_ORDER = 0.02
"""«Путин Владимир», «Орбан Виктор»."""

OTHER_SPACING = 0.01
"""«Ким Ченын», «Пак Вонгон» for «Пак Вон Гон»."""

# --- types ----------------------------------------------------------------------------------------------------

OTHER_TYPE = 0.06
"""The type asked for is not the entity's, and neither is a person: «Кремль» as LOC for the ORG."""

OTHER_TYPE_PERSON = 0.3
"""The type asked for and the entity's differ and one is a person: «Вашингтон»."""
