"""The reports for machines, read back by those who know the formats."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import jsonschema
import openpyxl
import pytest
from junitparser import JUnitXml

from onelead.inert import CONTROLS
from onelead.reports import FORMATS, as_csv, github, junit, render, sarif, xlsx
from onelead.reports.json_schema import schema
from onelead.reports.sarif import uri_of
from onelead.reports.setting import Setting
from onelead.run import FailOn, Request, check_paths
from printing import overlapping, printed
from tracker_files import ROSE_COURT, RunOf, tracker_file

ROOT = Path(__file__).parents[2]
SARIF_SCHEMA = json.loads((Path(__file__).parent / "sarif" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
HOSTILE = """
    | ID     | Action                         | Owner                         | Deadline     | Status |
    | ------ | ------------------------------ | ----------------------------- | ------------ | ------ |
    | =1+1   | =cmd /C calc                   | @SUM(A1) / Tom Jones          | ASAP         | Open   |
    | -CR-02 | ＝HYPERLINK("http://x")         | +Ann Lee / \u202eTom Jones    | 2026-10-01   | Open   |
    | CR,03  | Fit the closer%0A::error::no   | Jane Smith⏎::error::no / Tom  | 2026-10-01   | Open   |
"""


def test_json_agrees_with_the_published_schema(run_of: RunOf) -> None:
    published = (ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8")

    report = json.loads(render("json", run_of(), Setting()))

    assert published == schema()
    jsonschema.Draft202012Validator(json.loads(published)).validate(report)


@pytest.mark.parametrize("names", [[], ["Rose Court.xlsx"], ["Rose Court.xlsx", "broken.xlsx", "Home 1.xlsx"]])
def test_json_written_piece_by_piece_is_one_object_set_out_as_one(
    names: list[str], run_of: RunOf, tmp_path: Path
) -> None:
    run_of(ROSE_COURT, ROSE_COURT.replace("CR-", "DR-"))
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04")
    run = check_paths(names, Request(run_of().request.today))

    text = render("json", run, Setting()).decode("utf-8")

    assert [each["path"] for each in json.loads(text)["workbooks"]] == names
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"


def test_sarif_is_valid_by_the_official_schema(run_of: RunOf, tmp_path: Path) -> None:
    run_of(ROSE_COURT, HOSTILE)
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04")
    run = check_paths(["Rose Court.xlsx", "Home 1.xlsx", "broken.xlsx"], Request(run_of().request.today))

    log = json.loads(sarif.render(run, Setting()))

    jsonschema.Draft4Validator(SARIF_SCHEMA, format_checker=jsonschema.FormatChecker()).validate(log)
    (only,) = log["runs"]
    first = next(each for each in only["results"] if each["ruleId"] == "OWN003")
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "Rose%20Court.xlsx"},
        "region": {"startLine": 3},
    }
    assert first["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "Action Plan!C3"
    assert only["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == "OWN003"
    assert only["invocations"][0]["executionSuccessful"] is False


def test_a_path_is_a_uri_reference() -> None:
    assert uri_of("trackers/Rose Court #2 (50%).xlsx") == "trackers/Rose%20Court%20%232%20(50%25).xlsx"
    assert uri_of("/srv/a b.xlsx") == "file:///srv/a%20b.xlsx"


def test_junit_is_read_back(run_of: RunOf) -> None:
    read = JUnitXml.fromstring(junit.render(run_of(), Setting()))

    (suite,) = read
    assert suite.name == "Rose Court.xlsx"
    failed = {case.name: case.result[0] for case in suite if case.result}
    assert "Action Plan!C3: CR-02 is owned by" in failed["OWN003 several-owners"].message
    assert "OWN001 owner-missing" in {case.name for case in suite if not case.result}
    assert read.failures == len(failed)
    assert read.tests == len(list(suite))


@pytest.mark.parametrize(("fail_on", "fails"), [(FailOn.ERROR, False), (FailOn.WARNING, True), (FailOn.NEVER, False)])
def test_junit_fails_where_the_exit_code_would(run_of: RunOf, fail_on: FailOn, fails: bool) -> None:
    page = """
    | ID | Action                   | Owner      | Deadline   | Status |
    | -- | ------------------------ | ---------- | ---------- | ------ |
    | A  | Fit the closer on door 4 | Jane Smith | 2026-12-18 | Open   |
    """

    read = JUnitXml.fromstring(junit.render(run_of(page), Setting(fail_on=fail_on)))

    assert bool(read.failures) is fails


def test_junit_says_what_was_not_checked(run_of: RunOf, tmp_path: Path) -> None:
    run_of()
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04")

    read = JUnitXml.fromstring(junit.render(check_paths(["broken.xlsx"], run_of().request), Setting()))

    assert (read.errors, read.tests) == (1, 1)


def test_github_annotations_name_file_row_and_rule(run_of: RunOf) -> None:
    told = github.render(run_of(), Setting()).decode("utf-8").splitlines()

    assert told[0].startswith("::error file=Rose Court.xlsx,line=")
    assert any(
        each.startswith("::error file=Rose Court.xlsx,line=3,title=OWN003 several-owners::Action Plan!C3: ")
        for each in told
    )


def test_a_cell_can_give_no_command_to_github(run_of: RunOf) -> None:
    told = github.render(run_of(HOSTILE), Setting()).decode("utf-8").splitlines()

    assert all(
        each.startswith(
            ("::error file=Rose Court.xlsx", "::warning file=Rose Court.xlsx", "::notice file=Rose Court.xlsx")
        )
        for each in told[:-1]
    )
    assert any("%250A::error::no" in each or "⏎" not in each for each in told)


def test_csv_has_a_line_for_each_finding_and_no_formula(run_of: RunOf) -> None:
    run = run_of(HOSTILE)
    text = as_csv.render(run, Setting()).decode("utf-8-sig")

    heading, *lines = csv.reader(io.StringIO(text))

    assert heading[:4] == ["Workbook", "Sheet", "Cell", "Heading"]
    assert len(lines) == len(list(run.findings))
    assert not [cell for line in lines for cell in line if cell[:1] in set("=+-@＝＋－＠\t\r")]
    assert any(cell.startswith("'+Ann Lee") for line in lines for cell in line)


def test_the_workbook_report_holds_texts_and_links_to_the_cells(run_of: RunOf, tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    destination = tmp_path / "reports" / "report.xlsx"
    destination.write_bytes(xlsx.render(run_of(HOSTILE), Setting(destination)))

    book = openpyxl.load_workbook(destination)

    assert book.sheetnames == ["OneLead completion", "OneLead findings"]
    findings = book["OneLead findings"]
    cells = [cell for row in findings.iter_rows(min_row=4) for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s", "d"}
    assert {cell.number_format for cell in cells if cell.data_type == "d"} == {"DD/MM/YYYY"}
    assert any(str(cell.value).startswith("+Ann Lee") for cell in cells)
    link = next(cell.hyperlink for cell in cells if cell.hyperlink)
    assert link.target == "../Rose%20Court.xlsx"
    assert re.fullmatch(r"'Action Plan'![A-E]\d", link.location or "")
    assert list(findings.tables) == ["Findings"]


def test_the_workbook_report_prints_on_one_paper_across_and_nothing_over_something_else(
    run_of: RunOf, tmp_path: Path
) -> None:
    (tmp_path / "report.xlsx").write_bytes(xlsx.render(run_of(), Setting(tmp_path / "report.xlsx")))

    figures, findings = printed(tmp_path / "report.xlsx")

    assert "owner" in [word.text for word in figures]
    assert {"Workbook", "Accepted"} <= {word.text for word in findings}
    assert [*overlapping(figures), *overlapping(findings)] == []


def test_a_report_workbook_is_no_tracker(run_of: RunOf, tmp_path: Path) -> None:
    destination = tmp_path / "report.xlsx"
    destination.write_bytes(xlsx.render(run_of(), Setting(destination)))

    (checked,) = check_paths([str(destination)], run_of().request).workbooks

    assert checked.outcome
    assert checked.outcome.trackers == ()


@pytest.mark.parametrize("name", [name for name, each in FORMATS.items() if each.is_text])
def test_no_report_holds_control_or_direction_characters(run_of: RunOf, name: str) -> None:
    page = HOSTILE.replace("Tom Jones", "Tom\u202e\u2066 \u009bJones\ufeff")

    written = render(name, run_of(page), Setting()).decode("utf-8-sig")

    assert not re.search(f"[{CONTROLS}]", written)


def test_every_format_can_report_on_nothing(tmp_path: Path, run_of: RunOf) -> None:
    today = run_of().request
    run = check_paths([str(tracker_file(tmp_path, "| Week | Early |\n| - | - |\n| 1 | Jane |", "Rota.xlsx"))], today)

    for name in FORMATS:
        assert render(name, run, Setting(tmp_path / "report"))
