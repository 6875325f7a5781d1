"""The Help page: what the buttons do, and what each rule means, in plain words."""

from __future__ import annotations

import re

from onelead.catalogue import Rule, all_rules
from onelead.limit import LIMIT
from onelead.pages.page import Emphasis, Line, Page, PageColumn, PageTable
from onelead.reports.readable import FAMILIES

NAME = "OneLead help"
BUTTONS = (
    ("Check", "Lists every finding on a sheet of its own and marks the cells. Your own cells are never changed."),
    ("Mark closures", "Says beside each closed action: Supported, Unsupported or Cannot tell, and why."),
    ("Compare with last update", "Lists what moved since an older copy: open that workbook first."),
    ("Completion", "Claimed against supported completion, always as a number out of a number."),
    ("Escalations", "Who must decide what, by when, and why; with blank cells for the decision."),
    ("Follow this action", "One page on the selected action, as an inspector would follow it, with the holes shown."),
    ("Share with commissioner", "A clean copy without personal details, sealed against later changes."),
    ("Clear", "Takes away all that OneLead added. What you typed yourself stays."),
)


def help_page() -> Page:
    """Return the page; the rules' words come from the rules themselves."""
    return Page(
        name=NAME,
        title="what the buttons do, and what the findings mean",
        parts=(
            PageTable((PageColumn("Button", 26), PageColumn("What it does", 70)), BUTTONS),
            PageTable(
                (PageColumn("Rule", 26), PageColumn("What it asks for", 70), PageColumn("How to put it right", 70)),
                tuple(_row(rule) for rule in all_rules()),
                title="The rules",
            ),
            Line(""),
            Line(LIMIT, Emphasis.QUIET),
        ),
    )


def _row(rule: Rule) -> tuple[str, str, str]:
    family = FAMILIES.get(rule.code[:3], "")
    return (
        f"{rule.code} {family}".strip(),
        rule.summary,
        _BLANK.sub("…", rule.remedy.replace("{heading}", "the column")),
    )


_BLANK = re.compile(r"\{\w+\}")
"""What a remedy leaves open until it speaks of one action."""
