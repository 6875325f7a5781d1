"""What is said to a path that can't be read, and what is never opened."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from onelead.problems import WorkbookProblem
from onelead.reading.limits import Limits
from onelead.reading.opening import opened
from onelead.reading.opening.opened import is_not_fetched, read_bytes


def told(path: Path, limits: Limits = opened.LIMITS) -> str:
    with pytest.raises(WorkbookProblem) as caught:
        read_bytes(path, limits)
    assert caught.value.remedy.endswith(".")
    return f"{caught.value.kind}: {caught.value.message}"


def test_the_bytes_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"abc")

    assert read_bytes(tmp_path / "a.xlsx") == b"abc"


def test_there_is_no_such_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    assert told(tmp_path / "gone.xlsx") == "missing: There is no such file."
    assert told(tmp_path / "file" / "below.xlsx") == "missing: There is no such file."


def test_a_name_that_no_file_can_have() -> None:
    assert told(Path("a\0b.xlsx")) == "missing: No file can have this name."
    assert told(Path("a" * 5000)).startswith("unreadable: The file can't be read: ")


def test_a_folder_is_no_workbook(tmp_path: Path) -> None:
    assert told(tmp_path) == "not_a_workbook: This is not an Excel workbook: it is a folder."


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xlsx")

    assert told(tmp_path / "pipe.xlsx").endswith("it is not an ordinary file but a pipe or a device.")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(bytes(2_001))

    assert told(tmp_path / "a.xlsx", Limits(file_bytes=2_000)) == (
        "too_large: The workbook is too large to check safely: the file has 2,001 bytes; the most is 2,000."
    )


def test_a_file_that_changes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"before")
    real = os.fstat
    looks: list[int] = []

    def changing(descriptor: int) -> os.stat_result:
        if looks:
            path.write_bytes(b"afterwards")
        looks.append(descriptor)
        return real(descriptor)

    monkeypatch.setattr(os, "fstat", changing)

    assert told(path) == "changed: The workbook was changed by somebody while it was being read."


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The tests may run as root, whom no file refuses: the system's refusal is played here.
    (tmp_path / "a.xlsx").write_bytes(b"abc")

    def refusing(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refusing)

    assert told(tmp_path / "a.xlsx") == (
        "permission: You are not allowed to read this file, or another program keeps it to itself."
    )


@pytest.mark.parametrize(
    "found", [{"st_file_attributes": 0x1000}, {"st_file_attributes": 0x400000}, {"st_flags": 0x40000000}]
)
def test_a_file_that_is_only_in_the_cloud(found: dict[str, int]) -> None:
    # Neither Windows nor a Mac runs here: what they would say of such a file is played.
    assert is_not_fetched(SimpleNamespace(**found))  # type: ignore[arg-type]


def test_a_file_on_this_machine(tmp_path: Path) -> None:
    assert not is_not_fetched(tmp_path.stat())


def test_a_file_in_the_cloud_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"abc")
    monkeypatch.setattr(opened, "is_not_fetched", always(True))
    monkeypatch.setattr(os, "open", None)

    assert (
        told(tmp_path / "a.xlsx") == "offline: The workbook is in OneDrive or SharePoint, but not on this computer yet."
    )


def always(answer: bool) -> Callable[..., bool]:
    return lambda *_: answer
