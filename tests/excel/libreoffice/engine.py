"""
An xlwings engine whose Excel is a headless LibreOffice, so that the very same buttons run on Linux.

It poses as the desktop engine. What OneLead's buttons don't use is not there, and says so as xlwings does.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import xlwings as xw
from xlwings import base_classes

from excel.libreoffice import values
from excel.libreoffice.books import Book, Books
from excel.libreoffice.office import Office, connect, import_uno
from excel.libreoffice.ranges import Range
from excel.libreoffice.sheets import Sheet


class Engine:
    """What xlwings asks of an engine beside its objects."""

    name = "excel"
    type = "desktop"
    prepare_xl_data_element = staticmethod(values.prepare)
    clean_value_data = staticmethod(values.clean)

    def __init__(self) -> None:
        self.apps = Apps(self)


class Apps(base_classes.Apps):
    """The offices that are attached, the active one first."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.attached: dict[int, App] = {}

    def attach(self, office: Office) -> App:
        app = App(self.engine, office)
        self.attached = {app.pid: app, **self.attached}
        return app

    def keys(self) -> list[int]:
        return list(self.attached)

    def __iter__(self) -> Iterator[App]:
        return iter(list(self.attached.values()))

    def __len__(self) -> int:
        return len(self.attached)

    def __getitem__(self, pid: int) -> App:
        return self.attached[pid]


class App(base_classes.App):
    """One LibreOffice. Nobody sees its message boxes: they are kept in ``alerts`` and answered from ``answers``."""

    def __init__(self, engine: Engine, office: Office) -> None:
        self.engine = engine
        self.office = office
        self.alerts: list[tuple[str, str]] = []
        self.answers: list[str] = []
        self._books = Books(self)
        self._screen_updating = True

    @property
    def books(self) -> Books:
        return self._books

    @property
    def api(self) -> Any:
        return self.office.desktop

    @property
    def pid(self) -> int:
        return self.office.pid

    @property
    def hwnd(self) -> int:
        return 0

    @property
    def version(self) -> str:
        return "16.0"

    @property
    def screen_updating(self) -> bool:
        return self._screen_updating

    @screen_updating.setter
    def screen_updating(self, value: bool) -> None:
        if value == self._screen_updating:
            return
        self._screen_updating = value
        for book in self._books:
            if value:
                book.doc.removeActionLock()
                book.doc.unlockControllers()
            else:
                book.doc.lockControllers()
                book.doc.addActionLock()  # no new row heights until it is taken away

    display_alerts = True  # a headless office has none to show

    @property
    def selection(self) -> Range | None:
        book = self._books.active
        selected = book.doc.CurrentController.Selection
        if not hasattr(selected, "RangeAddress"):
            return None
        area = selected.RangeAddress
        sheet = Sheet(book, book.doc.Sheets.getByIndex(area.Sheet))
        return Range(sheet, area.StartRow + 1, area.StartColumn + 1, area.EndRow + 1, area.EndColumn + 1)

    def activate(self, steal_focus: bool = False) -> None:
        """Nothing comes to the front where there is no screen."""

    def alert(self, prompt: str, title: str | None, *_: object) -> str:
        self.alerts.append((title or "", prompt))
        return self.answers.pop(0) if self.answers else "ok"

    def calculate(self) -> None:
        for book in self._books:
            book.doc.calculateAll()


def install(office: Office) -> xw.App:
    """Make a running office xlwings' active application."""
    engine = Engine()
    app = engine.apps.attach(office)
    wrapped = xw.Engine(impl=engine)
    xw.engines.add(wrapped)
    wrapped.activate()
    return xw.App(impl=app)


def attach(pipe: str) -> xw.App:
    """Make the office that listens at ``pipe``, with the documents it has open, xlwings' active application."""
    uno = import_uno()
    app = install(Office(pipe, connect(pipe)))
    opened = app.impl.office.desktop.Components.createEnumeration()
    while opened.hasMoreElements():
        doc = opened.nextElement()
        if hasattr(doc, "Sheets"):
            path = Path(uno.fileUrlToSystemPath(doc.URL)) if doc.URL else None
            app.impl.books.opened.append(Book(app.impl, doc, path.name if path else doc.Title, path))
    return app
