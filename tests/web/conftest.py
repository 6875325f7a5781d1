"""The built page, served as ``onelead web`` serves it, in a real Chromium whose every way out is watched."""

from __future__ import annotations

import re
import socketserver
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from onelead_web.build import build
from onelead_web.serve import ADDRESS, server

TODAY = "2026-11-23"
PATIENCE = 240_000
"""Milliseconds; a machine that does much else besides needs them."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the page once."""
    folder = tmp_path_factory.mktemp("page") / "web"
    build(folder)
    return folder


class Site:
    """The page's server, with the first line of every request."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[str] = []
        self._server = server(folder, 0, self.asked.append)
        self.address = f"http://{ADDRESS}:{self._server.server_port}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Serve nothing more."""
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def site(built: Path) -> Iterator[Site]:
    """Serve the page."""
    serving = Site(built)
    yield serving
    serving.close()


class WayOut:
    """
    A proxy that lets nothing through, and counts who tried: all that the browser sends elsewhere goes to it.

    Chromium looks for its own updates, whatever it is told; that is no doing of a page.
    """

    def __init__(self) -> None:
        self.tries: list[str] = []
        tries = self.tries

        class Refusing(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                line = self.rfile.readline().decode("ascii", "replace")
                if not re.search(r"[./](googleapis|google)\.com[:/]", line):
                    tries.append(line)

        self._server = socketserver.ThreadingTCPServer((ADDRESS, 0), Refusing)
        self._server.daemon_threads = True
        self.address = f"http://{ADDRESS}:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Listen no more."""
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture(scope="session")
def way_out() -> Iterator[WayOut]:
    """Stand where everything that leaves this computer must pass."""
    watching = WayOut()
    yield watching
    watching.close()


@pytest.fixture(scope="module")
def chromium(launch: Callable[..., Browser], way_out: WayOut) -> Browser:
    """A headless Chromium that can't reach anything but this computer."""
    return launch(proxy={"server": way_out.address, "bypass": ADDRESS})


class Visitor:
    """Somebody in front of the page."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.complaints: list[str] = []
        self.page: Page = context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.page.goto(address)
        self.page.wait_for_selector("html[data-ready]")
        self.page.evaluate("day => { document.getElementById('today').value = day }", TODAY)

    @property
    def state(self) -> str:
        """What the page says of itself."""
        return self.page.inner_text("#state")

    def choose(self, *files: Path, instead: bool = True) -> None:
        """Choose workbooks; *instead* of those that were chosen before."""
        while instead and self.page.locator("#chosen li").count():
            self.page.locator("#chosen li button").first.click()
        self.page.set_input_files("#files", files)

    def check(self, *files: Path) -> None:
        """Choose workbooks, have them checked, and wait for the end."""
        self.choose(*files)
        self.go()

    def go(self) -> None:
        """Have what was chosen checked or compared, and wait for the end."""
        self.page.click("#go")
        self.page.wait_for_selector("#results:not([hidden])")

    def save(self, label: str) -> bytes:
        """Press a button under "Save" and return what was downloaded."""
        with self.page.expect_download() as download:
            self.page.get_by_role("button", name=label, exact=True).click()
        return Path(download.value.path()).read_bytes()


Visits = Callable[..., Visitor]


@pytest.fixture
def visit(chromium: Browser, site: Site) -> Iterator[Visits]:
    """Open the page in a browser that has never seen it."""
    contexts: list[BrowserContext] = []

    def opened(**settings: object) -> Visitor:
        contexts.append(chromium.new_context(**settings))  # type: ignore[arg-type] # settings are Playwright's own
        return Visitor(contexts[-1], site.address)

    yield opened
    for each in contexts:
        each.close()


@pytest.fixture(scope="module")
def visitor(chromium: Browser, built: Path) -> Iterator[Visitor]:
    """One open page for the tests of a module."""
    serving = Site(built)
    context = chromium.new_context()
    yield Visitor(context, serving.address)
    context.close()
    serving.close()


def onelead(folder: Path, *arguments: str) -> bytes:
    """Run the command line in a folder and return what it writes."""
    command: Sequence[str] = [sys.executable, "-m", "onelead.cli", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).stdout
