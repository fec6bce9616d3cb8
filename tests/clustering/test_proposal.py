"""The proposed gazetteer: that it can be checked, built, and finds what it was made from."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from namenorm.clustering import Unknown, cluster, proposal
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index
from namenorm.index.reader import Index
from namenorm.model import Kind
from namenorm.resolver import Resolver

NAMES = [
    *(Unknown(name, "ru", "PER", "a.txt") for name in ("Пака Вонгона", "Паку Вонгону", "Паком Вонгоном", "Олега Белозёрова", "Белозёров")),
    *(Unknown(name, "bg", "PER", "b.txt") for name in ("Пак Уон-гон", "Хилари Клинтън", "Клинтън")),
    *(Unknown(name, "uk", "PER", "c.txt") for name in ("Олегом Білозьоровим", "Хілларі Клінтон", "Володимира Зеленського")),
    *(Unknown(name, "mk", "PER", "d.txt") for name in ("Пак Вон Гон", "Ким Џонг Ун")),
    *(Unknown(name, "ru", "PER", "e.txt") for name in ("Ким Чен Ына", "Ким Чен Иром", "Владимиру Зеленскому")),
    *(Unknown(name, "ru", "LOC", "f.txt", 2) for name in ("Хьюстоне", "Хьюстон", "Пхеньяном")),
    Unknown("Хюстън", "bg", "LOC", "g.txt"), Unknown("Пхенян", "bg", "LOC", "g.txt"),
    Unknown("ФИФА", "mk", "ORG", "g.txt"), Unknown("FIFA", "en", "ORG", "h.txt"),
    Unknown("Трудовой партии Кореи", "ru", "ORG", "f.txt"), Unknown("Працоўная партыя Карэі", "be", "ORG"),
]  # fmt: skip


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    clusters = cluster(NAMES)
    folder = tmp_path_factory.mktemp("proposal")
    (folder / "proposed.yaml").write_text(proposal(clusters), encoding="utf-8")
    gazetteer = Gazetteer.load(folder / "proposed.yaml")
    build_index(gazetteer, folder / "proposed.index")
    return clusters, gazetteer, Resolver(Index.open(folder / "proposed.index"))


def test_the_proposal_has_no_problem_of_any_level(built):
    _, gazetteer, _ = built
    assert gazetteer.problems == ()


def test_it_says_what_the_clusters_say(built):
    clusters, gazetteer, _ = built
    assert {e.id: (e.type, e.label) for e in gazetteer.entities} == {c.id: (c.type, c.label) for c in clusters}
    for entity in gazetteer.entities:
        (own,) = [c for c in clusters if c.id == entity.id]
        listed = {(n.text, n.lang, n.kind) for n in entity.names} - {(entity.label, "en", Kind.NAME)}
        assert listed == {(m.text, m.lang, m.kind) for m in own.members} - {(entity.label, "en", Kind.NAME)}


def test_every_form_that_was_met_resolves_to_its_entity(built):
    clusters, _, resolver = built
    met = [(c, m, form) for c in clusters for m in c.members if m.kind is not Kind.SHORT for form in m.seen]
    assert len(met) > 20
    wrong = [(form, m.lang, c.id) for c, m, form in met if resolver.resolve(form, m.lang, c.type).id != c.id]
    assert not wrong


def test_a_short_form_keeps_its_entity_possible_and_decides_nothing(built):
    clusters, _, resolver = built
    shorts = [(c, m) for c in clusters for m in c.members if m.kind is Kind.SHORT]
    assert {m.text for _, m in shorts} == {"Белозёров", "Клинтън"}
    for c, m in shorts:
        answer = resolver.resolve(m.text, m.lang, "PER")
        assert answer.id is None
        assert c.id in [candidate.id for candidate in answer.candidates]


def test_weights_are_counts_and_doubts_are_comments():
    text = proposal(cluster([Unknown("Ким Чен Ына", "ru", "PER", "a", 3), Unknown("Ким Џонг Ун", "mk", "PER", "b"), Unknown("Ким Чен Ир", "ru", "PER")]))
    assert '    ru: [{name: "Ким Чен Ын", weight: 3}]' in text
    assert '  source: "4 mentions in 2 documents: a, b"' in text
    assert "  # met as: Ким Чен Ына\n" in text
    assert "  # joined by likeness 0." in text
    assert "  # if it is Korean: gim jeong eun\n" in text
    assert "  # left apart: new:per:kmsnr Ким Чен Ир\n" in text


def test_what_has_no_type_says_so():
    assert "type: PRO" in (text := proposal(cluster([Unknown("Пхеньян", "ru")])))
    assert "# no type was given" in text
    assert "# one word: may be several people" in proposal(cluster([Unknown("Белозёров", "ru", "PER")]))


@settings(max_examples=100, deadline=None)
@example([("", "\ud800")])
@given(st.lists(st.tuples(st.text(st.characters(), max_size=30), st.text(st.characters(), max_size=10)), max_size=8))
def test_any_names_and_documents_make_a_proposal_that_can_be_read(tmp_path_factory, rows):
    names = [Unknown(name, None, None, doc) for name, doc in rows]
    clusters = cluster([*names, *(Unknown("Пхеньян " + n.name, "ru", "LOC", n.doc) for n in names)])
    path = tmp_path_factory.mktemp("any") / "any.yaml"
    path.write_text(proposal(clusters) or "[]", encoding="utf-8")
    assert [e.id for e in Gazetteer.load(path).entities] == sorted(c.id for c in clusters)
