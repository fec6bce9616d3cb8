"""Belarusian (official orthography of 2008).

Sources: «Беларуская граматыка» I (1985), declension and word formation; «Правілы беларускай арфаграфіі і пунктуацыі»
(2008), of the suffix -ск-, of akanne and dzekanne; «Кароткая граматыка беларускай мовы» I (2007). Sounds change where
words bend: Мінск, у Мінску; Прага, у Празе; Брэст, у Брэсце; Магілёў, Магілёва; Дняпро and Днепр, Дняпра.
"""

from namenorm.lang.derivation import derivation
from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_M = "Беларуская граматыка I, 1985, назоўнік: другое скланенне"
_F = "Беларуская граматыка I, 1985, назоўнік: першае скланенне"
_F3 = "Беларуская граматыка I, 1985, назоўнік: трэцяе скланенне"
_SOUNDS = "Беларуская граматыка I, 1985, марфаналогія назоўніка"
_PLURAL = "Беларуская граматыка I, 1985, назоўнік: множны лік"
_SURNAMES = "Кароткая граматыка беларускай мовы I, 2007, скланенне прозвішчаў і назваў населеных пунктаў"
_ADJ = "Беларуская граматыка I, 1985, прыметнік"
_WORDS = "Правілы беларускай арфаграфіі і пунктуацыі 2008, прыметнікі з суфіксам -ск-"
_FORMED = "Беларуская граматыка I, 1985, словаўтварэнне прыметнікаў"
_PEOPLE = "Беларуская граматыка I, 1985, словаўтварэнне назоўнікаў: асобы паводле месца"
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
    paradigm("be.m-leu", "еў", "л", "gen ьва, dat ьву, acc ьва, ins ьвом, loc ьве/ьву", sample="Леў Льва", source=_SOUNDS),
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
    paradigm("be.f-third-n", "нь", "[аеіоуыэюя]", "ins нню", sample="Казань Казанню", source=_F3),
    paradigm("be.f-third-s", "сь", "[аеіоуыэюя]", "ins ссю", sample="Беларусь Беларуссю", source=_F3),
    paradigm("be.f-third-l", "ль", "[аеіоуыэюя]", "ins ллю", sample="Соль Соллю", source=_F3, rarity=2),
    paradigm("be.f-third-ts", "ць", "[аеіоуыэюя]", "ins ццю", sample="Прыпяць Прыпяццю", source=_F3),
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
    paradigm("be.fem-ska", "ая", "[сц]к", "gen ай/ой/ае, dat ай/ой, acc ую, ins ай/ой/аю/ою, loc ай/ой", sample="Курская Курскай", source=_ADJ, rarity=0),
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

# Before -ск- г, ж, з, х, ш, д and often к stay as they are; т, ц, ч and native к make ц with its с; another с falls in with it.
DERIVATIONS = (
    # adjectives in -скі
    derivation("be.rel-0", "adjective", "", "[бвгджзмнпрфхшйў]", "скі", sample="Багдад багдадскі", source=_WORDS),
    derivation("be.rel-k-kept", "adjective", "", "к", "скі", sample="Ірак іракскі", source=_WORDS),
    derivation("be.rel-s", "adjective", "с", "[аеоуэыія]", "скі", sample="Хандурас хандураскі", source=_WORDS),
    derivation("be.rel-l", "adjective", "", "л", "ьскі", sample="Сеул сеульскі", source=_WORDS),
    derivation("be.rel-soft", "adjective", "", "ль", "скі", sample="Гомель гомельскі", source=_WORDS),
    derivation("be.rel-soft-n", "adjective", "ь", "н", "скі", sample="Казань казанскі", source=_WORDS),
    derivation("be.rel-soft-s", "adjective", "сь", "[ау]", "скі", sample="Беларусь беларускі", source=_WORDS),
    derivation("be.rel-sk", "adjective", "ск", "[нмрлабўіей]", "скі", sample="Мінск мінскі", source=_WORDS),
    derivation("be.rel-ts", "adjective", "цк", "", "цкі", sample="Данецк данецкі", source=_WORDS),
    derivation("be.rel-t", "adjective", "т", "", "цкі", sample="Брэст брэсцкі", source=_WORDS),
    derivation("be.rel-k", "adjective", "к", "[аоеуы]", "цкі", sample="Уладзівасток уладзівастоцкі", source=_WORDS),
    derivation("be.rel-ch", "adjective", "ч", "", "цкі", sample="Галіч галіцкі", source=_WORDS),
    derivation("be.rel-a", "adjective", "а", "[бджзмнпрфш]", "скі", sample="Анкара анкарскі", source=_WORDS),
    derivation("be.rel-va", "adjective", "ва", "", "ўскі", sample="Палтава палтаўскі", source=_WORDS),
    derivation("be.rel-kva", "adjective", "ква", "", "коўскі", sample="Масква маскоўскі", source=_WORDS),
    derivation("be.rel-la", "adjective", "ла", "", "льскі", sample="Ангола ангольскі", source=_WORDS),
    derivation("be.rel-ga", "adjective", "га", "", "гскі", sample="Гаага гаагскі", source=_WORDS),
    derivation("be.rel-ga-zh", "adjective", "га", "", "жскі", sample="Рыга рыжскі", source=_WORDS),
    derivation("be.rel-sa", "adjective", "са", "[аеоуэ]", "скі", sample="Адэса адэскі", source=_WORDS),
    derivation("be.rel-ca", "adjective", "ца", "", "цкі", sample="Падгорыца падгорыцкі", source=_WORDS),
    derivation("be.rel-shy", "adjective", "ы", "[бдзмнпрж]", "скі", sample="Балканы балканскі", source=_WORDS),
    derivation("be.rel-ty", "adjective", "ты", "", "цкі", sample="Эміраты эмірацкі", source=_WORDS),
    derivation("be.rel-chy", "adjective", "чы", "", "цкі", sample="Баранавічы баранавіцкі", source=_WORDS),
    derivation("be.rel-sy", "adjective", "сы", "[аеоуыі]", "скі", sample="Чаркасы чаркаскі", source=_WORDS),
    derivation("be.rel-vy", "adjective", "вы", "", "ўскі", sample="Мальдывы мальдыўскі", source=_WORDS),
    derivation("be.rel-ly", "adjective", "лы", "", "льскі", sample="Курылы курыльскі", source=_WORDS),
    derivation("be.rel-tka", "adjective", "тка", "", "цкі", sample="Камчатка камчацкі", source=_WORDS),
    derivation("be.rel-nj", "adjective", "", "нь", "скі", sample="Тайвань тайваньскі", source=_WORDS),
    derivation("be.rel-zze", "adjective", "зе", "з", "скі", sample="Закаўказзе закаўказскі", source=_WORDS),
    derivation("be.rel-ls", "adjective", "с", "ь", "скі", sample="Уэльс уэльскі", source=_WORDS),
    derivation("be.rel-ki", "adjective", "і", "к", "скі", sample="Хельсінкі хельсінкскі", source=_WORDS),
    derivation("be.rel-ija", "adjective", "ія", "[бгзмнпрх]", "скі", sample="Македонія македонскі", source=_FORMED),
    derivation("be.rel-yja", "adjective", "ыя", "[дрш]", "скі", sample="Ірландыя ірландскі", source=_FORMED),
    derivation("be.rel-vija", "adjective", "вія", "", "ўскі", sample="Скандынавія скандынаўскі", source=_FORMED),
    derivation("be.rel-kija", "adjective", "кія", "", "цкі", sample="Калмыкія калмыцкі", source=_FORMED),
    derivation("be.rel-sija", "adjective", "сія", "[аеоуыі]", "скі", sample="Хакасія хакаскі", source=_FORMED),
    derivation("be.rel-cija", "adjective", "ція", "", "цкі", sample="Якуція якуцкі", source=_FORMED),
    derivation("be.rel-tyja", "adjective", "тыя", "", "цкі", sample="Харватыя харвацкі", source=_FORMED),
    derivation("be.rel-istan", "adjective", "істан", "[кн]", "скі", sample="Узбекістан узбекскі", source=_FORMED),
    derivation("be.rel-stan", "adjective", "стан", "[хз]", "скі", sample="Казахстан казахскі", source=_FORMED),
    derivation("be.rel-ija-in", "adjective", "ія", "з", "інскі", sample="Грузія грузінскі", source=_FORMED),
    derivation("be.rel-ch-an", "adjective", "", "[рнў]ч", "анскі", sample="Керч керчанскі", source=_FORMED),
    derivation("be.rel-yj", "adjective", "", "ы", "йскі", sample="Фіджы фіджыйскі", source=_FORMED),
    derivation("be.rel-lija", "adjective", "ія", "л", "ьскі", sample="Бразілія бразільскі", source=_FORMED),
    derivation("be.rel-ja", "adjective", "я", "[іыэе]", "йскі", sample="Карэя карэйскі", source=_FORMED),
    derivation("be.rel-janski", "adjective", "я", "[ыэі]", "янскі", sample="Венецыя венецыянскі", source=_FORMED),
    derivation("be.rel-lja-n", "adjective", "ія", "л", "ьянскі", sample="Італія італьянскі", source=_FORMED),
    derivation("be.rel-tsyja", "adjective", "цыя", "", "цкі", sample="Далмацыя далмацкі", source=_FORMED),
    derivation("be.rel-lnja", "adjective", "ьня", "л", "енскі", sample="Вільня віленскі", source=_FORMED),
    derivation("be.rel-ka", "adjective", "ка", "", "канскі", sample="Амерыка амерыканскі", source=_FORMED),
    derivation("be.rel-ka-j", "adjective", "йка", "", "йскі", sample="Ямайка ямайскі", source=_FORMED),
    derivation("be.rel-inski", "adjective", "а", "[бнмтдзгр]", "інскі", sample="Куба кубінскі", source=_FORMED),
    derivation("be.rel-ta-inski", "adjective", "та", "", "цінскі", sample="Ялта ялцінскі", source=_FORMED),
    derivation("be.rel-u-inski", "adjective", "у", "[кт]", "інскі", sample="Баку бакінскі", source=_FORMED),
    derivation("be.rel-e-inski", "adjective", "э", "[бв]", "інскі", sample="Душанбэ душанбінскі", source=_FORMED),
    derivation("be.rel-e-ijski", "adjective", "э", "[бв]", "ійскі", sample="Зімбабвэ зімбабвійскі", source=_FORMED),
    derivation("be.rel-i", "adjective", "", "і", "йскі", sample="Малі малійскі", source=_FORMED),
    derivation("be.rel-li", "adjective", "лі", "", "лійскі", sample="Чылі чылійскі", source=_FORMED),
    derivation("be.rel-si", "adjective", "і", "с", "кі", sample="Тбілісі тбіліскі", source=_FORMED),
    derivation("be.rel-y", "adjective", "", "ы", "нскі", sample="Сочы сочынскі", source=_FORMED),
    derivation("be.rel-yjski", "adjective", "ы", "п", "ійскі", sample="Альпы альпійскі", source=_FORMED),
    derivation("be.rel-u-anski", "adjective", "", "у", "анскі", sample="Перу перуанскі", source=_FORMED),
    derivation("be.rel-a-anski", "adjective", "", "а", "нскі", sample="Нікарагуа нікарагуанскі", source=_FORMED),
    derivation("be.rel-i-janski", "adjective", "і", "ц", "янскі", sample="Гаіці гаіцянскі", source=_FORMED),
    derivation("be.rel-ai", "adjective", "і", "а", "йскі", sample="Гімалаі гімалайскі", source=_FORMED),
    derivation("be.rel-ei", "adjective", "і", "[эе]", "йскі", sample="Пірэнеі пірэнейскі", source=_FORMED),
    derivation("be.rel-da-ijski", "adjective", "а", "нд", "ыйскі", sample="Руанда руандыйскі", source=_FORMED),
    derivation("be.rel-ta-ijski", "adjective", "а", "льт", "ыйскі", sample="Мальта мальтыйскі", source=_FORMED),
    derivation("be.rel-dna", "adjective", "дна", "ро", "дзенскі", sample="Гродна гродзенскі", source=_FORMED),
    derivation("be.rel-aga", "adjective", "а", "аг", "скі", sample="Чыкага чыкагскі", source=_FORMED),
    derivation("be.rel-zha", "adjective", "жа", "ж", "скі", sample="Запарожжа запарожскі", source=_FORMED),
    derivation("be.rel-sse", "adjective", "се", "с", "кі", sample="Палессе палескі", source=_FORMED),
    # peoples and townsfolk, men and women
    derivation("be.dem-ec", "demonym", "", "[вмнлзсп]", "ец", sample="Лондан лонданец", source=_PEOPLE),
    derivation("be.dem-ac", "demonym", "", "[ржт]", "ац", sample="Катар катарац", source=_PEOPLE),
    derivation("be.dem-ac-g", "demonym", "г", "", "жац", sample="Пецярбург пецярбуржац", source=_PEOPLE),
    derivation("be.dem-k-ec", "demonym", "", "к", "ец", sample="Ірак іракец", source=_PEOPLE),
    derivation("be.dem-j-ec", "demonym", "й", "[аеоуэі]", "ец", sample="Кітай кітаец", source=_PEOPLE),
    derivation("be.dem-a-ec", "demonym", "а", "[нмлт]", "ец", sample="Украіна украінец", source=_PEOPLE),
    derivation("be.dem-da-ec", "demonym", "да", "", "дзец", sample="Канада канадзец", source=_PEOPLE),
    derivation("be.dem-a-ac", "demonym", "а", "[ржш]", "ац", sample="Андора андорац", source=_PEOPLE),
    derivation("be.dem-a-inec", "demonym", "а", "[бв]", "інец", sample="Куба кубінец", source=_PEOPLE),
    derivation("be.dem-ka-ec", "demonym", "а", "к", "анец", sample="Амерыка амерыканец", source=_PEOPLE),
    derivation("be.dem-ija-ec", "demonym", "ія", "[бвнлм]", "ец", sample="Японія японец", source=_PEOPLE),
    derivation("be.dem-ja-ec", "demonym", "я", "[іыэе]", "ец", sample="Аўстралія аўстраліец", source=_PEOPLE),
    derivation("be.dem-dyja-ec", "demonym", "дыя", "", "дзец", sample="Ірландыя ірландзец", source=_PEOPLE),
    derivation("be.dem-ryja-ac", "demonym", "ыя", "р", "ац", sample="Баварыя баварац", source=_PEOPLE),
    derivation("be.dem-lija-ec", "demonym", "ія", "л", "ьянец", sample="Італія італьянец", source=_PEOPLE),
    derivation("be.dem-nda-ec", "demonym", "а", "нд|льт", "ыец", sample="Руанда руандыец", source=_PEOPLE),
    derivation("be.dem-i-ec", "demonym", "", "[іы]", "ец", sample="Малі маліец", source=_PEOPLE),
    derivation("be.dem-u-ec", "demonym", "", "у", "анец", sample="Перу перуанец", source=_PEOPLE),
    derivation("be.dem-y-ec", "demonym", "ы", "[нл]", "ец", sample="Філіпіны філіпінец", source=_PEOPLE),
    derivation("be.dem-dy-ec", "demonym", "ды", "", "дзец", sample="Нідэрланды нідэрландзец", source=_PEOPLE),
    derivation("be.dem-nj-ec", "demonym", "ь", "н", "ец", sample="Тайвань тайванец", source=_PEOPLE),
    derivation("be.dem-uan-ec", "demonym", "", "[оу]а", "нец", sample="Нікарагуа нікарагуанец", source=_PEOPLE),
    derivation("be.dem-e-iec", "demonym", "э", "[бв]", "іец", sample="Зімбабвэ зімбабвіец", source=_PEOPLE),
    derivation("be.dem-stan-h", "demonym", "хстан", "", "х", sample="Казахстан казах", source=_PEOPLE),
    derivation("be.dem-stan-z", "demonym", "зстан", "", "з", sample="Кыргызстан кыргыз", source=_PEOPLE),
    derivation("be.dem-stan-k", "demonym", "кістан", "", "к", sample="Узбекістан узбек", source=_PEOPLE),
    derivation("be.dem-stan-n", "demonym", "ністан", "[ае]", "нец", sample="Афганістан афганец", source=_PEOPLE),
    derivation("be.dem-lija-l", "demonym", "лія", "[оа]", "л", sample="Манголія мангол", source=_PEOPLE),
    derivation("be.dem-hija-h", "demonym", "хія", "", "х", sample="Чэхія чэх", source=_PEOPLE),
    derivation("be.dem-pija-p", "demonym", "пія", "", "п", sample="Эфіопія эфіоп", source=_PEOPLE),
    derivation("be.dem-zija-z", "demonym", "зія", "", "з", sample="Абхазія абхаз", source=_PEOPLE),
    derivation("be.dem-tyja-t", "demonym", "тыя", "", "т", sample="Харватыя харват", source=_PEOPLE),
    derivation("be.dem-rus", "demonym", "сь", "у", "с", sample="Беларусь беларус", source=_PEOPLE),
    derivation("be.dem-yja-yn", "demonym", "ыя", "р", "ын", sample="Балгарыя балгарын", source=_PEOPLE),
    derivation("be.dem-ija-in", "demonym", "ія", "з", "ін", sample="Грузія грузін", source=_PEOPLE),
    derivation("be.dem-janin", "demonym", "я", "[іы]", "янін", sample="Расія расіянін", source=_PEOPLE),
    derivation("be.dem-janin-m", "demonym", "", "м", "лянін", sample="Рым рымлянін", source=_PEOPLE),
    derivation("be.dem-janin-a", "demonym", "а", "[внл]", "янін", sample="Варшава варшавянін", source=_PEOPLE),
    derivation("be.dem-janin-y", "demonym", "ы", "н", "янін", sample="Афіны афінянін", source=_PEOPLE),
    derivation("be.dem-janin-l", "demonym", "", "ль", "цянін", sample="Ізраіль ізраільцянін", source=_PEOPLE),
    derivation("be.dem-janin-et", "demonym", "ет", "п", "цянін", sample="Егіпет егіпцянін", source=_PEOPLE),
    derivation("be.dem-chanin-sk", "demonym", "ск", "н", "чанін", sample="Мінск мінчанін", source=_PEOPLE),
    derivation("be.dem-chanin", "demonym", "", "[мўл]", "чанін", sample="Крым крымчанін", source=_PEOPLE),
    derivation("be.dem-zhanin", "demonym", "га", "", "жанін", sample="Рыга рыжанін", source=_PEOPLE),
    derivation("be.dem-zhanin-zh", "demonym", "", "ж", "анін", sample="Парыж парыжанін", source=_PEOPLE),
    derivation("be.dem-ijanin", "demonym", "і", "ц", "янін", sample="Гаіці гаіцянін", source=_PEOPLE),
    derivation("be.dem-kvich", "demonym", "а", "кв", "іч", sample="Масква масквіч", source=_PEOPLE),
    derivation("be.dem-dzenec", "demonym", "дна", "ро", "дзенец", sample="Гродна гродзенец", source=_PEOPLE),
    derivation("be.dem-ka", "demonym", "", "[бвмнлржтзс]", "ка", sample="Катар катарка", source=_PEOPLE),
    derivation("be.dem-j-f", "demonym", "й", "[аеоуэ]", "янка", sample="Кітай кітаянка", source=_PEOPLE),
    derivation("be.dem-jka", "demonym", "й", "[аеоуэі]", "йка", sample="Уругвай уругвайка", source=_PEOPLE),
    derivation("be.dem-a-f", "demonym", "а", "[нмлржд]", "ка", sample="Украіна украінка", source=_PEOPLE),
    derivation("be.dem-a-inka", "demonym", "а", "[бв]", "інка", sample="Куба кубінка", source=_PEOPLE),
    derivation("be.dem-ka-f", "demonym", "а", "к", "анка", sample="Амерыка амерыканка", source=_PEOPLE),
    derivation("be.dem-ija-f", "demonym", "ія", "[бвнлмз]", "ка", sample="Японія японка", source=_PEOPLE),
    derivation("be.dem-nj-f", "demonym", "ь", "н", "ка", sample="Тайвань тайванка", source=_PEOPLE),
    derivation("be.dem-uan-f", "demonym", "", "[оу]а", "нка", sample="Нікарагуа нікарагуанка", source=_PEOPLE),
    derivation("be.dem-e-ijka", "demonym", "э", "[бв]", "ійка", sample="Зімбабвэ зімбабвійка", source=_PEOPLE),
    derivation("be.dem-stan-f", "demonym", "ністан", "[ае]", "нка", sample="Афганістан афганка", source=_PEOPLE),
    derivation("be.dem-stan-zf", "demonym", "стан", "з", "ка", sample="Кыргызстан кыргызка", source=_PEOPLE),
    derivation("be.dem-stan-kf", "demonym", "кістан", "", "чка", sample="Узбекістан узбечка", source=_PEOPLE),
    derivation("be.dem-pija-f", "demonym", "ія", "п", "ка", sample="Эфіопія эфіопка", source=_PEOPLE),
    derivation("be.dem-hija-f", "demonym", "хія", "", "шка", sample="Чэхія чэшка", source=_PEOPLE),
    derivation("be.dem-tyja-f", "demonym", "тыя", "", "тка", sample="Харватыя харватка", source=_PEOPLE),
    derivation("be.dem-rus-f", "demonym", "сь", "у", "ска", sample="Беларусь беларуска", source=_PEOPLE),
    derivation("be.dem-ja-f", "demonym", "я", "[іыэе]", "йка", sample="Аўстралія аўстралійка", source=_PEOPLE),
    derivation("be.dem-yja-f", "demonym", "ыя", "[др]", "ка", sample="Ірландыя ірландка", source=_PEOPLE),
    derivation("be.dem-lija-f", "demonym", "ія", "л", "ьянка", sample="Італія італьянка", source=_PEOPLE),
    derivation("be.dem-nda-f", "demonym", "а", "нд|льт", "ыйка", sample="Руанда руандыйка", source=_PEOPLE),
    derivation("be.dem-i-f", "demonym", "", "[іы]", "йка", sample="Малі малійка", source=_PEOPLE),
    derivation("be.dem-u-f", "demonym", "", "у", "анка", sample="Перу перуанка", source=_PEOPLE),
    derivation("be.dem-y-f", "demonym", "ы", "[ндл]", "ка", sample="Філіпіны філіпінка", source=_PEOPLE),
    derivation("be.dem-janka", "demonym", "я", "[іы]", "янка", sample="Расія расіянка", source=_PEOPLE),
    derivation("be.dem-janka-m", "demonym", "", "м", "лянка", sample="Рым рымлянка", source=_PEOPLE),
    derivation("be.dem-janka-a", "demonym", "а", "[внл]", "янка", sample="Варшава варшавянка", source=_PEOPLE),
    derivation("be.dem-janka-y", "demonym", "ы", "н", "янка", sample="Афіны афінянка", source=_PEOPLE),
    derivation("be.dem-janka-l", "demonym", "", "ль", "цянка", sample="Ізраіль ізраільцянка", source=_PEOPLE),
    derivation("be.dem-janka-et", "demonym", "ет", "п", "цянка", sample="Егіпет егіпцянка", source=_PEOPLE),
    derivation("be.dem-ijanka", "demonym", "і", "ц", "янка", sample="Гаіці гаіцянка", source=_PEOPLE),
    derivation("be.dem-chanka-sk", "demonym", "ск", "н", "чанка", sample="Мінск мінчанка", source=_PEOPLE),
    derivation("be.dem-chanka", "demonym", "", "[мўл]", "чанка", sample="Крым крымчанка", source=_PEOPLE),
    derivation("be.dem-zhanka", "demonym", "га", "", "жанка", sample="Рыга рыжанка", source=_PEOPLE),
    derivation("be.dem-zhanka-zh", "demonym", "", "ж", "анка", sample="Парыж парыжанка", source=_PEOPLE),
    # possessives of persons
    derivation("be.poss-au", "possessive", "", "[бвгджзклмнпрстфхцчш]", "аў", sample="Трамп Трампаў", source=_OWNER),
    derivation("be.poss-eu-j", "possessive", "й", "[аеоуыі]", "еў", sample="Мікалай Мікалаеў", source=_OWNER),
    derivation("be.poss-eu", "possessive", "ь", "[злнсц]", "еў", sample="Васіль Васілёў", source=_OWNER),
    derivation("be.poss-a-au", "possessive", "а", "[кгхнлрмтд]", "аў", sample="Лукашэнка Лукашэнкаў", source=_OWNER),
    derivation("be.poss-in", "possessive", "а", "[бвзлмнпсф]", "ін", sample="Ганна Ганнін", source=_OWNER),
    derivation("be.poss-yn", "possessive", "а", "[ржшчц]", "ын", sample="Вера Верын", source=_OWNER),
    derivation("be.poss-chyn", "possessive", "ка", "", "чын", sample="Алёнка Алёнчын", source=_OWNER),
    derivation("be.poss-ja-in", "possessive", "я", "[ілнсц']", "ін", sample="Наталля Наталлін", source=_OWNER),
    derivation("be.poss-ija-in", "possessive", "ыя", "", "ыін", sample="Марыя Марыін", source=_OWNER),
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
    paradigms=PARADIGMS,
    sources=("Беларуская граматыка I, 1985", "Правілы беларускай арфаграфіі і пунктуацыі 2008", "Кароткая граматыка 2007"),
    derivations=DERIVATIONS,
)
