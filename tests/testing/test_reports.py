"""Reports: each format says what was found, and is well formed whatever a name holds."""

import json
from xml.etree import ElementTree

import pytest

from namenorm.gazetteer.problems import Problem
from namenorm.testing.findings import Case, Finding, Level, Outcome, Tally
from namenorm.testing.report import Report
from namenorm.testing.reports import FORMATS, as_github, as_json, as_junit, as_text
from namenorm.testing.reports.text import MOST_TOLD

HOSTILE = "а\u00ad\u200b\x00\ud800]]>&<\"'%\r\n::,é"


def finding(name="Марка", level=Level.ERROR, **fields):
    case = Case("variants_resolve", "per:m", name, "ru", "Марк", "ru", ("case_form",), ("genitive of «Марк»",))
    return Finding(
        case, Outcome.SHARED, level, "loc:m", "MATCH loc:m 0.73", ("listed",), ("unify: а → а",), ("add it",),
        place=("people.yaml", 3), other_place=("a,b: c%.yaml", 7), **fields,
    )  # fmt: skip


def report(*findings):
    return Report(list(findings), Tally({"variants_resolve": 8, "own_forms_resolve": 2}), checked=2, entities=5)


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_takes_any_name(form):
    text = FORMATS[form](report(finding(HOSTILE), finding(HOSTILE, Level.WARNING)))
    assert text.endswith("\n")
    assert text.encode("utf-8") or form == "json"


def test_text_says_where_both_entries_are_what_went_wrong_and_what_mends_it():
    text = as_text(report(finding()))
    assert text.startswith("people.yaml:3: variants_resolve: «Марка» (ru), genitive of «Марк», is of per:m, and loc:m lists it too\n")
    assert "the other entry: loc:m at a,b: c%.yaml:7\n" in text
    assert "  to mend it: add it\n" in text
    assert text.endswith("2 of 5 entities, 10 examples (quick, seed 0) in 0.0 s: 1 errors, 0 warnings\n")


def test_text_writes_characters_that_nobody_sees_by_their_number():
    assert "«КН[U+00AD]ДР»" in as_text(report(finding("КН\u00adДР")))


def test_text_tells_so_many_in_full_and_counts_the_others():
    text = as_text(report(*(finding(f"Марка{n}") for n in range(MOST_TOLD + 3))))
    assert "… and 3 more; --format json tells all" in text


def test_json_has_every_field_of_a_finding():
    row = json.loads(as_json(report(finding())))
    assert (row["errors"], row["warnings"], row["examples"]) == (1, 0, {"own_forms_resolve": 2, "variants_resolve": 8})
    (found,) = row["findings"]
    assert found["place"] == {"file": "people.yaml", "line": 3}
    assert (found["name"], found["outcome"], found["mends"]) == ("Марка", "shared", ["add it"])


def test_junit_is_xml_with_a_failure_for_each_error_and_the_warnings_as_output():
    suite = ElementTree.fromstring(as_junit(report(finding(), finding(HOSTILE, Level.WARNING))))
    assert (suite.get("tests"), suite.get("failures")) == ("3", "1")  # with the linter's
    failed = [test for test in suite if test.find("failure") is not None]
    assert [(test.get("file"), test.get("line")) for test in failed] == [("people.yaml", "3")]
    assert "to mend it: add it" in failed[0].find("failure").text
    only_warnings = ElementTree.fromstring(as_junit(report(finding(HOSTILE, Level.WARNING))))
    assert only_warnings.get("failures") == "0"
    assert "variants_resolve" in only_warnings.find(".//system-out").text


PROBLEMS = [
    Problem("a,b.yaml", 4, "bad-type", "no type «X»", "one of PER, LOC"),
    Problem("c.yaml", 2, "shared-name", "two claim «Ким»", level="warning"),
]


def test_what_the_linter_found_stands_in_each_format_for_programs():
    found = Report(problems=PROBLEMS)
    suite = ElementTree.fromstring(as_junit(found))
    assert (suite.get("tests"), suite.get("failures")) == ("1", "1")
    test = suite.find("testcase")
    assert (test.get("name"), test.get("file"), test.get("line")) == ("bad-type", "a,b.yaml", "4")
    assert "two claim «Ким»" in test.find("system-out").text
    error, warning, _ = as_github(found).splitlines()
    assert error == "::error file=a%2Cb.yaml,line=4,title=bad-type::no type «X»%0Ato mend it: one of PER, LOC"
    assert warning.startswith("::warning file=c.yaml,line=2,title=shared-name::")
    assert [p["code"] for p in json.loads(as_json(found))["problems"]] == ["bad-type", "shared-name"]


def test_github_annotations_are_one_line_each_at_the_entry_with_what_would_end_them_escaped():
    first, second, last = as_github(report(finding("a%b\r\n"), finding("x", Level.WARNING))).splitlines()
    assert first.startswith("::error file=people.yaml,line=3,title=variants_resolve::«a%25b[U+000D]")
    assert "%0Ato mend it: add it" in first
    assert second.startswith("::warning ")
    assert last.startswith("::notice::")


def test_github_escapes_colons_and_commas_of_file_names():
    other = Finding(finding().case, Outcome.SHARED, Level.ERROR, "loc:m", "", place=("a,b: c%.yaml", 7))
    assert as_github(report(other)).startswith("::error file=a%2Cb%3A c%25.yaml,line=7,")
