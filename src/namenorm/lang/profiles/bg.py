"""Bulgarian: no cases, but a definite article at the end of the first word of a name.

Sources: «Граматика на съвременния български книжовен език», т. 2 (БАН, 1983): член, бройна форма, звателна форма;
«Официален правописен речник на българския език» (БАН, 2012).
"""

from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_ARTICLE = "Граматика на СБКЕ, т. 2, 1983, членуване"
_SPELLING = "Официален правописен речник 2012, пълен и кратък член"
_VOCATIVE = "Граматика на СБКЕ, т. 2, 1983, звателна форма"
_OLD_CASE = "Граматика на СБКЕ, т. 2, 1983, остатъци от падежи"

PARADIGMS = (
    paradigm("bg.m", "", "[бвгджзклмнпрстфхцчшщ]", "def ът/а, acc а, voc е", plural="nom и/ове, def ите/овете", sample="университет университета", source=_ARTICLE),
    paradigm("bg.m-soft", "", "[лнртзсй]", "def ят/я", sample="цар царя", source=_ARTICLE),
    paradigm("bg.m-j", "й", "[аеоуи]", "def ят/я, voc ю", plural="nom и, def ите", sample="герой героя", source=_ARTICLE ),
    paradigm("bg.m-ets", "ец", "[бвгджзклмнпрстфхчшщ]", "def еца/ецът, voc ецо/че", plural="nom ци, def ците", sample="американец американците", source=_ARTICLE),
    paradigm("bg.m-vowel-ets", "ец", "[аеиоуя]", "def еца/ецът", plural="nom йци, def йците", sample="китаец китайци", source=_ARTICLE),
    paradigm("bg.m-nin", "анин", "", "def анина/анинът", plural="nom ани, def аните", sample="англичанин англичаните", source=_ARTICLE),
    paradigm("bg.m-janin", "янин", "", "def янина/янинът", plural="nom яни, def яните", sample="киевлянин киевляни", source=_ARTICLE),
    paradigm("bg.m-in", "ин", "[нртк]", "def ина/инът", plural="nom и, def ите", sample="българин българите", source=_ARTICLE ),
    paradigm("bg.m-k", "к", "[аеиоуя]", "def ка/кът", plural="nom ци, def ците", sample="руснак руснаците", source=_ARTICLE ),
    paradigm("bg.f-a", "а", "[бвгджзклмнпрстфхцчшщ]", "def ата, voc о/е", plural="nom и, def ите", sample="война войната", source=_ARTICLE),
    paradigm("bg.f-ja", "я", "[аеиоулнртзсвбмпд]", "def ята, voc йо/ьо", plural="nom и, def ите", sample="комисия комисията", source=_ARTICLE),
    paradigm("bg.f-consonant", "", "(?:ст|щ|н|л|р|д|в|м)", "def та", sample="област областта", source=_ARTICLE),
    paradigm("bg.n", "", "[оеиу]", "def то", plural="", sample="правителство правителството", source=_ARTICLE),
    paradigm("bg.pl", "", "[иаея]", "def те/та", sample="Щати Щатите", source=_ARTICLE),
    paradigm("bg.adj-ski", "ки", "[стчз]", "def кият/кия, nom ка/ко", plural="nom ки, def ките", sample="руски руския", source=_ARTICLE),
    paradigm("bg.adj-ski-def", "ки", "[стчз]", "def ката/кото", sample="руски руската", source=_ARTICLE),
    paradigm("bg.adj", "", "[бвгджзлмнпрстх]", "def ият/ия, nom а/о", plural="nom и, def ите", sample="нов новия", source=_ARTICLE),
    paradigm("bg.adj-def", "", "[бвгджзлмнпрстх]", "def ата/ото", sample="нов новата", source=_ARTICLE),
    paradigm("bg.adj-en", "ен", "[бвгджзлмпрстхч]", "def ният/ния/ната/ното, nom на/но", plural="nom ни, def ните", sample="Върховен Върховния", source=_ARTICLE),
    paradigm("bg.adj-jal", "ял", "[бцв]", "def елият/елия", plural="nom ели, def елите", sample="бял белия", source=_ARTICLE + "; променливо я"),
    paradigm("bg.adj-jam", "ям", "л", "def емият/емия", plural="nom еми, def емите", sample="голям големият", source=_ARTICLE + "; променливо я"),
    paradigm("bg.adj-i", "и", "[ншвтжрдк]", "def ият/ия/ата/ото", sample="втори втория", source=_ARTICLE),
    # names that carry the article in their dictionary form: full in the subject, short elsewhere
    paradigm("bg.full-article-adj", "ият", "[бвгджзклмнпрстхцчшщ]", "def ия", sample="Светият Светия", source=_SPELLING),
    paradigm("bg.full-article", "ът", "[бвгджзклмнпрстфхцчшщ]", "def а", sample="Съюзът Съюза", source=_SPELLING),
    paradigm("bg.m-person-acc", "", "[бвгджзклмнпрстфхцчш]", "acc а/я", sample="Иван Ивана", source=_OLD_CASE),
    paradigm("bg.voc", "", "[нрмв]", "voc е", sample="Иван Иване", source=_VOCATIVE),
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
    paradigms=PARADIGMS,
    sources=("Граматика на съвременния български книжовен език, т. 2, 1983", "Официален правописен речник 2012"),
)
