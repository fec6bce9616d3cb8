"""Serbian, in Cyrillic.

Sources: «Правопис српскога језика» (Матица српска, 2010); Стевановић, «Савремени српскохрватски језик» I;
Клајн, «Граматика српског језика» (2005): declension of nouns, adjectives and foreign names.
"""

from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_NOUN = "Клајн, Граматика српског језика 2005, именице"
_ADJ = "Клајн, Граматика српског језика 2005, придеви"

PARADIGMS = (
    # masculine nouns and names (first declension)
    paradigm("sr.m-hard", "", "[бвгдзклмнпрстфхц]", "gen а, dat у, acc а, ins ом, loc у, voc е/у", plural="nom и, gen а, dat има, acc е, ins има", sample="Пекинг Пекингу", source=_NOUN),
    paradigm("sr.m-soft", "", "[ђжјљњћчџшрц]", "gen а, dat у, acc а, ins ем/ом, loc у, voc у/е", plural="nom и, gen а, dat има, acc е", sample="Вучић Вучићем", source=_NOUN),
    paradigm("sr.m-ac", "ац", "[бвгджзклмнпрстфхјљњчшћ]", "gen ца, dat цу, acc ца, ins цем, loc цу, voc че", plural="nom ци, gen аца, dat цима, acc це, ins цима", sample="Американац Американци", source=_NOUN),
    paradigm("sr.m-lac", "лац", "[аеиоу]", "gen оца, dat оцу, acc оца, ins оцем", plural="nom оци, gen лаца, dat оцима, acc оце", sample="Португалац Португаоци", source=_NOUN),
    paradigm("sr.m-fleeting-a", "ар", "[бдгкптв]", "gen ра, dat ру, acc ра, ins ром, loc ру", sample="Александар Александра", source=_NOUN),
    paradigm("sr.m-ak", "ак", "[бвгдзлмнпрстчшљњ]", "gen ка, dat ку, acc ка, ins ком, loc ку", plural="nom ци, gen ака, dat цима, acc ке", sample="Чачак Чачка", source=_NOUN),
    paradigm("sr.m-ao", "ао", "[бвгдзкмнпрстф]", "gen ла, dat лу, acc ла, ins лом, loc лу", sample="Павао Павла", source=_NOUN),
    paradigm("sr.m-o", "о", "[бвгдђжзјклљмнњпрстћфхцчџш]", "gen а, dat у, acc а, ins ом, loc у", sample="Марко Марка", source=_NOUN),
    paradigm("sr.m-e", "е", "[бвгдђжзјклљмнњпрстћфхцчџш]", "gen а, dat у, acc а, ins ом/ем, loc у", sample="Ђорђе Ђорђа", source=_NOUN),
    paradigm("sr.m-i", "и", "[бвгдзклмнпрстфхцчшј]", "gen ија, dat ију, acc ија, ins ијем, loc ију", sample="Енди Ендија", source=_NOUN),
    paradigm("sr.m-vowel", "", "[аеоу]", "gen а/ја, dat у/ју, acc а/ја, ins ом/јем, loc у/ју", sample="Бордо Бордоа", source=_NOUN),
    paradigm("sr.m-anin", "анин", "", "gen анина, dat анину, acc анина, ins анином, voc анине", plural="nom ани, gen ана, dat анима, acc ане, ins анима", sample="Грађанин Грађани", source=_NOUN),
    paradigm("sr.m-in-people", "ин", "[грт]", "gen ина, dat ину, acc ина, ins ином", plural="nom и, gen а, dat има, acc е", sample="Бугарин Бугари", source=_NOUN),
    # feminine nouns and names (second and third declension)
    paradigm("sr.f-a", "а", "[бвгдђжзјклљмнњпрстћфхцчџш]", "gen е, dat и, acc у, ins ом, loc и, voc о/а", plural="nom е, gen а/и, dat ама, acc е, ins ама", sample="Москва Москве", source=_NOUN),
    paradigm("sr.f-ka", "ка", "", "gen ке, dat ци/ки, acc ку, ins ком, loc ци/ки, voc ко", plural="nom ке, gen ки/ака, dat кама, acc ке", sample="Америка Америци", source=_NOUN),
    paradigm("sr.f-ga", "га", "", "gen ге, dat зи/ги, acc гу, ins гом, loc зи/ги", sample="Волга Волзи", source=_NOUN),
    paradigm("sr.f-third", "", "[бвдзлмнрстћшж]", "gen и, dat и, ins и/у, loc и", sample="област области", source=_NOUN ),
    # neuter and plural-only names
    paradigm("sr.n-stvo", "о", "[влмнрст]", "gen а, dat у, ins ом, loc у", sample="министарство министарства", source=_NOUN ),
    paradigm("sr.n-je", "е", "[јљњћђ]", "gen а, dat у, ins ем, loc у", sample="Подунавље Подунавља", source=_NOUN),
    paradigm("sr.pl-m", "и", "[вгдзклмнрст]", "gen а, dat има, acc е, ins има, loc има", sample="Емирати Емирата", source=_NOUN),
    paradigm("sr.pl-f", "е", "[вгдзклмнрстц]", "gen а, dat ама, ins ама, loc ама", sample="Државе Држава", source=_NOUN ),
    paradigm("sr.pl-n", "а", "[влнрт]", "dat има, ins има, loc има", sample="врата вратима", source=_NOUN),
    # adjectives, and names that bend like them
    paradigm("sr.adj-ski", "и", "[бвгдзклмнпрстфхцчшжјљњћђ]", "gen ог/ога/ег, dat ом/оме/ему/ем, acc ог/ега, ins им, loc ом/ем, nom а/о/е", plural="nom е/а, gen их, dat им/има, acc е, ins им, loc им", sample="Зеленски Зеленског", source=_ADJ),
    paradigm("sr.adj-ski-f", "и", "[бвгдзклмнпрстфхцчшжј]", "gen е, dat ој, acc у, ins ом, loc ој", sample="амерички америчкој", source=_ADJ),
    paradigm("sr.fem-adj", "а", "[бвгдзклмнпрстфхцчшжјљњћђ]", "gen е, dat ој, acc у, ins ом, loc ој", sample="Северна Северној", source=_ADJ),
    paradigm("sr.neut-adj", "о", "[бвгдзклмнпрстфхц]", "gen ог/ога, dat ом/оме, ins им, loc ом", sample="Црно Црног", source=_ADJ),
    paradigm("sr.pl-adj", "е", "[бвгдзклмнпрстфхцчшж]", "gen их, dat им/има, ins им/има, loc им", sample="Сједињене Сједињених", source=_ADJ),
    paradigm("sr.poss-ov", "", "(?:ов|ев|ин)", "gen ог, dat ом, ins им, nom а/о/е/и, loc ом", sample="Бочаров Бочаровом", source=_ADJ),
)

PROFILE = LanguageProfile(
    code="sr",
    name="Serbian",
    alphabet="абвгдђежзијклљмнњопрстћуфхцчџш",
    common_words=frozenset(
        "а ако али без би била били било био бити вам вас већ ви више где да дани до док за због и из или им "
        "их када како као код којa које који кроз лако ли мали мене међутим ми може мој на над нам нас наш не "
        "него неки ни нису није о ова овај ове ово од он она они оно по под поред после пре при са сада саме "
        "само свој се себе су та тада тако такође тај те ти то у уз уколико чак шта што ја је јер још ће ћу".split()
    ),
    directions=frozenset(
        "западни источни северни јужни централни горњи доњи".split()
    ),
    paradigms=PARADIGMS,
    sources=("Правопис српскога језика 2010", "Клајн, Граматика српског језика 2005"),
)
