"""The programs that tests drive: where one is missing the test says so and is left out, but CI leaves nothing out."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def missing(words: object) -> NoReturn:
    """Leave a test out for want of a program, with the reason; in CI let it fail."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI leaves nothing out. {words}")
    pytest.skip(str(words))
