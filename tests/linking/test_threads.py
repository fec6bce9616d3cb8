"""One linker shared by threads answers as it does alone, from the first word on."""

from concurrent.futures import ThreadPoolExecutor

import namenorm
from namenorm.shipped import shipped_resolver

_NAMES = ("Путин", "Ким Чен Ын", "Си Цзиньпин", "Южная Корея", "Пекине", "Западной Африки", "ливийский", "В.В. Путина")
TEXTS = [f"{a} и {b}, а {c.lower()}. {b} ждёт; {a} нет." for a in _NAMES for b in _NAMES for c in _NAMES[:3]]


def test_threads_that_share_a_linker_get_the_same_answers():
    index = shipped_resolver().index
    alone = namenorm.Linker(namenorm.Resolver(index))
    expected = [alone.link(text, "ru", fuzzy=False) for text in TEXTS]
    assert sum(len(d.mentions) for d in expected) > len(TEXTS)
    shared = namenorm.Linker(namenorm.Resolver(index))
    with ThreadPoolExecutor(8) as pool:
        answers = [list(pool.map(lambda t: shared.link(t, "ru", fuzzy=False), TEXTS)) for _ in range(2)]
    assert answers == [expected, expected]
