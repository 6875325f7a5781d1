"""
The wheel in environments that hold nothing else: each Python found here, the newest versions and the lowest promised.

These need a package index; uv keeps what it fetched, so a second run fetches nothing.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from onelead import __version__

ROOT = Path(__file__).parents[2]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = ("x86_64-pc-windows-msvc", "aarch64-apple-darwin", "x86_64-apple-darwin", "x86_64-manylinux_2_28")
UV = (sys.executable, "-m", "uv")
pytestmark = pytest.mark.xdist_group("packaging")  # one wheel is built for all of them


def installed_pythons() -> list[str]:
    """Return the Pythons of this machine that OneLead promises to run on, on the path or kept by pyenv; none is fetched."""
    mine = ".".join(map(str, sys.version_info[:2]))
    found = {version: path for version in PYTHONS if (path := _on_path(version) or _kept_by_pyenv(version))}
    return list({**found, mine: sys.executable}.values())


def _on_path(version: str) -> str:
    asked = subprocess.run(
        [*UV, "python", "find", "--no-python-downloads", "--system", version],
        capture_output=True,
        text=True,
        check=False,
    )
    return asked.stdout.strip() if asked.returncode == 0 else ""


def _kept_by_pyenv(version: str) -> str:
    kept = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    return next((str(each) for each in sorted(kept.glob(f"{version}.*/bin/python"))), "")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _run(ROOT, sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    return folder / f"onelead-{__version__}-py3-none-any.whl"


@pytest.mark.parametrize("python", installed_pythons())
def test_the_demo_runs_from_the_wheel_in_a_bare_environment(python: str, wheel: Path, tmp_path: Path) -> None:
    program = _installed(tmp_path, wheel, "--python", python)

    told = _run(tmp_path, str(program), "demo")

    assert "That was one of the sample trackers" in told
    assert (tmp_path / "onelead-demo" / "onelead-report.html").stat().st_size > 10_000


def test_the_demo_runs_with_the_lowest_versions_that_are_promised(wheel: Path, tmp_path: Path) -> None:
    program = _installed(tmp_path, wheel, "--python", sys.executable, resolution="lowest-direct")

    assert "That was one of the sample trackers" in _run(tmp_path, str(program), "demo")
    _run(tmp_path, str(program), "completion", "onelead-demo", "-o", "completion.xlsx")
    _run(tmp_path, str(program), "escalate", "onelead-demo", "-o", "escalation.html")


def test_the_buttons_can_be_started_with_the_lowest_versions(wheel: Path, tmp_path: Path) -> None:
    python = _installed(tmp_path, f"{wheel}[excel]", "--python", sys.executable, resolution="lowest-direct").with_name(
        "python"
    )
    assert "onelead_addin.buttons" in _run(
        tmp_path, str(python), "-I", "-c", "import onelead_addin.buttons as it; print(it)"
    )


def test_uv_tool_install_gives_the_command(tmp_path: Path) -> None:
    places = {"UV_TOOL_DIR": str(tmp_path / "tools"), "UV_TOOL_BIN_DIR": str(tmp_path / "bin")}

    _run(ROOT, *UV, "tool", "install", "--quiet", ".[excel]", **places)

    assert __version__ in _run(tmp_path, str(tmp_path / "bin" / "onelead"), "--version")


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("version", [PYTHONS[0], PYTHONS[-1]])
def test_everything_needed_has_a_wheel(system: str, version: str) -> None:
    needed = _run(
        ROOT,
        *(*UV, "pip", "compile", "--quiet", "--only-binary", ":all:", "--extra", "excel", "--no-header"),
        *("--python-platform", system, "--python-version", version, "pyproject.toml"),
    )
    assert "xlwings==" in needed
    assert ("pywin32==" in needed) is ("windows" in system)
    assert ("appscript==" in needed) is ("apple" in system)


def _installed(folder: Path, wheel: Path | str, *python: str, resolution: str = "highest") -> Path:
    """Install into a fresh environment, and return the command there."""
    environment = folder / "environment"
    _run(folder, *UV, "venv", "--quiet", *python, str(environment))
    _run(
        folder,
        *(*UV, "pip", "install", "--quiet", "--reinstall-package", "onelead", "--python", str(environment)),
        *("--resolution", resolution, str(wheel)),
    )
    return environment / ("Scripts" if sys.platform == "win32" else "bin") / "onelead"


def _run(folder: Path, *command: str, **variables: str) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}
    done = subprocess.run(
        command, cwd=folder, env={**clean, **variables}, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout
