"""New files are written whole or not at all, by the real file system."""

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from onelead.problems import UsageProblem
from onelead.saving import make_folder, save


def left_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_new_file_holds_the_content_and_nothing_else_is_left(tmp_path: Path) -> None:
    save(tmp_path / "report.html", b"page")

    assert (tmp_path / "report.html").read_bytes() == b"page"
    assert left_in(tmp_path) == ["report.html"]


def test_a_new_file_is_as_readable_as_any_other(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")

    save(tmp_path / "report.html", b"page")

    assert (tmp_path / "report.html").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_an_existing_file_is_kept_unless_it_may_be_replaced(tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    report.write_bytes(b"old")

    with pytest.raises(UsageProblem) as told:
        save(report, b"new")

    assert told.value.message == f"{report} exists already, so nothing was written."
    assert told.value.remedy == "Choose another name, or add --force to replace it."
    assert report.read_bytes() == b"old"

    save(report, b"new", replace=True)

    assert report.read_bytes() == b"new"
    assert left_in(tmp_path) == ["report.html"]


@pytest.mark.parametrize("link", ["itself", "symbolic", "hard"])
def test_an_input_is_never_written_over_by_whatever_name(tmp_path: Path, link: str) -> None:
    workbook = tmp_path / "tracker.xlsx"
    workbook.write_bytes(b"tracker")
    output = tmp_path / "output.xlsx"
    if link == "symbolic":
        output.symlink_to(workbook)
    elif link == "hard":
        output.hardlink_to(workbook)
    else:
        output = tmp_path / "." / "tracker.xlsx"

    with pytest.raises(UsageProblem, match="never writes over a workbook"):
        save(output, b"report", inputs=[workbook], replace=True)

    assert workbook.read_bytes() == b"tracker"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem) as told:
        save(tmp_path / "reports" / "report.html", b"page")

    assert told.value.message == f"There is no folder {tmp_path / 'reports'} to write report.html into."


def test_a_folder_is_no_place_for_a_file_of_its_name(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match="is a folder"):
        save(tmp_path, b"page", replace=True)


def run_python(code: str, *arguments: object, user: int | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        user=user,
        cwd="/",
    )


SAVE = """
import sys
from pathlib import Path
from onelead.problems import UsageProblem
from onelead.saving import save
try:
    save(Path(sys.argv[1]), b"x" * int(sys.argv[2]))
except UsageProblem as problem:
    print(problem.message, problem.remedy)
"""

FULL = (
    """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
"""
    + SAVE
)


NOT_ON_WINDOWS = pytest.mark.skipif(os.name == "nt", reason="Windows has neither such limits nor such folders")


@NOT_ON_WINDOWS
def test_a_full_disk_leaves_no_half_file(tmp_path: Path) -> None:
    # The kernel's own limit on a file's size stands for the full disk: the write fails in the middle, as it does there.
    done = run_python(FULL, tmp_path / "report.html", 5000)

    assert "There is no room left to write" in done.stdout
    assert "so nothing was written" in done.stdout
    assert left_in(tmp_path) == []


@NOT_ON_WINDOWS
def test_a_read_only_folder_is_told_in_words(tmp_path: Path) -> None:
    folder = Path("/sys") if os.geteuid() == 0 else tmp_path  # root may write anywhere but there
    if folder == tmp_path:
        tmp_path.chmod(0o500)

    done = run_python(SAVE, folder / "report.html", 5)

    assert "can't be written" in done.stdout
    assert "Close it in Excel if it is open there" in done.stdout
    assert done.stderr == ""


def save_and_tell(path: Path, number: int) -> bool:
    try:
        save(path, f"run {number}".encode())
    except UsageProblem:
        return False
    return True


def test_of_several_runs_at_once_only_one_writes(tmp_path: Path) -> None:
    report = tmp_path / "report.html"

    with multiprocessing.get_context("spawn").Pool(4) as pool:
        wrote = pool.starmap(save_and_tell, [(report, number) for number in range(40)])

    assert sum(wrote) == 1
    assert report.read_bytes() == f"run {wrote.index(True)}".encode()
    assert left_in(tmp_path) == ["report.html"]


def test_a_folder_is_made_where_its_parent_is(tmp_path: Path) -> None:
    make_folder(tmp_path / "owners")
    make_folder(tmp_path / "owners")

    assert (tmp_path / "owners").is_dir()
    with pytest.raises(UsageProblem, match="There is no folder"):
        make_folder(tmp_path / "no" / "owners")
