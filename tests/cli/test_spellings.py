"""The commands about how names are written: what they print, their exit status, and what they say to bad input."""

import json

import pytest
from click.testing import CliRunner

from namenorm.cli.main import main
from namenorm.lang.languages import CYRILLIC_LANGUAGES


def run(*args, stdin=None):
    return CliRunner().invoke(main, [str(a) for a in args], input=stdin)


def lines(*rows):
    return "".join(json.dumps(row) + "\n" for row in rows)


def rows(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


# --- translit ---------------------------------------------------------------------------------------------------------


def test_translit_writes_the_text_after_the_default_standard():
    result = run("translit", "Ким Чен-ун, Търново")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "Kim Chen-un, Tarnovo\n", "")


@pytest.mark.parametrize(
    ("table", "text", "latin"),
    [
        ("uk_kmu_2010", "Згорани, Єнакієве", "Zghorany, Yenakiieve"),
        ("sr_gaj", "Његош", "Njegoš"),
        ("ru_icao_9303", "Щёкино", "Shchekino"),
    ],
)
def test_translit_writes_it_after_the_standard_asked_for(table, text, latin):
    assert run("translit", "-T", table, text).stdout == f"{latin}\n"


def test_translit_goes_back_where_the_standard_allows_it():
    assert run("translit", "-T", "sr_gaj", "--reverse", "Njegoš, Đoković").stdout == "Његош, Ђоковић\n"
    refused = run("translit", "-T", "bg_law_2009", "--reverse", "Kim")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "'bg_law_2009' is not reversible" in refused.stderr


def test_translit_answers_several_texts_and_lines_of_standard_input():
    assert run("translit", "Ким", "Пекин").stdout == "Kim\nPekin\n"
    assert run("translit", "Ким", "-", stdin="Пекин\n\nСофия\n").stdout == "Kim\nPekin\nSofia\n"


@pytest.mark.parametrize(("unknown", "latin"), [("keep", "Kiїv"), ("mark", "Ki\ufffdv")])
def test_translit_says_on_standard_error_which_letters_it_let_pass(unknown, latin):
    result = run("translit", "--unknown", unknown, "Київ")
    assert (result.exit_code, result.stdout) == (0, f"{latin}\n")
    assert "bg_law_2009 does not know ї" in result.stderr


def test_translit_refuses_a_letter_that_its_standard_does_not_know():
    result = run("translit", "Київ")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "'bg_law_2009' has no rule for 'ї'" in result.stderr


def test_translit_json_is_one_object_a_text():
    assert rows(run("translit", "--json", "--unknown", "keep", "Ким", "Київ")) == [
        {"text": "Kim", "table": "bg_law_2009", "unknown": []},
        {"text": "Kiїv", "table": "bg_law_2009", "unknown": ["ї"]},
    ]


def test_translit_jsonl_answers_in_order_and_a_bad_line_in_its_place():
    asked = [
        {"text": "Ким"},
        {"text": "Київ"},
        {"text": "Київ", "table": "uk_kmu_2010"},
        {"text": 5},
        {"text": "Ким", "table": "none"},
        {},
        {"name": "Ким"},
    ]
    result = run("translit", "--jsonl", stdin=lines(*asked))
    first, second, third, fourth, fifth, sixth, seventh = rows(result)
    assert (first["text"], third["text"], third["table"], seventh["text"]) == ("Kim", "Kyiv", "uk_kmu_2010", "Kim")
    assert "no rule for 'ї'" in second["error"]
    assert fourth["error"] == '"text" is text, not 5'
    assert "'none'" in fifth["error"]
    assert sixth["error"] == 'a line has the field "text"'
    assert [row.get("line") for row in rows(result)] == [None, 2, None, 4, 5, 6, None]
    assert result.exit_code == 2
    assert "namenorm: line 2: " in result.stderr


def test_translit_lists_the_standards_of_a_language_with_their_authority():
    shown = [line.split("\t") for line in run("translit", "--list", "-l", "uk").stdout.splitlines()]
    assert "uk_kmu_2010" in [cells[0] for cells in shown]
    assert all("uk" in cells[1].split(",") and len(cells) == 6 for cells in shown)
    everything = run("translit", "--list").stdout.splitlines()
    assert len(everything) > len(shown)


def test_translit_lists_as_json():
    listed = rows(run("translit", "--list", "--json", "-l", "sr"))
    gaj = next(row for row in listed if row["name"] == "sr_gaj")
    assert (gaj["reversible"], "sr" in gaj["languages"]) == (True, True)
    assert {"name", "title", "authority", "year", "status", "languages", "reversible"} == set(gaj)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["translit", "-T", "none", "Ким"], "uk_kmu_2010"),  # the standards that there are
        (["translit"], "no name given"),
        (["translit", "--unknown", "guess", "Ким"], "'error', 'keep', 'mark', 'fallback'"),
        (["translit", "--list", "-l", "xx"], "unknown language 'xx'"),
    ],
)
def test_translit_says_what_is_wrong_and_exits_2(args, message):
    result = run(*args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert "Traceback" not in result.stderr


# --- transcribe -------------------------------------------------------------------------------------------------------


def test_transcribe_prints_the_best_spelling_of_each_name():
    result = run("transcribe", "--from", "ko", "--to", "ru", "Moon Jae-in", "문재인")
    assert (result.exit_code, result.stdout) == (0, "Moon Jae-in\tМун Чжэ Ин\n문재인\tМун Чжэ Ин\n")


def test_transcribe_all_prints_every_spelling_best_first():
    shown = run("transcribe", "--from", "ja", "--to", "uk", "--all", "Shinzō Abe").stdout
    assert shown.startswith("Shinzō Abe\tСіндзо Абе, ")
    assert "Шіндзо Абе" in shown


def test_transcribe_reads_names_from_standard_input():
    result = run("transcribe", "--from", "zh", "--to", "mk", "-", stdin="Xi Jinping\n\nBeijing\n")
    assert result.stdout == "Xi Jinping\tСи Џинпинг\nBeijing\tПекинг\n"


def test_transcribe_exits_1_where_a_name_cannot_be_read_and_answers_the_others():
    result = run("transcribe", "--from", "zh", "--to", "mk", "Angela Merkel", "Xi Jinping")
    assert result.exit_code == 1
    assert result.stdout == "Angela Merkel\t— cannot be read as a name from zh\nXi Jinping\tСи Џинпинг\n"


def test_transcribe_json_holds_all_spellings_and_an_empty_list_where_there_is_none():
    result = run("transcribe", "--from", "zh", "--to", "mk", "--json", "Angela Merkel", "Xi Jinping")
    assert result.exit_code == 1
    none, some = rows(result)
    assert none == {"name": "Angela Merkel", "from": "zh", "to": "mk", "forms": []}
    assert (some["name"], some["forms"][0]) == ("Xi Jinping", "Си Џинпинг")


def test_transcribe_jsonl_answers_in_order_and_a_bad_line_in_its_place():
    asked = [
        {"name": "Guangdong", "from": "zh", "to": "bg"},
        {"name": "Xi Jinping", "from": "de", "to": "bg"},
        {"name": "Angela Merkel", "from": "zh", "to": "ru"},
        {"name": "Xi Jinping", "from": "zh", "to": "en"},
        {"from": "zh", "to": "ru"},
        {"name": "Tokyo", "from": "ja", "to": "uk"},
    ]
    result = run("transcribe", "--jsonl", stdin=lines(*asked))
    first, second, third, fourth, fifth, sixth = rows(result)
    assert (first["forms"][0], third["forms"], sixth["forms"]) == ("Гуандун", [], ["Токіо"])
    assert second == {"error": "names are transcribed from zh, ja, ko, not from 'de'", "line": 2}
    assert "unknown language 'en'" in fourth["error"]
    assert fifth["error"] == 'a line has the field "name"'
    assert result.exit_code == 2


def test_transcribe_jsonl_takes_what_a_line_leaves_out_from_the_options():
    result = run(
        "transcribe",
        "--jsonl",
        "--from",
        "zh",
        "--to",
        "ru",
        stdin=lines({"name": "Beijing"}, {"name": "Tokyo", "from": "ja", "to": "bg"}),
    )
    assert (result.exit_code, [row["forms"] for row in rows(result)]) == (0, [["Пекин"], ["Токио"]])


def test_transcribe_lists_languages_and_traditions():
    shown = dict(line.split("\t") for line in run("transcribe", "--list").stdout.splitlines())
    assert shown["from"] == "zh, ja, ko"
    assert sorted((shown["to"] + ", " + shown["through ru"]).split(", ")) == sorted(CYRILLIC_LANGUAGES)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["Xi Jinping"], "--from zh --to bg"),
        (["--from", "zh", "Xi Jinping"], "--from zh --to bg"),
        (["--to", "ru", "Xi Jinping"], "--from zh --to bg"),
        (["--from", "zh", "--to", "ru"], "no name given"),
        (["--from", "de", "--to", "ru", "Xi Jinping"], "from zh, ja, ko, not from 'de'"),
        (["--from", "zh", "--to", "en", "Xi Jinping"], "unknown language 'en'; known are bg, mk"),
    ],
)
def test_transcribe_says_what_is_wrong_and_exits_2(args, message):
    result = run("transcribe", *args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_transcribe_jsonl_says_that_the_language_of_a_name_is_missing():
    (answer,) = rows(run("transcribe", "--jsonl", stdin=lines({"name": "Xi Jinping"})))
    assert '"from"' in answer["error"]


def test_transcribe_takes_a_code_in_capitals_as_other_commands_do():
    assert run("transcribe", "--from", "zh", "--to", "MK", "Beijing").stdout == "Beijing\tПекинг\n"


# --- inflect ----------------------------------------------------------------------------------------------------------

KIM = "nom\tКим Чен Ын\ngen\tКим Чен Ына\ndat\tКим Чен Ыну\nacc\tКим Чен Ына\nins\tКим Чен Ыном\nloc\tКим Чен Ыне\n"


def test_inflect_prints_one_line_a_case():
    result = run("inflect", "-l", "ru", "Ким Чен Ын")
    assert (result.exit_code, result.stdout) == (0, KIM)


def test_inflect_puts_the_forms_of_a_case_in_one_line():
    assert "ins\tМосквой, Москвою\n" in run("inflect", "-l", "ru", "Москва").stdout


def test_inflect_takes_the_gender_and_the_type():
    assert "gen\tАнгели Меркель\n" in run("inflect", "-l", "uk", "--gender", "f", "Ангела Меркель").stdout
    assert "gen\tСаши Мицкевича\n" in run("inflect", "-l", "ru", "-t", "PER", "--gender", "m", "Саша Мицкевич").stdout


def test_inflect_guesses_the_language_and_takes_its_code_in_capitals():
    assert (
        run("inflect", "Москва").stdout
        == run("inflect", "-l", "ru", "Москва").stdout
        == run("inflect", "-l", "RU", "Москва").stdout
    )
    assert json.loads(run("inflect", "--json", "Київ").stdout)["lang"] == "uk"


def test_inflect_reads_names_from_standard_input():
    shown = run("inflect", "-l", "ru", "-", stdin="Ким Чен Ын\n\nКиев\n").stdout
    assert shown.startswith(KIM + "nom\tКиев\n")


def test_inflect_lemmas_goes_the_other_way_with_cases():
    result = run("inflect", "-l", "ru", "--lemmas", "Трудовой партии Кореи")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == "Трудовая партия Кореи\tgen/dat/loc"


def test_inflect_lemmas_puts_names_of_the_shipped_gazetteers_first():
    assert run("inflect", "-l", "ru", "--lemmas", "Украине").stdout.startswith("Украина\t")
    assert run("inflect", "-l", "uk", "--lemmas", "Києва").stdout.startswith("Київ\t")


def test_inflect_json_is_one_object_a_name():
    moscow, kyiv = rows(run("inflect", "-l", "ru", "--json", "Москва", "Киев"))
    assert (moscow["name"], moscow["lang"]) == ("Москва", "ru")
    assert moscow["forms"][:2] == [{"name": "Москва", "case": "nom"}, {"name": "Москвы", "case": "gen"}]
    assert {form["case"] for form in kyiv["forms"]} == {"nom", "gen", "dat", "acc", "ins", "loc"}
    (back,) = rows(run("inflect", "-l", "ru", "--lemmas", "--json", "Москвы"))
    assert back["lemmas"][0] == {"name": "Москва", "cases": ["gen"]}


def test_inflect_jsonl_answers_in_order_and_a_bad_line_in_its_place():
    asked = [
        {"name": "Ангела Меркель", "lang": "uk", "type": "PER", "gender": "f"},
        {"name": "Москва", "lang": "en"},
        {"name": "Москва", "lang": "ru", "gender": "q"},
        {"lang": "ru"},
        {"name": 5},
        {"name": "Москва", "lang": ["ru"]},
        {"name": "Париз", "lang": "sr"},
    ]
    result = run("inflect", "--jsonl", stdin=lines(*asked))
    first, *bad, last = rows(result)
    assert {"name": "Ангели Меркель", "case": "gen"} in first["forms"]
    assert {"name": "Париза", "case": "gen"} in last["forms"]
    said = [
        "unknown language 'en'",
        "not 'q'",
        'has the field "name"',
        '"name" is text, not 5',
        "unknown language ['ru']",
    ]
    assert [message in row["error"] for message, row in zip(said, bad, strict=True)] == [True] * 5
    assert [row["line"] for row in bad] == [2, 3, 4, 5, 6]
    assert result.exit_code == 2


def test_inflect_jsonl_takes_what_a_line_leaves_out_from_the_options():
    result = run(
        "inflect", "--lemmas", "--jsonl", "-l", "ru", stdin=lines({"name": "Москвы"}, {"name": "Києва", "lang": "uk"})
    )
    assert result.exit_code == 0
    assert [(row["lang"], row["lemmas"][0]["name"]) for row in rows(result)] == [("ru", "Москва"), ("uk", "Київ")]


def test_inflect_lists_every_language_with_its_cases():
    shown = {line.split("\t")[0]: line.split("\t") for line in run("inflect", "--list").stdout.splitlines()}
    assert tuple(shown) == CYRILLIC_LANGUAGES
    assert shown["ru"][1:2] + shown["ru"][3:] == ["Russian", "nom gen dat acc ins loc"]
    assert "voc" in shown["uk"][3].split()
    assert "def" in shown["bg"][3].split()
    assert all(int(cells[2].removesuffix(" paradigms")) > 0 for cells in shown.values())


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["-l", "xx", "Москва"], "unknown language 'xx'"),
        (["-l", "en", "Москва"], "unknown language 'en'; known are bg, mk"),
        (["Angela Merkel"], "unknown language 'en'; known are bg, mk"),
        (["-l", "ru", "--gender", "x", "Москва"], "a gender is one of m, f, n, pl, not 'x'"),
        (["-l", "ru"], "no name given"),
        (["-l", "xx", "--lemmas", "Москва"], "unknown language 'xx'"),
    ],
)
def test_inflect_says_what_is_wrong_and_exits_2(args, message):
    result = run("inflect", *args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("backward", [[], ["--lemmas"]])
def test_inflect_refuses_a_type_that_there_is_not(backward):
    result = run("inflect", "-l", "ru", *backward, "-t", "CITY", "Москва")
    assert result.exit_code == 2
    assert "unknown entity type 'CITY'" in result.stderr


# --- all three --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["translit", "transcribe", "inflect"])
def test_the_help_of_each_command_has_examples(command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"namenorm {command}" in result.stdout.split("Examples:")[1]


@pytest.mark.parametrize(
    ("args", "field"),
    [
        (["translit", "--unknown", "keep"], "text"),
        (["transcribe", "--from", "zh", "--to", "ru"], "name"),
        (["inflect", "-l", "ru"], "name"),
    ],
)
@pytest.mark.parametrize(
    ("line", "message"), [("{", "not JSON"), ("[1]", "a line is a JSON object, not list"), ("[" * 100_000, "not JSON")]
)
def test_a_line_that_is_no_object_is_told_and_the_next_one_answered(args, field, line, message):
    result = run(*args, "--jsonl", stdin=f"{line}\n" + lines({field: "Пекин"}))
    bad, good = rows(result)
    assert message in bad["error"]
    assert "error" not in good
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("args", "field"),
    [
        (["translit", "--unknown", "keep"], "text"),
        (["transcribe", "--from", "zh", "--to", "ru"], "name"),
        (["inflect", "-l", "ru"], "name"),
        (["inflect", "-l", "ru", "--lemmas"], "name"),
    ],
)
@pytest.mark.parametrize("name", ["\ud800Пекин", "", "Пекин\x00", "а" * 5_000, "\u0301"])
def test_odd_names_have_an_answer(args, field, name):
    result = run(*args, "--jsonl", stdin=lines({field: name}))
    assert len(rows(result)) == 1
    assert result.exception is None or isinstance(result.exception, SystemExit)
