"""The promise of a seal, counted: every change is reported, and no unchanged copy is."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import openpyxl

from onelead.sharing.verifying import Answer, verify
from programs import missing
from sharing.changing import changed
from sharing.packs import odd_tracker, pack_bytes

CHANGES, BY_LIBREOFFICE, BY_OPENPYXL = 200, 25, 25
FORM = "xlsx:Calc MS Excel 2007 XML"


def test_each_of_200_random_changes_is_reported() -> None:
    data = pack_bytes()
    assert verify(data).answer is Answer.INTACT

    unreported = []
    for seed in range(CHANGES):
        what, made = changed(data, seed)
        verified = verify(made)
        if verified.answer is not Answer.ALTERED or not verified.changes:
            unreported.append((what, verified))
    assert unreported == []


def test_no_copy_saved_by_libreoffice_is_reported(tmp_path: Path) -> None:
    soffice = shutil.which("soffice")
    if soffice is None:
        missing("LibreOffice is not installed: sudo apt-get install libreoffice-calc")
    for seed in range(BY_LIBREOFFICE):
        (tmp_path / f"{seed}.xlsx").write_bytes(pack_bytes(odd_tracker(seed)))
    files = [str(tmp_path / f"{seed}.xlsx") for seed in range(BY_LIBREOFFICE)]
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    saved = tmp_path / "saved"
    command = [soffice, "--headless", profile, "--convert-to", FORM, "--outdir", str(saved), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=300)

    assert len(list(saved.glob("*.xlsx"))) == BY_LIBREOFFICE
    assert _reported({path.stem: path.read_bytes() for path in saved.glob("*.xlsx")}) == []


def test_no_copy_saved_by_openpyxl_is_reported() -> None:
    saved = {}
    for seed in range(100, 100 + BY_OPENPYXL):
        out = io.BytesIO()
        openpyxl.load_workbook(io.BytesIO(pack_bytes(odd_tracker(seed)))).save(out)
        saved[str(seed)] = out.getvalue()

    assert _reported(saved) == []


def _reported(copies: dict[str, bytes]) -> list[tuple[str, tuple[str, ...]]]:
    answers = {name: verify(data) for name, data in copies.items()}
    return [(name, each.changes) for name, each in answers.items() if each.answer is not Answer.INTACT]
