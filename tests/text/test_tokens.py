"""tokens, words, joins: what a word is, where it stands, and what may be one name."""

import pytest

from namenorm.text.tokens import ends_sentence, is_hyphen, joins, split, tokens, words

AWKWARD = [
    "Средба во Пекинг: Си Џинпинг и Ким Џонг Ун.",
    "İİİİ İstanbul — Путин İ в Кремле İ",
    "Влади́мир Зеле́нский у Киї́ві",
    "Ки\u0438\u0306в и\u0306 Й",
    "😀 Ким 😀😀 Чен 🇰🇵 Ын",
    "𐐀𐐁 Київ 𝕂𝕚𝕞",
    "\ud800Ким\udfff Чен\ud83d Ын",
    "ﬁn ß Ǆemal ΐ ŉ Київ",
    "Вла\u00adди\u200bмир\ufeff Путин",
    "О’Браєн, Мун Дже-ин, В.В. Путин\r\nКНДР-Росія",
    "",
    "  \n\t ",
    "'’ʼ",
    "ʼКиївʼ ‘Київ’ ''Київ''",
]


@pytest.mark.parametrize("text", AWKWARD)
def test_offsets_index_the_text_as_given(text):
    end = 0
    for token in tokens(text):
        assert text[token.start : token.end] == token.text
        assert end <= token.start < token.end
        end = token.end


@pytest.mark.parametrize("text", AWKWARD)
def test_no_letter_or_digit_is_outside_a_token(text):
    inside = {i for t in tokens(text) for i in range(t.start, t.end)}
    assert not [c for i, c in enumerate(text) if c.isalnum() and i not in inside]


@pytest.mark.parametrize("text", AWKWARD)
def test_the_words_of_a_name_are_the_keys_of_its_tokens(text):
    assert words(text) == tuple(t.key for t in tokens(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("О’Браєн", ["О’Браєн"]),
        ("О'Браєн і Мар’яна", ["О'Браєн", "і", "Мар’яна"]),
        ("Припʼять", ["Припʼять"]),
        ("Мун Дже-ин", ["Мун", "Дже", "ин"]),
        ("В.В. Путин", ["В", "В", "Путин"]),
        ("COVID-19", ["COVID", "19"]),
        ("КНДР-Росія", ["КНДР", "Росія"]),
        ("Су-57М3", ["Су", "57М3"]),
        ("«Вот Так»", ["Вот", "Так"]),
        ("‘Київ’", ["Київ"]),
        ("Київ_Москва", ["Київ", "Москва"]),
        ("Влади́мир з’єднання", ["Влади́мир", "з’єднання"]),
        ("Київ…Москва", ["Київ", "Москва"]),
        ("@KremlinRussia #Київ", ["KremlinRussia", "Київ"]),
        ("习近平 Си", ["习近平", "Си"]),
    ],
)
def test_what_a_word_is(text, expected):
    assert [t.text for t in tokens(text)] == expected


def test_a_word_in_letter_apostrophes_for_quotes_is_the_word():
    assert words("ʼКиївʼ") == words("‘Київ’")


def test_a_decomposed_letter_does_not_end_a_word():
    assert words("Калии\u0306 Украі\u0308на") == ("калий", "україна")


def test_hyphen_and_space_give_the_same_words():
    assert words("Мун Дже-ин") == words("Мун Дже Ин") == words("Мун Дже\u2011ин") == ("мун", "дже", "ин")


@pytest.mark.parametrize(
    ("word", "capitalized", "upper"),
    [
        ("Київ", True, False), ("київ", False, False), ("КНДР", True, True), ("Я", True, False), ("ЄС", True, True),
        ("Ǆemal", True, False), ("ǅemal", True, False), ("2025", False, False), ("Су27", True, False), ("İZ", True, True),
        ("С\u0301Ш", True, True), ("зСУ", False, False), ("СУ27", True, True),
    ],
)  # fmt: skip
def test_how_a_word_is_capitalized(word, capitalized, upper):
    (token,) = tokens(word)
    assert (token.is_capitalized, token.is_upper) == (capitalized, upper)


@pytest.mark.parametrize(
    ("left", "gap"),
    [
        ("Ким", " "), ("Ким", "\n"), ("Ким", "\r\n"), ("Ким", "\u00a0"), ("Ким", "  "), ("Дже", "-"), ("Дже", "\u2011"),
        ("Дже", " - "), ("В", "."), ("В", ". "), ("Дж", ". "), ("В", ".\u00a0"), ("агентство", " «"), ("Бритни", " \""),
        ("П", ".\n"),
    ],
)  # fmt: skip
def test_words_of_one_name_join(left, gap):
    assert joins(left, gap)


@pytest.mark.parametrize(
    ("left", "gap"),
    [
        ("Путин", ". "), ("Киев", ", "), ("Киев", "\n\n"), ("Киев", "\n \n"), ("Киев", "\r\n\r\n"), ("В", "\n\n"),
        ("Киев", " — "), ("Киев", " – "), ("Киев", "; "), ("Киев", " ("), ("Киев", "/"), ("Киев", "     "), ("В", "..."),
        ("Киев", "\u2028"), ("Киев", "\f"), ("Киев", "\u2029"), ("В", ", "), ("Киев", "!"), ("Киев", " 😀 "), ("Киев", "_"),
    ],
)  # fmt: skip
def test_words_of_different_names_do_not_join(left, gap):
    assert not joins(left, gap)


@pytest.mark.parametrize("gap", [". ", ".", "! ", "? ", "…", ": «", "; ", "\n", "\u2028", "\n• ", " — ", " – «", "* "])
def test_a_sentence_can_begin_after_such_a_gap(gap):
    assert ends_sentence(gap)


@pytest.mark.parametrize("gap", [" ", ", ", " «", " (", "\u00a0", "» ", "", ") ", ' "'])
def test_a_sentence_goes_on_over_such_a_gap(gap):
    assert not ends_sentence(gap)


@pytest.mark.parametrize(("gap", "answer"), [("-", True), ("\u2011", True), ("—", False), (" - ", False), ("", False)])
def test_a_hyphen_makes_two_words_one_and_a_dash_does_not(gap, answer):
    assert is_hyphen(gap) is answer


@pytest.mark.parametrize(
    "text", [*AWKWARD, "Ким, " * 40_000, "я" * 150_000, "— " * 90_000, "-" * 70_000 + "\nКим " * 9]
)
def test_a_split_text_is_the_text_and_its_words_are_the_tokens(text):
    parts = [part for piece in split(text) for part in piece]
    assert "".join(parts) == text
    assert parts[1::2] == [t.text for t in tokens(text)]
    assert len(parts) % 2 == 1


def test_a_long_text_is_split_in_pieces_between_words():
    pieces = list(split("Ким Чен Ын " * 40_000))
    assert len(pieces) > 5
    assert all(len(piece) % 2 == 0 and max(map(len, piece[1::2])) == 3 for piece in pieces[:-1])
