"""
The formats in which a run can be written.

Each format is one module with ``render(run, setting) -> bytes``, or for a report that grows with the workbooks with
``chunks(run, setting) -> Iterator[bytes]``; one with ``portioner(setting)`` too can write what it says of each workbook
where that is checked. To add a format: write the module, and add its line.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from onelead.values import frozen

if TYPE_CHECKING:
    from onelead.reports.setting import Setting
    from onelead.run import NamedPortioner, Run


@frozen
class Format:
    """A format: the module that writes it, the endings of its files, and what it is for."""

    module: str
    endings: tuple[str, ...]
    use: str
    is_text: bool = True
    """It can be shown on a terminal."""


FORMATS = {
    "text": Format("text", (".txt",), "to read in the terminal"),
    "html": Format("html", (".html", ".htm"), "one page to open in a browser, filter and print"),
    "xlsx": Format("xlsx", (".xlsx",), "a workbook with a link to each cell", is_text=False),
    "csv": Format("as_csv", (".csv",), "one line a finding"),
    "json": Format("as_json", (".json",), "everything, for other programs"),
    "sarif": Format("sarif", (".sarif",), "for code scanning"),
    "junit": Format("junit", (".xml",), "for test reports in CI"),
    "github": Format("github", (), "annotations in GitHub Actions"),
}


def render(name: str, run: Run, setting: Setting) -> bytes:
    """Return the run in the format of that name."""
    return b"".join(rendered(name, run, setting))


def rendered(name: str, run: Run, setting: Setting) -> Iterator[bytes]:
    """Yield the run in the format of that name, piece by piece where the format can."""
    module = _module(name)
    if hasattr(module, "chunks"):
        yield from module.chunks(run, setting)
    else:
        yield module.render(run, setting)


def portioner(name: str, setting: Setting) -> NamedPortioner | None:
    """Return what writes the portion of one workbook in the format of that name; None where it is not so divided."""
    module = _module(name)
    return module.portioner(setting) if hasattr(module, "portioner") else None


def _module(name: str) -> Any:  # a module of a format; each promises what is asked of it, but the import can't tell
    return importlib.import_module(f"onelead.reports.{FORMATS[name].module}")


def format_of_ending(ending: str) -> str | None:
    """Return the format that files with an ending such as ``.html`` have."""
    return next((name for name, each in FORMATS.items() if ending.casefold() in each.endings), None)
