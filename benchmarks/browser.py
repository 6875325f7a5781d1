"""
The page in a real browser: how soon it is ready, how long a tracker of 200 rows takes, and how much is downloaded.

    python benchmarks/browser.py [FOLDER]

Opens the built page in Chromium, first as somebody who has never seen it, then again and again from what the browser
keeps, and prints the median and the fastest, beside the command line on the same machine at the same moment. The
goals: ready from a warm cache in 3 s, a tracker of 200 rows in 1 s after that, 20 MB of download compressed. Without a
folder the page is built first.
"""

from __future__ import annotations

import gzip
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from cold_start import written
from playwright.sync_api import BrowserContext, sync_playwright

from onelead_web.build import build
from onelead_web.serve import ADDRESS, server

TURNS = 6
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main(arguments: Sequence[str]) -> None:
    """Print the times and the size."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(arguments[0]) if arguments else Path(temporary) / "web"
        if not arguments:
            build(folder)
        tracker = written(Path(temporary) / "tracker.xlsx")
        first, warm, checks = browsed(folder, Path(temporary) / "profile", tracker)
        command = min(seconds_of_command(tracker) for _ in range(TURNS))
        download = compressed(folder)
    print(f"ready, first visit       {first:6.2f} s")
    print(f"ready, warm cache        {spread(warm)}   (goal: 3 s or less)")
    print(f"200 rows after that      {spread(checks)}   (goal: 1 s or less)")
    print(f"onelead check            {command:6.2f} s    from a cold start; ratio to it {min(checks) / command:.2f}")
    print(f"download, compressed     {download / 1e6:6.1f} MB   (goal: 20 MB or less)")


def spread(seconds: Sequence[float]) -> str:
    """Return the median and the fastest in words."""
    return f"{statistics.median(seconds):6.2f} s, fastest {min(seconds):.2f} s"


def browsed(folder: Path, profile: Path, tracker: Path) -> tuple[float, list[float], list[float]]:
    """Return the seconds until the first visit was ready, the later ones, and each visit's first check."""
    installed = next(filter(None, map(shutil.which, BROWSERS)))
    with server(folder, 0) as serving, sync_playwright() as playwright:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        address = f"http://{ADDRESS}:{serving.server_port}/"
        arguments = {"executable_path": installed, "args": ["--no-sandbox"]}
        context = playwright.chromium.launch_persistent_context(str(profile), **arguments)
        visits = [visited(context, address, tracker) for _ in range(1 + TURNS)]
        context.close()
        serving.shutdown()
    (first, _), *later = visits
    return first, [ready for ready, _ in later], [check for _, check in later]


def visited(context: BrowserContext, address: str, tracker: Path) -> tuple[float, float]:
    """Return the seconds until the page was ready, and those of the first check."""
    page = context.new_page()
    began = time.monotonic()
    page.goto(address)
    page.wait_for_selector("html[data-ready]", timeout=240_000)
    ready = time.monotonic()
    page.set_input_files("#files", tracker)
    pressed = time.monotonic()
    page.click("#go")
    page.wait_for_selector("#results:not([hidden])", timeout=240_000)
    shown = time.monotonic()
    page.close()
    return ready - began, shown - pressed


def seconds_of_command(tracker: Path) -> float:
    """Return the seconds that the command line takes."""
    began = time.monotonic()
    command = [sys.executable, "-m", "onelead.cli", "check", str(tracker)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    return time.monotonic() - began


def compressed(folder: Path) -> int:
    """Return the bytes of the page as a server with compression sends them."""
    contents = (path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return sum(min(len(content), len(gzip.compress(content, 6))) for content in contents)


if __name__ == "__main__":
    main(sys.argv[1:])
