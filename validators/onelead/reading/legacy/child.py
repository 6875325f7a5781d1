"""
Runs in a process of its own, which may die: the cells of an .xls, .xlsb or .ods by python-calamine, or a password off.

It is started as a file by itself, so that nothing else is loaded first. What it is to do comes as a line of JSON on
standard input, the workbook's bytes behind it; what it found goes to standard output: one JSON value a line
(``read``), or bytes (``unlock``). Nothing but data comes back, so that a subverted child can't run anything here.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import json
import sys
import zipfile
from collections.abc import Iterator
from typing import Any, BinaryIO  # Any: a task is JSON

# Exit codes; anything else means that the process died.
LOCKED = 3
WRONG_PASSWORD = 4
DAMAGED = 5
TOO_MANY_CELLS = 6

VERDICTS = {
    "TooManyCells": TOO_MANY_CELLS,
    "FileFormatError": LOCKED,  # of msoffcrypto-tool: a way of locking that it does not know
    "InvalidKeyError": WRONG_PASSWORD,
    "DecryptionError": WRONG_PASSWORD,
}

MOST_OF_MANIFEST = 1 << 20

Json = str | float | bool | dict[str, str] | dict[str, float]
Line = dict[str, object] | list[object]


class TooManyCells(Exception):
    """The workbook has more filled cells than were allowed."""


def main() -> int:
    """Do what the first line of the input asks; return the verdict as an exit code."""
    task = json.loads(sys.stdin.buffer.readline())
    sys.path[:] = task["search"]
    limit_memory(task["bytes"])
    return perform(task, sys.stdin.buffer.read(), sys.stdout.buffer)


def perform(task: dict[str, Any], data: bytes, out: BinaryIO) -> int:
    """Do what the task asks with the workbook's bytes; return the verdict."""
    try:
        if task["do"] == "unlock":
            out.write(unlocked(data, task["password"]))
        else:
            out.writelines(json.dumps(line).encode() + b"\n" for line in lines_of_book(data, task["cells"]))
    except (MemoryError, ImportError):  # no word about the workbook: this process can't do its work
        raise
    except Exception as error:  # noqa: BLE001 -- each becomes a sentence; a Rust panic is no Exception, but a death
        if task["do"] == "read" and is_locked(data):
            return LOCKED
        return VERDICTS.get(type(error).__name__, DAMAGED)
    return 0


def limit_memory(most: int) -> None:
    """Have the system refuse this process more than ``most`` bytes, as far as the system can."""
    if sys.platform == "win32":
        from onelead.reading.legacy.windows_job import limit_this_process

        limit_this_process(most)
    elif sys.platform != "emscripten":
        import resource

        with contextlib.suppress(ValueError, OSError):  # a Mac does not know this limit
            resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def unlocked(data: bytes, password: str) -> bytes:
    """Return the workbook without its password."""
    import msoffcrypto

    out = io.BytesIO()
    book = msoffcrypto.OfficeFile(io.BytesIO(data))
    verify = {"verify_password": True} if "EncryptedPackage".encode("utf-16-le") in data else {}  # .xls does so unasked
    book.load_key(password=password, **verify)
    book.decrypt(out)
    return out.getvalue()


def is_locked(data: bytes) -> bool:
    """Say whether a workbook that can't be read has a password, which python-calamine does not tell from damage."""
    try:
        if data.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(data)) as package, package.open("META-INF/manifest.xml") as manifest:
                return b"encryption-data" in manifest.read(MOST_OF_MANIFEST)
        import msoffcrypto

        return bool(msoffcrypto.OfficeFile(io.BytesIO(data)).is_encrypted())
    except Exception:  # noqa: BLE001 -- whatever is wrong with it, it is not a password
        return False


def lines_of_book(data: bytes, most_cells: int) -> Iterator[Line]:
    """Yield, for each sheet, an object about it, and then its filled rows as ``[row, [[column, value], …]]``."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum

    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    for index, about in enumerate(book.sheets_metadata):
        if about.typ != SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_index(index)
        yield {
            "name": about.name,
            "visible": str(about.visible).rpartition(".")[2],
            "merged": sheet.merged_cell_ranges or [],
        }
        left = sheet.start[1] if sheet.start else 0
        top = sheet.start[0] if sheet.start else 0
        for number, row in enumerate(sheet.to_python(), top + 1):
            cells = [[column, as_json(value)] for column, value in enumerate(row, left + 1) if value != ""]
            most_cells -= len(cells)
            if most_cells < 0:
                raise TooManyCells
            if cells:
                yield [number, cells]


def as_json(value: object) -> Json:
    """Return a cell's value with its kind: a number as a float, a moment in ISO form, a length of time in seconds."""
    match value:
        case bool() | str():
            return value
        case int() | float():
            return float(value)
        case dt.datetime():
            return {"datetime": value.isoformat()}
        case dt.date():
            return {"datetime": dt.datetime.combine(value, dt.time()).isoformat()}
        case dt.time():
            return {"time": value.isoformat()}
        case dt.timedelta():
            return {"seconds": value.total_seconds()}
    raise TypeError(type(value))


if __name__ == "__main__":
    sys.exit(main())
