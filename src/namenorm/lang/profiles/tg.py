"""Tajik.

Sources: «Грамматикаи забони адабии ҳозираи тоҷик» I (Душанбе, 1985), «Исм» (izofat, plural, postposition -ро) and
«Калимасозӣ» (-ӣ); «Қоидаҳои имлои забони тоҷикӣ» (2021): ӣ is written only at the end of a word («Эмомалӣ», «Эмомалии»),
the izofat, -ро and the conjunction -у (-ю, -ву) are written with the word.

A name takes the izofat before what tells more of it («Кореяи Шимолӣ»), -ро as an object and -у where another follows
(«Тоҷикистону Эрон»). There is no case besides and no gender.
"""

from namenorm.lang.derivation import derivation
from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_GRAMMAR = "Грамматикаи забони адабии ҳозираи тоҷик I 1985, Исм"
_SPELLING = "Қоидаҳои имлои забони тоҷикӣ 2021, имлои садонокҳо"
_AND = "Қоидаҳои имлои забони тоҷикӣ 2021, имлои пайвандак"
_DERIVED = "Грамматикаи забони адабии ҳозираи тоҷик I 1985, Калимасозӣ: пасванди -ӣ"

_C = "[бвгғджзкқлмнпрстфхҳцчҷшъ]"
_HO = "nom ҳо, izf ҳои, acc ҳоро"
_HO_ON = "nom ҳо/он, izf ҳои/они, acc ҳоро/онро"

PARADIGMS = (
    paradigm("tg.name", "", _C, "izf и, acc ро", plural=_HO_ON, rarity=0, sample="Тоҷикистон Тоҷикистонро", source=_GRAMMAR),
    paradigm("tg.name-vowel", "", "[аоуӯэюяи]", "izf и, acc ро", plural=_HO, rarity=0, sample="Корея Кореяи", source=_GRAMMAR),
    paradigm("tg.name-e", "", "е", "izf и, acc ро", plural=_HO, rarity=0, sample="Душанбе Душанберо", source=_GRAMMAR),
    paradigm("tg.name-j", "й", "[аоуӯеи]", "izf йи/и, acc йро", plural="nom йҳо, izf йҳои, acc йҳоро", rarity=0, sample="Хитой Хитойи", source=_GRAMMAR + "; " + _SPELLING),
    paradigm("tg.name-long-i", "ӣ", "[абвгғджзкқлмнопрстуфхҳчҷшъяё]", "izf ии, acc иро", plural="nom иҳо/иён, izf иҳои/иёни, acc иҳоро/иёнро", rarity=0, sample="Эмомалӣ Эмомалии", source=_SPELLING),
    paradigm("tg.and", "", _C, "nom у", rarity=2, sample="Тоҷикистон Тоҷикистону", source=_AND),
    paradigm("tg.and-vowel", "", "[аоуӯэюяие]", "nom ву/ю", rarity=2, sample="Русия Русияву", source=_AND),
    paradigm("tg.and-j", "й", "[аоуӯеи]", "nom ю", rarity=3, sample="Хитой Хитою", source=_AND),
    paradigm("tg.and-long-i", "ӣ", "[абвгғджзкқлмнопрстуфхҳчҷшъяё]", "nom ию/иву", rarity=2, sample="Рӯдакӣ Рӯдакию", source=_AND),
    paradigm("tg.plural-gon", "а", _C, "", plural="nom агон, izf агони, acc агонро", rarity=2, sample="намоянда намояндагон", source=_GRAMMAR),
)

DERIVATIONS = tuple(
    derivation(f"tg.{kind}-{name}", makes, base, stem_end, suffix, sample=sample, source=_DERIVED)
    for kind, makes in (("people", "demonym"), ("rel", "adjective"))  # эронӣ: an Iranian, and Iranian
    for name, base, stem_end, suffix, sample in (
        ("consonant", "", _C, "ӣ", "Эрон эронӣ"),
        ("ija", "ия", _C, "ӣ", "Русия русӣ"),
        ("o", "", "[оуӯ]", "ӣ", "Амрико амрикоӣ"),
        ("j", "й", "[аоуӯе]", "ӣ", "Хитой хитоӣ"),
        ("a", "а", _C, "ӣ", "Украина украинӣ"),
        ("avi", "а", _C, "авӣ", "Фаронса фаронсавӣ"),
        ("gi", "", "[ае]", "гӣ", "Душанбе душанбегӣ"),
    )
)

PROFILE = LanguageProfile(
    code="tg",
    name="Tajik",
    alphabet="абвгғдеёжзиӣйкқлмнопрстуӯфхҳцчҷшъэюя",
    common_words=frozenset(
        "агар агарчи аз албатта аммо аст асту ба баъд баъди баъдан байни барои бар балки баъзе бе бештар бо боз бояд буд "
        "буданд буда бошад ва вай вақте вале вуҷуд гарчанде гуфт дар дигар дигарон дорад дода доир доранд ду ё зеро "
        "зери имрӯз ин инҳо инчунин кадом кай ки кист кунад карда кард ку куҷо лекин ман мо мебошад мешавад мегӯяд на назди "
        "нест низ он онро онҳо онҳоро оё пас пеш пеши рӯи сипас сӯи то тавассути танҳо тамоми тибқи ту ҳам ҳама ҳамаи ҳамин "
        "ҳамчун ҳамон ҳангоми ҳанӯз ҳар ҳарчанд ҳатто ҳаст ҳастанд ҳеҷ ҳоло ҳол ҷониби чанд чаро чӣ чунин чун чунки шуд "
        "шуда шудааст шуданд шумо як яъне якҷоя ӯ".split()
    ),
    directions=frozenset("шимолӣ ҷанубӣ шарқӣ ғарбӣ марказӣ".split()),
    paradigms=PARADIGMS,
    derivations=DERIVATIONS,
    sources=("Грамматикаи забони адабии ҳозираи тоҷик 1985", "Қоидаҳои имлои забони тоҷикӣ 2021"),
)
