"""The commands besides ``check``, each on real files."""

import json
import re
import shlex
from pathlib import Path

import pytest
from openpyxl import load_workbook

from command_line import OneLead
from onelead.cli import COMMANDS
from onelead.cli.reference import reference
from onelead.reading.opening.files import read_book
from onelead_templates import TEMPLATES
from tracker_files import ROSE_COURT, locked_copy, tracker_file

ROOT = Path(__file__).parents[2]
TODAY = ("--today", "23/11/2026")
ODD = """
    | Ref | What we will do                        | Cost code | Who carries it   | Due | Status |
    | --- | -------------------------------------- | --------- | ---------------- | ----------- | ------ |
    | 1   | Replace the closer on the kitchen door | X12       | Jane Smith       | 2026-12-18  | Open   |
    | 2   | Count the MAR charts against stock     | X13       | Tom Jones        | 2026-12-18  | Open   |
"""


def test_columns_says_how_each_heading_was_understood(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("columns", tracker_file(tmp_path, ODD))

    assert told.code == 0
    assert re.search(r"B +What we will do +is the action", told.out)
    assert re.search(r"C +Cost code +is not used", told.out)
    assert (
        "No column was found for: the intended outcome, the evidence source, the evidence, the person who checked "
        "(verified_by), the decision of the meeting\n" in told.out
    )


def test_columns_tells_hidden_columns_apart(onelead: OneLead, tmp_path: Path) -> None:
    tracker = tracker_file(tmp_path, ODD)
    book = load_workbook(tracker)
    for letter in "CF":
        book.worksheets[0].column_dimensions[letter].hidden = True
    book.save(tracker)

    told = onelead("columns", tracker)
    assert re.search(r"F +\S.* is the status, and hidden\n", told.out)
    assert "\n    Hidden and not used: C Cost code\n" in told.out
    assert "Cost code  " not in told.out

    (found,) = json.loads(onelead("columns", tracker, "--format", "json").out)["workbooks"][0]["trackers"]
    assert [each["heading"] for each in found["unused_headings"] if each["hidden"]] == ["Cost code"]


def test_the_working_columns_of_a_template_take_one_line(onelead: OneLead) -> None:
    told = onelead("columns", TEMPLATES["care-records"].path)

    assert told.out.count("Hidden and not used: ") == 1
    assert not re.search(r"\n +\w+ +Stands as .*is not used", told.out)


def test_columns_as_json_names_the_nearest_field(onelead: OneLead, tmp_path: Path) -> None:
    page = ODD.replace("Cost code", "Evidnce")

    told = json.loads(onelead("columns", tracker_file(tmp_path, page), "--format", "json").out)

    (tracker,) = told["workbooks"][0]["trackers"]
    assert tracker["header_row"] == 1
    assert tracker["columns"]["action"] == {"column": "B", "heading": "What we will do"}
    headings = {each["heading"]: each["nearest"] for each in tracker["unused_headings"]}
    assert headings.get("Evidnce", "evidence") == "evidence"


@pytest.mark.parametrize("column", ["ZZ", "Who caries it"])
def test_a_correction_to_a_column_that_is_not_there_is_refused_and_not_kept(
    onelead: OneLead, tmp_path: Path, column: str
) -> None:
    told = onelead("columns", tracker_file(tmp_path, ODD), "--set", f"owner={column}", "--save")

    assert told.code == 2
    assert f"No tracker here has a column “{column}” that could be the owner." in told.err
    assert not (tmp_path / "onelead.toml").exists()


def test_a_column_of_the_settings_that_is_not_there_is_told(onelead: OneLead, tmp_path: Path) -> None:
    tracker = tracker_file(tmp_path, ODD)
    settings = tmp_path / "onelead.toml"
    settings.write_text(f'[columns."{tracker.name}"]\nservice = "cost CODE"\nowner = "ZZ"\n', encoding="utf-8")

    report = onelead("check", tracker, *TODAY).out

    assert "The settings name a column that no tracker here has: “ZZ” for the owner." in report
    assert "for the service" not in report


def test_a_correction_is_tried_without_save_and_kept_with_it(onelead: OneLead, tmp_path: Path) -> None:
    tracker = tracker_file(tmp_path, ODD)

    tried = onelead("columns", tracker, "--set", "service=C")
    assert re.search(r"C +Cost code +is the service", tried.out)
    assert not (tmp_path / "onelead.toml").exists()

    onelead("columns", tracker, "--set", "service=C", "--save")
    kept = onelead("columns", tracker)
    assert re.search(r"C +Cost code +is the service", kept.out)
    report = onelead("check", tracker, *TODAY)
    assert f"The settings of {tmp_path / 'onelead.toml'} change" in report.out


def test_a_field_that_does_not_exist_is_told_with_the_nearest(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("columns", tracker_file(tmp_path, ODD), "--set", "onwer=D")

    assert told.code == 2
    assert told.err.startswith("There is no field called onwer.\nDid you mean owner? The fields are: id,")


def test_rules_lists_every_code_by_family(onelead: OneLead) -> None:
    told = onelead("rules")

    assert told.out.startswith("Ownership\n  OWN001  error    owner-missing\n")
    assert "Closures\n  CLS001" in told.out


@pytest.mark.parametrize("name", ["OWN003", "own003", "several-owners"])
def test_explain_shows_the_page_of_a_rule_by_code_or_name(onelead: OneLead, name: str) -> None:
    told = onelead("explain", name)

    assert told.code == 0
    assert told.out.startswith("# OWN003 several-owners (error)\n")
    assert "## Why it matters" in told.out


def test_explain_refuses_a_code_that_is_none(onelead: OneLead) -> None:
    assert onelead("explain", "XYZ").err.startswith("No rule is called XYZ.")
    for several in ("OWN", "", " "):
        told = onelead("explain", several)
        assert told.code == 2
        assert told.err.startswith(f"“{several}” is the beginning of several codes.")


def test_owners_writes_a_page_and_a_text_for_each(onelead: OneLead, tmp_path: Path) -> None:
    folder = tmp_path / "owners"

    told = onelead("owners", tracker_file(tmp_path), "-o", folder, *TODAY)

    assert told.code == 0
    assert sorted(each.name for each in folder.iterdir()) == [
        *("jane-smith.html", "jane-smith.txt", "no-one-owner-yet.html", "no-one-owner-yet.txt"),
        *("tom-jones.html", "tom-jones.txt"),
    ]
    text = (folder / "jane-smith.txt").read_text(encoding="utf-8")
    assert text.startswith(
        "Dear Jane Smith,\n\nThese are the actions in your name, as the trackers stood on 23 November"
    )
    assert "1. CR-01: Replace the closer on the kitchen door\n   Due 31 October 2026, 23 days ago." in text
    again = onelead("owners", tmp_path / "Rose Court.xlsx", "-o", folder, *TODAY)
    assert (again.code, "exists already" in again.err) == (2, True)


def test_nobody_writes_to_an_owner_who_has_left(onelead: OneLead, tmp_path: Path) -> None:
    onelead("new", "care-records", tmp_path / "plan.xlsx", "--sample")

    onelead("owners", tmp_path / "plan.xlsx", "-o", tmp_path / "owners", *TODAY)

    assert not (tmp_path / "owners" / "dawn-whiteley.txt").exists()
    nobody = (tmp_path / "owners" / "no-one-owner-yet.txt").read_text(encoding="utf-8")
    assert "CR-12 is still open, and its owner, Dawn Whiteley, left on 31 October 2026." in nobody


def test_what_a_log_tells_stands_with_the_action_that_it_cites(onelead: OneLead, tmp_path: Path) -> None:
    page = """
    | ID    | Action                      | Owner      | Status      | Start      | Deadline   |
    | ----- | --------------------------- | ---------- | ----------- | ---------- | ---------- |
    | CR-01 | Total fluid charts at 14:00 | Jane Smith | In progress | 2026-09-18 | 2026-12-18 |
    | CR-02 | Weigh all twenty residents  | Tom Jones  | In progress | 2026-09-18 | 2026-12-18 |
    | CR-03 | Count the MAR charts weekly | Ann Lee    | In progress | 2026-09-18 | 2026-12-18 |

    **Weekly checks**

    | Date       | Action ref | Checked by | Records sampled | Compliant |
    | ---------- | ---------- | ---------- | --------------- | --------- |
    | 2026-11-13 | CR-01      | Ann Lee    | 10              | 5         |
    | 2026-11-20 | CR-01      | Ann Lee    | 10              | 4         |
    """

    onelead("owners", tracker_file(tmp_path, page), "-o", tmp_path / "owners", *TODAY)

    told = {each.stem: each.read_text(encoding="utf-8") for each in (tmp_path / "owners").glob("*.txt")}
    assert [name for name, text in told.items() if "failed its last two checks" in text] == ["jane-smith"]


def test_an_owners_name_cannot_leave_the_folder(onelead: OneLead, tmp_path: Path) -> None:
    page = ROSE_COURT.replace("Jane Smith  ", "../../Con Aux")

    onelead("owners", tracker_file(tmp_path, page), "-o", tmp_path / "owners", *TODAY)

    assert {each.name for each in tmp_path.iterdir()} == {"Rose Court.xlsx", "owners"}


def test_compare_says_what_changed_without_a_word(onelead: OneLead, tmp_path: Path) -> None:
    older = tracker_file(tmp_path, name="October.xlsx")
    newer = tracker_file(tmp_path, ROSE_COURT.replace("2026-12-18", "2027-01-31"), "November.xlsx")

    told = onelead("compare", older, newer, *TODAY)
    data = json.loads(onelead("compare", older, newer, *TODAY, "--format", "json").out)

    assert told.code == 1
    assert "UPD001 repeated-without-explanation" in told.out
    assert re.search(r"Claimed +2 of 4 \(50 %\) +2 of 4 \(50 %\) +\(\+0 points\)", told.out)
    assert data["format"] == "onelead-comparison/1"
    assert {each["code"] for each in data["findings"]} >= {"UPD001"}
    assert data["figures"]["supported"] == {"older": {"n": 1, "of": 4}, "newer": {"n": 1, "of": 4}}


def test_compare_asks_whether_two_copies_were_meant(onelead: OneLead, tmp_path: Path) -> None:
    older, newer = tracker_file(tmp_path, name="October.xlsx"), tmp_path / "November.xlsx"
    newer.write_bytes(older.read_bytes())

    told = onelead("compare", older, newer, *TODAY)

    assert told.err.startswith("The two are the same, byte for byte: is the first one the version of the last update?")
    assert "UPD001" in told.out


def test_compare_with_what_is_no_workbook_ends_with_2(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("compare", tmp_path / "none.xlsx", tracker_file(tmp_path), *TODAY)

    assert told.code == 2
    assert "NOT CHECKED" in told.out


def test_check_since_an_older_version_adds_what_changed(onelead: OneLead, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    tracker_file(old)
    tracker_file(new)
    tracker_file(new, ODD, "Another.xlsx")

    by_file = onelead("check", new / "Rose Court.xlsx", "--since", old / "Rose Court.xlsx", *TODAY)
    by_folder = onelead("check", new, "--since", old, *TODAY)
    one_for_all = onelead("check", new, "--since", old / "Rose Court.xlsx", *TODAY)

    assert "UPD001" in by_file.out
    assert "UPD001" in by_folder.out
    assert one_for_all.code == 2
    assert "is one workbook, and there are 2 to compare it with" in one_for_all.err


def test_new_makes_a_workbook_that_bears_the_names(onelead: OneLead, tmp_path: Path) -> None:
    plan = tmp_path / "Plan.xlsx"

    told = onelead("new", "care-records", plan, "--service", "Rose Court", "--manager", "Grace Adeyemi")

    assert (told.code, told.err) == (0, f"Written: {plan}\n")
    assert any("Rose Court" in cells.values() for grid in read_book(plan) for cells in grid.rows.values())
    assert onelead("new", "care-records", plan).code == 2
    assert "Did you mean care-records?" in onelead("new", "care-recods", tmp_path / "B.xlsx").err


def test_the_demo_writes_checks_and_reports(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("demo", tmp_path / "demo")

    assert told.code == 0
    assert "checked for 23 November 2026" in told.out
    assert (tmp_path / "demo" / "onelead-report.html").stat().st_size > 10_000
    lines = told.out.splitlines()
    assert len(lines) < 130
    assert "12 errors and 2 warnings in 1 workbook checked." in lines
    overview = [line.split() for line in lines if line.startswith("  ") and ".xlsx " in line and " of " in line]
    assert [Path(row[0]).stem for row in overview] == ["care-records", "complaints", "environment", "recovery-plan"]
    assert overview[-1][-2:] == ["12", "2"]
    after = lines[lines.index("What to do next") :]
    assert f"    {tmp_path / 'demo' / 'onelead-report.html'}" in after
    commands = [shlex.split(line)[1:] for line in after if line.startswith("    onelead")]
    assert [onelead(*each).code for each in commands[:2]] == [0, 0]
    assert commands[2] == ["check", "Action plan.xlsx"]
    assert onelead("demo", tmp_path / "demo").code == 0


def test_the_demo_replaces_no_workbook_that_somebody_works_with(onelead: OneLead, tmp_path: Path) -> None:
    own = tmp_path / "recovery-plan.xlsx"
    onelead("new", "recovery-plan", own, "--service", "Rose Court")
    before = own.read_bytes()

    told = onelead("demo", tmp_path)

    assert (told.code, own.read_bytes()) == (0, before)
    assert f"Kept as it is, for it is no longer the sample: {own}\n" in told.err
    assert (tmp_path / "onelead-report.html").stat().st_size > 10_000
    assert "care-records.xlsx" in told.out
    assert onelead("demo", tmp_path, "--force").code == 0
    assert own.read_bytes() == TEMPLATES["recovery-plan"].sample_path.read_bytes()


@pytest.mark.parametrize("command", ["completion", "escalate", "agenda", "pack"])
def test_a_paper_never_takes_the_place_of_a_workbook_that_it_is_made_of(
    onelead: OneLead, tmp_path: Path, command: str
) -> None:
    tracker = tracker_file(tmp_path)
    before = tracker.read_bytes()

    for path in (tmp_path, tmp_path / "*.xlsx"):
        told = onelead(command, path, *TODAY, "-o", tracker, "--force")
        assert (told.code, tracker.read_bytes()) == (2, before)
        assert "OneLead never writes over a workbook" in told.err


def test_papers_call_a_service_by_the_name_in_its_workbook(onelead: OneLead, tmp_path: Path) -> None:
    onelead("new", "care-records", tmp_path / "plan v4.xlsx", "--sample")

    agenda = onelead("agenda", tmp_path / "plan v4.xlsx", *TODAY, "-o", tmp_path / "agenda.html")
    assert agenda.code == 0
    page = (tmp_path / "agenda.html").read_text(encoding="utf-8")
    assert "<h1>Governance meeting of Alder Grange, 23 November 2026</h1>" in page
    assert "plan v4" not in page
    assert onelead("escalate", tmp_path / "plan v4.xlsx", *TODAY).out.startswith(
        "Escalations of Alder Grange, 23 November 2026\n"
    )


def test_papers_of_a_tracker_without_actions_say_so(onelead: OneLead, tmp_path: Path) -> None:
    onelead("new", "recovery-plan", tmp_path / "empty.xlsx")

    for command in ("agenda", "completion"):
        told = onelead(command, tmp_path / "empty.xlsx", *TODAY).out
        assert "No actions are recorded yet, so there are no figures." in told
        assert "none due" not in told
    assert "No action has to be escalated." in onelead("escalate", tmp_path / "empty.xlsx", *TODAY).out


def test_policy_init_writes_settings_that_change_nothing(onelead: OneLead, tmp_path: Path) -> None:
    settings = tmp_path / "onelead.toml"

    assert onelead("policy", "init", settings).code == 0
    assert onelead("policy", "init", settings).code == 2
    assert "nothing is changed" in onelead("policy", "show", "--policy", settings).out


def test_a_policy_switches_a_rule_off_and_the_report_says_so(onelead: OneLead, tmp_path: Path) -> None:
    (tmp_path / "onelead.toml").write_text('[severities]\nOWN003 = "off"\n')

    told = onelead("check", tracker_file(tmp_path), *TODAY)

    assert "ERROR OWN003" not in told.out
    assert 'severities.OWN003 = "off"' in told.out


def test_a_password_is_taken_from_a_file_or_the_environment_and_never_shown(
    onelead: OneLead, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = locked_copy(tracker_file(tmp_path), "Rose-2026")
    words = tmp_path / "password.txt"
    words.write_text("wrong\nRose-2026\n")

    without = onelead("check", locked, *TODAY)
    by_file = onelead("check", locked, *TODAY, "--password-file", words)
    monkeypatch.setenv("ONELEAD_PASSWORD", "Rose-2026")
    by_environment = onelead("check", locked, *TODAY)

    assert without.code == 2
    assert "protected by a password" in without.out
    assert "Give the password with --password-file" in " ".join(without.out.split())
    assert (by_file.code, by_environment.code) == (1, 1)
    assert "Rose-2026" not in by_file.out + by_file.err + by_environment.out


def test_the_reference_of_the_commands_is_current() -> None:
    assert (ROOT / "docs" / "cli.md").read_text(encoding="utf-8") == reference(), "run: make docs"


def test_every_command_has_its_line_and_its_help(onelead: OneLead) -> None:
    listed = onelead("--help").out
    for name, (_, words) in COMMANDS.items():
        assert words.split()[0] in listed
        assert onelead(name, "--help").out.startswith(f"Usage: onelead {name}")


@pytest.mark.parametrize("command", ["agenda", "completion", "escalate"])
def test_a_paper_says_itself_what_is_not_in_it(onelead: OneLead, tmp_path: Path, command: str) -> None:
    locked_copy(tracker_file(tmp_path), "word")
    tracker_file(tmp_path)

    told = onelead(command, tmp_path, *TODAY)

    assert told.code == 2
    first = told.out.splitlines()[2]
    assert first == "Not in these figures and lists, because it could not be checked: Locked.xlsx."
