"""Ukrainian.

Sources: «Український правопис» (2019), §§ 67–111 (declension of nouns, adjectives, surnames and place names);
«Граматичний словник української літературної мови» (2011).
"""

from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_NOUN = "Український правопис 2019, §§ 73–97"
_SURNAMES = "Український правопис 2019, §§ 98–102"
_PLACES = "Український правопис 2019, §§ 103–105"
_ADJ = "Український правопис 2019, §§ 106–108"

_PL_HARD = "nom и, gen ів, dat ам, acc ів/и, ins ами, loc ах"

PARADIGMS = (
    # masculine nouns and names
    paradigm("uk.m-hard", "", "[бвдзлмнпрстфгґкх]", "gen а/у, dat у/ові, acc а, ins ом, loc і/у/ові, voc е/у", plural=_PL_HARD, sample="Крим Криму", source=_NOUN),
    paradigm("uk.m-hushing", "", "[жшчщц]", "gen а/у, dat у/еві, acc а, ins ем, loc і/у/еві, voc у/е", plural="nom і, gen ів, dat ам, acc ів, ins ами, loc ах", sample="Маркович Марковичем", source=_NOUN),
    paradigm("uk.m-r-soft", "", "р", "gen я, dat ю/еві, acc я, ins ем, loc і/ю/еві, voc ю", sample="Ігор Ігоря", source=_NOUN ),
    paradigm("uk.m-alternating-g", "г", "", "loc зі", sample="Ландсберг Ландсберзі", source=_NOUN),
    paradigm("uk.m-soft", "ь", "[дзлнстцр]", "gen я/ю, dat ю/еві, acc я, ins ем, loc і/ю/еві, voc ю", plural="nom і, gen ів, dat ям, acc ів, ins ями, loc ях", sample="Кремль Кремлем", source=_NOUN),
    paradigm("uk.m-ets", "ець", "[бвгджзклмнпрстфхчш]", "gen ця, dat цю/цеві, acc ця, ins цем, loc ці/цеві, voc че/цю", plural="nom ці, gen ців, dat цям, acc ців, ins цями, loc цях", sample="американець американці", source=_NOUN),
    paradigm("uk.m-l-ets", "ець", "[лн]", "gen ьця, dat ьцю/ьцеві, acc ьця, ins ьцем, loc ьці", plural="nom ьці, gen ьців, dat ьцям, acc ьців, ins ьцями, loc ьцях", sample="португалець португальці", source=_NOUN),
    paradigm("uk.m-vowel-ets", "єць", "[аеиоуіїя]", "gen йця, dat йцю/йцеві, acc йця, ins йцем, loc йці", plural="nom йці, gen йців, dat йцям, acc йців, ins йцями, loc йцях", sample="китаєць китайці", source=_NOUN),
    paradigm("uk.m-ok", "ок", "[бвгджзклмнпрстфхчшщ]", "gen ка/ку, dat ку/кові, acc ка, ins ком, loc ку/кові", plural="nom ки, gen ків, dat кам, ins ками, loc ках", sample="Городок Городка", source=_NOUN),
    paradigm("uk.m-j", "й", "[аеоуиіїюя]", "gen я/ю, dat ю/єві, acc я, ins єм, loc ї/ю/єві, voc ю", plural="nom ї, gen їв, dat ям, ins ями, loc ях", sample="Китай Китаєм", source=_NOUN),
    paradigm("uk.m-o", "о", "(?:к|тр|[вйрл]л|ил)", "gen а, dat у/ові, acc а, ins ом, loc ові/у/і, voc у/е", sample="Дмитро Дмитра", source=_NOUN),
    paradigm("uk.m-el", "ел", "[вглпт]", "gen ла, dat лу/лові, acc ла, ins лом, loc лі", sample="Павел Павла", source=_NOUN ),
    paradigm("uk.m-lev", "ев", "л", "gen ьва, dat ьву/ьвові, acc ьва, ins ьвом, loc ьві", sample="Лев Льва", source=_NOUN ),
    paradigm("uk.place-iv", "ів", "[бвгджзклмнпрстфхцчшщ]", "gen ова/ева, dat ову/еву, ins овом/евом, loc ові/еві", sample="Харків Харкова", source=_PLACES),
    paradigm("uk.place-jiv", "їв", "", "gen єва, dat єву, ins євом, loc єві", sample="Київ Києва", source=_PLACES),
    paradigm("uk.m-id", "ід", "[хр]", "gen оду, dat оду/одові, ins одом, loc оді", sample="Схід Сходу", source=_NOUN),
    paradigm("uk.m-et", "ет", "п", "gen ту, dat ту/тові, ins том, loc ті", sample="Єгипет Єгипту", source=_NOUN),
    paradigm("uk.m-i-o", "іг", "", "gen ога/огу, dat огу, ins огом, loc озі", sample="Ріг Рогу", source=_NOUN),
    paradigm("uk.surname-ov", "", "(?:ов|ев|єв|ін|їн|ин)", "gen а, dat у/ові, acc а, ins им, loc і/у/ові", sample="Путін Путіним", source=_SURNAMES),
    paradigm("uk.surname-iv", "ів", "[бвгджзклмнпрстфхцчшщ]", "gen ова/ева/іва, dat ову/еву/іву, acc ова/ева/іва, ins овим/евим/івим, loc ові/еві/іву", sample="Ковалів Ковалевим", source=_SURNAMES),
    paradigm("uk.surname-ova", "а", "(?:ов|ев|єв|ін|їн|ин)", "gen ої, dat ій, acc у, ins ою, loc ій", sample="Захарова Захаровою", source=_SURNAMES),
    paradigm("uk.m-anyn", "анин", "", "gen анина, dat анину/анинові, acc анина, ins анином", plural="nom ани, gen ан, dat анам, acc ан, ins анами, loc анах", sample="англічанин англічанами", source=_NOUN),
    paradigm("uk.m-janyn", "янин", "", "gen янина, dat янину/янинові, acc янина, ins янином", plural="nom яни, gen ян, dat янам, acc ян, ins янами, loc янах", sample="росіянин росіян", source=_NOUN),
    paradigm("uk.m-yn-people", "ин", "[грт]", "gen ина, dat инові/ину, acc ина, ins ином", plural="nom и, gen 0, dat ам, acc 0, ins ами, loc ах", sample="болгарин болгари", source=_NOUN),
    # feminine nouns and names
    paradigm("uk.f-hard", "а", "[бвдзлмнпрстф]", "gen и, dat і, acc у, ins ою, loc і, voc о", plural="nom и, gen 0, dat ам, acc 0/и, ins ами, loc ах", sample="Москва Москви", source=_NOUN),
    paradigm("uk.f-ka", "ка", "", "gen ки, dat ці, acc ку, ins кою, loc ці, voc ко", plural="nom ки, gen ок, dat кам, acc ок, ins ками, loc ках", sample="Америка Америці", source=_NOUN),
    paradigm("uk.f-ha", "га", "", "gen ги, dat зі, acc гу, ins гою, loc зі, voc го", sample="Прага Празі", source=_NOUN ),
    paradigm("uk.f-kha", "ха", "", "gen хи, dat сі, acc ху, ins хою, loc сі", sample="Солоха Солосі", source=_NOUN),
    paradigm("uk.f-hushing", "а", "[жшчщ]", "gen і, dat і, acc у, ins ею, loc і, voc е", sample="Саша Сашею", source=_NOUN ),
    paradigm("uk.f-soft", "я", "[дзлнрстцбвмпф'ь]", "gen і, dat і, acc ю, ins ею, loc і, voc е", plural="nom і, gen ь, dat ям, ins ями, loc ях", sample="Вінниця Вінниці", source=_NOUN),
    paradigm("uk.f-ja", "я", "[аеиоуіїюяє']", "gen ї, dat ї, acc ю, ins єю, loc ї, voc є", sample="Росія Росії", source=_NOUN ),
    paradigm("uk.f-third", "ь", "[бвдзлмнпрстфц]", "gen і/и, dat і, acc ь, ins ю/дю, loc і", sample="Прип'ять Прип'яті", source=_NOUN),
    paradigm("uk.f-ist", "ість", "", "gen ості, dat ості, ins істю, loc ості", sample="Незалежність Незалежності", source=_NOUN),
    paradigm("uk.f-consonant", "", "[чшж]", "gen і, dat і, ins ю, loc і", sample="Керч Керчі", source=_NOUN),
    # neuter nouns
    paradigm("uk.n-hard", "о", "(?:ств|[оеє]в|[иї]н|ел|озер|військ)", "gen а, dat у, ins ом, loc і/у", sample="агентство агентства", source=_NOUN),
    paradigm("uk.n-soft", "е", "[лнржшчщц]", "gen я/а, dat ю/у, ins ем, loc і", sample="Море Моря", source=_NOUN),
    paradigm("uk.n-ja", "я", "(?:нн|лл|дд|тт|сс|зз|жж|чч|в'|'|р)", "dat ю, ins ям, loc і/ю", sample="Запоріжжя Запоріжжям", source=_NOUN),
    # plural-only names
    paradigm("uk.pl-hard", "и", "[бвдзлмнпрстфгкхжч]", "gen ів/0, dat ам, acc ів/и, ins ами, loc ах", sample="Штати Штатів", source=_PLACES),
    paradigm("uk.pl-ky", "ки", "", "gen ок/ків, dat кам, ins ками, loc ках", sample="Черемушки Черемушок", source=_PLACES ),
    paradigm("uk.pl-tsi", "ці", "", "gen ців/ець, dat цям, ins цями, loc цях", sample="Чернівці Чернівців", source=_PLACES ),
    paradigm("uk.pl-soft", "і", "[лнрсщжшч]", "gen ів/ей/ь, dat ам/ям, ins ами/ями, loc ах/ях", sample="Тополі Тополям", source=_PLACES),
    # adjectives, and surnames and places that bend like them
    paradigm("uk.adj-hard", "ий", "[бвгґджзклмнпрстфхцчшщ]", "gen ого, dat ому, acc ого, ins им, loc ому/ім, nom а/е", plural="nom і, gen их, dat им, acc их/і, ins ими, loc их", sample="Зеленський Зеленського", source=_ADJ),
    paradigm("uk.adj-hard-f", "ий", "[бвгґджзклмнпрстфхцчшщ]", "gen ої, dat ій, acc у, ins ою, loc ій", sample="український українською", source=_ADJ),
    paradigm("uk.adj-soft", "ій", "[нтц]", "gen ього, dat ьому, acc ього, ins ім, loc ьому, nom я/є", plural="nom і, gen іх, dat ім, acc іх, ins іми, loc іх", sample="Третій Третього", source=_ADJ),
    paradigm("uk.adj-soft-f", "я", "н", "gen ьої, dat ій, acc ю, ins ьою, loc ій", sample="Середня Середньої", source=_ADJ ),
    paradigm("uk.adj-ij", "ій", "р", "gen ія, dat ію/ієві, acc ія, ins ієм, loc ії/ієві, voc ію", sample="Юрій Юрія", source=_NOUN),
    paradigm("uk.fem-adj", "а", "[бвгджзклмнпрстфхцчшщ]", "gen ої, dat ій, acc у, ins ою, loc ій", sample="Курська Курської", source=_ADJ),
    paradigm("uk.neut-adj", "е", "[бвгджзклмнпрстфхцчшщ]", "gen ого, dat ому, ins им, loc ому/ім", sample="Чорне Чорного", source=_ADJ),
    paradigm("uk.pl-adj", "і", "[бвгджзклмнпрстфхцчшщ]", "gen их, dat им, acc их/і, ins ими, loc их", sample="Збройні Збройних", source=_ADJ),
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
    paradigms=PARADIGMS,
    sources=("Український правопис 2019", "Граматичний словник української літературної мови 2011"),
)
