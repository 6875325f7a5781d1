"""
The formats in which a run can be written.

Each format is one module with ``render(run, setting) -> bytes``. To add a format: write the module, and add its line.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

from onelead.values import frozen

if TYPE_CHECKING:
    from onelead.reports.setting import Setting
    from onelead.run import Run


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
    module = importlib.import_module(f"onelead.reports.{FORMATS[name].module}")
    return cast("bytes", module.render(run, setting))  # each module promises it; the import can't tell


def format_of_ending(ending: str) -> str | None:
    """Return the format that files with an ending such as ``.html`` have."""
    return next((name for name, each in FORMATS.items() if ending.casefold() in each.endings), None)
