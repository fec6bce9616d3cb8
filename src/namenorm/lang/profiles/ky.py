"""Kyrgyz.

Sources: «Азыркы кыргыз адабий тили» (Бишкек, 2009), «Фонетика» (harmony, assimilation) and «Морфология: зат атооч» (plural,
possession, cases); «Кыргыз адабий тилинин грамматикасы» I (Фрунзе, 1980); «Кыргыз тилинин жазуу эрежелери» (2002), on loans:
a soft sign is dropped before endings («Кремлге»; print often keeps it in names), and final б, в, г, д keep their voice
(«Жапаровдун», «Мадридде»).

Harmony is of four rows and rounds vowels. It goes from vowel to vowel, so an ending of two or three syllables has a capital
for each: A, I are the low and the high vowel after the stem («Оштон», «Оштун»), Y the high one after A («Оштогу»), E the
low one after a high one («Уюмунда»), U the high one after E («Уюмундагы»). After у a low vowel is а («Бакуда»).
No gender.
"""

from namenorm.lang.profile import LanguageProfile
from namenorm.lang.profiles._harmony import Harmony, joined, row

_CASES = "Азыркы кыргыз адабий тили 2009, Зат атооч: жөндөмөлөр"
_POSSESSION = "Азыркы кыргыз адабий тили 2009, Зат атооч: таандык мүчөлөр"
_SOUNDS = "Азыркы кыргыз адабий тили 2009, Фонетика: үндөштүк мыйзамы"
_LOANS = "Кыргыз тилинин жазуу эрежелери 2002, өздөштүрүлгөн сөздөр"
_DERIVED = "Азыркы кыргыз адабий тили 2009, Сөз жасоо: -лык"

_KY = Harmony(
    (
        row("a", "аыя", "A а, I ы, Y ы, E а, U ы"),
        row("o", "оё", "A о, I у, Y у, E а, U ы"),
        row("u", "ую", "A а, I у, Y ы, E а, U ы"),
        row("e", "еэи", "A е, I и, Y и, E е, U и"),
        row("oe", "өү", "A ө, I ү, Y ү, E ө, U ү"),
    ),
    consonants="бвгджзйклмнңпрстфхцчшщьъ",
)

_POSSESSIVE = "poss {0}, gen {0}нIн, dat {0}нE, acc {0}н, loc {0}ндE/{0}ндEгU, abl {0}нEн"
"""The possessive suffix of the third person and the cases after it."""

_POSSESSED, _POSSESSED_VOWEL, _POSSESSED_K, _POSSESSED_P = (_POSSESSIVE.format(suffix) for suffix in ("I", "сI", "гI", "бI"))

_PLURAL = joined(
    "nom {0}, gen {0}дYн, dat {0}гA, acc {0}дY, loc {0}дA/{0}дAгY, abl {0}дAн",
    _POSSESSIVE.replace("{0}", "{0}Y").replace("нIн", "нYн"),
)
_LAR, _DAR, _TAR = (_PLURAL.format(suffix) for suffix in ("лAр", "дAр", "тAр"))

_AFTER_VOWEL = "gen нIн, dat гA, acc нI, loc дA/дAгY, abl дAн"
_AFTER_VOICED = "gen дIн, dat гA, acc дI, loc дA/дAгY, abl дAн"
_AFTER_VOICELESS = "gen тIн, dat кA, acc тI, loc тA/тAгY, abl тAн"

PARADIGMS = (
    # names of any shape, by their last sound
    *_KY.paradigms("ky.name-vowel", "", "W", _AFTER_VOWEL, plural=_LAR, samples={"a": "Москва Москвага", "o": "Токио Токиодо", "u": "Баку Бакунун", "e": "Дели Делиге", "oe": "Дөбө Дөбөдө"}, source=_CASES),
    *_KY.paradigms("ky.name-r", "", "WC(?:рь?|й)", _AFTER_VOICED, plural=_LAR, samples={"a": "Кытай Кытайдын", "o": "Эквадор Эквадорго", "u": "Сингапур Сингапурда", "e": "Алжир Алжирдеги", "oe": "Чүй Чүйдөн"}, source=_CASES),
    *_KY.paradigms("ky.name-voiced", "", "WC[бвгджзлмнң]ь?", _AFTER_VOICED, plural=_DAR, samples={"a": "Кыргызстан Кыргызстандын", "o": "Жапаров Жапаровдун", "u": "Стамбул Стамбулга", "e": "Пекин Пекинден", "oe": "Көл Көлдүн"}, source=_CASES),
    *_KY.paradigms("ky.name-voiceless", "", "WC[кпстфхцчшщ]ь?", _AFTER_VOICELESS, plural=_TAR, samples={"a": "Талас Таласта", "o": "Ош Оштогу", "u": "Бейрут Бейрутка", "e": "Бишкек Бишкектен", "oe": "Түп Түптүн"}, source=_CASES),
    *_KY.paradigms("ky.loan-pol", "ь", "пол", _AFTER_VOICED, samples={"o": "Севастополь Севастополго"}, source=_LOANS),
    *_KY.paradigms("ky.loan-ml", "ь", "Wмл", _AFTER_VOICED, samples={"e": "Кремль Кремлге"}, source=_LOANS),
    *_KY.paradigms("ky.loan-lj", "ь", "WCл", _AFTER_VOICED, rarity=1, samples={"a": "Суздаль Суздалга", "o": "Гоголь Гоголдун", "e": "Израиль Израилден"}, source=_LOANS),
    *_KY.paradigms("ky.loan-usj", "ь", "Wс", _AFTER_VOICELESS, rarity=1, samples={"u": "Беларусь Беларустун"}, source=_LOANS),
    *_KY.paradigms("ky.loan-soft", "ь", "WC[рн]", _AFTER_VOICED, rarity=3, samples={"a": "Рязань Рязанга", "e": "Тверь Тверде"}, source=_LOANS),
    *_KY.paradigms("ky.acronym-a", "", "[бвгджзклмнпрстфхцчш][шк]", _AFTER_VOWEL, samples={"a": "АКШ АКШнын"}, source=_LOANS + ", кыскартылган сөздөр"),
    *_KY.paradigms("ky.acronym-e", "", "[бвгджзклмнпрстфхцчш][лмнр]", _AFTER_VOICED, rarity=1, samples={"e": "КНДР КНДРдин"}, source=_LOANS + ", кыскартылган сөздөр"),
    # the head of a compound, which has a possessive suffix in its dictionary form: Республикасы, Министрлиги
    *_KY.paradigms("ky.own", "I", "[бвгджзйклмнңпрстфхцчшщ]", _POSSESSED, samples={"a": "Республикасы Республикасынын", "u": "Уюму Уюмуна", "e": "Министрлиги Министрлигинин", "oe": "Өкмөтү Өкмөтүндө"}, source=_POSSESSION),
    # a name with a possessive suffix: Кыргызстандын президенти
    *_KY.paradigms("ky.possessed", "", "WC[бвгджзлмнңрстфхцчшщ]|Wй", _POSSESSED, rarity=1, samples={"a": "Кызмат Кызматы", "o": "Фонд Фондунун", "u": "Корпус Корпусу", "e": "Президент Президентине", "oe": "Өкмөт Өкмөтүнүн"}, source=_POSSESSION),
    *_KY.paradigms("ky.possessed-vowel", "", "W", _POSSESSED_VOWEL, rarity=1, samples={"a": "Академия Академиясы", "o": "Бюро Бюросунун", "u": "Баку Бакусу", "e": "Кеңсе Кеңсесине", "oe": "Дөбө Дөбөсү"}, source=_POSSESSION),
    *_KY.paradigms("ky.possessed-k", "к", "W", _POSSESSED_K, rarity=1, samples={"a": "Башкармалык Башкармалыгы", "o": "Блок Блогунун", "u": "Боордоштук Боордоштугу", "e": "Министрлик Министрлигинин", "oe": "Түндүк Түндүгү"}, source=_SOUNDS),
    *_KY.paradigms("ky.possessed-rk", "", "W[нрлс]к", _POSSESSED, rarity=1, samples={"a": "Банк Банкынын", "o": "Полк Полку"}, source=_SOUNDS),
    *_KY.paradigms("ky.possessed-p", "п", "W", _POSSESSED_P, rarity=1, samples={"a": "Талап Талабы", "o": "Топ Тобу", "e": "Мектеп Мектебинин", "oe": "Түп Түбү"}, source=_SOUNDS),
    *_KY.paradigms("ky.possessed-oj", "й", "[оую]", "poss ю, gen юнун, dat юна, acc юн, loc юнда/юндагы, abl юнан", rarity=3, samples={"o": "Толстой Толстою"}, source=_SOUNDS),
    *_KY.paradigms("ky.possessed-soft", "ь", "WC[лрнст]", _POSSESSED, rarity=1, samples={"e": "Кремль Кремлине"}, source=_LOANS),
)

DERIVATIONS = tuple(
    d
    for kind, makes in (("people", "demonym"), ("rel", "adjective"))  # кыргызстандык: a citizen of Kyrgyzstan, and Kyrgyzstani
    for d in (
        *_KY.derivations(f"ky.{kind}-vowel", makes, "", "W", "лIк", samples={"a": "Москва москвалык", "o": "Токио токиолук", "u": "Баку бакулук", "e": "Дели делилик"}, source=_DERIVED),
        *_KY.derivations(f"ky.{kind}-r", makes, "", "WC[рй]", "лIк", samples={"a": "Кытай кытайлык", "o": "Эквадор эквадорлук", "u": "Сингапур сингапурлук", "e": "Алжир алжирлик", "oe": "Чүй чүйлүк"}, source=_DERIVED),
        *_KY.derivations(f"ky.{kind}-voiced", makes, "", "WC[бвгджзлмнң]", "дIк", samples={"a": "Кыргызстан кыргызстандык", "o": "Лондон лондондук", "u": "Стамбул стамбулдук", "e": "Пекин пекиндик", "oe": "Көл көлдүк"}, source=_DERIVED),
        *_KY.derivations(f"ky.{kind}-voiceless", makes, "", "WC[кпстфхцчшщ]", "тIк", samples={"a": "Талас таластык", "o": "Ош оштук", "u": "Бейрут бейруттук", "e": "Бишкек бишкектик", "oe": "Түп түптүк"}, source=_DERIVED),
    )
)

PROFILE = LanguageProfile(
    code="ky",
    name="Kyrgyz",
    alphabet="абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    common_words=frozenset(
        "айрым ал алар аларга аларды алардын алдында анда андай анткени ансыз аны анын арасында аркылуу ары бар бардык башка "
        "баары бери биз бизге биздин бир бирге бири бирок бирөө болгон болду болот болсо болуп боюнча буга бул буга бүгүн "
        "бүт гана да дагы деген деп деле дейт дээрлик же жакын жана жаңы жок жөнүндө жөн каршы карай качан кайра кайсы "
        "калган кандай канча кээ кийин ким көбү көп кыйла мага маалым макул мен менен мурда мүмкүн мына мындай мурун мурунку "
        "ошол ошондой ошондуктан ошону ошонун өз өзү өтө сен сиз соң сыяктуу сайын туура тууралуу тургай тийиш түрдүү улам "
        "ушул ушундай үчүн чейин чоң эч эгер эки эле элек эми эмес эмне эмнеге эң".split()
    ),
    directions=frozenset("түндүк түштүк чыгыш батыш борбордук жогорку төмөнкү".split()),
    paradigms=PARADIGMS,
    derivations=DERIVATIONS,
    sources=("Азыркы кыргыз адабий тили 2009", "Кыргыз адабий тилинин грамматикасы 1980", "Кыргыз тилинин жазуу эрежелери 2002"),
)
