"""Takes away what OneLead added; what a person has typed into it stays, and is theirs from then on."""

from __future__ import annotations

from collections.abc import Iterator

import xlwings as xw

from onelead_addin.additions import Added, Addition, Additions
from onelead_addin.closure_column import clear_closure_column, is_changed
from onelead_addin.marks import CLOSURE, unmark
from onelead_addin.own_sheets import is_typed_into, remove


def clear_all(book: xw.Book) -> tuple[str, ...]:
    """Clear a workbook; return the sheets and columns that stayed because somebody has typed into them."""
    return tuple(_clear_each(Additions(book)))


def clear_marks(book: xw.Book) -> None:
    """Take the marks of the last check away."""
    additions = Additions(book)
    for added in list(additions.of(Addition.MARKS)):
        _unmark(additions, added)


def _clear_each(additions: Additions) -> Iterator[str]:
    for added in list(additions):
        match added.kind:
            case Addition.MARKS:
                _unmark(additions, added)
            case Addition.COLUMN if is_changed(additions, added):
                yield f"the column {added.cells.address.replace('$', '')} on “{added.sheet.name}”"
                unmark(added.cells, CLOSURE)
                additions.forget(added)
            case Addition.COLUMN:
                clear_closure_column(additions, added)
            case Addition.SHEET if is_typed_into(additions, added):
                yield f"the sheet “{added.sheet.name}”"
                additions.forget(added)
            case Addition.SHEET:
                remove(additions, added)


def _unmark(additions: Additions, added: Added) -> None:
    """Look on the whole sheet: rows may have been moved out of the range that was marked."""
    unmark(added.sheet.range(added.sheet.used_range, added.cells))
    additions.forget(added)
