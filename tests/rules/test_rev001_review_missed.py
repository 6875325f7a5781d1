"""REV001: the governance review is late."""

from drawing import findings_from, told
from onelead.policy import Policy, Thresholds


def page(reviewed: str, status: str = "In progress", log: str = "") -> str:
    return f"""
    | ID    | Action                  | Owner    | Status   | Reviewed on |
    | ----- | ----------------------- | -------- | -------- | ----------- |
    | CR-01 | Add up the fluid charts | Ann Hill | {status} | {reviewed}  |
    | CR-02 | Count the MAR charts    | Tom Fox  | Closed   | 2026-09-01  |
    {log}
    """


MEETINGS = """
    **Meetings**

    | Meeting date | Meeting   | Attendees |
    | ------------ | --------- | --------- |
    | {day}        | {meeting} | AH, TF    |
"""


def test_the_last_review_is_36_days_ago() -> None:
    assert told(page("2026-10-18"), "REV001") == [
        "E2 The meeting last reviewed the actions on 18 October 2026, 36 days ago, and 1 action is still open."
    ]
    assert told(page("2026-10-19"), "REV001") == []


def test_with_nothing_open_there_is_nothing_to_review() -> None:
    assert told(page("2026-09-01", "Closed"), "REV001") == []


def test_a_planned_review_is_none() -> None:
    assert len(told(page("2026-12-01"), "REV001")) == 1


def test_a_review_in_the_log_of_meetings_counts() -> None:
    assert told(page("2026-09-01", log=MEETINGS.format(day="2026-11-03", meeting="Governance")), "REV001") == []


def test_oversight_reviews_are_quarterly() -> None:
    log = MEETINGS.format(day="2026-08-14", meeting="Provider oversight")
    (finding,) = findings_from(page("2026-11-03", log=log), "REV001")
    assert (finding.sheet, finding.cell) == ("Meetings", "A2")
    assert finding.message.startswith("The provider's oversight last reviewed the actions on 14 August 2026, 101 days")
    assert told(page("2026-11-03", log=log.replace("14", "15")), "REV001") == []


def test_the_policy_sets_the_days() -> None:
    policy = Policy(thresholds=Thresholds(review_days=60))
    assert told(page("2026-10-18"), "REV001", policy) == []


def test_where_no_review_is_recorded_nobody_can_tell() -> None:
    assert told(page("").replace("2026-09-01", ""), "REV001") == []
