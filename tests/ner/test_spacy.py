"""spaCy pipelines of rules: their entities as spans, and the component that gives them ids."""

import importlib
import pickle
import subprocess
import sys
import warnings
from importlib.util import find_spec
from itertools import islice, repeat

import pytest

from namenorm.errors import IndexFileError, InputError, MissingExtraError, UnknownLanguageError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index
from namenorm.model import Source, Span, Verdict
from namenorm.ner import recogniser
from namenorm.ner.spacy import SpacyRecogniser

if find_spec("spacy"):
    import spacy
    from spacy.tokens import Doc, DocBin

needed = pytest.mark.skipif(find_spec("spacy") is None, reason='needs the extra: pip install "namenorm[spacy]"')

GAZETTEER = """
- {id: "per:kim", type: PER, label: "Kim Jong Un", names: {ru: ["Ким Чен Ын"]}, short: {ru: ["Ким"]}}
- {id: "loc:beijing", type: LOC, label: "Beijing", names: {ru: ["Пекин"], uk: ["Пекін"]}}
- {id: "pro:ns", type: PRO, label: "Nord Stream", names: {ru: ["Северный поток"]}}
- {id: "pro:ns2", type: PRO, label: "Nord Stream 2", names: {ru: ["Северный поток 2"]}}
"""
RULES = [
    {"label": "PERSON", "pattern": "Ким Чен Ыну"},
    {"label": "PER", "pattern": "Ким"},
    {"label": "DATE", "pattern": "в мае"},
    {"label": "GEEK", "pattern": "Абырвалг"},
    {"label": "PRODUCT", "pattern": "Северный поток"},
]
TEXT = "Письмо Ким Чен Ыну пришло в мае. Ким ответил из Пекина, сказал Абырвалг."


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("index")
    (folder / "a.yaml").write_text(GAZETTEER, encoding="utf-8")
    build_index(Gazetteer.load(folder / "a.yaml"), folder / "a.index")
    return str(folder / "a.index")


def marking(lang="ru", rules=RULES):
    """A pipeline that marks names by rules."""
    nlp = spacy.blank(lang)
    nlp.add_pipe("entity_ruler").add_patterns(rules)
    return nlp


def linking(index, **config):
    nlp = marking()
    nlp.add_pipe("namenorm", config={"index": index, **config})
    return nlp


def _ids(doc):
    return [(ent.text, ent.label_, ent.kb_id_) for ent in doc.ents]


MARKED = [
    ("Ким Чен Ыну", "PERSON", "per:kim"),
    ("в мае", "DATE", ""),
    ("Ким", "PER", "per:kim"),
    ("Абырвалг", "GEEK", ""),
]


# --- the recogniser ---------------------------------------------------------------------------------------------------


@needed
def test_entities_are_spans_with_types_and_what_is_no_name_is_left_out():
    (spans,) = SpacyRecogniser(marking()).spans([TEXT])
    assert spans == [
        Span(7, 18, "PER", "PERSON"),
        Span(33, 36, "PER", "PER"),
        Span(63, 71, None, "GEEK"),
    ]


@needed
def test_labels_of_ones_own_have_the_types_they_are_given():
    (spans,) = SpacyRecogniser(marking(), labels={"GEEK": "PER", "PERSON": "none", "DATE": "EVT"}).spans([TEXT])
    assert [(s.label, s.type) for s in spans] == [("DATE", "EVT"), ("PER", "PER"), ("GEEK", "PER")]


@needed
@pytest.mark.parametrize(
    "before", ["\ud800\udfff ", "İİ\u0301 ", "😀👨\u200d👩\u200d👧 ", "\x00\r\n\u2028", "  \u00a0"]
)
def test_offsets_stay_exact_behind_odd_characters(before):
    text = before + TEXT
    (spans,) = SpacyRecogniser(marking()).spans([text])
    assert [text[s.start : s.end] for s in spans] == ["Ким Чен Ыну", "Ким", "Абырвалг"]


@needed
def test_texts_are_read_lazily_and_an_empty_one_keeps_its_place():
    texts = (text for pair in repeat(("", TEXT)) for text in pair)
    found = islice(SpacyRecogniser(marking()).spans(texts), 4)
    assert [len(spans) for spans in found] == [0, 3, 0, 3]


@needed
def test_a_saved_pipeline_is_loaded_by_its_folder_and_by_the_name_of_the_recogniser(tmp_path):
    marking().to_disk(tmp_path / "rules")
    for folder in (tmp_path / "rules", str(tmp_path / "rules")):
        (spans,) = recogniser("spacy", pipeline=folder).spans([TEXT])
        assert len(spans) == 3


@needed
def test_types_are_those_of_the_components_that_mark_entities():
    assert SpacyRecogniser(marking()).types() == {"PER", "PRO"}
    assert SpacyRecogniser(marking(), labels={"GEEK": "ORG"}).types("ru") == {"PER", "PRO", "ORG"}
    assert SpacyRecogniser(spacy.blank("ru")).types() is None


@needed
def test_a_missing_model_is_an_error_that_says_how_to_get_it():
    with pytest.raises(InputError, match=r"'ru_core_news_xxs'.*python -m spacy download ru_core_news_xxs"):
        SpacyRecogniser("ru_core_news_xxs")


@needed
def test_a_text_that_cannot_be_worked_on_is_an_error():
    nlp = marking()
    nlp.max_length = 10
    with pytest.raises(InputError, match="split it"):
        list(SpacyRecogniser(nlp).spans([TEXT]))
    with pytest.raises(InputError, match="not NoneType"):
        list(SpacyRecogniser(nlp).spans([None]))


@needed
def test_a_pipeline_that_changes_the_text_is_an_error():
    nlp = marking()
    nlp.tokenizer = lambda text: Doc(nlp.vocab, words=text.split())
    with pytest.raises(InputError, match="changes the text"):
        list(SpacyRecogniser(nlp).spans(["Ким  молчит"]))


def test_importing_the_modules_does_not_import_spacy():
    code = "import sys, namenorm.ner.spacy; print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_without_spacy_the_error_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtraError, match=r"namenorm\[spacy\]"):
        SpacyRecogniser("ru_core_news_sm")


# --- the component ----------------------------------------------------------------------------------------------------


@needed
def test_entities_get_the_ids_of_what_they_mean_and_nothing_else_changes(index):
    doc = linking(index)(TEXT)
    assert _ids(doc) == MARKED
    assert doc._.namenorm.ids == ("per:kim",)
    assert (doc._.namenorm.text, doc._.namenorm.lang, doc._.namenorm.lang_guessed) == (TEXT, "ru", False)


@needed
def test_an_entity_has_its_mention_and_what_is_no_name_has_none(index):
    kim, date, short, unknown = linking(index)(TEXT).ents
    assert (kim._.namenorm.text, kim._.namenorm.label, kim._.namenorm.type) == ("Ким Чен Ыну", "Kim Jong Un", "PER")
    assert short._.namenorm.source is Source.RECOGNISER
    assert date._.namenorm is None
    assert unknown._.namenorm.verdict is Verdict.NONE
    assert kim.doc[0:4]._.namenorm is None


@needed
def test_a_doc_that_the_component_has_not_seen_has_no_mentions(index):
    linking(index)
    doc = marking()(TEXT)
    assert doc._.namenorm is None
    assert doc.ents[0]._.namenorm is None


@needed
def test_an_empty_text_is_a_document_without_mentions(index):
    assert linking(index, add_entities=True)("")._.namenorm.mentions == ()


@needed
def test_names_that_were_not_marked_become_entities_if_asked_for(index):
    doc = linking(index, add_entities=True)(TEXT)
    assert _ids(doc) == [*MARKED[:3], ("Пекина", "LOC", "loc:beijing"), MARKED[3]]
    assert doc.ents[3]._.namenorm.source is Source.SCAN


@needed
def test_entities_of_the_pipeline_are_kept_and_mean_the_longer_name_around_them(index):
    doc = linking(index, add_entities=True)("Газ идёт через Северный поток 2 и Северный поток.")
    assert _ids(doc) == [("Северный поток", "PRODUCT", "pro:ns2"), ("Северный поток", "PRODUCT", "pro:ns")]
    assert doc.ents[0]._.namenorm.text == "Северный поток 2"


@needed
def test_an_added_entity_is_whole_tokens_and_its_mention_exact(index):
    nlp = spacy.blank("ru")
    nlp.tokenizer = spacy.tokenizer.Tokenizer(nlp.vocab)  # parts at white space alone
    nlp.add_pipe("namenorm", config={"index": index, "add_entities": True})
    (ent,) = nlp("Он жил «в Пекине», тогда.").ents
    assert (ent.text, ent.kb_id_) == ("Пекине»,", "loc:beijing")
    assert ent._.namenorm.text == "Пекине"


@needed
def test_what_overlaps_an_entity_that_is_no_name_is_not_added(index):
    nlp = marking(rules=[{"label": "DATE", "pattern": "после Пекина"}])
    nlp.add_pipe("namenorm", config={"index": index, "add_entities": True})
    assert _ids(nlp("Всё было уже после Пекина.")) == [("после Пекина", "DATE", "")]


@needed
@pytest.mark.parametrize(("config", "spoken", "guessed"), [({}, "uk", False), ({"lang": "ru"}, "ru", False)])
def test_the_language_is_the_given_one_or_that_of_the_pipeline(index, config, spoken, guessed):
    nlp = spacy.blank("uk")
    nlp.add_pipe("namenorm", config={"index": index, **config})
    document = nlp("Ким Чен Ын")._.namenorm
    assert (document.lang, document.lang_guessed) == (spoken, guessed)


@needed
def test_the_language_is_guessed_where_the_pipeline_is_for_any(index):
    nlp = spacy.blank("xx")
    nlp.add_pipe("namenorm", config={"index": index})
    document = nlp("Він їхав до Пекіна, і їй це не подобалося.")._.namenorm
    assert (document.lang, document.lang_guessed) == ("uk", True)


@needed
def test_labels_of_ones_own_are_resolved_or_left_alone(index):
    doc = linking(index, labels={"PERSON": "none", "GEEK": "PER"})(TEXT)
    assert doc.ents[0].kb_id_ == ""
    assert doc.ents[0]._.namenorm is None
    assert doc.ents[3]._.namenorm.type == "PER"


@needed
@pytest.mark.parametrize(
    ("config", "error"),
    [({"lang": "qq"}, UnknownLanguageError), ({"labels": {"A": "B"}}, InputError)],
)  # fmt: skip
def test_options_that_cannot_be_are_errors_when_the_component_is_added(index, config, error):
    with pytest.raises(error):
        linking(index, **config)
    with pytest.raises(IndexFileError):
        linking(index + ".gone")


@needed
def test_without_a_path_the_shipped_gazetteers_are_used():
    assert linking(None)(TEXT).ents[0].kb_id_ == "per:kim-jong-un"


# --- saving, processes ------------------------------------------------------------------------------------------------


@needed
def test_several_processes_give_what_one_gives(index):
    nlp = linking(index, add_entities=True)
    alone = nlp(TEXT)
    docs = list(nlp.pipe([TEXT, "", TEXT], n_process=2, batch_size=1))
    assert [_ids(doc) for doc in docs] == [_ids(alone), [], _ids(alone)]
    assert docs[2]._.namenorm == alone._.namenorm
    assert [e._.namenorm for e in docs[2].ents] == [e._.namenorm for e in alone.ents]


@needed
def test_a_pipeline_survives_disk_and_pickle_with_its_options(index, tmp_path):
    nlp = linking(index, add_entities=True, labels={"GEEK": "PER"})
    expected = nlp(TEXT)._.namenorm
    nlp.to_disk(tmp_path / "saved")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        copies = [spacy.load(tmp_path / "saved"), pickle.loads(pickle.dumps(nlp))]
    assert [copy(TEXT)._.namenorm for copy in copies] == [expected] * 2
    component = nlp.get_pipe("namenorm")
    assert pickle.loads(pickle.dumps(component))(marking()(TEXT))._.namenorm == expected


@needed
def test_bytes_of_a_pipeline_are_taken_by_one_with_the_same_components(index):
    def scanning():
        nlp = spacy.blank("ru")
        nlp.add_pipe("namenorm", config={"index": index, "add_entities": True})
        return nlp

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        copy = scanning().from_bytes(scanning().to_bytes())
    assert _ids(copy(TEXT)) == _ids(scanning()(TEXT)) != []


@needed
def test_a_saved_doc_keeps_its_mentions(index):
    doc = linking(index)(TEXT)
    box = DocBin(store_user_data=True, docs=[doc])
    (again,) = DocBin().from_bytes(box.to_bytes()).get_docs(spacy.blank("ru").vocab)
    assert again._.namenorm == doc._.namenorm
    assert [e._.namenorm for e in again.ents] == [e._.namenorm for e in doc.ents]


@needed
def test_another_index_on_loading_is_a_warning_with_both_fingerprints(index, write, tmp_path):
    linking(index).to_disk(tmp_path / "saved")
    other = tmp_path / "other.index"
    build_index(Gazetteer.load(write("b.yaml", GAZETTEER.replace("per:kim", "per:other"))), other)
    config = {"components": {"namenorm": {"index": str(other)}}}
    with pytest.warns(
        UserWarning, match=r"saved with another index: fingerprint \w+ of .*a\.index, now \w+ of .*other"
    ):
        nlp = spacy.load(tmp_path / "saved", config=config)
    assert nlp(TEXT).ents[0].kb_id_ == "per:other"


@needed
def test_an_index_that_is_gone_on_loading_is_an_error(index, tmp_path):
    linking(index).to_disk(tmp_path / "saved")
    config = {"components": {"namenorm": {"index": str(tmp_path / "gone.index")}}}
    with pytest.raises(IndexFileError):
        spacy.load(tmp_path / "saved", config=config)


# --- registration -----------------------------------------------------------------------------------------------------


@needed
def test_spacy_finds_the_component_without_an_import(index):
    code = (
        "import spacy, sys; nlp = spacy.blank('ru'); nlp.add_pipe('namenorm', config={'index': sys.argv[1]}); "
        "print(nlp('Ким')._.namenorm.lang)"
    )
    done = subprocess.run([sys.executable, "-c", code, index], capture_output=True, text=True, check=False)
    assert done.stdout == "ru\n", done.stderr


@needed
def test_the_module_may_be_imported_twice(index):
    module = importlib.import_module("namenorm.ner.spacy_component")
    importlib.reload(module)
    assert _ids(linking(index)(TEXT)) == MARKED
