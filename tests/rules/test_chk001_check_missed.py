"""CHK001: a follow-up check that was due and is not logged."""

from drawing import findings_from, told
from onelead.model import Severity
from onelead.policy import FollowUp, Policy


def page(last: str, follow_up: str = "", theme: str = "Records", status: str = "In progress", start: str = "") -> str:
    return f"""
    | ID    | Theme   | Action                   | Owner    | Status   | Start   | Follow-up   |
    | ----- | ------- | ------------------------ | -------- | -------- | ------- | ----------- |
    | CR-01 | {theme} | Add up the fluid charts  | Ann Hill | {status} | {start} | {follow_up} |

    **Weekly checks**

    | Date   | Action ref | Checked by | Compliant |
    | ------ | ---------- | ---------- | --------- |
    | {last} | CR-01      | Tom Fox    | Yes       |
    """


def test_a_check_on_the_last_day_of_the_interval_is_in_time() -> None:
    assert told(page("2026-11-16"), "CHK001") == []


def test_the_first_one_missed_is_a_warning() -> None:
    (finding,) = findings_from(page("2026-11-15"), "CHK001")
    assert finding.severity is Severity.WARNING
    assert finding.message == "CR-01 is to be checked every 7 days; one check was missed since 15 November 2026."


def test_the_second_in_a_row_is_an_error() -> None:
    (finding,) = findings_from(page("2026-11-08"), "CHK001")
    assert finding.severity is Severity.ERROR
    assert finding.message == "CR-01 is to be checked every 7 days; two in a row were missed since 8 November 2026."


def test_the_interval_is_the_rows_own_then_its_themes() -> None:
    assert told(page("2026-10-26", follow_up="Monthly"), "CHK001") == []
    assert told(page("2026-10-26", theme="Complaints"), "CHK001") == []
    policy = Policy(follow_up=FollowUp(themes={"records": 14}))
    assert told(page("2026-11-09", theme="Records"), "CHK001", policy) == []


def test_an_action_that_was_never_checked_counts_from_its_start() -> None:
    drawn = """
    | ID    | Action                  | Owner    | Status      | Start      | Follow-up |
    | ----- | ----------------------- | -------- | ----------- | ---------- | --------- |
    | CR-01 | Add up the fluid charts | Ann Hill | In progress | 2026-11-14 | Weekly    |
    | CR-02 | Count the MAR charts    | Tom Fox  | In progress | 2026-11-16 | Weekly    |
    | CR-03 | Move the hoists         | Tom Fox  | In progress | 2026-11-02 |           |

    **Weekly checks**

    | Date | Action ref | Checked by | Compliant |
    | ---- | ---------- | ---------- | --------- |
    """
    assert told(drawn, "CHK001") == [
        "F2 CR-01 is to be checked every 7 days; one check was missed since 14 November 2026."
    ]


def test_finished_actions_are_not_followed_up() -> None:
    assert told(page("2026-09-07", status="Closed"), "CHK001") == []


def test_a_walkaround_log_is_held_to_its_rounds() -> None:
    drawn = """
    | ID    | Action                  | Owner    | Status      |
    | ----- | ----------------------- | -------- | ----------- |
    | CR-01 | Replace the door closer | Ann Hill | In progress |
    | CR-02 | Repair the call bell    | Ann Hill | In progress |

    **Walkarounds**

    | Date       | Area        | Checked by | Result |
    | ---------- | ----------- | ---------- | ------ |
    | 2026-10-30 | First floor | Tom Fox    | Pass   |
    | 2026-11-06 | All floors  | Tom Fox    | Pass   |
    """
    (finding,) = findings_from(drawn, "CHK001")
    assert (finding.sheet, finding.cell, finding.action) == ("Walkarounds", "A3", None)
    assert finding.message == (
        "Walkarounds is to have a line every 7 days; two in a row were missed since 6 November 2026."
    )
