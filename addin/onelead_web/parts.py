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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from onelead.problems import UsageProblem

PINS = Path(__file__).parent / "pins"
TARGET = (
    *("--platform", "pyemscripten_2026_0_wasm32", "--implementation", "cp"),
    *("--python-version", "3.14", "--abi", "cp314", "--only-binary", ":all:"),
)
"""The Python inside Pyodide 314, as pip names it (PEP 783)."""
MARKUPSAFE = ("__init__.py", "_native.py")
"""What of its source is pure Python; the second does what its C extension does elsewhere."""


@dataclass(frozen=True, slots=True)
class ScriptPackage:
    """A package of npm."""

    name: str
    version: str
    integrity: str
    """As npm writes it: the SHA-512 of the package, in base64."""
    files: tuple[str, ...]
    """What the page needs of it."""
    into: str
    """The folder of the page that they belong in."""

    @property
    def file_name(self) -> str:
        """The name under which npm writes the package."""
        return f"{self.name.replace('@', '').replace('/', '-')}-{self.version}.tgz"


def fetched(downloads: Path | None = None) -> Path:
    """
    Return the folder with all parts, fetched by pip and npm where they are not there yet.

    Every file is compared with its pinned hash, also one that was there already. Raises `UsageProblem` where a part
    can't be fetched or is another than the one that was pinned.
    """
    folder = (downloads or cache()) / pinned()
    folder.mkdir(parents=True, exist_ok=True)
    for package in script_packages():
        _fetch_script(folder, package)
    _fetch_python(folder, "wheels.txt", *TARGET)
    _fetch_python(folder, "sources.txt", "--no-binary", ":all:")
    return folder


def pinned() -> str:
    """Return a short name for all that is pinned; it changes with any of them."""
    content = b"".join(path.read_bytes() for path in sorted(PINS.iterdir()))
    return hashlib.sha256(content).hexdigest()[:16]


def script_packages() -> Iterator[ScriptPackage]:
    """Yield the pinned packages of npm."""
    for each in json.loads((PINS / "npm.json").read_text(encoding="utf-8")):
        yield ScriptPackage(**{**each, "files": tuple(each["files"])})


def unpack_scripts(parts: Path, page: Path) -> None:
    """Write what the page needs of the packages of npm into the page's folder."""
    for package in script_packages():
        into = page / package.into
        into.mkdir(exist_ok=True)
        _unpack(parts / package.file_name, "package", package.files, into)


def unpack_modules(parts: Path, into: Path) -> None:
    """Write the Python packages into a folder, as an installation would."""
    for wheel in sorted(parts.glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(into)  # noqa: S202 -- pip has compared its hash with the pinned one
    (source,) = parts.glob("markupsafe-*.tar.gz")
    (into / "markupsafe").mkdir()
    _unpack(source, f"{source.name.removesuffix('.tar.gz')}/src/markupsafe", MARKUPSAFE, into / "markupsafe")


def _unpack(package: Path, root: str, names: Sequence[str], into: Path) -> None:
    with tarfile.open(package) as archive:
        for name in names:
            file = archive.extractfile(f"{root}/{name}")
            if file is None:
                raise FileNotFoundError(f"{name} in {package.name} is no file")
            (into / name).write_bytes(file.read())


def cache() -> Path:
    """Where this system keeps what can be fetched again."""
    for variable in ("LOCALAPPDATA", "XDG_CACHE_HOME"):
        if os.environ.get(variable):
            return Path(os.environ[variable]) / "onelead" / "web"
    return Path.home() / ".cache" / "onelead" / "web"


def _fetch_python(folder: Path, pins: str, *options: str) -> None:
    # pip compares the hashes itself, and takes what is in --dest already where its hash is right.
    command = (sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps")
    _run([*command, "--require-hashes", "-r", str(PINS / pins), "--dest", str(folder), *options], folder)


def _fetch_script(folder: Path, package: ScriptPackage) -> None:
    path = folder / package.file_name
    if not path.exists():
        npm = "npm.cmd" if sys.platform == "win32" else "npm"
        _run([npm, "pack", "--silent", f"{package.name}@{package.version}"], folder)
    digest = base64.b64encode(hashlib.sha512(path.read_bytes()).digest()).decode("ascii")
    if f"sha512-{digest}" != package.integrity:
        path.unlink()
        raise UsageProblem(
            f"The package {path.name} that was fetched is not the one that is pinned, so nothing was built.",
            "Try again; if it stays so, the pin or the place that it comes from is wrong.",
        )


def _run(command: Sequence[str], folder: Path) -> None:
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
