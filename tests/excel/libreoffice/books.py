"""Workbooks and their defined names, as xlwings asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xlwings import base_classes

from excel.libreoffice.formulas import to_excel, to_office
from excel.libreoffice.office import Uno
from excel.libreoffice.ranges import Range
from excel.libreoffice.sheets import Sheet, Sheets

if TYPE_CHECKING:
    from excel.libreoffice.engine import App

XLSM_FILTER = "Calc MS Excel 2007 VBA XML"
FILTERS = {
    ".xlsx": "Calc MS Excel 2007 XML",
    ".xlsm": XLSM_FILTER,
    ".xlam": XLSM_FILTER,
    ".ods": "calc8",
    ".xls": "MS Excel 97",
    ".pdf": "calc_pdf_Export",
}
NEEDS_A_NAMED_FILTER = {".xlam"}  # LibreOffice doesn't know the extension
RUN_MACROS = 4  # com.sun.star.document.MacroExecMode.ALWAYS_EXECUTE_NO_WARN


def properties(**values: object) -> tuple[Uno, ...]:
    """Return UNO's way of passing named options."""
    from com.sun.star.beans import PropertyValue

    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


class Books(base_classes.Books):
    """The documents that this test run opened, the active one last."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.opened: list[Book] = []

    @property
    def active(self) -> Book:
        return self.opened[-1]

    def __call__(self, key: str | int) -> Book:
        if isinstance(key, int):
            return self.opened[key - 1]
        for book in self.opened:
            if book.name.lower() == key.lower():
                return book
        raise KeyError(key)

    def __len__(self) -> int:
        return len(self.opened)

    def __iter__(self) -> Iterator[Book]:
        return iter(list(self.opened))

    def __contains__(self, key: str) -> bool:
        return any(book.name.lower() == key.lower() for book in self.opened)

    def add(self) -> Book:
        return self._load("private:factory/scalc", f"Book{len(self.opened) + 1}", None)

    def open(self, fullname: str, *_: object, read_only: bool | None = None, **__: object) -> Book:
        path = Path(fullname).resolve()
        options: dict[str, object] = {"ReadOnly": bool(read_only)}
        if path.suffix.lower() in NEEDS_A_NAMED_FILTER:
            options["FilterName"] = FILTERS[path.suffix.lower()]
        return self._load(path.as_uri(), path.name, path, **options)

    def _load(self, url: str, name: str, path: Path | None, **options: object) -> Book:
        settings = properties(Hidden=True, MacroExecutionMode=RUN_MACROS, **options)
        doc = self.app.office.desktop.loadComponentFromURL(url, "_blank", 0, settings)
        if doc is None:
            raise OSError(f"LibreOffice did not open {name}")
        book = Book(self.app, doc, name, path)
        self.opened.append(book)
        return book


class Book(base_classes.Book):
    """One open document."""

    def __init__(self, app: App, doc: Uno, name: str, path: Path | None) -> None:
        self._app = app
        self.doc = doc
        self._name = name
        self._path = path
        self.rules: dict[tuple[str, str, str], tuple[Uno, Uno]] = {}
        """Conditional formats added here: (sheet, formula, style) → LibreOffice's group of equal rules, its ranges."""

    @property
    def api(self) -> Any:
        return self.doc

    @property
    def app(self) -> App:
        return self._app

    @property
    def name(self) -> str:
        return self._name

    @property
    def fullname(self) -> str:
        return str(self._path) if self._path else self._name

    @property
    def sheets(self) -> Sheets:
        return Sheets(self)

    @property
    def names(self) -> Names:
        return Names(self)

    def activate(self) -> None:
        opened = self._app.books.opened
        opened.append(opened.pop(opened.index(self)))

    def save(self, path: str | None = None, password: str | None = None) -> None:  # noqa: ARG002  what xlwings passes
        if path:
            self._path = Path(path).resolve()
            self._name = self._path.name
        if self._path is None:
            raise ValueError("a new workbook needs a path to be saved")
        settings = properties(FilterName=FILTERS[self._path.suffix.lower()])
        self.doc.storeToURL(self._path.as_uri(), settings)

    def to_pdf(self, path: str, quality: object = None) -> None:  # noqa: ARG002  what xlwings passes
        self.doc.storeToURL(Path(path).resolve().as_uri(), properties(FilterName=FILTERS[".pdf"]))

    def close(self) -> None:
        self.doc.close(True)
        self._app.books.opened.remove(self)


class Names(base_classes.Names):
    """The defined names of a workbook."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.listing = book.doc.NamedRanges

    @property
    def api(self) -> Any:
        return self.listing

    def __call__(self, key: str | int) -> Name:
        name = self.listing.ElementNames[key - 1] if isinstance(key, int) else key
        if not self.contains(name):
            raise KeyError(name)
        return Name(self.book, name)

    def __len__(self) -> int:
        return len(self.listing.ElementNames)

    def contains(self, name: str) -> bool:
        return name in self.listing.ElementNames

    def add(self, name: str, refers_to: str) -> Name:
        from com.sun.star.table import CellAddress

        self.listing.addNewByName(name, to_office(refers_to)[1:], CellAddress(0, 0, 0), 0)
        return Name(self.book, name)


class Name(base_classes.Name):
    """One defined name."""

    def __init__(self, book: Book, name: str) -> None:
        self.book = book
        self._name = name

    @property
    def api(self) -> Any:
        return self.book.doc.NamedRanges.getByName(self._name)

    @property  # type: ignore[misc]  # no button renames a name
    def name(self) -> str:
        return self._name

    @property  # type: ignore[misc]  # nor points it elsewhere
    def refers_to(self) -> str:
        return to_excel("=" + self.api.Content)

    @property
    def refers_to_range(self) -> Range:
        cells = self.api.ReferredCells
        if cells is None:
            raise ValueError(f"{self._name} refers to no cells")
        area = cells.RangeAddress
        sheet = Sheet(self.book, self.book.doc.Sheets.getByIndex(area.Sheet))
        return Range(sheet, area.StartRow + 1, area.StartColumn + 1, area.EndRow + 1, area.EndColumn + 1)

    def delete(self) -> None:
        self.book.doc.NamedRanges.removeByName(self._name)
