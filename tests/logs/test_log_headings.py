"""A log is known by its headings, in any usual wording; a sheet that is none is left alone."""

import pytest

from onelead.reading.logs.log_headings import kind_of_log
from onelead.reading.logs.log_kinds import LogKind


def read(headings: str, sheet: str = "Sheet1") -> tuple[LogKind, dict[str, str]] | None:
    """Return the kind, and field → heading, of headings that are written with bars between them."""
    texts = dict(enumerate((each.strip() for each in headings.split("|")), 1))
    found = kind_of_log(texts, sheet)
    return (found.kind, {field: texts[column] for field, column in found.columns.items()}) if found else None


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (
            "Date | Action ref | Checked by | Records sampled | Compliant | Theme",
            "action sampled compliant theme checker",
        ),
        ("Date | Action ref | Area checked | Theme | Checked by | Compliant | Notes", "action theme compliant checker"),
        ("Week commencing | Action no. | Sample size | No. compliant | Auditor", "action sampled compliant checker"),
        ("Date of check | Plan ref | Result | Initials", "action result checker"),
        ("Checked on | Area | Pass / Fail | By", "theme result checker"),
        ("Date | Topic | Records checked | Passed", "theme sampled compliant"),
        ("When | Action | Out of | Score", "action sampled compliant"),
        ("W/c | Linked action | % compliant", "action compliant"),
    ],
)
def test_a_log_of_checks(headings: str, fields: str) -> None:
    found = read(headings)
    assert found is not None
    assert found[0] is LogKind.CHECKS
    assert set(found[1]) == {"date", *fields.split()}


@pytest.mark.parametrize(
    "headings",
    [
        "Date received | Complaint no. | Branch | Theme | Summary | Response sent",
        "Date | Incident ref | Category | What happened | Harm",
        "Date of incident | Type of incident | Location | Details",
        "Logged on | Ref | Nature of concern | Family member",
        "Date | Event no | Theme | Safety issue?",
    ],
)
def test_a_log_of_events(headings: str) -> None:
    found = read(headings)
    assert found is not None
    assert found[0] is LogKind.EVENTS
    assert {"date"} < found[1].keys()


@pytest.mark.parametrize(
    "headings",
    [
        "Measure ref | Measure | Baseline | Start date | Target | Target date",
        "Measure | Description | Baseline | Baseline date | Target | To be reached by | Better when",
        "KPI no. | KPI | Starting point | Goal | By when",
        "Indicator | Baseline % | Target % | Due",
        "Ref | What we measure | Baseline | Target",
    ],
)
def test_a_register_of_measures(headings: str) -> None:
    found = read(headings)
    assert found is not None
    assert found[0] is LogKind.MEASURES
    assert {"id", "target"} <= found[1].keys()


@pytest.mark.parametrize(
    "headings",
    [
        "Date | Measure ref | Sampled | Compliant",
        "Date | Measure | Result",
        "Month | KPI | Value",
        "Reading on | Indicator | Actual",
    ],
)
def test_a_log_of_readings(headings: str) -> None:
    found = read(headings)
    assert found is not None
    assert found[0] is LogKind.READINGS


@pytest.mark.parametrize(
    ("headings", "sheet"),
    [
        ("Date | Meeting | Chair | Action ref | Decision", "Sheet1"),
        ("Meeting date | Type of meeting | Attendees | Minutes", "Sheet1"),
        ("Date | Notes", "Governance meetings"),
        ("Date of review | Action | Decision", "Sheet1"),
    ],
)
def test_a_log_of_reviews(headings: str, sheet: str) -> None:
    found = read(headings, sheet)
    assert found is not None
    assert found[0] is LogKind.REVIEWS


@pytest.mark.parametrize(
    "headings",
    [
        "Action ref | Escalated to | Date escalated | Reason | Decision | Decision date",
        "Ref | Why | Escalated to | On",
        "Date | Action | Escalated to | Response | Date of response",
    ],
)
def test_a_log_of_escalations(headings: str) -> None:
    found = read(headings)
    assert found is not None
    assert found[0] is LogKind.ESCALATIONS
    assert {"action", "escalated_to", "date"} <= found[1].keys()


@pytest.mark.parametrize(
    ("headings", "sheet"),
    [
        ("Name | Initials | Role | Left on", "People"),
        ("Name | Role | Email | Escalates to", "People"),
        ("Staff | Fire safety | Moving and handling | Medicines", "Training"),
        ("Week | Monday | Tuesday | Wednesday", "Rota"),
        ("Company | Contact | Telephone", "Contacts"),
        ("Date | Temperature | Initials", "Fridge"),
        ("Status | Meaning", "Lists"),
    ],
)
def test_what_is_no_log(headings: str, sheet: str) -> None:
    assert read(headings, sheet) is None


def test_the_name_of_the_sheet_settles_what_headings_leave_open() -> None:
    open_to_both = "Date | Ref | Theme | Outcome"
    checks, events = read(open_to_both, "Spot checks"), read(open_to_both, "Complaints")
    assert checks is not None
    assert checks[0] is LogKind.CHECKS
    assert events is not None
    assert events[0] is LogKind.EVENTS
