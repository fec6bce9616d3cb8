"""Kazakh.

Sources: «Қазақ грамматикасы» (Астана, 2002), «Зат есім» (plural, possession, cases) and «Үндестік заңы» (harmony);
«Қазақ тілінің негізгі орфографиялық ережелері» (1983), on loans: -рк, -рг, -кс, -лк, -нк take front endings («Нью-Йоркте»),
-ск and -кт take і between («Минскіге»), п stays before a vowel («принципі»), a soft sign is dropped before it («Кремлі»).

A capital in an ending stands for a letter that harmony decides: A а/е, I ы/і, G ғ/г, K қ/к (see `_harmony`). In loans и, у and
ю go with both rows, and so do surnames in -ов and -ев, where their suffix or their stem may decide («Тоқаевтың»,
«Медведевтің»). Final б, в, г, д are read without voice and take the endings of п, ф, к, т («Киевте»). No gender.
"""

from namenorm.lang.profile import LanguageProfile
from namenorm.lang.profiles._harmony import Harmony, joined, row

_CASES = "Қазақ грамматикасы 2002, Зат есім: септік жалғаулары"
_POSSESSION = "Қазақ грамматикасы 2002, Зат есім: тәуелдік жалғаулары"
_SOUNDS = "Қазақ грамматикасы 2002, Үндестік заңы"
_LOANS = "Қазақ тілінің негізгі орфографиялық ережелері 1983, кірме сөздер"
_DERIVED = "Қазақ грамматикасы 2002, Сын есім: -лық, -лік"

_KK = Harmony(
    (row("back", "аоұыяё", "A а, I ы, G ғ, K қ"), row("front", "әөүеіэ", "A е, I і, G г, K к")),
    consonants="бвгғджзйкқлмнңпрстфхһцчшщьъ",
    neutral="иую",
)

_POSSESSED = "poss {0}, gen {0}нIң, dat {0}нA, acc {0}н, loc {0}ндA/{0}ндAGI, abl {0}нAн, ins {0}мен"
"""The possessive suffix of the third person and the cases after it."""

_PLURAL = joined(
    "nom {0}, gen {0}дIң, dat {0}GA, acc {0}дI, loc {0}дA/{0}дAGI, abl {0}дAн, ins {0}мен",
    _POSSESSED.replace("{0}", "{0}I"),
)
_LAR, _DAR, _TAR = (_PLURAL.format(suffix) for suffix in ("лAр", "дAр", "тAр"))

_AFTER_VOWEL = "gen нIң, dat GA, acc нI, loc дA/дAGI, abl дAн, ins мен"
_AFTER_NASAL = "gen нIң, dat GA, acc дI, loc дA/дAGI, abl нAн, ins мен"
_AFTER_SONORANT = "gen дIң, dat GA, acc дI, loc дA/дAGI, abl дAн, ins мен"
_AFTER_VOICED = "gen дIң, dat GA, acc дI, loc дA/дAGI, abl дAн, ins бен"
_AFTER_VOICELESS = "gen тIң, dat KA, acc тI, loc тA/тAGI, abl тAн, ins пен"

PARADIGMS = (
    # names of any shape, by their last sound
    *_KK.paradigms("kk.name-vowel", "", "W", _AFTER_VOWEL, plural=_LAR, samples={"back": "Алматы Алматыға", "front": "Ақтөбе Ақтөбеде"}, source=_CASES),
    *_KK.paradigms("kk.name-nasal", "", "VC[мнң]ь?", _AFTER_NASAL, plural=_DAR, samples={"back": "Қазақстан Қазақстаннан", "front": "Берлин Берлиннің"}, source=_CASES),
    *_KK.paradigms("kk.name-l", "", "VCль?", _AFTER_SONORANT, plural=_DAR, samples={"back": "Непал Непалда", "front": "Израиль Израильге"}, source=_CASES),
    *_KK.paradigms("kk.name-r", "", "VC(?:рь?|й)", _AFTER_SONORANT, plural=_LAR, samples={"back": "Қытай Қытайдың", "front": "Ресей Ресейге"}, source=_CASES),
    *_KK.paradigms("kk.name-glide", "", "Wу|[бвгғджзкқлмнңпрстфхһцчшщ][иую]", _AFTER_SONORANT, plural=_LAR, samples={"back": "Атырау Атырауда", "front": "Мәскеу Мәскеудің"}, source=_SOUNDS),
    *_KK.paradigms("kk.name-voiced", "", "VC[жз]", _AFTER_VOICED, plural=_DAR, samples={"back": "Кавказ Кавказда", "front": "Париж Парижден"}, source=_CASES),
    *_KK.paradigms("kk.name-voiceless", "", "VC[бвгғдкқпстфхһцчшщ]ь?", _AFTER_VOICELESS, plural=_TAR, samples={"back": "Бағдад Бағдадта", "front": "Бішкек Бішкекте"}, source=_CASES),
    # surnames and loans whose last vowel does not decide
    *_KK.paradigms("kk.surname-ev", "", "ев", _AFTER_VOICELESS, plural=_TAR, samples={"back": "Тоқаев Тоқаевтың"}, source=_SOUNDS),
    *_KK.paradigms("kk.surname-ov", "", "ов", _AFTER_VOICELESS, plural=_TAR, rarity=1, samples={"front": "Мәсімов Мәсімовтің"}, source=_SOUNDS),
    *_KK.paradigms("kk.loan-rk", "", "[аоуя](?:рк|рг|кс|лк|нк)", _AFTER_VOICELESS, plural=_TAR, samples={"front": "Йорк Йоркте"}, source=_LOANS),
    *_KK.paradigms("kk.loan-sk", "", "ск|кт", "gen інің, dat іге, acc іні, loc іде/ідегі, abl іден, ins імен, poss ісі", samples={"front": "Минск Минскіге"}, source=_LOANS),
    # the head of a compound, which has a possessive suffix in its dictionary form: Министрлігі, Республикасы
    *_KK.paradigms("kk.own", "I", "[бвгғджзйклмнңпрстуфхһцчшщ]", _POSSESSED.format("I"), samples={"back": "Республикасы Республикасында", "front": "Министрлігі Министрлігіне"}, source=_POSSESSION),
    # a name with a possessive suffix: Қазақстан Президенті
    *_KK.paradigms("kk.possessed", "", "VC[бвгғджзйлмнңрстфхһцчшщ]|Wу|[бвгғджзкқлмнңпрстфхһцчшщ]у", _POSSESSED.format("I"), rarity=1, samples={"back": "Қор Қорының", "front": "Президент Президентінің"}, source=_POSSESSION),
    *_KK.paradigms("kk.possessed-vowel", "", "W", _POSSESSED.format("сI"), rarity=1, samples={"back": "Академия Академиясында", "front": "Кеңсе Кеңсесіне"}, source=_POSSESSION),
    *_KK.paradigms("kk.possessed-k", "к", "V", _POSSESSED.format("гI"), rarity=1, samples={"back": "Ирак Ирагы", "front": "Министрлік Министрлігінің"}, source=_SOUNDS),
    *_KK.paradigms("kk.possessed-q", "қ", "V", _POSSESSED.format("ғI"), rarity=1, samples={"back": "Одақ Одағы"}, source=_SOUNDS),
    *_KK.paradigms("kk.possessed-p", "п", "VC", _POSSESSED.format("бI"), rarity=1, samples={"back": "Кітап Кітабы", "front": "Мектеп Мектебінде"}, source=_SOUNDS),
    *_KK.paradigms("kk.possessed-loan-p", "", "VCп", _POSSESSED.format("I"), rarity=1, samples={"back": "Телескоп Телескопы", "front": "Принцип Принципі"}, source=_LOANS),
    *_KK.paradigms("kk.possessed-rk", "", "[нрл]к", _POSSESSED.format("I"), rarity=1, samples={"front": "Банк Банкінің"}, source=_LOANS),
    *_KK.paradigms("kk.possessed-soft", "ь", "[лрн]", _POSSESSED.format("I"), rarity=1, samples={"front": "Кремль Кремліне"}, source=_LOANS),
    *_KK.paradigms("kk.possessed-halyq", "ық", "хал", _POSSESSED.format("қI"), rarity=1, samples={"back": "Халық Халқының"}, source=_SOUNDS),
    *_KK.paradigms("kk.possessed-oryn", "ын", "ор|мұр", _POSSESSED.format("нI"), rarity=1, samples={"back": "Орын Орны"}, source=_SOUNDS),
)

DERIVATIONS = tuple(
    d
    for kind, makes in (("people", "demonym"), ("rel", "adjective"))  # қазақстандық: a citizen of Kazakhstan, and Kazakhstani
    for d in (
        *_KK.derivations(f"kk.{kind}-vowel", makes, "", "W", "лIK", samples={"back": "Алматы алматылық", "front": "Ақтөбе ақтөбелік"}, source=_DERIVED),
        *_KK.derivations(f"kk.{kind}-r", makes, "", "VC(?:рь?|й)|Wу|[бвгғджзкқлмнңпрстфхһцчшщ][иую]", "лIK", samples={"back": "Қытай қытайлық", "front": "Мәскеу мәскеулік"}, source=_DERIVED),
        *_KK.derivations(f"kk.{kind}-nasal", makes, "", "VC[мнңлжз]ь?", "дIK", samples={"back": "Қазақстан қазақстандық", "front": "Берлин берлиндік"}, source=_DERIVED),
        *_KK.derivations(f"kk.{kind}-voiceless", makes, "", "VC[бвгғдкқпстфхһцчшщ]ь?", "тIK", samples={"back": "Ирак ирактық", "front": "Бішкек бішкектік"}, source=_DERIVED),
        *_KK.derivations(f"kk.{kind}-rk", makes, "", "[аоуя](?:рк|рг|кс|лк|нк)", "тIK", samples={"front": "Петербург петербургтік"}, source=_LOANS),
    )
)

PROFILE = LanguageProfile(
    code="kk",
    name="Kazakh",
    alphabet="аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    common_words=frozenset(
        "ал алайда алдында арасында арқылы аса әлі әр әрі бар барлық бен бері біз бізге біздің бір бірақ бірге бірнеше бойы "
        "бойынша болады болды болса болып бола бұдан бұл бұны бүгін бүкіл да дағы де дегенмен деген дейді дейін деп егер екен "
        "екі ең енді еш ешқандай ғана да жаңа жақын жататын және жоқ керек кейбір кейін кім қазір қай қалай қандай қарай қарсы "
        "қатысты қашан қоса көп маған мен менің мүмкін мұнда не неге немесе ол олар олардың онда оның осы осылай отыр өз өзге "
        "өзі өте пен сайын сен сияқты сол солай сондай сондықтан сондай соң соңғы сізді сіз сонымен та тағы тағыда тек те "
        "туралы тұр туған түрлі тыс үлкен үшін шейін".split()
    ),
    directions=frozenset("солтүстік оңтүстік шығыс батыс орталық жоғарғы төменгі".split()),
    paradigms=PARADIGMS,
    derivations=DERIVATIONS,
    sources=("Қазақ грамматикасы 2002", "Қазақ тілінің негізгі орфографиялық ережелері 1983"),
)
