"""
The JSON report as a contract: its keys, their types and what they mean.

A key keeps its name and meaning while ``format`` stays the same; new keys may be added. The published JSON Schema is
generated from these models.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from onelead.reports.as_json import FORMAT

SeverityName = Literal["error", "warning", "note"]


class Part(BaseModel):
    """A part of the report."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class FigureModel(Part):
    """A number with its numerator and denominator."""

    n: int
    of: int


class FiguresModel(Part):
    """The figures of a tracker, a workbook or the whole run; cancelled actions are counted apart."""

    actions: int
    cancelled: int
    claimed: FigureModel = Field(description="Closures, signed off or not, of the actions.")
    supported: FigureModel
    unsupported: FigureModel
    cannot_tell: FigureModel
    supported_of_due: FigureModel = Field(description="Of the actions whose first deadline has come.")
    on_time: FigureModel = Field(description="Supported and completed by the first deadline, of those that were due.")
    single_ownership: FigureModel
    timing_unknown: int = Field(description="Supported closures that were due, with no date to tell when completed.")
    without_deadline: int = Field(description="Actions with no readable deadline.")


class FindingModel(Part):
    """One thing that a rule objects to, at one cell."""

    code: str
    name: str
    severity: SeverityName
    sheet: str
    cell: str = Field(description="Where to look; empty for the whole sheet or workbook.")
    heading: str
    value: str
    action: str | None = Field(description="The id of the action it concerns, where that has one.")
    message: str
    remedy: str
    accepted: str = Field("", description="Why the policy accepts it, by whom and until when; empty where it does not.")


class ColumnModel(Part):
    """A column as the tracker has it."""

    column: str
    heading: str


class ActionModel(Part):
    """One action row as it was understood."""

    row: int
    id: str | None
    owner: str | None
    ownership: Literal["one", "none", "placeholder", "several", "group", "role", "unclear"]
    deadline: str | None = Field(description="The first deadline, ISO 8601; null where none could be read.")
    revised_deadline: str | None
    status: Literal["not_started", "in_progress", "on_hold", "claimed", "closed", "cancelled", "unknown"]
    closure: Literal["supported", "unsupported", "cannot_tell"] | None
    reasons: list[str] = Field(description="The codes behind an unsupported or untold closure.")


class TrackerModel(Part):
    """A sheet with one action on each row."""

    sheet: str
    header_row: int
    columns: dict[str, ColumnModel] = Field(description="Field → the column that holds it.")
    unused_headings: list[ColumnModel]
    actions: list[ActionModel]
    findings: list[FindingModel]
    figures: FiguresModel


class ProblemModel(Part):
    """Why a workbook could not be checked."""

    kind: Literal[
        "missing",
        "unreadable",
        "encrypted",
        "not_a_workbook",
        "too_large",
        "permission",
        "crashed",
        "timed_out",
        "offline",
        "changed",
    ]
    message: str
    remedy: str


class WorkbookModel(Part):
    """One workbook, checked or not."""

    path: str
    sha256: str | None
    problem: ProblemModel | None
    trackers: list[TrackerModel]
    figures: FiguresModel
    findings: list[FindingModel] = Field(description="About the workbook, its logs and registers.")


class SkippedModel(Part):
    """A file that was passed over, and why; it never changes the exit code."""

    path: str
    why: str


class PolicyModel(Part):
    """The policy that the check was made with."""

    source: str
    sha256: str
    changes: list[str] = Field([], description="What the policy changes, one sentence a setting.")


class CountsModel(Part):
    """How many findings there are of each severity, accepted ones left out."""

    error: int
    warning: int
    note: int


class ReportModel(Part):
    """What `onelead check --format json` writes."""

    format: Literal["onelead-report/1"] = FORMAT
    onelead: str = Field(description="The version of OneLead.")
    today: str = Field(description="The day that the check was made for, ISO 8601.")
    policy: PolicyModel
    workbooks: list[WorkbookModel]
    skipped: list[SkippedModel]
    figures: FiguresModel
    counts: CountsModel
    limit: str = Field(description="What the report can't know.")
