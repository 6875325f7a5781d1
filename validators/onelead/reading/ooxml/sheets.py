"""One sheet of an .xlsx, read row by row as it is unpacked."""

from __future__ import annotations

from onelead.reading.grid import Block, Grid, Visibility
from onelead.reading.oddities import OddityLog
from onelead.reading.ooxml.cells import Known
from onelead.reading.ooxml.namespaces import main_name
from onelead.reading.ooxml.package import Package
from onelead.reading.ooxml.page import Page, block_of
from onelead.reading.ooxml.parts import children, grandchildren
from onelead.reading.ooxml.plain_rows import PlainRows
from onelead.reading.ooxml.relations import relations_of
from onelead.reading.refusals import too_large
from onelead.values import frozen


@frozen
class SheetPart:
    """A sheet as the workbook lists it: its tab's name, how it is shown, and the part that holds its cells."""

    name: str
    visibility: Visibility
    part: str


class SheetReader:
    """Reads the sheets of one workbook, counting their cells and noting what is odd in them."""

    def __init__(self, package: Package, known: Known, log: OddityLog) -> None:
        self._package = package
        self._known = known
        self._log = log
        self._cells_left = package.limits.cells

    def read(self, sheet: SheetPart) -> Grid:
        """Return the sheet's grid."""
        plainly = PlainRows(self._known)
        page = Page(sheet.name, sheet.part, self._known, self._log, plainly)
        package = self._package
        pieces = package.pieces(sheet.part)
        for parent, finished in grandchildren(pieces, sheet.part, package.limits, plainly.cut_out):
            page.take(parent, finished)
            self._count(page)
        self._cells_left -= page.filled
        return page.grid(sheet.visibility, self._filtered_table(sheet, page))

    def _count(self, page: Page) -> None:
        limits = self._package.limits
        if page.filled > self._cells_left:
            raise too_large(f"it has more than {limits.cells:,} filled cells", "cells", limits.cells)
        if len(page.merged) > limits.merges:
            found = f"the sheet {page.name} has more than {limits.merges:,} merged ranges"
            raise too_large(found, "merges", limits.merges)

    def _filtered_table(self, sheet: SheetPart, page: Page) -> Block | None:
        """Return the range of an Excel table with a filter set, where rows are hidden; only then is it looked for."""
        if not page.hidden_rows:
            return None
        for relation in relations_of(self._package, sheet.part).values():
            if relation.kind == "table" and not relation.is_external and relation.target in self._package:
                for child in children(self._package.pieces(relation.target), relation.target, self._package.limits):
                    if main_name(child) == "autoFilter" and len(child):
                        return block_of(child.get("ref", ""))
        return None
