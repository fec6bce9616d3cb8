"""OpenRefine: tables, JSON of the Templating exporter, rows of the server."""

from __future__ import annotations

import json

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.importing import json_stream
from namenorm.gazetteer.importing.formats.openrefine import FORMAT, read
from namenorm.gazetteer.importing.record import Report
from namenorm.gazetteer.importing.source import Source

COLUMNS = "id=QID,type=LOC,name:ru=Name,name:bg=Bulgarian,population=Population"
TABLE = (
    "Name\tQID\tBulgarian\tPopulation\n"
    "Пекин\tQ956\tПекин\t21893095\n"
    "\t\tБейджинг\t\n"
    "Скопье\tQ384\tСкопие\t526502\n"
    "Бабруйск\t\tБобруйск\t\n"
)
ROWS = [
    {"Name": "Пекин", "QID": "Q956", "Bulgarian": "Пекин", "Population": 21893095},
    {"Name": None, "QID": None, "Bulgarian": "Бейджинг", "Population": None},
    {"Name": "Скопье", "QID": "Q384", "Bulgarian": "Скопие", "Population": 526502.0},
    {"Name": "Бабруйск", "QID": None, "Bulgarian": "Бобруйск", "Population": None},
]


def recon(id_, name, judgement="matched"):
    match = {"id": id_, "name": name, "score": 100, "types": ["Q515"]}
    return {
        "id": 1533649346002675326, "service": "https://wikidata.reconci.link/en/api", "identifierSpace": "http://www.wikidata.org/entity/",
        "schemaSpace": "http://www.wikidata.org/prop/direct/", "j": judgement, "c": [match], **({"m": match} if judgement == "matched" else {}),
    }  # fmt: skip


SERVER = [
    {
        "flagged": False,
        "starred": False,
        "i": 0,
        "j": 0,
        "cells": [{"v": "Пекин", "r": recon("Q956", "Beijing")}, {"v": "Пекин"}],
    },
    {"flagged": False, "starred": False, "i": 1, "cells": [None, {"v": "Бейджинг"}]},
    {
        "flagged": False,
        "starred": False,
        "i": 2,
        "j": 1,
        "cells": [{"v": "Скопье", "r": recon("Q384", "Skopje")}, {"e": "HTTP 403"}],
    },
    {
        "flagged": False,
        "starred": False,
        "i": 3,
        "j": 2,
        "cells": [{"v": "Бабруйск", "r": recon("Q174113", "Babruysk", "none")}],
    },
]
SERVER_COLUMNS = "id=#1.recon.match.id,label=#1.recon.match.name,type=LOC,name:ru=#1,name:bg=#2"


def source(tmp_path, text):
    path = tmp_path / "export"
    path.write_text(text, encoding="utf-8")
    return Source(path)


def template(rows):
    """As the Templating exporter writes it, with its prefix, separator and suffix."""
    return (
        '{\n  "rows" : [\n'
        + ",\n".join(f"    {json.dumps(r, indent=6, ensure_ascii=False)}" for r in rows)
        + "\n  ]\n}\n"
    )


def server(rows, **more):
    return json.dumps(
        {"mode": "record-based", "filtered": 4, "total": 4, "rows": rows, "start": 0, "limit": 10, **more},
        ensure_ascii=False,
    )


def told(records):
    return {r.entity.id: sorted((n.text, n.lang) for n in r.entity.names if n.lang != "en") for r in records}


EXPECTED = {
    "Q956": [("Бейджинг", "bg"), ("Пекин", "bg"), ("Пекин", "ru")],
    "Q384": [("Скопие", "bg"), ("Скопье", "ru")],
}


@pytest.mark.parametrize("text", [TABLE, TABLE.replace("\t", ","), template(ROWS), json.dumps({"rows": ROWS})])
def test_tables_and_templates_are_read_alike(tmp_path, text):
    report = Report()
    records = list(read(source(tmp_path, text), report, columns=COLUMNS))
    assert told(records) == EXPECTED
    assert [r.population for r in records] == [21893095, 526502]
    assert [(place, "not matched" in why) for _, place, why in report.first] == [(4, True)]
    assert report.read == 2


def test_rows_of_the_server_give_what_their_cells_were_matched_with(tmp_path):
    report = Report()
    records = list(read(source(tmp_path, server(SERVER)), report, columns=SERVER_COLUMNS))
    assert told(records) == {"Q956": EXPECTED["Q956"], "Q384": [("Скопье", "ru")]}
    assert [r.entity.label for r in records] == ["Beijing", "Skopje"]
    assert [place for _, place, _ in report.first] == [4]


def test_matches_in_a_pool_behind_the_rows_are_found(tmp_path):
    pool, rows = {}, json.loads(json.dumps(SERVER))
    for number, row in enumerate(rows):
        if row["cells"][0] and "r" in row["cells"][0]:
            pool[str(number)] = row["cells"][0]["r"]
            row["cells"][0]["r"] = str(number) if number else number
    records = read(source(tmp_path, server(rows, pool={"recons": pool})), Report(), columns=SERVER_COLUMNS)
    assert told(records) == {"Q956": EXPECTED["Q956"], "Q384": [("Скопье", "ru")]}


def test_a_broken_row_is_counted_and_the_rest_is_read(tmp_path):
    text = template(ROWS).replace('"Name": "Скопье"', '"Name": "Ско"пье"')
    report = Report()
    records = list(
        read(
            source(tmp_path, template([*ROWS[2:3], *ROWS[:1]]).replace('"Скопье"', '"Ско"пье"')),
            report,
            columns=COLUMNS,
        )
    )
    assert list(told(records)) == ["Q956"]
    assert [place for _, place, _ in report.first] == [1]
    broken_off = list(read(source(tmp_path, text[: text.index("Скопие")]), report, columns=COLUMNS))
    assert list(told(broken_off)) == ["Q956"]


@pytest.mark.parametrize("text", ["{", '{"rows"', '{"rows": [', '{"rows": [5, [], null]}', "{}", '{"rows": []} x'])
def test_json_that_is_no_export_gives_nothing(tmp_path, text):
    assert list(read(source(tmp_path, text), Report(), columns=COLUMNS)) == []


def test_a_row_that_lacks_a_column_of_the_first_row_has_it_empty(tmp_path):
    rows = [ROWS[0], {"Name": "Скопье", "QID": "Q384"}]
    records = list(read(source(tmp_path, template(rows)), Report(), columns=COLUMNS))
    assert told(records)["Q384"] == [("Скопье", "ru")]


def test_values_that_go_over_the_end_of_a_block_are_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(json_stream, "_BLOCK", 7)
    assert told(read(source(tmp_path, template(ROWS)), Report(), columns=COLUMNS)) == EXPECTED
    (tmp_path / "n").write_text('{"a": 1234567890, "rows": [1234567890, 1.5e10], "b": "x"}', encoding="utf-8")
    assert list(json_stream.members(Source(tmp_path / "n"), "rows")) == [
        ("a", 1234567890), ("rows", 1234567890), ("rows", 1.5e10), ("b", "x"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", [TABLE, template(ROWS), server(SERVER)])
def test_start_goes_on_behind_any_record(tmp_path, text):
    columns = SERVER_COLUMNS if "cells" in text else COLUMNS
    whole = list(read(source(tmp_path, text), Report(), columns=columns))
    for i, record in enumerate(whole):
        rest = list(read(source(tmp_path, text), Report(), start=record.position, columns=columns))
        assert rest == whole[i + 1 :]


def test_rows_are_read_one_by_one(tmp_path):
    file = source(tmp_path, template(ROWS[:1] * 2 + [r | {"QID": f"Q{i}"} for i, r in enumerate(ROWS[2:3] * 20_000)]))
    next(read(file, Report(), columns=COLUMNS))
    assert file.done < file.size / 2


@pytest.mark.parametrize(
    ("text", "columns", "reason"),
    [(TABLE, "", "--option columns"), (TABLE, "id=Id,name=Name", "no column Id"), (template(ROWS), "id=Id,name=Name", "no column Id"), (server(SERVER), COLUMNS, "no titles")],
)  # fmt: skip
def test_a_wrong_map_is_said(tmp_path, text, columns, reason):
    with pytest.raises(InputError, match=reason):
        list(read(source(tmp_path, text), Report(), columns=columns))


def test_it_is_declared():
    assert (FORMAT.name, FORMAT.read) == ("openrefine", read)
