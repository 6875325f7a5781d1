"""The page as people meet it: by keyboard alone, on a phone, in the dark, with a run that they stop."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tracker_files import ROSE_COURT, tracker_file
from web.conftest import TODAY, Site, Visitor, Visits, onelead

pytestmark = pytest.mark.xdist_group("browser")
AXE = (Path(__file__).parent.parent / "reports" / "axe" / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def twenty_thousand_rows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a tracker of 20,000 actions, no two alike, of which every twentieth has two owners."""
    heading, rule, one_owner, two_owners, *_ = ROSE_COURT.strip().splitlines()
    chance = random.Random(2026)

    def words(number: int) -> str:
        return " ".join("".join(chance.choices("abcdefghilmnoprstu", k=9)) for _ in range(number))

    rows = (
        (one_owner if number % 20 else two_owners)
        .replace("CR-0", f"R{number}-")
        .replace("the closer on the kitchen door", words(4))
        .replace("the MAR charts against stock", words(4))
        for number in range(20_000)
    )
    return tracker_file(tmp_path_factory.mktemp("large"), "\n".join([heading, rule, *rows]), "Large.xlsx")


def test_findings_and_figures_are_those_of_the_report(visitor: Visitor, tmp_path: Path) -> None:
    visitor.check(tracker_file(tmp_path))

    assert visitor.state == "Finished."
    assert visitor.page.get_by_role("img", name="Claimed as finished: 2 of 4 (50 %)").is_visible()
    parts = "Supported: 1 of 4 (25 %). Unsupported: 1 of 4 (25 %). Cannot tell: 0 of 4 (0 %)."
    assert visitor.page.get_by_role("img", name=parts).is_visible()
    total = visitor.page.locator(".findings > li:visible").count()
    visitor.page.select_option("#by-owner", label="Tom Jones")
    assert 0 < visitor.page.locator(".findings > li:visible").count() < total
    assert visitor.complaints == []


def test_everything_can_be_done_by_keyboard(visitor: Visitor, tmp_path: Path) -> None:
    visitor.choose()
    page = visitor.page
    page.on("filechooser", lambda _: None)  # so early that the browser hands its choosers over before Enter is pressed
    page.get_by_label("Check trackers").focus()
    focused = "document.activeElement.id || document.activeElement.textContent.trim()"

    reached = []
    for _ in range(3):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(focused))
    assert reached[:2] == ["verify", "files"]

    page.focus("#files")
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Enter")
    chooser.value.set_files(tracker_file(tmp_path))
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate(focused) == "go":
            break
    page.keyboard.press("Enter")
    page.wait_for_selector("#results:not([hidden])")
    assert page.evaluate(focused) == "results-title"

    page.keyboard.press("Tab")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.suggested_filename == "onelead-report.html"


def test_several_workbooks_are_checked_together(visitor: Visitor, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    one, other = tracker_file(tmp_path), tracker_file(tmp_path / "other", ROSE_COURT.replace("CR-", "HO-"))
    visitor.check(one, other)

    assert "Rose Court (2).xlsx" in visitor.page.inner_text("#chosen")
    assert "All trackers together" in visitor.page.inner_text("#report")
    visitor.page.get_by_role("button", name="Remove Rose Court.xlsx", exact=True).click()
    visitor.go()
    assert "All trackers together" not in visitor.page.inner_text("#report")


def test_a_workbook_that_was_saved_again_must_be_chosen_again(visitor: Visitor, tmp_path: Path) -> None:
    workbook = tracker_file(tmp_path)
    visitor.choose(workbook)
    workbook.write_bytes(workbook.read_bytes() + b" ")
    visitor.go()

    said = "Rose Court.xlsx: It was saved again or moved since you chose it."
    assert said in visitor.page.inner_text("#told")


def test_a_dropped_workbook_is_chosen(visitor: Visitor) -> None:
    visitor.choose()
    dropping = """() => {
        const given = new DataTransfer();
        given.items.add(new File(["Ref,Owner"], "Plan.xlsx"));
        given.items.add(new File([""], "onelead.toml"));
        document.body.dispatchEvent(new DragEvent("drop", {dataTransfer: given, bubbles: true, cancelable: true}));
    }"""
    visitor.page.evaluate(dropping)
    visitor.go()

    assert "This is not an Excel workbook: it is plain text, perhaps a CSV export." in visitor.page.inner_text(
        "#report"
    )
    assert visitor.page.evaluate("document.getElementById('policy').files[0].name") == "onelead.toml"
    visitor.page.set_input_files("#policy", [])


def test_twenty_thousand_rows_are_finished(visitor: Visitor, twenty_thousand_rows: Path) -> None:
    visitor.check(twenty_thousand_rows)

    assert "20,000 actions" in visitor.page.inner_text("#report")
    given = ("check", "Large.xlsx", "--format", "json", "--today", TODAY)
    assert visitor.save("Everything, for programs (JSON)") == onelead(twenty_thousand_rows.parent, *given)


def test_a_run_can_be_stopped_and_the_page_goes_on(
    visitor: Visitor, twenty_thousand_rows: Path, tmp_path: Path
) -> None:
    visitor.choose(twenty_thousand_rows)
    visitor.page.click("#go")
    visitor.page.get_by_role("button", name="Stop").click()
    visitor.page.get_by_text("Stopped. Ready. Choose a workbook.").wait_for()

    assert not visitor.page.locator("#results").is_visible()
    visitor.check(tracker_file(tmp_path))
    assert visitor.page.locator("#report .rule").count() > 0


def test_axe_finds_no_violation(visit: Visits, tmp_path: Path) -> None:
    visitor = visit(bypass_csp=True)  # only so that the examiner itself may run in the page
    visitor.check(tracker_file(tmp_path))
    visitor.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    visitor.page.evaluate(AXE)
    for dark, width in ((False, 1200), (False, 320), (True, 1200), (True, 320)):
        visitor.page.emulate_media(color_scheme="dark" if dark else "light")
        visitor.page.set_viewport_size({"width": width, "height": 900})
        tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
        result = visitor.page.evaluate("tags => axe.run({ runOnly: tags })", tags)

        told = [f"{each['id']}: {node['html'][:120]}" for each in result["violations"] for node in each["nodes"]]
        assert told == [], (dark, width)
        assert len(result["passes"]) > 20
        assert visitor.page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_browser_that_cant_run_it_is_told_what_to_use(chromium: Browser, site: Site) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.address)

    assert page.inner_text("#state").startswith("This page needs a browser of 2024 or later in which scripts may run")
    assert "command line" in page.inner_text("#state")
    assert not page.locator("#asking").is_visible()
    context.close()
