"""
The pictures of the README and the guide, made by the real programs from the guide's example; `make pictures` runs it.

LibreOffice paints the sheets, Chromium the report, and poppler turns a page of paper into a picture.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from example_tracker import TODAY, write_example
from playwright.sync_api import sync_playwright

from excel.libreoffice.office import Office, Uno, import_uno, start_office  # the tests' own LibreOffice

PICTURES = Path(__file__).parent / "pictures"
EDGE = 300  # hundredths of a millimetre of white around a sheet
HEADERS = (1000, 600)  # room for the row numbers and the column letters, in hundredths of a millimetre
DOTS_AN_INCH = "110"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
WINDOW = (1180, 900)


def main() -> None:
    """Make every picture anew."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tracker = write_example(folder / "Action plan.xlsx")
        onelead(folder, "mark", tracker.name, "-o", "marked.xlsx")
        onelead(folder, "check", tracker.name, "--format", "html", "-o", "report.html", "--fail-on", "never")
        with office() as running:
            picture_of_sheet(running, folder / "marked.xlsx", "Action plan", PICTURES / "marked.png")
            picture_of_sheet(running, folder / "marked.xlsx", "Findings", PICTURES / "findings.png")
        picture_of_page(folder / "report.html", PICTURES / "report.png")


def onelead(folder: Path, *arguments: str) -> None:
    """Run a command as a user does, for the day of the example."""
    command = [sys.executable, "-m", "onelead.cli", *arguments, "--today", TODAY]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)


@contextmanager
def office() -> Iterator[Office]:
    """Have a LibreOffice of our own for a while."""
    running = start_office()
    try:
        yield running
    finally:
        running.stop()


def picture_of_sheet(office: Office, workbook: Path, sheet: str, picture: Path) -> None:
    """Paint one sheet with its row numbers and column letters on a page that is just as large."""
    document = office.desktop.loadComponentFromURL(workbook.as_uri(), "_blank", 0, (_property("Hidden", True),))
    try:
        shown = document.Sheets.getByName(sheet)
        _only(document, shown)
        _fit_page(document, shown)
        paper = workbook.with_suffix(".pdf")
        document.storeToURL(paper.as_uri(), (_property("FilterName", "calc_pdf_Export"),))
    finally:
        document.close(True)
    subprocess.run(
        ["pdftoppm", "-png", "-singlefile", "-r", DOTS_AN_INCH, str(paper), str(picture.with_suffix(""))],
        check=True,
    )


def picture_of_page(page: Path, picture: Path) -> None:
    """Take what a person sees first when the page is opened."""
    with sync_playwright() as programs:
        browser = programs.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        shown = browser.new_page(viewport={"width": WINDOW[0], "height": WINDOW[1]})
        shown.goto(page.as_uri())
        shown.screenshot(path=picture)
        browser.close()


def _only(document: Uno, shown: Uno) -> None:
    """Leave one sheet to print."""
    for other in document.Sheets:
        if other.Name != shown.Name:
            other.setPrintAreas(())
            other.IsVisible = False


def _fit_page(document: Uno, sheet: Uno) -> None:
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(True)
    sheet.setPrintAreas((cursor.RangeAddress,))
    style = document.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
    for side in ("Left", "Right", "Top", "Bottom"):
        setattr(style, f"{side}Margin", EDGE)
    settings = {"HeaderIsOn": False, "FooterIsOn": False, "PrintHeaders": True, "PrintGrid": False}
    for name, value in {**settings, "ScaleToPagesX": 1, "ScaleToPagesY": 1, "CenterHorizontally": False}.items():
        setattr(style, name, value)
    style.IsLandscape = False
    style.Width = cursor.Size.Width + 2 * EDGE + HEADERS[0]
    style.Height = cursor.Size.Height + 2 * EDGE + HEADERS[1]


def _property(name: str, value: str | bool) -> Uno:
    made = import_uno().createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, value
    return made


if __name__ == "__main__":
    main()
