"""Belarusian (official orthography of 2008).

Sources: «Правілы беларускай арфаграфіі і пунктуацыі» (2008); «Кароткая граматыка беларускай мовы» (2007), part 1,
declension of nouns and adjectives. Akanne and dzekanne change the stem (Мінск, у Мінску; Прага, у Празе; Брэст, у Брэсце).
"""

from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_NOUN = "Кароткая граматыка беларускай мовы 2007, назоўнік"
_ADJ = "Кароткая граматыка беларускай мовы 2007, прыметнік"

_PL_HARD = "nom ы, gen аў, dat ам, acc аў/ы, ins амі, loc ах"

PARADIGMS = (
    # masculine nouns and names
    paradigm("be.m-hard", "", "[бвзлмнпрстфджшчцў]", "gen а/у, dat у, acc а, ins ам, loc е/у/ы", plural=_PL_HARD, sample="Пхеньян Пхеньяна", source=_NOUN),
    paradigm("be.m-velar", "", "[гкх]", "gen а/у, dat у, acc а, ins ам, loc у", plural="nom і, gen аў, dat ам, acc аў, ins амі, loc ах", sample="Мінск Мінску", source=_NOUN),
    paradigm("be.m-t-soft", "т", "", "loc це", sample="Брэст Брэсце", source=_NOUN),
    paradigm("be.m-d-soft", "д", "", "loc дзе", sample="Белград Белградзе", source=_NOUN),
    paradigm("be.m-w", "ў", "[аеёоуэыіюя]", "gen ва, dat ву, acc ва, ins вам/вым, loc ве", sample="Магілёў Магілёва", source=_NOUN),
    paradigm("be.m-soft", "ь", "[злнсц]", "gen я/ю, dat ю, acc я, ins ем, loc і", sample="Гомель Гомеля", source=_NOUN),
    paradigm("be.m-kreml", "эмль", "", "gen амля, dat амлю, ins амлём, loc амлі", sample="Крэмль Крамля", source=_NOUN ),
    paradigm("be.m-ets", "ец", "[бвгджзклмнпрстфхчшў]", "gen ца, dat цу, acc ца, ins цам, loc цу/цы", plural="nom цы, gen цаў, dat цам, acc цаў, ins цамі, loc цах", sample="амерыканец амерыканцы", source=_NOUN),
    paradigm("be.m-vowel-ets", "ец", "[аеіоуя]", "gen йца, dat йцу, acc йца, ins йцам", plural="nom йцы, gen йцаў, dat йцам, acc йцаў, ins йцамі, loc йцах", sample="кітаец кітайцы", source=_NOUN),
    paradigm("be.m-j", "й", "[аеоуыіэюя]", "gen я/ю, dat ю, acc я, ins ем, loc і/ю", sample="Кітай Кітаем", source=_NOUN ),
    paradigm("be.surname-ou", "", "(?:оў|аў|еў|ін|ын)", "gen а, dat у, acc а, ins ым, loc е/у", sample="Пуцін Пуціным", source=_NOUN),
    paradigm("be.surname-ou-w", "ў", "[оае]", "gen ва, dat ву, acc ва, ins вым, loc ве/ву", sample="Лаўроў Лаўровым", source=_NOUN),
    paradigm("be.surname-ova", "а", "(?:ов|ав|ев|ін|ын)", "gen ай, dat ай, acc у, ins ай/аю, loc ай", sample="Захарава Захаравай", source=_NOUN),
    paradigm("be.m-anin", "ін", "[няр]", "gen іна, dat іну, acc іна, ins інам", plural="nom е, gen 0, dat ам, acc 0, ins амі, loc ах", sample="грамадзянін грамадзяне", source=_NOUN),
    paradigm("be.m-o", "а", "[кн]", "gen і/ы, dat у/е, acc у, ins ам/ой, loc у/е", sample="Лукашэнка Лукашэнкам", source=_NOUN),
    # feminine nouns and names
    paradigm("be.f-hard", "а", "[бвзлмнпрсцжшчф]", "gen ы, dat е/ы, acc у, ins ой/ай/аю, loc е/ы", plural="nom ы, gen 0/аў, dat ам, acc 0, ins амі, loc ах", sample="Масква Маскве", source=_NOUN),
    paradigm("be.f-ta", "та", "", "gen ты, dat це, acc ту, ins тай/той, loc це", sample="Алма-Ата Алма-Аце", source=_NOUN ),
    paradigm("be.f-da", "да", "", "gen ды, dat дзе, acc ду, ins дай/дой, loc дзе", sample="Канада Канадзе", source=_NOUN ),
    paradigm("be.f-ka", "ка", "", "gen кі, dat цы, acc ку, ins кай, loc цы", plural="nom кі, gen ак, dat кам, acc ак, ins камі, loc ках", sample="Амерыка Амерыцы", source=_NOUN),
    paradigm("be.f-ga", "га", "", "gen гі, dat зе, acc гу, ins гай, loc зе", sample="Прага Празе", source=_NOUN),
    paradigm("be.f-soft", "я", "[злнсцбвмпфь']", "gen і, dat і, acc ю, ins яй/ёй, loc і", sample="Зямля Зямлі", source=_NOUN ),
    paradigm("be.f-ja", "я", "[аеіоуэыюя'ь]", "gen і, dat і, acc ю, ins яй/яю, loc і", sample="Расія Расіі", source=_NOUN ),
    paradigm("be.f-third", "ь", "[злнсц]", "gen і, dat і, acc ь, ins цю/ю, loc і", sample="Прыпяць Прыпяці", source=_NOUN ),
    # neuter and plural-only names
    paradigm("be.n-hard", "а", "[влнстр]", "gen а, dat у, ins ам, loc е", sample="агенцтва агенцтвам", source=_NOUN),
    paradigm("be.n-o", "о", "[влнрст]", "gen а, dat у, ins ом, loc е", sample="Косово Косова", source=_NOUN),
    paradigm("be.n-je", "е", "[лннцззсчжш']", "gen я/а, dat ю/у, ins ем, loc і/ы", sample="Запарожже Запарожжа", source=_NOUN ),
    paradigm("be.pl-hard", "ы", "[бвдзлмнпрстфцжшч]", "gen аў/0, dat ам, acc аў/ы, ins амі, loc ах", sample="Штаты Штатаў", source=_NOUN),
    paradigm("be.pl-velar", "і", "[гкхлнс]", "gen аў/яў, dat ам/ям, acc аў/і, ins амі/ямі, loc ах/ях", sample="Лукі Лукам", source=_NOUN),
    # adjectives
    paradigm("be.adj-hard", "ы", "[бвджзлмнпрстфцчш]", "gen ага/ога, dat аму/ому, acc ага/ога, ins ым, loc ым, nom ая/ае/ое", plural="nom ыя, gen ых, dat ым, acc ых, ins ымі, loc ых", sample="Вярхоўны Вярхоўнага", source=_ADJ),
    paradigm("be.adj-velar", "і", "[гкх]", "gen ага/ога, dat аму/ому, acc ага, ins ім, loc ім, nom ая/ае", plural="nom ія, gen іх, dat ім, acc іх, ins імі, loc іх", sample="Зяленскі Зяленскага", source=_ADJ),
    paradigm("be.adj-velar-f", "і", "[гкх]", "gen ай, dat ай, acc ую, ins ай/аю, loc ай", sample="беларускі беларускую", source=_ADJ),
    paradigm("be.fem-adj", "ая", "[бвгджзклмнпрстфхцчш]", "gen ай/ой, dat ай/ой, acc ую, ins ай/ою, loc ай/ой", sample="Курская Курскай", source=_ADJ),
    paradigm("be.neut-adj", "ае", "[бвгджзклмнпрстфхцчш]", "gen ага, dat аму, ins ым/ім, loc ым/ім", sample="Чорнае Чорнага", source=_ADJ),
    paradigm("be.pl-adj", "ыя", "[бвджзлмнпрстфцчш]", "gen ых, dat ым, acc ых/ыя, ins ымі, loc ых", sample="Злучаныя Злучаных", source=_ADJ),
    paradigm("be.pl-adj-velar", "ія", "[гкх]", "gen іх, dat ім, acc іх/ія, ins імі, loc іх", sample="Балканскія Балканскіх", source=_ADJ),
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
    sources=("Правілы беларускай арфаграфіі і пунктуацыі 2008", "Кароткая граматыка беларускай мовы 2007"),
)
