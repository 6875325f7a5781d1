"""A pace for work that makes very many small objects at once."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def without_search_for_cycles() -> Iterator[None]:
    """Spare the time (a fifth of it) in which Python looks for circles among values that form none, and all stay."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
