"""ESC004: an overdue action on which people's safety or dignity depends."""

from drawing import told
from onelead.policy import Policy, Safety


def page(deadline: str, *, theme: str = "Notices", priority: str = "Low", status: str = "In progress") -> str:
    return f"""
    | ID    | Theme   | Action              | Owner    | Priority   | Deadline   | Status   |
    | ----- | ------- | ------------------- | -------- | ---------- | ---------- | -------- |
    | CR-01 | {theme} | Hang the new boards | Ann Hill | {priority} | {deadline} | {status} |
    """


def test_a_safety_action_is_reported_from_its_first_day() -> None:
    assert told(page("2026-11-22", priority="High"), "ESC004") == [
        "F2 CR-01 concerns people's safety or dignity, was due on 22 November 2026, 1 day ago, and is still open."
    ]
    assert told(page("2026-11-23", priority="High"), "ESC004") == []


def test_a_theme_makes_it_one_too() -> None:
    assert len(told(page("2026-11-02", theme="Fire doors"), "ESC004")) == 1
    assert told(page("2026-11-02"), "ESC004") == []


def test_what_is_finished_is_not_overdue() -> None:
    assert told(page("2026-11-02", theme="Fire doors", status="Closed"), "ESC004") == []


def test_the_policy_names_the_themes() -> None:
    assert len(told(page("2026-11-02"), "ESC004", Policy(safety=Safety(themes=["notices"])))) == 1
