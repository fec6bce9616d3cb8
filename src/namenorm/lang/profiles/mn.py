"""Mongolian.

Sources: Ц. Дамдинсүрэн, Б. Осор, «Монгол үсгийн дүрмийн толь» (1983), rules 8–10 (harmony, ы and ий), 15–18 (which consonants
keep a vowel beside them), 23 (the two н), 28–30 (dropped vowels), 31–33 (the soft sign), 35–64 (endings); Санжеев,
«Современный монгольский язык» (1960), «Имя существительное» (cases).

A capital in an ending stands for a letter that harmony decides: A а/о/э/ө, I ы (in «ын, ыг, ы») or ий, O the vowel of the
comitative, U у/ү of the plural, E the vowel after it. The last vowel decides, but и never, and in loans not е either, where
another vowel stands before it («Америкаас», «Берлинээс»). The directive «руу» is a word of its own, and after an
abbreviation an ending stands behind a hyphen («АНУ-ын»). No gender.
"""

from namenorm.lang.profile import LanguageProfile
from namenorm.lang.profiles._harmony import Harmony, row

_RULES = "Дамдинсүрэн, Осор, Монгол үсгийн дүрмийн толь 1983, дүрэм "
_CASES = "Санжеев, Современный монгольский язык 1960, падежи; " + _RULES + "8–10"
_CONSONANTS = _CASES + ", 16–18"
_TWO_N = _CASES + ", 23"
_SHORT_VOWEL = _CASES + ", 19 (a short vowel ends a word only after two consonants, after н, or after г)"
_DROPPED = _CASES + ", 28–30"
_SOFT = _CASES + ", 31–33"
_LONG = _CASES + ", 4–7"

_MN = Harmony(
    (
        row("a", "ауяюы", "A а, I ы, O а, U у, E а"),
        row("o", "оё", "A о, I ы, O о, U у, E а"),
        row("e", "эүеи", "A э, I ий, O э, U ү, E э"),
        row("oe", "ө", "A ө, I ий, O э, U ү, E э"),
    ),
    consonants="бвгджзйклмнпрстфхцчшщьъие",
    reach=5,
)

_PLURAL = "nom {0}UUд, gen {0}UUдIн, dat {0}UUдEд, acc {0}UUдIг, abl {0}UUдEEс, ins {0}UUдEEр, com {0}UUдтEй"
_PEOPLE = _PLURAL.format("ч")
_UUD, _NUUD = _PLURAL.format(""), _PLURAL.format("н")
_AFTER_SIGN_UD = _PLURAL.format("и").replace("иUU", "иU")

_HARD = "gen Iн, acc Iг, abl AAс, ins AAр, com тOй"
_HUSH = "gen ийн, acc ийг, abl AAс, ins AAр, com тOй"
_LONG_VOWEL = "gen гийн, dat д, acc г, abl гAAс, ins гAAр, com тOй"
_AFTER_SIGN = "gen ийн, acc ийг, dat ьд, abl иAс, ins иAр, com ьтOй"
_AFTER_IJ = "gen ийн, dat ийд, acc ийг, abl ийгAAс, ins ийгAAр, com ийтOй"
_SHORT = "gen Iн, acc Iг, dat Aд, abl AAс, ins AAр, com AтOй"
_DIPHTHONG = "gen н, dat д, acc г, abl гAAс, ins гAAр, com тOй"

PARADIGMS = (
    # names in a consonant: which form of the dative they take, and whether ы may follow
    *_MN.paradigms("mn.name-l", "", "WC[лм]", _HARD + ", dat д", plural=_UUD, samples={"a": "Непал Непалын", "o": "Монгол Монголоос", "e": "Сөүл Сөүлд", "oe": "Хөвсгөл Хөвсгөлийн"}, source=_CONSONANTS),
    *_MN.paradigms("mn.name-r", "", "WC[рвбпф]", _HARD + ", dat т", plural=_UUD, samples={"a": "Улаанбаатар Улаанбаатарт", "o": "Эквадор Эквадорын", "e": "Денвер Денверт", "oe": "Төв Төвийн"}, source=_CONSONANTS),
    *_MN.paradigms("mn.name-s", "", "WCс", _HARD + ", dat т/Aд", plural=_UUD, samples={"a": "Улс Улсад", "o": "Орос Оросод", "e": "Энгельс Энгельсийн", "oe": "Мөнхтөгс Мөнхтөгсийн"}, source=_CONSONANTS),
    *_MN.paradigms("mn.name-d", "", "WC[дтзцхщ]", _HARD + ", dat Aд", plural=_UUD, samples={"a": "Хятад Хятадад", "o": "Батболд Батболдын", "e": "Эрдэнэт Эрдэнэтээс", "oe": "Батмөнх Батмөнхөд"}, source=_CONSONANTS),
    *_MN.paradigms("mn.name-g", "", "WC[гк]", _HUSH + ", dat т", plural=_UUD, samples={"a": "Ирак Иракийн", "o": "Йорк Йоркт", "e": "Энэтхэг Энэтхэгийн", "oe": "Төгрөг Төгрөгөөр"}, source=_CONSONANTS),
    *_MN.paradigms("mn.name-hush", "", "WC[жчш]", _HUSH + ", dat ид", plural=_UUD, samples={"a": "Манж Манжийн", "o": "Элбэгдорж Элбэгдоржид", "e": "Тэргүүлэгч Тэргүүлэгчийн", "oe": "Ерөнхийлөгч Ерөнхийлөгчөөс"}, source=_CONSONANTS),
    *_MN.paradigms("mn.name-n", "", "WCн", "gen I, acc Iг/г, dat д, abl AAс, ins AAр, com тOй", plural=_UUD, samples={"a": "Казахстан Казахстаны", "o": "Вашингтон Вашингтоноос", "e": "Берлин Берлиний", "oe": "Мөрөн Мөрөнд"}, source=_TWO_N),
    *_MN.paradigms("mn.name-ng", "", "WCн", "gen гийн, acc г, dat д, abl гAAс, ins гAAр, com тOй", plural=_PLURAL.format("г"), samples={"a": "Чойбалсан Чойбалсангийн", "o": "Лондон Лондонгоос", "e": "Бээжин Бээжингийн", "oe": "Мөрөн Мөрөнгөөс"}, source=_TWO_N, rarity=1),
    *_MN.paradigms("mn.name-soft-long", "ь", "(?:аа|уу)[лр]", _AFTER_SIGN, plural=_AFTER_SIGN_UD, samples={"a": "Сургууль Сургуулийн"}, source=_SOFT),
    *_MN.paradigms("mn.name-soft-long", "ь", "ов|оо[лр]", _AFTER_SIGN, plural=_AFTER_SIGN_UD, samples={"o": "Говь Говиос"}, source=_SOFT),
    *_MN.paradigms("mn.name-soft", "ь", "WC[бвдлмнрт]", _AFTER_SIGN, plural=_AFTER_SIGN_UD, rarity=2, samples={"a": "Казань Казаниас", "o": "Ставрополь Ставрополийн", "e": "Кремль Кремлийн"}, source=_SOFT),
    # names in a vowel
    *_MN.paradigms("mn.name-long", "", "W", _LONG_VOWEL, plural=_NUUD, rarity=1, samples={"a": "Москва Москвад", "o": "Токио Токиогийн", "oe": "Мальмө Мальмөд"}, source=_LONG),
    *_MN.paradigms("mn.name-long", "", "[эүе]", _LONG_VOWEL, plural=_NUUD, rarity=1, samples={"e": "Душанбе Душанбегийн"}, source=_LONG),
    *_MN.paradigms("mn.name-diphthong", "", "Wй", _DIPHTHONG, plural=_NUUD, samples={"a": "Шанхай Шанхайд", "o": "Ханой Ханойгоос"}, source=_LONG),
    *_MN.paradigms("mn.name-diphthong", "", "[эүе]й", _DIPHTHONG, plural=_NUUD, samples={"e": "Сидней Сиднейд"}, source=_LONG),
    *_MN.paradigms("mn.name-skij", "ий", "WC[сц]к", _AFTER_IJ, plural=_PLURAL.format("ийн"), samples={"a": "Луначарский Луначарскийгаас", "o": "Ходорковский Ходорковскийг", "e": "Зеленский Зеленскийн"}, source=_LONG),
    *_MN.paradigms("mn.name-ij", "ий", "WC[бвгджзлмнпрстфхцчш]", _AFTER_IJ, plural=_PLURAL.format("ийн"), rarity=2, samples={"e": "Хэнтий Хэнтийн"}, source=_LONG),
    *_MN.paradigms("mn.name-i", "и", "WC[бвгджзйклмнпрстфхцчш]", "gen ийн, acc ийг, dat ид, abl иAс, ins иAр, com итOй", plural=_AFTER_SIGN_UD, rarity=1, samples={"a": "Ази Азийн", "o": "Боливи Боливид", "e": "Сири Сирийн"}, source=_CASES),
    *_MN.paradigms("mn.name-short", "A", "W[бвгджзйлмнрстхцчш][бвглмнр]|Wг|Wн", _SHORT, samples={"a": "Баттулга Баттулгын"}, source=_SHORT_VOWEL, rarity=1),
    *_MN.paradigms("mn.name-short", "A", "[эү][бвгджзйлмнрстхцчш][бвглмнр]|[эү]н", _SHORT, samples={"e": "Оюунэрдэнэ Оюунэрдэнийн"}, source=_SHORT_VOWEL),
    # heads of compounds: a vowel that is dropped, an н that comes back
    *_MN.paradigms("mn.drop-ar", "ар", "газ", "gen рын, acc рыг, abl раас, ins раар", samples={"a": "Газар Газрын"}, source=_DROPPED),
    *_MN.paradigms("mn.drop-al", "ал", "хур", "gen лын, acc лыг, abl лаас, ins лаар", samples={"a": "Хурал Хурлын"}, source=_DROPPED),
    *_MN.paradigms("mn.drop-ag", "аг", "зас", "gen гийн, acc гийг, abl гаас, ins гаар", samples={"a": "Засаг Засгийн"}, source=_DROPPED),
    *_MN.paradigms("mn.hidden-n", "", "яам|банк", "gen ны, abl наас", samples={"a": "Яам Яамны"}, source=_TWO_N, rarity=1),
    *_MN.paradigms("mn.hidden-n", "", "хороо|холбоо|товчоо", "gen ны, dat нд, abl ноос", samples={"o": "Холбоо Холбооны"}, source=_TWO_N, rarity=1),
    *_MN.paradigms("mn.hidden-n", "", "хүрээ", "gen ний, dat нд, abl нээс", samples={"e": "Хүрээ Хүрээний"}, source=_TWO_N, rarity=1),
    # peoples: a plural of their own
    *_MN.paradigms("mn.people", "", "WC[бвгдзклмнпрстхцжчш]", "", plural=_PEOPLE, samples={"a": "америк америкчууд", "o": "монгол монголчуудын", "e": "энэтхэг энэтхэгчүүд"}, source=_CASES),
)

PROFILE = LanguageProfile(
    code="mn",
    name="Mongolian",
    alphabet="абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
    common_words=frozenset(
        "аль ба байв байгаа байна байсан байх бас би бид бидний биш бол болж болно болов болон болсон боловч бөгөөд бүр бүх "
        "буюу гадна гарч гэв гэвч гэж гэсэн гэхдээ гэх дагуу дараа дахин дээр дор дотор ер ерөнхий ийм иймд ингэж их маш "
        "манай магадгүй миний мөн мэт надад нар нь нэг нэгэн одоо олон оноос өмнө өөр өөрийн өчигдөр өнөөдөр руу рүү "
        "талаар тийм тийн түүний түүнийг тул тус тухай та тэгээд тэд тэдний тэнд тэр тэрхүү улам улсын урьд учир уу үгүй үед "
        "үүнээс үүний хамт хаана харин хийсэн хэд хэдэн хэзээ хэлээ хэмээн хэн хэрэв хэрхэн хойш хооронд хүртэл ч чинь шиг "
        "шүү энд энэ энэхүү эсвэл эхний юм юу яагаад ямар".split()
    ),
    directions=frozenset("хойд умард өмнөд өмнө зүүн дорнод баруун өрнөд төв дээд доод".split()),
    paradigms=PARADIGMS,
    sources=("Дамдинсүрэн, Осор, Монгол үсгийн дүрмийн толь 1983", "Санжеев, Современный монгольский язык 1960"),
)
