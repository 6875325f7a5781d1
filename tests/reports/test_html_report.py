"""The page as a person meets it: in a real Chromium, with scripts and without."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from onelead.reports import html
from onelead.reports.setting import Setting
from onelead.run import Run
from tracker_files import RunOf

AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text(encoding="utf-8")
HOSTILE = """
    | ID    | Action                              | Owner                                   | Deadline   | Status |
    | ----- | ----------------------------------- | --------------------------------------- | ---------- | ------ |
    | CR-01 | Replace <img src=x onerror=alert(1)> | <script>alert(1)</script> / Tom Jones  | 2026-12-18 | Open   |
    | CR-02 | Count {{ 7 * 7 }} charts            | </script><script>alert(2)</script>, Ann Lee and Tom Jones | ASAP | Open   |
    | CR-03 | Open javascript:alert(3) daily      | "><svg onload=alert(4)> / Jane Smith    | 2026-10-01 | Open   |
"""


class Reader:
    """A page in the browser, with all that it asked for and complained of."""

    def __init__(self, context: BrowserContext, path: Path) -> None:
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page: Page = context.new_page()
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.page.goto(path.as_uri())

    @property
    def shown(self) -> str:
        return self.page.inner_text("#shown")

    @property
    def places(self) -> list[str]:
        return self.page.locator(".findings > li:visible .at strong").all_text_contents()


@pytest.fixture
def read(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Reader]]:
    contexts: list[BrowserContext] = []

    def open_page(content: bytes, **settings: object) -> Reader:
        path = tmp_path / "report.html"
        path.write_bytes(content)
        contexts.append(browser.new_context(**settings))  # type: ignore[arg-type] # settings are Playwright's own
        return Reader(contexts[-1], path)

    yield open_page
    for each in contexts:
        each.close()


def test_the_page_asks_for_nothing_and_complains_of_nothing(run_of: RunOf, read: Callable[..., Reader]) -> None:
    reader = read(html.render(run_of(), Setting()))
    reader.page.fill("#by-text", "landlord")
    reader.page.select_option("#by-owner", label="Tom Jones")

    assert len(reader.requests) == 1
    assert reader.complaints == []


def test_the_summary_says_claimed_and_the_three_parts(run_of: RunOf, read: Callable[..., Reader]) -> None:
    reader = read(html.render(run_of(), Setting()))

    assert reader.page.get_by_role("img", name="Claimed as finished: 2 of 4 (50 %)").is_visible()
    parts = "Supported: 1 of 4 (25 %). Unsupported: 1 of 4 (25 %). Cannot tell: 0 of 4 (0 %)."
    assert reader.page.get_by_role("img", name=parts).is_visible()


def test_filters_leave_what_fits_all_of_them(run_of: RunOf, read: Callable[..., Reader]) -> None:
    reader = read(html.render(run_of(), Setting()))
    total = len(reader.places)
    assert reader.shown == f"{total} of {total} findings"

    reader.page.select_option("#by-owner", label="Tom Jones")
    of_tom = reader.page.locator(".findings > li:visible").all_text_contents()
    assert 0 < len(of_tom) < total
    assert all("Tom Jones" in each for each in of_tom)
    assert reader.shown == f"{len(of_tom)} of {total} findings"

    for severity in ("Errors", "Warnings", "Notes"):
        reader.page.get_by_label(severity).uncheck()
    assert reader.places == []

    reader.page.get_by_role("button", name="Show all").click()
    assert len(reader.places) == total

    reader.page.get_by_label("Words").fill("two PEOPLE")
    reader.page.get_by_text(re.compile(r"^1 of \d+ findings")).wait_for()
    assert reader.places == ["Action Plan!C3"]


def test_the_sheet_filter_knows_workbooks_apart(run_of: RunOf, read: Callable[..., Reader]) -> None:
    reader = read(html.render(run_of(HOSTILE, HOSTILE.replace("CR-", "HO-")), Setting()))

    reader.page.select_option("#by-sheet", label="Home 1.xlsx, Action Plan")

    assert reader.places
    assert all(each.startswith("Home 1.xlsx, Action Plan") for each in reader.places)


def test_users_text_is_only_text(run_of: RunOf, read: Callable[..., Reader]) -> None:
    reader = read(html.render(run_of(HOSTILE), Setting()))
    reader.page.fill("#by-text", "<script>")
    reader.page.wait_for_timeout(300)

    assert reader.complaints == []
    assert reader.page.locator("img, svg[onload], script:not([id])").count() == 1  # the page's own script
    assert "<script>alert(1)</script> / Tom Jones" in reader.page.inner_text("main")


def test_every_list_can_be_copied(run_of: RunOf, read: Callable[..., Reader]) -> None:
    reader = read(html.render(run_of(), Setting()), permissions=["clipboard-read", "clipboard-write"])
    reader.page.get_by_role("heading", name="Jane Smith").click()
    reader.page.get_by_role("button", name="Copy this list: Jane Smith").click()

    reader.page.get_by_text("Copied").wait_for()
    copied = reader.page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Dear Jane Smith,\n\nThese are the actions in your name")
    assert "Due 31 October 2026, 23 days ago" in copied


def test_without_scripts_everything_can_be_read(run_of: RunOf, read: Callable[..., Reader]) -> None:
    reader = read(html.render(run_of(), Setting()), java_script_enabled=False)

    assert not reader.page.locator("#filters").is_visible()
    assert "Action Plan!C3" in reader.places
    reader.page.locator("summary", has_text="Jane Smith").click()
    assert reader.page.get_by_text("Dear Jane Smith,").is_visible()


def test_the_keyboard_reaches_every_control(run_of: RunOf, read: Callable[..., Reader]) -> None:
    reader = read(html.render(run_of(), Setting()))
    reached = []
    for _ in range(9):
        reader.page.keyboard.press("Tab")
        reached.append(reader.page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"))

    assert reached[0] == "Go to the findings"
    assert reached[1:4] == ["by-text", "by-owner", "by-sheet"]
    assert "all" in reached


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1200])
def test_axe_finds_no_violation(run_of: RunOf, read: Callable[..., Reader], scheme: str, width: int) -> None:
    reader = read(
        html.render(run_of(), Setting()),
        color_scheme=scheme,
        viewport={"width": width, "height": 900},
        bypass_csp=True,  # only so that the examiner itself may run in the page
    )
    reader.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    reader.page.evaluate(AXE)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    result = reader.page.evaluate("tags => axe.run({ runOnly: tags })", tags)

    told = [f"{each['id']}: {node['html'][:120]}" for each in result["violations"] for node in each["nodes"]]
    assert told == []
    assert len(result["passes"]) > 20


def test_nothing_is_wider_than_a_phone(run_of: RunOf, read: Callable[..., Reader]) -> None:
    reader = read(html.render(run_of(HOSTILE), Setting()), viewport={"width": 320, "height": 700})

    assert reader.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_on_paper_the_lists_are_open_and_the_filters_gone(run_of: RunOf, read: Callable[..., Reader]) -> None:
    reader = read(html.render(run_of(), Setting()))
    reader.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    reader.page.emulate_media(media="print")

    assert not reader.page.locator("#filters").is_visible()
    assert reader.page.get_by_text("Dear Jane Smith,").is_visible()


def test_the_policy_allows_only_the_pages_own_script_and_style(run_of: RunOf) -> None:
    page = html.render(run_of(), Setting()).decode("utf-8")

    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    assert re.fullmatch(
        r"default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'; "
        r"base-uri 'none'; form-action 'none'",
        policy[1],
    )
    assert "style=" not in page
    assert "http://" not in page
    assert "https://" not in page


def test_of_twenty_thousand_findings_every_one_can_be_found(run_of: RunOf, read: Callable[..., Reader]) -> None:
    run = with_findings(run_of(), 20_000)
    reader = read(html.render(run, Setting()))

    assert len(reader.places) == 100
    reader.page.get_by_label("Words").fill("A-19999 has")
    reader.page.get_by_text("1 of 20000 findings").wait_for()
    assert reader.places == ["Action Plan!C19999"]

    reader.page.get_by_role("button", name="Show all").click()
    reader.page.get_by_role("button", name="Show 100 more of 19900").click()
    assert reader.places[100:102] == ["Action Plan!C101", "Action Plan!C102"]
    assert len(reader.places) == 200
    assert reader.complaints == []


def with_findings(run: Run, number: int) -> Run:
    """Return a run whose only finding was found so many times."""
    (workbook,) = run.workbooks
    assert workbook.outcome
    (tracker,) = workbook.outcome.trackers
    one = next(each for each in tracker.findings if each.code == "OWN003")
    many = tuple(
        replace(one, row=row, cell=f"C{row}", action=f"A-{row}", message=f"A-{row} has two owners.")
        for row in range(1, number + 1)
    )
    outcome = replace(workbook.outcome, trackers=(replace(tracker, findings=many),), findings=())
    return replace(run, workbooks=(replace(workbook, outcome=outcome),))
