"""CLS012: an open action of which another column says that it is finished."""

from drawing import told


def page(status: str, completed: str = "", decision: str = "", progress: str = "") -> str:
    return f"""
    | ID    | Action              | Owner      | Deadline   | Status      | Progress   | Date completed | Decision   |
    | ----- | ------------------- | ---------- | ---------- | ----------- | ---------- | -------------- | ---------- |
    | CR-07 | Replace the closer  | Jane Smith | 2026-12-18 | {status}    | {progress} | {completed}    | {decision} |
    | CR-08 | Repair call bell    | Jane Smith | 2026-12-18 | In progress | Part fitted | 2026-09-01    |            |
    """


def test_a_completion_date_contradicts_an_open_status() -> None:
    assert told(page("In progress", "2026-09-04"), "CLS012")[0] == (
        'E2 CR-07 is "In progress", but Date completed says 4 September 2026.'
    )


def test_everything_that_contradicts_is_told_in_one_sentence() -> None:
    assert told(page("In progress", "2026-09-04", "Close", "100%"), "CLS012")[0] == (
        'E2 CR-07 is "In progress", but the decision is "Close", Date completed says 4 September 2026 '
        "and Progress says 100 %."
    )


def test_a_blank_status_counts_as_open() -> None:
    assert told(page("", "2026-09-04"), "CLS012")[0] == (
        "E2 CR-07 has no status, but Date completed says 4 September 2026."
    )


def test_a_completion_date_still_to_come_is_a_plan() -> None:
    assert [each for each in told(page("In progress", "2026-12-04"), "CLS012") if "CR-07" in each] == []


def test_a_closed_action_is_not_contradicted() -> None:
    assert [each for each in told(page("Closed", "2026-09-04", "Close"), "CLS012") if "CR-07" in each] == []
