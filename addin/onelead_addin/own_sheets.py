"""
The sheets that OneLead painted: which page each shows, whether somebody has typed into it since, and what a new one is
called. What a person typed is never thrown away.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import xlwings as xw

from onelead.writing.sheet_names import sheet_names
from onelead_addin.additions import Added, Addition, Additions
from onelead_addin.layout import Written

PAGE, PRINT = "page", "print"
"""What is kept about a sheet of ours: which page it shows, and a fingerprint of what was written."""


def replaceable(additions: Additions, page: str) -> Added | None:
    """Return our sheet that shows a page, unless somebody typed into it: then it is kept beside the new one."""
    for added in additions.of(Addition.SHEET):
        if additions.kept(added, PAGE) == page_key(page) and not is_typed_into(additions, added):
            return added
    return None


def page_key(page: str) -> str:
    """Return what is kept of a page's name: short and plain, whatever signs the name has."""
    return hashlib.sha256(page.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def remove(additions: Additions, added: Added) -> None:
    """Take one of our sheets away, and forget it."""
    sheet = added.sheet
    additions.forget(added)
    sheet.delete()


def is_typed_into(additions: Additions, added: Added) -> bool:
    """Tell whether one of our sheets says something else than what we wrote."""
    return additions.kept(added, PRINT) != fingerprint(values_of(added.sheet))


def values_of(sheet: xw.Sheet) -> list[list[Written]]:
    """Return what a sheet says, from its first cell on."""
    used = sheet.used_range
    down, across = used.row + used.shape[0] - 1, used.column + used.shape[1] - 1
    values: list[list[Written]] = sheet.range((1, 1), (down, across)).options(ndim=2, err_to_str=True).value
    return values


def fingerprint(rows: Iterable[Iterable[Written]]) -> str:
    """Return a short print of cells' values; blank cells at the end of a row or of the sheet don't count."""
    lines = ["\t".join(map(_as_text, row)).rstrip("\t") for row in rows]
    return hashlib.sha256("\n".join(lines).rstrip("\n").encode("utf-8", "surrogatepass")).hexdigest()[:16]


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """Return a legal name for a sheet that no other has: ``Findings``, else ``Findings (2)``."""
    return sheet_names([*taken, wanted])[-1]


def _as_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int | float):
        return f"{float(value):.9g}"
    return str(value).replace("\r\n", "\n").replace("\t", " ")
