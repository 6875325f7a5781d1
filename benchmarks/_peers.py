"""
What two validators of tables are asked, to be measured beside: each rule of ours that rows or columns can be held to.

The peers hold the cells of known columns to patterns, so they are told which column is which, and what counts as an
activity or as a result is a few words. What needs more than that (whether people, posts and short forms in one workbook
are the same, what a sentence claims, what the logs beside a tracker say) is left out here.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from _trackers import HEADINGS

if TYPE_CHECKING:
    import pandas as pd

SHEET, REGISTER = "Action Plan", "People"
TODAY = dt.datetime(2026, 11, 23)
LATEST = dt.datetime(2031, 11, 23)
MOST_ACTIONS = 15
CLOSED = ("Closed", "Complete")
STATUSES = ("Open", "In progress", "Closed", "Complete", "Not started")
DATES = ("Start date", "Deadline", "Date completed", "Date verified", "Governance review date")

NO_OWNER = r"(?i)(?:tbc|tba|n/?a|none|to be (?:confirmed|agreed))\b"
SEVERAL = r"(?i)[/&,;]| and "
GROUP = r"(?i)\b(?:team|staff|all|everyone|managers)\b"
POST = r"(?i)\b(?:manager|deputy|lead|nurse|carer|cook)\b"
NAME = r"[A-Z][a-z]+ [A-Z][a-z]+"
PARTICULAR = r"(?i)\d|\b(?:each|every|with|before|after|at)\b"
TASKS = r"(?i);|\n|, and | and then |, then "
NO_LETTER = r"[^a-z0-9 ]"
ACTIVITY = r"(?i)\b(?:raised|discussed|sent|e-?mailed|training|booked|ordered|shared|reminded)\b"
NO_RESULT = r"(?i)(?:done|complete|see file|daily notes|\w+ \w+ audit)$"
SOURCES = r"(?i)\b(?:audit|spot check|observed|certificate|asked|feedback|records?)\b"
FAILED = r"(?i)\b(?:not|partly|failed|no)\b"
CLOSE = r"(?i)\s*(?:agreed? to )?close"
SHARE = r"(\d+) (?:of|out of) (\d+)"
PER_CENT = r"(\d+) %"


def check_with_pandera(path: Path) -> int:
    """Read a workbook and return how many cells and rows pandera finds wrong."""
    import pandas as pd
    import pandera.pandas as pa

    sheets = pd.read_excel(path, engine="calamine", sheet_name=None)
    frame = sheets[SHEET]
    frame[list(DATES)] = frame[list(DATES)].apply(pd.to_datetime, errors="coerce")
    # Each rule is a check of one column, though it looks at others: a check of whole rows reports all cells of each.
    checks: dict[str, list[pa.Check]] = {name: [] for name in HEADINGS}
    checks["Status"].append(pa.Check.isin(STATUSES))
    for code, (column, holds) in columnwise(frozenset(sheets[REGISTER]["Name"])).items():
        checks[column].append(pa.Check(lambda _, holds=holds: holds(frame), name=code, ignore_na=False))
    kinds = {name: "datetime64[ns]" if name in DATES else None for name in HEADINGS}
    schema = pa.DataFrameSchema({name: pa.Column(kinds[name], checks[name], nullable=True) for name in HEADINGS})
    try:
        schema.validate(frame, lazy=True)
    except pa.errors.SchemaErrors as errors:
        return len(errors.failure_cases)
    return 0


def columnwise(register: frozenset[str]) -> Mapping[str, tuple[str, Callable[[pd.DataFrame], pd.Series]]]:
    """Return what holds of every row of a sound tracker: a rule's code → its column, and what to ask of all rows."""
    return {
        "OWN001": ("Owner", lambda rows: rows["Owner"].notna()),
        "OWN002": ("Owner", lambda rows: ~rows["Owner"].str.match(NO_OWNER, na=False)),
        "OWN003": ("Owner", lambda rows: ~rows["Owner"].str.contains(SEVERAL, na=False)),
        "OWN004": ("Owner", lambda rows: ~rows["Owner"].str.contains(GROUP, na=False)),
        "OWN005": ("Owner", lambda rows: ~rows["Owner"].str.contains(POST, na=False)),
        "OWN006": ("Owner", lambda rows: rows["Owner"].str.fullmatch(NAME, na=False)),
        "OWN007": ("Owner", lambda rows: rows["Owner"].isin(register)),
        "OWN010": (
            "Owner",
            lambda rows: rows["Owner"].map(rows["Owner"][~closed(rows)].value_counts()).fillna(0) <= MOST_ACTIONS,
        ),
        "DUE001": ("Deadline", lambda rows: closed(rows) | rows["Deadline"].notna()),
        "DUE004": ("Deadline", lambda rows: ~(rows["Deadline"] < rows["Start date"]) & ~(rows["Deadline"] > LATEST)),
        "DUE006": ("Deadline", lambda rows: closed(rows) | ~(rows["Deadline"] < TODAY)),
        "ACT001": ("Action", lambda rows: rows["Action"].notna()),
        "ACT002": ("Action", lambda rows: rows["Action"].str.contains(PARTICULAR, na=True)),
        "ACT003": ("Intended outcome", lambda rows: closed(rows) | rows["Intended outcome"].notna()),
        "ACT004": ("Evidence source", lambda rows: closed(rows) | rows["Evidence source"].notna()),
        "ACT005": ("Action", lambda rows: ~rows["Action"].str.contains(TASKS, na=False)),
        "ACT006": ("Action", lambda rows: closed(rows) | ~plain(rows["Action"]).duplicated(keep=False)),
        "ACT007": ("Ref", lambda rows: ~rows["Ref"].duplicated(keep=False)),
        "CLS001": ("Evidence", lambda rows: ~closed(rows) | rows["Evidence"].notna()),
        "CLS002": ("Evidence", lambda rows: ~closed(rows) | ~rows["Evidence"].str.contains(ACTIVITY, na=False)),
        "CLS003": (
            "Verified by",
            lambda rows: (
                ~closed(rows) | rows[["Verified by", "Date verified", "Verification outcome"]].notna().all(axis=1)
            ),
        ),
        "CLS004": ("Verified by", lambda rows: ~closed(rows) | (rows["Verified by"] != rows["Owner"])),
        "CLS005": (
            "Verification outcome",
            lambda rows: ~closed(rows) | ~rows["Verification outcome"].str.contains(FAILED, na=False),
        ),
        "CLS006": (
            "Decision",
            lambda rows: ~closed(rows) | rows[["Governance review date", "Decision"]].notna().all(axis=1),
        ),
        "CLS007": ("Decision", lambda rows: ~closed(rows) | rows["Decision"].str.match(CLOSE, na=True)),
        "CLS010": (
            "Date verified",
            lambda rows: (
                ~(rows["Date verified"] < rows["Date completed"])
                & ~(rows["Governance review date"] < rows["Date verified"])
                & ~(rows["Date completed"] < rows["Start date"])
                & ~(rows["Governance review date"] > TODAY)
            ),
        ),
        "CLS011": (
            "Evidence",
            lambda rows: ~closed(rows) | (rows["Priority"] != "High") | ~(rows["Evidence"].str.count(SOURCES) < 2),
        ),
        "CLS012": (
            "Status",
            lambda rows: closed(rows) | (rows["Date completed"].isna() & ~rows["Decision"].str.match(CLOSE, na=False)),
        ),
        "CLS014": ("Evidence", lambda rows: ~closed(rows) | ~rows["Evidence"].str.match(NO_RESULT, na=False)),
        "CLS015": ("Verified by", lambda rows: ~closed(rows) | rows["Verified by"].str.fullmatch(NAME, na=True)),
        "CLS016": (
            "Evidence",
            lambda rows: ~closed(rows) | ~(per_cent(rows["Evidence"]) < target(rows["Intended outcome"])),
        ),
        "CLS018": (
            "Evidence",
            lambda rows: ~closed(rows) | rows["Evidence"].isna() | ~plain(rows["Evidence"]).duplicated(keep=False),
        ),
    }


def closed(rows: pd.DataFrame) -> pd.Series:
    """Tell which rows are closures."""
    return rows["Status"].isin(CLOSED)


def plain(texts: pd.Series) -> pd.Series:
    """Return texts without capitals and marks."""
    return texts.str.lower().str.replace(NO_LETTER, "", regex=True)


def per_cent(texts: pd.Series) -> pd.Series:
    """Return the share that each text tells, of 100."""
    parts = texts.str.extract(SHARE).astype(float)
    return 100 * parts[0] / parts[1]


def target(texts: pd.Series) -> pd.Series:
    """Return the per cent that each text asks for."""
    return texts.str.extract(PER_CENT)[0].astype(float)


def check_with_frictionless(path: Path) -> int:
    """Read the tracker's sheet and return how many errors frictionless finds in it."""
    from frictionless import Check, Checklist, Resource, Schema, errors, system

    class Rules(Check):  # type: ignore[misc]  # frictionless is typed in parts
        """The same rules, row by row; what comes twice is known at its second time."""

        Errors = [errors.RowConstraintError]  # noqa: RUF012 -- as frictionless asks for it

        def __init__(self) -> None:
            super().__init__()
            self.rules = rowwise()

        def validate_row(self, row: Any) -> Iterator[Any]:
            for code, holds in self.rules.items():
                if not holds(row):
                    yield errors.RowConstraintError.from_row(row, note=code)

    fields = [{"name": name, "type": "datetime" if name in DATES else "string"} for name in HEADINGS]
    for each in fields:
        if each["name"] == "Status":
            each["constraints"] = {"required": True, "enum": list(STATUSES)}
    with system.use_context(trusted=True):
        resource = Resource(path=str(path), schema=Schema.from_descriptor({"fields": fields}))
        return int(resource.validate(Checklist(checks=[Rules()])).stats["errors"])


Row = Mapping[str, Any]


def rowwise() -> Mapping[str, Callable[[Row], bool]]:
    """Return the same of one row after the other; the register on another sheet is beyond a check of rows."""
    patterns = {name: re.compile(each) for name, each in globals().items() if name.isupper() and isinstance(each, str)}
    seen: dict[str, set[str]] = {"ACT006": set(), "ACT007": set(), "CLS018": set()}

    def has(row: Row, column: str, pattern: str) -> bool:
        return row[column] is not None and patterns[pattern].search(row[column]) is not None

    def is_first(code: str, text: str | None) -> bool:
        known, said = seen[code], patterns["NO_LETTER"].sub("", (text or "").lower())
        if said in known:
            return False
        known.add(said)
        return True

    def in_order(*days: dt.datetime | None) -> bool:
        known = [day for day in days if day is not None]
        return known == sorted(known)

    def reaches(row: Row) -> bool:
        share, wanted = (
            patterns["SHARE"].search(row["Evidence"] or ""),
            patterns["PER_CENT"].search(row["Intended outcome"] or ""),
        )
        return share is None or wanted is None or 100 * int(share[1]) / int(share[2]) >= int(wanted[1])

    def of_closures(holds: Callable[[Row], bool]) -> Callable[[Row], bool]:
        return lambda row: row["Status"] not in CLOSED or holds(row)

    def of_others(holds: Callable[[Row], bool]) -> Callable[[Row], bool]:
        return lambda row: row["Status"] in CLOSED or holds(row)

    return {
        "OWN001": lambda row: row["Owner"] is not None,
        "OWN002": lambda row: not has(row, "Owner", "NO_OWNER"),
        "OWN003": lambda row: not has(row, "Owner", "SEVERAL"),
        "OWN004": lambda row: not has(row, "Owner", "GROUP"),
        "OWN005": lambda row: not has(row, "Owner", "POST"),
        "OWN006": lambda row: has(row, "Owner", "NAME"),
        "DUE001": of_others(lambda row: row["Deadline"] is not None),
        "DUE004": lambda row: in_order(row["Start date"], row["Deadline"], LATEST),
        "DUE006": of_others(lambda row: row["Deadline"] is None or row["Deadline"] >= TODAY),
        "ACT001": lambda row: row["Action"] is not None,
        "ACT002": lambda row: row["Action"] is None or has(row, "Action", "PARTICULAR"),
        "ACT003": of_others(lambda row: row["Intended outcome"] is not None),
        "ACT004": of_others(lambda row: row["Evidence source"] is not None),
        "ACT005": lambda row: not has(row, "Action", "TASKS"),
        "ACT006": of_others(lambda row: is_first("ACT006", row["Action"])),
        "ACT007": lambda row: is_first("ACT007", row["Ref"]),
        "CLS001": of_closures(lambda row: row["Evidence"] is not None),
        "CLS002": of_closures(lambda row: not has(row, "Evidence", "ACTIVITY")),
        "CLS003": of_closures(
            lambda row: None not in (row["Verified by"], row["Date verified"], row["Verification outcome"])
        ),
        "CLS004": of_closures(lambda row: row["Verified by"] != row["Owner"]),
        "CLS005": of_closures(lambda row: not has(row, "Verification outcome", "FAILED")),
        "CLS006": of_closures(lambda row: None not in (row["Governance review date"], row["Decision"])),
        "CLS007": of_closures(lambda row: row["Decision"] is None or has(row, "Decision", "CLOSE")),
        "CLS010": lambda row: in_order(
            row["Start date"], row["Date completed"], row["Date verified"], row["Governance review date"], TODAY
        ),
        "CLS011": of_closures(
            lambda row: row["Priority"] != "High" or len(patterns["SOURCES"].findall(row["Evidence"] or "")) != 1
        ),
        "CLS012": of_others(lambda row: row["Date completed"] is None and not has(row, "Decision", "CLOSE")),
        "CLS014": of_closures(lambda row: not has(row, "Evidence", "NO_RESULT")),
        "CLS015": of_closures(lambda row: row["Verified by"] is None or has(row, "Verified by", "NAME")),
        "CLS016": of_closures(reaches),
        "CLS018": of_closures(lambda row: row["Evidence"] is None or is_first("CLS018", row["Evidence"])),
    }
