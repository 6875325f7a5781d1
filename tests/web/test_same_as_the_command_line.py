"""What the browser finds and writes is, byte for byte, what the command line finds and writes."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.etree.ElementTree import canonicalize

import pytest

from excel.libreoffice.office import OfficeMissing, import_uno, start_office
from hostile.hostile_workbooks import hostile_workbooks
from programs import missing
from tracker_files import ROSE_COURT, locked_copy, tracker_file
from web.conftest import TODAY, Visitor, onelead

pytestmark = pytest.mark.xdist_group("browser")
TRACKERS = Path(__file__).parent.parent / "corpus" / "trackers"
JSON = "Everything, for programs (JSON)"


@pytest.mark.parametrize("name", sorted(each.name for each in TRACKERS.iterdir() if each.suffix != ".json"))
def test_a_tracker_gives_the_same_report(name: str, visitor: Visitor) -> None:
    visitor.check(TRACKERS / name)

    expected = onelead(TRACKERS, "check", name, "--format", "json", "--today", TODAY)
    assert b'"findings"' in expected
    assert visitor.save(JSON) == expected


def test_all_hostile_workbooks_at_once_get_the_same_answers(tmp_path: Path, visitor: Visitor) -> None:
    names = []
    for number, hostile in enumerate(hostile_workbooks()):
        names.append(f"{number:03} {hostile.name.replace('/', ' ')}.xlsx")
        (tmp_path / names[-1]).write_bytes(hostile.content)

    visitor.check(*(tmp_path / name for name in names))

    expected = onelead(tmp_path, "check", *names, "--format", "json", "--today", TODAY)
    assert expected.count(b'"message"') > len(names) / 2
    assert visitor.save(JSON) == expected


def unpacked(content: bytes) -> str | dict[str, str]:
    """Return the parts of a workbook: two builds of zlib, and of what writes XML, put the same in other bytes."""
    if not content.startswith(b"PK"):
        return content.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: canonicalize(package.read(name).decode("utf-8")) for name in package.namelist()}


@pytest.mark.parametrize(
    ("label", "command"),
    [
        ("Report (web page)", ("check", "Rose Court.xlsx", "--format", "html")),
        ("Findings (CSV)", ("check", "Rose Court.xlsx", "--format", "csv")),
        ("Escalation workbook", ("escalate", "Rose Court.xlsx")),
        ("Marked copy of Rose Court.xlsx", ("mark", "Rose Court.xlsx")),
    ],
)
def test_what_is_saved_is_what_a_command_writes(
    label: str, command: tuple[str, ...], tmp_path: Path, visitor: Visitor
) -> None:
    visitor.check(tracker_file(tmp_path))
    ending = ".html" if "html" in command else ".csv" if "csv" in command else ".xlsx"

    onelead(tmp_path, *command, "--output", f"written{ending}", "--today", TODAY)
    assert unpacked(visitor.save(label)) == unpacked((tmp_path / f"written{ending}").read_bytes())


def test_two_versions_are_compared(tmp_path: Path, visitor: Visitor) -> None:
    older = tracker_file(tmp_path, ROSE_COURT, "Older.xlsx")
    newer = tracker_file(tmp_path, ROSE_COURT.replace("2026-10-31", "2026-12-31"), "Newer.xlsx")
    visitor.page.get_by_label("Compare two versions of a tracker").check()
    visitor.choose(older, newer)
    if "Older version: Newer.xlsx" in visitor.page.inner_text("#chosen"):  # both were saved in one moment
        visitor.page.get_by_role("button", name="Swap older and newer").click()
    visitor.go()
    saved = visitor.save(JSON)
    visitor.page.get_by_label("Check trackers").check()

    assert b"UPD" in saved
    assert saved == onelead(tmp_path, "compare", "Older.xlsx", "Newer.xlsx", "--format", "json", "--today", TODAY)


def test_a_workbook_with_a_password_is_opened_with_it(tmp_path: Path, visitor: Visitor) -> None:
    locked = locked_copy(tracker_file(tmp_path), "Tea at four")
    visitor.check(locked)
    assert "The workbook is protected by a password" in visitor.page.inner_text("#report")

    field = visitor.page.get_by_label("Password of Locked.xlsx")
    field.fill("Tea at five")
    field.press("Enter")
    visitor.page.get_by_text("The password given does not open this workbook.").wait_for()
    visitor.page.get_by_label("Password of Locked.xlsx").fill("Tea at four")
    visitor.page.get_by_role("button", name="Open it with this password").click()
    visitor.page.locator("#report svg.bar").first.wait_for()

    (tmp_path / "password.txt").write_text("Tea at four", encoding="utf-8")
    given = ("--password-file", "password.txt")
    expected = onelead(tmp_path, "check", "Locked.xlsx", "--format", "json", "--today", TODAY, *given)
    assert visitor.save(JSON) == expected


@pytest.fixture
def locked_xls(tmp_path: Path) -> Path:
    """Save a tracker as .xls with a password, which LibreOffice can."""
    try:
        office = start_office()
    except OfficeMissing as why:
        missing(why)
    import_uno()
    from com.sun.star.beans import PropertyValue

    options = []
    for name, value in (("FilterName", "MS Excel 97"), ("Password", "Tea at four")):
        options.append(PropertyValue())
        options[-1].Name, options[-1].Value = name, value
    locked = tmp_path / "Locked.xls"
    try:
        document = office.desktop.loadComponentFromURL(tracker_file(tmp_path).as_uri(), "_blank", 0, ())
        document.storeToURL(locked.as_uri(), tuple(options))
        document.close(True)
    finally:
        office.stop()
    return locked


def test_an_old_workbook_with_a_password_is_opened_with_it(locked_xls: Path, visitor: Visitor) -> None:
    visitor.check(locked_xls)
    visitor.page.get_by_label("Password of Locked.xls").fill("Tea at four")
    visitor.page.get_by_role("button", name="Open it with this password").click()
    visitor.page.locator("#report svg.bar").first.wait_for()

    (locked_xls.parent / "password.txt").write_text("Tea at four", encoding="utf-8")
    given = ("--password-file", "password.txt", "--format", "json", "--today", TODAY)
    assert visitor.save(JSON) == onelead(locked_xls.parent, "check", "Locked.xls", *given)


def test_the_providers_settings_count(tmp_path: Path, visitor: Visitor) -> None:
    (tmp_path / "onelead.toml").write_text('[severities]\nOWN003 = "note"\n', encoding="utf-8")
    visitor.choose(tracker_file(tmp_path))
    visitor.page.set_input_files("#policy", tmp_path / "onelead.toml")
    visitor.go()
    saved = visitor.save(JSON)

    command = ("check", "Rose Court.xlsx", "--format", "json", "--today", TODAY, "--policy", "onelead.toml")
    assert saved == onelead(tmp_path, *command)

    (tmp_path / "onelead.toml").write_text('[severities]\nOWN03 = "note"\n', encoding="utf-8")
    visitor.page.set_input_files("#policy", tmp_path / "onelead.toml")
    visitor.go()
    assert "onelead.toml: severities" in visitor.page.inner_text("#told")
    visitor.page.set_input_files("#policy", [])
