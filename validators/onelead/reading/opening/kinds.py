"""What a file is by its bytes. Its name says nothing: an .xls may be a web page, an .xlsx a Word document."""

from __future__ import annotations

from enum import StrEnum

from onelead.problems import ProblemKind, WorkbookProblem
from onelead.reading.ooxml.package import Package
from onelead.reading.refusals import damaged, not_a_workbook

ZIP = b"PK\x03\x04"
OLE = bytes.fromhex("d0cf11e0a1b11ae1")  # the compound file of Office 97, which also wraps whatever has a password
OLD_EXCEL = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")  # Excel 2, 3 and 4, before workbooks
EXCEL_STREAMS = ("Workbook\0".encode("utf-16-le"), "Book\0".encode("utf-16-le"))
START = 4096


class FileKind(StrEnum):
    """The kinds of workbook."""

    OOXML = "xlsx"
    BINARY = "xlsb"
    OPEN_DOCUMENT = "ods"
    EXCEL_97 = "xls"
    ENCRYPTED = "encrypted"


def kind_of_bytes(data: bytes) -> FileKind:
    """
    Return what sort of workbook the bytes are; a zip is always OOXML here, until its parts are looked at.

    Raises WorkbookProblem, which says what the file is instead, where it is none.
    """
    if data.startswith(ZIP):
        return FileKind.OOXML
    if data.startswith(OLE):
        return _kind_of_compound_file(data)
    raise _problem(data)


def _kind_of_compound_file(data: bytes) -> FileKind:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return FileKind.ENCRYPTED
    if any(stream in data for stream in EXCEL_STREAMS):  # first: a workbook may hold a Word document
        return FileKind.EXCEL_97
    if "WordDocument".encode("utf-16-le") in data:
        raise not_a_workbook("it is a Word document")
    if "PowerPoint Document".encode("utf-16-le") in data:
        raise not_a_workbook("it is a PowerPoint presentation")
    return FileKind.EXCEL_97


def _problem(data: bytes) -> WorkbookProblem:
    if not data.strip(b"\0"):
        return WorkbookProblem(
            ProblemKind.OFFLINE,
            "The file is empty, as a file is that OneDrive, SharePoint or a network drive has not finished copying."
            if not data
            else "The file holds nothing but zeros, as a file does that was not copied to the end.",
            "Wait until it is synchronised, or choose “Always keep on this device”, open it once in Excel, "
            "and check again.",
        )
    return not_a_workbook(*_what_it_is(data[:START]))


def _what_it_is(start: bytes) -> tuple[str] | tuple[str, str]:
    text = start.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\0", b"").lower()
    if start.startswith(OLD_EXCEL):
        return ("it was saved by Excel 4 or an older one",)
    if text.startswith((b"<html", b"<!doctype html", b"<table", b"<div", b"<meta")):
        return ("it is a web page that was given the name of a workbook, as some systems export them",)
    if text.startswith(b"<"):
        return ("it is an XML file",)
    if start.startswith(b"%PDF"):
        return ("it is a PDF document", "Ask for the workbook that it was made from.")
    if b"\0" not in start or start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("it is plain text, perhaps a CSV export",)
    return ("it is of no kind that Excel opens", "Ask whoever sent it for the workbook, saved as .xlsx.")


def kind_of_package(package: Package) -> FileKind:
    """Return what sort of workbook a zip is; raises WorkbookProblem where it is something else."""
    if "xl/workbook.bin" in package:
        return FileKind.BINARY
    if "mimetype" in package and "content.xml" in package:
        return _kind_of_open_document(package)
    for part, what in (
        ("word/document.xml", "it is a Word document"),
        ("ppt/presentation.xml", "it is a PowerPoint presentation"),
        ("index/document.iwa", "it is a Numbers, Pages or Keynote document of a Mac"),
    ):
        if part in package:
            raise not_a_workbook(what)
    return FileKind.OOXML


def _kind_of_open_document(package: Package) -> FileKind:
    kind = b"".join(package.pieces("mimetype"))
    if b"opendocument.spreadsheet" not in kind:
        raise not_a_workbook("it is a LibreOffice document of another kind")
    if "meta-inf/manifest.xml" not in package:
        raise damaged("its list of contents is missing")
    return FileKind.OPEN_DOCUMENT
