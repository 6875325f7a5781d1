"""
Workbooks that enforce the rules by themselves.

Each template is an Excel workbook without macros: owners come from a list of people, Closed can be chosen only once the
closure can be supported, and the figures are formulas. They are built once (see ``build``) and shipped as files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from onelead_templates.copying import new_workbook

BUILT = Path(__file__).parent / "built"
"""Where the built workbooks are kept."""


@dataclass(frozen=True, slots=True)
class Template:
    """A built workbook, and the same filled with a fictional service's actions."""

    name: str
    description: str

    @property
    def path(self) -> Path:
        """The empty workbook."""
        return BUILT / f"{self.name}.xlsx"

    @property
    def sample_path(self) -> Path:
        """The workbook of a fictional service with defects in it."""
        return BUILT / f"{self.name}-sample.xlsx"


TEMPLATES: Mapping[str, Template] = {
    each.name: each
    for each in (
        Template("care-records", "Care records: weekly record checks and a monthly quality summary"),
        Template("complaints", "Complaints learning: a log by theme, learning shared, a monthly feedback report"),
        Template("environment", "Environmental safety: walkarounds, hazards, maintenance, a governance log"),
        Template("recovery-plan", "Any recovery plan, for one service or several"),
    )
}
"""The templates by name, as ``onelead new`` offers them."""

__all__ = ["BUILT", "TEMPLATES", "Template", "new_workbook"]
