"""Tables with a map of columns."""

from __future__ import annotations

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.importing.formats.table import FORMAT, read
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.source import Source
from namenorm.model import Kind

TOWNS = """code,Название,Име,Страна,Население,qid,ещё
sofia,София,София,BG,1 152 556,Q472,Сердика;Средец
skopje,Скопье,Скопие,mk,526502,Q384,
beijing,Пекин,Пекин,CN,,Q956,
"""
COLUMNS = (
    "id=code,type=LOC,name:ru=Название,name:bg=Име,name:bg=ещё,country=Страна,population=Население,xref:wikidata=qid"
)


def source(tmp_path, text=TOWNS, written_as="utf-8"):
    path = tmp_path / "towns.csv"
    path.write_bytes(text.encode(written_as))
    return Source(path)


def found(tmp_path, text=TOWNS, written_as="utf-8", report=None, **options):
    options = {"columns": COLUMNS, "separator": ";"} | options
    return list(read(source(tmp_path, text, written_as), report or Report(), **options))


def pairs(record):
    return {(n.text, n.lang) for n in record.entity.names}


def test_columns_are_what_the_map_says(tmp_path):
    sofia, skopje, _ = found(tmp_path)
    assert (sofia.entity.id, sofia.entity.type, sofia.countries, sofia.population) == ("sofia", "LOC", ("BG",), 1152556)
    assert {("София", "ru"), ("София", "bg"), ("Сердика", "bg"), ("Средец", "bg")} <= pairs(sofia)
    assert sofia.entity.xrefs == (("wikidata", "Q472"),)
    assert skopje.countries == ("MK",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
def test_every_encoding_of_a_spreadsheet_is_read(tmp_path, encoding):
    given = {} if encoding in ("utf-8", "utf-8-sig", "utf-16") else {"encoding": encoding}
    assert found(tmp_path, written_as=encoding, **given) == found(tmp_path)


@pytest.mark.parametrize(("between", "name"), [("\t", "tab"), (";", "semicolon"), ("|", "bar"), (",", "comma")])
def test_what_separates_cells_is_found_or_given(tmp_path, between, name):
    text = TOWNS.replace(";", "/").replace(",", between)
    assert found(tmp_path, text, separator="/") == found(tmp_path)
    assert found(tmp_path, text, separator="/", delimiter=name) == found(tmp_path)
    assert found(tmp_path, text, separator="/", delimiter=between) == found(tmp_path)


def test_a_quoted_cell_holds_line_breaks_and_quotation_marks(tmp_path):
    text = 'code,"Название, полное"\nmgu,"МГУ\nимени ""Ломоносова"""\nspbu,СПбГУ\n'
    mgu, spbu = found(tmp_path, text, columns='id=code,type=ORG,"name:ru=Название, полное"')
    assert ('МГУ имени "Ломоносова"', "ru") in pairs(mgu)
    assert ("СПбГУ", "ru") in pairs(spbu)


def test_columns_go_by_number_where_there_are_no_titles(tmp_path):
    (moscow,) = found(tmp_path, "Q649\tМосква\n", columns="id=#1,name:ru=#2", type="LOC", header="no", prefix="wd:")
    assert (moscow.entity.id, moscow.entity.type) == ("wd:Q649", "LOC")
    assert ("Москва", "ru") in pairs(moscow)


def test_rows_of_one_id_that_stand_together_are_one_entity(tmp_path):
    text = "id\tlang\tname\tkind\tweight\nQ956\tru\tПекин\t\t\nQ956\tsr-Cyrl\tПекинг\t\t0,5\nQ956\tzh\t北京\t\t\nQ148\tru\tКНР\tacronym\t\n"
    beijing, china = found(tmp_path, text, columns="id=id,type=LOC,lang=lang,name=name,kind=kind,weight=weight")
    assert {(n.text, n.lang, n.weight) for n in beijing.entity.names} == {
        ("Пекин", "ru", 1.0), ("Пекинг", "sr", 0.5), ("Пекин", "en", 1.0),
    }  # fmt: skip
    assert [n.kind for n in china.entity.names if n.lang == "ru"] == [Kind.ACRONYM]
    assert (beijing.position, china.position) == (3, 4)


def test_a_language_that_no_column_says_is_told_by_letters_then_by_the_option_then_by_the_country(tmp_path):
    text = "id,name,country\n1,Київ,\n2,София,BG\n3,София,\n"
    columns = "id=id,type=LOC,name=name,country=country"
    assert [{lang for _, lang in pairs(r)} - {"en"} for r in found(tmp_path, text, columns=columns)] == [
        {"uk"},
        {"bg"},
        {"ru"},
    ]
    assert ("София", "kk") in pairs(found(tmp_path, text, columns=columns, lang="kk")[2])


def test_a_column_of_types_is_read_as_labels_are(tmp_path):
    text = "id,name,what\n1,Нева,GPE\n2,Пушкин,person\n3,ФСБ,ORG\n4,среда,DATE\n"
    report = Report()
    records = found(tmp_path, text, columns="id=id,name:ru=name,type=what", report=report)
    assert [r.entity.type for r in records] == ["LOC", "PER", "ORG"]
    assert [(place, "DATE" in why) for _, place, why in report.first] == [(4, True)]


def test_genders_and_sitelinks_are_read(tmp_path):
    text = "id,name,g,n\n1,Владимир Путин,м,180\n2,Мария Захарова,F,x\n"
    first, second = found(tmp_path, text, columns="id=id,type=PER,name:ru=name,gender=g,sitelinks=n")
    assert (first.entity.gender, first.sitelinks, second.entity.gender, second.sitelinks) == ("m", 180, "f", None)


def test_rows_that_are_none_are_counted_and_the_rest_is_read(tmp_path):
    text = TOWNS.replace("skopje,Скопье,Скопие,mk,526502,Q384,\n", "broken\n,Без кода\n\nempty,,,,,,\n")
    report = Report()
    assert [r.entity.id for r in found(tmp_path, text, report=report)] == ["sofia", "beijing"]
    assert [place for _, place, _ in report.first] == [2, 3, 5]
    assert (report.read, report.malformed) == (2, 3)


def test_a_quotation_mark_that_is_never_closed_costs_one_cell(tmp_path):
    lines = "".join(f"t{i},Город\n" for i in range(20_000))
    report = Report()
    records = found(
        tmp_path, 'code,n\na,Москва\nb,"Пекин\n' + lines, columns="id=code,type=LOC,name:ru=n", report=report
    )
    assert (records[0].entity.id, records[-1].entity.id) == ("a", "t19999")
    assert report.malformed >= 1


def test_a_letter_that_the_encoding_does_not_know_costs_its_name_alone(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes("id,ru,en\n1,Москва,Moscow\n2,".encode() + "Пекин".encode("cp1251") + b",Beijing\n")
    report = Report()
    first, second = read(Source(path), report, columns="id=id,type=LOC,name:ru=ru,name:en=en")
    assert ("Москва", "ru") in pairs(first)
    assert pairs(second) == {("Beijing", "en")}
    assert report.names_dropped == 1


def test_start_goes_on_behind_any_record(tmp_path):
    text = "id,n\n1,Москва\n1,Москва-река\n,x\n2,Пекин\n3,София\n"
    options = {"columns": "id=id,type=LOC,name:ru=n"}
    whole = list(read(source(tmp_path, text), Report(), **options))
    assert [r.position for r in whole] == [2, 4, 5]
    for i, record in enumerate(whole):
        assert list(read(source(tmp_path, text), Report(), start=record.position, **options)) == whole[i + 1 :]


def test_rows_are_read_one_by_one(tmp_path):
    file = source(tmp_path, "id,n\n" + "".join(f"{i},Москва\n" for i in range(100_000)))
    next(read(file, Report(), columns="id=id,type=LOC,name:ru=n"))
    assert file.done < file.size / 2


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"columns": ""}, "--option columns"), ({"columns": "id=code"}, "id=… and name=…"), ({"columns": "name:ru=Название"}, "id=…"),
        ({"columns": "id=код,name=Название"}, "no column код; there are code, Название"), ({"columns": "id=code,name:xx=Название"}, "language"),
        ({"columns": "id=code,name:ru:nick=Название"}, "kind"), ({"columns": "id=code,colour=x"}, "colour"), ({"columns": "id"}, "WANTED=COLUMN"),
        ({"type": "CITY", "columns": "id=code,name:ru=Название"}, "type"), ({"encoding": "utf-99"}, "encoding"), ({"delimiter": "<>"}, "delimiter"),
        ({"header": "maybe"}, "header"), ({"lang": "xx"}, "lang"),
    ],
)  # fmt: skip
def test_a_wrong_option_is_said(tmp_path, options, reason):
    with pytest.raises(InputError, match=reason):
        found(tmp_path, **options)


@pytest.mark.parametrize("text", ["", "\n", "\ufeff", '"', "\x00"])
def test_a_file_without_titles_is_said(tmp_path, text):
    with pytest.raises(InputError, match="no column"):
        found(tmp_path, text)


def test_titles_alone_give_nothing(tmp_path):
    assert found(tmp_path, TOWNS.splitlines()[0]) == []


def test_it_is_declared():
    assert (FORMAT.name, FORMAT.read) == ("table", read)
