"""What the wheel and the source archive hold, and that what was built runs where nothing else is."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

from onelead import __version__

ROOT = Path(__file__).parents[2]
NEEDED = (
    "onelead/py.typed",
    "onelead/frameworks/cqc_2023.toml",
    "onelead/reports/templates/report.html",
    "onelead/reports/templates/page.css",
    "onelead_macros/onelead.xlam",
    "onelead_macros/ribbon/ribbon.xml",
    "onelead_macros/vba/Runner.bas",
    "onelead_templates/built/care-records.xlsx",
    "onelead_templates/built/complaints.xlsx",
    "onelead_templates/built/environment.xlsx",
    "onelead_templates/built/recovery-plan.xlsx",
    "onelead_addin/called.py",
    "onelead_web/verify.html",
)
NEVER_FOLDERS = {"tests", "benchmarks", "__pycache__", ".hypothesis", ".venv", "node_modules", "demo", ".git"}
NEVER_ENDINGS = {".pyc", ".pyo", ".tmp", ".orig", ".log"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which the wheel and the source archive were built from this tree."""
    folder = tmp_path_factory.mktemp("dist")
    _run(ROOT, sys.executable, "-m", "hatchling", "build", "-d", str(folder))
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return built / f"onelead-{__version__}-py3-none-any.whl"


def names_in_wheel(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as package:
        return set(package.namelist())


def names_in_archive(archive: Path) -> Iterator[PurePosixPath]:
    with tarfile.open(archive) as package:
        yield from (PurePosixPath(*PurePosixPath(each).parts[1:]) for each in package.getnames())


def test_the_wheel_holds_all_that_a_user_needs(wheel: Path) -> None:
    assert set(NEEDED) - names_in_wheel(wheel) == set()


def test_the_wheel_holds_the_packages_and_nothing_else(wheel: Path) -> None:
    tops = {PurePosixPath(each).parts[0] for each in names_in_wheel(wheel)}
    packages = {"onelead", "onelead_addin", "onelead_web", "onelead_macros", "onelead_templates"}
    assert tops == packages | {f"onelead-{__version__}.dist-info"}


def test_every_committed_file_of_the_packages_is_in_the_wheel(wheel: Path) -> None:
    roots = ("validators", "addin", "workbook_templates", "macros")
    listed = _run(ROOT, "git", "ls-files", *roots).splitlines()
    committed = {PurePosixPath(each).relative_to(PurePosixPath(each).parts[0]).as_posix() for each in listed}
    there = {name for name in committed if any((ROOT / root / name).exists() for root in roots)}
    assert there - names_in_wheel(wheel) == set()


def test_neither_holds_tests_caches_or_leftovers(built: Path, wheel: Path) -> None:
    archive = built / f"onelead-{__version__}.tar.gz"
    for name in (*map(PurePosixPath, names_in_wheel(wheel)), *names_in_archive(archive)):
        assert not NEVER_FOLDERS & set(name.parts), name
        assert name.suffix not in NEVER_ENDINGS, name


def test_the_source_archive_builds_the_same_wheel(built: Path, wheel: Path, tmp_path: Path) -> None:
    with tarfile.open(built / f"onelead-{__version__}.tar.gz") as package:
        package.extraction_filter = getattr(tarfile, "data_filter", None)  # older than Python 3.11.4 has none
        package.extractall(tmp_path)
    _run(tmp_path / f"onelead-{__version__}", sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "again")
    again = tmp_path / f"onelead-{__version__}" / "again" / wheel.name
    assert names_in_wheel(again) == names_in_wheel(wheel)


def test_the_version_stands_in_one_place(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as package:
        metadata = package.read(f"onelead-{__version__}.dist-info/METADATA").decode("utf-8")
    assert f"\nVersion: {__version__}\n" in metadata
    assert "\nRequires-Python: >=3.11\n" in metadata


def _run(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout
