"""Sheets, as xlwings asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from xlwings import base_classes

from excel.libreoffice.office import Uno
from excel.libreoffice.ranges import Range, corners

if TYPE_CHECKING:
    from excel.libreoffice.books import Book


class Sheets(base_classes.Sheets):
    """The sheets of a document, in the order of their tabs."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.listing = book.doc.Sheets

    @property
    def api(self) -> Any:
        return self.listing

    @property
    def active(self) -> Sheet:
        controller = self.book.doc.CurrentController
        return Sheet(self.book, controller.ActiveSheet if controller else self.listing.getByIndex(0))

    def __call__(self, key: str | int) -> Sheet:
        if isinstance(key, int):
            return Sheet(self.book, self.listing.getByIndex(key - 1))
        for name in self.listing.ElementNames:
            if name.lower() == key.lower():
                return Sheet(self.book, self.listing.getByName(name))
        raise KeyError(key)

    def __len__(self) -> int:
        return int(self.listing.Count)

    def __iter__(self) -> Iterator[Sheet]:
        return (Sheet(self.book, self.listing.getByIndex(i)) for i in range(self.listing.Count))

    def __contains__(self, key: str) -> bool:
        return any(key.lower() == name.lower() for name in self.listing.ElementNames)

    def add(self, before: Sheet | None = None, after: Sheet | None = None, name: str | None = None) -> Sheet:
        name = name or f"Sheet{self.listing.Count + 1}"
        position = before.index - 1 if before else after.index if after else 0
        if self.book.doc.isProtected():  # which Excel refuses, and a program that drives LibreOffice may do
            raise RuntimeError("the workbook's structure is protected")
        self.listing.insertNewByName(name, position)
        added = self(name)
        added.activate()  # as Excel does
        return added


class Sheet(base_classes.Sheet):
    """One sheet."""

    def __init__(self, book: Book, sheet: Uno) -> None:
        self._book = book
        self.uno = sheet

    @property
    def api(self) -> Any:
        return self.uno

    @property
    def book(self) -> Book:
        return self._book

    @property
    def name(self) -> str:
        return str(self.uno.Name)

    @name.setter
    def name(self, value: str) -> None:
        self.uno.Name = value

    @property
    def index(self) -> int:
        return int(self.uno.RangeAddress.Sheet) + 1

    @property
    def visible(self) -> bool:
        return bool(self.uno.IsVisible)

    @visible.setter
    def visible(self, value: bool) -> None:
        self.uno.IsVisible = value

    @property
    def cells(self) -> Range:
        return Range(self, 1, 1, 1_048_576, 16_384)

    @property
    def used_range(self) -> Range:
        cursor = self.uno.createCursor()
        cursor.gotoStartOfUsedArea(False)
        first = cursor.RangeAddress
        cursor.gotoEndOfUsedArea(False)
        last = cursor.RangeAddress
        return Range(self, first.StartRow + 1, first.StartColumn + 1, last.EndRow + 1, last.EndColumn + 1)

    @property
    def tables(self) -> list[object]:
        return []  # LibreOffice 7 keeps an Excel table as a plain range with a name

    @property
    def freeze_panes(self) -> FreezePanes:
        return FreezePanes(self)

    def range_of(self, address: Uno) -> Range:
        """Return the range of one of LibreOffice's addresses."""
        return Range(self, address.StartRow + 1, address.StartColumn + 1, address.EndRow + 1, address.EndColumn + 1)

    def range(self, first: Any, last: Any = None) -> Range:
        start = corners(self, first)
        end = corners(self, last) if last is not None else start
        return Range(self, min(start.r1, end.r1), min(start.c1, end.c1), max(start.r2, end.r2), max(start.c2, end.c2))

    def activate(self) -> None:
        controller = self._book.doc.CurrentController
        if controller:
            controller.setActiveSheet(self.uno)

    def select(self) -> None:
        self.activate()

    def delete(self) -> None:
        self._book.doc.Sheets.removeByName(self.name)

    def autofit(self, axis: str | None = None) -> None:
        self.used_range.autofit(axis)


class FreezePanes:
    """The frozen rows and columns of a sheet."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    def freeze_at(self, address: str) -> None:
        """Freeze the rows and columns of ``address``: ``1:3`` keeps three rows in sight."""
        self.sheet.activate()
        area = corners(self.sheet, address)
        whole_rows = area.c2 >= 16_384
        self.sheet.book.doc.CurrentController.freezeAtPosition(0 if whole_rows else area.c2, area.r2)

    def unfreeze(self) -> None:
        """Freeze nothing."""
        self.sheet.activate()
        self.sheet.book.doc.CurrentController.freezeAtPosition(0, 0)
