"""Korean names: what is read, how seven traditions print it, and which syllables a printed word may be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.text.unify import unify
from namenorm.transcription.korean import names as korean
from namenorm.transcription.korean import styles as korean_styles
from namenorm.transcription.korean.data import (
    customary,
    inventory,
    is_surname,
    places,
    romanized,
    rows,
    surnames,
    syllables_of,
)
from namenorm.transcription.korean.hangul import block_of, is_block, parts_of, syllable_of
from namenorm.transcription.korean.spelling import is_person
from namenorm.transcription.korean.style import Style, write
from namenorm.transcription.spelling import MAX_FORMS, MAX_SEGMENTATIONS

# How news agencies and encyclopedias of each language write well-known people and places.
WELL_KNOWN = """
Kim Jong Un | ru Ким Чен Ын | uk Кім Чен Ин | be Кім Чэн Ын | bg Ким Чен-ун | mk Ким Џонг Ун | kk Ким Чен Ын
Kim Jong-il | ru Ким Чен Ир | uk Кім Чен Ір | be Кім Чэн Ір | bg Ким Чен-ир | mk Ким Џонг Ил | sr Ким Џонг Ил
Kim Il Sung | ru Ким Ир Сен | uk Кім Ір Сен | bg Ким Ир-сен | mk Ким Ил Сунг | sr Ким Ил Сунг
Kim Yo-jong | ru Ким Ё Чжон | uk Кім Йо Чжон | bg Ким Йо-чжон | sr Ким Јо Џонг
Moon Jae-in | ru Мун Чжэ Ин | uk Мун Чже Ін | be Мун Чжэ Ін | bg Мун Дже-ин | mk Мун Џе Ин | sr Мун Џе Ин
Park Geun-hye | ru Пак Кын Хе | uk Пак Кин Хє | bg Пак Гън-хе | sr Пак Гун Хје
Park Chung-hee | ru Пак Чон Хи | bg Пак Чон-хи | sr Пак Чунг Хи
Yoon Suk Yeol | ru Юн Сок Ёль | uk Юн Сок Йоль | be Юн Сок Ёль | bg Юн Сок-йол | mk Јун Сук Јол | sr Јун Сук Јол
Lee Jae-myung | ru Ли Чжэ Мён | uk Лі Чже Мьон | be Лі Чжэ Мён | bg Ли Дже-мьон | mk Ли Џе Мјунг | sr Ли Џе Мјунг
Lee Myung-bak | ru Ли Мён Бак | uk Лі Мьон Бак | bg Ли Мьон-бак | sr Ли Мјунг Бак
Roh Moo-hyun | ru Но Му Хён | uk Но Му Хьон | sr Ро Му Хјун
Roh Tae-woo | ru Ро Дэ У | uk Ро Де У
Kim Dae-jung | ru Ким Дэ Чжун | uk Кім Де Чжун | bg Ким Де-джун | sr Ким Де Џунг
Kim Young-sam | ru Ким Ён Сам | bg Ким Йон-сам | sr Ким Јонг Сам
Chun Doo-hwan | ru Чон Ду Хван | bg Чон Ду-хуан | sr Чун Ду Хван
Syngman Rhee | ru Ли Сын Ман | sr Сингман Ри
Ban Ki-moon | ru Пан Ги Мун | uk Пан Гі Мун | bg Бан Ки-мун | mk Бан Ки Мун | sr Бан Ки Мун
Han Duck-soo | ru Хан Док Су | bg Хан Док-су | sr Хан Дук Су
Choi Sang-mok | ru Чхве Сан Мок | bg Чой Сан-мок
Cho Kuk | ru Чо Гук
Son Heung-min | ru Сон Хын Мин | uk Сон Хин Мін | bg Сон Хюн-мин | sr Сон Хеунг Мин
Bong Joon-ho | ru Пон Джун Хо | bg Бонг Джун-хо | sr Бонг Џун Хо
Park Chan-wook | ru Пак Чхан Ук | bg Пак Чан-ук
Kim Ki-duk | ru Ким Ки Дук | bg Ким Ки-дук | sr Ким Ки Дук
Lee Chang-dong | ru Ли Чхан Дон | bg Ли Чан-дон | sr Ли Чанг Донг
Hong Sang-soo | ru Хон Сан Су | bg Хон Сан-су | sr Хонг Санг Су
Lee Byung-hun | ru Ли Бён Хон | sr Ли Бјунг Хун
Lee Jung-jae | ru Ли Чжон Чжэ | sr Ли Џунг Џе
Song Kang-ho | ru Сон Кан Хо
Youn Yuh-jung | ru Юн Ё Джон
Choi Min-sik | ru Чхве Мин Сик | bg Чой Мин-сик | sr Чој Мин Сик
Bae Doona | ru Пэ Ду На
Gong Yoo | ru Кон Ю
Jeon Jungkook | ru Чон Чонгук
Kim Namjoon | ru Ким Намджун
Kim Taehyung | ru Ким Тхэхён
Park Jimin | ru Пак Чимин
Han Kang | ru Хан Ган | bg Хан Канг
Lee Kun-hee | ru Ли Гон Хи
Lee Jae-yong | ru Ли Чжэ Ён
Kang Kyung-wha | ru Кан Гён Хва
Park Ji-sung | ru Пак Чи Сон | bg Пак Джи-сунг
Kim Min-jae | ru Ким Мин Чжэ | sr Ким Мин Џе
Hwang Hee-chan | ru Хван Хи Чхан
Choe Ryong-hae | ru Чхве Рён Хэ | uk Чхве Рьон Хе
Choe Son-hui | ru Цой Сон Хи
Ri Yong-ho | ru Ли Ён Хо
Jang Song-thaek | ru Чан Сон Тхэк | bg Чан Сон-тек
Ri Sol-ju | ru Ли Соль Чжу | bg Ли Сол-джу
Kim Jae-gyu | ru Ким Чжэ Гю
Ahn Cheol-soo | ru Ан Чхоль Су | bg Ан Чол-су | sr Ан Чол Су
Yi Sun-sin | ru Ли Сун Син
Chung Mong-joon | ru Чон Мон Джун
Chung Eui-yong | ru Чон Ый Ён
Seoul | ru Сеул | uk Сеул | be Сеул | bg Сеул | mk Сеул | sr Сеул | kk Сеул
Pyongyang | ru Пхеньян | uk Пхеньян | be Пхеньян | bg Пхенян | mk Пјонгјанг | sr Пјонгјанг | kk Пхеньян
Busan | ru Пусан | uk Пусан | bg Пусан | sr Бусан
Incheon | ru Инчхон | uk Інчхон | bg Инчон | mk Инчон
Daegu | ru Тэгу | uk Тегу | bg Тегу | sr Тегу
Daejeon | ru Тэджон | sr Теџон
Gwangju | ru Кванджу | sr Гвангџу
Suwon | ru Сувон | uk Сувон
Jeju | ru Чеджу | mk Чеџу | sr Чеџу
Panmunjom | ru Пханмунджом | bg Панмунджом | sr Панмунџом
Itaewon | ru Итхэвон
Pohang | ru Пхохан
Gyeonggi Province | ru Кёнгидо | uk Кьонгідо
North Gyeongsang Province | ru Кёнсан-Пукто | sr Северни Кјонгсанг
South Chungcheong Province | ru Чхунчхон-Намдо
Gangnam District | ru Каннамгу
Sinuiju | ru Синыйджу
Hamhung | ru Хамхын
Yongbyon | ru Йонбён
Yeonpyeong Island | ru Ёнпхёндо
""".strip().splitlines()

CASES = [
    (name.strip(), form.strip()[:2], form.strip()[3:])
    for name, *forms in (line.split("|") for line in WELL_KNOWN)
    for form in forms
]


def spelled(name: str, lang: str) -> list[str]:
    """All spellings of a name, those of its first reading first."""
    return list(dict.fromkeys(form for reading in korean.read(name) for form in korean.spell(reading, lang)))


def plain(form: str) -> str:
    """A spelling without what editors of one language differ in: ё, hyphens, spaces."""
    return form.casefold().replace("ё", "е").replace("-", "").replace(" ", "")


@pytest.mark.parametrize(("name", "lang", "form"), CASES, ids=lambda v: v)
def test_a_well_known_name_is_among_the_first_three_as_editors_print_it(name, lang, form):
    assert plain(form) in [plain(f) for f in spelled(name, lang)[:3]]


@pytest.mark.parametrize(
    ("name", "lang", "form"),
    [
        ("문재인", "ru", "Мун Чжэ Ин"),  # apart, each with a capital
        ("문재인", "bg", "Мун Дже-ин"),  # with a hyphen
        ("문재인", "mk", "Мун Џе Ин"),
        ("김정은", "bg", "Ким Чен-ун"),
        ("강원도", "ru", "Канвондо"),  # the generic part together
        ("강원도", "bg", "Кануън-до"),
        ("강원도", "mk", "Кангвон"),  # and left out
        ("충청북도", "ru", "Чхунчхон-Пукто"),
        ("대전시", "ru", "Тэджон"),
        ("서울특별시", "ru", "Сеул"),
    ],
)
def test_the_usual_way_to_print_a_name_comes_first(name, lang, form):
    assert spelled(name, lang)[0] == form


STYLE_SAMPLES = [
    ("RU", "광양 кванъян, 종로 чонно, 신라 силла, 울주 ульчу, 독립문 тонниммун, 예산 есан, 안양 анян, 강인 канин"),
    ("RU_SOFT", "영암 йонам, 예산 йесан, 울진 ульджин"),
    ("RU_SIGN", "정은 чонъын"),
    ("RU_PRESS", "김재 кимчжэ, 일주 ильчжу"),
    ("RU_JOINED", "정국 чонгук, 일주 ильджу"),
    ("RU_NORTH", "정일 ченир, 성 сен"),
    ("UK", "평창 пхьончхан, 광양 кван'ян, 의성 ийсон, 여주 йоджу"),
    ("UK_IOTA", "문경 мунгйон, 근혜 кинхє"),
    ("UK_GHE", "문경 мунґьон"),
    ("UK_PRESS", "김재 кімчже"),
    ("UK_PRESS_YE", "경 кен, 열 єль"),
    ("UK_NORTH", "정일 ченір"),
    ("BE", "창원 чханвон, 청양 чхан'ян, 진주 чынджу, 의령 ыйрон, 제주 чэджу, 오산 асан"),
    ("BE_PLAIN", "청진 чхонджын, 오산 осан"),
    ("BE_PRESS", "김재 кімчжэ"),
    ("BE_NORTH", "정일 чэнір"),
    ("BG", "청진 чхънджин, 강원 кануън, 경주 кьонджу"),
    ("BG_RU", "김천 кимчхон, 권 квон"),
    ("BG_EN", "안동 андонг, 창원 чангуон, 봉 бонг"),
    ("BG_EN_EO", "평택 пйеонгтаек"),
    ("BG_EN_U", "명 мюнг, 성 сунг"),
    ("BG_MANAS", "소영 сойънг"),
    ("BG_PRESS", "찬욱 чанук, 근혜 кънхе"),
    ("BG_PRESS_EO", "석 сък"),
    ("BG_PRESS_CHZH", "여정 йочжон"),
    ("BG_ASPIRATED", "찬 чхан"),
    ("BG_NORTH", "정일 ченир, 은 ун"),
    ("MK", "청진 чонгџин, 평양 пјонгјанг, 안양 ањанг, 회령 херјонг"),
    ("MK_RR", "광주 гвангџу, 부산 бусан"),
    ("MK_U", "명 мјунг, 성 сунг"),
    ("MK_EO", "흥민 хеунгмин, 근혜 геунхје"),
    ("SR_DJ", "정 ђонг"),
    ("KK_NG", "경기 кёңги, 충청 чхуңчхоң"),
    ("RR", "종로 jongno, 평창 pyeongchang"),
    ("MR", "평양 p'yŏngyang, 청진 ch'ŏngjin"),
    ("MR_PLAIN", "평양 pyongyang, 금강 kumgang"),
    ("NORTH", "남포 nampho, 택 thaek"),
    ("MIXED", "경기 kyeongki"),
]


@pytest.mark.parametrize(("style", "samples"), STYLE_SAMPLES, ids=[s for s, _ in STYLE_SAMPLES])
def test_a_style_writes_its_samples(style, samples):
    for sample in samples.split(", "):
        blocks, expected = sample.split()
        assert write([parts_of(s) for s in syllables_of(blocks)], getattr(korean_styles, style)) == expected


def test_every_style_has_samples():
    styles = {name for name, value in vars(korean_styles).items() if isinstance(value, Style) and name.isupper()}
    assert styles == {name for name, _ in STYLE_SAMPLES}


@pytest.mark.parametrize(
    ("word", "lang", "syllable"),
    [
        ("чен", "ru", "jeong"), ("чон", "ru", "jeong"), ("джон", "ru", "jeong"), ("чжон", "ru", "jeong"),
        ("чен", "uk", "jeong"), ("чэн", "be", "jeong"), ("чен", "bg", "jeong"), ("джън", "bg", "jeong"),
        ("џонг", "mk", "jeong"), ("џунг", "sr", "jeong"), ("чен", "kk", "jeong"), ("чоң", "kk", "jeong"),
        ("ын", "ru", "eun"), ("ин", "uk", "eun"), ("ун", "bg", "eun"), ("ун", "mk", "eun"),
        ("ир", "ru", "il"), ("иль", "ru", "il"), ("ил", "mk", "il"), ("ір", "uk", "il"),
        ("цой", "ru", "choe"), ("чхве", "ru", "choe"), ("чой", "bg", "choe"), ("чој", "sr", "choe"),
        ("мен", "ru", "myeong"), ("мьон", "uk", "myeong"), ("мјунг", "mk", "myeong"), ("гън", "bg", "geun"),
        ("парк", "mk", "bak"), ("ро", "ru", "no"), ("чен", "ky", "jeong"), ("чен", "mn", "jeong"),
    ],
)  # fmt: skip
def test_a_cyrillic_syllable_leads_back_to_the_korean_one(word, lang, syllable):
    assert (syllable,) in korean.sources(word, lang)


@pytest.mark.parametrize(
    ("word", "lang", "syllables"),
    [
        ("пхеньян", "ru", ("pyeong", "yang")),
        ("пјонгјанг", "sr", ("pyeong", "yang")),
        ("ањанг", "sr", ("an", "yang")),
        ("канвондо", "ru", ("gang", "won", "do")),
        ("канвандо", "be", ("gang", "won", "do")),
        ("чонно", "ru", ("jong", "ro")),
        ("силла", "ru", ("sin", "ra")),
        ("согель", "ru", ("seok", "yeol")),
        ("чен-ун", "bg", ("jeong", "eun")),
        ("дже-ин", "bg", ("jae", "in")),
        ("джонъын", "ru", ("jeong", "eun")),
        ("кван'ян", "uk", ("gwang", "yang")),
    ],
)
def test_a_cyrillic_word_leads_back_to_its_syllables(word, lang, syllables):
    assert syllables in korean.sources(word, lang)


@pytest.mark.parametrize("lang", korean.TRADITIONS)
def test_kim_jong_il_and_kim_jong_un_share_no_last_syllable(lang):
    il = {unify(f.replace("-", " ").split()[-1]) for f in korean.spell((("gim",), ("jeong", "il")), lang)[:3]}
    eun = {unify(f.replace("-", " ").split()[-1]) for f in korean.spell((("gim",), ("jeong", "eun")), lang)[:3]}
    read_il = {s for word in il for s in korean.sources(word, lang)}
    read_eun = {s for word in eun for s in korean.sources(word, lang)}
    assert ("il",) in read_il
    assert ("eun",) in read_eun
    assert not read_il & read_eun


@pytest.mark.parametrize("lang", korean.TRADITIONS)
def test_every_syllable_of_the_inventory_survives_the_way_there_and_back(lang):
    for syllable in inventory():
        forms = [unify(f) for f in korean.spell(((syllable,),), lang) if " " not in f]
        assert forms, syllable
        lost = [f for f in forms if (syllable,) not in korean.sources(f, lang)]
        assert not lost, (syllable, lost)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(korean.TRADITIONS),
    st.lists(st.sampled_from([s for s, rarity in inventory().items() if rarity == 0]), min_size=2, max_size=2),
)
def test_the_syllables_of_a_given_name_survive_in_the_usual_spelling(lang, given_name):
    form = korean.spell((("mun",), tuple(given_name)), lang)[0]
    written = form.replace("-", " ").split()[1:]
    assert len(written) == 2
    for word, syllable in zip(written, given_name, strict=True):
        assert (syllable,) in korean.sources(unify(word), lang)


@pytest.mark.parametrize(
    ("names", "hangul"),
    [
        ("Kim Jong Un, Kim Jong-un, Kim Chŏng-ŭn, Gim Jeong-eun, 김정은, 김 정은", "김 정은"),
        ("Lee Jae-myung, Yi Chae-myŏng, I Jaemyeong, 이재명", "이 재명"),
        ("Park Geun-hye, Pak Kŭn-hye, Bak Geunhye", "박 근혜"),
        ("Heung-min Son, Son Heung-min, Sohn Heung Min", "손 흥민"),
        ("Namgung Won, 남궁원", "남궁 원"),
        ("Pyongyang, Pyeongyang, P'yŏngyang, P’yŏngyang, P‘yǒngyang, 평양", "평양"),
        ("Gangnam, Kangnam, 강남", "강남"),
        ("Jongno, Chongno, 종로", "종로"),
        ("Silla, 신라", "신라"),
        ("Gangwon-do, Kangwon Province, Kangwŏn-do, 강원도", "강원 도"),
        ("Kyeongki-do, Gyeonggi Province", "경기 도"),
        ("Cheongju-si, Cheongju City", "청주 시"),
        ("Nampho, Nampo, Namp'o", "남포"),
        ("Kaesong, Gaeseong, Kaesŏng", "개성"),
    ],
)
def test_all_romanizations_of_a_name_have_one_first_reading(names, hangul):
    expected = tuple(map(syllables_of, hangul.split()))
    for name in names.split(", "):
        assert korean.read(name)[0] == expected, name


def test_the_spelling_of_the_north_is_a_further_reading():
    assert (("ryang", "gang"), ("do",)) in korean.read("Yanggang-do")


@pytest.mark.parametrize(
    "name", ["", " ", "Xi Jinping", "Angela Merkel", "Мун", "東京", "R2D2", "-", "'", "\ud800", "ㄱ"]
)
def test_what_is_no_korean_name_has_no_reading(name):
    assert korean.read(name) == []


@pytest.mark.parametrize("word", ["", "-", "'", "президент", "београд", "xyz", "\ud800", "сумка", "김", "а" * 10_000])
def test_what_is_no_korean_word_has_no_sources(word):
    assert korean.sources(word, "ru") == ()


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60) | st.text(alphabet="aeiouyjgnhkmpst -'ŏŭ", max_size=90))
def test_any_text_is_read_within_the_limits(name):
    found = korean.read(name)
    assert len(found) <= korean.MAX_READINGS
    for reading in found:
        assert all(block_of(s) for word in reading for s in word)
        forms = korean.spell(reading, "ru")
        assert forms
        assert len(forms) <= MAX_FORMS


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=60) | st.text(alphabet="чжонгукимаеё-ръ", max_size=90), st.sampled_from(["ru", "sr", "be", "xx"])
)
def test_any_word_has_few_sources(word, lang):
    found = korean.sources(unify(word), lang)
    assert len(found) <= MAX_SEGMENTATIONS
    assert len(set(found)) == len(found)


def test_a_reading_that_is_none_has_no_spelling():
    assert korean.spell((), "ru") == []
    assert korean.spell((("xyz",),), "ru") == []
    assert korean.spell(((),), "ru") == []


def test_a_syllable_is_one_block_and_a_block_one_syllable():
    blocks = [chr(code) for code in range(0xAC00, 0xD7A4)]
    assert [block_of(syllable_of(b)) for b in blocks] == blocks
    assert len({syllable_of(b) for b in blocks}) == len(blocks)


def test_the_tables_use_only_syllables_of_the_inventory():
    words = [*surnames(), *places(), *romanized().values(), *(w for reading in customary() for w in reading)]
    assert {s for word in words for s in word} <= set(inventory())


def test_every_customary_person_has_a_known_surname():
    people = [reading for reading in customary() if len(reading) > 1]
    assert people
    assert all(is_person(reading) and is_surname(reading[0]) for reading in people)


def test_customary_names_have_a_column_for_each_tradition():
    for row in rows("customary_ko.tsv"):
        assert set(row) == {"name", *korean.TRADITIONS}
        assert is_block(row["name"][0]) or row["name"].isascii()
        assert all(form == form.strip() and form for cell in row.values() if cell for form in cell.split("/"))
