"""The face of transcription: real names in every tradition, and the syllables by which two traditions meet."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.errors import InputError, MissingExtraError, UnknownLanguageError
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.text.tokens import words
from namenorm.transcription.customary import customary_forms
from namenorm.transcription.names import (
    SOURCES,
    TRADITIONS,
    shared_syllables,
    source_syllables,
    tradition_of,
    transcribe,
)

FOLLOWERS = [lang for lang in CYRILLIC_LANGUAGES if lang not in TRADITIONS]


@pytest.mark.parametrize(
    ("name", "source", "expected"),
    [
        (
            "Kim Jong Un",
            "ko",
            {
                "ru": "Ким Чен Ын",
                "uk": "Кім Чен Ин",
                "be": "Кім Чэн Ын",
                "bg": "Ким Чен-ун",
                "mk": "Ким Џонг Ун",
                "sr": "Ким Џонг Ун",
            },
        ),
        ("Moon Jae-in", "ko", {"ru": "Мун Чжэ Ин", "bg": "Мун Дже-ин", "be": "Мун Чжэ Ін"}),
        (
            "Xi Jinping",
            "zh",
            {"ru": "Си Цзиньпин", "uk": "Сі Цзіньпін", "bg": "Си Дзинпин", "mk": "Си Џинпинг", "sr": "Си Ђинпинг"},
        ),
        ("Mao Zedong", "zh", {"ru": "Мао Цзэдун", "uk": "Мао Цзедун", "bg": "Мао Дзъдун", "sr": "Мао Цедунг"}),
        (
            "Shinzo Abe",
            "ja",
            {"ru": "Синдзо Абэ", "uk": "Сіндзо Абе", "bg": "Шиндзо Абе", "mk": "Шинзо Абе", "sr": "Шинзо Абе"},
        ),
        ("Hiroshima", "ja", {"ru": "Хиросима", "uk": "Хіросіма", "be": "Хірасіма", "bg": "Хирошима", "mk": "Хирошима"}),
    ],
)
def test_the_best_spelling_is_that_of_the_tradition(name, source, expected):
    assert {lang: transcribe(name, source, lang)[0] for lang in expected} == expected


@pytest.mark.parametrize(
    ("name", "source", "lang", "customary", "by_rule"),
    [
        ("Beijing", "zh", "ru", "Пекин", "Бэйцзин"), ("Beijing", "zh", "mk", "Пекинг", "Бејџинг"), ("Hong Kong", "zh", "uk", "Гонконг", "Сянган"),
        ("Tokyo", "ja", "ru", "Токио", "Токё"), ("Kyoto", "ja", "uk", "Кіото", "Кьото"), ("Pyongyang", "ko", "ru", "Пхеньян", "Пхёнъян"),
        ("Seoul", "ko", "bg", "Сеул", "Съул"),
    ],
)  # fmt: skip
def test_what_is_customary_goes_before_what_a_rule_gives(name, source, lang, customary, by_rule):
    forms = transcribe(name, source, lang)
    assert forms[0] == customary
    assert by_rule not in forms[: forms.index(customary) + 1]


def test_a_customary_name_of_the_table_has_the_forms_of_the_table_alone():
    assert transcribe("Beijing", "zh", "kk") == customary_forms("Beijing", "zh", "kk") == ("Бейжің", "Пекин")
    assert customary_forms("Xi Jinping", "zh", "kk") == ()
    assert customary_forms("Beijing", "ja", "ru") == ()


@pytest.mark.parametrize(
    "name", ["Tokyo", "TOKYO", "tokyo", "Tōkyō", "TŌKYŌ", "To\u0304kyo\u0304", " Tokyo ", "Tokyo\n"]
)
def test_case_marks_and_spaces_do_not_count(name):
    assert transcribe(name, "ja", "bg") == ("Токио",)


@pytest.mark.parametrize(
    ("one", "other", "source"),
    [
        ("Xí Jìnpíng", "Xi Jinping", "zh"), ("xi jinping", "Xi Jinping", "zh"), ("XI JINPING", "Xi Jinping", "zh"), ("Xi  Jinping", "Xi Jinping", "zh"),
        ("Shinzō Abe", "Shinzo Abe", "ja"), ("김정은", "Kim Jong Un", "ko"), ("Kim Jong-un", "Kim Jong Un", "ko"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("lang", ["ru", "mk", "bg"])
def test_one_name_written_otherwise_has_the_same_best_spelling(one, other, source, lang):
    assert transcribe(one, source, lang)[0] == transcribe(other, source, lang)[0]


@pytest.mark.parametrize("lang", FOLLOWERS)
@pytest.mark.parametrize(("name", "source"), [("Xi Jinping", "zh"), ("Kim Jong Un", "ko"), ("Tokyo", "ja")])
def test_languages_without_a_tradition_follow_the_russian_one(lang, name, source):
    assert transcribe(name, source, lang) == transcribe(name, source, "ru")
    assert tradition_of(lang) == "ru"


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("Angela Merkel", "zh"),
        ("Angela Merkel", "ja"),
        ("Strength", "ko"),
        ("安倍", "ja"),
        ("12", "zh"),
        ("Путин", "zh"),
        ("", "ko"),
        (" ", "ja"),
    ],
)
@pytest.mark.parametrize("lang", ["ru", "sr"])
def test_a_name_that_cannot_be_read_has_no_spelling(name, source, lang):
    assert transcribe(name, source, lang) == ()


@pytest.mark.parametrize("source", ["", "en", "ZH", "vi", None])
def test_an_unknown_source_is_refused_by_name(source):
    with pytest.raises(InputError, match="names are transcribed from zh, ja, ko"):
        transcribe("Xi Jinping", source, "ru")


@pytest.mark.parametrize("lang", ["", "en", "xx", "rus", None])
def test_an_unknown_language_is_refused_by_name(lang):
    with pytest.raises(UnknownLanguageError, match="known are bg, mk"):
        transcribe("Xi Jinping", "zh", lang)
    with pytest.raises(UnknownLanguageError):
        source_syllables("си", lang)


def test_characters_without_pypinyin_are_told_to_need_an_extra(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pypinyin", None)
    with pytest.raises(MissingExtraError, match="hanzi"):
        transcribe("胡锦涛", "zh", "ru")
    assert transcribe("北京", "zh", "ru") == ("Пекин",)  # customary names need none
    assert transcribe("Hu Jintao", "zh", "ru") == ("Ху Цзиньтао",)


LATIN_PIECES = st.lists(
    st.sampled_from(["xi", "jin", "Kim", "shi", "jeong", "zhuang", "-", " ", "'", "ō", "김", "정", "あ", "ー", "東"]),
    max_size=30,
).map("".join)


@given(st.one_of(LATIN_PIECES, st.text(max_size=40)), st.sampled_from([*SOURCES]), st.sampled_from(CYRILLIC_LANGUAGES))
@settings(max_examples=150, deadline=None)
def test_any_name_has_at_most_12_spellings_each_once_and_in_cyrillic(name, source, lang):
    forms = transcribe(name, source, lang)
    assert len(forms) == len(set(forms)) <= 12
    assert not [form for form in forms if not form.strip() or any("a" <= c <= "z" for c in form.lower())]


def test_of_many_spellings_the_12_best_are_given():
    assert len(transcribe("Park Chung-hee", "ko", "bg")) == 12
    assert len(transcribe("Choe Ryong-hae", "ko", "sr")) == 12


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize(
    "name", ["a" * 100_000, "xi" * 500, "shi " * 250, "김" * 1000, "jeong" * 200, "\ud800", "Kim\x00", "ー" * 1000]
)
def test_hostile_names_have_a_bounded_answer(source, name):
    assert len(transcribe(name, source, "ru")) <= 12


# --- back to the syllables --------------------------------------------------------------------------------------------

SAME_NAMES = {
    "ko": [
        "ru Ким Чен Ын|bg Ким Чен-ун|mk Ким Џонг Ун|sr Ким Џонг Ун|uk Кім Чен Ин|be Кім Чэн Ын|kk Ким Чен Ын",
        "ru Ким Чен Ир|bg Ким Чен-ир|mk Ким Џонг Ил|sr Ким Џонг Ил|uk Кім Чен Ір|be Кім Чэн Ір",
        "ru Ким Ир Сен|bg Ким Ир-сен|mk Ким Ил Сунг|sr Ким Ил Сунг|uk Кім Ір Сен|be Кім Ір Сен",
        "ru Мун Чжэ Ин|bg Мун Дже-ин|mk Мун Џае Ин|sr Мун Џе Ин|uk Мун Чже Ін|be Мун Чжэ Ін",
        "ru Пак Кын Хе|bg Пак Гън-хе|mk Пак Гун Хје|sr Пак Гун Хје|uk Пак Кин Хе|be Пак Кын Хе",
        "ru Юн Сок Ёль|bg Юн Сок-йол|mk Јун Сук Јол|sr Јун Сук Јол|uk Юн Сок Йоль",
        "ru Пан Ги Мун|bg Бан Ки-мун|mk Бан Ки Мун|sr Бан Ки Мун|uk Пан Гі Мун|be Пан Гі Мун",
        "ru Ли Мён Бак|bg Ли Мьонг-бак|mk Ли Мјунг Бак|sr Ли Мјунг Бак|uk Лі Мьон Бак",
        "ru Ким Ё Чжон|bg Ким Йо-чен|mk Ким Јо Џонг|sr Ким Јо Џонг|uk Кім Йо Джон",
        "ru Ким Дэ Чжун|bg Ким Де-джун|mk Ким Дае Џунг|sr Ким Де Џунг|uk Кім Де Чжун",
        "ru Но Му Хён|bg Но Му-хьон|mk Ро Му Хјун|sr Но Му Хјун|uk Но Му Хьон",
        "ru Чхве Рён Хэ|bg Чхве Рьон-хе|mk Чо Рјонг Хае|sr Чое Рјонг Хе|uk Чхве Рьон Хе",
    ],
    "zh": [
        "ru Си Цзиньпин|bg Си Дзинпин|mk Си Џинпинг|sr Си Ђинпинг|uk Сі Цзіньпін|be Сі Цзіньпін|kk Си Цзиньпин",
        "ru Мао Цзэдун|bg Мао Дзъдун|mk Мао Цедунг|sr Мао Цедунг|uk Мао Цзедун|be Мао Цзэдун",
        "ru Дэн Сяопин|bg Дън Сяопин|mk Денг Сјаопинг|sr Денг Сјаопинг|uk Ден Сяопін|be Дэн Сяапін",
        "ru Ху Цзиньтао|bg Ху Дзинтао|mk Ху Џинтао|sr Ху Ђинтао|uk Ху Цзіньтао|be Ху Цзіньтаа",
        "ru Цзян Цзэминь|bg Дзян Дзъмин|mk Џијанг Цемин|sr Ђијанг Цемин|uk Цзян Цземінь|be Цзян Цзэмінь",
        "ru Ли Кэцян|bg Ли Къцян|mk Ли Кечијанг|sr Ли Кећијанг|uk Лі Кецян|be Лі Кэцян",
        "ru Ван И|bg Ван И|mk Ванг Ји|sr Ванг Ји|uk Ван Ї|be Ван І",
        "ru Чжоу Эньлай|bg Джоу Енлай|mk Џоу Енлај|sr Џоу Енлај|uk Чжоу Еньлай|be Чжоу Эньлай",
        "ru Цинь Ган|bg Цин Ган|mk Чин Ганг|sr Ћин Ганг|uk Цінь Ган|be Цінь Ган",
        "ru Вэнь Цзябао|bg Вън Дзябао|sr Вен Ђабао|uk Вень Цзябао|be Вэнь Цзябаа",
        "ru Гуандун|bg Гуандун|mk Гуангдонг|sr Гуангдунг|uk Гуандун|be Гуандун",
        "ru Чунцин|bg Чунцин|mk Чонгќинг|sr Чунгћинг|uk Чунцін|be Чунцын",
    ],
    "ja": [
        "ru Синдзо Абэ|bg Шиндзо Абе|mk Шинзо Абе|sr Шинзо Абе|uk Сіндзо Абе|be Сіндза Абэ",
        "ru Ёсихидэ Суга|bg Йошихиде Суга|mk Јошихиде Суга|sr Јошихиде Суга|uk Йосіхіде Суґа|be Ёсіхідэ Суга",
        "ru Фумио Кисида|bg Фумио Кишида|mk Фумио Кишида|sr Фумио Кишида|uk Фуміо Кісіда|be Фуміа Кісіда",
        "ru Дзюнъитиро Коидзуми|bg Джуничиро Коидзуми|mk Џуничиро Коизуми|sr Џуничиро Коизуми|uk Дзюн'їтіро Коїдзумі",
        "ru Сигэру Исиба|bg Шигеру Ишиба|mk Шигеру Ишиба|sr Шигеру Ишиба|uk Сіґеру Ісіба|be Сігэру Ісіба",
        "ru Фукусима|bg Фукушима|mk Фукушима|sr Фукушима|uk Фукусіма|be Фукусіма",
        "ru Хиросима|bg Хирошима|mk Хирошима|sr Хирошима|uk Хіросіма|be Хірасіма",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("source", "spellings"), [(source, name) for source, names in SAME_NAMES.items() for name in names]
)
def test_one_name_in_two_traditions_shares_the_syllables_of_each_word(source, spellings):
    first, *others = (tuple(spelling.split(" ", 1)) for spelling in spellings.split("|"))
    for lang, other in others:
        for one, two in zip(words(first[1]), words(other), strict=True):
            shared = set(source_syllables(one, first[0])) & set(source_syllables(two, lang))
            assert [key for key in shared if key.startswith(f"{source}:")], (one, two)


@pytest.mark.parametrize(
    ("a", "lang_a", "b", "lang_b"),
    [
        ("ын", "ru", "ир", "ru"), ("ын", "ru", "ил", "mk"), ("ун", "mk", "ил", "mk"), ("ун", "bg", "ир", "bg"), ("ын", "ru", "ін", "uk"),
        ("ин", "uk", "ір", "uk"), ("чжэнь", "ru", "чэнь", "ru"), ("цзян", "ru", "цян", "ru"), ("цзянь", "ru", "цзян", "ru"),
        ("ван", "ru", "вэн", "ru"), ("ли", "ru", "лю", "ru"), ("су", "ru", "сюй", "ru"), ("ху", "ru", "фу", "ru"), ("цинь", "ru", "цин", "ru"),
        ("кэцян", "ru", "цян", "ru"), ("цзиньпин", "ru", "цзиньтао", "ru"), ("цзиньтао", "ru", "џинпинг", "mk"), ("пак", "ru", "пэк", "ru"),
        ("юн", "ru", "ен", "ru"), ("чен", "ru", "чхон", "ru"), ("мун", "ru", "мин", "ru"), ("абэ", "ru", "обэ", "ru"), ("суга", "ru", "сугэ", "ru"),
        ("кисида", "ru", "исиба", "ru"), ("кисида", "ru", "ишиба", "mk"), ("хиросима", "ru", "фукушима", "bg"), ("нагасаки", "ru", "нагоя", "ru"),
    ],
)  # fmt: skip
def test_different_names_share_no_syllables(a, lang_a, b, lang_b):
    assert source_syllables(a, lang_a)
    assert source_syllables(b, lang_b)
    assert not set(source_syllables(a, lang_a)) & set(source_syllables(b, lang_b))


@pytest.mark.parametrize(
    ("name", "lang"),
    [
        ("Владимир Путин", "ru"), ("Дмитрий Медведев", "ru"), ("Ангела Меркель", "ru"), ("Дональд Трамп", "ru"), ("Лев Толстой", "ru"),
        ("Тарас Шевченко", "uk"), ("Володимир Зеленський", "uk"), ("Якуб Колас", "be"), ("Святлана Алексіевіч", "be"),
        ("Бойко Борисов", "bg"), ("Иван Вазов", "bg"), ("Христо Ботев", "bg"), ("Никола Груевски", "mk"), ("Зоран Заев", "mk"),
        ("Александар Вучић", "sr"), ("Новак Ђоковић", "sr"), ("Никола Тесла", "sr"), ("Қасым-Жомарт Тоқаев", "kk"), ("Абай Құнанбаев", "kk"),
        ("Борис Джонсон", "ru"), ("Европейский союз", "ru"), ("Нью-Йорк", "ru"),
    ],
)  # fmt: skip
def test_ordinary_names_have_no_shared_syllables(name, lang):
    named = words(name)
    assert shared_syllables(named, lang) == ((),) * len(named)


@pytest.mark.parametrize(
    ("name", "lang", "key"),
    [
        ("Ким Чен Ын", "ru", "ko:eun"),
        ("Ким Џонг Ун", "mk", "ko:eun"),
        ("Си Ђинпинг", "sr", "zh:jin-ping"),
        ("Фумио Кишида", "bg", "ja:ki-shi-da"),
    ],
)
def test_an_east_asian_name_has_syllables_for_each_word(name, lang, key):
    found = shared_syllables(words(name), lang)
    assert all(found)
    assert key in found[-1]


def test_only_languages_that_all_words_can_be_of_are_kept():
    assert {key[:2] for key in source_syllables("си", "ru")} > {"zh"}
    sources = [{key[:2] for key in keys} for keys in shared_syllables(("си", "цзиньпин"), "ru")]
    assert sources == [{"zh"}, {"zh"}]


@pytest.mark.parametrize("lang", ["en", "xx", ""])
def test_words_of_no_cyrillic_language_have_no_shared_syllables(lang):
    assert shared_syllables(("ким", "чен"), lang) == ((), ())


@pytest.mark.parametrize("named", [(), ("ким",) * 5, ("ким",) * 100])
def test_no_words_and_too_many_have_no_shared_syllables(named):
    assert shared_syllables(named, "ru") == ((),) * len(named)


@pytest.mark.parametrize("word", ["", "\ud800", "ж" * 10_000, "чен" * 3_000, "син" * 5, "а" * 16, "Ω", "kim"])
@pytest.mark.parametrize("lang", TRADITIONS)
def test_any_word_has_bounded_syllables(word, lang):
    keys = source_syllables(word, lang)
    assert len(keys) == len(set(keys)) <= 200
    assert all(key[:2] in SOURCES and key[2] == ":" for key in keys)


@given(
    st.sampled_from(TRADITIONS),
    st.sampled_from(["Xi Jinping", "Li Keqiang", "Wang Yi", "Deng Xiaoping", "Zhou Enlai", "Hu Jintao", "Qin Gang"]),
)
@settings(max_examples=40, deadline=None)
def test_the_best_chinese_spelling_leads_back_to_one_reading_in_every_tradition(lang, name):
    best = words(transcribe(name, "zh", lang)[0])
    russian = words(transcribe(name, "zh", "ru")[0])
    for one, other in zip(best, russian, strict=True):
        assert {k for k in source_syllables(one, lang) if k[:2] == "zh"} & {
            k for k in source_syllables(other, "ru") if k[:2] == "zh"
        }
