"""Tatar.

Source: «Татарская грамматика» (Казань, 1993): I, «Сингармонизм» (harmony, loans) and «Словообразование» (-лы, -ле); II, «Имя
существительное» (number, possession, case).

A capital in an ending stands for a letter that harmony decides: A а/ә, I ы/е. Loans with е, и, э, ю take back endings as a
rule («Президентының», «Берлинда»), words of the language with these vowels front ones («Илендә», «Иделдә»), so these vowels
go with both rows; -ия goes with the front row («Россиядә»), as does a final soft sign («Кремльдә»). Final б, в, г, д are read
without voice («Киевта»). After м, н, ң the ablative and the plural have н («Казаннан»). No gender.
"""

from namenorm.lang.profile import LanguageProfile
from namenorm.lang.profiles._harmony import Harmony, joined, row

_CASES = "Татарская грамматика II 1993, Имя существительное: падежи"
_POSSESSION = "Татарская грамматика II 1993, Имя существительное: принадлежность"
_SOUNDS = "Татарская грамматика I 1993, Сингармонизм; чередование согласных"
_DERIVED = "Татарская грамматика I 1993, Словообразование: -лы, -ле"

_TT = Harmony(
    (row("back", "аоуыё", "A а, I ы"), row("front", "әөү", "A ә, I е")),
    consonants="бвгджҗзйклмнңпрстфхһцчшщьъ",
    neutral="еиэюя",
)
_VOWEL_BACK, _VOWEL_FRONT = "[аоуыёеэию]|[аеоуыйлмнр]я", "[әөүеэию]|[иь]я"
"""Final vowels: я is back in «Корея» and front in «Россия»."""

_POSSESSED = "poss {0}, gen {0}нIң, dat {0}нA, acc {0}н, loc {0}ндA/{0}ндAгI, abl {0}ннAн"
"""The possessive suffix of the third person and the cases after it."""

_PLURAL = joined(
    "nom {0}, gen {0}нIң, dat {0}гA, acc {0}нI, loc {0}дA/{0}дAгI, abl {0}дAн",
    _POSSESSED.replace("{0}", "{0}I"),
)
_LAR, _NAR = _PLURAL.format("лAр"), _PLURAL.format("нAр")

_AFTER_VOICED = "gen нIң, dat гA, acc нI, loc дA/дAгI, abl дAн"
_AFTER_NASAL = "gen нIң, dat гA, acc нI, loc дA/дAгI, abl нAн"
_AFTER_VOICELESS = "gen нIң, dat кA, acc нI, loc тA/тAгI, abl тAн"

PARADIGMS = (
    # names of any shape, by their last sound
    *_TT.paradigms("tt.name-vowel", "", _VOWEL_BACK, _AFTER_VOICED, plural=_LAR, samples={"back": "Алабуга Алабугада"}, source=_CASES),
    *_TT.paradigms("tt.name-vowel", "", _VOWEL_FRONT, _AFTER_VOICED, plural=_LAR, samples={"front": "Россия Россиядә"}, source=_CASES),
    *_TT.paradigms("tt.name-voiced", "", "VC[лрйзжҗ]ь?", _AFTER_VOICED, plural=_LAR, samples={"back": "Кытай Кытайдан", "front": "Израиль Израильгә"}, source=_CASES),
    *_TT.paradigms("tt.name-nasal", "", "VC[мнң]ь?", _AFTER_NASAL, plural=_NAR, samples={"back": "Татарстан Татарстаннан", "front": "Төмән Төмәннең"}, source=_CASES),
    *_TT.paradigms("tt.name-voiceless", "", "VC[бвгдкпстфхһцчшщ]ь?", _AFTER_VOICELESS, plural=_LAR, samples={"back": "Киев Киевта", "front": "Әлмәт Әлмәттә"}, source=_CASES),
    *_TT.paradigms("tt.loan-soft", "", "[аоуыя][рст]?[лр]ь", _AFTER_VOICED, plural=_LAR, samples={"front": "Суздаль Суздальдә"}, source=_SOUNDS),
    *_TT.paradigms("tt.acronym", "", "[бвгджзклмнпрстфхцчш][бвгдклмнпрстфхцчш]", "gen ның, dat га/ка, acc ны, loc да/та/дагы/тагы, abl дан/тан", rarity=1, samples={"back": "ФСБ ФСБның"}, source=_CASES),
    # the head of a compound, which has a possessive suffix in its dictionary form: Республикасы, Министрлыгы
    *_TT.paradigms("tt.own", "I", "[бвгджҗзйклмнңпрстуүфхһцчшщ]", _POSSESSED.format("I"), samples={"back": "Республикасы Республикасында", "front": "Академиясе Академиясенә"}, source=_POSSESSION),
    *_TT.paradigms("tt.own-j", "е", "[аоуые]", "gen еның, dat ена, acc ен, loc енда/ендагы, abl еннан", rarity=1, samples={"back": "Крае Краенда"}, source=_SOUNDS),
    # a name with a possessive suffix: Татарстан Президенты
    *_TT.paradigms("tt.possessed", "", "VC[бвгджҗзлмнңрстфхһцчшщ]|[бвгджҗзклмнңпрстфхһцчшщ][уү]", _POSSESSED.format("I"), rarity=1, samples={"back": "Президент Президентының", "front": "Шәһәр Шәһәрендә"}, source=_POSSESSION),
    *_TT.paradigms("tt.possessed-vowel", "", _VOWEL_BACK, _POSSESSED.format("сI"), rarity=1, samples={"back": "Республика Республикасы"}, source=_POSSESSION),
    *_TT.paradigms("tt.possessed-vowel", "", _VOWEL_FRONT, _POSSESSED.format("сI"), rarity=1, samples={"front": "Академия Академиясенең"}, source=_POSSESSION),
    *_TT.paradigms("tt.possessed-k", "к", "V", _POSSESSED.format("гI"), rarity=1, samples={"back": "Министрлык Министрлыгы", "front": "Берлек Берлегенә"}, source=_SOUNDS),
    *_TT.paradigms("tt.possessed-rk", "", "V[нрлс]к", _POSSESSED.format("I"), rarity=1, samples={"back": "Банк Банкының"}, source=_SOUNDS),
    *_TT.paradigms("tt.possessed-p", "п", "V", _POSSESSED.format("бI"), rarity=1, samples={"back": "Китап Китабы", "front": "Мәктәп Мәктәбенең"}, source=_SOUNDS),
    *_TT.paradigms("tt.possessed-au", "у", "а", _POSSESSED.format("вI"), rarity=1, samples={"back": "Сайлау Сайлавында"}, source=_SOUNDS),
    *_TT.paradigms("tt.possessed-au", "ү", "ә", _POSSESSED.format("вI"), rarity=1, samples={"front": "Мәскәү Мәскәве"}, source=_SOUNDS),
    *_TT.paradigms("tt.possessed-j", "й", "[аоуые]", "poss е, gen еның, dat ена, acc ен, loc енда/ендагы, abl еннан", rarity=1, samples={"back": "Кытай Кытаена"}, source=_SOUNDS),
    *_TT.paradigms("tt.possessed-soft", "ь", "[лр]", _POSSESSED.format("I"), rarity=1, samples={"front": "Кремль Кремлендә"}, source=_SOUNDS),
    *_TT.paradigms("tt.possessed-halyk", "ык", "хал", _POSSESSED.format("кI"), rarity=1, samples={"back": "Халык Халкының"}, source=_SOUNDS),
)

DERIVATIONS = tuple(
    d
    for kind, makes in (("people", "demonym"), ("rel", "adjective"))  # казанлы: a man of Kazan, and of Kazan
    for d in (
        *_TT.derivations(f"tt.{kind}-vowel", makes, "", _VOWEL_BACK, "лI", samples={"back": "Америка америкалы"}, source=_DERIVED),
        *_TT.derivations(f"tt.{kind}-vowel", makes, "", _VOWEL_FRONT, "лI", samples={"front": "Россия россияле"}, source=_DERIVED),
        *_TT.derivations(f"tt.{kind}", makes, "", "VC[бвгджҗзйклмнңпрстфхһцчшщ]ь?", "лI", samples={"back": "Казан казанлы", "front": "Төмән төмәнле"}, source=_DERIVED),
    )
)

PROFILE = LanguageProfile(
    code="tt",
    name="Tatar",
    alphabet="аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюя",
    common_words=frozenset(
        "алар аларга аларны аларның анда аннан аны аның аркылы арасында аша әгәр әле әмма әлеге бар барлык баш башка без безгә "
        "безнең бергә берничә белән бер берсе бик бөтен бу буенча буларак була булган булды булса булып бүген генә гына да "
        "дә дигән диде дип ди ике иде икән иң инде исә итә итте иткән кадәр кайбер каршы кебек кем кирәк күп киләчәк ләкин "
        "мин миңа минем монда моны мондый мөмкин ни ничек ничә нәрсә ничәнче сез сезнең сиңа син соң соңгы сәбәпле тагын тик "
        "тиеш турында төрле тора тә ул аңа уза үз үзе үзенең үткән хакында хәзер һәм һәр һич чит чөнки шул шулай шундый шуңа "
        "элек эчендә юк яки якын яңа ягъни өчен".split()
    ),
    directions=frozenset("төньяк көньяк көнчыгыш көнбатыш үзәк югары түбән".split()),
    paradigms=PARADIGMS,
    derivations=DERIVATIONS,
    sources=("Татарская грамматика 1993",),
)
