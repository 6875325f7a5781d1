"""The findings as CSV: one line each, in UTF-8 with a mark by which Excel knows it; users' text stays text."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from onelead.inert import as_text_in_csv
from onelead.reports.listing import ListedFinding, listed_findings
from onelead.reports.setting import Setting
from onelead.run import Run

HEADINGS = (
    *("Workbook", "Sheet", "Cell", "Heading", "Action", "Owner", "Due", "Severity", "Code", "Rule"),
    *("What the cell says", "What is wrong", "What to do", "Accepted"),
)


def render(run: Run, _setting: Setting) -> bytes:
    """Return the findings as CSV; workbooks that could not be checked come first, with what to do about them."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(HEADINGS)
    for each in run.problems:
        problem = each.problem
        writer.writerow(
            _safe((each.path, *[""] * 6, "not checked", problem.kind, "", "", problem.message, problem.remedy, ""))
        )
    writer.writerows(_safe(row_of(each)) for each in listed_findings(run))
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8")


def row_of(listed: ListedFinding) -> Sequence[str]:
    """Return one finding as texts, in the order of the headings."""
    finding = listed.finding
    return (
        listed.path,
        finding.sheet,
        finding.cell,
        finding.heading,
        finding.action or "",
        listed.owner,
        listed.due.isoformat() if listed.due else "",
        finding.severity.value,
        finding.code,
        finding.name,
        finding.value,
        finding.message,
        finding.remedy,
        finding.accepted,
    )


def _safe(row: Sequence[str]) -> list[str]:
    return [as_text_in_csv(each) for each in row]
