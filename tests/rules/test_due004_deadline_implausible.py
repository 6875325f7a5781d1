"""DUE004: a deadline that cannot be meant."""

import datetime as dt

import pytest

from drawing import told
from onelead.model.action import years_after


def page(deadline: str, started: str = "2026-09-01") -> str:
    return f"""
    | ID    | Action                  | Owner      | Start date | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | {started}  | {deadline} | In progress |
    | CR-08 | Count the MAR charts    | Tom Jones  | 2026-09-01 | 2026-12-18 | In progress |
    """


def test_a_deadline_far_ahead_is_a_slip() -> None:
    assert told(page("2206-12-18"), "DUE004") == ["E2 CR-07 is due on 18 December 2206, more than 5 years ahead."]


def test_a_deadline_of_the_last_century_is_a_slip_and_not_overdue() -> None:
    assert told(page("1926-12-18", ""), "DUE004") == [
        "E2 CR-07 is due on 18 December 1926, in the last century or before."
    ]
    assert told(page("1926-12-18", ""), "DUE006") == []


def test_a_deadline_before_the_start_is_a_slip_and_not_overdue() -> None:
    assert told(page("2026-06-30"), "DUE004") == [
        "E2 CR-07 is due on 30 June 2026, before it started on 1 September 2026."
    ]
    assert told(page("2026-06-30"), "DUE006") == []


def test_five_years_to_the_day_can_be_meant() -> None:
    assert told(page("2031-11-23"), "DUE004") == []
    assert told(page("2031-11-24"), "DUE004") != []


@pytest.mark.parametrize(
    ("today", "years", "last"),
    [
        (dt.date(2026, 11, 23), 5, dt.date(2031, 11, 23)),
        (dt.date(2028, 2, 29), 5, dt.date(2033, 2, 28)),
        (dt.date(2028, 2, 29), 4, dt.date(2032, 2, 29)),
        (dt.date(9998, 1, 1), 5, dt.date.max),
    ],
)
def test_the_last_day_that_can_be_meant(today: dt.date, years: int, last: dt.date) -> None:
    assert years_after(today, years) == last
