"""
Run inside Pyodide: writes what lies in ``/sources`` into ``/modules.zip``, each module as bytecode alone.

Compiling is what takes longest when Python imports, so it is done once, by the very Python that runs in the browser.
"""

import importlib
import py_compile
import sys
import zipfile
from pathlib import Path

SOURCES = Path("/sources")
COMPILED = Path("/compiled.pyc")
UNCHECKED = py_compile.PycInvalidationMode.UNCHECKED_HASH  # there is no source beside it to compare with


def needed_of_the_standard_library() -> list[str]:
    """Return the modules that a session and its reports import, by importing them."""
    sys.path.insert(0, str(SOURCES))
    for name in ("onelead_web.session", "onelead.reports.html", "onelead.reports.as_json"):
        importlib.import_module(name)
    return sorted(name for name in sys.modules if name.partition(".")[0] in sys.stdlib_module_names)


def content_of(path: Path, name: str) -> tuple[str, bytes]:
    """Return the name and the bytes under which a file is packed."""
    if path.suffix != ".py":
        return name, path.read_bytes()
    py_compile.compile(str(path), str(COMPILED), dfile=name, doraise=True, invalidation_mode=UNCHECKED)
    return f"{name}c", COMPILED.read_bytes()


with zipfile.ZipFile("/modules.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as modules:
    for path in sorted(each for each in SOURCES.rglob("*") if each.is_file()):
        name, content = content_of(path, path.relative_to(SOURCES).as_posix())
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))  # one date, so that the same parts give the same file
        entry.compress_type = zipfile.ZIP_DEFLATED
        modules.writestr(entry, content)
