"""Each threshold of a tier is tried on the day before it is met, and on the day itself."""

from __future__ import annotations

import pytest

from drawing import TODAY, workbook_from
from onelead.follow_up import History
from onelead.policy import DEFAULT_POLICY, Policy
from onelead.policy_files.loading import policy_from
from onelead.tiers import Escalation, Ladder, Reached

USUAL = {"Owner": "Ann Hill", "Deadline": "2026-12-18", "Status": "In progress"}


def tracker(log: str = "", **cells: str) -> str:
    """Draw one action with some cells of its own, above a log."""
    row = {"ID": "CR-01", "Action": "Paint door"} | USUAL | {key.replace("_", " "): cell for key, cell in cells.items()}
    return f"| {' | '.join(row)} |\n| {' | '.join('---' for _ in row)} |\n| {' | '.join(row.values())} |\n{log}"


def ladder_of(page: str, policy: Policy = DEFAULT_POLICY) -> list[Reached]:
    workbook = workbook_from(page, policy)
    return Ladder(History(workbook.logs, policy, TODAY), workbook.people).reached(workbook.trackers[0].actions[0])


def tiers(page: str, policy: Policy = DEFAULT_POLICY) -> list[int]:
    return [each.number for each in ladder_of(page, policy)]


def reasons(page: str, tier: int) -> list[str]:
    return [reason.words for each in ladder_of(page) if each.number == tier for reason in each.reasons]


@pytest.mark.parametrize(
    ("deadline", "priority", "reached"),
    [
        ("2026-11-23", "Low", []),
        ("2026-11-22", "Low", [1]),
        ("2026-11-16", "Low", [1]),
        ("2026-11-15", "Low", [1, 2]),
        ("2026-10-26", "Low", [1, 2]),
        ("2026-10-25", "Low", [1, 2, 3]),
        ("2026-11-23", "High", []),
        ("2026-11-22", "High", [1, 2]),
        ("2026-11-16", "High", [1, 2]),
        ("2026-11-15", "High", [1, 2, 3]),
    ],
)
def test_lateness_climbs(deadline: str, priority: str, reached: list[int]) -> None:
    assert tiers(tracker(Deadline=deadline, Priority=priority)) == reached


@pytest.mark.parametrize(
    ("first", "revised", "reached"),
    [("2026-10-25", "2026-12-18", [3]), ("2026-10-26", "2026-12-18", []), ("2026-10-25", "2026-11-22", [1, 3])],
)
def test_revising_a_deadline_does_not_reset_the_first(first: str, revised: str, reached: list[int]) -> None:
    assert tiers(tracker(Deadline=first, Revised_deadline=revised)) == reached


@pytest.mark.parametrize(
    ("own", "deadline", "reached"),
    [
        ("14 days", "2026-11-09", [1]),
        ("14 days", "2026-11-08", [1, 2]),
        ("2 days", "2026-11-20", [1, 2]),
        ("5 weeks", "2026-10-19", [1]),
        ("5 weeks", "2026-10-18", [1, 2, 3]),
    ],
)
def test_a_threshold_on_the_row_overrides_the_tiers(own: str, deadline: str, reached: list[int]) -> None:
    assert tiers(tracker(Deadline=deadline, Escalation_threshold=own)) == reached


CHECKS = """
**Checks**

| Date       | Action ref | Sampled | Compliant |
| ---------- | ---------- | ------- | --------- |
| 2026-09-01 | CR-99      | 10      | 10        |
"""


def checked(*days: str, found: int = 10) -> str:
    return CHECKS + "".join(f"| {day} | CR-01 | 10 | {found} |\n" for day in days)


@pytest.mark.parametrize(
    ("last", "reached"), [("2026-11-16", []), ("2026-11-15", [1]), ("2026-11-09", [1]), ("2026-11-08", [1, 2])]
)
def test_one_missed_check_is_for_the_list_two_are_for_the_manager(last: str, reached: list[int]) -> None:
    assert tiers(tracker(checked(last))) == reached


def test_missed_checks_are_counted_in_words() -> None:
    assert reasons(tracker(checked("2026-11-15")), 1) == ["a check missed since 15 November 2026"]
    assert reasons(tracker(checked("2026-11-08")), 2) == ["two checks missed since 8 November 2026"]


@pytest.mark.parametrize(("before", "last", "reached"), [(8, 8, [2]), (9, 8, []), (8, 9, [])])
def test_a_gap_that_is_repeated_goes_to_the_manager(before: int, last: int, reached: list[int]) -> None:
    page = tracker(checked("2026-11-13", found=before) + f"| 2026-11-20 | CR-01 | 10 | {last} |\n")

    assert tiers(page) == reached
    if reached:
        assert reasons(page, 2) == ["its last two checks both failed, the latest on 20 November 2026"]


def test_what_is_finished_is_not_chased_for_checks() -> None:
    log = checked("2026-09-13", "2026-09-20", found=5)
    assert tiers(tracker(log, Status="Closed", Deadline="2026-09-30", Date_completed="2026-10-01")) == []


@pytest.mark.parametrize(
    ("notice", "reached"),
    [
        ("Warning notice, by 22/11/2026", [3]),
        ("Warning notice, by 23/11/2026", []),
        ("Warning notice of 1/9/2026, by 22/12/2026", []),
        ("Warning notice of 1/9/2026, by 22/11/2026", [3]),
    ],
)
def test_a_notices_date_that_has_passed_goes_to_oversight(notice: str, reached: list[int]) -> None:
    assert tiers(tracker(Warning_notice=notice)) == reached


def test_a_notice_counts_from_the_day_after_its_date() -> None:
    (found,) = ladder_of(tracker(Warning_notice="Warning notice, by 20/11/2026"))

    assert found.reasons[0].words == "the notice's date of 20 November 2026 has passed"
    assert found.since is not None
    assert found.since.isoformat() == "2026-11-21"


@pytest.mark.parametrize(
    ("cells", "danger"),
    [
        ({"Priority": "Immediate"}, True),
        ({"Issue": "Imminent danger of a fall from the window"}, True),
        ({"Issue": "Risk to life: no call bell"}, True),
        ({"Issue": "No immediate risk, but the paint is flaking"}, False),
        ({"Issue": "Staff took immediate action on the day"}, False),
        ({"Priority": "Not immediate"}, False),
    ],
)
def test_danger_is_what_the_row_says_it_is(cells: dict[str, str], danger: bool) -> None:
    found = reasons(tracker(Deadline="2026-11-20", **cells), 3)
    assert ("overdue with people in immediate danger" in found) is danger


def test_danger_counts_from_the_first_day_overdue() -> None:
    oversight = ladder_of(tracker(Deadline="2026-11-20", Priority="Immediate"))[-1]

    assert (oversight.number, str(oversight.since)) == (3, "2026-11-21")


@pytest.mark.parametrize(
    ("to", "on", "priority", "reached"),
    [
        ("Quality Lead", "2026-11-16", "Low", []),
        ("Quality Lead", "2026-11-15", "Low", [2]),
        ("Registered Manager", "2026-10-19", "Low", []),
        ("Registered Manager", "2026-10-18", "Low", [3]),
        ("Registered Manager", "2026-11-16", "High", []),
        ("Registered Manager", "2026-11-15", "High", [3]),
        ("Landlord", "2026-09-01", "Low", []),
    ],
)
def test_what_is_not_answered_in_time_goes_one_up(to: str, on: str, priority: str, reached: list[int]) -> None:
    assert tiers(tracker(Priority=priority, Escalated_to=to, Escalated_on=on)) == reached


@pytest.mark.parametrize(("times", "reached"), [(0, []), (1, []), (2, [2]), (3, [2])])
def test_the_second_extension_goes_to_the_manager(times: int, reached: list[int]) -> None:
    log = "\n**Meetings**\n\n| Meeting date | Meeting | Action ref | Decision |\n| --- | --- | --- | --- |\n"
    log += "".join(f"| 2026-0{month}-01 | Governance | CR-01 | Extend |\n" for month in range(7, 7 + times))
    log += "| 2026-10-20 | Governance | CR-99 | Close |\n"

    assert tiers(tracker(log)) == reached
    if times == 3:
        assert reasons(tracker(log), 2) == ["extended three times"]


def test_nothing_is_extended_no_times() -> None:
    policy = policy_from({"tiers": {"registered_manager": {"extensions": 0}}}, "ours")
    assert tiers(tracker(), policy) == []


COMPLAINTS = "\n**Complaints log**\n\n| Date received | Complaint no. | Theme |\n| --- | --- | --- |\n"


@pytest.mark.parametrize(
    ("days", "reached"),
    [
        (["2026-09-01"], []),
        (["2026-09-02"], [2]),
        (["2026-09-02", "2026-10-02"], [2, 3]),
        (["2026-11-24"], []),
    ],
)
def test_the_second_recurrence_goes_to_oversight(days: list[str], reached: list[int]) -> None:
    log = COMPLAINTS + "".join(f"| {day} | C-{number} | Laundry |\n" for number, day in enumerate(days, 1))
    page = tracker(log, Status="Closed", Deadline="2026-09-30", Date_completed="2026-09-01", Theme="Laundry")

    assert tiers(page) == reached
    if len(days) > 1:
        assert reasons(page, 3) == ["the problem came back after closure on 2 October 2026, two times in all"]


# ------------------------------------------------------------------------------------- what was escalated already --


def recorded(page: str) -> list[Escalation]:
    workbook = workbook_from(page)
    ladder = Ladder(History(workbook.logs, DEFAULT_POLICY, TODAY), workbook.people)
    return ladder.escalations(workbook.trackers[0].actions[0])


@pytest.mark.parametrize(
    ("decision", "reviewed", "answered"),
    [
        ("", "2026-11-10", False),
        ("Escalate", "2026-11-10", False),
        ("Pending", "2026-11-10", False),
        ("Extend", "2026-11-10", True),
        ("Extend", "2026-10-05", True),
        ("Extend", "2026-10-04", False),
        ("Extend", "", True),
        ("Extend", "2026-11-23", True),
        ("Extend", "2026-11-24", False),
    ],
)
def test_an_escalation_on_the_row_is_answered_by_a_later_decision(decision: str, reviewed: str, answered: bool) -> None:
    cells = {"Escalated_to": "Registered Manager", "Escalated_on": "2026-10-05"}
    (found,) = recorded(tracker(**cells, Decision=decision, Reviewed_on=reviewed))

    assert found.answered is answered


@pytest.mark.parametrize(
    ("decision", "decided", "answered"),
    [
        ("", "", False),
        ("Pending", "", False),
        ("TBC", "", False),
        ("Extend", "", True),
        ("Fund the door", "", True),
        ("", "2026-11-23", True),
        ("", "2026-11-24", False),
        ("Extend", "2026-11-24", False),
    ],
)
def test_an_escalation_in_a_log_is_answered_by_a_decision_that_was_taken(
    decision: str, decided: str, answered: bool
) -> None:
    log = f"""
**Escalation log**

| Action ref | Escalated to       | Escalated on | Decision   | Decided on |
| ---------- | ------------------ | ------------ | ---------- | ---------- |
| CR-01      | Registered Manager | 2026-10-05   | {decision} | {decided}  |
| CR-02      | Registered Manager | 2026-10-05   | Extend     | 2026-10-20 |
"""
    (found,) = recorded(tracker(log))

    assert (found.answered, found.tier) == (answered, 2)
