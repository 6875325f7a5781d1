"""From a path to a book: the file is opened once, for reading only, and its bytes decide what it is."""

from __future__ import annotations

from pathlib import Path

from onelead.problems import ProblemKind, WorkbookProblem
from onelead.reading.grid import Book
from onelead.reading.limits import Limits
from onelead.reading.ooxml.package import Package
from onelead.reading.ooxml.workbook import read_ooxml
from onelead.reading.opening.kinds import FileKind, kind_of_bytes, kind_of_package
from onelead.reading.opening.opened import read_bytes
from onelead.reading.refusals import locked

LIMITS = Limits()


def read_book(path: Path, limits: Limits = LIMITS, password: str | None = None) -> Book:
    """
    Return the book in a file.

    Raises WorkbookProblem where the file is missing, no workbook, locked, damaged, unsafe, or beyond the limits.
    """
    return book_from_bytes(read_bytes(path, limits), limits, password)


def book_from_bytes(data: bytes, limits: Limits = LIMITS, password: str | None = None) -> Book:
    """Return the book in bytes; raises WorkbookProblem as ``read_book`` does. No file is touched."""
    kind = kind_of_bytes(data)
    if kind is FileKind.ENCRYPTED:
        return _read_encrypted(data, limits, password)
    if kind is FileKind.OOXML:
        package = Package(data, limits)
        kind = kind_of_package(package)
        if kind is FileKind.OOXML:
            return read_ooxml(package)
    return _read_legacy(data, limits, password)


# Both load what they need only where such a file comes: neither belongs to the standard library.
def _read_encrypted(data: bytes, limits: Limits, password: str | None) -> Book:
    from onelead.reading.opening.passwords import unlocked

    plain = unlocked(data, password, limits)
    if kind_of_bytes(plain) is FileKind.ENCRYPTED:
        raise locked()
    return book_from_bytes(plain, limits)


def _read_legacy(data: bytes, limits: Limits, password: str | None) -> Book:
    from onelead.reading.legacy.legacy import read_legacy
    from onelead.reading.opening.passwords import unlocked

    try:
        return read_legacy(data, limits)
    except WorkbookProblem as problem:
        if problem.kind is not ProblemKind.ENCRYPTED or password is None:
            raise
    return read_legacy(unlocked(data, password, limits), limits)


__all__ = ["Limits", "book_from_bytes", "read_book", "read_bytes"]
