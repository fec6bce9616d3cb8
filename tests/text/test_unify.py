"""unify: one key for all ways to type a word, and no letter lost."""

import unicodedata

import pytest

from namenorm.lang.languages import CYRILLIC_LANGUAGES, profile
from namenorm.text.unify import APOSTROPHES, unify

NAMES = [
    "Київ", "Україна", "Їжакевич", "Йорданка", "Ѓорче", "Ќосев", "Ўладзімір", "Быкаў", "Ђоковић", "Џонсон", "Љубљана",
    "Ёлкин", "Қазақстан", "Ұлытау", "Өмүрбек", "Түвшин", "Ҷумҳурӣ", "Җаббаров", "Һади", "Øresund", "Çelik", "Đoković",
    "İstanbul", "Владимир", "О'Браєн", "Прип'ять",
]  # fmt: skip

SURVIVORS = "йїўѓќґєіјљњћђџѕғқңөұүһәҳҷӣӯҗэыъь"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_composed_and_decomposed_letters_are_the_same(name, form):
    assert unify(unicodedata.normalize(form, name)) == unify(name)


@pytest.mark.parametrize("name", [n for n in NAMES if n != "İstanbul"])
def test_case_says_nothing(name):
    assert unify(name.upper()) == unify(name.lower()) == unify(name.title()) == unify(name)


@pytest.mark.parametrize("letter", SURVIVORS)
def test_a_letter_of_its_own_is_kept_composed_or_not(letter):
    assert unify(f"а{letter}а") == f"а{letter}а"
    assert unify(unicodedata.normalize("NFD", f"а{letter}а")) == f"а{letter}а"


@pytest.mark.parametrize("lang", CYRILLIC_LANGUAGES)
def test_only_io_of_an_alphabet_is_written_otherwise(lang):
    changed = {c for c in profile(lang).alphabet if unify(c) != c}
    assert changed <= {"ё"}


@pytest.mark.parametrize(
    ("one", "other"),
    [("й", "и"), ("ї", "і"), ("ў", "у"), ("ѓ", "г"), ("ќ", "к"), ("ґ", "г"), ("є", "е"), ("ң", "н"), ("ӣ", "и")],
)
def test_letters_that_differ_by_a_mark_stay_different(one, other):
    assert unify(f"ма{one}ка") != unify(f"ма{other}ка")


@pytest.mark.parametrize(
    ("written", "key"),
    [("Королёв", "королев"), ("ЁЛКИН", "елкин"), ("Кремле\u0308м", "кремлем"), ("ѝ", "и"), ("сѐ", "се")],
)
def test_io_and_the_graves_are_written_as_print_writes_them(written, key):
    assert unify(written) == key


@pytest.mark.parametrize("apostrophe", APOSTROPHES)
@pytest.mark.parametrize("name", ["О{}Браєн", "Прип{}ять", "O{}Brien", "М{}янма"])
def test_every_apostrophe_is_the_same(name, apostrophe):
    assert unify(name.format(apostrophe)) == unify(name.format("'")) == name.format("'").lower()


@pytest.mark.parametrize(
    "ignorable", ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200e", "\u202e", "\u2069", "\ufe0f"]
)
def test_what_cannot_be_seen_is_dropped(ignorable):
    assert unify(f"Скоп{ignorable}је") == "скопје"
    assert unify(f"Ко{ignorable}рейка{ignorable}") == "корейка"


def test_an_ignorable_between_a_letter_and_its_mark_does_not_hide_the_letter():
    assert unify("Ки\u00ad\u0308в") == unify("Ки\u0308в")
    assert unify("и\u00ad\u0306") == "й"


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Влади́мир", "владимир"),
        ("Зеле́нский", "зеленский"),
        ("Ю\u0301рий", "юрий"),
        ("Киї\u0301в", "київ"),
        ("Бы\u0301каў", "быкаў"),
        ("И\u0300ван", "иван"),
        ("ВЛАДИ\u0301МИР", "владимир"),
        ("Вла\u00adди\u00ad\u0301мир", "владимир"),
        ("Өскемә\u0301н", "өскемән"),
    ],
)
def test_a_stress_mark_on_a_vowel_is_dropped(written, key):
    assert unify(written) == key


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Г\u0301орче", "ѓорче"),
        ("К\u0301осев", "ќосев"),
        ("ма\u0301кедонк\u0301и", "македонќи"),
        ("С\u0301утра", "с\u0301утра"),
    ],
)
def test_a_mark_on_a_consonant_makes_a_letter_and_is_kept(written, key):
    assert unify(written) == key


@pytest.mark.parametrize(
    ("mixed", "cyrillic"),
    [
        ("Флoридa", "Флорида"),
        ("Kиїв", "Київ"),
        ("Рoссия", "Россия"),
        ("Укpаїна", "Україна"),
        ("MОСКВА", "МОСКВА"),
        ("Jаневски", "Јаневски"),
        ("Cкопје", "Скопје"),
        ("Днiпро", "Дніпро"),
    ],
)
def test_latin_look_alikes_in_a_cyrillic_word_are_folded(mixed, cyrillic):
    assert mixed != cyrillic
    assert unify(mixed) == unify(cyrillic)


@pytest.mark.parametrize(
    ("mixed", "latin"), [("Вarner", "Barner"), ("Lоndоn", "London"), ("Nеw", "New"), ("Тrumр", "Trump")]
)
def test_cyrillic_look_alikes_in_a_latin_word_are_folded(mixed, latin):
    assert mixed != latin
    assert unify(mixed) == unify(latin)


@pytest.mark.parametrize("word", ["сор", "cop", "еврор", "xy", "рас", "pac", "ТОР", "TOP"])
def test_a_word_of_one_script_is_left_in_it(word):
    assert unify(word) == word.lower()


def test_the_same_shape_in_two_scripts_is_two_words():
    assert unify("СОР") != unify("COP")


@pytest.mark.parametrize("word", ["iPhoneом", "VIPсектор", "Fастом"])
def test_a_word_whose_scripts_no_look_alike_explains_is_left_alone(word):
    assert unify(word) == word.lower()


@pytest.mark.parametrize("name", [*NAMES, "Straße", "ﬁn", "Ǆemal", "Σίσυφος", "Ким", "ΤΟΚΙΟ", "ẞ", "Ѐ", "12³"])
def test_unifying_twice_changes_nothing(name):
    assert unify(unify(name)) == unify(name)


def test_a_text_put_in_capitals_keeps_its_apostrophes():
    assert unify("о\ua78cбраєн".upper()) == "о'браєн"


@pytest.mark.parametrize("word", ["Kиїв", "Mосква", "Tокио"])
def test_case_says_nothing_of_a_word_of_mixed_script(word):
    assert unify(word.lower()) == unify(word)


def test_lone_surrogates_pass():
    assert unify("Ки\ud800їв") == "ки\ud800їв"
