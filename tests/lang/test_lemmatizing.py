"""Base forms of whole names: real names in their case forms, and what must come back as it was written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.errors import UnknownLanguageError
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.lang.lemmatizing import lemmas
from namenorm.text.tokens import words

# A name in a case form, its language and type, its base form.
BY_THE_LETTERS = [
    ("Владимира Путина", "ru", "PER", "Владимир Путин"), ("Владимиру Зеленскому", "ru", "PER", "Владимир Зеленский"),
    ("Марии Захаровой", "ru", "PER", "Мария Захарова"), ("Марию Захарову", "ru", "PER", "Мария Захарова"),
    ("Ангелы Меркель", "ru", "PER", "Ангела Меркель"), ("Ангелой Меркель", "ru", "PER", "Ангела Меркель"),
    ("Ким Чен Ына", "ru", "PER", "Ким Чен Ын"), ("Мун Чжэ Ином", "ru", "PER", "Мун Чжэ Ин"),
    ("Си Цзиньпину", "ru", "PER", "Си Цзиньпин"), ("Сергея Королёва", "ru", "PER", "Сергей Королёв"),
    ("Барака Обамы", "ru", "PER", "Барак Обама"), ("Эмманюэлем Макроном", "ru", "PER", "Эмманюэль Макрон"),
    ("Тараса Шевченко", "ru", "PER", "Тарас Шевченко"), ("Ильёй Репиным", "ru", "PER", "Илья Репин"),
    ("Никиты Михалкова", "ru", "PER", "Никита Михалков"), ("Анне Ахматовой", "ru", "PER", "Анна Ахматова"),
    ("Владимира Владимировича Путина", "ru", "PER", "Владимир Владимирович Путин"),
    ("Джорджа Буша", "ru", "PER", "Джордж Буш"), ("Дмитрия Черных", "ru", "PER", "Дмитрий Черных"),
    ("Реджепом Тайипом Эрдоганом", "ru", "PER", "Реджеп Тайип Эрдоган"),
    ("Северной Кореи", "ru", "LOC", "Северная Корея"),
    ("Соединёнными Штатами Америки", "ru", "LOC", "Соединённые Штаты Америки"),
    ("Нью-Йорке", "ru", "LOC", "Нью-Йорк"), ("Санкт-Петербурга", "ru", "LOC", "Санкт-Петербург"),
    ("Нижнего Новгорода", "ru", "LOC", "Нижний Новгород"), ("Саудовской Аравией", "ru", "LOC", "Саудовская Аравия"),
    ("Буэнос-Айресе", "ru", "LOC", "Буэнос-Айрес"), ("Дальнего Востока", "ru", "LOC", "Дальний Восток"),
    ("Трудовой партии Кореи", "ru", "ORG", "Трудовая партия Кореи"),
    ("Организации Объединённых Наций", "ru", "ORG", "Организация Объединённых Наций"),
    ("Министерством обороны России", "ru", "ORG", "Министерство обороны России"),
    ("Государственную думу", "ru", "ORG", "Государственная дума"),
    ("Совета Безопасности ООН", "ru", "ORG", "Совет Безопасности ООН"),
    ("Верховному суду", "ru", "ORG", "Верховный суд"),
    ("Володимира Зеленського", "uk", "PER", "Володимир Зеленський"),
    ("Володимирові Зеленському", "uk", "PER", "Володимир Зеленський"),
    ("Лесі Українки", "uk", "PER", "Леся Українка"), ("Ангели Меркель", "uk", "PER", "Ангела Меркель"),
    ("Тараса Шевченка", "uk", "PER", "Тарас Шевченко"), ("Віталієм Кличком", "uk", "PER", "Віталій Кличко"),
    ("Юлії Тимошенко", "uk", "PER", "Юлія Тимошенко"), ("Кім Чен Ина", "uk", "PER", "Кім Чен Ин"),
    ("Північної Кореї", "uk", "LOC", "Північна Корея"),
    ("Сполучених Штатів Америки", "uk", "LOC", "Сполучені Штати Америки"),
    ("Чорним морем", "uk", "LOC", "Чорне море"), ("Верховної Ради України", "uk", "ORG", "Верховна Рада України"),
    ("Ради Безпеки", "uk", "ORG", "Рада Безпеки"),
    ("Міністерством оборони України", "uk", "ORG", "Міністерство оборони України"),
    ("Святланы Ціханоўскай", "be", "PER", "Святлана Ціханоўская"),
    ("Святланай Алексіевіч", "be", "PER", "Святлана Алексіевіч"),
    ("Уладзіміра Пуціна", "be", "PER", "Уладзімір Пуцін"), ("Якуба Коласа", "be", "PER", "Якуб Колас"),
    ("Злучаных Штатаў Амерыкі", "be", "LOC", "Злучаныя Штаты Амерыкі"),
    ("Савета Бяспекі", "be", "ORG", "Савет Бяспекі"),
    ("Александра Вучића", "sr", "PER", "Александар Вучић"), ("Ане Брнабић", "sr", "PER", "Ана Брнабић"),
    ("Новаку Ђоковићу", "sr", "PER", "Новак Ђоковић"), ("Ким Џонг Уном", "sr", "PER", "Ким Џонг Ун"),
    ("Северној Кореји", "sr", "LOC", "Северна Кореја"), ("Црној Гори", "sr", "LOC", "Црна Гора"),
    ("Европске уније", "sr", "ORG", "Европска унија"), ("Министарству одбране", "sr", "ORG", "Министарство одбране"),
    ("Савета безбедности", "sr", "ORG", "Савет безбедности"),
    ("Върховния съд", "bg", "ORG", "Върховен съд"), ("Върховният съд", "bg", "ORG", "Върховен съд"),
    ("Женския университет", "bg", "ORG", "Женски университет"),
    ("Националната банка", "bg", "ORG", "Национална банка"), ("Народното събрание", "bg", "ORG", "Народно събрание"),
    ("Европейският съюз", "bg", "ORG", "Европейски съюз"),
    ("Министерството на отбраната", "bg", "ORG", "Министерство на отбраната"),
    ("Съединените щати", "bg", "LOC", "Съединени щати"), ("Черното море", "bg", "LOC", "Черно море"),
    ("Бойко Борисов", "bg", "PER", "Бойко Борисов"), ("Северна Корея", "bg", "LOC", "Северна Корея"),
    ("Врховниот суд", "mk", "ORG", "Врховен суд"), ("Европската Унија", "mk", "ORG", "Европска Унија"),
    ("Народната банка", "mk", "ORG", "Народна банка"), ("Советот за безбедност", "mk", "ORG", "Совет за безбедност"),
    ("Министерството за одбрана", "mk", "ORG", "Министерство за одбрана"),
    ("Соединетите Американски Држави", "mk", "LOC", "Соединети Американски Држави"),
    ("Обединетото Кралство", "mk", "LOC", "Обединето Кралство"), ("Црното Море", "mk", "LOC", "Црно Море"),
    ("Никола Груевски", "mk", "PER", "Никола Груевски"),
    ("Солтүстік Кореяның", "kk", "LOC", "Солтүстік Корея"),
    ("Қазақстан Республикасында", "kk", "LOC", "Қазақстан Республикасы"), ("Нью-Йоркте", "kk", "LOC", "Нью-Йорк"),
    ("Сыртқы істер министрлігінің", "kk", "ORG", "Сыртқы істер министрлігі"),
    ("Қауіпсіздік кеңесіне", "kk", "ORG", "Қауіпсіздік кеңесі"),
    ("Америка Құрама Штаттарынан", "kk", "LOC", "Америка Құрама Штаттары"),
    ("Юрия Гагарина", "ru", "PER", "Юрий Гагарин"), ("Валентиной Терешковой", "ru", "PER", "Валентина Терешкова"),
    ("Дмитрию Медведеву", "ru", "PER", "Дмитрий Медведев"), ("Алексея Навального", "ru", "PER", "Алексей Навальный"),
    ("Иосифом Сталиным", "ru", "PER", "Иосиф Сталин"), ("Билла Гейтса", "ru", "PER", "Билл Гейтс"),
    ("Новой Зеландии", "ru", "LOC", "Новая Зеландия"), ("Нагорного Карабаха", "ru", "LOC", "Нагорный Карабах"),
    ("Рио-де-Жанейро", "ru", "LOC", "Рио-де-Жанейро"),
    ("Центральным банком России", "ru", "ORG", "Центральный банк России"),
    ("Министерства иностранных дел", "ru", "ORG", "Министерство иностранных дел"),
    ("Михайла Грушевського", "uk", "PER", "Михайло Грушевський"),
    ("Богданом Хмельницьким", "uk", "PER", "Богдан Хмельницький"),
    ("Конституційного Суду України", "uk", "ORG", "Конституційний Суд України"),
    ("Служби безпеки України", "uk", "ORG", "Служба безпеки України"),
    ("Янкі Купалы", "be", "PER", "Янка Купала"), ("Васіля Быкава", "be", "PER", "Васіль Быкаў"),
    ("Вярхоўнага Суда", "be", "ORG", "Вярхоўны Суд"),
    ("Владимиру Путину", "sr", "PER", "Владимир Путин"), ("Вука Караџића", "sr", "PER", "Вук Караџић"),
    ("Народној банци Србије", "sr", "ORG", "Народна банка Србије"),
    ("Светата синод", "bg", "ORG", "Света синод"), ("Балканският полуостров", "bg", "LOC", "Балкански полуостров"),
    ("Собранието на Република Македонија", "mk", "ORG", "Собрание на Република Македонија"),
    ("Светската банка", "mk", "ORG", "Светска банка"),
    ("Қара теңізден", "kk", "LOC", "Қара теңіз"),
    ("Сергею Королёву", "ru", "PER", "Сергей Королёв"),
]  # fmt: skip

BY_THE_KNOWN = [
    ("Льва Толстого", "ru", "PER", "Лев Толстой"), ("Курской области", "ru", "LOC", "Курская область"),
    ("Соединённых Штатов Америки", "ru", "LOC", "Соединённые Штаты Америки"),
    ("Ростове-на-Дону", "ru", "LOC", "Ростов-на-Дону"), ("Чёрном море", "ru", "LOC", "Чёрное море"),
    ("Красной площади", "ru", "LOC", "Красная площадь"), ("Великих Луках", "ru", "LOC", "Великие Луки"),
    ("Европейского союза", "ru", "ORG", "Европейский союз"),
    ("Московского государственного университета", "ru", "ORG", "Московский государственный университет"),
    ("Нью-Йорку", "uk", "LOC", "Нью-Йорк"), ("Івано-Франківську", "uk", "LOC", "Івано-Франківськ"),
    ("Кривого Рогу", "uk", "LOC", "Кривий Ріг"), ("Верховній Раді", "uk", "ORG", "Верховна Рада"),
    ("Європейського Союзу", "uk", "ORG", "Європейський Союз"),
    ("Аляксандра Лукашэнкі", "be", "PER", "Аляксандр Лукашэнка"), ("Паўночнай Карэі", "be", "LOC", "Паўночная Карэя"),
    ("Магілёўскай вобласці", "be", "LOC", "Магілёўская вобласць"),
    ("Еўрапейскага саюза", "be", "ORG", "Еўрапейскі саюз"),
    ("Николе Тесле", "sr", "PER", "Никола Тесла"), ("Марком Краљевићем", "sr", "PER", "Марко Краљевић"),
    ("Новом Саду", "sr", "LOC", "Нови Сад"), ("Њујорку", "sr", "LOC", "Њујорк"),
    ("Съвета за сигурност", "bg", "ORG", "Съвет за сигурност"),
    ("Қасым-Жомарт Тоқаевтың", "kk", "PER", "Қасым-Жомарт Тоқаев"),
    ("Нұрсұлтан Назарбаевқа", "kk", "PER", "Нұрсұлтан Назарбаев"),
    ("Владимир Путинмен", "kk", "PER", "Владимир Путин"),
    ("Чёрному морю", "ru", "LOC", "Чёрное море"), ("Мирового банка", "ru", "ORG", "Мировой банк"),
    ("Второй мировой войны", "ru", "EVT", "Вторая мировая война"),
    ("Івана Франка", "uk", "PER", "Іван Франко"), ("Петром Порошенком", "uk", "PER", "Петро Порошенко"),
    ("Великій Британії", "uk", "LOC", "Велика Британія"),
    ("Новай Зеландыі", "be", "LOC", "Новая Зеландыя"), ("Нацыянальным банкам", "be", "ORG", "Нацыянальны банк"),
    ("Новог Зеланда", "sr", "LOC", "Нови Зеланд"), ("Врховног суда", "sr", "ORG", "Врховни суд"),
    ("Конституционния съд", "bg", "ORG", "Конституционен съд"),
    ("Абай Құнанбаевты", "kk", "PER", "Абай Құнанбаев"),
]  # fmt: skip

NOT_YET = [
    ("Харківської області", "uk", "LOC", "Харківська область"),
    ("Северне Кореје", "sr", "LOC", "Северна Кореја"),
    ("Сједињених Америчких Држава", "sr", "LOC", "Сједињене Америчке Државе"),
    ("Босне и Херцеговине", "sr", "LOC", "Босна и Херцеговина"),
    ("Народне скупштине", "sr", "ORG", "Народна скупштина"),
    ("Баренцева моря", "ru", "LOC", "Баренцево море"),
    ("Нової Зеландії", "uk", "LOC", "Нова Зеландія"),
    ("Ивом Андрићем", "sr", "PER", "Иво Андрић"),
]  # fmt: skip


def names(name, lang, type_=None, known=None):
    return [x.name for x in lemmas(name, lang, type_, known)]


def only(*known_names):
    """Knows these names and no others."""
    keys = {" ".join(words(name)) for name in known_names}
    return lambda key: key in keys


@pytest.mark.parametrize(("form", "lang", "type_", "base"), BY_THE_LETTERS)
def test_the_first_lemma_of_a_case_form_is_the_name(form, lang, type_, base):
    assert names(form, lang, type_)[0] == base


@pytest.mark.parametrize(("form", "lang", "type_", "base"), BY_THE_KNOWN)
def test_what_letters_alone_do_not_tell_is_told_by_the_names_that_are_known(form, lang, type_, base):
    assert names(form, lang, type_, only(base))[0] == base


@pytest.mark.xfail(
    reason="per case and gender the cheapest reading of each word is kept before known names are asked for"
)
@pytest.mark.parametrize(("form", "lang", "type_", "base"), NOT_YET)
def test_a_known_name_is_found_behind_each_of_its_case_forms(form, lang, type_, base):
    assert names(form, lang, type_, only(base))[0] == base


@pytest.mark.parametrize(
    ("form", "lang", "base"),
    [
        ("Владимиру Зеленскому", "ru", "Владимир Зеленский"), ("Ангелы Меркель", "ru", "Ангела Меркель"),
        ("Никиты Михалкова", "ru", "Никита Михалков"), ("Володимирові Зеленському", "uk", "Володимир Зеленський"),
        ("Юлії Тимошенко", "uk", "Юлія Тимошенко"), ("Святланы Ціханоўскай", "be", "Святлана Ціханоўская"),
        ("Александра Вучића", "sr", "Александар Вучић"),
    ],
)  # fmt: skip
def test_a_given_name_tells_a_person_where_no_type_does(form, lang, base):
    assert names(form, lang)[0] == base


@pytest.mark.parametrize(
    ("form", "lang", "base"),
    [("Ким Чен Ына", "ru", "Ким Чен Ын"), ("Кім Чен Ина", "uk", "Кім Чен Ин"), ("Мун Чжэ Ином", "ru", "Мун Чжэ Ин")],
)
def test_an_east_asian_name_needs_no_type(form, lang, base):
    assert names(form, lang)[0] == base


# --- what is known ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "lang", "one", "other"),
    [
        ("Украине", "ru", "Украина", "Украин"), ("Марки", "ru", "Марка", "Марки"),
        ("Нигера", "ru", "Нигер", "Нигера"), ("Праги", "uk", "Прага", "Праги"), ("Рима", "sr", "Рим", "Рима"),
    ],
)  # fmt: skip
def test_of_two_base_forms_the_known_one_goes_first(form, lang, one, other):
    assert names(form, lang, "LOC", only(one))[0] == one
    assert names(form, lang, "LOC", only(other))[0] == other


@pytest.mark.parametrize(
    ("form", "lang", "base"), [("Украине", "ru", "Украина"), ("Афгане", "ru", "Афган"), ("Льва", "ru", "Лев")]
)
def test_a_rare_reading_is_found_where_it_is_known(form, lang, base):
    assert names(form, lang, None, only(base))[0] == base


def test_nigeria_is_never_a_base_form_of_niger():
    everything = lambda key: True  # noqa: E731
    for form in ("Нигера", "Нигеру", "Нигером", "Нигере"):
        assert "Нигерия" not in names(form, "ru", "LOC", everything)
    for form in ("Нигерии", "Нигерию", "Нигерией"):
        assert "Нигер" not in names(form, "ru", "LOC", everything)


def test_what_is_asked_for_is_unified_words():
    asked = set()
    lemmas("Орла", "ru", None, lambda key: bool(asked.add(key)))
    lemmas("«Нью-Йорке»", "ru", "LOC", lambda key: bool(asked.add(key)))
    assert {"орел", "нью йорк"} <= asked
    assert all(key == " ".join(words(key)) for key in asked)


# --- what stays as it is ----------------------------------------------------------------------------------------------


BASE_FORMS = [
    ("Сочи", "ru", "LOC"), ("Токио", "ru", "LOC"), ("Нигер", "ru", "LOC"), ("Нигерия", "ru", "LOC"), ("Черногория", "ru", "LOC"),
    ("Ким Чен Ын", "ru", "PER"), ("Владимир Путин", "ru", "PER"), ("Ангела Меркель", "ru", "PER"), ("Тарас Шевченко", "ru", "PER"),
    ("Барак Обама", "ru", "PER"), ("Никита Михалков", "ru", "PER"), ("Нижний Новгород", "ru", "LOC"), ("Киев", "ru", "LOC"),
    ("Північна Корея", "uk", "LOC"), ("Леся Українка", "uk", "PER"), ("Юлія Тимошенко", "uk", "PER"), ("Токіо", "uk", "LOC"),
    ("Україна", "uk", "LOC"), ("Одеса", "uk", "LOC"), ("Харків", "uk", "LOC"),
    ("Святлана Алексіевіч", "be", "PER"), ("Якуб Колас", "be", "PER"), ("Мінск", "be", "LOC"), ("Прага", "be", "LOC"),
    ("Ана Брнабић", "sr", "PER"), ("Београд", "sr", "LOC"), ("Варшава", "sr", "LOC"), ("Хрватска", "sr", "LOC"),
    ("Бойко Борисов", "bg", "PER"), ("България", "bg", "LOC"), ("Никола Груевски", "mk", "PER"), ("Скопје", "mk", "LOC"),
    ("Абай Құнанбаев", "kk", "PER"), ("Астана", "kk", "LOC"), ("Алматы", "kk", "LOC"), ("Қазақстан Республикасы", "kk", "LOC"),
]  # fmt: skip
DOUBTFUL_BASE_FORMS = [  # «Москва» could be the genitive of a «Москв», «Қазақстан» the ablative of «Қазақс»
    ("Москва", "ru", "LOC"), ("Украина", "ru", "LOC"), ("Волга", "ru", "LOC"), ("Тбилиси", "ru", "LOC"), ("Баку", "ru", "LOC"),
    ("Перу", "ru", "LOC"), ("Мария Захарова", "ru", "PER"), ("Анна Ахматова", "ru", "PER"), ("Елена Ваенга", "ru", "PER"),
    ("Северная Корея", "ru", "LOC"), ("Нова Зеландія", "uk", "LOC"), ("Никола Тесла", "sr", "PER"), ("Црна Гора", "sr", "LOC"),
    ("Қазақстан", "kk", "LOC"), ("Татарстан", "tt", "LOC"), ("Кыргызстан", "ky", "LOC"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "lang", "type_"), BASE_FORMS)
def test_a_base_form_is_its_own_first_lemma(name, lang, type_):
    assert names(name, lang, type_)[0] == name


@pytest.mark.parametrize(("name", "lang", "type_"), BASE_FORMS + DOUBTFUL_BASE_FORMS)
def test_a_known_base_form_is_its_own_first_lemma(name, lang, type_):
    assert names(name, lang, type_, only(name))[0] == name


@pytest.mark.parametrize(("name", "lang", "type_"), DOUBTFUL_BASE_FORMS)
def test_a_doubtful_base_form_is_among_its_lemmas(name, lang, type_):
    assert name in names(name, lang, type_)


@pytest.mark.parametrize(
    ("name", "lang", "type_"),
    [
        ("Валентина Терешкова", "ru", "PER"),
        ("Гёте", "ru", "PER"),
    ],
)
def test_a_known_name_is_its_own_first_lemma_whatever_else_it_could_be(name, lang, type_):
    assert names(name, lang, type_, only(name))[0] == name


@pytest.mark.parametrize(
    ("name", "lang"),
    [
        ("Мария Захарова", "ru"),
        ("Анна Ахматова", "ru"),
        ("Софья Ковалевская", "ru"),
        ("Валентина Терешкова", "ru"),
        ("Никола Тесла", "sr"),
    ],
)
def test_a_given_name_in_the_nominative_keeps_the_surname_with_it(name, lang):
    assert names(name, lang, "PER")[0] == name


def test_an_adjective_agrees_with_its_head_in_the_nominative():
    assert names("Северная Корея", "ru", "LOC")[0] == "Северная Корея"


@pytest.mark.parametrize("name", ["МИД России", "ГУ МВД России", "BMW группы", "НАТО Организация", "17 апреля"])
def test_a_name_that_begins_with_an_acronym_or_a_number_is_its_own_lemma(name):
    assert names(name, "ru", "ORG")[0] == name


@pytest.mark.parametrize(
    ("form", "base"), [("МОСКВЫ", "МОСКВА"), ("КОРОЛЁВУ", "КОРОЛЁВ"), ("ВЛАДИМИРА ПУТИНА", "ВЛАДИМИР ПУТИН")]
)
def test_a_name_in_capitals_throughout_bends_where_its_base_form_is_known(form, base):
    assert names(form, "ru", None, only(base))[0] == base


@pytest.mark.parametrize("name", ["ООН", "НАТО", "The Times", "17", "Windows 11", "СССР", "東京"])
def test_acronyms_latin_words_and_numbers_are_their_only_lemma(name):
    for lang in CYRILLIC_LANGUAGES:
        (only_one,) = lemmas(name, lang)
        assert (only_one.name, only_one.cases, only_one.cost) == (name, (), 0.0)
        assert set(only_one.paradigms) == {""}


@pytest.mark.parametrize(
    ("form", "lang", "base"),
    [
        ("Королёва", "ru", "Королёв"), ("москвы", "ru", "москва"),
        ("Москвы", "ru", "Москва"), ("Сергея Королёва", "ru", "Сергей Королёв"), ("О’Браєну", "uk", "О’Браєн"),
        ("В’єтнаму", "uk", "В’єтнам"), ("В'єтнаму", "uk", "В'єтнам"), ("Магілёва", "be", "Магілёў"),
    ],
)  # fmt: skip
def test_capitals_marks_and_apostrophes_are_written_as_in_the_form(form, lang, base):
    assert names(form, lang, None, only(base))[0] == base


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("«Газпрому»", "«Газпром»"), ("„Газпрома“", "„Газпром“"), ("(Газпромом)", "(Газпром)"), ("Газпрома.", "Газпром."),
        (" Газпрома ", " Газпром "), ("«Спартака» Москва", "«Спартак» Москва"), ("Совету  Федерации", "Совет  Федерации"),
        ("Совета\u00a0Федерации", "Совет\u00a0Федерации"),
    ],
)  # fmt: skip
def test_quotes_spaces_and_stops_stay_where_they_are(form, base):
    assert names(form, "ru", "ORG")[0] == base


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("Нью-Йорка", "Нью-Йорк"), ("Нью‑Йорку", "Нью‑Йорк"), ("Буэнос-Айресом", "Буэнос-Айрес"), ("Санкт-Петербурге", "Санкт-Петербург"),
        ("Ростова-на-Дону", "Ростов-на-Дону"), ("Франкфурта-на-Майне", "Франкфурт-на-Майне"), ("Рио-де-Жанейро", "Рио-де-Жанейро"),
    ],
)  # fmt: skip
def test_a_compound_keeps_its_hyphen_and_bends_at_its_head(form, base):
    assert names(form, "ru", "LOC", only(base))[0] == base


# --- what an answer holds ---------------------------------------------------------------------------------------------


def test_an_answer_says_its_cases_and_paradigms():
    first = lemmas("Владимира Путина", "ru", "PER")[0]
    assert first.cases == ("gen", "acc")
    assert len(first.paradigms) == 2
    assert all(p.startswith("ru.") for p in first.paradigms)
    korea = lemmas("Трудовой партии Кореи", "ru")[0]
    assert korea.paradigms[2] == ""


def test_no_more_than_3_lemmas_the_cheapest_first_each_once():
    for form, lang, type_, _ in BY_THE_LETTERS + BY_THE_KNOWN + NOT_YET:
        found = lemmas(form, lang, type_)
        assert 1 <= len(found) <= 3
        assert [x.cost for x in found] == sorted(x.cost for x in found)
        assert len({x.name for x in found}) == len(found)
        assert all(len(x.paradigms) == len(words(form)) for x in found)


@pytest.mark.parametrize("lang", ["xx", "", "en", "RU", None])
def test_an_unknown_language_is_refused_by_name(lang):
    with pytest.raises(UnknownLanguageError, match=r"known are bg, mk"):
        lemmas("Москва", lang)


@pytest.mark.parametrize("name", ["", " ", "—", "«»", "\u200b", "\u0301"])
def test_a_name_without_words_has_no_lemma(name):
    assert [lemmas(name, lang) for lang in CYRILLIC_LANGUAGES] == [()] * len(CYRILLIC_LANGUAGES)


@pytest.mark.parametrize("lang", ["ru", "bg", "kk"])
@pytest.mark.parametrize("name", ["а" * 100_000, "Владимира " * 5_000, "а-" * 5_000, "\u0301" * 100_000 + "а"])
def test_a_name_beyond_the_limits_is_its_own_lemma(lang, name):
    assert names(name, lang) == [name]


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_a_name_of_16_words_or_999_letters_has_a_bounded_answer(lang):
    for type_ in (None, "PER", "ORG"):
        assert 1 <= len(lemmas("Новой " * 16, lang, type_)) <= 3
        assert 1 <= len(lemmas("а" * 999, lang, type_)) <= 3


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_odd_letters_are_answered(lang):
    for name in ("\ud800Путина", "Пут\ud800ина", "Путина\x00", "İ", "Ки\u0301ева", "Ǆ", "ß", "а", "Ѣ"):
        assert all(x.name for x in lemmas(name, lang))
        assert lemmas(name, lang)


@given(
    st.lists(
        st.one_of(
            st.sampled_from(["Владимира", "Новой", "Ким", "-", " ", "«", "на", "ООН", "ой", "İ"]),
            st.text(st.characters(), max_size=4),
        ),
        max_size=14,
    ).map("".join),
    st.sampled_from(CYRILLIC_LANGUAGES),
    st.sampled_from([None, "PER", "LOC"]),
)
@settings(max_examples=150, deadline=None)
def test_any_string_has_at_most_3_lemmas_that_keep_what_stands_around_its_words(name, lang, type_):
    found = lemmas(name, lang, type_)
    assert len(found) <= 3
    assert bool(found) == bool(words(name))
    assert all(len(words(x.name)) == len(words(name)) for x in found)
