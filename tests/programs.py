"""The programs that tests drive: where one is missing the test says so and is left out, but CI leaves nothing out."""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest


def missing(words: object) -> NoReturn:
    """Leave a test out for want of a program, with the reason; in CI let it fail."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI leaves nothing out. {words}")
    pytest.skip(str(words))


def chromium_program() -> str:
    """Return where Chromium is installed, by whatever name."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None) or missing(
        "no Chromium here (on Debian: apt install chromium)"
    )
