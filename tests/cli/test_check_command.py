"""``onelead check`` from a file on disk to words and an exit code."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from command_line import OneLead
from onelead.reports.json_models import ReportModel
from tracker_files import ROSE_COURT, tracker_file

TODAY = ("--today", "23/11/2026")
CLEAN = """
    | ID    | Action                                 | Owner      | Deadline   | Status      | Intended outcome | Evidence source | Evidence | Verified by | Decision |
    | ----- | -------------------------------------- | ---------- | ---------- | ----------- | ---------------- | --------------- | -------- | ----------- | -------- |
    | CR-01 | Replace the closer on the kitchen door | Jane Smith | 2026-12-31 | In progress | Door shuts       | Photo           |          |             |          |
"""
ROTA = """
    | Week | Early | Late |
    | ---- | ----- | ---- |
    | 1    | Jane  | Tom  |
"""


def test_a_tracker_with_errors_is_told_at_its_cells_and_ends_with_1(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("check", tracker_file(tmp_path), *TODAY)

    assert told.code == 1
    assert told.err == ""
    assert "Action Plan!C3 · Owner · “Jane Smith / Tom Jones”\n" in told.out
    assert 'CR-02 is owned by "Jane Smith / Tom Jones", which is two people.' in told.out
    assert "→ Choose who answers for this action; move the other to Support." in told.out
    assert "█ supported   1 of 4 (25 %)" in told.out
    assert "▒ unsupported 1 of 4 (25 %)" in told.out


def test_the_report_ends_with_what_to_do_next_and_its_limit(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("check", tracker_file(tmp_path), *TODAY)

    end = " ".join(told.out.partition("Next: ")[2].split())
    assert end.startswith("start at Action Plan!")
    assert "it has not seen the audit, the record or the person" in end


def test_a_clean_tracker_ends_with_0(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("check", tracker_file(tmp_path, CLEAN), *TODAY)

    assert told.code == 0
    assert "Nothing to put right was found in 1 workbook checked." in told.out


def test_a_template_without_actions_is_no_clean_tracker(onelead: OneLead, tmp_path: Path) -> None:
    empty = tmp_path / "Plan.xlsx"
    assert onelead("new", "care-records", empty).code == 0

    told = onelead("check", empty, *TODAY)

    assert told.code == 0
    assert "Sheet Action plan: no actions yet; its headings are on row 5." in told.out
    assert "1 workbook holds no actions yet." in told.out
    end = " ".join(told.out.partition("Next: ")[2].split())
    assert end.startswith(f"write the first action on row 6 of Action plan in {empty}, with one owner and a deadline")
    assert "Nothing to put right" not in told.out
    assert "Completion" not in told.out
    page = onelead("check", empty, *TODAY, "--format", "html").out
    assert "1 workbook holds no actions yet." in page
    assert "none due" not in page
    assert "Nothing to put right" not in page


def test_an_acceptance_that_ran_out_is_no_longer_needed_where_its_finding_is_gone(
    onelead: OneLead, tmp_path: Path
) -> None:
    tracker, settings = tracker_file(tmp_path), tmp_path / "onelead.toml"
    entry = '[[accepted]]\nworkbook = "Rose Court.xlsx"\nreason = "Agreed"\nby = "Jane Smith"\nuntil = 2026-10-31\n'
    settings.write_text(f'{entry}code = "OWN001"\naction = "CR-01"\n{entry}code = "OWN003"\naction = "CR-02"\n')

    told = onelead("check", tracker, *TODAY)

    said = " ".join(told.out.partition("NO LONGER NEEDED")[2].split())
    assert said.startswith(
        "1 accepted finding OWN001 of CR-01, accepted until 31 October 2026 (Jane Smith: Agreed), is found no more. "
        f"Take it out of {settings}."
    )
    assert "It was accepted until 31 October 2026; that has run out." in " ".join(told.out.split())
    page = onelead("check", tracker, *TODAY, "--format", "html").out
    assert "Accepted findings that are no longer needed" in page
    assert "NO LONGER NEEDED" not in onelead("check", tracker, *TODAY, "--select", "CLS").out


def test_several_workbooks_stand_in_a_table_at_the_end(onelead: OneLead, tmp_path: Path) -> None:
    tracker_file(tmp_path, name="One.xlsx")
    tracker_file(tmp_path, ROTA, name="Rota.xlsx")
    tracker_file(tmp_path, CLEAN, name="Two.xlsx")
    (tmp_path / "Broken.xlsx").write_bytes(b"PK\x03\x04 and nothing more")
    onelead("new", "complaints", tmp_path / "Empty.xlsx")

    table = onelead("check", tmp_path, *TODAY).out.partition("  Workbook ")[2].splitlines()

    assert table[0].split() == ["Actions", "Claimed", "Supported", "Errors", "Warnings"]
    rows = {Path(name).name: figures for name, *figures in (re.split(r"  +", row.strip()) for row in table[1:6])}
    assert rows["One.xlsx"][:3] == ["4", "2 of 4", "1 of 4"]
    assert rows["Two.xlsx"] == ["1", "0 of 1", "0 of 1", "0", "0"]
    assert rows["Rota.xlsx"] == ["no tracker", "0", "0"]
    assert rows["Empty.xlsx"] == ["none yet", "0", "0"]
    assert rows["Broken.xlsx"] == ["not checked"]


@pytest.mark.parametrize("today", ["23/11/2026", "2026-11-23", "23 November 2026", "23 Nov 2026", "23.11.2026"])
def test_the_day_is_read_day_first_or_iso(onelead: OneLead, tmp_path: Path, today: str) -> None:
    told = onelead("check", tracker_file(tmp_path), "--today", today)

    assert told.out.startswith("OneLead · checked for 23 November 2026\n")


def test_a_day_that_is_none_is_refused_in_words(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("check", tracker_file(tmp_path), "--today", "31/11/2026")

    assert told.code == 2
    assert told.err == "“31/11/2026” is not a date.\nWrite it day first, such as 23/11/2026, or as 2026-11-23.\n"


@pytest.mark.parametrize("today", ["31/12/9999", "23/11/0226"])
def test_a_day_of_no_year_in_which_anybody_checks_is_refused_in_words(onelead: OneLead, today: str) -> None:
    told = onelead("escalate", "plan.xlsx", "--today", today)

    assert told.code == 2
    assert told.err == f"“{today}” is not a day that a tracker can be checked for.\nCorrect its year.\n"


def test_fail_on_moves_the_exit_code(onelead: OneLead, tmp_path: Path) -> None:
    tracker = tracker_file(tmp_path)

    assert onelead("check", tracker, *TODAY, "--fail-on", "never").code == 0
    assert onelead("check", tracker, *TODAY, "--select", "STR", "--fail-on", "error").code == 0


def test_select_and_ignore_take_codes_and_beginnings(onelead: OneLead, tmp_path: Path) -> None:
    tracker = tracker_file(tmp_path)

    only = onelead("check", tracker, *TODAY, "--select", "OWN,DUE006").out
    without = onelead("check", tracker, *TODAY, "--ignore", "own003").out

    assert "OWN003" in only
    assert "CLS002" not in only
    assert "OWN003" not in without
    assert "CLS002" in without


def test_a_selection_changes_no_figure(onelead: OneLead, tmp_path: Path) -> None:
    tracker = tracker_file(tmp_path)

    everything = json.loads(onelead("check", tracker, *TODAY, "--format", "json").out)
    nothing = json.loads(onelead("check", tracker, *TODAY, "--format", "json", "--ignore", "CLS").out)

    assert everything["figures"] == nothing["figures"]


def test_an_unknown_code_is_refused_with_the_nearest(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("check", tracker_file(tmp_path), "--select", "OWN03")

    assert told.code == 2
    assert told.err.startswith("No rule is called OWN03.\nDid you mean OWN0")


def test_what_is_no_workbook_is_told_and_the_others_are_still_checked(onelead: OneLead, tmp_path: Path) -> None:
    tracker_file(tmp_path)
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 cut short")
    (tmp_path / "notes.xlsx").write_text("only notes")

    told = onelead("check", tmp_path, *TODAY)

    assert told.code == 2
    assert told.out.count("NOT CHECKED") == 2
    assert "OWN003" in told.out


def test_a_missing_file_is_told(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("check", tmp_path / "Rose Cuort.xlsx", *TODAY)

    assert told.code == 2
    assert "NOT CHECKED  There is no such file." in told.out
    assert "Traceback" not in told.out + told.err


def test_a_folder_without_workbooks_is_told(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("check", tmp_path, *TODAY)

    assert told.code == 2
    assert "There is no workbook in this folder" in told.out


def test_a_workbook_without_a_tracker_is_an_error_alone_but_a_note_among_more(onelead: OneLead, tmp_path: Path) -> None:
    rota = tracker_file(tmp_path, ROTA, "Rota.xlsx")
    clean = tracker_file(tmp_path, CLEAN, "Clean.xlsx")

    alone = onelead("check", rota, *TODAY)
    among = onelead("check", rota, clean, *TODAY)

    assert (alone.code, "ERROR STR001" in alone.out) == (1, True)
    assert (among.code, "NOTE STR001" in among.out) == (0, True)


def test_a_copy_is_checked_once_and_named(onelead: OneLead, tmp_path: Path) -> None:
    shutil.copy(tracker_file(tmp_path, name="A.xlsx"), tmp_path / "B.xlsx")

    report = json.loads(onelead("check", tmp_path, *TODAY, "--format", "json").out)

    assert [Path(each["path"]).name for each in report["workbooks"]] == ["A.xlsx"]
    assert [Path(each["path"]).name for each in report["skipped"]] == ["B.xlsx"]
    assert report["figures"]["actions"] == 4


def test_a_lock_file_is_passed_over_and_changes_no_exit_code(onelead: OneLead, tmp_path: Path) -> None:
    tracker_file(tmp_path, CLEAN)
    (tmp_path / "~$Rose Court.xlsx").write_bytes(b"lock")

    told = onelead("check", tmp_path, *TODAY)

    assert told.code == 0
    assert "a lock file: somebody has the workbook open" in " ".join(told.out.split())


LOG = """
    **Weekly checks**

    | Date       | Action ref | Checked by | Records sampled | Compliant |
    | ---------- | ---------- | ---------- | --------------- | --------- |
    | 2026-11-20 | CR-01      | Tom Jones  | about ten       | 9         |
"""


def test_a_cell_of_a_log_is_not_called_blank_where_it_says_something_else(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("check", tracker_file(tmp_path, ROSE_COURT + LOG), *TODAY, "--select", "STR008").out

    assert '"about ten" is not a number' in told
    assert "Weekly checks!D2\n" in told
    assert "blank" not in told


def test_json_is_the_contract(onelead: OneLead, tmp_path: Path) -> None:
    report = json.loads(onelead("check", tracker_file(tmp_path), *TODAY, "--format", "json").out)

    ReportModel.model_validate(report)
    (workbook,) = report["workbooks"]
    (tracker,) = workbook["trackers"]
    assert tracker["columns"]["owner"] == {"column": "C", "heading": "Owner"}
    assert tracker["actions"][3] == {
        "row": 5,
        "id": "CR-04",
        "owner": "Tom Jones",
        "ownership": "one",
        "deadline": "2026-09-30",
        "revised_deadline": None,
        "status": "closed",
        "closure": "unsupported",
        "reasons": ["CLS002"],
    }
    assert report["today"] == "2026-11-23"
    assert report["policy"]["source"] == "default"
    assert report["figures"]["supported"] == {"n": 1, "of": 4}


def test_several_formats_go_each_into_its_file(onelead: OneLead, tmp_path: Path) -> None:
    page, data = tmp_path / "report.html", tmp_path / "report.json"

    told = onelead(
        *("check", tracker_file(tmp_path), *TODAY),
        *("--format", "html", "--output", page, "--format", "json", "--output", data),
    )

    assert (told.code, told.out) == (1, "")
    assert told.err == f"Written: {page}\nWritten: {data}\n"
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert json.loads(data.read_text(encoding="utf-8"))["format"] == "onelead-report/1"


def test_a_folder_takes_all_formats(onelead: OneLead, tmp_path: Path) -> None:
    reports = tmp_path / "reports"
    reports.mkdir()

    onelead(
        "check",
        tracker_file(tmp_path),
        *TODAY,
        "--format",
        "html",
        "--format",
        "csv",
        "--format",
        "xlsx",
        "-o",
        reports,
    )

    assert sorted(each.name for each in reports.iterdir()) == [
        "onelead-report.csv",
        "onelead-report.html",
        "onelead-report.xlsx",
    ]


def test_the_ending_of_an_output_tells_its_format(onelead: OneLead, tmp_path: Path) -> None:
    onelead("check", tracker_file(tmp_path), *TODAY, "-o", tmp_path / "findings.csv")

    assert (tmp_path / "findings.csv").read_bytes().startswith(b"\xef\xbb\xbfWorkbook,Sheet")


def test_an_output_that_exists_is_kept(onelead: OneLead, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_text("mine")

    told = onelead("check", tracker_file(tmp_path), *TODAY, "-o", page)

    assert told.code == 2
    assert "exists already, so nothing was written" in told.err
    assert page.read_text() == "mine"
    assert onelead("check", tmp_path / "Rose Court.xlsx", *TODAY, "-o", page, "--force").code == 1
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_workbook_is_never_its_own_output(onelead: OneLead, tmp_path: Path) -> None:
    tracker = tracker_file(tmp_path)
    before = tracker.read_bytes()

    alone = onelead("check", tracker, *TODAY, "--format", "xlsx", "-o", tracker, "--force")
    in_folder = onelead("check", tmp_path, *TODAY, "--format", "xlsx", "-o", tracker, "--force")

    assert (alone.code, in_folder.code) == (2, 2)
    assert "OneLead never writes over a workbook" in alone.err
    assert "OneLead never writes over a workbook" in in_folder.err
    assert tracker.read_bytes() == before


@pytest.mark.parametrize("which", ["copy", "older"])
def test_no_other_workbook_that_is_read_becomes_the_output(onelead: OneLead, tmp_path: Path, which: str) -> None:
    folder = tmp_path / "trackers"
    folder.mkdir()
    tracker = tracker_file(folder)
    files = {"copy": folder / "Rose Court - copy.xlsx", "older": tmp_path / "older.xlsx"}
    for each in files.values():
        shutil.copy(tracker, each)
    before = files[which].read_bytes()

    since = ("--since", files["older"])
    told = onelead("check", folder, *TODAY, *since, "--format", "xlsx", "-o", files[which], "--force")

    assert (told.code, files[which].read_bytes()) == (2, before)
    assert "OneLead never writes over a workbook" in told.err


def test_formats_without_outputs_are_refused(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("check", tracker_file(tmp_path), "--format", "html", "--format", "json", "--format", "csv")

    assert told.code == 2
    assert told.err.startswith("There are 3 formats and 0 outputs.\nGive each its own.")


def test_a_workbook_report_is_not_shown_on_the_screen(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("check", tracker_file(tmp_path), "--format", "xlsx")

    assert told.code == 2
    assert told.err == "A report in xlsx can't be shown here.\nAdd --output report.xlsx\n"


def test_the_workbook_is_not_touched(onelead: OneLead, tmp_path: Path) -> None:
    tracker = tracker_file(tmp_path)
    before = (tracker.read_bytes(), tracker.stat().st_mtime_ns)

    onelead("check", tracker, *TODAY)

    assert (tracker.read_bytes(), tracker.stat().st_mtime_ns) == before


def test_control_characters_of_a_cell_reach_no_terminal(onelead: OneLead, tmp_path: Path) -> None:
    page = ROSE_COURT.replace("Jane Smith / Tom Jones", "Jane\u202e / Tom\u2066 Jones\u009b31m")

    told = onelead("check", tracker_file(tmp_path, page), *TODAY)

    assert not set(told.out) & set("\u202e\u2066\u009b\x1b")


def test_four_hundred_findings_are_gathered(onelead: OneLead, tmp_path: Path) -> None:
    rows = "\n".join(f"| A-{n} | Replace door closer number {n} |  | 2026-12-18 | Open |" for n in range(1, 401))
    page = f"| ID | Action | Owner | Deadline | Status |\n| - | - | - | - | - |\n{rows}\n"

    told = onelead("check", tracker_file(tmp_path, page), *TODAY)

    assert "ERROR OWN001 owner-missing  400 findings\n" in told.out
    assert "and 395 more on Action Plan: C7–C401\n" in told.out
    assert told.out.count("\n") < 100


def script(*arguments: object, **variables: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "onelead.cli", *map(str, arguments)],
        capture_output=True,
        check=False,
        env={**os.environ, **variables},
    )


def test_in_a_pipe_there_is_no_colour_and_the_text_is_utf8(tmp_path: Path) -> None:
    done = script("check", tracker_file(tmp_path), *TODAY, PYTHONIOENCODING="ascii")

    assert done.returncode == 1
    assert b"\x1b" not in done.stdout
    assert "█ supported" in done.stdout.decode("utf-8")


def script_with(fault: str, folder: Path, *arguments: object) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a Python in which something of OneLead's own is broken."""
    (folder / "sitecustomize.py").write_text(fault)
    return script(*arguments, PYTHONPATH=str(folder), XDG_STATE_HOME=str(folder), LOCALAPPDATA="")


FAULT = """
import onelead.run.{module} as broken_module
sound = broken_module.{function}
def broken(*arguments, **options):
    if {when}:
        raise KeyError("of ours")
    return sound(*arguments, **options)
broken_module.{function} = broken
"""


def test_a_fault_of_ours_on_one_workbook_does_not_cost_the_others(tmp_path: Path) -> None:
    first, second = tracker_file(tmp_path, name="A.xlsx"), tracker_file(tmp_path, CLEAN, "B.xlsx")

    fault = FAULT.format(module="one_workbook", function="read_workbook", when="'A.xlsx' in arguments")
    done = script_with(fault, tmp_path, "check", first, second)

    assert done.returncode == 2
    assert b"Traceback" not in done.stdout + done.stderr
    assert b"that it does not expect" in done.stdout
    assert "Completion: Action Plan" in done.stdout.decode("utf-8")
    assert "KeyError: 'of ours'" in (tmp_path / "onelead" / "onelead-error.log").read_text()


def test_what_nobody_expected_is_one_sentence_and_a_log(tmp_path: Path) -> None:
    fault = FAULT.format(module="several_workbooks", function="find_workbooks", when="True")
    done = script_with(fault, tmp_path, "check", tracker_file(tmp_path))

    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert b"OneLead met something it does not expect, and stopped." in done.stderr
    assert "Traceback" in (tmp_path / "onelead" / "onelead-error.log").read_text()


NOT_ON_WINDOWS = pytest.mark.skipif(os.name == "nt", reason="Windows has other words, no list of users and no sh")


@NOT_ON_WINDOWS
@pytest.mark.parametrize("command", ["check {long}", "check {plan} -o {long}", "mark {plan} -o {long}"])
def test_a_name_that_the_computer_refuses_is_told_in_its_words(onelead: OneLead, tmp_path: Path, command: str) -> None:
    long = tmp_path / f"{'a' * 300}.xlsx"

    told = onelead(*(each.format(plan=tracker_file(tmp_path), long=long) for each in command.split()))

    assert told.code == 2
    assert told.err.startswith(f"{long}: File name too long.\nCheck the name, ")


@NOT_ON_WINDOWS
def test_where_nobody_knows_the_home_folder_nothing_is_remembered_and_the_log_goes_elsewhere(tmp_path: Path) -> None:
    nobody = "import pwd\npwd.getpwuid = dict().__getitem__  # as for a user of a container that no list has\n"
    code = f"{nobody}import sys\nfrom onelead.cli import main\nmain()"
    trackers = [tracker_file(tmp_path, name=f"{number}.xlsx") for number in range(5)]
    homes = ("HOME", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    homeless = {name: value for name, value in os.environ.items() if name not in homes} | {"TMPDIR": str(tmp_path)}
    fault = FAULT.format(module="several_workbooks", function="find_workbooks", when="True")

    done = [
        subprocess.run(
            [sys.executable, "-c", before + code, "check", *map(str, trackers)],
            capture_output=True,
            check=False,
            env=homeless,
        )
        for before in ("", fault)
    ]

    assert [each.returncode for each in done] == [1, 2]
    assert b"Traceback" not in done[1].stderr
    assert "of ours" in (tmp_path / "onelead-error.log").read_text()


@NOT_ON_WINDOWS
def test_a_program_without_any_streams_still_writes_its_report(tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    command = [sys.executable, "-m", "onelead.cli", "check", str(tracker_file(tmp_path)), "-o", str(page)]

    done = subprocess.run(["sh", "-c", '"$@" <&- >&- 2>&-', "sh", *command], check=False)

    assert done.returncode == 1
    assert page.read_bytes().startswith(b"<!DOCTYPE html>")


def test_what_no_old_code_page_has_is_told_into_a_pipe_too(tmp_path: Path) -> None:
    odd = tmp_path / "Ośrodek ✓.xlsx"
    odd.write_bytes(tracker_file(tmp_path).read_bytes())

    done = script("verify", odd, PYTHONIOENCODING="cp1252")

    assert done.returncode == 1
    assert done.stdout.decode("utf-8").startswith(f"{odd}: NOT SEALED")


def test_a_check_with_no_option_is_one_with_every_option_left_as_it_is(onelead: OneLead, tmp_path: Path) -> None:
    tracker = tracker_file(tmp_path)

    for paths in ([tracker], [tmp_path], [tracker, tmp_path / "gone.xlsx"], [tmp_path / "*.xls"], [""]):
        assert onelead("check", *paths) == onelead("check", *paths, "--fail-on", "error")


@pytest.mark.parametrize("options", [(), TODAY])
def test_a_reader_that_stops_reading_is_no_failure_of_ours(tmp_path: Path, options: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "onelead.cli", "check", str(tracker_file(tmp_path)), *options]

    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        said = running.stderr.read()

    assert (running.returncode, said) == (1, b"")


def test_the_help_says_what_the_exit_codes_mean(onelead: OneLead) -> None:
    told = onelead("check", "--help")

    assert told.code == 0
    assert "The exit code is 0 where nothing is wrong" in told.out


def test_a_command_that_does_not_exist_is_told_with_the_nearest(onelead: OneLead) -> None:
    assert onelead("chek").err == "There is no command called chek.\nDid you mean: onelead check\n"
    assert onelead("Rose Court.xlsx").err.endswith('To check a tracker: onelead check "Rose Court.xlsx"\n')


def test_the_list_of_commands_loads_none_of_them() -> None:
    heavy = ("rich", "pydantic", "openpyxl", "jinja2", "onelead.run")
    code = f"""
import sys
from onelead.cli.boundary import run_safely
run_safely(["--help"])
print([each for each in {heavy} if each in sys.modules], file=sys.stderr)
"""

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stderr == "[]\n"
