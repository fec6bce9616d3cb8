"""Japanese names: read in any romanization and in kana, spelled in seven traditions, and read back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.text.unify import unify
from namenorm.transcription.japanese import names as japanese
from namenorm.transcription.japanese.letters import styles, write
from namenorm.transcription.japanese.reading import known_morae, rows

SPOKEN = [m for m in known_morae() if m not in ("n", "q")]


def first(name, lang):
    return japanese.spell(japanese.read(name)[0], lang)[0]


def forms(name, lang):
    return [form for reading in japanese.read(name) for form in japanese.spell(reading, lang)]


@pytest.mark.parametrize(
    ("name", "same_as"),
    [
        ("Ōsaka", "Ôsaka"),
        ("Kôbe", "Kōbe"),
        ("Satou Eisaku", "Satō Eisaku"),
        ("Satoh Eisaku", "Satō Eisaku"),
        ("Ohta", "Ōta"),
        ("Sizuoka", "Shizuoka"),
        ("Tukuba", "Tsukuba"),
        ("Hukusima", "Fukushima"),
        ("Syunzyu", "Shunju"),
        ("Mombetsu", "Monbetsu"),
        ("Kemmu", "Kenmu"),
        ("Uyeno", "Ueno"),
        ("Akita-shi", "Akita"),
        ("Akita Prefecture", "Akita"),
        ("Mount Aso", "Aso"),
        ("Fuchū, Tokyo", "Fuchū"),
        ("しんじゅく", "Shinjuku"),
        ("シンジュク", "Shinjuku"),
        ("ｼﾝｼﾞｭｸ", "Shinjuku"),
        ("さっぽろ", "Sapporo"),
        ("いすゞ", "Isuzu"),
        ("くろさわ・あきら", "Kurosawa Akira"),
        ("おおさか", "Ōsaka"),
        ("とうほく", "Tōhoku"),
    ],
)
def test_other_writings_of_a_name_have_the_same_first_reading(name, same_as):
    assert japanese.read(name)[0] == japanese.read(same_as)[0] != ()


def test_reading_marks_length_doubling_and_the_moraic_n():
    assert japanese.read("Jun'ichirō Hattori")[0] == (("ju", "n", "i", "chi", "rō"), ("ha", "q", "to", "ri"))


@pytest.mark.parametrize("name", ["Inoue", "Setouchi", "Katsuura", "Minoo"])
def test_vowels_of_two_roots_are_not_read_as_one_long_vowel(name):
    assert all(len(mora) == len(mora.encode()) for mora in japanese.read(name)[0][0])


def test_newspaper_spelling_without_apostrophe_gives_both_readings():
    assert japanese.read("Kenichi") == [(("ke", "n", "i", "chi"),), (("ke", "ni", "chi"),)]


def test_initial_o_may_be_long():
    assert japanese.read("Ota") == [(("o", "ta"),), (("ō", "ta"),)]


def test_kana_for_foreign_sounds_differ_from_kunrei_spellings():
    assert japanese.read("ティ")[0] == (("ti",),)
    assert japanese.read("Ti")[0] == (("chi",),)


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "-",
        "'",
        "Москва",
        "Smith",
        "東京",
        "Kim Jong-un",
        "Ng",
        "Sapp",
        "ー",
        "っ",
        "Prefecture Ltd",
        "\ud800",
        "a" * 1000,
    ],
)
def test_what_is_no_japanese_name_has_no_reading(name):
    assert japanese.read(name) == []


@pytest.mark.parametrize(
    ("name", "lang", "form"),
    [
        ("Shinzō Abe", "ru", "Синдзо Абэ"),
        ("Shinzo Abe", "uk", "Сіндзо Абе"),
        ("Shinzo Abe", "bg", "Шиндзо Абе"),
        ("Shinzo Abe", "mk", "Шинзо Абе"),
        ("Shinzo Abe", "sr", "Шинзо Абе"),
        ("Shinzo Abe", "be", "Сіндзо Абэ"),
        ("Ryūnosuke Akutagawa", "ru", "Рюносукэ Акутагава"),
        ("Jun'ichirō Koizumi", "ru", "Дзюнъитиро Коидзуми"),
        ("Matsui Hideki", "ru", "Мацуи Хидэки"),
        ("Hakone", "ru", "Хаконе"),
        ("Yonago", "ru", "Йонаго"),
        ("Miyoshi", "ru", "Миёси"),
        ("Yokkaichi", "ru", "Йоккаити"),
        ("Hokkaidō", "ru", "Хоккайдо"),
        ("Yoshida Shōin", "ru", "Ёсида Сёин"),
        ("Ishii", "sr", "Ишии"),
        ("Gunma", "ru", "Гумма"),
        ("Miyagi", "uk", "Міяґі"),
        ("Tōjō", "uk", "Тодзьо"),
        ("Niigata", "uk", "Ніїґата"),
        ("Fujieda", "uk", "Фудзієда"),
        ("Sapporo", "bg", "Сапоро"),
        ("Kyūshū", "bg", "Кюшу"),
        ("Toyohashi", "bg", "Тойохаши"),
        ("Sendai", "sr", "Сендај"),
        ("Saitama", "sr", "Саитама"),
        ("Saitama", "mk", "Сајтама"),
        ("Kyūshū", "sr", "Кјушу"),
        ("Fujieda", "sr", "Фуџиједа"),
        ("Aomori", "be", "Аоморы"),
        ("Tomioka", "be", "Таміёка"),
        ("Sendai", "kk", "Сендай"),
        ("Sendai", "tt", "Сендай"),
    ],
)
def test_the_usual_spelling_comes_first_or_second(name, lang, form):
    assert form in forms(name, lang)[:2]


@pytest.mark.parametrize(
    ("name", "lang", "form"),
    [
        ("Shinzo Abe", "ru", "Шиндзо Абэ"),
        ("Shinzo Abe", "uk", "Шіндзо Абе"),
        ("Ōoka", "ru", "Ооока"),
        ("Ota", "ru", "Оота"),
        ("Miyazaki", "bg", "Миязаки"),
        ("Fuji", "sr", "Фуђи"),
        ("Matsudo", "be", "Мацуда"),
        ("Kōchi", "be", "Коты"),
        ("Kōchi", "be", "Коці"),
        ("Nagasaki", "uk", "Нагасакі"),
        ("Niigata", "sr", "Нигата"),
        ("Hokkaidō", "bg", "Хоккайдо"),
        ("Minami-ku", "ru", "Минами-ку"),
    ],
)
def test_other_spellings_in_use_are_given_too(name, lang, form):
    assert form in forms(name, lang)


@pytest.mark.parametrize("lang", japanese.TRADITIONS)
def test_a_spelling_keeps_to_one_style(lang):
    for form in forms("Shinichi Fujishiro", lang):
        assert not {"ш", "с"} <= set(form.lower())


def test_the_order_of_words_is_kept():
    assert first("Abe Shinzō", "ru").split()[0] == "Абэ"


def test_spelling_what_is_no_mora_is_an_error():
    with pytest.raises(ValueError, match="xyz"):
        japanese.spell((("a", "xyz"),), "ru")


def test_nothing_to_spell_has_no_spelling():
    assert japanese.spell((), "ru") == japanese.spell(((),), "sr") == []


@pytest.mark.parametrize("lang", japanese.TRADITIONS)
def test_every_mora_comes_back_from_every_tradition(lang):
    for mora in SPOKEN:
        words = [(mora,), ("ka", mora), ("ki", mora, "ta"), ("ka", "n", mora, "ko"), ("o", mora)]
        if mora[0] in "kstpc":
            words.append(("ka", "q", mora))
        for word in words:
            reading = (word,)
            for form in japanese.spell(reading, lang):
                assert japanese.bare(reading)[0] in japanese.sources(unify(form), lang), (word, form)


@pytest.mark.parametrize("lang", japanese.TRADITIONS)
@given(word=st.lists(st.sampled_from(SPOKEN[:100]), min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_the_first_spelling_of_any_word_comes_back(lang, word):
    form = japanese.spell((tuple(word),), lang)[0]
    assert japanese.bare((tuple(word),))[0] in japanese.sources(unify(form), lang)


@pytest.mark.parametrize(
    ("word", "lang", "name"),
    [
        ("дзюнъитиро", "ru", "Jun'ichirō"),
        ("джуничиро", "bg", "Jun'ichirō"),
        ("џуничиро", "sr", "Jun'ichirō"),
        ("кен'їчі", "uk", "Ken'ichi"),
        ("осака", "ru", "Ōsaka"),
        ("оосака", "ru", "Ōsaka"),
        ("нигата", "sr", "Niigata"),
        ("нагана", "be", "Nagano"),
        ("хатыедзі", "be", "Hachiōji"),
        ("тедзюцу", "ru", "chōjutsu"),
        ("момбецу", "bg", "Monbetsu"),
        ("никко", "ru", "Nikkō"),
        ("никко", "tg", "Nikkō"),
    ],
)
def test_a_cyrillic_word_leads_to_the_bare_morae_of_its_name(word, lang, name):
    assert japanese.bare(japanese.read(name)[0])[0] in japanese.sources(word, lang)


def test_spellings_of_all_traditions_meet():
    words = {
        "ru": "синдзо",
        "uk": "шіндзо",
        "bg": "шинзо",
        "mk": "шинзо",
        "sr": "шинзо",
        "be": "сіндзо",
        "kk": "синдзо",
    }
    assert all(("shi", "n", "zo") in japanese.sources(word, lang) for lang, word in words.items())


def test_names_that_differ_in_a_sound_do_not_meet():
    assert not set(japanese.sources("сато", "ru")) & set(japanese.sources("сайто", "ru"))
    assert not set(japanese.sources("фудзии", "ru")) & set(japanese.sources("фудзи", "ru"))


@pytest.mark.parametrize(
    "word",
    ["", "москва", "пекин'", "лондон", "владимир", "н", "нтака", "кам", "kobe", "東京", "\ud800", "ка" * 500, "н" * 32],
)
def test_what_cannot_be_japanese_has_no_sources(word):
    assert japanese.sources(word, "ru") == ()


@pytest.mark.parametrize("lang", japanese.TRADITIONS)
def test_sources_are_few_even_for_the_most_ambiguous_word(lang):
    assert len(japanese.sources("ни" * 16, lang)) <= 24
    assert len(japanese.sources("на" * 16, lang)) <= 24


@given(st.text(max_size=60), st.sampled_from(japanese.TRADITIONS))
@settings(max_examples=120, deadline=None)
def test_any_text_gets_an_answer(text, lang):
    japanese.sources(text, lang)
    for reading in japanese.read(text):
        assert japanese.spell(reading, lang)


PROBES = [
    ("ō", "ta"), ("o", "ka", "mo", "to"), ("ha", "ko", "ne"), ("ma", "e", "ba", "shi"), ("e", "bi", "na"), ("yo", "na", "go"),
    ("ka", "n", "e", "tsu"), ("ma", "tsu", "i"), ("ko", "he", "i"), ("sa", "i", "ta", "ma"), ("to", "yo", "ta"), ("shi", "chi", "ji"),
    ("zo",), ("na", "ga", "i"), ("ti",), ("ni", "q", "ko"), ("ryu", "ryo"), ("ni", "i", "ta"), ("gu", "n", "ma"), ("gu", "n", "ba"),
    ("gu", "n", "pa"), ("mi", "e"), ("a", "o", "i"), ("cha", "sha", "ja"),
]  # fmt: skip


def test_every_change_of_every_variant_is_reached_by_a_style():
    reached = set()
    for lang in japanese.TRADITIONS:
        for style in styles(lang):
            for row in rows("ja_variants.tsv"):
                unit = (row[1], row[2])
                if row[0] in style.name.split() and style.letters.get(unit) == row[3]:
                    # a stand-in shows whether this row is what is written
                    probed = {**style.letters, unit: "%"}
                    if any("%" in write(probed, word) for word in PROBES):
                        reached.add((row[0], *unit))
    assert reached == {(row[0], row[1], row[2]) for row in rows("ja_variants.tsv")}


def test_customary_names_have_a_cell_for_each_tradition_in_its_alphabet():
    lines = list(rows("customary_ja.tsv"))
    assert lines
    foreign = {
        "ru": "іїєґўјџђћњљ",
        "uk": "ыэёъўјџ",
        "be": "ищъјџї",
        "bg": "ыэёіїјџ",
        "mk": "ыэёйщюяі",
        "sr": "ыэёйщюяі",
        "kk": "їєґјџ",
    }
    for name, *cells in lines:
        assert len(cells) == len(japanese.TRADITIONS), name
        assert not name.isascii() or any(cells)
        for lang, cell in zip(japanese.TRADITIONS, cells, strict=True):
            assert all(cell.split("/")) or not cell
            assert not set(cell.lower()) & set(foreign[lang]), (name, lang)
