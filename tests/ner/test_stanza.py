"""Stanza for real: a model trained here, in the ways that models lie on a disk; what is wrong with a model is said."""

import shutil

import pytest

import namenorm
from namenorm.errors import InputError
from namenorm.ner import recogniser
from namenorm.ner.pairing import link_marked
from namenorm.shipped import shipped_resolver

pytest.importorskip("stanza", reason='needs Stanza: pip install "namenorm[stanza]"')
from namenorm.ner.stanza import BATCH, StanzaRecogniser

TEXT = "Доналд Тръмп пристигна в София вчера.\n\nДенес «Си Џинпинг» се сретна со Заев во Скопје!"
NAMES = [("Доналд Тръмп", "PER"), ("София", "LOC"), ("Си Џинпинг", "PER"), ("Заев", "PER"), ("Скопје", "LOC")]


@pytest.fixture(scope="module")
def tiny(tiny_model):
    return StanzaRecogniser(tiny_model)


def named(text, spans):
    return [(text[s.start : s.end], s.type) for s in spans]


def test_names_are_found_where_they_stand(tiny):
    assert named(TEXT, next(tiny.spans([TEXT]))) == NAMES


@pytest.mark.parametrize("text", ["", " \n ", "\ud800", "…—«»", "а" * 5_000])
def test_a_text_without_words_or_with_odd_ones_has_an_answer(tiny, text):
    assert all(text[s.start : s.end] for s in next(tiny.spans([text])))


def test_many_texts_are_answered_in_order_and_lazily(tiny):
    texts = ["", TEXT, "Денес нема вести.", "  "] * BATCH
    read = []
    found = tiny.spans(read.append(t) or t for t in texts)
    assert [named(TEXT, spans) for spans in (next(found), next(found))] == [[], NAMES]
    assert len(read) <= BATCH
    assert [bool(spans) for spans in found] == [False, False, *([False, True, False, False] * (BATCH - 1))]


def test_it_says_which_types_it_knows(tiny):
    assert tiny.types() == {"PER", "LOC", "ORG"}


def test_labels_can_be_given(tiny_model):
    spans = next(StanzaRecogniser(tiny_model, labels={"LOC": "none", "PER": "ORG"}).spans([TEXT]))
    assert {(s.type, s.label) for s in spans} == {("ORG", "PER")}


def test_names_are_found_and_linked_together_with_the_gazetteer(tiny):
    linker = namenorm.Linker(shipped_resolver())
    document = next(
        link_marked(
            linker, tiny, [TEXT.replace("Заев", "Ангела Меркел") + " Вчера севернокорејски новинар молчеше."], "mk"
        )
    )
    assert [(m.id, m.source.value) for m in document.mentions if m.id] == [
        ("per:donald-trump", "both"),
        ("loc:sofia", "both"),
        ("per:xi-jinping", "both"),
        ("per:angela-merkel", "both"),
        ("loc:skopje", "both"),
        ("loc:north-korea", "scan"),
    ]


def test_an_official_folder_is_read_without_the_network(tiny_model, tmp_path):
    (tmp_path / "bg" / "ner").mkdir(parents=True)
    shutil.copy(tiny_model, tmp_path / "bg" / "ner" / "tiny.pt")
    (tmp_path / "resources.json").write_text(
        '{"bg": {"lang_name": "Bulgarian", "packages": {"default": {"ner": "tiny"}},'
        ' "default_processors": {"ner": "tiny"}, "ner": {"tiny": {"md5": "0"}}}}',
        encoding="utf-8",
    )
    official = StanzaRecogniser(folder=tmp_path)
    assert named(TEXT, next(official.spans([TEXT], "bg"))) == NAMES
    with pytest.raises(InputError, match=r"no Stanza NER model for 'mk'.*--ner-download.*ner train"):
        next(official.spans([TEXT], "mk"))
    with pytest.raises(InputError, match="which language"):
        next(official.spans([TEXT]))


def test_a_model_without_its_word_vectors_is_refused(tiny_model, tmp_path):
    torch = pytest.importorskip("torch")
    saved = torch.load(tiny_model, weights_only=True)
    saved["vocab"]["word"] = saved["vocab"]["char"]
    saved["model"].pop("word_emb.weight", None)
    torch.save(saved, tmp_path / "half.pt")
    with pytest.raises(InputError, match="word vectors"):
        StanzaRecogniser(tmp_path / "half.pt")


@pytest.mark.parametrize("content", [None, b"", b"no model"])
def test_a_file_that_is_no_model_is_refused(tmp_path, content):
    path = tmp_path / "model.pt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=r"model\.pt"):
        recogniser("stanza", model=path)


def test_word_vectors_without_a_model_are_refused():
    with pytest.raises(InputError, match="without a model"):
        StanzaRecogniser(pretrain="vectors.pt")
