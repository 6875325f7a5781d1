"""Which workbooks are found, and what is passed over."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from onelead.reading.opening.folders import Skipped, find_workbooks, skipped_as_duplicate

NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="Windows makes no links or pipes without rights")


@pytest.fixture
def trackers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of trackers, named from the folder above it."""
    monkeypatch.chdir(tmp_path)
    for name in ("rose.xlsx", "ASH.XLSM", "old/beech.xls", "old/2025/elm.ods", "notes.docx"):
        path = tmp_path / "trackers" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return tmp_path / "trackers"


def told(*paths: Path | str) -> list[tuple[str, str]]:
    return [(each.path, f"{each.problem.kind}: {each.problem.message}") for each in find_workbooks(paths).problems]


def test_a_folder_is_searched_with_all_that_is_in_it(trackers: Path) -> None:
    assert find_workbooks(["trackers"]).workbooks == (
        "trackers/ASH.XLSM",
        "trackers/rose.xlsx",
        "trackers/old/beech.xls",
        "trackers/old/2025/elm.ods",
    )


def test_paths_stay_as_they_were_given(trackers: Path) -> None:
    assert find_workbooks(["./trackers/rose.xlsx", "trackers/notes.docx", trackers / "ASH.XLSM"]).workbooks == (
        "./trackers/rose.xlsx",
        "trackers/notes.docx",
        str(trackers / "ASH.XLSM"),
    )


def test_patterns_find_workbooks(trackers: Path) -> None:
    assert find_workbooks(["trackers/**/*e*"]).workbooks == (
        "trackers/old/2025/elm.ods",
        "trackers/old/beech.xls",
        "trackers/rose.xlsx",
    )


def test_a_name_with_brackets_is_a_name_first(trackers: Path) -> None:
    (trackers / "plan [live].xlsx").write_bytes(b"x")

    assert find_workbooks(["trackers/plan [live].xlsx"]).workbooks == ("trackers/plan [live].xlsx",)


def test_what_leads_nowhere_is_told(trackers: Path) -> None:
    (trackers / "empty").mkdir()

    assert told("trackers/*.csv", "trackers/empty") == [
        ("trackers/*.csv", "missing: No workbook matches this pattern."),
        ("trackers/empty", "missing: There is no workbook in this folder, nor in the folders inside it."),
    ]


def test_a_missing_file_is_left_to_the_reading(trackers: Path) -> None:
    assert find_workbooks(["trackers/gone.xlsx"]).workbooks == ("trackers/gone.xlsx",)


def test_lock_and_temporary_files_are_skipped_and_named(trackers: Path) -> None:
    for name in ("~$rose.xlsx", ".~lock.rose.xlsx#", "~rose.xlsx", "._rose.xlsx", "rose.xlsx.tmp", "notes.tmp"):
        (trackers / name).write_bytes(b"x")

    skipped = {Path(each.path).name: each.why for each in find_workbooks(["trackers"]).skipped}

    assert skipped == {
        "~$rose.xlsx": "a lock file: somebody has the workbook open",
        ".~lock.rose.xlsx#": "a lock file: somebody has the workbook open",
        "~rose.xlsx": "a temporary file: a copy that was not finished",
        "rose.xlsx.tmp": "a temporary file: a copy that was not finished",
        "._rose.xlsx": "a Mac's notes about a workbook, not the workbook",
    }


def test_a_lock_file_that_is_named_by_itself_is_skipped_too(trackers: Path) -> None:
    (trackers / "~$rose.xlsx").write_bytes(b"x")

    assert find_workbooks(["trackers/~$rose.xlsx"]).skipped == (
        Skipped("trackers/~$rose.xlsx", "a lock file: somebody has the workbook open"),
    )


def test_a_file_that_two_paths_lead_to_is_checked_once(trackers: Path) -> None:
    found = find_workbooks(["trackers/rose.xlsx", "trackers"])

    assert found.workbooks.count("trackers/rose.xlsx") == 1
    assert found.skipped == (Skipped("trackers/rose.xlsx", "the same file as trackers/rose.xlsx"),)


def test_a_copy_is_told_by_its_bytes() -> None:
    assert skipped_as_duplicate("b.xlsx", "a.xlsx") == Skipped("b.xlsx", "the same, byte for byte, as a.xlsx")


@NOT_ON_WINDOWS
def test_links_are_not_followed_out_of_the_folder(trackers: Path, tmp_path: Path) -> None:
    (tmp_path / "private.xlsx").write_bytes(b"x")
    (tmp_path / "elsewhere").mkdir()
    (trackers / "out.xlsx").symlink_to(tmp_path / "private.xlsx")
    (trackers / "folder").symlink_to(tmp_path / "elsewhere")
    (trackers / "within.xlsx").symlink_to("rose.xlsx")

    found = find_workbooks(["trackers"])

    assert found.skipped == (
        Skipped("trackers/folder", "a link to a folder, which is not followed"),
        Skipped("trackers/out.xlsx", "a link to a file outside the folder"),
        Skipped("trackers/within.xlsx", "the same file as trackers/rose.xlsx"),
    )


@NOT_ON_WINDOWS
def test_links_to_nothing_pipes_and_devices_are_told(trackers: Path) -> None:
    (trackers / "gone.xlsx").symlink_to("nowhere.xlsx")
    (trackers / "circle.xlsx").symlink_to("circle.xlsx")
    (trackers / "zero.xlsx").symlink_to("/dev/zero")
    (trackers / "folder.xlsx").mkdir()
    os.mkfifo(trackers / "pipe.xlsx")

    assert told("trackers") == [
        (
            "trackers/folder.xlsx",
            "not_a_workbook: This is not an Excel workbook: it is a folder with the name of a workbook.",
        ),
        ("trackers/circle.xlsx", "unreadable: The file can't be read: too many levels of symbolic links."),
        ("trackers/gone.xlsx", "missing: There is no such file."),
        (
            "trackers/pipe.xlsx",
            "not_a_workbook: This is not an Excel workbook: it is not an ordinary file but a pipe or a device.",
        ),
        (
            "trackers/zero.xlsx",
            "not_a_workbook: This is not an Excel workbook: it is not an ordinary file but a pipe or a device.",
        ),
    ]


def test_a_folder_that_may_not_be_read_is_told(trackers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The tests may run as root, whom no folder refuses: the system's refusal is played here.
    real = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("old"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", refusing)

    assert told("trackers") == [
        ("trackers/old", "permission: You are not allowed to read this folder, or another program keeps it to itself.")
    ]
