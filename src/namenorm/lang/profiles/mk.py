"""Macedonian: no cases, but a threefold definite article (-от, -ов, -он) at the end of the first word of a name.

Sources: Конески, «Граматика на македонскиот литературен јазик» (членување, множина, општа форма, вокатив,
зборообразување); «Правопис на македонскиот јазик» (2017); Пановска-Димкова, «Практикум по правопис со правоговор»
(names of inhabitants).

The articles in -в- and -н-, for what is near and far, are rare in writing and end like names (Иванов, Лондон, Тирана), so
they count for little. A word with its article stands for a name that has none and keeps its gender.
"""

from namenorm.lang.derivations.mk import DERIVATIONS
from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_ARTICLE = "Конески, Граматика, членување"
_NUMBER = "Конески, Граматика, множина; избројана множина"
_FLEETING = "Правопис 2017, непостојани самогласки"
_VOCATIVE = "Конески, Граматика, вокатив"
_OLD_CASE = "Конески, Граматика, општа форма кај лични имиња"
_ADJ = "Конески, Граматика, придавки: род, број, член"
_PEOPLE = "Пановска-Димкова, Практикум по правопис со правоговор, имиња на жители"

_C = "[бвгдѓжзѕјклљмнњпрстќфхцчџш]"
_T = "[абвгдѓежзијклљмнпрстќуфхцчџш]т"
"""A word in -от is a form with the article."""
_HARD = "(?:[бвгдѓжзлмпрстќфхчш]|[аеиоу][кн])"
"""Ends of adjectives; н and к after another consonant have е or о before them in the masculine (северен, краток)."""

PARADIGMS = (
    # masculine nouns; what ends in -от is a form with the article, hardly ever a name
    paradigm("mk.m-chin", "чин", "ур", "", plural="nom ци, def ците", rarity=0, sample="Турчин Турците", source=_NUMBER),
    paradigm("mk.m-in", "ин", "(?:[ау]р|рб|ус|уз)", "", plural="nom и, def ите/иве/ине", rarity=0, sample="Бугарин Бугарите", source=_NUMBER),
    paradigm("mk.m", "", "(?:[бвгдѓжзѕјклљмнњпрсќфхцчџш]|" + _T + ")", "def от", rarity=0, sample="универзитет универзитетот", source=_ARTICLE),
    paradigm("mk.m-ot", "", "от", "def от", rarity=2, sample="компот компотот", source=_ARTICLE),
    # only where no surname (Иванов) ends so
    paradigm("mk.m-near", "", "(?:мент|дент|тет|[аи]тел|[аи]тор|град|јуз)", "def ов/он", rarity=3, sample="парламент парламентов", source=_ARTICLE),
    paradigm("mk.m-plural", "", "(?:[бвдѓжзѕлљмнњпрсќфчџш]|" + _T + ")", "", plural="nom и, def ите/иве/ине", rarity=0, sample="демократ демократите", source=_NUMBER),
    paradigm("mk.m-ovi", "", "(?:[бвгдѓжзклљмнњпрсќфхчџш]|" + _T + ")", "", plural="nom ови, def овите/овиве/овине", rarity=1, sample="град градовите", source=_NUMBER),
    paradigm("mk.m-j", "ј", "[аеоу]", "", plural="nom и/еви, def ите/евите", rarity=1, sample="херој хероите", source=_NUMBER),
    paradigm("mk.m-k", "к", "[аеиоур]", "", plural="nom ци, def ците/циве/цине", rarity=0, sample="Словак Словаците", source=_NUMBER),
    paradigm("mk.m-g", "г", "[аеиоу]", "", plural="nom зи, def зите", rarity=1, sample="археолог археолозите", source=_NUMBER),
    paradigm("mk.m-h", "х", "[аеиоу]", "", plural="nom си, def сите", rarity=0, sample="Чех Чесите", source=_NUMBER),
    paradigm("mk.m-ec", "ец", "[бвгдѓжзклљмнњпрстќфхчш]", "", plural="nom ци, def ците/циве/цине", rarity=0, sample="Американец Американците", source=_NUMBER),
    paradigm("mk.m-ec-vowel", "ец", "[аеиоу]", "", plural="nom јци, def јците/јциве/јцине", rarity=1, sample="Кореец Корејците", source=_NUMBER),
    paradigm("mk.m-anec", "анец", "[ѓјќчшж]", "", plural="nom ани, def аните", rarity=1, sample="скопјанец скопјаните", source=_PEOPLE),
    paradigm("mk.m-anin", "анин", _C, "", plural="nom ани, def аните", rarity=1, sample="Англичанин Англичаните", source=_NUMBER),
    paradigm("mk.surname-family", "", "[ое]в", "", plural="nom ци, def ците", rarity=1, sample="Миладинов Миладиновци", source=_NUMBER),
    # sound changes within masculine nouns
    paradigm("mk.m-izam", "зам", "[иу]", "def змот/змов/змон", rarity=0, sample="туризам туризмот", source=_FLEETING),
    paradigm("mk.m-ar", "ар", "[бвгдзкпстфх]", "acc ра, voc ре", plural="nom ри, def рите", rarity=1, sample="Петар Петра", source=_FLEETING),
    paradigm("mk.m-er", "ер", "[бвгдзкпст]", "", plural="nom ри/рови, def рите/ровите", rarity=1, sample="министер министрите", source=_FLEETING),
    paradigm("mk.m-el", "ел", "[вгзпр]", "", plural="nom ли, def лите", rarity=2, sample="орел орлите", source=_FLEETING),
    # the general form of men's names; for surnames in -ов, -ин it is told for dictionaries alone, as women are named so
    paradigm("mk.m-acc", "", "(?:[бгдѓжзѕлљмњпрстќфхцчџш]|[аеоу]ј|[абгдеилмнопрту]к|[аеоујрк]н|[аиу]в)", "acc а, cnt а", rarity=2, sample="Иван Ивана", source=_OLD_CASE),
    paradigm("mk.pair-surname", "", "(?:ов|ев|ин)", "acc а", rarity=2, sample="Делчев Делчева", source=_OLD_CASE),
    paradigm("mk.m-o-acc", "о", "[влјкнпрстч]", "acc а", rarity=3, sample="Марко Марка", source=_OLD_CASE),
    paradigm("mk.m-e-acc", "е", "[бвгдѓжзјклмнпрстќцчш]", "acc ета", rarity=2, sample="Миле Милета", source=_OLD_CASE),
    paradigm("mk.m-i-acc", "и", "(?:рѓ|тр|рк)", "acc ија", rarity=3, sample="Ѓорѓи Ѓорѓија", source=_OLD_CASE),
    paradigm("mk.m-voc", "", "(?:[бвгдзлмпрст]|[аеоуја]н)", "voc е", rarity=2, sample="Иван Иване", source=_VOCATIVE),
    paradigm("mk.m-voc-u", "", "(?:[аиу]к|[аеи]ч|аж|аш|ој|еј)", "voc у", rarity=3, sample="војник војнику", source=_VOCATIVE),
    # feminine nouns; what ends in -ата is mostly a form with the article
    paradigm("mk.f-a", "а", "(?:[бвгдѓжзѕјклљмнњпрсќфхцчџшеи]|[бвгдѓежзијклљмнопрстќуфхцчџш]т)", "def ата", rarity=0, sample="војна војната", source=_ARTICLE),
    paradigm("mk.f-ata", "а", "ат", "def ата", rarity=1, sample="плата платата", source=_ARTICLE),
    paradigm("mk.f-near", "а", "[дѓжјќц]", "def ава/ана", rarity=3, sample="земја земјава", source=_ARTICLE),
    paradigm("mk.f-a-plural", "а", "[бвгдѓжзѕклљмнњпрстќфхцчџш]", "", plural="nom и, def ите/иве/ине", rarity=1, sample="општина општините", source=_NUMBER),
    paradigm("mk.f-ka", "ка", "[дјлнњртќч]", "", plural="nom ки, def ките/киве/кине", rarity=0, sample="Американка Американките", source=_NUMBER),
    paradigm("mk.f-ija", "ија", "", "def ијата", plural="nom ии, def иите/ииве/иине", rarity=0, sample="компанија компаниите", source=_NUMBER),
    paradigm("mk.f-ja-plural", "ја", "[аеоу]", "", plural="nom и, def ите", rarity=1, sample="алеја алеите", source=_NUMBER),
    paradigm("mk.f-ost", "", "ст", "def а/ва/на", plural="nom и, def ите", rarity=1, sample="област областа", source=_ARTICLE + "; Правопис 2017: -ст и -та се -ста"),
    paradigm("mk.f-consonant", "", "(?:[рие]т|ќ|ч|[оар]в|[ое]л|[еа]р|ен|ед)", "def та/ва/на", rarity=2, sample="ноќ ноќта", source=_ARTICLE),
    paradigm("mk.f-voc-o", "а", "(?:[бгджзлмнпрстфхш]|[аир]в)", "voc о", rarity=3, sample="Елена Елено", source=_VOCATIVE),
    paradigm("mk.f-voc-jo", "а", "(?:[еи]|м)ј", "voc о", rarity=2, sample="Марија Маријо", source=_VOCATIVE),
    paradigm("mk.f-voc-e", "а", "(?:[бвгдзјклмнњпрстќчш]к|иц)", "voc е", rarity=3, sample="Ратка Ратке", source=_VOCATIVE),
    # neuter nouns, and names in other vowels, which take the neuter article
    paradigm("mk.n-o", "о", "(?:[бвгдѓжзјклљмнњпрсќфхцчџшаеи]|" + _T + ")", "def ото", rarity=0, sample="министерство министерството", source=_ARTICLE),
    paradigm("mk.n-o-near", "о", "(?:ств|ел|мор|ест|ерц)", "def ово/оно", rarity=3, sample="општество општествово", source=_ARTICLE),
    paradigm("mk.n-o-plural", "о", "ств", "", plural="nom а, def ата", rarity=0, sample="министерство министерствата", source=_NUMBER),
    paradigm("mk.n-o-other-plural", "о", "[лнр]", "", plural="nom а, def ата", rarity=2, sample="село селата", source=_NUMBER),
    paradigm("mk.n-e", "е", "(?:[бвгдѓжзјклљмнњпрсќфхцчџшаио]|[абвгдѓжзјклљмнопрстќуфхцчџш]т)", "def ето", rarity=0, sample="собрание собранието", source=_ARTICLE),
    paradigm("mk.n-e-near", "е", "[лнрји]", "def ево/ено", rarity=3, sample="собрание собраниево", source=_ARTICLE),
    paradigm("mk.n-e-plural", "е", "[лнрбјч]", "", plural="nom иња, def ињата", rarity=1, sample="море мориња", source=_NUMBER),
    paradigm("mk.n-ie-plural", "ие", "[бвдлнст]", "", plural="nom ија, def ијата", rarity=3, sample="издание изданија", source=_NUMBER),
    paradigm("mk.n-ishte-plural", "е", "шт", "", plural="nom а, def ата", rarity=1, sample="училиште училиштата", source=_NUMBER),
    paradigm("mk.n-vowel", "", "у|[бвгдзјклмнпрстфхчџш]и", "def то", rarity=1, sample="такси таксито", source=_ARTICLE),
    # names that are plural only, and plurals whose singular is not known
    paradigm("mk.pl", "", "[бвгдѓжзѕклљмнњпрстќфхцчџш]и", "def те", rarity=0, sample="Држави Државите", source=_ARTICLE),
    paradigm("mk.pl-vowel", "", "[аеоу]и", "def те", rarity=0, sample="Хаваи Хаваите", source=_ARTICLE),
    paradigm("mk.pl-near", "", "[бвгдѓжзклмнпрстќхцчш]и", "def ве/не", rarity=2, sample="Држави Државиве", source=_ARTICLE),
    paradigm("mk.pl-a", "", "(?:шт|их|ств)а", "def та/ва/на", rarity=1, sample="министерства министерствава", source=_ARTICLE),
    # adjectives: the article makes -иот of a masculine; -ата, -ото, -ите stand on the form with its own gender first
    paradigm("mk.adj-ski", "ки", "[счш]", "def киот/киов/кион", plural="nom ки, def ките/киве/кине", rarity=0, sample="руски рускиот", source=_ADJ),
    paradigm("mk.adj-ski-gender", "ки", "[счш]", "nom ка/ко, def ката/кото/кава/ково/кана/коно", rarity=1, sample="Лондонски Лондонското", source=_ADJ),
    paradigm("mk.adj", "", _HARD, "def иот/иов/ион", plural="nom и, def ите/иве/ине", rarity=0, sample="нов новиот", source=_ADJ),
    paradigm("mk.adj-neut", "", _HARD, "nom о, def ата/ото", rarity=2, sample="Обединет Обединетото", source=_ADJ),
    paradigm("mk.adj-fem", "", "(?:[бгдѓжзлмпрстќхчш]|[аир]в|[ау]н|[аеиоу]к)", "nom а", rarity=2, sample="Млад Млада", source=_ADJ),
    paradigm("mk.adj-en", "ен", "[бвджзлптќхчш]", "def ниот/ниов/нион", plural="nom ни, def ните/ниве/нине", rarity=0, sample="Врховен Врховниот", source=_ADJ),
    paradigm("mk.adj-en-other", "ен", "[гкмнрс]", "def ниот/ниов/нион", plural="nom ни, def ните/ниве/нине", rarity=1, sample="Северен Северниот", source=_ADJ),
    paradigm("mk.adj-en-gender", "ен", "[бвгджзклмнпрстќхчш]", "nom на/но, def ната/ното", rarity=2, sample="Врховен Врховна", source=_ADJ),
    paradigm("mk.adj-oen", "ен", "[оу]", "def јниот/јната/јното, nom јна/јно", plural="nom јни, def јните", rarity=2, sample="достоен достојниот", source=_ADJ),
    paradigm("mk.adj-ok", "ок", "[ткн]", "def киот, nom ка/ко", plural="nom ки, def ките", rarity=3, sample="краток краткиот", source=_FLEETING),
    paradigm("mk.adj-dok", "док", "[аеио]", "def ткиот, nom тка/тко", plural="nom тки, def тките", rarity=3, sample="редок реткиот", source=_FLEETING + "; едначење по звучност"),
    paradigm("mk.adj-zhok", "жок", "е", "def шкиот, nom шка/шко", plural="nom шки, def шките", rarity=3, sample="тежок тешкиот", source=_FLEETING + "; едначење по звучност"),
    paradigm("mk.adj-zok", "зок", "[иеа]", "def скиот, nom ска/ско", plural="nom ски, def ските", rarity=3, sample="близок блискиот", source=_FLEETING + "; едначење по звучност"),
    paradigm("mk.adj-ar", "ар", "[бдтх]", "def риот, nom ра/ро", plural="nom ри, def рите", rarity=1, sample="добар добриот", source=_FLEETING),
    paradigm("mk.adj-ol", "ол", "[бгптк]", "def лиот, nom ла/ло", plural="nom ли, def лите", rarity=1, sample="светол светлиот", source=_FLEETING),
    paradigm("mk.adj-ov", "ов", "т", "def виот, nom ва/во", plural="nom ви, def вите", rarity=1, sample="мртов мртвиот", source=_FLEETING),
)

PROFILE = LanguageProfile(
    code="mk",
    name="Macedonian",
    alphabet="абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    common_words=frozenset(
        "а ако ама без беше би бидејќи бил била биле било вас ве веќе вие во врз где го да дали дека до "
        "додека е еден една едно за затоа зашто и иако из или им има како кај кога кого кое кои кон кој која "
        "ли мала мали мало ме мене меѓу ми може му на над нас најмногу не неа него ни ние низ никој но оваа "
        "овие овој од околу откако по под покрај поради после пред преку при само се себе си сме со според "
        "таа така ти тие тоа тогаш тој три тука туку уште што штом ја јас ќе".split()
    ),
    directions=frozenset(
        "западен источен северен јужен централен западна источна северна јужна централна горен долен горна "
        "долна".split()
    ),
    generations=frozenset("помладиот постариот".split()),
    paradigms=PARADIGMS,
    derivations=DERIVATIONS,
    sources=(
        "Конески, Граматика на македонскиот литературен јазик", "Правопис на македонскиот јазик 2017",
        "Пановска-Димкова, Практикум по правопис со правоговор",
    ),
)
