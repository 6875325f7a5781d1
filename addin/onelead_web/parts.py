"""What the page is made of besides OneLead itself: fetched once, each file with the hash that is pinned for it."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from onelead.problems import UsageProblem

PINS = Path(__file__).parent / "pins"
TARGET = (
    *("--platform", "pyemscripten_2026_0_wasm32", "--implementation", "cp"),
    *("--python-version", "3.14", "--abi", "cp314", "--only-binary", ":all:"),
)
"""The Python inside Pyodide 314, as pip names it (PEP 783)."""
PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")


@dataclass(frozen=True, slots=True)
class Parts:
    """The files that were fetched, in one folder."""

    folder: Path

    @property
    def pyodide(self) -> Path:
        """The npm package."""
        return next(self.folder.glob("pyodide-*.tgz"))

    def unpack_pyodide(self, into: Path) -> None:
        """Write the files of Pyodide that a page needs into a folder."""
        with tarfile.open(self.pyodide) as package:
            for name in PYODIDE_FILES:
                found = package.extractfile(f"package/{name}")
                assert found is not None  # the hash says which package this is
                (into / name).write_bytes(found.read())

    def unpack_packages(self, into: Path) -> None:
        """Write the Python packages into a folder, as an installation would."""
        for wheel in sorted(self.folder.glob("*.whl")):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(into)
        with tarfile.open(next(self.folder.glob("markupsafe-*.tar.gz"))) as source:
            root = source.getnames()[0].partition("/")[0]
            for name in ("__init__.py", "_native.py"):
                found = source.extractfile(f"{root}/src/markupsafe/{name}")
                assert found is not None  # the hash says which source this is
                (into / "markupsafe").mkdir(exist_ok=True)
                (into / "markupsafe" / name).write_bytes(found.read())


def fetched(downloads: Path | None = None) -> Parts:
    """
    Return the parts, fetched by pip and npm where they are not in *downloads* yet.

    Every file is compared with its pinned hash, also one that was there already. Raises `UsageProblem` where a part
    can't be fetched or is another than the one that was pinned.
    """
    folder = (downloads or _cache()) / pinned()
    folder.mkdir(parents=True, exist_ok=True)
    _pip(folder, "wheels.txt", *TARGET)
    _pip(folder, "sources.txt", "--no-binary", ":all:")
    _npm(folder)
    return Parts(folder)


def pinned() -> str:
    """Return a short name for all that is pinned; it changes with any of them."""
    content = b"".join(path.read_bytes() for path in sorted(PINS.iterdir()))
    return hashlib.sha256(content).hexdigest()[:16]


def _cache() -> Path:
    """Where this system keeps what can be fetched again."""
    for variable in ("LOCALAPPDATA", "XDG_CACHE_HOME"):
        if os.environ.get(variable):
            return Path(os.environ[variable]) / "onelead" / "web"
    return Path.home() / ".cache" / "onelead" / "web"


def _pip(folder: Path, pins: str, *options: str) -> None:
    # pip compares the hashes itself, and takes what is in --dest already where its hash is right.
    command = (sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps")
    _run([*command, "--require-hashes", "-r", str(PINS / pins), "--dest", str(folder), *options], folder)


def _npm(folder: Path) -> None:
    pin = json.loads((PINS / "pyodide.json").read_text(encoding="utf-8"))
    package = folder / f"pyodide-{pin['version']}.tgz"
    if not package.exists():
        npm = "npm.cmd" if sys.platform == "win32" else "npm"
        _run([npm, "pack", "--silent", f"pyodide@{pin['version']}"], folder)
    digest = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode("ascii")
    if f"sha512-{digest}" != pin["integrity"]:
        package.unlink()
        raise UsageProblem(
            f"The package {package.name} that was fetched is not the one that is pinned, so nothing was built.",
            "Try again; if it stays so, the pin or the place that it comes from is wrong.",
        )


def _run(command: list[str], folder: Path) -> None:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 -- ours
    except FileNotFoundError as error:
        raise UsageProblem(f"{command[0]} is not installed here.", "Install Node.js, which brings npm.") from error
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise UsageProblem(
            f"A part of the page could not be fetched: {said[-1] if said else command[0]}",
            "Make sure that this computer can reach the package registries, and try again.",
        )
