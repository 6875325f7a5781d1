"""
Builds the page: a folder of static files that any web server can serve.

    python -m onelead_web.build build/web

Fetches Python for the browser and its packages (about 10 MB, pinned with hashes), compiles them with OneLead's own
modules, and adds the page. It needs Node.js; the built folder needs nothing.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import onelead
import onelead_web
from onelead.limit import LIMIT
from onelead.problems import Problem, UsageProblem
from onelead.reports.web_pages import TEMPLATES
from onelead_web.parts import fetched, unpack_modules, unpack_scripts

HERE = Path(__file__).parent
PAGE = HERE / "page"
LIST = "files.json"
"""Lists every file of the page with its size; by it a folder is known as one that was built here."""
IN_THE_BROWSER = ("__init__.py", "ciphers.py", "session.py", "written.py")
"""What of this package runs there."""
PYODIDE = (
    "pyodide\n\nMozilla Public License 2.0; the source is at github.com/pyodide/pyodide, Python’s own licence with it."
)
NOT_PACKED = ("*.dist-info", "__pycache__", "*.pyi", "tests", "mypy.py", "olefile2.py")
"""Of other people’s packages: what is about them, for checkers of types, for tests, or for Python 2."""


def main(arguments: Sequence[str]) -> int:
    """Build into the folder that is named; return the exit code."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__)
        return 2
    try:
        build(Path(arguments[0]))
    except Problem as problem:
        print(problem.message, problem.remedy, sep="\n", file=sys.stderr)
        return 2
    print(f"Built: {arguments[0]}. Look at it with: onelead web --folder {arguments[0]}")
    return 0


def build(folder: Path, downloads: Path | None = None) -> None:
    """
    Build the page into *folder*, in place of one that was built there before.

    Raises `UsageProblem` where the folder holds something else, or a part can't be fetched.
    """
    _refuse_strange(folder)
    parts = fetched(downloads)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".onelead-web-") as temporary:
        built = Path(temporary) / "web"
        built.mkdir()
        unpack_scripts(parts, built)
        _write_modules(parts, built, Path(temporary) / "sources")
        _shorten_package_list(built / "pyodide-lock.json")
        _write_page(built)
        _list_files(built)
        if folder.exists():
            shutil.rmtree(folder)
        built.rename(folder)


def _refuse_strange(folder: Path) -> None:
    if folder.exists() and not (folder / LIST).is_file() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageProblem(
            f"{folder} holds something other than the page, so nothing was written.", "Give a new folder."
        )


def _write_modules(parts: Path, built: Path, sources: Path) -> None:
    sources.mkdir()
    unpack_modules(parts, sources)
    _write_licences(sources, built / "licences.txt")
    for left in NOT_PACKED:
        for path in list(sources.rglob(left)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    ours = Path(onelead.__file__).parent
    shutil.copytree(ours, sources / "onelead", ignore=shutil.ignore_patterns("__pycache__", "cli", "*.pyi"))
    (sources / "onelead_web").mkdir()
    for name in IN_THE_BROWSER:
        shutil.copy(Path(onelead_web.__file__).with_name(name), sources / "onelead_web" / name)
    _prepare(built, sources)


def _prepare(built: Path, sources: Path) -> None:
    command = ["node", str(HERE / "prepare.mjs"), str(built.resolve()), str(sources.resolve())]
    try:
        done = subprocess.run(  # noqa: S603 -- our own program
            command, capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        raise UsageProblem("Node.js is not installed here.", "Install it to build the page.") from error
    if done.returncode:
        raise UsageProblem(
            f"Python could not be prepared for the browser: {_last_words(done.stderr)}",
            "Is Node.js of version 20 or later here?",
        )


def _last_words(said: str) -> str:
    """Return the last line that a program said."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[-1] if lines else "Node.js gave no reason"


def _write_licences(sources: Path, destination: Path) -> None:
    """Write the licences of all that is packed into one file."""
    texts = [
        f"{path.relative_to(sources).parts[0].removesuffix('.dist-info')}\n\n{path.read_text('utf-8')}"
        for path in sorted(sources.glob("*.dist-info/**/LICEN*"))
        if path.is_file()
    ]
    destination.write_text("\n\n----\n\n".join([PYODIDE, *texts]), encoding="utf-8")


def _shorten_package_list(path: Path) -> None:
    """Take the packages that Pyodide could fetch from elsewhere out of its list: this page fetches none."""
    found = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**found, "packages": {}}), encoding="utf-8")


def _write_page(built: Path) -> None:
    for path in sorted(PAGE.iterdir()):
        shutil.copy(path, built)
    index = built / "index.html"
    index.write_text(index.read_text(encoding="utf-8").replace("{{ limit }}", LIMIT), encoding="utf-8")
    shutil.copy(TEMPLATES / "page.css", built / "report.css")
    # The report's own script, as a function that can be run on each new report without fetching anything.
    script = (TEMPLATES / "report.js").read_text(encoding="utf-8")
    (built / "report.js").write_text(f"export function startReport() {{\n{script}\n}}\n", encoding="utf-8")
    verifier = HERE / "verify.html"
    if verifier.is_file():
        shutil.copy(verifier, built)


def _list_files(built: Path) -> None:
    """Write the list of all files, and the same into the service worker, whose bytes so change with any of them."""
    found = sorted(path for path in built.rglob("*") if path.is_file() and path.name != "sw.js")
    files = {path.relative_to(built).as_posix(): path for path in found}
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in files.values())).hexdigest()[:16]
    listed = {name: path.stat().st_size for name, path in files.items()}
    keeper = built / "sw.js"
    script = keeper.read_text(encoding="utf-8")
    script = re.sub(r'const BUILD = "";', f'const BUILD = "{digest}";', script)
    script = re.sub(r"const FILES = \[\];", f"const FILES = {json.dumps(sorted(listed))};", script)
    keeper.write_text(script, encoding="utf-8")
    (built / LIST).write_text(
        json.dumps({"onelead": onelead.__version__, "build": digest, "files": listed}, indent=1), encoding="utf-8"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
