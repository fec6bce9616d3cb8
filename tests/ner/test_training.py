"""Training a recogniser: what it learns from, what it is measured by, and Stanza's trainer for real, in small."""

import json
import random
import sys

import pytest
from click.testing import CliRunner

from namenorm.cli.main import main
from namenorm.errors import InputError, MissingExtraError, UnknownLanguageError
from namenorm.labels import Labels
from namenorm.linker import Linker
from namenorm.model import Span
from namenorm.ner import training
from namenorm.ner.training import Options, Sources, marking, prepare
from namenorm.ner.training.marking import silver
from namenorm.ner.training.samples import Sample, distinct, read_columns, tagged
from namenorm.ner.training.scoring import Score, score
from namenorm.ner.training.splitting import place, split
from namenorm.ner.training.stanza_trainer import Progress, progress_of, write_sentences
from namenorm.resolver import Resolver

GAZETTEER = """
- {id: "per:putin", type: PER, label: "Vladimir Putin", names: {mk: ["Владимир Путин"]}}
- {id: "per:medvedev", type: PER, label: "Dmitry Medvedev", names: {mk: ["Дмитриј Медведев"]}}
- {id: "loc:beijing", type: LOC, label: "Beijing", names: {mk: ["Пекинг"]}}
- {id: "loc:korea", type: LOC, label: "North Korea", names: {mk: ["Северна Кореја"]}, adjectives: {mk: ["севернокорејски"]}}
- {id: "loc:america", type: LOC, label: "United States", names: {mk: ["Америка"]}, demonyms: {mk: ["Американец"]}}
- {id: "org:nato", type: ORG, label: "NATO", names: {mk: ["НАТО"]}}
"""


def named(sample):
    return [(sample.text[s.start : s.end], s.type) for s in sample.spans]


# --- tags ---------------------------------------------------------------------------------------------------------


def test_names_of_one_two_and_three_tokens_are_tagged_in_bioes():
    sample = Sample("НАТО, Ким Чен-ун и Ким Џонг Ун", (Span(0, 4, "ORG"), Span(6, 16, "PER"), Span(19, 30, "PER")))
    assert [tag for _, tag in tagged(sample)] == ["S-ORG", "O", "B-PER", "E-PER", "O", "B-PER", "I-PER", "E-PER"]


def test_a_token_belongs_to_the_first_name_it_touches():
    sample = Sample("Мун Дже-ин", (Span(0, 7, "PER"), Span(8, 10, "LOC")))
    assert tagged(sample) == [("Мун", "B-PER"), ("Дже-ин", "E-PER")]


def test_a_name_of_no_type_is_learned_as_one_and_not_as_an_ordinary_word():
    [sample] = read_columns("Бог\tB-MISC\nго\tO\nзнае\tO\n", Labels())
    assert tagged(sample)[0] == ("Бог", "S-MISC")
    assert not Labels().type_of("MISC")
    assert Labels().is_name("MISC")


def test_the_sentences_of_a_column_file_come_apart_with_their_own_offsets():
    content = "-DOCSTART- O\n\nТој O\nе O\n\nво O\nСеверна B-GPE\nКореја I-GPE\n\n\nПутин B-PERSON\nутре B-DATE\n"
    assert [(s.text, named(s)) for s in read_columns(content, Labels())] == [
        ("Тој е", []),
        ("во Северна Кореја", [("Северна Кореја", "LOC")]),
        ("Путин утре", [("Путин", "PER")]),
    ]


def test_a_line_without_a_tag_is_refused_with_its_number():
    with pytest.raises(InputError, match="line 2"):
        list(read_columns("Путин\tB-PER\nмолчи\n", Labels()))


def test_sentences_are_written_as_the_trainer_reads_them(tmp_path):
    write_sentences([Sample("Путин молчи", (Span(0, 5, "PER"),)), Sample(" ", ())], tmp_path / "a.json")
    data = (tmp_path / "a.json").read_bytes()
    assert data.isascii()
    assert json.loads(data) == [[{"text": "Путин", "ner": "S-PER"}, {"text": "молчи", "ner": "O"}]]


# --- silver -------------------------------------------------------------------------------------------------------


@pytest.fixture
def linker(index_of):
    return Linker(Resolver(index_of(GAZETTEER)))


@pytest.fixture
def marked(linker):
    """The sentences of a text that are taken, with the names in them."""
    return lambda *texts: {s.text: named(s) for s in silver(texts, linker, "mk")}


KNOWN = "Владимир Путин е во Пекинг."


def test_a_sentence_of_known_names_is_taken_with_their_types(marked):
    assert marked(f"{KNOWN}\nНАТО е во Северна Кореја.") == {
        KNOWN: [("Владимир Путин", "PER"), ("Пекинг", "LOC")],
        "НАТО е во Северна Кореја.": [("НАТО", "ORG"), ("Северна Кореја", "LOC")],
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Владимир Путин и Заевски се во Пекинг.",  # a name that nobody knows
        "Заевски е во Пекинг.",  # the same where any word has a capital
        "Тој рече: Заевски е во Пекинг.",
        "ПРОЕКТ во Пекинг.",
        "Facebook е во Пекинг.",
        "Тој е од iPhone во Пекинг.",
        "Во Пекинг има Американци.",  # corpora differ in whether these are names
        "Американци има во Пекинг.",
    ],
)
def test_a_sentence_with_a_capital_that_nothing_explains_is_left_out(marked, sentence):
    assert marked(f"{KNOWN}\n{sentence}") == {KNOWN: [("Владимир Путин", "PER"), ("Пекинг", "LOC")]}


def test_a_first_word_that_is_written_small_elsewhere_is_no_name(marked):
    sentence = "Новинари има во Пекинг."
    assert sentence not in marked(KNOWN, sentence)
    assert marked(KNOWN, sentence, "таму има новинари")[sentence] == [("Пекинг", "LOC")]


def test_a_word_of_a_closed_class_begins_a_sentence_and_a_quoted_one(marked):
    assert "Тој рече: «Но Путин е во Пекинг»." in marked(f"{KNOWN} Тој рече: «Но Путин е во Пекинг».")


def test_adjectives_in_small_letters_are_no_names(marked):
    sentence = "Тоа е севернокорејски воз за Пекинг."
    assert marked(sentence) == {sentence: [("Пекинг", "LOC")]}


CLINTONS = """
- {id: "per:bill-clinton", type: PER, label: "Bill Clinton", names: {mk: ["Бил Клинтон"]}, short: {mk: ["Клинтон"]}}
- {id: "per:hillary-clinton", type: PER, label: "Hillary Clinton", names: {mk: ["Хилари Клинтон"]}, short: {mk: ["Клинтон"]}}
"""


def test_a_name_that_may_be_several_leaves_its_sentence_out_even_where_the_word_is_written_small(index_of):
    linker = Linker(Resolver(index_of(GAZETTEER + CLINTONS)))
    texts = ["Клинтон молчи во Пекинг.", "Новинар молчи во Пекинг.", "Бил Клинтон молчи.", "новинар и клинтон"]
    taken = [s.text for s in silver(texts, linker, "mk") if s.spans]
    assert taken == ["Новинар молчи во Пекинг.", "Бил Клинтон молчи."]


def test_sentences_without_names_are_no_more_than_those_with(marked):
    taken = marked(KNOWN, *(f"Тоа е {n} пати." for n in range(20)))
    assert len(taken) == 2
    assert sum(not names for names in taken.values()) == 1


def test_a_repeated_sentence_is_taken_once(linker):
    assert len(silver([KNOWN, KNOWN, f"{KNOWN} {KNOWN}"], linker, "mk")) == 1


def test_long_texts_are_marked_in_pieces_and_nothing_is_lost_between(marked, monkeypatch):
    monkeypatch.setattr(marking, "_PIECE", 500)
    assert len(marked("\n".join(f"Владимир Путин е {n} пати во Пекинг." for n in range(100)))) == 100
    assert len(marked(" ".join(f"Владимир Путин е {n} пати во Пекинг." for n in range(100)))) > 50


# --- the division, and the measure --------------------------------------------------------------------------------


NUMBERED = [Sample(f"Вест број {n}.", ()) for n in range(300)]


def test_the_order_of_the_sentences_says_nothing_about_their_parts():
    shuffled = random.Random(1).sample(NUMBERED, len(NUMBERED))
    assert split(NUMBERED, 0.2) == split(shuffled, 0.2)


def test_more_sentences_leave_the_others_in_their_parts():
    few, many = split(NUMBERED[:200], 0.2), split(NUMBERED, 0.2)
    assert all(set(a) <= set(b) for a, b in zip(few, many, strict=True))


def test_the_parts_are_of_the_sizes_asked_for_and_share_nothing():
    train, dev, heldout = split(NUMBERED, 0.2)
    assert set(train) | set(dev) | set(heldout) == set(NUMBERED)
    assert len(train) + len(dev) + len(heldout) == 300
    assert 40 <= len(heldout) <= 80
    assert 12 <= len(dev) <= 36


def test_a_sentence_that_occurs_twice_is_in_one_part():
    parts = split(NUMBERED + [Sample(s.text.replace(" ", "  "), ()) for s in NUMBERED], 0.2)
    assert sum(map(len, parts)) == 300
    assert place(Sample("Вест  број 1.", ())) == place(NUMBERED[1])
    assert len(distinct([NUMBERED[0], NUMBERED[0]])) == 1


def test_even_few_sentences_leave_some_for_each_part():
    for n in range(10, 40):
        assert all(split(NUMBERED[:n], 0.1))


@pytest.mark.parametrize(("samples", "share"), [(NUMBERED[:9], 0.1), ([], 0.1), (NUMBERED[:12], 0.999)])
def test_too_few_sentences_are_an_error(samples, share):
    with pytest.raises(InputError, match="sentences"):
        split(samples, share)


PUTIN = Span(0, 5, "PER")


@pytest.mark.parametrize(
    ("marked", "found", "right"),
    [
        ([PUTIN], [Span(0, 5, "PER", "PERS")], 1),  # the recogniser's own label says nothing
        ([PUTIN], [Span(0, 5, "LOC")], 0),
        ([PUTIN], [Span(0, 4, "PER")], 0),
        ([PUTIN], [Span(0, 5)], 0),
        ([PUTIN], [], 0),
        ([Span(0, 5)], [Span(0, 5, None, "MISC")], 1),
    ],
)
def test_a_name_is_right_with_its_bounds_and_its_type(marked, found, right):
    assert score([marked], [found])["all"] == Score(right, len(found), 1)


def test_names_count_in_their_own_text_and_by_type():
    scores = score([[PUTIN], [], [PUTIN]], [[PUTIN], [PUTIN], [Span(0, 5, "ORG")]])
    assert scores == {"all": Score(1, 3, 2), "PER": Score(1, 2, 2), "ORG": Score(0, 1, 0)}
    assert scores["PER"].f1 == 0.5
    assert (scores["ORG"].f1, scores["ORG"].recall) == (0, 0)


def test_nothing_marked_and_nothing_found_is_no_division_by_zero():
    assert score([[]], [[]])["all"].f1 == 0


# --- what is prepared ---------------------------------------------------------------------------------------------

PEOPLE, PLACES = ("Путин", "Дмитриј Медведев", "Ангела Меркел", "Обама"), ("Пекинг", "Северна Кореја", "Москва", "Рим")
FRAMES = ("PER замина во LOC", "Вчера PER беше во LOC", "За LOC зборуваше PER", "PER молчи за LOC")


def columns(amount):
    """So many different sentences in columns."""
    blocks = []
    for n in range(amount):
        names = {"PER": PEOPLE[n // 4 % 4], "LOC": PLACES[n // 16 % 4]}
        lines = []
        for word in FRAMES[n % 4].split():
            parts = names.get(word, word).split()
            lines += [
                f"{part}\t{('I-' if i else 'B-') + word if word in names else 'O'}" for i, part in enumerate(parts)
            ]
        blocks.append("\n".join([*lines, f"{n}\tO", ""]))
    return "\n".join(blocks)


def test_sentences_are_kept_and_used_again_until_an_input_changes(tmp_path):
    gold = {"a.iob": columns(40)}
    first = prepare(Sources(gold), "mk", tmp_path)
    again = prepare(Sources(gold), "MK", tmp_path)
    assert (first.is_new, again.is_new) == (True, False)
    assert (again.parts, again.heldout, again.gold) == (first.parts, first.heldout, 40)
    for changed in (
        Sources({"a.iob": columns(41)}),
        Sources({"a.iob": columns(41)}, heldout=0.3),
        Sources({"a.iob": columns(41)}, heldout=0.3, labels={"LOC": "ORG"}),
    ):
        assert prepare(changed, "mk", tmp_path).is_new
    assert prepare(changed, "sr", tmp_path).is_new
    assert {s.type for sample in prepare(changed, "sr", tmp_path).heldout for s in sample.spans} == {"PER", "ORG"}


def test_new_sentences_end_what_was_trained_on_the_old_ones(tmp_path):
    prepare(Sources({"a.iob": columns(40)}), "mk", tmp_path)
    (tmp_path / "best.pt").touch()
    (tmp_path / "progress.json").write_text('{"steps": 7, "best": 0.5, "vectors": false}')
    assert progress_of(tmp_path) == Progress(7, 0.5)
    prepare(Sources({"a.iob": columns(40)}), "mk", tmp_path)
    assert progress_of(tmp_path) == Progress(7, 0.5)
    prepare(Sources({"a.iob": columns(41)}), "mk", tmp_path)
    assert progress_of(tmp_path) == Progress()


def test_gold_measures_and_silver_is_only_learned_from(tmp_path, linker):
    plain = "\n".join(f"Владимир Путин е {n} пати во Пекинг." for n in range(50))
    prepared = prepare(Sources({"a.iob": columns(40)}, [plain]), "mk", tmp_path, linker)
    train, dev, held = prepared.parts
    assert (prepared.gold, prepared.silver) == (40, 50)
    assert (train + dev + held, len(prepared.heldout)) == (90, held)
    learned = json.loads((tmp_path / "train.json").read_text())
    assert sum(sentence[0]["text"] == "Владимир" for sentence in learned) == 50


def test_silver_alone_is_divided(tmp_path, linker):
    plain = "\n".join(f"Владимир Путин е {n} пати во Пекинг." for n in range(50))
    prepared = prepare(Sources(plain=[plain]), "mk", tmp_path, linker)
    assert (prepared.gold, prepared.silver, sum(prepared.parts)) == (0, 50, 50)
    assert named(prepared.heldout[0]) == [("Владимир Путин", "PER"), ("Пекинг", "LOC")]


def test_a_sentence_that_people_marked_is_not_marked_again(tmp_path, linker):
    spaced = "Владимир\tB-PER\nПутин\tI-PER\nе\tO\nво\tO\nПекинг\tO\n.\tO\n"
    prepared = prepare(Sources({"a.iob": columns(40) + "\n" + spaced}, [KNOWN]), "mk", tmp_path, linker)
    assert (prepared.gold, prepared.silver) == (41, 0)


@pytest.mark.parametrize(
    ("sources", "said"),
    [
        (Sources({"a.iob": columns(5)}), "5 sentences"),
        (
            Sources({"a.iob": columns(40).replace("B-PER", "O").replace("I-PER", "O")}, labels={"LOC": "none"}),
            "no name",
        ),
        (Sources({"a.iob": "Путин"}), "a.iob: line 1"),
        (Sources(plain=["Тоа е."]), "linker"),
        (Sources(), "0 sentences"),
    ],
)
def test_what_cannot_be_learned_from_is_told(tmp_path, sources, said):
    with pytest.raises(InputError, match=said):
        prepare(sources, "mk", tmp_path / "work")
    assert not (tmp_path / "work").exists()


def test_an_unknown_language_is_told(tmp_path):
    with pytest.raises(UnknownLanguageError):
        prepare(Sources({"a.iob": columns(40)}), "xx", tmp_path)


# --- the command --------------------------------------------------------------------------------------------------


@pytest.fixture
def train(tmp_path, write):
    """Runs ``ner train`` on a file of eighty sentences; gives its result."""
    write("gold.iob", columns(80))

    def run(*more, iob="gold.iob"):
        given = ["--iob", str(tmp_path / iob)] if iob else []
        return CliRunner().invoke(main, ["ner", "train", "-l", "mk", "-o", str(tmp_path / "mk.pt"), *given, *more])

    return run


def test_without_stanza_the_extra_is_named(train, monkeypatch):
    monkeypatch.setitem(sys.modules, "stanza", None)
    with pytest.raises(MissingExtraError, match=r"namenorm\[stanza\]"):
        training.require_stanza()
    result = train()
    assert result.exit_code == 2
    assert 'pip install "namenorm[stanza]"' in result.stderr


@pytest.mark.parametrize(
    ("arguments", "iob", "said"),
    [
        ((), "lost.iob", "lost.iob: No such file"),
        ((), None, "nothing to learn from"),
        (("-l", "xx"), "gold.iob", "unknown language 'xx'"),
        (("--text", "lost"), "gold.iob", "lost: No such file"),
        (("--label", "MISC"), "gold.iob", "LABEL=TYPE"),
        (("--label", "MISC=THING"), "gold.iob", "type 'THING'"),
        (("--pretrain", "lost.pt"), "gold.iob", "'lost.pt' does not exist"),
        (("--resume",), "gold.iob", "no training to go on from"),
        (("-o", "no/such/folder/mk.pt"), "gold.iob", "there is no folder"),
    ],
)
def test_wrong_use_and_unreadable_input_end_with_2_and_say_why(train, monkeypatch, arguments, iob, said):
    monkeypatch.setattr(training, "require_stanza", lambda: None)
    result = train(*arguments, iob=iob)
    assert result.exit_code == 2
    assert said in result.stderr


# --- for real -----------------------------------------------------------------------------------------------------


@pytest.fixture
def one_thread():
    torch = pytest.importorskip("torch", reason='needs Stanza: pip install "namenorm[stanza]"')
    pytest.importorskip("stanza", reason='needs Stanza: pip install "namenorm[stanza]"')
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def test_a_trained_model_is_measured_by_what_it_finds(tiny_model):
    right = Sample("Ким Чен Ын приехал в Пекин вчера .", (Span(0, 10, "PER"), Span(21, 26, "LOC")))
    wrong = Sample("Путин приехал в Москва вчера .", (Span(0, 5, "ORG"),))
    assert training.evaluate(tiny_model, [right], "ru")["all"] == Score(2, 2, 2)
    assert training.evaluate(tiny_model, [right, wrong], "ru") == {
        "all": Score(2, 4, 3), "PER": Score(1, 2, 1), "LOC": Score(1, 2, 1), "ORG": Score(0, 0, 1),
    }  # fmt: skip


def test_training_that_was_broken_off_is_taken_up_and_gives_one_file(train, tmp_path, one_thread):
    prepared = prepare(Sources({"gold.iob": columns(80)}), "mk", tmp_path / "mk.pt.work")
    measured = []

    def break_off(done, of, f1):
        if f1 is not None:
            measured.append((done, f1))
            if len(measured) == 2:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        training.train(prepared, tmp_path / "mk.pt", Options(steps=60, small=True), break_off)
    assert not (tmp_path / "mk.pt").exists()
    assert progress_of(prepared.folder) == Progress(12, measured[0][1])

    result = train("--resume", "--steps", "60", "--small")
    assert result.exit_code == 0
    assert "80 sentences marked by people, 0 by the gazetteer, as found in" in result.stderr
    assert "step 60 of 60" in result.stderr
    assert "step 12 of 60" not in result.stderr
    assert "measured on sentences marked by people" in result.stderr
    table = dict(line.split("\t", 1) for line in result.stdout.splitlines())
    assert set(table) == {"type", "all", "PER", "LOC"}
    assert (tmp_path / "mk.pt").exists()
    best = progress_of(prepared.folder)
    assert best.steps == 60
    assert best.best >= measured[0][1]
    assert best.best > 0.5

    nothing_left = train("--resume", "--steps", "60", "--small")
    assert (nothing_left.exit_code, nothing_left.stdout) == (0, result.stdout)
    assert "step" not in nothing_left.stderr.split("\n")[1].split(":")[0]


def test_a_model_holds_its_word_vectors_and_no_path_of_this_machine(tmp_path, write, one_thread):
    from namenorm.ner.stanza import StanzaRecogniser

    words = ("замина", "во", "вчера", "беше", "за", "молчи")
    rows = "".join(f"{word} {' '.join(str((n + i) % 3) for i in range(4))}\n" for n, word in enumerate(words))
    vectors = write("vectors.txt", f"{len(words)} 4\n{rows}")
    prepared = prepare(Sources({"gold.iob": columns(60)}), "mk", tmp_path / "work")
    with pytest.raises(InputError, match="Stanza's trainer stopped"):
        training.train(prepared, tmp_path / "mk.pt", Options(steps=10, vectors=write("damaged.pt", b"damaged")))
    trained = training.train(prepared, tmp_path / "mk.pt", Options(steps=10, vectors=vectors, small=True))
    assert trained.progress.steps == 10
    assert StanzaRecogniser(model=trained.model).types() == {"PER", "LOC"}
    assert str(tmp_path).encode() not in trained.model.read_bytes()
    with pytest.raises(InputError, match="with word vectors"):
        training.train(prepared, tmp_path / "mk.pt", Options(steps=20, small=True), resume=True)
