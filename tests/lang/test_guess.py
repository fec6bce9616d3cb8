"""The language of texts and of words, and the codes of languages."""

import pytest

from namenorm.errors import NamenormError, UnknownLanguageError
from namenorm.lang.guess import guess_language, possible_languages
from namenorm.lang.languages import CYRILLIC_LANGUAGES, LANGUAGES, LATIN_LANGUAGES, check_language, profile

SENTENCES = [
    ("bg", "Президентът на България заяви, че преговорите ще се проведат в София. Той каза, че това е важно."),
    ("bg", "Министърът на външните работи се срещна с германския канцлер, за да обсъдят войната."),
    ("bg", "Според агенцията никой не е пострадал при пожара, който избухна снощи в центъра на града."),
    ("mk", "Претседателот изјави дека преговорите ќе се одржат во Скопје. Тој рече дека ова е важно."),
    ("mk", "Министерот за надворешни работи се сретна со германскиот канцелар за да разговараат за војната."),
    ("ru", "Президент России заявил, что переговоры пройдут в Москве. Он также сказал, что это очень важно."),
    ("ru", "Министр иностранных дел встретился с канцлером Германии, чтобы обсудить войну."),
    ("uk", "Президент України заявив, що переговори відбудуться у Києві. Він також сказав, що це важливо."),
    ("uk", "Міністр закордонних справ зустрівся з канцлером Німеччини, щоб обговорити війну."),
    ("sr", "Председник Србије рекао је да ће се преговори одржати у Београду. Он је такође рекао да је то важно."),
    ("sr", "Министар спољних послова састао се са немачким канцеларом да би разговарали о рату."),
    ("be", "Прэзідэнт Беларусі заявіў, што перамовы адбудуцца ў Мінску. Ён таксама сказаў, што гэта важна."),
    ("be", "Міністр замежных спраў сустрэўся з канцлерам Германіі, каб абмеркаваць вайну."),
    ("kk", "Қазақстан Президенті бүгін Астанада үкімет отырысын өткізді. Ол бұл мәселе туралы айтты."),
    ("kk", "Сыртқы істер министрі Германия канцлерімен кездесіп, соғыс туралы сөйлесті."),
    ("ky", "Кыргыз Республикасынын Президенти бүгүн Бишкекте жыйын өткөрдү. Ал бул маселе тууралуу айтты."),
    ("ky", "Тышкы иштер министри Германиянын канцлери менен жолугуп, согуш тууралуу сүйлөштү."),
    ("mn", "Монгол Улсын Ерөнхийлөгч өнөөдөр Улаанбаатар хотод уулзалт хийв. Энэ тухай мэдээлэв."),
    ("mn", "Гадаад хэргийн сайд Германы канцлертай уулзаж, дайны тухай ярилцсан байна."),
    ("tg", "Президенти Ҷумҳурии Тоҷикистон дар шаҳри Душанбе бо сафирон мулоқот кард. Ин дар бораи он аст."),
    ("tg", "Вазири корҳои хориҷӣ бо канслери Олмон вохӯрд ва дар бораи ҷанг суҳбат кард."),
    ("tt", "Татарстан Рәисе бүген Казанда киңәшмә үткәрде. Ул бу турыда сөйләде, һәм халык белән очрашты."),
    ("tt", "Тышкы эшләр министры Германия канцлеры белән очрашты һәм сугыш турында сөйләште."),
    ("en", "The president said that the talks would be held in London."),
    ("en", "Kim Jong Un visited Vladivostok in 2019."),
]


@pytest.mark.parametrize(("lang", "text"), SENTENCES)
def test_the_language_of_a_sentence_is_told(lang, text):
    assert guess_language(text) == lang


@pytest.mark.parametrize(("lang", "text"), SENTENCES)
def test_the_language_does_not_depend_on_case_or_a_link_in_the_text(lang, text):
    assert guess_language(text.upper()) == lang
    assert guess_language(text + " https://example.org/news?id=1") == lang


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("mk", "Ѓорче Петров"),
        ("sr", "Новак Ђоковић"),
        ("uk", "Київ"),
        ("be", "Васіль Быкаў"),
        ("tt", "Җәлил"),
        ("tg", "Ҷумҳурӣ"),
    ],
)
def test_a_letter_that_only_one_alphabet_has_tells_the_language(lang, text):
    assert guess_language(text) == lang


def test_every_language_has_a_sentence():
    assert {lang for lang, _ in SENTENCES} == {*CYRILLIC_LANGUAGES, "en"}


@pytest.mark.parametrize("text", ["", "2025", "…", "😀", "北京"])
def test_a_text_without_cyrillic_is_answered_english(text):
    assert guess_language(text) == "en"


def test_a_cyrillic_name_in_english_letters_around_it_still_tells_the_language():
    assert guess_language("Breaking news: У Києві його зустрів Джонсон, але це не все") == "uk"


@pytest.mark.parametrize(
    ("word", "langs"),
    [
        ("київ", {"uk"}), ("џонг", {"sr", "mk"}), ("ѓорче", {"mk"}), ("ђоковић", {"sr"}), ("быкаў", {"be"}),
        ("ҷумҳурӣ", {"tg"}), ("җаббаров", {"tt"}), ("ұлы", {"kk"}), ("ыну", {"ru", "be", "kk", "ky", "mn", "tt"}),
        ("ґудзь", {"uk"}), ("щъ", {"bg", "ru", "kk", "ky", "mn", "tt"}),
    ],
)  # fmt: skip
def test_only_alphabets_with_all_letters_are_possible(word, langs):
    assert set(possible_languages(word)) == langs


@pytest.mark.parametrize("word", ["trump", "", "2025", "їў", "ѣ"])
def test_a_word_that_no_alphabet_explains_may_be_of_any_language(word):
    assert set(possible_languages(word)) == set(CYRILLIC_LANGUAGES)


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_a_word_of_all_letters_of_an_alphabet_may_be_of_that_language(lang):
    assert lang in possible_languages(profile(lang).alphabet)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_known_code_is_accepted_in_either_case(lang):
    assert check_language(lang) == check_language(lang.upper()) == lang


@pytest.mark.parametrize("nothing", [None, ""])
def test_no_code_means_to_guess(nothing):
    assert check_language(nothing) is None


@pytest.mark.parametrize("code", ["xx", "rus", "mk-MK", " ru", "russian", 7, b"ru", ["ru"], 0, False])
def test_an_unknown_code_is_refused_with_the_known_ones(code):
    with pytest.raises(UnknownLanguageError, match="known are bg, mk, ru") as caught:
        check_language(code)
    assert repr(code) in str(caught.value)
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, NamenormError)


@pytest.mark.parametrize("code", [*LATIN_LANGUAGES, "xx", "", "../profile"])
def test_only_cyrillic_languages_have_a_profile(code):
    with pytest.raises(UnknownLanguageError):
        profile(code)
