"""Russian.

Sources: Зализняк, «Грамматический словарь русского языка» (declension classes); «Русская грамматика» (1980),
§§ 1120–1350; Розенталь, «Справочник по правописанию и литературной правке», §§ 149–150 (names that do not bend).
Endings are written with е for ё, as the words they meet.
"""

from namenorm.lang.derivations.ru import DERIVATIONS
from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_ZALIZNYAK = "Зализняк, Грамматический словарь"
_SURNAMES = "Русская грамматика 1980, § 1213; surnames in -ов, -ин"
_PATRONYMICS = "Русская грамматика 1980, §§ 1213, 1221"
_ADJ = "Русская грамматика 1980, §§ 1294–1310"

_ADJ_PL_HARD = "nom ые, gen ых, dat ым, acc ые/ых, ins ыми, loc ых"
_ADJ_PL_SOFT = "nom ие, gen их, dat им, acc ие/их, ins ими, loc их"
_PL_HARD = "nom ы, gen ов, dat ам, acc ов/ы, ins ами, loc ах"
_PL_VELAR = "nom и, gen ов, dat ам, acc ов/и, ins ами, loc ах"

PARADIGMS = (
    # masculine nouns and names
    paradigm("ru.m-hard", "", "[бвдзлмнпрстф]", "gen а, dat у, acc а, ins ом, loc е", plural=_PL_HARD, sample="Пхеньян Пхеньяну", source=_ZALIZNYAK + ", м 1а", rarity=0),
    paradigm("ru.m-velar", "", "[гкх]", "gen а, dat у, acc а, ins ом, loc е", plural=_PL_VELAR, sample="Цукерберг Цукербергом", source=_ZALIZNYAK + ", м 3а", rarity=0),
    paradigm("ru.m-hushing", "", "[жшчщ]", "gen а, dat у, acc а, ins ем/ом, loc е", plural="nom и, gen ей, dat ам, acc ей, ins ами, loc ах", sample="Лукашевич Лукашевичем", source=_ZALIZNYAK + ", м 4а", rarity=0),
    paradigm("ru.m-ts", "", "ц", "gen а, dat у, acc а, ins ем/ом, loc е", plural="nom ы, gen ев, dat ам, ins ами, loc ах", sample="Герц Герцем", source=_ZALIZNYAK + ", м 5а"),
    paradigm("ru.m-ets", "ец", "[бвгджзкмнпрстфхчш]", "gen ца, dat цу, acc ца, ins цем/цом, loc це", plural="nom цы, gen цев, dat цам, acc цев, ins цами, loc цах", sample="американец американцы", source=_ZALIZNYAK + ", м 5*а"),
    paradigm("ru.m-vowel-ets", "ец", "[аеиоуыэюя]", "gen йца, dat йцу, acc йца, ins йцем, loc йце", plural="nom йцы, gen йцев, dat йцам, acc йцев, ins йцами, loc йцах", sample="китаец китайцы", source=_ZALIZNYAK + ", м 5*а", rarity=2),
    paradigm("ru.m-l-ets", "ец", "л", "gen ьца, dat ьцу, acc ьца, ins ьцем, loc ьце", plural="nom ьцы, gen ьцев, dat ьцам, acc ьцев, ins ьцами, loc ьцах", sample="португалец португальцы", source=_ZALIZNYAK + ", м 5*а", rarity=2),
    paradigm("ru.m-ok", "ок", "[бвгджзклмнпрстфхчшщ]", "gen ка, dat ку, acc ка, ins ком, loc ке", plural="nom ки, gen ков, dat кам, acc ков, ins ками, loc ках", sample="Городок Городка", source=_ZALIZNYAK + ", м 3*b", rarity=2),
    paradigm("ru.m-ek", "ек", "[бвгджзклмнпрстфхчшщ]", "gen ька/ка, dat ьку/ку, acc ька/ка, ins ьком/ком, loc ьке/ке", sample="Васек Васька", source=_ZALIZNYAK + ", м 3*b", rarity=3),
    paradigm("ru.m-el", "ел", "[вглптрз]", "gen ла, dat лу, acc ла, ins лом, loc ле", sample="Павел Павла", source=_ZALIZNYAK + ", м 1*а", rarity=2),
    paradigm("ru.m-yov", "ев", r"\Aл", "gen ьва, dat ьву, acc ьва, ins ьвом, loc ьве", sample="Лев Льва", source=_ZALIZNYAK + ", м 1*b", rarity=2),
    paradigm("ru.m-soft", "ь", "[бвдзлмнпрстф]", "gen я, dat ю, acc я, ins ем, loc е", plural="nom и, gen ей, dat ям, acc ей, ins ями, loc ях", sample="Кремль Кремлем", source=_ZALIZNYAK + ", м 2b", rarity=2),
    paradigm("ru.m-soft-fleeting", "ень", "[бвгдзклмнпрстф]", "gen ня, dat ню, acc ня, ins нем, loc не", sample="Ливень Ливня", source=_ZALIZNYAK + ", м 2*b", rarity=3),
    paradigm("ru.m-j", "й", "[аеоуэюя]", "gen я, dat ю, acc я, ins ем, loc е", plural="nom и, gen ев, dat ям, acc ев, ins ями, loc ях", sample="Китай Китаем", source=_ZALIZNYAK + ", м 6а"),
    paradigm("ru.m-ij", "ий", "", "gen ия, dat ию, acc ия, ins ием, loc ии/ие", plural="nom ии, gen иев, dat иям, acc иев, ins иями, loc иях", sample="Юрий Юрия", source=_ZALIZNYAK + ", м 7а"),
    paradigm("ru.m-ej", "ей", "[бвгдзклмнпрст]", "gen ья, dat ью, acc ья, ins ьем, loc ье", sample="Воробей Воробья", source=_ZALIZNYAK + ", м 6*b", rarity=3),
    paradigm("ru.surname-ov", "", "(?:ов|ев|ин|[бвгджзклмнпрстфхцчшщ]ын)", "gen а, dat у, acc а, ins ым, loc е", plural="nom ы, gen ых, dat ым, acc ых, ins ыми, loc ых", sample="Путин Путиным", source=_SURNAMES, rarity=0),
    paradigm("ru.fem-surname-ova", "а", "(?:ов|ев|ин|[бвгджзклмнпрстфхцчшщ]ын)", "gen ой, dat ой, acc у, ins ой/ою, loc ой", sample="Захарова Захаровой", source=_SURNAMES),
    paradigm("ru.pair-surname-ov", "", "(?:ов|ев|ин|[бвгджзклмнпрстфхцчшщ]ын)", "nom а, gen ой, dat ой, acc у, ins ой/ою, loc ой", sample="Захаров Захаровой", source=_SURNAMES, rarity=1),
    paradigm("ru.pair-patronymic", "ич", "[ое]в", "nom на, gen ны, dat не, acc ну, ins ной/ною, loc не", plural="nom ны, gen ен, dat нам, acc ен, ins нами, loc нах", sample="Владимирович Владимировны", source=_PATRONYMICS, rarity=0),
    paradigm("ru.pair-patronymic-soft", "иевич", "[бвгдзклмнпрстф]", "nom ьевич, gen ьевича, dat ьевичу, acc ьевича, ins ьевичем, loc ьевиче", plural="nom ьевичи, gen ьевичей, dat ьевичам, acc ьевичей, ins ьевичами, loc ьевичах", sample="Геннадиевич Геннадьевича", source=_PATRONYMICS + ": Геннадиевич and Геннадьевич are one", rarity=0),
    paradigm("ru.pair-patronymic-soft-f", "иевич", "[бвгдзклмнпрстф]", "nom ьевна, gen ьевны, dat ьевне, acc ьевну, ins ьевной/ьевною, loc ьевне", plural="nom ьевны, gen ьевен, dat ьевнам, acc ьевен, ins ьевнами, loc ьевнах", sample="Геннадиевич Геннадьевны", source=_PATRONYMICS + ": Геннадиевна and Геннадьевна are one", rarity=0),
    paradigm("ru.pair-patronymic-ich", "ич", "[^ое][^в]", "nom инична/ична, gen иничны/ичны, dat иничне/ичне, acc иничну/ичну, ins иничной/ичной, loc иничне/ичне", sample="Ильич Ильиничны", source=_PATRONYMICS, rarity=3),
    paradigm("ru.fem-patronymic", "на", "[ое]в", "gen ны, dat не, acc ну, ins ной/ною, loc не", plural="nom ны, gen ен, dat нам, acc ен, ins нами, loc нах", sample="Владимировна Владимировне", source=_PATRONYMICS, rarity=0),
    paradigm("ru.m-patronymic", "ич", "(?:[ое]в|ь)", "gen ича, dat ичу, acc ича, ins ичем, loc иче", plural="nom ичи, gen ичей, dat ичам, acc ичей, ins ичами, loc ичах", sample="Владимирович Владимировичу", source=_PATRONYMICS, rarity=0),
    paradigm("ru.m-anin", "анин", "", "gen анина, dat анину, acc анина, ins анином, loc анине", plural="nom ане, gen ан, dat анам, acc ан, ins анами, loc анах", sample="англичанин англичане", source=_ZALIZNYAK + ", мо 1°а", rarity=2),
    paradigm("ru.m-janin", "янин", "", "gen янина, dat янину, acc янина, ins янином, loc янине", plural="nom яне, gen ян, dat янам, acc ян, ins янами, loc янах", sample="россиянин россиян", source=_ZALIZNYAK + ", мо 1°а", rarity=2),
    paradigm("ru.m-in-people", "ин", "[грт]", "gen ина, dat ину, acc ина, ins ином, loc ине", plural="nom ы, gen 0, dat ам, acc 0, ins ами, loc ах", sample="болгарин болгары", source=_ZALIZNYAK + ", мо 1°а (болгарин, татарин, грузин by ru.m-hard)", rarity=3),
    # feminine nouns and names
    paradigm("ru.f-hard", "а", "[бвдзлмнпрстф]", "gen ы, dat е, acc у, ins ой/ою, loc е", plural="nom ы, gen 0, dat ам, acc 0/ы, ins ами, loc ах", sample="Москва Москвы", source=_ZALIZNYAK + ", ж 1а"),
    paradigm("ru.f-velar", "а", "[гкх]", "gen и, dat е, acc у, ins ой/ою, loc е", plural="nom и, gen 0, dat ам, acc 0/и, ins ами, loc ах", sample="Прага Праги", source=_ZALIZNYAK + ", ж 3а"),
    paradigm("ru.f-hushing", "а", "[жшчщ]", "gen и, dat е, acc у, ins ей/ой, loc е", sample="Саша Сашей", source=_ZALIZNYAK + ", ж 4а", rarity=2),
    paradigm("ru.f-ts", "а", "ц", "gen ы, dat е, acc у, ins ей/ой, loc е", sample="Винница Винницей", source=_ZALIZNYAK + ", ж 5а", rarity=2),
    paradigm("ru.f-soft", "я", "[лнрстдаеоуыэюяьй]", "gen и, dat е, acc ю, ins ей/ею, loc е", plural="nom и, gen ь/й, dat ям, acc и, ins ями, loc ях", sample="Корея Корею", source=_ZALIZNYAK + ", ж 2а, 6а"),
    paradigm("ru.f-soft-labial", "я", "[бвзмпф]", "gen и, dat е, acc ю, ins ей/ею, loc е", plural="nom и, gen ь/й, dat ям, acc и, ins ями, loc ях", sample="Кузя Кузю", source=_ZALIZNYAK + ", ж 2а, 6а", rarity=3),
    paradigm("ru.f-ija", "ия", "", "gen ии, dat ии, acc ию, ins ией/иею, loc ии", plural="nom ии, gen ий, dat иям, ins иями, loc иях", sample="Россия России", source=_ZALIZNYAK + ", ж 7а", rarity=0),
    paradigm("ru.f-third-usual", "ь", "(?:[аеиоуыэюя]н|[бвмп]|[еиа]р|ст|ад)", "gen и, dat и, acc ь, ins ью, loc и", plural="nom и, gen ей, dat ям, ins ями, loc ях", sample="Казань Казани", source=_ZALIZNYAK + ", ж 8а", rarity=1),
    paradigm("ru.f-third", "ь", "[бвдзлмнпрстф]", "gen и, dat и, acc ь, ins ью, loc и", plural="nom и, gen ей, dat ям, ins ями, loc ях", sample="область области", source=_ZALIZNYAK + ", ж 8а", rarity=2),
    paradigm("ru.f-ka-people", "ка", "[бвгджзклмнпрстфхчшйь]", "gen ки, dat ке, acc ку, ins кой, loc ке", plural="nom ки, gen ок/ек, dat кам, acc ок/ек, ins ками, loc ках", sample="американка американок", source=_ZALIZNYAK + ", жо 3*а", rarity=2),
    # neuter nouns
    paradigm("ru.n-stvo", "ство", "", "gen ства, dat ству, ins ством, loc стве", plural="nom ства, gen ств, dat ствам, ins ствами, loc ствах", sample="агентство агентства", source=_ZALIZNYAK + ", с 1а", rarity=0),
    paradigm("ru.n-hard", "о", "(?:[ое]в|[иы]н|ел|озер|мест|войск|бор|вед|н|ег)", "gen а, dat у, ins ом, loc е", sample="Онего Онега", source=_ZALIZNYAK + ", с 1а", rarity=2),
    paradigm("ru.n-soft", "е", "[лнр]", "gen я, dat ю, ins ем, loc е", sample="море моря", source=_ZALIZNYAK + ", с 2c", rarity=2),
    paradigm("ru.n-hushing", "е", "[жшчщц]", "gen а, dat у, ins ем, loc е", sample="училище училища", source=_ZALIZNYAK + ", с 4а, 5а", rarity=3),
    paradigm("ru.n-ije", "ие", "", "gen ия, dat ию, ins ием, loc ии", sample="управление управления", source=_ZALIZNYAK + ", с 7а"),
    paradigm("ru.n-je", "ье", "", "gen ья, dat ью, ins ьем, loc ье", sample="Приднестровье Приднестровья", source=_ZALIZNYAK + ", с 6*а", rarity=2),
    # plural-only names
    paradigm("ru.pl-hard", "ы", "[бвдзлмнпрстфц]", "gen ов/ев, dat ам, acc ов/ы, ins ами, loc ах", sample="Штаты Штатов", source=_ZALIZNYAK + ", мн. 1а", rarity=2),
    paradigm("ru.pl-hard-zero", "ы", "[бвдзлмнпрст]", "gen 0, dat ам, ins ами, loc ах", sample="Афины Афин", source=_ZALIZNYAK + ", мн. ж 1а", rarity=3),
    paradigm("ru.pl-velar", "и", "(?:[гкхжщ]|ич|уш)", "gen ов/ей, dat ам, acc и, ins ами, loc ах", sample="Черемушки Черемушкам", source=_ZALIZNYAK + ", мн. 3а", rarity=2),
    paradigm("ru.pl-velar-zero", "и", "[гкх]", "gen 0, dat ам, ins ами, loc ах", sample="Филиппинки Филиппинк", source=_ZALIZNYAK + ", мн. ж 3а", rarity=3),
    paradigm("ru.pl-fleeting", "ки", "[бвгджзлмнпрстфхчшьй]", "gen ок/ек, dat кам, ins ками, loc ках", sample="Черемушки Черемушек", source=_ZALIZNYAK + ", мн. ж 3*а", rarity=2),
    paradigm("ru.pl-tsy", "цы", "[бвгджзклмнпрстфхчшьй]", "gen ец/цев, dat цам, ins цами, loc цах", sample="Сокольцы Сокольцев", source=_ZALIZNYAK + ", мн. 5*а", rarity=3),
    paradigm("ru.pl-soft", "и", "[лнртсв]", "gen ей/ь, dat ям, acc и, ins ями, loc ях", sample="Фили Филей", source=_ZALIZNYAK + ", мн. 2а", rarity=3),
    paradigm("ru.pl-neuter", "а", "[влрст]", "gen 0, dat ам, ins ами, loc ах", sample="ворота воротам", source=_ZALIZNYAK + ", мн. с 1а", rarity=3),
    # adjectives, and surnames and places that bend like them
    paradigm("ru.adj-hard-n", "ый", "[бвгджзклмнпрстфхцчшщь]н", "gen ого, dat ому, acc ого, ins ым, loc ом, nom ая/ое", plural=_ADJ_PL_HARD, sample="Верховный Верховного", source=_ADJ),
    paradigm("ru.adj-hard", "ый", "(?:[бвдлмпрстфзц]|[аеиоуыэюя]н)", "gen ого, dat ому, acc ого, ins ым, loc ом, nom ая/ое", plural=_ADJ_PL_HARD, sample="Белый Белого", source=_ADJ, rarity=2),
    paradigm("ru.adj-stressed", "ой", "[бвднлмпрстфз]", "gen ого, dat ому, acc ого, ins ым, loc ом, nom ая/ое", plural="nom ые, gen ых, dat ым, acc ых, ins ыми, loc ых", sample="Толстой Толстого", source=_ADJ, rarity=2),
    paradigm("ru.adj-stressed-velar", "ой", "[гкхжшчщ]", "gen ого, dat ому, acc ого, ins им, loc ом, nom ая/ое", plural="nom ие, gen их, dat им, acc их, ins ими, loc их", sample="Донской Донским", source=_ADJ, rarity=2),
    paradigm("ru.adj-velar", "ий", "[гкх]", "gen ого, dat ому, acc ого, ins им, loc ом, nom ая/ое", plural=_ADJ_PL_SOFT, sample="российский российского", source=_ADJ, rarity=0),
    paradigm("ru.adj-soft-n", "ий", "(?:[жхдлшрт]|ль)н", "gen его, dat ему, acc его, ins им, loc ем, nom яя/ее", plural=_ADJ_PL_SOFT, sample="Нижний Нижнего", source=_ADJ, rarity=1),
    paradigm("ru.adj-soft", "ий", "[жшчщ]", "gen его, dat ему, acc его, ins им, loc ем, nom ая/ее", plural=_ADJ_PL_SOFT, sample="Больший Большего", source=_ADJ, rarity=2),
    paradigm("ru.adj-velar-f", "ий", "[гкх]", "gen ой, dat ой, acc ую, ins ой/ою, loc ой", sample="китайский китайской", source=_ADJ, rarity=0),
    paradigm("ru.adj-hard-f", "ый", "[бвднлмпрстфзц]", "gen ой, dat ой, acc ую, ins ой/ою, loc ой", sample="красный красную", source=_ADJ, rarity=2),
    paradigm("ru.fem-adj", "ая", "(?:[сц]к|[внг])", "gen ой, dat ой, acc ую, ins ой/ою, loc ой", sample="Курская Курской", source=_ADJ),
    paradigm("ru.fem-adj-other", "ая", "(?:[аеиоуэюялнрй]к|[бдзлмпрстфх])", "gen ой, dat ой, acc ую, ins ой/ою, loc ой", sample="Великая Великой", source=_ADJ, rarity=2),
    paradigm("ru.fem-adj-hushing", "ая", "[жшчщ]", "gen ой/ей, dat ой/ей, acc ую, ins ой/ою/ей, loc ой/ей", sample="Большая Большей", source=_ADJ, rarity=2),
    paradigm("ru.fem-adj-soft", "яя", "н", "gen ей, dat ей, acc юю, ins ей/ею, loc ей", sample="Нижняя Нижней", source=_ADJ, rarity=3),
    paradigm("ru.neut-adj", "ое", "[бвдзлмнпрстф]", "gen ого, dat ому, ins ым, loc ом", sample="Черное Черного", source=_ADJ, rarity=2),
    paradigm("ru.neut-adj-velar", "ое", "[гкхжшчщ]", "gen ого, dat ому, ins им, loc ом", sample="Балтийское Балтийского", source=_ADJ, rarity=2),
    paradigm("ru.neut-adj-soft", "ее", "[нжшчщ]", "gen его, dat ему, ins им, loc ем", sample="Среднее Среднего", source=_ADJ, rarity=3),
    paradigm("ru.pl-adj", "ые", "[бвднлмпрстфзц]", "gen ых, dat ым, acc ых/ые, ins ыми, loc ых", sample="Вооруженные Вооруженных", source=_ADJ, rarity=2),
    paradigm("ru.pl-adj-velar", "ие", "[гкхнжшчщ]", "gen их, dat им, acc их/ие, ins ими, loc их", sample="Балканские Балканских", source=_ADJ, rarity=2),
    paradigm("ru.ordinal-i", "ий", "т", "gen ьего, dat ьему, acc ьего, ins ьим, loc ьем, nom ья/ье", sample="Третий Третьего", source=_ADJ, rarity=3),
)

PROFILE = LanguageProfile(
    code="ru",
    name="Russian",
    alphabet="абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    common_words=frozenset(
        "а без благодаря более больше будет будто бы был была были было быть в вам вас ваш ведь весь вместе "
        "во вот все всего всем всех вы где да даже данные два для до его ее если есть еще же за здесь и из "
        "или им их к как какой когда кому которые который кто ли лишь лучше между меня мне многие много может "
        "мой мы на над надо нам нас наш не нет ни них но ну о об оба обе однако он она они оно от очень перед "
        "по под пока пол после при про раз с сам свой себя сегодня сейчас со среди так также такой там те тем "
        "теперь то тогда того тоже только том тот три ту ты у уже хотя чем через что чтобы эта эти это этого "
        "этой этом этот я".split()
    ),
    directions=frozenset(
        "западный восточный северный южный центральный северо юго верхний нижний".split()
    ),
    generations=frozenset("младший старший мл".split()),
    adjective_ends=("ский", "цкий", "ской", "цкой", "ый", "ская", "цкая", "ная", "ское", "цкое"),
    paradigms=PARADIGMS,
    derivations=DERIVATIONS,
    sources=(_ZALIZNYAK, "Русская грамматика 1980", "Розенталь, Справочник по правописанию"),
)
