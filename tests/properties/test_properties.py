"""What holds for every text and every known name. ``pytest -m slow`` runs each with 10,000 examples."""

import random
import re
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import namenorm

QUICK, THOROUGH = 200, 10_000
ANYTHING = st.text(st.characters(), max_size=200)
"""All of Unicode, lone surrogates included."""

NAME_PIECES = ["Путин", "Ким", "Чен", "Ын", "Чен-ун", "КНДР", "САД", "Си", "İ", "ß", "Курской", "области", "-", "’", "«", ".", "\u0301", "\u00ad"]
NEARLY_NEWS = st.lists(st.one_of(st.sampled_from([*NAME_PIECES, " ", "\n", ", "]), st.text(max_size=3)), max_size=40).map("".join)


@pytest.fixture(scope="session")
def known_names():
    """Strong names of the shipped gazetteers that mean one entity alone."""
    index = namenorm.Index.open(namenorm.shipped_index())
    pairs = [(n.text, n.lang, e.id) for e in index for n in e.names if n.kind.value == "name" and n.lang in ("ru", "bg", "mk", "uk", "sr", "be")]
    chosen = random.Random(7).sample(pairs, 1500)
    return [(text, lang, id_) for text, lang, id_ in chosen if namenorm.resolve(text, lang).id == id_]


def check_any_text(text):
    doc = namenorm.link(text)
    assert all(text[m.start : m.end] == m.text for m in doc.mentions)
    ends = [0, *(m.end for m in doc.mentions)]
    assert all(m.start >= end for m, end in zip(doc.mentions, ends, strict=False))
    assert namenorm.link(text, doc.lang).mentions == doc.mentions


@settings(max_examples=QUICK, deadline=None)
@given(st.one_of(ANYTHING, NEARLY_NEWS))
def test_any_text_links_without_an_exception_and_with_true_offsets(text):
    check_any_text(text)


@pytest.mark.slow
@settings(max_examples=THOROUGH, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(ANYTHING, NEARLY_NEWS))
def test_ten_thousand_texts_link_without_an_exception_and_with_true_offsets(text):
    check_any_text(text)


@settings(max_examples=QUICK, deadline=None)
@given(ANYTHING, st.sampled_from([None, "ru", "bg", "mk", "sr", "kk", "en"]))
def test_any_string_resolves_to_a_verdict(name, lang):
    answer = namenorm.resolve(name, lang)
    assert answer.verdict.value in ("MATCH", "UNSURE", "NONE")
    assert (answer.id is not None) == (answer.verdict.value == "MATCH")
    check_candidates(answer)


NEARLY_NAMES = st.lists(
    st.one_of(
        st.sampled_from(["Владимир", "Владимирович", "Путин", "Путіну", "В.", "Ким", "Чен", "Ын", "Џонг", "II", "2012", "УН", "за", "Kim", "Министерство", "обороны"]),
        st.text("аеиовнктпьй", max_size=6),
    ),
    min_size=1,
    max_size=5,
).map(" ".join)


def check_candidates(answer):
    """Scores are probabilities, which together are at most 1; each candidate says why, in sentences."""
    assert all(0 <= c.score <= 1 for c in answer.candidates)
    assert sum(c.score for c in answer.candidates) <= 1.001
    assert all(e.note and e.reason for c in answer.candidates for e in c.evidence)
    assert all(c.evidence for c in answer.candidates)
    assert len({c.id for c in answer.candidates}) == len(answer.candidates)


@settings(max_examples=QUICK, deadline=None)
@given(NEARLY_NAMES, st.sampled_from([None, "ru", "uk", "mk"]), st.sampled_from([None, "PER", "LOC", "ORG"]))
def test_any_words_in_a_row_have_candidates_whose_probabilities_make_at_most_one(name, lang, type_):
    answer = namenorm.resolve(name, lang, type_)
    check_candidates(answer)
    assert namenorm.resolve(name, lang, type_) == answer


@settings(max_examples=QUICK, deadline=None)
@given(NEARLY_NAMES, NEARLY_NAMES)
def test_comparing_any_words_in_a_row_is_symmetric(a, b):
    one, other = namenorm.compare(a, b), namenorm.compare(b, a)
    assert one.score == pytest.approx(other.score)
    assert one.same is other.same


@settings(max_examples=QUICK, deadline=None)
@given(ANYTHING, ANYTHING)
def test_comparing_is_symmetric_and_bounded(a, b):
    one, other = namenorm.compare(a, b), namenorm.compare(b, a)
    assert 0 <= one.score <= 1
    assert (one.same, one.score) == (other.same, other.score)


LOOKALIKES = str.maketrans("асеорхАВСЕНКМОРТХ", "aceopxABCEHKMOPTX")


def one_letter_folded(name, rng):
    """The name with one look-alike letter replaced, in a word that keeps a letter which shows its script."""
    words = [m for m in re.finditer(r"\w+", name) if re.search("[бгджзийлпфцчшщъыьэюяѓљњќџђћїєґў]", m.group().lower())]
    places = [i for m in words for i in range(*m.span()) if name[i].translate(LOOKALIKES) != name[i]]
    if not places:
        return name
    i = rng.choice(places)
    return name[:i] + name[i].translate(LOOKALIKES) + name[i + 1 :]


VARIANTS = {
    "NFD": lambda name, rng: unicodedata.normalize("NFD", name),
    "NFKC of NFD": lambda name, rng: unicodedata.normalize("NFC", unicodedata.normalize("NFD", name)),
    "capitals": lambda name, rng: name.upper(),
    "soft hyphen": lambda name, rng: name[:2] + "\u00ad" + name[2:] if len(name) > 2 and name[1].isalpha() and name[2].isalpha() else name,
    "no-break space": lambda name, rng: name.replace(" ", "\u00a0"),
    "other hyphen": lambda name, rng: name.replace("-", "\u2011"),
    "other apostrophe": lambda name, rng: name.replace("'", "’").replace("’", "ʼ"),
    "е for ё": lambda name, rng: name.replace("ё", "е").replace("Ё", "Е"),
    "look-alike": one_letter_folded,
}


@pytest.mark.parametrize("kind", VARIANTS)
def test_a_variant_of_a_known_name_gives_the_same_entity(kind, known_names):
    rng = random.Random(11)
    wrong = []
    for name, lang, id_ in known_names:
        variant = VARIANTS[kind](name, rng)
        if namenorm.resolve(variant, lang).id != id_:
            wrong.append((name, variant, id_))
    assert not wrong


def test_the_order_of_gazetteer_files_changes_nothing(tmp_path):
    entries = [f'- id: "e:{i}"\n  type: PER\n  label: "Person {i}"\n  names: {{ru: ["Иван Петро{c}"]}}\n' for i, c in enumerate("вквмс")]
    for n, entry in enumerate(entries):
        (tmp_path / f"{n}.yaml").write_text(entry, encoding="utf8")
    files = sorted(tmp_path.glob("*.yaml"))
    answers = set()
    for order in (files, files[::-1], [*files[2:], *files[:2]]):
        target = tmp_path / "order.index"
        namenorm.build_index(namenorm.Gazetteer.load(*order), target)
        resolver = namenorm.Resolver(namenorm.Index.open(target))
        answers.add((target.read_bytes(), resolver.resolve("Ивана Петрова", "ru")))
    assert len(answers) == 1
