"""ESC001: an action that has to go to a higher tier, and no record that it did."""

from drawing import findings_from, told


def page(
    deadline: str,
    *,
    priority: str = "Low",
    to: str = "",
    on: str = "",
    revised: str = "",
    status: str = "In progress",
    after: str = "",
    notice: str = "",
) -> str:
    return f"""
    | ID    | Action     | Owner    | Priority   | Deadline   | New date  | Status   | Notice   | Escalate after | Escalated to | Escalated on |
    | ----- | ---------- | -------- | ---------- | ---------- | --------- | -------- | -------- | -------------- | ------------ | ------------ |
    | CR-01 | Paint door | Ann Hill | {priority} | {deadline} | {revised} | {status} | {notice} | {after}        | {to}         | {on}         |

    **People**

    | Name       | Initials | Role                 |
    | ---------- | -------- | -------------------- |
    | Ann Hill   | AH       | Maintenance Lead     |
    | Fay MacLeod | FM      | Registered Manager   |
    | Nora Quinn | NQ       | Nominated Individual |
    """  # one row of a tracker is one line of its drawing


def test_over_seven_days_late_goes_to_the_registered_manager() -> None:
    assert told(page("2026-11-15"), "ESC001") == [
        "J2 CR-01 has to go to registered manager: 8 days overdue.",
    ]
    assert told(page("2026-11-16"), "ESC001") == []


def test_a_safety_action_goes_there_on_its_first_day() -> None:
    assert told(page("2026-11-22", priority="High"), "ESC001") == [
        "J2 CR-01 has to go to registered manager: a safety action 1 day overdue."
    ]


def test_after_a_week_a_safety_action_goes_to_oversight() -> None:
    (finding,) = findings_from(page("2026-11-13", priority="High"), "ESC001")
    assert finding.message == "CR-01 has to go to provider oversight: a safety action 10 days overdue."


def test_revising_the_date_does_not_reset_the_first_deadline() -> None:
    (finding,) = findings_from(page("2026-10-19", revised="2026-12-18"), "ESC001")
    assert finding.message == (
        "CR-01 has to go to provider oversight: 35 days past its first deadline of 19 October 2026."
    )


def test_all_reasons_stand_in_one_sentence() -> None:
    (finding,) = findings_from(page("2026-10-19", notice="Warning notice, comply by 30/10/2026"), "ESC001")
    assert finding.message == (
        "CR-01 has to go to provider oversight: a safety action 35 days overdue, "
        "35 days past its first deadline of 19 October 2026 and the notice's date of 30 October 2026 has passed."
    )


def test_it_is_enough_that_the_tier_or_a_higher_one_was_told() -> None:
    assert told(page("2026-11-09", to="FM", on="2026-11-17"), "ESC001") == []
    assert told(page("2026-11-09", to="Nora Quinn", on="2026-11-17"), "ESC001") == []
    assert told(page("2026-10-19", to="Registered Manager", on="2026-11-17"), "ESC001") != []


def test_a_contractor_is_a_route_and_no_tier() -> None:
    assert told(page("2026-11-09", to="Contractor", on="2026-11-17"), "ESC001") != []


def test_where_nobody_can_tell_who_was_told_it_may_have_been_the_right_one() -> None:
    assert told(page("2026-11-09", to="Pat Doyle", on="2026-11-17"), "ESC001") == []


def test_the_rows_own_threshold_overrides_the_tiers() -> None:
    assert told(page("2026-11-15", after="14 days"), "ESC001") == []
    assert told(page("2026-11-20", after="2 days"), "ESC001") != []


def test_a_workbook_that_keeps_no_escalations_is_not_asked_for_them() -> None:
    drawn = """
    | ID    | Action     | Owner    | Deadline   | Status      |
    | ----- | ---------- | -------- | ---------- | ----------- |
    | CR-01 | Paint door | Ann Hill | 2026-09-01 | In progress |
    """
    assert told(drawn, "ESC001") == []
    log = """
    **Escalations**

    | Action ref | Escalated to | Date escalated | Decision |
    | ---------- | ------------ | -------------- | -------- |
    """
    assert len(told(drawn + log, "ESC001")) == 1


def test_two_missed_checks_and_repeated_gaps_are_reasons() -> None:
    log = """
    **Checks**

    | Date       | Action ref | Compliant |
    | ---------- | ---------- | --------- |
    | 2026-10-23 | CR-01      | No        |
    | 2026-10-30 | CR-01      | No        |
    """
    (finding,) = findings_from(page("2026-12-18") + log, "ESC001")
    assert finding.message == (
        "CR-01 has to go to registered manager: three checks missed since 30 October 2026 and "
        "its last two checks both failed, the latest on 30 October 2026."
    )
