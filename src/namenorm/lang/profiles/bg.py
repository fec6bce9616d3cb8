"""Bulgarian: no cases, but a definite article at the end of the first word of a name.

Sources: «Граматика на съвременния български книжовен език», т. 2, Морфология (БАН, 1983): член, число и бройна форма,
звателна форма, остатъци от падежи; «Официален правописен речник на българския език» (БАН, 2012): пълен и кратък член,
непостоянно ъ, променливо я; Радева, «Словообразуването в българския книжовен език» (1991): adjectives and peoples.

A word with its article stands for a name that has none, and the name keeps its gender: «Лондонското Сити» is «Лондонско
Сити», the masculine «Лондонски» comes after it. A short masculine article (Сената) looks like a feminine name (Канада),
so it counts for less than the full one (Сенатът).
"""

from namenorm.lang.derivations.bg import DERIVATIONS
from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_ARTICLE = "Граматика на СБКЕ, т. 2, 1983, членуване"
_NUMBER = "Граматика на СБКЕ, т. 2, 1983, число; бройна форма"
_SPELLING = "Официален правописен речник 2012, пълен и кратък член"
_FLEETING = "Официален правописен речник 2012, непостоянно ъ и е"
_JAT = "Официален правописен речник 2012, променливо я"
_VOCATIVE = "Граматика на СБКЕ, т. 2, 1983, звателна форма"
_OLD_CASE = "Граматика на СБКЕ, т. 2, 1983, остатъци от падежи"
_ADJ = "Граматика на СБКЕ, т. 2, 1983, прилагателно име: род, число, член"

_C = "[бвгджзклмнпрстфхцчшщ]"
_T = "[абвгдежзийклмнопрстуфхцчшью]т"
"""A word in -ът or -ят is a form with the article."""
_HARD = "(?:[бвгджзлмпрстхшщ]|[аеиоуъя][кн])"
"""Ends of adjectives; н and к after another consonant have е or ъ before them in the masculine (северен, близък)."""
_SHORT = (
    "(?:[оеиъ]в|[кбгхт]ав|[дп]рав|[аиуя]т|[аеио]ст|[шщ]|ок|лик|[ая]л|ъп|[бднзжлпстхчшщ]ен|рвен|[ия]ран|[уая]ван|[тсщ]ян"
    "|син|стар|млад|твърд|горд|чужд|слаб|груб|тих|сух|глух)"
)
"""Ends of adjectives before the short article. Nearly all words in -ия are women's names and countries, so suffixes and
roots are written out: «Нигерия» is no form of «Нигер», nor «Джорджия» of «Джордж», «Антония» of «Антон»."""

PARADIGMS = (
    # masculine nouns; what ends in -ът or -ят is a form with the article, hardly ever a name
    paradigm("bg.m-gryk", "рък", "г", "", plural="nom ърци, def ърците", rarity=0, sample="грък гърците", source=_NUMBER),
    paradigm("bg.m-chin", "чин", "ур", "", plural="nom ци, def ците", rarity=0, sample="турчин турците", source=_NUMBER),
    paradigm("bg.m-in", "ин", "(?:[аъя]р|рб|ват|уз|ус|ав)", "", plural="nom и, def ите", rarity=0, sample="българин българите", source=_NUMBER),
    paradigm("bg.m", "", "(?:[бвджзлмнпрсфчшщ]|" + _T + ")", "def ът", plural="nom и, def ите", rarity=0, sample="университет университетът", source=_ARTICLE),
    paradigm("bg.m-velar", "", "[гкхц]", "def ът", rarity=0, sample="Бундестаг Бундестагът", source=_ARTICLE),
    paradigm("bg.m-ove", "", "(?:[бвгджзклмнпрсфхчшщ]|" + _T + ")", "", plural="nom ове, def овете", rarity=1, sample="лорд лордове", source=_NUMBER),
    paradigm("bg.m-short", "", "(?:[бгджзлмпрсфхцчшщ]|" + _T + "|[абгдеилмнопртуъя]к|[аеоуъярй]н|[аиуъяр]в)", "def а, cnt а, acc а", rarity=1, sample="Конгрес Конгреса", source=_SPELLING),
    paradigm("bg.m-at-short", "", "(?:[бгджзилмопрстуфхцш]|[ое][кн]|рв)ат", "def а, cnt а", rarity=0, sample="Сенат Сената", source=_SPELLING),
    paradigm("bg.m-in-short", "", "(?:[ая]нин|лгарин|татарин|[яо]рин|рбин|ватин|узин|азин|один|[сцш]к|стров|кров)", "def а, cnt а", rarity=1, sample="гражданин гражданина", source=_SPELLING),
    paradigm("bg.m-t", "", "[ъя]т", "def ът/а", rarity=2, sample="Тибът Тибътът", source=_ARTICLE),
    paradigm("bg.m-soft", "", "(?:тел|[ая]р|крал|кон|ден|зет|път|сън|кът|гън)", "def ят/я, cnt я", rarity=1, sample="цар царя", source=_SPELLING),
    paradigm("bg.m-plural-e", "", "(?:цар|крал|кон|мъж|княз)", "", plural="nom е, def ете", rarity=1, sample="крал крале", source=_NUMBER),
    paradigm("bg.m-j", "й", "[аеоу]", "def ят, voc ю", plural="nom и/еве, def ите/евете", rarity=0, sample="герой героят", source=_ARTICLE),
    paradigm("bg.m-j-short", "й", "[аеоу]", "def я, cnt я, acc я", rarity=2, sample="музей музея", source=_SPELLING),
    # no short article here (гения): it would make a man of every woman and country in -ия (Валерия)
    paradigm("bg.m-ij", "ий", "[бвгдзклмнпрст]", "def ият", rarity=3, sample="гений геният", source=_ARTICLE),
    paradigm("bg.m-k", "к", "[аеиоуяъ]", "", plural="nom ци, def ците", rarity=0, sample="руснак руснаците", source=_NUMBER),
    paradigm("bg.m-g", "г", "[аеиоуя]", "", plural="nom зи, def зите", rarity=1, sample="археолог археолозите", source=_NUMBER),
    paradigm("bg.m-h", "х", "[аеиоуя]", "", plural="nom си/хи, def сите/хите", rarity=1, sample="монах монасите", source=_NUMBER),
    paradigm("bg.m-yk", "ък", "[бвгдзлмнпрст]", "", plural="nom ци, def ците", rarity=2, sample="потомък потомците", source=_FLEETING),
    paradigm("bg.m-ets", "ец", "[бвгджзклмнпрстфхчшщ]", "voc ецо", plural="nom ци, def ците", rarity=0, sample="американец американците", source=_FLEETING),
    paradigm("bg.m-vowel-ets", "ец", "[аеиоуя]", "voc ецо", plural="nom йци, def йците", rarity=1, sample="китаец китайци", source=_FLEETING),
    paradigm("bg.m-anin", "анин", _C, "", plural="nom ани, def аните", rarity=1, sample="англичанин англичаните", source=_NUMBER),
    paradigm("bg.m-janin", "янин", "", "", plural="nom яни, def яните", rarity=1, sample="киевлянин киевляни", source=_NUMBER),
    # sound changes within masculine nouns
    paradigm("bg.m-izym", "зъм", "[аиу]", "def змът/зма", rarity=0, sample="туризъм туризма", source=_FLEETING),
    paradigm("bg.m-yr", "ър", "[бвгдзкпстфх]", "acc ра, voc ре", plural="nom ри/рове, def рите/ровете", rarity=1, sample="Петър Петре", source=_FLEETING),
    paradigm("bg.m-yl", "ъл", "[бвгдзкмпст]", "", plural="nom ли, def лите", rarity=1, sample="смисъл смисли", source=_FLEETING),
    paradigm("bg.m-el", "ел", "[втр]", "acc ла, voc ле", plural="nom ли, def лите", rarity=3, sample="Павел Павла", source=_OLD_CASE),
    paradigm("bg.m-jat", "ят", "в", "def етът/ета", plural="nom етове, def етовете", rarity=2, sample="свят света", source=_JAT),
    paradigm("bg.m-jag", "яг", "[рн]", "def егът/ега", plural="nom егове, def еговете", rarity=1, sample="бряг брега", source=_JAT),
    # surnames, and what is left of cases in names of men
    paradigm("bg.surname-family", "", "[бвгджзклмнпрстфхч]", "", plural="nom ови, def овите", rarity=1, sample="Клинтън Клинтънови", source=_NUMBER),
    # a surname in -ов, -ин has the old accusative of a man where a woman has her own name, so it is told for dictionaries alone
    paradigm("bg.pair-surname", "", "(?:ов|ев|ин)", "acc а", rarity=2, sample="Ботев Ботева", source=_OLD_CASE),
    paradigm("bg.m-o-acc", "о", "[кт]", "acc а", rarity=3, sample="Христо Христа", source=_OLD_CASE),
    paradigm("bg.m-os-acc", "ос", "т", "acc а, voc е", rarity=3, sample="Христос Христа", source=_OLD_CASE),
    paradigm("bg.m-i-acc", "и", "(?:рг|тр|ал|ан|ав|ас|рк|ат|аг)", "acc ия, voc ие", rarity=3, sample="Георги Георгия", source=_OLD_CASE),
    # vocatives: -е, but -о after к, х, ч, ж, ш, ц and the suffix -ин
    paradigm("bg.m-voc", "", "(?:[бвгдзлмпрстф]|[аеоуъяй]н|[бвгджзлмпстфх]ин)", "voc е", rarity=2, sample="Иван Иване", source=_VOCATIVE),
    paradigm("bg.m-voc-o", "", "(?:[аиея]к|[ая]х|[ая]ч|мъж|[рн]ин)", "voc о", rarity=3, sample="войник войнико", source=_VOCATIVE),
    paradigm("bg.f-voc-o", "а", "(?:[бгджзлмнпрстфхш]|[аиър]в)", "voc о", rarity=3, sample="Елена Елено", source=_VOCATIVE),
    paradigm("bg.f-voc-ko", "ка", "[йл]", "voc ко", rarity=3, sample="майка майко", source=_VOCATIVE),
    paradigm("bg.f-voc-e", "а", "(?:[бвгджзклмнпрстфхчшй]к|иц)", "voc е", rarity=3, sample="Радка Радке", source=_VOCATIVE),
    paradigm("bg.f-voc-jo", "я", "[аеиоу]", "voc йо", rarity=2, sample="Мария Марийо", source=_VOCATIVE),
    paradigm("bg.f-voc-yo", "я", "[лнм]", "voc ьо", rarity=2, sample="леля лельо", source=_VOCATIVE),
    paradigm("bg.f-voc-je", "я", "[тднс]", "voc е", rarity=3, sample="Катя Кате", source=_VOCATIVE),
    # feminine nouns; what ends in -ата or -ята is mostly a form with the article
    paradigm("bg.f-a", "а", "(?:[бвгджзклмнпрсфхцчшщ]|[бвгдежзийклмнопрстуфхцчшъю]т)", "def ата", rarity=0, sample="война войната", source=_ARTICLE),
    paradigm("bg.f-ata", "а", "[ая]т", "def ата", rarity=1, sample="заплата заплатата", source=_ARTICLE),
    paradigm("bg.f-a-plural", "а", _C, "", plural="nom и, def ите", rarity=1, sample="община общините", source=_NUMBER),
    paradigm("bg.f-ka", "ка", "[дйлнрт]", "", plural="nom ки, def ките", rarity=0, sample="американка американките", source=_NUMBER),
    paradigm("bg.f-ija", "ия", "", "def ията", plural="nom ии, def иите", rarity=0, sample="комисия комисии", source=_ARTICLE),
    paradigm("bg.f-ja", "я", "[аеоулнртзсвбмпд]", "def ята", rarity=0, sample="земя земята", source=_ARTICLE),
    paradigm("bg.f-ja-plural", "я", "[аеоулнртзсвбмпд]", "", plural="nom и, def ите", rarity=1, sample="рускиня рускините", source=_NUMBER),
    paradigm("bg.f-ost", "", "[аео]ст", "def та", plural="nom и, def ите", rarity=0, sample="област областта", source=_ARTICLE),
    paradigm("bg.f-consonant", "", "(?:[еинр]т|щ|ч|[ор]в)", "def та", rarity=1, sample="нощ нощта", source=_ARTICLE),
    paradigm("bg.f-sonorant", "", "(?:[ео]л|ен|[еа]р|[ея]д|еч)", "def та", rarity=3, sample="есен есента", source=_ARTICLE),
    # neuter nouns, and names in other vowels, which take the neuter article
    paradigm("bg.n-o", "о", "(?:[бвгджзйклмнпрсфхцчшщаеи]|[абвгдежзийклмнпрстуфхцчшъяю]т)", "def ото", rarity=0, sample="правителство правителството", source=_ARTICLE),
    paradigm("bg.n-o-plural", "о", "ств", "", plural="nom а, def ата", rarity=0, sample="министерство министерства", source=_NUMBER),
    paradigm("bg.n-o-other-plural", "о", "[лнр]", "", plural="nom а, def ата", rarity=2, sample="село селата", source=_NUMBER),
    paradigm("bg.n-e", "е", "(?:[бвгджзйклмнпрсфхцчшщаио]|[абвгджзйклмнопрстуфхцчшъяю]т)", "def ето", rarity=0, sample="море морето", source=_ARTICLE),
    paradigm("bg.n-shte-plural", "е", "[щц]", "", plural="nom а, def ата", rarity=1, sample="летище летища", source=_NUMBER),
    paradigm("bg.n-ne-plural", "не", "[ае]", "", plural="nom ния, def нията", rarity=2, sample="изследване изследванията", source=_NUMBER),
    paradigm("bg.n-ie-plural", "ие", "[бвдлмнрст]", "", plural="nom ия, def ията", rarity=2, sample="предприятие предприятията", source=_NUMBER),
    paradigm("bg.n-vowel", "", "[ую]|[бвгджзклмнпрстфхчшщ]и", "def то", rarity=1, sample="такси таксито", source=_ARTICLE),
    # names that are plural only, and plurals whose singular is not known
    paradigm("bg.pl", "", _C + "и", "def те", rarity=0, sample="Щати Щатите", source=_ARTICLE),
    paradigm("bg.pl-e", "", "(?:ов|ев|[рлнж])е", "def те", rarity=0, sample="Лордове Лордовете", source=_ARTICLE),
    paradigm("bg.pl-ii", "", "[аеоу]и", "def те", rarity=0, sample="Хаваи Хаваите", source=_ARTICLE),
    # adjectives: the article makes -ият, -ия of a masculine; -ата, -ото, -ите stand on the form with its own gender first
    paradigm("bg.adj-ski", "ки", "[сшчзжц]", "def кият/кия", plural="nom ки, def ките", rarity=0, sample="Женски Женския", source=_ADJ),
    paradigm("bg.adj-ski-gender", "ки", "[сшчзжц]", "nom ка/ко, def ката/кото", rarity=1, sample="Лондонски Лондонското", source=_ADJ),
    paradigm("bg.adj-full", "", _HARD, "def ият", plural="nom и, def ите", rarity=0, sample="нов новият", source=_ADJ),
    paradigm("bg.adj-short", "", _SHORT, "def ия", rarity=1, sample="нов новия", source=_ADJ),
    paradigm("bg.adj-neut", "", _HARD, "nom о, def ата/ото", rarity=2, sample="Обединен Обединеното", source=_ADJ),
    paradigm("bg.adj-fem", "", "(?:[бгджзлмпрстхшщ]|[аиър]в|[ауъя]н|[аеиоуъя]к)", "nom а", rarity=2, sample="Млад Млада", source=_ADJ),
    paradigm("bg.adj-fem-en", "", "ен", "nom а", rarity=2, sample="Обединен Обединена", source=_ADJ),
    paradigm("bg.adj-en", "ен", "[бвджзлптхчшщ]", "def ният/ния", plural="nom ни, def ните", rarity=0, sample="Върховен Върховния", source=_ADJ),
    paradigm("bg.adj-en-other", "ен", "[гкмнрс]", "def ният/ния", plural="nom ни, def ните", rarity=2, sample="Северен Северния", source=_ADJ),
    paradigm("bg.adj-en-gender", "ен", "[бвгджзклмнпрстхчшщ]", "nom на/но, def ната/ното", rarity=2, sample="Върховен Върховна", source=_ADJ),
    paradigm("bg.adj-ien", "ен", "[аеиоу]", "def йният/йния, nom йна/йно", plural="nom йни, def йните", rarity=2, sample="енергиен енергийния", source=_ADJ),
    paradigm("bg.adj-ien-gender", "ен", "[аеиоу]", "def йната/йното", rarity=2, sample="партиен партийната", source=_ADJ),
    paradigm("bg.adj-yk", "ък", "[бвдзлнрт]", "def кият/кия", plural="nom ки, def ките", rarity=1, sample="близък близкия", source=_FLEETING),
    paradigm("bg.adj-yk-gender", "ък", "[бвдзлнрт]", "nom ка/ко, def ката/кото", rarity=3, sample="близък близка", source=_FLEETING),
    paradigm("bg.adj-yl", "ъл", "[бвгпст]", "def лият/лия, nom ла/ло", plural="nom ли, def лите", rarity=2, sample="светъл светлия", source=_FLEETING),
    paradigm("bg.adj-yr", "ър", "(?:[сх]т|хит|[оа]б|[ъое]д)", "def рият/рия, nom ра/ро", plural="nom ри, def рите", rarity=2, sample="добър добрия", source=_FLEETING),
    paradigm("bg.adj-yv", "ъв", "т", "def вият/вия, nom ва/во", plural="nom ви, def вите", rarity=2, sample="мъртъв мъртвия", source=_FLEETING),
    paradigm("bg.adj-jal", "ял", "[бцр]", "def елият/елия", plural="nom ели, def елите", rarity=0, sample="Бял Белия", source=_JAT),
    paradigm("bg.adj-jam", "ям", "л", "def емият/емия", plural="nom еми, def емите", rarity=0, sample="голям големият", source=_JAT),
    paradigm("bg.adj-jat", "ят", "в", "def етият/етия", plural="nom ети, def етите", rarity=0, sample="свят Светия", source=_JAT),
    paradigm("bg.adj-jav", "яв", "л", "def евият/евия", plural="nom еви, def евите", rarity=0, sample="ляв левия", source=_JAT),
    paradigm("bg.adj-i", "и", "(?:[шжч]|втор|трет|велик)", "def ият/ия, nom а/о", plural="nom и, def ите", rarity=1, sample="Втори Втория", source=_ADJ),
    # names that carry the article in their dictionary form: full in the subject, short elsewhere
    paradigm("bg.adj-with-article", "ият", "[бвгджзклмнпрстхшщ]", "def ия", rarity=3, sample="Белият Белия", source=_SPELLING),
    paradigm("bg.m-with-article", "ът", "[бвгджзклмнпрстфхцчшщ]", "def а", rarity=3, sample="Съюзът Съюза", source=_SPELLING),
)

PROFILE = LanguageProfile(
    code="bg",
    name="Bulgarian",
    alphabet="абвгдежзийклмнопрстуфхцчшщъьюя",
    common_words=frozenset(
        "а аз ако ала бе без беше би бил била били било бъде в вас веднага вече ви вие все всеки всички във "
        "где го да дали две до докато един една едно за защо защото и из или им има иска й как какво като "
        "когато което които който която към ли мали малко мало ме между ми може му на над най нас не него нея "
        "ни ние никой но някой обаче около от отново още по под поради после пред преди през при с са сам "
        "само се си след сме според също тази така такъв там те тези това тогава този той три тук тя тях у че "
        "чрез ще щом я".split()
    ),
    directions=frozenset(
        "западен източен северен южен централен западна източна северна южна централна горен долен горна "
        "долна".split()
    ),
    generations=frozenset("младши старши".split()),
    paradigms=PARADIGMS,
    derivations=DERIVATIONS,
    sources=(
        "Граматика на съвременния български книжовен език, т. 2, 1983", "Официален правописен речник 2012",
        "Радева, Словообразуването в българския книжовен език, 1991",
    ),
)
