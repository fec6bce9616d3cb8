"""How the sounds of Korean are written: the Cyrillic traditions, and the Latin systems that names are read from.

Sources: Концевич Л. Р., «Русская и латинская транскрипция корейских слов» (in: Корееведение, М., 2001) for ru, with its
adaptations in the Ukrainian and Belarusian encyclopedias for uk and be (Belarusian: «Правілы беларускай арфаграфіі і
пунктуацыі», 2008, аканне and hard consonants); «Транскрипция на корейските имена и думи в български текстове» (Манас
4/1, София, 2018) and the usage of BTA for bg; for mk and sr, whose press goes by McCune-Reischauer and by the English
spellings, these read in Macedonian and Serbian letters; kk follows ru. Where editors part from the handbook, both are
kept.
"""

from __future__ import annotations

from dataclasses import replace

from namenorm.transcription.korean.hangul import ONSETS, VOWELS
from namenorm.transcription.korean.style import Style

_FINAL = ("k", "n", "t", "l", "ll", "m", "p", "ng", "")


def _onsets(letters: str) -> dict[str, str]:
    """Letters in the order of `ONSETS`, ``-`` for none, then those of l after l."""
    return dict(zip((*ONSETS, "l"), letters.replace("-", " - ").split(), strict=True)) | {"": ""}


def _vowels(letters: str) -> dict[str, str]:
    return dict(zip(VOWELS, letters.split(), strict=True))


def _codas(letters: str) -> dict[str, str]:
    return dict(zip(_FINAL, [*letters.split(), ""], strict=True))


# Russian
_RU_VOWELS = _vowels("а э я я о е ё е о ва вэ ве ё у во ве ви ю ы и и")

RU = Style(
    onsets=_onsets("к кк н т тт р м п пп с сс - ч чч чх кх тх пх х л"),
    voiced={"g": "г", "d": "д", "b": "б", "j": "дж"},
    after_l={"d": "т", "j": "ч"},  # 울주 Ульчу, 달동 Тальтон
    vowels=_RU_VOWELS,
    open={"e": "э", "yae": "йя", "ui": "ый"},
    codas=_codas("к н т ль л м п н"),
    glide="нъ",
)
"""The rules of Концевич: Кванъян, Чонно, Силла."""

RU_SOFT = replace(RU, open={"yae": "йя", "ye": "йе", "yeo": "йо", "yo": "йо", "ui": "ый"}, after_l={})
"""As gazetteers print: Йонам, Йесан, Ульджин."""

RU_SIGN = replace(RU, hiatus="нъ", after_l={})
"""The hard sign before every vowel, as the rules ask in words of a text: Ким Джонъын."""

RU_PRESS = replace(RU, voiced={"g": "г", "d": "д", "b": "б", "j": "чж"}, after_l={"j": "чж"})
"""News agencies: Мун Чжэ Ин, Ли Чжэ Мён."""

RU_JOINED = replace(RU, after_l={})

RU_NORTH = replace(
    RU_PRESS,
    voiced={"g": "г", "d": "д", "b": "б", "j": "ч"},
    whole={"jeong": "чен", "jeon": "чен", "seong": "сен", "seon": "сен", "il": "ир"},
)
"""The older spelling kept for leaders of the North: Ким Ир Сен, Ким Чен Ир, Ким Чен Ын."""

# Ukrainian
UK = Style(
    onsets=RU.onsets,
    voiced={"g": "г", "d": "д", "b": "б", "j": "дж"},
    after_l={"d": "т", "j": "ч"},
    vowels=_vowels("а е я я о е ьо е о ва ве ве ьо у во ве ві ю и и і"),
    open={"e": "е", "yae": "йя", "yeo": "йо", "ye": "є", "yo": "йо", "ui": "ий"},
    codas=_codas("к н т ль л м п н"),
    glide="н'",
    glides="яюєї",
)
"""Концевич in Ukrainian letters: Пхьончхан, Хеджу, Ийсон."""

UK_IOTA = replace(UK, vowels={**UK.vowels, "yeo": "йо", "yo": "йо", "ye": "є"}, after_l={})
"""Мунгйон; Пак Кин Хє."""

UK_GHE = replace(UK, voiced={**UK.voiced, "g": "ґ"}, after_l={})
"""The letter ґ, as the handbook asks: Мунґьон."""

UK_PRESS = replace(UK, voiced={**UK.voiced, "j": "чж"}, after_l={"j": "чж"})

UK_PRESS_YE = replace(
    UK_PRESS,
    vowels={**UK.vowels, "yeo": "е", "ye": "є"},
    open={**UK.open, "yeo": "є"},
)
"""Through Russian print without ё: Лі Чже Мен, Юн Сок Єль."""

UK_NORTH = replace(
    UK_PRESS,
    voiced=RU_NORTH.voiced,
    whole={"jeong": "чен", "jeon": "чен", "seong": "сен", "seon": "сен", "il": "ір"},
)

# Belarusian
_BE_HARD = (
    (r"^(чх?|дж|чж|р|тх?|д|чч|тт)і", r"\1ы"),  # ч, дж, р, т, д are hard before i: Чынджу
    (r"^(чх?|дж|чж|р|тх?|д|чч|тт)е", r"\1э"),
    (r"^(чх?|дж|чж|р|чч)ё", r"\1о"),
    (r"^(чх?|дж|чж|р|чч)я", r"\1а"),
    (r"^(чх?|дж|чж|р|чч)ю", r"\1у"),
)

BE = Style(
    onsets=RU.onsets,
    voiced=RU.voiced,
    after_l=RU.after_l,
    vowels=_vowels("а э я я о е ё е о ва вэ ве ё у во ве ві ю ы і і"),
    open={"e": "э", "yae": "ья", "ui": "ый"},
    fused=_BE_HARD,
    codas=RU.codas,
    glide="н'",
    reduced=True,
)
"""Концевич in Belarusian letters, with аканне: Чханвон, Канвандо, Чхан'ян."""

BE_PLAIN = replace(BE, reduced=False, after_l={})
"""Without аканне: Чхонджын, Осан."""

BE_PRESS = replace(BE_PLAIN, voiced=RU_PRESS.voiced, after_l=RU_PRESS.after_l)

BE_NORTH = replace(
    BE_PRESS,
    voiced=RU_NORTH.voiced,
    whole={"jeong": "чэн", "jeon": "чэн", "seong": "сен", "seon": "сен", "il": "ір"},
)

# Bulgarian
BG = Style(
    onsets=RU.onsets,
    voiced=RU.voiced,
    vowels=_vowels("а е я я ъ е ьо е о уа уе уе ьо у уъ уе уи ю ъ и и"),
    open={"yeo": "йо", "yo": "йо", "ye": "йе", "ui": "ъй"},
    codas=_codas("к н т л л м п н"),
)
"""After the Korean sounds: Чхънджин, Кесън, Кануън, Кьонджу."""

BG_RU = replace(
    BG,
    vowels={**BG.vowels, "eo": "о", "wa": "ва", "wo": "во", "oe": "ве", "we": "ве", "wi": "ви", "eu": "у"},
    open={**BG.open, "ui": "ий", "ye": "е"},
)
"""Through Russian: Кимчхон, Чхунчхон."""

_ENGLISH_ONSETS = "г к н д т р м б п с с - дж дж ч к т п х л"

BG_EN = replace(
    BG,
    onsets=_onsets(_ENGLISH_ONSETS),
    voiced={},
    vowels={**BG.vowels, "eo": "о", "wo": "уо", "oe": "ое", "eu": "у", "ui": "уи"},
    open={**BG.open, "ui": "уи", "ye": "йе"},
    codas=_codas("к н т л л м п нг"),
)
"""Through English: Андонг, Чангуон, Бонг Джун-хо."""

BG_EN_EO = replace(
    BG_EN, vowels={**BG_EN.vowels, "yeo": "йео", "ae": "ае", "eo": "ео"}, open={"yeo": "йео", "ui": "уи"}
)
"""Letter by letter from Revised Romanization: Пйеонгтаек."""

BG_EN_U = replace(BG_EN, vowels={**BG_EN.vowels, "eo": "у", "yeo": "ю", "eu": "ю"}, open={**BG_EN.open, "yeo": "ю"})
"""From the English spellings with u: Мюнг-бак, Сунг."""

BG_MANAS = replace(BG, vowels={**BG.vowels, "yeo": "йъ"}, open={**BG.open, "yeo": "йъ"}, codas=BG_EN.codas)
"""The school of Sofia University: Со Йънг."""

BG_PRESS = replace(
    BG_RU,
    onsets=_onsets("к к н т т р м п п с с - ч ч ч к т п х л"),
    vowels={**BG.vowels, "eo": "о", "eu": "ъ", "wa": "уа", "wo": "уо", "wi": "уи", "oe": "ве"},
)
"""News agencies: Мун Дже-ин, Пак Гън-хе, Юн Сок-йол."""

BG_PRESS_CHZH = replace(BG_PRESS, voiced={**BG_PRESS.voiced, "j": "чж"})
"""After the Russian spelling: Ким Те-чжун, Ким Йо-чжон."""

BG_PRESS_EO = replace(BG_PRESS, vowels={**BG_PRESS.vowels, "eo": "ъ", "wo": "уъ"})

BG_ASPIRATED = replace(BG_PRESS, onsets=RU.onsets, vowels=BG_RU.vowels)

BG_NORTH = replace(
    BG_PRESS,
    voiced=RU_NORTH.voiced,
    vowels={**BG_PRESS.vowels, "eu": "у"},
    whole={"jeong": "чен", "jeon": "чен", "seong": "сен", "seon": "сен", "il": "ир"},
)

# Macedonian, Serbian
MK = Style(
    onsets=_onsets("к к н т т р м п п с с - ч ч ч к т п х л"),
    voiced={"g": "г", "d": "д", "b": "б", "j": "џ"},
    vowels=_vowels("а е ја је о е јо је о ва ве е јо у во ве ви ју у и и"),
    open={"ui": "уи"},
    codas=_codas("к н т л л м п нг"),
    joined=(("нј", "њ"), ("лј", "љ")),
)
"""McCune-Reischauer without its signs, read aloud: Чонгџин, Пјонгјанг, Херјонг."""

MK_RR = replace(
    MK,
    onsets=_onsets("г к н д т р м б п с с - џ џ ч к т п х л"),
    voiced={},
    vowels={**MK.vowels, "oe": "ое"},
)
"""Revised Romanization read aloud: Гвангџу, Бусан; given names, Џонг Ун."""

MK_U = replace(MK_RR, vowels={**MK_RR.vowels, "eo": "у", "yeo": "ју", "eu": "у", "ui": "и"}, open={"yeo": "ју"})
"""The English spellings with u: Ким Ил Сунг, Ли Мјунг Бак."""

MK_EO = replace(MK_RR, vowels={**MK_RR.vowels, "eo": "ео", "yeo": "јео", "eu": "еу", "ae": "ае"})
"""Letter by letter from Revised Romanization: Пак Геун Хје, Хеунг Мин."""

SR_DJ = replace(MK_RR, onsets={**MK_RR.onsets, "j": "ђ", "jj": "ђ"})
"""The letter ђ for ㅈ, in part of the Serbian press: Ђонг Ун."""

# Kazakh
KK_NG = replace(RU, codas={**RU.codas, "ng": "ң"}, glide="ң", after_l={})
"""The final -ng in its Kazakh letter: Кёңгидо."""

# Latin systems
RR = Style(
    onsets=_onsets("g kk n d tt r m b pp s ss - j jj ch k t p h l"),
    voiced={},
    vowels={v: v for v in VOWELS},
    codas=_codas("k n t l l m p ng"),
)
"""Revised Romanization of Korean (2000)."""

MR = Style(
    onsets=_onsets("k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h l"),
    voiced={"g": "g", "d": "d", "b": "b", "j": "j"},
    vowels=_vowels("a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i"),
    codas=_codas("k n t l l m p ng"),
)
"""McCune-Reischauer (1939), with breves and apostrophes."""

MR_PLAIN = replace(
    MR,
    onsets=_onsets("k kk n t tt r m p pp s ss - ch tch ch k t p h l"),
    vowels={v: t.replace("ŏ", "o").replace("ŭ", "u") for v, t in MR.vowels.items()},
)
"""McCune-Reischauer as newspapers and maps print it, without its signs."""

NORTH = replace(
    MR_PLAIN,
    onsets=_onsets("k kk n t tt r m p pp s ss - j jj ch kh th ph h l"),
)
"""The North Korean romanization (1992) without its signs: Nampho, Jang Song Thaek."""

MIXED = replace(RR, onsets=MR_PLAIN.onsets)
"""The consonants of McCune-Reischauer with the vowels of Revised Romanization: Kyeongki, Cheju, Taejeon."""
