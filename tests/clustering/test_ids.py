"""Ids of provisional entities, and what other documents do to them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from namenorm.clustering import Unknown, cluster, proposal
from namenorm.gazetteer.collection import Gazetteer
from namenorm.model import Entity, Name

POOL = [
    ("Пак Уон-гон", "bg", "PER"), ("Пак Вон Гон", "mk", "PER"), ("Пака Вонгона", "ru", "PER"), ("Пак Вон Сун", "ru", "PER"),
    ("Ким Чен Ын", "ru", "PER"), ("Ким Чен Ына", "ru", "PER"), ("Ким Џонг Ун", "mk", "PER"), ("Ким Чен Ир", "ru", "PER"),
    ("Владимир Зеленский", "ru", "PER"), ("Володимир Зеленський", "uk", "PER"), ("Зеленский", "ru", "PER"),
    ("Уладзімір Зяленскі", "be", "PER"), ("Нигер", "ru", "LOC"), ("Нигерия", "bg", "LOC"), ("Хьюстон", "ru", "LOC"),
    ("Хюстън", "bg", "LOC"), ("Пхеньяне", "ru", "LOC"), ("Пхенян", "bg", "LOC"), ("НАТО", "ru", "ORG"), ("NATO", "en", "ORG"),
    ("Иван Марков", "bg", "PER"), ("Иван Мирков", "bg", "PER"), ("Джордж Буш", "ru", "PER"), ("Джеб Буш", "ru", "PER"),
    ("Буш", "ru", "PER"), ("Вашингтон", "ru", "LOC"), ("Вашингтон", "ru", "PER"),
]  # fmt: skip

MENTIONS = st.lists(
    st.builds(
        lambda row, doc, count: Unknown(*row, doc, count),
        st.sampled_from(POOL),
        st.sampled_from([None, "a", "b"]),
        st.integers(1, 3),
    ),
    max_size=14,
)
LATER = MENTIONS.map(lambda names: [Unknown(n.name, n.lang, n.type, n.doc and n.doc + " later", n.count) for n in names])


def forms(c):
    return {(m.text, m.lang) for m in c.members if m.kind.value != "short"}


def entities(clusters):
    return [
        Entity(c.id, c.type, c.label, tuple(Name(m.text, m.lang, m.kind, m.count) for m in c.members)) for c in clusters
    ]


def homes(c, found):
    """The clusters that the names of an earlier cluster are in now."""
    return [d for d in found if (d.type == "PER") == (c.type == "PER") and forms(c) & forms(d)]


@settings(max_examples=60, deadline=None)
@given(MENTIONS, st.randoms(use_true_random=False))
def test_the_order_of_mentions_changes_nothing(names, random):
    shuffled = list(names)
    random.shuffle(shuffled)
    assert proposal(cluster(shuffled)) == proposal(cluster(names))


@settings(max_examples=60, deadline=None)
@given(MENTIONS)
def test_ids_are_distinct_and_an_alias_is_no_id(names):
    found = cluster(names)
    ids = [c.id for c in found]
    assert len(set(ids)) == len(ids)
    assert not set(ids) & {alias for c in found for alias in c.aliases}


@settings(max_examples=100, deadline=None)
@given(MENTIONS, LATER)
def test_more_documents_change_an_id_only_for_a_name_with_other_consonants_or_a_namesake(before, added):
    now = cluster(before + added)
    everything = {c.id for c in now} | {alias for c in now for alias in c.aliases}
    for c in cluster(before):
        assert c.id.split("~")[0] in everything, "an old id, or what it was made from, can still be looked up"
        (home,) = homes(c, now) or [None]
        if home is not None and "~" not in c.id and "~" not in home.id and not home.aliases:
            assert home.id == c.id
        if home is not None and "~" not in home.id:
            assert home.id.split("~")[0] <= c.id.split("~")[0], "of two ids the first in the alphabet stays"


@settings(max_examples=100, deadline=None)
@given(MENTIONS, LATER)
def test_with_the_earlier_proposal_no_id_changes(before, added):
    earlier = cluster(before)
    now = cluster(before + added, entities(earlier))
    kept = {c.id for c in now}
    for d in now:
        own = sorted(c.id for c in earlier if d in homes(c, now))
        if own:
            assert d.id == own[0], "of entities that have become one the first id stays"
            assert set(own[1:]) <= set(d.aliases)
    unmerged = {c.id for c in earlier if all(len([e for e in earlier if d in homes(e, now)]) == 1 for d in homes(c, now))}
    assert unmerged <= kept


@settings(max_examples=60, deadline=None)
@given(MENTIONS, LATER)
def test_an_earlier_id_is_never_used_for_something_else(before, added):
    earlier = cluster(before)
    for d in cluster(added, entities(earlier)):
        for c in earlier:
            if c.id == d.id:
                assert forms(c) & forms(d)


def test_new_spellings_with_other_vowels_or_spacing_leave_the_id_alone():
    first = [Unknown("Пак Вонгон", "ru", "PER")]
    more = [*first, Unknown("Пак Вон Гон", "mk", "PER"), Unknown("Пак Уон-гон", "bg", "PER"), Unknown("Пака Вонгона", "ru", "PER")]
    assert cluster(more)[0].id == cluster(first)[0].id == "new:per:pkvnhn"


def test_a_namesake_by_its_consonants_gives_both_a_longer_id():
    found = cluster([Unknown("Нигер", "ru", "LOC"), Unknown("Нигерия", "bg", "LOC")])
    assert {c.id: c.aliases for c in found} == {"new:neher~niger": ("new:neher",), "new:neher~nigeriya": ("new:neher",)}


@pytest.mark.parametrize("name", ["Ио", "Эя", "А", "Ы" * 40, "Ваа" * 200])
def test_names_with_hardly_a_consonant_or_very_many_have_ids_too(name):
    (found,) = cluster([Unknown(name, "ru", "LOC")])
    assert len(found.id) <= 200
    assert found.id.removeprefix("new:")


def test_an_earlier_id_of_an_entity_that_is_not_met_is_not_given_to_another(write):
    known = Gazetteer.load(write("known.yaml", '[{id: "new:per:pkvnhn", type: PER, label: "Oleg", names: {ru: ["Олег"]}}]'))
    (found,) = cluster([Unknown("Пак Вонгон", "ru", "PER")], known.entities)
    assert found.id == "new:per:pkvnhn~pakvongon"
