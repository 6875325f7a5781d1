"""What a button on a desktop needs of the disk: the provider's policy, and a place for a new workbook."""

from __future__ import annotations

from pathlib import Path

import xlwings as xw

from onelead.policy import PolicyInUse
from onelead.policy_files import policy_for
from onelead.saving import save


def policy_of(book: xw.Book) -> PolicyInUse:
    """Return the policy that the command line would use for the workbook's file; the default where it has none here."""
    folder = folder_of(book)
    return policy_for([folder / book.name] if folder else [])


def save_beside(book: xw.Book, name: str, data: bytes) -> str:
    """Write a new workbook beside the open one, else in the person's documents; open it and return its path."""
    folder = folder_of(book) or _documents()
    path = _free(folder / name)
    save(path, data)
    book.app.books.open(str(path))
    return str(path)


def folder_of(book: xw.Book) -> Path | None:
    """Return the folder of a workbook's file; None where it has never been saved, or lives at a web address."""
    path = Path(book.fullname)
    return path.parent if path.is_absolute() and path.is_file() else None


def _documents() -> Path:
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()


def _free(path: Path) -> Path:
    """Return the path, or where that is taken the first with a number: nothing is ever replaced."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem} {number}")
    return free
