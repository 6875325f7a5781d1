"""What a person sees in an open workbook, as a value: so that a test can say that nothing of it changed."""

from __future__ import annotations

from typing import Any

import xlwings as xw

LOOKS = ("CellBackColor", "CharColor", "CharWeight", "CharHeight", "CharPosture", "NumberFormat")
SHAPES = ("IsTextWrapped", "VertJustify", "HoriJustify", "Orientation", "CellProtection")
MARGIN = 3
"""Rows and columns beyond the used ones that are looked at too."""


def snapshot(book: xw.Book) -> dict[str, Any]:
    """Return the sheets in their order with contents, formats, sizes and conditional formats; and the defined names."""
    doc = book.impl.doc
    return {
        "sheets": [_sheet(doc.Sheets.getByIndex(i)) for i in range(doc.Sheets.Count)],
        "names": sorted(doc.NamedRanges.ElementNames),
    }


def _sheet(sheet: Any) -> dict[str, Any]:
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    cells = sheet.getCellRangeByPosition(0, 0, last.EndColumn + MARGIN, last.EndRow + MARGIN)
    return {
        "name": sheet.Name,
        "visible": sheet.IsVisible,
        "contents": cells.getFormulaArray(),
        "formats": _formats(cells),
        "widths": [column.Width for column in _each(cells.Columns)],
        "rules": sorted(_rules(sheet)),
        "merged": cells.IsMerged,
    }


def _formats(cells: Any) -> dict[str, list[tuple[int, int, int]]]:
    """Return look → runs of cells in a row (row, first column, last column) that look so."""
    groups = cells.getUniqueCellFormatRanges()
    found: dict[str, list[tuple[int, int, int]]] = {}
    for group in _each(groups):
        look = str([getattr(group, name) for name in (*LOOKS, *SHAPES)])
        for area in group.RangeAddresses:
            rows = range(area.StartRow, area.EndRow + 1)
            found.setdefault(look, []).extend((row, area.StartColumn, area.EndColumn) for row in rows)
    return {look: _joined(sorted(runs)) for look, runs in found.items()}


def _joined(runs: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    joined: list[tuple[int, int, int]] = []
    for row, first, last in runs:
        if joined and joined[-1][0] == row and joined[-1][2] + 1 == first:
            joined[-1] = (row, joined[-1][1], last)
        else:
            joined.append((row, first, last))
    return joined


def _rules(sheet: Any) -> list[str]:
    return [
        f"{group.Range.RangeAddressesAsString} {getattr(group.getByIndex(i), 'Formula1', '')}"
        for group in sheet.ConditionalFormats.ConditionalFormats
        for i in range(group.Count)
    ]


def _each(listing: Any) -> list[Any]:
    return [listing.getByIndex(i) for i in range(listing.Count)]
