"""Colours and cell formats; text has a contrast of 4.5 or more to its fill, and no mark depends on hue alone."""

from __future__ import annotations

from typing import Any

FONT = "Arial"
INK = "#1F2A30"
PAPER = "#FFFFFF"
LOCKED_FILL = "#F1F4F5"
LINE = "#C5CDD1"
TITLE_INK = "#14414F"
QUIET_INK = "#4A565C"
HEADER_FILL = "#14414F"

GROUP_FILLS = {
    "At a glance": "#37474F",
    "The action": "#14414F",
    "Delivery": "#1E5A45",
    "Verification": "#4C3573",
    "Review": "#70391A",
    "Escalation": "#7A1D38",
    "Worked out by this workbook": "#56626A",
}

RED = {"font_color": "#8C0D0D", "bg_color": "#FBD5D5"}
AMBER = {"font_color": "#6B4700", "bg_color": "#FFE9B8"}
GREEN = {"font_color": "#155B33", "bg_color": "#DDF1E4"}
GREY = {"font_color": "#565F64", "bg_color": "#E7EAEC"}
FILL_ME = {"bg_color": "#FFE9B8"}

SERIES = {"supported": "#1E6B4A", "unsupported": "#B3261E", "cannot tell": "#E0A526", "open": "#B9C4C9"}
"""The colours of a completion bar; the bars also carry labels and alternative text."""

DATE = "dd/mm/yyyy"

# XlsxWriter describes a format as a dictionary of any values.
Look = dict[str, Any]

PLAIN: Look = {"font_name": FONT, "font_size": 10, "font_color": INK, "valign": "top"}
TITLE: Look = PLAIN | {"font_size": 18, "bold": True, "font_color": TITLE_INK, "valign": "vcenter"}
SUBTITLE: Look = PLAIN | {"font_size": 10, "font_color": QUIET_INK, "text_wrap": True}
SERVICE: Look = PLAIN | {"bold": True, "font_size": 11}
SECTION: Look = PLAIN | {"font_size": 13, "bold": True, "font_color": TITLE_INK}
HEADER: Look = PLAIN | {
    "bold": True,
    "font_color": PAPER,
    "bg_color": HEADER_FILL,
    "text_wrap": True,
    "valign": "vcenter",
    "border": 1,
    "border_color": LINE,
}
CELL: Look = PLAIN | {"border": 1, "border_color": LINE, "text_wrap": True}
INPUT: Look = CELL | {"locked": False}
WORKED: Look = CELL | {"bg_color": LOCKED_FILL}
COUNT: Look = WORKED | {"num_format": "0", "align": "center"}
LABEL: Look = CELL | {"bold": True, "bg_color": LOCKED_FILL}


def header(group: str) -> Look:
    """Return the look of a heading that belongs to *group*."""
    return HEADER | {"bg_color": GROUP_FILLS.get(group, HEADER_FILL)}


def band(group: str) -> Look:
    """Return the look of the band above a group of headings."""
    return header(group) | {"align": "left", "font_size": 11}
