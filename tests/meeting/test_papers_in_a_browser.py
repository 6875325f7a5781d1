"""A paper as a web page, on the screen and printed, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from onelead.pages.escalation_pages import COLUMNS
from onelead.pages.page import Page, PageTable, Paper, Row
from onelead.reports.paper_html import paper_html

WHY = "A safety action 11 days overdue; five checks missed since 12 October 2026; more than one person owns it."
NEEDED = "Name the one person who answers for it. Agree a new date with the reason, or escalate."
ROW: Row = (
    *("RP-03", "Linden House", "Report every unexplained mark the same day.", "Registered Manager", WHY, "11"),
    *("20/11/2026", "High, safety", "Manager reads all body maps daily.", "No evidence yet", NEEDED, "30/11/2026"),
    *("", "", ""),
)
PAPER = paper_html(Paper("Escalations", (Page("Tier 3", "Tier 3", (PageTable(COLUMNS, (ROW,) * 4),)),)))


@pytest.mark.parametrize("medium", ["screen", "print"])
def test_a_column_of_sentences_is_wider_than_one_of_dates_however_many_there_are(browser: Browser, medium: str) -> None:
    page = browser.new_page(viewport={"width": 1040, "height": 720})
    page.emulate_media(media=medium)  # type: ignore[arg-type] # one of the two that there are
    page.set_content(PAPER.decode("utf-8"))

    width = {each.inner_text(): each.bounding_box() for each in page.locator("th").all()}
    page.close()

    wide, date = width["Why it is here"], width["Decide by"]
    assert wide
    assert date
    assert wide["width"] > 1.4 * date["width"]
