"""Serbian, in Cyrillic.

Sources: «Правопис српскога језика» (Матица српска, 2010); Клајн, «Граматика српског језика» (2005); Клајн, «Творба
речи у савременом српском језику» II (2003). Women's surnames bend only where they have a feminine form (Захарова,
Зафировска); Ана Брнабић and Ангела Меркел keep theirs. An ending after a hyphen (НАТО-у) is a word of its own here.
"""

from namenorm.lang.derivations.sr import DERIVATIONS
from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_I = "Клајн, Граматика српског језика 2005, именице I врсте"
_II = "Клајн, Граматика српског језика 2005, именице II врсте"
_III = "Клајн, Граматика српског језика 2005, именице III врсте"
_SOUNDS = "Клајн, Граматика српског језика 2005, гласовне промене"
_FOREIGN = "Правопис српскога језика 2010, промена страних имена"
_PLURAL_ONLY = "Клајн, Граматика српског језика 2005, именице: само множина"
_ADJ = "Клајн, Граматика српског језика 2005, промена придева"

# Where names in the consonant are more than those in -а (Ташкент, Иран) the first is the likelier, else (Варшава) the second.
_MOSTLY_M = "[бдзлтсф]|[мјлр]п|[аеиоујлмн]р|[аеојру]н|[аујлрсг]м|[бвгдзјклмпрстфхц]ем|[бвгдзјклмпрстхчш]им|[аеиоу]ом"
_MOSTLY_F = "ц|[аеиоу]п|[аиујлрзкт]в|ин|[бвгджзклмпстхчшђњ]н"
# Ends that an adjective or a case has, and few names: Магог, Јоаким; Келн without a fleeting а.
_LIKE_ENDING = "[вгкн]ог|[чкшн]их|[нк]им|[вкн]ој|[бвгдзклмнпрстфхц]ом|[ђжљњћчџш]ем"
_TIGHT = "[бвгдзкптхс]р|[бвгджзклмпстхчш]н"

_M = "gen а, dat у, acc а, ins ом, loc у"
_M_PL = "nom и, gen а, dat има, acc е, ins има, loc има"
_F = "gen е, dat и, acc у, ins ом, loc и"
_F_PL = "nom е, gen а, dat ама, acc е, ins ама, loc ама"
_J = "gen ија, dat ију, acc ија, ins ијем, loc ију"
_ADJ_M = "gen ог/ога, dat ом/оме, acc ог/ога, ins им, loc ом/оме, nom о"
_ADJ_SOFT = "gen ег/ега, dat ем/ему, acc ег/ега, ins им, loc ем/ему, nom е"
_ADJ_F = "nom а, gen е, dat ој, acc у, ins ом, loc ој"
_ADJ_PL = "nom е/а, gen их, dat им/има, acc е, ins им/има, loc им/има"

PARADIGMS = (
    # masculine names in a consonant
    paradigm("sr.m-ic", "", "[иу]ћ", "gen а, dat у, acc а, ins ем, loc у, voc у", plural=_M_PL, sample="Вучић Вучићем", source=_I, rarity=0),
    paradigm("sr.m-hard", "", _MOSTLY_M, _M, plural=_M_PL, sample="Румун Румуни", source=_I, rarity=0),
    paradigm("sr.m-g-cluster", "г", "[нр]", "gen га, dat гу, acc га, ins гом, loc гу", sample="Пекинг Пекингу", source=_I, rarity=0),
    paradigm("sr.m-rare", "", "[аеиоу]п|[аиујлр]в", _M, plural=_M_PL, sample="Дунав Дунава", source=_I),
    paradigm("sr.m-like-ending", "", _LIKE_ENDING, _M, sample="Магог Магога", source=_I, rarity=2),
    paradigm("sr.m-tight", "", _TIGHT, _M, sample="Келн Келна", source=_I, rarity=3),
    paradigm("sr.m-grk", "к", "[бвгдкптхсч]р", "gen ка, dat ку, acc ка, ins ком, loc ку, voc че", plural="nom ци, gen ка, dat цима, acc ке, ins цима, loc цима", sample="Грк Грци", source=_SOUNDS, rarity=0),
    paradigm("sr.m-k", "к", "[аеиоулнрс]", "gen ка, dat ку, acc ка, ins ком, loc ку", plural="nom ци, gen ка, dat цима, acc ке, ins цима, loc цима", sample="Словак Словаци", source=_SOUNDS, rarity=2),
    paradigm("sr.m-g", "г", "[аеиу]|[бдзјлмпрстхцчш]о", "gen га, dat гу, acc га, ins гом, loc гу", sample="Таганрог Таганрогу", source=_SOUNDS),
    paradigm("sr.m-g-people", "г", "[аеоу]", "gen га, dat гу", plural="nom зи, gen га, dat зима, acc ге, ins зима, loc зима", sample="Варјаг Варјази", source=_SOUNDS, rarity=3),
    paradigm("sr.m-h", "х", "[аеоур]|[бвгдзјлмпртхцш]и", "gen ха, dat ху, acc ха, ins хом, loc ху", sample="Цирих Цириха", source=_SOUNDS),
    paradigm("sr.m-h-people", "х", "[аеор]", "gen ха, dat ху", plural="nom си, gen ха, dat сима, acc хе, ins сима, loc сима", sample="Чех Чеси", source=_SOUNDS, rarity=2),
    paradigm("sr.m-soft", "", "[аеу]ј|[бдзјлмпрстхцаеиу]ој|[ђжљњчџш]|[еиоулнр]ц", "gen а, dat у, acc а, ins ем/ом, loc у, voc у", plural=_M_PL, sample="Беч Бечом", source=_I),
    paradigm("sr.m-soft-rare", "", "[аеорлд]ћ|ац", "gen а, dat у, acc а, ins ем/ом, loc у", sample="Пајац Пајаца", source=_I, rarity=2),
    paradigm("sr.m-voc", "", "[бвдзлмнпрстф]", "voc е", sample="Драган Драгане", source=_I, rarity=3),
    paradigm("sr.m-voc-k", "к", "[аеиоулнр]", "voc че", sample="Словак Словаче", source=_SOUNDS, rarity=3),
    paradigm("sr.m-voc-g", "г", "[аеиоунр]", "voc же", sample="Предраг Предраже", source=_SOUNDS, rarity=3),
    # fleeting а, and л that becomes о
    paradigm("sr.m-ar", "ар", "[бвгдзкптхс]", "gen ра, dat ру, acc ра, ins ром/рем, loc ру, voc ре", sample="Александар Александра", source=_SOUNDS, rarity=1),
    paradigm("sr.m-ac", "ац", "[бвгджзјклмнпрстфхљњчшћ]", "gen ца, dat цу, acc ца, ins цем, loc цу, voc че", plural="nom ци, gen аца, dat цима, acc це, ins цима, loc цима", sample="Американац Американци", source=_SOUNDS, rarity=0),
    paradigm("sr.m-bac", "бац", "[аеиоурл]", "gen пца, dat пцу, acc пца, ins пцем, loc пцу", plural="nom пци, gen баца, dat пцима, acc пце, ins пцима", sample="Шабац Шапца", source=_SOUNDS, rarity=3),
    paradigm("sr.m-lac", "лац", "[аеиоу]", "gen оца, dat оцу, acc оца, ins оцем, loc оцу", plural="nom оци, gen лаца, dat оцима, acc оце, ins оцима", sample="преводилац преводиоца", source=_SOUNDS, rarity=3),
    paradigm("sr.m-ak", "ак", "[чтзљпб]", "gen ка, dat ку, acc ка, ins ком, loc ку", sample="Чачак Чачка", source=_SOUNDS, rarity=2),
    paradigm("sr.m-at", "ат", "[пк]", "gen та, dat ту, acc та, ins том, loc ту", sample="Египат Египта", source=_SOUNDS),
    paradigm("sr.m-izam", "ам", "из", "gen ма, dat му, ins мом, loc му", sample="комунизам комунизма", source=_SOUNDS),
    paradigm("sr.m-ao", "ао", "[бвгдзкмнпрстф]", "gen ла, dat лу, acc ла, ins лом, loc лу", sample="Павао Павла", source=_SOUNDS, rarity=3),
    paradigm("sr.m-eo-l", "ео", "[дђфшт]", "gen ела, dat елу, acc ела, ins елом, loc елу", sample="Арханђео Арханђела", source=_SOUNDS, rarity=3),
    # peoples in -ин, which lose it in the plural
    paradigm("sr.m-anin", "анин", "[ђжљњћчшјр]", "gen анина, dat анину, acc анина, ins анином, loc анину, voc анине", plural="nom ани, gen ана, dat анима, acc ане, ins анима, loc анима", sample="Грађанин Грађани", source=_I, rarity=2),
    paradigm("sr.m-in-people", "ин", "[бргптј]", "gen ина, dat ину, acc ина, ins ином, loc ину", plural="nom и, gen а, dat има, acc е, ins има, loc има", sample="Бугарин Бугари", source=_I, rarity=2),
    paradigm("sr.m-turcin", "чин", "[рк]", "gen чина, dat чину, acc чина, ins чином, loc чину", plural="nom ци, gen ака, dat цима, acc ке, ins цима", sample="Турчин Турци", source=_I, rarity=2),
    # places in -ово; surnames in -ов, -ев, -ин: nouns, but for the second instrumental
    paradigm("sr.n-ovo", "о", "[ое]в", "gen а, dat у, ins ом, loc у", sample="Сарајево Сарајеву", source=_I, rarity=0),
    paradigm("sr.surname-ov", "", "(?:ов|ев)", "gen а, dat у, acc а, ins ом/им, loc у", plural="nom и, gen а, dat има, acc е", sample="Лавров Лавровим", source=_FOREIGN, rarity=0),
    paradigm("sr.surname-in", "", "ин", "gen а, dat у, acc а, ins ом/им, loc у", sample="Путин Путином", source=_FOREIGN),
    # masculine names in a vowel
    paradigm("sr.m-ko", "о", "[рнвљј]к", _M, sample="Марко Марка", source=_I),
    paradigm("sr.m-o", "о", "[аеиоулз]к|[аеиунрј]г|[аеиоунрјц]х|[вјиа]л", _M, sample="Мексико Мексика", source=_I, rarity=2),
    paradigm("sr.m-o-rare", "о", "[бдзмпртсфц]|[аеиоурј]н|[аиулр]в|[еоулрбг]л", _M, sample="Леонардо Леонарда", source=_I, rarity=2),
    paradigm("sr.m-o-pet", "о", "[ђжјљњћчџш]|[бвгджзклмпстхчш]н|ск", _M, sample="Мишо Миша", source=_I, rarity=3),
    paradigm("sr.m-e", "е", "[вђлђжчр]", "gen а, dat у, acc а, ins ом/ем, loc у", sample="Ђорђе Ђорђа", source=_I, rarity=3),
    paradigm("sr.m-e-eta", "е", "[длнрљв]", "gen ета, dat ету, acc ета, ins етом, loc ету", sample="Миле Милета", source=_I, rarity=3),
    paradigm("sr.m-i", "и", "[бвгдзлмнпрстфхцчџшјћж]|[аеиоулнрх]к", _J, sample="Сочи Сочија", source=_FOREIGN, rarity=2),
    paradigm("sr.m-ij", "иј", "[дт]р|[еоу]р|ол|ад|ен|ас", _J, sample="Дмитриј Дмитрија", source=_FOREIGN, rarity=2),
    paradigm("sr.m-io", "ио", "[бвгдзклмнпрстфхцчџш]", _J, sample="Токио Токија", source=_FOREIGN, rarity=3),
    paradigm("sr.m-ije", "ије", "[вгдклнрстфњх]", _J + ", voc ије", sample="Василије Василија", source=_I, rarity=3),
    paradigm("sr.m-eo", "ео", "[лмтпрн]", "gen еа, dat еу, acc еа, ins еом, loc еу", sample="Ромео Ромеа", source=_FOREIGN, rarity=3),
    paradigm("sr.m-vowel-e", "е", "[бвгдзклмнпрстфхцчшж]", "gen еа, dat еу, acc еа, ins еом, loc еу", sample="Чиле Чилеа", source=_FOREIGN, rarity=2),
    paradigm("sr.m-vowel-o", "о", "[бвгдзклмнпрстфха]", "gen оа, dat оу, acc оа, ins оом, loc оу", sample="Бордо Бордоа", source=_FOREIGN, rarity=3),
    paradigm("sr.m-vowel-u", "у", "[бвгдзклмнпрстфхшчјлаеи]", "gen уа, dat уу, acc уа, ins уом, loc уу", sample="Перу Перуа", source=_FOREIGN, rarity=2),
    paradigm("sr.m-esku", "у", "еск|[ае]х|иј|анд|[ауо]р|ан|ај|ак", "gen уа, dat уу, acc уа, ins уом, loc уу", sample="Басеску Басескуа", source=_FOREIGN, rarity=1),
    # feminine nouns and names, and men's names in -а (Никола, Лука)
    paradigm("sr.f-third-st", "", "ост|ласт|вест", "gen и, dat и, ins и, loc и", plural="dat има, ins има, loc има", sample="област области", source=_III, rarity=0),
    paradigm("sr.f-ost", "ст", "[оае]", "ins шћу", sample="независност независношћу", source=_III, rarity=1),
    paradigm("sr.f-third", "", "ав|об|[аое]р|[аеиоу]ч|[аеиоу]ж|[аеоу]ћ|[аеиоу]љ|ез", "gen и, dat и, ins и/ју, loc и", sample="Реч Речи", source=_III, rarity=3),
    paradigm("sr.f-third-lj", "в", "[аеу]", "ins вљу", sample="љубав љубављу", source=_III, rarity=3),
    paradigm("sr.f-ija", "ија", "", "gen ије, dat ији, acc ију, ins ијом, loc ији, voc ијо", plural="nom ије, gen ија, dat ијама, acc ије, ins ијама, loc ијама", sample="Русија Русију", source=_II, rarity=0),
    paradigm("sr.f-a", "а", _MOSTLY_F, _F, plural=_F_PL, sample="Варшава Варшаве", source=_II, rarity=0),
    paradigm("sr.f-a-rare", "а", "[бдзлмртсф]|[аеојру]н|[ое]в|[мјлр]п", _F, plural=_F_PL, sample="Уганда Уганде", source=_II),
    paradigm("sr.f-velar", "а", "[гх]|[аеиоунрлјвзтдљњбпм]к", "gen е, dat и, acc у, ins ом, loc и", plural="nom е, gen а/и, dat ама, acc е, ins ама, loc ама", sample="Рига Риге", source=_II, rarity=0),
    paradigm("sr.f-ska", "а", "[сшчц]к", "gen е, dat и, acc у, ins ом, loc и", plural="nom е, gen а/и, dat ама, acc е, ins ама, loc ама", sample="Војска Војске", source=_II, rarity=2),
    paradigm("sr.f-ka", "ка", "", "dat ци, loc ци", plural="gen ака", sample="Америка Америци", source=_SOUNDS, rarity=0),
    paradigm("sr.f-ga-zi", "га", "", "dat зи, loc зи", sample="Волга Волзи", source=_SOUNDS, rarity=2),
    paradigm("sr.f-ha-si", "ха", "", "dat си, loc си", sample="Солоха Солоси", source=_SOUNDS, rarity=3),
    paradigm("sr.f-soft", "а", "[аеоу]ј|[ђжљњчџш]|[аеолрд]ћ", _F, plural=_F_PL, sample="Сања Сањом", source=_II, rarity=0),
    paradigm("sr.f-vowel", "а", "[еоу]", _F, sample="Андреа Андреу", source=_FOREIGN, rarity=1),
    paradigm("sr.f-voc", "а", "[бвгдђжзклљмнњпрстћфхцчџш]|[аеоу]ј", "voc о", sample="Бранка Бранко", source=_II, rarity=3),
    # women's surnames, and countries, that bend like adjectives
    paradigm("sr.fem-ova", "а", "[ое]в|ин", "gen е, dat ој, acc у, ins ом, loc ој", sample="Захарова Захаровој", source=_FOREIGN),
    paradigm("sr.fem-adj-ska", "а", "[сшчц]к", "gen е, dat ој, acc у, ins ом, loc ој", sample="Хрватска Хрватској", source=_ADJ),
    paradigm("sr.fem-adj", "а", "[бгдзлмнпрстхњжшћ]|[аеиоулр]к|[аилр]в", "gen е, dat ој, acc у, ins ом, loc ој", sample="Северна Северној", source=_ADJ, rarity=2),
    # neuter and plural-only names
    paradigm("sr.n-stvo", "о", "ств", "gen а, dat у, ins ом, loc у", plural="gen ава", sample="министарство министарства", source=_I, rarity=0),
    paradigm("sr.n-hard", "о", "[лмнрстдц]", "gen а, dat у, ins ом, loc у", sample="Село Села", source=_I, rarity=2),
    paradigm("sr.n-je", "е", "[рвжзлкшд]ј|[пвмб]љ|[аеиоу][бвгджзјклмнпрстхцчш]ањ|ењ|шт|шћ", "gen а, dat у, ins ем, loc у", sample="Подунавље Подунавља", source=_I, rarity=0),
    paradigm("sr.n-nje", "е", "[аи]њ|[мг]ор|ољ", "gen а, dat у, ins ем, loc у", sample="Цетиње Цетињу", source=_I),
    paradigm("sr.n-soft", "е", "[аеоу]ј|[аеиук]љ|[оупчв]њ|[ћђц]", "gen а, dat у, ins ем, loc у", sample="Ужице Ужицу", source=_I, rarity=2),
    paradigm("sr.pl-m", "и", "[бвдзлмнпрстјг]", "gen а, dat има, ins има, loc има", sample="Емирати Емирата", source=_PLURAL_ONLY, rarity=2),
    paradigm("sr.pl-m-acc", "и", "[бвдзлмнпрстјг]", "acc е", sample="Карпати Карпате", source=_PLURAL_ONLY, rarity=3),
    paradigm("sr.pl-ci", "ци", "[бвлмнрпјљњ]", "gen аца, dat цима, acc це, ins цима, loc цима", sample="Карловци Карловаца", source=_PLURAL_ONLY, rarity=2),
    paradigm("sr.pl-f", "е", "[вгдзклмнрстцљњј]", "gen а, dat ама, ins ама, loc ама", sample="Државе Држава", source=_PLURAL_ONLY, rarity=3),
    paradigm("sr.pl-n", "а", "[влнрт]", "dat има, ins има, loc има", sample="врата вратима", source=_PLURAL_ONLY, rarity=3),
    # adjectives, and names that bend like them
    paradigm("sr.adj-ski", "и", "[сшчц]к", _ADJ_M, plural=_ADJ_PL, sample="Зеленски Зеленског", source=_ADJ, rarity=0),
    paradigm("sr.adj-ski-f", "и", "[сшчц]к", _ADJ_F, sample="амерички америчкој", source=_ADJ, rarity=0),
    paradigm("sr.adj-poss", "", "[ое]в|ин", "gen ог/ога/а, dat ом/у, acc ог/а, ins им, nom о, loc ом/у", plural="nom и/е/а, gen их, dat им, acc е, ins им", sample="Титов Титовог", source=_ADJ, rarity=2),
    paradigm("sr.adj-poss-f", "", "[ое]в|ин", _ADJ_F, sample="Вучићев Вучићевој", source=_ADJ, rarity=2),
    paradigm("sr.adj-an", "ан", "[аио][влр]|ч", "gen ног/нога/на, dat ном/номе/ну, acc ног/на, ins ним, loc ном, nom на/но/ни", plural="nom ни/не/на, gen них, dat ним/нима, acc не", sample="националан националног", source=_ADJ, rarity=2),
    paradigm("sr.adj-an-f", "ан", "[аио][влр]|ч", "gen не, dat ној, acc ну, ins ном, loc ној", sample="социјалан социјалној", source=_ADJ, rarity=2),
    paradigm("sr.adj-hard", "и", "[бвгдђжзјклљмњпрстхцчшаеиу]н|[аеиоу]в|[аеиоур]к|ст|вет|тар", _ADJ_M, plural=_ADJ_PL, sample="Нови Новог", source=_ADJ, rarity=2),
    paradigm("sr.adj-hard-f", "и", "[бвгдђжзјклљмњпрстхцчшаеиу]н|[аеиоу]в|[аеиоур]к|ст|вет|тар", _ADJ_F, sample="Народни Народној", source=_ADJ, rarity=2),
    paradigm("sr.adj-rare", "и", "[бгдзлмпх]|[аеио]т|[аеиоуб]р", _ADJ_M, plural=_ADJ_PL, sample="Бели Белог", source=_ADJ, rarity=3),
    paradigm("sr.adj-rare-f", "и", "[бгдзлмпх]|[аеио]т|[аеиоуб]р", _ADJ_F, sample="Млади Младој", source=_ADJ, rarity=3),
    paradigm("sr.adj-soft", "и", "[њжшћч]", _ADJ_SOFT, plural=_ADJ_PL, sample="Горњи Горњег", source=_ADJ, rarity=2),
    paradigm("sr.adj-soft-f", "и", "[њжшћч]", _ADJ_F, sample="Средњи Средњој", source=_ADJ, rarity=3),
    paradigm("sr.adj-an-rare", "ан", "[бгджзјкмпстхш]|[еуђ][влр]", "gen ног/нога/на, dat ном/номе/ну, acc ног/на, ins ним, loc ном, nom на/но/ни", plural="nom ни/не/на, gen них, dat ним/нима, acc не", sample="јужан јужног", source=_ADJ, rarity=3),
    paradigm("sr.adj-an-rare-f", "ан", "[бгджзјкмпстхш]|[еуђ][влр]", "gen не, dat ној, acc ну, ins ном, loc ној", sample="јужан јужној", source=_ADJ, rarity=3),
    paradigm("sr.neut-adj-ski", "о", "[сшчц]к", "gen ог/ога, dat ом/оме, ins им, loc ом", sample="Градско Градског", source=_ADJ),
    paradigm("sr.neut-adj", "о", "[бвгдзлмнпрстх]|[аеиоулнр]к", "gen ог/ога, dat ом/оме, ins им, loc ом", sample="Црно Црног", source=_ADJ, rarity=2),
    paradigm("sr.neut-adj-soft", "е", "[њжшћ]", "gen ег/ега, dat ем/ему, ins им, loc ем", sample="Горње Горњег", source=_ADJ, rarity=2),
    paradigm("sr.pl-adj", "е", "[бвгдзклмнпрстхшжњ]", "gen их, dat им/има, ins им/има, loc им", sample="Сједињене Сједињених", source=_ADJ, rarity=2),
)

PROFILE = LanguageProfile(
    code="sr",
    name="Serbian",
    alphabet="абвгдђежзијклљмнњопрстћуфхцчџш",
    common_words=frozenset(
        "а ако али без би била били било био бити вам вас већ ви више где да дани до док за због и из или им "
        "их када како као код која које који кроз лако ли мали мене међутим ми може мој на над нам нас наш не "
        "него неки ни нису није о ова овај ове ово од он она они оно по под поред после пре при са сада саме "
        "само свој се себе су та тада тако такође тај те ти то у уз уколико чак шта што ја је јер још ће ћу".split()
    ),
    directions=frozenset(
        "западни источни северни јужни централни горњи доњи".split()
    ),
    generations=frozenset("млађи старији".split()),
    adjective_ends=("ски", "цки"),
    paradigms=PARADIGMS,
    sources=("Правопис српскога језика 2010", "Клајн, Граматика српског језика 2005", "Клајн, Творба речи 2003"),
    derivations=DERIVATIONS,
)
