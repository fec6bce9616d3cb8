"""Ukrainian.

Sources: «Український правопис» (2019), §§ 87 (vocative), 95 (III declension), 142 (surnames), 152 (places), 153 (adjectives
from places); for what the edition of 2019 left as it was, «Український правопис» (1993), §§ 8 (о, е and і), 47–66 (nouns),
67–68 (adjectives), 103 (given names); for derivation, «Словотвір сучасної української літературної мови» (1979) and
Грищенко (ред.), «Сучасна українська літературна мова» (1997).

Where the syllable of the dictionary form is closed, і stands for the о or е of the other forms («Харків, Харкова»; «Антін,
Антона»). Most words with і keep it («Панфіл, Панфіла»), so each of these paradigms holds the ends that do change.
"""

from namenorm.lang.derivations.uk import DERIVATIONS
from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_II = "Український правопис 1993, §§ 47–60"
_I = "Український правопис 1993, §§ 47, 54–60"
_III = "Український правопис 2019, § 95"
_VOC = "Український правопис 2019, § 87"
_SOUNDS = "Український правопис 1993, § 8"
_PLURALIA = "Український правопис 1993, § 66"
_ADJ = "Український правопис 1993, §§ 67–68"
_SURNAMES = "Український правопис 2019, § 142"
_PLACES = "Український правопис 2019, § 152"

_C = "[бвгґджзклмнпрстфхцчшщ]"
_PL = "nom и, gen ів, dat ам, acc ів/и, ins ами, loc ах"
_PL_MIXED = "nom і, gen ів, dat ам, acc ів/і, ins ами, loc ах"
_PL_SOFT = "nom і, gen ів, dat ям, acc ів/і, ins ями, loc ях"
_PL_F = "nom и, dat ам, acc и, ins ами, loc ах"
_ADJ_OBL = "gen ого, dat ому, acc ого, ins им, loc ому/ім"
_ADJ_PL = "nom і, gen их, dat им, acc их/і, ins ими, loc их"
# What may stand before a letter where the commoner ends of other classes are kept out (written out, to be fast):
_NOT_O = "[абвгґджзиіїйклмнпрстуфхцчшщьюя]"  # before в: not -ов, -ев, -єв
_NOT_OI_T = "[абвгґджзийклмнпрсуфхцчшщьюя]"  # before в: nor -ів, -їв, -тв
_NOT_SOFT = "[абвгґдеєжзиіїйклмнопрстуфхцчшщюя]"  # before к: not -ськ, -цьк
_NOT_ADJECTIVE = f"(?:[абгґдеєжзиіїйлмопрстуфхцчшщьюя]|{_NOT_O}в|{_NOT_SOFT}к)"
"""Before им, ою, ої, ій the others are ends of adjectives and of surnames that bend like them, seldom of a name."""

PARADIGMS = (
    # masculine nouns and names, hard
    paradigm("uk.m-hard", "", f"[бдзлнпрстф]|{_NOT_OI_T}в|[бвгґджзйклмнпрстфхцчшщь]м", "gen а/у, dat у/ові, acc а, ins ом, loc і/у/ові, voc е/у", plural=_PL, rarity=0, sample="Іран Ірану", source=_II),
    paradigm("uk.m-hard-m", "", f"{_NOT_ADJECTIVE}им|[абвгґдеєжзиіїйклмнопрстуфхцшщьюя]ем|[аєіїоуюя]м", "gen а/у, dat у/ові, acc а, ins ом, loc і/у/ові, voc е/у", plural=_PL, rarity=1, sample="Крим Криму", source=_II),
    paradigm("uk.m-hard-ov", "", "[оеєії]в", "gen а/у, dat у/ові, acc а, ins ом, loc і/у/ові, voc е/у", plural=_PL, rarity=1, sample="Ростов Ростовом", source=_PLACES),
    paradigm("uk.m-velar", "", "[гґ]|[аеєиіїоуюявйлрс]к|[аийоуюь]нк|[лн]ьк|[бвгґдеєжзйклмнопрстуфхцчшщью]х", "gen а/у, dat у/ові, acc а, ins ом, loc у/ові, voc у", plural=_PL, rarity=0, sample="Люксембург Люксембургу", source=_II),
    paradigm("uk.m-kh", "", "[аяії]х", "gen а/у, dat у/ові, acc а, ins ом, loc у/ові, voc у/е", plural=_PL, rarity=1, sample="Стельмах Стельмаха", source=_II),
    paradigm("uk.place-sk", "", "[сцз]ьк", "gen а, dat у/ові, ins ом, loc у", rarity=1, sample="Луганськ Луганська", source=_PLACES),
    paradigm("uk.m-g", "г", "[аеєиіоуюянл]", "loc зі, voc же", rarity=2, sample="Олег Олеже", source=_VOC),
    paradigm("uk.m-urg", "рг", "[уео]", "loc рзі, voc рже", rarity=1, sample="Страсбург Страсбурзі", source=_PLACES),
    paradigm("uk.m-k", "к", "[аеєиіїоуюя]", "loc ці, voc че", rarity=3, sample="Владивосток Владивостоці", source=_PLACES + "; " + _VOC),
    paradigm("uk.m-kh-loc", "х", "[аеєиіїоуюя]", "loc сі", rarity=3, sample="Рух Русі", source=_II),
    paradigm("uk.m-hushing", "", "[жшчщ]", "gen а/у, dat у/еві, acc а, ins ем, loc і/у/еві, voc у/е", plural=_PL_MIXED, rarity=0, sample="Маркович Марковичем", source=_II),
    paradigm("uk.m-ts", "", "ц", "gen а/у, dat у/ові/еві, acc а, ins ом/ем, loc і/у/ові, voc у/е", plural=_PL, rarity=1, sample="Кац Кацом", source=_II),
    paradigm("uk.m-r-mixed", "", "яр", "gen а, dat у/еві, acc а, ins ем, loc і/еві, voc е", plural=_PL_MIXED, rarity=1, sample="Скляр Скляреві", source=_II),
    paradigm("uk.m-r-soft", "", "[аи]р|[нз]ір|гор", "gen я, dat ю/еві, acc я, ins ем, loc і/ю/еві, voc ю/е", plural=_PL_SOFT, rarity=1, sample="Ігор Ігоря", source=_II),
    # masculine, soft
    paradigm("uk.m-soft", "ь", "[аеєиіїоуюябвгджзйкмнпрстфхцчшщ]л|[аеєиіїоуюябвгджзйклмнпрсфхцчшщ]т", "gen я/ю, dat ю/еві, acc я, ins ем, loc і/ю/еві, voc ю", plural=_PL_SOFT, rarity=0, sample="Кремль Кремлем", source=_II),
    paradigm("uk.m-soft-n", "ь", "[абвгдеєжиіїйклмнопртуфхцчшщюя][зс]|[аеєиіїоуюярлмв]н|[аеєиіїоуюярлн]д", "gen я/ю, dat ю/еві, acc я, ins ем, loc і/ю/еві, voc ю", plural=_PL_SOFT, rarity=1, sample="Голобородь Голобородя", source=_II),
    paradigm("uk.m-soft-ts", "ь", "ц", "gen я, dat ю/еві, acc я, ins ем, loc і/ю/еві, voc ю", plural=_PL_SOFT, rarity=2, sample="Гриць Гриця", source=_II),
    paradigm("uk.m-ets", "ець", "[бвгджзкмнпрстфхчшщ]", "gen ця, dat цю/цеві, acc ця, ins цем, loc ці/цю/цеві, voc цю/че", plural="nom ці, gen ців, dat цям, acc ців, ins цями, loc цях", rarity=0, sample="американець американці", source=_II),
    paradigm("uk.m-l-ets", "ець", "л", "gen ьця, dat ьцю/ьцеві, acc ьця, ins ьцем, loc ьці/ьцю/ьцеві, voc ьцю/ьче", plural="nom ьці, gen ьців, dat ьцям, acc ьців, ins ьцями, loc ьцях", rarity=0, sample="португалець португальці", source=_II),
    paradigm("uk.m-vowel-ets", "єць", "[аеиоуіїя]", "gen йця, dat йцю/йцеві, acc йця, ins йцем, loc йці/йцю/йцеві, voc йцю/йче", plural="nom йці, gen йців, dat йцям, acc йців, ins йцями, loc йцях", rarity=0, sample="китаєць китайці", source=_II),
    paradigm("uk.m-shvets", "вець", "ш", "gen евця, dat евцю/евцеві, acc евця, ins евцем, loc евці/евцеві, voc евцю/евче", rarity=2, sample="Швець Шевця", source=_SURNAMES),
    paradigm("uk.m-j", "й", "[ауюія]", "gen я/ю, dat ю/єві, acc я, ins єм, loc ї/ю/єві, voc ю", plural="nom ї, gen їв, dat ям, acc їв, ins ями, loc ях", rarity=0, sample="Китай Китаєм", source=_II),
    paradigm("uk.m-ej", "й", "[еє]", "gen я/ю, dat ю/єві, acc я, ins єм, loc ї/ю/єві, voc ю", plural="nom ї, gen їв, dat ям, acc їв, ins ями, loc ях", rarity=1, sample="Кочубей Кочубеєм", source=_II),
    paradigm("uk.m-oj", "й", rf"{_NOT_ADJECTIVE}о|\Aно", "gen я/ю, dat ю/єві, acc я, ins єм, loc ї/ю/єві, voc ю", plural="nom ї, gen їв, dat ям, ins ями, loc ях", rarity=2, sample="Цой Цоя", source=_II),
    paradigm("uk.m-yj", "й", "и", "gen я, dat ю/єві, acc я, ins єм, loc ї/ю/єві, voc ю", rarity=3, sample="Кий Кия", source=_II),
    paradigm("uk.m-vej", "вей", "[аеио]", "gen в'я, dat в'ю/в'єві, acc в'я, ins в'єм, loc в'ї/в'ю/в'єві, voc в'ю", plural="nom в'ї, gen в'їв, dat в'ям, acc в'їв, ins в'ями, loc в'ях", rarity=2, sample="Соловей Солов'я", source=_SURNAMES),
    paradigm("uk.m-bej", "бей", "[аео]", "gen б'я, dat б'ю/б'єві, acc б'я, ins б'єм, loc б'ї/б'ю/б'єві, voc б'ю", rarity=3, sample="Воробей Вороб'я", source=_SURNAMES),
    # masculine in -о
    paradigm("uk.m-ko", "ко", f"{_NOT_SOFT}|[бвгджйклмнпртфхчшщ]ь", "gen ка, dat ку/кові, acc ка, ins ком, loc ку/кові, voc ку/че", plural="nom ки, gen ків, dat кам, acc ків, ins ками, loc ках", rarity=0, sample="Шевченко Шевченка", source=_SURNAMES),
    paradigm("uk.m-sko", "ко", "[сцз]ь", "gen ка, dat ку/кові, acc ка, ins ком, loc ку/кові, voc ку", plural="nom ки, gen ків, dat кам, ins ками, loc ках", rarity=1, sample="Васько Васька", source=_SURNAMES),
    paradigm("uk.m-tro", "о", "[тп]р", "gen а, dat у/ові, acc а, ins ом, loc і/ові/у, voc е", plural=_PL, rarity=0, sample="Дніпро Дніпрі", source=_PLACES),
    paradigm("uk.m-o", "о", "[лнр]", "gen а, dat у/ові, acc а, ins ом, loc ові/у, voc е", rarity=1, sample="Михайло Михайла", source=_II),
    paradigm("uk.m-o-loc", "о", "[лн]", "loc і", rarity=3, sample="Павло Павлі", source=_II),
    paradigm("uk.m-o-rare", "о", "[бвгдзжмпстфхцчшщ]", "gen а, dat у/ові, acc а, ins ом, loc ові/у, voc е", rarity=2, sample="Рево Рева", source=_SURNAMES),
    paradigm("uk.m-jo", "ьо", "[дзлнстц]", "gen я, dat ю/еві/ьові, acc я, ins ем/ьом, loc ю/еві/ьові, voc ю", rarity=2, sample="Іваньо Іваня", source=_SURNAMES),
    # masculine with a fleeting о, е
    paradigm("uk.m-ok", "ок", "[бвгджзлмпрстхчшщ]|[аиіоуюьйр]н", "gen ка/ку, dat ку/кові, acc ка, ins ком, loc ку/кові, voc ку/че", plural="nom ки, gen ків, dat кам, acc ків, ins ками, loc ках", rarity=2, sample="Городок Городка", source=_SURNAMES),
    paradigm("uk.m-el", "ел", "[вглптсз]", "gen ла, dat лу/лові, acc ла, ins лом, loc лі/лові, voc ле", plural="nom ли, gen лів, dat лам, ins лами, loc лах", rarity=2, sample="Бусел Бусла", source=_SURNAMES),
    paradigm("uk.m-el-soft", "ель", "[бвпд]", "gen ля, dat лю/леві, acc ля, ins лем, loc лі/лю/леві, voc лю", plural="nom лі, gen лів, dat лям, ins лями, loc лях", rarity=2, sample="Журавель Журавля", source=_SURNAMES),
    paradigm("uk.m-er", "ер", "йст|віт|дніст", "gen ра/ру, dat ру/рові, acc ра, ins ром, loc рі/рові, voc ре", plural="nom ри, gen рів, dat рам, ins рами, loc рах", rarity=2, sample="Дністер Дністра", source=_SOUNDS),
    paradigm("uk.m-or", "ор", "век|вуг", "gen ра/ру, dat ру/рові, acc ра, ins ром, loc рі/рові, voc ре", rarity=3, sample="Свекор Свекра", source=_SURNAMES),
    paradigm("uk.m-en-soft", "ень", "[бвгджзклмпрстчш]", "gen ня, dat ню/неві, acc ня, ins нем, loc ні/ню/неві, voc ню", plural="nom ні, gen нів, dat ням, ins нями, loc нях", rarity=2, sample="Відень Відня", source=_SOUNDS),
    paradigm("uk.m-lev", "ев", "л", "gen ьва, dat ьву/ьвові, acc ьва, ins ьвом, loc ьві/ьвові, voc ьве", rarity=1, sample="Лев Льва", source=_SOUNDS),
    paradigm("uk.m-et", "ет", "єгип", "gen ту, dat ту/тові, ins том, loc ті", rarity=2, sample="Єгипет Єгипту", source=_SOUNDS),
    # masculine with і where the syllable is closed, о or е where it is open
    paradigm("uk.place-iv", "ів", "[бвгджзклмнпрстфхцчшщ]", "gen ова/ева, dat ову/еву/ові/еві, ins овом/евом, loc ові/еві", rarity=2, sample="Харків Харковом", source=_PLACES),
    paradigm("uk.place-jiv", "їв", "[аиі]", "gen єва, dat єву/єві, ins євом, loc єві", rarity=1, sample="Київ Києва", source=_PLACES),
    paradigm("uk.surname-iv", "ів", "[бвгджзклмнпрстфхцчшщ]", "gen ова/ева, dat ову/еву/ові/еві, acc ова/ева, ins овим/евим, loc ові/еві/ову/еву, voc ове/еве", rarity=2, sample="Ковалів Ковалевим", source=_SURNAMES),
    paradigm("uk.surname-iv-kept", "ів", "[бвгджзклмнпрстфхцчшщ]", "gen іва, dat іву, acc іва, ins івим, loc іву/іві, voc іве", rarity=1, sample="Яцків Яцківа", source=_SURNAMES),
    paradigm("uk.surname-jiv", "їв", "[аиі]", "gen єва, dat єву/єві, acc єва, ins євим, loc єві/єву, voc єве", rarity=2, sample="Андріїв Андрієва", source=_SURNAMES),
    paradigm("uk.m-i-d", "ід", r"х|\A[рлм]|нар", "gen оду, dat оду/одові, ins одом, loc оді", rarity=2, sample="Схід Сходу", source=_SOUNDS),
    paradigm("uk.m-i-g", "іг", r"\Aр|[ои]р|бат", "gen огу/ога, dat огу/огові, acc ога, ins огом, loc озі/огу, voc оже", rarity=2, sample="Ріг Рогу", source=_SOUNDS),
    paradigm("uk.m-i-n", "ін", "[тх]", "gen она, dat ону/онові, acc она, ins оном, loc оні/онові, voc оне", plural="nom они, gen онів, dat онам, acc онів, ins онами, loc онах", rarity=2, sample="Антін Антона", source=_SOUNDS),
    paradigm("uk.m-i-r", "ір", "дв|яв|сид|фед|таб|веч|гов|зб|виб|прост|нест", "gen ора/ору, dat ору/орові, acc ора, ins ором, loc орі/орові, voc оре", plural="nom ори, gen орів, dat орам, acc орів, ins орами, loc орах", rarity=2, sample="Федір Федора", source=_SOUNDS),
    paradigm("uk.m-i-l", "іл", "под|нов|ст|сок", "gen ола/олу, dat олу/олові, acc ола, ins олом, loc олі/олові, voc оле", rarity=2, sample="Поділ Подолу", source=_SOUNDS),
    paradigm("uk.m-i-p", "іп", "ок|сн", "gen опа, dat опу/опові, acc опа, ins опом, loc опі/опові, voc опе", rarity=2, sample="Прокіп Прокопа", source=_SOUNDS),
    paradigm("uk.m-i-s", "іс", "[оий]н", "gen оса, dat осу/осові, acc оса, ins осом, loc осі/осові, voc осе", rarity=2, sample="Кривоніс Кривоноса", source=_SURNAMES),
    paradigm("uk.m-i-st", "іст", "р|м|п|хв", "gen оста/осту, dat осту/остові, acc оста, ins остом, loc ості/остові", rarity=2, sample="Міст Мосту", source=_SOUNDS),
    paradigm("uk.m-i-v", "ів", "як", "gen ова, dat ову/овові, acc ова, ins овом, loc ові/овові, voc ове", plural="nom ови, gen овів, dat овам, acc овів, ins овами, loc овах", rarity=1, sample="Яків Якова", source="Український правопис 1993, § 103"),
    paradigm("uk.m-i-k", "ік", r"\A[рб]|пот", "gen оку/ока, dat оку/окові, acc ока, ins оком, loc оці/оку", rarity=2, sample="потік потоку", source=_SOUNDS),
    paradigm("uk.m-i-m", "ім", r"\Aд|\Aгр", "gen ому/ома, dat ому/омові, acc ома, ins омом, loc омі", rarity=2, sample="дім дому", source=_SOUNDS),
    paradigm("uk.m-i-sh", "іш", "[мк]", "gen оша, dat ошу/ошеві, acc оша, ins ошем, loc оші/ошеві, voc оше", rarity=2, sample="Тиміш Тимоша", source="Український правопис 1993, § 103"),
    paradigm("uk.m-i-pil", "піль", "[аеєиіосмн]", "gen поля, dat полю, ins полем, loc полі", rarity=1, sample="Тернопіль Тернополя", source=_PLACES),
    paradigm("uk.m-i-l-soft", "іль", "ис", "gen еля, dat елю/елеві, acc еля, ins елем, loc елі/елеві, voc елю", rarity=2, sample="Кисіль Киселя", source=_SURNAMES),
    paradigm("uk.m-i-d-soft", "ідь", "[бм]", "gen едя, dat едю/едеві, acc едя, ins едем, loc еді/едеві, voc едю", plural="nom еді, gen едів, dat едям, acc едів, ins едями, loc едях", rarity=2, sample="Лебідь Лебедя", source=_SURNAMES),
    paradigm("uk.m-i-n-soft", "інь", "кам|ром|рем|кор|яс|рп", "gen еня/еню, dat еню/еневі, acc еня, ins енем, loc ені/еневі, voc еню", rarity=2, sample="Камінь Каменя", source=_SOUNDS),
    # surnames like short adjectives
    paradigm("uk.surname-ov", "", "[оеє]в|[иії]н", "gen а, dat у/ові, acc а, ins им, loc і/у/ові, voc е", plural="nom и, gen их, dat им, acc их, ins ими, loc их", rarity=0, sample="Путін Путіним", source=_SURNAMES),
    paradigm("uk.fem-ova", "а", "[оеє]в|[иії]н", "gen ої, dat ій, acc у, ins ою, loc ій, voc о", rarity=0, sample="Захарова Захаровій", source=_SURNAMES),
    # names of peoples that lose -ин
    paradigm("uk.m-anyn", "анин", "[жшчщв]", "gen анина, dat анину/анинові, acc анина, ins анином, loc анині/анинові", plural="nom ани, gen ан, dat анам, acc ан, ins анами, loc анах", rarity=1, sample="англічанин англічанами", source=_II),
    paradigm("uk.m-janyn", "янин", "", "gen янина, dat янину/янинові, acc янина, ins янином, loc янині/янинові", plural="nom яни, gen ян, dat янам, acc ян, ins янами, loc янах", rarity=1, sample="росіянин росіян", source=_II),
    paradigm("uk.m-yn-people", "ин", "(?:болг|тат|хоз|хаз)ар", "gen ина, dat ину/инові, acc ина, ins ином, loc ині/инові", plural="nom и, gen 0, dat ам, acc 0, ins ами, loc ах", rarity=0, sample="болгарин болгари", source=_II),
    # feminine nouns and names, and men's names in -а
    paradigm("uk.f-hard", "а", "[бдзлнпрстф]|[бвгґджзйклмнпрстфхцчшщьеуюі]м|[абгґджзийклмнпрсуфхцчшщьюяії]в|[аиіео]тв", "gen и, dat і, acc у, ins ою, loc і, voc о", rarity=0, sample="Полтава Полтави", source=_I),
    paradigm("uk.f-hard-va", "а", "[оеє]в|им", "gen и, dat і, acc у, ins ою, loc і, voc о", rarity=1, sample="Молдова Молдови", source=_I),
    paradigm("uk.f-ama", "а", "[аоя]м", "gen и, dat і, acc у, ins ою, loc і, voc о", rarity=2, sample="Обама Обами", source=_I),
    paradigm("uk.f-hard-pl", "а", "[бвдзлмнпрстф]", "", plural=_PL_F, rarity=1, sample="країна країнам", source=_I),
    paradigm("uk.f-hard-0", "а", f"[бдзлнпрстф]|{_NOT_OI_T}в|[бвгґджзйклмнпрстфхцчшщьу]м", "", plural="gen 0, acc 0", rarity=2, sample="країна країн", source=_I),
    paradigm("uk.f-ka", "ка", "[абвгґдеєжзиіїйклмопрстуфхцчшщюя]|[абвгґджзиіїйклмнопрстуфхцчшщьюя]н|[бвгґджйклмнпртфхчшщ]ь", "gen ки, dat ці, acc ку, ins кою, loc ці, voc ко", plural="nom ки, dat кам, acc ки, ins ками, loc ках", rarity=0, sample="Америка Америці", source=_I),
    paradigm("uk.f-ka-rare", "ка", "ен|[сцз]ь", "gen ки, dat ці, acc ку, ins кою, loc ці, voc ко", plural="nom ки, dat кам, acc ки, ins ками, loc ках", rarity=2, sample="Оленка Оленці", source=_I),
    paradigm("uk.f-ka-ok", "ка", "[бвгджзйлмнпрстфхцчшщь]", "", plural="gen ок, acc ок", rarity=1, sample="українка українок", source=_I),
    paradigm("uk.f-ha", "га", "[аеєиіїуюябвгджзйклмнпрстфхцчшщь]", "gen ги, dat зі, acc гу, ins гою, loc зі, voc го", plural="nom ги, gen г, dat гам, ins гами, loc гах", rarity=0, sample="Прага Празі", source=_I),
    paradigm("uk.f-oha", "га", "о", "gen ги, dat зі, acc гу, ins гою, loc зі, voc го", plural="nom ги, gen г, dat гам, ins гами, loc гах", rarity=2, sample="Перемога Перемозі", source=_I),
    paradigm("uk.f-kha", "ха", "", "gen хи, dat сі, acc ху, ins хою, loc сі, voc хо", plural="nom хи, dat хам, ins хами, loc хах", rarity=1, sample="Солоха Солосі", source=_I),
    paradigm("uk.f-ga", "ґа", "", "gen ґи, dat зі/дзі, acc ґу, ins ґою, loc зі/дзі, voc ґо", rarity=2, sample="Дзиґа Дзидзі", source=_I),
    paradigm("uk.f-hushing", "а", "[жшчщ]", "gen і, dat і, acc у, ins ею, loc і, voc е/о", plural="nom і, gen 0, dat ам, ins ами, loc ах", rarity=1, sample="Саша Сашею", source=_I),
    paradigm("uk.f-tsa", "а", "ц", "gen и/і, dat і, acc у, ins ею/ою, loc і, voc о/е", rarity=2, sample="Ніцца Ніцци", source=_PLACES),
    paradigm("uk.f-soft", "я", "[дзлнрст]", "gen і, dat і, acc ю, ins ею, loc і, voc ю", plural="nom і, dat ям, ins ями, loc ях", rarity=1, sample="Наталя Наталею", source=_I),
    paradigm("uk.f-soft-voc", "я", "[дзлнрст]", "voc е", rarity=3, sample="Мотря Мотре", source=_I),
    paradigm("uk.f-ts", "я", "ц", "gen і, dat і, acc ю, ins ею, loc і, voc е/ю", plural="nom і, dat ям, ins ями, loc ях", rarity=0, sample="Вінниця Вінниці", source=_I),
    paradigm("uk.f-soft-0", "я", "[дзлнстц]", "", plural="gen ь, acc ь", rarity=2, sample="одиниця одиниць", source=_I),
    paradigm("uk.f-ja", "я", "[аиіїуюяй]", "gen ї, dat ї, acc ю, ins єю, loc ї, voc є", plural="nom ї, dat ям, ins ями, loc ях", rarity=0, sample="Росія Росії", source=_I),
    paradigm("uk.f-eja", "я", "[еє]", "gen ї, dat ї, acc ю, ins єю, loc ї, voc є", plural="nom ї, dat ям, ins ями, loc ях", rarity=1, sample="Корея Кореї", source=_I),
    paradigm("uk.f-oja", "я", f"{_NOT_ADJECTIVE}о", "gen ї, dat ї, acc ю, ins єю, loc ї, voc є", plural="nom ї, gen й, dat ям, ins ями, loc ях", rarity=2, sample="Троя Трої", source=_I),
    paradigm("uk.f-ja-0", "я", f"[ае]|{_NOT_ADJECTIVE}і", "", plural="gen й, acc й", rarity=1, sample="Марія Марій", source=_I),
    paradigm("uk.f-ja-apostrophe", "я", "[бвмпфр]'|[лнтзд]ь", "gen ї, dat ї, acc ю, ins єю, loc ї, voc є", plural="nom ї, gen й, dat ям, acc й, ins ями, loc ях", rarity=1, sample="Дар'я Дар'єю", source=_I),
    # feminine nouns and names in a consonant (III declension)
    paradigm("uk.f-third-st", "ь", "аст|іст|ест|ерт", "gen і/и, dat і, ins ю, loc і", plural="nom і, gen ей, dat ям, ins ями, loc ях", rarity=1, sample="область області", source=_III),
    paradigm("uk.f-ist", "ість", "", "gen ості/ости, dat ості, ins істю, loc ості", plural="nom ості, gen остей, dat остям, ins остями, loc остях", rarity=1, sample="Незалежність Незалежності", source=_III),
    paradigm("uk.f-third-rus", "усь", "р", "gen усі/уси, dat усі, ins уссю, loc усі", rarity=1, sample="Білорусь Білорусі", source=_III),
    paradigm("uk.f-third-l", "ль", "[еіаоя]", "gen лі, dat лі, ins ллю, loc лі", rarity=2, sample="Рахіль Рахіллю", source=_III),
    paradigm("uk.f-third-n", "нь", "[аиіео]", "gen ні, dat ні, ins нню, loc ні", rarity=2, sample="Волинь Волині", source=_III),
    paradigm("uk.f-third-t", "ть", "[аеияо']", "gen ті, dat ті, ins ттю, loc ті", rarity=2, sample="Прип'ять Прип'яттю", source=_III),
    paradigm("uk.f-third-d", "дь", "[аеиіо]", "gen ді, dat ді, ins ддю, loc ді", rarity=3, sample="Бершадь Бершаддю", source=_III),
    paradigm("uk.f-third-s", "сь", "[оаи]", "gen сі, dat сі, ins ссю, loc сі", rarity=3, sample="Рось Россю", source=_III),
    paradigm("uk.f-third-z", "зь", "[ауяо]", "gen зі, dat зі, ins ззю, loc зі", rarity=3, sample="галузь галуззю", source=_III),
    paradigm("uk.f-third-ov", "ов", "[бк]", "gen ові/ови, dat ові, ins ов'ю, loc ові, voc ове", rarity=1, sample="Любов Любов'ю", source=_III),
    paradigm("uk.f-third-r", "р", "ве|сфі", "gen рі, dat рі, ins р'ю, loc рі", rarity=3, sample="Твер Твер'ю", source=_III),
    paradigm("uk.f-third-m", "рм", "пе", "gen рмі, dat рмі, ins рм'ю, loc рмі", rarity=3, sample="Перм Пермі", source=_III),
    paradigm("uk.f-third-f", "ф", "ди", "gen фі, dat фі, ins ф'ю, loc фі", rarity=3, sample="Юдиф Юдифі", source=_III),
    paradigm("uk.f-third-hushing", "", "[чшж]", "gen і, dat і, ins ю, loc і", rarity=3, sample="Керч Керчю", source=_III),
    paradigm("uk.f-third-ch", "іч", "[снр]", "gen ічі/очі/ечі, dat ічі/очі/ечі, ins іччю, loc ічі/очі/ечі", rarity=3, sample="Січ Січчю", source=_III),
    # neuter nouns
    paradigm("uk.n-stvo", "о", "ств|цтв|зтв|озер|військ|міст|прав|слов|сел|свят", "gen а, dat у, ins ом, loc і/у", plural="nom а, gen 0, dat ам, ins ами, loc ах", rarity=0, sample="агентство агентства", source=_II),
    paradigm("uk.n-place-o", "о", "[оеє]в|[иії]н|[бвгджзклмпрстфхцчшщ]н|ожн|ечн", "gen а, dat у, ins ом, loc і/у", rarity=2, sample="Косово Косова", source=_PLACES),
    paradigm("uk.n-lo", "о", "[аеиіоуря]л", "gen а, dat у, ins ом, loc і/у", rarity=3, sample="джерело джерела", source=_II),
    paradigm("uk.n-soft", "е", "[мг]ор|пол", "gen я, dat ю, ins ем, loc і/ю", plural="nom я, gen ів, dat ям, ins ями, loc ях", rarity=1, sample="Море Моря", source=_II),
    paradigm("uk.n-che", "е", "ищ|[іе]ч|ож", "gen а, dat у, ins ем, loc і/у", plural="nom а, gen 0, dat ам, ins ами, loc ах", rarity=2, sample="Городище Городища", source=_II),
    paradigm("uk.n-tse", "е", "(?:сон|сер|міс|ль)ц", "gen я, dat ю, ins ем, loc і/ю", rarity=3, sample="Сонце Сонця", source=_II),
    paradigm("uk.n-ja", "я", "нн|лл|дд|тт|сс|зз|жж|чч|[бвмпфр]'|ст", "gen я, dat ю, acc я, ins ям, loc і/ю/ї", rarity=0, sample="Запоріжжя Запоріжжям", source=_II),
    paradigm("uk.n-nnja", "ння", "[аеіяи]", "loc нні", plural="gen нь, dat нням, ins ннями, loc ннях", rarity=1, sample="об'єднання об'єднань", source=_II),
    # plural-only names
    paradigm("uk.pl-hard", "и", f"[бдзлмнпрстфгхж]|{_NOT_O}в|[аеиіоу]к", "gen ів, dat ам, ins ами, loc ах", rarity=1, sample="Штати Штатів", source=_PLURALIA),
    paradigm("uk.pl-0", "и", f"[бдзлнпрстфк]|{_NOT_OI_T}в|[бвгґджзйклмнпрстфхцчшщьу]м", "gen 0", rarity=3, sample="Суми Сум", source=_PLURALIA),
    paradigm("uk.pl-ny", "ни", "[бмхшс]", "gen ен, dat нам, ins нами, loc нах", rarity=3, sample="Лубни Лубен", source=_PLURALIA),
    paradigm("uk.pl-ky", "ки", "[бвлмнпрстчшь]", "gen ок/ків, dat кам, ins ками, loc ках", rarity=3, sample="Черемушки Черемушок", source=_PLURALIA),
    paradigm("uk.pl-tsi", "ці", "", "gen ців/ець, dat цям, ins цями, loc цях", rarity=2, sample="Чернівці Чернівців", source=_PLURALIA),
    paradigm("uk.pl-chi", "і", "[иі]ч|щ", "gen ів/0, dat ам, ins ами, loc ах", rarity=3, sample="Барановичі Барановичів", source=_PLURALIA),
    paradigm("uk.pl-soft", "і", "[лнрстз]", "gen ів/ь, dat ям, ins ями, loc ях", rarity=2, sample="Курилі Курилів", source=_PLURALIA),
    paradigm("uk.pl-ji", "ї", "[аеєоу]", "gen їв, dat ям, ins ями, loc ях", rarity=2, sample="Гімалаї Гімалаїв", source=_PLURALIA),
    # adjectives, and surnames and places that bend like them
    paradigm("uk.adj-sk", "ий", "[сцз]ьк|цк", _ADJ_OBL + ", nom а/е", plural=_ADJ_PL, rarity=0, sample="Зеленський Зеленського", source=_ADJ),
    paradigm("uk.adj-sk-f", "ий", "[сцз]ьк", "gen ої, dat ій, acc у, ins ою, loc ій", rarity=2, sample="український українською", source=_ADJ),
    paradigm("uk.adj-hard", "ий", _C, _ADJ_OBL, plural="gen их, dat им, acc их, ins ими, loc их", rarity=1, sample="Чорний Чорного", source=_ADJ),
    paradigm("uk.adj-hard-f", "ий", "[бвгджклмнрстхшч]", "nom а/е, gen ої, dat ій, acc у, ins ою, loc ій", plural="nom і, acc і", rarity=3, sample="народний народною", source=_ADJ),
    paradigm("uk.adj-soft", "ій", "[бвгджзйклмнпрстхшч]н|трет", "gen ього, dat ьому, acc ього, ins ім, loc ьому/ім", plural="gen іх, dat ім, acc іх, ins іми, loc іх", rarity=1, sample="Третій Третього", source=_ADJ),
    paradigm("uk.adj-soft-f", "ій", "[бвгджзйклмнпрстхшч]н|трет", "nom я/є, gen ьої, dat ій, acc ю, ins ьою, loc ій", plural="nom і, acc і", rarity=3, sample="середній середньою", source=_ADJ),
    paradigm("uk.adj-jij", "їй", "ши|ві|кра", "gen його, dat йому, acc його, ins їм, loc йому", rarity=3, sample="Довгошиїй Довгошийого", source=_ADJ),
    paradigm("uk.adj-oj", "ой", "[вгджлнст]", _ADJ_OBL, rarity=2, sample="Толстой Толстого", source=_SURNAMES),
    paradigm("uk.adj-oj-rare", "ой", "[сцз]ьк|[мпрхчш]", _ADJ_OBL, rarity=3, sample="Донськой Донського", source=_SURNAMES),
    paradigm("uk.fem-adj-sk", "а", "[сцз]ьк", "gen ої, dat ій, acc у, ins ою, loc ій, voc о", rarity=0, sample="Курська Курської", source=_ADJ),
    paradigm("uk.fem-adj", "а", _C, "gen ої, dat ій, acc у, ins ою, loc ій, voc о", rarity=2, sample="Біла Білої", source=_ADJ),
    paradigm("uk.fem-adj-soft", "я", "[бвгджзйклмнпрстхшч]н", "gen ьої, dat ій, acc ю, ins ьою, loc ій", rarity=2, sample="Верхня Верхньої", source=_ADJ),
    paradigm("uk.neut-adj", "е", _C, "gen ого, dat ому, ins им, loc ому/ім", rarity=2, sample="Рівне Рівного", source=_PLACES),
    paradigm("uk.neut-adj-soft", "є", "[бвгджзйклмнпрстхшч]н", "gen ього, dat ьому, ins ім, loc ьому/ім", rarity=3, sample="Середнє Середнього", source=_ADJ),
    paradigm("uk.pl-adj", "і", _C, "gen их, dat им, acc их/і, ins ими, loc их", rarity=2, sample="Збройні Збройних", source=_ADJ),
    paradigm("uk.pl-adj-soft", "і", "[бвгджзйклмнпрстхшч]н", "gen іх, dat ім, ins іми, loc іх", rarity=3, sample="Верхні Верхніх", source=_ADJ),
    # possessives of persons
    paradigm("uk.adj-iv", "ів", "[бвгджзклмнпрстфхцчшщ]", "nom ова/ове/ева/еве, gen ового/евого/ової/евої, dat овому/евому/овій/евій, acc ову/еву, ins овим/евим/овою/евою, loc овому/евому/овій/евій", plural="nom ові/еві, gen ових/евих, dat овим/евим, ins овими/евими, loc ових/евих", rarity=3, sample="Трампів Трампового", source=_ADJ),
    paradigm("uk.adj-jiv", "їв", "[аеиіо]", "nom єва/єве, gen євого/євої, dat євому/євій, acc єву, ins євим/євою, loc євому/євій", plural="nom єві, gen євих, dat євим, ins євими, loc євих", rarity=3, sample="Андріїв Андрієвого", source=_ADJ),
    paradigm("uk.adj-yn", "", "[бвджзлмнпрстчш]ин|їн", "nom а/е, gen ого/ої, dat ому/ій, acc у, ins им/ою, loc ому/ій", plural="nom і, gen их, dat им, ins ими, loc их", rarity=3, sample="Ольжин Ольжиного", source=_ADJ),
)

PROFILE = LanguageProfile(
    code="uk",
    name="Ukrainian",
    alphabet="абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    common_words=frozenset(
        "а або але багато без би боку був буде були було бути в вам вас ваш вже ви вона вони все всього всі "
        "втім від він де для до досі з за зі й його коли крім мене мені ми може між на навіть над нам нас наш "
        "не нею них ні ніж о один однак перед по поки при про після разом раніше саме свій себе сьогодні та "
        "так такий також там те теж тепер ти то тоді тому три ту ті тільки у усе усі хто це цей ця ці через "
        "чи що щоб я як яка який якщо які є і із інші їх її".split()
    ),
    directions=frozenset(
        "західний східний північний південний центральний верхній нижній".split()
    ),
    generations=frozenset("молодший старший".split()),
    adjective_ends=("ий", "ська", "цька", "зька", "ське", "цьке", "зьке"),
    paradigms=PARADIGMS,
    derivations=DERIVATIONS,
    sources=(
        "Український правопис 2019",
        "Український правопис 1993",
        "Словотвір сучасної української літературної мови 1979",
        "Грищенко (ред.), Сучасна українська літературна мова 1997",
    ),
)
