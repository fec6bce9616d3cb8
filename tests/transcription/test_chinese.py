"""Chinese names: romanizations and characters to readings, readings to Cyrillic, and Cyrillic back to syllables."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.errors import InputError, MissingExtraError, UnknownLanguageError
from namenorm.text.unify import unify
from namenorm.transcription.chinese import hanzi
from namenorm.transcription.chinese.names import SOURCE, TRADITIONS, read, sources, spell
from namenorm.transcription.chinese.tables import rows, styles, syllables, table_of
from namenorm.transcription.spelling import MAX_FORMS, MAX_SEGMENTATIONS

TABLES = ("ru", "uk", "be", "bg", "mk", "sr")
SYLLABLES = sorted(syllables())


def first(name, lang):
    return spell(read(name)[0], lang)[0]


# ---------------------------------------------------------------- tables


def test_the_module_names_its_source_and_traditions():
    assert SOURCE == "zh"
    assert set(TRADITIONS) == {*TABLES, "kk"}


@pytest.mark.parametrize("table", TABLES)
def test_every_table_has_every_syllable_once(table):
    listed = [row[0] for row in rows(f"zh_{table}.tsv")]
    assert sorted(listed) == SYLLABLES
    assert all(all(forms) for forms in styles(table).values())


def test_the_inventory_is_that_of_the_dictionary():
    assert 400 <= len(SYLLABLES) <= 420
    assert {"lv", "nve", "er", "zhuang", "fo", "xiong"} <= set(SYLLABLES)
    assert not {"fi", "lue", "bong", "gi"} & set(SYLLABLES)


@pytest.mark.parametrize("lang", TRADITIONS)
def test_every_spelling_of_every_syllable_goes_back_to_it(lang):
    spelled = {syllable: spell(((syllable,),), lang) for syllable in SYLLABLES}
    assert all(spelled.values())
    lost = [(s, form) for s, forms in spelled.items() for form in forms if (s,) not in sources(unify(form), lang)]
    assert lost == []


@pytest.mark.parametrize("table", TABLES)
def test_a_table_holds_only_letters_of_its_alphabet(table):
    alphabets = {
        "ru": "абвгдеёжзийклмнопрстуфхцчшыьэюя",
        "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшьюя'",
        "be": "абвгґдеёжзійклмнопрстуўфхцчшыьэюя",
        "bg": "абвгдежзийклмнопрстуфхцчшъюя",
        "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
        "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
    }
    used = {letter for forms in styles(table).values() for form in forms for letter in form}
    assert used <= set(alphabets[table])


@pytest.mark.parametrize("lang", TABLES)
@given(word=st.lists(st.sampled_from([s for s in SYLLABLES if s[0] not in "aeo"]), min_size=2, max_size=2).map(tuple))
@settings(max_examples=60, deadline=None)
def test_two_syllables_written_together_go_back_to_themselves(lang, word):
    assert word in sources(unify(spell((word,), lang)[0]), lang)


# ---------------------------------------------------------------- spelling

NAMES = [
    ("Xi Jinping", "Си Цзиньпин", "Сі Цзіньпін", "Сі Цзіньпін", "Си Дзинпин", "Си Џинпинг", "Си Ђинпинг"),
    ("Deng Xiaoping", "Дэн Сяопин", "Ден Сяопін", "Дэн Сяопін", "Дън Сяопин", "Денг Сјаопинг", "Денг Сјаопинг"),
    ("Hu Jintao", "Ху Цзиньтао", "Ху Цзіньтао", "Ху Цзіньтао", "Ху Дзинтао", "Ху Џинтао", "Ху Ђинтао"),
    ("Mo Yan", "Мо Янь", "Мо Янь", "Мо Янь", "Мо Йен", "Мо Јен", "Мо Јен"),
    ("Zhejiang", "Чжэцзян", "Чжецзян", "Чжэцзян", "Джъдзян", "Џеџанг", "Џеђанг"),
    ("Sichuan", "Сычуань", "Сичуань", "Сычуань", "Съчуан", "Сичуан", "Сичуан"),
    ("Guizhou", "Гуйчжоу", "Гуйчжоу", "Гуйчжоў", "Гуейджоу", "Гуејџоу", "Гуејџоу"),
    ("Yunnan", "Юньнань", "Юньнань", "Юньнань", "Юннан", "Јунан", "Јунан"),
]


@pytest.mark.parametrize("row", NAMES, ids=[row[0] for row in NAMES])
def test_well_known_names_are_spelled_as_print_spells_them(row):
    name, *expected = row
    assert [first(name, lang) for lang in TABLES] == expected


@pytest.mark.parametrize(
    ("name", "lang", "form"),
    [
        ("Chengdu", "ru", "Ченду"),
        ("Guilin", "uk", "Ґуйлінь"),
        ("Chongqing", "uk", "Чунцин"),
        ("Wang Yi", "uk", "Ван Ї"),
        ("Zhengzhou", "be", "Джэнджоў"),
        ("Liaoning", "be", "Ляанін"),
        ("Guangzhou", "bg", "Гуангджоу"),
        ("Wen Jiabao", "bg", "Вън Дзябао"),
        ("Guangdong", "mk", "Гуангдонг"),
        ("Shandong", "sr", "Шандонг"),
        ("Deng Xiaoping", "sr", "Денг Сијаопинг"),
    ],
)
def test_other_styles_in_real_use_follow_the_first(name, lang, form):
    assert form in spell(read(name)[0], lang)[1:3]


@pytest.mark.parametrize(
    ("name", "lang", "form"),
    [
        ("Chang'an", "ru", "Чанъань"),
        ("Hengyang", "ru", "Хэнъян"),
        ("Xi'an", "ru", "Сиань"),
        ("Jin'an", "ru", "Цзиньань"),
        ("Chang'an", "uk", "Чан'ань"),
        ("Chang'an", "bg", "Чанан"),
        ("Guiyang", "sr", "Гуејанг"),
        ("Huanggang", "sr", "Хуанганг"),
        ("Nanning", "mk", "Нанинг"),
    ],
)
def test_syllables_are_joined_as_the_tradition_joins_them(name, lang, form):
    assert first(name, lang) == form
    assert read(name)[0][0] in sources(unify(form), lang)


def test_kazakh_and_languages_without_a_tradition_take_the_russian_forms():
    reading = read("Deng Xiaoping")[0]
    assert spell(reading, "kk") == spell(reading, "ky") == spell(reading, "ru")
    assert sources("сяопин", "tt") == sources("сяопин", "ru") == (("xiao", "ping"),)


def test_no_name_has_more_spellings_than_allowed():
    forms = spell(read("Heilongjiang Guangxi Shuangyashan")[0], "bg")
    assert len(forms) == len(set(forms)) == MAX_FORMS


def test_what_is_no_syllable_or_no_tradition_is_an_error():
    with pytest.raises(InputError, match="syllable"):
        spell((("wug",),), "ru")
    with pytest.raises(UnknownLanguageError):
        spell((("xi",),), "en")
    with pytest.raises(UnknownLanguageError):
        sources("си", "xx")
    assert table_of("sr") == "sr"


# ---------------------------------------------------------------- reading


@pytest.mark.parametrize(
    "written",
    ["Lü Buwei", "Lǚ Bùwéi", "Lv Buwei", "Lyu Buwei", "Lu: Buwei", "Lü3 Bu4wei2", "LÜ BUWEI", "Lü\u0301 Buwei"],
)
def test_all_ways_to_type_pinyin_are_one(written):
    assert read(written) == [(("lv",), ("bu", "wei"))]


@pytest.mark.parametrize(
    "written", ["Mao Zedong", "Mao Ze Dong", "Mao Ze-dong", "Mao, Zedong", "Mao Tse-tung", "Mao Tsê-tung"]
)
def test_all_ways_to_write_a_person_are_one(written):
    assert read(written)[0] == (("mao",), ("ze", "dong"))


@pytest.mark.parametrize(
    ("wade", "pinyin"),
    [
        ("Teng Hsiao-p'ing", "Deng Xiaoping"),
        ("Ts'ao Ts'ao", "Cao Cao"),
        ("Chou En-lai", "Zhou Enlai"),
        ("Hsi Chung-hsün", "Xi Zhongxun"),
        ("Yüan Shih-k'ai", "Yuan Shikai"),
        ("K'ang Yu-wei", "Kang Youwei"),
        ("Chiang Ching-kuo", "Jiang Jingguo"),
        ("Chen Tu-hsiu", "Chen Duxiu"),
        ("Tsai Ing-wen", "Cai Yingwen"),
        ("Lee Teng-hui", "Li Denghui"),
        ("Ssu-ma Ch'ien", "Sima Qian"),
        ("T'ai-pei", "Taibei"),
        ("Kaohsiung", "Gaoxiong"),
    ],
)
def test_wade_giles_is_read(wade, pinyin):
    assert read(wade)[0] == read(pinyin)[0]


def test_every_wade_giles_spelling_with_its_marks_is_read():
    for pinyin, spellings in syllables().items():
        strict = [s for s in spellings if "'" in s or s not in syllables()]
        assert all((pinyin,) in [r[0] for r in read(s)] for s in strict), pinyin


def test_a_plain_aspirate_is_the_second_thought():
    readings = read("Lai Ching-te")
    assert (("lai",), ("qing", "de")) in readings
    assert readings[0] == (("lai",), ("jing", "de"))


def test_pinyin_is_not_read_as_wade_giles_without_a_sign_of_it():
    assert read("Tang Wei") == [(("tang",), ("wei",)), (("tang", "wei"),)]
    assert read("Pan Chang") == [(("pan",), ("chang",)), (("pan", "chang"),)]


def test_an_apostrophe_or_its_absence_parts_syllables():
    assert read("Xi'an") == [(("xi", "an"),)]
    assert read("Xian") == [(("xian",),)]
    assert read("Jinan") == [(("ji", "nan"),), (("jin", "an"),)]
    assert read("Tiananmen") == [(("tian", "an", "men"),)]


def test_words_follow_surname_and_given_name():
    assert read("Ou Yang Xiu")[0] == (("ou", "yang"), ("xiu",))
    assert read("Zedong Mao") == [(("ze", "dong"), ("mao",))]
    assert read("Huang Shan") == [(("huang",), ("shan",)), (("huang", "shan"),)]


@pytest.mark.parametrize(
    ("name", "syllables_of_it"),
    [
        ("Shandong Province", ("shan", "dong")),
        ("Enshi Tujia and Miao Autonomous Prefecture", ("en", "shi")),
        ("Mount Tai", ("tai",)),
        ("Taizhou (Zhejiang)", ("tai", "zhou")),
        ("Fuzhou, Jiangxi", ("fu", "zhou")),
        ("Tai Shan Mountain", ("tai", "shan")),
        ("Huang He River", ("huang", "he")),
    ],
)
def test_generic_english_words_are_left_out(name, syllables_of_it):
    assert read(name)[0] == (syllables_of_it,)


def test_shaanxi_and_shanxi_stay_apart():
    assert first("Shaanxi", "ru") == "Шэньси"
    assert first("Shanxi", "ru") == "Шаньси"


@pytest.mark.parametrize(
    "name",
    ["", " ", "Province", "West Lake", "London", "Kim Jong Un", "Пекин", "1949", "\ud800", "x" * 10_000, "xi " * 500],
)
def test_what_is_no_chinese_name_has_no_reading(name):
    assert read(name) == []


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_gives_readings_that_can_be_spelled_or_none(name):
    try:
        readings = read(name)
    except MissingExtraError:
        assert hanzi.is_hanzi(name)
        return
    assert len(readings) <= 8
    for reading in readings:
        assert spell(reading, "sr")


# ---------------------------------------------------------------- characters


def test_characters_without_pypinyin_say_what_to_install(monkeypatch):
    def missing(name):
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(hanzi, "import_module", missing)
    with pytest.raises(MissingExtraError, match=r"namenorm\[hanzi\]"):
        read("习近平")


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        ("习近平", (("xi",), ("jin", "ping"))),
        ("毛澤東", (("mao",), ("ze", "dong"))),
        ("诸葛亮", (("zhu", "ge"), ("liang",))),
        ("吕布", (("lv",), ("bu",))),
        ("曾国藩", (("zeng",), ("guo", "fan"))),
        ("广东省", (("guang", "dong"),)),
        ("张家口", (("zhang", "jia", "kou"),)),
        ("延边朝鲜族自治州", (("yan", "bian"),)),
    ],
)
def test_characters_are_read_with_pypinyin(name, reading):
    pytest.importorskip("pypinyin")
    assert read(name)[0] == reading


# ---------------------------------------------------------------- back


@pytest.mark.parametrize(
    ("words", "syllable"),
    [
        ({"ru": "цзинь", "uk": "цзінь", "be": "цзінь", "bg": "дзин", "mk": "џин", "sr": "ђин"}, "jin"),
        ({"ru": "чжун", "uk": "чжун", "be": "джун", "bg": "джун", "mk": "џонг", "sr": "џунг"}, "zhong"),
        ({"ru": "сюэ", "uk": "сюе", "be": "сюэ", "bg": "сюе", "mk": "сјуе", "sr": "сјуе"}, "xue"),
        ({"ru": "вэнь", "uk": "вень", "be": "вэнь", "bg": "вън", "mk": "вен", "sr": "вен"}, "wen"),
    ],
)
def test_the_traditions_meet_in_one_syllable(words, syllable):
    for lang, word in words.items():
        assert (syllable,) in sources(word, lang), lang


def test_the_likeliest_syllables_come_first():
    assert sources("чанъань", "ru") == (("chang", "an"),)
    assert sources("хэнян", "ru")[0] == ("he", "niang")
    assert sources("гуејанг", "sr")[0] == ("gui", "yang")
    assert sources("чен", "ru") == sources("чэн", "ru") == (("cheng",),)


def test_a_hyphenated_given_name_goes_back_as_one_word():
    assert sources("цзэ-дун", "ru") == sources("цзэдун", "ru") == (("ze", "dong"),)


@pytest.mark.parametrize("lang", TRADITIONS)
@pytest.mark.parametrize("word", ["", "-", "--", "-си", "правда", "лавров", "xi", "\ud800", "ь", "си" * 30, "习近平"])
def test_what_cannot_be_chinese_has_no_sources(word, lang):
    assert sources(word, lang) == ()


@pytest.mark.parametrize("lang", TABLES)
def test_long_words_have_bounded_sources(lang):
    assert len(sources("анган" * 8, lang)) <= MAX_SEGMENTATIONS


# ---------------------------------------------------------------- customary names


def test_customary_names_are_listed_once_with_a_form_in_the_right_letters():
    customary = rows("customary_zh.tsv")
    assert len({row[0].lower() for row in customary}) == len(customary)
    for row in customary:
        assert len(row) <= 8
        assert any(row[1:]), row[0]
        assert all(form == form.strip() and form for cell in row[1:] if cell for form in cell.split("/")), row[0]


def test_customary_names_differ_from_what_the_tables_give():
    for name, *forms in rows("customary_zh.tsv"):
        if hanzi.is_hanzi(name):
            continue
        ruled = {lang: [first(name, lang)] if read(name) else [] for lang in ("ru", "uk", "be", "bg", "mk", "sr", "kk")}
        given = dict(zip(ruled, (cell.split("/") for cell in forms), strict=False))
        assert any(cell[0] and cell != ruled[lang] for lang, cell in given.items()), name
