"""Belarusian (official orthography of 2008).

Sources: «Беларуская граматыка» I (1985), declension and word formation; «Правілы беларускай арфаграфіі і пунктуацыі»
(2008), of the suffix -ск-, of akanne and dzekanne; «Кароткая граматыка беларускай мовы» I (2007). Sounds change where
words bend: Мінск, у Мінску; Прага, у Празе; Брэст, у Брэсце; Магілёў, Магілёва; Дняпро and Днепр, Дняпра.
"""

from namenorm.lang.derivations.be import DERIVATIONS
from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_M = "Беларуская граматыка I, 1985, назоўнік: другое скланенне"
_F = "Беларуская граматыка I, 1985, назоўнік: першае скланенне"
_F3 = "Беларуская граматыка I, 1985, назоўнік: трэцяе скланенне"
_SOUNDS = "Беларуская граматыка I, 1985, марфаналогія назоўніка"
_PLURAL = "Беларуская граматыка I, 1985, назоўнік: множны лік"
_SURNAMES = "Кароткая граматыка беларускай мовы I, 2007, скланенне прозвішчаў і назваў населеных пунктаў"
_ADJ = "Беларуская граматыка I, 1985, прыметнік"
_OWNER = "Беларуская граматыка I, 1985, прыналежныя прыметнікі"

# Ends that a case or an adjective has, and few names: Ерузалем is told, but after likelier readings.
_LIKE_ENDING = "[кнв]ам|[кнвл]ым|[кн]ім|[лнцаеіоуыэюя]ем"
_LIKE_VELAR = "[внк]аг|[чклнртдц]ах|[нвкл]ых"

_PL_HARD = "nom ы, gen аў, dat ам, acc аў/ы, ins амі, loc ах"
_PL_VELAR = "nom і, gen аў, dat ам, acc аў/і, ins амі, loc ах"
_PL_TS = "nom цы, gen цаў, dat цам, acc цаў, ins цамі, loc цах"
_TS = "gen ца, dat цу, acc ца, ins цам, loc цу/цы"
_SOFT = "gen я/ю, dat ю, acc я, ins ем, loc і/ю"
_ADJ_PL = "nom ыя, gen ых, dat ым, acc ых/ыя, ins ымі, loc ых"
_ADJ_PL_I = "nom ія, gen іх, dat ім, acc іх/ія, ins імі, loc іх"

PARADIGMS = (
    # masculine names in a hard consonant
    paradigm("be.m-hard", "", "[аеіоуыэюярлнўм][бзпф]|[аеіоуыэюярй]л|[аеіоуыэюярйў]н|[аеіоуыэюяйнклрпўм]с|[бвдзлмпрстфх]ам|[аеіоуыэюяр]ум|[дбржсптзфлцхм]ім|[рбдсптзц]ым|[дбзкмпржтэ]ем|[оэу]м|[рлйу]м", "gen а/у, dat у, acc а, ins ам/ом, loc е/у", plural=_PL_HARD, sample="Пхеньян Пхеньяна", source=_M, rarity=0),
    paradigm("be.m-dental", "", "[аеіоуыэюянрлскфхйўп]т|[аеіоуыэюянрлйў]д", "gen а/у, dat у, acc а, ins ам/ом, loc у", plural=_PL_HARD, sample="Белград Белграда", source=_M, rarity=0),
    paradigm("be.m-t", "т", "[аеіоуыэюянрлскфхйўп]", "loc це", sample="Брэст Брэсце", source=_SOUNDS, rarity=0),
    paradigm("be.m-d", "д", "[аеіоуыэюянрлйў]", "loc дзе", sample="Белград Белградзе", source=_SOUNDS, rarity=0),
    paradigm("be.m-like-ending", "", _LIKE_ENDING, "gen а/у, dat у, acc а, ins ам/ом, loc е/у", sample="Ерузалем Ерузалема", source=_M, rarity=2),
    paradigm("be.m-hardened", "", "р|ш|[аеіоуыэюяйў]ч|[аеіоуыэюярлд]ж", "gen а/у, dat у, acc а, ins ам/ом, loc ы/у", plural=_PL_HARD, sample="Байканур Байкануры", source=_M, rarity=0),
    paradigm("be.m-ts", "", "[аеіоуыэюярн]ц", "gen а, dat у, acc а, ins ам/ом, loc ы/у", sample="Франц Франца", source=_M, rarity=2),
    paradigm("be.m-velar", "", "к|[еіоуэюярлнў]г|[бдзлмпрстфхцч]аг|[еіоуэюярлнў]х|[бгзмпсфх]ах|[бгджзмпрстфч]ых|ыг", "gen а/у, dat у, acc а, ins ам/ом, loc у", plural=_PL_VELAR, sample="Мінск Мінску", source=_M, rarity=0),
    paradigm("be.m-like-velar", "", _LIKE_VELAR, "gen а/у, dat у, acc а, ins ам/ом, loc у", sample="Аллах Аллаха", source=_M, rarity=2),
    paradigm("be.m-voc", "", "[бвзлмнпсфр]", "voc е", sample="Іван Іване", source=_M, rarity=3),
    # в after a vowel is ў at the end of a word
    paradigm("be.place-ou", "ў", "[аоеіуыя]", "gen ва, dat ву, acc ва, ins вам, loc ве", sample="Магілёў Магілёвам", source=_SURNAMES, rarity=0),
    paradigm("be.surname-ou", "ў", "[аое]", "gen ва, dat ву, acc ва, ins вым, loc ве/ву", plural="nom вы, gen вых, dat вым, acc вых, ins вымі, loc вых", sample="Лаўроў Лаўровым", source=_SURNAMES),
    paradigm("be.surname-in", "", "[іы]н", "gen а, dat у, acc а, ins ым, loc е/у", plural="nom ы, gen ых, dat ым, acc ых, ins ымі, loc ых", sample="Пуцін Пуціным", source=_SURNAMES, rarity=0),
    # masculine names in a soft consonant or й
    paradigm("be.m-soft", "ь", "[аеіоуыэюяўртм][злнсц]|дз", _SOFT, plural="nom і, gen яў, dat ям, acc яў, ins ямі, loc ях", sample="Гомель Гомеля", source=_M),
    paradigm("be.m-j", "й", "[еоуыіэю]|[бвгджзлмнпрстфхцчшэі]а", "gen я/ю, dat ю, acc я, ins ем, loc і/ю", plural="nom і, gen яў, dat ям, acc яў, ins ямі, loc ях", sample="Кітай Кітаем", source=_M, rarity=0),
    paradigm("be.m-j-rare", "й", "ка", "gen я, dat ю, acc я, ins ем, loc і/ю", sample="Токай Токая", source=_M, rarity=2),
    # fleeting and changing vowels
    paradigm("be.m-kreml", "эмль", "кр", "gen амля, dat амлю, ins амлем, loc амлі", sample="Крэмль Крамля", source=_SOUNDS),
    paradigm("be.m-vel", "вел", "[ае]", "gen ўла, dat ўлу, acc ўла, ins ўлам, loc ўле/ўлу", sample="Павел Паўла", source=_SOUNDS),
    paradigm("be.m-leu", "еў", r"\Aл", "gen ьва, dat ьву, acc ьва, ins ьвом, loc ьве/ьву", sample="Леў Льва", source=_SOUNDS),
    paradigm("be.m-et", "ет", "[пк]", "gen та/ту, dat ту, ins там, loc це", sample="Егіпет Егіпта", source=_SOUNDS),
    paradigm("be.m-petr", "етр", "п", "gen ятра, dat ятру, acc ятра, ins ятром, loc ятру/ятры", sample="Пётр Пятра", source=_SOUNDS),
    paradigm("be.m-dnestr", "естр", "дн", "gen ястра, dat ястру, ins ястром, loc ястры", sample="Днестр Днястра", source=_SOUNDS),
    paradigm("be.m-dnepr", "епр", "дн", "gen япра, dat япру, ins япром, loc япры", sample="Днепр Дняпра", source=_SOUNDS),
    paradigm("be.m-ok", "ок", "[бвгджзлмнпрстхчшц]", "gen ка/ку, dat ку, acc ка, ins ком, loc ку", plural="nom кі, gen коў, dat кам, acc коў, ins камі, loc ках", sample="Гарадок Гарадка", source=_SOUNDS, rarity=3),
    paradigm("be.m-ak", "ак", "[рц]", "gen ка, dat ку, acc ка, ins кам, loc ку", plural="nom кі, gen каў, dat кам, acc каў, ins камі, loc ках", sample="Турак Туркі", source=_SOUNDS, rarity=3),
    # peoples in -ец, -ац and -ін
    paradigm("be.m-ets", "ец", "[бгзмнпрстфхў]", _TS, plural=_PL_TS, sample="Амерыканец Амерыканцы", source=_SOUNDS, rarity=0),
    paradigm("be.m-ats", "ац", "[ржштч]", _TS, plural=_PL_TS, sample="Нарвежац Нарвежцы", source=_SOUNDS),
    paradigm("be.m-l-ets", "ец", "л", "gen ьца, dat ьцу, acc ьца, ins ьцам, loc ьцу/ьцы", plural="nom ьцы, gen ьцаў, dat ьцам, acc ьцаў, ins ьцамі, loc ьцах", sample="Партугалец Партугальцы", source=_SOUNDS),
    paradigm("be.m-vowel-ets", "ец", "[аеіоуыэюя]", "gen йца, dat йцу, acc йца, ins йцам, loc йцу/йцы", plural="nom йцы, gen йцаў, dat йцам, acc йцаў, ins йцамі, loc йцах", sample="Кітаец Кітайцы", source=_SOUNDS, rarity=0),
    paradigm("be.m-v-ets", "вец", "[аеоуя]", "gen ўца, dat ўцу, acc ўца, ins ўцам, loc ўцу", plural="nom ўцы, gen ўцаў, dat ўцам, acc ўцаў, ins ўцамі, loc ўцах", sample="Літовец Літоўцы", source=_SOUNDS),
    paradigm("be.m-dz-ets", "дзец", "[анрое]", "gen дца, dat дцу, acc дца, ins дцам, loc дцу", plural="nom дцы, gen дцаў, dat дцам, acc дцаў, ins дцамі, loc дцах", sample="Галандзец Галандцы", source=_SOUNDS),
    paradigm("be.m-anin", "анін", "", "gen аніна, dat аніну, acc аніна, ins анінам, loc аніне", plural="nom ане, gen ан, dat анам, acc ан, ins анамі, loc анах", sample="Мінчанін Мінчане", source=_PLURAL),
    paradigm("be.m-janin", "янін", "", "gen яніна, dat яніну, acc яніна, ins янінам, loc яніне", plural="nom яне, gen ян, dat янам, acc ян, ins янамі, loc янах", sample="Расіянін Расіян", source=_PLURAL),
    paradigm("be.m-yn-people", "ын", "[р]", "gen ына, dat ыну, acc ына, ins ынам, loc ыне", plural="nom ы, gen 0, dat ам, acc 0, ins амі, loc ах", sample="Балгарын Балгары", source=_PLURAL, rarity=2),
    # men's names and surnames in -а, -я, -о
    paradigm("be.m-enka", "ка", "[эеая]н", "gen кі, dat ку, acc ку, ins кам, loc ку", sample="Лукашэнка Лукашэнкам", source=_SURNAMES, rarity=0),
    paradigm("be.m-ka", "ка", "[аеоуыідзлмнрстхшчьў]", "gen кі, dat ку, acc ку, ins кам, loc ку", sample="Янка Янкам", source=_SURNAMES, rarity=3),
    paradigm("be.m-a", "а", "[бвдзлмнпрстфжшчц]", "gen ы, dat у, acc у, ins ам, loc у", sample="Мікола Міколам", source=_SURNAMES, rarity=3),
    paradigm("be.m-ja", "я", "[злнсцэі]", "gen і, dat ю, acc ю, ins ем, loc ю", sample="Ілля Іллю", source=_SURNAMES, rarity=3),
    # feminine names in a consonant; a soft one is doubled before -ю
    paradigm("be.f-third", "ь", "[аеіоуыэюярлм]с|[аеіоуыэюярслм]ц", "gen і, dat і, acc ь, ins ю, loc і", plural="nom і, gen яў/ей, dat ям, ins ямі, loc ях", sample="Беларусь Беларусі", source=_F3, rarity=0),
    paradigm("be.f-third-rare", "ь", "[аеіоуыэюярслм][злн]|дз", "gen і, dat і, acc ь, ins ю, loc і", plural="nom і, gen яў/ей, dat ям, ins ямі, loc ях", sample="Казань Казані", source=_F3),
    paradigm("be.f-third-n", "нь", "[аеіоуыэюя]", "ins нню", sample="Казань Казанню", source=_F3, rarity=0),
    paradigm("be.f-third-s", "сь", "[аеіоуыэюя]", "ins ссю", sample="Беларусь Беларуссю", source=_F3, rarity=0),
    paradigm("be.f-third-l", "ль", "[аеіоуыэюя]", "ins ллю", sample="Соль Соллю", source=_F3, rarity=2),
    paradigm("be.f-third-ts", "ць", "[аеіоуыэюя]", "ins ццю", sample="Прыпяць Прыпяццю", source=_F3, rarity=0),
    paradigm("be.f-third-hardened", "", "[аеіоуыэюя]р|[аеіоуыэюярш][жшч]", "gen ы, dat ы, acc 0, ins у/жу/чу, loc ы", sample="Цвер Цверы", source=_F3, rarity=2),
    paradigm("be.f-third-m", "", "рм|о[вў]|б", "gen і, dat і, ins ю, loc і", sample="Перм Пермі", source=_F3, rarity=3),
    # feminine names in -а, -я
    paradigm("be.f-hard", "а", "[бвлмнпсф]|[аеіоуыэюярлнўбм]з", "gen ы, dat е, acc у, ins ай/ой/аю/ою, loc е", plural="nom ы, gen 0, dat ам, acc 0/ы, ins амі, loc ах", sample="Масква Маскве", source=_F, rarity=0),
    paradigm("be.f-hardened", "а", "[ржшчц]", "gen ы, dat ы, acc у, ins ай/ой/аю/ою, loc ы", plural="nom ы, gen 0, dat ам, acc ы, ins амі, loc ах", sample="Анкара Анкары", source=_F, rarity=1),
    paradigm("be.f-ra-stressed", "ра", "", "dat рэ, loc рэ", sample="Бухара Бухарэ", source=_F, rarity=3),
    paradigm("be.f-dental", "а", "[тд]", "gen ы, acc у, ins ай/ой/аю/ою", plural="nom ы, gen 0, dat ам, acc 0/ы, ins амі, loc ах", sample="Канада Канаду", source=_F),
    paradigm("be.f-ta", "та", "", "dat це, loc це", sample="Джакарта Джакарце", source=_SOUNDS),
    paradigm("be.f-da", "да", "", "dat дзе, loc дзе", sample="Канада Канадзе", source=_SOUNDS),
    paradigm("be.f-velar", "а", "[аеіоуыэюябвджзлмнпртхчшйўь]к|г|[оуэ]х|[бдзрс]ах", "gen і, acc у, ins ай/ой/аю/ою", plural="nom і, gen 0, dat ам, acc і, ins амі, loc ах", sample="Амерыка Амерыку", source=_F, rarity=0),
    paradigm("be.f-ska", "а", "[сц]к", "gen і, acc у, ins ай/ой", sample="Тоска Тоскай", source=_F, rarity=2),
    paradigm("be.f-ka", "ка", "", "dat цы/цэ, loc цы/цэ", plural="gen ак, acc ак", sample="Амерыка Амерыцы", source=_SOUNDS, rarity=0),
    paradigm("be.f-ga", "га", "[аеіоуыэюярлнўзь]", "dat зе, loc зе", sample="Прага Празе", source=_SOUNDS, rarity=0),
    paradigm("be.f-kha", "ха", "", "dat се, loc се", sample="Доха Досе", source=_SOUNDS, rarity=2),
    paradigm("be.f-soft", "я", "[лнбвмпфь'з]|дз", "gen і, dat і, acc ю, ins яй/яю/ей/ею, loc і", sample="Вільня Вільні", source=_F),
    paradigm("be.f-soft-rare", "я", "[аеіоуыэюя]с|[аеіоуыэюяст]ц", "gen і, dat і, acc ю, ins яй/яю/ей/ею, loc і", sample="Кася Касі", source=_F, rarity=2),
    paradigm("be.f-ja", "я", "[аеіоуэыю']", "gen і, dat і, acc ю, ins яй/яю, loc і", plural="nom і, gen й, dat ям, acc і, ins ямі, loc ях", sample="Расія Расіі", source=_F, rarity=0),
    paradigm("be.fem-ova", "а", "[аое]в|[іы]н", "gen ай/ае, dat ай, acc у, ins ай/аю, loc ай", sample="Захарава Захаравай", source=_SURNAMES, rarity=0),
    paradigm("be.fem-patronymic", "на", "[ае]ў|[іы]ч", "gen ны, dat не, acc ну, ins най/наю, loc не", sample="Васільеўна Васільеўне", source=_F, rarity=0),
    # neuter names
    paradigm("be.n-stva", "а", "ств|цтв", "gen а, dat у, ins ам, loc е", sample="агенцтва агенцтвам", source=_M, rarity=0),
    paradigm("be.n-a", "а", "[аео]в|[дв]н|ьн|ін|[сц]л|[стн]т", "gen а, dat у, ins ам/ом, loc е", sample="Гродна Гроднам", source=_SURNAMES),
    paradigm("be.n-a-hardened", "а", "[оэ]р|[жш]ж|ішч|ц", "gen а, dat у, ins ам, loc ы/у", sample="Запарожжа Запарожжам", source=_M, rarity=2),
    paradigm("be.n-o", "о", "[влнрст]", "gen а, dat у, ins ом, loc е", sample="Сянно Сянном", source=_SURNAMES, rarity=3),
    paradigm("be.n-je", "е", "лл|нн|сс|зз|цц|дз|[бпмфр]'|ў|[оя]л", "gen я, dat ю, ins ем, loc і", sample="Палессе Палесся", source=_M),
    # plural-only names
    paradigm("be.pl-hard", "ы", "[бвдзлмнпрстфцжш]", "gen аў, dat ам, acc аў/ы, ins амі, loc ах", sample="Штаты Штатаў", source=_PLURAL),
    paradigm("be.pl-hard-zero", "ы", "[бвдзлмнпрстфж]", "gen 0", sample="Афіны Афін", source=_PLURAL, rarity=3),
    paradigm("be.pl-ichy", "ы", "[іаеы]ч", "gen 0/аў, dat ам, ins амі, loc ах", sample="Баранавічы Баранавічаў", source=_SURNAMES),
    paradigm("be.pl-velar", "і", "[гкх]", "gen аў, dat ам, acc аў/і, ins амі, loc ах", sample="Лукі Лукам", source=_PLURAL, rarity=2),
    paradigm("be.pl-fleeting", "кі", "[бвджзлмнпрстхшчўь]", "gen ак, dat кам, ins камі, loc ках", sample="Наваселкі Наваселак", source=_PLURAL, rarity=2),
    paradigm("be.pl-soft", "і", "[аеэолнс]", "gen яў, dat ям, acc і, ins ямі, loc ях", sample="Гімалаі Гімалаяў", source=_PLURAL),
    # adjectives, and names that bend like them
    paradigm("be.adj-velar", "і", "[гкх]", "gen ага/ога, dat аму/ому, acc ага/ога, ins ім, loc ім, nom ая/ае/ое", plural=_ADJ_PL_I, sample="Зяленскі Зяленскага", source=_ADJ, rarity=0),
    paradigm("be.adj-velar-f", "і", "[гкх]", "gen ай/ой/ае, dat ай/ой, acc ую, ins ай/аю/ой, loc ай/ой", sample="беларускі беларускую", source=_ADJ, rarity=0),
    paradigm("be.adj-hard", "ы", "[бвджзлмнпрстфцчш]", "gen ага/ога, dat аму/ому, acc ага/ога, ins ым, loc ым, nom ая/ае/ое", plural=_ADJ_PL, sample="Вярхоўны Вярхоўнага", source=_ADJ),
    paradigm("be.adj-hard-f", "ы", "[бвджзлмнпрстфцчш]", "gen ай/ой/ае, dat ай/ой, acc ую, ins ай/аю/ой, loc ай/ой", sample="народны народную", source=_ADJ),
    paradigm("be.adj-soft", "і", "н", "gen яга, dat яму, acc яга, ins ім, loc ім, nom яя/яе", plural=_ADJ_PL_I, sample="Сярэдні Сярэдняга", source=_ADJ),
    paradigm("be.adj-soft-f", "і", "н", "gen яй, dat яй, acc юю, ins яй/яю, loc яй", sample="Усходні Усходняй", source=_ADJ),
    paradigm("be.fem-adj-ska", "ая", "[сц]к", "gen ай/ой/ае, dat ай/ой, acc ую, ins ай/ой/аю/ою, loc ай/ой", sample="Курская Курскай", source=_ADJ, rarity=0),
    paradigm("be.fem-adj", "ая", "[бвгджзлмнпрстфхчшц]|[аеіоуыэюяьл]к", "gen ай/ой/ае, dat ай/ой, acc ую, ins ай/ой/аю/ою, loc ай/ой", sample="Новая Новай", source=_ADJ),
    paradigm("be.fem-adj-soft", "яя", "н", "gen яй/яе, dat яй, acc юю, ins яй/яю, loc яй", sample="Сярэдняя Сярэдняй", source=_ADJ),
    paradigm("be.neut-adj", "ае", "[бвгджзклмнпрстфхцчш]", "gen ага, dat аму, ins ым/ім, loc ым/ім", sample="Чорнае Чорнага", source=_ADJ, rarity=2),
    paradigm("be.neut-adj-stressed", "ое", "[бвгдзклмнрстх]", "gen ога, dat ому, ins ым/ім, loc ым/ім", sample="Залатое Залатога", source=_ADJ, rarity=3),
    paradigm("be.neut-adj-soft", "яе", "н", "gen яга, dat яму, ins ім, loc ім", sample="Верхняе Верхняга", source=_ADJ, rarity=3),
    paradigm("be.pl-adj", "ыя", "[бвджзлмнпрстфцчш]", "gen ых, dat ым, acc ых/ыя, ins ымі, loc ых", sample="Злучаныя Злучаных", source=_ADJ, rarity=2),
    paradigm("be.pl-adj-velar", "ія", "[гкхн]", "gen іх, dat ім, acc іх/ія, ins імі, loc іх", sample="Балканскія Балканскіх", source=_ADJ, rarity=2),
    paradigm("be.adj-poss", "ў", "[аое]", "gen вага, dat ваму, acc вага, ins вым, loc вым, nom ва/вае", plural="nom вы, gen вых, dat вым, acc вых, ins вымі, loc вых", sample="Трампаў Трампавага", source=_OWNER, rarity=3),
    paradigm("be.adj-poss-f", "ў", "[аое]", "gen вай, dat вай, acc ву, ins вай/ваю, loc вай", sample="Трампаў Трампавай", source=_OWNER, rarity=3),
    paradigm("be.adj-poss-in", "", "[іы]н", "gen ага, dat аму, acc ага, ins ым, loc ым, nom а/ае", plural="nom ы, gen ых, dat ым, acc ых, ins ымі, loc ых", sample="Ганнін Ганнінага", source=_OWNER, rarity=3),
)

PROFILE = LanguageProfile(
    code="be",
    name="Belarusian",
    alphabet="абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    common_words=frozenset(
        "а аб або ад але без будзе была было былі быць быў вам вас вось вы гэта гэтая гэты да дзе для з за "
        "каб каго каля калі можа мы мяне між на над нам нас наш не ні однак па пад пасля перад пра пры разам "
        "са сам свой сябе сёння так таксама такі там то тое той толькі тут ты у ужо усе хто це цяпер ці чаму "
        "што я яго яе як якая які якія яна яны ён ёсць і іх ў ўсе".split()
    ),
    directions=frozenset(
        "заходні усходні паўночны паўднёвы цэнтральны".split()
    ),
    generations=frozenset("малодшы старэйшы".split()),
    adjective_ends=("скі", "цкі", "ская", "цкая", "ная", "скае", "цкае"),
    paradigms=PARADIGMS,
    sources=("Беларуская граматыка I, 1985", "Правілы беларускай арфаграфіі і пунктуацыі 2008", "Кароткая граматыка 2007"),
    derivations=DERIVATIONS,
)
