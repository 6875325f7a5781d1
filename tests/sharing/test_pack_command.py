"""The commands as a person types them: pack, verify and the keys."""

from __future__ import annotations

import hashlib
import re
import stat
import tomllib
from pathlib import Path

import pytest

from onelead.cli.boundary import run_safely
from onelead.reading.opening.files import book_from_bytes
from onelead.run import CheckedWorkbook, FileContent, Request, check_content, several_workbooks
from onelead_web.verify_page import PAGE
from sharing.packs import HEADINGS, PEOPLE, ROSE_COURT
from tracker_files import tracker_file

DAY = ("--today", "2026-11-23")
PASSPHRASE = "a fictional passphrase"
RESIDENT = HEADINGS + "| CR-01 | Falls | {} | Jane Smith | 2026-10-31 | Open | fewer falls | | | | | |\n" + PEOPLE


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> int:
    return run_safely(arguments)


def pack(*options: str, page: str = ROSE_COURT, name: str = "Rose Court.xlsx") -> int:
    if not Path(name).exists():
        tracker_file(Path(), page, name)
    return run("pack", name, "-o", "pack.xlsx", *DAY, *options)


def test_a_pack_is_written_and_verified(capsys: pytest.CaptureFixture[str]) -> None:
    assert pack() == 0
    assert "Written: pack.xlsx" in capsys.readouterr().err
    assert run("verify", "pack.xlsx") == 0
    said = capsys.readouterr().out
    assert said.startswith(
        "pack.xlsx: INTACT: nothing was changed since it was sealed.\n  Checked for 23 November 2026"
    )


def test_a_pack_that_was_stopped_is_not_one_of_the_workbooks_that_were_done(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    checked = iter([True])

    def stopped_at_the_second(content: FileContent, request: Request) -> CheckedWorkbook:
        if next(checked, False):
            return check_content(content, request)
        raise KeyboardInterrupt

    monkeypatch.setattr(several_workbooks, "check_content", stopped_at_the_second)
    tracker_file(folder, RESIDENT.format("Grip mats"), "Elm Tree.xlsx")
    tracker_file(folder, ROSE_COURT, "Rose Court.xlsx")

    assert run("pack", "Elm Tree.xlsx", "Rose Court.xlsx", "-o", "pack.xlsx", *DAY) == 130
    assert capsys.readouterr().err.strip() == "Stopped; nothing more was written."
    assert not Path("pack.xlsx").exists()


def test_a_detail_stops_it_and_mask_lets_it_pass(capsys: pytest.CaptureFixture[str]) -> None:
    page = RESIDENT.format("ring 01632 960983")

    assert pack(page=page) == 1
    assert capsys.readouterr().err == (
        "Nothing was written: 1 detail of people would leave the house.\n"
        "  Action Plan!C2: telephone number\n"
        "Take them out of the tracker, or mask them in the pack with --mask.\n"
    )
    assert not Path("pack.xlsx").exists()
    assert pack("--mask") == 0
    assert re.search(r"Masked: \d telephone number", capsys.readouterr().err)


def test_words_are_listed_decided_on_and_remembered(capsys: pytest.CaptureFixture[str]) -> None:
    page = RESIDENT.format("ring Bronwen about the Zimmer frame")

    assert pack(page=page) == 1
    said = capsys.readouterr().err
    assert "2 words may be somebody's name." in said
    assert "  Bronwen: ring Bronwen about the Zimmer frame" in said
    assert pack("--mask-words", "Bronwen", "--keep", "Zimmer") == 0
    assert tomllib.loads(Path("onelead.toml").read_text(encoding="utf-8")) == {
        "sharing": {"keep": ["Zimmer"], "mask": ["Bronwen"]}
    }
    assert pack("--force") == 0


def test_the_cover_tells_the_digest_of_the_settings_with_the_answers_in_them() -> None:
    assert pack("--mask-words", "Bronwen", "--keep-rest", page=RESIDENT.format("ring Bronwen’s sister; Zimmer")) == 0
    digest = hashlib.sha256(Path("onelead.toml").read_bytes()).hexdigest()
    cells = [cells for grid in book_from_bytes(Path("pack.xlsx").read_bytes()) for cells in grid.rows.values()]
    told = "\n".join(str(value) for row in cells for value in row.values())

    assert f"SHA-256 {digest}" in told
    assert "ring [name]’s sister" in told


def test_answers_for_workbooks_of_several_folders_stand_above_them_all() -> None:
    for home in ("Elm", "Oak"):
        Path(home).mkdir()
        tracker_file(Path(home), RESIDENT.format("ring Bronwen"), "plan.xlsx")

    assert run("pack", "Elm/plan.xlsx", "Oak/plan.xlsx", "-o", "pack.xlsx", "--keep-rest", *DAY) == 0
    assert Path("onelead.toml").exists()
    assert run("pack", "Elm/plan.xlsx", "Oak/plan.xlsx", "-o", "pack.xlsx", "--force", *DAY) == 0


def test_all_words_that_are_left_can_be_kept() -> None:
    assert pack("--keep-rest", page=RESIDENT.format("ring Bronwen about the Zimmer frame")) == 0
    assert tomllib.loads(Path("onelead.toml").read_text(encoding="utf-8"))["sharing"]["keep"] == ["Bronwen", "Zimmer"]


def test_since_tells_what_changed() -> None:
    tracker_file(Path(), ROSE_COURT.replace("In progress", "Not started"), "October.xlsx")

    assert pack("--since", "October.xlsx") == 0
    assert pack("--force", "--since", "missing.xlsx") == 2


def test_a_pack_is_named_as_a_workbook_that_excel_opens(capsys: pytest.CaptureFixture[str]) -> None:
    tracker_file(Path(), ROSE_COURT, "Rose Court.xlsx")

    assert run("pack", "Rose Court.xlsx", "-o", "pack.pdf", *DAY) == 2
    assert "End the name with .xlsx, for example pack.xlsx." in capsys.readouterr().err
    assert run("mark", "Rose Court.xlsx", "-o", "marked.xls", *DAY) == 2
    assert not [*Path().glob("*.pdf"), *Path().glob("*.xls")]


def test_the_cover_counts_what_the_check_tells(capsys: pytest.CaptureFixture[str]) -> None:
    late = """
    | ID    | Action                      | Owner      | Deadline   | Status | Priority | Theme |
    | ----- | --------------------------- | ---------- | ---------- | ------ | -------- | ----- |
    | CR-01 | Fit a closer to fire door 7 | Jane Smith | 2026-10-31 | Open   | High     | Fire  |
    """
    assert pack("--keep-rest", page=late) == 0
    run("check", "Rose Court.xlsx", *DAY)
    shown = capsys.readouterr().out

    cover = next(grid for grid in book_from_bytes(Path("pack.xlsx").read_bytes()) if grid.name == "Cover")
    (found,) = (cells[2] for cells in cover.rows.values() if cells.get(1) == "The check found")
    assert "ESC004" in shown  # which says that it is overdue too
    assert f"  {found}.\n" in shown


def test_a_pack_is_never_written_over_a_workbook(capsys: pytest.CaptureFixture[str]) -> None:
    tracker_file(Path(), ROSE_COURT, "Rose Court.xlsx")

    assert run("pack", "Rose Court.xlsx", "-o", "Rose Court.xlsx", "--force", *DAY) == 2
    assert "never writes over a workbook" in capsys.readouterr().err


def test_a_pack_is_not_packed_again(capsys: pytest.CaptureFixture[str]) -> None:
    pack()

    assert run("pack", "pack.xlsx", "-o", "again.xlsx", *DAY) == 2
    assert "pack.xlsx was written by OneLead: it is a pack, or a report, already." in capsys.readouterr().err


def test_keys_are_made_and_a_pack_is_signed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONELEAD_KEY_PASSPHRASE", PASSPHRASE)

    assert run("seal", "keygen", "our.key") == 0
    assert "Its fingerprint: " in capsys.readouterr().out
    assert stat.S_IMODE(Path("our.key").stat().st_mode) == 0o600
    assert pack("--sign", "our.key") == 0
    assert run("verify", "pack.xlsx", "--key", "our.key.pub") == 0
    assert "It was signed by the key you gave" in capsys.readouterr().out
    assert run("seal", "keygen", "their.key") == 0
    assert run("verify", "pack.xlsx", "--key", "their.key.pub") == 1
    assert "WRONG KEY" in capsys.readouterr().out


def test_the_passphrase_comes_from_a_file_and_a_wrong_one_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    Path("words.txt").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    Path("wrong.txt").write_text("another passphrase\n", encoding="utf-8")

    assert run("seal", "keygen", "our.key", "--passphrase-file", "words.txt") == 0
    assert pack("--sign", "our.key", "--passphrase-file", "words.txt") == 0
    assert pack("--force", "--sign", "our.key", "--passphrase-file", "wrong.txt") == 2
    assert "the passphrase is wrong" in capsys.readouterr().err
    assert pack("--force", "--sign", "our.key") == 2
    assert "Give --passphrase-file, or set ONELEAD_KEY_PASSPHRASE." in capsys.readouterr().err


def test_keys_are_never_written_over_nor_mistaken(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONELEAD_KEY_PASSPHRASE", PASSPHRASE)
    run("seal", "keygen", "our.key")
    before = Path("our.key").read_bytes()

    assert run("seal", "keygen", "our.key") == 2
    assert "our.key exists already, so no key was made." in capsys.readouterr().err
    assert Path("our.key").read_bytes() == before
    assert pack("--sign", "our.key.pub") == 2
    assert "our.key.pub is the public key." in capsys.readouterr().err


def test_an_unsigned_pack_is_not_said_to_be_signed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONELEAD_KEY_PASSPHRASE", PASSPHRASE)
    run("seal", "keygen", "our.key")
    pack()
    capsys.readouterr()

    assert run("verify", "pack.xlsx", "--key", "our.key.pub") == 1
    said = capsys.readouterr().out
    assert "WRONG KEY: nothing was changed since it was sealed, but the key you gave did not sign it." in said
    assert "It is not signed" in said


def test_the_page_for_commissioners_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verify", "--page", "verify.html") == 0
    assert Path("verify.html").read_bytes() == PAGE.read_bytes()
    assert run("verify", "--page", "verify.html") == 2
    assert run("verify", "--page", "verify.html", "--force") == 0
    assert run("verify") == 2
    assert "There is no pack to verify." in capsys.readouterr().err


def test_what_is_no_pack_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    tracker_file(Path(), ROSE_COURT, "Rose Court.xlsx")
    Path("half.xlsx").write_bytes(Path("Rose Court.xlsx").read_bytes()[:2000])

    assert run("verify", "Rose Court.xlsx") == 1
    assert "NOT SEALED" in capsys.readouterr().out
    assert run("verify", "half.xlsx") == 2
    assert run("verify", "missing.xlsx") == 2
    said = capsys.readouterr().err
    assert "half.xlsx can't be verified. The workbook is damaged or cut short" in said
    assert "Ask whoever sent the pack to send it again" in said
    assert run("pack", "Rose Court.xlsx", "half.xlsx", "-o", "pack.xlsx", *DAY) == 2
    assert capsys.readouterr().err.startswith("half.xlsx: The workbook is damaged")


def test_a_renamed_pack_is_the_same_pack() -> None:
    pack()
    Path("pack.xlsx").rename("renamed.xlsx")

    assert run("verify", "renamed.xlsx") == 0
