"""Whoever installed OneLead has the page that verifies packs, and can hand it on."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from onelead_web.verify_page import PAGE

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.xdist_group("packaging")


def test_the_page_is_written_from_what_the_wheel_holds(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=300)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as package:
        package.extractall(tmp_path / "installed")

    asked = "import onelead, sys; print(onelead.__file__); from onelead.cli import main; sys.argv[1:] = ['verify', '--page', 'v.html']; main()"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
    done = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=tmp_path,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.stdout.startswith(str(tmp_path / "installed"))
    assert "Written: v.html" in done.stderr
    assert (tmp_path / "v.html").read_bytes() == PAGE.read_bytes()
