"""
What the formulas of a workbook show, worked out by LibreOffice.

XlsxWriter writes formulas without their results. A preview, a phone and a program that reads the file see only what is
stored, so a template is drawn, recalculated, and drawn again with the results in place.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from onelead.reading.grid import CellError, Value
from onelead.reading.opening.files import read_book
from onelead_templates.design.draft import Stored, StoredValues

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc">
<prop oor:name="UseLocking" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
"""
"""Recalculate whatever is loaded, and leave no lock files behind."""

TIMEOUT = 240


def recalculated(workbooks: Sequence[Path], folder: Path, to: str = "xlsx") -> list[Path]:
    """Have LibreOffice open, recalculate and save each workbook into *folder* in the format *to*."""
    program = shutil.which("soffice")
    if program is None:
        raise FileNotFoundError("LibreOffice (soffice) is needed to work out what the formulas show.")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        settings = Path(profile, "user")
        settings.mkdir()
        (settings / "registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")
        command = [program, f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--norestore"]
        _run([*command, "--convert-to", to, "--outdir", str(folder), *map(str, workbooks)])
    made = [folder / f"{each.stem}.{to.split(':', maxsplit=1)[0]}" for each in workbooks]
    for each in made:
        if not each.exists():
            raise RuntimeError(f"LibreOffice did not save {each.name}.")
    return made


def _run(command: Sequence[str]) -> None:
    # soffice starts a second process that outlives it when it is killed, so both share a group of their own.
    # The command is the program found on this machine with fixed arguments and our own paths.
    with subprocess.Popen(  # noqa: S603
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    ) as running:
        try:
            _, complaint = running.communicate(timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            raise
    if running.returncode:
        raise RuntimeError(f"LibreOffice could not convert: {complaint.decode(errors='replace')}")


def stored_values(workbooks: Mapping[str, bytes]) -> Mapping[str, StoredValues]:
    """Return, for each workbook by name, what every cell shows once it is recalculated."""
    with tempfile.TemporaryDirectory() as place:
        drafts, results = Path(place, "drafts"), Path(place, "results")
        drafts.mkdir()
        for name, content in workbooks.items():
            (drafts / f"{name}.xlsx").write_bytes(content)
        made = recalculated([drafts / f"{name}.xlsx" for name in workbooks], results)
        return {name: dict(_values(path)) for name, path in zip(workbooks, made, strict=True)}


def _values(path: Path) -> Iterator[tuple[tuple[str, int, int], Stored]]:
    for grid in read_book(path):
        for row, cells in grid.rows.items():
            for column, value in cells.items():
                yield (grid.name, row - 1, column - 1), _plain(value)


EPOCH = dt.datetime(1899, 12, 30)


def _plain(value: Value) -> Stored:
    """Return a value as a file stores it: a date as its number."""
    match value:
        case CellError():
            return value.code
        case dt.datetime():
            return (value - EPOCH) / dt.timedelta(days=1)
        case bool() | float() | str():
            return value
        case _:
            raise TypeError(f"No formula of a template shows {value!r}.")
