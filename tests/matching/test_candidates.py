"""Which forms are compared with a name, in a gazetteer in which some words are in very many names."""

import pytest

from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index
from namenorm.index.keys import FEW_FORMS
from namenorm.index.reader import Index
from namenorm.matching.candidates import MAX_FORMS, forms_alike, forms_further_alike, forms_read_alike
from namenorm.matching.neighbours import Neighbours
from namenorm.matching.query import make_query
from namenorm.model import Entity, Kind, Name

GIVEN = ["Александр", "Владимир", "Иван", "Николай", "Михаил", "Сергей", "Дмитрий", "Андрей"]
FAMILY = [
    "Иванов", "Петров", "Попов", "Кузнецов", "Пушкин", "Толстой", "Чехов", "Горький", "Булгаков", "Шолохов", "Тургенев", "Гоголь",
    "Некрасов", "Блок", "Есенин", "Бунин", "Лермонтов", "Фадеев", "Шостакович", "Прокофьев", "Чайковский", "Глинка", "Репин",
    "Суриков", "Шишкин", "Левитан", "Врубель", "Куинджи", "Васнецов", "Перов", "Крамской", "Саврасов", "Поленов", "Серов", "Коровин", "Рерих",
]  # fmt: skip
COUNTRIES = [
    "Германии", "Франции", "Италии", "Испании", "Португалии", "Греции", "Турции", "Болгарии", "Румынии", "Венгрии", "Польши", "Литвы",
    "Латвии", "Эстонии", "Финляндии", "Швеции", "Норвегии", "Дании", "Исландии", "Ирландии", "Бельгии", "Австрии", "Швейцарии", "Сербии",
    "Хорватии", "Словении", "Албании", "Украины", "Беларуси", "Молдавии", "Грузии", "Армении", "Казахстана", "Монголии", "Китая", "Японии",
]  # fmt: skip


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    people = [f"{given} {family}" for given in GIVEN for family in FAMILY]
    offices = [f"Министерство {of} {country}" for of in ("обороны", "иностранных дел") for country in COUNTRIES]
    entities = [Entity(name, "PER", name, (Name(name, "ru"),)) for name in people]
    entities += [Entity(name, "ORG", name, (Name(name, "ru"),)) for name in offices]
    entities += [
        Entity("ким", "PER", "Kim", (Name("Ким Чен Ын", "ru"), Name("КЧЫ", "ru", Kind.ACRONYM))),
        Entity("врангель", "PER", "Wrangel", (Name("П. Иванов", "ru"),)),
        Entity("токаев", "PER", "Tokayev", (Name("Касым-Жомарт Токаев", "ru"),)),
    ]
    path = tmp_path_factory.mktemp("candidates") / "a.index"
    build_index(Gazetteer(tuple(sorted(entities, key=lambda e: e.id)), (), {}), path)
    opened = Index.open(path)
    assert (
        min(opened.part(n).forms for w in ("министерство", "александр", "обороны") for n in opened.postings("t", w))
        > FEW_FORMS
    )
    return opened


@pytest.fixture(scope="module")
def found(index):
    """Texts of the forms that a step finds for a name, in order."""
    neighbours = Neighbours(index)

    def ask(step, name, lang="ru"):
        return [form.text for form in step(make_query(name, lang, None), index, neighbours)]

    return ask


def any_alike(query, index, neighbours):
    """The steps by likeness, one after the other."""
    steps = (forms_read_alike, forms_alike, forms_further_alike)
    return dict.fromkeys(form for step in steps for form in step(query, index, neighbours))


@pytest.mark.parametrize(
    ("name", "lang", "form"),
    [
        ("Александър Пушкин", "bg", "Александр Пушкин"), ("Пушкин Александр", "ru", "Александр Пушкин"), ("Аляксандр Пушкін", "be", "Александр Пушкин"),
        ("Ким Ченын", "ru", "Ким Чен Ын"), ("Кім Чэн Ын", "be", "Ким Чен Ын"),
        ("Касымжомарт Токаев", "ru", "Касым-Жомарт Токаев"),
    ],
)  # fmt: skip
def test_a_form_whose_words_are_all_known_is_found_by_its_reading(found, name, lang, form):
    assert form in found(forms_read_alike, name, lang)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Александр Пушкиг", "Александр Пушкин"), ("Алексндр Пушкин", "Александр Пушкин"), ("Алексндр Пушкиг", "Александр Пушкин"),
        ("Министеретво иностранных дел Беларуси", "Министерство иностранных дел Беларуси"),
        ("Министерство обороиы Японии", "Министерство обороны Японии"), ("Министерство обороны Яронии", "Министерство обороны Японии"),
        ("Минитсерство оборны Монголии", "Министерство обороны Монголии"), ("Министерство иносранных дел Армении", "Министерство иностранных дел Армении"),
        ("Михаил Щолохов", "Михаил Шолохов"), ("Николай Рериx", "Николай Рерих"),
    ],
)  # fmt: skip
def test_a_form_with_mistyped_words_is_found_though_all_of_its_words_are_in_many_names(found, name, form):
    assert form in found(any_alike, name)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("А. Пушкин", "Александр Пушкин"), ("Пушкин А.", "Александр Пушкин"), ("С. Пушкин", "Сергей Пушкин"), ("Н. Рерих", "Николай Рерих"),
        ("Рерих М.", "Михаил Рерих"), ("П. С. Иванов", "П. Иванов"), ("Пётр Иванов", "П. Иванов"),
    ],
)  # fmt: skip
def test_an_initial_leads_to_the_names_that_begin_so_with_a_word_that_many_have(found, name, form):
    assert form in found(any_alike, name)


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("family", FAMILY[::5])
def test_each_pair_of_common_words_leads_to_its_name_first(found, given, family):
    assert found(forms_read_alike, f"{family} {given}")[0] == f"{given} {family}"


@pytest.mark.parametrize("name", ["Александр", "Пушкин", "Министерство", "Ким", "Ын"])
def test_a_single_word_leads_to_no_longer_name(found, name):
    assert found(forms_read_alike, name) == found(any_alike, name) == []


@pytest.mark.parametrize("name", ["Бусыгин Шмяк", "Обама", "2012", "中国", "А. Б."])
def test_a_name_that_nothing_is_like_leads_nowhere(found, name):
    assert found(forms_read_alike, name) == []
    assert found(any_alike, name) == []


@pytest.mark.parametrize(
    "name",
    ["Александр Попов", "Министерство обороны Италии", "И. Иванов", "Иван Иванов Петров Попов Николай", "Ким " * 16],
)
def test_no_more_forms_are_compared_than_a_bounded_number(found, name):
    for step in (forms_read_alike, forms_alike, forms_further_alike):
        forms = found(step, name)
        assert len(forms) <= 2 * MAX_FORMS
        assert len(forms) == len(set(forms))


def test_acronyms_are_no_candidates(found):
    assert found(any_alike, "КЧИ") == []
    assert "КЧЫ" not in found(forms_read_alike, "КЧЫ")
