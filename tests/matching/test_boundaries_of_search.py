"""How a search goes where words are common, initials stand for words, spellings compete, and only part of a name is found."""

import pytest

from namenorm.index.keys import FEW_FORMS
from namenorm.matching.candidates import MAX_FORMS, forms_alike, forms_further_alike, forms_read_alike
from namenorm.matching.likeness import likeness
from namenorm.matching.neighbours import Neighbours
from namenorm.matching.phrases import PhraseWalker
from namenorm.matching.query import make_query, query_words, reading_languages, singular_readings

GIVEN = [
    "Александр", "Борис", "Виктор", "Георгий", "Денис", "Евгений", "Захар", "Игорь", "Кирилл", "Леонид", "Максим", "Никита", "Олег", "Павел",
    "Роман", "Степан", "Тимофей", "Фёдор", "Эдуард", "Юрий", "Яков", "Арсений", "Вадим", "Василий", "Виталий", "Глеб", "Григорий", "Даниил",
    "Дмитрий", "Егор", "Иван", "Илья", "Константин", "Лев", "Марк", "Михаил", "Николай", "Харитон",
]  # fmt: skip
FAMILY = [
    "Баранов", "Волков", "Гусев", "Дроздов", "Ершов", "Жуков", "Зайцев", "Ильин", "Козлов", "Лебедев", "Медведев", "Носов", "Орлов", "Петухов",
    "Романов", "Соколов", "Тихонов", "Уткин", "Фомин", "Хомяков", "Цветков", "Чижов", "Шубин", "Щукин", "Юдин", "Яшин", "Беляев", "Горин",
    "Климов", "Лосев", "Маслов", "Панов", "Рыбин", "Савин", "Титов", "Фролов", "Шилов", "Ясенев",
]  # fmt: skip


def people(names, lang="ru"):
    """A gazetteer of people, in the order of their names."""
    return "".join(
        f'- {{id: "p{i:03}", type: PER, label: "p{i:03}", names: {{{lang}: ["{name}"]}}}}\n'
        for i, name in enumerate(names)
    )


@pytest.fixture
def search(index_of):
    """``search(names)(step, name)``: the forms that a step finds among people, in order."""

    def among(source):
        index = index_of(source)
        neighbours = Neighbours(index)
        return lambda step, name, lang="ru": step(make_query(name, lang, None), index, neighbours)

    return among


def texts(forms):
    return [form.text for form in forms]


@pytest.mark.parametrize("count", [FEW_FORMS - 1, FEW_FORMS, FEW_FORMS + 1])
def test_a_name_of_two_words_is_found_however_many_names_have_them(search, count):
    names = [f"Александр {family}" for family in FAMILY[: count - 1]] + [f"{given} Иванов" for given in GIVEN[1:count]]
    find = search(people([*names, "Александр Иванов"]))
    assert texts(find(forms_read_alike, "Иванов Александр")) == ["Александр Иванов"]


def test_where_many_have_a_word_an_initial_leads_to_those_that_begin_so_and_a_name_to_its_initial(search):
    names = [*(f"{given} Иванов" for given in GIVEN), *(f"А. {family}" for family in FAMILY), "А. Иванов"]
    find = search(people(names))
    assert "Харитон Иванов" in texts(find(forms_read_alike, "Х. Иванов"))
    assert "А. Иванов" in texts(find(forms_read_alike, "Аркадий Иванов"))


def test_where_many_have_a_word_an_initial_that_few_have_is_found(search):
    find = search(people([*(f"{given} Иванов" for given in GIVEN), "Ш. Иванов", "Ш. Петров"]))
    assert "Ш. Иванов" in texts(find(forms_read_alike, "Шамиль Иванов"))
    assert "Ш. Петров" not in texts(find(forms_read_alike, "Шамиль Иванов"))


@pytest.mark.parametrize(
    ("name", "form"),
    [("А. Петрович Иванов", "Александр Петрович Иванов"), ("Аркадий Петрович Иванов", "А. Петрович Иванов")],
)
def test_a_form_with_an_initial_is_compared_beside_one_with_the_same_other_words(search, name, form):
    names = [
        "Борис Петрович Иванов",
        form,
        *(f"{given} Иванов" for given in GIVEN),
        *(f"А. {family}" for family in FAMILY),
    ]
    assert {form, "Борис Петрович Иванов"} <= set(texts(search(people(names))(forms_read_alike, name)))


def test_a_mistyped_word_of_a_name_of_one_word_leads_to_it(search):
    find = search('- {id: "b", type: LOC, label: "Beijing", names: {ru: ["Пекин"]}}\n')
    assert texts(find(forms_further_alike, "Пекит")) == ["Пекин"]


def test_both_words_of_a_name_may_be_short_and_mistyped(search):
    assert texts(search(people(["Ли Бо"]))(forms_alike, "Ле Ба")) == ["Ли Бо"]


def test_a_mistyped_word_beside_one_that_is_unknown_leads_nowhere(search):
    find = search(people(["Александр Пушкин"]))
    assert texts(find(forms_further_alike, "Александр Пушкиг")) == ["Александр Пушкин"]
    assert texts(find(forms_further_alike, "Шимпанзе Пушкиг")) == []


@pytest.mark.parametrize(("name", "found"), [("Экспор 2012", ["Экспо 2012"]), ("Экспор 2016", [])])
def test_a_number_is_like_no_other_and_helps_no_mistyped_word(search, name, found):
    find = search('- {id: "e", type: EVT, label: "e", names: {ru: ["Экспо 2012"]}}\n')
    assert texts(find(forms_further_alike, name)) == found


def test_forms_hardly_less_alike_are_compared_too_and_the_most_alike_first(search):
    find = search(people(["Ивон Потиров", "Иван Петров", "Иван Петров", "Шимон Перес"]))
    forms = find(forms_alike, "Иван Петров")
    assert texts(forms) == ["Иван Петров", "Иван Петров", "Ивон Потиров"]
    assert forms[0].entity < forms[1].entity


def test_of_a_name_found_whole_more_forms_are_compared_than_of_one_found_by_half(search):
    find = search(people(["Иван Петров"] * 20))
    assert len(find(forms_read_alike, "Иван Петров")) == MAX_FORMS > len(find(forms_read_alike, "Шимпанзе Петров")) > 0


@pytest.mark.parametrize("lang", ["ru", "bg", "mk"])
def test_of_forms_in_the_same_words_the_one_in_the_language_of_the_name_is_compared(search, lang):
    names = "".join(f'{code}: ["Иван Вазов"]{", " if code != "mk" else ""}' for code in ("ru", "bg", "mk"))
    find = search(f'- {{id: "v", type: PER, label: "Ivan Vazov", names: {{{names}}}}}\n')
    assert [form.lang for form in find(forms_read_alike, "Вазов Иван", lang) if form.text == "Иван Вазов"] == [lang]


@pytest.mark.parametrize(
    ("name", "lang", "form"),
    [("Тай Бэй", "ru", "Тайбэй"), ("Ким Ченын", "ru", "Ким Чен Ын"), ("Kim Jongun", None, "Kim Jong Un")],
)
def test_a_form_with_other_spaces_is_found_by_the_whole_name(search, name, lang, form):
    find = search(
        '- {id: "k", type: PER, label: "Kim Jong Un", names: {ru: ["Ким Чен Ын"]}}\n- {id: "t", type: LOC, label: "t", names: {ru: ["Тайбэй"]}}\n'
    )
    assert form in texts(find(forms_read_alike, name, lang))


def test_an_initial_is_no_word_of_a_name_and_a_digit_is(index_of):
    index = index_of('- {id: "e", type: EVT, label: "e", names: {ru: ["Матч в Риме 5"]}}\n')
    initial, _, digit = query_words(make_query("В. Рим 5", "ru", None))
    same = Neighbours(index).same
    assert same(initial, ()) == {}
    assert [index.part(n).text for n in same(digit, ())] == ["5"]


@pytest.mark.parametrize("word", ["Амиру", "Умаро", "Мара", "Имор"])
def test_of_many_words_with_the_same_consonants_the_most_alike_is_found(index_of, word):
    names = ["Мир", "Мер", "Мар", "Мор", "Мур", "Море", "Мира", "Мари", "Амур", "Омар", "Умар", "Амир", "Эмир", "Имара", "Аймара", "Амара", "Мурое"]  # fmt: skip
    index = index_of("".join(f'- {{id: "{n}", type: LOC, label: "{n}", names: {{ru: ["{n}"]}}}}\n' for n in names))
    (asked,) = query_words(make_query(word, "ru", None))
    expected = max(
        likeness(s, r) for s in asked.sounds for n in range(index.part_count) for r in index.part(n).readings
    )
    assert Neighbours(index).like(tuple(asked.sounds), False)[0][1] == expected > 0.8


def test_a_word_with_two_vowels_put_in_is_like_the_word(index_of):
    index = index_of(people(["Дональд Трамп"]))
    assert [index.part(n).text for n, _ in Neighbours(index).like(("torampu",), False)] == ["трамп"]


def test_a_swap_of_two_sounds_is_nearer_than_another_sound_wherever_it_stands():
    assert likeness("omarko", "omakro") > likeness("omarko", "omanko")
    assert likeness("marko", "makro") > likeness("marko", "manko") > likeness("marko", "mando")
    assert likeness("oklo", "onko") < likeness("oklo", "onlo") < likeness("oklo", "olko")


@pytest.mark.parametrize(("a", "b"), [("ana", "anana"), ("papa", "papapa"), ("banan", "bananan")])
def test_a_sound_that_is_repeated_more_often_makes_another_word(a, b):
    assert likeness(a, b) == likeness(b, a) < 1


@pytest.mark.parametrize(
    ("a", "b"), [("kramov", "tramo"), ("bandera", "gander"), ("smitov", "mitof"), ("lukas", "ukat"), ("oklo", "lkno")]
)
def test_what_has_a_fellow_costs_nothing_wherever_the_others_stand(a, b):
    assert likeness(a, b) == likeness(b, a) == likeness(a[::-1], b[::-1]) > 0


@pytest.mark.parametrize(
    ("name", "lang", "words"),
    [
        ("УН-а", "mk", ("ун",)), ("ООН-у", "ru", ("оон",)), ("МЗС-у України", "uk", ("мзс", "україни")), ("НАТО\u2011ға", "kk", ("нато",)),
        ("АҚШ-тың", None, ("ақш",)), ("ООН-ға", "ru", ("оон", "ға")), ("КНДР", "ru", ("кндр",)), ("ООН у", "ru", ("оон", "у")),
    ],
)  # fmt: skip
def test_the_ending_of_an_acronym_is_no_word_of_a_name_in_its_language(name, lang, words):
    assert make_query(name, lang, None).words == words


def test_the_language_of_a_name_is_that_given_or_each_whose_letters_fit():
    assert make_query("Путина", "ru", None).langs == ("ru",)
    assert {"ru", "bg", "mk"} <= set(make_query("Путин Иван", None, None).langs)
    assert make_query("Київ Рим", None, None).langs == ("uk",)
    assert make_query("Putin", "ru", None).langs == ()


def test_only_where_a_name_may_be_bulgarian_it_is_read_so_too():
    unknown = make_query("Иван", None, None)
    assert reading_languages(unknown) == (None, "bg")
    assert reading_languages(unknown, "mk") == ("mk",)
    assert reading_languages(make_query("Київ", None, None)) == (None,)
    assert reading_languages(make_query("Иван", "ru", None)) == ("ru",)


def test_a_word_is_taken_in_the_singular_and_alone_for_no_form_of_a_noun_that_bends_like_an_adjective():
    def bases(word, name, lang):
        return {r.base for r in singular_readings(word, make_query(name, lang, None))}

    assert "обединен" in bases("обединеното", "Обединеното кралство", "bg")
    assert "обединен" not in bases("обединеното", "Обединеното", "bg")
    assert {"толстой", "толстый"} <= bases("толстого", "Толстого", "ru") & bases("толстого", "Льва Толстого", "ru")
    assert "путин" in bases("путину", "Путину", "ru")
    assert "обамоя" not in bases("обамой", "Обамой", "ru") | bases("обамой", "Барак Обамой", "ru")


def test_a_reading_that_leads_nowhere_does_not_hide_another(index_of):
    walker = PhraseWalker(
        index_of(people(["Марк Аврелий"]) + '- {id: "q", type: ORG, label: "q", names: {ru: ["Марка Качества"]}}\n')
    )
    assert [p.key for p in walker.walk(("марка", "аврелия"), ("ru",))] == ["марк аврелий"]
    assert [p.key for p in walker.walk(("марка", "качества"), ("ru",))] == ["марка качества"]
    assert list(walker.walk((), ("ru",))) == []
