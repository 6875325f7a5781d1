"""Workbooks that enforce the rules by themselves."""

from __future__ import annotations

from pathlib import Path

BUILT = Path(__file__).parent / "built"
