"""Installing, removing and examining the add-in, in a fake home folder of both systems: Excel itself is not here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from onelead import __version__
from onelead.problems import UsageProblem
from onelead_addin.install import Machine, Places, Sign, build, doctor, install, places, remove
from onelead_addin.machine import version_that_answers
from onelead_macros.settings import read_settings

PROGRAM = r'C:\Users\Ann "A" Bell\onelead\python.exe'
ALL_WELL = Machine(excel=lambda: True, macros=lambda: 2, version=lambda _: __version__)


@pytest.fixture(params=["win32", "darwin"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Places:
    return places(tmp_path, request.param, {})


def signs(where: Places, machine: Machine = ALL_WELL) -> list[Sign]:
    return [check.sign for check in doctor(where, machine)]


def test_windows_and_mac_have_each_their_start_folder(tmp_path: Path) -> None:
    windows = places(tmp_path, "win32", {"APPDATA": str(tmp_path / "Roaming"), "LOCALAPPDATA": str(tmp_path / "L")})
    mac = places(tmp_path, "darwin", {})

    assert windows.addin == tmp_path / "Roaming/Microsoft/Excel/XLSTART/onelead.xlam"
    assert windows.log == tmp_path / "L/OneLead/onelead.log"
    assert windows.script is None
    assert mac.addin == tmp_path / (
        "Library/Group Containers/UBF8T346G9.Office/User Content.localized/Startup.localized/Excel/onelead.xlam"
    )
    assert mac.script == tmp_path / "Library/Application Scripts/com.microsoft.Excel/onelead.applescript"


def test_where_excel_does_not_run_the_remedy_is_to_build_a_file(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem) as caught:
        places(tmp_path, "linux", {})

    assert caught.value.remedy == "Write it to a file with: onelead addin build onelead.xlam"


def test_installing_writes_the_program_into_the_settings_and_says_so(where: Places) -> None:
    said = install(where, program=PROGRAM)

    assert read_settings(where.addin.read_bytes()) == {
        "Version": __version__,
        "Program": PROGRAM,
        "Log": str(where.log),
    }
    assert said[0] == f"Put the add-in, OneLead {__version__}: {where.addin}"
    assert signs(where) == [Sign.WELL] * len(signs(where))


def test_the_script_on_a_mac_keeps_quotes_in_the_path_within_the_path(tmp_path: Path) -> None:
    where = places(tmp_path, "darwin", {})
    install(where, program='/Users/a"b\\c/python')

    assert where.script is not None
    assert 'property pythonProgram : "/Users/a\\"b\\\\c/python"\n' in where.script.read_text(encoding="utf-8")


def test_installing_again_renews_and_leaves_other_addins_alone(where: Places) -> None:
    install(where, program="old")
    other = where.addin.with_name("other.xlam")
    other.write_bytes(b"somebody else's")

    said = install(where, program="new")

    assert said[0].startswith("Renewed the add-in")
    assert read_settings(where.addin.read_bytes())["Program"] == "new"
    assert other.read_bytes() == b"somebody else's"


def test_removing_takes_away_what_was_installed_and_nothing_else(where: Places) -> None:
    install(where, program=PROGRAM)
    other = where.addin.with_name("other.xlam")
    other.write_bytes(b"somebody else's")

    assert remove(where) == tuple(f"Removed {path}" for path in where.written)
    assert [path for path in where.written if path.exists()] == []
    assert other.exists()
    assert remove(where) == ("The add-in is not installed: nothing to remove.",)


def test_the_doctor_stops_at_an_addin_that_is_not_there(where: Places) -> None:
    checks = doctor(where, ALL_WELL)

    assert [check.sign for check in checks] == [Sign.WELL, Sign.AMISS]
    assert checks[1].remedy == "Run: onelead addin install"


def test_the_doctor_knows_an_addin_that_onelead_did_not_write(where: Places) -> None:
    install(where, program=PROGRAM)
    where.addin.write_bytes(b"PK not a package")

    assert doctor(where, ALL_WELL)[1].words == f"{where.addin} is there, but it is not an add-in that OneLead wrote."


def test_the_doctor_says_when_the_program_has_gone(where: Places) -> None:
    install(where, program=PROGRAM)

    amiss = [check for check in doctor(where, Machine(lambda: True, lambda: 2, lambda _: None)) if check.remedy]

    assert [check.words for check in amiss] == [
        f"The add-in starts {PROGRAM}, and OneLead with Excel's part does not answer there."
    ]


def test_the_doctor_sees_two_versions(where: Places) -> None:
    install(where, program=PROGRAM)

    words = [check.words for check in doctor(where, Machine(lambda: True, lambda: 2, lambda _: "0.0.9"))]

    assert f"The add-in starts {PROGRAM}, which has OneLead 0.0.9, not {__version__}." in words


@pytest.mark.parametrize(
    ("setting", "sign"),
    [(1, Sign.WELL), (2, Sign.WELL), (3, Sign.CANNOT_TELL), (4, Sign.AMISS), (None, Sign.CANNOT_TELL)],
)
def test_the_doctor_reads_excels_macro_setting(where: Places, setting: int | None, sign: Sign) -> None:
    install(where, program=PROGRAM)

    assert signs(where, Machine(lambda: True, lambda: setting, lambda _: __version__))[-1] is sign


def test_a_script_that_was_changed_is_told(tmp_path: Path) -> None:
    where = places(tmp_path, "darwin", {})
    install(where, program=PROGRAM)
    assert where.script is not None
    where.script.write_text("do shell script something else", encoding="utf-8")

    assert Sign.AMISS in signs(where)


def test_building_never_replaces_a_file_untold(tmp_path: Path) -> None:
    target = tmp_path / "onelead.xlam"
    build(target)

    with pytest.raises(UsageProblem, match="exists already"):
        build(target)

    assert build(target, force=True)[0] == f"Wrote {target}, OneLead {__version__}."
    assert read_settings(target.read_bytes())["Program"] == sys.executable


def test_this_python_answers_as_the_buttons_start_it() -> None:
    assert version_that_answers(sys.executable) == __version__
    assert version_that_answers("/nowhere/python") is None


def test_the_program_imports_nothing_from_the_folder_it_is_started_in(tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('imported from the workbook’s folder')", encoding="utf-8")

    run = subprocess.run([sys.executable, "-I", "-c", "import json"], cwd=tmp_path, capture_output=True, check=False)

    assert run.returncode == 0
