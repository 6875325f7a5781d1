"""A closure for which everything is recorded, drawn with what a test changes of it."""

from __future__ import annotations

SOUND = {
    "Ref": "A-1",
    "Action": "Weigh all residents monthly",
    "Owner": "Tom Jones",
    "Support": "Ann Hill",
    "Deadline": "2026-09-30",
    "Status": "Closed",
    "Evidence": "Audit 25/9/26: 20 of 20 weights on file",
    "Verified by": "Jane Smith",
    "Verified on": "2026-10-01",
    "Verification result": "Resolved",
    "Decision": "Close",
    "Reviewed on": "2026-10-13",
}
"""A closure for which everything is recorded."""


def drawn(without: str = "", **cells: str) -> str:
    """Draw the sound closure with some cells changed, and without a column, above a second one that nothing ails."""
    other = SOUND | {"Ref": "A-2", "Action": "Count the MAR charts", "Owner": "Jane Smith", "Verified by": "Tom Jones"}
    changed = SOUND | {key.replace("_", " "): value for key, value in cells.items()}
    other["Evidence"] = "Audit 24/9/26: 12 of 12 charts complete"
    keys = [key for key in SOUND if key != without]
    lines = [keys, ["---"] * len(keys), *([row[key] for key in keys] for row in (changed, other))]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
