"""What all tests share: one driver of browsers, one LibreOffice a process; trackers are drawn with ``drawing``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from programs import chromium_program, missing

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from excel.libreoffice.office import Office

Launch = Callable[..., "Browser"]


@pytest.fixture(scope="module")
def launch() -> Iterator[Launch]:
    """Start headless browsers, with Playwright's own settings; with the module they end, and Playwright's event loop too."""
    from playwright.sync_api import sync_playwright

    program = chromium_program()
    with sync_playwright() as playwright:
        started: list[Browser] = []

        def start(**settings: object) -> Browser:
            launched = playwright.chromium.launch(
                executable_path=program,
                args=["--no-sandbox"],
                **settings,  # type: ignore[arg-type] # settings are Playwright's own
            )
            started.append(launched)
            return launched

        yield start
        for each in started:
            each.close()


@pytest.fixture(scope="module")
def browser(launch: Launch) -> Browser:
    """A headless Chromium."""
    return launch()


@pytest.fixture(scope="session")
def office() -> Iterator[Office]:
    """Start LibreOffice, once for all that drive it; it is gone at the end."""
    from excel.libreoffice.office import OfficeMissing, start_office

    try:
        running = start_office()
    except OfficeMissing as why:
        missing(why)
    yield running
    running.stop()
